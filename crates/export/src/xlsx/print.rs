//! How the sheets print: landscape, page heads and feet, columns parted over pages.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::face::Face;
use crate::matrix::Paper;
use crate::printed::Printed;

/// The most UTF-16 units that a page head or foot holds, its codes included.
const HEAD_MAX: usize = 240;

/// Sets paper, direction, page head and foot of a sheet.
pub(super) fn set_up(sheet: &mut Worksheet, printed: &Printed, face: &Face) {
    let paper = match printed.paper {
        Paper::A4 => 9,
        Paper::A3 => 8,
        Paper::Letter => 1,
    };
    sheet.set_paper_size(paper).set_landscape().set_right_to_left(face.is_right_to_left());
    sheet.set_margins(0.4, 0.4, 0.85, 0.6, 0.35, 0.3);
    sheet.set_header_footer_scale_with_doc(false).set_screen_gridlines(false);
    let status = escaped(&printed.status.join(" · "), 80);
    let marking = printed.marking.as_deref().unwrap_or_default();
    let letters = "&\"Arial,Regular\"&8 ";
    let (title, marking) = (escaped(&printed.title, 70), escaped(marking, 25));
    let (start, end) = sides(face);
    let head = format!("{start}&\"Arial,Bold\"&10 {title}\n{letters}{status}{end}&\"Arial,Bold\"&9 {marking}");
    let page = printed.catalogue.message("matrix-page-of", &[("page", "&P"), ("pages", "&N")]);
    let foot = format!("{start}{letters}{}{end}{letters}{page}", escaped(&printed.check_code(), 100));
    sheet.set_header(head).set_footer(foot);
}

/// Returns the codes of the start and the end of a page head: they name sides of the paper, not of the text.
fn sides(face: &Face) -> (&'static str, &'static str) {
    if face.is_right_to_left() { ("&R", "&L") } else { ("&L", "&R") }
}

/// Returns `text` cut to `most` characters, with `&`, which begins a code, doubled.
fn escaped(text: &str, most: usize) -> String {
    let most = most.min(HEAD_MAX);
    let cut: String = text.chars().take(most).collect();
    let cut = if cut.len() < text.len() { format!("{cut}…") } else { cut };
    cut.replace('&', "&&")
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

impl Widths {
    /// Returns widths such that the widest panel fits the paper.
    pub(super) fn of(printed: &Printed) -> Widths {
        let panels = printed.paper.panels(printed.columns.len());
        let most = panels.iter().map(ExactSizeIterator::len).max().unwrap_or(1).max(1) as f64;
        let (number, state) = (26.0, 104.0);
        let column = ((printed.paper.width() / SCALE_MIN - number - state) / most).clamp(56.0, 150.0);
        let share = printed.paper.width() / (number + state + most * column);
        // A little less than fits, so that rounding of widths puts no column on a page of its own.
        let scale = (share.min(1.0) * 98.0).floor() as u16;
        Widths { number, state, column, scale }
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
    let breaks: Vec<u32> =
        panels.iter().skip(1).map(|panel| u32::from(first) + panel.start as u32).collect();
    sheet.set_print_scale(widths.scale);
    sheet.set_vertical_page_breaks(&breaks)?;
    Ok(())
}

/// Returns points as pixels of a sheet.
pub(super) fn pixels(points: f64) -> u32 {
    (points * 96.0 / 72.0).round() as u32
}
