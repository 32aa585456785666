//! "Three of your four points are in": what of a delegation's own proposals the common text has today.
//!
//! A point is a sentence as the delegation wanted it: the words that it marked, with its changes made. It is in word for
//! word, in other words, or not in ([`chancery_diff::own`]). For the desk alone; nothing says why, or who prevented it.

use crate::compile::common_text;
use crate::derive::typed;
use crate::error::AppError;
use crate::provisions::{Called, called};
use crate::session::Session;
use crate::wire::compilation::{PointLine, PointPlace, PointsAnswer, PointsRequest};
use chancery_diff::align::sentences;
use chancery_diff::own::{TakenUp, taken_up};
use chancery_messages::Catalogue;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::proposal::{Place, Proposal};
use chancery_model::provision::Provision;
use chancery_model::record::Kind;
use chancery_store::View;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Returns what the text has of a delegation's proposals; of the register's own delegation where none is named.
///
/// # Errors
/// `request.invalid` where no state is named and the register is no delegation's; `compile.no-common-text`,
/// `compile.several-texts`; the store's own.
pub fn points(session: &mut Session, request: &PointsRequest) -> Result<PointsAnswer, AppError> {
    let state = request
        .state
        .clone()
        .or_else(|| session.delegation.clone())
        .ok_or_else(|| AppError::InvalidRequest {
            name: "state".into(),
            value: String::new(),
        })?;
    let text = common_text(session, request.text.as_deref())?.ok_or(AppError::Refused {
        code: "compile.no-common-text",
        about: String::new(),
    })?;
    let language = text.authentic();
    let clauses: Vec<Called> = {
        let own: BTreeSet<RecordId> = text.clauses.iter().map(|part| part.body.record).collect();
        let all = called(session, &language)?.into_iter();
        all.filter(|clause| own.contains(&clause.record)).collect()
    };
    let opening = text.opening.as_ref().map(|part| part.body.record);
    let wanted = wanted(session, &state, &language, |record| {
        opening == Some(record) || clauses.iter().any(|clause| clause.record == record)
    })?;
    let words: Vec<String> = wanted.iter().map(|point| point.words.clone()).collect();
    let draft: Vec<String> = clauses.iter().map(|clause| clause.words.clone()).collect();
    let points: Vec<PointLine> = taken_up(&words, &draft)
        .into_iter()
        .zip(wanted)
        .map(|(found, point)| PointLine {
            words: point.words,
            number: number_of(&clauses, point.provision),
            provision: point.provision.to_string(),
            taken_up: found.taken_up.as_str().to_string(),
            likeness: found.likeness,
            places: places(&clauses, &found.places),
            proposals: point.proposals,
        })
        .collect();
    let is_in = |point: &&PointLine| point.taken_up != TakenUp::NotIn.as_str();
    let in_count = u32::try_from(points.iter().filter(is_in).count()).unwrap_or(u32::MAX);
    let total = u32::try_from(points.len()).unwrap_or(u32::MAX);
    let catalogue = Catalogue::new(&request.lang);
    let (count, of) = (in_count.to_string(), total.to_string());
    Ok(PointsAnswer {
        sentence: catalogue.message("points-in", &[("count", &count), ("total", &of)]),
        state,
        in_count,
        total,
        points,
    })
}

fn number_of(clauses: &[Called], record: RecordId) -> Option<String> {
    let clause = clauses.iter().find(|clause| clause.record == record)?;
    clause.number.clone()
}

fn places(clauses: &[Called], found: &[usize]) -> Vec<PointPlace> {
    let each = found.iter().map(|at| &clauses[*at]);
    each.map(|clause| PointPlace {
        provision: clause.record.to_string(),
        number: clause.number.clone(),
        text: clause.words.clone(),
    })
    .collect()
}

/// A sentence as the delegation wanted it.
struct Point {
    provision: RecordId,
    words: String,
    proposals: Vec<String>,
}

/// Proposals on one version of the words at one place.
type Marked = BTreeMap<(RecordId, RevisionId, &'static str), Vec<(String, Proposal)>>;

fn wanted(
    session: &Session,
    state: &str,
    language: &str,
    is_of_text: impl Fn(RecordId) -> bool,
) -> Result<Vec<Point>, AppError> {
    let mut marked = Marked::new();
    let mut points = Vec::new();
    for body in session.store.bodies(Kind::Proposal, View::Desk)? {
        let Some(proposal) = typed::<Proposal>(&body.content) else {
            continue; // of a form that a newer program may have written
        };
        if proposal.state != state
            || proposal.language != language
            || !is_of_text(proposal.provision)
        {
            continue;
        }
        let id = body.record.to_string();
        let field = match proposal.place {
            Place::Heading => "heading",
            Place::Text => "text",
            Place::After | Place::First => {
                points.push(Point {
                    provision: proposal.provision,
                    words: proposal.insert.clone(),
                    proposals: vec![id],
                });
                continue;
            }
        };
        let key = (proposal.provision, proposal.on, field);
        marked.entry(key).or_default().push((id, proposal));
    }
    for ((provision, on, field), own) in marked {
        let words = words_of(session, on, field, language)?;
        points.extend(sentences_of(provision, &words, own));
    }
    points.retain(|point| !point.words.trim().is_empty());
    Ok(points)
}

fn words_of(
    session: &Session,
    on: RevisionId,
    field: &str,
    language: &str,
) -> Result<String, AppError> {
    let content = session.store.content(on)?;
    let provision = content.as_ref().and_then(typed::<Provision>);
    let text = provision.map(|provision| match field {
        "heading" => provision.heading,
        _ => provision.text,
    });
    Ok(text
        .and_then(|text| text.0.get(language).cloned())
        .unwrap_or_default())
}

/// Makes the changes, and returns the sentences that they touch.
fn sentences_of(provision: RecordId, words: &str, mut own: Vec<(String, Proposal)>) -> Vec<Point> {
    own.sort_by_key(|(_, proposal)| proposal.at);
    let mut changed = String::new();
    let mut touched: Vec<(Range<usize>, String)> = Vec::new();
    let mut points = Vec::new();
    let letters: Vec<char> = words.chars().collect();
    let mut done = 0;
    for (id, proposal) in own {
        let at = usize::try_from(proposal.at).unwrap_or(usize::MAX);
        let end = at.saturating_add(proposal.remove.chars().count());
        let fits = at >= done
            && end <= letters.len()
            && letters[at..end].iter().collect::<String>() == proposal.remove;
        if !fits {
            // It moved on with the text; its own words are all that is left of it.
            points.push(Point {
                provision,
                words: proposal.insert,
                proposals: vec![id],
            });
            continue;
        }
        changed.extend(&letters[done..at]);
        let from = changed.len();
        changed.push_str(&proposal.insert);
        touched.push((from..changed.len(), id));
        done = end;
    }
    changed.extend(&letters[done..]);
    for sentence in sentences(&changed) {
        let within =
            |range: &Range<usize>| range.start < sentence.end && range.end >= sentence.start;
        let own = touched.iter().filter(|(range, _)| within(range));
        let proposals: Vec<String> = own.map(|(_, id)| id.clone()).collect();
        if !proposals.is_empty() {
            points.push(Point {
                provision,
                words: changed[sentence].trim().to_string(),
                proposals,
            });
        }
    }
    points
}
