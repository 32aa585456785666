//! International texts and their paragraphs: what ships with the program, with what the register lays over and adds.
//!
//! [`Texts`] is the one place to ask for a text or paragraph; [`page`] lists and shows them, [`sign`] takes readings,
//! [`own`] keeps texts and paragraphs that users add. A built-in row is never changed: readings and parties stand in
//! the overlay record under the fixed id of its code.

pub mod own;
pub mod page;
pub mod sign;

use crate::applicability;
use crate::derive::typed;
use crate::error::AppError;
use crate::progress::Progress;
use crate::session::Session;
use chancery_messages::Catalogue;
use chancery_model::codes::{
    self, CodeList, Instrument, Obligation, PinpointKind, Reach, Verification,
};
use chancery_model::id::RecordId;
use chancery_model::overlay::{Parties, SignOff, TextReading, sign_off};
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_store::{RecordBody, View};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Where a row comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowOrigin {
    /// It ships with the program.
    BuiltIn,
    /// Someone added it to this register.
    Added,
}

/// A text with what the register says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownText {
    /// The text.
    pub text: Instrument,
    /// Where it comes from.
    pub origin: RowOrigin,
    /// The record that holds the addition or what is laid over.
    pub record: Option<RecordId>,
    /// Its parties by a status list.
    pub parties: Option<Parties>,
}

/// A paragraph with what the register says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownParagraph {
    /// The paragraph.
    pub row: Obligation,
    /// Where it comes from.
    pub origin: RowOrigin,
    /// The record that holds the addition or what is laid over.
    pub record: Option<RecordId>,
    /// Who read it.
    pub readings: Vec<TextReading>,
}

impl KnownParagraph {
    /// Returns how far it was signed off here.
    pub fn sign_off(&self) -> SignOff {
        sign_off(&self.readings)
    }

    /// Returns whether a paper marked final may rest on it: read against a published text as shipped, or signed off
    /// here by two readers whose quotes agree. Readers who differ hold out even what shipped as verified.
    pub fn is_verified(&self) -> bool {
        match self.sign_off() {
            SignOff::Verified => true,
            SignOff::Differing => false,
            SignOff::Unread | SignOff::One => self.row.verification.is_final(),
        }
    }
}

/// All texts and paragraphs that a register knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Texts {
    texts: Vec<KnownText>,
    paragraphs: Vec<KnownParagraph>,
    by_id: HashMap<String, usize>,
}

impl Texts {
    /// Returns what ships with the program.
    pub fn built_in() -> Texts {
        Texts::new(&[], &[])
    }

    /// Returns what ships, with the overlays and additions of these `instrument` and `obligation` records.
    pub fn new(instruments: &[RecordBody], obligations: &[RecordBody]) -> Texts {
        let texts = codes::instruments().iter().map(|text| KnownText {
            text: text.clone(),
            origin: RowOrigin::BuiltIn,
            record: None,
            parties: None,
        });
        let mut texts: Vec<KnownText> = texts.collect();
        for body in instruments {
            let parties = field::<Parties>(&body.content, "parties");
            match texts
                .iter_mut()
                .find(|known| Some(known.text.code.as_str()) == code(&body.content))
            {
                Some(known) => {
                    (known.record, known.parties) = (Some(body.record), parties);
                }
                None => texts.extend(added_text(&body.content).map(|text| KnownText {
                    text,
                    origin: RowOrigin::Added,
                    record: Some(body.record),
                    parties,
                })),
            }
        }
        let paragraphs = codes::obligations().iter().map(|row| KnownParagraph {
            row: row.clone(),
            origin: RowOrigin::BuiltIn,
            record: None,
            readings: vec![],
        });
        let mut paragraphs: Vec<KnownParagraph> = paragraphs.collect();
        for body in obligations {
            lay_over_paragraph(&mut paragraphs, body);
        }
        let place = |row: &KnownParagraph| {
            texts
                .iter()
                .position(|known| known.text.code == row.row.instrument)
        };
        paragraphs.retain(|row| place(row).is_some());
        paragraphs.sort_by_key(place);
        let by_id = paragraphs
            .iter()
            .enumerate()
            .map(|(index, known)| (known.row.id.clone(), index))
            .collect();
        Texts {
            texts,
            paragraphs,
            by_id,
        }
    }

    /// Reads them out of a register.
    ///
    /// # Errors
    /// The store's own.
    pub fn of(session: &Session) -> Result<Texts, AppError> {
        Ok(Texts::new(
            &session.store.bodies(Kind::Instrument, View::Desk)?,
            &session.store.bodies(Kind::Obligation, View::Desk)?,
        ))
    }

    /// Returns the texts in the order in which they are listed.
    pub fn texts(&self) -> &[KnownText] {
        &self.texts
    }

    /// Returns the paragraphs, text by text and in the text's order.
    pub fn paragraphs(&self) -> &[KnownParagraph] {
        &self.paragraphs
    }

    /// Returns the text of that code.
    pub fn text(&self, code: &str) -> Option<&KnownText> {
        self.texts.iter().find(|known| known.text.code == code)
    }

