//! How a reading travels from the child to its parent: in frames, so that one side takes rows in while the other still
//! writes, and neither holds the whole answer twice.
//!
//! A frame is its length (4 bytes, little-endian) and postcard: first the reading without its rows, then rows by the
//! hundred, then a frame of length nothing. What the values mean is none of this module's business.

use crate::reading::{ReadRow, Reading};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::{self, Read, Write};

/// Few enough that a frame fits the system's buffer between the two, so that neither side waits long.
const ROWS: usize = 64;

/// Writes a reading.
///
/// # Errors
/// What the output says.
pub(crate) fn send(mut reading: Reading, output: &mut dyn Write) -> io::Result<()> {
    let rows = std::mem::take(&mut reading.rows);
    let mut output = io::BufWriter::with_capacity(1 << 16, output);
    let mut frame = send_frame(&reading, Vec::new(), &mut output)?;
    for rows in rows.chunks(ROWS) {
        frame = send_frame(rows, frame, &mut output)?;
    }
    output.write_all(&0_u32.to_le_bytes())?;
    // The child ends now; giving back every row's memory first would only keep the parent waiting.
    std::mem::forget(rows);
    output.flush()
}

fn send_frame<T: Serialize + ?Sized>(
    value: &T,
    mut buffer: Vec<u8>,
    output: &mut dyn Write,
) -> io::Result<Vec<u8>> {
    buffer.clear();
    let frame = postcard::to_extend(value, buffer).map_err(io::Error::other)?;
    let length = u32::try_from(frame.len()).map_err(io::Error::other)?;
    output.write_all(&length.to_le_bytes())?;
    output.write_all(&frame)?;
    Ok(frame)
}

/// Reads what [`send`] wrote.
///
/// # Errors
/// An answer that ends too early or is none; what the input says.
pub(crate) fn receive(input: &mut dyn Read) -> io::Result<Reading> {
    let mut buffer = Vec::new();
    let mut reading: Reading = receive_frame(input, &mut buffer)?.ok_or_else(too_early)?;
    while let Some(mut rows) = receive_frame::<Vec<ReadRow>>(input, &mut buffer)? {
        reading.rows.append(&mut rows);
    }
    Ok(reading)
}

fn receive_frame<T: DeserializeOwned>(
    input: &mut dyn Read,
    buffer: &mut Vec<u8>,
) -> io::Result<Option<T>> {
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let length = u64::from(u32::from_le_bytes(length));
    if length == 0 {
        return Ok(None);
    }
    buffer.clear();
    // Never more room than what really arrives: the length is the child's word only.
    if input.take(length).read_to_end(buffer)? as u64 != length {
        return Err(too_early());
    }
    postcard::from_bytes(buffer)
        .map(Some)
        .map_err(io::Error::other)
}

fn too_early() -> io::Error {
    io::ErrorKind::UnexpectedEof.into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn reading(rows: u32) -> Reading {
        let row = |row| ReadRow {
            row,
            ..ReadRow::default()
        };
        Reading {
            format: "xlsx".into(),
            rows: (1..=rows).map(row).collect(),
            ..Reading::default()
        }
    }

    fn sent(reading: Reading) -> Vec<u8> {
        let mut bytes = Vec::new();
        send(reading, &mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_reading_arrives_as_it_was_sent() {
        for rows in [0, 1, 63, 64, 65, 1000] {
            let received = receive(&mut sent(reading(rows)).as_slice()).unwrap();
            assert_eq!(received, reading(rows), "{rows} rows");
        }
    }

    #[test]
    fn an_answer_cut_short_is_an_error() {
        let bytes = sent(reading(130));
        for end in [0, 3, 4, 10, bytes.len() / 2, bytes.len() - 1] {
            assert!(receive(&mut &bytes[..end]).is_err(), "{end} bytes");
        }
    }
}
