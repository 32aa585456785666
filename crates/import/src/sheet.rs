//! One sheet: its header, its blocks of rows, and which of its rows are data.
//!
//! A block is a header and the rows under it until the next header. Rows that are titles, repeated headers, totals,
//! notes or section headings are passed over with a note; every other row that fills a mapped column is a data row
//! ([`crate::row`]).

mod counted;

use self::counted::Counted;
use crate::books::Books;
use crate::finding::{Finding, Severity};
use crate::growing::Growing;
use crate::header::{Header, find_header, header_at};
use crate::language;
use crate::lexicon::loose;
use crate::phrases::{Saying, is_note, read_total, saying};
use crate::reading::{Field, ReadSheet, Reading};
use crate::row::RowReader;
use crate::states::StateMatch;
use crate::table::Table;
use chancery_model::cell_text::is_blank;
use chancery_model::fold::fold;
use chancery_model::sheet::{Row, SheetHead, Visibility};

/// Reads one sheet into the reading. `offered` is a state that the file's name or the words around its tables name.
pub(crate) fn read_sheet(
    head: &SheetHead,
    rows: Vec<Row>,
    books: &Books<'_>,
    offered: Option<&str>,
    growing: &mut Growing<'_>,
) {
    let name = head.name.as_deref();
    let hidden = head.visibility == Visibility::Hidden;
    let passed = |code: &str, severity| Finding::of_file(code, severity).at(name, None, None);
    let others_named =
        books.layout.is_some_and(|layout| !layout.sheets.is_empty()) && books.sheet(name).is_none();
    if others_named {
        growing.reading.findings.push(
            passed("sheet-passed-over", Severity::Note).with("sheet", name.unwrap_or_default()),
        );
        return;
    }
    let header = given_header(head, &rows, books).or_else(|| find_header(head, &rows, 0));
    let header = header.or_else(|| crate::form::without_header(&rows, books));
    let severity = header
        .as_ref()
        .map_or(Severity::Note, |_| Severity::Warning);
    let told = |code| passed(code, severity).with("sheet", name.unwrap_or_default());
    if hidden {
        growing.reading.findings.push(told("hidden-sheet"));
    }
    if let Some(form) = crate::form::read_form(head, &rows, header.as_ref()) {
        read_blocks(&form.head, form.rows, form.header, books, offered, growing);
        return;
    }
    match header {
        Some(header) => {
            if header.rows.is_empty() {
                // What columns hold was judged by their cells alone; a person should know.
                growing.reading.findings.push(told("header-not-found"));
            }
            read_blocks(head, rows, header, books, offered, growing);
        }
        None => {
            growing.begin_sheet(ReadSheet {
                name: head.name.clone(),
                hidden,
                language: "und".to_string(),
                ..ReadSheet::default()
            });
            if !hidden && !rows.is_empty() {
                growing.reading.findings.push(told("header-not-found"));
            }
        }
    }
}

/// The header rows that the layout names.
fn given_header(head: &SheetHead, rows: &[Row], books: &Books<'_>) -> Option<Header> {
    let given = &books.sheet(head.name.as_deref())?.header_rows;
    let positions: Vec<usize> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| given.contains(&row.number))
        .map(|(at, _)| at)
        .collect();
    crate::header::of_rows(head, rows, &positions)
}

fn read_blocks(
    head: &SheetHead,
    rows: Vec<Row>,
    header: Header,
    books: &Books<'_>,
    offered: Option<&str>,
    growing: &mut Growing<'_>,
) {
    let mut offered = offered.map(str::to_string);
    let first = header.rows.first().copied().unwrap_or(0);
    let named = head
        .name
        .as_deref()
        .and_then(|name| books.states.named_in(name));
    offered = named.or(offered);
    for row in &rows[..first] {
        let words = row
            .cells
            .iter()
            .map(|cell| cell.value.verbatim())
            .collect::<Vec<_>>()
            .join(" ");
        offered = books.states.named_in(&words).or(offered);
        growing
            .reading
            .findings
            .push(passed_over(head, row, "title", &words));
    }
    let mut blocks = vec![header];
    let one_block = blocks[0].rows.is_empty();
    let mut at = if one_block {
        rows.len()
    } else {
        blocks[0].rows.last().map_or(first, |last| last + 1)
    };
    let mut starts = Vec::new();
    while at < rows.len() {
        let apart =
            at > 0 && (rows[at].number > rows[at - 1].number + 1 || rows[at - 1].cells.len() == 1);
        let known = blocks.last().expect("there is a first block");
        if apart
            && let Some(next) = header_at(head, &rows, at).filter(|next| !same_header(next, known))
        {
            starts.push(at);
            blocks.push(next);
        }
        at += 1;
    }
    starts.push(rows.len());
    let mut rest = rows.into_iter();
    let mut taken = 0;
    for (header, end) in blocks.into_iter().zip(starts) {
        let from = header.rows.last().map_or(0, |last| last + 1);
        rest.by_ref().take(from - taken).for_each(drop);
        let data: Vec<Row> = rest.by_ref().take(end - from).collect();
        taken = end;
        read_block(head, &header, data, books, offered.clone(), growing);
    }
}

