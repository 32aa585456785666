//! Every code that the program can raise has a sentence and a hint, in English and French.

use crate::code::without_comments;
use crate::repository::{File, assert_none, files};
use std::collections::BTreeSet;

/// First words of error codes.
const TOPICS: [&str; 21] = [
    "align",
    "compare",
    "import",
    "register",
    "record",
    "operation",
    "undo",
    "put",
    "layout",
    "file",
    "request",
    "work",
    "document",
    "recipe",
    "bundle",
    "hand-in",
    "withdraw",
    "clearance",
    "sheet",
    "search",
    "compile",
];
fn kebab(word: &str) -> bool {
    word.contains('-')
        && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        && !word.starts_with('-')
}

/// Returns the codes of findings that a source raises: texts before a severity, or in a list of what was `told`.
fn findings(source: &str) -> BTreeSet<String> {
    let source = without_comments(source);
    let severities: Vec<&str> = source.split("Severity::").collect();
    let raised = severities.iter().take(severities.len() - 1);
    let raised = raised.filter_map(|before| {
        let before = before.trim_end_matches("Source").trim_end();
        before.strip_suffix("\",")?.rsplit('"').next()
    });
    let listed = source.split("let told = [").skip(1);
    let listed = listed.filter_map(|after| after.split("];").next());
    let listed = listed.flat_map(|list| list.split('"').skip(1).step_by(2));
    let called = source.split("told(\"").skip(1);
    let called = called.filter_map(|after| after.split('"').next());
    raised
        .chain(listed)
        .chain(called)
        .filter(|word| kebab(word))
        .map(str::to_owned)
        .collect()
}

/// Returns the codes of errors that a source names: `register.locked`.
fn errors(source: &str) -> BTreeSet<String> {
    let source = without_comments(source);
    let texts = source.split('"').skip(1).step_by(2);
    let code = |text: &&str| {
        let parts: Vec<&str> = text.split('.').collect();
        let lower = |part: &str| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        };
        parts.len() == 2 && TOPICS.contains(&parts[0]) && lower(parts[1])
    };
    texts.filter(code).map(str::to_owned).collect()
}

fn raised(of: impl Fn(&str) -> BTreeSet<String>) -> BTreeSet<String> {
    let ours =
        |file: &File| file.path.starts_with("crates/") && file.is(&["rs"]) && !file.is_test();
    files()
        .iter()
        .filter(|file| ours(file))
        .flat_map(|file| of(&file.text))
        .collect()
}

fn messages(lang: &str) -> BTreeSet<String> {
    let folder = format!("crates/messages/ftl/{lang}/");
    let all = files();
    let texts = all.iter().filter(|file| file.path.starts_with(&folder));
    let lines = texts.flat_map(|file| file.text.lines());
    lines
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()))
        .collect()
}

fn missing(ids: impl Iterator<Item = String>) -> Vec<String> {
    let ids: Vec<String> = ids
        .flat_map(|id| [id.clone(), format!("{id}-hint")])
        .collect();
    let langs = ["en", "fr"].map(|lang| (lang, messages(lang)));
    let absent = |id: &String| {
        langs
            .iter()
            .filter(|(_, has)| !has.contains(id))
            .map(|(lang, _)| format!("{lang}: no {id}"))
            .collect::<Vec<_>>()
    };
    ids.iter().flat_map(absent).collect()
}

#[test]
fn every_finding_says_what_it_is_and_what_to_do() {
    let codes = raised(findings);
    assert!(
        codes.contains("hidden-sheet") && codes.contains("encoding-guessed"),
        "{codes:?}"
    );
    assert_none(&missing(codes.iter().map(|code| format!("finding-{code}"))));
}

#[test]
fn every_error_says_what_it_is_and_what_to_do() {
    let codes = raised(errors);
    assert!(
        codes.contains("register.locked") && codes.contains("import.archive-ratio"),
        "{codes:?}"
    );
    let ids = codes
        .iter()
        .map(|code| format!("error-{}", code.replace('.', "-")));
    assert_none(&missing(
        ids.chain(["error-usage", "error-defect"].map(str::to_owned)),
    ));
}

#[test]
fn a_code_without_a_sentence_is_seen() {
    assert_eq!(
        findings("Finding::of_file(\n    \"never-said\", Severity::Note)")
            .into_iter()
            .collect::<Vec<_>>(),
        ["never-said"]
    );
    assert_eq!(
        errors("=> \"register.never-said\", \"matrix.json\"")
            .into_iter()
            .collect::<Vec<_>>(),
        ["register.never-said"]
    );
    assert_eq!(
        missing(["finding-never-said".to_owned()].into_iter()).len(),
        4
    );
}
