//! Measures: the list with its facets, one measure whole, where its words came from.

use crate::checks::missing;
use crate::derive::typed;
use crate::error::AppError;
pub use crate::filter::Filter;
use crate::history::{fields_changed, title};
use crate::measure_json::{Whole, measure_json};
use crate::session::Session;
use crate::wire::measure::{
    MeasureAnswer, MeasureLine, MeasuresAnswer, MeasuresRequest, RecordRequest, Version, WireCell,
    WireOrigin,
};
use crate::wordings::marks;
use crate::words::label;
use chancery_diff::fields::changed_fields;
use chancery_messages::Catalogue;
use chancery_model::act::Act;
use chancery_model::id::RecordId;
use chancery_model::measure::Measure;
use chancery_model::record::Kind;
use chancery_model::submission::Submission;
use chancery_store::{RecordBody, View};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Returns how many measures the filter shows, and their MEASUREs (all, or the first `limit`).
///
/// # Errors
/// An unknown stage; the store's own.
pub fn whole(
    session: &mut Session,
    filter: &Filter,
    limit: Option<u32>,
    (at, lang): (Option<&str>, &str),
) -> Result<(u64, Vec<Value>), AppError> {
    session.at(at, |session| {
        let filter = filter.to_store(session, lang, View::Desk)?;
        let limit = limit.map_or(i32::MAX as usize, |limit| limit as usize);
        let (total, records) = session.store.measures(&filter, limit, 0)?;
        let mut list = Vec::with_capacity(records.len());
        for record in records {
            let body = session.store.body(record, View::Desk)?;
            list.extend(body.map(|body| json_of(session, &body)).transpose()?);
        }
        Ok((total, list))
    })
}

/// Returns the act of a measure.
///
/// # Errors
/// The store's own.
pub fn act_of(session: &Session, measure: &Measure) -> Result<Option<Act>, AppError> {
    let Some(record) = measure.act else {
        return Ok(None);
    };
    Ok(session
        .store
        .body(record, View::Desk)?
        .and_then(|body| typed(&body.content)))
}

/// Returns the JSON of a record: a measure as MEASURE, anything else as its content with kind, id and revision; where
/// it stands in two wordings, with the places in which they differ.
///
/// # Errors
/// The store's own.
pub fn json_of(session: &Session, body: &RecordBody) -> Result<Value, AppError> {
    let mut json = match (body.kind, typed::<Measure>(&body.content)) {
        (Kind::Measure, Some(measure)) => whole_json(session, body, &measure)?,
        _ => {
            let mut json = body.content.clone();
            json.insert("kind".into(), json!(body.kind));
            json.insert("id".into(), json!(body.record));
            json.insert("revision".into(), json!(body.revision));
            Value::Object(json)
        }
    };
    if body.conflict {
        json["conflict"] = marks(session, body)?;
    }
    Ok(json)
}

/// Returns the MEASURE of `measure`, which need not be the value that `body` has.
///
/// # Errors
/// The store's own.
pub(crate) fn whole_json(
    session: &Session,
    body: &RecordBody,
    measure: &Measure,
) -> Result<Value, AppError> {
    let act = match measure.act {
        Some(record) => session.store.body(record, View::Desk)?,
        None => None,
    };
    let alone = |body: &RecordBody| (body.heads == 1).then_some(body.revision);
    let mut json = measure_json(&Whole {
        id: Some(body.record),
        revision: alone(body),
        measure,
        act: act.as_ref().and_then(|act| typed(&act.content)).as_ref(),
        act_revision: act.as_ref().and_then(alone),
        day: session.day(),
    });
    if let (Some(act), Some(printed)) =
        (act.filter(|act| act.conflict), json["act"].as_object_mut())
    {
        printed.insert("conflict".into(), marks(session, &act)?);
    }
    Ok(json)
}

/// Returns the record that an id or a short reference names.
///
/// # Errors
/// `record.not-found`.
pub fn find(session: &Session, name: &str) -> Result<RecordId, AppError> {
    let not_found = || AppError::RecordNotFound {
        id: name.to_string(),
    };
    if let Ok(record) = name.parse::<RecordId>() {
        return session
            .store
            .kind(record)?
            .map(|_| record)
            .ok_or_else(not_found);
    }
    session
        .store
        .referenced(&name.to_uppercase())?
        .ok_or_else(not_found)
}

