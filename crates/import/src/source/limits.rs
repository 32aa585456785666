//! How much of a file we read at most, and the counters that hold to it.
//!
//! The process that reads is limited in memory and time from outside; these limits exist so that a person is told
//! a reason instead of "it stopped".

use super::refusal::Refusal;

/// The largest file we look at, in bytes.
pub const FILE_BYTES_MAX: u64 = 256 << 20;
/// The most bytes that one entry, and all entries together, may unpack to.
pub const INFLATED_BYTES_MAX: u64 = 1 << 30;
/// How many times its packed size an entry may unpack to, once beyond [`RATIO_FREE_BYTES`].
pub const RATIO_MAX: u64 = 200;
/// Up to here any ratio is fine: small parts full of blanks are common.
pub const RATIO_FREE_BYTES: u64 = 1 << 20;
/// The most entries an archive may list.
pub const ENTRIES_MAX: u64 = 2_000;
/// The most non-empty cells in one file.
pub const CELLS_MAX: u64 = 20_000_000;
/// The most rows with content in one sheet.
pub const ROWS_MAX: u64 = 250_000;
/// The deepest nesting of elements or brackets.
pub const DEPTH_MAX: u32 = 256;
/// The longest run of text between two tags, in bytes.
pub const TEXT_BYTES_MAX: u64 = 16 << 20;
/// The highest row a spreadsheet has.
pub const SHEET_ROWS: u32 = 1_048_576;
/// The highest column a spreadsheet has.
pub const SHEET_COLUMNS: u32 = 16_384;
/// The most merged ranges or comments kept of one sheet.
pub const ANNOTATIONS_MAX: usize = 100_000;
/// The largest unpacked part that is held in memory whole; larger ones are unpacked twice.
pub const HELD_BYTES_MAX: u64 = 96 << 20;

/// Counts cells and rows while they stream by.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    cells: u64,
    rows: u64,
}

impl Meter {
    /// Starts counting the rows of a new sheet.
    pub(crate) fn start_sheet(&mut self) {
        self.rows = 0;
    }

    /// Counts one row with content.
    pub(crate) fn count_row(&mut self, cells: usize, sheet: Option<&str>) -> Result<(), Refusal> {
        self.rows += 1;
        self.cells += cells as u64;
        if self.rows > ROWS_MAX {
            return Err(Refusal::TooManyRows {
                sheet: sheet.unwrap_or_default().to_owned(),
                limit: ROWS_MAX,
            });
        }
        if self.cells > CELLS_MAX {
            return Err(Refusal::TooManyCells { limit: CELLS_MAX });
        }
        Ok(())
    }
}
