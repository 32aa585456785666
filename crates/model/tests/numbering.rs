//! Numbers and references: the vectors that the page is held to as well, and what holds for every text and every move.
#![allow(clippy::unwrap_used)]

use chancery_model::codes::CodeList;
use chancery_model::measure::Clause;
use chancery_model::numbering::{
    LEVEL_MAX, Numbering, Piece, broken_references, cites, depths, number, number_clauses, pieces,
    resolve,
};
use chancery_model::text::Text;
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 9] = ["en", "fr", "es", "pt", "ar", "tr", "zh", "ru", "und"];

#[derive(Deserialize)]
struct Vectors {
    numbers: Vec<NumbersVector>,
    counters: Vec<CounterVector>,
    references: Vec<ReferenceVector>,
}

#[derive(Deserialize)]
struct NumbersVector {
    style: Numbering,
    language: String,
    levels: Vec<Option<u8>>,
    labels: Vec<Option<String>>,
    cites: Vec<Option<String>>,
}

#[derive(Deserialize)]
struct CounterVector {
    style: Numbering,
    language: String,
    level: u8,
    count: usize,
    label: String,
}

#[derive(Deserialize)]
struct ReferenceVector {
    text: String,
    cites: BTreeMap<String, String>,
    shown: String,
    to: Vec<String>,
}

fn vectors() -> Vectors {
    let text = include_str!("../../../tests/corpus/vectors/numbering.json");
    serde_json::from_str(text).unwrap()
}

#[test]
fn numbers_are_those_of_the_vectors() {
    for vector in vectors().numbers {
        let numbers = number(&vector.levels, vector.style, &vector.language);
        let part = |of: fn(&chancery_model::numbering::Number) -> &String| -> Vec<Option<String>> {
            numbers
                .iter()
                .map(|n| n.as_ref().map(of).cloned())
                .collect()
        };
        assert_eq!(part(|n| &n.label), vector.labels, "{}", vector.language);
        assert_eq!(part(|n| &n.cite), vector.cites, "{}", vector.language);
    }
}

#[test]
fn letters_and_numerals_are_those_of_the_vectors() {
    for vector in vectors().counters {
        let mut levels: Vec<Option<u8>> = (1..vector.level).map(Some).collect();
        levels.extend(vec![Some(vector.level); vector.count]);
        let numbers = number(&levels, vector.style, &vector.language);
        assert_eq!(
            numbers.last().unwrap().as_ref().unwrap().label,
            vector.label
        );
    }
}

#[test]
fn references_are_read_and_shown_as_in_the_vectors() {
    for vector in vectors().references {
        let to: Vec<&str> = pieces(&vector.text)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Reference(id) => Some(id),
                Piece::Words(_) => None,
            })
            .collect();
        assert_eq!(to, vector.to, "{}", vector.text);
        assert_eq!(resolve(&vector.text, &vector.cites), vector.shown);
    }
}

#[test]
fn a_quoted_passage_keeps_its_pinpoint_and_can_be_referred_to() {
    let mut clauses = vec![
        clause("c1", Some(7), "as in {#c2} and {#c4}"),
        clause("c2", None, "quoted"),
    ];
    clauses[1].number = Some("Article 3(2)".into());
    number_clauses(&mut clauses, Numbering::Outline, "en");
    assert_eq!(
        (clauses[0].level, clauses[0].number.as_deref()),
        (Some(1), Some("1"))
    );
    assert_eq!(clauses[1].number.as_deref(), Some("Article 3(2)"));
    let named = cites(&clauses, Numbering::Outline, "en");
    assert_eq!(
        resolve(clauses[0].text.show("en"), &named),
        "as in Article 3(2) and [?]"
    );
    let broken = broken_references(&clauses);
    assert_eq!(
        (
            broken.len(),
            broken[0].clause.as_str(),
            broken[0].to.as_str()
        ),
        (1, "c1", "c4")
    );
}

fn clause(id: &str, level: Option<u8>, words: &str) -> Clause {
    Clause {
        id: id.into(),
        level,
        number: None,
        heading: Text::default(),
        text: Text::of("en", words),
        from_model: None,
        extra: serde_json::Map::new(),
    }
}

fn levels() -> impl Strategy<Value = Vec<Option<u8>>> {
    prop::collection::vec(prop::option::weighted(0.9, 0u8..8), 0..60)
}

fn style() -> impl Strategy<Value = (Numbering, &'static str)> {
    (
        prop::sample::select(Numbering::ALL),
        prop::sample::select(&LANGUAGES[..]),
    )
}

/// A text in which every clause refers to another one.
fn text() -> impl Strategy<Value = Vec<Clause>> {
    levels().prop_flat_map(|levels| {
        let count = levels.len().max(1);
        let to = prop::collection::vec(0..count, levels.len());
        (Just(levels), to).prop_map(|(levels, to)| {
            let list = levels.into_iter().zip(to).enumerate();
            list.map(|(at, (level, to))| {
                clause(&format!("c{at}"), level, &format!("see {{#c{to}}}."))
            })
            .collect()
        })
    })
}