/// Returns `{"record":..., "history":[...]?}`, with the versions written until `at`.
///
/// # Errors
/// `record.not-found`, also for a record that there was not then; the store's own.
pub fn show(
    session: &mut Session,
    name: &str,
    history: bool,
    at: Option<&str>,
) -> Result<Value, AppError> {
    let record = find(session, name)?;
    let shown = session.at(at, |session| {
        match session.store.body(record, View::Desk)? {
            Some(body) => json_of(session, &body),
            None => Ok(Value::Null),
        }
    })?;
    if shown.is_null() && !history {
        return Err(AppError::RecordNotFound {
            id: name.to_string(),
        });
    }
    let last = at
        .map(|moment| session.operation_number(moment))
        .transpose()?;
    let mut json = json!({"record": shown});
    if history {
        let mut versions = Vec::new();
        for entry in session.store.history(record)? {
            if let Some(last) = last
                && session.store.operation(entry.operation)?.no > last
            {
                continue;
            }
            versions.push(json!({
                "revision": entry.revision,
                "parents": entry.parents,
                "line": entry.line,
                "author": entry.author,
                "time": entry.time,
                "operation": entry.operation,
                "content": entry.content,
            }));
        }
        json["history"] = Value::Array(versions);
    }
    Ok(json)
}

/// Returns a page of measures with facets.
///
/// # Errors
/// An unknown stage; the store's own.
pub fn page(session: &mut Session, request: &MeasuresRequest) -> Result<MeasuresAnswer, AppError> {
    let filter = Filter {
        state: request.state.clone(),
        category: request.category.clone(),
        stage: request.stage.clone(),
        query: request.query.clone(),
    };
    let limit = request.limit.min(500) as usize;
    session.at(request.at.as_deref(), |session| {
        let filter = filter.to_store(session, &request.lang, View::Desk)?;
        let filter = crate::order::ordered(
            session,
            filter,
            request.sort.as_deref(),
            request.descending,
            &request.lang,
        )?;
        let (total, records) = session
            .store
            .measures(&filter, limit, request.offset as usize)?;
        let mut lines = Vec::with_capacity(records.len());
        for record in records {
            let body = session.store.body(record, View::Desk)?;
            lines.extend(
                body.map(|body| line(session, &body, &request.lang))
                    .transpose()?
                    .flatten(),
            );
        }
        let facets = crate::facets::facets(session, &filter, &request.lang)?;
        Ok(MeasuresAnswer {
            total: u32::try_from(total).unwrap_or(u32::MAX),
            measures: lines,
            facets,
        })
    })
}

pub(crate) fn line(
    session: &mut Session,
    body: &RecordBody,
    lang: &str,
) -> Result<Option<MeasureLine>, AppError> {
    let Some(measure) = typed::<Measure>(&body.content) else {
        return Ok(None);
    };
    let act = act_of(session, &measure)?;
    let names = session.names(lang)?;
    let (title_lang, title) = measure
        .title
        .best(lang, measure.authentic.as_deref())
        .unwrap_or(("und", ""));
    Ok(Some(MeasureLine {
        id: body.record.to_string(),
        reference: measure.reference.clone().unwrap_or_default(),
        state_name: names.state(&measure.state).to_string(),
        title: title.to_string(),
        title_lang: title_lang.to_string(),
        categories: measure.categories.clone(),
        stage: measure
            .stage_shown(session.day())
            .0
            .map(|stage| stage.as_str().to_string()),
        act: act.and_then(|act| act.number),
        year: measure.year(),
        conflict: body.conflict,
        state: measure.state,
    }))
}

/// Returns one measure whole, with labels, origin and versions.
///
/// # Errors
/// `record.not-found`; the store's own.
pub fn fiche(session: &mut Session, request: &RecordRequest) -> Result<MeasureAnswer, AppError> {
    let record = find(session, &request.id)?;
    let versions = versions(session, record, &request.lang)?;
    session.at(request.at.as_deref(), |session| {
        let body =
            session
                .store
                .body(record, View::Desk)?
                .ok_or_else(|| AppError::RecordNotFound {
                    id: request.id.clone(),
                })?;
        let measure: Measure = typed(&body.content).ok_or_else(|| AppError::RecordNotFound {
            id: request.id.clone(),
        })?;
        let names = session.names(&request.lang)?;
        Ok(MeasureAnswer {
            measure: json_of(session, &body)?,
            labels: labels(
                &measure,
                &names,
                &*session.texts()?,
                (session.day(), &request.lang),
            ),
            state_name: names.state(&measure.state).to_string(),
            origin: origin(session, &measure)?,
            versions,
            to_reconcile: if body.conflict {
                differing(session, record)?
            } else {
                vec![]
            },
            missing: missing(&measure),
        })
    })
}

