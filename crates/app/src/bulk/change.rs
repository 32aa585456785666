//! One change, ready to be made to a measure: what it sets, and how the field is said before and after. Pure once made.

use crate::error::AppError;
use crate::names::Names;
use crate::session::Session;
use crate::texts::Texts;
use crate::wire::bulk::BulkChange;
use crate::words::label;
use chancery_messages::Catalogue;
use chancery_model::act::Act;
use chancery_model::audience::Audience;
use chancery_model::codes::{
    Application, CodeList, ExistingContracts, ObligationBasis, Stage, Trigger,
};
use chancery_model::id::RecordId;
use chancery_model::measure::{Measure, ObligationLink};
use chancery_store::View;
use chrono::NaiveDate;
use serde_json::Map;
use std::collections::HashMap;
use std::str::FromStr;

/// What a change comes to for one measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It is another now.
    Changed,
    /// It has that already.
    Same,
    /// It is left alone; the message says why.
    Cannot(&'static str),
}

/// A change with its codes read.
pub(super) struct Change {
    what: What,
    catalogue: Catalogue,
    /// The day that status is told for.
    day: NaiveDate,
    acts: HashMap<RecordId, Act>,
}

enum What {
    Stage(Option<Stage>, Option<String>),
    Application(Option<Application>, Option<String>),
    Audience(Audience),
    Authentic(Option<String>),
    Trigger(Option<Trigger>),
    ExistingContracts(Option<ExistingContracts>),
    Act(Option<RecordId>),
    AddCategory(String),
    RemoveCategory(String),
    AddLink(ObligationLink),
    RemoveLink(ObligationLink),
}

impl Change {
    /// Reads what a request asks for.
    ///
    /// # Errors
    /// `request.invalid` for a field, code or paragraph that is not there; the store's own.
    pub fn of(
        session: &mut Session,
        asked: &BulkChange,
        catalogue: Catalogue,
    ) -> Result<Change, AppError> {
        let texts = session.texts()?;
        let what = match asked {
            BulkChange::Set {
                field,
                value,
                reason,
            } => set(field, value.as_deref(), reason.as_deref())?,
            BulkChange::AddCategory { code } | BulkChange::RemoveCategory { code } => {
                let names = session.names(catalogue.lang())?;
                if !names.knows_category(code) {
                    return Err(invalid("category", code));
                }
                match asked {
                    BulkChange::AddCategory { .. } => What::AddCategory(code.clone()),
                    _ => What::RemoveCategory(code.clone()),
                }
            }
            BulkChange::AddLink {
                paragraph, basis, ..
            } => What::AddLink(link(&texts, paragraph, basis)?),
            BulkChange::RemoveLink { paragraph, basis } => {
                What::RemoveLink(link(&texts, paragraph, basis)?)
            }
        };
        let mut acts = HashMap::new();
        if let What::Act(chosen) = &what {
            for body in session
                .store
                .bodies(chancery_model::record::Kind::Act, View::Desk)?
            {
                if let Some(act) = crate::derive::typed(&body.content) {
                    acts.insert(body.record, act);
                }
            }
            if let Some(chosen) = chosen.filter(|chosen| !acts.contains_key(chosen)) {
                return Err(invalid("act", &chosen.to_string()));
            }
        }
        Ok(Change {
            what,
            catalogue,
            day: session.day(),
            acts,
        })
    }

    /// Makes the change to a measure.
    pub fn apply(&self, measure: &mut Measure) -> Outcome {
        let before = measure.clone();
        if let Some(reason) = self.cannot(measure) {
            return Outcome::Cannot(reason);
        }
        match &self.what {
            What::Stage(stage, reason) => {
                measure.stage = *stage;
                measure.stage_reason = reason.clone();
            }
            What::Application(value, reason) => {
                measure.application = *value;
                measure.application_reason = reason.clone();
            }
            What::Audience(value) => measure.audience = value.clone(),
            What::Authentic(value) => measure.authentic = value.clone(),
            What::Trigger(value) => measure.trigger = *value,
            What::ExistingContracts(value) => measure.existing_contracts = *value,
            What::Act(value) => measure.act = *value,
            What::AddCategory(code) => measure.categories.push(code.clone()),
            What::RemoveCategory(code) => measure.categories.retain(|each| each != code),
            What::AddLink(link) if measure.obligations.iter().any(|each| same(each, link)) => {}
            What::AddLink(link) => measure.obligations.push(link.clone()),
            What::RemoveLink(link) => measure.obligations.retain(|each| !same(each, link)),
        }
        if self.is_category() {
            measure.normalise();
        }
        if *measure == before {
            Outcome::Same
        } else {
            Outcome::Changed
        }
    }

    fn is_category(&self) -> bool {
        matches!(self.what, What::AddCategory(_) | What::RemoveCategory(_))
    }

