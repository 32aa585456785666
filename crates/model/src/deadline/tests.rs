#![allow(clippy::unwrap_used)]
//! A table of known cases in eight zones, worked out by hand on a wall calendar, and what always holds.

use super::*;
use crate::codes::shipped_place;
use crate::place::PlaceEntry;
use chrono::Datelike;
use proptest::prelude::*;

/// Holidays that some cases count around, as a register would hold them.
const HOLIDAYS: [(&str, &[&str]); 5] = [
    ("the-hague", &["2026-04-03", "2026-04-06", "2026-04-27"]),
    ("new-york", &["2026-05-25", "2026-07-03"]),
    ("bogota", &["2026-03-23", "2026-04-02", "2026-04-03"]),
    ("jakarta", &["2026-03-19", "2026-03-20"]),
    (
        "riyadh",
        &["2026-03-19", "2026-03-22", "2026-03-23", "2026-03-24"],
    ),
];

fn place(code: &str) -> Place {
    let shipped = shipped_place(code).unwrap().place();
    let dates = HOLIDAYS.iter().find(|(of, _)| *of == code).map(|of| of.1);
    let entry = serde_json::json!({
        "list": "place", "code": code,
        "holidays": dates.unwrap_or_default().iter().map(|date| serde_json::json!({"date": date})).collect::<Vec<_>>(),
    });
    let entry: PlaceEntry = serde_json::from_value(entry).unwrap();
    entry.place(Some(&shipped)).unwrap()
}

fn local(place: &Place, text: &str) -> DateTime<FixedOffset> {
    let (day, at) = text.split_once(' ').unwrap();
    place
        .zone
        .moment(day.parse().unwrap(), hour(at).unwrap())
        .unwrap()
}

/// "3 working days before", "72 hours after", "1 calendar day before at 12:00".
fn read_rule(rule: &str) -> (Span, Direction, Option<NaiveTime>) {
    let words: Vec<&str> = rule.split(' ').collect();
    let number = words[0].parse().unwrap();
    let span = match words[1] {
        "hours" => Span::Hours(number),
        "working" => Span::WorkingDays(number),
        _ => Span::CalendarDays(number),
    };
    let direction = match words.contains(&"after") {
        true => Direction::After,
        false => Direction::Before,
    };
    let at = words.iter().position(|word| *word == "at");
    (span, direction, at.and_then(|at| hour(words[at + 1])))
}

fn check(code: &str, meeting: &str, rule: &str, expected: &str) {
    let place = place(code);
    let (span, direction, at) = read_rule(rule);
    let moment = count(local(&place, meeting), span, direction, at, &place).unwrap();
    let shown = moment.format("%a %Y-%m-%d %H:%M%:z").to_string();
    assert_eq!(shown, expected, "{code}: {rule} {meeting}");
}

/// A case whose meeting is elsewhere than the place that counts.
fn check_elsewhere(meeting: (&str, &str), code: &str, rule: &str, expected: &str) {
    let counted = place(code);
    let (span, direction, at) = read_rule(rule);
    let meeting = local(&place(meeting.0), meeting.1);
    let moment = count(meeting, span, direction, at, &counted).unwrap();
    let shown = moment.format("%a %Y-%m-%d %H:%M%:z").to_string();
    assert_eq!(shown, expected, "{code}: {rule}");
}

