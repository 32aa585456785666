//! The tables of an OpenDocument spreadsheet, walked row by row.

use std::ops::ControlFlow;

use chancery_model::sheet::{Row, SheetHead, Visibility};
use quick_xml::events::{BytesStart, Event};

use super::super::limits::{ANNOTATIONS_MAX, SHEET_COLUMNS};
use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, attribute_number, local};
use super::cell::{CellTag, read_cell};
use super::styles::Styles;

/// Sees tables and rows as a walk passes them.
pub(super) trait Visitor {
    /// A table begins.
    fn table(&mut self);
    /// A row of it, standing there `repeat` times from its number on; rows without cells come too.
    fn row(&mut self, row: Row, repeat: u32) -> Result<ControlFlow<()>, Refusal>;
}

/// Walks the content; returns the heads of all tables passed, and whether changes are tracked.
pub(super) fn walk(
    xml: &mut Xml<'_>,
    styles: &mut Styles,
    visitor: &mut dyn Visitor,
) -> Result<(Vec<SheetHead>, bool), Refusal> {
    let mut heads: Vec<SheetHead> = Vec::new();
    let mut tracked = false;
    let mut layout = Layout::default();
    let mut next_row = 1_u32;
    loop {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "table" => {
                    heads.push(head_of(&start, styles));
                    (layout, next_row) = (Layout::default(), 1);
                    visitor.table();
                }
                "table-column" => {
                    if let Some(head) = heads.last_mut() {
                        layout.add_columns(&start, styles, head);
                    }
                }
                "table-row" => {
                    let Some(head) = heads.last_mut() else {
                        continue;
                    };
                    let tag = RowTag::of(&start, styles, next_row);
                    next_row = next_row.saturating_add(tag.repeat);
                    let repeat = tag.repeat;
                    let row = read_row(xml, tag, styles, &layout, head)?;
                    if visitor.row(row, repeat)?.is_break() {
                        return Ok((heads, tracked));
                    }
                }
                "tracked-changes" => {
                    tracked = true;
                    xml.skip()?;
                }
                "shapes" | "forms" | "dde-links" | "label-ranges" | "named-expressions"
                | "database-ranges" => {
                    xml.skip()?;
                }
                _ => styles.take(&start),
            },
            Event::Eof => break,
            _ => (),
        }
    }
    if xml.depth() > 0 {
        Err(xml.cut_short())
    } else {
        Ok((heads, tracked))
    }
}

fn head_of(start: &BytesStart<'_>, styles: &Styles) -> SheetHead {
    let style = attribute(start, "style-name").unwrap_or_default();
    let (visibility, direction) = styles.table(&style);
    let name = attribute(start, "name").map(|name| name.into_owned());
    SheetHead {
        name,
        visibility,
        direction,
        ..SheetHead::default()
    }
}

fn visibility_of(start: &BytesStart<'_>) -> Visibility {
    match attribute(start, "visibility").as_deref() {
        Some("collapse" | "filter") => Visibility::Hidden,
        _ => Visibility::Shown,
    }
}

/// Which columns strike their text unless a cell says otherwise.
#[derive(Default)]
pub(super) struct Layout {
    columns: u32,
    struck: Vec<(u32, u32)>,
}

impl Layout {
    fn add_columns(&mut self, start: &BytesStart<'_>, styles: &Styles, head: &mut SheetHead) {
        let repeat = attribute_number(start, "number-columns-repeated").unwrap_or(1);
        let first = self.columns.saturating_add(1);
        let last = self.columns.saturating_add(repeat).min(SHEET_COLUMNS);
        self.columns = last;
        if visibility_of(start) == Visibility::Hidden {
            head.hidden_columns.extend(first..=last);
        }
        let style = attribute(start, "default-cell-style-name");
        if styles.strikes("table-cell", style.as_deref()) == Some(true) {
            self.struck.push((first, last));
        }
    }

    /// Returns whether a column strikes the text of cells without a style of their own.
    pub(super) fn strikes(&self, column: u32) -> bool {
        self.struck
            .iter()
            .any(|&(first, last)| (first..=last).contains(&column))
    }
}

struct RowTag {
    number: u32,
    repeat: u32,
    visibility: Visibility,
    struck: Option<bool>,
}

impl RowTag {
    fn of(start: &BytesStart<'_>, styles: &Styles, number: u32) -> RowTag {
        let style = attribute(start, "default-cell-style-name");
        RowTag {
            number,
            repeat: attribute_number(start, "number-rows-repeated")
                .unwrap_or(1)
                .max(1),
            visibility: visibility_of(start),
            struck: styles.strikes("table-cell", style.as_deref()),
        }
    }
}

/// Reads a row whose start was the last event; merged ranges and comments go to the head.
fn read_row(
    xml: &mut Xml<'_>,
    tag: RowTag,
    styles: &Styles,
    layout: &Layout,
    head: &mut SheetHead,
) -> Result<Row, Refusal> {
    let mut row = Row {
        number: tag.number,
        visibility: tag.visibility,
        cells: Vec::new(),
    };
    let mut column = 1_u32;
    let outside = xml.depth() - 1;
    while xml.depth() > outside {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "table-cell" | "covered-table-cell" => {
                    let cell_tag = CellTag::of(&start);
                    let inherited = tag.struck.unwrap_or_else(|| layout.strikes(column));
                    let found = read_cell(xml, &cell_tag, styles, inherited)?;
                    if let Some((bottom, right)) = cell_tag.last_of_span(row.number, column)
                        && head.merged.len() < ANNOTATIONS_MAX
                    {
                        head.merged.push((row.number, column, bottom, right));
                    }
                    if let Some(comment) = found
                        .comment
                        .filter(|_| head.comments.len() < ANNOTATIONS_MAX)
                    {
                        head.comments.push((row.number, column, comment));
                    }
                    let end = column.saturating_add(cell_tag.repeat);
                    if let Some(mut cell) = found.cell {
                        if end > SHEET_COLUMNS + 1 {
                            return Err(Refusal::damaged(
                                "content.xml",
                                "a cell beyond the last column",
                            ));
                        }
                        for place in column..end {
                            cell.column = place;
                            row.cells.push(cell.clone());
                        }
                    }
                    column = end;
                }
                _ => (),
            },
            Event::Eof => return Err(xml.cut_short()),
            _ => (),
        }
    }
    Ok(row)
}
