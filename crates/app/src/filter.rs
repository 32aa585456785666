//! Which measures a list shows: a state, a category, a stage and words, as they were typed.
//!
//! What nothing can have is refused with its place. A list that is empty says that there is no such measure; it must not
//! say so of a state that was misspelt.

use crate::error::AppError;
use crate::search::{resolve, states_called};
use crate::session::Session;
use chancery_model::codes::Stage;
use chancery_store::{MeasureFilter, View};

/// Which measures a list shows.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Alpha-3 code, or a name that one state alone has.
    pub state: Option<String>,
    /// Category code.
    pub category: Option<String>,
    /// Legal stage code.
    pub stage: Option<String>,
    /// What to find, as the search box takes it.
    pub query: Option<String>,
}

impl Filter {
    /// Returns the filter as the store takes it.
    ///
    /// # Errors
    /// `request.invalid` for a state, category or stage that there is not; what a search cannot mean.
    pub fn to_store(
        &self,
        session: &mut Session,
        lang: &str,
        view: View,
    ) -> Result<MeasureFilter, AppError> {
        if let Some(stage) = self
            .stage
            .as_deref()
            .filter(|stage| stage.parse::<Stage>().is_err())
        {
            return Err(unknown("stage", stage));
        }
        let state = self.state.as_deref();
        let category = self.category.as_deref();
        Ok(MeasureFilter {
            state: state
                .map(|typed| state_of(session, typed, lang))
                .transpose()?,
            category: category
                .map(|typed| category_of(session, typed, lang))
                .transpose()?,
            stage: self.stage.clone(),
            query: match self.query.as_deref() {
                Some(typed) => Some(resolve(session, typed, lang, view)?),
                None => None,
            },
            ..MeasureFilter::default()
        })
    }
}

fn unknown(name: &str, value: &str) -> AppError {
    AppError::InvalidRequest {
        name: name.into(),
        value: value.into(),
    }
}

fn state_of(session: &mut Session, typed: &str, lang: &str) -> Result<String, AppError> {
    let names = session.names(lang)?;
    let called = states_called(&names, typed);
    match &called.whole[..] {
        [code] => Ok(code.clone()),
        _ => Err(unknown("state", typed)),
    }
}

fn category_of(session: &mut Session, typed: &str, lang: &str) -> Result<String, AppError> {
    let names = session.names(lang)?;
    let all: Vec<&str> = names.category_codes().collect();
    let is = |code: &&&str| **code == typed;
    let alike = |code: &&&str| code.eq_ignore_ascii_case(typed);
    let found = all.iter().find(is).or_else(|| all.iter().find(alike));
    found
        .map(|code| (*code).to_string())
        .ok_or_else(|| unknown("category", typed))
}
