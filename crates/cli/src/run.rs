//! From what was typed to the use case and back: one function a command, each a few lines.

use crate::args::{
    Accept, Cli, Command, Global, Import, Init, Matrix, Measures, Put, Resolve, Rows, Show, Undo,
};
use crate::exit::{DONE, INPUT, OPEN};
use crate::print::{Outcome, word};
use crate::progress::on_terminal;
use crate::{clearance, comparing, leaving, negotiation, print, searching};
use chancery_app::error::AppError;
use chancery_app::intake::{AcceptRows, ImportRequest, ListRows};
use chancery_app::messages::{Catalogue, Isolation};
use chancery_app::reconcile::{self, Choice};
use chancery_app::register::{CreateRegister, Fill, Key};
use chancery_app::session::Session;
use chancery_app::wire::matrix::{ColumnKind, MatrixRequest};
use chancery_app::{
    OpenMode, care, documents, history, intake, measures, put, recovery, register, words,
};
use serde_json::{Value, json};
use std::io::BufRead;
use std::path::{Path, PathBuf};

/// Does what was typed.
///
/// # Errors
/// Whatever the use case says.
pub fn run(cli: Cli) -> Result<Outcome, AppError> {
    let global = &cli.global;
    if let Some(moment) = global.at.as_ref().filter(|_| writes(&cli.command)) {
        return Err(AppError::InvalidRequest {
            name: "at".into(),
            value: moment.clone(),
        });
    }
    match &cli.command {
        Command::Init(args) => init(global, args),
        Command::Import(args) => import(global, args),
        Command::Measures(args) => list(global, args),
        Command::Show(args) => show(global, args),
        Command::Put(args) => put_file(global, args),
        Command::Matrix(args) => matrix(global, args),
        Command::Compare(args) => comparing::compare(global, args),
        Command::Align(args) => comparing::align(global, args),
        Command::Log(args) => match leaving::reader(args.audience.as_deref())? {
            Some(reader) => leaving::log(global, args, &reader),
            None => log(global, &args.register),
        },
        Command::Handin(args) => leaving::handin(global, args),
        Command::Withdraw(args) => leaving::withdraw(global, args),
        Command::Clearance(command) => clearance::clearance(global, command),
        Command::Confirm(args) => clearance::confirm(global, args),
        Command::Positions(args) => negotiation::positions(global, args),
        Command::Outlook(args) => negotiation::outlook(global, args),
        Command::CommonGround(args) => negotiation::common_ground(global, args),
        Command::Silence(args) => negotiation::silence(global, args),
        Command::Provisions(args) => crate::compile::provisions(global, args),
        Command::Compile(args) => crate::compile::compile(global, args),
        Command::Rolling(args) => crate::compile::roll(global, args),
        Command::Points(args) => crate::compile::points(global, args),
        Command::Undo(args) => undo(global, args),
        Command::Conflicts(args) => conflicts(global, &args.register),
        Command::Resolve(args) => resolve(global, args),
        Command::Search(args) => searching::find(global, args),
        Command::Verify(args) => verify(global, &args.register),
        Command::Rebuild(args) => rebuild(global, &args.register),
        Command::ReadSubmission => unreachable!("served before anything is run"),
    }
}

/// Returns whether a command writes, or looks at the file itself: then there is no "as at".
fn writes(command: &Command) -> bool {
    match command {
        Command::Measures(_)
        | Command::Show(_)
        | Command::Matrix(_)
        | Command::Log(_)
        | Command::Conflicts(_)
        | Command::Search(_)
        | Command::Compare(_)
        | Command::Align(_)
        | Command::Positions(_)
        | Command::Outlook(_)
        | Command::CommonGround(_)
        | Command::Points(_) => false,
        Command::Rolling(args) => args.settle.is_some(),
        Command::Silence(args) => args.event.is_some(),
        Command::Clearance(command) => !clearance::only_reads(command),
        _ => true,
    }
}

/// Returns the program that reads files in a child process: this one.
fn reader() -> PathBuf {
    std::env::current_exe().unwrap_or_else(|_| PathBuf::from("chancery"))
}

