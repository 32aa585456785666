//! Where states stand on each wording: what they said, where and when, whether on the words of today; who has spoken and
//! who has not; the words that each asks for.
//!
//! [`positions`] reads. Positions are written as any entry is ([`crate::put`]); the version of the subject that one is
//! said on is noted then. For the desk alone, and no word in it that no delegation said.

use crate::error::AppError;
use crate::outlook::{meant_for, package_lines, package_named};
use crate::provisions::{Called, called};
use crate::session::Session;
use crate::stated::{Proposed, Stated, proposals, stated, taking_part};
use crate::wire::negotiation::{
    AskedWords, PackageLine, PositionLine, PositionsAnswer, PositionsRequest, SubjectLine,
};
use chancery_messages::Catalogue;
use chancery_model::codes::PositionValue;
use chancery_model::id::RecordId;
use chancery_model::provision::TextKind;
use chancery_model::record::Kind;
use chancery_negotiate::positions::{Standing, Words, standings};
use std::collections::{BTreeMap, BTreeSet};

/// Returns where states stand, on a package or on the whole common text.
///
/// # Errors
/// A package that there is not; the store's own.
pub fn positions(
    session: &mut Session,
    request: &PositionsRequest,
) -> Result<PositionsAnswer, AppError> {
    session.at(request.at.as_deref(), |session| {
        let stated = stated(session)?;
        let clauses = called(session, &request.lang)?;
        let proposals = proposals(session)?;
        let packages = package_lines(session, &clauses, &request.lang)?;
        let wanted = match &request.package {
            Some(name) => Some(package_named(&packages, name)?.clone()),
            None => None,
        };
        let table = Table {
            standings: standings(&stated.statements),
            states: match &wanted {
                Some(package) => meant_for(session, &package.id, &stated)?,
                None => taking_part(session, &stated)?,
            },
            stated,
        };
        let subjects = subjects(
            session,
            &table,
            &(&clauses, &proposals, &packages),
            wanted.as_ref(),
        )?;
        Ok(PositionsAnswer {
            states: table.states.iter().cloned().collect(),
            subjects,
            packages,
        })
    })
}

/// What was said, and who could say something.
struct Table {
    stated: Stated,
    standings: BTreeMap<String, BTreeMap<String, Standing>>,
    states: BTreeSet<String>,
}

type Known<'a> = (&'a Vec<Called>, &'a Vec<Proposed>, &'a Vec<PackageLine>);

fn subjects(
    session: &Session,
    table: &Table,
    (clauses, proposals, packages): &Known<'_>,
    wanted: Option<&PackageLine>,
) -> Result<Vec<SubjectLine>, AppError> {
    let mut lines = Vec::new();
    for clause in clauses.iter() {
        let id = clause.record.to_string();
        let asked = match wanted {
            Some(package) => package.parts.iter().any(|part| part.provision == id),
            None => clause.kind != Some(TextKind::ModelMeasure),
        };
        let of_clause = proposals
            .iter()
            .filter(|proposal| proposal.provision == clause.record);
        let spoken = |record: RecordId| table.standings.contains_key(&record.to_string());
        if asked || (wanted.is_none() && spoken(clause.record)) {
            let mut line = table.line(clause.record, "provision");
            clause_words(&mut line, clause);
            line.words.clone_from(&clause.words);
            lines.push(line);
        }
        for proposal in
            of_clause.filter(|proposal| asked || (wanted.is_none() && spoken(proposal.record)))
        {
            lines.push(proposal_line(table, clause, proposal));
        }
    }
    for package in packages.iter() {
        let is_wanted = wanted.is_none_or(|wanted| wanted.id == package.id);
        if is_wanted && (wanted.is_some() || table.standings.contains_key(&package.id)) {
            let record = package.id.parse().map_err(|_| AppError::RecordNotFound {
                id: package.id.clone(),
            })?;
            let mut line = table.line(record, "package");
            line.heading.clone_from(&package.title);
            lines.push(line);
        }
    }
    if wanted.is_none() {
        lines.extend(spoken_elsewhere(session, table, &lines)?);
    }
    Ok(lines)
}

fn clause_words(line: &mut SubjectLine, clause: &Called) {
    line.provision = Some(clause.record.to_string());
    line.number.clone_from(&clause.number);
    line.heading.clone_from(&clause.heading);
}

fn proposal_line(table: &Table, clause: &Called, proposal: &Proposed) -> SubjectLine {
    let mut line = table.line(proposal.record, "proposal");
    clause_words(&mut line, clause);
    let [removes, inserts] = &proposal.words;
    line.words = if inserts.is_empty() {
        removes.clone()
    } else {
        inserts.clone()
    };
    line.proposed_by.clone_from(&proposal.state);
    line
}

/// What somebody spoke about that is no clause, proposal or package that is there: it is shown, not lost.
fn spoken_elsewhere(
    session: &Session,
    table: &Table,
    shown: &[SubjectLine],
) -> Result<Vec<SubjectLine>, AppError> {
    let shown: BTreeSet<&str> = shown.iter().map(|line| line.subject.as_str()).collect();
    let mut lines = Vec::new();
    for subject in table
        .standings
        .keys()
        .filter(|subject| !shown.contains(subject.as_str()))
    {
        let Ok(record) = subject.parse::<RecordId>() else {
            continue;
        };
        let kind = session.store.kind(record)?;
        lines.push(table.line(record, kind.map_or("gone", Kind::as_str)));
    }
    Ok(lines)
}

