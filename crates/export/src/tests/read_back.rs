//! Files opened again, by other readers than their writers.

use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};

use super::*;
use crate::printed::Printed;
use crate::seen::seen;
use crate::{Format, write};

/// An opened workbook.
pub(super) struct Opened(Xlsx<Cursor<Vec<u8>>>, Vec<u8>);

pub(super) fn open(bytes: Vec<u8>) -> Opened {
    Opened(Xlsx::new(Cursor::new(bytes.clone())).unwrap(), bytes)
}

impl Opened {
    /// Returns the text of every cell, by sheet and row; fails on a cell that is no text.
    pub(super) fn sheets_text(&mut self) -> Vec<Vec<Vec<String>>> {
        let sheets = self.0.worksheets();
        sheets
            .into_iter()
            .map(|(_, range)| {
                range
                    .rows()
                    .map(|row| row.iter().map(text).collect())
                    .collect()
            })
            .collect()
    }

    /// Returns how many cells have formulas.
    pub(super) fn formulas(&mut self) -> usize {
        let names = self.0.sheet_names().to_vec();
        names
            .iter()
            .map(|name| self.0.worksheet_formula(name).unwrap().used_cells().count())
            .sum()
    }

    /// Returns the parts of the package by name.
    pub(super) fn parts(&self) -> Vec<(String, String)> {
        let mut archive = zip::ZipArchive::new(Cursor::new(self.1.clone())).unwrap();
        (0..archive.len())
            .map(|at| {
                let mut file = archive.by_index(at).unwrap();
                let mut text = String::new();
                file.read_to_string(&mut text).unwrap();
                (file.name().unwrap().into_owned(), text)
            })
            .collect()
    }
}

fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.replace('\u{200f}', ""),
        other => panic!("{other:?} is no text"),
    }
}

/// Returns what the matrix sheet must say, from its row of heads to the last state.
pub(super) fn expected(document: &MatrixDocument) -> Vec<Vec<String>> {
    let printed = Printed::new(&seen(document));
    let stacked = |parts: &[&str]| {
        let lines: Vec<&str> = parts
            .iter()
            .copied()
            .filter(|part| !part.is_empty())
            .collect();
        lines.join("\n").replace('\u{200f}', "")
    };
    let mut head = vec![
        printed.label("matrix-row-number"),
        printed.label("matrix-state"),
    ];
    head.extend(printed.columns.iter().map(|column| {
        stacked(&[
            &column.short,
            &column.label,
            column.unverified.as_deref().unwrap_or_default(),
        ])
    }));
    let rows = printed.rows.iter().map(|row| {
        let mut texts = vec![row.number.clone(), stacked(&[&row.name, &row.state])];
        texts.extend(
            row.cells
                .iter()
                .map(|cell| stacked(&cell.text().split('\n').collect::<Vec<_>>())),
        );
        texts
    });
    std::iter::once(head)
        .chain(rows.collect::<Vec<_>>())
        .collect()
}

#[test]
fn a_workbook_says_what_the_document_says() {
    for lang in chancery_messages::LANGUAGES {
        let document = sample(lang);
        let mut opened = open(write(&document, Format::Xlsx).unwrap());
        let sheet = opened.sheets_text().remove(0);
        assert_eq!(sheet[3..7], expected(&document), "{lang}");
        assert_eq!(opened.formulas(), 0);
    }
}

#[test]
fn a_cell_higher_than_a_row_may_be_goes_on_below() {
    let mut document = sample("en");
    let many = (0..70).map(|n| {
        measure(
            &n.to_string(),
            Some(Stage::Adopted),
            Some(&format!("Act {n}")),
            None,
            0,
        )
    });
    document.rows[0].cells[0].measures = many.collect();
    let sheet = open(write(&document, Format::Xlsx).unwrap())
        .sheets_text()
        .remove(0);
    let rows: Vec<&Vec<String>> = sheet
        .iter()
        .filter(|row| row[1] == "Arvandia\nXAR")
        .collect();
    assert!(rows.len() > 1);
    let whole: Vec<&str> = rows.iter().map(|row| row[2].as_str()).collect();
    assert_eq!(whole.join("\n"), expected(&document)[1][2]);
    assert_eq!(rows[1][3], "", "a short cell is written once");
}

