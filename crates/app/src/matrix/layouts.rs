//! Layouts of the matrix kept by name: a setting of this desk, never exchanged. What one holds, the page alone reads.

use crate::error::AppError;
use crate::session::Session;
use crate::wire::information::{MatrixLayout, MatrixLayouts};
use chancery_store::DeskChange;

const SETTING: &str = "matrix-layouts";

/// Returns the layouts kept here, by name.
///
/// # Errors
/// The store's own.
pub fn list(session: &Session) -> Result<MatrixLayouts, AppError> {
    // what another program wrote in another form is left alone and shows as nothing
    Ok(MatrixLayouts {
        layouts: kept(session)?.unwrap_or_default(),
    })
}

/// The layouts that are kept; nothing where they have a form that this program does not read.
fn kept(session: &Session) -> Result<Option<Vec<MatrixLayout>>, AppError> {
    match session.store.setting(SETTING)? {
        None => Ok(Some(Vec::new())),
        Some(text) => Ok(serde_json::from_str(&text).ok()),
    }
}

/// The layouts that are kept, to be written again: never over some that cannot be read.
fn to_change(session: &Session) -> Result<Vec<MatrixLayout>, AppError> {
    kept(session)?.ok_or(AppError::Refused {
        code: "matrix.layouts-newer",
        about: String::new(),
    })
}

/// Keeps a layout under its name, in place of one that had it, and returns all.
///
/// # Errors
/// A name without a letter; the store's own.
pub fn save(session: &mut Session, layout: MatrixLayout) -> Result<MatrixLayouts, AppError> {
    let name = layout.name.trim().to_string();
    if name.is_empty() {
        return Err(AppError::InvalidRequest {
            name: "name".into(),
            value: layout.name,
        });
    }
    let mut layouts = to_change(session)?;
    layouts.retain(|kept| kept.name != name);
    layouts.push(MatrixLayout { name, ..layout });
    layouts.sort_by(|one, other| one.name.cmp(&other.name));
    keep(session, layouts)
}

/// Forgets the layout of a name, and returns the others.
///
/// # Errors
/// The store's own.
pub fn forget(session: &mut Session, name: &str) -> Result<MatrixLayouts, AppError> {
    let mut layouts = to_change(session)?;
    layouts.retain(|kept| kept.name != name);
    keep(session, layouts)
}

fn keep(session: &mut Session, layouts: Vec<MatrixLayout>) -> Result<MatrixLayouts, AppError> {
    let text = serde_json::to_string(&layouts).map_err(|error| AppError::Defect {
        detail: error.to_string(),
    })?;
    let change = DeskChange::Setting(SETTING.to_string(), Some(text));
    session.store.change_desk(&[change])?;
    Ok(MatrixLayouts { layouts })
}
