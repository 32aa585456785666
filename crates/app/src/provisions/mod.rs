//! Texts drafted here: the common text and model measures, each an opening and its clauses ([`chancery_model::provision`]).
//!
//! [`texts`] lists them, [`whole`] reads one, [`keep_typed`] keeps what is being typed, [`keep`] makes a version of it,
//! [`versions`] lists the moments of one, [`hand_in`] gives it to the others. All is written to the working line, whoever keeps the register: a text that is
//! being drafted exists for nobody else until it is handed in.

mod called;
mod handing;
mod keeping;
pub(crate) mod loading;
mod versions;

pub(crate) use called::{Called, called, numbered};
pub use handing::hand_in;
pub use keeping::{keep, keep_typed};
pub use versions::versions;

use crate::desk::{answer, parse};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::provisions::{
    ModelClause, ModelPart, ModelsAnswer, ProvisionsAnswer, ProvisionsRequest, TextLine,
    TextsAnswer, TypedText,
};
use chancery_model::model_clauses::model_clauses;
use loading::{LoadedText, load, load_all};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The name of what is being typed for a text, among the desk's drafts.
pub(crate) fn draft_name(text: &str) -> String {
    format!("text:{text}")
}

/// Returns the text that a draft of the desk is for; nothing for one of another page.
pub(crate) fn text_of(draft: &str) -> Option<&str> {
    draft.strip_prefix("text:")
}

/// The calls that [`call`] answers.
pub(crate) const CALLS: &[&str] = &[
    "texts",
    "provisions",
    "provisions-typed",
    "provisions-save",
    "provisions-drop",
    "provisions-versions",
    "provisions-hand-in",
    "model-clauses",
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
        "texts" => answer(texts(session, lang)?),
        "provisions" => answer(whole(session, &parse(request)?)?),
        "provisions-typed" => answer(keep_typed(session, &parse(request)?)?),
        "provisions-save" => answer(keep(session, &parse(request)?)?),
        "provisions-drop" => answer(drop_typed(session, &parse(request)?)?),
        "provisions-versions" => answer(versions(session, &parse(request)?)?),
        "provisions-hand-in" => answer(hand_in(session, &parse(request)?)?),
        _ => answer(models()),
    }
}

/// What the desk keeps while a text is being typed.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct TypedBody {
    base: BTreeMap<String, String>,
    fields: crate::wire::provisions::TextFields,
}

/// Returns the texts of the register, by title in `lang`; also those that were begun and never kept.
///
/// # Errors
/// The store's own.
pub fn texts(session: &mut Session, lang: &str) -> Result<TextsAnswer, AppError> {
    let mut lines = Vec::new();
    for text in load_all(session)? {
        lines.push(line(session, &text, lang)?);
    }
    for draft in session.store.page_drafts()? {
        let Some(id) = text_of(&draft.record) else {
            continue;
        };
        if lines.iter().any(|line| line.id == id) {
            continue;
        }
        if let Ok(body) = serde_json::from_str::<TypedBody>(&draft.body) {
            let text = LoadedText::begun(id);
            let mut line = line(session, &text, lang)?;
            line.kind = body.fields.kind;
            let title = chancery_model::text::Text(body.fields.title);
            line.title = title.show(lang).to_string();
            line.languages = vec![body.fields.authentic];
            lines.push(line);
        }
    }
    lines.sort_by(|one, other| (&one.title, &one.id).cmp(&(&other.title, &other.id)));
    Ok(TextsAnswer { texts: lines })
}

fn line(session: &Session, text: &LoadedText, lang: &str) -> Result<TextLine, AppError> {
    let fields = text.fields();
    let title = text.title();
    let (title_lang, shown) = title
        .best(lang, Some(&fields.authentic))
        .unwrap_or(("und", ""));
    let mut languages = text.languages();
    languages.retain(|language| *language != fields.authentic);
    languages.insert(0, fields.authentic.clone());
    let waits = session.store.page_draft(&draft_name(&text.id))?;
    Ok(TextLine {
        id: text.id.clone(),
        title: shown.to_string(),
        title_lang: title_lang.to_string(),
        kind: fields.kind,
        clauses: u32::try_from(text.clauses.len()).unwrap_or(u32::MAX),
        languages,
        waits: waits.map(|draft| draft.saved_at),
    })
}

/// Returns one text whole, with what was typed for it; an empty one for an id that the register does not have.
///
/// # Errors
/// The store's own.
pub fn whole(
    session: &mut Session,
    request: &ProvisionsRequest,
) -> Result<ProvisionsAnswer, AppError> {
    let text = load(session, &request.text)?;
    let draft = session.store.page_draft(&draft_name(&request.text))?;
    let typed = draft.and_then(|draft| {
        let body: TypedBody = serde_json::from_str(&draft.body).ok()?;
        Some(TypedText {
            fields: body.fields,
            base: body.base,
            saved: draft.saved_at,
        })
    });
    Ok(ProvisionsAnswer {
        fields: text.fields(),
        base: text.base(),
        stale: text.stale(),
        handed_in: handing::state_of(session, &text)?,
        text: text.id,
        typed,
    })
}

/// Forgets what was typed for a text and is no version, and returns the text as it was last kept.
///
/// # Errors
/// The store's own.
pub fn drop_typed(
    session: &mut Session,
    request: &ProvisionsRequest,
) -> Result<ProvisionsAnswer, AppError> {
    let forget = chancery_store::DeskChange::DropDraft(draft_name(&request.text));
    session.store.change_desk(&[forget])?;
    whole(session, request)
}

/// Returns the library of model clauses.
pub fn models() -> ModelsAnswer {
    let models = model_clauses().iter().map(|model| ModelClause {
        key: model.key.clone(),
        category: model.category.clone(),
        title: model.title.0.clone(),
        clauses: model
            .clauses
            .iter()
            .map(|part| ModelPart {
                level: part.level,
                text: part.text.0.clone(),
            })
            .collect(),
    });
    ModelsAnswer {
        models: models.collect(),
    }
}

#[cfg(test)]
mod tests;
