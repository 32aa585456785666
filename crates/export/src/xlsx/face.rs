//! Letters, inks and lines of the workbook.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::printed::{Direction, LineKind};

/// A face that every office has, or has one of the same widths for.
const FONT: &str = "Arial";
const INK: Color = Color::RGB(0x1c_2126);
const INK_QUIETER: Color = Color::RGB(0x56_5f69);
const INK_QUIETEST: Color = Color::RGB(0x68_717b);
const PAPER: Color = Color::RGB(0xfb_faf7);
const LINE: Color = Color::RGB(0xcf_cbc2);

/// Sizes in points on the sheet; printed at not less than 80 %, the smallest stays above 7.
const SIZE_TITLE: f64 = 14.0;
const SIZE_BODY: f64 = 10.0;
const SIZE_SMALL: f64 = 9.0;

/// Height of a row and width of a column of which nothing is said, in pixels, for the default letters.
pub(crate) const DEFAULT_ROW: u32 = 17;
pub(crate) const DEFAULT_COLUMN: u32 = 64;

/// The formats of one workbook.
pub(crate) struct Face {
    reading: u8,
    pub default: Format,
    pub title: Format,
    pub status: Format,
    pub marking: Format,
    pub head: Format,
    pub head_plain: Format,
    pub head_italic: Format,
    pub number: Format,
    pub state: Format,
    pub code: Format,
    pub cell: Format,
    pub changed: Format,
    pub note: Format,
    pub term: Format,
    pub text: Format,
}

impl Face {
    /// Returns the formats for text of this direction.
    pub(crate) fn new(direction: Direction) -> Face {
        let reading = if direction == Direction::Rtl { 2 } else { 1 };
        let letters = |size: f64, ink: Color| {
            Format::new()
                .set_font_name(FONT)
                .set_font_size(size)
                .set_font_color(ink)
        };
        let laid = |format: Format| {
            format
                .set_reading_direction(reading)
                .set_align(FormatAlign::Top)
        };
        let ruled = |format: Format| {
            let format = laid(format).set_text_wrap();
            format.set_border(FormatBorder::Thin).set_border_color(LINE)
        };
        let head = |format: Format| {
            ruled(format)
                .set_background_color(PAPER)
                .set_align(FormatAlign::Bottom)
        };
        let cell = ruled(letters(SIZE_BODY, INK));
        Face {
            reading,
            default: Format::new().set_font_name(FONT).set_font_size(SIZE_BODY),
            title: laid(letters(SIZE_TITLE, INK).set_bold()),
            status: laid(letters(SIZE_BODY, INK_QUIETER)),
            marking: laid(letters(SIZE_BODY, INK).set_bold()),
            head: head(letters(SIZE_SMALL, INK).set_bold()),
            head_plain: letters(SIZE_SMALL, INK_QUIETEST),
            head_italic: letters(SIZE_SMALL, INK_QUIETER).set_italic(),
            number: ruled(letters(SIZE_SMALL, INK_QUIETEST)).set_background_color(PAPER),
            state: ruled(letters(SIZE_BODY, INK)).set_background_color(PAPER),
            code: letters(SIZE_SMALL, INK_QUIETEST),
            changed: cell
                .clone()
                .set_border_left(FormatBorder::Thick)
                .set_border_left_color(INK_QUIETER),
            cell,
            note: laid(letters(SIZE_SMALL, INK_QUIETER)).set_text_wrap(),
            term: laid(letters(SIZE_BODY, INK).set_bold()).set_text_wrap(),
            text: laid(letters(SIZE_BODY, INK)).set_text_wrap(),
        }
    }

    /// Returns the letters of a line of a cell.
    pub(super) fn line(&self, kind: LineKind) -> Format {
        let ink = match kind {
            LineKind::Stage | LineKind::Title => INK,
            LineKind::Small | LineKind::Change => INK_QUIETER,
            LineKind::Quiet => INK_QUIETEST,
        };
        let letters = Format::new()
            .set_font_name(FONT)
            .set_font_size(size(kind))
            .set_font_color(ink);
        if kind == LineKind::Stage {
            letters.set_bold()
        } else {
            letters
        }
    }

    /// Returns whether sheets run from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        self.reading == 2
    }

    /// Returns what stands between the parts of a line: in right-to-left text a mark on each side keeps the order of
    /// parts in Latin letters.
    pub(super) fn separator(&self) -> &'static str {
        if self.is_right_to_left() {
            "\u{200f} · \u{200f}"
        } else {
            " · "
        }
    }
}

/// Returns the size of a line of a cell in points.
pub(super) fn size(kind: LineKind) -> f64 {
    match kind {
        LineKind::Stage | LineKind::Title | LineKind::Quiet => SIZE_BODY,
        LineKind::Small | LineKind::Change => SIZE_SMALL,
    }
}
