//! The body of a document: words before the first table, then table after table.

use std::collections::HashMap;

use chancery_model::sheet::{
    Cell, Direction, Marks, Row, SheetHead, SourceFinding, SourceSeverity, Value, Visibility,
    WordTables,
};
use quick_xml::events::Event;

use crate::error::DocxError;
use crate::grid::{CellPlace, Grid};
use crate::paragraph::{Deletions, Text};
use crate::styles::Styles;
use crate::xml::{Xml, is_on, local, number};

/// The most cells in all tables of a document.
const CELLS_MAX: u64 = 1_000_000;

/// The most paragraphs after the first table that are kept: enough for any form, and no book.
const CLOSING_MAX: usize = 2_000;

/// What the text of a document refers to.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// The named styles.
    pub(crate) styles: Styles,
    /// The comments by their ids.
    pub(crate) comments: HashMap<String, String>,
    cells: u64,
}

/// A table while it is read.
struct Table {
    head: SheetHead,
    name: String,
    rows: Vec<Row>,
    grid: Grid,
    number: u32,
}

/// What a row says about itself.
struct RowProperties {
    before: u32,
    visibility: Visibility,
    tracked: bool,
    deletions: Deletions,
}

impl Document {
    /// Returns the paragraphs of a header or footer that have words.
    pub(crate) fn read_words(&self, xml: &mut Xml<'_>) -> Result<Vec<String>, DocxError> {
        let mut words = Vec::new();
        loop {
            match xml.next()? {
                Event::Start(start) => {
                    self.take_words(xml, local(start.name().as_ref()), &mut words)?
                }
                Event::Eof => return Ok(words),
                _ => (),
            }
        }
    }

    /// Reads the part with the text: preamble, tables and findings go to `word`.
    pub(crate) fn read_body(
        &mut self,
        xml: &mut Xml<'_>,
        word: &mut WordTables,
    ) -> Result<(), DocxError> {
        loop {
            match xml.next()? {
                Event::Start(start) => match local(start.name().as_ref()) {
                    "tbl" => {
                        let name = format!("table {}", word.tables.len() + 1);
                        let table = self.read_table(xml, name, &mut word.findings)?;
                        word.tables.push(table);
                    }
                    "altChunk" => {
                        return Err(DocxError::EmbeddedDocument {
                            part: xml.part().to_owned(),
                        });
                    }
                    name if word.tables.is_empty() => {
                        self.take_words(xml, name, &mut word.preamble)?
                    }
                    "p" if word.closing.len() >= CLOSING_MAX => xml.skip()?,
                    name => self.take_words(xml, name, &mut word.closing)?,
                },
                Event::Eof => return Ok(()),
                _ => (),
            }
        }
    }

    fn take_words(
        &self,
        xml: &mut Xml<'_>,
        name: &str,
        words: &mut Vec<String>,
    ) -> Result<(), DocxError> {
        let mut text = Text::new(Deletions::LeftOut);
        text.take(xml, name, &self.styles)?;
        let line = text.trimmed().trim();
        if !line.is_empty() {
            words.push(line.to_owned());
        }
        Ok(())
    }

    /// Reads a table whose start was the last event.
    fn read_table(
        &mut self,
        xml: &mut Xml<'_>,
        name: String,
        findings: &mut Vec<SourceFinding>,
    ) -> Result<(SheetHead, Vec<Row>), DocxError> {
        let head = SheetHead {
            name: Some(name.clone()),
            ..SheetHead::default()
        };
        let mut table = Table {
            head,
            name,
            rows: Vec::new(),
            grid: Grid::default(),
            number: 0,
        };
        let outside = xml.depth() - 1;
        while xml.depth() > outside {
            let Event::Start(start) = xml.next()? else {
                continue;
            };
            match local(start.name().as_ref()) {
                "tblPr" => {
                    let mut direction = Direction::LeftToRight;
                    xml.visit_inside(|name, start| {
                        if name == "bidiVisual" && is_on(start) {
                            direction = Direction::RightToLeft;
                        }
                    })?;
                    table.head.direction = direction;
                }
                "tr" => {
                    table.number += 1;
                    self.read_row(xml, &mut table, findings)?;
                }
                "tblGrid" | "sdtPr" => xml.skip()?,
                _ => (),
            }
        }
        table.head.merged = table.grid.finish();
        Ok((table.head, table.rows))
    }

