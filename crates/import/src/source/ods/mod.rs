//! OpenDocument spreadsheets, in a streaming reader of our own.
//!
//! Hidden rows and columns, comments and struck text need a pass over `content.xml` in any case, and a cell reader
//! that builds rectangles must be kept from the millions of cells that repeat counts can claim; one reader that does
//! all of it is shorter than two that must agree. The part is walked twice: what stands around the cells (merged
//! ranges, comments) is only known at the end of a table but needed before its first row.
//!
//! Does not evaluate formulas, show tracked changes (a finding tells of them), or read charts and shapes.

mod cell;
mod styles;
mod table;

use std::ops::ControlFlow;

use chancery_model::sheet::{Row, SheetHead, SourceFinding, SourceSeverity};

use self::styles::Styles;
use self::table::{Visitor, walk};
use super::guard::{Part, Parts};
use super::limits::{Meter, SHEET_ROWS};
use super::refusal::Refusal;
use super::xml::Xml;
use super::{FileFacts, Sink};

const CONTENT: &str = "content.xml";

/// Streams every table of the document into the sink.
pub(crate) fn read(
    parts: &mut Parts<'_>,
    facts: &mut FileFacts,
    sink: &mut dyn Sink,
) -> Result<(), Refusal> {
    let manifest = parts.read("META-INF/manifest.xml")?.unwrap_or_default();
    if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
        return Err(Refusal::PasswordProtected);
    }
    let missing = || Refusal::damaged(CONTENT, "missing");
    let content = parts.hold(CONTENT)?.ok_or_else(missing)?;
    let mut styles = Styles::default();
    if let Some(bytes) = parts.read("styles.xml")? {
        styles.add(&mut Xml::held("styles.xml", &bytes))?;
    }
    let (heads, tracked) = match &content {
        Part::Held(bytes) => walk(&mut Xml::held(CONTENT, bytes), &mut styles, &mut HeadsOnly)?,
        Part::Large => walk(
            &mut parts.stream(CONTENT)?.ok_or_else(missing)?,
            &mut styles,
            &mut HeadsOnly,
        )?,
    };
    facts.findings.extend(note_foreign_content(parts, &content));
    if tracked {
        facts.findings.push(SourceFinding::on_file(
            "tracked-change",
            SourceSeverity::Warning,
        ));
    }
    let mut emit = Emit {
        heads: heads.into_iter(),
        name: None,
        meter: Meter::default(),
        sink,
    };
    match &content {
        Part::Held(bytes) => walk(&mut Xml::held(CONTENT, bytes), &mut styles, &mut emit)?,
        Part::Large => walk(
            &mut parts.stream(CONTENT)?.ok_or_else(missing)?,
            &mut styles,
            &mut emit,
        )?,
    };
    Ok(())
}

/// Notes what the document carries that is deliberately not read.
fn note_foreign_content(parts: &Parts<'_>, content: &Part) -> Vec<SourceFinding> {
    let mut findings = Vec::new();
    if parts
        .entries()
        .iter()
        .any(|entry| entry.name.starts_with("Basic/") || entry.name.starts_with("Scripts/"))
    {
        findings.push(SourceFinding::on_file(
            "macros-ignored",
            SourceSeverity::Note,
        ));
    }
    let outside: [&[u8]; 3] = [
        b"table:table-source",
        b"table:cell-range-source",
        b"office:dde-source",
    ];
    if let Part::Held(bytes) = content
        && outside
            .iter()
            .any(|element| memchr::memmem::find(bytes, element).is_some())
    {
        findings.push(SourceFinding::on_file(
            "external-link",
            SourceSeverity::Warning,
        ));
    }
    findings
}

/// The first walk: rows pass by.
struct HeadsOnly;

impl Visitor for HeadsOnly {
    fn table(&mut self) {}

    fn row(&mut self, _: Row, _: u32) -> Result<ControlFlow<()>, Refusal> {
        Ok(ControlFlow::Continue(()))
    }
}

/// The second walk: heads are known, rows go to the sink as often as they repeat.
struct Emit<'a> {
    heads: std::vec::IntoIter<SheetHead>,
    name: Option<String>,
    meter: Meter,
    sink: &'a mut dyn Sink,
}

impl Visitor for Emit<'_> {
    fn table(&mut self) {
        let head = self.heads.next().unwrap_or_default();
        self.name.clone_from(&head.name);
        self.meter.start_sheet();
        self.sink.sheet(head);
    }

    fn row(&mut self, row: Row, repeat: u32) -> Result<ControlFlow<()>, Refusal> {
        if row.cells.is_empty() {
            return Ok(ControlFlow::Continue(()));
        }
        for number in row.number..row.number.saturating_add(repeat) {
            if number > SHEET_ROWS {
                return Err(Refusal::damaged(CONTENT, "a cell beyond the last row"));
            }
            self.meter
                .count_row(row.cells.len(), self.name.as_deref())?;
            if self
                .sink
                .row(Row {
                    number,
                    ..row.clone()
                })
                .is_break()
            {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}
