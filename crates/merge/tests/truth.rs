//! The merge of contents, case by case: base, two heads, and what they come to.
#![allow(clippy::unwrap_used)]

use chancery_merge::{Divergence, PairBase, merge_heads};
use chancery_model::revision::Content;

fn content(text: &str) -> Option<Content> {
    (text != "gone").then(|| serde_json::from_str(text).unwrap())
}

/// Checks both orders of the heads. `conflicts` are `path: side | side` in canonical order.
fn check(base: &str, ours: &str, theirs: &str, expected: &str, conflicts: &[&str]) {
    let base = content(base);
    for (ours, theirs) in [(ours, theirs), (theirs, ours)] {
        let (one, other) = (content(ours), content(theirs));
        let merged = merge_heads(&Divergence {
            heads: vec![one.as_ref(), other.as_ref()],
            bases: vec![PairBase {
                pair: (0, 1),
                content: base.as_ref(),
            }],
        });
        assert_eq!(merged.content, content(expected), "{ours} and {theirs}");
        let shown: Vec<String> = merged
            .conflicts
            .iter()
            .map(|conflict| {
                let sides = conflict.value.adds().iter();
                let sides: Vec<String> = sides
                    .map(|side| side.as_ref().map_or("-".into(), |value| value.to_string()))
                    .collect();
                format!("{}: {}", conflict.path, sides.join(" | "))
            })
            .collect();
        assert_eq!(shown, conflicts, "{ours} and {theirs}");
        for conflict in &merged.conflicts {
            assert_eq!(
                conflict.sides.concat().len(),
                2,
                "each head stands on one side"
            );
        }
    }
}

#[test]
fn equal_and_disjoint_changes_resolve() {
    check(
        r#"{"state":"XBE","stage":"proposed","review":"yearly"}"#,
        r#"{"state":"XBE","stage":"adopted","review":"yearly"}"#,
        r#"{"state":"XBE","stage":"adopted","trigger":"clear-risk"}"#,
        r#"{"state":"XBE","stage":"adopted","trigger":"clear-risk"}"#,
        &[],
    );
}

