//! One data row: its cells verbatim, its values, and everything about its cells that a person must see.

use crate::books::Books;
use crate::finding::{Finding, Severity};
use crate::growing::Growing;
use crate::language;
use crate::phrases::{Saying, is_empty_word, saying};
use crate::reading::{Field, MadeCategory, ReadCell, ReadRow, Reading, RowValues};
use crate::table::{Column, Table};
use crate::typing::Typing;
use chancery_model::cell_text::is_blank;
use chancery_model::fold::fold;
use chancery_model::sheet::{Cell, Marks, Row, SheetHead, Value, Visibility};
use chancery_model::text::Text;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// Reads the rows of one block in order.
pub(crate) struct RowReader<'a> {
    head: &'a SheetHead,
    pub(crate) books: &'a Books<'a>,
    pub(crate) table: &'a Table,
    sheet: u32,
    language: String,
    pub(crate) offered: Option<String>,
    /// The state of the row or heading above.
    pub(crate) above: Option<String>,
    /// Comments by row.
    comments: HashMap<u32, Vec<(u32, &'a str)>>,
    /// By column: first and last row of ranges that are merged downwards.
    merges: HashMap<u32, BTreeMap<u32, u32>>,
    /// The text of the merged range that each column is in.
    carried: HashMap<u32, (u32, String)>,
    /// Codes of made categories by their words.
    made: HashMap<String, String>,
}

