//! XLSX and XLSM workbooks, read in one streaming pass by ourselves.
//!
//! One pass sees values, formulas, styles and hidden rows together, so no second reading of the cells is needed to
//! learn what a cell reader does not tell; docs/design/0003-one-pass-over-workbooks.md has the reasons and figures.
//! Never builds a rectangle: two cells at opposite corners are two cells.
//! Does not evaluate formulas, follow links, or look at macros, pictures and charts.

mod around;
mod cell;
mod comments;
mod plain;
mod sheet;
mod strings;
mod styles;
mod workbook;

#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use chancery_model::sheet::{SheetHead, SourceFinding, SourceSeverity};

use self::around::{around_cells, stream_around_cells};
use self::cell::Shared;
use self::sheet::{Rows, read_rows, read_surroundings, stream_rows};
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
    let (strings, mut first) = strings_and_first_sheet(parts, &workbook)?;
    let shared = Shared {
        strings: &strings,
        styles: &styles,
        epoch: workbook.epoch,
        dates: cell::Dates::default(),
    };
    let mut meter = Meter::default();
    for entry in &workbook.sheets {
        meter.start_sheet();
        let part = match first.take() {
            Some(part) => part,
            None => parts.hold(&entry.part)?,
        };
        let part = part.ok_or_else(|| Refusal::damaged(&entry.part, "missing"))?;
        if read_sheet(parts, entry, part, &shared, &mut meter, sink)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// From so many packed bytes on, unpacking a part is worth a thread.
const WORTH_A_THREAD: u64 = 1 << 20;
/// What unpacking needs of a stack, and more.
const STACK_BYTES: usize = 1 << 20;

/// Returns the strings and, where both are large, the part of the first sheet: unpacked while the strings are read.
fn strings_and_first_sheet(
    parts: &mut Parts<'_>,
    workbook: &Workbook,
) -> Result<(SharedStrings, Option<Option<Part>>), Refusal> {
    let large = |part: &str| parts.packed(part) >= WORTH_A_THREAD;
    let both_large = workbook.strings.as_deref().is_some_and(large);
    let first = workbook.sheets.first().filter(|first| large(&first.part));
    let Some(first) = first.filter(|_| both_large) else {
        return Ok((read_strings(parts, workbook)?, None));
    };
    let mut beside = parts.clone();
    std::thread::scope(|scope| {
        let unpack = move || beside.hold(&first.part);
        let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
        // Where no thread can be had, the sheet is unpacked in its turn.
        let thread = thread.spawn_scoped(scope, unpack).ok();
        let strings = read_strings(parts, workbook)?;
        let unpacked = thread.map(|thread| match thread.join() {
            Ok(part) => part,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        Ok((strings, unpacked.transpose()?))
    })
}

fn read_strings(parts: &mut Parts<'_>, workbook: &Workbook) -> Result<SharedStrings, Refusal> {
    let Some(part) = &workbook.strings else {
        return Ok(SharedStrings::default());
    };
    match parts.hold(part)? {
        Some(Part::Held(bytes)) => SharedStrings::read_held(part, &bytes),
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
    part: Part,
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
    match part {
        Part::Held(bytes) => {
            let (before, cells, after) = around_cells(&bytes);
            read_surroundings(&mut Xml::held(&entry.part, before), &mut head)?;
            read_surroundings(&mut Xml::held(&entry.part, after), &mut head)?;
            head.merged.sort_unstable();
            sink.sheet(head);
            if cells.is_empty() {
                return Ok(ControlFlow::Continue(()));
            }
            read_rows(
                &entry.part,
                cells,
                &mut Rows::of(&entry.name, shared, meter, sink),
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
            stream_rows(&mut xml, &mut Rows::of(&entry.name, shared, meter, sink))
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
