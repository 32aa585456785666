//! The rolling text as a file: a Word document or a page with its tables, plain lines, or the answer itself.

use super::rolling;
use crate::documents::{export_table, write_whole};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::compilation::{ExportRollingRequest, RollingTextAnswer, RollingTextRequest};
use chancery_export::table::{Run, Table, TableCell};
use chancery_messages::{Catalogue, Isolation};
use serde_json::{Value, json};
use std::path::Path;

/// Writes the rolling text; the extension gives the format: docx, html, xlsx, csv, json, or plain lines.
///
/// # Errors
/// As [`rolling`]; `file.io`; `document.failed`.
pub fn export(session: &mut Session, request: &ExportRollingRequest) -> Result<(), AppError> {
    let asked = RollingTextRequest {
        provision: None,
        text: request.text.clone(),
        lang: request.lang.clone(),
    };
    let answer = rolling(session, &asked)?;
    write_rolling(&answer, &request.path, &request.lang)
}

/// Writes an answer of [`rolling`] to `path`; see [`export`].
///
/// # Errors
/// `file.io`; `document.failed`.
pub fn write_rolling(answer: &RollingTextAnswer, path: &Path, lang: &str) -> Result<(), AppError> {
    let catalogue = Catalogue::new(lang).with_isolation(Isolation::Plain);
    let extension = path.extension().and_then(|extension| extension.to_str());
    match extension.unwrap_or("txt").to_lowercase().as_str() {
        "docx" => write_whole(path, &word(answer, &catalogue, lang)?),
        "txt" => write_whole(path, lines(answer, &catalogue).as_bytes()),
        _ => {
            let json = without_totals(json!(answer));
            export_table(&four_columns(answer, &catalogue, lang), &json, path).map(drop)
        }
    }
}

fn lines(answer: &RollingTextAnswer, catalogue: &Catalogue) -> String {
    let each = answer.provisions.iter().map(|line| {
        let number = line.number.as_deref().unwrap_or("");
        format!("{:>4}  {number:<8} {}\n", line.line, line.text)
    });
    let notes = notes(answer, catalogue).into_iter();
    each.chain(notes.map(|note| format!("\n{note}\n")))
        .collect()
}

/// How many brackets each state holds is the desk's to know and in no paper.
fn without_totals(mut json: Value) -> Value {
    if let Some(whole) = json.as_object_mut() {
        whole.remove("held_by");
    }
    for line in json["provisions"].as_array_mut().into_iter().flatten() {
        if let Some(line) = line.as_object_mut() {
            line.remove("held_by");
        }
    }
    json
}

/// What the text does not show by itself: proposals that were made on other words stand in no bracket, and brackets of
/// the co-chairs' own name nobody.
fn notes(answer: &RollingTextAnswer, catalogue: &Catalogue) -> Vec<String> {
    let counted = [
        ("rolling-aside", answer.aside.len()),
        ("rolling-own-brackets", answer.own_brackets as usize),
    ];
    let told = counted.into_iter().filter(|(_, count)| *count > 0);
    told.map(|(id, count)| catalogue.message(id, &[("count", &count.to_string())]))
        .collect()
}

/// Number, the co-chairs' words, what each delegation proposes, the words without brackets.
fn four_columns(answer: &RollingTextAnswer, catalogue: &Catalogue, lang: &str) -> Table {
    let say = |id: &str| catalogue.message(id, &[]);
    let line = |text: &str| vec![Run::words(text)];
    let rows = answer.four_column.iter().map(|row| -> Vec<TableCell> {
        let proposals = row.proposals.iter().map(|wording| {
            vec![
                Run::quiet(&format!("{}: ", wording.name)),
                Run::words(&wording.text),
            ]
        });
        vec![
            vec![line(row.number.as_deref().unwrap_or(""))],
            row.text.iter().map(|text| line(text)).collect(),
            proposals.collect(),
            row.without_brackets.iter().map(|text| line(text)).collect(),
        ]
    });
    Table {
        lang: lang.to_string(),
        title: say("rolling-title"),
        status: vec![say("rolling-basis")],
        marking: None,
        columns: ["provision", "text", "proposals", "without-brackets"]
            .map(|column| say(&format!("rolling-column-{column}")))
            .to_vec(),
        rows: rows.collect(),
        notes: notes(answer, catalogue),
    }
}

