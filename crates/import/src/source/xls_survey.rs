//! A survey of the records of an old workbook, before and beside the reader of its values.
//!
//! That reader makes a full rectangle of every sheet, so four cells far apart can cost a gigabyte: the survey
//! measures the rectangles first and turns such a file into a reason. On the way it notes what the reader does not
//! tell: hidden rows and columns, cells with a struck font, comments. Runs of struck text inside a cell are not
//! looked for.

use std::collections::{HashMap, HashSet};

use chancery_model::sheet::Direction;

use super::limits::ANNOTATIONS_MAX;
use super::ole::read_stream;
use super::refusal::Refusal;

/// The most cells, empty ones included, that the rectangles of all sheets may span together.
const SPANNED_CELLS_MAX: u64 = 4_000_000;

/// What the survey found on one sheet; rows and columns are 1-based.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// Hidden rows.
    pub(crate) hidden_rows: HashSet<u32>,
    /// Hidden columns, ascending.
    pub(crate) hidden_columns: Vec<u32>,
    /// Cells whose font is struck through, as row and column.
    pub(crate) struck: HashSet<(u32, u32)>,
    /// Which way the columns run.
    pub(crate) direction: Direction,
    /// Comments on cells.
    pub(crate) comments: Vec<(u32, u32, String)>,
    bounds: Option<(u32, u32, u32, u32)>,
    notes: HashMap<u16, String>,
}

/// Surveys every sheet, in the order of the workbook's list of sheets.
///
/// # Errors
/// [`Refusal::TooManyCells`] where the rectangles are too large, [`Refusal::PasswordProtected`], or
/// [`Refusal::Damaged`] where there is no workbook in the file.
pub(crate) fn survey(bytes: &[u8]) -> Result<Vec<Survey>, Refusal> {
    let stream = match read_stream(bytes, "Workbook") {
        Some(stream) => stream,
        None => read_stream(bytes, "Book")
            .ok_or_else(|| Refusal::damaged("xls", "no workbook stream"))?,
    };
    let mut walk = Walk::default();
    let records = Records {
        all: &stream,
        at: 0,
    };
    for record in records {
        walk.take(&record)?;
    }
    let Walk {
        order, mut sheets, ..
    } = walk;
    Ok(order
        .iter()
        .map(|start| sheets.remove(start).unwrap_or_default())
        .collect())
}

/// One record: where it starts in the stream, its kind and its content.
struct Record<'a> {
    start: u32,
    kind: u16,
    content: &'a [u8],
}

impl Record<'_> {
    fn number(&self, at: usize) -> Option<u16> {
        Some(u16::from_le_bytes(
            self.content.get(at..at + 2)?.try_into().ok()?,
        ))
    }
}

/// The records of a stream, up to the first that is cut off.
struct Records<'a> {
    all: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let rest = self.all.get(self.at..)?;
        let kind = u16::from_le_bytes(rest.get(..2)?.try_into().ok()?);
        let length = usize::from(u16::from_le_bytes(rest.get(2..4)?.try_into().ok()?));
        let record = Record {
            start: self.at as u32,
            kind,
            content: rest.get(4..4 + length)?,
        };
        self.at += 4 + length;
        Some(record)
    }
}

mod kind {
    pub(super) const EOF: u16 = 0x000a;
    pub(super) const NOTE: u16 = 0x001c;
    pub(super) const FILEPASS: u16 = 0x002f;
    pub(super) const FONT: u16 = 0x0031;
    pub(super) const CONTINUE: u16 = 0x003c;
    pub(super) const OBJECT: u16 = 0x005d;
    pub(super) const COLUMNS: u16 = 0x007d;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const MANY_NUMBERS: u16 = 0x00bd;
    pub(super) const CELL_STYLE: u16 = 0x00e0;
    pub(super) const OBJECT_TEXT: u16 = 0x01b6;
    pub(super) const ROW: u16 = 0x0208;
    pub(super) const WINDOW: u16 = 0x023e;
    pub(super) const BOF: u16 = 0x0809;
    /// Formula (three ages of it), number, label, truth or error, packed number, shared text, rich text.
    pub(super) const CELLS: [u16; 9] = [
        0x0006, 0x0206, 0x0406, 0x0203, 0x0204, 0x0205, 0x027e, 0x00fd, 0x00d6,
    ];
}

/// Where the walk over the records stands.
#[derive(Debug, Default)]
struct Walk {
    depth: u32,
    sheet: u32,
    order: Vec<u32>,
    sheets: HashMap<u32, Survey>,
    fonts: Vec<bool>,
    styles: Vec<bool>,
    spanned: u64,
    object: u16,
    text: TextState,
}

/// A comment's text follows its object in two steps.
#[derive(Debug, Default, Clone, Copy)]
enum TextState {
    #[default]
    None,
    Announced(usize),
}

