//! Commands about the common text: provisions, compile, rolling.

use crate::args::Global;
use crate::args_compile::{Compile, Points, Provisions, Rolling};
use crate::exit::{DONE, INPUT, OPEN};
use crate::print::{Outcome, word};
use crate::progress::on_terminal;
use crate::run::open;
use chancery_app::OpenMode;
use chancery_app::compile::bring_in;
use chancery_app::error::AppError;
use chancery_app::rolling::{rolling, settle, write_rolling};
use chancery_app::wire::compilation::{
    BringInRequest, CompileCopiesRequest, RollingTextRequest, SettleBracketRequest,
};
use chancery_app::wire::points::PointsRequest;
use serde_json::{Value, json};

fn mode(plan: bool) -> OpenMode {
    if plan {
        OpenMode::Read
    } else {
        OpenMode::Write
    }
}

fn list<'a>(json: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    json[key].as_array().into_iter().flatten()
}

/// Brings the common text in.
///
/// # Errors
/// The use case's own.
pub fn provisions(global: &Global, args: &Provisions) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, mode(args.plan))?;
    let request = BringInRequest {
        path: args.file.clone(),
        plan: args.plan,
        text: args.text.clone(),
        language: args.language.clone(),
        lang: global.lang.clone(),
    };
    let json = bring_in(&mut session, &request)?;
    session.store.close()?;
    let mut text: Vec<String> = list(&json, "provisions")
        .map(|each| {
            let words = [&each["number"], &each["heading"], &each["text"]];
            let words: Vec<&str> = words
                .into_iter()
                .map(word)
                .filter(|word| !word.is_empty())
                .collect();
            format!("{:<8} {}", word(&each["bucket"]), words.join(" "))
        })
        .collect();
    text.extend(list(&json, "removed").map(|each| format!("-        {}", word(&each["text"]))));
    text.extend(list(&json, "findings").map(|each| word(&each["message"]).to_string()));
    if let Some(reason) = json["set_aside"]["message"].as_str() {
        text.push(format!("{}: {reason}", word(&json["file"])));
        text.push(word(&json["set_aside"]["hint"]).to_string());
    }
    let exit = if json["set_aside"].is_object() {
        INPUT
    } else {
        DONE
    };
    Ok(Outcome { json, text, exit })
}

/// Compiles copies.
///
/// # Errors
/// The use case's own.
pub fn compile(global: &Global, args: &Compile) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, mode(args.plan))?;
    let told = args.state.iter().map(|each| match each.rsplit_once('=') {
        Some((file, state)) => (file.to_string(), state.to_string()),
        None => (String::new(), each.clone()),
    });
    let request = CompileCopiesRequest {
        paths: args.files.clone(),
        plan: args.plan,
        states: told.collect(),
        replace: args.replace,
        text: args.text.clone(),
        lang: global.lang.clone(),
    };
    let json = chancery_app::compile::compile(&mut session, &request, &on_terminal(global.quiet))?;
    session.store.close()?;
    let mut text = Vec::new();
    for file in list(&json, "files") {
        text.push(format!(
            "{}  {}  {}  {}",
            word(&file["file"]),
            word(&file["state"]),
            word(&file["standing"]),
            file["changes"]
        ));
        let findings = list(file, "findings");
        text.extend(findings.map(|each| format!("  {}", word(&each["message"]))));
        if let Some(reason) = file["set_aside"]["message"].as_str() {
            text.push(format!("  {reason}"));
        }
    }
    let all = list(&json, "files").count();
    // What is of another text, or of an earlier version, waits for no answer: it is set aside.
    let is_aside = |file: &&Value| {
        let other = ["unreadable", "earlier-version", "other-text", "no-words"];
        file["taken"] != true && other.contains(&word(&file["standing"]))
    };
    let aside = list(&json, "files").filter(is_aside);
    let waits = list(&json, "files").any(|file| file["taken"] != true);
    let exit = match aside.count() {
        aside if aside > 0 && aside == all => INPUT,
        _ if waits => OPEN,
        _ => DONE,
    };
    Ok(Outcome { json, text, exit })
}

/// Shows the rolling text, or settles a bracket.
///
/// # Errors
/// The use case's own; `file.io` for the file to write.
pub fn roll(global: &Global, args: &Rolling) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, mode(args.settle.is_none()))?;
    if let Some(bracket) = &args.settle {
        let request = SettleBracketRequest {
            bracket: bracket.clone(),
            take: args.take.clone(),
            words: args.words.clone(),
            text: args.text.clone(),
            lang: global.lang.clone(),
        };
        let json = settle(&mut session, &request)?;
        session.store.close()?;
        let text = vec![word(&json["text"]).to_string()];
        return Ok(Outcome {
            json,
            text,
            exit: DONE,
        });
    }
    let request = RollingTextRequest {
        provision: args.provision.clone(),
        text: args.text.clone(),
        lang: global.lang.clone(),
    };
    let answer = session.at(global.at.as_deref(), |session| rolling(session, &request))?;
    let lines = answer.provisions.iter().map(|line| {
        let number = line.number.as_deref().unwrap_or("");
        format!("{:>4}  {number:<8} {}", line.line, line.text)
    });
    let text = lines.collect();
    if let Some(path) = &args.out {
        write_rolling(&answer, path, &global.lang)?;
    }
    let json = json!(answer);
    Ok(Outcome {
        json,
        text,
        exit: DONE,
    })
}

/// Says which of a delegation's points the text has.
///
/// # Errors
/// The use case's own.
pub fn points(global: &Global, args: &Points) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let request = PointsRequest {
        state: args.state.clone(),
        text: args.text.clone(),
        lang: global.lang.clone(),
    };
    let answer = session.at(global.at.as_deref(), |session| {
        chancery_app::points::points(session, &request)
    })?;
    let mut text = vec![answer.sentence.clone()];
    text.extend(answer.points.iter().map(|point| {
        let number = point.number.as_deref().unwrap_or("");
        format!("{:<9} {number:<8} {}", point.taken_up, point.words)
    }));
    Ok(Outcome {
        json: json!(answer),
        text,
        exit: DONE,
    })
}
