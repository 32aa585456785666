//! Rows of a reading ready to be compared: values with answers applied, open findings, and a print of the words.
//!
//! The print identifies a row's words whatever the order of rows and columns: two rows with the same non-empty cells
//! under the same headers have the same print. Running numbers are left out of it.

use crate::answers::{RecordChoice, RowAnswer, row_key, set_fields};
use crate::fields::FieldSet;
use crate::finding::{Finding, Severity};
use crate::print::print_of;
use crate::reading::{Field, ReadRow, ReadSheet, Reading, RowValues};
use chancery_model::cell_text::trimmed;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One sheet's columns, looked up by index.
#[derive(Debug)]
pub(crate) struct SheetView<'a> {
    pub sheet: &'a ReadSheet,
    pub mapped: FieldSet,
    by_column: Vec<Option<ColumnView<'a>>>,
}

#[derive(Debug)]
struct ColumnView<'a> {
    header: &'a str,
    header_print: u64,
    field: Option<Field>,
}

impl<'a> SheetView<'a> {
    fn of(sheet: &'a ReadSheet) -> SheetView<'a> {
        let mut mapped = FieldSet::default();
        let last = sheet
            .columns
            .iter()
            .map(|column| column.index)
            .max()
            .unwrap_or(0);
        let mut by_column: Vec<Option<ColumnView<'_>>> = Vec::new();
        by_column.resize_with(last as usize + 1, || None);
        for column in &sheet.columns {
            if let Some(field) = column.field {
                mapped.add(field);
            }
            let view = ColumnView {
                header: &column.header,
                header_print: print_of(&column.header, 0),
                field: column.field,
            };
            by_column[column.index as usize] = Some(view);
        }
        SheetView {
            sheet,
            mapped,
            by_column,
        }
    }

    fn column(&self, column: u32) -> Option<&ColumnView<'a>> {
        self.by_column.get(column as usize)?.as_ref()
    }

    /// Returns the header of a column, or "column 3" where the sheet knows none.
    pub fn header(&self, column: u32) -> Cow<'a, str> {
        match self.column(column) {
            Some(view) => Cow::Borrowed(view.header),
            None => Cow::Owned(format!("column {column}")),
        }
    }

    /// Returns the field that a column fills.
    pub fn field(&self, column: u32) -> Option<Field> {
        self.column(column).and_then(|view| view.field)
    }
}

/// Returns the views of a reading's sheets, in their order.
pub(crate) fn sheet_views(reading: &Reading) -> Vec<SheetView<'_>> {
    reading.sheets.iter().map(SheetView::of).collect()
}

/// A row's values as read, or with answers; most rows have none, so those are kept apart.
#[derive(Debug)]
pub(crate) enum Values<'a> {
    Read(&'a RowValues),
    Answered(Box<RowValues>),
}

impl std::ops::Deref for Values<'_> {
    type Target = RowValues;

    fn deref(&self) -> &RowValues {
        match self {
            Values::Read(values) => values,
            Values::Answered(values) => values,
        }
    }
}

/// One row with a person's answers applied.
#[derive(Debug)]
pub(crate) struct StatedRow<'a> {
    pub source: &'a ReadRow,
    pub sheet: u32,
    pub values: Values<'a>,
    /// Findings that no answer has settled.
    pub open: Vec<Finding>,
    /// Fields that an answer set.
    pub answered: FieldSet,
    pub accepted: bool,
    /// A person put the row aside.
    pub put_aside: bool,
    pub choice: Option<RecordChoice>,
    pub print: u64,
}

impl StatedRow<'_> {
    /// Returns whether the row states something that can be an entry.
    pub fn makes_entry(&self) -> bool {
        !self.values.nil && !self.values.withheld
    }
}

/// Returns the row with the answer for it, where there is one.
pub(crate) fn stated<'a>(
    row: &'a ReadRow,
    views: &[SheetView<'a>],
    answers: &BTreeMap<String, RowAnswer>,
) -> StatedRow<'a> {
    let view = views.get(row.sheet as usize);
    let name = view.and_then(|view| view.sheet.name.as_deref());
    let mut stated = StatedRow {
        source: row,
        sheet: row.sheet,
        values: Values::Read(&row.values),
        open: row.findings.clone(),
        answered: FieldSet::default(),
        accepted: false,
        put_aside: false,
        choice: None,
        print: view.map_or(0, |view| row_print(row, view)),
    };
    if answers.is_empty() {
        return stated;
    }
    if let Some(answer) = answers.get(&row_key(name, row.row)) {
        answer_row(&mut stated, answer, name, view);
    }
    stated
}

