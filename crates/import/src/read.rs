//! Bytes in, reading out: the door of this half of the crate.
//!
//! [`read`] streams the cells, then reads sheet by sheet. It knows nothing of the register but what the request says,
//! opens no file and asks no clock, so the same request and bytes give the same reading.

use crate::books::Books;
use crate::finding::{Finding, Severity};
use crate::growing::{self, Growing, HandOn, Spent};
use crate::layout::Layout;
use crate::reading::{ReadCell, ReadRow, ReadSheet, Reading};
use crate::sheet::read_sheet;
use crate::source::{
    Format, Refusal, Sink, SourceOptions, WordReader, read_cells, read_marked, read_paper, sniff,
};
use crate::vocabulary::Vocabulary;
use chancery_model::sheet::{Row, SheetHead, SourceFinding, SourceSeverity, Visibility};
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;

/// What a file is to be read with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ReadRequest {
    /// The file's name without its folder; its words may offer a state, its ending settles doubts about the format.
    pub file_name: String,
    /// Names and words of the register.
    pub vocabulary: Vocabulary,
    /// The layout with answers laid over it.
    #[serde(default)]
    pub layout: Option<Layout>,
    /// The encoding that a person chose.
    #[serde(default)]
    pub encoding: Option<String>,
    /// The delimiter that a person chose.
    #[serde(default)]
    pub delimiter: Option<char>,
    /// The state whose file this is: rows that name none are its.
    #[serde(default)]
    pub state_option: Option<String>,
    /// The language the words are probably in (BCP 47).
    #[serde(default)]
    pub language_hint: Option<String>,
    /// As what it is read.
    #[serde(default)]
    pub read_as: ReadAs,
}

/// As what a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ReadAs {
    /// A submission: rows of measures.
    #[default]
    Submission,
    /// A Word paper of ours that came back: its tables and words as they stand.
    Paper,
    /// A Word text with its tracked changes: the common text, or a delegation's copy of it.
    Marked,
    /// Every row's cells as they stand, of every sheet that is shown.
    Cells,
}

/// Reads a file. `word` reads Word documents where the caller has a reader for them.
///
/// # Errors
/// The named reason why the file as a whole cannot be read.
pub fn read(
    bytes: &[u8],
    request: &ReadRequest,
    word: Option<&dyn WordReader>,
) -> Result<Reading, Refusal> {
    let mut rows = Vec::new();
    let (reading, _) = read_handing_on(bytes, request, word, &mut |more| {
        rows.extend_from_slice(more);
    })?;
    Ok(Reading { rows, ..reading })
}

/// Reads a file, hands on its rows in their order as soon as they are done, and returns the rest. No row comes from a
/// file that is then refused: cells are read whole before the first row is.
pub(crate) fn read_handing_on(
    bytes: &[u8],
    request: &ReadRequest,
    word: Option<&dyn WordReader>,
    hand_on: HandOn<'_>,
) -> Result<(Reading, Spent), Refusal> {
    if let Some(reading) = read_words(bytes, request, word)? {
        return Ok((reading, Spent::default()));
    }
    let options = SourceOptions {
        name: request.file_name.clone(),
        encoding: request.encoding.clone(),
        delimiter: request.delimiter,
        language_hint: request.language_hint.clone(),
    };
    let books = Books::open(
        &request.vocabulary,
        request.layout.as_ref(),
        request.state_option.as_deref(),
        request.language_hint.as_deref(),
    );
    if sniff(bytes, &request.file_name)?.format == Format::Json {
        read_cells(bytes, &options, word, &mut Sheets::default())?;
        let mut reading = crate::json::read_json(bytes, &books)?;
        let rows = std::mem::take(&mut reading.rows);
        rows.chunks(growing::ROWS).for_each(hand_on);
        return Ok((reading, Spent::default()));
    }
    let mut sheets = Sheets::default();
    let facts = read_cells(bytes, &options, word, &mut sheets)?;
    let (of_rows, of_file): (Vec<Finding>, Vec<Finding>) = facts
        .findings
        .into_iter()
        .map(converted)
        .partition(|finding| finding.row.is_some());
    let reading = Reading {
        format: facts.format.extension().to_string(),
        encoding: facts.encoding,
        delimiter: facts.delimiter,
        findings: of_file,
        ..Reading::default()
    };
    let mut growing = Growing::new(reading, of_rows, hand_on);
    let around = facts
        .preamble
        .iter()
        .find_map(|words| books.states.named_in(words));
    let stem = request
        .file_name
        .rsplit_once('.')
        .map_or(request.file_name.as_str(), |(stem, _)| stem);
    let offered = around.or_else(|| books.states.named_in(stem));
    for (head, rows) in sheets.0 {
        match request.read_as {
            ReadAs::Cells => keep_cells(head, rows, &mut growing),
            ReadAs::Submission | ReadAs::Paper | ReadAs::Marked => {
                read_sheet(&head, rows, &books, offered.as_deref(), &mut growing);
            }
        }
    }
    Ok(growing.finish())
}