    /// Returns the message that says why a measure cannot be changed so, if it cannot.
    fn cannot(&self, measure: &Measure) -> Option<&'static str> {
        match &self.what {
            What::Act(Some(act)) => {
                let other = self
                    .acts
                    .get(act)
                    .is_some_and(|act| act.state != measure.state);
                other.then_some("bulk-cannot-other-state")
            }
            What::Authentic(Some(lang)) => {
                let said = measure.title.0.contains_key(lang)
                    || measure.summary.0.contains_key(lang)
                    || measure
                        .clauses
                        .iter()
                        .any(|clause| clause.text.0.contains_key(lang));
                (!said).then_some("bulk-cannot-no-words")
            }
            What::AddLink(link) if link.basis == ObligationBasis::Cited => {
                measure.act.is_none().then_some("bulk-cannot-no-act")
            }
            _ => None,
        }
    }

    /// Returns the message `id` in the reader's language.
    pub fn words(&self, id: &str) -> String {
        self.catalogue.message(id, &[])
    }

    /// Returns the code of the field, for the title of the operation.
    pub fn field_words(&self) -> &'static str {
        match &self.what {
            What::Stage(..) => "stage",
            What::Application(..) => "application",
            What::Audience(_) => "audience",
            What::Authentic(_) => "authentic",
            What::Trigger(_) => "trigger",
            What::ExistingContracts(_) => "existing-contracts",
            What::Act(_) => "act",
            What::AddCategory(_) | What::RemoveCategory(_) => "categories",
            What::AddLink(_) | What::RemoveLink(_) => "obligations",
        }
    }

    /// Returns the field of a measure as a person reads it; nothing where nothing is stated.
    pub fn shown(&self, measure: &Measure, names: &Names) -> String {
        let catalogue = &self.catalogue;
        match &self.what {
            What::Stage(..) => match (measure.stage_shown(self.day).0, &measure.stage_reason) {
                (Some(stage), Some(reason)) => format!("{} ({reason})", label(catalogue, stage)),
                (stage, _) => shown_code(catalogue, stage),
            },
            What::Application(..) => {
                match (
                    measure.application_shown(self.day).0,
                    &measure.application_reason,
                ) {
                    (Some(value), Some(reason)) => {
                        format!("{} ({reason})", label(catalogue, value))
                    }
                    (value, _) => shown_code(catalogue, value),
                }
            }
            What::Audience(_) => {
                catalogue.message(&format!("audience-{}", measure.audience.word()), &[])
            }
            What::Authentic(_) => measure.authentic.clone().unwrap_or_default(),
            What::Trigger(_) => shown_code(catalogue, measure.trigger),
            What::ExistingContracts(_) => shown_code(catalogue, measure.existing_contracts),
            What::Act(_) => {
                measure
                    .act
                    .and_then(|act| self.acts.get(&act))
                    .map_or(String::new(), |act| {
                        let number = act.number.clone().filter(|number| !number.is_empty());
                        number.unwrap_or_else(|| act.title.show(catalogue.lang()).to_string())
                    })
            }
            What::AddCategory(_) | What::RemoveCategory(_) => {
                let named = |code: &String| format!("{code} {}", names.category(code));
                let all: Vec<String> = measure.categories.iter().map(named).collect();
                all.join("; ")
            }
            What::AddLink(link) | What::RemoveLink(link) => {
                let links = measure.obligations.iter().filter(|each| each.id == link.id);
                let bases: Vec<String> = links.map(|link| label(catalogue, link.basis)).collect();
                bases.join("; ")
            }
        }
    }
}

/// Whether two links are of one paragraph by one basis; the bases are never mixed.
fn same(one: &ObligationLink, other: &ObligationLink) -> bool {
    one.id == other.id && one.basis == other.basis
}

fn shown_code<C: CodeList>(catalogue: &Catalogue, code: Option<C>) -> String {
    code.map_or(String::new(), |code| label(catalogue, code))
}

fn set(field: &str, value: Option<&str>, reason: Option<&str>) -> Result<What, AppError> {
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    Ok(match field {
        "stage" => {
            let stage = code(field, value)?;
            What::Stage(stage, stage.and(reason).map(str::to_string))
        }
        "application" => {
            let application = code(field, value)?;
            What::Application(application, application.and(reason).map(str::to_string))
        }
        "audience" => {
            let word = value.unwrap_or("cochairs");
            What::Audience(
                Audience::from_word(word)
                    .filter(|audience| *audience != Audience::Me)
                    .ok_or_else(|| invalid(field, word))?,
            )
        }
        "authentic" => What::Authentic(value.map(str::to_string)),
        "trigger" => What::Trigger(code(field, value)?),
        "existing_contracts" => What::ExistingContracts(code(field, value)?),
        "act" => What::Act(code(field, value)?),
        other => return Err(invalid("field", other)),
    })
}

fn code<T: FromStr>(field: &str, value: Option<&str>) -> Result<Option<T>, AppError> {
    match value.filter(|value| !value.is_empty()) {
        None => Ok(None),
        Some(value) => value.parse().map(Some).map_err(|_| invalid(field, value)),
    }
}

fn link(texts: &Texts, paragraph: &str, basis: &str) -> Result<ObligationLink, AppError> {
    let known = texts
        .paragraph(paragraph)
        .ok_or_else(|| invalid("paragraph", paragraph))?;
    Ok(ObligationLink {
        id: known.row.id.clone(),
        basis: basis.parse().map_err(|_| invalid("basis", basis))?,
        extra: Map::new(),
    })
}

fn invalid(name: &str, value: &str) -> AppError {
    AppError::InvalidRequest {
        name: name.into(),
        value: value.into(),
    }
}
