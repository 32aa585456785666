//! The silence procedure: a text stands unless a delegation breaks the silence before the hour is over.
//!
//! [`silence`] reads dated events in the order of their instants, whatever order they were entered in, and says where
//! the procedure stands at an hour that the caller gives. A message counts when it arrived at the deadline or before. One
//! that arrived later is shown to the chair and not decided, here or anywhere else: only a chair's own
//! [`EventKind::Taken`] or [`EventKind::NotTaken`] says what becomes of it.

use chrono::{DateTime, FixedOffset};
use std::collections::BTreeMap;

/// An instant with the offset of its place.
pub type Instant = DateTime<FixedOffset>;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// The text was put under silence until an instant.
    Started {
        /// The deadline.
        until: Instant,
    },
    /// The chair extended it, before it was over.
    Extended {
        /// The new deadline.
        until: Instant,
    },
    /// A delegation's message that breaks the silence arrived.
    Broken {
        /// The state.
        state: String,
    },
    /// A delegation took its message back.
    TakenBack {
        /// The id of the message.
        message: String,
    },
    /// The chair takes a late message as if it had been in time.
    Taken {
        /// The id of the message.
        message: String,
    },
    /// The chair leaves a late message aside.
    NotTaken {
        /// The id of the message.
        message: String,
    },
    /// The chair ended the procedure without a result.
    Stopped,
}

/// One event, by its record's own word for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Stable within the procedure.
    pub id: String,
    /// When: of a message, when it arrived.
    pub at: Instant,
    /// What.
    pub kind: EventKind,
}

/// Where a procedure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Not begun.
    NotStarted,
    /// Begun, the hour not over, nobody broke it.
    Running,
    /// Somebody broke it.
    Broken,
    /// The hour is over; only a message that came late is there, and the chair has said nothing of it.
    BeforeTheChair,
    /// The hour is over and nobody broke it.
    Kept,
    /// Ended by the chair.
    Stopped,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Message {
    /// It was in time.
    InTime,
    /// It was late, and nobody decided.
    Late,
    /// It was late, and the chair took it.
    LateTaken,
    /// It was late, and the chair left it aside.
    LateNotTaken,
    /// The delegation took it back.
    TakenBack,
}

/// Why an event changes nothing; it stays in the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Idle {
    /// The procedure had not begun.
    BeforeStart,
    /// It had begun already.
    StartedTwice,
    /// It was over, broken or stopped.
    AfterEnd,
    /// The new deadline is not later than the one that held.
    NotLater,
    /// The deadline lies before the event itself.
    UntilBefore,
    /// No such message, or none that this can be said of.
    NoSuchMessage,
}

/// A procedure as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// Where.
    pub stage: Stage,
    /// The deadline that holds.
    pub until: Option<Instant>,
    /// Every message, in the order of arrival: its event, its state, what became of it.
    pub messages: Vec<(String, String, Message)>,
    /// Events that change nothing, and why, in the order of their instants.
    pub idle: Vec<(String, Idle)>,
}

/// Returns where a procedure stands at `now`; events after `now` have not happened yet.
pub fn silence(events: &[Event], now: Instant) -> Silence {
    let mut happened: Vec<&Event> = events.iter().filter(|event| event.at <= now).collect();
    happened.sort_by(|one, other| {
        (one.at, rank(&one.kind), &one.id).cmp(&(other.at, rank(&other.kind), &other.id))
    });
    let mut course = Course::default();
    for event in happened {
        if let Err(why) = course.take(event) {
            course.idle.push((event.id.clone(), why));
        }
    }
    Silence {
        stage: course.stage(now),
        until: course.until,
        messages: course.told(),
        idle: course.idle,
    }
}

/// At one instant a start comes first and the chair's word on a message after the message.
fn rank(kind: &EventKind) -> u8 {
    match kind {
        EventKind::Started { .. } => 0,
        EventKind::Broken { .. } => 1,
        EventKind::TakenBack { .. } => 2,
        EventKind::Extended { .. } => 3,
        EventKind::Taken { .. } | EventKind::NotTaken { .. } => 4,
        EventKind::Stopped => 5,
    }
}

/// What happened so far.
#[derive(Default)]
struct Course {
    until: Option<Instant>,
    stopped: bool,
    /// Messages by their place in the order of arrival.
    messages: BTreeMap<usize, (String, String, Message)>,
    idle: Vec<(String, Idle)>,
}

