//! Files cut short and files with flipped bytes: each is read or refused by a reason, never more.

use super::drawing::{archive, read};
use crate::source::SourceOptions;

/// A fixed sequence that looks random; the same in every run.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

fn survives(name: &str, bytes: &[u8]) {
    let options = SourceOptions {
        name: name.to_owned(),
        ..SourceOptions::default()
    };
    let (facts, _) = read(bytes, &options);
    if let Err(refusal) = facts {
        assert!(refusal.code().starts_with("import."));
    }
}

fn damage(name: &str, bytes: &[u8]) {
    for step in 0..64 {
        survives(name, &bytes[..bytes.len() * step / 64]);
    }
    let mut sequence = Sequence(7);
    for _ in 0..200 {
        let mut damaged = bytes.to_vec();
        for _ in 0..=sequence.below(4) {
            let at = sequence.below(damaged.len());
            damaged[at] = sequence.below(256) as u8;
        }
        survives(name, &damaged);
    }
}

/// The parts are stored without compression, so that damage reaches the parser instead of the checksum.
fn parts_damaged(name: &str, fixed: &[(&str, &str)], damaged: &str, content: &str) {
    let mut sequence = Sequence(11);
    for _ in 0..400 {
        let mut bytes = content.as_bytes().to_vec();
        for _ in 0..=sequence.below(4) {
            let at = sequence.below(bytes.len());
            bytes[at] = b"<>/\"=&; 0A-c"[sequence.below(12)];
        }
        let content = String::from_utf8_lossy(&bytes).into_owned();
        let mut parts = fixed.to_vec();
        parts.push((damaged, &content));
        survives(name, &archive(&parts));
    }
}

#[test]
fn damaged_workbooks_are_read_or_refused() {
    let sheet = r#"<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>45947</v></c><c r="B1" t="inlineStr"><is><r><rPr><strike/></rPr><t>a &amp; b</t></r></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>"#;
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = r#"<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>"#;
    let relations = format!(
        r#"<Relationships><Relationship Id="r1" Type="{kind}/worksheet" Target="s.xml"/></Relationships>"#
    );
    let fixed = [
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", relations.as_str()),
    ];
    parts_damaged("a.xlsx", &fixed, "xl/s.xml", sheet);
    let mut whole = fixed.to_vec();
    whole.push(("xl/s.xml", sheet));
    damage("a.xlsx", &archive(&whole));
}

#[test]
fn damaged_open_documents_are_read_or_refused() {
    let content = r#"<d><s><style name="a" family="table-cell"><text-properties text-line-through-style="solid"/></style></s><table name="T"><table-column number-columns-repeated="3"/><table-row number-rows-repeated="2"><table-cell style-name="a" value-type="date" date-value="2025-10-17"><p>x<span>y</span></p></table-cell><table-cell number-columns-spanned="2"><annotation><p>z</p></annotation></table-cell></table-row></table></d>"#;
    let fixed = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")];
    parts_damaged("a.ods", &fixed, "content.xml", content);
}

#[test]
fn damaged_samples_are_read_or_refused() {
    for name in [
        "jorvia-legacy.xls",
        "estamar-medidas.csv",
        "dovrenia-medidas.ods",
    ] {
        let path = format!(
            "{}/../../../shared/submissions/{name}",
            env!("CARGO_MANIFEST_DIR")
        );
        if let Ok(bytes) = std::fs::read(path) {
            damage(name, &bytes);
        }
    }
}
