//! Commands about what leaves: handing in, withdrawing, and the register as an audience outside sees it.

use crate::args::{Global, HandIn, Log, Measures, Show, Withdraw};
use crate::exit::DONE;
use crate::print::Outcome;
use crate::run::open;
use chancery_app::error::AppError;
use chancery_app::matrix::Reader;
use chancery_app::measures::Filter;
use chancery_app::wire::hand_in::{HandInEntry, HandInRequest, WithdrawRequest};
use chancery_app::{OpenMode, hand_in, outside};
use serde_json::{Value, json};

/// Hands entries in, or names what that would do.
///
/// # Errors
/// The use case's own.
pub fn handin(global: &Global, args: &HandIn) -> Result<Outcome, AppError> {
    let mode = if args.plan {
        OpenMode::Read
    } else {
        OpenMode::Write
    };
    let mut session = open(global, &args.register, mode)?;
    let request = HandInRequest {
        ids: args.ids.clone(),
        confirmed: !args.plan,
        lang: global.lang.clone(),
    };
    let answer = hand_in::hand_in(&mut session, &request)?;
    session.store.close()?;
    let text = answer.entries.iter().flat_map(lines).collect();
    Ok(Outcome {
        json: json!({
            "operation": answer.written.as_ref().map(|written| &written.operation),
            "entries": answer.entries,
            "written": answer.written,
        }),
        text,
        exit: DONE,
    })
}

/// One entry for a terminal: its name, then what a person should know.
fn lines(entry: &HandInEntry) -> Vec<String> {
    let name = entry.reference.as_deref().unwrap_or(&entry.id);
    let mut lines = vec![format!("{name}  {}  {}", entry.state, entry.title)];
    let questions = entry.not_cleared.iter();
    lines.extend(questions.map(|each| format!("  {}: {}", each.addressee, each.answer_label)));
    let untaken = entry.not_taken.iter().flat_map(|each| {
        let open = each.proposals.iter().filter(|words| !words.applied);
        open.map(|words| format!("  {}, {}: {}", each.addressee, words.label, words.proposed))
    });
    lines.extend(untaken);
    lines.extend(
        entry
            .changed
            .iter()
            .map(|each| format!("  {}", each.sentence)),
    );
    let checks = entry.checks.iter();
    lines.extend(checks.map(|check| format!("  {} {}", check.message, check.hint)));
    lines.extend(entry.left.iter().map(|each| format!("  {}", each.label)));
    lines.extend(entry.reason.iter().map(|reason| format!("  {reason}")));
    lines
}

/// Takes back what was handed in.
///
/// # Errors
/// The use case's own.
pub fn withdraw(global: &Global, args: &Withdraw) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Write)?;
    let request = WithdrawRequest {
        id: args.id.clone(),
        lang: global.lang.clone(),
    };
    let written = hand_in::withdraw(&mut session, &request)?;
    session.store.close()?;
    Ok(Outcome {
        text: vec![written.title.clone()],
        json: json!(written),
        exit: DONE,
    })
}

fn printed(json: Value) -> Outcome {
    Outcome {
        text: vec![serde_json::to_string_pretty(&json).unwrap_or_default()],
        json,
        exit: DONE,
    }
}

/// Returns the reader of `--audience`; nothing for the desk itself.
///
/// # Errors
/// A word that is not of the scale.
pub fn reader(audience: Option<&str>) -> Result<Option<Reader>, AppError> {
    let reader = audience.map(|word| Reader::of(Some(word))).transpose()?;
    Ok(reader.filter(|reader| reader.view == chancery_app::View::HandedIn))
}

/// Lists measures as an audience sees them.
///
/// # Errors
/// The use case's own.
pub fn measures(
    global: &Global,
    args: &Measures,
    filter: &Filter,
    reader: &Reader,
) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let moment = (global.at.as_deref(), global.lang.as_str());
    let (total, list) = outside::measures(&mut session, filter, args.limit, moment, reader)?;
    Ok(printed(json!({"total": total, "measures": list})))
}

/// Shows one record as an audience sees it.
///
/// # Errors
/// The use case's own.
pub fn show(global: &Global, args: &Show, reader: &Reader) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let at = global.at.as_deref();
    outside::show(&mut session, &args.id, args.history, at, reader).map(printed)
}

/// Lists changes as an audience sees them.
///
/// # Errors
/// The use case's own.
pub fn log(global: &Global, args: &Log, reader: &Reader) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    outside::log(&mut session, &global.lang, reader).map(printed)
}
