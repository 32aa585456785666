//! Silence procedures: starting one, logging what arrives, and where each stands.
//!
//! Events are kept as they came; where a procedure stands follows from them and the hour ([`chancery_negotiate::silence`]).
//! A message that arrived late is shown and not decided. For the desk alone.

use crate::clock::stamp;
use crate::deadlines::Places;
use crate::derive::typed;
use crate::entry::{Entry, base_of, save};
use crate::error::AppError;
use crate::names::Names;
use crate::session::Session;
use crate::wire::history::Written;
use crate::wire::negotiation::{
    SilenceEventRequest, SilenceIdle, SilenceLine, SilenceMessage, SilencesAnswer, SilencesRequest,
};
use chancery_messages::Catalogue;
use chancery_model::deadline::{Direction, SPAN_MAX, Span, count};
use chancery_model::place::Place;
use chancery_model::record::Kind;
use chancery_model::silence::{SilenceEvent, SilenceEventKind, SilenceProcedure};
use chancery_negotiate::silence::{
    self as machine, Event, EventKind, Idle, Instant, Message, Stage,
};
use chancery_store::{RecordBody, View};
use serde_json::{Map, json};

/// Returns silence procedures as they stand at an hour, the one that ends next first.
///
/// # Errors
/// An hour that is none; `record.not-found`; the store's own.
pub fn silences(
    session: &mut Session,
    request: &SilencesRequest,
) -> Result<SilencesAnswer, AppError> {
    let now = match &request.now {
        Some(now) => instant("now", now)?,
        None => session.clock.now(),
    };
    let places = Places::of(session, &request.lang)?;
    let bodies = match &request.id {
        Some(id) => vec![found(session, id)?],
        None => session.store.bodies(Kind::Silence, View::Desk)?,
    };
    let catalogue = Catalogue::new(&request.lang);
    let lines = bodies.into_iter().filter_map(|body| {
        let procedure = typed::<SilenceProcedure>(&body.content)?;
        Some(line(&body, &procedure, &places, (now, &catalogue)))
    });
    let mut procedures: Vec<SilenceLine> = lines.collect();
    let ended = |line: &SilenceLine| line.stage != "running" && line.stage != "before-the-chair";
    procedures.sort_by(|one, other| {
        (ended(one), &one.until, &one.id).cmp(&(ended(other), &other.until, &other.id))
    });
    Ok(SilencesAnswer { procedures })
}

fn found(session: &Session, id: &str) -> Result<RecordBody, AppError> {
    let body = crate::entry::find(session, id)?;
    match body.kind {
        Kind::Silence => Ok(body),
        _ => Err(AppError::RecordNotFound { id: id.to_string() }),
    }
}

fn instant(name: &str, text: &str) -> Result<Instant, AppError> {
    text.parse().map_err(|_| AppError::InvalidRequest {
        name: name.into(),
        value: text.into(),
    })
}

fn line(
    body: &RecordBody,
    procedure: &SilenceProcedure,
    places: &Places,
    (now, catalogue): (Instant, &Catalogue),
) -> SilenceLine {
    let place = places.place(&procedure.place);
    let stands = machine::silence(&events(procedure, place), now);
    let event = |id: &str| procedure.events.iter().find(|event| event.id == id);
    let say = |id: &str| catalogue.message(id, &[]);
    let messages = stands.messages.iter().filter_map(|(id, state, word)| {
        let event = event(id)?;
        let standing = message_word(*word);
        Some(SilenceMessage {
            id: id.clone(),
            state: state.clone(),
            // At the hour of the place that counts, as the deadline is: the two can be compared.
            at: stamp(place.map_or(event.at, |place| place.zone.shown(event.at))),
            standing: standing.to_string(),
            standing_words: say(&format!("silence-message-{standing}")),
            words: event.words.clone(),
            source: event.source.clone(),
        })
    });
    let idle = stands.idle.iter().map(|(id, why)| {
        let why = idle_word(*why);
        SilenceIdle {
            id: id.clone(),
            why: why.to_string(),
            why_words: say(&format!("silence-idle-{why}")),
        }
    });
    let stage = stage_word(stands.stage);
    SilenceLine {
        id: body.record.to_string(),
        base: base_of(body),
        title: procedure.title.show(catalogue.lang()).to_string(),
        subject: procedure.subject.map(|subject| subject.to_string()),
        stage: stage.to_string(),
        stage_words: say(&format!("silence-stage-{stage}")),
        until: stands
            .until
            .map(|until| stamp(place.map_or(until, |place| place.zone.shown(until)))),
        place: places.name(&procedure.place).to_string(),
        messages: messages.collect(),
        idle: idle.collect(),
    }
}

