//! How the sheets print: landscape, page heads and feet, columns parted over pages.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::face::Face;
use crate::matrix::Paper;
use crate::printed::Printed;

/// Sets paper, direction, page head and foot of a sheet.
pub(super) fn set_up(sheet: &mut Worksheet, printed: &Printed, face: &Face) {
    let paper = match printed.paper {
        Paper::A4 => 9,
        Paper::A3 => 8,
        Paper::Letter => 1,
    };
    sheet
        .set_paper_size(paper)
        .set_landscape()
        .set_right_to_left(face.is_right_to_left());
    sheet.set_margins(0.4, 0.4, 0.85, 0.6, 0.35, 0.3);
    sheet
        .set_header_footer_scale_with_doc(false)
        .set_screen_gridlines(false);
    let letters = "&\"Arial,Regular\"&8 ";
    let (start, end) = sides(face);
    // A page head or foot holds 255 units, its codes included.
    let title = turned(face, &escaped(&printed.title, 60));
    let status = turned(face, &escaped(&printed.status.join(" · "), 70));
    let marking = turned(
        face,
        &escaped(printed.marking.as_deref().unwrap_or_default(), 45),
    );
    let head = format!(
        "{start}&\"Arial,Bold\"&10 {title}\n{letters}{status}{end}&\"Arial,Bold\"&9 {marking}"
    );
    let (number, count) = (turned_number(face, "&P"), turned_number(face, "&N"));
    let page = printed
        .catalogue
        .message("matrix-page-of", &[("page", &number), ("pages", &count)]);
    let check_code = turned(face, &escaped(&printed.check_code(), 100));
    let foot = format!(
        "{start}{letters}{check_code}{end}{letters}{}",
        turned(face, &page)
    );
    sheet.set_header(head).set_footer(foot);
}

/// Returns `text` so that it runs from right to left where the sheet does; page heads have no direction of their own.
fn turned(face: &Face, text: &str) -> String {
    if face.is_right_to_left() {
        format!("\u{202b}{text}\u{202c}")
    } else {
        text.to_owned()
    }
}

/// Returns the code of a number such that it keeps its place among right-to-left words.
fn turned_number(face: &Face, code: &str) -> String {
    if face.is_right_to_left() {
        format!("\u{200f}{code}\u{200f}")
    } else {
        code.to_owned()
    }
}

/// Returns the codes of the start and the end of a page head: they name sides of the paper, not of the text.
fn sides(face: &Face) -> (&'static str, &'static str) {
    if face.is_right_to_left() {
        ("&R", "&L")
    } else {
        ("&L", "&R")
    }
}

/// Returns `text` cut to `most` UTF-16 units, with `&`, which begins a code, doubled.
fn escaped(text: &str, most: usize) -> String {
    let mut escaped = String::new();
    let mut length = 0;
    for letter in text.chars() {
        length += if letter == '&' { 2 } else { letter.len_utf16() };
        if length >= most {
            return escaped + "…";
        }
        escaped.push(letter);
        if letter == '&' {
            escaped.push(letter);
        }
    }
    escaped
}

/// Widths of the table in points, and how much smaller it prints.
pub(super) struct Widths {
    pub number: f64,
    pub state: f64,
    pub column: f64,
    /// Percent.
    scale: u16,
}

/// Printed small letters of 9 points stay above 7 at this share of their size.
const SCALE_MIN: f64 = 0.82;

/// Points from which a column is wide enough for "In consultation" beside its margins, with room for an act.
const COLUMN_WIDE: f64 = 90.0;

impl Widths {
    /// Returns widths such that the widest panel fits the paper.
    pub(super) fn of(printed: &Printed) -> Widths {
        let panels = printed.paper.panels(printed.columns.len());
        let most = panels
            .iter()
            .map(ExactSizeIterator::len)
            .max()
            .unwrap_or(1)
            .max(1) as f64;
        let (number, state) = (26.0, 104.0);
        // Programs differ by one part in sixteen in how wide a column of so many digits is.
        let paper = printed.paper.width() * 0.94;
        let share_of = |scale: f64| (paper / scale - number - state) / most;
        let whole = share_of(1.0);
        let column = if whole >= COLUMN_WIDE {
            whole
        } else {
            share_of(SCALE_MIN).min(COLUMN_WIDE)
        };
        let column = column.clamp(56.0, 150.0);
        let share = paper / (number + state + most * column);
        let scale = (share.min(1.0) * 100.0).floor() as u16;
        Widths {
            number,
            state,
            column,
            scale,
        }
    }
}

/// Parts the columns of the table, which begin at `first`, over pages.
pub(super) fn part(
    sheet: &mut Worksheet,
    printed: &Printed,
    widths: &Widths,
    first: u16,
) -> Result<(), XlsxError> {
    let panels = printed.paper.panels(printed.columns.len());
    if panels.len() == 1 {
        sheet.set_print_fit_to_pages(1, 0);
        return Ok(());
    }
    let breaks: Vec<u32> = panels
        .iter()
        .skip(1)
        .map(|panel| u32::from(first) + panel.start as u32)
        .collect();
    sheet.set_print_scale(widths.scale);
    sheet.set_vertical_page_breaks(&breaks)?;
    Ok(())
}

/// Returns points as pixels of a sheet.
pub(super) fn pixels(points: f64) -> u32 {
    (points * 96.0 / 72.0).round() as u32
}
