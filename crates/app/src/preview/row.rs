//! Rows of a preview as the window shows them: values as they would be written, cells verbatim, what is open.

use super::not_open;
use super::show::wire_finding;
use crate::error::AppError;
use crate::names::Names;
use crate::session::Session;
use crate::wire::measure::WireCell;
use crate::wire::preview::{PreviewRow, PreviewRowsAnswer, PreviewRowsRequest, PreviewValue};
use chancery_import::answers::{RowAnswer, row_key};
use chancery_import::bucket::Bucket;
use chancery_import::fields::{COMPARED, field_name};
use chancery_import::finding::{Finding, Severity};
use chancery_import::layout::Layout;
use chancery_import::plan::{Known, PlannedRow};
use chancery_import::reading::{Field, ReadCell, ReadRow, ReadSheet, Reading};
use chancery_import::shown::{shown, shown_in_register};
use chancery_messages::Catalogue;
use chancery_model::codes::Stage;
use chancery_model::id::RecordId;
use serde_json::Value;
use std::collections::HashMap;

/// Returns a page of rows of one file.
///
/// # Errors
/// A preview or file that is not open.
pub fn rows(
    session: &mut Session,
    request: &PreviewRowsRequest,
) -> Result<PreviewRowsAnswer, AppError> {
    let names = session.names(&request.lang)?;
    let catalogue = Catalogue::new(&request.lang);
    let open = session
        .previews
        .get(&request.preview)
        .ok_or_else(|| not_open("preview", request.preview))?;
    let file = open
        .files
        .get(request.file as usize)
        .ok_or_else(|| not_open("file", request.file))?;
    let Some((reading, planned)) = file.read_and_planned() else {
        return Ok(PreviewRowsAnswer {
            total: 0,
            rows: vec![],
        });
    };
    let plan = &planned.plan;
    let known: HashMap<RecordId, &Known> = planned
        .context
        .known
        .iter()
        .map(|known| (known.record, known))
        .collect();
    let wanted = |row: &&PlannedRow| {
        request
            .bucket
            .as_deref()
            .is_none_or(|bucket| row.bucket.as_str() == bucket)
    };
    let total = plan.rows.iter().filter(wanted).count();
    let rows = plan
        .rows
        .iter()
        .filter(wanted)
        .skip(request.offset as usize)
        .take(request.limit.min(500) as usize)
        .map(|row| {
            let known = row.record.and_then(|record| known.get(&record).copied());
            let shown = Shown {
                row,
                reading,
                known,
                names: &names,
                catalogue: &catalogue,
            };
            shown.row(&file.layout)
        })
        .collect();
    Ok(PreviewRowsAnswer {
        total: u32::try_from(total).unwrap_or(u32::MAX),
        rows,
    })
}

/// One row with what it is shown against.
struct Shown<'a> {
    row: &'a PlannedRow,
    reading: &'a Reading,
    known: Option<&'a Known>,
    names: &'a Names,
    catalogue: &'a Catalogue,
}

impl Shown<'_> {
    fn source(&self) -> &ReadRow {
        &self.reading.rows[self.row.row]
    }

    fn sheet(&self) -> &ReadSheet {
        &self.reading.sheets[self.source().sheet as usize]
    }

    fn row(&self, layout: &Layout) -> PreviewRow {
        let (row, source, sheet) = (self.row, self.source(), self.sheet());
        let key = row_key(sheet.name.as_deref(), source.row);
        let given = layout.rows.get(&key);
        let decision = given.and_then(|answer| match (answer.accept, answer.aside) {
            (true, _) => Some("accept"),
            (false, true) => Some("put-aside"),
            _ => None,
        });
        PreviewRow {
            sheet: sheet.name.clone(),
            row: source.row,
            bucket: row.bucket.as_str().to_string(),
            decision: decision.map(str::to_string),
            record: row.record.map(|record| record.to_string()),
            reference: self.known.and_then(|known| known.measure.reference.clone()),
            values: self.values(given),
            cells: source.cells.iter().map(|cell| self.cell(cell)).collect(),
            findings: row
                .findings
                .iter()
                .map(|finding| wire_finding(finding, self.catalogue))
                .collect(),
            key,
        }
    }

    fn cell(&self, cell: &ReadCell) -> WireCell {
        let column = self
            .sheet()
            .columns
            .iter()
            .find(|column| column.index == cell.column);
        let field = column.and_then(|column| column.field);
        WireCell {
            column: cell.column,
            header: column.map_or_else(
                || format!("column {}", cell.column),
                |column| column.header.clone(),
            ),
            text: cell.text.to_string(),
            fields: field
                .map(|field| field_name(field).to_string())
                .into_iter()
                .collect(),
        }
    }

    /// The columns of a preview: the state, then every field that the sheet has or a person set.
    fn values(&self, given: Option<&RowAnswer>) -> Vec<PreviewValue> {
        let set_for = |field: Field| given.and_then(|answer| answer.set.get(field_name(field)));
        let is_shown = |field: Field| {
            field == Field::State || self.column_of(field).is_some() || set_for(field).is_some()
        };
        let fields = [Field::State].into_iter().chain(COMPARED.iter().copied());
        fields
            .filter(|field| is_shown(*field))
            .map(|field| self.value(field, set_for(field)))
            .collect()
    }

    fn column_of(&self, field: Field) -> Option<u32> {
        self.sheet()
            .columns
            .iter()
            .find(|column| column.field == Some(field))
            .map(|column| column.index)
    }

    fn value(&self, field: Field, set: Option<&Value>) -> PreviewValue {
        let column = self.column_of(field);
        let text = match set {
            Some(value) => value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_string),
            None => shown(&self.source().values, field),
        };
        let open = |finding: &Finding| {
            column.is_some() && finding.column == column && finding.severity != Severity::Note
        };
        let before = self
            .known
            .filter(|_| self.row.differing.contains(&field))
            .map(|known| {
                let act = known.act.as_ref().map(|(_, act)| act);
                shown_in_register(&known.measure, act, &self.source().values.language, field)
            });
        PreviewValue {
            field: field_name(field).to_string(),
            text: in_words(field, &text, self.names, self.catalogue),
            before: before.map(|before| in_words(field, &before, self.names, self.catalogue)),
            waiting: self.row.bucket == Bucket::Query && self.row.findings.iter().any(open),
            corrected: set.is_some(),
        }
    }
}

fn in_words(field: Field, text: &str, names: &Names, catalogue: &Catalogue) -> String {
    match field {
        Field::State => names.state(text).to_string(),
        Field::Category => {
            let labels = text.split(", ").filter(|code| !code.is_empty());
            labels
                .map(|code| format!("{code} {}", names.category(code)))
                .collect::<Vec<_>>()
                .join("; ")
        }
        Field::Stage => text
            .parse::<Stage>()
            .map_or(text.to_string(), |s| crate::words::label(catalogue, s)),
        _ => text.to_string(),
    }
}
