//! Which entry a row is: passes from strong to weak.

use crate::notation::{case, check, draw};
use chancery_import::plan::plan;

#[test]
fn a_reference_in_the_row_comes_before_everything_else() {
    check(
        r#"
        K1 = XBE D1 "Ban" Order 5/2025 ref=XBE-D1-K7
        K2 = XBE D1 "Licences" Order 6/2025
        XBE D1 "Licences" Order 6/2025 ref=xbe-d1-k7
        "#,
        "2 query K1 title number !differs-from-register !differs-from-register",
    );
}

#[test]
fn act_number_and_a_common_category_find_an_entry_under_another_title() {
    check(
        r#"
        K1 = XBE D1 "Ban" Order 5/2025
        K2 = XBE A1 "Ban" Order 5/2025
        K3 = XCA D1 "Ban" Order 5/2025
        XBE D1,E1 "Prohibition" ORDER 5/2025
        "#,
        "2 query K1 title category number !differs-from-register !differs-from-register !differs-from-register",
    );
}

#[test]
fn an_equal_title_finds_an_entry_unless_both_have_act_numbers_that_differ() {
    check(
        r#"
        K1 = XBE D1 "Interdiction d’importer"
        XBE D1 "INTERDICTION D'IMPORTER" Order 5/2025
        "#,
        "2 query K1 title number !differs-from-register",
    );
    check(
        r#"
        K1 = XBE D1 "Ban" Order 4/2025
        XBE D1 "Ban" Order 5/2025
        "#,
        "2 new !similar-measure",
    );
    check(
        r#"
        K1 = XBE A1 "Ban"
        XBE D1 "Ban"
        "#,
        "2 new !similar-measure",
    );
}

#[test]
fn a_weak_likeness_never_takes_what_a_strong_one_could() {
    check(
        r#"
        K1 = XBE D1 "Ban" Order 5/2025
        XBE D1 "Ban"
        XBE D1 "Ban of goods" Order 5/2025
        "#,
        "2 new
         3 query K1 title !differs-from-register",
    );
    check(
        r#"
        K1 = XBE D1 "Ban" Order 5/2025
        K2 = XBE D1 "Ban"
        K1 < XBE D1 "Ban" Order 5/2025
        XBE D1 "Ban"
        XBE D1 "Ban" Order 5/2025
        "#,
        "2 same K2
         3 same K1",
    );
}

#[test]
fn two_partners_on_either_side_are_a_question() {
    check(
        r#"
        K1 = XBE D1 "Ban"
        K2 = XBE D1 "Ban"
        XBE D1 "Ban" in-force
        "#,
        "2 query K1? K2? !match-candidates",
    );
    check(
        r#"
        K1 = XBE D1 "Ban"
        XBE D1 "Ban" adopted
        XBE D1 "Ban" in-force
        "#,
        "2 query K1? !match-candidates
         3 query K1? !match-candidates",
    );
}

#[test]
fn a_similar_title_is_a_question_and_a_persons_answer_settles_it() {
    let rows = r#"
        K1 = XBE D1 "Prohibition of imports of goods originating in the settlements"
        XBE D1 "Prohibition of import of goods originating in settlements" in-force
    "#;
    check(rows, "2 query K1? !match-candidates");
    check(
        &format!("{rows}\nanswer 2 {{\"record\": \"new\"}}"),
        "2 new",
    );
    let record = crate::notation::record("K1");
    check(
        &format!("{rows}\nanswer 2 {{\"record\": \"{record}\", \"accept\": true}}"),
        "2 changed K1 title stage",
    );
    check(
        &format!(
            "{rows}\nanswer 2 {{\"record\": \"{}\"}}",
            crate::notation::record("K9")
        ),
        "2 query K1? !answer-not-usable !match-candidates",
    );
}

#[test]
fn a_key_of_the_layout_tells_rows_apart_that_look_alike() {
    let (reading, mut context, names) = case(
        r#"
        K1 = XBE D1 "Goal" text=one
        K2 = XBE D1 "Goal" text=two
        K1 < XBE D1 "Goal" at=A text=one
        K2 < XBE D1 "Goal" at=B text=two
        XBE D1 "Goal" at=B text=three
        XBE D1 "Goal" at=C text=one
        "#,
    );
    context.key = vec!["State".into(), "Authority".into()];
    let drawn = draw(&plan(&reading, &context), &names);
    assert_eq!(drawn.lines().next(), Some("2 changed K2 text"));
    assert_eq!(drawn.lines().nth(1), Some("3 new !similar-measure"));
}

#[test]
fn the_order_of_rows_and_entries_plays_no_part() {
    let rows = [
        r#"XBE D1 "Ban" Order 5/2025"#,
        r#"XBE D1 "Ban""#,
        r#"XBE A1 "Licences" Order 7/2025"#,
        r#"XBE D1 "Ban on goods" Order 5/2025"#,
    ];
    let register = r#"
        K1 = XBE D1 "Ban" Order 5/2025
        K2 = XBE A1 "Licence"
        K3 = XBE D1 "Ban""#;
    let mut seen = std::collections::BTreeSet::new();
    for turn in 0..rows.len() {
        let mut turned = rows;
        turned.rotate_left(turn);
        let (reading, context, names) = case(&format!("{register}\n{}", turned.join("\n")));
        let plan = plan(&reading, &context);
        let mut drawn: Vec<String> = draw(&plan, &names)
            .lines()
            .zip(turned)
            .map(|(line, row)| format!("{row}: {}", &line[2..]))
            .collect();
        drawn.sort();
        seen.insert(drawn);
    }
    assert_eq!(seen.len(), 1, "{seen:#?}");
}