impl Walk {
    fn take(&mut self, record: &Record<'_>) -> Result<(), Refusal> {
        match record.kind {
            kind::FILEPASS => return Err(Refusal::PasswordProtected),
            kind::BOF => {
                // A chart on a sheet is a stream within the stream.
                if self.depth == 0 {
                    self.sheet = record.start;
                }
                self.depth += 1;
            }
            kind::EOF => self.depth = self.depth.saturating_sub(1),
            _ if self.depth > 1 => (),
            kind::FONT => self
                .fonts
                .push(record.number(2).unwrap_or_default() & 0x0008 != 0),
            kind::CELL_STYLE => {
                let font = usize::from(record.number(0).unwrap_or_default());
                // There is no font number 4.
                let font = if font > 4 { font - 1 } else { font };
                self.styles
                    .push(self.fonts.get(font).copied().unwrap_or_default());
            }
            kind::SHEET => {
                let (low, high) = (
                    record.number(0).unwrap_or_default(),
                    record.number(2).unwrap_or_default(),
                );
                self.order.push(u32::from(low) | u32::from(high) << 16);
            }
            kind::OBJECT => self.object = record.number(6).unwrap_or_default(),
            kind::OBJECT_TEXT => {
                self.text =
                    TextState::Announced(usize::from(record.number(10).unwrap_or_default()));
            }
            kind::CONTINUE => self.take_text(record.content),
            kind::WINDOW if record.number(0).unwrap_or_default() & 0x40 != 0 => {
                self.here().direction = Direction::RightToLeft;
            }
            kind::ROW | kind::COLUMNS | kind::NOTE => self.take_surroundings(record),
            kind::MANY_NUMBERS => self.take_many(record)?,
            cell if kind::CELLS.contains(&cell) => {
                let column = record.number(2).unwrap_or_default();
                self.take_cell(record.number(0), column, record.number(4))?;
            }
            _ => (),
        }
        Ok(())
    }

    fn here(&mut self) -> &mut Survey {
        self.sheets.entry(self.sheet).or_default()
    }

    fn take_surroundings(&mut self, record: &Record<'_>) {
        let (Some(first), Some(second)) = (record.number(0), record.number(2)) else {
            return;
        };
        match record.kind {
            kind::ROW if record.number(12).unwrap_or_default() & 0x20 != 0 => {
                self.here().hidden_rows.insert(u32::from(first) + 1);
            }
            kind::COLUMNS if record.number(8).unwrap_or_default() & 1 != 0 => {
                self.here()
                    .hidden_columns
                    .extend((first..=second.min(255)).map(|column| u32::from(column) + 1));
            }
            kind::NOTE => {
                let object = record.number(6).unwrap_or_default();
                let here = self.here();
                if let Some(text) = here
                    .notes
                    .remove(&object)
                    .filter(|_| here.comments.len() < ANNOTATIONS_MAX)
                {
                    here.comments
                        .push((u32::from(first) + 1, u32::from(second) + 1, text));
                }
            }
            _ => (),
        }
    }

    /// Takes the first piece of a comment's text; comments beyond one record are cut there by nobody in practice.
    fn take_text(&mut self, content: &[u8]) {
        let TextState::Announced(length) = std::mem::take(&mut self.text) else {
            return;
        };
        let Some((&width, letters)) = content.split_first() else {
            return;
        };
        let text = if width & 1 == 0 {
            letters
                .iter()
                .take(length)
                .map(|&byte| char::from(byte))
                .collect()
        } else {
            let units = letters
                .chunks_exact(2)
                .take(length)
                .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            String::from_utf16_lossy(&units.collect::<Vec<u16>>())
        };
        let object = self.object;
        self.here().notes.insert(object, text);
    }

    /// Takes a run of packed numbers: row, first column, then a style and four bytes each, then the last column.
    fn take_many(&mut self, record: &Record<'_>) -> Result<(), Refusal> {
        let first = record.number(2).unwrap_or_default();
        let count = record.content.len().saturating_sub(6) / 6;
        for index in 0..count {
            let column = first.saturating_add(index as u16);
            self.take_cell(record.number(0), column, record.number(4 + index * 6))?;
        }
        Ok(())
    }

    fn take_cell(
        &mut self,
        row: Option<u16>,
        column: u16,
        style: Option<u16>,
    ) -> Result<(), Refusal> {
        let (Some(row), Some(style)) = (row.map(u32::from), style) else {
            return Ok(());
        };
        let column = u32::from(column);
        let struck = self
            .styles
            .get(usize::from(style))
            .copied()
            .unwrap_or_default();
        let here = self.here();
        if struck {
            here.struck.insert((row + 1, column + 1));
        }
        let before = here.spanned();
        let (top, left, bottom, right) = here.bounds.unwrap_or((row, column, row, column));
        here.bounds = Some((
            top.min(row),
            left.min(column),
            bottom.max(row),
            right.max(column),
        ));
        let more = here.spanned() - before;
        self.spanned += more;
        if self.spanned > SPANNED_CELLS_MAX {
            return Err(Refusal::TooManyCells {
                limit: SPANNED_CELLS_MAX,
            });
        }
        Ok(())
    }
}

impl Survey {
    /// Returns how many cells the rectangle around all cells has.
    fn spanned(&self) -> u64 {
        self.bounds.map_or(0, |(top, left, bottom, right)| {
            u64::from(bottom - top + 1) * u64::from(right - left + 1)
        })
    }
}