#[test]
fn a_stage_that_both_changed_stays_as_last_agreed_until_a_person_decides() {
    check(
        r#"{"stage":"proposed"}"#,
        r#"{"stage":"adopted"}"#,
        r#"{"stage":"in-force"}"#,
        r#"{"stage":"proposed"}"#,
        &[r#"stage: "adopted" | "in-force""#],
    );
}

#[test]
fn a_text_is_merged_language_by_language_and_never_inside_one() {
    check(
        r#"{"title":{"en":"Ban","fr":"Interdiction"}}"#,
        r#"{"title":{"en":"Ban on goods","fr":"Interdiction"}}"#,
        r#"{"title":{"en":"Ban","fr":"Embargo","es":"Veto"}}"#,
        r#"{"title":{"en":"Ban on goods","fr":"Embargo","es":"Veto"}}"#,
        &[],
    );
    check(
        r#"{"title":{"en":"Ban on goods"}}"#,
        r#"{"title":{"en":"Ban on all goods"}}"#,
        r#"{"title":{"en":"Ban on goods and services"}}"#,
        r#"{"title":{"en":"Ban on goods"}}"#,
        &[r#"title/en: "Ban on all goods" | "Ban on goods and services""#],
    );
}

#[test]
fn sets_take_every_addition_and_removal() {
    check(
        r#"{"categories":["B1","C1"]}"#,
        r#"{"categories":["A1","B1","C1"]}"#,
        r#"{"categories":["B1","D1"]}"#,
        r#"{"categories":["A1","B1","D1"]}"#,
        &[],
    );
    check(
        r#"{}"#,
        r#"{"obligations":[{"id":"AO:278","basis":"cited"}]}"#,
        r#"{"obligations":[{"id":"AO:278","basis":"editor"}]}"#,
        r#"{"obligations":[{"basis":"cited","id":"AO:278"},{"basis":"editor","id":"AO:278"}]}"#,
        &[],
    );
}

#[test]
fn an_exemption_is_merged_by_its_id_and_field_by_field() {
    check(
        r#"{"exemptions":[{"id":"e1","text":{"en":"x"},"decider":"m"},{"id":"e2"}]}"#,
        r#"{"exemptions":[{"id":"e1","text":{"en":"x"},"decider":"minister"},{"id":"e2"},{"id":"e4"}]}"#,
        r#"{"exemptions":[{"id":"e1","text":{"en":"y"},"decider":"m"},{"id":"e3"}]}"#,
        r#"{"exemptions":[{"id":"e1","text":{"en":"y"},"decider":"minister"},{"id":"e3"},{"id":"e4"}]}"#,
        &[],
    );
    check(
        r#"{"exemptions":[{"id":"e1","text":{"en":"x"}}]}"#,
        r#"{"exemptions":[{"id":"e1","text":{"en":"y"}}]}"#,
        r#"{"exemptions":[{"id":"e1","text":{"en":"z"}}]}"#,
        r#"{"exemptions":[{"id":"e1","text":{"en":"x"}}]}"#,
        &[r#"exemptions/e1/text/en: "y" | "z""#],
    );
}

#[test]
fn an_element_that_one_removed_and_the_other_changed_stays_in_conflict() {
    check(
        r#"{"clauses":[{"id":"c1","number":"1"},{"id":"c2"}]}"#,
        r#"{"clauses":[{"id":"c2"}]}"#,
        r#"{"clauses":[{"id":"c1","number":"2"},{"id":"c2"}]}"#,
        r#"{"clauses":[{"id":"c2"},{"id":"c1","number":"1"}]}"#,
        &[r#"clauses/c1: - | {"id":"c1","number":"2"}"#],
    );
}

#[test]
fn an_event_is_one_value_so_that_a_date_never_meets_another_precision() {
    check(
        r#"{"events":[{"id":"v1","kind":"adopted","date":"2025","precision":"year"}]}"#,
        r#"{"events":[{"id":"v1","kind":"adopted","date":"2025-10","precision":"month"}]}"#,
        r#"{"events":[{"id":"v1","kind":"published","date":"2025","precision":"year"}]}"#,
        r#"{"events":[{"id":"v1","kind":"adopted","date":"2025","precision":"year"}]}"#,
        &[concat!(
            r#"events/v1: {"date":"2025","id":"v1","kind":"published","precision":"year"}"#,
            r#" | {"date":"2025-10","id":"v1","kind":"adopted","precision":"month"}"#
        )],
    );
}

#[test]
fn the_order_of_elements_is_kept_and_additions_stand_behind() {
    check(
        r#"{"events":[{"id":"b"},{"id":"a"}]}"#,
        r#"{"events":[{"id":"b"},{"id":"a"},{"id":"d"}]}"#,
        r#"{"events":[{"id":"b"},{"id":"c"},{"id":"a"}]}"#,
        r#"{"events":[{"id":"b"},{"id":"a"},{"id":"c"},{"id":"d"}]}"#,
        &[],
    );
}

#[test]
fn a_record_that_one_removed_and_the_other_changed_is_shown_and_in_conflict() {
    check(
        r#"{"stage":"proposed"}"#,
        "gone",
        r#"{"stage":"adopted"}"#,
        r#"{"stage":"adopted"}"#,
        &[r#": - | {"stage":"adopted"}"#],
    );
    check(
        r#"{"stage":"proposed"}"#,
        "gone",
        r#"{"stage":"proposed"}"#,
        "gone",
        &[],
    );
    check(r#"{"stage":"proposed"}"#, "gone", "gone", "gone", &[]);
}

#[test]
fn other_lists_and_objects_are_one_value() {
    check(
        r#"{"sunset":{"kind":"unknown"}}"#,
        r#"{"sunset":{"kind":"none-stated"}}"#,
        r#"{"sunset":{"kind":"date","date":"2027"}}"#,
        r#"{"sunset":{"kind":"unknown"}}"#,
        &[r#"sunset: {"date":"2027","kind":"date"} | {"kind":"none-stated"}"#],
    );
}
