#![allow(clippy::unwrap_used)]
use super::*;
use proptest::prelude::*;

/// Clauses as `1 Heading: words`, one a line.
fn units(text: &str) -> Vec<Unit> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (number, words) = line.split_once(' ').unwrap();
            Unit {
                id: String::new(),
                number: number.into(),
                text: words.into(),
                ..Unit::default()
            }
        })
        .collect()
}

fn check(before: &str, after: &str, expected: &[&str]) {
    let (before, after) = (units(before), units(after));
    let difference = compare(&before, &after, Ids::Apart);
    let shown: Vec<String> = difference
        .changes
        .iter()
        .map(|change| {
            let numbers = |units: &[Unit], places: &[usize]| {
                places
                    .iter()
                    .map(|at| units[*at].number.clone())
                    .collect::<Vec<_>>()
                    .join("+")
            };
            let mut line = format!(
                "{} > {}: {}",
                numbers(&before, &change.before),
                numbers(&after, &change.after),
                change.fate.as_str()
            );
            if change.moved {
                line += ", moved";
            }
            if change.renumbered {
                line += ", renumbered";
            }
            line
        })
        .collect();
    assert_eq!(shown, expected);
    assert_eq!(patch(&before, &difference).unwrap(), after);
}

#[test]
fn structure_is_told_before_words() {
    check(
        "1 Imports of settlement goods are prohibited.
         2 The ministry keeps the list of places.
         3 Whoever breaches this act is fined.",
        "1 Imports of settlement goods are prohibited.
         2 A review takes place after twelve months.
         3 The ministry keeps and publishes the list of places.
         4 Whoever breaches this act is fined.",
        &[
            "1 > 1: same",
            " > 2: added",
            "2 > 3: reworded, renumbered",
            "3 > 4: same, renumbered",
        ],
    );
    check(
        "1 Alpha is about one thing.
         2 Beta is about another one.
         3 Delta is the fourth of five.
         4 Gamma is the third of all.",
        "1 Gamma is the third of all.
         2 Alpha is about one thing.
         3 Delta is the fourth of five.",
        &[
            "4 > 1: same, moved, renumbered",
            "1 > 2: same, renumbered",
            "2 > : removed",
            "3 > 3: same",
        ],
    );
}

#[test]
fn what_was_split_or_merged_is_one_change() {
    let long = "1 Imports of settlement goods are prohibited. The customs service keeps figures on refused consignments.
                2 The fine is five hundred units.";
    let parts = "1 Imports of settlement goods are prohibited.
                 2 The customs service keeps figures on refused consignments.
                 3 The fine is five hundred units.";
    check(long, parts, &["1 > 1+2: split", "2 > 3: same, renumbered"]);
    check(parts, long, &["1+2 > 1: merged", "3 > 2: same, renumbered"]);
}

/// What changed in the words of clauses that were split or merged, as `=same|-gone|+new`.
fn check_words(before: &[&str], after: &[&str], expected: &str) {
    let units = |texts: &[&str]| -> Vec<Unit> {
        let unit = |text: &&str| Unit {
            text: (*text).into(),
            ..Unit::default()
        };
        texts.iter().map(unit).collect()
    };
    let (before, after) = (units(before), units(after));
    let difference = compare(&before, &after, Ids::Apart);
    assert_eq!(difference.changes.len(), 1, "{difference:?}");
    let change = &difference.changes[0];
    let steps: Vec<String> = change
        .told
        .words
        .exact
        .iter()
        .map(|(step, text)| format!("{}{text}", step.sign()))
        .collect();
    assert_eq!(steps.join("|"), expected);
    assert_eq!(patch(&before, &difference).unwrap(), after);
}