#[test]
fn sheets_run_from_right_to_left_in_arabic_alone() {
    for (lang, expected) in [("ar", true), ("en", false), ("zh", false)] {
        let parts = open(write(&sample(lang), Format::Xlsx).unwrap()).parts();
        let sheets: Vec<_> = parts
            .iter()
            .filter(|(name, _)| name.starts_with("xl/worksheets/sheet"))
            .collect();
        assert_eq!(sheets.len(), 3);
        assert!(
            sheets
                .iter()
                .all(|(_, xml)| xml.contains("rightToLeft=\"1\"") == expected),
            "{lang}"
        );
        let html = String::from_utf8(write(&sample(lang), Format::Html).unwrap()).unwrap();
        assert_eq!(
            html.contains(&format!("<html lang=\"{lang}\" dir=\"rtl\">")),
            expected
        );
    }
}

#[test]
fn the_same_document_is_the_same_bytes_and_says_nothing_of_its_maker() {
    for format in Format::ALL {
        assert_eq!(
            write(&sample("fr"), format).unwrap(),
            write(&sample("fr"), format).unwrap(),
            "{format:?}"
        );
    }
    let parts = open(write(&sample("en"), Format::Xlsx).unwrap()).parts();
    let core = &parts
        .iter()
        .find(|(name, _)| name == "docProps/core.xml")
        .unwrap()
        .1;
    assert!(
        core.contains("<dc:creator></dc:creator>") && core.contains("2000-01-01T00:00:00Z"),
        "{core}"
    );
}

#[test]
fn the_same_check_code_stands_in_every_format_that_prints_one() {
    let document = sample("en");
    let code = document.check_code();
    let json: serde_json::Value =
        serde_json::from_slice(&write(&document, Format::Json).unwrap()).unwrap();
    assert_eq!(json["check_code"], code.as_str());
    let html = String::from_utf8(write(&document, Format::Html).unwrap()).unwrap();
    assert!(html.contains(&format!("<p class=\"check\">Check code: {code}</p>")));
    let mut opened = open(write(&document, Format::Xlsx).unwrap());
    assert!(
        opened.sheets_text()[1]
            .iter()
            .flatten()
            .any(|text| *text == format!("Check code: {code}"))
    );
    assert!(
        opened
            .parts()
            .iter()
            .any(|(_, xml)| xml.contains("oddFooter") && xml.contains(&code))
    );
}

#[test]
fn json_has_the_keys_of_the_command() {
    let json: serde_json::Value =
        serde_json::from_slice(&write(&sample("en"), Format::Json).unwrap()).unwrap();
    assert_eq!(json["content_id"], "sha256:abc");
    assert_eq!(json["as_at"], "2026-03-09");
    assert_eq!(
        json["columns"][0],
        serde_json::json!({"code": "A1", "label": "Arms export"})
    );
    let several = serde_json::json!({"column": "A1", "coverage": "reported", "measures": ["a", "b"], "stage": null,
        "stages": {"adopted": 1, "in-force": 1}, "changed_since": false});
    assert_eq!(json["rows"][0]["cells"][0], several);
    let changed = serde_json::json!({"column": "C1", "coverage": "reported", "measures": ["c"], "stage": "suspended",
        "changed_since": true, "change": "stage"});
    assert_eq!(json["rows"][1]["cells"][1], changed);
}

#[test]
fn delimited_text_has_one_header_row_and_one_row_for_each_state() {
    let text = String::from_utf8(write(&sample("en"), Format::Csv).unwrap()).unwrap();
    assert!(
        text.starts_with("\u{feff}\"No.\",\"Code\",\"State\",\"A1 Arms export\",")
            && text.ends_with("\"\r\n")
    );
    let mut reader = ::csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    let fields: Vec<&str> = rows[1].iter().collect();
    let expected = [
        "2",
        "XBE",
        "Belmora",
        "None (stated)",
        "Suspended\nAct 583 · 2025\nchanged: stage\u{a0}¹",
        "",
        "¹\u{a0}A reservation was made.",
        "LIMITED",
        "Status as at 9 March 2026\nChanges since 15 January 2026",
    ];
    assert_eq!(fields, expected);
}

#[test]
fn a_matrix_with_nothing_in_it_is_a_document_too() {
    let empty = MatrixDocument {
        columns: vec![],
        rows: vec![],
        notes: vec![],
        marking: None,
        ..sample("en")
    };
    for format in Format::ALL {
        assert!(!write(&empty, format).unwrap().is_empty());
    }
}
