#![allow(clippy::unwrap_used)]
//! Documents written, read back and compared.

mod hidden;
mod payloads;
mod read_back;
mod words;

use chancery_model::audience::Audience;
use chancery_model::codes::{Coverage, Stage};

use crate::matrix::*;

/// A measure in short: `act year stage exemptions`.
fn measure(
    id: &str,
    stage: Option<Stage>,
    act: Option<&str>,
    year: Option<i32>,
    exemptions: u32,
) -> CellMeasure {
    CellMeasure {
        id: id.to_owned(),
        reference: format!("XBE-D1-{id}"),
        title: "Prohibition of imports".to_owned(),
        stage,
        act: act.map(str::to_owned),
        year,
        exemptions,
        title_only: false,
        provenance: Some(Provenance {
            submission: "Note 12/2026".to_owned(),
            sheet: Some("Measures".to_owned()),
            row: Some(4),
            received: Some("2026-03-02".to_owned()),
        }),
    }
}

fn reported(column: &str, measures: Vec<CellMeasure>) -> Cell {
    Cell {
        column: column.to_owned(),
        coverage: Some(Coverage::Reported),
        measures,
        ..Cell::default()
    }
}

fn words(column: &str, coverage: Coverage) -> Cell {
    Cell {
        column: column.to_owned(),
        coverage: Some(coverage),
        ..Cell::default()
    }
}

fn column(code: &str, label: &str) -> Column {
    Column {
        code: code.to_owned(),
        short: code.to_owned(),
        label: label.to_owned(),
        unverified: false,
    }
}

fn row(number: u32, state: &str, name: &str, cells: Vec<Cell>) -> Row {
    Row {
        number,
        state: state.to_owned(),
        name: name.to_owned(),
        cells,
    }
}

/// Three states and three columns for the co-chairs.
fn sample(lang: &str) -> MatrixDocument {
    let suspended = measure("c", Some(Stage::Suspended), Some("Act 583"), Some(2025), 0);
    let two = vec![
        measure("a", Some(Stage::InForce), Some("Order 96"), Some(2025), 2),
        measure(
            "b",
            Some(Stage::Adopted),
            Some("Decree 204/2025"),
            Some(2025),
            1,
        ),
    ];
    let rows = vec![
        row(
            1,
            "XAR",
            "Arvandia",
            vec![reported("A1", two), words("C1", Coverage::NoInformation)],
        ),
        row(
            2,
            "XBE",
            "Belmora",
            vec![
                words("A1", Coverage::StatedNone),
                Cell {
                    change: Some(Change::Stage),
                    notes: vec![1],
                    ..reported("C1", vec![suspended])
                },
            ],
        ),
        row(
            3,
            "XCA",
            "Cantara",
            vec![
                words("A1", Coverage::Unchecked),
                words("D1", Coverage::NotApplicable),
            ],
        ),
    ];
    MatrixDocument {
        lang: lang.to_owned(),
        title: "Measures by category".to_owned(),
        column_kind: ColumnKind::Category,
        columns: vec![
            column("A1", "Arms export"),
            column("C1", "Ports"),
            Column {
                unverified: true,
                ..column("D1", "Goods")
            },
        ],
        rows,
        as_at: "2026-03-09".to_owned(),
        since: Some("2026-01-15".to_owned()),
        audience: Audience::Cochairs,
        is_final: false,
        marking: Some("LIMITED".to_owned()),
        notes: vec!["A reservation was made.".to_owned()],
        content_id: "sha256:abc".to_owned(),
        paper: Paper::A4,
    }
}
