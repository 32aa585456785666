//! The calls of the page on which entries are written, by name.

use crate::desk::{answer, parse};
use crate::error::AppError;
use crate::reconcile::{self, Choice};
use crate::session::Session;
use crate::wire::draft::{AttachRequest, DraftName};
use crate::wire::versions::ResolveRequest;
use crate::{acts, attachments, drafts, translations, versions};
use chancery_messages::Catalogue;
use serde_json::Value;
use std::path::Path;

/// The calls that [`call`] answers.
pub(crate) const CALLS: &[&str] = &[
    "compose",
    "check",
    "draft-save",
    "draft-keep",
    "draft-drop",
    "drafts",
    "attach",
    "kept-file",
    "save-file",
    "confirm-translation",
    "acts",
    "act",
    "compare-versions",
    "resolve",
    "restore",
];

/// Does one of [`CALLS`].
///
/// # Errors
/// The call's own.
pub(crate) fn call(
    session: &mut Session,
    name: &str,
    request: Value,
    lang: &str,
) -> Result<Value, AppError> {
    match name {
        "compose" => answer(drafts::compose(session, &parse(request)?)?),
        "check" => answer(drafts::check(session, &parse(request)?)?),
        "draft-save" => answer(drafts::save(session, &parse(request)?)?),
        "draft-keep" => answer(drafts::keep(session, &parse(request)?)?),
        "draft-drop" => {
            let request: DraftName = parse(request)?;
            answer(drafts::forget(session, &request.record)?)
        }
        "drafts" => answer(drafts::list(session, lang)?),
        "attach" => {
            let request: AttachRequest = parse(request)?;
            answer(attachments::attach(session, Path::new(&request.path))?)
        }
        "kept-file" => answer(attachments::show(session, &parse(request)?)?),
        "save-file" => answer(attachments::save_copy(session, &parse(request)?)?),
        "confirm-translation" => answer(translations::confirm(
            session,
            &parse(request)?,
            &Catalogue::new(lang),
        )?),
        "acts" => answer(acts::page(session, &parse(request)?)?),
        "act" => answer(acts::whole(session, &parse(request)?)?),
        "compare-versions" => answer(versions::compare(session, &parse(request)?)?),
        "resolve" => {
            let request: ResolveRequest = parse(request)?;
            let choice = match (request.take, request.fields) {
                (Some(revision), None) => Choice::Take(revision),
                (None, Some(fields)) => Choice::With(fields),
                _ => {
                    return Err(AppError::InvalidRequest {
                        name: "take".into(),
                        value: request.id,
                    });
                }
            };
            let catalogue = Catalogue::new(lang);
            answer(reconcile::resolve(
                session,
                &request.id,
                &choice,
                &catalogue,
            )?)
        }
        "restore" => answer(versions::restore(
            session,
            &parse(request)?,
            &Catalogue::new(lang),
        )?),
        other => Err(AppError::InvalidRequest {
            name: "call".into(),
            value: other.into(),
        }),
    }
}
