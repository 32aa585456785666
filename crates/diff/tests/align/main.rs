#![allow(clippy::unwrap_used)]
//! Clauses of many texts beside each other: how many belong where, and that the order they come in is nothing to it.

mod generate;
mod score;

use chancery_diff::align::{Alignment, Clause, NotAligned, Text, align};
use generate::{Chance, Plan, make};
use score::{Score, score};
use std::ops::ControlFlow;

fn aligned(texts: &[Text]) -> Alignment {
    align(texts, &mut |_, _| ControlFlow::Continue(())).unwrap()
}

fn check(plan: &Plan, least: f64) {
    let made = make(plan);
    let Score {
        f1,
        precision,
        recall,
    } = score(&aligned(&made.texts), &made.ideas);
    println!("{plan:?}: F1 {f1:.4}, precision {precision:.4}, recall {recall:.4}");
    assert!(
        f1 >= least,
        "{plan:?}: F1 {f1:.4}, precision {precision:.4}, recall {recall:.4}"
    );
}

#[test]
fn clauses_of_the_sample_stand_in_the_rows_of_its_key() {
    let made = score::sample();
    let Score {
        f1,
        precision,
        recall,
    } = score(&aligned(&made.texts), &made.ideas);
    println!("sample: F1 {f1:.4}, precision {precision:.4}, recall {recall:.4}");
    assert!(f1 >= 0.99);
}

#[test]
fn mild_paraphrases_are_found() {
    for states in [2, 5, 20] {
        check(
            &Plan {
                seed: 7,
                states,
                wordings: 1,
            },
            0.95,
        );
    }
}

#[test]
fn wordings_with_other_words_in_another_order_are_found() {
    for (states, least) in [(5, 0.90), (10, 0.90), (20, 0.95), (40, 0.95)] {
        check(
            &Plan {
                seed: 1,
                states,
                wordings: 3,
            },
            least,
        );
    }
}

#[test]
fn two_texts_of_one_state_say_one_thing_in_one_cell() {
    let mut texts = make(&Plan {
        seed: 7,
        states: 5,
        wordings: 1,
    })
    .texts;
    let alone = aligned(&texts).rows.len();
    let mut again = texts[0].clone();
    again.measure = "again".into();
    let clauses = again.clauses.len();
    texts.push(again);
    let both = aligned(&texts);
    assert_eq!(both.rows.len(), alone);
    let cells = both.rows.iter().flat_map(|row| row.cells.iter().flatten());
    let beside: usize = cells.map(|cell| cell.also.len()).sum();
    assert_eq!(beside, clauses);
}

#[test]
fn one_wording_among_many_that_are_the_same_stands_in_their_row() {
    let common = [
        "The import of goods produced in the settlements is prohibited.",
        "The importer states the place of production in the customs declaration, with its postal code.",
        "Personal effects of travellers are exempted; customs decides in case of doubt.",
    ];
    let other = [
        "The import and the transit of goods produced in the settlements is prohibited.",
        "The importer states the place of production in the customs declaration, with its postal code.",
        "Personal effects of travellers below a value set by the minister are exempted.",
    ];
    let text = |state: &str, clauses: &[&str; 3]| Text {
        state: state.to_owned(),
        measure: state.to_owned(),
        clauses: clauses
            .iter()
            .map(|text| Clause {
                text: (*text).to_owned(),
                heading: String::new(),
                number: String::new(),
                id: (*text).to_owned(),
            })
            .collect(),
    };
    for many in 1..8 {
        let same = (0..many).map(|nth| text(&format!("X{nth}"), &common));
        let texts: Vec<Text> = same.chain([text("Z", &other)]).collect();
        let filled = aligned(&texts).rows.into_iter();
        let filled: Vec<usize> = filled
            .map(|row| row.cells.iter().flatten().count())
            .collect();
        assert_eq!(filled, [many + 1; 3], "{many}");
    }
}

/// Rows as state and clause id, which do not depend on the order of the texts.
fn shown(texts: &[Text]) -> Vec<String> {
    let alignment = aligned(texts);
    let rows = alignment.rows.iter().map(|row| {
        let cells = row.cells.iter().flatten().map(|cell| {
            let text = &texts[cell.place.text];
            let id = &text.clauses[cell.place.clause].id;
            format!("{}/{}:{}~{}", text.state, id, cell.variant, cell.confidence)
        });
        let variants = row.variants.iter().map(|variant| format!("{:?}", variant));
        format!(
            "{} {:?} {:?}",
            row.label,
            cells.collect::<Vec<_>>(),
            variants.collect::<Vec<_>>()
        )
    });
    rows.collect()
}

#[test]
fn the_order_of_the_texts_is_nothing_to_the_rows() {
    for seed in 1..=8 {
        let mut texts = make(&Plan {
            seed,
            states: 6,
            wordings: 3,
        })
        .texts;
        let expected = shown(&texts);
        let mut chance = Chance::new(seed);
        for _ in 0..4 {
            for at in (1..texts.len()).rev() {
                texts.swap(at, chance.below(at + 1));
            }
            // ids as a program gives them say nothing either
            assert_eq!(shown(&texts), expected, "seed {seed}");
        }
    }
}

