#![allow(clippy::unwrap_used)]
//! Categories, international texts and participation hang together and keep their tone.

use std::collections::BTreeSet;
use std::path::Path;

use super::LANGUAGES;
use crate::codes::*;
use crate::fold::fold;

#[test]
fn every_category_has_eight_labels_and_knows_its_paragraphs() {
    let codes: Vec<&str> = categories()
        .iter()
        .map(|category| category.code.as_str())
        .collect();
    assert_eq!(
        codes.join(" "),
        "A1 A2 A3 A4 B1 C1 C2 C3 D1 D2 D3 D4 D5 D6 E1 E2 F1 F2 G1 G2 H1 H2 I1 I2 I3 J1 K1 L1 Z9"
    );
    for category in categories() {
        for lang in LANGUAGES {
            assert!(
                category
                    .labels
                    .get(lang)
                    .is_some_and(|label| !label.is_empty()),
                "{} {lang}",
                category.code
            );
        }
        for id in &category.obligations {
            let row =
                obligation(id).unwrap_or_else(|| panic!("{}: no paragraph {id}", category.code));
            assert!(
                row.categories.contains(&category.code),
                "{id} does not know {}",
                category.code
            );
        }
    }
    assert_eq!(category("C1").unwrap().label("tr"), "Limanlar ve yanaşma");
    assert_eq!(category("ZZ"), None);
}

#[test]
fn no_label_belongs_to_two_categories() {
    for lang in LANGUAGES {
        let labels: BTreeSet<String> = categories()
            .iter()
            .map(|category| fold(category.label(lang)))
            .collect();
        assert_eq!(labels.len(), categories().len(), "{lang}");
    }
}

#[test]
fn labels_are_those_of_the_sample_vocabulary() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/submissions/vocabulary.json");
    let Ok(text) = std::fs::read_to_string(file) else {
        return;
    };
    let vocabulary: serde_json::Value = serde_json::from_str(&text).unwrap();
    for (code, words) in vocabulary["categories"].as_object().unwrap() {
        for (lang, word) in words.as_object().unwrap() {
            assert_eq!(
                category(code).unwrap().labels[lang],
                word.as_str().unwrap(),
                "{code} {lang}"
            );
        }
    }
}

#[test]
fn every_paragraph_belongs_to_a_text_and_shows_no_letter_of_ours() {
    let ids: BTreeSet<&str> = obligations().iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids.len(), obligations().len(), "an id stands twice");
    for row in obligations() {
        let text = instrument(&row.instrument).unwrap_or_else(|| panic!("{}: no text", row.id));
        assert!(row.id.starts_with(&format!("{}:", text.code)), "{}", row.id);
        assert_eq!(text.used_for, InstrumentUse::Paragraphs, "{}", row.id);
        assert!(!row.source.is_empty(), "{}", row.id);
        if let Some(whole) = &row.part_of {
            assert_eq!(obligation(whole).unwrap().number, row.number, "{}", row.id);
        }
        for code in &row.categories {
            assert!(category(code).is_some(), "{}: no category {code}", row.id);
        }
    }
    let shown = obligation("AO:278.c").unwrap();
    assert_eq!(
        (shown.number.as_str(), shown.pinpoint_kind()),
        ("278", PinpointKind::Paragraph)
    );
    assert_eq!(obligation("ES24:5.b").unwrap().number, "5(b)");
}

#[test]
fn paraphrases_are_short_and_judge_nobody() {
    const JUDGING: [&str; 10] = [
        "violates",
        "violation",
        "complies",
        "failing",
        "failure to act",
        "strong",
        "weak",
        "leader",
        "laggard",
        "genocidal",
    ];
    for row in obligations() {
        let text = &row.paraphrase["en"];
        let words = text.split_whitespace().count();
        assert!((3..=60).contains(&words), "{}: {words} words", row.id);
        for word in JUDGING {
            assert!(
                !fold(text).split(' ').any(|found| found == word),
                "{}: {word}",
                row.id
            );
        }
    }
}

#[test]
fn commitments_are_the_items_of_the_two_statements() {
    let ids: Vec<&str> = commitments().map(|row| row.id.as_str()).collect();
    assert_eq!(
        ids.join(" "),
        "BOG:1 BOG:2 BOG:3 BOG:4 BOG:5 BOG:6 INA:1 INA:2 INA:3"
    );
}

#[test]
fn every_text_is_named_in_eight_languages_and_no_name_is_shared() {
    let mut owner = std::collections::HashMap::new();
    for text in instruments() {
        for lang in LANGUAGES {
            assert!(
                text.names.get(lang).is_some_and(|name| !name.is_empty()),
                "{} {lang}",
                text.code
            );
        }
        for name in text.names.values().chain(&text.aliases) {
            let other = owner.entry(fold(name)).or_insert(&text.code);
            assert_eq!(*other, &text.code, "{name}");
        }
    }
}

#[test]
fn participation_names_known_states_and_says_where_it_was_read() {
    for event in participation_events() {
        assert!(
            !event.source.is_empty() && !event.took_part.is_empty(),
            "{}",
            event.code
        );
        let mut seen = BTreeSet::new();
        for group in &event.took_part {
            for code in &group.states {
                let known =
                    state(code).unwrap_or_else(|| panic!("{}: no state {code}", event.code));
                assert_ne!(known.kind, StateKind::Fictional);
                assert!(seen.insert(code), "{}: {code} twice", event.code);
            }
        }
    }
    let statement = participation_events()
        .iter()
        .find(|event| event.code == "BOGOTA-STATEMENT")
        .unwrap();
    let endorsed: usize = statement
        .took_part
        .iter()
        .map(|group| group.states.len())
        .sum();
    assert_eq!(endorsed, 13);
}

/// Checks that no word of the text mixes Latin and Cyrillic letters, which look alike and never match.
fn check_scripts(place: &str, text: &str) {
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let latin = word.chars().any(|c| c.is_ascii_alphabetic());
        let cyrillic = word.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c));
        assert!(!(latin && cyrillic), "{place}: {word}");
    }
}

#[test]
fn no_word_of_the_tables_mixes_scripts() {
    for category in categories() {
        category
            .labels
            .values()
            .for_each(|label| check_scripts(&category.code, label));
    }
    for text in instruments() {
        text.names
            .values()
            .chain(&text.aliases)
            .for_each(|name| check_scripts(&text.code, name));
    }
    for entry in states()
        .iter()
        .chain(fictional_states())
        .chain(organisations())
    {
        entry
            .spellings()
            .for_each(|name| check_scripts(&entry.code, name));
    }
}