impl Table {
    /// Returns what was said on one wording, without its words.
    fn line(&self, record: RecordId, kind: &str) -> SubjectLine {
        let subject = record.to_string();
        let none = BTreeMap::new();
        let standings = self.standings.get(&subject).unwrap_or(&none);
        let mut positions: Vec<PositionLine> = self
            .stated
            .statements
            .iter()
            .filter(|statement| statement.subject == subject)
            .filter_map(|statement| {
                let (body, kept) = self.stated.kept.get(&statement.id)?;
                let standing = standings.get(&statement.state);
                Some(PositionLine {
                    id: statement.id.clone(),
                    base: crate::entry::base_of(body),
                    state: statement.state.clone(),
                    value: statement.value.as_str().to_string(),
                    source: kept.source.clone(),
                    date: statement.date.map(|date| date.to_string()),
                    stale: statement.words == Words::Earlier,
                    noted: statement.words != Words::NotNoted,
                    counts: standing.is_some_and(|standing| standing.from.contains(&statement.id)),
                    differing: standing.is_some_and(|standing| standing.differing),
                    asks: kept.asks.0.clone(),
                })
            })
            .collect();
        positions.sort_by(|one, other| {
            (&one.state, &one.date, &one.id).cmp(&(&other.state, &other.date, &other.id))
        });
        let has_spoken = |state: &&String| {
            standings.get(*state).is_some_and(|standing| {
                !standing.from.is_empty() && standing.words != Words::Earlier
            })
        };
        let (spoken, not_spoken): (Vec<&String>, Vec<&String>) =
            self.states.iter().partition(has_spoken);
        SubjectLine {
            asks_for: asked_words(&positions),
            subject,
            kind: kind.to_string(),
            provision: None,
            number: None,
            heading: String::new(),
            words: String::new(),
            proposed_by: None,
            positions,
            spoken: spoken.into_iter().cloned().collect(),
            not_spoken: not_spoken.into_iter().cloned().collect(),
        }
    }
}

/// Returns the words that are asked for by positions that count, with those who ask for the same.
fn asked_words(positions: &[PositionLine]) -> Vec<AskedWords> {
    let mut asked: BTreeMap<&BTreeMap<String, String>, BTreeSet<&str>> = BTreeMap::new();
    for position in positions
        .iter()
        .filter(|position| position.counts && !position.asks.is_empty())
    {
        asked
            .entry(&position.asks)
            .or_default()
            .insert(&position.state);
    }
    let asked = asked.into_iter();
    asked
        .map(|(words, states)| AskedWords {
            words: words.clone(),
            states: states.into_iter().map(str::to_string).collect(),
        })
        .collect()
}

/// Returns an answer as sentences, one wording after another.
///
/// # Errors
/// The store's own.
pub fn sentences(
    session: &mut Session,
    answer: &PositionsAnswer,
    lang: &str,
) -> Result<Vec<String>, AppError> {
    let catalogue = Catalogue::new(lang);
    let names = session.names(lang)?;
    let mut lines = Vec::new();
    for subject in &answer.subjects {
        lines.push(called_so(subject, &catalogue, |state| {
            names.state(state).to_string()
        }));
        for position in subject.positions.iter().filter(|position| position.counts) {
            let state = names.state(&position.state);
            let value = position.value.parse::<PositionValue>().ok();
            let value = value.map_or(position.value.clone(), |value| {
                crate::words::label(&catalogue, value)
            });
            let id = if position.stale {
                "negotiation-said-earlier"
            } else {
                "negotiation-said"
            };
            let date = position.date.as_deref().unwrap_or("-");
            let values = [
                ("state", state),
                ("value", &value),
                ("source", position.source.as_str()),
                ("date", date),
            ];
            lines.push(format!("  {}", catalogue.message(id, &values)));
        }
        for asked in &subject.asks_for {
            let words = chancery_model::text::Text(asked.words.clone());
            let states = crate::common_ground::listed(&names, &asked.states);
            let values = [("states", states.as_str()), ("words", words.show(lang))];
            lines.push(format!(
                "  {}",
                catalogue.message("negotiation-asks-for", &values)
            ));
        }
        if !subject.not_spoken.is_empty() {
            let states = crate::common_ground::listed(&names, &subject.not_spoken);
            lines.push(format!(
                "  {}",
                catalogue.message("negotiation-not-spoken", &[("states", &states)])
            ));
        }
    }
    Ok(lines)
}

/// Returns what a wording is called.
fn called_so(
    subject: &SubjectLine,
    catalogue: &Catalogue,
    state: impl Fn(&str) -> String,
) -> String {
    let number = subject.number.as_deref().unwrap_or_default();
    match (&subject.proposed_by, subject.kind.as_str()) {
        (Some(by), _) => catalogue.message(
            "negotiation-proposal-by",
            &[("number", number), ("state", &state(by))],
        ),
        (None, "package") => subject.heading.clone(),
        _ => format!("{number} {}", subject.heading).trim().to_string(),
    }
}