impl Course {
    fn take(&mut self, event: &Event) -> Result<(), Idle> {
        let Some(until) = self.until else {
            let EventKind::Started { until } = &event.kind else {
                return Err(Idle::BeforeStart);
            };
            if *until < event.at {
                return Err(Idle::UntilBefore);
            }
            self.until = Some(*until);
            return Ok(());
        };
        if self.stopped {
            return Err(Idle::AfterEnd);
        }
        match &event.kind {
            EventKind::Started { .. } => Err(Idle::StartedTwice),
            EventKind::Extended { until: later } => self.extend(event.at, until, *later),
            EventKind::Broken { state } => {
                let word = if event.at <= until {
                    Message::InTime
                } else {
                    Message::Late
                };
                self.messages
                    .insert(self.messages.len(), (event.id.clone(), state.clone(), word));
                Ok(())
            }
            EventKind::TakenBack { message } => self.settle(message, Message::TakenBack),
            EventKind::Taken { message } => self.settle(message, Message::LateTaken),
            EventKind::NotTaken { message } => self.settle(message, Message::LateNotTaken),
            EventKind::Stopped => {
                self.stopped = true;
                Ok(())
            }
        }
    }

    /// An extension while the silence holds; what was late is late by the deadline that held when it came.
    fn extend(&mut self, at: Instant, until: Instant, later: Instant) -> Result<(), Idle> {
        if at > until || self.is_broken() {
            return Err(Idle::AfterEnd);
        }
        if later <= until {
            return Err(Idle::NotLater);
        }
        self.until = Some(later);
        Ok(())
    }

    fn settle(&mut self, id: &str, word: Message) -> Result<(), Idle> {
        let found = self
            .messages
            .values_mut()
            .find(|(message, ..)| message == id);
        let (.., found) = found.ok_or(Idle::NoSuchMessage)?;
        let chairs = matches!(word, Message::LateTaken | Message::LateNotTaken);
        let open = match *found {
            Message::TakenBack => false,
            Message::InTime => !chairs,
            Message::Late | Message::LateTaken | Message::LateNotTaken => true,
        };
        if !open {
            return Err(Idle::NoSuchMessage);
        }
        *found = word;
        Ok(())
    }

    fn has(&self, word: Message) -> bool {
        self.messages.values().any(|(.., found)| *found == word)
    }

    fn is_broken(&self) -> bool {
        self.has(Message::InTime) || self.has(Message::LateTaken)
    }

    fn stage(&self, now: Instant) -> Stage {
        match self.until {
            None => Stage::NotStarted,
            Some(_) if self.stopped => Stage::Stopped,
            Some(_) if self.is_broken() => Stage::Broken,
            Some(until) if now <= until => Stage::Running,
            Some(_) if self.has(Message::Late) => Stage::BeforeTheChair,
            Some(_) => Stage::Kept,
        }
    }

    fn told(&self) -> Vec<(String, String, Message)> {
        self.messages.values().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn hour(hour: i64) -> Instant {
        let start: Instant = "2026-03-27T00:00:00+01:00".parse().unwrap();
        start + chrono::TimeDelta::hours(hour)
    }

    /// Events, one a line: `9 start 81`, `20 extend 100`, `30 break XBE`, `31 back 2`, `90 take 2`, `90 leave 2`, `9 stop`;
    /// the id of an event is its line.
    fn read(text: &str) -> Vec<Event> {
        let lines = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .enumerate();
        let event = |(at, line): (usize, &str)| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let rest = words.get(2).copied().unwrap_or_default().to_string();
            let until = || hour(rest.parse().unwrap());
            let kind = match words[1] {
                "start" => EventKind::Started { until: until() },
                "extend" => EventKind::Extended { until: until() },
                "break" => EventKind::Broken { state: rest },
                "back" => EventKind::TakenBack { message: rest },
                "take" => EventKind::Taken { message: rest },
                "leave" => EventKind::NotTaken { message: rest },
                _ => EventKind::Stopped,
            };
            Event {
                id: (at + 1).to_string(),
                at: hour(words[0].parse().unwrap()),
                kind,
            }
        };
        lines.map(event).collect()
    }

    fn check(events: &str, now: i64, expected: &str) {
        let found = silence(&read(events), hour(now));
        let messages: Vec<String> = found
            .messages
            .iter()
            .map(|(_, state, word)| format!(" {state} {word:?}"))
            .collect();
        let idle: Vec<String> = found
            .idle
            .iter()
            .map(|(id, why)| format!(" {id} {why:?}"))
            .collect();
        assert_eq!(
            format!("{:?}{}{}", found.stage, messages.concat(), idle.concat()),
            expected,
            "{events} at {now}"
        );
    }

    #[test]
    fn silence_is_kept_when_the_hour_is_over_and_nobody_spoke() {
        check("", 5, "NotStarted");
        check("9 start 81", 5, "NotStarted");
        check("9 start 81", 81, "Running");
        check("9 start 81", 82, "Kept");
    }

