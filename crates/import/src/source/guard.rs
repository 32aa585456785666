//! The archive door: nothing inside a zip is read but through [`Parts`].
//!
//! Names and declared sizes are judged before anything is unpacked; what is unpacked is counted while it unpacks,
//! since declared sizes may lie. Nested archives are never opened.

use std::collections::HashSet;
use std::io::{self, BufReader, Cursor, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use zip::ZipArchive;

use super::limits::{
    ENTRIES_MAX, HELD_BYTES_MAX, INFLATED_BYTES_MAX, RATIO_FREE_BYTES, RATIO_MAX, TEXT_BYTES_MAX,
};
use super::refusal::Refusal;
use super::xml::Xml;

/// One entry of the archive as its directory declares it.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The full name inside the archive, with `/` between folders.
    pub(crate) name: String,
    packed: u64,
    inflated: Arc<AtomicU64>,
}

/// An archive whose directory has passed every check. A clone reads the same archive, on another thread say, and both
/// count against the same limits.
#[derive(Clone)]
pub(crate) struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    entries: Vec<Entry>,
    inflated: Arc<AtomicU64>,
}

/// A part in memory, or a promise that it can be streamed.
pub(crate) enum Part {
    /// The unpacked bytes, always UTF-8 where the part is XML.
    Held(Vec<u8>),
    /// Too large to hold: stream it, twice if need be.
    Large,
}

impl<'a> Parts<'a> {
    /// Opens an archive and judges its directory; unpacks nothing.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Parts<'a>, Refusal> {
        check_declared_count(bytes)?;
        let mut archive = ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| Refusal::damaged("archive", error))?;
        if archive.len() as u64 > ENTRIES_MAX {
            return Err(Refusal::TooManyEntries {
                entries: archive.len() as u64,
                limit: ENTRIES_MAX,
            });
        }
        if archive.has_duplicate_names() {
            return Err(Refusal::UnsafeEntryName {
                entry: "twice the same name".to_owned(),
            });
        }
        if archive
            .has_overlapping_entries()
            .map_err(|error| Refusal::damaged("archive", error))?
        {
            return Err(Refusal::damaged("archive", "entries overlap"));
        }
        let entries = judge_entries(&mut archive)?;
        Ok(Parts {
            archive,
            entries,
            inflated: Arc::default(),
        })
    }

    /// Returns every entry in the order of the directory.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns whether an entry has this name, whatever its case.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    /// Returns how many bytes a part has in the archive; nought where there is none.
    pub(crate) fn packed(&self, name: &str) -> u64 {
        self.position(name)
            .map_or(0, |index| self.entries[index].packed)
    }

    /// Returns a whole part, or `None` where the archive has no such entry.
    pub(crate) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Refusal> {
        match self.hold(name)? {
            None => Ok(None),
            Some(Part::Held(bytes)) => Ok(Some(bytes)),
            Some(Part::Large) => Err(Refusal::ArchiveTooLarge {
                entry: name.to_owned(),
                limit: HELD_BYTES_MAX,
            }),
        }
    }

    /// Returns a part in memory if it is small enough to stay there, [`Part::Large`] if not, `None` if absent.
    pub(crate) fn hold(&mut self, name: &str) -> Result<Option<Part>, Refusal> {
        let Some(index) = self.position(name) else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        let reader = self.counted(index, TEXT_BYTES_MAX)?;
        let read = reader.take(HELD_BYTES_MAX + 1).read_to_end(&mut bytes);
        read.map_err(|error| refusal_of(name, error))?;
        if bytes.len() as u64 > HELD_BYTES_MAX {
            return Ok(Some(Part::Large));
        }
        Ok(Some(Part::Held(to_utf8(bytes))))
    }

    /// Returns a part as a stream of XML, or `None` where the archive has no such entry.
    pub(crate) fn stream(&mut self, name: &str) -> Result<Option<Xml<'_>>, Refusal> {
        let Some(index) = self.position(name) else {
            return Ok(None);
        };
        let part = self.entries[index].name.clone();
        let reader = BufReader::with_capacity(256 << 10, self.counted(index, TEXT_BYTES_MAX)?);
        Ok(Some(Xml::streamed(part, Box::new(reader))))
    }

    /// Returns a part as the bytes that come out of it, or `None` where the archive has no such entry.
    pub(crate) fn bytes(&mut self, name: &str) -> Result<Option<impl Read + '_>, Refusal> {
        match self.position(name) {
            Some(index) => Ok(Some(self.counted(index, TEXT_BYTES_MAX)?)),
            None => Ok(None),
        }
    }

    /// Unpacks and counts every entry, keeping none: for readers that open the archive by themselves.
    pub(crate) fn verify_all(&mut self) -> Result<(), Refusal> {
        for index in 0..self.entries.len() {
            let name = self.entries[index].name.clone();
            // Pictures have no tags, so only sizes are judged here.
            let mut reader = self.counted(index, u64::MAX)?;
            io::copy(&mut reader, &mut io::sink()).map_err(|error| refusal_of(&name, error))?;
        }
        Ok(())
    }

    fn position(&self, name: &str) -> Option<usize> {
        let exact = self.entries.iter().position(|entry| entry.name == name);
        exact.or_else(|| {
            self.entries
                .iter()
                .position(|entry| entry.name.eq_ignore_ascii_case(name))
        })
    }

    fn counted(
        &mut self,
        index: usize,
        text_bytes_max: u64,
    ) -> Result<Counted<impl Read + '_>, Refusal> {
        let entry = self.entries[index].clone();
        let all = Arc::clone(&self.inflated);
        let inner = self
            .archive
            .by_index(index)
            .map_err(|error| Refusal::damaged(&entry.name, error))?;
        Ok(Counted {
            inner,
            entry,
            all,
            inflated: 0,
            since_tag: 0,
            text_bytes_max,
            breach: None,
        })
    }
}