fn key(global: &Global) -> Result<Key, AppError> {
    let Some(file) = &global.recovery_file else {
        return typed_key(global);
    };
    match typed_key(global)? {
        Key::Passphrase(words) => Ok(Key::Recovery {
            file: file.clone(),
            words,
        }),
        other => Ok(other),
    }
}

fn typed_key(global: &Global) -> Result<Key, AppError> {
    match (&global.key_file, &global.passphrase_file) {
        (Some(path), _) => Ok(Key::File(path.clone())),
        (None, Some(path)) if path.as_os_str() == "-" => {
            first_line(&mut std::io::stdin().lock(), "-")
        }
        (None, Some(path)) => {
            let name = path.display().to_string();
            let file = std::fs::File::open(path).map_err(|source| AppError::File {
                path: name.clone(),
                source,
            })?;
            first_line(&mut std::io::BufReader::new(file), &name)
        }
        (None, None) => {
            let words = rpassword::prompt_password(chancery_app::words::plain(
                &global.lang,
                "cli-passphrase",
            ));
            words.map(Key::Passphrase).map_err(|source| AppError::File {
                path: "terminal".into(),
                source,
            })
        }
    }
}

fn first_line(input: &mut dyn BufRead, name: &str) -> Result<Key, AppError> {
    let mut line = String::new();
    input
        .read_line(&mut line)
        .map_err(|source| AppError::File {
            path: name.into(),
            source,
        })?;
    Ok(Key::Passphrase(
        line.trim_end_matches(['\r', '\n']).to_string(),
    ))
}

pub(crate) fn open(global: &Global, register: &Path, mode: OpenMode) -> Result<Session, AppError> {
    register::open(register, &key(global)?, mode, reader())
}

fn init(global: &Global, args: &Init) -> Result<Outcome, AppError> {
    let fill = match (args.demo, args.states_only) {
        (true, true) => Fill::StatesOnly,
        (true, false) => Fill::Demo,
        _ => Fill::Empty,
    };
    let key = key(global)?;
    let request = CreateRegister {
        path: &args.register,
        key: &key,
        delegation: args.delegation.as_deref(),
        fill,
    };
    let session = register::create(&request, reader())?;
    let content_id = session.store.content_id()?.to_string();
    let path = args.register.display().to_string();
    let mut text = vec![chancery_app::words::plain_with(
        &global.lang,
        "cli-made",
        &[("path", &path)],
    )];
    let mut json = json!({"register": path, "content_id": content_id});
    if let Some(file) = &args.recovery {
        let words = match recovery::make(&session, &key, file) {
            Ok(words) => words,
            Err(error) => {
                // A register without the recovery that was asked for would stand in the way of the next try.
                drop(session);
                let _ = std::fs::remove_file(&args.register);
                return Err(error);
            }
        };
        text.push(chancery_app::words::plain_with(
            &global.lang,
            "cli-recovery",
            &[("path", &file.display().to_string()), ("words", &words)],
        ));
        json["recovery"] = json!({"file": file, "words": words});
    }
    session.store.close()?;
    Ok(Outcome {
        json,
        text,
        exit: DONE,
    })
}