#[test]
fn no_clause_is_lost_and_none_stands_twice() {
    let texts = make(&Plan {
        seed: 3,
        states: 7,
        wordings: 3,
    })
    .texts;
    let alignment = aligned(&texts);
    let mut seen: Vec<_> = alignment
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().flatten())
        .flat_map(|cell| std::iter::once(cell.place).chain(cell.also.iter().map(|also| also.place)))
        .collect();
    let count = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), count);
    assert_eq!(
        count,
        texts.iter().map(|text| text.clauses.len()).sum::<usize>()
    );
}

fn text(state: &str, clauses: &[&str]) -> Text {
    let clause = |(at, words): (usize, &&str)| Clause {
        text: (*words).to_owned(),
        heading: String::new(),
        number: (at + 1).to_string(),
        id: format!("c{at}"),
    };
    Text {
        state: state.to_owned(),
        clauses: clauses.iter().enumerate().map(clause).collect(),
        measure: state.to_owned(),
    }
}

/// Rows as `XAA 1 = XBB 2`, those of one clause left out.
fn rows_of(texts: &[Text]) -> Vec<String> {
    let alignment = aligned(texts);
    let mut rows: Vec<String> = alignment
        .rows
        .iter()
        .filter(|row| row.cells.iter().flatten().count() > 1)
        .map(|row| {
            let cells: Vec<String> = row
                .cells
                .iter()
                .flatten()
                .map(|cell| {
                    format!(
                        "{} {}",
                        texts[cell.place.text].state,
                        texts[cell.place.text].clauses[cell.place.clause].number
                    )
                })
                .collect();
            cells.join(" = ")
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn very_different_ideas_of_one_shape_stay_apart() {
    let texts = [
        text(
            "XAA",
            &[
                "The import of diamonds is prohibited.",
                "This act enters into force in June.",
            ],
        ),
        text(
            "XBB",
            &[
                "The training of foreign pilots is prohibited.",
                "This act enters into force on the day of its publication.",
            ],
        ),
    ];
    assert_eq!(rows_of(&texts), ["XAA 2 = XBB 2"]);
}

#[test]
fn other_scripts_are_read_by_their_words() {
    let texts = [
        text(
            "XAA",
            &["禁止从定居点进口货物。", "本法自公布之日起三十日后生效。"],
        ),
        text(
            "XBB",
            &["本法令自公布之日起生效。", "禁止进口来自定居点的货物。"],
        ),
        text(
            "XCC",
            &[
                "يحظر استيراد البضائع من المستوطنات.",
                "يدخل هذا القانون حيز النفاذ بعد نشره.",
            ],
        ),
        text(
            "XDD",
            &[
                "يدخل هذا المرسوم حيّز النفاذ عند نشره.",
                "استيراد بضائع المستوطنات محظور.",
            ],
        ),
    ];
    assert_eq!(
        rows_of(&texts),
        [
            "XAA 1 = XBB 2",
            "XAA 2 = XBB 1",
            "XCC 1 = XDD 2",
            "XCC 2 = XDD 1"
        ]
    );
}

#[test]
fn what_cannot_be_aligned_says_why() {
    let stop = |texts: &[Text]| align(texts, &mut |_, _| ControlFlow::Break(()));
    let go = |texts: &[Text]| align(texts, &mut |_, _| ControlFlow::Continue(()));
    assert_eq!(go(&[]), Err(NotAligned::NoClauses));
    assert_eq!(go(&[text("XAA", &["", " — "])]), Err(NotAligned::NoClauses));
    assert_eq!(stop(&[text("XAA", &["A ban."])]), Err(NotAligned::Stopped));
    let many: Vec<&str> = vec!["A ban."; 20_001];
    assert_eq!(
        go(&[text("XAA", &many)]),
        Err(NotAligned::TooMany { clauses: 20_001 })
    );
    let alone = go(&[text("XAA", &["A ban.", "A list."])]).unwrap();
    assert_eq!(alone.rows.len(), 2);
}

#[test]
fn a_clause_of_two_million_letters_is_answered() {
    let long = "the import of goods from settlements is prohibited ".repeat(40_000);
    let one_word = "x".repeat(2_000_000);
    let texts = [
        text("XAA", &[&long, &one_word]),
        text("XBB", &["The import of settlement goods is prohibited."]),
    ];
    assert_eq!(rows_of(&texts), ["XAA 1 = XBB 1"]);
}

#[test]
fn a_cell_names_the_sentence_that_says_it() {
    let said = "Importers declare the postal code of the place of production. The list is kept by the minister.";
    let texts = [
        text("XAA", &[said]),
        text("XBB", &["The minister keeps the list."]),
    ];
    let alignment = aligned(&texts);
    let cell = alignment
        .rows
        .iter()
        .find(|row| row.cells.iter().flatten().count() == 2)
        .and_then(|row| row.cells[0].clone());
    assert_eq!(
        &said[cell.unwrap().sentence],
        "The list is kept by the minister."
    );
}
