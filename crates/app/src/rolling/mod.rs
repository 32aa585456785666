//! The rolling text of the common text: its words, brackets with who proposes what, and the tables made of them.
//!
//! Everything in a bracket comes from a proposal of a delegation, or from the text itself; no measure is looked at.
//! [`settle`] makes one wording stand in a bracket.

mod export;
mod paragraph;
mod settling;
mod shapes;

pub use self::export::{export, write_rolling};
pub use self::settling::settle;

use self::shapes::{bracket_json, four_column, holders, pieces_json, provenance};
use crate::compile::{Base, common_text, open_proposals};
use crate::derive::typed;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::compilation::{RollingTextAnswer, RollingTextRequest};
use chancery_model::id::RecordId;
use chancery_model::numbering::{Numbering, number};
use chancery_model::proposal::{Place, Proposal};
use chancery_model::record::Kind;
use chancery_negotiate::compilation::Spot;
use chancery_negotiate::compilation::structure::own_brackets;
use chancery_negotiate::rolling::{Piece, Proposed, brackets, print, roll};
use chancery_store::{RecordBody, View};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// One line of the rolling text.
struct Rolling {
    /// Which paragraph of the text it is; none for a new one.
    part: Option<usize>,
    record: RecordId,
    pieces: Vec<Piece>,
}

/// The text with its proposals.
struct Whole {
    base: Base,
    numbers: BTreeMap<RecordId, String>,
    proposals: BTreeMap<String, (RecordBody, Proposal)>,
    /// Paragraphs that were proposed as a whole and stand in the text now.
    standing: Vec<Proposal>,
    lines: Vec<Rolling>,
    aside: BTreeSet<String>,
}

impl Whole {
    fn of(session: &Session, named: Option<&str>) -> Result<Whole, AppError> {
        let text = common_text(session, named)?;
        let Some(text) = text.filter(|text| text.opening.is_some()) else {
            return Err(AppError::Refused {
                code: "compile.no-common-text",
                about: String::new(),
            });
        };
        let base = Base::of(&text);
        let style = text
            .opening
            .as_ref()
            .and_then(|part| part.provision.numbering);
        let levels: Vec<Option<u8>> = text
            .clauses
            .iter()
            .map(|part| part.provision.level.or(Some(1)))
            .collect();
        let numbers = number(&levels, style.unwrap_or(Numbering::Outline), &base.language);
        let numbered = text.clauses.iter().zip(numbers);
        let found = open_proposals(session, &base)?;
        let aside = found.iter().filter(|open| !open.fits);
        let aside = aside.map(|open| open.body.record.to_string()).collect();
        let mut whole = Whole {
            numbers: numbered
                .filter_map(|(part, number)| Some((part.body.record, number?.cite)))
                .collect(),
            proposals: found
                .into_iter()
                .map(|open| (open.body.record.to_string(), (open.body, open.proposal)))
                .collect(),
            standing: standing(session)?,
            lines: Vec::new(),
            aside,
            base,
        };
        whole.roll();
        Ok(whole)
    }

    /// Returns the proposals by where they stand.
    fn by_spot(&mut self) -> BTreeMap<Spot, Vec<Proposed>> {
        let mut found: BTreeMap<Spot, Vec<Proposed>> = BTreeMap::new();
        for (id, (_, proposal)) in &self.proposals {
            if self.aside.contains(id) {
                continue;
            }
            let spot = self.behind_sibling(proposal).or(self.base.spot(proposal));
            let Some((spot, at)) = spot else {
                self.aside.insert(id.clone());
                continue;
            };
            found.entry(spot).or_default().push(Proposed {
                id: id.clone(),
                state: proposal.state.clone(),
                at,
                remove: proposal.remove.clone(),
                insert: proposal.insert.clone(),
            });
        }
        found
    }

    /// Where a further paragraph of one delegation stands once an earlier one of the same place is in the text: behind it.
    fn behind_sibling(&self, proposal: &Proposal) -> Option<(Spot, usize)> {
        if !matches!(proposal.place, Place::After | Place::First) {
            return None;
        }
        let siblings = self.standing.iter().filter(|other| {
            other.state == proposal.state
                && other.provision == proposal.provision
                && other.place == proposal.place
                && other.at < proposal.at
        });
        let became = siblings.max_by_key(|other| other.at)?.became?;
        let part = self.base.at.iter().rposition(|at| at.record == became)?;
        Some((Spot::After(part), usize::try_from(proposal.at).ok()?))
    }

