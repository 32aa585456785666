//! The columns of one block of rows: their names, fields and date orders.
//!
//! A [`Table`] is made from a header, from what a layout says, and from the cells themselves, in that order of trust:
//! layout, header, cells.

use crate::books::Books;
use crate::columns::{Evidence, HeaderHit};
use crate::dates::{ColumnOrder, column_order, read_date};
use crate::fields::event_of;
use crate::header::Header;
use crate::layout::{DateOrders, Layout, SheetLayout};
use crate::lexicon::Languages;
use crate::reading::{DateOrder, Field, OrderFrom, ReadColumn};
use chancery_model::fold::fold;
use chancery_model::sheet::{Row, SheetHead};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many rows are looked at to see what a column holds.
const SAMPLE: usize = 200;

/// One column of a block.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    /// 1-based.
    pub index: u32,
    pub header: String,
    pub field: Option<Field>,
    pub confidence: u8,
    pub languages: Languages,
    pub order: ColumnOrder,
    /// Whether results of formulas may be taken.
    pub takes_results: bool,
}

/// The columns of a block of rows.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub columns: Vec<Column>,
    /// Position in `columns` by column index.
    positions: Vec<Option<usize>>,
    /// Columns that the layout joins to a title, a text, a category.
    pub title: Vec<u32>,
    pub text: Vec<u32>,
    pub category: Vec<u32>,
    pub constants: BTreeMap<Field, String>,
}

impl Table {
    /// Makes the table for the rows `data` under `header`.
    pub fn new(head: &SheetHead, header: &Header, data: &[Row], books: &Books<'_>) -> Table {
        let sheet = books.sheet(head.name.as_deref());
        let mut columns = named_columns(header, data);
        let by_words: HashMap<u32, Option<HeaderHit>> = header.hits().into_iter().collect();
        for column in &mut columns {
            if let Some(hit) = by_words.get(&column.index).copied().flatten() {
                column.field = Some(hit.field);
                column.confidence = hit.confidence;
                column.languages = hit.languages;
            }
        }
        for column in &mut columns {
            if let Some(field) = header.by_cells.get(&column.index) {
                (column.field, column.confidence) = (Some(*field), 50);
            }
        }
        let takes_all = sheet.is_some_and(|sheet| sheet.only == Some(true));
        if !takes_all {
            from_cells(&mut columns, data, books);
            free_fields(&mut columns, header);
            title_of_description(&mut columns);
        }
        if let Some(layout) = books.layout {
            made_by_layout(&mut columns, layout);
        }
        if let Some(sheet) = sheet {
            from_layout(&mut columns, sheet);
        }
        let mut table = Table {
            columns,
            ..Table::default()
        };
        table.index(books, sheet);
        table.set_orders(data, sheet);
        table
    }

    fn index(&mut self, books: &Books<'_>, sheet: Option<&SheetLayout>) {
        let last = self
            .columns
            .iter()
            .map(|column| column.index)
            .max()
            .unwrap_or(0);
        self.positions = vec![None; last as usize + 1];
        for (position, column) in self.columns.iter().enumerate() {
            self.positions[column.index as usize] = Some(position);
        }
        let find = |headers: &[String]| -> Vec<u32> {
            headers
                .iter()
                .filter_map(|header| {
                    self.columns
                        .iter()
                        .find(|column| same_header(&column.header, header))
                })
                .map(|column| column.index)
                .collect()
        };
        if let Some(layout) = books.layout {
            (self.title, self.text, self.category) = (
                find(&layout.title),
                find(&layout.text),
                find(&layout.make_category),
            );
        }
        self.constants = sheet
            .map(|sheet| sheet.constants.clone())
            .unwrap_or_default();
    }

