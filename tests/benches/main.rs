//! How quick the product is beside the least work that could be done, and beside what people use today.
//!
//! Every line runs ours, the bare library (the limit) and, where there is one, the peer in turns in one process tree,
//! and prints least and median time with the ratio. No test depends on a time. `npm run bench` builds everything and
//! starts this program; the programs to run come in variables: `CHANCERY`, `CHANCERY_COMMIT`, `CHANCERY_MATRIX`,
//! `CHANCERY_SEARCH`, `CHANCERY_SEARCH_BARE`, `CHANCERY_ALIGN`, `CHANCERY_COMMON_GROUND`, `CHANCERY_OUTLOOK` and, where there
//! is Python with the peers, `CHANCERY_PYTHON`.

mod align;
mod compilation;
#[path = "../acceptance/copies.rs"]
mod copies;
mod negotiation;
mod search;
mod sheet;
mod timing;

use calamine::{Reader, Xlsx};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use timing::{Times, load, run, timed, watched};

const ROWS: u32 = 100_000;
const ROWS_TOO_MANY: u32 = 1_000_000;
const TURNS: usize = 7;
const PEER_TURNS: usize = 2;
const PEER: &str =
    "import sys, pandas; print(len(pandas.read_excel(sys.argv[1], engine='openpyxl')))";

/// What is needed by every line.
struct Bench {
    folder: PathBuf,
    chancery: PathBuf,
    python: Option<PathBuf>,
}

fn program(name: &str) -> Option<PathBuf> {
    std::env::var_os(name)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
}

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let wants = |name: &str| wanted.is_empty() || wanted.iter().any(|word| word == name);
    let Some(chancery) = program("CHANCERY") else {
        println!("CHANCERY names no program. Start it with: npm run bench");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder for the files of this run");
    let bench = Bench {
        folder: folder.path().to_path_buf(),
        chancery,
        python: program("CHANCERY_PYTHON"),
    };
    println!("load at the start: {}", load());
    println!(
        "{:<44} {:>9} {:>9}   ratio of medians",
        "", "least", "median"
    );
    if wants("preview") {
        preview(&bench);
    }
    if wants("commit") {
        commit();
    }
    if wants("matrix") {
        matrix(&bench);
    }
    if wants("search") {
        search::search(&bench);
    }
    if wants("align") {
        align::align(&bench);
    }
    if wants("common-ground") {
        negotiation::common_ground(&bench);
    }
    if wants("outlook") {
        negotiation::outlook();
    }
    if wants("compile") {
        compilation::compile(&bench);
    }
    if wants("climate-watch") {
        climate_watch(&bench);
    }
    if wants("too-many") {
        too_many(&bench);
    }
    println!("load at the end: {}", load());
}

fn line(name: &str, times: &Times, ratio: &str) {
    let seconds = |time: Option<f64>| time.map_or("-".to_owned(), |time| format!("{time:.3} s"));
    println!(
        "{name:<44} {:>9} {:>9}   {ratio}",
        seconds(times.least()),
        seconds(times.median())
    );
}

fn ratio(one: &Times, other: &Times) -> f64 {
    one.median().unwrap_or(f64::NAN) / other.median().unwrap_or(f64::NAN)
}

/// Returns an empty register that knows the fictional states, and its key.
fn register(bench: &Bench, name: &str) -> (String, String) {
    let path = |ending: &str| {
        bench
            .folder
            .join(format!("{name}.{ending}"))
            .display()
            .to_string()
    };
    let (register, key) = (path("chancery"), path("chkey"));
    let made = run(
        &bench.chancery,
        &[
            "--key-file",
            &key,
            "--quiet",
            "init",
            &register,
            "--demo",
            "--states-only",
        ],
    );
    assert_eq!(made.code, 0, "init: {}", made.printed);
    (register, key)
}