#[test]
fn seventy_two_hours_are_true_hours() {
    check(
        "the-hague",
        "2026-03-27 17:00",
        "72 hours after",
        "Mon 2026-03-30 18:00+02:00",
    );
    check(
        "the-hague",
        "2026-03-30 18:00",
        "72 hours before",
        "Fri 2026-03-27 17:00+01:00",
    );
    check(
        "the-hague",
        "2026-10-23 17:00",
        "72 hours after",
        "Mon 2026-10-26 16:00+01:00",
    );
    check(
        "new-york",
        "2026-03-06 17:00",
        "72 hours after",
        "Mon 2026-03-09 18:00-04:00",
    );
    check(
        "new-york",
        "2026-11-02 09:00",
        "48 hours before",
        "Sat 2026-10-31 10:00-04:00",
    );
    check(
        "beirut",
        "2026-03-30 09:00",
        "48 hours before",
        "Sat 2026-03-28 08:00+02:00",
    );
    check(
        "bogota",
        "2026-03-27 17:00",
        "72 hours after",
        "Mon 2026-03-30 17:00-05:00",
    );
    check(
        "pretoria",
        "2026-03-27 17:00",
        "72 hours after",
        "Mon 2026-03-30 17:00+02:00",
    );
    check(
        "jakarta",
        "2026-12-31 20:00",
        "24 hours after",
        "Fri 2027-01-01 20:00+07:00",
    );
    check(
        "cairo",
        "2026-04-26 10:00",
        "72 hours before",
        "Thu 2026-04-23 09:00+02:00",
    );
}

#[test]
fn days_keep_the_hour_on_the_wall() {
    check(
        "the-hague",
        "2026-03-30 17:00",
        "3 calendar days before",
        "Fri 2026-03-27 17:00+01:00",
    );
    check(
        "the-hague",
        "2026-10-24 17:00",
        "2 calendar days after",
        "Mon 2026-10-26 17:00+01:00",
    );
    check(
        "new-york",
        "2026-03-09 09:30",
        "2 calendar days before at 12:00",
        "Sat 2026-03-07 12:00-05:00",
    );
    // Month ends, a year's end, and no 29 February in 2026.
    check(
        "bogota",
        "2026-03-01 10:00",
        "1 calendar days before",
        "Sat 2026-02-28 10:00-05:00",
    );
    check(
        "pretoria",
        "2028-03-01 10:00",
        "1 calendar days before",
        "Tue 2028-02-29 10:00+02:00",
    );
    check(
        "kuala-lumpur",
        "2027-01-04 09:00",
        "10 calendar days before at 17:00",
        "Fri 2026-12-25 17:00+08:00",
    );
    check(
        "the-hague",
        "2026-03-27 17:00",
        "0 calendar days before at 09:00",
        "Fri 2026-03-27 09:00+01:00",
    );
}

#[test]
fn an_hour_that_the_clock_leaves_out_or_gives_twice_follows_rfc_5545() {
    check(
        "the-hague",
        "2026-03-30 02:30",
        "1 calendar days before",
        "Sun 2026-03-29 03:30+02:00",
    );
    check(
        "the-hague",
        "2026-10-26 02:30",
        "1 calendar days before",
        "Sun 2026-10-25 02:30+02:00",
    );
    check(
        "new-york",
        "2026-03-09 02:15",
        "1 calendar days before",
        "Sun 2026-03-08 03:15-04:00",
    );
    check(
        "new-york",
        "2026-11-02 01:15",
        "1 calendar days before",
        "Sun 2026-11-01 01:15-04:00",
    );
    check(
        "beirut",
        "2026-03-30 00:30",
        "1 calendar days before",
        "Sun 2026-03-29 01:30+03:00",
    );
    // An hour counted back through the repeated hour is its second time.
    check(
        "the-hague",
        "2026-10-25 03:30",
        "1 hours before",
        "Sun 2026-10-25 02:30+01:00",
    );
}