impl<'a> RowReader<'a> {
    /// Makes a reader for the rows of a block of sheet number `sheet`.
    pub fn new(
        head: &'a SheetHead,
        books: &'a Books<'a>,
        table: &'a Table,
        sheet: u32,
        language: String,
        offered: Option<String>,
    ) -> RowReader<'a> {
        let mut comments: HashMap<u32, Vec<(u32, &str)>> = HashMap::new();
        for (row, column, text) in &head.comments {
            comments.entry(*row).or_default().push((*column, text));
        }
        let mut merges: HashMap<u32, BTreeMap<u32, u32>> = HashMap::new();
        for range in head.merged.iter().filter(|range| range.2 > range.0) {
            merges.entry(range.1).or_default().insert(range.0, range.2);
        }
        RowReader {
            head,
            books,
            table,
            sheet,
            language,
            offered,
            above: None,
            comments,
            merges,
            carried: HashMap::new(),
            made: HashMap::new(),
        }
    }

    /// Takes a heading between rows: what follows is under it.
    pub fn begin_section(&mut self, state: Option<String>) {
        if state.is_some() {
            self.above = state;
        }
    }

    /// Reads a row; nothing when it holds only what belongs to the merged cells above.
    pub fn read(&mut self, row: Row, growing: &mut Growing<'_>) -> Option<ReadRow> {
        let number = row.number;
        let mut typing = Typing {
            books: self.books,
            table: self.table,
            sheet: self.head.name.as_deref(),
            row: number,
            values: RowValues::default(),
            findings: Vec::new(),
            unusable: Vec::new(),
        };
        for (column, text) in self.merged_texts(&row) {
            typing.find("merged-cells", Severity::Note, Some(column));
            if let Some(column) = self.table.column(column) {
                typing.read(column, &text);
            }
        }
        for cell in &row.cells {
            self.read_cell(cell, &mut typing, growing);
        }
        typing.complete();
        self.join_columns(&row, &mut typing, &mut growing.reading);
        self.about_row(&row, &mut typing);
        self.settle(&row, &mut typing);
        let Typing {
            mut values,
            findings,
            ..
        } = typing;
        values.language = self.language_of(&values);
        let cells = row.cells.into_iter().filter_map(verbatim).collect();
        let mut read = ReadRow {
            sheet: self.sheet,
            row: number,
            cells,
            values,
            findings,
        };
        mixed_language(&mut read, self.head);
        Some(read)
    }

    /// Texts of merged ranges that began above and reach this row.
    fn merged_texts(&mut self, row: &Row) -> Vec<(u32, String)> {
        if self.merges.is_empty() {
            return Vec::new();
        }
        for cell in &row.cells {
            if let Some(last) = self
                .merges
                .get(&cell.column)
                .and_then(|ranges| ranges.get(&row.number))
            {
                self.carried
                    .insert(cell.column, (*last, cell.value.verbatim().to_string()));
            }
        }
        let own = |column: u32| row.cells.iter().any(|cell| cell.column == column);
        let mut texts: Vec<(u32, String)> = self
            .carried
            .iter()
            .filter(|(column, (last, _))| {
                *last >= row.number && !own(**column) && self.table.is_used(**column)
            })
            .map(|(column, (_, text))| (*column, text.clone()))
            .collect();
        texts.sort_unstable();
        texts
    }

    fn read_cell(&self, cell: &Cell, typing: &mut Typing<'_>, growing: &Growing<'_>) {
        let Some(column) = self.table.column(cell.column) else {
            return;
        };
        if !self.table.is_used(cell.column) {
            return;
        }
        self.about_cell(cell, column, typing);
        let stored = typing_text(&cell.value);
        let result = cell.marks.has(Marks::FORMULA)
            || matches!(cell.value, Value::Error(_))
            || is_written_formula(cell, self.head);
        if result && !column.takes_results {
            typing
                .find("formula-cell", Severity::Error, Some(cell.column))
                .params
                .insert("value".to_string(), stored.to_string());
            typing.unusable.extend(column.field);
            return;
        }
        // "DO" and "ID" are codes of states before they are words for "as above".
        let names = column.field == Some(Field::State) && self.books.states.names(&stored);
        let text = if column.field.is_some() && !names && saying(&stored) == Saying::AsAbove {
            match value_above(cell.column, growing) {
                Some(above) => {
                    let finding = typing.find("see-above", Severity::Error, Some(cell.column));
                    finding
                        .params
                        .insert("value".to_string(), stored.trim().to_string());
                    finding.choices = vec![above.clone()];
                    Cow::Owned(above)
                }
                None => stored,
            }
        } else {
            stored
        };
        typing.read(column, &text);
    }

    fn about_cell(&self, cell: &Cell, column: &Column, typing: &mut Typing<'_>) {
        let marks = [
            (Marks::STRUCK, "struck-through", Severity::Error),
            (Marks::TRACKED, "tracked-change", Severity::Error),
            (Marks::HIDDEN, "hidden-text", Severity::Error),
            (Marks::TRUNCATED, "truncated", Severity::Warning),
        ];
        for (mark, code, severity) in marks {
            if cell.marks.has(mark) {
                typing.find(code, severity, Some(cell.column));
            }
        }
        let text = cell.value.verbatim();
        if text.is_ascii() {
            return;
        }
        if text.contains(|c| matches!(c, '\u{202a}'..='\u{202e}')) {
            typing.find("mixed-direction", Severity::Warning, Some(cell.column));
        } else if text.contains(|c| matches!(c, '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{2060}'))
            && column.field != Some(Field::State)
        {
            typing.find("mixed-direction", Severity::Note, Some(cell.column));
        }
    }

    fn about_row(&self, row: &Row, typing: &mut Typing<'_>) {
        if row.visibility == Visibility::Hidden {
            typing.find("hidden-row", Severity::Error, None);
        }
        if self.head.visibility == Visibility::Hidden {
            typing.find("hidden-sheet", Severity::Error, None);
        }
        for (column, text) in self.comments.get(&row.number).into_iter().flatten() {
            typing
                .find("cell-comment", Severity::Note, Some(*column))
                .params
                .insert("text".to_string(), (*text).to_string());
        }
    }

    /// Joins the columns that a layout names for title, text and category.
    fn join_columns(&mut self, row: &Row, typing: &mut Typing<'_>, reading: &mut Reading) {
        let join = |columns: &[u32], mark: &str| -> Option<String> {
            let parts: Vec<&str> = columns
                .iter()
                .filter_map(|column| crate::table::cell_text(row, *column))
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect();
            (!parts.is_empty()).then(|| parts.join(mark))
        };
        if !self.table.title.is_empty() {
            typing.values.title = join(&self.table.title, " – ");
        }
        if !self.table.text.is_empty() {
            let text = join(&self.table.text, "\n");
            typing.values.empty = text.as_ref().is_none_or(|text| self.is_empty_answer(text));
            typing.values.text = text.filter(|_| !typing.values.empty);
        }
        if let Some(words) = join(&self.table.category, "\u{1f}") {
            typing.values.categories = vec![self.make_category(&words, reading)];
        }
    }

    /// A layout that names its words for nothing means these alone.
    fn is_empty_answer(&self, text: &str) -> bool {
        let folded = fold(text);
        let own = self
            .books
            .layout
            .is_some_and(|layout| !layout.empty_words.is_empty());
        if own {
            folded.is_empty() || self.books.empty_words.contains(&folded)
        } else {
            is_empty_word(text, &self.books.empty_words)
        }
    }

    /// Returns the code of the category that these words make; the same words give the same code.
    fn make_category(&mut self, words: &str, reading: &mut Reading) -> String {
        if let Some(code) = self.made.get(words) {
            return code.clone();
        }
        let digest = Sha256::digest(words.as_bytes());
        let code = format!(
            "M{}",
            digest
                .iter()
                .take(4)
                .map(|byte| format!("{byte:02X}"))
                .collect::<String>()
        );
        let (group, label) = match words.split_once('\u{1f}') {
            Some((group, rest)) => (Some(group.to_string()), rest.replace('\u{1f}', " / ")),
            None => (None, words.to_string()),
        };
        if !reading
            .made_categories
            .iter()
            .any(|known| known.code == code)
        {
            let label = Text::of(language::of_text(&label).unwrap_or("und"), &label);
            reading.made_categories.push(MadeCategory {
                code: code.clone(),
                label,
                group,
            });
        }
        self.made.insert(words.to_string(), code.clone());
        code
    }

    fn language_of(&self, values: &RowValues) -> String {
        let words = values
            .title
            .as_deref()
            .or(values.summary.as_deref())
            .or(values.text.as_deref());
        words.map_or_else(
            || self.language.clone(),
            |words| language::of_row(words, &self.language),
        )
    }
}