    fn set_orders(&mut self, data: &[Row], sheet: Option<&SheetLayout>) {
        for column in &mut self.columns {
            let dated = column
                .field
                .is_some_and(|field| event_of(field).is_some() || field == Field::Sunset);
            if !dated {
                continue;
            }
            let texts = data.iter().filter_map(|row| cell_text(row, column.index));
            let read: Vec<_> = texts
                .filter(|text| text.as_bytes().get(4) != Some(&b'-'))
                .map(read_date)
                .collect();
            let answer = sheet
                .and_then(|sheet| sheet.date_order.as_ref())
                .and_then(|orders| match orders {
                    DateOrders::All(order) => Some(*order),
                    DateOrders::ByHeader(orders) => orders
                        .iter()
                        .find(|(header, _)| same_header(&column.header, header))
                        .map(|(_, order)| *order),
                });
            column.order = column_order(read.iter(), answer);
        }
    }

    /// Returns the column of that index.
    pub fn column(&self, index: u32) -> Option<&Column> {
        self.positions
            .get(index as usize)
            .copied()
            .flatten()
            .map(|position| &self.columns[position])
    }

    /// Returns the column that fills a field.
    pub fn of_field(&self, field: Field) -> Option<&Column> {
        self.columns
            .iter()
            .find(|column| column.field == Some(field))
    }

    /// Returns whether a cell in that column counts as content of a row.
    pub fn is_used(&self, index: u32) -> bool {
        let filled = self.column(index).and_then(|column| column.field);
        filled.is_some_and(|field| !matches!(field, Field::RowNumber | Field::Remarks))
            || [&self.title, &self.text, &self.category]
                .iter()
                .any(|list| list.contains(&index))
    }

    /// Returns how many columns hold content.
    pub fn used(&self) -> usize {
        self.columns
            .iter()
            .filter(|column| self.is_used(column.index))
            .count()
    }

    /// Returns an order that another column proves, to put the likelier reading first.
    pub fn likely_order(&self) -> DateOrder {
        let proven = self
            .columns
            .iter()
            .find(|column| column.order.from == OrderFrom::Proven);
        proven
            .and_then(|column| column.order.order)
            .unwrap_or(DateOrder::DayMonth)
    }

    /// Returns the columns as a reading keeps them.
    pub fn read_columns(&self) -> Vec<ReadColumn> {
        let read = |column: &Column| ReadColumn {
            index: column.index,
            header: column.header.clone(),
            field: column.field,
            confidence: column.confidence,
            date_order: column.order.order,
            order_from: column.order.from,
        };
        self.columns.iter().map(read).collect()
    }
}

/// Returns a row's text in a column.
pub(crate) fn cell_text(row: &Row, column: u32) -> Option<&str> {
    row.cells
        .iter()
        .find(|cell| cell.column == column)
        .map(|cell| cell.value.verbatim())
}

fn same_header(own: &str, asked: &str) -> bool {
    own == asked || fold(own) == fold(asked)
}

fn named_columns(header: &Header, data: &[Row]) -> Vec<Column> {
    let mut indexes: BTreeSet<u32> = header.paths.keys().copied().collect();
    let mut filled = Vec::new();
    for cell in data.iter().flat_map(|row| &row.cells) {
        let at = cell.column as usize;
        if at >= filled.len() {
            filled.resize(at + 1, false);
        }
        filled[at] = true;
    }
    indexes.extend(
        (0..)
            .zip(&filled)
            .filter(|(_, filled)| **filled)
            .map(|(index, _)| index),
    );
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut columns = Vec::with_capacity(indexes.len());
    for index in indexes {
        let path = header
            .paths
            .get(&index)
            .map(|path| path.join(" / "))
            .filter(|path| !path.is_empty());
        let base = path.unwrap_or_else(|| format!("column {}", letters(index)));
        let times = seen.entry(base.clone()).or_default();
        *times += 1;
        let header = if *times == 1 {
            base
        } else {
            format!("{base} ({times})")
        };
        columns.push(Column {
            index,
            header,
            field: None,
            confidence: 0,
            languages: Languages::default(),
            order: ColumnOrder {
                order: None,
                from: OrderFrom::NotNeeded,
            },
            takes_results: false,
        });
    }
    columns
}

