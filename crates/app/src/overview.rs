//! The overview: the first page after opening. The next meeting, what is due, what waits, from when changes count.
//!
//! For the desk only: states are listed by the work on their submissions, also those from which nothing has come, and
//! no paper is ever made of this. Counted from [`today`], which in the demo is the demo's own day.

use crate::clock::stamp;
use crate::deadlines::Places;
use crate::error::AppError;
use crate::meetings;
use crate::session::Session;
use crate::wire::overview::{BoardGroup, OverviewAnswer, Reminder, SinceOffer};
use crate::wire::tasks::{TaskLine, TasksRequest};
use crate::words::label;
use chancery_messages::Catalogue;
use chancery_model::codes::SubmissionWork;
use chancery_model::date::Precision;
use chancery_model::meeting::Meeting;
use chancery_model::record::Kind;
use chancery_store::{DeskChange, View};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A deadline or a task is called to mind so many days before.
const REMIND_DAYS: i32 = 7;

/// The desk's setting that remembers when the file was closed.
const LAST_CLOSED: &str = "last-closed";

/// The hour from which days are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Today {
    now: DateTime<FixedOffset>,
    demo: bool,
}

impl Today {
    /// Returns the day.
    pub fn date(self) -> NaiveDate {
        self.now.date_naive()
    }

    /// Returns the instant.
    pub fn moment(self) -> DateTime<FixedOffset> {
        self.now
    }
}

/// Returns the hour from which days are counted: the clock's, in the demo the morning after its last change, so that
/// its countdown shows what a real one does.
///
/// # Errors
/// The store's own.
pub fn today(session: &Session) -> Result<Today, AppError> {
    let demo = crate::register::is_demo(session)?;
    let now = match demo {
        true => DateTime::parse_from_rfc3339(crate::demo::TODAY).expect("a time of ours"),
        false => session.clock.now(),
    };
    Ok(Today { now, demo })
}

/// How the register was when it was last closed.
pub struct LastClosed {
    /// How many operations it had.
    pub operations: i64,
    /// When, RFC 3339.
    pub time: String,
}

/// Returns how the register was when it was last closed; nothing where it never was.
///
/// # Errors
/// The store's own.
pub fn last_closed(session: &Session) -> Result<Option<LastClosed>, AppError> {
    let setting = session.store.setting(LAST_CLOSED)?;
    let value: Value = setting
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default();
    let operations = value["operations"].as_i64();
    let time = value["time"].as_str();
    Ok(operations.zip(time).map(|(operations, time)| LastClosed {
        operations,
        time: time.to_string(),
    }))
}

/// Remembers that the register is being closed as it is now. A register that cannot be written remembers nothing.
///
/// # Errors
/// The store's own.
pub fn remember_closing(session: &mut Session) -> Result<(), AppError> {
    if session.store.read_only().is_some() {
        return Ok(());
    }
    let operations = session.store.counts()?.operations;
    let value = json!({"operations": operations, "time": stamp(session.clock.now())});
    let change = DeskChange::Setting(LAST_CLOSED.into(), Some(value.to_string()));
    Ok(session.store.change_desk(&[change])?)
}

/// Returns what the first page shows.
///
/// # Errors
/// The store's own.
pub fn overview(session: &mut Session, lang: &str) -> Result<OverviewAnswer, AppError> {
    let today = today(session)?;
    let places = Places::of(session, lang)?;
    let meeting = meetings::current(session, &places, today.moment(), lang)?;
    let request = TasksRequest {
        about: None,
        with_done: false,
        lang: lang.to_string(),
    };
    let tasks = crate::tasks::list(session, &request)?.tasks;
    Ok(OverviewAnswer {
        today: today.date().to_string(),
        demo_day: today.demo,
        reminders: reminders(meeting.as_ref(), &tasks),
        board: board(
            session,
            meeting.as_ref().map(|m| &m.fields.expected[..]),
            lang,
        )?,
        meeting,
        tasks,
        since: offers(session, today, lang)?,
    })
}