fn judge_entries(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Vec<Entry>, Refusal> {
    let mut entries = Vec::with_capacity(archive.len());
    let mut seen = HashSet::new();
    let mut declared = 0_u64;
    for index in 0..archive.len() {
        let file = archive
            .by_index_raw(index)
            .map_err(|error| Refusal::damaged("archive", error))?;
        let name = String::from_utf8_lossy(file.name_raw()).into_owned();
        if !is_safe(&name) || file.is_symlink() || !seen.insert(name.to_lowercase()) {
            return Err(Refusal::UnsafeEntryName { entry: name });
        }
        if file.encrypted() {
            return Err(Refusal::PasswordProtected);
        }
        let (size, packed) = (file.size(), file.compressed_size());
        declared = declared.saturating_add(size);
        if declared > INFLATED_BYTES_MAX {
            return Err(Refusal::ArchiveTooLarge {
                entry: name,
                limit: INFLATED_BYTES_MAX,
            });
        }
        if size > RATIO_FREE_BYTES && size / packed.max(1) > RATIO_MAX {
            return Err(Refusal::ArchiveRatio {
                entry: name,
                ratio: RATIO_MAX,
            });
        }
        entries.push(Entry {
            name: name.replace('\\', "/"),
            packed,
            inflated: Arc::default(),
        });
    }
    Ok(entries)
}

/// Reads the count in the end record first, so that a directory of a million entries is never built.
fn check_declared_count(bytes: &[u8]) -> Result<(), Refusal> {
    let tail = &bytes[bytes.len().saturating_sub(66_000)..];
    let Some(at) = memchr::memmem::rfind(tail, b"PK\x05\x06") else {
        return Ok(());
    };
    let Some(count) = tail.get(at + 10..at + 12) else {
        return Ok(());
    };
    let entries = u64::from(u16::from_le_bytes([count[0], count[1]]));
    if entries > ENTRIES_MAX {
        return Err(Refusal::TooManyEntries {
            entries,
            limit: ENTRIES_MAX,
        });
    }
    Ok(())
}

fn is_safe(name: &str) -> bool {
    let absolute = name.starts_with(['/', '\\']) || name.as_bytes().get(1) == Some(&b':');
    let upward = name.split(['/', '\\']).any(|step| step == "..");
    !name.is_empty() && !absolute && !upward && !name.contains('\0') && !name.contains('\u{fffd}')
}

/// Counts what comes out of an entry and stops at the limits.
struct Counted<R> {
    inner: R,
    entry: Entry,
    all: Arc<AtomicU64>,
    inflated: u64,
    since_tag: u64,
    text_bytes_max: u64,
    breach: Option<Breach>,
}

#[derive(Debug, Clone, Copy)]
enum Breach {
    Size,
    Ratio,
    Text,
}

impl std::fmt::Display for Breach {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{self:?}")
    }
}

impl std::error::Error for Breach {}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if let Some(breach) = self.breach {
            return Err(io::Error::other(breach));
        }
        let read = self.inner.read(buffer)?;
        self.inflated += read as u64;
        // A part that is read twice counts once against the total.
        let before = self
            .entry
            .inflated
            .fetch_max(self.inflated, Ordering::Relaxed);
        let more = self.inflated.saturating_sub(before);
        let all = self.all.fetch_add(more, Ordering::Relaxed) + more;
        self.since_tag = match memchr::memrchr(b'<', &buffer[..read]) {
            Some(at) => (read - at) as u64,
            None => self.since_tag + read as u64,
        };
        self.breach = if all > INFLATED_BYTES_MAX {
            Some(Breach::Size)
        } else if self.inflated > RATIO_FREE_BYTES
            && self.inflated / self.entry.packed.max(1) > RATIO_MAX
        {
            Some(Breach::Ratio)
        } else if self.since_tag > self.text_bytes_max {
            Some(Breach::Text)
        } else {
            None
        };
        match self.breach {
            Some(breach) => Err(io::Error::other(breach)),
            None => Ok(read),
        }
    }
}

/// Turns what stopped a read into its reason.
pub(crate) fn refusal_of(part: &str, error: io::Error) -> Refusal {
    let breach = error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<Breach>())
        .copied();
    match breach {
        Some(Breach::Size) => Refusal::ArchiveTooLarge {
            entry: part.to_owned(),
            limit: INFLATED_BYTES_MAX,
        },
        Some(Breach::Ratio) => Refusal::ArchiveRatio {
            entry: part.to_owned(),
            ratio: RATIO_MAX,
        },
        Some(Breach::Text) => Refusal::TextTooLong {
            part: part.to_owned(),
            limit: TEXT_BYTES_MAX,
        },
        None if error.kind() == io::ErrorKind::OutOfMemory => Refusal::TooLargeToRead {
            limit: crate::child::MEMORY_BYTES,
        },
        None => Refusal::damaged(part, error),
    }
}

/// Turns a UTF-16 part, which the formats allow, into UTF-8.
fn to_utf8(bytes: Vec<u8>) -> Vec<u8> {
    match encoding_rs::Encoding::for_bom(&bytes) {
        Some((encoding, _)) if encoding != encoding_rs::UTF_8 => {
            encoding.decode(&bytes).0.into_owned().into_bytes()
        }
        _ => bytes,
    }
}
