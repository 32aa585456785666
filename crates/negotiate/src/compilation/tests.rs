//! Copies in a notation: `{+new+}`, `{-gone-}`, a line a paragraph, `+¶` and `-¶` at its end for an end put in or taken out.
#![allow(clippy::unwrap_used)]

use super::*;
use chancery_model::marked::{MarkedParagraph, MarkedRun, MarkedText, Tracked, TrackedChange};
use proptest::prelude::*;

fn change(kind: Tracked) -> Option<TrackedChange> {
    Some(TrackedChange {
        kind,
        author: "XBE".into(),
        date: None,
    })
}

fn marked(text: &str) -> MarkedText {
    let mut found = MarkedText::default();
    for line in text.lines() {
        let (line, end) = match (line.strip_suffix("+¶"), line.strip_suffix("-¶")) {
            (Some(line), _) => (line, change(Tracked::Inserted)),
            (_, Some(line)) => (line, change(Tracked::Deleted)),
            _ => (line, None),
        };
        let mut runs = Vec::new();
        for piece in line.split_inclusive('}').flat_map(|part| {
            let at = part.find('{').unwrap_or(part.len());
            [&part[..at], &part[at..]]
        }) {
            let (words, change) = match piece.get(..2) {
                Some("{+") => (&piece[2..piece.len() - 2], change(Tracked::Inserted)),
                Some("{-") => (&piece[2..piece.len() - 2], change(Tracked::Deleted)),
                _ => (piece, None),
            };
            runs.push(MarkedRun {
                text: words.into(),
                change,
            });
        }
        found.paragraphs.push(MarkedParagraph {
            runs,
            end,
            ..MarkedParagraph::default()
        });
    }
    found
}

fn parts(text: &str) -> Vec<Part> {
    let lines = text.lines().enumerate();
    lines
        .map(|(nth, words)| Part {
            provision: nth.to_string(),
            words: words.into(),
        })
        .collect()
}

const TEXT: &str = "Draft text\nStates shall ban all exports.\nStates shall report each year.\nThis text ends here.";

/// Draws the changes: where, characters before, words gone and come, `~` where compared.
fn check(copy: &str, standing: Standing, expected: &str) {
    let parts = parts(TEXT);
    let compiled = compile(&parts, &marked(copy), &[]);
    let drawn: Vec<String> = compiled
        .changes
        .iter()
        .map(|each| {
            let place = match each.spot {
                Spot::First => "first".to_string(),
                Spot::In(part) => format!("{part}:{}", each.at),
                Spot::After(part) => format!("after {part}.{}", each.at),
            };
            let manner = if each.compared { "~" } else { "" };
            format!("{manner}{place} -{} +{}", each.remove, each.insert)
        })
        .collect();
    assert_eq!(drawn.join("\n"), expected, "{copy}");
    assert_eq!(compiled.standing, standing, "{copy}");
    if !matches!(standing, Standing::OtherText | Standing::NoWords) {
        assert_eq!(read(&parts, &compiled.changes).unwrap(), compiled.reading);
    }
}

fn with(from: &str, to: &str) -> String {
    assert!(TEXT.contains(from));
    TEXT.replacen(from, to, 1)
}

#[test]
fn tracked_changes_are_what_the_delegation_made_them() {
    check(TEXT, Standing::Unchanged, "");
    let copy = with("shall ban all ", "{-shall-}{+should+} ban {-all -}");
    check(&copy, Standing::Tracked, "1:7 -shall +should\n1:17 -all  +");
    // Printed numbers are no words, and another number is no change.
    let copy = "Draft text\n1. States shall ban {+nearly +}all exports.\n{-2.-}{+3.+} States shall report each year.\n3. This text ends here.";
    check(copy, Standing::Tracked, "1:17 - +nearly ");
}

