//! The outlook of a package of provisions, from stated positions alone; and the packages themselves.
//!
//! [`outlook`] reads the register and leaves the reckoning to `negotiate`. For the desk alone; a package is a private
//! kind, and what it weighs is nobody else's business.

use crate::derive::typed;
use crate::error::AppError;
use crate::names::Names;
use crate::progress::Progress;
use crate::provisions::{Called, called};
use crate::session::Session;
use crate::stated::{Proposed, Stated, proposals, stated, taking_part};
use crate::wire::negotiation::{
    OpenLine, OutlookAnswer, OutlookRequest, PackageLine, PackagePartLine, SwapLine,
};
use chancery_messages::Catalogue;
use chancery_model::package::Package;
use chancery_model::record::Kind;
use chancery_negotiate::outlook::{self as reckoned, Effort, Outlook, Part, Wording};
use chancery_negotiate::positions::{Standing, standings};
use chancery_store::View;
use std::collections::{BTreeMap, BTreeSet};

/// Steps of the search for a change in packages that are too large to be sure.
const STEPS_MAX: u64 = 200_000;

/// Returns the outlook of a package.
///
/// # Errors
/// `record.not-found` for a package that there is not; `work.cancelled`; the store's own.
pub fn outlook(
    session: &mut Session,
    request: &OutlookRequest,
    progress: &Progress,
) -> Result<OutlookAnswer, AppError> {
    session.at(request.at.as_deref(), |session| {
        let clauses = called(session, &request.lang)?;
        let proposals = proposals(session)?;
        let packages = package_lines(session, &clauses, &request.lang)?;
        let line = package_named(&packages, &request.package)?.clone();
        let package = weighed(session, &line, &proposals)?;
        let goes_on = || !progress.is_cancelled();
        let effort = Effort {
            steps_max: STEPS_MAX,
            goes_on: &goes_on,
        };
        let needed = request.needed.or(line.needed).map(|needed| needed as usize);
        let found = reckoned::outlook(&package, needed, &effort);
        if progress.is_cancelled() {
            return Err(AppError::Cancelled);
        }
        let numbers: BTreeMap<String, Option<String>> = clauses
            .iter()
            .map(|clause| (clause.record.to_string(), clause.number.clone()))
            .collect();
        let mut answer = told(found, line, &numbers, &proposals);
        answer.sentences = sentences(&answer, &*session.names(&request.lang)?);
        Ok(answer)
    })
}

/// Returns the packages of the register, by title.
///
/// # Errors
/// The store's own.
pub(crate) fn package_lines(
    session: &Session,
    clauses: &[Called],
    lang: &str,
) -> Result<Vec<PackageLine>, AppError> {
    let number = |record| {
        clauses
            .iter()
            .find(|clause| clause.record == record)?
            .number
            .clone()
    };
    let mut lines: Vec<PackageLine> = session
        .store
        .bodies(Kind::Package, View::Desk)?
        .into_iter()
        .filter_map(|body| {
            let package = typed::<Package>(&body.content)?;
            let parts = package.parts.iter().map(|part| PackagePartLine {
                provision: part.provision.to_string(),
                number: number(part.provision),
                proposal: part.proposal.map(|proposal| proposal.to_string()),
            });
            Some(PackageLine {
                id: body.record.to_string(),
                base: crate::entry::base_of(&body),
                title: package.title.show(lang).to_string(),
                parts: parts.collect(),
                needed: package.needed,
            })
        })
        .collect();
    lines.sort_by(|one, other| (&one.title, &one.id).cmp(&(&other.title, &other.id)));
    Ok(lines)
}

/// Returns the package of an id, or of a title that one alone has.
///
/// # Errors
/// `record.not-found`.
pub(crate) fn package_named<'a>(
    packages: &'a [PackageLine],
    name: &str,
) -> Result<&'a PackageLine, AppError> {
    let by_id = packages.iter().find(|package| package.id == name);
    let mut by_title = packages.iter().filter(|package| package.title == name);
    let titled = by_title.next().filter(|_| by_title.next().is_none());
    by_id.or(titled).ok_or_else(|| AppError::RecordNotFound {
        id: name.to_string(),
    })
}

/// Returns the states that a package is meant for: those it names, else those that take part.
pub(crate) fn meant_for(
    session: &Session,
    package: &str,
    stated: &Stated,
) -> Result<BTreeSet<String>, AppError> {
    let body = match package.parse() {
        Ok(id) => session.store.body(id, View::Desk)?,
        Err(_) => None,
    };
    let named = body.and_then(|body| typed::<Package>(&body.content));
    match named.filter(|package| !package.states.is_empty()) {
        Some(package) => Ok(package.states.into_iter().collect()),
        None => taking_part(session, stated),
    }
}