#[cfg(feature = "docx")]
fn word(
    answer: &RollingTextAnswer,
    catalogue: &Catalogue,
    lang: &str,
) -> Result<Vec<u8>, AppError> {
    use chancery_docx::write::{Block, Look, Paper, Paragraph};
    let say = |id: &str| catalogue.message(id, &[]);
    let mut blocks = vec![
        Block::Paragraph(Paragraph::new(Look::Title, say("rolling-title"))),
        Block::Paragraph(Paragraph::new(Look::Small, say("rolling-basis"))),
    ];
    for line in &answer.provisions {
        let number = line.number.as_deref().unwrap_or("");
        let shown = format!("{}   {number} {}", line.line, line.text);
        let paragraph = Paragraph::new(Look::Legal, shown).in_language(&answer.language);
        blocks.push(Block::Paragraph(paragraph));
    }
    for note in notes(answer, catalogue) {
        blocks.push(Block::Paragraph(Paragraph::new(Look::Small, note)));
    }
    blocks.push(Block::PageBreak);
    let columns = four_columns(answer, catalogue, lang);
    blocks.push(heading(&say("rolling-four-columns")));
    blocks.push(Block::Table(table(&columns)));
    blocks.push(heading(&say("rolling-provenance")));
    blocks.push(Block::Table(provenance(answer, catalogue)));
    Ok(chancery_docx::write::write(&Paper {
        lang: lang.to_string(),
        title: say("rolling-title"),
        header: Vec::new(),
        footer: vec![Paragraph::new(Look::Small, say("rolling-basis"))],
        page_words: catalogue.message("sheet-page", &[("page", "{page}"), ("pages", "{pages}")]),
        blocks,
    }))
}

#[cfg(feature = "docx")]
fn heading(words: &str) -> chancery_docx::write::Block {
    use chancery_docx::write::{Block, Look, Paragraph};
    Block::Paragraph(Paragraph::new(Look::Heading, words))
}

#[cfg(feature = "docx")]
fn cell(text: String) -> chancery_docx::write::TableCell {
    use chancery_docx::write::{Look, Paragraph, TableCell};
    TableCell::of(Paragraph::new(Look::Plain, text))
}

#[cfg(feature = "docx")]
fn table(columns: &Table) -> chancery_docx::write::Table {
    let head = columns
        .columns
        .iter()
        .map(|head| cell(head.clone()).quiet());
    let text = |line: &Vec<Run>| line.iter().map(|run| run.text.as_str()).collect::<String>();
    let rows = columns.rows.iter().map(|row| {
        let cells = row.iter();
        cells
            .map(|lines| cell(lines.iter().map(text).collect::<Vec<_>>().join("\n")))
            .collect()
    });
    chancery_docx::write::Table {
        description: columns.title.clone(),
        widths: vec![900, 2900, 3300, 2500],
        header_rows: 1,
        rows: std::iter::once(head.collect()).chain(rows).collect(),
    }
}

#[cfg(feature = "docx")]
fn provenance(answer: &RollingTextAnswer, catalogue: &Catalogue) -> chancery_docx::write::Table {
    let say = |id: &str| catalogue.message(id, &[]);
    let head = ["line", "provision", "states", "compared"]
        .map(|column| cell(say(&format!("rolling-column-{column}"))).quiet());
    let rows = answer
        .provenance
        .iter()
        .filter(|row| !row.states.is_empty())
        .map(|row| {
            vec![
                cell(row.line.to_string()),
                cell(row.number.clone().unwrap_or_default()),
                cell(row.states.join(", ")),
                cell(row.compared.to_string()),
            ]
        });
    chancery_docx::write::Table {
        description: say("rolling-provenance"),
        widths: vec![900, 1400, 5300, 2000],
        header_rows: 1,
        rows: std::iter::once(head.to_vec()).chain(rows).collect(),
    }
}

#[cfg(not(feature = "docx"))]
fn word(
    _answer: &RollingTextAnswer,
    _catalogue: &Catalogue,
    _lang: &str,
) -> Result<Vec<u8>, AppError> {
    Err(AppError::Document {
        detail: "this build writes no Word documents".into(),
    })
}
