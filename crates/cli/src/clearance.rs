//! Commands about clearance by capital and a delegation's confirmation.

use crate::args::Global;
use crate::args_clearance::{Clearance, Confirm};
use crate::exit::{DONE, INPUT};
use crate::print::{Outcome, word};
use crate::run::open;
use chancery_app::OpenMode;
use chancery_app::clearance::call;
use chancery_app::error::AppError;
use serde_json::{Value, json};
use std::path::Path;

/// Does one call of the window on a register, and prints its answer.
fn ask(
    global: &Global,
    register: &Path,
    mode: OpenMode,
    name: &str,
    mut request: Value,
) -> Result<Value, AppError> {
    request["lang"] = json!(global.lang);
    let mut session = open(global, register, mode)?;
    let answer = session.at(global.at.as_deref(), |session| call(session, name, request))?;
    session.store.close()?;
    Ok(answer)
}

fn outcome(json: Value, text: Vec<String>) -> Outcome {
    Outcome {
        json,
        text,
        exit: DONE,
    }
}

fn title(json: &Value) -> Vec<String> {
    vec![word(&json["title"]).to_string()]
}

/// Returns whether a command of `clearance` only looks at what the register says.
pub fn only_reads(command: &Clearance) -> bool {
    matches!(command, Clearance::List(_))
}

/// Does one command of `clearance`.
///
/// # Errors
/// The use case's own.
pub fn clearance(global: &Global, command: &Clearance) -> Result<Outcome, AppError> {
    match command {
        Clearance::List(args) => {
            let request = json!({"id": args.id});
            let json = ask(
                global,
                &args.register,
                OpenMode::Read,
                "clearances",
                request,
            )?;
            let text = json["questions"].as_array().into_iter().flatten();
            let text = text.map(line).collect();
            Ok(outcome(json, text))
        }
        Clearance::Ask(args) => {
            let request = json!({"ids": args.ids, "addressees": args.of, "due": args.due});
            let register = &args.register;
            let json = ask(global, register, OpenMode::Write, "clearance-ask", request)?;
            let text = title(&json);
            Ok(outcome(json, text))
        }
        Clearance::Answer(args) => {
            let request = json!({"id": args.question, "answer": args.answer, "answered": args.date,
                "reference": args.reference, "note": args.note, "on_current": args.on_current});
            let register = &args.register;
            let json = ask(
                global,
                register,
                OpenMode::Write,
                "clearance-answer",
                request,
            )?;
            let text = title(&json);
            Ok(outcome(json, text))
        }
        Clearance::Sheet(args) => {
            let request = json!({"id": args.question, "path": args.out});
            let json = ask(
                global,
                &args.register,
                OpenMode::Read,
                "clearance-sheet",
                request,
            )?;
            let text = vec![format!("{}  {}", word(&json["path"]), word(&json["code"]))];
            Ok(outcome(json, text))
        }
        Clearance::Read(args) => read(global, args),
        Clearance::Apply(args) => {
            let request =
                json!({"id": args.question, "field": args.field, "words_lang": args.words_lang});
            let register = &args.register;
            let json = ask(
                global,
                register,
                OpenMode::Write,
                "clearance-apply",
                request,
            )?;
            let text = title(&json);
            Ok(outcome(json, text))
        }
    }
}

/// One question on one line: reference, function, answer, what changed since.
fn line(question: &Value) -> String {
    let changed = question["changed"]["sentence"].as_str().unwrap_or_default();
    format!(
        "{}  {:<12} {:<24} {:<24} {changed}",
        word(&question["id"]),
        word(&question["reference"]),
        word(&question["addressee"]),
        word(&question["answer_label"]),
    )
}

/// Shows a returned sheet, and takes it in where question and answer are certain or said.
fn read(global: &Global, args: &crate::args_clearance::ClearanceRead) -> Result<Outcome, AppError> {
    let register = &args.register;
    let request = json!({"path": args.file, "question": args.question});
    let sheet = ask(global, register, OpenMode::Read, "clearance-read", request)?;
    let mut text = vec![word(&sheet["standing_words"]).to_string()];
    let list = |key: &str| sheet[key].as_array().cloned().unwrap_or_default();
    text.extend(
        list("remarks")
            .iter()
            .map(|remark| format!("  {}", word(remark))),
    );
    text.extend(
        list("proposals")
            .iter()
            .map(|each| format!("  {}: {}", word(&each["label"]), word(&each["proposed"]))),
    );
    let question = sheet["question"]["id"].as_str();
    let answer = args.answer.as_deref().or(sheet["answer"].as_str());
    let (Some(question), Some(answer), false) = (question, answer, args.plan) else {
        let exit = if args.plan { DONE } else { INPUT };
        return Ok(Outcome {
            json: json!({"sheet": sheet, "written": null}),
            text,
            exit,
        });
    };
    let request = json!({"path": args.file, "question": question, "answer": answer,
        "answered": sheet["answered"], "reference": sheet["reference"], "note": sheet["note"]});
    let written = ask(
        global,
        register,
        OpenMode::Write,
        "clearance-take-in",
        request,
    )?;
    text.push(word(&written["title"]).to_string());
    Ok(outcome(json!({"sheet": sheet, "written": written}), text))
}

/// Records a delegation's confirmation.
///
/// # Errors
/// The use case's own.
pub fn confirm(global: &Global, args: &Confirm) -> Result<Outcome, AppError> {
    let request =
        json!({"ids": args.ids, "by": args.by, "date": args.date, "reference": args.reference});
    let register = &args.register;
    let json = ask(
        global,
        register,
        OpenMode::Write,
        "confirm-entries",
        request,
    )?;
    let text = title(&json);
    Ok(outcome(json, text))
}