fn answer_row(
    row: &mut StatedRow<'_>,
    answer: &RowAnswer,
    sheet: Option<&str>,
    view: Option<&SheetView<'_>>,
) {
    row.choice = answer.record;
    row.accepted = answer.accept;
    row.put_aside = answer.aside;
    let mut values = Box::new(RowValues::clone(&row.values));
    let (fields, unusable) = set_fields(&mut values, &answer.set);
    values.empty &= !fields.has(Field::Text);
    row.values = Values::Answered(values);
    row.answered = fields;
    let field_at = |finding: &Finding| finding.column.and_then(|column| view?.field(column));
    row.open
        .retain(|finding| !settles(finding, field_at(finding), fields));
    if answer.accept {
        row.open.retain(|finding| {
            let note = finding.severity == Severity::Note && !finding.holds_row();
            note || needs_value(&finding.code)
        });
    }
    let number = row.source.row;
    row.open.extend(
        unusable
            .into_iter()
            .map(|finding| finding.at(sheet, Some(number), None)),
    );
}

/// Findings that only a value can settle: no entry can do without a state and a title.
fn needs_value(code: &str) -> bool {
    matches!(
        code,
        "name-not-matched" | "lookalike-name" | "state-from-heading" | "missing-title"
    )
}

fn settles(finding: &Finding, place: Option<Field>, set: FieldSet) -> bool {
    if finding.severity == Severity::Note {
        return false;
    }
    let by_code = match finding.code.as_str() {
        "name-not-matched" | "lookalike-name" | "state-from-heading" => Some(Field::State),
        "category-not-matched" | "nil-report" => Some(Field::Category),
        "stage-not-matched" => Some(Field::Stage),
        "missing-title" => Some(Field::Title),
        "hidden-row" | "hidden-sheet" | "withheld" => None,
        _ => place,
    };
    let named = finding
        .params
        .get("field")
        .and_then(|name| crate::answers::field_of(name));
    by_code.is_some_and(|field| set.has(field)) || named.is_some_and(|field| set.has(field))
}

fn row_print(row: &ReadRow, view: &SheetView<'_>) -> u64 {
    let mut sum = print_of(row.values.state.as_deref().unwrap_or_default(), 1);
    for cell in &row.cells {
        if let Some((header_print, text)) = printed(cell.column, &cell.text, view) {
            sum = sum.wrapping_add(print_of(text, header_print));
        }
    }
    sum
}

fn printed<'t>(column: u32, text: &'t str, view: &SheetView<'_>) -> Option<(u64, &'t str)> {
    let known = view.column(column);
    let header_print = known.map_or(u64::from(column), |known| known.header_print);
    let text = trimmed(text);
    let counts = !text.is_empty() && known.and_then(|known| known.field) != Some(Field::RowNumber);
    counts.then_some((header_print, text))
}

/// Returns whether two rows have the same words under the same headers.
pub(crate) fn same_cells(
    one: (&ReadRow, &SheetView<'_>),
    other: (&ReadRow, &SheetView<'_>),
) -> bool {
    one.0.values.state == other.0.values.state
        && (printed_cells(one).eq(printed_cells(other)) || sorted_cells(one) == sorted_cells(other))
}

fn printed_cells<'t>(
    (row, view): (&'t ReadRow, &'t SheetView<'_>),
) -> impl Iterator<Item = (u64, &'t str)> {
    row.cells
        .iter()
        .filter_map(|cell| printed(cell.column, &cell.text, view))
}

fn sorted_cells<'t>(row: (&'t ReadRow, &'t SheetView<'_>)) -> Vec<(u64, &'t str)> {
    let mut cells: Vec<_> = printed_cells(row).collect();
    cells.sort_unstable();
    cells
}

/// Returns the layout's key of a row: its texts under the named headers; nothing when one of them is empty.
pub(crate) fn key_of_row(row: &ReadRow, view: &SheetView<'_>, key: &[String]) -> Option<String> {
    key_text(key, |header| {
        row.cells
            .iter()
            .find(|cell| view.header(cell.column) == *header)
            .map(|cell| cell.text.as_str())
    })
}

/// Joins the texts that `text_under` finds for every header of the key.
pub(crate) fn key_text<'t>(
    key: &[String],
    text_under: impl Fn(&str) -> Option<&'t str>,
) -> Option<String> {
    let mut parts = Vec::with_capacity(key.len());
    for header in key {
        parts.push(text_under(header)?.trim());
    }
    (!parts.is_empty()).then(|| parts.join("\u{1f}"))
}