fn import(global: &Global, args: &Import) -> Result<Outcome, AppError> {
    let mode = if args.plan {
        OpenMode::Read
    } else {
        OpenMode::Write
    };
    // Before the file is opened: Ctrl-C then never leaves anything beside it.
    let progress = on_terminal(global.quiet);
    let mut session = open(global, &args.register, mode)?;
    let request = ImportRequest {
        files: args.files.clone(),
        apply: !args.plan,
        accept: match args.accept {
            Accept::Certain => AcceptRows::Certain,
            Accept::All => AcceptRows::All,
        },
        state: args.state.clone(),
        layout: args.recipe.clone(),
        answers: args.answers.clone(),
        save_layout: args.save_recipe.clone(),
        rows: args.rows.map(|rows| match rows {
            Rows::All => ListRows::All,
            Rows::Open => ListRows::Open,
            Rows::None => ListRows::None,
        }),
        remove: args.remove.clone(),
        language_hint: args.lang_hint.clone(),
        note: args.as_note.clone(),
        received: args.received.clone(),
        channel: args.channel.clone(),
        audience: args.audience.clone(),
        lang: global.lang.clone(),
    };
    let report = intake::import(&mut session, &request, &progress).map_err(|error| {
        // Ctrl-C also ends the process that reads the files, in whatever it was doing.
        if progress.is_cancelled() {
            AppError::Cancelled
        } else {
            error
        }
    })?;
    // The process ends now; giving back the memory of every row first would only take time.
    std::mem::forget(report.files);
    session.store.close()?;
    let exit = if report.all_set_aside {
        INPUT
    } else if report.waits {
        OPEN
    } else {
        DONE
    };
    Ok(Outcome {
        text: report.lines,
        json: report.json,
        exit,
    })
}

fn list(global: &Global, args: &Measures) -> Result<Outcome, AppError> {
    let filter = measures::Filter {
        state: args.state.clone(),
        category: args.category.clone(),
        stage: args.stage.clone(),
        query: args.query.clone(),
    };
    if let Some(reader) = leaving::reader(args.audience.as_deref())? {
        return leaving::measures(global, args, &filter, &reader);
    }
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let moment = (global.at.as_deref(), global.lang.as_str());
    let (total, list) = measures::whole(&mut session, &filter, args.limit, moment)?;
    if list.is_empty() {
        print::note(global, &words::plain(&global.lang, "cli-nothing-found"));
    }
    let text = list
        .iter()
        .map(|measure| measure_line(measure, &global.lang))
        .collect();
    Ok(Outcome {
        json: json!({"total": total, "measures": list}),
        text,
        exit: DONE,
    })
}

/// One measure on one line: reference, stage, act, title.
fn measure_line(measure: &Value, lang: &str) -> String {
    let title = measure["title"][lang].as_str().or_else(|| {
        measure["title"]
            .as_object()
            .and_then(|texts| texts.values().next())
            .and_then(Value::as_str)
    });
    format!(
        "{:<12} {:<16} {:<20} {}",
        word(&measure["ref"]),
        word(&measure["stage"]),
        word(&measure["act"]["number"]),
        title.unwrap_or("-")
    )
}

fn show(global: &Global, args: &Show) -> Result<Outcome, AppError> {
    if let Some(reader) = leaving::reader(args.audience.as_deref())? {
        return leaving::show(global, args, &reader);
    }
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let json = measures::show(&mut session, &args.id, args.history, global.at.as_deref())?;
    let text = vec![serde_json::to_string_pretty(&json).unwrap_or_default()];
    Ok(Outcome {
        json,
        text,
        exit: DONE,
    })
}

/// Returns the records of a JSON file: an array of them, or one alone.
fn records_in(file: &Path) -> Result<Vec<Value>, AppError> {
    let path = file.display().to_string();
    let bytes = std::fs::read(file).map_err(|source| AppError::File {
        path: path.clone(),
        source,
    })?;
    // some editors begin a file with a mark of its encoding
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    match crate::strict_json::read(text) {
        Ok(Value::Array(records)) => Ok(records),
        Ok(record @ Value::Object(_)) => Ok(vec![record]),
        Ok(_) => Err(AppError::InvalidPut {
            place: path,
            detail: "neither a record nor a list of records".into(),
        }),
        Err(error) => Err(AppError::InvalidPut {
            place: path,
            detail: error.to_string(),
        }),
    }
}

fn put_file(global: &Global, args: &Put) -> Result<Outcome, AppError> {
    let records = records_in(&args.file)?;
    let mut session = open(global, &args.register, OpenMode::Write)?;
    let (json, left) = put::put_and_look(&mut session, &records, &global.lang)?;
    let exit = if left { OPEN } else { DONE };
    session.store.close()?;
    let text = vec![serde_json::to_string_pretty(&json).unwrap_or_default()];
    Ok(Outcome { json, text, exit })
}

