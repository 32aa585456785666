//! What a row changes: the sender's last file, this row, the register.

use crate::notation::{case, check, draw};
use chancery_import::plan::plan;

/// Each line: last file, this row, register, outcome; `.` is "not stated", `-` in the first column "no last file".
const TRUTH: &str = "
    adopted   adopted   adopted    same
    adopted   adopted   in-force   same
    adopted   adopted   .          same
    adopted   in-force  in-force   same
    adopted   in-force  adopted    changed K1 stage
    adopted   in-force  suspended  query K1 stage !edited-since
    adopted   in-force  .          query K1 stage !edited-since
    .         in-force  .          changed K1 stage
    .         in-force  in-force   same
    .         in-force  adopted    query K1 stage !edited-since
    adopted   .         adopted    query K1 !value-removed
    adopted   .         in-force   query K1 !value-removed
    adopted   .         .          same
    .         .         adopted    same
    -         adopted   adopted    same
    -         adopted   .          changed K1 stage
    -         adopted   in-force   query K1 stage !differs-from-register
    -         .         in-force   same
";

#[test]
fn the_truth_table_of_same_and_changed() {
    for line in TRUTH.lines().filter(|line| !line.trim().is_empty()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let stage = |word: &str| {
            if word == "." {
                String::new()
            } else {
                word.to_string()
            }
        };
        let row = |word: &str| format!(r#"XBE D1 "Ban" Order 5/2025 {}"#, stage(word));
        let last = if words[0] == "-" {
            String::new()
        } else {
            format!("K1 < {}", row(words[0]))
        };
        let input = format!("K1 = {}\n{last}\n{}", row(words[2]), row(words[1]));
        let outcome = words[3..].join(" ");
        let expected = if outcome == "same" {
            "2 same K1".to_string()
        } else {
            format!("2 {outcome}")
        };
        let (reading, context, names) = case(&input);
        assert_eq!(draw(&plan(&reading, &context), &names), expected, "{line}");
    }
}

#[test]
fn one_edited_cell_is_one_changed_row_and_nothing_else() {
    check(
        r#"
        K1 = XBE D1 "Ban" Order 5/2025 adopted=2025-01-02
        K2 = XBE A1 "Licences" at=Ministry
        K1 < XBE D1 "Ban" Order 5/2025 adopted=2025-01-02
        K2 < XBE A1 "Licences" at=Ministry
        XBE A1 "Licences" at=Ministry
        XBE D1 "Ban" Order 5/2025 adopted=2025-01-03
        "#,
        "2 same K2
         3 changed K1 adopted",
    );
}

#[test]
fn what_an_editor_made_of_the_words_stays_when_the_sender_sends_them_again() {
    check(
        r#"
        K1 = XBE D1 "Import ban, settled goods" Order 5/2025 in-force
        K1 < XBE D1 "Ban" adopted !ambiguous-date
        XBE D1 "Ban" adopted !ambiguous-date
        "#,
        "2 same K1 !ambiguous-date",
    );
}

#[test]
fn rows_that_are_gone_are_proposals_and_open_ones_are_not_gone() {
    check(
        r#"
        K1 = XBE D1 "Ban"
        K2 = XBE A1 "Licences for arms and military equipment"
        K3 = XBE C1 "Never sent in this file"
        K1 < XBE D1 "Ban"
        K2 < XBE A1 "Licences for arms and military equipment"
        XBE A1 "Licences for arms and military equipments"
        "#,
        "2 query K2? !match-candidates
         removed K1",
    );
}

#[test]
fn an_entry_taken_out_here_does_not_come_back_by_itself() {
    check(
        r#"
        K1 < XBE D1 "Ban" Order 5/2025
        K2 < XBE A1 "Licences" Order 6/2025
        XBE D1 "Ban" Order 5/2025
        XBE A1 "Licences" Order 6/2025 in-force
        "#,
        "2 same K1
         3 query K2 !edited-since",
    );
}

#[test]
fn a_value_that_a_person_sets_is_settled() {
    let case = r#"
        K1 = XBE D1 "Ban" Order 5/2025 suspended
        K1 < XBE D1 "Ban" Order 5/2025 adopted
        XBE D1 "Ban" Order 5/2025 in-force"#;
    check(case, "2 query K1 stage !edited-since");
    check(
        &format!("{case}\nanswer 2 {{\"accept\": true}}"),
        "2 changed K1 stage",
    );
    check(
        &format!("{case}\nanswer 2 {{\"set\": {{\"stage\": \"suspended\"}}}}"),
        "2 same K1",
    );
    check(
        &format!("{case}\nanswer 2 {{\"set\": {{\"stage\": \"expired\"}}}}"),
        "2 changed K1 stage",
    );
    check(
        &format!("{case}\nanswer 2 {{\"set\": {{\"stage\": \"odd\"}}}}"),
        "2 query K1 stage !answer-not-usable !edited-since",
    );
}
