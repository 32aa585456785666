//! "Three of your four points are in": what of a delegation's own proposals the common text has today.
//!
//! A point is a sentence as the delegation wanted it: the words that it marked, with its changes made. It is in word for
//! word, in other words, or not in ([`chancery_diff::own`]). For the desk alone; nothing says why, or who prevented it.

use crate::compile::common_text;
use crate::derive::typed;
use crate::error::AppError;
use crate::provisions::{Called, called};
use crate::session::Session;
use crate::wire::points::{PointLine, PointPlace, PointsAnswer, PointsRequest};
use chancery_diff::own::{Edit, TakenUp, Wanted, judge, wanted};
use chancery_messages::Catalogue;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::proposal::{Place, Proposal};
use chancery_model::provision::Provision;
use chancery_model::record::Kind;
use chancery_store::View;
use std::collections::{BTreeMap, BTreeSet};

/// Returns what the text has of a delegation's proposals; of the register's own delegation where none is named.
///
/// # Errors
/// `points.no-state` where no state is named and the register is no delegation's; `compile.no-common-text`,
/// `compile.several-texts`; the store's own.
pub fn points(session: &mut Session, request: &PointsRequest) -> Result<PointsAnswer, AppError> {
    let state = request
        .state
        .clone()
        .or_else(|| session.delegation.clone())
        .ok_or(AppError::Refused {
            code: "points.no-state",
            about: String::new(),
        })?;
    let text = common_text(session, request.text.as_deref())?.ok_or(AppError::Refused {
        code: "compile.no-common-text",
        about: String::new(),
    })?;
    let language = text.authentic();
    let own: BTreeSet<RecordId> = text.clauses.iter().map(|part| part.body.record).collect();
    let clauses: Vec<Called> = called(session, &language)?
        .into_iter()
        .filter(|clause| own.contains(&clause.record))
        .collect();
    let opening = text.opening.as_ref().map(|part| part.body.record);
    let mut draft = Draft::of(&clauses);
    if let Some(opening) = opening {
        let title = text.title().0.get(&language).cloned().unwrap_or_default();
        draft.add(opening, None, title);
    }
    let asked = Asked {
        state: &state,
        language: &language,
        opening,
        clauses: &own,
    };
    let points = asked.points(session)?;
    let (about, wanted): (Vec<Point>, Vec<Wanted>) = points.into_iter().unzip();
    let judged = judge(&wanted, &draft.words);
    let mut points: Vec<PointLine> = judged
        .into_iter()
        .zip(wanted)
        .zip(about)
        .map(|((found, wanted), about)| PointLine {
            words: wanted.words,
            removes: wanted.removes,
            number: about.number(&clauses),
            provision: about.provision.to_string(),
            taken_up: found.taken_up.as_str().to_string(),
            likeness: found.likeness,
            places: draft.places(&found.places),
            proposals: about.proposals,
        })
        .collect();
    // In the order of the text; what was proposed on paragraphs that left it comes last.
    let place = |point: &PointLine| {
        let mut all = clauses.iter();
        all.position(|clause| clause.record.to_string() == point.provision)
            .unwrap_or(usize::MAX)
    };
    points.sort_by_cached_key(|point| (place(point), point.words.clone()));
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

/// The words of the text today, each with where it stands.
#[derive(Default)]
struct Draft {
    words: Vec<String>,
    at: Vec<PointPlace>,
}

impl Draft {
    fn of(clauses: &[Called]) -> Draft {
        let mut draft = Draft::default();
        for clause in clauses {
            draft.add(clause.record, clause.number.clone(), clause.words.clone());
            draft.add(clause.record, clause.number.clone(), clause.heading.clone());
        }
        draft
    }

    fn add(&mut self, record: RecordId, number: Option<String>, words: String) {
        if words.trim().is_empty() {
            return;
        }
        self.at.push(PointPlace {
            provision: record.to_string(),
            number,
            text: words.clone(),
        });
        self.words.push(words);
    }

    fn places(&self, found: &[usize]) -> Vec<PointPlace> {
        found.iter().map(|at| self.at[*at].clone()).collect()
    }
}

/// What a point is about.
struct Point {
    provision: RecordId,
    /// Whether it is a paragraph of its own, which has no number yet.
    new: bool,
    proposals: Vec<String>,
}

impl Point {
    fn number(&self, clauses: &[Called]) -> Option<String> {
        let clause = clauses
            .iter()
            .find(|clause| clause.record == self.provision)?;
        clause.number.clone().filter(|_| !self.new)
    }
}

/// Whose proposals on which text.
struct Asked<'a> {
    state: &'a str,
    language: &'a str,
    opening: Option<RecordId>,
    clauses: &'a BTreeSet<RecordId>,
}

/// Proposals on one version of the words at one place.
type Marked = BTreeMap<(RecordId, RevisionId, &'static str), Vec<(String, Edit)>>;

impl Asked<'_> {
    fn points(&self, session: &Session) -> Result<Vec<(Point, Wanted)>, AppError> {
        let mut marked = Marked::new();
        let mut points = Vec::new();
        for body in session.store.bodies(Kind::Proposal, View::Desk)? {
            // As it was made: settling other brackets moves a proposal's place on in the text.
            let first = session.store.history(body.record)?.pop();
            let content = first.and_then(|version| version.content);
            let Some(proposal) = content.as_ref().and_then(typed::<Proposal>) else {
                continue; // of a form that a newer program may have written
            };
            let is_asked = proposal.state == self.state && proposal.language == self.language;
            if !is_asked || !self.is_of_text(session, proposal.provision)? {
                continue;
            }
            let id = body.record.to_string();
            let field = match proposal.place {
                Place::Heading => "heading",
                Place::Text => "text",
                Place::After | Place::First => {
                    points.push(whole(proposal, id));
                    continue;
                }
            };
            let edit = Edit {
                at: usize::try_from(proposal.at).unwrap_or(usize::MAX),
                remove: proposal.remove,
                insert: proposal.insert,
            };
            let key = (proposal.provision, proposal.on, field);
            marked.entry(key).or_default().push((id, edit));
        }
        for ((provision, on, field), own) in marked {
            let words = words_of(session, on, field, self.language)?;
            let (ids, edits): (Vec<String>, Vec<Edit>) = own.into_iter().unzip();
            points.extend(wanted(&words, &edits).into_iter().map(|wanted| {
                let proposals = wanted.edits.iter().map(|edit| ids[*edit].clone());
                let proposals = proposals.collect();
                let point = Point {
                    provision,
                    new: false,
                    proposals,
                };
                (point, wanted)
            }));
        }
        points.retain(|(_, wanted)| !wanted.words.trim().is_empty());
        Ok(points)
    }

    /// Whether a provision is of the text, or was before a newer version of it left it out.
    fn is_of_text(&self, session: &Session, record: RecordId) -> Result<bool, AppError> {
        if self.opening == Some(record) || self.clauses.contains(&record) {
            return Ok(true);
        }
        let versions = session.store.history(record)?;
        let contents = versions
            .iter()
            .filter_map(|version| version.content.as_ref());
        Ok(contents
            .filter_map(typed::<Provision>)
            .any(|provision| provision.part_of.is_some() && provision.part_of == self.opening))
    }
}

/// A paragraph that is proposed as a whole.
fn whole(proposal: Proposal, id: String) -> (Point, Wanted) {
    let point = Point {
        provision: proposal.provision,
        new: true,
        proposals: vec![id],
    };
    let wanted = Wanted {
        words: proposal.insert,
        instead_of: String::new(),
        removes: false,
        edits: Vec::new(),
    };
    (point, wanted)
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
