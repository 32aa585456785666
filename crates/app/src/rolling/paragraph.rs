//! Settling a paragraph that is proposed as a whole: it becomes a provision, or falls.

use super::Whole;
use super::settling::{no_wording, params};
use crate::compile::common_text;
use crate::error::AppError;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use crate::wire::compilation::SettleBracketRequest;
use chancery_model::id::RecordId;
use chancery_model::operation::OperationKind;
use chancery_model::proposal::{Outcome, Proposal};
use chancery_model::provision::{Provision, order_all};
use chancery_model::record::{Kind, Line};
use chancery_model::text::Text;
use chancery_negotiate::rolling::{Bracket, Variant, read};
use chancery_store::NewRevision;
use serde_json::{Value, json};

/// Makes a proposed paragraph a provision behind `record`, or takes it from the rolling text; in one operation with what
/// became of each proposal.
///
/// # Errors
/// `rolling.no-wording` where the state does not propose it; the store's own.
pub(super) fn settle_new(
    session: &mut Session,
    request: &SettleBracketRequest,
    whole: &Whole,
    record: RecordId,
    bracket: &Bracket,
) -> Result<Value, AppError> {
    let no_wording = no_wording(session, request)?;
    let proposed = |state: &String| {
        let mut variants = bracket.variants.iter();
        variants.find(|variant| variant.states.contains(state))
    };
    let (words, taken): (Option<String>, Option<&Variant>) = match (&request.take, &request.words) {
        (Some(state), _) => {
            let variant = proposed(state).ok_or(no_wording)?;
            (Some(read(&variant.pieces, &|_| None)), Some(variant))
        }
        (None, Some(words)) => (Some(words.clone()), None),
        (None, None) => (None, None),
    };
    let new = session.new_record();
    let standing = words
        .as_deref()
        .map(str::trim)
        .filter(|words| !words.is_empty());
    let mut revisions = match standing {
        Some(words) => with_paragraph(session, request, whole, (record, new), words)?,
        None => Vec::new(),
    };
    let mut told = Vec::new();
    for variant in &bracket.variants {
        let outcome = match (taken, &words) {
            (Some(taken), _) if taken == variant => Outcome::Accepted,
            (None, Some(_)) => Outcome::Cleaned,
            _ => Outcome::Dropped,
        };
        for id in &variant.proposals {
            let Some((body, proposal)) = whole.proposals.get(id) else {
                continue;
            };
            let parents = session.store.head_ids(body.record, Line::Working)?;
            let stands = standing.is_some() && outcome != Outcome::Dropped;
            let settled = Proposal {
                outcome: Some(outcome),
                became: stands.then_some(new),
                ..proposal.clone()
            };
            let content = content_of(&settled)?;
            revisions.push(session.version(body.record, Kind::Proposal, parents, Some(content)));
            told.push(json!({"proposal": id, "outcome": outcome}));
        }
    }
    let params = params(None, standing.unwrap_or_default());
    let mut draft = session.draft(OperationKind::Put, Line::Working, params);
    draft.revisions = revisions;
    let committed = session.transact(draft, &Progress::silent())?;
    Ok(
        json!({"operation": committed.operation.to_string(), "provision": new.to_string(),
        "text": words.unwrap_or_default(), "settled": told}),
    )
}

/// The versions with which the text has one clause more, behind that of `record`; before all where that is the opening.
/// Beside the new clause only those are written that had no place of their own yet.
fn with_paragraph(
    session: &mut Session,
    request: &SettleBracketRequest,
    whole: &Whole,
    (record, new): (RecordId, RecordId),
    words: &str,
) -> Result<Vec<NewRevision>, AppError> {
    let no_text = || AppError::Refused {
        code: "compile.no-common-text",
        about: String::new(),
    };
    let text = common_text(session, request.text.as_deref())?.ok_or_else(no_text)?;
    let opening = text.opening.as_ref().ok_or_else(no_text)?.body.record;
    let behind = text
        .clauses
        .iter()
        .position(|part| part.body.record == record);
    let at = behind.map_or(0, |at| at + 1);
    let mut orders: Vec<Option<&str>> = text
        .clauses
        .iter()
        .map(|part| part.provision.order.as_deref())
        .collect();
    orders.insert(at, None);
    let mut orders = order_all(&orders);
    let clause = Provision {
        part_of: Some(opening),
        order: Some(orders.remove(at)),
        level: Some(
            behind
                .and_then(|at| text.clauses[at].provision.level)
                .unwrap_or(1),
        ),
        text: Text([(whole.base.language.clone(), words.to_string())].into()),
        ..Provision::default()
    };
    let content = content_of(&clause)?;
    let mut revisions = vec![session.version(new, Kind::Provision, vec![], Some(content))];
    for (part, order) in text.clauses.iter().zip(orders) {
        if part.provision.order.as_deref() != Some(&order) {
            let mut content = part.body.content.clone();
            content.insert("order".into(), json!(order));
            let parents = session.store.head_ids(part.body.record, Line::Working)?;
            let record = part.body.record;
            revisions.push(session.version(record, Kind::Provision, parents, Some(content)));
        }
    }
    Ok(revisions)
}
