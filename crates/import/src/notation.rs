//! Sheets as short texts for tests: one line per row, cells between bars, `{hidden}` and the like before a cell.

#![allow(clippy::unwrap_used)]

use chancery_model::sheet::{Cell, Marks, Row, SheetHead, Value, Visibility};

/// Reads a sheet. A line beginning with `!` speaks of the sheet: `!name X`, `!hidden`, `!merged 1 1 1 4`,
/// `!hidden-column 2`, `!comment 2 1 words`. A line beginning with `~` is a hidden row. Before a cell's text:
/// `=` formula, `--` struck, `++` tracked, `#` number, `@` date. `\n` is a line break, `_` a cell of blanks.
pub(crate) fn sheet(notation: &str) -> (SheetHead, Vec<Row>) {
    let mut head = SheetHead {
        name: Some("S".to_string()),
        ..SheetHead::default()
    };
    let mut rows = Vec::new();
    let mut number = 0;
    for line in notation.lines() {
        if let Some(word) = line.trim().strip_prefix('!') {
            about_sheet(&mut head, word);
            continue;
        }
        number += 1;
        let (line, visibility) = match line.trim_start().strip_prefix('~') {
            Some(rest) => (rest, Visibility::Hidden),
            None => (line, Visibility::Shown),
        };
        let cells: Vec<Cell> = (1..)
            .zip(line.split('|'))
            .filter_map(|(column, text)| cell(column, text.trim()))
            .collect();
        if !cells.is_empty() {
            rows.push(Row {
                number,
                visibility,
                cells,
            });
        }
    }
    (head, rows)
}

fn about_sheet(head: &mut SheetHead, line: &str) {
    let words: Vec<&str> = line.splitn(4, ' ').collect();
    match words[0] {
        "name" => head.name = (words[1] != "-").then(|| words[1..].join(" ")),
        "hidden" => head.visibility = Visibility::Hidden,
        "hidden-column" => head.hidden_columns.push(words[1].parse().unwrap()),
        "comment" => head.comments.push((
            words[1].parse().unwrap(),
            words[2].parse().unwrap(),
            words[3].to_string(),
        )),
        "merged" => {
            let n: Vec<u32> = line
                .split(' ')
                .skip(1)
                .map(|word| word.parse().unwrap())
                .collect();
            head.merged.push((n[0], n[1], n[2], n[3]));
        }
        other => panic!("no such word about a sheet: {other}"),
    }
}

fn cell(column: u32, text: &str) -> Option<Cell> {
    if text.is_empty() {
        return None;
    }
    let (marks, text) = match text {
        _ if text.starts_with("==") => (Marks::default(), &text[1..]),
        _ if text.starts_with('=') => (Marks::FORMULA, &text[1..]),
        _ if text.starts_with("--") => (Marks::STRUCK, &text[2..]),
        _ if text.starts_with("++") => (Marks::TRACKED, &text[2..]),
        _ => (Marks::default(), text),
    };
    let value = match text.chars().next() {
        Some('#') if text.len() > 1 && text[1..].starts_with(|c: char| c.is_ascii_digit()) => {
            Value::Number(text[1..].into())
        }
        Some('@') => Value::Date(text[1..].into()),
        _ => Value::Text(text.replace("\\n", "\n").replace('_', "\u{a0}").into()),
    };
    Some(Cell {
        column,
        value,
        marks,
    })
}
