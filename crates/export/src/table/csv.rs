//! A table as delimited text: one header row, every field quoted, a byte order mark.

use ::csv::{QuoteStyle, Terminator, WriterBuilder};
use snafu::ResultExt as _;

use super::{Table, plain};
use crate::csv::{BYTE_ORDER_MARK, harmless};
use crate::error::{DelimitedSnafu, ExportError};

/// Returns the delimited text of `table`: UTF-8, commas, CRLF. The last column has title and status, so that a row taken
/// out of the file keeps them.
pub(super) fn write(table: &Table) -> Result<Vec<u8>, ExportError> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    let mut status = table.status.clone();
    status.extend(table.marking.iter().cloned());
    let status = status.join("\n");
    let heads = table.columns.iter().chain([&table.title]);
    writer
        .write_record(heads.map(|field| harmless(field)))
        .context(DelimitedSnafu)?;
    for row in &table.rows {
        let fields = row.iter().map(plain).chain([status.clone()]);
        writer
            .write_record(fields.map(|field| harmless(&field)))
            .context(DelimitedSnafu)?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
        .context(DelimitedSnafu)
}
