//! What of one's own proposals a new draft has: "three of your four points are in".
//!
//! For the delegation alone: the answer names its proposals, and stays where they stay.

use crate::align::like::Likenesses;
use crate::align::sentences;
use chancery_model::fold::fold;

/// A sentence less alike than this does not take a proposal up.
const REWORDED_MIN: f64 = 0.42;

/// How a draft takes a proposal up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenUp {
    /// With its words, after folding.
    Verbatim,
    /// In other words.
    Reworded,
    /// It does not.
    NotIn,
}

impl TakenUp {
    /// Returns the stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            TakenUp::Verbatim => "verbatim",
            TakenUp::Reworded => "reworded",
            TakenUp::NotIn => "not-in",
        }
    }
}

/// What became of one proposal.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// How the draft takes it up.
    pub taken_up: TakenUp,
    /// The clauses of the draft where it stands, by their place; the most alike first.
    pub places: Vec<usize>,
    /// How alike the most alike place is, in percent; 100 for the same words.
    pub likeness: u8,
}

/// Returns for each proposal how `draft` (the words of its clauses) takes it up.
pub fn taken_up(proposals: &[String], draft: &[String]) -> Vec<Point> {
    let folded: Vec<String> = draft
        .iter()
        .map(|clause| format!(" {} ", fold(clause)))
        .collect();
    let mut of_clause = Vec::new();
    let mut parts: Vec<String> = Vec::new();
    for (at, clause) in draft.iter().enumerate() {
        let found = sentences(clause);
        if found.len() != 1 {
            of_clause.push(at);
            parts.push(clause.clone());
        }
        for sentence in found {
            of_clause.push(at);
            parts.push(clause[sentence].to_owned());
        }
    }
    let likenesses = Likenesses::between(proposals, &parts);
    let mut points: Vec<Point> = proposals
        .iter()
        .map(|proposal| verbatim(&fold(proposal), &folded))
        .collect();
    for (likeness, proposal, part) in likenesses.nearest_first(REWORDED_MIN) {
        let point = &mut points[proposal];
        if point.taken_up == TakenUp::Verbatim {
            continue;
        }
        point.taken_up = TakenUp::Reworded;
        point.likeness = point
            .likeness
            .max(((likeness * 100.0).round() as u8).min(99));
        if !point.places.contains(&of_clause[part]) {
            point.places.push(of_clause[part]);
        }
    }
    points
}

fn verbatim(proposal: &str, draft: &[String]) -> Point {
    let wanted = format!(" {proposal} ");
    let places: Vec<usize> = (0..draft.len())
        .filter(|at| !proposal.is_empty() && draft[*at].contains(&wanted))
        .collect();
    let found = !places.is_empty();
    Point {
        taken_up: if found {
            TakenUp::Verbatim
        } else {
            TakenUp::NotIn
        },
        places,
        likeness: if found { 100 } else { 0 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(proposals: &[&str], draft: &[&str], expected: &[&str]) {
        let own =
            |list: &[&str]| -> Vec<String> { list.iter().map(|text| (*text).to_owned()).collect() };
        let shown: Vec<String> = taken_up(&own(proposals), &own(draft))
            .iter()
            .map(|point| format!("{} {:?}", point.taken_up.as_str(), point.places))
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn three_of_four_points_are_in() {
        check(
            &[
                "Imports of settlement goods are prohibited",
                "The list shall be published on the website of the ministry.",
                "A review shall take place every year.",
                "Pension funds shall divest.",
            ],
            &[
                "States decide as follows: imports of settlement goods are prohibited.",
                "The ministry makes the list public on its website. Every year the government reviews this act.",
                "Ships that carry arms are refused entry to ports.",
            ],
            &["verbatim [0]", "reworded [1]", "reworded [1]", "not-in []"],
        );
    }

    #[test]
    fn nothing_is_in_an_empty_draft_and_nothing_is_asked_of_no_proposal() {
        check(&["A ban."], &[], &["not-in []"]);
        check(&[""], &["A ban."], &["not-in []"]);
        check(&[], &["A ban."], &[]);
    }
}