/// Returns what is due soon or overdue, the soonest first.
///
/// # Errors
/// The store's own.
pub fn due_soon(session: &mut Session, lang: &str) -> Result<Vec<Reminder>, AppError> {
    let places = Places::of(session, lang)?;
    let now = today(session)?.moment();
    let meeting = meetings::current(session, &places, now, lang)?;
    let request = TasksRequest {
        about: None,
        with_done: false,
        lang: lang.to_string(),
    };
    let tasks = crate::tasks::list(session, &request)?.tasks;
    Ok(reminders(meeting.as_ref(), &tasks))
}

fn reminders(
    meeting: Option<&crate::wire::meetings::MeetingLine>,
    tasks: &[TaskLine],
) -> Vec<Reminder> {
    let deadlines = meeting.into_iter().flat_map(|meeting| {
        meeting.deadlines.iter().filter_map(|deadline| {
            let moment = deadline.moment.clone()?;
            let near = !moment.passed && moment.days <= REMIND_DAYS;
            near.then(|| Reminder {
                kind: "deadline".into(),
                title: deadline.title.clone(),
                day: moment.day.clone(),
                days: moment.days,
                moment: Some(moment),
                about: Some(meeting.id.clone()),
            })
        })
    });
    let due = tasks.iter().filter_map(|task| {
        let days = task.days.filter(|days| *days <= REMIND_DAYS)?;
        Some(Reminder {
            kind: "task".into(),
            title: task.title.clone(),
            day: task.due.clone()?,
            days,
            moment: None,
            about: task.about.as_ref().map(|about| about.id.clone()),
        })
    });
    let mut all: Vec<Reminder> = deadlines.chain(due).collect();
    all.sort_by_key(|reminder| reminder.days);
    all
}

/// Returns the states by the work on their latest submission, in the order in which work goes; last those that are
/// expected and from which nothing has come.
fn board(
    session: &mut Session,
    expected: Option<&[String]>,
    lang: &str,
) -> Result<Vec<BoardGroup>, AppError> {
    let names = session.names(lang)?;
    let catalogue = Catalogue::new(lang);
    let mut latest: BTreeMap<String, SubmissionWork> = BTreeMap::new();
    for submission in session.store.submissions(View::Desk)? {
        if let Ok(work) = submission.work.parse() {
            latest.extend(
                submission
                    .states
                    .into_iter()
                    .map(|(state, _)| (state, work)),
            );
        }
    }
    let group = |work: &str, label: String, mut states: Vec<String>| {
        names.sort_states(&mut states);
        BoardGroup {
            work: work.to_string(),
            label,
            states: states
                .iter()
                .map(|code| names.state(code).to_string())
                .collect(),
        }
    };
    let mut groups: Vec<BoardGroup> = SubmissionWork::ALL
        .iter()
        .map(|work| {
            let states = latest
                .iter()
                .filter(|(_, of)| *of == work)
                .map(|(state, _)| state.clone());
            group(work.as_str(), label(&catalogue, *work), states.collect())
        })
        .collect();
    let awaited = expected
        .unwrap_or_default()
        .iter()
        .filter(|state| !latest.contains_key(*state));
    let words = catalogue.message("overview-awaited", &[]);
    groups.push(group("awaited", words, awaited.cloned().collect()));
    groups.retain(|group| !group.states.is_empty());
    Ok(groups)
}

/// Returns from when changes can be counted: the last closing, and the meetings that are over, the latest first.
fn offers(session: &Session, today: Today, lang: &str) -> Result<Vec<SinceOffer>, AppError> {
    let opened = last_closed(session)?.map(|closed| SinceOffer {
        since: "opened".into(),
        kind: "opened".into(),
        title: None,
        day: closed.time,
    });
    let mut over: Vec<(NaiveDate, SinceOffer)> = session
        .contents(Kind::Meeting)?
        .iter()
        .filter_map(crate::derive::typed::<Meeting>)
        .filter_map(|meeting| {
            let date = meeting.date.filter(|d| d.precision() == Precision::Day)?;
            let offer = SinceOffer {
                since: date.to_string(),
                kind: "meeting".into(),
                title: Some(meeting.title.show(lang).to_string()),
                day: date.to_string(),
            };
            (date.earliest() <= today.date()).then_some((date.earliest(), offer))
        })
        .collect();
    over.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    let meetings = over.into_iter().map(|(_, offer)| offer);
    Ok(opened.into_iter().chain(meetings).collect())
}
