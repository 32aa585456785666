//! What states stated, read from the register: positions with the words they were said on, and who takes part.
//!
//! Here and in [`crate::positions`], [`crate::outlook`] and [`crate::common_ground`] everything stays on the desk: none
//! of it has a reader outside.

use crate::derive::typed;
use crate::error::AppError;
use crate::matrix::expected;
use crate::session::Session;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::position::Position;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_negotiate::positions::{Statement, Words};
use chancery_store::{ColumnKind, RecordBody, View};
use serde_json::{Map, Value, json};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// The keys of a provision, proposal or package that a state speaks to; moving a clause changes none of its words.
const SPOKEN_TO: [&str; 7] = [
    "heading", "text", "parts", "place", "at", "remove", "insert",
];

/// Every position of the register.
pub(crate) struct Stated {
    /// As the rules take them; one for each wording where a record stands in two.
    pub(crate) statements: Vec<Statement>,
    /// As they are kept, by record.
    pub(crate) kept: BTreeMap<String, (RecordBody, Position)>,
}

/// Returns every position of the register, each with whether the words it was said on are those of today.
///
/// # Errors
/// The store's own.
pub(crate) fn stated(session: &Session) -> Result<Stated, AppError> {
    let mut stated = Stated {
        statements: vec![],
        kept: BTreeMap::new(),
    };
    let mut today: BTreeMap<RecordId, Option<Content>> = BTreeMap::new();
    for body in session.store.bodies(Kind::Position, View::Desk)? {
        let id = body.record.to_string();
        let mut wordings = vec![body.content.clone()];
        if body.conflict {
            let heads = session.store.heads(body.record)?.into_iter();
            let of_line = heads.filter(|head| head.line == body.line);
            wordings = of_line.filter_map(|head| head.content).collect();
        }
        for position in wordings.iter().filter_map(typed::<Position>) {
            let now = match today.entry(position.subject) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(asked) => {
                    let subject = session.store.body(position.subject, View::Desk)?;
                    asked.insert(subject.map(|body| body.content))
                }
            };
            stated.statements.push(Statement {
                id: id.clone(),
                state: position.state.clone(),
                subject: position.subject.to_string(),
                value: position.value,
                date: position.date,
                words: words_of(session, position.on, now.as_ref())?,
            });
            stated
                .kept
                .entry(id.clone())
                .or_insert_with(|| (body.clone(), position));
        }
    }
    Ok(stated)
}

/// Returns which words a position was said on, given the subject as it is.
fn words_of(
    session: &Session,
    on: Option<RevisionId>,
    now: Option<&Content>,
) -> Result<Words, AppError> {
    let (Some(on), Some(now)) = (on, now) else {
        return Ok(Words::NotNoted);
    };
    let then = match session.store.revision(on) {
        Ok(version) => version.content,
        Err(_) => None, // a version that this register never had
    };
    Ok(match then {
        Some(then) if spoken_to(&then) == spoken_to(now) => Words::Today,
        Some(_) => Words::Earlier,
        None => Words::NotNoted,
    })
}

fn spoken_to(content: &Content) -> Vec<Option<&Value>> {
    SPOKEN_TO.iter().map(|key| content.get(*key)).collect()
}

/// Returns a position with the version of its subject that it is said on: that of now, for a new statement that does
/// not name one.
///
/// # Errors
/// The store's own.
pub(crate) fn noted(
    session: &Session,
    mut content: Content,
    before: Option<&Content>,
) -> Result<Content, AppError> {
    let named = |content: &Content, key: &str| content.get(key).cloned();
    let says_the_same = before.is_some_and(|before| {
        ["state", "subject", "value", "source", "date"]
            .iter()
            .all(|key| named(before, key) == named(&content, key))
    });
    let names_another = named(&content, "on").is_some()
        && before.and_then(|before| named(before, "on")) != named(&content, "on");
    if says_the_same || names_another {
        return Ok(content);
    }
    let subject = content
        .get("subject")
        .and_then(Value::as_str)
        .and_then(|id| id.parse::<RecordId>().ok());
    let body = match subject {
        Some(subject) => session.store.body(subject, View::Desk)?,
        None => None,
    };
    match body {
        Some(body) => content.insert("on".into(), json!(body.revision)),
        None => content.remove("on"),
    };
    Ok(content)
}

/// Returns the states that take part: expected for the current meeting, or with an entry, ascending.
///
/// # Errors
/// The store's own.
pub(crate) fn taking_part(
    session: &Session,
    stated: &Stated,
) -> Result<BTreeSet<String>, AppError> {
    let mut states: BTreeSet<String> = expected(session)?.into_iter().collect();
    session
        .store
        .each_matrix_row(ColumnKind::Category, View::Desk, 0, |row| {
            if !states.contains(row.state) {
                states.insert(row.state.to_string());
            }
        })?;
    for submission in session.store.submissions(View::Desk)? {
        states.extend(submission.states.into_iter().map(|(state, _)| state));
    }
    for kind in [Kind::Information, Kind::Proposal] {
        let contents = session.contents(kind)?;
        let named = contents
            .iter()
            .filter_map(|content| content.get("state")?.as_str());
        states.extend(named.map(str::to_string));
    }
    states.extend(
        stated
            .statements
            .iter()
            .map(|statement| statement.state.clone()),
    );
    Ok(states)
}

/// A wording that a delegation proposed, as far as it is spoken about here.
pub(crate) struct Proposed {
    /// Its record.
    pub(crate) record: RecordId,
    /// The provision that it is for.
    pub(crate) provision: RecordId,
    /// The state whose delegation made it.
    pub(crate) state: Option<String>,
    /// What it takes out, what it puts in.
    pub(crate) words: [String; 2],
    /// Whether it is still on the table.
    pub(crate) open: bool,
}

/// Returns the proposals of the register, by record.
///
/// # Errors
/// The store's own.
pub(crate) fn proposals(session: &Session) -> Result<Vec<Proposed>, AppError> {
    let word = |content: &Map<String, Value>, key: &str| {
        content.get(key).and_then(Value::as_str).map(str::to_string)
    };
    let mut proposals: Vec<Proposed> = session
        .store
        .bodies(Kind::Proposal, View::Desk)?
        .into_iter()
        .filter_map(|body| {
            Some(Proposed {
                record: body.record,
                provision: word(&body.content, "provision")?.parse().ok()?,
                state: word(&body.content, "state"),
                words: ["remove", "insert"].map(|key| word(&body.content, key).unwrap_or_default()),
                open: !body.content.contains_key("outcome"),
            })
        })
        .collect();
    proposals.sort_by_key(|proposal| proposal.record);
    Ok(proposals)
}
