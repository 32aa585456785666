//! What an answer does to a file: its layout, its rows, or what is known about the submission.

use super::questions;
use crate::error::AppError;
use crate::intake::{About, IntakeFile, layout, plan_file, read_file};
use crate::progress::Progress;
use crate::session::Session;
use crate::submissions::{audience_of, code_of, is_blank};
use crate::wire::preview::{self as wire, Answer};
use chancery_import::answers::{RowAnswer, field_of};
use serde_json::Value;

/// Whether a file has to be read again, or only planned again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    Read,
    Plan,
}

/// Takes an answer and brings the file's plan up to date.
///
/// # Errors
/// A value that is not one of its kind; the store's own.
pub fn take(
    session: &mut Session,
    file: &mut IntakeFile,
    answer: &Answer,
    progress: &Progress,
) -> Result<(), AppError> {
    let again = match answer {
        Answer::Row { key, accept } => {
            set_row(file, key, |row| {
                row.accept = *accept == Some(true);
                row.aside = *accept == Some(false);
            });
            Again::Plan
        }
        Answer::Value { key, field, value } => {
            correct(file, key, field, value)?;
            Again::Plan
        }
        Answer::About { about } => tell_about(file, about_of(about)?),
        Answer::Remove { record, remove } => {
            let record = crate::measures::find(session, record)?;
            file.remove.retain(|other| *other != record);
            if *remove {
                file.remove.push(record);
            }
            Again::Plan
        }
        of_layout => {
            change_layout(file, of_layout)?;
            Again::Read
        }
    };
    if again == Again::Read {
        read_file(session, file, progress)?;
    }
    plan_file(session, file, progress)
}

/// Answers that say how the file is to be read.
fn change_layout(file: &mut IntakeFile, answer: &Answer) -> Result<(), AppError> {
    match answer {
        Answer::Question { id, value } => questions::answer(file, id, value)?,
        Answer::Column {
            sheet,
            column,
            field,
        } => {
            let header = questions::header_of(file, sheet.as_deref(), *column)?;
            let field = match field {
                Some(name) => Some(field_of(name).ok_or_else(|| unknown("field", name))?),
                None => None,
            };
            layout::set_column(&mut file.layout, sheet.as_deref(), &header, field);
        }
        Answer::Header { sheet, rows } => {
            layout::sheet_mut(&mut file.layout, sheet.as_deref())
                .header_rows
                .clone_from(rows);
        }
        Answer::Encoding { encoding } => file.manner.encoding = Some(encoding.clone()),
        Answer::Delimiter { delimiter } => file.manner.delimiter = delimiter.chars().next(),
        Answer::Row { .. }
        | Answer::Value { .. }
        | Answer::About { .. }
        | Answer::Remove { .. } => {}
    }
    Ok(())
}

/// Sets a value of a row, or says which entry the row is.
fn correct(file: &mut IntakeFile, key: &str, field: &str, value: &Value) -> Result<(), AppError> {
    if field == "record" {
        let choice = serde_json::from_value(value.clone()).map_err(|_| unknown("record", key))?;
        set_row(file, key, |row| row.record = Some(choice));
        return Ok(());
    }
    let value = if is_blank(value) {
        Value::Null
    } else {
        value.clone()
    };
    set_row(file, key, |row| {
        row.set.insert(field.to_string(), value);
    });
    Ok(())
}

fn tell_about(file: &mut IntakeFile, about: About) -> Again {
    let again = if about.state == file.about.state {
        Again::Plan
    } else {
        Again::Read
    };
    file.about = about;
    again
}

fn unknown(name: &str, value: &str) -> AppError {
    AppError::InvalidRequest {
        name: name.into(),
        value: value.into(),
    }
}

fn set_row(file: &mut IntakeFile, key: &str, change: impl FnOnce(&mut RowAnswer)) {
    let mut row = file.layout.rows.get(key).cloned().unwrap_or_default();
    change(&mut row);
    layout::set_row(&mut file.layout, key, row);
}

fn about_of(about: &wire::About) -> Result<About, AppError> {
    let text = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    Ok(About {
        state: text(&about.state),
        note: text(&about.note),
        channel: code_of("channel", about.channel.as_deref())?,
        dated: code_of("dated", about.dated.as_deref())?,
        received: code_of("received", about.received.as_deref())?,
        sender: text(&about.sender),
        authority: text(&about.authority),
        audience: audience_of(Some(&about.audience))?,
        standing: code_of("standing", about.standing.as_deref())?,
    })
}
