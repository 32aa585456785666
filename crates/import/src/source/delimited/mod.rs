//! Delimited text: CSV, TSV and their cousins.
//!
//! Every value is text; what it means is for the mapping to say. A record's number counts records with anything in
//! them, the header being 1; a first line `sep=;` and empty lines are no records.

mod delimiter;
mod encoding;

use std::ops::ControlFlow;

use chancery_model::sheet::{Cell, Marks, Row, SheetHead, SourceFinding, SourceSeverity, Value};

use self::delimiter::Quotes;
pub(crate) use self::encoding::looks_utf16;
use super::limits::Meter;
use super::refusal::Refusal;
use super::{FileFacts, Sink, SourceOptions};

/// Streams the records into the sink as one sheet without a name.
pub(crate) fn read(
    bytes: &[u8],
    options: &SourceOptions,
    facts: &mut FileFacts,
    sink: &mut dyn Sink,
) -> Result<(), Refusal> {
    let decoded = encoding::decode(
        bytes,
        options.encoding.as_deref(),
        options.language_hint.as_deref(),
    );
    facts.encoding = Some(decoded.name.clone());
    facts.encoding_certain = decoded.certain;
    facts.findings.extend(decoded.findings);
    let text = decoded
        .text
        .strip_prefix('\u{feff}')
        .unwrap_or(&decoded.text);
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    if text.contains('\0') {
        facts.findings.push(SourceFinding::on_file(
            "control-characters",
            SourceSeverity::Warning,
        ));
    }
    let (declared, text) = delimiter::take_declaration(text);
    let vote = delimiter::vote(text);
    let delimiter = options
        .delimiter
        .filter(char::is_ascii)
        .or(declared)
        .unwrap_or(vote.delimiter);
    facts.delimiter = Some(delimiter);
    if vote.quotes == Quotes::LeftOpen {
        facts.findings.push(SourceFinding::on_file(
            "unclosed-quote",
            SourceSeverity::Warning,
        ));
    }
    stream_records(text, delimiter, sink)
}

fn stream_records(text: &str, delimiter: char, sink: &mut dyn Sink) -> Result<(), Refusal> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(delimiter).unwrap_or(b','))
        .from_reader(text.as_bytes());
    sink.sheet(SheetHead::default());
    let mut meter = Meter::default();
    let mut record = csv::StringRecord::new();
    let mut number = 0;
    while reader
        .read_record(&mut record)
        .map_err(|error| Refusal::damaged("csv", error))?
    {
        if record.iter().all(|field| field.trim().is_empty()) && record.len() <= 1 {
            continue;
        }
        number += 1;
        let fields = (1..).zip(&record).filter(|(_, field)| !field.is_empty());
        let cells: Vec<Cell> = fields
            .map(|(column, field)| Cell {
                column,
                value: Value::Text(field.into()),
                marks: Marks::default(),
            })
            .collect();
        if cells.is_empty() {
            continue;
        }
        meter.count_row(cells.len(), None)?;
        if let ControlFlow::Break(()) = sink.row(Row {
            number,
            cells,
            ..Row::default()
        }) {
            break;
        }
    }
    Ok(())
}