    fn read_row(
        &mut self,
        xml: &mut Xml<'_>,
        table: &mut Table,
        findings: &mut Vec<SourceFinding>,
    ) -> Result<(), DocxError> {
        let mut properties = RowProperties {
            before: 0,
            visibility: Visibility::Shown,
            tracked: false,
            deletions: Deletions::LeftOut,
        };
        let mut cells = Vec::new();
        let mut column = 1_u32;
        let outside = xml.depth() - 1;
        while xml.depth() > outside {
            let Event::Start(start) = xml.next()? else {
                continue;
            };
            match local(start.name().as_ref()) {
                "trPr" => {
                    properties = read_row_properties(xml)?;
                    column = column.saturating_add(properties.before);
                }
                "tc" => {
                    let span =
                        self.read_cell(xml, table, &properties, column, &mut cells, findings)?;
                    column = column.saturating_add(span);
                }
                "tblPrEx" | "sdtPr" => xml.skip()?,
                _ => (),
            }
        }
        if !cells.is_empty() {
            table.rows.push(Row {
                number: table.number,
                visibility: properties.visibility,
                cells,
            });
        }
        Ok(())
    }

    /// Reads a cell whose start was the last event; returns how many columns it covers.
    fn read_cell(
        &mut self,
        xml: &mut Xml<'_>,
        table: &mut Table,
        row: &RowProperties,
        column: u32,
        cells: &mut Vec<Cell>,
        findings: &mut Vec<SourceFinding>,
    ) -> Result<u32, DocxError> {
        let mut place = CellPlace::default();
        let mut text = Text::new(row.deletions);
        let mut nested = false;
        let inside = xml.depth();
        while xml.depth() >= inside {
            let Event::Start(start) = xml.next()? else {
                continue;
            };
            match local(start.name().as_ref()) {
                "tcPr" if xml.depth() == inside + 1 => place = CellPlace::read(xml)?,
                "tbl" => nested = true,
                "altChunk" => {
                    return Err(DocxError::EmbeddedDocument {
                        part: xml.part().to_owned(),
                    });
                }
                name => text.take(xml, name, &self.styles)?,
            }
        }
        table.grid.add(table.number, column, &place);
        let tracked = row.tracked || place.tracked;
        let marks = if tracked {
            text.marks.with(Marks::TRACKED)
        } else {
            text.marks
        };
        let comments = text.comments.iter().filter_map(|id| self.comments.get(id));
        table
            .head
            .comments
            .extend(comments.map(|comment| (table.number, column, comment.clone())));
        let told = [
            ("nested-table", nested),
            ("hidden-text", marks.has(Marks::HIDDEN)),
        ];
        for (code, _) in told.into_iter().filter(|(_, found)| *found) {
            let finding = SourceFinding::on_file(code, SourceSeverity::Warning);
            findings.push(finding.at(Some(&table.name), table.number, Some(column)));
        }
        cells.extend(self.keep(text.trimmed(), column, marks)?);
        Ok(place.span)
    }

    /// Returns the cell to keep: one with text, or with a mark that tells of text no longer there.
    fn keep(&mut self, text: &str, column: u32, marks: Marks) -> Result<Option<Cell>, DocxError> {
        if text.is_empty() && !marks.has(Marks::TRACKED) {
            return Ok(None);
        }
        self.cells += 1;
        if self.cells > CELLS_MAX {
            return Err(DocxError::TooManyCells { limit: CELLS_MAX });
        }
        let value = if text.is_empty() {
            Value::Empty
        } else {
            Value::Text(text.into())
        };
        Ok(Some(Cell {
            column,
            value,
            marks,
        }))
    }
}

fn read_row_properties(xml: &mut Xml<'_>) -> Result<RowProperties, DocxError> {
    let mut properties = RowProperties {
        before: 0,
        visibility: Visibility::Shown,
        tracked: false,
        deletions: Deletions::LeftOut,
    };
    xml.visit_inside(|name, start| match name {
        "gridBefore" => properties.before = number(start).unwrap_or_default().min(63),
        "hidden" if is_on(start) => properties.visibility = Visibility::Hidden,
        "ins" => properties.tracked = true,
        "del" => {
            properties.tracked = true;
            properties.deletions = Deletions::Kept;
        }
        _ => (),
    })?;
    Ok(properties)
}
