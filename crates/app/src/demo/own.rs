//! The demo as a delegation's own file: its state's measures on the working line, questions to capital, a new draft.
//!
//! As deterministic as the rest: hours from the same calendar, ids from the same seed.

use super::{Written, demo_id, hour};
use crate::derive::Current;
use crate::error::AppError;
use crate::hand_in::outward;
use chancery_model::clearance::{Clearance, ClearanceAnswer};
use chancery_model::date::PartialDate;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::{NewRevision, OperationDraft, RecordBody, Store, View};
use serde_json::{Map, json};
use std::collections::HashMap;
use std::ops::ControlFlow;

/// Fills a delegation's demo with its own desk; nothing for a state without measures.
///
/// # Errors
/// The store's own.
pub fn fill(store: &mut Store, state: &str) -> Result<(), AppError> {
    let own = own_entries(store, state)?;
    let Some(first) = own.iter().find(|body| body.kind == Kind::Measure) else {
        return Ok(());
    };
    let about = first.clone();
    let mut desk = Desk {
        store,
        state,
        heads: HashMap::new(),
    };
    let copies = own.iter().map(|body| Written {
        record: body.record,
        kind: body.kind,
        content: at_home(body),
    });
    let copies: Vec<Written> = copies.collect();
    desk.write(
        hour(3, 10, "09:10"),
        OperationKind::Demo,
        Map::new(),
        copies,
    )?;
    ask_capital(&mut desk, &about)?;
    let count = Map::from_iter([("count".to_string(), json!(1))]);
    let later = Written {
        record: about.record,
        kind: Kind::Measure,
        content: reworded(&at_home(&about)),
    };
    desk.write(hour(3, 16, "10:20"), OperationKind::Put, count, vec![later])
}

/// Three functions are asked; one has answered, one is late.
fn ask_capital(desk: &mut Desk<'_>, about: &RecordBody) -> Result<(), AppError> {
    let reference = about.content.get("ref").cloned().unwrap_or_default();
    let questions = [
        ("Ministry of Trade", 3, 27),
        ("Customs administration", 3, 13),
        ("Legal department", 3, 18),
    ];
    let version = desk.heads[&about.record];
    let asked: Vec<(RecordId, Clearance)> = questions
        .iter()
        .map(|(addressee, month, day)| {
            let clearance = Clearance {
                asked: PartialDate::day(2026, 3, 10),
                due: PartialDate::day(2026, *month, *day),
                ..Clearance::awaited(about.record, version, addressee)
            };
            (
                demo_id(&format!("clearance {} {addressee}", desk.state)),
                clearance,
            )
        })
        .collect();
    let written = asked
        .iter()
        .map(|(record, clearance)| Written::of(*record, Kind::Clearance, clearance));
    let params = |addressee: &str| {
        Map::from_iter([
            ("addressee".to_string(), json!(addressee)),
            ("reference".to_string(), reference.clone()),
        ])
    };
    let all = questions.map(|(addressee, _, _)| addressee).join(", ");
    let written: Vec<Written> = written.collect();
    desk.write(
        hour(3, 10, "11:05"),
        OperationKind::AskClearance,
        params(&all),
        written,
    )?;
    if let Some((record, mut clearance)) = asked.into_iter().next_back() {
        clearance.answer = ClearanceAnswer::Cleared;
        clearance.answered = PartialDate::day(2026, 3, 13);
        clearance.reference = Some("LD/118/2026".into());
        let params = params(&clearance.addressee);
        let written = vec![Written::of(record, Kind::Clearance, &clearance)];
        desk.write(
            hour(3, 13, "16:40"),
            OperationKind::AnswerClearance,
            params,
            written,
        )?;
    }
    Ok(())
}

/// The state's measures that were handed in, with their acts before them.
fn own_entries(store: &Store, state: &str) -> Result<Vec<RecordBody>, AppError> {
    let mut own = Vec::new();
    for kind in [Kind::Act, Kind::Measure] {
        let bodies = store.bodies(kind, View::HandedIn)?;
        own.extend(bodies.into_iter().filter(|body| {
            body.content.get("state").and_then(|code| code.as_str()) == Some(state)
        }));
    }
    Ok(own)
}

/// The words of an entry as its own delegation has them: without how they reached the secretariat.
fn at_home(body: &RecordBody) -> Content {
    match body.kind.outward() {
        Some(kind) => outward::outward(kind, &body.content, &[]).content,
        None => body.content.clone(),
    }
}

/// One word more in the title of every language.
fn reworded(content: &Content) -> Content {
    let mut content = content.clone();
    let title = content
        .get_mut("title")
        .and_then(|title| title.as_object_mut());
    for (language, words) in title.into_iter().flatten() {
        let more = match language.as_str() {
            "fr" => "modifiée",
            "ar" => "المعدّل",
            "es" => "modificada",
            _ => "amended",
        };
        *words = json!(format!("{} ({more})", words.as_str().unwrap_or_default()));
    }
    content
}

struct Desk<'a> {
    store: &'a mut Store,
    state: &'a str,
    heads: HashMap<RecordId, RevisionId>,
}

impl Desk<'_> {
    fn write(
        &mut self,
        time: String,
        kind: OperationKind,
        params: Map<String, serde_json::Value>,
        records: Vec<Written>,
    ) -> Result<(), AppError> {
        let mut draft = OperationDraft::new(kind, Line::Working, &time, &time);
        draft.params = params;
        let named: Vec<RecordId> = records.iter().map(|written| written.record).collect();
        draft.revisions = records
            .into_iter()
            .map(|written| NewRevision {
                record: written.record,
                kind: written.kind,
                parents: self
                    .heads
                    .get(&written.record)
                    .copied()
                    .into_iter()
                    .collect(),
                content: Some(written.content),
                author: self.state.to_string(),
                time: time.clone(),
            })
            .collect();
        let go_on = &mut |_, _| ControlFlow::Continue(());
        let committed = self
            .store
            .transact(draft, &Current { day: super::day() }, go_on)?;
        self.heads
            .extend(named.into_iter().zip(committed.revisions));
        Ok(())
    }
}
