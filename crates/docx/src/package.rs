//! The package around a document: its parts and how they lead to one another.

use std::io::{Cursor, Read};

use quick_xml::events::Event;
use zip::ZipArchive;

use crate::error::DocxError;
use crate::xml::{Xml, attribute, local};

/// The largest part that is read, in bytes.
const PART_BYTES_MAX: u64 = 96 << 20;

/// An opened package.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
}

/// One relationship of a part.
pub(crate) struct Relationship {
    /// The last word of its type: `styles`, `comments`, `header`, ...
    pub(crate) kind: String,
    /// The full name of the part it leads to; a foreign address where it leads outside.
    pub(crate) target: String,
    /// Whether it leads out of the package.
    pub(crate) outside: bool,
}

impl<'a> Package<'a> {
    /// Opens a package; reads its directory only.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Package<'a>, DocxError> {
        let archive = ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| DocxError::damaged("archive", error))?;
        let names = archive
            .file_names_raw()
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .collect();
        Ok(Package { archive, names })
    }

    /// Returns the names of all parts.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Returns a part as UTF-8, or `None` where the package has no such part.
    pub(crate) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, DocxError> {
        let Some(index) = self
            .names
            .iter()
            .position(|found| found.eq_ignore_ascii_case(name))
        else {
            return Ok(None);
        };
        let file = self
            .archive
            .by_index(index)
            .map_err(|error| DocxError::damaged(name, error))?;
        let mut bytes = Vec::new();
        file.take(PART_BYTES_MAX + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| DocxError::damaged(name, error))?;
        if bytes.len() as u64 > PART_BYTES_MAX {
            return Err(DocxError::PartTooLarge {
                part: name.to_owned(),
                limit: PART_BYTES_MAX,
            });
        }
        Ok(Some(to_utf8(bytes)))
    }

    /// Returns the name of the part that holds the text.
    pub(crate) fn main_part(&mut self) -> Result<String, DocxError> {
        let found = self
            .relationships("")?
            .into_iter()
            .find(|each| each.kind == "officeDocument");
        Ok(found.map_or_else(|| "word/document.xml".to_owned(), |each| each.target))
    }

    /// Returns the relationships of a part; of the whole package for the empty name.
    pub(crate) fn relationships(&mut self, part: &str) -> Result<Vec<Relationship>, DocxError> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let slash = if folder.is_empty() { "" } else { "/" };
        let name = format!("{folder}{slash}_rels/{file}.rels");
        let Some(bytes) = self.read(&name)? else {
            return Ok(Vec::new());
        };
        let mut xml = Xml::new(&name, &bytes);
        let mut relationships = Vec::new();
        loop {
            match xml.next()? {
                Event::Start(start) if local(start.name().as_ref()) == "Relationship" => {
                    let target = attribute(&start, "Target").unwrap_or_default();
                    let outside =
                        attribute(&start, "TargetMode").is_some_and(|mode| mode == "External");
                    let kind = attribute(&start, "Type").unwrap_or_default();
                    relationships.push(Relationship {
                        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                        target: if outside {
                            target
                        } else {
                            resolve(folder, &target)
                        },
                        outside,
                    });
                }
                Event::Eof => return Ok(relationships),
                _ => (),
            }
        }
    }
}

/// Returns the full name of a target that is given from a folder.
fn resolve(folder: &str, target: &str) -> String {
    let from_root = target.starts_with('/');
    let mut steps: Vec<&str> = Vec::new();
    let start = if from_root { "" } else { folder };
    for step in start.split('/').chain(target.split('/')) {
        match step {
            "" | "." => (),
            ".." => _ = steps.pop(),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// Turns a UTF-16 part, which the format allows, into UTF-8.
fn to_utf8(bytes: Vec<u8>) -> Vec<u8> {
    let order: fn([u8; 2]) -> u16 = match bytes.get(..2) {
        Some([0xff, 0xfe]) => u16::from_le_bytes,
        Some([0xfe, 0xff]) => u16::from_be_bytes,
        _ => return bytes,
    };
    let units: Vec<u16> = bytes[2..]
        .chunks_exact(2)
        .map(|pair| order([pair[0], pair[1]]))
        .collect();
    String::from_utf16_lossy(&units).into_bytes()
}
