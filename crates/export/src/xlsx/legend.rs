//! The sheet that says how to read the table.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::face::Face;
use super::print::{self, pixels};
use crate::printed::{LegendLine, LegendPart, Printed};

/// Widths of terms and texts in points.
const WIDTHS: [f64; 2] = [150.0, 560.0];

/// Fills the sheet.
pub(super) fn add(sheet: &mut Worksheet, printed: &Printed, face: &Face) -> Result<(), XlsxError> {
    sheet.set_name(printed.label("matrix-sheet-legend"))?;
    print::set_up(sheet, printed, face);
    for (width, column) in WIDTHS.into_iter().zip(0..) {
        sheet.set_column_width_pixels(column, pixels(width))?;
    }
    let mut row = 0;
    for LegendPart { heading, lines } in &printed.legend {
        sheet.write_string_with_format(row, 0, heading, &face.title)?;
        row += 1;
        for LegendLine { term, text } in lines {
            if !term.is_empty() {
                sheet.write_string_with_format(row, 0, term, &face.term)?;
            }
            sheet.write_string_with_format(row, 1, text, &face.text)?;
            row += 1;
        }
        row += 1;
    }
    sheet.write_string_with_format(row, 1, printed.label("matrix-basis"), &face.note)?;
    sheet.write_string_with_format(row + 1, 1, printed.check_code(), &face.note)?;
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}
