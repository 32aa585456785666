//! Questions that are asked once for a column, a sheet or a file, and what an answer to one does.
//!
//! A question's id is `date-order:SHEET:COLUMN`, `formulas:SHEET:COLUMN` or `state`.

use crate::error::AppError;
use crate::intake::{IntakeFile, layout};
use crate::wire::preview::{Choice, Question};
use chancery_import::bucket::Bucket;
use chancery_import::plan::Plan;
use chancery_import::reading::{OrderFrom, ReadColumn, ReadSheet, Reading};
use chancery_messages::Catalogue;

/// Returns the open questions of a file.
pub fn questions(
    reading: &Reading,
    plan: &Plan,
    file: &IntakeFile,
    catalogue: &Catalogue,
) -> Vec<Question> {
    let mut questions = Vec::new();
    for (index, sheet) in reading.sheets.iter().enumerate() {
        for column in &sheet.columns {
            questions.extend(date_order(index, sheet, column, reading, plan, catalogue));
            questions.extend(formulas(index, sheet, column, plan, reading, catalogue));
        }
    }
    questions.extend(state(reading, plan, file, catalogue));
    questions
}

fn waiting_rows(
    plan: &Plan,
    reading: &Reading,
    code: &str,
    sheet: usize,
    column: Option<u32>,
) -> u32 {
    let count = plan
        .rows
        .iter()
        .filter(|row| reading.rows[row.row].sheet as usize == sheet && row.bucket == Bucket::Query)
        .filter(|row| {
            row.findings.iter().any(|finding| {
                finding.code == code && (column.is_none() || finding.column == column)
            })
        })
        .count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn date_order(
    index: usize,
    sheet: &ReadSheet,
    column: &ReadColumn,
    reading: &Reading,
    plan: &Plan,
    catalogue: &Catalogue,
) -> Option<Question> {
    let asked = column.order_from == OrderFrom::Open;
    if !asked && column.order_from != OrderFrom::Answered {
        return None;
    }
    let answer = column.date_order.filter(|_| !asked).map(|order| {
        let word = serde_json::to_value(order).expect("an order has a JSON form");
        word.as_str().unwrap_or_default().to_string()
    });
    let choice = |value: &str, id: &str| Choice {
        value: value.into(),
        label: catalogue.message(id, &[]),
    };
    Some(Question {
        id: format!(
            "date-order:{}:{}",
            sheet.name.as_deref().unwrap_or_default(),
            column.index
        ),
        code: "ambiguous-date".into(),
        title: catalogue.message("question-date-order", &[]),
        detail: catalogue.message("question-date-order-detail", &[("header", &column.header)]),
        rows: waiting_rows(plan, reading, "ambiguous-date", index, Some(column.index)),
        choices: vec![
            choice("day-month", "question-day-month"),
            choice("month-day", "question-month-day"),
        ],
        answer,
    })
}

fn formulas(
    index: usize,
    sheet: &ReadSheet,
    column: &ReadColumn,
    plan: &Plan,
    reading: &Reading,
    catalogue: &Catalogue,
) -> Option<Question> {
    let rows = waiting_rows(plan, reading, "formula-cell", index, Some(column.index));
    (rows > 0).then(|| Question {
        id: format!(
            "formulas:{}:{}",
            sheet.name.as_deref().unwrap_or_default(),
            column.index
        ),
        code: "formula-cell".into(),
        title: catalogue.message("question-formulas", &[]),
        detail: catalogue.message("question-formulas-detail", &[("header", &column.header)]),
        rows,
        choices: vec![Choice {
            value: "take".into(),
            label: catalogue.message("question-formulas-take", &[]),
        }],
        answer: None,
    })
}

fn state(
    reading: &Reading,
    plan: &Plan,
    file: &IntakeFile,
    catalogue: &Catalogue,
) -> Option<Question> {
    let offered = reading
        .sheets
        .iter()
        .find_map(|sheet| sheet.state_offered.clone())?;
    if file.about.state.is_some() {
        return None;
    }
    let rows = (0..reading.sheets.len())
        .map(|sheet| waiting_rows(plan, reading, "state-from-heading", sheet, None));
    let name = chancery_model::codes::state(&offered)
        .map_or(offered.as_str(), |s| s.short_name(catalogue.lang()));
    let rows: u32 = rows.sum();
    (rows > 0).then(|| Question {
        id: "state".into(),
        code: "state-from-heading".into(),
        title: catalogue.message("question-state", &[("state", name)]),
        detail: catalogue.message("question-state-detail", &[]),
        rows,
        choices: vec![Choice {
            value: offered.clone(),
            label: name.to_string(),
        }],
        answer: None,
    })
}

/// Takes the answer to a question into the file's layout.
///
/// # Errors
/// An id that is not a question's, a sheet or column that the file has not.
pub fn answer(file: &mut IntakeFile, id: &str, value: &str) -> Result<(), AppError> {
    let unknown = || AppError::InvalidRequest {
        name: "question".into(),
        value: id.into(),
    };
    if id == "state" {
        file.about.state = Some(value.to_string());
        return Ok(());
    }
    let (kind, place) = id.split_once(':').ok_or_else(unknown)?;
    let (sheet, column) = place.rsplit_once(':').ok_or_else(unknown)?;
    let column: u32 = column.parse().map_err(|_| unknown())?;
    let sheet = (!sheet.is_empty()).then_some(sheet);
    let header = header_of(file, sheet, column)?;
    match kind {
        "date-order" => {
            let order = serde_json::from_value(serde_json::json!(value)).map_err(|_| unknown())?;
            layout::set_date_order(&mut file.layout, sheet, &header, order);
        }
        "formulas" => layout::take_formulas(&mut file.layout, sheet, &header),
        _ => return Err(unknown()),
    }
    Ok(())
}

/// Returns the header of a column.
///
/// # Errors
/// A sheet or column that the file has not.
pub fn header_of(file: &IntakeFile, sheet: Option<&str>, column: u32) -> Result<String, AppError> {
    let unknown = || AppError::InvalidRequest {
        name: "column".into(),
        value: column.to_string(),
    };
    let reading = file.reading.as_ref().map_err(|_| unknown())?;
    let sheet = reading
        .sheets
        .iter()
        .find(|other| other.name.as_deref() == sheet)
        .ok_or_else(unknown)?;
    let found = sheet
        .columns
        .iter()
        .find(|other| other.index == column)
        .ok_or_else(unknown)?;
    Ok(found.header.clone())
}
