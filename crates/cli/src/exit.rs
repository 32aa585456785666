//! Which exit code an error has.

use chancery_app::error::AppError;

/// Done.
pub const DONE: u8 = 0;
/// What was typed is no command.
pub const USAGE: u8 = 2;
/// The input cannot be taken, for a named reason.
pub const INPUT: u8 = 3;
/// A defect of ours.
const DEFECT: u8 = 70;
/// Done, but something waits for an answer or has two wordings.
pub const OPEN: u8 = 5;

/// Stopped with Ctrl-C; nothing was written.
const STOPPED: u8 = 130;

/// Returns the exit code of an error.
pub fn code_of(error: &AppError) -> u8 {
    match error {
        AppError::InvalidRequest { .. }
        | AppError::SearchField { .. }
        | AppError::SearchValue { .. }
        | AppError::NothingOpen => USAGE,
        AppError::Cancelled => STOPPED,
        AppError::Store { source } => match source.code().strip_prefix("register.") {
            Some("cancelled") => STOPPED,
            Some(what) if what.starts_with("unknown-") => INPUT,
            Some(_) => 4,
            None => DEFECT,
        },
        AppError::WrongWords { .. } | AppError::NotARecoveryFile { .. } => 4,
        AppError::Defect { .. } => DEFECT,
        _ => INPUT,
    }
}
