//! Which exit code an error has.

use chancery_app::error::AppError;

/// Done.
pub const DONE: u8 = 0;
/// The input cannot be taken, for a named reason.
pub const INPUT: u8 = 3;
/// Done, but something waits for an answer or has two wordings.
pub const OPEN: u8 = 5;

/// Returns the exit code of an error.
pub fn code_of(error: &AppError) -> u8 {
    match error {
        AppError::InvalidRequest { .. }
        | AppError::SearchField { .. }
        | AppError::SearchValue { .. }
        | AppError::NothingOpen => 2,
        AppError::Store { source } if source.code().starts_with("register.") => 4,
        AppError::WrongWords { .. } | AppError::NotARecoveryFile { .. } => 4,
        AppError::Store { .. } | AppError::Defect { .. } => 70,
        _ => INPUT,
    }
}