/// Returns the fields that the wordings of a record say differently.
pub(crate) fn differing(session: &Session, record: RecordId) -> Result<Vec<String>, AppError> {
    let heads = session.store.heads(record)?;
    let contents: Vec<_> = heads.into_iter().filter_map(|head| head.content).collect();
    let mut fields: Vec<String> = contents
        .windows(2)
        .flat_map(|pair| changed_fields(&pair[0], &pair[1]))
        .map(|change| change.path)
        .collect();
    fields.sort_unstable();
    fields.dedup();
    Ok(fields)
}

/// Returns the versions of a record, newest first, numbered from the first of them on.
///
/// # Errors
/// The store's own.
pub(crate) fn versions(
    session: &Session,
    record: RecordId,
    lang: &str,
) -> Result<Vec<Version>, AppError> {
    let catalogue = Catalogue::new(lang);
    let mut versions = Vec::new();
    let history = session.store.history(record)?;
    let mut number = u32::try_from(history.len()).unwrap_or(u32::MAX) + 1;
    for entry in history {
        number -= 1;
        let operation = session.store.operation(entry.operation)?;
        versions.push(Version {
            revision: entry.revision.to_string(),
            number,
            name: operation
                .operation
                .params
                .get("name")
                .and_then(Value::as_str)
                .map(str::to_string),
            line: entry.line.as_str().to_string(),
            operation: entry.operation.to_string(),
            title: title(session, &operation, &catalogue)?,
            time: operation.recorded_at,
            author: entry.author.clone(),
            changed: fields_changed(session, &entry)?,
        });
    }
    Ok(versions)
}

fn labels(
    measure: &Measure,
    names: &crate::names::Names,
    texts: &crate::texts::Texts,
    (day, lang): (chrono::NaiveDate, &str),
) -> BTreeMap<String, String> {
    let catalogue = Catalogue::new(lang);
    let mut labels = BTreeMap::new();
    let mut add =
        |list: &str, code: &str, label: String| labels.insert(format!("{list}:{code}"), label);
    for code in &measure.categories {
        add("category", code, names.category(code).to_string());
    }
    for link in &measure.obligations {
        if let Some(row) = texts.paragraph(&link.id).map(|known| &known.row) {
            add("obligation", &link.id, texts.cited(row, &catalogue));
            add("paraphrase", &link.id, row.paraphrase_in(lang).to_string());
        }
        add("basis", link.basis.as_str(), label(&catalogue, link.basis));
    }
    if let (Some(stage), _) = measure.stage_shown(day) {
        add("stage", stage.as_str(), label(&catalogue, stage));
    }
    for event in &measure.events {
        add("event", event.kind.as_str(), label(&catalogue, event.kind));
    }
    for kind in measure
        .exemptions
        .iter()
        .filter_map(|exemption| exemption.kind)
    {
        add("exemption", kind.as_str(), label(&catalogue, kind));
    }
    for direction in &measure.directions {
        add(
            "direction",
            direction.as_str(),
            label(&catalogue, *direction),
        );
    }
    for source in &measure.sources {
        add(
            "source",
            source.kind.as_str(),
            label(&catalogue, source.kind),
        );
    }
    if let Some(trigger) = measure.trigger {
        add("trigger", trigger.as_str(), label(&catalogue, trigger));
    }
    if let Some(existing) = measure.existing_contracts {
        add("existing", existing.as_str(), label(&catalogue, existing));
    }
    if let Some(application) = measure.application {
        add(
            "application",
            application.as_str(),
            label(&catalogue, application),
        );
    }
    add(
        "audience",
        measure.audience.word(),
        catalogue.message(&format!("audience-{}", measure.audience.word()), &[]),
    );
    labels
}

fn origin(session: &Session, measure: &Measure) -> Result<Option<WireOrigin>, AppError> {
    let Some(origin) = &measure.origin else {
        return Ok(None);
    };
    let submission: Option<Submission> = session
        .store
        .body(origin.submission, View::Desk)?
        .and_then(|body| typed(&body.content));
    let cells = origin
        .cells
        .iter()
        .map(|cell| WireCell {
            column: cell.column,
            header: cell.header.clone(),
            text: cell.text.clone(),
            fields: cell.fields.clone(),
        })
        .collect();
    Ok(Some(WireOrigin {
        submission: origin.submission.to_string(),
        file: submission
            .as_ref()
            .map_or(String::new(), |submission| submission.file.clone()),
        sheet: origin.sheet.clone(),
        row: origin.row,
        received: submission
            .as_ref()
            .and_then(|s| s.received)
            .map(|date| date.to_string()),
        note: submission.and_then(|submission| submission.note),
        cells,
    }))
}
