//! The two pages of a sheet: what it is and the box for the answer; then every word with a column for "your wording".

use super::code::SheetCode;
use super::{ANSWER_ROWS, SheetRow, Words, date_words, version};
use crate::clearance::Asked;
use crate::error::AppError;
use crate::session::Session;
use chancery_docx::write::{Block, Look, Paper, Paragraph, Table, TableCell};
use chancery_model::date::PartialDate;

/// Width of the text between the margins, in twentieths of a point.
const WIDTH: u32 = 9864;

/// Returns the sheet of a question.
///
/// # Errors
/// `sheet.version-gone`; the store's own.
pub(super) fn paper(
    session: &mut Session,
    question: &Asked,
    code: &SheetCode,
    lang: &str,
) -> Result<Paper, AppError> {
    let of = version(session, question.clearance.version, lang)?;
    let names = session.names(lang)?;
    let words = Words::new(lang);
    let title = of.measure.title.best(lang, of.measure.authentic.as_deref());
    let (title_lang, title) = title.unwrap_or(("und", ""));
    let state = names.state(&of.measure.state).to_string();
    let mut blocks = vec![
        Block::Paragraph(Paragraph::new(Look::Small, words.say("sheet-kind"))),
        Block::Paragraph(Paragraph::new(Look::Title, title).in_language(title_lang)),
        Block::Table(about(question, code, &state, &words, lang)),
        Block::Paragraph(Paragraph::new(Look::Heading, words.say("sheet-how"))),
    ];
    for id in ["sheet-how-1", "sheet-how-2", "sheet-how-3", "sheet-how-4"] {
        blocks.push(Block::Paragraph(Paragraph::new(Look::Plain, words.say(id))));
    }
    blocks.push(Block::Paragraph(Paragraph::new(
        Look::Heading,
        words.say("sheet-answer"),
    )));
    blocks.push(Block::Table(answer_box(&words)));
    blocks.push(Block::PageBreak);
    blocks.push(Block::Paragraph(Paragraph::new(
        Look::Heading,
        words.say("sheet-words"),
    )));
    blocks.push(Block::Table(words_table(&of.rows, &words)));
    let line = words.with("sheet-line", &[("code", &code.to_string())]);
    Ok(Paper {
        lang: lang.to_string(),
        title: format!("{} {}", code.reference, title),
        header: vec![Paragraph::new(Look::Small, line)],
        footer: vec![Paragraph::new(Look::Small, words.say("sheet-marking"))],
        page_words: words.with("sheet-page", &[("page", "{page}"), ("pages", "{pages}")]),
        blocks,
    })
}

fn cell(look: Look, text: impl Into<String>) -> TableCell {
    TableCell::of(Paragraph::new(look, text))
}

/// What it is, and whom it asks.
fn about(question: &Asked, code: &SheetCode, state: &str, words: &Words, lang: &str) -> Table {
    let asked = &question.clearance;
    let date = |date: Option<PartialDate>| date.map(|date| date_words(date, lang));
    let pairs = [
        ("sheet-reference", Some(code.reference.clone())),
        ("sheet-version", Some(code.version.clone())),
        ("sheet-state", Some(state.to_string())),
        ("sheet-addressee", Some(asked.addressee.clone())),
        ("sheet-asked", date(asked.asked)),
        ("sheet-due", date(asked.due)),
        ("sheet-code", Some(code.to_string())),
    ];
    Table {
        description: words.say("sheet-kind"),
        widths: vec![2600, WIDTH - 2600],
        header_rows: 0,
        rows: pairs
            .into_iter()
            .filter_map(|(id, value)| {
                let value = value?;
                Some(vec![
                    cell(Look::Plain, words.say(id)).quiet(),
                    cell(Look::Strong, value),
                ])
            })
            .collect(),
    }
}

fn answer_box(words: &Words) -> Table {
    let mut rows = vec![vec![
        cell(Look::Strong, words.say("sheet-answer-what")).quiet(),
        cell(Look::Strong, words.say("sheet-answer-here")).quiet(),
    ]];
    rows.extend(
        ANSWER_ROWS
            .iter()
            .map(|id| vec![cell(Look::Plain, words.say(id)), TableCell::to_fill()]),
    );
    Table {
        description: words.say("sheet-answer"),
        widths: vec![4400, WIDTH - 4400],
        header_rows: 1,
        rows,
    }
}

fn words_table(rows: &[SheetRow], words: &Words) -> Table {
    let mut table = vec![
        [
            "sheet-column-number",
            "sheet-column-part",
            "sheet-column-words",
            "sheet-column-yours",
        ]
        .map(|id| cell(Look::Strong, words.say(id)).quiet())
        .to_vec(),
    ];
    table.extend(rows.iter().map(|row| {
        let text = Paragraph::new(Look::Legal, row.text.as_str()).in_language(&row.lang);
        vec![
            cell(Look::Small, row.number.to_string()),
            cell(Look::Small, row.label.as_str()),
            TableCell::of(text),
            TableCell::to_fill(),
        ]
    }));
    Table {
        description: words.say("sheet-words"),
        widths: vec![640, 1704, 3760, 3760],
        header_rows: 1,
        rows: table,
    }
}