#[test]
fn clauses_that_were_joined_word_for_word_have_no_changed_words() {
    // A merger was once told as [-year.Humanitarian][+year. Humanitarian].
    let (one, two) = (
        "The Minister keeps a register of importers and publishes it every year.",
        "Humanitarian goods are exempt from the prohibition.",
    );
    for blank in [" ", "\n", "  "] {
        let whole = format!("{one}{blank}{two}");
        check_words(&[one, two], &[&whole], &format!("={whole}"));
        check_words(&[&whole], &[one, two], &format!("={whole}"));
    }
    // a clause that ends with a blank has its own
    let whole = format!("{one} {two}");
    check_words(&[&format!("{one} "), two], &[&whole], &format!("={whole}"));
    // no blank stands between Chinese sentences
    let (one, two) = (
        "禁止从定居点进口煤炭和天然气产品。",
        "部长应当备存并公布进口商登记册。",
    );
    let whole = format!("{one}{two}");
    check_words(&[one, two], &[&whole], &format!("={whole}"));
    check_words(&[&whole], &[one, two], &format!("={whole}"));
}

#[test]
fn a_change_at_a_join_is_told_without_invented_words() {
    let two = "Humanitarian goods are exempt from the prohibition.";
    check_words(
        &[
            "The Minister keeps a register of importers and publishes it every month.",
            two,
        ],
        &[&format!(
            "The Minister keeps a register of importers and publishes it every year. {two}"
        )],
        &format!(
            "=The Minister keeps a register of importers and publishes it every |-month|+year|=. {two}"
        ),
    );
}

#[test]
fn versions_of_one_entry_keep_their_ids() {
    let unit = |id: &str, text: &str| Unit {
        id: id.into(),
        text: text.into(),
        ..Unit::default()
    };
    let before = [unit("c1", "A ban."), unit("c2", "A list of all places.")];
    let after = [
        unit("c2", "Something else altogether."),
        unit("c1", "A ban."),
    ];
    let kept = compare(&before, &after, Ids::Kept);
    assert_eq!(kept.changes[0].before, [1]);
    assert_eq!(kept.changes[0].fate, Fate::Reworded);
    let apart = compare(&before, &after, Ids::Apart);
    assert_eq!(apart.changes[0].fate, Fate::Added);
}

/// A clause as `en heading: en words / fr heading: fr words`.
fn in_languages(text: &str) -> Unit {
    let mut wordings = text.split(" / ").map(|wording| {
        let (language, rest) = wording.split_at(2);
        let (heading, words) = rest.split_once(':').unwrap();
        Wording {
            language: language.into(),
            heading: heading.trim().into(),
            text: words.trim().into(),
        }
    });
    let first = wordings.next().unwrap();
    Unit {
        id: "c1".into(),
        heading: first.heading,
        text: first.text,
        others: wordings.collect(),
        ..Unit::default()
    }
}

#[test]
fn every_language_and_the_heading_are_compared() {
    // A change of the French alone, or of a heading alone, was once told as the same.
    let check = |before: &str, after: &str, expected: &str| {
        let (before, after) = ([in_languages(before)], [in_languages(after)]);
        let difference = compare(&before, &after, Ids::Kept);
        let change = &difference.changes[0];
        let own = ("en".to_owned(), change.told.clone());
        let changed: Vec<&str> = std::iter::once(&own)
            .chain(&change.others)
            .filter(|(_, told)| !told.is_same())
            .map(|(language, _)| language.as_str())
            .collect();
        let told = format!("{} {}", change.fate.as_str(), changed.join(" "));
        assert_eq!(told.trim(), expected);
        assert_eq!(patch(&before, &difference).unwrap(), after);
    };
    let both = "en Scope: Coal. / fr Objet: Charbon.";
    check(both, both, "same");
    check(both, "en Scope: Coal. / fr Objet: Gaz.", "reworded fr");
    check(both, "en Aim: Coal. / fr Objet: Charbon.", "reworded en");
    check(both, "en Scope: Coal. / fr But: Charbon.", "reworded fr");
    check(both, "en Scope: Coal.", "reworded fr");
    check(
        "en Scope: Coal.",
        "en Scope: Coal. / ar : فحم / fr Objet: Charbon.",
        "reworded ar fr",
    );
}

#[test]
fn a_difference_of_another_text_is_not_applied() {
    let difference = compare(&units("1 One text."), &units("1 Another text."), Ids::Apart);
    assert_eq!(patch(&units("1 A third one."), &difference), None);
    assert_eq!(patch(&[], &difference), None);
}

