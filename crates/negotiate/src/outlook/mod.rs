//! The outlook of a package: where states stand on it as a whole, by what they stated on its parts.
//!
//! [`outlook`] gathers states by their standing, the range of those who may go along, what that depends on, and the
//! smallest change of wordings that widens it (`change`). Nobody's silence is read as a yes or a no, and a statement on
//! earlier words counts as none on these. It deliberately recommends nothing.

mod change;

pub use change::{Change, Effort, Searched, Swap};

use crate::positions::{Standing, reserve};
use chancery_model::codes::PositionValue;
use std::collections::{BTreeMap, BTreeSet};

/// A wording that a part of the package could have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The proposal; nothing for the words of the text itself.
    pub proposal: Option<String>,
    /// Where states stand on it.
    pub standings: BTreeMap<String, Standing>,
}

/// A part of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The provision.
    pub provision: String,
    /// The wording that the package has.
    pub chosen: Wording,
    /// The other wordings that are on the table.
    pub others: Vec<Wording>,
}

/// A package and who is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Package {
    /// Its parts.
    pub parts: Vec<Part>,
    /// Where states stand on the package as a whole: counts for the parts on which a state said nothing.
    pub whole: BTreeMap<String, Standing>,
    /// The states asked; others are not looked at.
    pub states: BTreeSet<String>,
}

/// States whose answer is still open on the same parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awaited {
    /// The states, ascending.
    pub states: Vec<String>,
    /// The provisions on which they await instructions or have said nothing, ascending.
    pub provisions: Vec<String>,
}

/// What can be seen of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// States by their standing on the whole, ascending; every state asked is in exactly one list.
    pub by_standing: BTreeMap<&'static str, Vec<String>>,
    /// States that go along by their own word, and those with all whose answer is open.
    pub range: (usize, usize),
    /// States that said something on earlier words of a part, and nothing on those of today.
    pub earlier: Vec<String>,
    /// States with statements that differ.
    pub differing: Vec<String>,
    /// Whose answers the range depends on, the largest groups first.
    pub depends_on: Vec<Awaited>,
    /// The smallest change that widens it.
    pub change: Searched,
}

/// Returns the outlook of a package; `needed` is how many states it should have, one more than now unless stated.
pub fn outlook(package: &Package, needed: Option<usize>, effort: &Effort) -> Outlook {
    let package = in_order(package);
    let mut by_standing: BTreeMap<&'static str, Vec<String>> = PositionValue::ALL
        .iter()
        .map(|value| (value.as_str(), vec![]))
        .collect();
    let (mut earlier, mut differing) = (vec![], vec![]);
    let mut awaited: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    for state in &package.states {
        let standings: Vec<(&Part, Standing)> = package
            .parts
            .iter()
            .map(|part| (part, package.stands(state, &part.chosen)))
            .collect();
        let whole = whole_of(standings.iter().map(|(_, standing)| standing));
        by_standing
            .entry(whole.as_str())
            .or_default()
            .push(state.clone());
        if standings
            .iter()
            .any(|(_, standing)| !standing.from.is_empty() && standing.today() != standing.value)
        {
            earlier.push(state.clone());
        }
        if standings.iter().any(|(_, standing)| standing.differing) {
            differing.push(state.clone());
        }
        if is_open(whole) {
            let open = standings
                .iter()
                .filter(|(_, standing)| is_open(standing.today()));
            let open = open.map(|(part, _)| part.provision.clone()).collect();
            awaited.entry(open).or_default().push(state.clone());
        }
    }
    let least = ["supports", "can-accept"]
        .map(|word| by_standing[word].len())
        .iter()
        .sum();
    let open: usize = awaited.values().map(Vec::len).sum();
    let mut depends_on: Vec<Awaited> = awaited
        .into_iter()
        .map(|(provisions, states)| Awaited { states, provisions })
        .collect();
    depends_on.sort_by(|one, other| {
        other
            .states
            .len()
            .cmp(&one.states.len())
            .then_with(|| one.states.cmp(&other.states))
    });
    let change = change::smallest(&package, least, needed, effort);
    Outlook {
        by_standing,
        range: (least, least + open),
        earlier,
        differing,
        depends_on,
        change,
    }
}

fn is_open(value: PositionValue) -> bool {
    matches!(
        value,
        PositionValue::NoPosition | PositionValue::AwaitsInstructions
    )
}

/// Returns what standings on the parts come to: the most reserved of them.
fn whole_of<'a>(standings: impl Iterator<Item = &'a Standing>) -> PositionValue {
    standings
        .map(Standing::today)
        .max_by_key(|value| reserve(*value))
        .unwrap_or(PositionValue::NoPosition)
}

impl Package {
    /// Returns where a state stands on a wording, or by what it said of the package where it said nothing of that.
    pub fn stands(&self, state: &str, wording: &Wording) -> Standing {
        let of_part = wording.standings.get(state);
        let whole = || {
            self.whole
                .get(state)
                .cloned()
                .unwrap_or_else(Standing::silent)
        };
        of_part.cloned().unwrap_or_else(whole)
    }
}

/// Parts by provision and wordings by proposal, so that no answer depends on how they were given.
fn in_order(package: &Package) -> Package {
    let mut package = package.clone();
    package
        .parts
        .sort_by(|one, other| one.provision.cmp(&other.provision));
    for part in &mut package.parts {
        part.others
            .sort_by(|one, other| one.proposal.cmp(&other.proposal));
    }
    package
}

#[cfg(test)]
mod tests;
