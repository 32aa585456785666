//! Which rows wait, and how they are accounted for.

use crate::notation::{case, check, drafts};
use chancery_import::bucket::{Accept, Bucket};
use chancery_import::plan::plan;
use chancery_model::codes::{Coverage, Standing};
use chancery_model::submission::Receipt;

#[test]
fn codes_of_the_waiting_list_hold_a_row_and_notes_do_not() {
    check(
        r#"
        XBE D1 "One" !ambiguous-date
        XBE D1 "Two" ~category-not-matched
        XBE D1 "Three" ~language-mixed
        XBE D1 "" Order 9/2025
        - D1 "Five"
        "#,
        "2 query !ambiguous-date
         3 query !category-not-matched
         4 new !language-mixed
         5 query !missing-title
         6 query !name-not-matched",
    );
}

#[test]
fn a_row_repeated_word_for_word_is_the_same_once_more() {
    check(
        r#"
        XBE D1 "Ban" Order 5/2025
        XBE D1 "Ban" Order 5/2025
        XBE D1 "Ban" Order 5/2026
        XBE D1 "Licences" !hidden-row
        XBE D1 "Licences"
        "#,
        "2 new
         3 same !duplicate-row
         4 new
         5 query !hidden-row !duplicate-row
         6 new",
    );
    // which of them stands for the others does not hang on their order
    check(
        r#"
        XBE D1 "Licences" !hidden-row
        XBE D1 "Licences" !hidden-row
        XBE D1 "Licences"
        "#,
        "2 query !hidden-row !duplicate-row
         3 query !hidden-row !duplicate-row
         4 new",
    );
}

#[test]
fn nil_and_withheld_rows_make_no_measure_and_ask() {
    check(
        "XOR - \"\" nil !nil-report\nXMA D1 \"\" withheld !withheld\nXBE D1 \"\" nil",
        "2 query !nil-report
         3 query !withheld
         4 query !nil-report",
    );
    let (reading, context, _) = case(
        r#"
        XOR - "" nil !nil-report
        XMA D1 "" withheld !withheld
        XBE D1 "" nil !nil-report
        XCA - "" nil !nil-report
        answer 2 {"set": {"category": ["A1", "D1"]}}
        answer 3 {"accept": true}
        answer 4 {"accept": true}
        answer 5 {"accept": true}
        "#,
    );
    let (plan, drafts) = drafts(&reading, &context);
    let drawn: Vec<(Bucket, Vec<(&str, Coverage)>)> = plan
        .rows
        .iter()
        .zip(&drafts)
        .map(|(row, draft)| {
            let information = draft.information.iter();
            (
                row.bucket,
                information
                    .map(|known| (known.column.as_str(), known.value))
                    .collect(),
            )
        })
        .collect();
    assert_eq!(
        drawn,
        [
            (
                Bucket::New,
                vec![("A1", Coverage::StatedNone), ("D1", Coverage::StatedNone)]
            ),
            (Bucket::New, vec![("D1", Coverage::Held)]),
            (Bucket::New, vec![("D1", Coverage::StatedNone)]),
            (Bucket::Query, vec![]),
        ]
    );
}

#[test]
fn what_is_known_of_a_column_is_not_written_twice() {
    let (reading, mut context, _) =
        case("XBE D1 \"\" nil !nil-report\nanswer 2 {\"accept\": true}");
    context.information = drafts(&reading, &context).1.remove(0).information;
    assert_eq!(plan(&reading, &context).rows[0].bucket, Bucket::Same);
}

#[test]
fn a_hidden_sheet_holds_its_rows_until_they_are_accepted() {
    let (mut reading, context, _) =
        case("XBE D1 \"Ban\"\nXBE D1 \"Two\"\nanswer 3 {\"accept\": true}");
    reading.sheets[0].hidden = true;
    let plan = plan(&reading, &context);
    assert_eq!(plan.rows[0].bucket, Bucket::Query);
    assert_eq!(plan.rows[0].findings[0].code, "hidden-sheet");
    assert_eq!(plan.rows[1].bucket, Bucket::New);
}

#[test]
fn a_lower_standing_never_replaces_a_higher_one_unasked() {
    let rows = "K1 = XBE D1 \"Ban\" Order 5/2025\nXBE D1 \"Ban\" Order 5/2025 in-force";
    for (now, expected) in [
        (Standing::OwnNote, Bucket::Changed),
        (Standing::Press, Bucket::Query),
    ] {
        let (reading, mut context, _) = case(rows);
        context.standing = Some(now);
        context.known[0].standing = Some(Standing::OwnMail);
        assert_eq!(plan(&reading, &context).rows[0].bucket, expected, "{now}");
    }
}

#[test]
fn everything_is_accounted_for_once() {
    let (reading, context, _) = case(
        r#"
        K1 = XBE D1 "Ban" Order 5/2025
        XBE D1 "Ban" Order 5/2025
        XBE D1 "Two"
        XBE D1 "Two"
        XBE D1 "Three" ~category-not-matched
        XBE D1 "Four" !ambiguous-date
        - - ""
        - - ""
        "#,
    );
    let plan = plan(&reading, &context);
    let receipt = |applied, same, held, set_aside| Receipt {
        rows: 7,
        applied,
        same,
        held,
        set_aside,
    };
    assert_eq!(plan.receipt_if(Accept::Certain), receipt(1, 2, 2, 2));
    assert_eq!(plan.receipt_if(Accept::All), receipt(2, 2, 1, 2));
}
