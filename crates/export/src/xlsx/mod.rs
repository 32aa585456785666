//! A matrix as a workbook: the table, a legend and, for the desk alone, where each entry comes from.
//!
//! Every cell is a string, also row numbers and years: nothing in the file is a formula, a link or a name made from
//! anybody's words. The file says nothing of who wrote it, where and when.

pub(crate) mod face;
mod height;
mod legend;
mod matrix_sheet;
mod print;
mod provenance;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use snafu::ResultExt as _;

use crate::error::{ExportError, WorkbookSnafu};
use crate::matrix::MatrixDocument;
use crate::printed::Printed;
use crate::seen::seen;
use face::Face;

/// Returns the workbook of `document`.
pub fn write(document: &MatrixDocument) -> Result<Vec<u8>, ExportError> {
    workbook(&seen(document)).context(WorkbookSnafu)
}

fn workbook(document: &MatrixDocument) -> Result<Vec<u8>, XlsxError> {
    let printed = Printed::new(document);
    let face = Face::new(printed.direction);
    let mut workbook = Workbook::new();
    // Widths of columns are counted in digits of the default letters, so these must be ones that every office has.
    workbook.set_default_format(&face.default, face::DEFAULT_ROW, face::DEFAULT_COLUMN)?;
    // One fixed moment, so that the same document is the same file.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&printed.title)
            .set_creation_datetime(&created),
    );
    matrix_sheet::add(workbook.add_worksheet(), &printed, &face)?;
    legend::add(workbook.add_worksheet(), &printed, &face)?;
    if !document.audience.is_outward() {
        provenance::add(workbook.add_worksheet(), document, &printed, &face)?;
    }
    workbook.save_to_buffer()
}
