//! Words of the source: a tour at the top of each module, names that say something, nothing left for later.

use crate::code::{above_tests, code_only};
use crate::repository::{File, check, planted};

/// Endings of type names that say nothing.
const EMPTY_WORDS: [&str; 8] = [
    "Manager",
    "Service",
    "Helper",
    "Util",
    "Processor",
    "Handler",
    "Data",
    "Info",
];

fn opens_with_a_tour(file: &File) -> Vec<String> {
    let mut lines = file.text.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with("#!["));
    let has = first.is_some_and(|line| line.starts_with("//!"));
    if has {
        Vec::new()
    } else {
        vec![format!("{}: opens without //!", file.path)]
    }
}

/// Returns the names of the types that a line declares.
fn declared(line: &str) -> Option<&str> {
    let line = line
        .trim_start()
        .trim_start_matches("export ")
        .trim_start_matches("default ");
    let line = match line.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => {
            rest.split_once(") ").map_or(rest, |(_, after)| after)
        }
        Some(rest) => rest.trim_start(),
        None => line,
    };
    let words = [
        "struct ",
        "enum ",
        "trait ",
        "type ",
        "interface ",
        "class ",
    ];
    let after = words.iter().find_map(|word| line.strip_prefix(word))?;
    after
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
}

fn names_say_something(file: &File) -> Vec<String> {
    let code = code_only(&file.text);
    let named = code
        .lines()
        .enumerate()
        .filter_map(|(n, line)| declared(line).map(|name| (n + 1, name)));
    named
        .filter(|(_, name)| {
            EMPTY_WORDS
                .iter()
                .any(|word| name.ends_with(word) || name.ends_with(&format!("{word}s")))
        })
        .map(|(line, name)| {
            format!(
                "{}:{line}: {name} ends in a word that says nothing",
                file.path
            )
        })
        .collect()
}

/// Marks of work left for later, and of tests that do not run; written apart, so that this page does not find itself.
fn left_for_later() -> [String; 11] {
    [
        ["TO", "DO"],
        ["FIX", "ME"],
        ["XX", "X "],
        ["#[ig", "nore"],
        [".sk", "ip("],
        [".on", "ly("],
        ["to", "do!("],
        ["unimple", "mented!("],
        ["x", "it("],
        ["sk", "ipIf("],
        ["#[allow(dead", "_code"],
    ]
    .map(|parts| parts.concat())
}

fn nothing_is_left_for_later(file: &File) -> Vec<String> {
    let marks = left_for_later();
    let lines = file.text.lines().enumerate();
    lines
        .flat_map(|(n, line)| {
            let iterator = file.is(&["rs"]);
            let found = marks.iter().filter(move |mark| {
                // `.skip(1)` of an iterator is no test left out.
                let of_tests = [".skip(", ".only(", "xit("].contains(&mark.as_str());
                let starts_word = line.match_indices(mark.as_str()).any(|(at, _)| {
                    !mark.starts_with(char::is_alphabetic)
                        || line[..at]
                            .chars()
                            .next_back()
                            .is_none_or(|c| !c.is_alphanumeric())
                });
                starts_word && !(of_tests && iterator)
            });
            found.map(move |mark| format!("{}:{}: {mark}", file.path, n + 1))
        })
        .collect()
}

fn no_unwrap(file: &File) -> Vec<String> {
    let code = code_only(above_tests(&file.text));
    let lines = code
        .lines()
        .enumerate()
        .filter(|(_, line)| line.contains(".unwrap()"));
    lines
        .map(|(n, _)| format!("{}:{}: unwrap", file.path, n + 1))
        .collect()
}

fn source(file: &File) -> bool {
    file.is(&["rs", "ts", "tsx", "mjs"]) && !file.is_generated()
}

#[test]
fn every_rust_file_opens_with_a_tour() {
    check(
        |file| file.is(&["rs"]) && !file.is_test(),
        opens_with_a_tour,
    );
    assert!(!opens_with_a_tour(&planted("a.rs", "use x;\n//! late")).is_empty());
    assert!(opens_with_a_tour(&planted("a.rs", "#![allow(x)]\n\n//! What it is.")).is_empty());
}

#[test]
fn no_type_is_named_with_an_empty_word() {
    check(source, names_say_something);
    let sees = |text: &str| !names_say_something(&planted("a.rs", text)).is_empty();
    assert!(sees("pub(crate) struct StoreManager {"));
    assert!(sees("export interface RowData {"));
    assert!(!sees("pub struct Matrix { // RowData"));
}

#[test]
fn nothing_is_left_for_later_and_no_test_is_left_out() {
    check(source, nothing_is_left_for_later);
    for mark in left_for_later() {
        assert!(
            !nothing_is_left_for_later(&planted("a.ts", &format!(" {mark}"))).is_empty(),
            "{mark}"
        );
    }
    assert!(nothing_is_left_for_later(&planted("a.rs", "rows.skip(1); exit(2)")).is_empty());
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    check(
        |file| file.path.starts_with("crates/") && file.is(&["rs"]) && !file.is_test(),
        no_unwrap,
    );
    assert!(!no_unwrap(&planted("a.rs", "x.unwrap();")).is_empty());
    assert!(
        no_unwrap(&planted(
            "a.rs",
            "// x.unwrap()\n#[cfg(test)]\nmod tests {\n x.unwrap();"
        ))
        .is_empty()
    );
}