/// What can be done to a text.
#[derive(Debug, Clone)]
enum Edit {
    Swap(usize, usize),
    Drop(usize),
    Insert(usize, String),
    Split(usize, usize),
    Merge(usize),
    Reword(usize, usize, String),
    Number(usize, String),
    Translate(usize, String),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = 0..20usize;
    let words = prop::sample::select(vec![
        "the ban",
        "禁止出口。",
        "يحظر التصدير ",
        "e\u{301} goods",
        "",
        "one. Two",
        "{#c1}\n",
    ])
    .prop_map(str::to_owned);
    prop_oneof![
        (at.clone(), at.clone()).prop_map(|(one, other)| Edit::Swap(one, other)),
        at.clone().prop_map(Edit::Drop),
        (at.clone(), words.clone()).prop_map(|(at, words)| Edit::Insert(at, words)),
        (at.clone(), at.clone()).prop_map(|(at, place)| Edit::Split(at, place)),
        at.clone().prop_map(Edit::Merge),
        (at.clone(), at.clone(), words.clone())
            .prop_map(|(at, place, words)| Edit::Reword(at, place, words)),
        (at.clone(), words.clone()).prop_map(|(at, words)| Edit::Translate(at, words)),
        (at, words).prop_map(|(at, words)| Edit::Number(at, words)),
    ]
}

fn edited(units: &[Unit], edits: &[Edit]) -> Vec<Unit> {
    let mut units = units.to_vec();
    for edit in edits {
        let count = units.len().max(1);
        match edit {
            _ if units.is_empty() => units.push(Unit::default()),
            Edit::Swap(one, other) => units.swap(one % count, other % count),
            Edit::Drop(at) => drop(units.remove(at % count)),
            Edit::Insert(at, words) => units.insert(
                at % count,
                Unit {
                    text: words.clone(),
                    ..Unit::default()
                },
            ),
            Edit::Split(at, place) => {
                let unit = &mut units[at % count];
                let cut = unit
                    .text
                    .char_indices()
                    .map(|(at, _)| at)
                    .nth(place * 3)
                    .unwrap_or(0);
                let rest = unit.text.split_off(cut);
                units.insert(
                    at % count + 1,
                    Unit {
                        text: rest,
                        ..Unit::default()
                    },
                );
            }
            Edit::Merge(at) if count > 1 => {
                let unit = units.remove((at % count).max(1));
                units[(at % count).max(1) - 1].text.push_str(&unit.text);
            }
            Edit::Merge(_) => {}
            Edit::Reword(at, place, words) => {
                let text = &mut units[at % count].text;
                let cut = text
                    .char_indices()
                    .map(|(at, _)| at)
                    .nth(*place)
                    .unwrap_or(text.len());
                text.insert_str(cut, words);
            }
            Edit::Number(at, words) => units[at % count].number = words.clone(),
            Edit::Translate(at, words) => {
                units[at % count].others = vec![Wording {
                    language: "fr".into(),
                    heading: words.clone(),
                    text: format!("{words} {words}"),
                }]
            }
        }
    }
    units
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_text_and_its_difference_make_the_later_text(edits in prop::collection::vec(edit(), 0..8), kept: bool) {
        let before = units("1 Imports of settlement goods are prohibited. Customs keep figures.
            2 The ministry keeps the list of places.
            3 禁止从定居点进口货物。本法自公布之日起生效。
            4 يحظر استيراد البضائع من المستوطنات.
            5 Whoever breaches this act is fined.");
        let after = edited(&before, &edits);
        let difference = compare(&before, &after, if kept { Ids::Kept } else { Ids::Apart });
        prop_assert_eq!(patch(&before, &difference).unwrap(), after.clone());
        let mut places: Vec<usize> = difference.changes.iter().flat_map(|change| change.before.clone()).collect();
        places.sort_unstable();
        prop_assert_eq!(places, (0..before.len()).collect::<Vec<_>>());
    }
}
