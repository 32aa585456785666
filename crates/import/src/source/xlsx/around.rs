//! What stands before and after the cells of a worksheet part, found as bytes.
//!
//! Merged ranges come after the cells in the file but are needed before them; looking for the end of the cells as
//! bytes costs a hundredth of parsing all cells twice.

use std::io::Read;

use super::super::guard::refusal_of;
use super::super::limits::HELD_BYTES_MAX;
use super::super::refusal::Refusal;

/// How much is unpacked at a time.
const CHUNK: usize = 256 << 10;

/// Cuts a worksheet part into what stands before its cells, the cells, and what stands after them.
pub(super) fn around_cells(bytes: &[u8]) -> (&[u8], &[u8], &[u8]) {
    let Some((start, end_tag)) = start_of_cells(bytes) else {
        return (bytes, &[], &[]);
    };
    let end = memchr::memmem::rfind(bytes, &end_tag)
        .or_else(|| memchr::memmem::find(&bytes[start..], b"/>").map(|at| start + at));
    let Some(end) = end else {
        return (&bytes[..start], &bytes[start..], &[]);
    };
    let after = memchr::memchr(b'>', &bytes[end..]).map_or(bytes.len(), |at| end + at + 1);
    (&bytes[..start], &bytes[start..after], &bytes[after..])
}

/// Returns what stands before and after the cells of a part that is too large to hold; the cells pass by.
///
/// # Errors
/// What the archive door refuses, and a part with more around its cells than can be held.
pub(super) fn stream_around_cells(
    part: &str,
    mut bytes: impl Read,
) -> Result<(Vec<u8>, Vec<u8>), Refusal> {
    let mut kept = Vec::new();
    let mut chunk = vec![0; CHUNK];
    let mut before: Option<(Vec<u8>, Vec<u8>)> = None;
    loop {
        let read = bytes
            .read(&mut chunk)
            .map_err(|error| refusal_of(part, error))?;
        if read == 0 {
            break;
        }
        kept.extend_from_slice(&chunk[..read]);
        match &before {
            None => {
                if let Some((start, end_tag)) = start_of_cells(&kept) {
                    let cells = kept.split_off(start);
                    before = Some((std::mem::replace(&mut kept, cells), end_tag));
                }
            }
            // Only the last end tag counts, and what may be the beginning of one.
            Some((_, end_tag)) => match memchr::memmem::rfind(&kept, end_tag) {
                Some(at) => _ = kept.drain(..at),
                None if !kept.starts_with(end_tag) => {
                    _ = kept.drain(..kept.len().saturating_sub(end_tag.len()))
                }
                None => (),
            },
        }
        if kept.len() as u64 > HELD_BYTES_MAX {
            return Err(Refusal::ArchiveTooLarge {
                entry: part.to_owned(),
                limit: HELD_BYTES_MAX,
            });
        }
    }
    match before {
        None => Ok((kept, Vec::new())),
        Some((before, end_tag)) => match memchr::memmem::rfind(&kept, &end_tag) {
            Some(at) => Ok((before, kept.split_off(at))),
            None => Ok((before, Vec::new())),
        },
    }
}

/// Returns where the cells start, and the bytes with which they end.
fn start_of_cells(bytes: &[u8]) -> Option<(usize, Vec<u8>)> {
    let word = memchr::memmem::find(bytes, b"sheetData")?;
    let start = memchr::memrchr(b'<', &bytes[..word])?;
    Some((
        start,
        [b"</", &bytes[start + 1..word], b"sheetData"].concat(),
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Hands out a few bytes at a time, so that every word is cut somewhere.
    struct Slowly<'a>(&'a [u8], usize);

    impl Read for Slowly<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let some = self.0.len().min(self.1);
            buffer[..some].copy_from_slice(&self.0[..some]);
            self.0 = &self.0[some..];
            Ok(some)
        }
    }

    #[test]
    fn a_streamed_part_has_the_same_surroundings_as_a_held_one() {
        let parts = [
            "<w><cols/><sheetData><row/>x</sheetData><mergeCells/></w>",
            "<x:w><x:cols/><x:sheetData><row/></x:sheetData><x:mergeCells/></x:w>",
            "<w><sheetData><c>&lt;/sheetData </c></sheetData></w>",
            "<w><cols/></w>",
            "sheetData",
        ];
        for part in parts {
            let (before, _, after) = around_cells(part.as_bytes());
            for step in 1..=part.len() {
                let found = stream_around_cells("s", Slowly(part.as_bytes(), step)).unwrap();
                let tail = found
                    .1
                    .iter()
                    .position(|&byte| byte == b'>')
                    .map_or(0, |at| at + 1);
                assert_eq!(
                    (found.0.as_slice(), &found.1[tail..]),
                    (before, after),
                    "{part} by {step}"
                );
            }
        }
    }
}
