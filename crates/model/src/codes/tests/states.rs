#![allow(clippy::unwrap_used)]
//! Every state has its names, and no spelling names two states.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use super::LANGUAGES;
use crate::codes::*;
use crate::fold::fold;

const FORMAL_LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "zh", "ru"];

fn everyone() -> impl Iterator<Item = &'static State> {
    states()
        .iter()
        .chain(fictional_states())
        .chain(organisations())
}

/// Checks one name: `check("PSE", "ar", "short", "...")`.
fn check(code: &str, lang: &str, form: &str, expected: &str) {
    let state = state(code).unwrap();
    let name = if form == "short" {
        state.short_name(lang)
    } else {
        state.formal_name(lang).unwrap()
    };
    assert_eq!(name, expected, "{code} {lang} {form}");
}

#[test]
fn the_table_has_every_member_state_and_both_observers() {
    let of = |kind| states().iter().filter(|state| state.kind == kind).count();
    assert_eq!((of(StateKind::State), of(StateKind::Observer)), (193, 2));
    let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
    for state in states() {
        *groups.entry(state.region.as_str()).or_default() += 1;
        assert!(
            state.alpha2.as_ref().is_some_and(|code| code.len() == 2),
            "{}",
            state.code
        );
        assert!(
            state.m49.as_ref().is_some_and(|code| code.len() == 3),
            "{}",
            state.code
        );
    }
    let groups: Vec<String> = groups
        .iter()
        .map(|(group, n)| format!("{group} {n}"))
        .collect();
    assert_eq!(
        groups.join(", "),
        "african 54, asia-pacific 54, eastern-european 23, latin-american-and-caribbean 33, none 2, \
         western-european-and-other 29"
    );
    let by_code: BTreeSet<&str> = everyone().map(|state| state.code.as_str()).collect();
    assert_eq!(by_code.len(), everyone().count(), "a code stands twice");
}

#[test]
fn every_state_has_all_eight_short_names_and_six_formal_ones() {
    for state in everyone() {
        for lang in LANGUAGES {
            assert!(
                state
                    .short
                    .get(lang)
                    .is_some_and(|name| !name.trim().is_empty()),
                "{} {lang}",
                state.code
            );
        }
        let formal: &[&str] = match state.kind {
            StateKind::Fictional => &LANGUAGES,
            StateKind::Organisation => &[],
            _ => &FORMAL_LANGUAGES,
        };
        for lang in formal {
            assert!(
                state
                    .formal
                    .get(*lang)
                    .is_some_and(|name| !name.trim().is_empty()),
                "{} {lang}",
                state.code
            );
        }
        for name in state.short.values().chain(state.formal.values()) {
            assert!(
                !name.contains(['*', '\'', '\t']) && !name.contains("  "),
                "{}: {name}",
                state.code
            );
        }
    }
}

#[test]
fn no_spelling_names_two_states() {
    let mut owner: HashMap<String, &str> = HashMap::new();
    for state in everyone() {
        for spelling in state.spellings() {
            let other = owner.entry(fold(spelling)).or_insert(&state.code);
            assert_eq!(*other, state.code, "{spelling}");
        }
    }
}

#[test]
fn names_follow_the_usage_of_the_united_nations() {
    let palestine = [
        ("en", "State of Palestine"),
        ("fr", "État de Palestine"),
        ("es", "Estado de Palestina"),
        ("pt", "Estado da Palestina"),
        ("ar", "دولة فلسطين"),
        ("tr", "Filistin Devleti"),
        ("zh", "巴勒斯坦国"),
        ("ru", "Государство Палестина"),
    ];
    for (lang, name) in palestine {
        check("PSE", lang, "short", name);
    }
    check("VAT", "en", "short", "Holy See");
    check("TUR", "en", "short", "Türkiye");
    check("TUR", "fr", "formal", "République de Türkiye");
    check("CIV", "es", "short", "Côte d’Ivoire");
    check("IRN", "en", "short", "Iran (Islamic Republic of)");
    check(
        "GBR",
        "en",
        "short",
        "United Kingdom of Great Britain and Northern Ireland",
    );
    check("LAO", "en", "short", "Lao People’s Democratic Republic");
    check("COG", "en", "short", "Congo");
    check("COD", "pt", "short", "República Democrática do Congo");
}