    fn roll(&mut self) {
        let mut by_spot = self.by_spot();
        if let (Some((opening, _)), Some(new)) = (self.base.opening, by_spot.remove(&Spot::First)) {
            self.new_lines(opening, new);
        }
        for part in 0..self.base.parts.len() {
            let record = self.base.at[part].record;
            let own = by_spot.remove(&Spot::In(part)).unwrap_or_default();
            let rolled = roll(&self.base.parts[part].words, &own);
            self.aside.extend(rolled.aside);
            self.lines.push(Rolling {
                part: Some(part),
                record,
                pieces: rolled.pieces,
            });
            if let Some(new) = by_spot.remove(&Spot::After(part)) {
                self.new_lines(record, new);
            }
        }
    }

    /// New paragraphs at one place: those of one delegation in its order, equal ones of several once.
    fn new_lines(&mut self, record: RecordId, new: Vec<Proposed>) {
        let mut by_words: BTreeMap<(usize, String), Vec<Proposed>> = BTreeMap::new();
        for mut proposed in new {
            let key = (std::mem::take(&mut proposed.at), proposed.insert.clone());
            by_words.entry(key).or_default().push(proposed);
        }
        for own in by_words.into_values() {
            let rolled = roll("", &own);
            self.aside.extend(rolled.aside);
            self.lines.push(Rolling {
                part: None,
                record,
                pieces: rolled.pieces,
            });
        }
    }
}

/// Returns the proposals of whole paragraphs that became provisions.
fn standing(session: &Session) -> Result<Vec<Proposal>, AppError> {
    let bodies = session
        .store
        .bodies(Kind::Proposal, View::Desk)?
        .into_iter();
    let all = bodies.filter_map(|body| typed::<Proposal>(&body.content));
    Ok(all.filter(|proposal| proposal.became.is_some()).collect())
}

/// Returns the rolling text with its brackets.
///
/// # Errors
/// `compile.no-common-text`, `compile.several-texts`; `record.not-found` for a provision that the text does not have; the
/// store's own.
pub fn rolling(
    session: &mut Session,
    request: &RollingTextRequest,
) -> Result<RollingTextAnswer, AppError> {
    let whole = Whole::of(session, request.text.as_deref())?;
    let names = session.names(&request.lang)?;
    let only = match &request.provision {
        None => None,
        Some(id) => {
            let record = whole.base.at.iter().map(|at| at.record);
            let found = record.into_iter().find(|record| record.to_string() == *id);
            Some(found.ok_or_else(|| AppError::RecordNotFound { id: id.clone() })?)
        }
    };
    let code = |state: &str| state.to_string();
    let mut lines = Vec::new();
    let mut all = Vec::new();
    let mut all_own = 0;
    let mut provisions: Vec<Value> = Vec::new();
    for (nth, line) in whole.lines.iter().enumerate() {
        if only.is_some_and(|only| only != line.record) {
            continue;
        }
        let own: Vec<Value> = brackets(&line.pieces)
            .into_iter()
            .map(|bracket| bracket_json(&whole, nth, line, bracket))
            .collect();
        // A paragraph that is proposed has no number yet.
        let number = whole
            .numbers
            .get(&line.record)
            .filter(|_| line.part.is_some());
        let words = print(&line.pieces, &code);
        let base = line.part.map(|part| &whole.base.parts[part].words);
        let of_text = base.map_or(0, |words| own_brackets(words));
        all_own += of_text;
        provisions.push(json!({"id": line.record.to_string(), "number": number, "line": nth + 1,
            "place": line.part.map_or(Place::After, |part| whole.base.at[part].place),
            "new": line.part.is_none(), "text": words, "pieces": pieces_json(&whole, nth, line, &line.pieces), "base": base,
            "bracket_count": own.len(), "own_brackets": of_text, "held_by": holders(&own)}));
        lines.push(words);
        all.extend(own);
    }
    let aside: Vec<&String> = whole.aside.iter().collect();
    let json = json!({"text": lines.join("\n"), "brackets": all, "language": whole.base.language,
        "provisions": provisions, "aside": aside, "bracket_count": all.len(), "own_brackets": all_own, "held_by": holders(&all),
        "four_column": four_column(&whole, only, &names), "provenance": provenance(&whole, only)});
    serde_json::from_value(json).map_err(|error| AppError::Defect {
        detail: error.to_string(),
    })
}
