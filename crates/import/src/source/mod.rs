//! Partner files to cells: the bytes of an untrusted file in, sheets of cells out, streamed.
//!
//! [`read_cells`] is the door. It tells the format by content ([`sniff`]), refuses what it must by a named reason
//! ([`Refusal`]), and hands heads and rows to a [`Sink`] as they come. What a file says about a cell beside its
//! value (a formula, text struck through, a tracked change) stays on the cell as a mark.
//!
//! It runs in a process of its own, limited in memory and time, and may be ended there at any moment; every limit
//! it holds by itself ([`limits`]) is there to give a reason before that happens.
//!
//! Deliberately absent: what a column means, what a date in words means, any network, any file system. At most one
//! thread more, for unpacking: what it reserves counts against the memory limit.

mod binary;
mod delimited;
mod guard;
pub mod limits;
mod number;
mod ods;
mod ole;
mod refusal;
mod sniff;
mod xls_survey;
mod xlsx;
mod xml;

#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use chancery_model::marked::MarkedText;
use chancery_model::sheet::{Row, SheetHead, SourceFinding, SourceSeverity, WordTables};

pub use self::refusal::{REFUSAL_CODES, Refusal};
pub use self::sniff::{Format, NameAgreement, Sniffed, check_json_depth, sniff};

/// Every code that a finding of this module or of a Word reader may carry, for catalogues to hold against.
pub const SOURCE_FINDING_CODES: [&str; 12] = [
    "control-characters",
    "embedded-object",
    "encoding-guessed",
    "external-link",
    "format-differs-from-name",
    "hidden-text",
    "macros-ignored",
    "nested-table",
    "not-checked",
    "tracked-change",
    "unclosed-quote",
    "undecodable-bytes",
];

/// What is known about a file besides its bytes.
#[derive(Debug, Clone, Default)]
pub struct SourceOptions {
    /// The file's name; its extension breaks ties between formats.
    pub name: String,
    /// The encoding a person chose for delimited text, by its usual label.
    pub encoding: Option<String>,
    /// The delimiter a person chose for delimited text.
    pub delimiter: Option<char>,
    /// The language the text is probably in (BCP 47), for guessing an encoding.
    pub language_hint: Option<String>,
}

/// What was learned about the file as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct FileFacts {
    /// The format of the content.
    pub format: Format,
    /// The encoding of delimited text; `None` for other formats.
    pub encoding: Option<String>,
    /// Whether the encoding is known rather than guessed; true for other formats.
    pub encoding_certain: bool,
    /// The delimiter of delimited text; `None` for other formats.
    pub delimiter: Option<char>,
    /// Words around the tables of a Word document, where a state may be named; empty for other formats.
    pub preamble: Vec<String>,
    /// What was noticed about the file.
    pub findings: Vec<SourceFinding>,
}

/// Takes sheets and rows as they are read.
pub trait Sink {
    /// Starts a sheet; the rows that follow are its rows.
    fn sheet(&mut self, head: SheetHead);
    /// Takes one row; `Break` ends the reading, which then counts as complete.
    fn row(&mut self, row: Row) -> ControlFlow<()>;
}

/// Reads the tables of a Word document; given from outside, since this crate does not link a Word reader.
pub trait WordReader {
    /// Returns the tables and the words around them.
    ///
    /// # Errors
    /// [`Refusal::Word`] with the reader's own code, or any other refusal that fits.
    fn tables(&self, bytes: &[u8]) -> Result<WordTables, Refusal>;

    /// Returns the running text with its tracked changes.
    ///
    /// # Errors
    /// As [`WordReader::tables`].
    fn marked(&self, bytes: &[u8]) -> Result<MarkedText, Refusal>;
}

