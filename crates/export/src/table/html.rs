//! A table as one page for a browser: everything inside, no script, printable on landscape paper.

use askama::Template;
use snafu::ResultExt as _;

use super::{Run, Table, Tone};
use crate::error::{ExportError, PageSnafu};
use crate::printed::Direction;

#[derive(Template)]
#[template(path = "table.html")]
struct Page<'a> {
    table: &'a Table,
    dir: &'a str,
    check: String,
}

impl Page<'_> {
    /// Returns the element that a run stands in.
    fn element(&self, run: &Run) -> &'static str {
        match run.tone {
            Tone::Words => "bdi",
            Tone::Quiet => "small",
            Tone::New => "ins",
            Tone::Gone => "del",
        }
    }
}

/// Returns the page of `table`: UTF-8, complete in itself.
pub(super) fn write(table: &Table) -> Result<Vec<u8>, ExportError> {
    let page = Page {
        dir: Direction::of(&table.lang).word(),
        check: table.check_line(),
        table,
    };
    Ok(page.render().context(PageSnafu)?.into_bytes())
}
