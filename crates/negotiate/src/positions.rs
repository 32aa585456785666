//! Where each state stands on one wording, from what it stated and from nothing else.
//!
//! Several statements of a state may lie side by side: a later one replaces an earlier one, one on the words of today is
//! preferred to one on earlier words, and where two still differ neither is chosen ([`Standing::differing`]). What is
//! not stated is [`PositionValue::NoPosition`], and that is no answer, least of all a no.

use chancery_model::codes::PositionValue;
use chancery_model::date::PartialDate;
use std::collections::{BTreeMap, BTreeSet};

/// Which words a statement was made on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Words {
    /// Those of today.
    Today,
    /// Nobody noted which; taken as those of today.
    NotNoted,
    /// Earlier ones, which were changed since: the statement is stale.
    Earlier,
}

/// What one state stated on one wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its record.
    pub id: String,
    /// The state.
    pub state: String,
    /// What it is about: a provision, a proposal, a package.
    pub subject: String,
    /// What was said.
    pub value: PositionValue,
    /// When.
    pub date: Option<PartialDate>,
    /// On which words.
    pub words: Words,
}

/// Where a state stands on one wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What it said; the more reserved where statements differ.
    pub value: PositionValue,
    /// On which words it said so.
    pub words: Words,
    /// Whether statements that stand side by side say different things.
    pub differing: bool,
    /// The records it rests on, ascending; none where nothing was said.
    pub from: Vec<String>,
}

impl Standing {
    /// Returns where a state stands that said nothing.
    pub fn silent() -> Standing {
        Standing {
            value: PositionValue::NoPosition,
            words: Words::Today,
            differing: false,
            from: vec![],
        }
    }

    /// Returns what it says to the words of today: what was said of earlier ones says nothing of these.
    pub fn today(&self) -> PositionValue {
        match self.words {
            Words::Earlier => PositionValue::NoPosition,
            Words::Today | Words::NotNoted => self.value,
        }
    }

    /// Returns whether it goes along with the words of today, by its own word.
    pub fn goes_along(&self) -> bool {
        matches!(
            self.today(),
            PositionValue::Supports | PositionValue::CanAccept
        )
    }
}

/// Returns how reserved a value is, 0 for support; only for choosing between two, never shown.
pub fn reserve(value: PositionValue) -> u8 {
    match value {
        PositionValue::Supports => 0,
        PositionValue::CanAccept => 1,
        PositionValue::NoPosition => 2,
        PositionValue::AwaitsInstructions => 3,
        PositionValue::AsksForChanges => 4,
        PositionValue::CannotAccept => 5,
    }
}

/// Returns whether `one` was certainly said after `other`.
fn later(one: &Statement, other: &Statement) -> bool {
    match (one.date, other.date) {
        (Some(one), Some(other)) => one.earliest() > other.latest(),
        _ => false,
    }
}

/// Returns where a state stands by its statements on one wording.
pub fn standing(statements: &[&Statement]) -> Standing {
    let last = statements
        .iter()
        .filter(|one| !statements.iter().any(|other| later(other, one)));
    let last: Vec<&&Statement> = last.collect();
    let Some(words) = last.iter().map(|statement| statement.words).min() else {
        return Standing::silent();
    };
    let today = |one: &Statement| one.words != Words::Earlier;
    let counted = last
        .iter()
        .filter(|one| today(one) || words == Words::Earlier);
    let counted: Vec<&&&Statement> = counted.collect();
    let values: BTreeSet<u8> = counted.iter().map(|one| reserve(one.value)).collect();
    let most_reserved = counted
        .iter()
        .map(|one| one.value)
        .max_by_key(|value| reserve(*value));
    let from: BTreeSet<String> = counted.iter().map(|one| one.id.clone()).collect();
    Standing {
        value: most_reserved.unwrap_or(PositionValue::NoPosition),
        words,
        differing: values.len() > 1,
        from: from.into_iter().collect(),
    }
}