    /// Returns the paragraph of that id.
    pub fn paragraph(&self, id: &str) -> Option<&KnownParagraph> {
        self.by_id.get(id).map(|index| &self.paragraphs[*index])
    }

    /// Returns the paragraphs that are our own subdivisions of `id`.
    pub fn parts_of<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a KnownParagraph> {
        self.paragraphs
            .iter()
            .filter(move |known| known.row.part_of.as_deref() == Some(id))
    }

    /// Returns the treaty whose parties alone a paragraph reaches, where it is so.
    pub fn treaty_of(&self, row: &Obligation) -> Option<&KnownText> {
        if let Some(code) = &row.parties_of {
            return self.text(code);
        }
        self.text(&row.instrument)
            .filter(|known| known.text.reach == Reach::PartiesOnly)
    }

    /// Returns how the number of a paragraph is introduced, with the number: "OP 5(b)".
    pub fn pinpoint(&self, row: &Obligation, catalogue: &Catalogue) -> String {
        let counted = self.text(&row.instrument).map(|known| known.text.pinpoints);
        let kind = row.pinpoint.or(counted).unwrap_or(PinpointKind::Paragraph);
        catalogue.message(&kind.label_id(), &[("number", &row.number)])
    }

    /// Returns text and pinpoint as cited: "A/RES/ES-10/24, OP 5(b)".
    pub fn cited(&self, row: &Obligation, catalogue: &Catalogue) -> String {
        let name = self
            .text(&row.instrument)
            .map_or(row.instrument.as_str(), |known| {
                known.text.name(catalogue.lang())
            });
        let comma = if catalogue.lang() == "ar" { '،' } else { ',' };
        format!("{name}{comma} {}", self.pinpoint(row, catalogue))
    }
}

fn lay_over_paragraph(paragraphs: &mut Vec<KnownParagraph>, body: &RecordBody) {
    let readings = field(&body.content, "readings").unwrap_or_default();
    let own = code(&body.content);
    match paragraphs
        .iter_mut()
        .find(|known| Some(known.row.id.as_str()) == own)
    {
        Some(known) => (known.record, known.readings) = (Some(body.record), readings),
        None => paragraphs.extend(added_paragraph(&body.content).map(|row| KnownParagraph {
            row,
            origin: RowOrigin::Added,
            record: Some(body.record),
            readings,
        })),
    }
}

fn code(content: &Content) -> Option<&str> {
    content.get("code").and_then(Value::as_str)
}

fn field<T: serde::de::DeserializeOwned>(content: &Content, key: &str) -> Option<T> {
    serde_json::from_value(content.get(key)?.clone()).ok()
}

/// Returns the keys of a content that the typed row takes; what a newer program wrote beside them is not its own.
fn taken(content: &Content, keys: &[&str]) -> Map<String, Value> {
    content
        .iter()
        .filter(|(key, _)| keys.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// Returns a text that a register adds; nothing where the content is only laid over one that this program lacks.
fn added_text(content: &Content) -> Option<Instrument> {
    const KEYS: [&str; 10] = [
        "code",
        "symbol",
        "date",
        "nature",
        "pinpoints",
        "source",
        "title",
        "parties_only",
        "note",
        "names",
    ];
    let mut row = taken(content, &KEYS);
    row.insert(
        "verification".into(),
        json!(Verification::Unverified.as_str()),
    );
    row.entry("aliases").or_insert_with(|| json!([]));
    row.entry("names").or_insert_with(|| json!({}));
    row.entry("source").or_insert_with(|| json!(""));
    typed(&row)
}

/// Returns a paragraph that a register adds.
fn added_paragraph(content: &Content) -> Option<Obligation> {
    const KEYS: [&str; 11] = [
        "instrument",
        "number",
        "pinpoint",
        "addressee",
        "nature",
        "verb",
        "paraphrase",
        "categories",
        "deadline",
        "source",
        "note",
    ];
    let mut row = taken(content, &KEYS);
    row.insert("id".into(), content.get("code")?.clone());
    row.insert(
        "verification".into(),
        json!(Verification::Unverified.as_str()),
    );
    row.entry("categories").or_insert_with(|| json!([]));
    row.entry("paraphrase").or_insert_with(|| json!({}));
    row.entry("source").or_insert_with(|| json!(""));
    typed(&row)
}

/// Does one of the calls about international texts.
///
/// # Errors
/// The call's own.
pub fn call(
    session: &mut Session,
    name: &str,
    request: Value,
    progress: &Progress,
) -> Result<Value, AppError> {
    use crate::desk::{answer, parse};
    match name {
        "international" => answer(page::list(session, &parse(request)?)?),
        "paragraph" => answer(page::paragraph(session, &parse(request)?)?),
        "sign-off" => answer(sign::sign_off(session, &parse(request)?)?),
        "take-back-reading" => answer(sign::take_back(session, &parse(request)?)?),
        "save-text" => answer(own::save_text(session, &parse(request)?)?),
        "save-paragraph" => answer(own::save_paragraph(session, &parse(request)?)?),
        _ => answer(applicability::status_list(
            session,
            &parse(request)?,
            progress,
        )?),
    }
}

#[cfg(test)]
pub(crate) mod tests;
