//! What would be written.

use crate::notation::{case, check, drafts, record};
use chancery_import::draft::{Drafts, Makes};
use chancery_import::plan::{Plan, plan};
use chancery_import::reading::Field;
use chancery_model::canonical::canonical_bytes;
use chancery_model::measure::Measure;

fn planned(input: &str) -> Plan {
    let (reading, context, _) = case(input);
    plan(&reading, &context)
}

fn shown(measure: &Measure) -> String {
    String::from_utf8(canonical_bytes(measure)).unwrap()
}

#[test]
fn a_new_row_becomes_a_measure_with_its_cells_kept() {
    let (reading, context, _) = case(r#"XBE D1 "Ban" adopted=2025-03-01 text=Article_1._A_ban."#);
    let (_, drafted) = drafts(&reading, &context);
    assert_eq!(
        shown(&drafted[0].measure),
        concat!(
            r#"{"audience":"cochairs","categories":["D1"],"#,
            r#""clauses":[{"id":"c1","number":"Article 1","text":{"en":"A ban."}}],"#,
            r#""entered_by":"secretariat","events":[{"date":"2025-03-01","id":"e1","kind":"adopted","precision":"day"}],"#,
            r#""origin":{"cells":[{"column":1,"fields":["state"],"header":"State","text":"XBE"},"#,
            r#"{"column":2,"fields":["title"],"header":"Title","text":"Ban"},"#,
            r#"{"column":3,"fields":["category"],"header":"Category","text":"D1"},"#,
            r#"{"column":6,"fields":["adopted"],"header":"Adopted","text":"2025-03-01"},"#,
            r#"{"column":8,"fields":["text"],"header":"Text","text":"Article 1. A ban."}],"#,
            r#""row":2,"sheet":"S","submission":"SUBMISSION"},"state":"XBE","title":{"en":"Ban"}}"#,
        )
        .replace("SUBMISSION", &chancery_model::id::RecordId::of_built_in("submission", "1").to_string())
    );
}

#[test]
fn a_changed_row_replaces_its_field_and_leaves_the_rest_of_the_entry() {
    let (reading, mut context, _) = case(
        r#"
        K1 = XBE D1 "Ban" Order 5/2025 adopted=2025-01-02
        K1 < XBE D1 "Ban" Order 5/2025 adopted=2025-01-02
        XBE D1 "Ban" Order 5/2025 adopted=2025-01-03 in-force
        "#,
    );
    context.known[0].measure.enforcement = Some("Customs".into());
    context.known[0]
        .measure
        .title
        .0
        .insert("fr".into(), "Interdiction".into());
    let (plan, drafted) = drafts(&reading, &context);
    let measure = &drafted[0].measure;
    assert_eq!(measure.enforcement.as_deref(), Some("Customs"));
    assert_eq!(measure.title.show("fr"), "Interdiction");
    assert_eq!(measure.events.len(), 1);
    assert_eq!(measure.events[0].date.unwrap().to_string(), "2025-01-03");
    assert_eq!(measure.act, context.known[0].measure.act);
    assert_eq!(plan.rows[0].differing, [Field::Stage, Field::Adopted]);
}

/// Draws each row's act: number, authority, and whether it is the register's, changed or new.
fn check_acts(input: &str, expected: &[&str]) {
    let (reading, context, _) = case(input);
    let plan = plan(&reading, &context);
    let drafts = Drafts::of(&reading, &context, &plan);
    let drawn: Vec<String> = plan
        .rows
        .iter()
        .map(|row| {
            row.act.map_or("none".into(), |place| {
                let act = &plan.acts[place];
                let kind = match (act.record, act.changed) {
                    (None, _) => "new",
                    (Some(_), true) => "changed",
                    (Some(_), false) => "kept",
                };
                let content = drafts.act(place);
                let number = content.number.clone().unwrap_or_default();
                format!("{place} {kind} {number} {}", content.authority.show("en"))
                    .trim()
                    .to_string()
            })
        })
        .collect();
    assert_eq!(drawn, expected, "{input}");
}

#[test]
fn rows_with_one_number_share_an_act_with_each_other_and_the_register() {
    check_acts(
        r#"
        K1 = XBE D1 "Ban" Order 5/2025
        XBE A1 "Licences" ORDER 5/2025
        XBE C1 "Ports" Order 6/2025
        XBE E1 "Tenders" Order 6/2025 at=Cabinet
        XCA E1 "Tenders" Order 6/2025
        XBE G1 "Coal"
        "#,
        &[
            "0 kept Order 5/2025",
            "1 new Order 6/2025 Cabinet",
            "1 new Order 6/2025 Cabinet",
            "2 new Order 6/2025",
            "none",
        ],
    );
}

#[test]
fn one_number_of_two_authorities_is_two_acts() {
    check_acts(
        "XBE A1 \"Licences\" Order 5 at=Cabinet\nXBE C1 \"Ports\" Order 5 at=Customs",
        &["0 new Order 5 Cabinet", "1 new Order 5 Customs"],
    );
}

#[test]
fn an_act_of_the_register_changes_only_through_a_row_that_differs_in_it() {
    check_acts(
        r#"
        K1 = XBE D1 "Ban" Order 5/2025
        K1 < XBE D1 "Ban" Order 5/2025
        XBE D1 "Ban" Order 5/2025 at=Cabinet
        "#,
        &["0 changed Order 5/2025 Cabinet"],
    );
    check_acts(
        r#"
        K1 = XBE D1 "Ban" Decree 5/2025
        K1 < XBE D1 "Ban" Order 5/2025
        XBE D1 "Ban" Order 5/2025 in-force
        "#,
        &["0 kept Decree 5/2025"],
    );
}

#[test]
fn a_row_that_waits_for_its_state_makes_nothing() {
    let plan = planned("- D1 \"Ban\"");
    assert_eq!(plan.rows[0].makes, Makes::Nothing);
    check(
        "- D1 \"Ban\"\nanswer 2 {\"set\": {\"state\": \"XBE\"}}",
        "2 new",
    );
    assert!(plan.rows[0].record.is_none() && record("K1") != record("K2"));
}

#[test]
fn an_empty_answer_is_kept_and_marked_until_it_is_filled() {
    let mark = |input: &str, empty: bool, known: bool| {
        let (mut reading, mut context, _) = case(input);
        reading.rows[0].values.empty = empty;
        if known {
            let unchecked = serde_json::Value::from("unchecked");
            context.known[0]
                .measure
                .extra
                .insert("information".into(), unchecked);
        }
        let (plan, drafted) = drafts(&reading, &context);
        let mark = drafted[0].measure.extra.get("information").cloned();
        (
            plan.rows[0].bucket.as_str(),
            mark.and_then(|mark| mark.as_str().map(str::to_string)),
        )
    };
    let unchecked = Some("unchecked".to_string());
    assert_eq!(mark("XBE D1 \"Goal\"", true, false), ("new", unchecked));
    let filled = "K1 = XBE D1 \"Goal\"\nXBE D1 \"Goal\" text=Ten_percent.";
    assert_eq!(mark(filled, false, true), ("changed", None));
    let emptied =
        "K1 = XBE D1 \"Goal\" text=A\nK1 < XBE D1 \"Goal\" text=A\nXBE D1 \"Goal\" at=none";
    assert_eq!(mark(emptied, true, false).0, "query");
}
