//! The `chancery` command: the same use cases as the window, for scripts and for people without a display.
//!
//! `args` says what can be typed, `run` does it, `print` shows it. With `--json` standard output carries exactly one JSON
//! document. Exit codes: 0 done, 2 usage, 3 input that cannot be taken, 4 register cannot be opened, 5 done but
//! something waits, 70 a defect of ours.

mod args;
mod args_clearance;
mod args_compile;
mod args_negotiation;
mod clearance;
mod comparing;
mod compile;
mod exit;
mod leaving;
mod negotiation;
mod print;
mod progress;
mod run;
mod searching;
mod strict_json;

use chancery_app::messages::{Catalogue, Isolation};
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = match args::Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    if matches!(cli.command, args::Command::ReadSubmission) {
        return ExitCode::from(chancery_app::reader::serve());
    }
    let global = cli.global.clone();
    let catalogue = Catalogue::new(&global.lang).with_isolation(Isolation::Plain);
    match run::run(cli) {
        Ok(outcome) => {
            print::outcome(&global, &outcome);
            ExitCode::from(outcome.exit)
        }
        Err(error) => {
            print::error(&global, &error.to_wire(&catalogue));
            ExitCode::from(exit::code_of(&error))
        }
    }
}

/// Says what cannot be typed so; with `--json` as one document.
fn usage(error: &clap::Error) -> ExitCode {
    let wants_json = std::env::args().any(|word| word == "--json");
    if !wants_json || !error.use_stderr() {
        error.exit();
    }
    let text = error.to_string();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let message = lines.next().unwrap_or_default();
    let error = serde_json::json!({
        "code": "usage.invalid",
        "params": {},
        "message": message.trim_start_matches("error: "),
        "hint": lines.collect::<Vec<_>>().join(" "),
    });
    println!("{}", serde_json::json!({"error": error}));
    ExitCode::from(exit::USAGE)
}