fn stage_word(stage: Stage) -> &'static str {
    match stage {
        Stage::NotStarted => "not-started",
        Stage::Running => "running",
        Stage::Broken => "broken",
        Stage::BeforeTheChair => "before-the-chair",
        Stage::Kept => "kept",
        Stage::Stopped => "stopped",
    }
}

fn message_word(word: Message) -> &'static str {
    match word {
        Message::InTime => "in-time",
        Message::Late => "late",
        Message::LateTaken => "late-taken",
        Message::LateNotTaken => "late-not-taken",
        Message::TakenBack => "taken-back",
    }
}

fn idle_word(why: Idle) -> &'static str {
    match why {
        Idle::BeforeStart => "before-start",
        Idle::StartedTwice => "started-twice",
        Idle::AfterEnd => "after-end",
        Idle::NotLater => "not-later",
        Idle::UntilBefore => "until-before",
        Idle::NoSuchMessage => "no-such-message",
    }
}

/// Returns the events as the machine takes them, with deadlines counted in the place.
fn events(procedure: &SilenceProcedure, place: Option<&Place>) -> Vec<Event> {
    let mut kept: Vec<&SilenceEvent> = procedure.events.iter().collect();
    kept.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
    let mut held: Option<Instant> = None;
    let mut events = Vec::with_capacity(kept.len());
    for event in kept {
        let of_message = || event.message.clone().unwrap_or_default();
        let kind = match event.kind {
            SilenceEventKind::Started | SilenceEventKind::Extended => {
                let extends = event.kind == SilenceEventKind::Extended;
                let from = held.filter(|_| extends).unwrap_or(event.at);
                let Some(until) = until(event, from, place) else {
                    continue;
                };
                if !extends && held.is_none()
                    || extends && held.is_some_and(|held| event.at <= held && until > held)
                {
                    held = Some(until);
                }
                if extends {
                    EventKind::Extended { until }
                } else {
                    EventKind::Started { until }
                }
            }
            SilenceEventKind::Broken => EventKind::Broken {
                state: event.state.clone().unwrap_or_default(),
            },
            SilenceEventKind::TakenBack => EventKind::TakenBack {
                message: of_message(),
            },
            SilenceEventKind::Taken => EventKind::Taken {
                message: of_message(),
            },
            SilenceEventKind::NotTaken => EventKind::NotTaken {
                message: of_message(),
            },
            SilenceEventKind::Stopped => EventKind::Stopped,
        };
        events.push(Event {
            id: event.id.clone(),
            at: event.at,
            kind,
        });
    }
    events
}

fn until(event: &SilenceEvent, from: Instant, place: Option<&Place>) -> Option<Instant> {
    let span = match (event.until, event.hours, event.days) {
        (Some(until), ..) => return Some(until),
        (None, Some(hours), _) => Span::Hours(hours),
        (None, None, Some(days)) => Span::WorkingDays(days),
        (None, None, None) => return None,
    };
    count(from, span, Direction::After, None, place?)
}

/// Adds an event to a procedure, or starts one; what is already over is kept all the same and says so.
///
/// # Errors
/// `put.invalid` with the place; `record.not-found`; the store's own.
pub fn add(session: &mut Session, request: &SilenceEventRequest) -> Result<Written, AppError> {
    let at = match &request.at {
        Some(at) => instant("when", at)?,
        None => session.clock.now(),
    };
    let until = request
        .until
        .as_deref()
        .map(|until| instant("until", until))
        .transpose()?;
    let kind: SilenceEventKind = request
        .event
        .parse()
        .map_err(|_| AppError::InvalidRequest {
            name: "event".into(),
            value: request.event.clone(),
        })?;
    let (base, mut procedure) = match &request.id {
        Some(id) => {
            let body = found(session, id)?;
            let procedure = typed::<SilenceProcedure>(&body.content);
            let procedure = procedure.ok_or_else(|| AppError::RecordNotFound { id: id.clone() })?;
            (base_of(&body), procedure)
        }
        None => (None, begun(session, request)?),
    };
    let event = SilenceEvent {
        id: session.new_record().to_string(),
        kind,
        at,
        until,
        hours: request.hours,
        days: request.days,
        state: request.state.clone(),
        message: request.message.clone(),
        words: request.words.clone(),
        source: request.source.clone(),
        extra: Map::new(),
    };
    procedure.events.push(event);
    let fields = json!({
        "title": procedure.title,
        "subject": procedure.subject,
        "place": procedure.place,
        "events": procedure.events,
    });
    let entry = Entry {
        kind: Kind::Silence,
        id: request.id.as_deref(),
        base: base.as_deref(),
        fields,
    };
    save(session, &entry, &request.lang)
}

