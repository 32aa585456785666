//! A measure: what one state has done or plans in one respect.
//!
//! [`Measure`] is the typed view of a measure's content. An absent key means "not stated"; unknown keys of newer
//! programs stay in `extra` and are written back unchanged. The measure names its act by record id.

use crate::audience::Audience;
use crate::codes::{
    Application, Direction, EventKind, ExemptionType, ExistingContracts, ObligationBasis,
    SourceKind, Stage, SunsetKind, Trigger,
};
use crate::date::{PartialDate, Precision};
use crate::id::{ObjectId, RecordId};
use crate::numbering::{Numbering, number_clauses};
use crate::origin::Origin;
use crate::status::{application_of, stage_of};
use crate::text::Text;
use crate::translation::TranslationMark;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The content of a measure.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Measure {
    /// The short reference, given once (`XBE-D1-K7`).
    #[serde(default, rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Alpha-3 code of the state.
    pub state: String,
    /// Title as the sender worded it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// Official title of the measure.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub official_title: Text,
    /// The language whose text is authentic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentic: Option<String>,
    /// Category codes, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// The act that carries it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<RecordId>,
    /// Paragraphs of international texts, each with who made the link.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obligations: Vec<ObligationLink>,
    /// What it reaches, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub directions: Vec<Direction>,
    /// Goods and services by list and code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// Territory and how it is delimited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geography: Option<Geography>,
    /// Persons it reaches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<String>,
    /// The standard on which it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<Trigger>,
    /// What becomes of existing contracts and licences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub existing_contracts: Option<ExistingContracts>,
    /// Which authentic words each other language renders; by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, TranslationMark>,
    /// Exemptions, each with who decides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exemptions: Vec<Exemption>,
    /// Summary.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub summary: Text,
    /// Clauses or quoted passages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Clause>,
    /// How clauses that are drafted here are numbered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numbering: Option<Numbering>,
    /// What happened to it, in the order entered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// Legal stage as the source states it, or as overridden with a reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// Why the stage was set against the events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage_reason: Option<String>,
    /// Whether it is applied in practice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<Application>,
    /// Why the application was set against the events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_reason: Option<String>,
    /// When or on what event it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sunset: Option<Sunset>,
    /// Duty to review or report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<String>,
    /// Who enforces it and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforcement: Option<String>,
    /// Evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Who may see it; the co-chairs unless stated.
    #[serde(default)]
    pub audience: Audience,
    /// Whether its audience sees the title only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub title_only: bool,
    /// Where the words came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Who entered it for the state: a delegation's code or `secretariat`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered_by: Option<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A paragraph that a measure is linked to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObligationLink {
    /// The paragraph (`ES24:5.b`).
    pub id: String,
    /// Who made the link; never mixed.
    pub basis: ObligationBasis,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A good or service by list and code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// `HS`, `ML`, `DU` or `named`.
    pub list: String,
    /// The list's edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// The code as printed; text, so that leading zeros stay.
    pub code: String,
    /// Digits beyond the sixth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub national: Option<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Territory that a measure concerns.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Geography {
    /// Places as named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
    /// How it is delimited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The dated list it refers to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// An exemption from a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exemption {
    /// Stable within the measure.
    pub id: String,
    /// Its kind, where the words say it.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ExemptionType>,
    /// Its words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// Who decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decider: Option<String>,
    /// On what condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<PartialDate>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A clause or a quoted passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// Stable within the measure.
    pub id: String,
    /// How deep it stands, 1 outermost, where the text is drafted here; none for a quoted passage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// Its number: made from its place where it has a level, else the pinpoint as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its heading.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub heading: Text,
    /// Its words; `{#c3}` in them stands for the number of the clause `c3`.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// The model clause that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_model: Option<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Something that happened to a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Stable within the measure.
    pub id: String,
    /// What happened.
    pub kind: EventKind,
    /// When; nothing when it is not stated or not readable with certainty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// How exactly.
    pub precision: Precision,
    /// The source's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// When or on what event a measure ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sunset {
    /// A date, an event, none stated, or not known.
    pub kind: SunsetKind,
    /// The date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// The event in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub event: Text,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Sunset {
    /// Returns the date on which the measure ends; a date beside another kind says nothing.
    pub fn day(&self) -> Option<PartialDate> {
        self.date.filter(|_| self.kind == SunsetKind::Date)
    }
}

/// Evidence for a measure or an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Stable within the measure.
    pub id: String,
    /// Its kind.
    pub kind: SourceKind,
    /// Where to find it ("Official Gazette no. 212, p. 9").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<String>,
    /// Its words, as received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// The language of the quote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// When it was looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<PartialDate>,
    /// The attached file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<ObjectId>,
    /// The attached file's name as received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// A second person who compared it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_reader: Option<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Where a measure's stage, or its application, comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StageFrom {
    /// The source states it.
    Stated,
    /// It follows from the events.
    Events,
    /// A person set it, with a reason.
    Override,
}

impl Measure {
    /// Returns the legal stage on `day` and where it comes from; no stage when neither the source nor an event says one.
    pub fn stage_shown(&self, day: NaiveDate) -> (Option<Stage>, StageFrom) {
        match (self.stage, &self.stage_reason) {
            (Some(stage), Some(_)) => (Some(stage), StageFrom::Override),
            (Some(stage), None) => (Some(stage), StageFrom::Stated),
            (None, _) => (stage_of(&self.events, day), StageFrom::Events),
        }
    }

