//! The rolling text of the common text: its words, brackets with who proposes what, and the tables made of them.
//!
//! Everything in a bracket comes from a proposal of a delegation, or from the text itself; no measure is looked at.
//! [`settle`] makes one wording stand in a bracket.

use crate::compile::{Base, common_text, proposals_of};
use crate::error::AppError;
use crate::names::Names;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use chancery_model::id::{ObjectId, RecordId};
use chancery_model::numbering::{Numbering, number};
use chancery_model::operation::OperationKind;
use chancery_model::proposal::{Outcome, Place, Proposal};
use chancery_model::record::{Kind, Line};
use chancery_negotiate::compilation::Spot;
use chancery_negotiate::rolling::{
    Bracket, Choice, Fate, Piece, Proposed, brackets, print, read, roll, settle as settle_bracket,
};
use chancery_store::RecordBody;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub struct RollingRequest {
    /// One provision alone.
    pub provision: Option<String>,
    /// The text, where there are several.
    pub text: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// A bracket to settle.
#[derive(Debug, Clone)]
pub struct SettleRequest {
    /// Its id, as the rolling text has it.
    pub bracket: String,
    /// A state, whose words are to stand.
    pub take: Option<String>,
    /// Words that are to stand; with neither, those of the text.
    pub words: Option<String>,
    /// The text, where there are several.
    pub text: Option<String>,
}

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
        let found = proposals_of(session, &base)?;
        let mut whole = Whole {
            numbers: numbered
                .filter_map(|(part, number)| Some((part.body.record, number?.cite)))
                .collect(),
            proposals: found
                .into_iter()
                .map(|(body, proposal)| (body.record.to_string(), (body, proposal)))
                .collect(),
            lines: Vec::new(),
            aside: BTreeSet::new(),
            base,
        };
        whole.roll();
        Ok(whole)
    }

    /// Returns the proposals by where they stand.
    fn by_spot(&mut self) -> BTreeMap<Spot, Vec<Proposed>> {
        let mut found: BTreeMap<Spot, Vec<Proposed>> = BTreeMap::new();
        for (id, (_, proposal)) in &self.proposals {
            let same_language = proposal.language == self.base.language;
            let Some((spot, at)) = self.base.spot(proposal).filter(|_| same_language) else {
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

/// Returns the rolling text with its brackets.
///
/// # Errors
/// `compile.no-common-text`, `compile.several-texts`; `record.not-found` for a provision that the text does not have; the
/// store's own.
pub fn rolling(session: &mut Session, request: &RollingRequest) -> Result<Value, AppError> {
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
    let mut provisions: Vec<Value> = Vec::new();
    for (nth, line) in whole.lines.iter().enumerate() {
        if only.is_some_and(|only| only != line.record) {
            continue;
        }
        let own: Vec<Value> = brackets(&line.pieces)
            .into_iter()
            .map(|bracket| bracket_json(&whole, nth, line, bracket))
            .collect();
        let number = whole.numbers.get(&line.record);
        let words = print(&line.pieces, &code);
        provisions.push(json!({"id": line.record.to_string(), "number": number, "line": nth + 1,
            "place": line.part.map_or(Place::After, |part| whole.base.at[part].place),
            "new": line.part.is_none(), "text": words, "base": line.part.map(|part| &whole.base.parts[part].words),
            "bracket_count": own.len(), "held_by": holders(&own)}));
        lines.push(words);
        all.extend(own);
    }
    let aside: Vec<&String> = whole.aside.iter().collect();
    Ok(
        json!({"text": lines.join("\n"), "brackets": all, "language": whole.base.language,
        "provisions": provisions, "aside": aside, "bracket_count": all.len(), "held_by": holders(&all),
        "four_column": four_column(&whole, only, &names), "provenance": provenance(&whole, only)}),
    )
}

/// Returns the states that hold a bracket, each with how many.
fn holders(all: &[Value]) -> Value {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for bracket in all {
        let variants = bracket["variants"].as_array().into_iter().flatten();
        let states: BTreeSet<&str> = variants
            .flat_map(|variant| variant["states"].as_array().into_iter().flatten())
            .filter_map(Value::as_str)
            .collect();
        for state in states {
            *counts.entry(state.to_string()).or_default() += 1;
        }
    }
    json!(counts)
}

/// A bracket by the number of its line and its characters: what [`settle`] takes.
fn bracket_json(whole: &Whole, nth: usize, line: &Rolling, bracket: &Bracket) -> Value {
    let variants: Vec<Value> = bracket
        .variants
        .iter()
        .filter(|variant| !variant.states.is_empty() || !variant.pieces.is_empty())
        .map(|variant| {
            json!({"text": read(&variant.pieces, &|_| None), "states": variant.states,
                "printed": print(&variant.pieces, &|state| state.to_string()),
                "proposals": variant.proposals, "of_text": variant.states.is_empty()})
        })
        .collect();
    let place = line.part.map(|part| whole.base.at[part]);
    let id = match (line.part, place) {
        (Some(part), Some(at)) => {
            let field = match at.place {
                Place::Heading => "heading",
                _ => "text",
            };
            let nth = (0..part)
                .filter(|other| whole.base.at[*other].record == at.record)
                .count();
            format!(
                "{}:{field}:{nth}:{}-{}",
                line.record, bracket.from, bracket.to
            )
        }
        _ => {
            let first = bracket
                .variants
                .iter()
                .flat_map(|variant| &variant.proposals)
                .next();
            format!("new:{}", first.map_or("", String::as_str))
        }
    };
    json!({"id": id, "provision": line.record.to_string(), "line": nth + 1, "from": bracket.from,
        "to": bracket.to, "variants": variants})
}

/// Provision, text of the co-chairs, what each delegation proposes, agreed words where there is no bracket.
fn four_column(whole: &Whole, only: Option<RecordId>, names: &Names) -> Value {
    let mut rows = Vec::new();
    for line in &whole.lines {
        if only.is_some_and(|only| only != line.record) {
            continue;
        }
        let own = brackets(&line.pieces);
        let mut states: Vec<String> = own
            .iter()
            .flat_map(|bracket| &bracket.variants)
            .flat_map(|variant| variant.states.clone())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        names.sort_states(&mut states);
        let wordings: Vec<Value> = states
            .iter()
            .map(|state| {
                let words = chancery_negotiate::rolling::read_for(&line.pieces, state);
                json!({"state": state, "name": names.state(state), "text": words})
            })
            .collect();
        let text = line.part.map(|part| whole.base.parts[part].words.clone());
        let agreed = text.clone().filter(|_| own.is_empty());
        rows.push(
            json!({"number": whole.numbers.get(&line.record), "provision": line.record.to_string(),
            "text": text, "proposals": wordings, "agreed": agreed,
            "status": if own.is_empty() { "agreed" } else { "open" }}),
        );
    }
    json!(rows)
}

/// Paragraph, who contributed to it, from which copy, and how: the provenance of a consolidated text.
fn provenance(whole: &Whole, only: Option<RecordId>) -> Value {
    let mut rows = Vec::new();
    for (nth, line) in whole.lines.iter().enumerate() {
        if only.is_some_and(|only| only != line.record) {
            continue;
        }
        let ids: BTreeSet<&String> = brackets(&line.pieces)
            .into_iter()
            .flat_map(|bracket| &bracket.variants)
            .flat_map(|variant| &variant.proposals)
            .collect();
        let own = ids.iter().filter_map(|id| whole.proposals.get(*id));
        let states: BTreeSet<&str> = own.clone().map(|(_, each)| each.state.as_str()).collect();
        let copies: BTreeSet<String> = own
            .clone()
            .filter_map(|(_, each)| each.object.map(|object: ObjectId| object.to_string()))
            .collect();
        let compared = own.filter(|(_, each)| each.compared).count();
        rows.push(
            json!({"line": nth + 1, "number": whole.numbers.get(&line.record), "states": states,
            "copies": copies, "proposals": ids, "compared": compared}),
        );
    }
    json!(rows)
}

/// Makes one wording stand in a bracket: writes the provision's new words, and what became of each proposal on it, in
/// one operation.
///
/// # Errors
/// `record.not-found` where there is no such bracket, or the state proposes nothing in it; the store's own.
pub fn settle(session: &mut Session, request: &SettleRequest) -> Result<Value, AppError> {
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
    let part = line.part.ok_or(AppError::Refused {
        code: "compile.new-paragraph",
        about: request.bracket.clone(),
    })?;
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
    let settled =
        settle_bracket(words, &here, (bracket.from, bracket.to), &choice).ok_or_else(missing)?;
    write(session, &whole, at.record, part, &here, &settled)
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
    let mut content = body.content.clone();
    let field = if at.place == Place::Heading {
        "heading"
    } else {
        "text"
    };
    let before = content[field][&whole.base.language]
        .as_str()
        .unwrap_or_default()
        .to_string();
    let head: String = before.chars().take(at.before).collect();
    let tail: String = before
        .chars()
        .skip(at.before + words.chars().count())
        .collect();
    content[field][&whole.base.language] = json!(format!("{head}{}{tail}", settled.text));
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
    for (id, (body, proposal)) in &whole.proposals {
        let end = (at.before + words.chars().count()) as u64;
        // Further lines of the same words stand elsewhere now.
        let behind =
            proposal.provision == record && proposal.place == at.place && proposal.at > end;
        let grown = if behind { grown } else { 0 };
        let changed = followed(proposal, fates.get(id.as_str()).copied(), at.before, grown);
        if let Some(outcome) = changed.outcome {
            told.push(json!({"proposal": id, "outcome": outcome}));
        }
        if changed != *proposal {
            let parents = session.store.head_ids(body.record, Line::Working)?;
            let content = content_of(&changed)?;
            revisions.push(session.version(body.record, Kind::Proposal, parents, Some(content)));
        }
    }
    let params = Map::from_iter([("count".to_string(), json!(revisions.len()))]);
    let mut draft = session.draft(OperationKind::Put, Line::Working, params);
    draft.revisions = revisions;
    let committed = session.transact(draft, &Progress::silent())?;
    Ok(
        json!({"operation": committed.operation.to_string(), "provision": record.to_string(),
        "text": settled.text, "settled": told}),
    )
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
