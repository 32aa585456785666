//! XLSX and XLSM workbooks, read in one streaming pass by ourselves.
//!
//! One pass sees values, formulas, styles and hidden rows together, so no second reading of the cells is needed to
//! learn what a cell reader does not tell; docs/design/0003-one-pass-over-workbooks.md has the reasons and figures.
//! Never builds a rectangle: two cells at opposite corners are two cells.
//! Does not evaluate formulas, follow links, or look at macros, pictures and charts.

mod around;
mod cell;
mod comments;
mod sheet;
mod strings;
mod styles;
mod workbook;

use std::ops::ControlFlow;

use chancery_model::sheet::{SheetHead, SourceFinding, SourceSeverity};

use self::around::{around_cells, stream_around_cells};
use self::cell::Shared;
use self::sheet::{read_surroundings, stream_rows};
use self::strings::SharedStrings;
use self::workbook::{SheetEntry, Workbook, read_workbook};
use super::guard::{Part, Parts};
use super::limits::Meter;
use super::refusal::Refusal;
use super::xml::Xml;
use super::{FileFacts, Sink};

/// Streams every worksheet into the sink, in the order of the tabs.
pub(crate) fn read(
    parts: &mut Parts<'_>,
    facts: &mut FileFacts,
    sink: &mut dyn Sink,
) -> Result<(), Refusal> {
    facts.findings.extend(note_foreign_parts(parts));
    let workbook = read_workbook(parts)?;
    let styles = match &workbook.styles {
        Some(part) => match parts.stream(part)? {
            Some(mut xml) => styles::read_styles(&mut xml)?,
            None => Vec::new(),
        },
        None => Vec::new(),
    };
    let strings = read_strings(parts, &workbook)?;
    let shared = Shared {
        strings: &strings,
        styles: &styles,
        epoch: workbook.epoch,
    };
    let mut meter = Meter::default();
    for entry in &workbook.sheets {
        meter.start_sheet();
        if read_sheet(parts, entry, &shared, &mut meter, sink)?.is_break() {
            break;
        }
    }
    Ok(())
}

fn read_strings(parts: &mut Parts<'_>, workbook: &Workbook) -> Result<SharedStrings, Refusal> {
    let Some(part) = &workbook.strings else {
        return Ok(SharedStrings::default());
    };
    match parts.hold(part)? {
        Some(Part::Held(bytes)) => SharedStrings::read(&mut Xml::held(part, &bytes)),
        Some(Part::Large) => match parts.stream(part)? {
            Some(mut xml) => SharedStrings::read(&mut xml),
            None => Ok(SharedStrings::default()),
        },
        None => Ok(SharedStrings::default()),
    }
}

fn read_sheet(
    parts: &mut Parts<'_>,
    entry: &SheetEntry,
    shared: &Shared<'_>,
    meter: &mut Meter,
    sink: &mut dyn Sink,
) -> Result<ControlFlow<()>, Refusal> {
    let mut head = SheetHead {
        name: Some(entry.name.clone()),
        visibility: entry.visibility,
        comments: comments::read_comments(parts, &entry.part)?,
        ..SheetHead::default()
    };
    let missing = || Refusal::damaged(&entry.part, "missing");
    match parts.hold(&entry.part)?.ok_or_else(missing)? {
        Part::Held(bytes) => {
            let (before, cells, after) = around_cells(&bytes);
            read_surroundings(&mut Xml::held(&entry.part, before), &mut head)?;
            read_surroundings(&mut Xml::held(&entry.part, after), &mut head)?;
            head.merged.sort_unstable();
            sink.sheet(head);
            if cells.is_empty() {
                return Ok(ControlFlow::Continue(()));
            }
            stream_rows(
                &mut Xml::held(&entry.part, cells),
                shared,
                &entry.name,
                meter,
                sink,
            )
        }
        Part::Large => {
            let bytes = parts.bytes(&entry.part)?.ok_or_else(missing)?;
            let (before, after) = stream_around_cells(&entry.part, bytes)?;
            read_surroundings(&mut Xml::held(&entry.part, &before), &mut head)?;
            read_surroundings(&mut Xml::held(&entry.part, &after), &mut head)?;
            head.merged.sort_unstable();
            sink.sheet(head);
            let mut xml = parts.stream(&entry.part)?.ok_or_else(missing)?;
            stream_rows(&mut xml, shared, &entry.name, meter, sink)
        }
    }
}

/// Notes what the workbook carries that is deliberately not read.
fn note_foreign_parts(parts: &Parts<'_>) -> Vec<SourceFinding> {
    let any = |wanted: &dyn Fn(&str) -> bool| {
        parts
            .entries()
            .iter()
            .map(|entry| entry.name.to_ascii_lowercase())
            .any(|name| wanted(&name))
    };
    let mut findings = Vec::new();
    if any(&|name| name.ends_with("vbaproject.bin") || name.contains("/macrosheets/")) {
        findings.push(SourceFinding::on_file(
            "macros-ignored",
            SourceSeverity::Note,
        ));
    }
    if any(&|name| {
        name.contains("/externallinks/externallink") || name.ends_with("/connections.xml")
    }) {
        findings.push(SourceFinding::on_file(
            "external-link",
            SourceSeverity::Warning,
        ));
    }
    if any(&|name| name.contains("/embeddings/") || name.contains("/activex/")) {
        findings.push(SourceFinding::on_file(
            "embedded-object",
            SourceSeverity::Note,
        ));
    }
    findings
}