    /// Returns how far it is applied on `day` and where that comes from.
    pub fn application_shown(&self, day: NaiveDate) -> (Option<Application>, StageFrom) {
        match (self.application, &self.application_reason) {
            (Some(application), Some(_)) => (Some(application), StageFrom::Override),
            (Some(application), None) => (Some(application), StageFrom::Stated),
            (None, _) => (application_of(&self.events, day), StageFrom::Events),
        }
    }

    /// Returns the date of the latest event of `kind`, where one is stated.
    pub fn date_of(&self, kind: EventKind) -> Option<PartialDate> {
        self.events
            .iter()
            .rev()
            .filter(|event| event.kind == kind)
            .find_map(|event| event.date)
    }

    /// Returns the year to print beside the act: of adoption, signature, publication, entry into force or announcement,
    /// the first that is stated.
    pub fn year(&self) -> Option<i32> {
        [
            EventKind::Adopted,
            EventKind::Signed,
            EventKind::Published,
            EventKind::InForce,
            EventKind::Announced,
        ]
        .into_iter()
        .find_map(|kind| self.date_of(kind))
        .map(PartialDate::year_number)
    }

    /// Brings edited text into normal form C, sets into their order, and numbers clauses by their places. Words as
    /// received stay as they are.
    pub fn normalise(&mut self) {
        for text in [&mut self.title, &mut self.official_title, &mut self.summary] {
            text.normalise();
        }
        for exemption in &mut self.exemptions {
            exemption.text.normalise();
        }
        for clause in &mut self.clauses {
            clause.heading.normalise();
            clause.text.normalise();
        }
        self.leave_blank_out();
        let style = self.numbering.unwrap_or(Numbering::Outline);
        let language = self.authentic.as_deref().unwrap_or("en");
        number_clauses(&mut self.clauses, style, language);
        sort_set(&mut self.categories);
        sort_set(&mut self.persons);
        self.directions
            .sort_unstable_by_key(|direction| direction.as_str());
        self.directions.dedup();
    }
}

impl Measure {
    /// What is blank is not stated.
    fn leave_blank_out(&mut self) {
        let mut words = vec![
            &mut self.authentic,
            &mut self.stage_reason,
            &mut self.application_reason,
            &mut self.review,
            &mut self.enforcement,
        ];
        for exemption in &mut self.exemptions {
            words.push(&mut exemption.decider);
            words.push(&mut exemption.condition);
        }
        for source in &mut self.sources {
            words.push(&mut source.locator);
            words.push(&mut source.quote);
            words.push(&mut source.language);
            words.push(&mut source.file);
            words.push(&mut source.second_reader);
        }
        words.extend(self.events.iter_mut().map(|event| &mut event.source));
        words.extend(self.clauses.iter_mut().map(|clause| &mut clause.number));
        if let Some(geography) = &mut self.geography {
            words.push(&mut geography.method);
            words.push(&mut geography.list);
        }
        for stated in words {
            if stated
                .as_deref()
                .is_some_and(|words| words.trim().is_empty())
            {
                *stated = None;
            }
        }
        self.persons.retain(|person| !person.trim().is_empty());
    }
}

fn sort_set(set: &mut Vec<String>) {
    set.sort_unstable();
    set.dedup();
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_of_newer_programs_come_back_unchanged() {
        let content = json!({"state": "XBE", "audience": "cochairs", "title": {"en": "A ban"}, "from_2031": {"x": ["é"]},
            "items": [{"list": "HS", "code": "0802", "n": 1}], "obligations": [{"id": "ES24:5.b", "basis": "cited", "n": 1}],
            "geography": {"places": ["Area A"], "n": 1}, "sunset": {"kind": "unknown", "n": 1},
            "exemptions": [{"id": "x1", "n": 1}], "clauses": [{"id": "c1", "level": 2, "n": 1}],
            "events": [{"id": "e1", "kind": "adopted", "precision": "unknown", "n": 1}],
            "sources": [{"id": "s1", "kind": "press", "file": "a.pdf", "n": 1}],
            "translations": {"fr": {"of": format!("sha256:{}", "0".repeat(64)), "n": 1}}});
        let measure: Measure = serde_json::from_value(content.clone()).unwrap();
        assert_eq!(serde_json::to_value(measure).unwrap(), content);
    }

    #[test]
    fn the_stage_is_the_stated_one_else_what_the_events_say() {
        let mut measure: Measure = serde_json::from_value(json!({"state": "XBE", "events": [
            {"id": "e1", "kind": "adopted", "precision": "day", "date": "2025-03-01"},
            {"id": "e2", "kind": "in-force", "precision": "unknown"}]}))
        .unwrap();
        assert_eq!(
            measure.stage_shown(chrono::NaiveDate::MAX),
            (Some(Stage::InForce), StageFrom::Events)
        );
        assert_eq!(measure.year(), Some(2025));
        measure.stage = Some(Stage::Suspended);
        assert_eq!(
            measure.stage_shown(chrono::NaiveDate::MAX),
            (Some(Stage::Suspended), StageFrom::Stated)
        );
        measure.stage_reason = Some("court order".into());
        assert_eq!(
            measure.stage_shown(chrono::NaiveDate::MAX).1,
            StageFrom::Override
        );
    }
}
