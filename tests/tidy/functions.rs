//! How long a function may be: 70 lines. Components of the page are held by the length of their file.

use crate::code::{above_tests, code_only};
use crate::repository::{File, check, planted};

const LINES_MAX: usize = 70;

/// Returns the first line and length of each function: from the word `fn` to the brace that closes its body.
fn functions(source: &str, word: &str) -> Vec<(usize, usize)> {
    let code = code_only(source);
    let lines: Vec<&str> = code.lines().collect();
    let starts = (0..lines.len()).filter(|&at| {
        lines[at].match_indices(word).any(|(place, _)| {
            let before = lines[at][..place].chars().next_back();
            before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
        })
    });
    starts
        .filter_map(|at| length_from(&lines[at..]).map(|length| (at + 1, length)))
        .collect()
}

/// Returns how many lines pass until the first brace is closed; none where a semicolon comes first.
fn length_from(lines: &[&str]) -> Option<usize> {
    let (mut depth, mut brackets) = (0_usize, 0_usize);
    for (n, line) in lines.iter().enumerate() {
        for c in line.chars() {
            match c {
                ';' if depth == 0 && brackets == 0 => return None,
                '(' | '[' if depth == 0 => brackets += 1,
                ')' | ']' if depth == 0 => brackets = brackets.saturating_sub(1),
                '{' if brackets == 0 || depth > 0 => depth += 1,
                '}' if depth == 1 => return Some(n + 1),
                '}' => depth = depth.saturating_sub(1),
                _ => (),
            }
        }
    }
    None
}

fn rule(file: &File) -> Vec<String> {
    let (source, word) = if file.is(&["rs"]) {
        (above_tests(&file.text), "fn ")
    } else {
        (file.text.as_str(), "function ")
    };
    functions(source, word)
        .into_iter()
        .filter(|(_, length)| *length > LINES_MAX)
        .map(|(line, length)| format!("{}:{line}: {length} lines, {LINES_MAX} at most", file.path))
        .collect()
}

#[test]
fn no_function_is_longer_than_a_page() {
    let about = |file: &File| {
        file.is(&["rs", "ts", "mjs"])
            && !file.is_test()
            && !file.is_generated()
            && !file.path.contains("/fake/")
    };
    check(about, rule);
}

#[test]
fn a_long_function_is_seen() {
    let long = format!("fn a() {{\n{}}}\n", "    x();\n".repeat(70));
    assert!(!rule(&planted("a.rs", &long)).is_empty());
    assert!(!rule(&planted("a.mjs", &long.replace("fn a", "function a"))).is_empty());
    let short = format!("fn a() {{\n{}}}\n", "    x(\"}\");\n".repeat(68));
    assert!(rule(&planted("a.rs", &short)).is_empty());
    assert_eq!(functions("fn a();\nfn b() {\n}\n", "fn "), [(2, 2)]);
    assert_eq!(
        functions("fn a(x: [u8; 2]) -> u8 {\n  1 }\n", "fn "),
        [(1, 2)]
    );
}
