//! National instruments: one carries several measures; amendments join them into chains.
//!
//! An instrument is a record of its own and is edited as one ([`crate::drafts`], [`crate::put`]). A chain is read from
//! what each says it amends, both ways; a circle is read once and left as it stands.

use crate::derive::typed;
use crate::drafts::waiting_for;
use crate::error::AppError;
use crate::measures::{differing, find, json_of, line, versions};
use crate::session::Session;
use crate::wire::act::{ActAnswer, ActLine, ActsAnswer, ActsRequest};
use crate::wire::measure::RecordRequest;
use crate::words::label;
use chancery_messages::Catalogue;
use chancery_model::act::Act;
use chancery_model::fold::fold;
use chancery_model::id::RecordId;
use chancery_model::record::Kind;
use chancery_store::{MeasureFilter, RecordBody, View};
use std::collections::{BTreeMap, BTreeSet};

/// Returns a page of national instruments.
///
/// # Errors
/// The store's own.
pub fn page(session: &mut Session, request: &ActsRequest) -> Result<ActsAnswer, AppError> {
    let wanted = request.query.as_deref().map(fold).unwrap_or_default();
    let mut found: Vec<(RecordBody, Act)> = all(session)?
        .into_iter()
        .filter(|(_, act)| {
            request
                .state
                .as_ref()
                .is_none_or(|state| *state == act.state)
        })
        .filter(|(_, act)| wanted.is_empty() || words(act).contains(&wanted))
        .collect();
    let names = session.names(&request.lang)?;
    found.sort_by(|(_, one), (_, other)| {
        names.compare(names.state(&one.state), names.state(&other.state))
    });
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let page = found
        .iter()
        .skip(request.offset as usize)
        .take(request.limit.min(500) as usize);
    let mut acts = Vec::new();
    for (body, act) in page {
        acts.push(act_line(session, body, act, &request.lang)?);
    }
    Ok(ActsAnswer { total, acts })
}

fn words(act: &Act) -> String {
    let texts = act.title.0.values().chain(act.authority.0.values());
    let texts: Vec<&str> = texts
        .map(String::as_str)
        .chain(act.number.as_deref())
        .collect();
    fold(&texts.join(" "))
}

fn all(session: &Session) -> Result<Vec<(RecordBody, Act)>, AppError> {
    let mut acts = Vec::new();
    session.store.each_body(Kind::Act, View::Desk, |body| {
        acts.extend(typed::<Act>(&body.content).map(|act| (body, act)));
    })?;
    Ok(acts)
}

fn act_line(
    session: &mut Session,
    body: &RecordBody,
    act: &Act,
    lang: &str,
) -> Result<ActLine, AppError> {
    let filter = MeasureFilter {
        act: Some(body.record),
        ..MeasureFilter::default()
    };
    let (measures, _) = session.store.measures(&filter, 0, 0)?;
    let names = session.names(lang)?;
    let (title_lang, title) = act.title.best(lang, None).unwrap_or(("und", ""));
    Ok(ActLine {
        id: body.record.to_string(),
        state: act.state.clone(),
        state_name: names.state(&act.state).to_string(),
        number: act.number.clone(),
        title: title.to_string(),
        title_lang: title_lang.to_string(),
        kind: act.kind.map(|kind| kind.as_str().to_string()),
        date: act.date.map(|date| date.to_string()),
        measures: u32::try_from(measures).unwrap_or(u32::MAX),
        conflict: body.conflict,
    })
}

