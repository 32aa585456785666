//! Which states could announce which measures together, from what they reported or from what they said.
//!
//! [`common_ground`] reads the table of states and categories, or of states and the wordings that they go along with,
//! and has every closed pair found. For the desk alone; nothing is counted against anybody.

use crate::error::AppError;
use crate::names::Names;
use crate::progress::Progress;
use crate::provisions::called;
use crate::session::Session;
use crate::stated::{proposals, stated};
use crate::wire::negotiation::{CommonGroundAnswer, CommonGroundRequest, CommonSet};
use crate::words::beginning;
use chancery_messages::Catalogue;
use chancery_model::codes::{Region, Stage};
use chancery_negotiate::common_ground::{
    self as found, CommonGround, Ended, Held, Reach, SIDE_MAX,
};
use chancery_negotiate::positions::standings;
use chancery_store::{ColumnKind, View};
use std::collections::{BTreeMap, BTreeSet};

/// How many sets are told where nobody says another number.
const SETS_MAX: u32 = 200_000;
/// Letters of a wording that tell which one it is.
const WORDS_MAX: usize = 120;

/// Returns the common ground.
///
/// # Errors
/// A source, stage or group that there is not; `request.too-many-columns`; `work.cancelled`; the store's own.
pub fn common_ground(
    session: &mut Session,
    request: &CommonGroundRequest,
    progress: &Progress,
) -> Result<CommonGroundAnswer, AppError> {
    let from = request.from.as_deref().unwrap_or("measures");
    session.at(request.at.as_deref(), |session| {
        let held = match from {
            "measures" => from_measures(session, &request.stages)?,
            "positions" => from_positions(session)?,
            other => return Err(unknown("from", other)),
        };
        let names = session.names(&request.lang)?;
        let held = of_group(held, request.group.as_deref(), &names)?;
        let limit = request.limit.unwrap_or(SETS_MAX);
        let reach = Reach {
            states_min: request.min_states.unwrap_or(1).max(1) as usize,
            pairs_max: limit as usize,
            goes_on: &|| !progress.is_cancelled(),
        };
        let ground = found::common_ground(&held, &reach);
        match ground.ended {
            Ended::Stopped => return Err(AppError::Cancelled),
            Ended::TooLarge => {
                return Err(AppError::Refused {
                    code: "request.too-many-columns",
                    about: SIDE_MAX.to_string(),
                });
            }
            Ended::Whole | Ended::Bounded => {}
        }
        let labels = labels(session, &ground, from, &names)?;
        Ok(told(ground, from, labels, &request.lang))
    })
}

fn unknown(name: &str, value: &str) -> AppError {
    AppError::InvalidRequest {
        name: name.into(),
        value: value.into(),
    }
}

/// Returns the categories in which each state reported a measure, at one of `stages` if any is named.
fn from_measures(session: &Session, stages: &[String]) -> Result<Held, AppError> {
    if let Some(stage) = stages.iter().find(|stage| stage.parse::<Stage>().is_err()) {
        return Err(unknown("stage", stage));
    }
    let mut held = Held::new();
    session
        .store
        .each_matrix_row(ColumnKind::Category, View::Desk, 0, |row| {
            let at_stage = stages.is_empty()
                || row
                    .stage
                    .is_some_and(|stage| stages.iter().any(|wanted| wanted == stage));
            if at_stage {
                let columns = held.entry(row.state.to_string()).or_default();
                columns.extend(
                    row.columns
                        .lines()
                        .filter(|code| !code.is_empty())
                        .map(str::to_string),
                );
            }
        })?;
    Ok(held)
}

/// Returns the wordings that each state goes along with by its own word, on the words of today.
fn from_positions(session: &Session) -> Result<Held, AppError> {
    let mut held = Held::new();
    for (subject, of_states) in standings(&stated(session)?.statements) {
        for (state, _) in of_states
            .into_iter()
            .filter(|(_, standing)| standing.goes_along())
        {
            held.entry(state).or_default().insert(subject.clone());
        }
    }
    Ok(held)
}

fn of_group(mut held: Held, group: Option<&str>, names: &Names) -> Result<Held, AppError> {
    if let Some(group) = group {
        let region: Region = group.parse().map_err(|_| unknown("group", group))?;
        held.retain(|state, _| names.region(state) == region.as_str());
    }
    Ok(held)
}

