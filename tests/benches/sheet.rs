//! A partner's workbook of any length: the same rows each time, nothing about a real state in them.
//!
//! Twelve columns as submissions have them. Titles, texts, numbers and sources differ from row to row, the other
//! columns repeat, dates are cells of dates: so the file is as large, and as compressible, as a real compilation.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use serde_json::Value;
use std::path::Path;

const HEADERS: [&str; 12] = [
    "State",
    "Title of measure",
    "Category",
    "Legal status",
    "Entry into force",
    "Act no.",
    "Competent authority",
    "HS codes",
    "Exemptions",
    "Legal basis in international law",
    "Text",
    "Source",
];
const STAGES: [&str; 5] = [
    "Announced",
    "In consultation",
    "Adopted",
    "In force",
    "Suspended",
];
const AUTHORITIES: [&str; 6] = [
    "Ministry of Trade",
    "Ministry of Foreign Affairs",
    "Customs Administration",
    "Ministry of Finance",
    "Ports Authority",
    "Council of Ministers",
];
const DEEDS: [&str; 8] = [
    "Prohibition of the import of",
    "Refusal of licences for",
    "Suspension of contracts on",
    "Control of the transit of",
    "Exclusion from public tenders of",
    "Declaration of origin for",
    "Denial of port services to ships with",
    "Review of credit for",
];
const GOODS: [&str; 10] = [
    "dates and olives",
    "wine from listed places",
    "cosmetics of mineral salts",
    "military vehicles",
    "thermal coal",
    "surveillance devices",
    "building machines",
    "fresh herbs",
    "quarry stone",
    "dual-use optics",
];
const CODES: [&str; 6] = [
    "0804.10",
    "2204.21; 2204.29",
    "3304.99",
    "8710.00",
    "2701.12",
    "",
];
const EXEMPTIONS: [&str; 4] = [
    "Humanitarian and medical goods",
    "",
    "Contracts concluded before entry into force",
    "Personal effects of travellers",
];
const BASES: [&str; 3] = [
    "A/RES/ES-10/24, OP 5(b)",
    "Bogotá Joint Statement, item 2",
    "Bogotá Joint Statement, item 1",
];
const ACTS: [&str; 4] = ["Decree", "Order", "Circular", "Law"];

/// Returns the values of `key` in English from one of the lists that ship with the program.
fn shipped(list: &str, key: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../crates/model/data")
        .join(list);
    let text = std::fs::read_to_string(&path).expect("the list stands in the repository");
    let list: Vec<Value> = serde_json::from_str(&text).expect("the list is JSON");
    list.iter()
        .filter_map(|entry| Some(entry[key]["en"].as_str()?.to_owned()))
        .collect()
}

/// Writes a workbook of `rows` rows below its header.
pub fn write(path: &Path, rows: u32) -> Result<(), XlsxError> {
    let states = shipped("fictional-states.json", "formal");
    let categories = shipped("categories.json", "labels");
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let sheet = book.add_worksheet();
    sheet.set_name("Measures")?;
    for (column, header) in (0..).zip(HEADERS) {
        sheet.write_string(0, column, header)?;
    }
    for number in 0..rows {
        // A stride without a common factor with any list: every value meets every other.
        let mixed = number as usize * 7919;
        let pick = |list: &[&'static str], step: usize| list[(mixed / step) % list.len()];
        let (deed, goods) = (pick(&DEEDS, 3), pick(&GOODS, 5));
        let year = 2024 + number % 3;
        let act = format!("{} {}/{year}", pick(&ACTS, 11), 1 + number);
        let row = number + 1;
        sheet.write_string(row, 0, &states[mixed % states.len()])?;
        sheet.write_string(row, 1, format!("{deed} {goods} (list {number})"))?;
        sheet.write_string(row, 2, &categories[(mixed / 13) % categories.len()])?;
        sheet.write_string(row, 3, pick(&STAGES, 17))?;
        let month = 1 + (mixed / 29 % 12) as u8;
        let date = ExcelDateTime::from_ymd(year as u16, month, 1 + (mixed / 31 % 28) as u8)?;
        sheet.write_datetime_with_format(row, 4, &date, &day)?;
        sheet.write_string(row, 5, &act)?;
        sheet.write_string(row, 6, pick(&AUTHORITIES, 37))?;
        for (column, value) in [
            (7, pick(&CODES, 41)),
            (8, pick(&EXEMPTIONS, 43)),
            (9, pick(&BASES, 47)),
        ] {
            if !value.is_empty() {
                sheet.write_string(row, column, value)?;
            }
        }
        sheet.write_string(row, 10, format!(
            "Article 1. {deed} {goods} as set out in list {number}.\nArticle 2. The competent authority shall apply \
             this measure from the date of entry into force of {act}."
        ))?;
        let source = format!(
            "Official Gazette no. {}, p. {}",
            1 + number / 40,
            1 + number % 90
        );
        sheet.write_string(row, 11, source)?;
    }
    book.save(path)
}