    #[test]
    fn a_message_at_the_deadline_is_in_time_and_one_after_it_is_the_chairs() {
        check("9 start 81\n81 break XBE", 90, "Broken XBE InTime");
        check("9 start 81\n82 break XBE", 90, "BeforeTheChair XBE Late");
        check(
            "9 start 81\n82 break XBE\n90 take 2",
            95,
            "Broken XBE LateTaken",
        );
        check(
            "9 start 81\n82 break XBE\n90 leave 2",
            95,
            "Kept XBE LateNotTaken",
        );
        check(
            "9 start 81\n82 break XBE\n90 leave 2\n91 take 2",
            95,
            "Broken XBE LateTaken",
        );
        // The chair decides nothing about a message in time.
        check(
            "9 start 81\n20 break XBE\n90 leave 2",
            95,
            "Broken XBE InTime 3 NoSuchMessage",
        );
    }

    #[test]
    fn an_extension_holds_only_while_the_silence_does_and_only_if_later() {
        check("9 start 81\n20 extend 100", 90, "Running");
        check(
            "9 start 81\n20 extend 100\n95 break XBE",
            99,
            "Broken XBE InTime",
        );
        check("9 start 81\n20 extend 60", 82, "Kept 2 NotLater");
        check("9 start 81\n82 extend 100", 90, "Kept 2 AfterEnd");
        check(
            "9 start 81\n20 break XBE\n30 extend 100",
            90,
            "Broken XBE InTime 3 AfterEnd",
        );
        check(
            "9 start 81\n20 break XBE\n25 back 2\n30 extend 100",
            90,
            "Running XBE TakenBack",
        );
        check(
            "5 extend 90\n9 start 81\n10 start 85",
            40,
            "Running 1 BeforeStart 3 StartedTwice",
        );
        check("9 start 3", 40, "NotStarted 1 UntilBefore");
        check(
            "9 start 81\n40 stop\n50 break XBE",
            60,
            "Stopped 3 AfterEnd",
        );
    }

    fn events() -> impl Strategy<Value = Vec<Event>> {
        let one = (0..30_i64, 0..7_u8, 0..30_i64, 0..8_usize);
        prop::collection::vec(one, 0..9).prop_map(|list| {
            let event = |(at, (when, what, until, of)): (usize, (i64, u8, i64, usize))| {
                let (until, message) = (hour(until), of.to_string());
                let kind = match what {
                    0 => EventKind::Started { until },
                    1 => EventKind::Extended { until },
                    2 | 3 => EventKind::Broken {
                        state: format!("X{of}"),
                    },
                    4 => EventKind::TakenBack { message },
                    5 => EventKind::Taken { message },
                    _ => EventKind::NotTaken { message },
                };
                Event {
                    id: at.to_string(),
                    at: hour(when),
                    kind,
                }
            };
            let mut events = vec![Event {
                id: "start".into(),
                at: hour(2),
                kind: EventKind::Started { until: hour(15) },
            }];
            events.extend(list.into_iter().enumerate().map(event));
            events
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn the_order_of_entering_says_nothing(events in events(), turn in 0..9_usize, now in 0..40_i64) {
            let mut turned = events.clone();
            turned.reverse();
            let turn = turn % turned.len();
            turned.rotate_left(turn);
            prop_assert_eq!(silence(&events, hour(now)), silence(&turned, hour(now)));
        }

        #[test]
        fn nothing_late_is_decided_and_nothing_is_lost(events in events(), now in 0..40_i64) {
            let found = silence(&events, hour(now));
            let chaired = events.iter().any(|e| matches!(e.kind, EventKind::Taken { .. } | EventKind::NotTaken { .. }));
            let word = |word: Message| found.messages.iter().any(|(.., m)| *m == word);
            if !chaired {
                prop_assert!(!word(Message::LateTaken) && !word(Message::LateNotTaken));
            }
            // Every message that arrived is either told with what became of it, or named as changing nothing.
            for event in events.iter().filter(|e| e.at <= hour(now) && matches!(e.kind, EventKind::Broken { .. })) {
                let told = found.messages.iter().any(|(id, ..)| *id == event.id);
                let idle = found.idle.iter().any(|(id, _)| *id == event.id);
                prop_assert!(told != idle, "{}", event.id);
            }
            let broken = word(Message::InTime) || word(Message::LateTaken);
            prop_assert_eq!(found.stage == Stage::Broken, broken && found.until.is_some());
            prop_assert!(found.stage != Stage::Kept || !word(Message::Late));
            prop_assert!(found.until.is_none_or(|until| found.stage != Stage::Running || hour(now) <= until));
        }

        #[test]
        fn what_has_not_happened_yet_says_nothing(events in events(), now in 0..40_i64) {
            let so_far: Vec<Event> = events.iter().filter(|e| e.at <= hour(now)).cloned().collect();
            prop_assert_eq!(silence(&events, hour(now)), silence(&so_far, hour(now)));
        }
    }
}
