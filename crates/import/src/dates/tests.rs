use super::*;
use proptest::prelude::*;

fn shown(text: &str) -> String {
    match read_date(text) {
        DateText::Empty => "empty".to_string(),
        DateText::NotStated => "not stated".to_string(),
        DateText::Date(date) => date.to_string(),
        DateText::Numeric(numeric) => numeric
            .proves()
            .and_then(|order| numeric.read(order))
            .or(numeric.same_either_way())
            .map_or("either".to_string(), |date| date.to_string()),
        DateText::Open(choices) => format!(
            "ask {}",
            choices
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(" ")
        ),
        DateText::Unreadable(choice) => format!(
            "unreadable{}",
            choice.map_or(String::new(), |date| format!(" {date}"))
        ),
    }
}

#[track_caller]
fn check(rows: &[(&str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter(|(text, expected)| shown(text) != *expected)
        .map(|(text, expected)| format!("{text}: {} instead of {expected}", shown(text)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_date_whose_words_or_shape_are_certain_is_read() {
    check(&[
        ("2025-10-17", "2025-10-17"),
        ("2025-10-17T14:02:00", "2025-10-17"),
        ("2025-10-17 14:02", "2025-10-17"),
        ("2025/10/17", "2025-10-17"),
        ("2025.10.07", "2025-10-07"),
        ("20251017", "2025-10-17"),
        ("17/10/2025", "2025-10-17"),
        ("17.10.2025", "2025-10-17"),
        ("17.10.2025 г.", "2025-10-17"),
        ("10/17/2025", "2025-10-17"),
        ("17/10/2025 14:30", "2025-10-17"),
        ("5/5/2025", "2025-05-05"),
        ("17 October 2025", "2025-10-17"),
        ("October 17, 2025", "2025-10-17"),
        ("17th of October 2025", "2025-10-17"),
        ("17-Oct-2025", "2025-10-17"),
        ("17 octobre 2025", "2025-10-17"),
        ("1er février 2025", "2025-02-01"),
        ("17 de octubre de 2025", "2025-10-17"),
        ("1.º de março de 2025", "2025-03-01"),
        ("17 Ekim 2025", "2025-10-17"),
        ("3 Ağustos 2025", "2025-08-03"),
        ("17 октября 2025 г.", "2025-10-17"),
        ("17 أكتوبر 2025", "2025-10-17"),
        ("١٧ تشرين الأول ٢٠٢٥", "2025-10-17"),
        ("17 تشرين الأول/أكتوبر 2025", "2025-10-17"),
        ("٢٠٢٥/١٠/١٧", "2025-10-17"),
        ("١٧/١٠/٢٠٢٥", "2025-10-17"),
        ("8 ماي 2025", "2025-05-08"),
        ("2025年10月17日", "2025-10-17"),
        ("2025年10月", "2025-10"),
        ("二〇二五年十月十七日", "2025-10-17"),
        ("October 2025", "2025-10"),
        ("10/2025", "2025-10"),
        ("2025-10", "2025-10"),
        ("2025", "2025"),
        ("vendredi 17 octobre 2025", "2025-10-17"),
        ("０３．１０．２０２５", "either"),
    ]);
}

#[test]
fn what_can_be_two_dates_is_never_one() {
    check(&[
        ("03/04/2025", "either"),
        ("3.4.2025", "either"),
        ("03 04 2025", "either"),
        ("03/04/25", "ask 2025-04-03 2025-03-04 2003-04-25"),
        ("17-Oct-25", "ask 2025-10-17 2017-10-25"),
    ]);
}

#[test]
fn other_calendars_ranges_and_words_are_not_dates() {
    check(&[
        ("", "empty"),
        ("-", "not stated"),
        ("n/a", "not stated"),
        ("Not yet in force", "not stated"),
        ("pending ratification", "not stated"),
        ("待定", "not stated"),
        ("Q1 2025", "unreadable"),
        ("1447", "unreadable"),
        ("25 ربيع الآخر 1447 هـ", "unreadable"),
        ("17/10/2568", "unreadable"),
        ("1404/07/25", "unreadable"),
        ("民国114年10月17日", "unreadable"),
        ("17/10/2025 - 20/10/2025", "unreadable"),
        ("17 October 2025; 3 November 2025", "unreadable"),
        ("10-17 October 2025", "unreadable"),
        ("31/02/2025", "unreadable"),
        ("13/13/2025", "unreadable"),
        ("45947", "unreadable 2025-10-17"),
        ("upon publication", "unreadable"),
        ("before 1 May 2025", "unreadable"),
        ("2024-2025", "unreadable"),
        ("2025/17/10", "unreadable 2025-10-17"),
    ]);
}

#[test]
fn a_part_above_twelve_settles_its_column_and_two_such_parts_may_contradict() {
    let order = |cells: &[&str]| {
        let read: Vec<DateText> = cells.iter().map(|cell| read_date(cell)).collect();
        column_order(read.iter(), None)
    };
    use crate::reading::OrderFrom;
    assert_eq!(
        order(&["03/04/2025", "17/04/2025"]),
        ColumnOrder {
            order: Some(DateOrder::DayMonth),
            from: OrderFrom::Proven
        }
    );
    assert_eq!(
        order(&["03/04/2025", "04/17/2025"]),
        ColumnOrder {
            order: Some(DateOrder::MonthDay),
            from: OrderFrom::Proven
        }
    );
    assert_eq!(
        order(&["17/04/2025", "04/17/2025"]).from,
        OrderFrom::Contradictory
    );
    assert_eq!(order(&["03/04/2025", "2025-04-17"]).from, OrderFrom::Open);
    assert_eq!(
        order(&["04/04/2025", "2025-04-17"]).from,
        OrderFrom::NotNeeded
    );
}

proptest! {
    #[test]
    fn no_text_makes_the_reading_of_dates_fail(text in "\\PC{0,24}") {
        read_date(&text);
    }

    #[test]
    fn a_day_written_in_full_is_that_day(year in 1900i32..=2100, month in 1u32..=12, day in 1u32..=28) {
        const NAMES: [&str; 12] = ["enero", "février", "march", "abril", "mai", "июнь", "temmuz", "august", "سبتمبر", "out", "kasım", "dec"];
        let expected = DateText::Date(PartialDate::day(year, month, day).expect("every month has this day"));
        let name = NAMES[month as usize - 1];
        prop_assert_eq!(read_date(&format!("{day} {name} {year}")), expected.clone());
        prop_assert_eq!(read_date(&format!("{year}年{month}月{day}日")), expected.clone());
        prop_assert_eq!(read_date(&format!("{year:04}-{month:02}-{day:02}")), expected);
    }
}

#[test]
fn readings_are_all_that_a_text_may_mean() {
    let shown = |text| {
        let dates = readings(text).into_iter();
        let dates: Vec<String> = dates.map(|date| date.to_string()).collect();
        dates.join(" ")
    };
    for (text, expected) in [
        ("13 mars 2026", "2026-03-13"),
        ("13/03/2026", "2026-03-13"),
        ("5/5/2026", "2026-05-05"),
        ("03/04/2026", "2026-04-03 2026-03-04"),
        ("13.3.26", "2026-03-13 2013-03-26"),
        ("45947", ""),
        ("pending", ""),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}