#[test]
fn what_looks_like_a_number_is_words_where_the_text_had_none() {
    check(
        &with("States shall ban", "{+(a) +}States shall ban"),
        Standing::Tracked,
        "1:0 - +(a) ",
    );
    check(
        &with(
            "States shall ban",
            "{+2.5 million tonnes: +}States shall ban",
        ),
        Standing::Tracked,
        "1:0 - +2.5 million tonnes: ",
    );
    check(
        &with(
            "States shall report",
            "{+1. A new one.+}+¶\nStates shall report",
        ),
        Standing::Tracked,
        "after 1.0 - +1. A new one.",
    );
    // Where the text was sent with numbers, a new paragraph has one too.
    let copy = "Draft text\n1. States shall ban all exports.\n{+2. A new one.+}+¶\n2. States shall report each year.\n3. {+(a) +}This text ends here.";
    check(
        copy,
        Standing::Tracked,
        "after 1.0 - +A new one.\n3:0 - +(a) ",
    );
    // Blanks at the end of a paragraph are no words.
    check(&with("each year.", "each year. "), Standing::Unchanged, "");
}

#[test]
fn paragraphs_are_put_in_taken_out_divided_and_joined() {
    let new = with(
        "States shall report",
        "{+A new one.+}+¶\nStates shall report",
    );
    check(&new, Standing::Tracked, "after 1.0 - +A new one.");
    let gone = with(
        "States shall report each year.",
        "{-States shall report each year.-}-¶",
    );
    check(
        &gone,
        Standing::Tracked,
        "2:0 -States shall report each year. +",
    );
    let divided = with("ban all exports.", "ban all +¶\nexports.");
    check(
        &divided,
        Standing::Tracked,
        "1:20 - exports. +\nafter 1.0 - +exports.",
    );
    let joined = with("exports.\nStates", "exports.-¶\nStates");
    check(
        &joined,
        Standing::Tracked,
        "1:0 -States shall ban all exports. +\n2:13 - +ban all exports.States shall ",
    );
}

#[test]
fn untracked_changes_are_found_by_comparison_and_said_to_be() {
    let copy = with("all exports", "most exports");
    check(&copy, Standing::TrackingOff, "~1:17 -all +most");
    let copy = copy.replace("each year", "{-each-}{+every+} year");
    check(
        &copy,
        Standing::PartlyTracked,
        "~1:17 -all +most\n2:20 -each +every",
    );
}

#[test]
fn a_copy_without_words_is_no_other_text() {
    check("", Standing::NoWords, "");
    check(" \n", Standing::NoWords, "");
}

#[test]
fn another_text_and_an_earlier_version_have_no_changes() {
    check("Minutes\nFish were counted.", Standing::OtherText, "");
    let earlier = [
        "Draft text",
        "States shall ban all exports.",
        "A clause that went.",
        "This text ends here.",
    ];
    let earlier: Vec<String> = earlier.into_iter().map(str::to_string).collect();
    let copy = marked(
        "Draft text\nStates shall ban {-all -}exports.\nA clause that went.\nThis text ends here.",
    );
    let compiled = compile(&parts(TEXT), &copy, &[earlier]);
    assert_eq!(compiled.standing, Standing::Earlier(0));
    assert!(compiled.changes.is_empty());
}

proptest! {
    /// Whatever a copy does with the text, its changes alone read as the copy.
    #[test]
    fn the_changes_of_a_copy_read_as_the_copy(
        pieces in prop::collection::vec((0usize..4, 0usize..6, 0usize..3), 1..30),
    ) {
        let words = ["States", "shall", "ban", "1. ", "حظر", "年"];
        let mut copy = String::new();
        let mut text = String::new();
        for (kind, word, end) in pieces {
            let word = words[word];
            match kind {
                0 => copy.push_str(&format!("{{+{word} +}}")),
                1 => { copy.push_str(&format!("{{-{word} -}}")); text.push_str(&format!("{word} ")); }
                _ => { copy.push_str(&format!("{word} ")); text.push_str(&format!("{word} ")); }
            }
            match end {
                0 if kind == 0 => copy.push_str("+¶\n"),
                1 if kind == 2 => { copy.push('\n'); text.push('\n'); }
                1 if kind == 1 => { copy.push_str("-¶\n"); text.push('\n'); }
                _ => {}
            }
        }
        let lines: Vec<String> = text.lines().map(structure::unnumbered).filter(|line| !line.is_empty()).collect();
        let parts = parts(&lines.join("\n"));
        let compiled = compile(&parts, &marked(&copy), &[]);
        if !matches!(compiled.standing, Standing::OtherText | Standing::NoWords) {
            prop_assert_eq!(read(&parts, &compiled.changes), Some(compiled.reading));
        }
    }
}
