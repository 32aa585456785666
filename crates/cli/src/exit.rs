//! Which exit code an error has.

use chancery_app::error::AppError;

/// Done.
pub const DONE: u8 = 0;
/// What was typed is no command.
pub const USAGE: u8 = 2;
/// The input cannot be taken, for a named reason.
pub const INPUT: u8 = 3;
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
        AppError::Store { source } if source.code() == "register.cancelled" => STOPPED,
        AppError::Store { source } if source.code().starts_with("register.unknown-") => INPUT,
        AppError::Store { source } if source.code().starts_with("register.") => 4,
        AppError::WrongWords { .. } | AppError::NotARecoveryFile { .. } => 4,
        AppError::Store { .. } | AppError::Defect { .. } => 70,
        _ => INPUT,
    }
}
