//! How well an alignment agrees with what is known: pairs of clauses of different states.

use crate::generate::Made;
use chancery_diff::align::{Alignment, Clause, Text};
use serde_json::Value;
use std::collections::BTreeMap;

/// Agreement on pairs.
pub struct Score {
    /// The harmonic mean of the two.
    pub f1: f64,
    /// Of the pairs in one row, those that belong there.
    pub precision: f64,
    /// Of the pairs that belong in one row, those that are.
    pub recall: f64,
}

/// Returns the agreement; `ideas` has the idea of each clause of each text.
pub fn score(alignment: &Alignment, ideas: &[Vec<Option<usize>>]) -> Score {
    let (mut right, mut found) = (0usize, 0usize);
    for row in &alignment.rows {
        let clauses: Vec<Option<usize>> = row
            .cells
            .iter()
            .flatten()
            .map(|cell| ideas[cell.place.text][cell.place.clause])
            .collect();
        for (at, one) in clauses.iter().enumerate() {
            for other in &clauses[at + 1..] {
                found += 1;
                right += usize::from(one.is_some() && one == other);
            }
        }
    }
    let mut states: BTreeMap<usize, usize> = BTreeMap::new();
    for idea in ideas.iter().flatten().flatten() {
        *states.entry(*idea).or_default() += 1;
    }
    let all: usize = states.values().map(|count| count * (count - 1) / 2).sum();
    let (precision, recall) = (
        right as f64 / found.max(1) as f64,
        right as f64 / all.max(1) as f64,
    );
    Score {
        f1: 2.0 * precision * recall / (precision + recall),
        precision,
        recall,
    }
}

/// Returns the texts of `tests/corpus/alignment` with their key.
pub fn sample() -> Made {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus/alignment/");
    let read = |name: &str| -> Value {
        serde_json::from_slice(&std::fs::read(format!("{folder}{name}")).unwrap()).unwrap()
    };
    let key = read("key.json");
    let mut made = Made {
        texts: Vec::new(),
        ideas: Vec::new(),
    };
    for measure in read("measures.json").as_array().unwrap() {
        let state = measure["state"].as_str().unwrap();
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let clauses = measure["clauses"]
            .as_array()
            .unwrap()
            .iter()
            .map(|clause| Clause {
                text: word(&clause["text"]["en"]),
                heading: word(&clause["heading"]["en"]),
                number: word(&clause["number"]),
                id: word(&clause["number"]),
            });
        made.texts.push(Text {
            state: state.to_owned(),
            clauses: clauses.collect(),
            measure: state.to_owned(),
        });
        let ideas = key["ideas"][state]
            .as_array()
            .unwrap()
            .iter()
            .map(|idea| idea.as_u64().map(|idea| idea as usize));
        made.ideas.push(ideas.collect());
    }
    made
}
