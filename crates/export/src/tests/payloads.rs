//! Words that other programs would run, in every text of a document.

use super::*;
use crate::printed::clean;
use crate::{Format, write};

const PAYLOADS: [&str; 48] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://x.test\",\"a\")",
    "=WEBSERVICE(\"http://x.test\")",
    "=IMPORTXML(\"http://x.test\",\"//a\")",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\u{a0}=1+1",
    "\u{200b}=1+1",
    "\u{feff}=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "﹦1+1",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "{=1+1}",
    "'=1+1",
    "\"=1+1",
    ";=1+1",
    ",=1+1",
    "a\",=1+1,\"b",
    "a\r\n=1+1",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</style><script>alert(1)</script>",
    "\"><svg/onload=alert(1)>",
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "http://x.test/a",
    "file:///etc/passwd",
    "\\\\host\\share",
    "mailto:a@x.test",
    "]]><x>",
    "<!--",
    "&lt;script&gt;",
    "&#61;1+1",
    "_x003D_1+1",
    "a_x000D_b",
    "\u{202e}1+1=\u{202c}",
    "a\u{0}b\u{1b}c\u{fffe}",
    "{{ 7*7 }}{% raw %}",
    "\u{1f4a3}&P&N&[File]",
];

/// Returns the sample with `payload` as every text that it has.
fn laced(payload: &str) -> MatrixDocument {
    let text = || payload.to_owned();
    let mut document = sample("en");
    document.title = text();
    document.as_at = text();
    document.since = Some(text());
    document.marking = Some(text());
    document.notes = vec![text()];
    for (column, number) in document.columns.iter_mut().zip(1..) {
        *column = Column {
            short: text(),
            label: text(),
            code: format!("{payload}{number}"),
            ..column.clone()
        };
    }
    let codes: Vec<String> = document
        .columns
        .iter()
        .map(|column| column.code.clone())
        .collect();
    for row in &mut document.rows {
        (row.state, row.name) = (text(), text());
        for cell in &mut row.cells {
            cell.column = codes[["A1", "C1", "D1"]
                .iter()
                .position(|code| *code == cell.column)
                .unwrap()]
            .clone();
            for measure in &mut cell.measures {
                *measure = CellMeasure {
                    id: measure.id.clone(),
                    reference: text(),
                    title: text(),
                    act: Some(text()),
                    provenance: Some(Provenance {
                        submission: text(),
                        sheet: Some(text()),
                        received: Some(text()),
                        row: Some(1),
                    }),
                    ..measure.clone()
                };
            }
        }
    }
    document.rows[0].cells[0].measures[1].title_only = true;
    document
}

#[test]
fn a_workbook_holds_them_as_text_and_nothing_else() {
    for payload in PAYLOADS {
        let document = laced(payload);
        let mut opened = super::read_back::open(write(&document, Format::Xlsx).unwrap());
        let sheets = opened.sheets_text();
        assert_eq!(
            sheets[0][3..7],
            super::read_back::expected(&document),
            "{payload:?}"
        );
        assert_eq!(
            sheets[2][1][4],
            clean(payload).replace('\u{200f}', ""),
            "{payload:?}"
        );
        assert_eq!(opened.formulas(), 0, "{payload:?}");
        for (name, xml) in opened.parts() {
            assert!(
                !["External", "vba", "oleObject", "ddeLink"]
                    .iter()
                    .any(|bad| name.contains(bad)),
                "{name}"
            );
            for bad in [
                "<f>",
                "<f ",
                "TargetMode",
                "<hyperlink",
                "ddeLink",
                "<extLst",
            ] {
                assert!(!xml.contains(bad), "{payload:?}: {bad} in {name}");
            }
            assert!(
                !name.contains("sheet") || !name.ends_with(".rels"),
                "{payload:?}: {name}"
            );
        }
    }
}

#[test]
fn delimited_text_begins_no_field_like_a_formula() {
    for payload in PAYLOADS {
        let bytes = write(&laced(payload), Format::Csv).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let mut reader = ::csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        for record in reader.records().map(Result::unwrap) {
            assert_eq!(record.len(), 9, "{payload:?}");
            for field in &record {
                let first = field.trim_start_matches(|c: char| {
                    c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}'
                });
                let first = first.chars().next().unwrap_or('a');
                assert!(!"=+-@＝＋－＠﹦".contains(first), "{payload:?}: {field:?}");
                assert!(
                    !field.starts_with(['\t', '\r', '\n']),
                    "{payload:?}: {field:?}"
                );
            }
        }
    }
}

#[test]
fn a_page_shows_them_and_runs_nothing() {
    let plain = String::from_utf8(write(&laced("x"), Format::Html).unwrap()).unwrap();
    for payload in PAYLOADS {
        let page = String::from_utf8(write(&laced(payload), Format::Html).unwrap()).unwrap();
        assert_eq!(tags(&page), tags(&plain), "{payload:?}");
        assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        assert!(!page.contains("<script"), "{payload:?}");
    }
}

/// Returns every tag of a page in order, without its text: words that were taken for markup would add to them.
fn tags(page: &str) -> Vec<&str> {
    page.split('<')
        .skip(1)
        .map(|part| part.split('>').next().unwrap())
        .collect()
}

#[test]
fn json_holds_them_as_they_are() {
    for payload in PAYLOADS {
        let json: serde_json::Value =
            serde_json::from_slice(&write(&laced(payload), Format::Json).unwrap()).unwrap();
        assert_eq!(json["rows"][0]["name"], payload);
        assert_eq!(json["columns"][2]["label"], payload);
    }
}