fn begun(session: &Session, request: &SilenceEventRequest) -> Result<SilenceProcedure, AppError> {
    let subject = request
        .subject
        .as_deref()
        .map(|id| crate::measures::find(session, id))
        .transpose()?;
    let title = request.title.clone().unwrap_or_default();
    Ok(SilenceProcedure {
        title: chancery_model::text::Text::of(&request.lang, &title),
        subject,
        place: request.place.clone().unwrap_or_default(),
        ..SilenceProcedure::default()
    })
}

/// Looks whether a procedure is well stated.
///
/// # Errors
/// `put.invalid` with the place.
pub(crate) fn check(procedure: &SilenceProcedure, names: &Names) -> Result<(), AppError> {
    let invalid = |place: &str, detail: &str| {
        Err(AppError::InvalidPut {
            place: place.to_string(),
            detail: detail.to_string(),
        })
    };
    if procedure.title.is_empty() {
        return invalid("/title", "a procedure has a title");
    }
    if procedure.place.is_empty() {
        return invalid("/place", "a procedure counts by the hour of a place");
    }
    crate::kinds::counts_at("/place", Some(&procedure.place), names)?;
    let mut ids = std::collections::BTreeSet::new();
    for (index, event) in procedure.events.iter().enumerate() {
        let at = |key: &str| format!("/events/{index}{key}");
        if !ids.insert(&event.id) {
            return invalid(&at("/id"), "two events have one id");
        }
        let stated = [
            event.until.is_some(),
            event.hours.is_some(),
            event.days.is_some(),
        ];
        let deadlines = stated.iter().filter(|is| **is).count();
        let has_deadline = matches!(
            event.kind,
            SilenceEventKind::Started | SilenceEventKind::Extended
        );
        if deadlines != usize::from(has_deadline) {
            return invalid(
                &at(""),
                "a start and an extension have exactly one of until, hours and days",
            );
        }
        if event
            .hours
            .max(event.days)
            .is_some_and(|far| far > SPAN_MAX)
        {
            return invalid(&at(""), &format!("{SPAN_MAX} at most"));
        }
        let knows = event
            .state
            .as_deref()
            .is_some_and(|state| names.knows_state(state));
        if event.kind == SilenceEventKind::Broken && !knows {
            return invalid(
                &at("/state"),
                event.state.as_deref().unwrap_or("whose message it is"),
            );
        }
        let of_message = matches!(
            event.kind,
            SilenceEventKind::TakenBack | SilenceEventKind::Taken | SilenceEventKind::NotTaken
        );
        if of_message && event.message.is_none() {
            return invalid(&at("/message"), "which message it is about");
        }
    }
    Ok(())
}

/// Returns procedures as sentences.
pub fn sentences(answer: &SilencesAnswer, names: &Names) -> Vec<String> {
    let mut lines = Vec::new();
    for procedure in &answer.procedures {
        let until = procedure.until.as_deref().unwrap_or("-");
        lines.push(format!(
            "{}  {}  {}  {until} {}",
            procedure.id, procedure.title, procedure.stage_words, procedure.place
        ));
        for message in &procedure.messages {
            let words = message.words.as_deref().unwrap_or_default();
            let state = names.state(&message.state);
            lines.push(format!(
                "  {}  {}  {state}  {}  {words}",
                message.id, message.at, message.standing_words
            ));
        }
        lines.extend(
            procedure
                .idle
                .iter()
                .map(|idle| format!("  {}  {}", idle.id, idle.why_words)),
        );
    }
    lines
}
