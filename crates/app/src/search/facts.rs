//! The facts by which a record is found: `state:XBE`, `has:exemption`. Pure.
//!
//! Dates become months, years and tens of years, so that "since" is a few facts and not a scan.

use super::places::{Weight, each_place};
use chancery_model::codes;
use chancery_model::date::PartialDate;
use chancery_model::id::RecordId;
use chancery_model::measure::Measure;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_store::{Code, Seen};
use chrono::Datelike;
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::BTreeSet;

/// What `has:` can ask for.
pub const HAS: [&str; 9] = [
    "act",
    "clause",
    "date",
    "exemption",
    "file",
    "paragraph",
    "source",
    "submission",
    "two-wordings",
];

/// Returns the fact that `field` has `value`.
pub fn fact(field: &str, value: &str) -> Code {
    let seen = match field {
        "state" | "category" | "kind" => Seen::WithTitle,
        "has" if matches!(value, "file" | "source" | "submission" | "two-wordings") => Seen::Desk,
        _ => Seen::WithWords,
    };
    Code {
        text: format!("{field}:{value}"),
        seen,
    }
}

/// Returns the facts of a record on a day.
pub fn facts(
    record: RecordId,
    kind: Kind,
    content: &Content,
    measure: Option<&Measure>,
    conflict: bool,
    day: NaiveDate,
) -> Vec<Code> {
    let mut facts = BTreeSet::from([fact("kind", kind.as_str())]);
    for key in ["state", "states"] {
        match content.get(key) {
            Some(Value::String(code)) => drop(facts.insert(fact("state", code))),
            Some(Value::Array(list)) => {
                facts.extend(
                    list.iter()
                        .filter_map(Value::as_str)
                        .map(|code| fact("state", code)),
                );
            }
            _ => {}
        }
    }
    each_place(kind, content, &mut |path, weight, _| {
        let language = path.rsplit_once('/').map(|(_, last)| last);
        if let (Some(language), true) = (language, weight != Weight::Inside)
            && is_language(language)
        {
            facts.insert(fact("lang", language));
        }
    });
    let mut dates = Vec::new();
    if let Some(measure) = measure {
        facts.extend(of_measure(measure, day));
        dates.extend(measure.events.iter().filter_map(|event| event.date));
    } else {
        for key in ["date", "received", "dated", "asked", "due"] {
            let date = content.get(key).and_then(Value::as_str);
            dates.extend(date.and_then(|date| date.parse::<PartialDate>().ok()));
        }
    }
    if kind == Kind::Act {
        facts.insert(fact("act", &record.to_string()));
    }
    if kind == Kind::Submission {
        facts.insert(fact("has", "file"));
    }
    if conflict {
        facts.insert(fact("has", "two-wordings"));
    }
    facts.extend(
        dates
            .into_iter()
            .map(last_month)
            .max()
            .map(dated)
            .into_iter()
            .flatten(),
    );
    facts.into_iter().collect()
}

