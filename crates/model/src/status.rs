//! Where a measure stands by what happened to it: the legal stage and how far it is applied.
//!
//! Both follow from the events in the order in which they happened, which is not the order in which they were entered:
//! an amendment that is entered late with an early date changes nothing that came after it. Nothing here decides
//! between a source's word and the events; [`crate::measure::Measure::stage_shown`] says which is shown.

use crate::codes::{Application, EventKind, Stage};
use crate::date::PartialDate;
use crate::measure::Event;
use chrono::NaiveDate;

/// Returns the events in the order in which they happened, as far as dates tell.
///
/// Dated events stand by date; where two dates may mean the same day (`2025` and `2025-03-01`), as entered. An undated
/// event stays behind the one that was entered before it.
pub fn in_order(events: &[Event]) -> Vec<&Event> {
    let mut blocks: Vec<Vec<&Event>> = Vec::new();
    for event in events {
        match (event.date, blocks.last_mut()) {
            (None, Some(block)) => block.push(event),
            _ => blocks.push(vec![event]),
        }
    }
    let mut ordered: Vec<Vec<&Event>> = Vec::with_capacity(blocks.len());
    for block in blocks {
        let later = |other: &Vec<&Event>| match (other[0].date, block[0].date) {
            (Some(other), Some(this)) => other.earliest() > this.latest(),
            _ => false,
        };
        let behind = ordered
            .iter()
            .rev()
            .take_while(|other| later(other))
            .count();
        ordered.insert(ordered.len() - behind, block);
    }
    ordered.into_iter().flatten().collect()
}

/// Returns the events that have happened by `day`, in their order: those whose date may be that day or before, and the
/// undated ones that stand behind one of them. What is dated later is a plan, whatever its kind.
pub fn happened(events: &[Event], day: NaiveDate) -> Vec<&Event> {
    let mut is_to_come = false;
    let mut found = in_order(events);
    found.retain(|event| {
        if let Some(date) = event.date {
            is_to_come = date.earliest() > day;
        }
        !is_to_come
    });
    found
}

/// Returns from which day on and up to which day (exclusive) the events say what they say on `day`; nothing where no
/// event is dated before, or after it.
pub fn holds(events: &[Event], day: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let days = || {
        let dates = events.iter().filter_map(|event| event.date);
        dates.map(PartialDate::earliest)
    };
    (
        days().filter(|date| *date <= day).max(),
        days().filter(|date| *date > day).min(),
    )
}

/// Returns the legal stage that the events come to on `day`; none where no event says one.
///
/// A stage on the way to entry into force is never taken back by an earlier step entered or dated after it (a measure
/// in force of which an amendment is tabled is in force). What ended is ended until a new beginning.
pub fn stage_of(events: &[Event], day: NaiveDate) -> Option<Stage> {
    let mut stage: Option<Stage> = None;
    for event in happened(events, day) {
        let Some(next) = stage_after(event.kind) else {
            continue;
        };
        stage = Some(match (stage, step(next)) {
            // publication and signature of the act that ended it begin nothing
            (Some(now), Some(_)) if is_over(now) && is_form(event.kind) => now,
            (Some(Stage::Suspended), Some(new)) if new < FIRST_IN_FORCE => Stage::Suspended,
            (Some(now), Some(new)) if step(now).is_some_and(|old| old > new) => now,
            _ => next,
        });
    }
    stage
}

/// Returns how far the measure is applied by its events on `day`; none where they do not say.
pub fn application_of(events: &[Event], day: NaiveDate) -> Option<Application> {
    let (mut now, mut before) = (None, None);
    for event in happened(events, day) {
        match event.kind {
            EventKind::Applied => now = Some(Application::Applied),
            EventKind::Suspended => before = std::mem::take(&mut now),
            EventKind::Resumed => now = now.or(before),
            EventKind::Repealed
            | EventKind::Expired
            | EventKind::Annulled
            | EventKind::ValidationDenied
            | EventKind::Withdrawn => (now, before) = (None, None),
            _ => {}
        }
    }
    now
}

