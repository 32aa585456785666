//! Reading texts from the register: openings, and the clauses that name them, in order.

use crate::derive::typed;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::provisions::TextFields;
use chancery_model::id::RecordId;
use chancery_model::measure::Clause;
use chancery_model::numbering::Numbering;
use chancery_model::provision::{Provision, TextKind};
use chancery_model::record::Kind;
use chancery_model::text::Text;
use chancery_store::{RecordBody, View};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Names the text of clauses that name none.
pub(crate) const LOOSE: &str = "loose";

/// One record of a text, with its typed view.
pub(crate) struct Part {
    pub(crate) body: RecordBody,
    pub(crate) provision: Provision,
}

/// A text with its opening and its clauses in order.
pub(crate) struct LoadedText {
    /// The opening's record, or [`LOOSE`].
    pub(crate) id: String,
    pub(crate) opening: Option<Part>,
    pub(crate) clauses: Vec<Part>,
}

/// Returns every text of the register as the desk sees it.
pub(crate) fn load_all(session: &Session) -> Result<Vec<LoadedText>, AppError> {
    let mut openings: BTreeMap<RecordId, LoadedText> = BTreeMap::new();
    let mut parts = Vec::new();
    for body in session.store.bodies(Kind::Provision, View::Desk)? {
        let Some(provision) = typed::<Provision>(&body.content) else {
            continue; // of a form that a newer program may have written
        };
        let part = Part { body, provision };
        if part.provision.is_opening() {
            let text = LoadedText {
                id: part.body.record.to_string(),
                ..LoadedText::begun("")
            };
            openings.insert(
                part.body.record,
                LoadedText {
                    opening: Some(part),
                    ..text
                },
            );
        } else {
            parts.push(part);
        }
    }
    let mut loose = LoadedText::begun(LOOSE);
    for part in parts {
        let text = part
            .provision
            .part_of
            .and_then(|opening| openings.get_mut(&opening));
        text.unwrap_or(&mut loose).clauses.push(part);
    }
    let mut texts: Vec<LoadedText> = openings.into_values().collect();
    if !loose.clauses.is_empty() {
        texts.push(loose);
    }
    for text in &mut texts {
        text.clauses.sort_by(|one, other| {
            let place = |part: &Part| (part.provision.order.clone(), part.body.record);
            match (&one.provision.order, &other.provision.order) {
                // In order of arrival, as they came.
                (None, None) => std::cmp::Ordering::Equal,
                _ => place(one).cmp(&place(other)),
            }
        });
    }
    Ok(texts)
}

/// Returns one text; an empty one for an id that the register does not have.
pub(crate) fn load(session: &Session, id: &str) -> Result<LoadedText, AppError> {
    let found = load_all(session)?.into_iter().find(|text| text.id == id);
    Ok(found.unwrap_or_else(|| LoadedText::begun(id)))
}

impl LoadedText {
    /// Returns a text of which nothing is kept yet.
    pub(crate) fn begun(id: &str) -> LoadedText {
        LoadedText {
            id: id.to_string(),
            opening: None,
            clauses: Vec::new(),
        }
    }

    pub(crate) fn title(&self) -> Text {
        self.opening
            .as_ref()
            .map_or_else(Text::default, |opening| opening.provision.heading.clone())
    }

    pub(crate) fn authentic(&self) -> String {
        let opening = self.opening.as_ref();
        opening
            .and_then(|opening| opening.provision.authentic.clone())
            .unwrap_or_else(|| "en".to_string())
    }

    /// Returns every language in which a clause or the title has words, ascending.
    pub(crate) fn languages(&self) -> Vec<String> {
        let all = self.opening.iter().chain(&self.clauses);
        let languages: BTreeSet<&str> = all.flat_map(|part| part.provision.languages()).collect();
        languages.into_iter().map(str::to_string).collect()
    }

    pub(crate) fn fields(&self) -> TextFields {
        let opening = self.opening.as_ref().map(|opening| &opening.provision);
        let kind = opening.and_then(|opening| opening.text_kind);
        let numbering = opening.and_then(|opening| opening.numbering);
        let clauses: Vec<Clause> = self.clauses.iter().map(clause_of).collect();
        TextFields {
            title: self.title().0,
            kind: kind.unwrap_or(TextKind::CommonText).as_str().to_string(),
            authentic: self.authentic(),
            numbering: numbering.unwrap_or(Numbering::Outline).as_str().to_string(),
            clauses: serde_json::to_value(clauses).unwrap_or(Value::Null),
            confirmed: BTreeMap::new(),
        }
    }

    pub(crate) fn base(&self) -> BTreeMap<String, String> {
        let all = self.opening.iter().chain(&self.clauses);
        all.map(|part| (part.body.record.to_string(), part.body.revision.to_string()))
            .collect()
    }

    pub(crate) fn stale(&self) -> BTreeMap<String, Vec<String>> {
        let parts = self.clauses.iter();
        stale_of(
            parts.map(|part| (part.body.record.to_string(), &part.provision)),
            &self.authentic(),
        )
    }
}

/// Returns the clauses by language whose words render words that are others now.
pub(crate) fn stale_of<'a>(
    provisions: impl Iterator<Item = (String, &'a Provision)>,
    authentic: &str,
) -> BTreeMap<String, Vec<String>> {
    let mut stale: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, provision) in provisions {
        for language in provision.stale(authentic) {
            stale
                .entry(language.to_string())
                .or_default()
                .push(id.clone());
        }
    }
    stale
}

/// A clause of a text as the page has it: the record's id is the clause's.
pub(super) fn clause_of(part: &Part) -> Clause {
    let Provision {
        level,
        heading,
        text,
        from_model,
        ..
    } = &part.provision;
    Clause {
        id: part.body.record.to_string(),
        level: Some(level.unwrap_or(1)),
        number: None,
        heading: heading.clone(),
        text: text.clone(),
        from_model: from_model.clone(),
        extra: Default::default(),
    }
}
