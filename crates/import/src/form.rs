//! Sheets without a row of headers: forms with labels beside their values, and tables that begin with data.

use crate::books::Books;
use crate::columns::{Evidence, Spelling, match_header};
use crate::header::Header;
use crate::reading::Field;
use chancery_model::sheet::{Row, SheetHead};
use std::collections::{BTreeMap, HashMap};

/// A form turned into a header and rows: one row per filled form.
#[derive(Debug)]
pub(crate) struct Form {
    pub head: SheetHead,
    pub header: Header,
    pub rows: Vec<Row>,
}

/// Reads a form with labels in its first column, if the sheet is one and no header names more.
pub(crate) fn read_form(head: &SheetHead, rows: &[Row], header: Option<&Header>) -> Option<Form> {
    let label_column = rows
        .iter()
        .filter(|row| row.cells.len() >= 2)
        .map(|row| row.cells[0].column)
        .min()?;
    let labels: Vec<(usize, Field)> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| row.cells.len() <= 3)
        .filter_map(|(at, row)| {
            let cell = row
                .cells
                .first()
                .filter(|cell| cell.column == label_column)?;
            let hit = match_header(cell.value.verbatim(), Spelling::Known)?;
            (hit.confidence >= 90).then_some((at, hit.field))
        })
        .collect();
    let mut fields: Vec<Field> = labels.iter().map(|(_, field)| *field).collect();
    fields.sort_unstable();
    fields.dedup();
    let enough = fields.len() >= 3
        && fields.len() * 2 > header.map_or(0, |header| header.fields) * 2
        && labels.len() * 2 >= rows.len();
    enough.then(|| collect(head, rows, label_column))
}

fn collect(head: &SheetHead, rows: &[Row], label_column: u32) -> Form {
    let is_word_table = head
        .name
        .as_deref()
        .is_some_and(|name| name.starts_with("table "));
    let mut header = Header::default();
    let mut columns: HashMap<String, u32> = HashMap::new();
    let mut forms: Vec<Row> = Vec::new();
    for row in rows {
        let Some(label) = row.cells.first().filter(|cell| cell.column == label_column) else {
            continue;
        };
        let words = label
            .value
            .verbatim()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let known = match_header(&words, Spelling::Known).is_some_and(|hit| hit.confidence >= 90);
        if row.cells.len() == 1 && !known {
            // A heading between the lines of a form.
            continue;
        }
        let next = columns.len() as u32 + 1;
        let column = *columns.entry(words.clone()).or_insert(next);
        header.paths.entry(column).or_insert_with(|| vec![words]);
        let repeated = forms
            .last()
            .is_none_or(|form| form.cells.iter().any(|cell| cell.column >= column));
        if repeated {
            let number = if is_word_table && forms.is_empty() {
                1
            } else {
                row.number
            };
            forms.push(Row {
                number,
                visibility: row.visibility,
                cells: Vec::new(),
            });
        }
        let form = forms.last_mut().expect("a form was begun");
        if let Some(value) = row.cells.iter().find(|cell| cell.column > label_column) {
            let mut value = value.clone();
            value.column = column;
            form.cells.push(value);
        }
    }
    forms.retain(|form| !form.cells.is_empty());
    let head = SheetHead {
        merged: Vec::new(),
        comments: Vec::new(),
        hidden_columns: Vec::new(),
        ..head.clone()
    };
    Form {
        head,
        header,
        rows: forms,
    }
}

/// Makes a header for a table that begins with data, if its cells show a state or a category column.
pub(crate) fn without_header(rows: &[Row], books: &Books<'_>) -> Option<Header> {
    let wide = rows.iter().filter(|row| row.cells.len() >= 3).count();
    if wide < 2 || wide * 2 < rows.len() {
        return None;
    }
    let columns: std::collections::BTreeSet<u32> = rows
        .iter()
        .flat_map(|row| row.cells.iter().map(|cell| cell.column))
        .collect();
    let mut shown: BTreeMap<u32, Field> = BTreeMap::new();
    let mut longest: Option<(usize, u32)> = None;
    for column in &columns {
        let texts = || {
            rows.iter()
                .take(50)
                .filter_map(|row| crate::table::cell_text(row, *column))
                .map(str::trim)
                .filter(|text| !text.is_empty())
        };
        let evidence = Evidence::of(texts(), &books.states, &books.categories);
        match evidence.field() {
            Some(field) if !shown.values().any(|known| *known == field) => {
                shown.insert(*column, field);
            }
            Some(_) => {}
            None if evidence.filled * 2 >= wide
                && evidence.letters / evidence.filled.max(1) >= 16 =>
            {
                let earlier = longest.is_some();
                if !earlier {
                    longest = Some((evidence.letters, *column));
                }
            }
            None => {}
        }
    }
    let known = shown
        .values()
        .any(|field| matches!(field, Field::State | Field::Category));
    let (_, title) = longest.filter(|_| known)?;
    shown.insert(title, Field::Title);
    Some(Header {
        by_cells: shown,
        ..Header::default()
    })
}
