//! A matrix as delimited text: one header row, one row for each state, every field quoted, a byte order mark.
//!
//! Spreadsheet programs run what looks like a formula even where it is quoted; such fields begin with an apostrophe.

use ::csv::{QuoteStyle, Terminator, WriterBuilder};
use snafu::ResultExt as _;
use unicode_normalization::UnicodeNormalization as _;

use crate::error::{DelimitedSnafu, ExportError};
use crate::matrix::MatrixDocument;
use crate::printed::{Printed, PrintedColumn};
use crate::seen::seen;

pub(crate) const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Returns the delimited text of `document`: UTF-8, commas, CRLF.
///
/// After the columns of the matrix stand the row's notes (where the document has notes), the marking (where it has
/// one) and the date of the status, so that a row taken out of the file keeps them.
pub fn write(document: &MatrixDocument) -> Result<Vec<u8>, ExportError> {
    let printed = Printed::new(&seen(document));
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    for record in records(&printed) {
        writer
            .write_record(record.iter().map(|field| harmless(field)))
            .context(DelimitedSnafu)?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
        .context(DelimitedSnafu)
}

/// Returns the fields of every record as they are meant to be read.
fn records(printed: &Printed) -> Vec<Vec<String>> {
    let label = |id: &str| printed.label(id);
    let mut header = vec![
        label("matrix-row-number"),
        label("matrix-state-code"),
        label("matrix-state"),
    ];
    header.extend(printed.columns.iter().map(PrintedColumn::text));
    if !printed.notes.is_empty() {
        header.push(label("matrix-notes"));
    }
    if printed.marking.is_some() {
        header.push(label("matrix-marking"));
    }
    header.push(printed.title.clone());
    let mut records = vec![header];
    for row in &printed.rows {
        let mut record = vec![row.number.clone(), row.state.clone(), row.name.clone()];
        record.extend(row.cells.iter().map(|cell| cell.text()));
        if !printed.notes.is_empty() {
            let notes: Vec<String> = row
                .cells
                .iter()
                .flat_map(|cell| &cell.notes)
                .map(|note| printed.note(*note))
                .collect();
            record.push(notes.join("\n"));
        }
        record.extend(printed.marking.clone());
        record.push(printed.status.join("\n"));
        records.push(record);
    }
    records
}

/// Returns `field` so that no spreadsheet program reads it as anything but text.
pub(crate) fn harmless(field: &str) -> String {
    let starts =
        |text: &str, dangerous: &[char]| text.nfkc().next().is_some_and(|c| dangerous.contains(&c));
    let begun = field.trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if starts(begun, &['=', '+', '-', '@']) || starts(field, &['\t', '\r', '\n']) {
        format!("'{field}")
    } else {
        field.to_owned()
    }
}

/// Characters without a width, which some programs drop before they look at the first one.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}'
    )
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_looks_like_a_formula_begins_with_an_apostrophe() {
        for field in [
            "=1+1",
            " +1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r1",
            "＝1",
            "＋1",
            "－1",
            "＠a",
            "\u{200b}=1",
            "﹢1",
        ] {
            assert_eq!(harmless(field), format!("'{field}"));
        }
        for field in ["", "In force", "Order 1-2", "(=1)", "'=1"] {
            assert_eq!(harmless(field), field);
        }
    }
}
