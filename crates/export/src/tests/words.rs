//! The words of cells and documents.

use super::*;
use crate::printed::Printed;
use crate::seen::seen;

/// Checks the cell of `state` in `column` of the sample in `lang`, lines parted by ` / `.
fn check_cell(lang: &str, state: usize, column: usize, expected: &str) {
    let printed = Printed::new(&seen(&sample(lang)));
    assert_eq!(
        printed.rows[state].cells[column]
            .text()
            .replace('\n', " / "),
        expected
    );
}

#[test]
fn a_cell_says_the_stage_first_and_then_the_act() {
    check_cell(
        "en",
        0,
        0,
        "In force / Order 96 · 2025 · 2 exemptions / Adopted / Decree 204/2025 · 1 exemption",
    );
    check_cell(
        "en",
        1,
        1,
        "Suspended / Act 583 · 2025 / changed: stage\u{a0}¹",
    );
    check_cell(
        "fr",
        0,
        0,
        "En vigueur / Order 96 · 2025 · 2 exemptions / Adoptée / Decree 204/2025 · 1 exemption",
    );
    check_cell(
        "ar",
        0,
        0,
        "ساري المفعول / Order 96 · 2025 · استثناءان / معتمد / Decree 204/2025 · استثناء واحد",
    );
}

#[test]
fn what_is_not_a_measure_stands_in_words_and_a_missing_cell_is_empty() {
    check_cell("en", 0, 1, "No information");
    check_cell("en", 1, 0, "None (stated)");
    check_cell("en", 2, 2, "Not applicable");
    check_cell("en", 2, 1, "");
    check_cell("ar", 1, 0, "لا يوجد (بتصريح الدولة)");
}

/// Checks the lines of a cell with one measure.
fn check_measure(measure: CellMeasure, expected: &str) {
    let mut document = sample("en");
    document.rows = vec![row(
        1,
        "XAR",
        "Arvandia",
        vec![reported("A1", vec![measure])],
    )];
    let printed = Printed::new(&seen(&document));
    assert_eq!(
        printed.rows[0].cells[0].text().replace('\n', " / "),
        expected
    );
}

#[test]
fn a_measure_without_an_act_is_told_by_its_title() {
    check_measure(
        measure("a", None, None, Some(2025), 0),
        "Stage not stated / Prohibition of imports · 2025",
    );
    check_measure(
        measure("a", Some(Stage::Tabled), Some(" "), None, 0),
        "Tabled / Prohibition of imports",
    );
}

#[test]
fn of_a_measure_with_its_title_only_nothing_else_is_printed() {
    let whole = measure("a", Some(Stage::InForce), Some("Order 96"), Some(2025), 2);
    check_measure(
        CellMeasure {
            title_only: true,
            ..whole
        },
        "Prohibition of imports",
    );
}

#[test]
fn a_cell_with_very_many_measures_says_how_many_more_there_are() {
    let mut document = sample("en");
    let title = "x".repeat(290);
    let many = (0..200).map(|n| CellMeasure {
        title: title.clone(),
        ..measure(&n.to_string(), None, None, None, 0)
    });
    document.rows[0].cells[0].measures = many.collect();
    let printed = Printed::new(&seen(&document));
    let text = printed.rows[0].cells[0].text();
    assert!(text.encode_utf16().count() < 32_000, "{}", text.len());
    assert!(
        text.ends_with("\nand 110 more"),
        "{}",
        &text[text.len() - 40..]
    );
}

#[test]
fn the_visible_text_is_title_status_marking_heads_cells_and_notes() {
    let text = Printed::new(&seen(&sample("en"))).visible_text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[..8],
        [
            "Measures by category",
            "Status as at 9 March 2026",
            "Changes since 15 January 2026",
            "LIMITED",
            "A1 Arms export",
            "C1 Ports",
            "D1 Goods (not yet checked against the official text)",
            "1 Arvandia XAR",
        ]
    );
    assert_eq!(lines.last().unwrap(), &"¹\u{a0}A reservation was made.");
}

#[test]
fn the_check_code_is_over_what_is_seen_and_nothing_else() {
    let document = sample("en");
    let mut other = document.clone();
    other.content_id = "sha256:def".to_owned();
    other.rows[0].cells[0].measures[0].provenance = None;
    other.paper = Paper::A3;
    assert_eq!(document.check_code(), other.check_code());
    other.rows[0].cells[0].measures[0].act = Some("Order 97".to_owned());
    assert_ne!(document.check_code(), other.check_code());
}

#[test]
fn a_final_paper_leaves_out_columns_that_are_not_checked() {
    let mut document = sample("en");
    document.is_final = true;
    document.notes.push("Of the third column.".to_owned());
    document.rows[2].cells[1].notes = vec![2];
    let printed = Printed::new(&seen(&document));
    let heads: Vec<String> = printed.columns.iter().map(|column| column.text()).collect();
    assert_eq!(heads, ["A1 Arms export", "C1 Ports"]);
    assert!(printed.rows.iter().all(|row| row.cells.len() == 2));
    assert_eq!(printed.notes, ["A reservation was made."]);
}

#[test]
fn panels_are_even_and_whole() {
    let drawn = |paper: Paper, count| format!("{:?}", paper.panels(count));
    assert_eq!(drawn(Paper::A4, 12), "[0..12]");
    assert_eq!(drawn(Paper::A4, 13), "[0..6, 6..13]");
    assert_eq!(drawn(Paper::A3, 32), "[0..16, 16..32]");
    assert_eq!(drawn(Paper::Letter, 0), "[0..0]");
}
