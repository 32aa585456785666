//! Commands about what states say to the common text.

use crate::args::Global;
use crate::args_negotiation::{CommonGround, Outlook, Positions, Silence};
use crate::exit::DONE;
use crate::print::Outcome;
use crate::progress::on_terminal;
use crate::run::open;
use chancery_app::error::AppError;
use chancery_app::wire::negotiation::{
    CommonGroundRequest, OutlookRequest, PositionsRequest, SilenceEventRequest, SilencesRequest,
};
use chancery_app::{OpenMode, common_ground, outlook, positions, silence};
use serde_json::{Value, json};

fn outcome(json: Value, text: Vec<String>) -> Outcome {
    Outcome {
        json,
        text,
        exit: DONE,
    }
}

/// Says where states stand.
///
/// # Errors
/// The use case's own.
pub fn positions(global: &Global, args: &Positions) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let request = PositionsRequest {
        package: args.package.clone(),
        at: global.at.clone(),
        lang: global.lang.clone(),
    };
    let answer = positions::positions(&mut session, &request)?;
    let text = if global.json {
        vec![]
    } else {
        positions::sentences(&mut session, &answer, &global.lang)?
    };
    Ok(outcome(json!(answer), text))
}

/// Says what can be seen of a package.
///
/// # Errors
/// The use case's own.
pub fn outlook(global: &Global, args: &Outlook) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let request = OutlookRequest {
        package: args.package.clone(),
        needed: args.needed,
        at: global.at.clone(),
        lang: global.lang.clone(),
    };
    let answer = outlook::outlook(&mut session, &request, &on_terminal(global.quiet))?;
    let text = answer.sentences.clone();
    Ok(outcome(json!(answer), text))
}

/// Lists which states could announce which measures together.
///
/// # Errors
/// The use case's own.
pub fn common_ground(global: &Global, args: &CommonGround) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let request = CommonGroundRequest {
        from: Some(args.from.clone()),
        min_states: args.min_states,
        stages: args.stage.clone(),
        group: args.group.clone(),
        limit: args.limit,
        at: global.at.clone(),
        lang: global.lang.clone(),
    };
    let answer = common_ground::common_ground(&mut session, &request, &on_terminal(global.quiet))?;
    let text = if global.json {
        vec![]
    } else {
        common_ground::sentences(&mut session, &answer, &global.lang)?
    };
    Ok(outcome(json!(answer), text))
}

/// Shows silence procedures, or adds an event to one.
///
/// # Errors
/// The use case's own.
pub fn silence(global: &Global, args: &Silence) -> Result<Outcome, AppError> {
    let Some(event) = &args.event else {
        let mut session = open(global, &args.register, OpenMode::Read)?;
        let request = SilencesRequest {
            id: args.id.clone(),
            now: args.now.clone(),
            lang: global.lang.clone(),
        };
        let answer = session.at(global.at.as_deref(), |session| {
            silence::silences(session, &request)
        })?;
        let text = silence::sentences(&answer, &*session.names(&global.lang)?);
        return Ok(outcome(json!(answer), text));
    };
    let mut session = open(global, &args.register, OpenMode::Write)?;
    let request = SilenceEventRequest {
        id: args.id.clone(),
        title: args.title.clone(),
        subject: args.subject.clone(),
        place: args.place.clone(),
        event: event.clone(),
        at: args.when.clone(),
        until: args.until.clone(),
        hours: args.hours,
        days: args.days,
        state: args.state.clone(),
        message: args.message.clone(),
        words: args.words.clone(),
        source: args.source.clone(),
        lang: global.lang.clone(),
    };
    let written = silence::add(&mut session, &request)?;
    session.store.close()?;
    let text = vec![written.title.clone()];
    Ok(outcome(json!(written), text))
}
