#![allow(clippy::unwrap_used)]
//! Each rule by a fiche that is right but for one thing, and one that is right.

use super::find;
use chancery_model::act::Act;
use chancery_model::measure::Measure;
use serde_json::{Map, Value, json};

/// A fiche about which nothing is to be asked.
fn right() -> Value {
    json!({
        "state": "XBE", "authentic": "en", "audience": "cochairs",
        "title": {"en": "Ban on imports from settlements", "fr": "Interdiction d’importer"},
        "categories": ["D1"],
        "summary": {"en": "Imports are prohibited."},
        "clauses": [
            {"id": "c1", "number": "Article 1", "text": {"en": "Goods of HS 0802 may not be imported, as {#c2} says."}},
            {"id": "c2", "number": "Article 2", "text": {"en": "Personal effects are exempt."}}],
        "items": [{"list": "HS", "code": "0802.10"}],
        "exemptions": [{"id": "x1", "type": "personal-use", "text": {"en": "Personal effects"}, "decider": "Customs",
            "expiry": "2030"}],
        "events": [
            {"id": "e1", "kind": "adopted", "date": "2025-03-01", "precision": "day", "source": "s1"},
            {"id": "e2", "kind": "in-force", "date": "2025-04", "precision": "month", "source": "s1"}],
        "sunset": {"kind": "date", "date": "2030-01-01"},
        "sources": [{"id": "s1", "kind": "official-gazette", "locator": "No. 41, page 7",
            "quote": "Adopted on 1 March 2025; enters into force in April 2025."}]
    })
}

fn act() -> Value {
    json!({"state": "XBE", "type": "decree", "number": "Decree 5/2025"})
}

/// Lays `patch` over the right fiche, key by key (null takes one away), and compares codes and places.
fn check_with(patch: Value, act: Value, expected: &[&str]) {
    let mut fiche: Map<String, Value> = right().as_object().unwrap().clone();
    for (key, value) in patch.as_object().unwrap() {
        match value {
            Value::Null => fiche.remove(key),
            value => fiche.insert(key.clone(), value.clone()),
        };
    }
    let measure: Measure = serde_json::from_value(Value::Object(fiche)).unwrap();
    let act: Option<Act> = serde_json::from_value(act).unwrap();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
    let found: Vec<String> = find(&measure, act.as_ref(), today)
        .iter()
        .map(|found| format!("{} {}", found.code, found.field))
        .collect();
    assert_eq!(found, expected, "{patch}");
}

fn check(patch: Value, expected: &[&str]) {
    check_with(patch, act(), expected);
}

#[test]
fn nothing_is_asked_about_a_fiche_that_is_right() {
    check(json!({}), &[]);
    // an intention needs no act, and a practice no number
    check_with(
        json!({"events": [{"id": "e1", "kind": "announced", "date": "2026", "precision": "year", "source": "s1"}],
            "sources": [{"id": "s1", "kind": "ministry", "locator": "Statement of 3 January"}], "sunset": null}),
        Value::Null,
        &[],
    );
    check_with(
        json!({}),
        json!({"state": "XBE", "type": "licensing-practice"}),
        &[],
    );
}

#[test]
fn the_legal_basis_is_asked_for() {
    check_with(json!({}), Value::Null, &["no-legal-basis act"]);
    check_with(
        json!({}),
        json!({"state": "XBE", "number": "5"}),
        &["act-without-type act/type"],
    );
    check_with(
        json!({}),
        json!({"state": "XBE", "type": "decree"}),
        &["act-without-number act/number"],
    );
    check_with(
        json!({}),
        json!({"state": "XBE", "type": "decree", "title": {"en": "On goods"}}),
        &[],
    );
}

#[test]
fn dates_are_compared_as_far_as_they_say() {
    let events = |adopted: &str, in_force: &str| {
        json!({"sources": [{"id": "s1", "kind": "press", "locator": "p. 1"}], "events": [
            {"id": "e1", "kind": "adopted", "date": adopted, "precision": "day", "source": "s1"},
            {"id": "e2", "kind": "in-force", "date": in_force, "precision": "day", "source": "s1"}]})
    };
    check(
        events("2025-03-01", "2025-02-28"),
        &["in-force-before-adopted events/e2/date"],
    );
    check(
        events("2025-03-01", "2025-02"),
        &["in-force-before-adopted events/e2/date"],
    );
    check(events("2025-03-01", "2025-03"), &[]);
    check(events("2025-03-01", "2025"), &[]);
    check(
        events("2025-03-01", "2026-04-01"),
        &["in-force-in-future events/e2/date"],
    );
    check(
        json!({"sunset": {"kind": "date", "date": "2025-03"}}),
        &["sunset-before-in-force sunset/date"],
    );
    check(
        json!({"sunset": {"kind": "date", "date": "2026-01"}}),
        &["sunset-passed sunset/date"],
    );
    check(json!({"sunset": {"kind": "none-stated"}}), &[]);
    check(
        json!({"exemptions": [{"id": "x1", "type": "personal-use", "decider": "Customs", "expiry": "2025"}]}),
        &["exemption-expired exemptions/x1/expiry"],
    );
}

