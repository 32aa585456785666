//! The page on architecture names a test for each thing that always holds; each of them is there.

use crate::repository::{File, assert_none, files, planted};

/// Returns the tests that a page names as `` `path: name` `` on a line of its own.
fn named(page: &str) -> Vec<(&str, &str)> {
    let alone = page.lines().map(str::trim);
    let quoted = alone.filter_map(|line| line.strip_prefix('`')?.strip_suffix('`'));
    quoted.filter_map(|line| line.split_once(".rs: ")).collect()
}

fn faults(page: &str, all: &[File]) -> Vec<String> {
    let absent = |(path, test): &(&str, &str)| {
        let file = all.iter().find(|file| file.path == format!("{path}.rs"));
        !file.is_some_and(|file| file.text.contains(&format!("fn {test}(")))
    };
    named(page)
        .iter()
        .filter(|test| absent(test))
        .map(|(path, test)| format!("no test {test} in {path}.rs"))
        .collect()
}

#[test]
fn everything_that_always_holds_has_its_test() {
    let all = files();
    let page = all
        .iter()
        .find(|file| file.path == "docs/ARCHITECTURE.md")
        .unwrap();
    let holds = page
        .text
        .lines()
        .filter(|line| {
            line.split_once(". ")
                .is_some_and(|(n, _)| n.parse::<u32>().is_ok())
        })
        .count();
    assert!(holds >= 20, "{holds}");
    assert_eq!(named(&page.text).len(), holds, "each line names one test");
    assert_none(&faults(&page.text, &all));
}

#[test]
fn a_test_that_is_not_there_is_seen() {
    let all = [planted("a.rs", "#[test]\nfn it_holds() {}")];
    assert!(faults("1. x\n   `a.rs: it_holds`", &all).is_empty());
    assert_eq!(
        faults("1. x\n   `a.rs: it_held`", &all),
        ["no test it_held in a.rs"]
    );
}
