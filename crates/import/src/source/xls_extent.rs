//! The rectangles that the sheets of an old workbook span, measured before anyone builds them.
//!
//! The reader of these files makes a full rectangle of every sheet, so four cells far apart can cost a gigabyte.
//! This walk over the records costs next to nothing and turns such a file into a reason.

use super::ole::read_stream;
use super::refusal::Refusal;

/// The most cells, empty ones included, that the rectangles of all sheets may span together.
const SPANNED_CELLS_MAX: u64 = 4_000_000;

const BOF: u16 = 0x0809;
const FILEPASS: u16 = 0x002f;

/// Refuses a workbook whose sheets span more than can be held, or that asks for a password.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Refusal> {
    let stream = match read_stream(bytes, "Workbook") {
        Some(stream) => stream,
        None => read_stream(bytes, "Book").ok_or_else(|| Refusal::damaged("xls", "no workbook stream"))?,
    };
    let mut spanned = 0;
    let mut extent = Extent::default();
    for (kind, content) in (Records { rest: &stream }) {
        match kind {
            FILEPASS => return Err(Refusal::PasswordProtected),
            BOF => spanned += std::mem::take(&mut extent).cells(),
            // Formula (three ages of it), numbers, texts, truth values and errors, many numbers in one.
            0x0006 | 0x0206 | 0x0406 | 0x0203 | 0x0204 | 0x0205 | 0x027e | 0x00fd | 0x00d6 | 0x00bd => {
                extent.add(kind, content);
            }
            _ => (),
        }
        if spanned + extent.cells() > SPANNED_CELLS_MAX {
            return Err(Refusal::TooManyCells { limit: SPANNED_CELLS_MAX });
        }
    }
    Ok(())
}

/// The records of a workbook stream, up to the first that is cut off.
struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<(u16, &'a [u8])> {
        let kind = u16::from_le_bytes(self.rest.get(..2)?.try_into().ok()?);
        let length = usize::from(u16::from_le_bytes(self.rest.get(2..4)?.try_into().ok()?));
        let content = self.rest.get(4..4 + length)?;
        self.rest = &self.rest[4 + length..];
        Some((kind, content))
    }
}

/// The smallest rectangle around all cells of a sheet.
#[derive(Debug, Default)]
struct Extent {
    bounds: Option<(u16, u16, u16, u16)>,
}

impl Extent {
    fn add(&mut self, kind: u16, content: &[u8]) {
        let number = |at: usize| Some(u16::from_le_bytes(content.get(at..at + 2)?.try_into().ok()?));
        let (Some(row), Some(first)) = (number(0), number(2)) else { return };
        // A run of numbers ends with its last column.
        let last = if kind == 0x00bd { number(content.len().saturating_sub(2)).unwrap_or(first) } else { first };
        let (top, left, bottom, right) = self.bounds.unwrap_or((row, first, row, last));
        self.bounds = Some((top.min(row), left.min(first), bottom.max(row), right.max(last)));
    }

    fn cells(&self) -> u64 {
        self.bounds.map_or(0, |(top, left, bottom, right)| {
            (u64::from(bottom - top) + 1) * (u64::from(right.max(left) - left) + 1)
        })
    }
}