/// Returns a column's name in a spreadsheet: 1 is A, 27 is AA.
fn letters(index: u32) -> String {
    let mut rest = index;
    let mut name = Vec::new();
    while rest > 0 {
        rest -= 1;
        name.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    name.iter().rev().collect()
}

/// Corrects and completes the mapping by what the cells hold.
fn from_cells(columns: &mut [Column], data: &[Row], books: &Books<'_>) {
    let taken: Vec<Field> = columns.iter().filter_map(|column| column.field).collect();
    for column in columns.iter_mut() {
        let doubtful = match column.field {
            None => true,
            // "Estado" is a state in Spanish, and also how things stand; "Type" may be the category or the act.
            Some(Field::State | Field::Stage | Field::Category) => {
                column.confidence < 100 || short_header(&column.header)
            }
            Some(_) => false,
        };
        if !doubtful {
            continue;
        }
        let texts = data
            .iter()
            .take(SAMPLE)
            .filter_map(|row| cell_text(row, column.index))
            .map(str::trim)
            .filter(|text| !text.is_empty());
        let evidence = Evidence::of(texts, &books.states, &books.categories);
        let Some(field) = evidence.field() else {
            continue;
        };
        if column.field != Some(field)
            && !taken.contains(&field)
            && own_part(evidence, column.field) == 0
        {
            column.field = Some(field);
            column.confidence = 60;
        }
    }
}

/// A field that the cells took away from one column goes to another whose header asks for it.
fn free_fields(columns: &mut [Column], header: &Header) {
    for (index, hit) in header.own_hits() {
        let Some(hit) = hit else { continue };
        let free = !columns.iter().any(|column| column.field == Some(hit.field));
        let column = columns
            .iter_mut()
            .find(|column| column.index == index && column.field.is_none());
        if let (true, Some(column)) = (free, column) {
            (column.field, column.confidence, column.languages) =
                (Some(hit.field), hit.confidence, hit.languages);
        }
    }
}

fn short_header(header: &str) -> bool {
    !fold(header).contains(' ')
}

/// How many cells fit the field that the header speaks of.
fn own_part(evidence: Evidence, field: Option<Field>) -> usize {
    match field {
        Some(Field::State) => evidence.states,
        Some(Field::Category) => evidence.categories,
        Some(Field::Stage) => evidence.stages,
        _ => 0,
    }
}

/// A table without a title column has its titles in the official title or the description.
fn title_of_description(columns: &mut [Column]) {
    if columns
        .iter()
        .any(|column| column.field == Some(Field::Title))
    {
        return;
    }
    let stand_in = [Field::OfficialTitle, Field::Summary]
        .iter()
        .find_map(|field| {
            columns
                .iter()
                .position(|column| column.field == Some(*field))
        });
    if let Some(position) = stand_in {
        columns[position].field = Some(Field::Title);
        columns[position].confidence = 60;
    }
}

/// Columns that a layout joins fill nothing by themselves, and what it makes is not looked for elsewhere.
fn made_by_layout(columns: &mut [Column], layout: &Layout) {
    let made = [
        (Field::Category, &layout.make_category),
        (Field::Title, &layout.title),
        (Field::Text, &layout.text),
    ];
    for (field, headers) in made.into_iter().filter(|(_, headers)| !headers.is_empty()) {
        for column in columns.iter_mut() {
            let joined = headers
                .iter()
                .any(|header| same_header(&column.header, header));
            if joined || column.field == Some(field) {
                column.field = None;
                column.confidence = 0;
            }
        }
    }
}

fn from_layout(columns: &mut [Column], sheet: &SheetLayout) {
    let only = sheet.only == Some(true);
    for column in columns.iter_mut() {
        let said = sheet
            .columns
            .iter()
            .find(|said| same_header(&column.header, &said.header));
        column.takes_results = sheet
            .stored_values
            .iter()
            .any(|header| same_header(&column.header, header));
        if let Some(said) = said {
            column.field = said.field;
            column.confidence = 100;
        } else if only
            || column
                .field
                .is_some_and(|field| sheet.columns.iter().any(|said| said.field == Some(field)))
        {
            column.field = None;
            column.confidence = 0;
        }
    }
}