#[test]
fn evidence_has_its_place_and_stands_beside_what_it_shows() {
    check(
        json!({"exemptions": [{"id": "x1", "type": "personal-use", "decider": " "}]}),
        &["exemption-without-decider exemptions/x1/decider"],
    );
    check(
        json!({"sources": [{"id": "s1", "kind": "press", "locator": " "}]}),
        &["source-without-place sources/s1/locator"],
    );
    check(
        json!({"sources": [{"id": "s1", "kind": "press", "object": format!("sha256:{}", "0".repeat(64))}]}),
        &[],
    );
    check(
        json!({"sources": []}),
        &[
            "source-not-there events/e1/source",
            "source-not-there events/e2/source",
        ],
    );
    check(
        json!({"events": [{"id": "e1", "kind": "adopted", "precision": "unknown"}], "sunset": null}),
        &["event-without-source events/e1/source"],
    );
    check(
        json!({"events": [{"id": "e1", "kind": "announced", "precision": "unknown"}], "sunset": null}),
        &[
            "announcement-without-date events/e1/date",
            "announcement-without-source events/e1/source",
        ],
    );
    check(
        json!({"events": [], "stage": "announced", "sunset": null}),
        &["announcement-without-date events"],
    );
}

#[test]
fn a_status_against_the_events_gives_its_reason() {
    check(
        json!({"stage": "suspended"}),
        &["override-without-reason stage_reason"],
    );
    check(
        json!({"stage": "suspended", "stage_reason": "court order"}),
        &[],
    );
    check(json!({"stage": "in-force"}), &[]);
    let applied = json!([
        {"id": "e1", "kind": "in-force", "date": "2025-04", "precision": "month", "source": "s1"},
        {"id": "e2", "kind": "applied", "date": "2025-04", "precision": "month", "source": "s1"}]);
    check(
        json!({"events": applied, "application": "not-yet-applied"}),
        &["override-without-reason application_reason"],
    );
}

#[test]
fn references_and_languages_hold() {
    check(
        json!({"summary": {"en": "See {#c9} and {#c1}; {#} is none."}}),
        &["reference-broken summary"],
    );
    check(
        json!({"summary": {"fr": "Résumé"}}),
        &["not-in-authentic summary"],
    );
    check(
        json!({"summary": {"en": " ", "fr": "Résumé"}}),
        &["not-in-authentic summary"],
    );
    check(
        json!({"translations": {"fr": {"of": format!("sha256:{}", "0".repeat(64))}}}),
        &["translation-stale translations/fr"],
    );
    check(
        json!({"authentic": null, "title": {"en": "A", "fr": "B"}}),
        &[],
    );
}

#[test]
fn fields_and_quoted_words_say_the_same() {
    // the case of the fiche that exempts personal effects and quotes humanitarian goods
    check(
        json!({"clauses": [{"id": "c1", "number": "2", "text": {"fr": "Les biens humanitaires sont exemptés.", "en": "-"}}]}),
        &[
            "quote-names-exemption clauses/c1/text",
            "exemption-not-in-quote exemptions/x1/type",
        ],
    );
    check(
        json!({"exemptions": [{"id": "x1", "type": "other", "text": {"en": "Personal effects"}, "decider": "Customs"}]}),
        &[],
    );
    check(
        json!({"exemptions": []}),
        &["quote-names-exemption clauses/c2/text"],
    );
    check(
        json!({"exemptions": [{"id": "x1", "text": {"en": "Medicines"}, "decider": "Customs"}]}),
        &[
            "quote-names-exemption clauses/c2/text",
            "exemption-not-in-quote exemptions/x1/type",
        ],
    );
    check(
        json!({"items": [{"list": "HS", "code": "2204"}]}),
        &[
            "quote-names-item clauses/c1/text",
            "item-not-in-quote items",
        ],
    );
    check(
        json!({"items": [{"list": "HS", "code": "0802", "national": "1000"}]}),
        &[],
    );
    check(
        json!({"sources": [{"id": "s1", "kind": "press", "locator": "p. 1", "quote": "Adopted on 2 March 2025, in force in April 2025"}]}),
        &["quote-names-date events/e1/date"],
    );
    check(
        json!({"sources": [{"id": "s1", "kind": "press", "locator": "p. 1", "quote": "Law 12/2025, no date here"}]}),
        &[],
    );
}

/// Every code that a rule can give has a sentence and a hint in the languages that are whole.
#[test]
fn every_check_has_words() {
    let source = concat!(include_str!("rules.rs"), include_str!("quoted.rs"));
    let codes: Vec<&str> = source
        .split("Found::query(")
        .chain(source.split("Found::note("))
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .collect();
    assert!(codes.len() > 20, "{codes:?}");
    for lang in ["en", "fr", "ar"] {
        let catalogue = chancery_messages::Catalogue::new(lang);
        for code in &codes {
            for id in [format!("check-{code}"), format!("check-{code}-hint")] {
                assert_ne!(catalogue.message(&id, &[]), id, "{lang}");
            }
        }
    }
}
