//! The page: no colour outside the tokens, no sentence outside the catalogues.

use crate::code::without_comments;
use crate::repository::{File, check, planted};

/// Returns the colours that a text spells with digits.
fn hex_colours(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('#') {
        let before = text[..at].chars().next_back();
        let digits: String = text[at + 1..]
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let colour =
            [3, 4, 6, 8].contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_hexdigit());
        if colour && before.is_none_or(|c| !c.is_alphanumeric() && c != '&') {
            found.push(format!("#{digits}"));
        }
    }
    found
}

fn no_colour(file: &File) -> Vec<String> {
    let found = hex_colours(&without_comments(&file.text));
    found
        .into_iter()
        .map(|colour| format!("{}: {colour}", file.path))
        .collect()
}

/// Returns the words between tags of one line, and in attributes that people read.
fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in line.match_indices('>') {
        let after = &line[at + 1..];
        if let Some((words, _)) = after.split_once("</") {
            found.push(words);
        }
    }
    for attribute in [
        "aria-label=\"",
        "title=\"",
        "placeholder=\"",
        "label=\"",
        "alt=\"",
    ] {
        found.extend(
            line.split(attribute)
                .skip(1)
                .filter_map(|after| after.split('"').next()),
        );
    }
    found.retain(|words| {
        let words = words.trim();
        // A word of the code, such as the id of a message.
        let id = words.contains('-') && !words.contains(' ') && !words.contains(char::is_uppercase);
        let plain = !id && !words.contains(['{', '<', '>', '=', '(']);
        plain && words.chars().filter(|c| c.is_alphabetic()).count() > 2
    });
    found
}

fn no_sentence(file: &File) -> Vec<String> {
    let text = without_comments(&file.text);
    let lines = text.lines().enumerate();
    lines
        .flat_map(|(n, line)| {
            sentences(line)
                .into_iter()
                .map(move |words| format!("{}:{}: {words:?}", file.path, n + 1))
        })
        .collect()
}

#[test]
fn colours_stand_in_the_tokens_alone() {
    let about = |file: &File| {
        file.path.starts_with("ui/src/")
            && file.is(&["css", "ts", "tsx"])
            && !file.path.ends_with("tokens.css")
    };
    check(about, no_colour);
    assert!(!no_colour(&planted("ui/src/a.css", "a { color: #fff; }")).is_empty());
    assert!(no_colour(&planted("ui/src/a.ts", "query(\"#root\"); // #fff")).is_empty());
}

#[test]
fn sentences_stand_in_the_catalogues_alone() {
    check(
        |file| file.path.starts_with("ui/src/") && file.is(&["tsx"]) && !file.is_test(),
        no_sentence,
    );
    assert!(!no_sentence(&planted("ui/src/A.tsx", "<p>Nothing here yet.</p>")).is_empty());
    assert!(
        !no_sentence(&planted(
            "ui/src/A.tsx",
            "<input aria-label=\"Search all\" />"
        ))
        .is_empty()
    );
    assert!(no_sentence(&planted("ui/src/A.tsx", "<p>{say(\"start-title\")}</p>")).is_empty());
}
