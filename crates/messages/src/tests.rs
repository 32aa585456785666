#![allow(clippy::unwrap_used)]
//! The catalogues are whole, well formed, and keep the words of the glossary.

use std::collections::{BTreeMap, BTreeSet};

use chancery_model::codes::*;
use fluent_bundle::FluentResource;

use crate::{Catalogue, Isolation, LANGUAGES, SOURCES, language, sources};

/// One message as its file has it: id and the text of its value and attributes.
type Entries = BTreeMap<String, String>;

/// Reads the entries of a file by its lines: comments left out, indented lines belong to the entry above.
fn entries(text: &str) -> Entries {
    let mut found = Entries::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let indented = line.starts_with([' ', '\t', '}']);
        if let Some((id, value)) = line.split_once('=').filter(|_| !indented) {
            current = id.trim().to_owned();
            assert!(
                found.insert(current.clone(), value.to_owned()).is_none(),
                "{current} stands twice"
            );
        } else if indented {
            let value = found.get_mut(&current).unwrap();
            value.push('\n');
            value.push_str(line);
        }
    }
    found
}

fn files(lang: &str) -> BTreeMap<&'static str, Entries> {
    sources(lang)
        .map(|(topic, text)| (topic, entries(text)))
        .collect()
}

/// Returns the names of the values that a text asks for.
fn variables(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1);
    names
        .map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
                .next()
                .unwrap()
        })
        .collect()
}

/// Checks a sentence in one language: `check("fr", "coverage-received", &[], "...")`.
fn check(lang: &str, id: &str, args: &[(&str, &str)], expected: &str) {
    assert_eq!(Catalogue::new(lang).message(id, args), expected);
}

#[test]
fn a_message_comes_in_the_language_asked_for() {
    check("en", "coverage-received", &[], "Received, being entered");
    check("fr", "coverage-received", &[], "Reçu, saisie en cours");
    check("pt-BR", "stage-in-force", &[], "Em vigor");
    check("xx", "stage-in-force", &[], "In force");
    check("ar", "no-such-message", &[], "no-such-message");
    assert_eq!((language("zh_Hans"), language("de")), ("zh", "en"));
    assert!(
        Catalogue::new("tr").has("stage-tabled") && !Catalogue::new("tr").has("no-such-message")
    );
}

#[test]
fn values_are_isolated_from_the_sentence_unless_asked_not_to_be() {
    check(
        "ar",
        "pinpoint-paragraph",
        &[("number", "5(b)")],
        "الفقرة \u{2068}5(b)\u{2069}",
    );
    let plain = Catalogue::new("en").with_isolation(Isolation::Plain);
    assert_eq!(
        plain.message("pinpoint-paragraph", &[("number", "278")]),
        "para 278"
    );
    assert_eq!(
        plain.message("pinpoint-item", &[("number", "0802")]),
        "item 0802"
    );
}

#[test]
fn every_file_is_well_formed_and_of_a_known_language() {
    for (lang, topic, text) in SOURCES {
        assert!(LANGUAGES.contains(lang), "{lang}/{topic}");
        let faults = FluentResource::try_new((*text).to_owned())
            .err()
            .map(|(_, faults)| faults);
        assert_eq!(faults, None, "{lang}/{topic}");
        for id in entries(text).keys() {
            let kebab = id
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            assert!(kebab, "{lang}/{topic}: {id}");
        }
    }
    for lang in LANGUAGES {
        let all: Vec<String> = files(lang)
            .into_values()
            .flat_map(Entries::into_keys)
            .collect();
        let distinct: BTreeSet<&String> = all.iter().collect();
        assert_eq!(
            distinct.len(),
            all.len(),
            "{lang}: an id stands in two files"
        );
    }
}

