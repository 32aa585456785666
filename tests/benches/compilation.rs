//! Seventeen delegations' copies of a long text into one compilation, from the start of the process to its end.

use crate::copies::{Seed, plain, plant, word_file};
use crate::timing::{Times, run};
use crate::{Bench, line, register};
use std::fs;

const TURNS: usize = 3;
const PARAGRAPHS: usize = 120;
const COPIES: [&str; 14] = [
    "XAR", "XBE", "XCA", "XDO", "XES", "XGA", "XHE", "XIV", "XJO", "XLU", "XMA", "XNO", "XOR",
    "XPE",
];
/// Copies that are made on the text as it was before.
const EARLIER: [&str; 3] = ["XQU", "XRI", "XSO"];

fn text(version: usize) -> Vec<String> {
    let mut all = vec!["Draft ministerial declaration".to_owned()];
    let verbs = [
        "prohibit", "suspend", "review", "report", "license", "inspect",
    ];
    for nth in 0..PARAGRAPHS {
        let soon = if nth % 9 == version {
            "within thirty days"
        } else {
            "without delay"
        };
        all.push(format!(
            "States that take part shall {} {soon} all exports of goods of lot {nth} to the areas that the annex names and tell the co-chairs in writing, with the reasons for what they do.",
            verbs[nth % verbs.len()]
        ));
    }
    all
}

/// Compiles the copies into a register made anew each time.
pub fn compile(bench: &Bench) {
    let folder = bench.folder.join("copies");
    fs::create_dir_all(&folder).expect("room");
    let (earlier, now) = (text(0), text(1));
    let mut changes = 0;
    for (nth, state) in COPIES.iter().chain(&EARLIER).enumerate() {
        let base = if EARLIER.contains(state) {
            &earlier
        } else {
            &now
        };
        let planted = plant(base, state, &mut Seed(nth as u64 + 1));
        changes += planted.changes.len();
        // Of two the tracking was off.
        let body = if nth < 2 {
            plain(&planted.reading)
        } else {
            planted.body
        };
        fs::write(folder.join(format!("{state}.docx")), word_file(&body)).expect("room");
    }
    let copies = folder.display().to_string();
    let mut times = Times::default();
    for turn in 0..TURNS {
        let (register, key) = register(bench, &format!("compile{turn}"));
        for (name, paragraphs) in [("earlier.docx", &earlier), ("now.docx", &now)] {
            let file = bench.folder.join(name);
            fs::write(&file, word_file(&plain(paragraphs))).expect("room");
            let file = file.display().to_string();
            let brought = [
                "--key-file",
                &key,
                "--quiet",
                "provisions",
                &register,
                &file,
            ];
            assert_eq!(run(&bench.chancery, &brought).code, 0, "{name}");
        }
        let ran = run(
            &bench.chancery,
            &[
                "--key-file",
                &key,
                "--quiet",
                "--json",
                "compile",
                &register,
                &copies,
            ],
        );
        times.add(ran.seconds);
    }
    let what = format!("{PARAGRAPHS} paragraphs, {changes} changes; under 10 s");
    line("compile, 17 copies", &times, &what);
}
