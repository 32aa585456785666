//! A cell as lines of words.

use chancery_messages::Catalogue;
use chancery_model::codes::CodeList;

use super::text::clean_in_cell;
use crate::matrix::{Cell, CellMeasure, Change};

/// Between the parts of a line.
const SEPARATOR: &str = " · ";

/// The most that the lines of a cell may take in UTF-16 units; a workbook's cell holds 32,767.
const CELL_MAX: usize = 28_000;

/// What a line of a cell is; decides its letters, nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineKind {
    /// The legal stage: begins an entry.
    Stage,
    /// A title that stands for a whole entry.
    Title,
    /// Act, year, exemptions.
    Small,
    /// What is not a measure, in words.
    Quiet,
    /// What changed.
    Change,
}

impl LineKind {
    /// Returns the name of the kind, for style sheets.
    pub(crate) fn class(self) -> &'static str {
        match self {
            LineKind::Stage => "stage",
            LineKind::Title => "title",
            LineKind::Small => "small",
            LineKind::Quiet => "quiet",
            LineKind::Change => "change",
        }
    }
}

/// One line of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub kind: LineKind,
    /// Its parts, each of a direction of its own.
    pub parts: Vec<String>,
}

impl Line {
    fn new(kind: LineKind, text: String) -> Line {
        Line {
            kind,
            parts: vec![text],
        }
    }

    /// Returns the line as text.
    pub(crate) fn text(&self) -> String {
        self.parts.join(SEPARATOR)
    }
}

/// A cell in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct PrintedCell {
    pub lines: Vec<Line>,
    pub is_changed: bool,
    /// Numbers of its notes, from 1; all of them exist.
    pub notes: Vec<usize>,
}

impl PrintedCell {
    /// Returns the words of `cell`, in a document with `notes` notes.
    pub(crate) fn new(cell: &Cell, notes: usize, catalogue: &Catalogue) -> PrintedCell {
        let mut lines = entries(&cell.measures, catalogue);
        if let (true, Some(coverage)) = (cell.measures.is_empty(), cell.coverage) {
            lines.push(Line::new(
                LineKind::Quiet,
                catalogue.message(&coverage.label_id(), &[]),
            ));
        }
        if let Some(change) = cell.change {
            lines.push(Line::new(
                LineKind::Change,
                catalogue.message(change_id(change), &[]),
            ));
        }
        let marks = cell
            .notes
            .iter()
            .filter_map(|number| usize::try_from(*number).ok());
        PrintedCell {
            lines,
            is_changed: cell.change.is_some(),
            notes: marks
                .filter(|number| (1..=notes).contains(number))
                .collect(),
        }
    }

    /// Returns the marks of its notes as they stand after its last line, with the blank before them.
    pub(crate) fn marks(&self) -> String {
        self.notes
            .iter()
            .map(|number| format!("\u{a0}{}", mark(*number)))
            .collect()
    }

    /// Returns the cell as text, a line for each line.
    pub(crate) fn text(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(Line::text).collect();
        lines.join("\n") + &self.marks()
    }
}

/// Returns the mark of a note: its number, raised.
pub(crate) fn mark(number: usize) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number
        .to_string()
        .bytes()
        .map(|digit| RAISED[usize::from(digit - b'0')])
        .collect()
}

fn change_id(change: Change) -> &'static str {
    match change {
        Change::Text => "matrix-change-text",
        Change::Stage => "matrix-change-stage",
        Change::Cell => "matrix-change-cell",
    }
}

fn entries(measures: &[CellMeasure], catalogue: &Catalogue) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut length = 0;
    for (shown, measure) in measures.iter().enumerate() {
        let entry = entry(measure, catalogue);
        length += entry
            .iter()
            .map(|line| line.text().encode_utf16().count() + 1)
            .sum::<usize>();
        if length > CELL_MAX {
            let count = (measures.len() - shown).to_string();
            lines.push(Line::new(
                LineKind::Quiet,
                catalogue.message("matrix-more", &[("count", &count)]),
            ));
            break;
        }
        lines.extend(entry);
    }
    lines
}

fn entry(measure: &CellMeasure, catalogue: &Catalogue) -> Vec<Line> {
    let title = clean_in_cell(&measure.title);
    if measure.title_only {
        return vec![Line::new(LineKind::Title, title)];
    }
    let stage = measure
        .stage
        .map_or("matrix-stage-not-stated".to_owned(), CodeList::label_id);
    let act = measure
        .act
        .as_deref()
        .map(clean_in_cell)
        .filter(|act| !act.is_empty());
    // A measure without an act is told apart by its title.
    let name = act.unwrap_or(title);
    let year = measure
        .year
        .map(|year| year.to_string())
        .filter(|year| !name.contains(year.as_str()));
    let exemptions = (measure.exemptions > 0).then(|| {
        catalogue.message(
            "matrix-exemptions",
            &[("count", &measure.exemptions.to_string())],
        )
    });
    let parts: Vec<String> = [Some(name).filter(|name| !name.is_empty()), year, exemptions]
        .into_iter()
        .flatten()
        .collect();
    let small = (!parts.is_empty()).then_some(Line {
        kind: LineKind::Small,
        parts,
    });
    [
        Some(Line::new(LineKind::Stage, catalogue.message(&stage, &[]))),
        small,
    ]
    .into_iter()
    .flatten()
    .collect()
}