/// Returns one national instrument whole, with the measures it carries and its chain of amendments.
///
/// # Errors
/// `record.not-found`; the store's own.
pub fn whole(session: &mut Session, request: &RecordRequest) -> Result<ActAnswer, AppError> {
    let record = find(session, &request.id)?;
    let versions = versions(session, record, &request.lang)?;
    session.at(request.at.as_deref(), |session| {
        let not_found = || AppError::RecordNotFound {
            id: request.id.clone(),
        };
        let body = session.store.body(record, View::Desk)?;
        let body = body.ok_or_else(not_found)?;
        let act: Act = typed(&body.content)
            .filter(|_| body.kind == Kind::Act)
            .ok_or_else(not_found)?;
        let family = Family::of(session, record)?;
        let catalogue = Catalogue::new(&request.lang);
        Ok(ActAnswer {
            act: json_of(session, &body)?,
            base: (body.heads == 1).then(|| body.revision.to_string()),
            draft: waiting_for(session, record)?,
            state_name: session.names(&request.lang)?.state(&act.state).to_string(),
            type_label: act.kind.map(|kind| label(&catalogue, kind)),
            measures: carried(session, record, &request.lang)?,
            amends: family.lines(session, &family.amended(record), &request.lang)?,
            amended_by: family.lines(session, &family.amending(record), &request.lang)?,
            chain: family.lines(session, &family.chain(record), &request.lang)?,
            versions,
            to_reconcile: if body.conflict {
                differing(session, record)?
            } else {
                vec![]
            },
        })
    })
}

fn carried(
    session: &mut Session,
    act: RecordId,
    lang: &str,
) -> Result<Vec<crate::wire::measure::MeasureLine>, AppError> {
    let filter = MeasureFilter {
        act: Some(act),
        ..MeasureFilter::default()
    };
    let (_, records) = session.store.measures(&filter, i32::MAX as usize, 0)?;
    let mut lines = Vec::new();
    for record in records {
        if let Some(body) = session.store.body(record, View::Desk)? {
            lines.extend(line(session, &body, lang)?);
        }
    }
    Ok(lines)
}

/// The acts that amend or are amended, with what each says it amends.
struct Family {
    bodies: BTreeMap<RecordId, (RecordBody, Act)>,
}

impl Family {
    /// Gathers every act that amends something, what they amend, and `own`.
    fn of(session: &Session, own: RecordId) -> Result<Family, AppError> {
        let acts = all(session)?;
        let targets: BTreeSet<RecordId> = acts
            .iter()
            .flat_map(|(_, act)| act.amends.clone())
            .collect();
        let bodies = acts
            .into_iter()
            .filter(|(body, act)| {
                !act.amends.is_empty() || targets.contains(&body.record) || body.record == own
            })
            .map(|(body, act)| (body.record, (body, act)))
            .collect();
        Ok(Family { bodies })
    }

    fn amended(&self, record: RecordId) -> Vec<RecordId> {
        let act = self.bodies.get(&record);
        act.map_or(vec![], |(_, act)| act.amends.clone())
    }

    fn amending(&self, record: RecordId) -> Vec<RecordId> {
        self.bodies
            .iter()
            .filter(|(_, (_, act))| act.amends.contains(&record))
            .map(|(id, _)| *id)
            .collect()
    }

    /// Every act joined to `record`, by date and then by id; undated ones last.
    fn chain(&self, record: RecordId) -> Vec<RecordId> {
        let mut chain = BTreeSet::from([record]);
        let mut open = vec![record];
        while let Some(one) = open.pop() {
            for next in self.amended(one).into_iter().chain(self.amending(one)) {
                if self.bodies.contains_key(&next) && chain.insert(next) {
                    open.push(next);
                }
            }
        }
        let mut chain: Vec<RecordId> = chain.into_iter().collect();
        chain.sort_by_key(|id| {
            let date = self.bodies.get(id).and_then(|(_, act)| act.date);
            (date.is_none(), date.map(|date| date.earliest()))
        });
        chain
    }

    fn lines(
        &self,
        session: &mut Session,
        records: &[RecordId],
        lang: &str,
    ) -> Result<Vec<ActLine>, AppError> {
        let mut lines = Vec::new();
        for (body, act) in records.iter().filter_map(|record| self.bodies.get(record)) {
            lines.push(act_line(session, body, act, lang)?);
        }
        Ok(lines)
    }
}
