//! The `chancery` command: the same use cases as the window, for scripts and for people without a display.
//!
//! `args` says what can be typed, `run` does it, `print` shows it. With `--json` standard output carries exactly one JSON
//! document. Exit codes: 0 done, 2 usage, 3 input that cannot be taken, 4 register cannot be opened, 5 done but
//! something waits, 70 a defect of ours.

mod args;
mod args_clearance;
mod clearance;
mod exit;
mod leaving;
mod print;
mod progress;
mod run;

use chancery_app::messages::{Catalogue, Isolation};
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = args::Cli::parse();
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
