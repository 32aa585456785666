#![allow(clippy::unwrap_used)]

use super::*;

fn check(json: &str, expected: &str) {
    let shown = match Layout::parse(json) {
        Ok(layout) => serde_json::to_string(&layout).unwrap(),
        Err(error) => format!(
            "{} {}",
            error.code(),
            error
                .params()
                .iter()
                .find(|(name, _)| *name == "path")
                .map_or("", |(_, path)| path)
        ),
    };
    assert_eq!(shown, expected, "{json}");
}

#[test]
fn a_layout_says_again_what_was_read() {
    for json in [
        r#"{"v":1}"#,
        r#"{"v":1,"name":"cw","sheets":[{"match":"WB","header_rows":[1],"columns":[{"header":"A","field":"in_force"}],"constants":{"state":"XBE"},"date_order":"day-month","decimal":","}]}"#,
        r#"{"v":1,"sheets":[{"match":"","date_order":{"Adopted":"month-day"},"stored_values":["Title"]}]}"#,
        r#"{"v":1,"codes":{"category":{"printed words":"C1"}},"states":{"Belmorra":"XBE","EU":{"new":"EUE","name":{"en":"European Union"}}},"empty_words":["n/a"],"empty_means":"unchecked"}"#,
        r#"{"v":1,"rows":{"WB!20":{"accept":true,"set":{"adopted":"2025-03-01"}}}}"#,
    ] {
        check(json, json);
    }
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    check("{", "layout.not-json ");
    check(r#"{"v":2}"#, "layout.version ");
    check(r#"{"v":1,"sheet":[]}"#, "layout.unknown-key sheet");
    check(
        r#"{"v":1,"sheets":[{"colums":[]}]}"#,
        "layout.unknown-key sheets[0].colums",
    );
    check(
        r#"{"v":1,"sheets":[{"columns":[{"header":"A","field":"nope"}]}]}"#,
        "layout.value sheets[0].columns[0]",
    );
    check(
        r#"{"v":1,"sheets":[{"date_order":"year-day"}]}"#,
        "layout.value sheets[0].date_order",
    );
    check(
        r#"{"v":1,"rows":{"S!2":{"accept":"yes"}}}"#,
        "layout.value rows.S!2",
    );
    check("[]", "layout.value $");
}

#[test]
fn answers_win_over_a_layout_and_leave_the_rest() {
    let layout = Layout::parse(r#"{"v":1,"name":"x","sheets":[{"match":"S","header_rows":[2],"columns":[{"header":"A","field":"title"}]}],"states":{"B":"XBE"}}"#).unwrap();
    let answers = Layout::parse(r#"{"v":1,"sheets":[{"match":"S","date_order":"month-day","columns":[{"header":"A","field":"summary"}]}],"states":{"B":"XNO"},"rows":{"S!3":{"accept":true}}}"#).unwrap();
    let merged = merge(Some(layout), Some(answers)).unwrap();
    assert_eq!(merged.states["B"].code(), "XNO");
    assert_eq!(merged.sheets[0].header_rows, [2]);
    assert_eq!(merged.sheets[0].columns.len(), 1);
    assert_eq!(merged.sheets[0].columns[0].field, Some(Field::Summary));
    assert!(merged.rows["S!3"].accept);
}
