//! The log of developments: what happened outside the register, dated, sourced, and by whom it was said.

use crate::derive::typed;
use crate::entry::{Entry, base_of, save};
use crate::error::AppError;
use crate::matrix::columns::short;
use crate::names::Names;
use crate::session::Session;
use crate::wire::developments::{
    DevelopmentFields, DevelopmentLine, DevelopmentSaveRequest, DevelopmentsAnswer,
    DevelopmentsRequest,
};
use crate::wire::history::Written;
use chancery_messages::Catalogue;
use chancery_model::codes::obligation;
use chancery_model::development::Development;
use chancery_model::fold::fold;
use chancery_model::record::Kind;
use chancery_store::{RecordBody, View};
use serde_json::json;

/// Returns the developments asked for, the latest first.
///
/// # Errors
/// The store's own.
pub fn list(
    session: &mut Session,
    request: &DevelopmentsRequest,
) -> Result<DevelopmentsAnswer, AppError> {
    let names = session.names(&request.lang)?;
    let catalogue = Catalogue::new(&request.lang);
    let bodies = session.store.bodies(Kind::Development, View::Desk)?;
    let total = u32::try_from(bodies.len()).unwrap_or(u32::MAX);
    let words = request.words.as_deref().map(fold).unwrap_or_default();
    let mut found: Vec<(RecordBody, Development)> = bodies
        .into_iter()
        .filter_map(|body| {
            let development = typed::<Development>(&body.content)?;
            asked(&development, request, &words).then_some((body, development))
        })
        .collect();
    found.sort_by(|(_, one), (_, other)| {
        let day = |development: &Development| development.date.map(|date| date.earliest());
        day(other).cmp(&day(one))
    });
    Ok(DevelopmentsAnswer {
        total,
        developments: found
            .into_iter()
            .map(|(body, development)| line(&body, development, &names, &catalogue))
            .collect(),
    })
}

fn asked(development: &Development, request: &DevelopmentsRequest, words: &str) -> bool {
    let has = |list: &[String], wanted: &Option<String>| {
        wanted.as_ref().is_none_or(|wanted| list.contains(wanted))
    };
    let texts = development
        .title
        .0
        .values()
        .chain(development.text.0.values())
        .chain(&development.said_by)
        .chain(&development.source);
    has(&development.states, &request.state)
        && has(&development.obligations, &request.obligation)
        && (words.is_empty() || texts.into_iter().any(|text| fold(text).contains(words)))
}

fn line(
    body: &RecordBody,
    development: Development,
    names: &Names,
    catalogue: &Catalogue,
) -> DevelopmentLine {
    let mut states = development.states.clone();
    names.sort_states(&mut states);
    DevelopmentLine {
        id: body.record.to_string(),
        revision: base_of(body),
        title: development.title.show(names.lang()).to_string(),
        text: development.text.show(names.lang()).to_string(),
        state_names: states
            .iter()
            .map(|code| names.state(code).to_string())
            .collect(),
        obligation_names: development
            .obligations
            .iter()
            .map(|id| match obligation(id) {
                Some(row) => short(row, names, catalogue),
                None => id.clone(),
            })
            .collect(),
        fields: DevelopmentFields {
            date: development.date.map(|date| date.to_string()),
            title: development.title.0,
            text: development.text.0,
            said_by: development.said_by,
            source: development.source,
            states: development.states,
            obligations: development.obligations,
        },
    }
}

/// Writes a development.
///
/// # Errors
/// `put.invalid` with the place; the store's own.
pub fn save_development(
    session: &mut Session,
    request: &DevelopmentSaveRequest,
) -> Result<Written, AppError> {
    let mut fields = request.development.clone();
    fields.states.sort_unstable();
    fields.states.dedup();
    fields.obligations.sort_unstable();
    fields.obligations.dedup();
    let entry = Entry {
        kind: Kind::Development,
        id: request.id.as_deref(),
        base: request.base.as_deref(),
        fields: json!(fields),
    };
    save(session, &entry, &request.lang)
}