/// Returns a package with every wording on the table and where states stand on it.
fn weighed(
    session: &Session,
    line: &PackageLine,
    proposals: &[Proposed],
) -> Result<reckoned::Package, AppError> {
    let stated = stated(session)?;
    let said = standings(&stated.statements);
    let on = |subject: &str| -> BTreeMap<String, Standing> {
        said.get(subject).cloned().unwrap_or_default()
    };
    let parts = line.parts.iter().map(|part| {
        let wording = |proposal: Option<String>| Wording {
            standings: on(proposal.as_deref().unwrap_or(&part.provision)),
            proposal,
        };
        let of_part = proposals
            .iter()
            .filter(|proposal| proposal.provision.to_string() == part.provision);
        let open = of_part
            .filter(|proposal| proposal.open)
            .map(|proposal| Some(proposal.record.to_string()));
        let others = std::iter::once(None)
            .chain(open)
            .filter(|proposal| *proposal != part.proposal);
        Part {
            provision: part.provision.clone(),
            chosen: wording(part.proposal.clone()),
            others: others.map(wording).collect(),
        }
    });
    let parts = parts.collect();
    let states = meant_for(session, &line.id, &stated)?;
    Ok(reckoned::Package {
        parts,
        whole: on(&line.id),
        states,
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn told(
    mut found: Outlook,
    package: PackageLine,
    numbers: &BTreeMap<String, Option<String>>,
    proposals: &[Proposed],
) -> OutlookAnswer {
    let mut list = |word: &str| found.by_standing.remove(word).unwrap_or_default();
    let number = |provision: &String| numbers.get(provision).cloned().flatten();
    let by = |id: &String| {
        proposals
            .iter()
            .find(|proposal| proposal.record.to_string() == *id)?
            .state
            .clone()
    };
    let change = found.change.change.unwrap_or_default();
    let swaps = change.swaps.into_iter().map(|swap| SwapLine {
        number: number(&swap.provision),
        provision: swap.provision,
        proposed_by: swap.proposal.as_ref().and_then(by),
        proposal: swap.proposal,
        states: swap.states,
    });
    let open = found.depends_on.iter().map(|awaited| OpenLine {
        states: awaited.states.clone(),
        numbers: awaited.provisions.iter().filter_map(number).collect(),
        provisions: awaited.provisions.clone(),
    });
    let smallest_change: Vec<SwapLine> = swaps.collect();
    OutlookAnswer {
        package,
        support: list("supports"),
        can_accept: list("can-accept"),
        awaits: list("awaits-instructions"),
        asks_for_changes: list("asks-for-changes"),
        cannot_accept: list("cannot-accept"),
        no_position: list("no-position"),
        range: [count(found.range.0), count(found.range.1)],
        reaches: (!smallest_change.is_empty()).then(|| count(change.reaches)),
        smallest_change,
        loses: change.loses,
        aim: count(found.change.aim),
        exact: found.change.exact,
        swaps_min: count(found.change.swaps_min),
        depends_on: found
            .depends_on
            .iter()
            .map(|awaited| awaited.states.clone())
            .collect(),
        open: open.collect(),
        earlier: found.earlier,
        differing: found.differing,
        sentences: vec![],
    }
}

/// Returns an outlook in sentences.
fn sentences(answer: &OutlookAnswer, names: &Names) -> Vec<String> {
    let catalogue = Catalogue::new(names.lang());
    let listed = |states: &[String]| crate::common_ground::listed(names, states);
    let with_states = |id: &str, states: &[String]| {
        (!states.is_empty()).then(|| format!("{}: {}", catalogue.message(id, &[]), listed(states)))
    };
    let lists = [
        ("position-supports", &answer.support),
        ("position-can-accept", &answer.can_accept),
        ("position-awaits-instructions", &answer.awaits),
        ("position-asks-for-changes", &answer.asks_for_changes),
        ("position-cannot-accept", &answer.cannot_accept),
        ("position-no-position", &answer.no_position),
    ];
    let mut lines: Vec<String> = lists
        .iter()
        .filter_map(|(id, states)| with_states(id, states))
        .collect();
    let [least, most] = answer.range.map(|number| number.to_string());
    lines.push(catalogue.message("outlook-range", &[("least", &least), ("most", &most)]));
    lines.extend(with_states("outlook-earlier", &answer.earlier));
    lines.extend(with_states("outlook-differing", &answer.differing));
    for open in answer.open.iter().filter(|open| !open.numbers.is_empty()) {
        let values = [
            ("states", listed(&open.states)),
            ("numbers", open.numbers.join(", ")),
        ];
        let values = [
            ("states", values[0].1.as_str()),
            ("numbers", values[1].1.as_str()),
        ];
        lines.push(catalogue.message("outlook-depends", &values));
    }
    lines.extend(change_sentences(answer, names, &catalogue));
    lines
}

fn change_sentences(answer: &OutlookAnswer, names: &Names, catalogue: &Catalogue) -> Vec<String> {
    let listed = |states: &[String]| crate::common_ground::listed(names, states);
    let (aim, least) = (answer.aim.to_string(), answer.swaps_min.to_string());
    let mut lines = Vec::new();
    for swap in &answer.smallest_change {
        let number = swap.number.as_deref().unwrap_or(&swap.provision);
        let states = listed(&swap.states);
        let by = swap.proposed_by.as_deref().map(|state| names.state(state));
        let id = if swap.proposal.is_some() {
            "outlook-take-proposal"
        } else {
            "outlook-take-text"
        };
        let values = [
            ("number", number),
            ("state", by.unwrap_or("-")),
            ("states", states.as_str()),
        ];
        lines.push(catalogue.message(id, &values));
    }
    if let Some(reaches) = answer.reaches {
        lines.push(catalogue.message("outlook-reaches", &[("count", &reaches.to_string())]));
    } else if answer.exact {
        lines.push(catalogue.message("outlook-no-change", &[("count", &aim)]));
    }
    if !answer.loses.is_empty() {
        lines.push(catalogue.message("outlook-loses", &[("states", &listed(&answer.loses))]));
    }
    if !answer.exact {
        lines.push(catalogue.message("outlook-bounded", &[("count", &least)]));
    }
    lines
}