#[test]
fn every_language_is_whole_and_none_says_what_english_does_not() {
    let english = files("en");
    let mut faults = Vec::new();
    for lang in LANGUAGES {
        let other = files(lang);
        for (topic, messages) in &other {
            for (id, text) in messages {
                match english.get(topic).and_then(|file| file.get(id)) {
                    None => faults.push(format!("{lang}/{topic}: {id} is not in en")),
                    Some(of) if !variables(text).is_subset(&variables(of)) => {
                        faults.push(format!(
                            "{lang}/{topic}: {id} asks for other values than en"
                        ));
                    }
                    Some(_) => {}
                }
            }
        }
        for (topic, messages) in &english {
            let has = |id: &String| other.get(topic).is_some_and(|file| file.contains_key(id));
            faults.extend(
                messages
                    .keys()
                    .filter(|id| !has(id))
                    .map(|id| format!("{lang}/{topic}: no {id}")),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Checks that each value of a list has a label of its own in each language.
fn check_labels<T: CodeList>() {
    for lang in LANGUAGES {
        let messages: Entries = files(lang).into_values().flatten().collect();
        for value in T::ALL {
            let id = value.label_id();
            assert!(
                messages
                    .get(&id)
                    .is_some_and(|label| !label.trim().is_empty()),
                "{lang}: {id}"
            );
        }
    }
}

#[test]
fn every_code_has_a_label_in_every_language() {
    check_labels::<Stage>();
    check_labels::<EventKind>();
    check_labels::<Application>();
    check_labels::<Coverage>();
    check_labels::<Channel>();
    check_labels::<Standing>();
    check_labels::<SubmissionWork>();
    check_labels::<ActType>();
    check_labels::<Direction>();
    check_labels::<Trigger>();
    check_labels::<ExistingContracts>();
    check_labels::<SunsetKind>();
    check_labels::<ExemptionType>();
    check_labels::<SourceKind>();
    check_labels::<ObligationBasis>();
    check_labels::<LegalNature>();
    check_labels::<Addressee>();
    check_labels::<Verification>();
    check_labels::<PinpointKind>();
    check_labels::<PositionValue>();
    check_labels::<ParticipationKind>();
    check_labels::<Region>();
    check_labels::<StateKind>();
    check_labels::<chancery_model::numbering::Numbering>();
    check_labels::<chancery_model::clearance::ClearanceAnswer>();
    check_labels::<chancery_model::provision::TextKind>();
    check_labels::<chancery_model::silence::SilenceEventKind>();
}

/// Words that the glossary keeps off the screen, because they judge or belong to the code.
const KEPT_OUT: [&str; 12] = [
    "signed",
    "plan",
    "plans",
    "finding",
    "findings",
    "refused",
    "rejected",
    "unknown state",
    "not recognised",
    "not recognized",
    "frontier",
    "rev",
];

#[test]
fn english_keeps_to_the_words_of_the_glossary() {
    let mut faults = Vec::new();
    for (topic, messages) in files("en") {
        for (id, text) in messages {
            let shown = without_placeables(&text).to_lowercase();
            let words: Vec<&str> = shown
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .collect();
            let shown = format!(" {} ", words.join(" "));
            for word in KEPT_OUT
                .iter()
                .filter(|word| shown.contains(&format!(" {word} ")))
            {
                faults.push(format!("en/{topic}: {id} says {word:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Takes names of values and of other messages out of a text: code words, not shown.
fn without_placeables(text: &str) -> String {
    let mut shown = String::new();
    for (n, part) in text.split('{').enumerate() {
        let (inside, after) = if n == 0 {
            ("", part)
        } else {
            part.split_once('}').unwrap_or((part, ""))
        };
        // Variants of a choice are shown; what precedes the arrow is not.
        if let Some((_, variants)) = inside.split_once("->") {
            shown.push_str(variants);
        }
        shown.push(' ');
        shown.push_str(after);
    }
    shown
}

#[test]
fn label_words_are_those_of_the_sample_vocabulary() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/submissions/vocabulary.json");
    let Ok(text) = std::fs::read_to_string(file) else {
        return;
    };
    let Some((_, stages)) = text.split_once("\"stages\"") else {
        return;
    };
    let stages = stages.split("\"headers\"").next().unwrap();
    for code in [
        "announced",
        "in-consultation",
        "adopted",
        "in-force",
        "suspended",
    ] {
        for lang in ["en", "fr", "es", "pt", "ar", "tr", "zh"] {
            let label = Catalogue::new(lang).message(&format!("stage-{code}"), &[]);
            assert!(
                stages.contains(&format!("\"{lang}\": \"{label}\"")),
                "{lang} {code}: {label}"
            );
        }
    }
}
