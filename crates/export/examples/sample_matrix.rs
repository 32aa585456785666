//! Writes a fictional matrix in every format and several languages, to look at how it is set.
//!
//! `cargo run -p chancery-export --example sample_matrix -- FOLDER`

use std::path::PathBuf;

use chancery_export::matrix::{
    Cell, CellMeasure, Change, Column, ColumnKind, MatrixDocument, Paper, Provenance, Row,
};
use chancery_export::{Format, write};
use chancery_model::audience::Audience;
use chancery_model::codes::{Coverage, Stage};

const ACTS: [&str; 4] = ["Order 96", "Decree 204/2025", "Act 7", "Circular 40"];
const STAGES: [Option<Stage>; 5] = [
    Some(Stage::InForce),
    Some(Stage::Adopted),
    Some(Stage::InConsultation),
    Some(Stage::InForceProvisional),
    None,
];
const WORDS: [Coverage; 7] = [
    Coverage::StatedNone,
    Coverage::NoInformation,
    Coverage::Unchecked,
    Coverage::NotApplicable,
    Coverage::NoneFound,
    Coverage::Received,
    Coverage::Held,
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("sample_matrix FOLDER")?);
    for (lang, title, columns) in [
        ("en", "Measures by category", 7),
        ("ar", "التدابير حسب الفئة", 7),
        ("fr", "Mesures par catégorie", 30),
        ("zh", "按类别列出的措施", 12),
    ] {
        let document = sample(lang, title, columns);
        for format in Format::ALL {
            let file = folder.join(format!("sample-{lang}.{}", format.extension()));
            std::fs::write(file, write(&document, format)?)?;
        }
    }
    Ok(())
}

fn sample(lang: &str, title: &str, columns: usize) -> MatrixDocument {
    let labels: &[&str] = match lang {
        "ar" => &[
            "تصدير الأسلحة",
            "العبور",
            "الموانئ والرسو",
            "البضائع من المستوطنات",
            "المشتريات",
        ],
        "fr" => &[
            "Exportation d’armes",
            "Transit",
            "Ports et accostage",
            "Marchandises des colonies",
        ],
        "zh" => &["武器出口", "过境", "港口和停靠", "定居点货物"],
        _ => &[
            "Arms export",
            "Transit",
            "Ports and docking",
            "Goods from settlements",
            "Procurement",
        ],
    };
    let names: &[&str] = match lang {
        "ar" => &["أرفانديا", "بلمورا", "كانتارا", "دوفرينيا", "إستامار"],
        _ => &[
            "Arvandia",
            "Belmora",
            "Cantara",
            "Dovrenia",
            "Estamar",
            "Galdia",
            "Hesper Islands",
        ],
    };
    let columns: Vec<Column> = (0..columns)
        .map(|n| Column {
            code: format!("C{n}"),
            short: format!("C{n}"),
            label: labels[n % labels.len()].to_owned(),
            unverified: n % 6 == 5,
        })
        .collect();
    let rows = (0..24).map(|n| Row {
        number: n as u32 + 1,
        state: format!(
            "X{}{}",
            char::from(b'A' + n as u8),
            char::from(b'A' + n as u8)
        ),
        name: names[n % names.len()].to_owned(),
        cells: columns
            .iter()
            .enumerate()
            .map(|(m, column)| cell(n, m, column))
            .collect(),
    });
    MatrixDocument {
        lang: lang.to_owned(),
        title: title.to_owned(),
        column_kind: ColumnKind::Category,
        rows: rows.collect(),
        columns,
        as_at: "2026-03-09".to_owned(),
        since: Some("2026-01-15".to_owned()),
        audience: Audience::Cochairs,
        is_final: false,
        marking: Some("RESTRICTED TO PARTICIPANTS".to_owned()),
        notes: vec!["Belmora made a reservation to paragraph 3; the text of the reservation is kept with the note verbale of 2 March 2026.".to_owned()],
        content_id: "sha256:00".to_owned(),
        paper: Paper::A4,
    }
}

fn cell(row: usize, column: usize, of: &Column) -> Cell {
    let seed = row * 7 + column * 5;
    let count = [1, 0, 1, 2, 0][seed % 5];
    let measures = (0..count).map(|n| CellMeasure {
        id: format!("m-{row}-{column}-{n}"),
        reference: format!("XBE-D1-{row}{column}"),
        title: "Prohibition of imports of goods originating in the settlements".to_owned(),
        stage: STAGES[(seed + n) % 5],
        act: (seed % 11 < 10).then(|| ACTS[(seed + n) % 4].to_owned()),
        year: Some(2025),
        exemptions: (seed % 4) as u32,
        title_only: seed % 13 == 7,
        provenance: Some(Provenance {
            submission: "Note 12/2026".to_owned(),
            sheet: Some("Measures".to_owned()),
            row: Some(4),
            received: Some("2026-03-02".to_owned()),
        }),
    });
    let measures: Vec<CellMeasure> = measures.collect();
    Cell {
        column: of.code.clone(),
        coverage: Some(if measures.is_empty() {
            WORDS[seed % 7]
        } else {
            Coverage::Reported
        }),
        measures,
        change: [
            None,
            Some(Change::Stage),
            None,
            None,
            None,
            None,
            Some(Change::Cell),
        ][seed % 7],
        notes: if seed % 17 == 3 { vec![1] } else { vec![] },
    }
}
