//! A matrix as JSON, for programs: codes and ids, no labels but those of the columns.

use std::collections::BTreeMap;

use chancery_model::codes::{Coverage, Stage};
use serde::Serialize;
use snafu::ResultExt as _;

use crate::error::{ExportError, JsonSnafu};
use crate::matrix::{Cell, Change, MatrixDocument, Row};
use crate::seen::seen;

#[derive(Serialize)]
struct MatrixJson<'a> {
    /// Null outside the desk: it would change with entries that the reader may not see.
    content_id: Option<&'a str>,
    check_code: String,
    as_at: &'a str,
    columns: Vec<ColumnJson<'a>>,
    rows: Vec<RowJson<'a>>,
}

#[derive(Serialize)]
struct ColumnJson<'a> {
    code: &'a str,
    label: &'a str,
}

#[derive(Serialize)]
struct RowJson<'a> {
    state: &'a str,
    name: &'a str,
    cells: Vec<CellJson<'a>>,
}

#[derive(Serialize)]
struct CellJson<'a> {
    column: &'a str,
    coverage: Option<Coverage>,
    measures: Vec<&'a str>,
    /// The stage, where all that is stated is one and the same.
    stage: Option<Stage>,
    /// How many measures have each stage, where they differ.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    stages: BTreeMap<&'static str, u32>,
    changed_since: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<&'static str>,
}

/// Returns the JSON of `document`, indented, ending in a line feed.
pub fn write(document: &MatrixDocument) -> Result<Vec<u8>, ExportError> {
    let document = seen(document);
    let matrix = MatrixJson {
        content_id: Some(document.content_id.as_str()).filter(|id| !id.is_empty()),
        check_code: document.check_code(),
        as_at: &document.as_at,
        columns: document
            .columns
            .iter()
            .map(|it| ColumnJson {
                code: &it.code,
                label: &it.label,
            })
            .collect(),
        rows: document
            .rows
            .iter()
            .map(|row| row_json(&document, row))
            .collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&matrix).context(JsonSnafu)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn row_json<'a>(document: &'a MatrixDocument, row: &'a Row) -> RowJson<'a> {
    let cells = document
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| cell_json(&column.code, row.cell(at, &column.code)));
    RowJson {
        state: &row.state,
        name: &row.name,
        cells: cells.collect(),
    }
}

fn cell_json<'a>(column: &'a str, cell: Option<&'a Cell>) -> CellJson<'a> {
    let measures = cell.map_or(&[][..], |cell| &cell.measures);
    let mut stages: BTreeMap<Stage, u32> = BTreeMap::new();
    for stage in measures.iter().filter_map(|measure| measure.stage) {
        *stages.entry(stage).or_default() += 1;
    }
    let stage = stages.keys().next().copied().filter(|_| stages.len() == 1);
    if stage.is_some() {
        stages.clear();
    }
    let change = cell.and_then(|cell| cell.change);
    CellJson {
        column,
        coverage: cell.and_then(|cell| cell.coverage),
        measures: measures.iter().map(|measure| measure.id.as_str()).collect(),
        stage,
        stages: stages
            .into_iter()
            .map(|(stage, count)| (stage.as_str(), count))
            .collect(),
        changed_since: change.is_some(),
        change: change.map(Change::word),
    }
}