/// Returns what the columns are called.
fn labels(
    session: &Session,
    ground: &CommonGround,
    from: &str,
    names: &Names,
) -> Result<BTreeMap<String, String>, AppError> {
    if from == "measures" {
        let columns = ground.columns.iter();
        return Ok(columns
            .map(|code| (code.clone(), names.category(code).to_string()))
            .collect());
    }
    let catalogue = Catalogue::new(names.lang());
    let mut labels = BTreeMap::new();
    let wanted: BTreeSet<&String> = ground.columns.iter().collect();
    let clauses = called(session, names.lang())?;
    for clause in &clauses {
        let number = clause.number.clone().unwrap_or_default();
        let said = if clause.heading.is_empty() {
            beginning(&clause.words, WORDS_MAX)
        } else {
            clause.heading.clone()
        };
        labels.insert(
            clause.record.to_string(),
            format!("{number} {said}").trim().to_string(),
        );
    }
    for proposal in proposals(session)? {
        let clause = clauses
            .iter()
            .find(|clause| clause.record == proposal.provision);
        let number = clause
            .and_then(|clause| clause.number.clone())
            .unwrap_or_default();
        let state = proposal
            .state
            .as_deref()
            .map_or("-", |state| names.state(state));
        let label = catalogue.message(
            "negotiation-proposal-by",
            &[("number", &number), ("state", state)],
        );
        labels.insert(proposal.record.to_string(), label);
    }
    labels.retain(|subject, label| wanted.contains(subject) && !label.is_empty());
    Ok(labels)
}

fn told(
    ground: CommonGround,
    from: &str,
    labels: BTreeMap<String, String>,
    lang: &str,
) -> CommonGroundAnswer {
    let named = |places: &[u16], names: &[String]| -> Vec<String> {
        places
            .iter()
            .map(|at| names[usize::from(*at)].clone())
            .collect()
    };
    let sets: Vec<CommonSet> = ground
        .pairs
        .iter()
        .map(|pair| CommonSet {
            states: named(&pair.states, &ground.states),
            categories: named(&pair.columns, &ground.columns),
        })
        .collect();
    let whole = ground.ended == Ended::Whole;
    let note = if whole {
        String::new()
    } else {
        Catalogue::new(lang).message(
            "common-ground-bounded",
            &[("count", &sets.len().to_string())],
        )
    };
    CommonGroundAnswer {
        sets,
        whole,
        from: from.to_string(),
        states: ground.states,
        labels,
        note,
    }
}

/// Returns an answer as sentences: "These three measures can be announced together by these 17".
///
/// # Errors
/// The store's own.
pub fn sentences(
    session: &mut Session,
    answer: &CommonGroundAnswer,
    lang: &str,
) -> Result<Vec<String>, AppError> {
    let catalogue = Catalogue::new(lang);
    let names = session.names(lang)?;
    let id = if answer.from == "positions" {
        "common-ground-wordings"
    } else {
        "common-ground-measures"
    };
    let mut lines = Vec::with_capacity(answer.sets.len() * 3 + 1);
    for set in &answer.sets {
        let (categories, states) = (
            set.categories.len().to_string(),
            set.states.len().to_string(),
        );
        lines.push(catalogue.message(id, &[("measures", &categories), ("states", &states)]));
        let label = |code: &String| answer.labels.get(code).unwrap_or(code).clone();
        let labels: Vec<String> = set.categories.iter().map(label).collect();
        lines.push(format!("  {}", labels.join("; ")));
        lines.push(format!("  {}", listed(&names, &set.states)));
    }
    if answer.sets.is_empty() {
        lines.push(catalogue.message("common-ground-none", &[]));
    }
    lines.extend((!answer.note.is_empty()).then(|| answer.note.clone()));
    Ok(lines)
}

/// Returns the names of states in protocol order, with commas.
pub(crate) fn listed(names: &Names, states: &[String]) -> String {
    let mut states = states.to_vec();
    names.sort_states(&mut states);
    let list: Vec<&str> = states.iter().map(|state| names.state(state)).collect();
    list.join(&Catalogue::new(names.lang()).message("negotiation-comma", &[]))
}