/// Whether the last part of a path is a language and not another key: two or three letters, with what may follow.
fn is_language(part: &str) -> bool {
    let first = part.split('-').next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && part.len() < 12
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn of_measure(measure: &Measure, day: NaiveDate) -> Vec<Code> {
    let mut found: Vec<Code> = Vec::new();
    found.extend(measure.categories.iter().map(|code| fact("category", code)));
    found.extend(
        measure
            .stage_shown(day)
            .0
            .map(|stage| fact("stage", stage.as_str())),
    );
    found.extend(measure.act.map(|act| fact("act", &act.to_string())));
    for link in &measure.obligations {
        found.push(fact("paragraph", &link.id));
        let whole = crate::matrix::columns::shown_paragraph(&link.id);
        found.push(fact("paragraph", whole));
        let instrument = codes::obligation(&link.id).map(|row| row.instrument.as_str());
        found.extend(instrument.map(|instrument| fact("paragraph", instrument)));
    }
    for clause in &measure.clauses {
        let texts = clause.text.0.keys().chain(clause.heading.0.keys());
        found.extend(texts.map(|language| fact("lang", language)));
    }
    let has = [
        ("act", measure.act.is_some()),
        ("clause", !measure.clauses.is_empty()),
        ("date", !measure.events.is_empty()),
        ("exemption", !measure.exemptions.is_empty()),
        (
            "file",
            measure.sources.iter().any(|source| source.object.is_some()),
        ),
        ("paragraph", !measure.obligations.is_empty()),
        ("source", !measure.sources.is_empty()),
        ("submission", measure.origin.is_some()),
    ];
    found.extend(
        has.iter()
            .filter(|(_, has)| *has)
            .map(|(name, _)| fact("has", name)),
    );
    found
}

/// Returns year and month of the last day that a date may mean: what is dated "2025" may be of any month of it.
fn last_month(date: PartialDate) -> (i32, u32) {
    let month = match date.precision() {
        chancery_model::date::Precision::Year => 12,
        _ => date.earliest().month(),
    };
    (date.year_number(), month)
}

fn dated((year, month): (i32, u32)) -> [Code; 3] {
    [
        fact("month", &format!("{year:04}-{month:02}")),
        fact("year", &format!("{year:04}")),
        fact("decade", &format!("{:03}", year / 10)),
    ]
}

/// The last year that `since` looks for.
const LAST_YEAR: i32 = 2199;

/// Returns the facts of which a record has one where its last date is in or after the month of `date`.
pub fn since(date: PartialDate) -> Vec<Code> {
    let first = date.earliest();
    let (year, decade) = (first.year(), first.year() / 10);
    let months = (first.month()..=12).map(|month| fact("month", &format!("{year:04}-{month:02}")));
    let years = (year + 1..(decade + 1) * 10).map(|year| fact("year", &format!("{year:04}")));
    let decades =
        (decade + 1..=LAST_YEAR / 10).map(|decade| fact("decade", &format!("{decade:03}")));
    months.chain(years).chain(decades).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn texts(codes: &[Code]) -> Vec<&str> {
        codes.iter().map(|code| code.text.as_str()).collect()
    }

    fn facts_of(kind: Kind, content: Value) -> Vec<Code> {
        let Value::Object(content) = content else {
            panic!("an object");
        };
        let measure =
            (kind == Kind::Measure).then(|| crate::derive::typed(&content).expect("a measure"));
        let record = RecordId::of_built_in("act", "one");
        let day = "2026-03-10".parse().expect("a date");
        facts(record, kind, &content, measure.as_ref(), false, day)
    }

    #[test]
    fn a_measure_is_found_by_what_it_states() {
        let found = facts_of(
            Kind::Measure,
            json!({
                "state": "XBE", "categories": ["D1"], "stage": "in-force",
                "title": {"en": "Ban", "pt-BR": "Proibição"},
                "obligations": [{"id": "AO:278", "basis": "state"}],
                "exemptions": [{"id": "x1", "text": {"fr": "sauf"}}],
                "events": [{"id": "e1", "kind": "adopted", "date": "2024", "precision": "year"},
                    {"id": "e2", "kind": "in-force", "date": "2025-03-01", "precision": "day"}],
            }),
        );
        assert_eq!(
            texts(&found),
            [
                "category:D1",
                "decade:202",
                "has:date",
                "has:exemption",
                "has:paragraph",
                "kind:measure",
                "lang:en",
                "lang:pt-BR",
                "month:2025-03",
                "paragraph:AO",
                "paragraph:AO:278",
                "stage:in-force",
                "state:XBE",
                "year:2025",
            ]
        );
        assert!(found.iter().all(|code| code.seen != Seen::Desk));
    }

    #[test]
    fn since_is_the_months_years_and_decades_that_follow() {
        let date = |text: &str| -> PartialDate { text.parse().expect("a date") };
        let found = since(date("2028-11-20"));
        assert_eq!(
            texts(&found)[..5],
            [
                "month:2028-11",
                "month:2028-12",
                "year:2029",
                "decade:203",
                "decade:204"
            ]
        );
        let check = |stated: &str, asked: &str, expected: bool| {
            let asked = since(date(asked));
            let has = dated(last_month(date(stated)))
                .iter()
                .any(|fact| asked.contains(fact));
            assert_eq!(has, expected, "{stated} since {asked:?}");
        };
        check("2025-06", "2025-06", true);
        check("2025-05-31", "2025-06", false);
        check("2025", "2025-06", true);
        check("2031-01", "2025-06", true);
        check("2019-12", "2020", false);
        check("2020", "2020", true);
    }
}
