//! Making one wording stand in a bracket: the text's new words and what became of each proposal, in one operation.

use super::Whole;
use super::paragraph::settle_new;
use super::shapes::bracket_json;
use crate::error::AppError;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use crate::wire::compilation::SettleBracketRequest;
use crate::words::beginning;
use chancery_model::id::{RecordId, Sha};
use chancery_model::operation::OperationKind;
use chancery_model::proposal::{Outcome, Place, Proposal};
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_negotiate::compilation::Spot;
use chancery_negotiate::rolling::{Choice, Fate, Proposed, brackets, settle as settle_bracket};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Letters of the new words in the title of the change.
const WORDS_SHOWN: usize = 60;

/// Makes one wording stand in a bracket: writes the provision's new words, and what became of each proposal on it, in
/// one operation.
///
/// # Errors
/// `record.not-found` where there is no such bracket; `rolling.no-wording` where the state proposes nothing in it; the
/// store's own.
pub fn settle(session: &mut Session, request: &SettleBracketRequest) -> Result<Value, AppError> {
    let whole = Whole::of(session, request.text.as_deref())?;
    let missing = || AppError::RecordNotFound {
        id: request.bracket.clone(),
    };
    let (line, bracket) = whole
        .lines
        .iter()
        .enumerate()
        .flat_map(|(nth, line)| {
            brackets(&line.pieces)
                .into_iter()
                .map(move |each| (nth, line, each))
        })
        .find(|(nth, line, each)| {
            bracket_json(&whole, *nth, line, each)["id"] == json!(request.bracket)
        })
        .map(|(_, line, bracket)| (line, bracket))
        .ok_or_else(missing)?;
    let Some(part) = line.part else {
        return settle_new(session, request, &whole, line.record, bracket);
    };
    let choice = match (&request.take, &request.words) {
        (Some(state), _) => Choice::State(state.clone()),
        (None, Some(words)) => Choice::Words(words.clone()),
        (None, None) => Choice::Text,
    };
    let at = whole.base.at[part];
    let mut here: Vec<Proposed> = Vec::new();
    for (id, (_, proposal)) in &whole.proposals {
        if let Some((Spot::In(found), before)) = whole.base.spot(proposal)
            && found == part
            && !whole.aside.contains(id)
        {
            here.push(Proposed {
                id: id.clone(),
                state: proposal.state.clone(),
                at: before,
                remove: proposal.remove.clone(),
                insert: proposal.insert.clone(),
            });
        }
    }
    let words = &whole.base.parts[part].words;
    let no_wording = no_wording(session, request)?;
    let place = (bracket.from, bracket.to);
    let settled = settle_bracket(words, &here, place, &choice).ok_or(no_wording)?;
    write(session, &whole, at.record, part, &here, &settled)
}

/// What is said where the state whose words are to stand has none in the bracket.
pub(super) fn no_wording(
    session: &mut Session,
    request: &SettleBracketRequest,
) -> Result<AppError, AppError> {
    let names = session.names(&request.lang)?;
    let state = request.take.as_deref().unwrap_or_default();
    Ok(AppError::Refused {
        code: "rolling.no-wording",
        about: names.state(state).to_string(),
    })
}

/// What the change is called by: the paragraph and how its words begin now.
pub(super) fn params(number: Option<&String>, words: &str) -> Map<String, Value> {
    Map::from_iter([
        ("what".to_string(), json!("bracket")),
        (
            "number".to_string(),
            json!(number.map_or("none", String::as_str)),
        ),
        ("words".to_string(), json!(beginning(words, WORDS_SHOWN))),
    ])
}

fn write(
    session: &mut Session,
    whole: &Whole,
    record: RecordId,
    part: usize,
    here: &[Proposed],
    settled: &chancery_negotiate::rolling::Settled,
) -> Result<Value, AppError> {
    let at = whole.base.at[part];
    let words = &whole.base.parts[part].words;
    let Some(body) = session.store.body(record, chancery_store::View::Desk)? else {
        return Err(AppError::RecordNotFound {
            id: record.to_string(),
        });
    };
    let (content, within) = reworded(&body.content, whole, part, &settled.text);
    let grown = settled.text.chars().count() as i64 - words.chars().count() as i64;
    let parents = session.store.head_ids(record, Line::Working)?;
    let mut revisions = Vec::new();
    if content != body.content {
        revisions.push(session.version(record, Kind::Provision, parents, Some(content)));
    }
    let mut fates: BTreeMap<&str, &Fate> = BTreeMap::new();
    for (proposed, fate) in here.iter().zip(&settled.fates) {
        fates.insert(&proposed.id, fate);
    }
    let mut told = Vec::new();
    // What does not fit the words stays as it was made: undoing may bring its words back.
    let fitting = whole.proposals.iter();
    for (id, (body, proposal)) in fitting.filter(|(id, _)| !whole.aside.contains(*id)) {
        let end = (at.before + words.chars().count()) as u64;
        // Further lines of the same words stand elsewhere now.
        let same_words = proposal.provision == record && proposal.place == at.place;
        let behind = same_words && proposal.at > end;
        let grown = if behind { grown } else { 0 };
        let mut changed = followed(proposal, fates.get(id.as_str()).copied(), at.before, grown);
        if same_words && changed.outcome.is_none() {
            changed.within = within.or(changed.within);
        }
        if let Some(outcome) = changed.outcome {
            told.push(json!({"proposal": id, "outcome": outcome}));
        }
        if changed != *proposal {
            let parents = session.store.head_ids(body.record, Line::Working)?;
            let content = content_of(&changed)?;
            revisions.push(session.version(body.record, Kind::Proposal, parents, Some(content)));
        }
    }
    let params = params(whole.numbers.get(&record), &settled.text);
    let mut draft = session.draft(OperationKind::Put, Line::Working, params);
    draft.revisions = revisions;
    let committed = session.transact(draft, &Progress::silent())?;
    Ok(
        json!({"operation": committed.operation.to_string(), "provision": record.to_string(),
        "text": settled.text, "settled": told}),
    )
}

/// Returns a provision with other words in one of its paragraphs, and the digest of its heading or words then; none where
/// they are the same.
fn reworded(before: &Content, whole: &Whole, part: usize, text: &str) -> (Content, Option<Sha>) {
    let at = whole.base.at[part];
    let mut content = before.clone();
    let field = if at.place == Place::Heading {
        "heading"
    } else {
        "text"
    };
    let before = content[field][&whole.base.language]
        .as_str()
        .unwrap_or_default()
        .to_string();
    let words = whole.base.parts[part].words.chars().count();
    let head: String = before.chars().take(at.before).collect();
    let tail: String = before.chars().skip(at.before + words).collect();
    let now = format!("{head}{text}{tail}");
    let within = (now != before).then(|| Sha::of(now.as_bytes()));
    content[field][&whole.base.language] = json!(now);
    (content, within)
}

/// Returns a proposal after a bracket was settled: with what became of it, or at its place in the new words.
fn followed(proposal: &Proposal, fate: Option<&Fate>, before: usize, grown: i64) -> Proposal {
    let mut changed = proposal.clone();
    match fate {
        Some(Fate::Accepted) => changed.outcome = Some(Outcome::Accepted),
        Some(Fate::Dropped) => changed.outcome = Some(Outcome::Dropped),
        Some(Fate::Cleaned) => changed.outcome = Some(Outcome::Cleaned),
        Some(Fate::Open(open)) => {
            changed.at = (before + open.at) as u64;
            changed.remove.clone_from(&open.remove);
        }
        None => changed.at = changed.at.saturating_add_signed(grown),
    }
    changed
}
