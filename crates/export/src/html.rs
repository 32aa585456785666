//! A matrix as one page for a browser: everything inside, no script, printable on landscape paper.
//!
//! The template escapes every value; the page's own policy forbids it to load or run anything. Wide tables are parted
//! into several, each with the states at its start, never made smaller.

use std::ops::Range;

use askama::Template;
use snafu::ResultExt as _;

use crate::error::{ExportError, PageSnafu};
use crate::matrix::{MatrixDocument, Paper};
use crate::printed::{Direction, Printed, mark};
use crate::seen::seen;

#[derive(Template)]
#[template(path = "matrix.html")]
struct Page<'a> {
    printed: &'a Printed,
    panels: Vec<Range<usize>>,
    lang: &'a str,
    dir: &'a str,
    page_size: &'a str,
    /// The sides of the paper where a line starts and ends.
    sides: (&'a str, &'a str),
    foot_start: String,
    /// Words and counters of pages as a value of `content` in a style sheet; made from the catalogue alone.
    foot_end: String,
    state: String,
    notes: String,
    basis: String,
    check_code: String,
}

impl Page<'_> {
    /// Returns the mark of a note.
    fn mark(&self, number: &usize) -> String {
        mark(*number)
    }
}

/// Returns the page of `document`: UTF-8, complete in itself.
pub fn write(document: &MatrixDocument) -> Result<Vec<u8>, ExportError> {
    let printed = Printed::new(&seen(document));
    let page = Page {
        panels: printed.paper.panels(printed.columns.len()),
        lang: printed.catalogue.lang(),
        dir: printed.direction.word(),
        page_size: page_size(printed.paper),
        sides: sides(printed.direction),
        foot_start: printed.check_code(),
        foot_end: foot_end(&printed),
        state: printed.label("matrix-state"),
        notes: printed.label("matrix-notes"),
        basis: printed.label("matrix-basis"),
        check_code: printed.check_code(),
        printed: &printed,
    };
    Ok(page.render().context(PageSnafu)?.into_bytes())
}

fn page_size(paper: Paper) -> &'static str {
    match paper {
        Paper::A4 => "A4 landscape",
        Paper::A3 => "A3 landscape",
        Paper::Letter => "letter landscape",
    }
}

/// Pages name sides of the paper, not of the text.
fn sides(direction: Direction) -> (&'static str, &'static str) {
    match direction {
        Direction::Ltr => ("left", "right"),
        Direction::Rtl => ("right", "left"),
    }
}

/// Returns `"Page " counter(page) " of " counter(pages)`.
fn foot_end(printed: &Printed) -> String {
    let sentence = printed.catalogue.message(
        "matrix-page-of",
        &[("page", "{page}"), ("pages", "{pages}")],
    );
    let quoted = format!("\"{sentence}\"");
    quoted
        .replace("{page}", "\" counter(page) \"")
        .replace("{pages}", "\" counter(pages) \"")
}
