//! How long a matrix of 50,000 measures (40 states, every category) takes from an open register, warm: the rows from
//! the store, the matrix as the window asks for it (names, information, all ids, the first lines of each cell), and the
//! whole matrix as documents are made of it. Every third measure has an act of its own.
//!
//! `cargo run --release -p chancery-app --example bench_matrix FOLDER`; the register is made in FOLDER and must not be
//! there yet. Prints the least and the median of twenty runs each, in milliseconds.

use chancery_app::matrix::{cells::Lines, matrix};
use chancery_app::progress::Progress;
use chancery_app::register::{CreateRegister, Fill, Key, create};
use chancery_app::session::Session;
use chancery_app::wire::matrix::{ColumnKind, MatrixRequest};
use chancery_model::canonical::tidy_content;
use chancery_model::codes::categories;
use chancery_model::id::RecordId;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::View;
use serde_json::{Map, json};
use std::path::PathBuf;
use std::time::Instant;

const MEASURES: usize = 50_000;
const STATES: usize = 40;
const RUNS: usize = 20;

fn content(number: usize, act: RecordId) -> Content {
    let letter = |number: usize| char::from(b'A' + (number % 26) as u8);
    let state = number % STATES;
    let stage = ["announced", "adopted", "in-force", "suspended"][number / 3 % 4];
    tidy_content(json!({
        "state": format!("X{}{}", letter(state / 26), letter(state)),
        "ref": format!("X-{number}"),
        "title": {"en": format!("Prohibition of the import of goods of list {number}")},
        "categories": [categories()[number / STATES % categories().len()].code],
        "stage": stage,
        "act": act,
        "exemptions": [{"id": "x1", "type": "humanitarian", "text": {"en": "Medical goods"}}],
        "events": [{"id": "e1", "kind": "adopted", "date": "2025-10-17", "precision": "day"}],
    }))
    .expect("whole numbers only")
}

fn filled(folder: PathBuf) -> Session {
    let request = CreateRegister {
        path: &folder.join("matrix.chancery"),
        key: &Key::File(folder.join("matrix.chkey")),
        delegation: None,
        fill: Fill::Empty,
    };
    let mut session = create(&request, PathBuf::from("chancery")).expect("a new register");
    let mut draft = session.draft(OperationKind::Import, Line::HandedIn, Map::new());
    let mut act = session.new_record();
    for number in 0..MEASURES {
        if number % 3 == 0 {
            let printed =
                json!({"state": "XAA", "type": "decree", "number": format!("{number}/2025")});
            act = session.new_record();
            let content = tidy_content(printed).expect("whole numbers only");
            let version = session.version(act, Kind::Act, vec![], Some(content));
            draft.revisions.push(version);
        }
        let record = session.new_record();
        let version = session.version(record, Kind::Measure, vec![], Some(content(number, act)));
        draft.revisions.push(version);
    }
    session.transact(draft, &Progress::silent()).expect("room");
    session
}

fn report(name: &str, mut work: impl FnMut()) {
    let mut times: Vec<f64> = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        let start = Instant::now();
        work();
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    println!(
        "  {name:<42} {:>6.1} ms {:>6.1} ms",
        times[0],
        times[RUNS / 2]
    );
}

fn main() {
    let folder = std::env::args().nth(1).expect("bench_matrix FOLDER");
    let mut session = filled(PathBuf::from(folder));
    let request = MatrixRequest {
        columns: ColumnKind::Category,
        group: None,
        at: None,
        since: None,
        in_force_on: None,
        stage: None,
        region: None,
        audience: None,
        is_final: false,
        lang: "en".into(),
    };
    let answer = matrix(&mut session, &request, Lines::All).expect("a matrix");
    let lines = answer
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| cell.lines.len());
    assert_eq!(
        lines.sum::<usize>(),
        MEASURES,
        "every measure stands in one cell"
    );
    report("rows from the store", || {
        let kind = chancery_store::ColumnKind::Category;
        let mut letters = 0;
        session
            .store
            .each_matrix_row(kind, View::Desk, 0, |row| letters += row.title.len())
            .expect("rows");
        assert!(letters > 0);
    });
    report("as the window asks for it", || {
        matrix(&mut session, &request, Lines::First(3)).expect("a matrix");
    });
    report("with every line, as documents ask for it", || {
        matrix(&mut session, &request, Lines::All).expect("a matrix");
    });
}
