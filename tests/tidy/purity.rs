//! What computes has no input, output, clock or chance; names of states come from one reviewed table.

use crate::code::{above_tests, code_only};
use crate::repository::{File, check, planted};

const PURE: [&str; 4] = [
    "crates/model/src/",
    "crates/diff/src/",
    "crates/merge/src/",
    "crates/negotiate/src/",
];
const OUTSIDE: [&str; 15] = [
    "std::fs",
    "std::io",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "File::open",
    "SystemTime",
    "Instant::",
    "Utc::now",
    "Local::now",
    "Local::today",
    "getrandom",
    "new_v4",
    "rand::",
];

fn no_outside(file: &File) -> Vec<String> {
    let code = code_only(above_tests(&file.text));
    let found = |line: &str| OUTSIDE.iter().find(|word| line.contains(**word)).copied();
    let lines = code
        .lines()
        .enumerate()
        .filter_map(|(n, line)| found(line).map(|word| (n, word)));
    lines
        .map(|(n, word)| format!("{}:{}: {word}", file.path, n + 1))
        .collect()
}

#[test]
fn model_diff_and_merge_only_compute() {
    let about = |file: &File| {
        PURE.iter().any(|path| file.path.starts_with(path)) && file.is(&["rs"]) && !file.is_test()
    };
    check(about, no_outside);
    assert!(!no_outside(&planted("crates/merge/src/a.rs", "let now = Utc::now();")).is_empty());
    assert!(
        no_outside(&planted(
            "crates/merge/src/a.rs",
            "/// never Utc::now\nlet a = \"std::fs\";"
        ))
        .is_empty()
    );
}

/// Written apart, so that this page does not find itself.
fn names_from_elsewhere(file: &File) -> Vec<String> {
    let word = ["Display", "Names"].concat();
    if file.text.contains(&word) {
        vec![format!("{}: {word}", file.path)]
    } else {
        Vec::new()
    }
}

#[test]
fn no_state_is_named_by_the_web_view() {
    check(
        |file| file.path.starts_with("ui/src/"),
        names_from_elsewhere,
    );
    assert!(
        !names_from_elsewhere(&planted(
            "ui/src/a.ts",
            &["new Intl.Display", "Names(x)"].concat()
        ))
        .is_empty()
    );
}