#[test]
fn working_days_leave_out_the_weekend_and_the_holidays_of_their_place() {
    // Easter 2026: Good Friday 3 April, Easter Monday 6 April.
    check(
        "the-hague",
        "2026-04-08 10:00",
        "3 working days before",
        "Wed 2026-04-01 10:00+02:00",
    );
    check(
        "the-hague",
        "2026-03-27 17:00",
        "10 working days before",
        "Fri 2026-03-13 17:00+01:00",
    );
    check(
        "the-hague",
        "2026-04-02 17:00",
        "1 working days after",
        "Tue 2026-04-07 17:00+02:00",
    );
    check(
        "new-york",
        "2026-05-27 09:00",
        "2 working days before",
        "Fri 2026-05-22 09:00-04:00",
    );
    check(
        "bogota",
        "2026-03-25 09:00",
        "3 working days before at 17:00",
        "Thu 2026-03-19 17:00-05:00",
    );
    check(
        "bogota",
        "2026-04-01 09:00",
        "1 working days after",
        "Mon 2026-04-06 09:00-05:00",
    );
    check(
        "jakarta",
        "2026-03-23 09:00",
        "1 working days before",
        "Wed 2026-03-18 09:00+07:00",
    );
    check(
        "pretoria",
        "2026-06-01 09:00",
        "5 working days before",
        "Mon 2026-05-25 09:00+02:00",
    );
    check(
        "kuala-lumpur",
        "2026-06-01 09:00",
        "1 working days before",
        "Fri 2026-05-29 09:00+08:00",
    );
    // Friday and Saturday are the weekend: Sunday works.
    check(
        "riyadh",
        "2026-03-29 09:00",
        "1 working days before",
        "Thu 2026-03-26 09:00+03:00",
    );
    check(
        "riyadh",
        "2026-03-25 09:00",
        "1 working days before",
        "Wed 2026-03-18 09:00+03:00",
    );
    check(
        "cairo",
        "2026-05-03 09:00",
        "2 working days before",
        "Wed 2026-04-29 09:00+03:00",
    );
    // None counted: the day itself, or the nearest working day on that side.
    check(
        "the-hague",
        "2026-04-06 10:00",
        "0 working days before",
        "Thu 2026-04-02 10:00+02:00",
    );
    check(
        "riyadh",
        "2026-03-27 10:00",
        "0 working days after",
        "Sun 2026-03-29 10:00+03:00",
    );
}

#[test]
fn a_deadline_counts_where_it_says_and_not_where_the_meeting_is() {
    // 01:00 in Jakarta on the 28th is still the 27th in New York.
    check_elsewhere(
        ("jakarta", "2026-03-28 01:00"),
        "new-york",
        "1 calendar days before at 17:00",
        "Thu 2026-03-26 17:00-04:00",
    );
    check_elsewhere(
        ("the-hague", "2026-03-27 17:00"),
        "kuala-lumpur",
        "72 hours after",
        "Tue 2026-03-31 00:00+08:00",
    );
    // 23:00 in The Hague is the next day in Riyadh, a Friday of rest.
    check_elsewhere(
        ("the-hague", "2026-03-26 23:00"),
        "riyadh",
        "1 working days after at 10:00",
        "Sun 2026-03-29 10:00+03:00",
    );
}

/// What a deadline as a record comes to: `place`'s hour, or why it says nothing.
fn check_record(json: serde_json::Value, meeting: Option<&str>, expected: &str) {
    let place = place("the-hague");
    let deadline: Deadline = serde_json::from_value(json).unwrap();
    let due = deadline.due(meeting.map(|text| local(&place, text)), &place);
    let shown = match (deadline.span(), due) {
        (Err(fault), None) => format!("{fault:?}"),
        (Err(fault), Some(_)) => panic!("due in spite of {fault:?}"),
        (Ok(_), None) => "not known".into(),
        (Ok(_), Some(due)) => {
            let rest = match due.rest {
                None => "",
                Some(Rest::Weekend) => " weekend",
                Some(Rest::Holiday(_)) => " holiday",
            };
            format!("{}{rest}", due.moment.format("%Y-%m-%d %H:%M"))
        }
    };
    assert_eq!(shown, expected);
}

