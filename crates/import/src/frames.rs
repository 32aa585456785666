//! How a reading travels from the child to its parent: in frames, so that one side takes rows in while the other still
//! writes, and neither holds the whole answer twice.
//!
//! A frame is its length (4 bytes, little-endian) and postcard: first rows by the hundred, as they are done, then a frame
//! of length nothing, then the reading without its rows. What the values mean is none of this module's business.

use crate::reading::{ReadRow, Reading};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::{self, Read, Write};

/// Writes the frames of a reading, rows first.
pub(crate) struct Sender<'a> {
    output: &'a mut dyn Write,
    /// Stands before everything, once.
    first: Option<u8>,
    frame: Vec<u8>,
    /// The first thing that went wrong; nothing is written after it.
    error: Option<io::Error>,
}

impl<'a> Sender<'a> {
    /// Writes to `output`, and `first` before anything else.
    pub fn new(output: &'a mut dyn Write, first: u8) -> Sender<'a> {
        Sender {
            output,
            first: Some(first),
            frame: Vec::new(),
            error: None,
        }
    }

    /// Writes rows.
    pub fn rows(&mut self, rows: &[ReadRow]) {
        if self.error.is_none() && !rows.is_empty() {
            self.error = self.begin().and_then(|()| self.frame(rows)).err();
        }
    }

    /// Writes what a reading says beside its rows, and so ends.
    ///
    /// # Errors
    /// What the output said, now or before.
    pub fn end(mut self, reading: &Reading) -> io::Result<()> {
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        self.begin()?;
        self.output.write_all(&0_u32.to_le_bytes())?;
        self.frame(reading)?;
        self.output.flush()
    }

    fn begin(&mut self) -> io::Result<()> {
        match self.first.take() {
            Some(first) => self.output.write_all(&[first]),
            None => Ok(()),
        }
    }

    fn frame<T: Serialize + ?Sized>(&mut self, value: &T) -> io::Result<()> {
        let mut frame = std::mem::take(&mut self.frame);
        frame.clear();
        frame.extend([0; 4]);
        let mut frame = postcard::to_extend(value, frame).map_err(io::Error::other)?;
        let length = u32::try_from(frame.len() - 4).map_err(io::Error::other)?;
        frame[..4].copy_from_slice(&length.to_le_bytes());
        self.output.write_all(&frame)?;
        self.frame = frame;
        Ok(())
    }
}

/// Reads what a [`Sender`] wrote.
///
/// # Errors
/// An answer that ends too early or is none; what the input says.
pub(crate) fn receive(input: &mut dyn Read) -> io::Result<Reading> {
    let mut buffer = Vec::new();
    let mut rows = Vec::new();
    while let Some(mut more) = receive_frame::<Vec<ReadRow>>(input, &mut buffer)? {
        rows.append(&mut more);
    }
    let reading: Reading = receive_frame(input, &mut buffer)?.ok_or_else(too_early)?;
    Ok(Reading { rows, ..reading })
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
        let mut sender = Sender::new(&mut bytes, 7);
        reading.rows.chunks(64).for_each(|rows| sender.rows(rows));
        let rows = Vec::new();
        sender.end(&Reading { rows, ..reading }).unwrap();
        assert_eq!(bytes.remove(0), 7);
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