/// The first step that lifts a suspension.
const FIRST_IN_FORCE: u8 = 6;

/// Returns the place of a stage on the way to entry into force; none for what suspends or ends.
fn step(stage: Stage) -> Option<u8> {
    Some(match stage {
        Stage::Announced => 0,
        Stage::Proposed => 1,
        Stage::Drafted => 2,
        Stage::InConsultation => 3,
        Stage::Tabled => 4,
        Stage::Adopted => 5,
        Stage::InForceProvisional => FIRST_IN_FORCE,
        Stage::InForce => 7,
        _ => return None,
    })
}

fn is_over(stage: Stage) -> bool {
    matches!(
        stage,
        Stage::Expired | Stage::Repealed | Stage::Annulled | Stage::Withdrawn
    )
}

fn is_form(kind: EventKind) -> bool {
    matches!(kind, EventKind::Signed | EventKind::Published)
}

/// Returns the legal stage that an event leads to, for events that lead to one.
pub fn stage_after(kind: EventKind) -> Option<Stage> {
    Some(match kind {
        EventKind::Announced => Stage::Announced,
        EventKind::Proposed => Stage::Proposed,
        EventKind::Drafted => Stage::Drafted,
        EventKind::ConsultationOpened => Stage::InConsultation,
        EventKind::Tabled => Stage::Tabled,
        EventKind::Adopted | EventKind::Signed | EventKind::Published => Stage::Adopted,
        EventKind::InForce | EventKind::Resumed => Stage::InForce,
        EventKind::InForceProvisional => Stage::InForceProvisional,
        EventKind::Suspended => Stage::Suspended,
        EventKind::Repealed => Stage::Repealed,
        EventKind::Expired => Stage::Expired,
        EventKind::Annulled => Stage::Annulled,
        EventKind::Withdrawn => Stage::Withdrawn,
        _ => return None,
    })
}