#[test]
fn names_of_territories_never_stand_for_the_state_of_palestine() {
    let palestine = state("PSE").unwrap();
    for spelling in palestine.spellings() {
        assert!(!fold(spelling).contains("territor"), "{spelling}");
    }
}

#[test]
fn common_and_former_names_are_known() {
    let known: HashMap<String, &str> = everyone()
        .flat_map(|state| {
            state
                .spellings()
                .map(|name| (fold(name), state.code.as_str()))
        })
        .collect();
    for (name, code) in [
        ("Ivory Coast", "CIV"),
        ("Turkey", "TUR"),
        ("Cape Verde", "CPV"),
        ("U.S.A.", "USA"),
        ("UK", "GBR"),
        ("DRC", "COD"),
        ("SWAZILAND", "SWZ"),
        ("Palestine", "PSE"),
        ("275", "PSE"),
        ("EU", "EUE"),
        ("The Gambia", "GMB"),
        ("The Kingdom of Belmora", "XBE"),
    ] {
        assert_eq!(known.get(&fold(name)).copied(), Some(code), "{name}");
    }
    assert_eq!(known.get(&fold("Congo Free State")), None);
}

/// Names on which our table and the terminology data set differ, each looked at by a person.
const ALLOWED: [(&str, &str, &str); 2] = [
    // A capital in the middle of the name, as in the other names of that form.
    ("PNG", "ru", "Formal"),
    // The hyphen is spaced as in the formal name.
    ("TLS", "ar", "Short"),
];

#[test]
fn names_equal_those_of_the_united_nations_terminology() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/real/un-names.csv");
    let Ok(text) = std::fs::read_to_string(file) else {
        return;
    };
    let mut lines = text.lines().map(cells);
    let head = lines.next().unwrap();
    let column = |name: &str| head.iter().position(|cell| cell == name).unwrap();
    let names = [
        ("en", "English"),
        ("fr", "French"),
        ("es", "Spanish"),
        ("ar", "Arabic"),
        ("zh", "Chinese"),
        ("ru", "Russian"),
    ];
    let (mut compared, mut differing) = (0, Vec::new());
    for row in lines {
        let Some(state) = state(&row[column("ISO3166-1-Alpha-3")]) else {
            continue;
        };
        for (lang, word) in names {
            for form in ["Short", "Formal"] {
                let theirs =
                    without_article(&row[column(&format!("UNTERM {word} {form}"))], lang, form);
                let ours = if form == "Short" {
                    state.short_name(lang)
                } else {
                    state.formal_name(lang).unwrap()
                };
                if theirs.is_empty() || ALLOWED.contains(&(state.code.as_str(), lang, form)) {
                    continue;
                }
                compared += 1;
                if theirs != ours {
                    differing.push(format!("{} {lang} {form}: {theirs} / {ours}", state.code));
                }
            }
        }
    }
    assert!(compared > 2000, "only {compared} names compared");
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// Parts a line of comma-separated values.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

/// Takes articles, asterisks and typewriter apostrophes off a name of the terminology data set.
fn without_article(name: &str, lang: &str, form: &str) -> String {
    let plain = name.replace('*', "").replace('\'', "’");
    let mut plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let articles: &[&str] = match lang {
        "en" => &["the "],
        "fr" => &["la ", "le ", "les ", "l’"],
        "es" => &["la ", "el ", "los ", "las "],
        _ => &[],
    };
    for article in articles {
        let after = format!(" ({})", article.trim());
        if let Some(rest) = plain.strip_suffix(&after) {
            plain = rest.to_owned();
        }
    }
    if form == "Formal"
        && let Some(rest) = articles
            .iter()
            .find_map(|article| plain.strip_prefix(article))
    {
        plain = rest.to_owned();
    }
    plain
}

#[test]
fn every_word_of_the_sample_vocabulary_is_a_spelling_of_its_state() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/submissions/vocabulary.json");
    let Ok(text) = std::fs::read_to_string(file) else {
        return;
    };
    let vocabulary: serde_json::Value = serde_json::from_str(&text).unwrap();
    let named = vocabulary["states"].as_object().unwrap();
    assert_eq!(named.len(), 14);
    for (code, words) in named {
        let known: BTreeSet<String> = state(code).unwrap().spellings().map(fold).collect();
        for word in words.as_object().unwrap().values() {
            assert!(
                known.contains(&fold(word.as_str().unwrap())),
                "{code}: {word}"
            );
        }
    }
}