/// Reads a Word document that was asked for as words and not as rows.
fn read_words(
    bytes: &[u8],
    request: &ReadRequest,
    word: Option<&dyn WordReader>,
) -> Result<Option<Reading>, Refusal> {
    let mut reading = Reading {
        format: Format::Docx.extension().to_string(),
        ..Reading::default()
    };
    match request.read_as {
        ReadAs::Paper => reading.paper = Some(read_paper(bytes, &request.file_name, word)?),
        ReadAs::Marked => reading.marked = Some(read_marked(bytes, &request.file_name, word)?),
        ReadAs::Submission | ReadAs::Cells => return Ok(None),
    }
    Ok(Some(reading))
}

/// Keeps every sheet until its rows can be seen together: the order of a column's dates needs all of them.
#[derive(Default)]
struct Sheets(Vec<(SheetHead, Vec<Row>)>);

impl Sink for Sheets {
    fn sheet(&mut self, head: SheetHead) {
        self.0.push((head, Vec::new()));
    }

    fn row(&mut self, row: Row) -> ControlFlow<()> {
        if let Some((_, rows)) = self.0.last_mut() {
            rows.push(row);
        }
        ControlFlow::Continue(())
    }
}

/// Keeps a sheet's cells as they stand; what is hidden is left out and said.
fn keep_cells(head: SheetHead, rows: Vec<Row>, growing: &mut Growing<'_>) {
    let note = |code: &str, row: Option<u32>| Finding {
        code: code.to_string(),
        severity: Severity::Note,
        sheet: head.name.clone(),
        row,
        column: None,
        params: Default::default(),
        choices: vec![],
    };
    if head.visibility == Visibility::Hidden {
        growing.reading.findings.push(note("hidden-sheet", None));
        return;
    }
    let sheet = u32::try_from(growing.reading.sheets.len()).unwrap_or(u32::MAX);
    growing.begin_sheet(ReadSheet {
        name: head.name.clone(),
        ..ReadSheet::default()
    });
    for row in rows {
        if row.visibility == Visibility::Hidden {
            growing
                .reading
                .findings
                .push(note("hidden-row", Some(row.number)));
            continue;
        }
        let cells = row.cells.iter().map(|cell| ReadCell {
            column: cell.column,
            text: cell.value.verbatim().into(),
        });
        growing.push(ReadRow {
            sheet,
            row: row.number,
            cells: cells.collect(),
            ..ReadRow::default()
        });
    }
}

fn converted(finding: SourceFinding) -> Finding {
    let severity = match finding.severity {
        SourceSeverity::Note => Severity::Note,
        SourceSeverity::Warning => Severity::Warning,
        SourceSeverity::Error => Severity::Error,
    };
    Finding {
        code: finding.code,
        severity,
        sheet: finding.sheet,
        row: finding.row,
        column: finding.column,
        params: finding.params,
        choices: Vec::new(),
    }
}
