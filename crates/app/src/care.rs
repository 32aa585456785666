//! Looking after a register: checking every byte, making derived tables anew.

use crate::derive::Current;
use crate::error::AppError;
use crate::progress::Progress;
use crate::session::Session;
use serde_json::{Value, json};

/// Returns the report of a full check:
/// `{"ok","content_id","revisions","operations","problems":[{"code","record","detail"}]}`.
///
/// # Errors
/// The store's own; what is wrong inside the register is in the report.
pub fn verify(session: &Session, progress: &Progress) -> Result<Value, AppError> {
    let _ = progress.step("checking", 0, 1);
    let report = session.store.verify()?;
    let _ = progress.step("checking", 1, 1);
    let problems: Vec<Value> = report
        .problems
        .iter()
        .map(|problem| json!({"code": problem.code, "record": problem.record, "detail": problem.detail}))
        .collect();
    Ok(json!({
        "ok": report.problems.is_empty(),
        "content_id": report.content_id.to_string(),
        "revisions": report.revisions,
        "operations": report.operations,
        "problems": problems,
    }))
}

/// Makes the derived tables anew; they give the same answers.
///
/// # Errors
/// The store's own.
pub fn rebuild(session: &mut Session, progress: &Progress) -> Result<Value, AppError> {
    let derive = Current { day: session.day() };
    session.store.rebuild(&derive, &mut |done, total| {
        progress.step("rebuilding", done, total)
    })?;
    Ok(json!({"ok": true, "content_id": session.store.content_id()?.to_string()}))
}