/// Reads every cell of a file into a sink.
///
/// For [`Format::Json`] nothing reaches the sink: only the format is told, and that its brackets nest soundly.
///
/// # Errors
/// The named reason why the file as a whole cannot be read. Rows may have reached the sink before.
pub fn read_cells(
    bytes: &[u8],
    options: &SourceOptions,
    word: Option<&dyn WordReader>,
    sink: &mut dyn Sink,
) -> Result<FileFacts, Refusal> {
    if bytes.len() as u64 > limits::FILE_BYTES_MAX {
        return Err(Refusal::FileTooLarge {
            bytes: bytes.len() as u64,
            limit: limits::FILE_BYTES_MAX,
        });
    }
    let sniffed = sniff(bytes, &options.name)?;
    let mut facts = FileFacts {
        format: sniffed.format,
        encoding: None,
        encoding_certain: true,
        delimiter: None,
        preamble: Vec::new(),
        findings: Vec::new(),
    };
    if sniffed.name == NameAgreement::Differs {
        facts.findings.push(
            SourceFinding::on_file("format-differs-from-name", SourceSeverity::Note)
                .with("format", sniffed.format.extension())
                .with("name", &options.name),
        );
    }
    match sniffed.format {
        Format::Xlsx | Format::Xlsm => {
            xlsx::read(&mut guard::Parts::open(bytes)?, &mut facts, sink)?
        }
        Format::Xlsb => binary::read_xlsb(bytes, &mut facts, sink)?,
        Format::Xls => binary::read_xls(bytes, &mut facts, sink)?,
        Format::Ods => ods::read(&mut guard::Parts::open(bytes)?, &mut facts, sink)?,
        Format::Csv => delimited::read(bytes, options, &mut facts, sink)?,
        Format::Docx => read_word(bytes, word, &mut facts, sink)?,
        Format::Json => check_json_depth(&String::from_utf8_lossy(bytes))?,
    }
    Ok(facts)
}

/// Reads a Word document as a paper: its tables and the words around them, and nothing made of them.
///
/// # Errors
/// The named reason why it cannot be read; [`Refusal::NotATable`] for any other format.
pub fn read_paper(
    bytes: &[u8],
    name: &str,
    word: Option<&dyn WordReader>,
) -> Result<WordTables, Refusal> {
    sound_word(bytes, name, word)?.tables(bytes)
}

/// Reads a Word document as a running text with its tracked changes.
///
/// # Errors
/// As [`read_paper`].
pub fn read_marked(
    bytes: &[u8],
    name: &str,
    word: Option<&dyn WordReader>,
) -> Result<MarkedText, Refusal> {
    sound_word(bytes, name, word)?.marked(bytes)
}

/// Returns the reader of Word documents once the file is known to be a sound one.
fn sound_word<'a>(
    bytes: &[u8],
    name: &str,
    word: Option<&'a dyn WordReader>,
) -> Result<&'a dyn WordReader, Refusal> {
    if bytes.len() as u64 > limits::FILE_BYTES_MAX {
        return Err(Refusal::FileTooLarge {
            bytes: bytes.len() as u64,
            limit: limits::FILE_BYTES_MAX,
        });
    }
    let format = sniff(bytes, name)?.format;
    let Some(word) = word.filter(|_| format == Format::Docx) else {
        return Err(Refusal::NotATable {
            kind: format.extension().to_owned(),
        });
    };
    guard::Parts::open(bytes)?.verify_all()?;
    Ok(word)
}

fn read_word(
    bytes: &[u8],
    word: Option<&dyn WordReader>,
    facts: &mut FileFacts,
    sink: &mut dyn Sink,
) -> Result<(), Refusal> {
    let Some(word) = word else {
        return Err(Refusal::NotATable {
            kind: "docx".to_owned(),
        });
    };
    guard::Parts::open(bytes)?.verify_all()?;
    let WordTables {
        preamble,
        tables,
        findings,
        closing: _,
    } = word.tables(bytes)?;
    if tables.is_empty() {
        return Err(Refusal::NotATable {
            kind: "docx".to_owned(),
        });
    }
    facts.preamble = preamble;
    facts.findings.extend(findings);
    let mut meter = limits::Meter::default();
    for (head, rows) in tables {
        let name = head.name.clone();
        meter.start_sheet();
        sink.sheet(head);
        for row in rows {
            meter.count_row(row.cells.len(), name.as_deref())?;
            if sink.row(row).is_break() {
                return Ok(());
            }
        }
    }
    Ok(())
}
