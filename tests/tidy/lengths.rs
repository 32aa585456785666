//! How long a file may be: 500 lines, 300 for a component of the page.

use crate::repository::{File, check, planted};

const LINES_MAX: usize = 500;
const COMPONENT_LINES_MAX: usize = 300;

fn rule(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    let most = if file.is(&["tsx"]) {
        COMPONENT_LINES_MAX
    } else {
        LINES_MAX
    };
    let fault = format!("{}: {lines} lines, {most} at most", file.path);
    if lines > most {
        vec![fault]
    } else {
        Vec::new()
    }
}

#[test]
fn no_file_is_longer_than_one_idea() {
    let about = |file: &File| {
        file.is(&["rs", "ts", "tsx", "css", "mjs", "sql", "py"])
            && !file.is_test()
            && !file.is_generated()
    };
    check(about, rule);
}

#[test]
fn a_long_file_is_seen() {
    assert!(!rule(&planted("a.rs", &"x\n".repeat(501))).is_empty());
    assert!(!rule(&planted("A.tsx", &"x\n".repeat(301))).is_empty());
    assert!(rule(&planted("a.rs", &"x\n".repeat(500))).is_empty());
}
