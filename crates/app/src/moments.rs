//! The days on which a register changed: what one can look back from.

use crate::error::AppError;
use crate::history::title;
use crate::session::Session;
use crate::wire::information::{RegisterDay, RegisterDays};
use chancery_messages::Catalogue;

/// So many operations are read at once.
const PAGE: usize = 1000;

/// Returns the last operation of each day, the earliest day first.
///
/// # Errors
/// The store's own.
pub fn moments(session: &mut Session, lang: &str) -> Result<RegisterDays, AppError> {
    let catalogue = Catalogue::new(lang);
    let mut moments: Vec<RegisterDay> = Vec::new();
    let mut before = None;
    loop {
        let entries = session.store.operations(PAGE, before)?;
        for entry in &entries {
            let day = |at: &str| at.get(..10).map(str::to_string);
            match moments.last_mut() {
                Some(moment) if day(&moment.at) == day(&entry.recorded_at) => moment.changes += 1,
                _ => moments.push(RegisterDay {
                    operation: entry.id.to_string(),
                    at: entry.recorded_at.clone(),
                    title: title(session, entry, &catalogue)?,
                    changes: 1,
                }),
            }
        }
        before = entries.last().map(|entry| entry.no);
        if entries.len() < PAGE {
            break;
        }
    }
    moments.reverse();
    Ok(RegisterDays { moments })
}