fn same_header(one: &Header, other: &Header) -> bool {
    one.paths.iter().all(|(column, path)| {
        other
            .paths
            .get(column)
            .is_some_and(|known| known.last() == path.last())
    })
}

/// Reads the rows under one header.
pub(crate) fn read_block(
    head: &SheetHead,
    header: &Header,
    data: Vec<Row>,
    books: &Books<'_>,
    offered: Option<String>,
    growing: &mut Growing<'_>,
) {
    let table = Table::new(head, header, &data, books);
    let hits = table
        .columns
        .iter()
        .filter(|column| column.confidence >= 90)
        .map(|column| column.languages);
    let language = language::of_headers(hits, books.language_hint);
    growing.begin_sheet(sheet_of(head, header, &table, &offered, &language));
    about_columns(head, &table, &data, &mut growing.reading);
    let mut reader = RowReader::new(
        head,
        books,
        &table,
        (growing.reading.sheets.len() - 1) as u32,
        language,
        offered,
    );
    let mut counted = Counted::default();
    let tail = tail_start(&data);
    let headings = headings(&data, &table);
    for (at, row) in data.into_iter().enumerate() {
        let place = Place {
            in_tail: at >= tail,
            heads_next: headings[at],
        };
        match kind(&row, &table, header, books, head, place) {
            Kind::Data => {
                if let Some(row) = reader.read(row, growing) {
                    counted.add(&row);
                    growing.push(row);
                }
            }
            Kind::Nothing => {}
            Kind::Section(state) => {
                let words = words_of(&row);
                growing
                    .reading
                    .findings
                    .push(passed_over(head, &row, "section", &words));
                reader.begin_section(state);
            }
            Kind::Total(number) => {
                growing
                    .reading
                    .findings
                    .push(total_finding(head, &row, number, &counted));
                counted.since_total = 0;
            }
            Kind::PassedOver(reason) => {
                let words = words_of(&row);
                growing
                    .reading
                    .findings
                    .push(passed_over(head, &row, reason, &words));
            }
        }
    }
}

fn sheet_of(
    head: &SheetHead,
    header: &Header,
    table: &Table,
    offered: &Option<String>,
    language: &str,
) -> ReadSheet {
    ReadSheet {
        name: head.name.clone(),
        hidden: head.visibility == Visibility::Hidden,
        header_rows: header.numbers.clone(),
        columns: table.read_columns(),
        state_offered: offered.clone(),
        language: language.to_string(),
    }
}

/// Returns where the lines of one cell begin that end a sheet after an empty row; its length where there are none.
fn tail_start(data: &[Row]) -> usize {
    let run = data
        .iter()
        .rev()
        .take_while(|row| row.cells.len() == 1)
        .count();
    let start = data.len() - run;
    let gap = |at: &usize| *at > 0 && data[*at].number > data[*at - 1].number + 1;
    (start..data.len()).find(gap).unwrap_or(data.len())
}

/// Which rows stand over one that has words but no state of its own.
fn headings(data: &[Row], table: &Table) -> Vec<bool> {
    let state = table.of_field(Field::State).map(|column| column.index);
    let own = |row: &Row| row.cells.iter().any(|cell| Some(cell.column) == state);
    (0..data.len())
        .map(|at| {
            data.get(at + 1)
                .is_some_and(|next| next.cells.len() >= 2 && !own(next))
        })
        .collect()
}

/// Notes on columns that fill no field and on hidden ones.
fn about_columns(head: &SheetHead, table: &Table, data: &[Row], reading: &mut Reading) {
    let name = head.name.as_deref();
    for column in &table.columns {
        let used = table.is_used(column.index);
        let place = |code: &str, severity| {
            Finding::of_file(code, severity)
                .at(name, None, Some(column.index))
                .with("header", column.header.as_str())
        };
        if !used && column.field.is_none() {
            reading
                .findings
                .push(place("unmapped-column", Severity::Note));
        }
        let filled = || {
            data.iter()
                .any(|row| row.cells.iter().any(|cell| cell.column == column.index))
        };
        if head.hidden_columns.contains(&column.index) && filled() {
            let severity = if used {
                Severity::Warning
            } else {
                Severity::Note
            };
            reading.findings.push(place("hidden-column", severity));
        }
    }
}