#[test]
fn a_record_states_one_span_and_says_when_it_falls_on_a_day_of_rest() {
    use serde_json::json;
    let meeting = Some("2026-04-08 10:00");
    let of = |rest: serde_json::Value| {
        let mut json = json!({"id": "d1", "title": {"en": "Texts"}});
        for (key, value) in rest.as_object().unwrap() {
            json[key] = value.clone();
        }
        json
    };
    check_record(of(json!({"days": 5})), meeting, "2026-04-03 10:00 holiday");
    check_record(
        of(json!({"days": 4, "at": "17:00"})),
        meeting,
        "2026-04-04 17:00 weekend",
    );
    check_record(
        of(json!({"days": 1, "counting": "working", "at": "17:00"})),
        meeting,
        "2026-04-07 17:00",
    );
    check_record(
        of(json!({"hours": 72, "direction": "after"})),
        Some("2026-03-27 17:00"),
        "2026-03-30 18:00",
    );
    check_record(of(json!({"date": "2026-04-02"})), None, "2026-04-02 23:59");
    check_record(
        of(json!({"date": "2026-04-02", "at": "12:00"})),
        None,
        "2026-04-02 12:00",
    );
    check_record(of(json!({"days": 5})), None, "not known");
    check_record(of(json!({})), meeting, "Span");
    check_record(of(json!({"days": 5, "hours": 2})), meeting, "Span");
    check_record(of(json!({"days": 5, "at": "5pm"})), meeting, "Hour");
    check_record(of(json!({"days": 5, "at": "24:00"})), meeting, "Hour");
    check_record(of(json!({"hours": 4001})), meeting, "TooFar");
    check_record(of(json!({"date": "2026-04"})), meeting, "Date");
}

fn any_place() -> impl Strategy<Value = Place> {
    prop::sample::select(
        [
            "the-hague",
            "new-york",
            "bogota",
            "pretoria",
            "jakarta",
            "riyadh",
            "beirut",
            "cairo",
        ]
        .map(place)
        .to_vec(),
    )
}

fn any_meeting() -> impl Strategy<Value = DateTime<FixedOffset>> {
    // Quarter hours of 2025 to 2028, whatever the clocks do then.
    (0i64..140_000).prop_map(|quarter| {
        let start = DateTime::parse_from_rfc3339("2025-01-01T00:00:00+00:00").unwrap();
        start + TimeDelta::minutes(quarter * 15)
    })
}

fn any_span() -> impl Strategy<Value = fn(u32) -> Span> {
    prop::sample::select(vec![
        Span::Hours as fn(u32) -> Span,
        Span::CalendarDays,
        Span::WorkingDays,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn further_is_never_nearer(place in any_place(), meeting in any_meeting(), span in any_span(), near in 0u32..80, more in 0u32..80) {
        let far = near + more;
        for direction in [Direction::Before, Direction::After] {
            let at = |number| count(meeting, span(number), direction, None, &place).unwrap();
            match direction {
                Direction::Before => prop_assert!(at(far) <= at(near)),
                Direction::After => prop_assert!(at(far) >= at(near)),
            }
        }
    }

    #[test]
    fn a_later_meeting_never_has_an_earlier_deadline(place in any_place(), meeting in any_meeting(), span in any_span(), number in 0u32..80, later in 0i64..60) {
        // The same hour on the wall on a later day, as far as the clock has that hour.
        let at = Some(hour("12:00").unwrap());
        let other = meeting + TimeDelta::days(later);
        for direction in [Direction::Before, Direction::After] {
            let one = count(meeting, span(number), direction, at, &place).unwrap();
            prop_assert!(one <= count(other, span(number), direction, at, &place).unwrap());
        }
    }

    #[test]
    fn hours_counted_on_undo_hours_counted_back(place in any_place(), meeting in any_meeting(), number in 0u32..2000) {
        let back = count(meeting, Span::Hours(number), Direction::Before, None, &place).unwrap();
        prop_assert_eq!(count(back, Span::Hours(number), Direction::After, None, &place).unwrap(), meeting);
    }

    #[test]
    fn working_days_counted_on_undo_those_counted_back(place in any_place(), meeting in any_meeting(), number in 0u32..80) {
        let day = place.zone.shown(meeting).date_naive();
        let back = place.working_days_before(day, number).unwrap();
        prop_assert!(place.rest(back).is_none());
        // Only a working day is come back to; from a day of rest the count ends on the working day before it.
        let home = place.working_days_before(day, 0).unwrap();
        let from = if place.rest(day).is_none() { day } else { home };
        let again = place.working_days_before(from, number).unwrap();
        prop_assert_eq!(place.working_days_after(again, number).unwrap(), from);
        prop_assert_eq!(place.working_days_between(again, from), number);
        let weekday = back.weekday();
        prop_assert!(!(place.zone.name() == "Asia/Riyadh" && weekday == chrono::Weekday::Fri));
    }
}
