//! A meeting while it is prepared and held.
//!
//! The **agenda** is what is open: provisions with brackets and who holds them, proposals that no longer fit, silence
//! procedures that run, were broken or wait for the chair. The **record** is what happened on a day: every change of the register in
//! order, with the notes that the desk wrote beside the meeting. Both stay on the desk.

use crate::derive::typed;
use crate::error::AppError;
use crate::history::title as operation_title;
use crate::overview::today;
use crate::provisions::loading::load_all;
use crate::rolling::rolling;
use crate::session::Session;
use crate::silence::silences;
use crate::wire::compilation::RollingTextRequest;
use crate::wire::negotiation::SilencesRequest;
use crate::wire::sitting::{AgendaItem, SittingAnswer, SittingEntry, SittingRequest};
use crate::words::beginning;
use chancery_messages::Catalogue;
use chancery_model::comment::Comment;
use chancery_model::id::RecordId;
use chancery_model::meeting::Meeting;
use chancery_model::provision::TextKind;
use chancery_model::record::Kind;
use chancery_store::{RecordBody, View};
use chrono::DateTime;
use std::collections::BTreeMap;

/// Letters of a provision's words that an agenda shows.
const WORDS_MAX: usize = 120;
/// So many operations are read at once.
const PAGE: usize = 500;

/// Returns the agenda and the record of a meeting.
///
/// # Errors
/// `record.not-found` for a meeting that there is not; the store's own.
pub fn sitting(session: &mut Session, request: &SittingRequest) -> Result<SittingAnswer, AppError> {
    let meeting = meeting(session, request)?;
    let own_day = meeting
        .as_ref()
        .and_then(|(_, meeting)| meeting.date)
        .map(|date| date.earliest().to_string());
    let now = today(session)?.date().to_string();
    let day = request.day.clone().or(own_day).unwrap_or(now);
    Ok(SittingAnswer {
        agenda: agenda(session, &request.lang)?,
        record: record(session, meeting.as_ref(), &day, &request.lang)?,
        title: meeting.as_ref().map_or(String::new(), |(_, meeting)| {
            meeting.title.show(&request.lang).to_string()
        }),
        meeting: meeting.map(|(body, _)| body.record.to_string()),
        day,
    })
}

fn meeting(
    session: &Session,
    request: &SittingRequest,
) -> Result<Option<(RecordBody, Meeting)>, AppError> {
    let bodies = session.store.bodies(Kind::Meeting, View::Desk)?.into_iter();
    let mut all = bodies.filter_map(|body| {
        let meeting = typed::<Meeting>(&body.content)?;
        Some((body, meeting))
    });
    match &request.meeting {
        None => Ok(all.find(|(_, meeting)| meeting.current)),
        Some(id) => {
            let found = all.find(|(body, _)| body.record.to_string() == *id);
            found
                .map(Some)
                .ok_or_else(|| AppError::RecordNotFound { id: id.clone() })
        }
    }
}

fn agenda(session: &mut Session, lang: &str) -> Result<Vec<AgendaItem>, AppError> {
    let names = session.names(lang)?;
    let mut items = Vec::new();
    let texts: Vec<(String, String)> = load_all(session)?
        .into_iter()
        .filter(|text| {
            let opening = text.opening.as_ref().map(|part| &part.provision);
            opening.is_some_and(|opening| opening.text_kind != Some(TextKind::ModelMeasure))
        })
        .map(|text| (text.id.clone(), text.title().show(lang).to_string()))
        .collect();
    for (id, title) in texts {
        let asked = RollingTextRequest {
            provision: None,
            text: Some(id.clone()),
            lang: lang.to_string(),
        };
        let rolled = rolling(session, &asked)?;
        for line in rolled
            .provisions
            .iter()
            .filter(|line| line.bracket_count > 0)
        {
            let mut states: Vec<String> = line.held_by.keys().cloned().collect();
            names.sort_states(&mut states);
            items.push(AgendaItem {
                kind: "brackets".into(),
                subject: id.clone(),
                title: title.clone(),
                number: line.number.clone(),
                words: beginning(line.base.as_deref().unwrap_or(&line.text), WORDS_MAX),
                count: line.bracket_count,
                states,
                until: None,
                place: String::new(),
            });
        }
        if !rolled.aside.is_empty() {
            items.push(AgendaItem {
                kind: "aside".into(),
                subject: id.clone(),
                title: title.clone(),
                number: None,
                words: String::new(),
                count: u32::try_from(rolled.aside.len()).unwrap_or(u32::MAX),
                states: Vec::new(),
                until: None,
                place: String::new(),
            });
        }
    }
    items.extend(procedures(session, lang)?);
    Ok(items)
}