fn total_finding(head: &SheetHead, row: &Row, number: Option<u64>, counted: &Counted) -> Finding {
    match number.filter(|number| !counted.fits(*number)) {
        Some(number) => Finding::of_file("total-differs", Severity::Warning)
            .at(head.name.as_deref(), Some(row.number), None)
            .with("stated", number.to_string())
            .with("count", counted.rows.to_string()),
        None => passed_over(head, row, "total", &words_of(row)),
    }
}

fn passed_over(head: &SheetHead, row: &Row, reason: &str, words: &str) -> Finding {
    let words: String = words.chars().take(120).collect();
    Finding::of_file("passed-over-row", Severity::Note)
        .at(head.name.as_deref(), Some(row.number), None)
        .with("reason", reason)
        .with("value", words)
}

fn words_of(row: &Row) -> String {
    row.cells
        .iter()
        .map(|cell| cell.value.verbatim())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a row under a header is.
enum Kind {
    Data,
    Nothing,
    Section(Option<String>),
    Total(Option<u64>),
    PassedOver(&'static str),
}

struct Place {
    /// Among the lines of one cell that end a sheet after an empty row.
    in_tail: bool,
    /// The row below has words but names no state of its own.
    heads_next: bool,
}

fn kind(
    row: &Row,
    table: &Table,
    header: &Header,
    books: &Books<'_>,
    head: &SheetHead,
    place: Place,
) -> Kind {
    let filled = || {
        row.cells
            .iter()
            .filter(|cell| !is_blank(cell.value.verbatim()) || cell.marks.0 != 0)
    };
    let count = filled().count();
    if count == 0 {
        return Kind::Nothing;
    }
    if count <= 4 {
        let texts: Vec<&str> = filled().map(|cell| cell.value.verbatim().trim()).collect();
        if let Some(number) = read_total(&texts) {
            return Kind::Total(number);
        }
    }
    if repeats_header(row, header) {
        return Kind::PassedOver("header");
    }
    if count == 1 {
        let cell = filled().next().expect("one cell is filled");
        if let Some(kind) = alone(
            cell.column,
            cell.value.verbatim().trim(),
            row,
            table,
            books,
            head,
            &place,
        ) {
            return kind;
        }
    }
    if filled().any(|cell| table.is_used(cell.column)) {
        Kind::Data
    } else {
        Kind::PassedOver("note")
    }
}

/// A line with one cell: a section heading, a note, or a row like any other.
fn alone(
    column: u32,
    text: &str,
    row: &Row,
    table: &Table,
    books: &Books<'_>,
    head: &SheetHead,
    place: &Place,
) -> Option<Kind> {
    let wide = head.merged.iter().any(|range| {
        range.0 == row.number
            && range.1 == column
            && (range.3 - range.1 + 1) as usize * 2 >= table.columns.len().max(3)
    });
    let field = table.column(column).and_then(|column| column.field);
    let says = saying(text);
    if says == Saying::Nil || says == Saying::Withheld {
        return None;
    }
    if is_note(text) {
        return Some(Kind::PassedOver("note"));
    }
    let wide_table = table.used() >= 4;
    let state = (text.len() < 120).then(|| books.states.find(text));
    if let Some(StateMatch::Certain(code)) = state.as_deref() {
        let heading = wide || field != Some(Field::State);
        return (heading || place.heads_next).then(|| Kind::Section(Some(code.clone())));
    }
    if wide {
        let inner = books.states.named_in(text);
        return Some(if place.in_tail {
            Kind::PassedOver("note")
        } else {
            Kind::Section(inner)
        });
    }
    let tail = wide_table && place.in_tail;
    let first_only = wide_table
        && table
            .columns
            .first()
            .is_some_and(|first| first.index == column)
        && field != Some(Field::State);
    let category = field != Some(Field::Category)
        && !books.categories.find(text).codes.is_empty()
        && first_only;
    if tail {
        Some(Kind::PassedOver("note"))
    } else if category {
        Some(Kind::Section(None))
    } else {
        None
    }
}

/// Whether the row says the header's words again.
fn repeats_header(row: &Row, header: &Header) -> bool {
    let Some(first) = row.cells.first() else {
        return false;
    };
    let last_word = |column: u32| header.paths.get(&column).and_then(|path| path.last());
    if row.cells.len() < 2
        || last_word(first.column).is_none_or(|word| !same(word, first.value.verbatim()))
    {
        return false;
    }
    let alike = row.cells.iter().filter(|cell| {
        last_word(cell.column).is_some_and(|word| same(word, cell.value.verbatim()))
    });
    alike.count() * 10 >= row.cells.len() * 6
}

fn same(one: &str, other: &str) -> bool {
    let first = |text: &str| text.chars().next().and_then(|c| c.to_lowercase().next());
    one == other
        || (first(one) == first(other)
            && one.len().abs_diff(other.len()) < 8
            && loose(&fold(one)) == loose(&fold(other)))
}

#[cfg(test)]
mod tests;