fn matrix(global: &Global, args: &Matrix) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let columns: ColumnKind =
        serde_json::from_value(json!(args.columns)).map_err(|_| AppError::InvalidRequest {
            name: "columns".into(),
            value: args.columns.clone(),
        })?;
    let request = MatrixRequest {
        columns,
        group: args.group.clone(),
        at: global.at.clone(),
        since: args.since.clone(),
        in_force_on: args.in_force_on.clone(),
        stage: None,
        region: None,
        audience: args.audience.clone(),
        is_final: args.is_final,
        lang: global.lang.clone(),
    };
    let written = documents::export_matrix(&mut session, &request, &args.out, &args.paper)?;
    let text = vec![format!("{}  {}", written.path, written.check_code)];
    Ok(Outcome {
        json: json!(written),
        text,
        exit: DONE,
    })
}

fn log(global: &Global, path: &Path) -> Result<Outcome, AppError> {
    let mut session = open(global, path, OpenMode::Read)?;
    let json = history::log(&mut session, &global.lang, global.at.as_deref())?;
    let text = json["operations"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|operation| {
            let word = |key: &str| operation[key].as_str().unwrap_or("-").to_string();
            format!("{}  {}  {}", word("time"), word("title"), word("id"))
        })
        .collect();
    Ok(Outcome {
        json,
        text,
        exit: DONE,
    })
}

fn plain_catalogue(global: &Global) -> Catalogue {
    Catalogue::new(&global.lang).with_isolation(Isolation::Plain)
}

fn undo(global: &Global, args: &Undo) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Write)?;
    let written = history::undo(&mut session, &args.operation, &plain_catalogue(global))?;
    session.store.close()?;
    let text = vec![written.title.clone()];
    Ok(Outcome {
        json: json!(written),
        text,
        exit: DONE,
    })
}

fn conflicts(global: &Global, path: &Path) -> Result<Outcome, AppError> {
    let mut session = open(global, path, OpenMode::Read)?;
    let json = session.at(global.at.as_deref(), |session| history::conflicts(session))?;
    let list = json["conflicts"].as_array().cloned().unwrap_or_default();
    let text = list
        .iter()
        .map(|conflict| format!("{} {}", conflict["kind"], conflict["record"]))
        .collect();
    Ok(Outcome {
        json,
        text,
        exit: if list.is_empty() { DONE } else { OPEN },
    })
}

fn verify(global: &Global, path: &Path) -> Result<Outcome, AppError> {
    let session = open(global, path, OpenMode::Read)?;
    let json = care::verify(&session, &on_terminal(global.quiet))?;
    let ok = json["ok"] == json!(true);
    let text = vec![serde_json::to_string_pretty(&json).unwrap_or_default()];
    Ok(Outcome {
        json,
        text,
        exit: if ok { DONE } else { 4 },
    })
}

fn rebuild(global: &Global, path: &Path) -> Result<Outcome, AppError> {
    let mut session = open(global, path, OpenMode::Write)?;
    let json = care::rebuild(&mut session, &on_terminal(global.quiet))?;
    session.store.close()?;
    let text = vec![json["content_id"].as_str().unwrap_or_default().to_string()];
    Ok(Outcome {
        json,
        text,
        exit: DONE,
    })
}

fn resolve(global: &Global, args: &Resolve) -> Result<Outcome, AppError> {
    let choice = match (&args.take, &args.with) {
        (Some(revision), _) => Choice::Take(revision.clone()),
        (None, Some(path)) => Choice::With(records_in(path)?.pop().unwrap_or_default()),
        (None, None) => unreachable!("one of the two is asked for when the command is read"),
    };
    let mut session = open(global, &args.register, OpenMode::Write)?;
    let catalogue = Catalogue::new(&global.lang).with_isolation(Isolation::Plain);
    let written = reconcile::resolve(&mut session, &args.record, &choice, &catalogue)?;
    session.store.close()?;
    Ok(Outcome {
        text: vec![written.title.clone()],
        json: json!({"operation": written.operation, "record": args.record}),
        exit: DONE,
    })
}