/// What a person does to the structure.
#[derive(Debug, Clone)]
enum Move {
    Put(usize, usize),
    Level(usize, u8),
    Remove(usize),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        4 => (0usize..99, 0usize..99).prop_map(|(from, to)| Move::Put(from, to)),
        3 => (0usize..99, 0u8..8).prop_map(|(at, level)| Move::Level(at, level)),
        1 => (0usize..99).prop_map(Move::Remove),
    ];
    prop::collection::vec(one, 0..12)
}

fn apply(clauses: &mut Vec<Clause>, step: &Move) {
    let count = clauses.len();
    if count == 0 {
        return;
    }
    match step {
        Move::Put(from, to) => {
            let moved = clauses.remove(from % count);
            clauses.insert(to % count, moved);
        }
        Move::Level(at, level) => clauses[at % count].level = Some(*level),
        Move::Remove(at) => drop(clauses.remove(at % count)),
    }
}

proptest! {
    #[test]
    fn no_two_clauses_have_one_number((levels, (style, language)) in (levels(), style())) {
        let numbers = number(&levels, style, language);
        let distinct: BTreeSet<&str> = numbers.iter().flatten().map(|n| n.cite.as_str()).collect();
        prop_assert_eq!(distinct.len(), numbers.iter().flatten().count());
        for (number, level) in numbers.iter().zip(&levels) {
            prop_assert_eq!(number.is_some(), level.is_some());
        }
    }

    /// In decimal numbers the order can be read off: each is the next child of its parent, or the next sibling of it.
    #[test]
    fn numbers_run_depth_first_without_a_gap(levels in levels()) {
        let mut before: Vec<usize> = Vec::new();
        for number in number(&levels, Numbering::Decimal, "en").into_iter().flatten() {
            let now: Vec<usize> = number.cite.split('.').map(|part| part.parse().unwrap()).collect();
            prop_assert!(now > before, "{:?} after {:?}", now, before);
            let child = [before.clone(), vec![1]].concat();
            let next = (1..=before.len()).any(|length| {
                let mut sibling = before[..length].to_vec();
                sibling[length - 1] += 1;
                sibling == now
            });
            prop_assert!(now == child || next, "{:?} after {:?}", now, before);
            before = now;
        }
    }

    #[test]
    fn the_depth_of_a_clause_is_at_most_one_more_than_before(levels in levels()) {
        let mut before = 0;
        for depth in depths(&levels).into_iter().flatten() {
            prop_assert!((1..=LEVEL_MAX.min(before + 1)).contains(&depth));
            before = depth;
        }
    }

    /// Numbering what is numbered changes nothing, so that writing an entry again writes the same bytes.
    #[test]
    fn numbering_twice_is_numbering_once((mut clauses, (style, language)) in (text(), style())) {
        number_clauses(&mut clauses, style, language);
        let once = clauses.clone();
        number_clauses(&mut clauses, style, language);
        prop_assert_eq!(once, clauses);
    }

    /// Whatever is moved, nested or removed: ids and words stay as they are, a reference is shown as the number that its
    /// clause has now, and it is broken exactly when its clause is gone.
    #[test]
    fn references_follow_their_clause((mut clauses, moves, (style, language)) in (text(), moves(), style())) {
        let words: BTreeMap<String, Text> =
            clauses.iter().map(|c| (c.id.clone(), c.text.clone())).collect();
        number_clauses(&mut clauses, style, language);
        for step in &moves {
            apply(&mut clauses, step);
            number_clauses(&mut clauses, style, language);
        }
        let numbers: BTreeMap<&str, Option<&str>> =
            clauses.iter().map(|c| (c.id.as_str(), c.number.as_deref())).collect();
        let named = cites(&clauses, style, language);
        let broken: BTreeSet<String> =
            broken_references(&clauses).into_iter().map(|b| b.clause).collect();
        for clause in &clauses {
            prop_assert_eq!(&clause.text, &words[&clause.id]);
            let to = clause.text.show("en").trim_start_matches("see {#").trim_end_matches("}.").to_string();
            prop_assert_eq!(broken.contains(&clause.id), !numbers.contains_key(to.as_str()));
            let shown = resolve(clause.text.show("en"), &named);
            let number = numbers.get(to.as_str()).copied().flatten().unwrap_or("[?]");
            prop_assert_eq!(shown, format!("see {number}."));
        }
    }

    #[test]
    fn pieces_put_together_are_the_text(text in "[a{#}c1 é\\-]{0,40}") {
        let joined: String = pieces(&text)
            .into_iter()
            .map(|piece| match piece {
                Piece::Words(words) => words.to_string(),
                Piece::Reference(id) => format!("{{#{id}}}"),
            })
            .collect();
        prop_assert_eq!(joined, text);
    }
}

#[test]
fn every_style_has_five_levels_in_every_language() {
    for style in Numbering::ALL {
        assert!(!style.label_id().is_empty());
        for language in LANGUAGES {
            let levels: Vec<Option<u8>> = (1..=LEVEL_MAX).map(Some).collect();
            let numbers = number(&levels, *style, language);
            let distinct: BTreeSet<String> =
                numbers.into_iter().flatten().map(|n| n.label).collect();
            assert_eq!(distinct.len(), usize::from(LEVEL_MAX), "{style} {language}");
        }
    }
}