fn import<'a>(key: &'a str, register: &'a str, file: &'a str, rest: &[&'a str]) -> Vec<&'a str> {
    let mut words = vec![
        "--key-file",
        key,
        "--quiet",
        "--json",
        "import",
        register,
        file,
    ];
    words.extend(["--rows", "none"]);
    words.extend(rest);
    words
}

/// Every cell of every sheet, as the library gives them, from the file on the disk.
fn bare_stream(path: &Path) -> u64 {
    let bytes = std::fs::read(path).expect("the file was written");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let mut cells = 0;
    for name in book.sheet_names() {
        let mut reader = book.worksheet_cells_reader(&name).expect("a sheet");
        while reader.next_cell().expect("a cell").is_some() {
            cells += 1;
        }
    }
    cells
}

fn preview(bench: &Bench) {
    let file = bench.folder.join("measures.xlsx");
    sheet::write(&file, ROWS).expect("room");
    let size = std::fs::metadata(&file).map_or(0, |about| about.len()) as f64 / 1e6;
    println!("preview of {ROWS} x 12 cells, {size:.1} MB, register with the states alone");
    let (register, key) = register(bench, "preview");
    let path = file.display().to_string();
    let arguments = import(&key, &register, &path, &["--plan"]);
    let (mut ours, mut bare, mut peer) = (Times::default(), Times::default(), Times::default());
    for turn in 0..TURNS {
        bare.add(timed(|| bare_stream(&file)).1);
        let ran = run(&bench.chancery, &arguments);
        expect_rows(&ran.printed, u64::from(ROWS));
        ours.add(ran.seconds);
        if let (Some(python), true) = (&bench.python, turn < PEER_TURNS) {
            let ran = run(python, &["-c", PEER, &path]);
            assert_eq!(ran.printed.trim(), ROWS.to_string());
            peer.add(ran.seconds);
        }
    }
    line("  import --plan --rows none, end to end", &ours, "");
    line(
        "  limit: calamine, all cells",
        &bare,
        &format!("{:.2} x the limit (at most 2)", ratio(&ours, &bare)),
    );
    if bench.python.is_some() {
        line(
            "  peer: pandas + openpyxl",
            &peer,
            &format!("{:.1} x quicker (at least 5)", ratio(&peer, &ours)),
        );
    } else {
        println!("  peer: no Python with pandas and openpyxl here");
    }
}

fn expect_rows(printed: &str, rows: u64) {
    let answer: serde_json::Value = serde_json::from_str(printed).expect("a JSON document");
    assert_eq!(
        answer["receipt"]["rows"], rows,
        "every row is counted: {}",
        answer["receipt"]
    );
}

/// Returns the number before ` unit` after `word` in what an example printed.
fn figure(printed: &str, word: &str) -> f64 {
    let after = printed
        .split_once(word)
        .map(|(_, after)| after)
        .unwrap_or_default();
    let number = after.split_whitespace().next().unwrap_or_default();
    number.trim_end_matches(',').parse().unwrap_or(f64::NAN)
}

fn commit() {
    let Some(program) = program("CHANCERY_COMMIT") else {
        return;
    };
    println!("commit of {ROWS} measures as one operation");
    let (mut ours, mut bare) = (Times::default(), Times::default());
    for _ in 0..3 {
        let ran = run(&program, &[&ROWS.to_string()]);
        ours.add(figure(&ran.printed, ", ours "));
        bare.add(figure(&ran.printed, "bare "));
    }
    line("  one operation through the store", &ours, "");
    line(
        "  limit: bare SQLCipher with full text",
        &bare,
        &format!("{:.2} x the limit (at most 3)", ratio(&ours, &bare)),
    );
}

fn matrix(bench: &Bench) {
    let Some(program) = program("CHANCERY_MATRIX") else {
        return;
    };
    println!("matrix of 50,000 measures, 40 states x all categories, warm, median of 20");
    print!(
        "{}",
        run(&program, &[&bench.folder.display().to_string()]).printed
    );
}

/// A public workbook that is not part of the project; the line is left out where it does not stand beside it.
fn climate_watch(bench: &Bench) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/real");
    let file = folder.join("climate-watch-ndc-content.xlsx");
    if !file.is_file() {
        println!("climate-watch: the workbook is not here");
        return;
    }
    println!("Climate Watch, 41,554 rows of the sheet WB");
    let path = file.display().to_string();
    let layout = bench.folder.join("climate-watch.json");
    std::fs::write(&layout, include_str!("climate-watch.json")).expect("room");
    let layout = layout.display().to_string();
    let (mut plan, mut apply, mut bare) = (Times::default(), Times::default(), Times::default());
    for turn in 0..3 {
        bare.add(timed(|| bare_stream(&file)).1);
        let (register, key) = register(bench, &format!("climate-{turn}"));
        let ran = run(
            &bench.chancery,
            &import(&key, &register, &path, &["--recipe", &layout, "--plan"]),
        );
        expect_rows(&ran.printed, 41_554);
        plan.add(ran.seconds);
        let ran = run(
            &bench.chancery,
            &import(
                &key,
                &register,
                &path,
                &["--recipe", &layout, "--accept", "all"],
            ),
        );
        expect_rows(&ran.printed, 41_554);
        apply.add(ran.seconds);
        if turn == 0 {
            println!("  receipt {}", receipt(&ran.printed));
            let out = bench.folder.join("climate.json").display().to_string();
            let ran = run(
                &bench.chancery,
                &[
                    "--key-file",
                    &key,
                    "--quiet",
                    "matrix",
                    &register,
                    "--columns",
                    "category",
                    "--out",
                    &out,
                ],
            );
            println!(
                "  matrix --columns category --out x.json, end to end: {:.3} s",
                ran.seconds
            );
        }
    }
    line("  preview, end to end", &plan, "");
    line("  import, end to end", &apply, "");
    line(
        "  limit: calamine, all cells of the workbook",
        &bare,
        &format!("{:.2} x for the preview", ratio(&plan, &bare)),
    );
}

fn receipt(printed: &str) -> String {
    let answer: serde_json::Value = serde_json::from_str(printed).unwrap_or_default();
    answer["receipt"].to_string()
}

/// A file beyond the limits is refused by name, quickly, and does not fill the memory of the program that asked.
fn too_many(bench: &Bench) {
    let file = bench.folder.join("too-many.xlsx");
    sheet::write(&file, ROWS_TOO_MANY).expect("room");
    let (register, key) = register(bench, "too-many");
    let path = file.display().to_string();
    let (ran, peaks) = watched(
        &bench.chancery,
        &import(&key, &register, &path, &["--plan"]),
    );
    let answer: serde_json::Value = serde_json::from_str(&ran.printed).unwrap_or_default();
    let mebibytes = |peak: Option<u64>| peak.map_or("-".to_owned(), |peak| format!("{peak} MiB"));
    println!("preview of {ROWS_TOO_MANY} x 12 cells");
    println!(
        "  {:.2} s, exit {}, set aside: {}, receipt {}, main {}, child {}",
        ran.seconds,
        ran.code,
        answer["files"][0]["set_aside"]["code"],
        answer["receipt"],
        mebibytes(peaks.own),
        mebibytes(peaks.child)
    );
}