fn procedures(session: &mut Session, lang: &str) -> Result<Vec<AgendaItem>, AppError> {
    let asked = SilencesRequest {
        lang: lang.to_string(),
        ..SilencesRequest::default()
    };
    let open = silences(session, &asked)?.procedures.into_iter();
    let open = open.filter(|each| {
        matches!(
            each.stage.as_str(),
            "running" | "before-the-chair" | "broken"
        )
    });
    Ok(open
        .map(|procedure| AgendaItem {
            kind: "silence".into(),
            subject: procedure.id,
            title: procedure.title,
            number: None,
            words: procedure.stage_words,
            count: u32::try_from(procedure.messages.len()).unwrap_or(u32::MAX),
            states: Vec::new(),
            until: procedure.until,
            place: procedure.place,
        })
        .collect())
}

/// The changes and notes of a day, as its own clock had it where each was written, in order.
fn record(
    session: &Session,
    meeting: Option<&(RecordBody, Meeting)>,
    day: &str,
    lang: &str,
) -> Result<Vec<SittingEntry>, AppError> {
    let catalogue = Catalogue::new(lang);
    let notes = match meeting {
        Some((body, _)) => notes(session, body.record, day)?,
        None => BTreeMap::new(),
    };
    let mut entries = changes(session, day, &catalogue)?;
    // The newest came first; those of one second keep their order.
    entries.reverse();
    // The change that wrote a note is the note.
    entries.retain(|entry| {
        let operation = entry.operation.as_deref();
        !operation.is_some_and(|operation| notes.contains_key(operation))
    });
    entries.extend(notes.into_values().flatten());
    entries.sort_by_key(|entry| DateTime::parse_from_rfc3339(&entry.at).ok());
    Ok(entries)
}

fn is_of(instant: &str, day: &str) -> bool {
    instant.get(..10) == Some(day)
}

/// The notes beside a meeting that were first written on a day, by the change that wrote them.
fn notes(
    session: &Session,
    meeting: RecordId,
    day: &str,
) -> Result<BTreeMap<String, Vec<SittingEntry>>, AppError> {
    let mut notes: BTreeMap<String, Vec<SittingEntry>> = BTreeMap::new();
    for body in session.store.bodies(Kind::Comment, View::Desk)? {
        let Some(note) = typed::<Comment>(&body.content).filter(|note| note.about == meeting)
        else {
            continue;
        };
        let Some(first) = session.store.history(body.record)?.pop() else {
            continue;
        };
        if is_of(&first.time, day) {
            let operation = first.operation.to_string();
            notes.entry(operation).or_default().push(SittingEntry {
                kind: "note".into(),
                at: first.time,
                words: note.text,
                author: first.author,
                operation: None,
                undone: false,
            });
        }
    }
    Ok(notes)
}

/// The operations that this register recorded on a day, the newest first.
fn changes(
    session: &Session,
    day: &str,
    catalogue: &Catalogue,
) -> Result<Vec<SittingEntry>, AppError> {
    let mut entries = Vec::new();
    let mut before = None;
    loop {
        let page = session.store.operations(PAGE, before)?;
        for entry in page.iter().filter(|entry| is_of(&entry.recorded_at, day)) {
            entries.push(SittingEntry {
                kind: "change".into(),
                at: entry.recorded_at.clone(),
                words: operation_title(session, entry, catalogue)?,
                author: entry.author.clone(),
                operation: Some(entry.id.to_string()),
                undone: entry.undone,
            });
        }
        before = page.last().map(|entry| entry.no);
        // One wrong clock hides nothing: only a whole page of earlier days ends the search.
        let earlier = |at: &str| at.get(..10).is_some_and(|own| own < day);
        if page.len() < PAGE || page.iter().all(|entry| earlier(&entry.recorded_at)) {
            return Ok(entries);
        }
    }
}