/// The nearest text above in the same column that is a value of its own.
fn value_above(column: u32, growing: &Growing<'_>) -> Option<String> {
    growing
        .texts_above(column)
        .find(|text| saying(text) != Saying::AsAbove)
        .map(str::to_string)
}

fn typing_text(value: &Value) -> Cow<'_, str> {
    Cow::Borrowed(value.verbatim())
}

/// Delimited text can carry a formula only in words.
fn is_written_formula(cell: &Cell, head: &SheetHead) -> bool {
    let Value::Text(text) = &cell.value else {
        return false;
    };
    head.name.is_none()
        && text.starts_with('=')
        && text.contains('(')
        && text[1..].starts_with(|c: char| c.is_ascii_alphabetic())
}

fn verbatim(cell: Cell) -> Option<ReadCell> {
    let text = match cell.value {
        Value::Text(text) | Value::Number(text) | Value::Date(text) | Value::Error(text) => text,
        Value::Bool(truth) => (if truth { "TRUE" } else { "FALSE" }).into(),
        Value::Empty => return None,
    };
    (!is_blank(&text)).then_some(ReadCell {
        column: cell.column,
        text,
    })
}

/// Notes that a row's text is in another language than its title.
fn mixed_language(row: &mut ReadRow, head: &SheetHead) {
    let known = row.values.language != "und";
    let Some(text) = row.values.text.as_deref().filter(|_| known) else {
        return;
    };
    let end = match text.len() {
        short @ ..=200 => short,
        long => text.char_indices().nth(200).map_or(long, |(at, _)| at),
    };
    if let Some(other) =
        language::of_text(&text[..end]).filter(|other| *other != row.values.language)
    {
        let finding = Finding::of_file("language-mixed", Severity::Note).at(
            head.name.as_deref(),
            Some(row.row),
            None,
        );
        row.findings.push(
            finding
                .with("first", row.values.language.clone())
                .with("second", other),
        );
    }
}