/// Returns whether `one` lies before `other` whatever day each of them means.
pub fn certainly_before(one: PartialDate, other: PartialDate) -> bool {
    one.latest() < other.earliest()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    /// Events as `kind date` separated by `;` (no date: not known), against `stage application` long after all of them.
    fn check(events: &str, expected: &str) {
        check_on("2100-01-01", events, expected);
    }

    /// As [`check`], on a day.
    fn check_on(day: &str, events: &str, expected: &str) {
        let day: NaiveDate = day.parse().unwrap();
        let events: Vec<Event> = events
            .split(';')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .enumerate()
            .map(|(index, part)| {
                let (kind, date) = part.split_once(' ').unwrap_or((part, ""));
                let date = (!date.is_empty()).then_some(date);
                serde_json::from_value(
                    json!({"id": format!("e{index}"), "kind": kind, "precision": "unknown", "date": date}),
                )
                .unwrap()
            })
            .collect();
        let stage = stage_of(&events, day).map_or("-", Stage::as_str);
        let application = application_of(&events, day).map_or("-", Application::as_str);
        assert_eq!(format!("{stage} {application}"), expected);
    }

    #[test]
    fn what_is_dated_later_has_not_happened() {
        let planned = "adopted 2025-03-01; in-force 2025-06-01; applied; repealed 2026";
        for (day, expected) in [
            ("2025-02-28", "- -"),
            ("2025-03-01", "adopted -"),
            ("2025-05-31", "adopted -"),
            ("2025-06-01", "in-force applied"),
            ("2025-12-31", "in-force applied"),
            // a year may mean its first day
            ("2026-01-01", "repealed -"),
        ] {
            check_on(day, planned, expected);
        }
        // an undated event that stands behind no other may have happened
        check_on("2025-01-01", "in-force; adopted 2025-03-01", "in-force -");
    }

    #[test]
    fn an_answer_holds_between_two_dates() {
        let events: Vec<Event> = ["2025-03-01", "2025-06", "2026"]
            .iter()
            .map(|date| {
                serde_json::from_value(
                    json!({"id": date, "kind": "amended", "precision": "day", "date": date}),
                )
                .unwrap()
            })
            .collect();
        for (day, since, until) in [
            ("2025-02-28", "", "2025-03-01"),
            ("2025-03-01", "2025-03-01", "2025-06-01"),
            ("2025-07-01", "2025-06-01", "2026-01-01"),
            ("2026-01-01", "2026-01-01", ""),
        ] {
            let said = |date: Option<NaiveDate>| date.map_or(String::new(), |d| d.to_string());
            let (from, to) = holds(&events, day.parse().unwrap());
            assert_eq!(
                (said(from), said(to)),
                (since.into(), until.into()),
                "{day}"
            );
        }
    }

    #[test]
    fn the_truth_table_of_the_two_axes() {
        // nothing said, nothing shown
        check("", "- -");
        check("amended 2025-01-01", "- -");
        check("consultation-closed", "- -");
        // by date, not by entry
        check("in-force 2025-06-01; adopted 2025-03-01", "in-force -");
        check(
            "repealed 2026-01-01; amended 2025-07-01; in-force 2025-06-01",
            "repealed -",
        );
        check(
            "in-force 2025-06-01; suspended 2025-09-01; resumed 2025-08-01",
            "suspended -",
        );
        check("suspended 2025-09-01; in-force 2025-06-01", "suspended -");
        // undated events stay behind the one entered before them
        check("adopted 2025-03-01; in-force", "in-force -");
        check(
            "adopted 2025-03-01; in-force; announced 2024-12-01",
            "in-force -",
        );
        check(
            "in-force 2025-01-01; repealed; amended 2024-06-01",
            "repealed -",
        );
        check("in-force; adopted 2025-03-01", "in-force -");
        check("suspended; resumed", "in-force -");
        check("resumed; suspended", "suspended -");
        // dates that may mean the same day leave the order as entered
        check("in-force 2025-03-01; repealed 2025", "repealed -");
        check("repealed 2025; in-force 2025-03-01", "in-force -");
        check("in-force 2025-03; suspended 2025-03-31", "suspended -");
        check("suspended 2026; in-force 2025-12-31", "suspended -");
        // a step on the way takes nothing back
        check("in-force 2025-01-01; published 2025-01-05", "in-force -");
        check("in-force 2025-01-01; tabled 2025-05-01", "in-force -");
        check(
            "in-force-provisional 2025-01-01; adopted 2025-02-01",
            "in-force-provisional -",
        );
        check(
            "in-force-provisional 2025-01-01; in-force 2025-02-01",
            "in-force -",
        );
        check("suspended 2025-01-01; published 2025-01-03", "suspended -");
        // what ended is ended until a new beginning
        check("repealed 2025-05-01; published 2025-05-03", "repealed -");
        check("withdrawn 2024-05-01; proposed 2025-05-03", "proposed -");
        check(
            "in-force-provisional 2025-01-01; validation-denied 2025-02-01",
            "in-force-provisional -",
        );
        // the other axis
        check(
            "in-force 2025-01-01; applied 2025-03-01",
            "in-force applied",
        );
        check(
            "applied 2025-03-01; in-force 2025-01-01",
            "in-force applied",
        );
        check("applied 2025-03-01; suspended 2025-04-01", "suspended -");
        check(
            "applied 2025-03-01; suspended 2025-04-01; resumed 2025-05-01",
            "in-force applied",
        );
        check(
            "suspended 2025-04-01; applied 2025-03-01; resumed 2025-05-01",
            "in-force applied",
        );
        check("applied 2025-03-01; repealed 2025-04-01", "repealed -");
        check(
            "applied 2025-03-01; partially-repealed 2025-04-01",
            "- applied",
        );
        check(
            "applied; repealed 2025-04-01; resumed 2025-05-01",
            "in-force -",
        );
    }
}