/// Returns where states stand, by what they spoke about and then by state. Who is not in it has said nothing.
pub fn standings(statements: &[Statement]) -> BTreeMap<String, BTreeMap<String, Standing>> {
    let mut said: BTreeMap<&str, BTreeMap<&str, Vec<&Statement>>> = BTreeMap::new();
    for statement in statements {
        let of_subject = said.entry(&statement.subject).or_default();
        of_subject
            .entry(&statement.state)
            .or_default()
            .push(statement);
    }
    let of_states = |of_subject: BTreeMap<&str, Vec<&Statement>>| {
        let stand = of_subject.into_iter();
        stand
            .map(|(state, said)| (state.to_string(), standing(&said)))
            .collect()
    };
    said.into_iter()
        .map(|(subject, of_subject)| (subject.to_string(), of_states(of_subject)))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    /// Statements as `value date words`, and where they leave the state: `value words[ differing]`.
    fn check(statements: &[&str], expected: &str) {
        let read = |(at, text): (usize, &&str)| {
            let parts: Vec<&str> = text.split(' ').collect();
            Statement {
                id: format!("p{at}"),
                state: "XBE".into(),
                subject: "para".into(),
                value: parts[0].parse().unwrap(),
                date: (parts[1] != "-").then(|| parts[1].parse().unwrap()),
                words: if parts[2] == "earlier" {
                    Words::Earlier
                } else {
                    Words::Today
                },
            }
        };
        let statements: Vec<Statement> = statements.iter().enumerate().map(read).collect();
        let all: Vec<&Statement> = statements.iter().collect();
        let found = standing(&all);
        let words = if found.words == Words::Earlier {
            "earlier"
        } else {
            "today"
        };
        let differing = if found.differing { " differing" } else { "" };
        assert_eq!(
            format!("{} {words}{differing}", found.value),
            expected,
            "{statements:?}"
        );
    }

    #[test]
    fn what_is_not_said_is_no_position() {
        check(&[], "no-position today");
        assert!(!Standing::silent().goes_along());
    }

    #[test]
    fn a_later_statement_replaces_an_earlier_one() {
        check(
            &[
                "cannot-accept 2026-03-01 today",
                "can-accept 2026-03-05 today",
            ],
            "can-accept today",
        );
        check(
            &[
                "supports 2026-03-05 today",
                "cannot-accept 2026-03-06 today",
            ],
            "cannot-accept today",
        );
        // A month holds the day: neither is certainly later.
        check(
            &["cannot-accept 2026-03 today", "can-accept 2026-03-05 today"],
            "cannot-accept today differing",
        );
        check(
            &["supports - today", "can-accept 2026-03-05 today"],
            "can-accept today differing",
        );
        check(
            &["supports - today", "supports 2026-03-05 today"],
            "supports today",
        );
    }

    #[test]
    fn a_statement_on_earlier_words_says_nothing_of_those_of_today() {
        check(&["supports 2026-03-05 earlier"], "supports earlier");
        check(
            &["cannot-accept - earlier", "supports - today"],
            "supports today",
        );
        let stale = Standing {
            words: Words::Earlier,
            value: PositionValue::Supports,
            ..Standing::silent()
        };
        assert_eq!(stale.today(), PositionValue::NoPosition);
        let refused = Standing {
            value: PositionValue::CannotAccept,
            ..stale
        };
        assert_eq!(refused.today(), PositionValue::NoPosition);
    }

    proptest! {
        #[test]
        fn the_order_in_which_statements_are_given_says_nothing(
            given in prop::collection::vec((0..6_usize, prop::option::of(1..28_u32), any::<bool>()), 0..7),
            turn in 0..7_usize,
        ) {
            let mut statements: Vec<Statement> = given.iter().enumerate().map(|(at, (value, day, today))| Statement {
                id: format!("p{at}"),
                state: "XBE".into(),
                subject: "para".into(),
                value: PositionValue::ALL[*value],
                date: day.map(|day| format!("2026-03-{day:02}").parse().unwrap()),
                words: if *today { Words::Today } else { Words::Earlier },
            }).collect();
            let before = standings(&statements);
            if !statements.is_empty() {
                let turn = turn % statements.len();
                statements.rotate_left(turn);
                statements.reverse();
            }
            prop_assert_eq!(&before, &standings(&statements));
            for standing in before.values().flat_map(BTreeMap::values) {
                // Whatever it comes to, somebody said it.
                let said = statements.iter().any(|s| s.value == standing.value && standing.from.contains(&s.id));
                prop_assert!(said);
            }
        }
    }
}
