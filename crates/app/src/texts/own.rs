//! Texts and paragraphs that users add to a register, beside those that ship.
//!
//! An addition is a record of its own; its code is given by the person (a text) or made of text and number (a
//! paragraph) and never changes. Built-in rows are not edited here.

use super::sign::{Target, lay_over};
use super::{RowOrigin, Texts};
use crate::error::{AppError, Unsaid};
use crate::session::Session;
use crate::wire::texts::{SaveParagraphRequest, SaveTextRequest, SavedText};
use chancery_messages::Catalogue;
use chancery_model::date::PartialDate;
use chancery_model::record::Kind;
use serde_json::{Map, Value, json};

/// The longest paraphrase, in words.
const WORDS_MAX: usize = 60;

/// Adds a text or edits one that was added.
///
/// # Errors
/// `request.code-taken`; `request.invalid` for a value that its field cannot have; the store's own.
pub fn save_text(session: &mut Session, request: &SaveTextRequest) -> Result<SavedText, AppError> {
    let code = request.code.trim().to_uppercase();
    let fits = (2..=8).contains(&code.len())
        && code.starts_with(|c: char| c.is_ascii_uppercase())
        && code
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    if !fits {
        return Err(invalid("code", &request.code));
    }
    let texts = session.texts()?;
    let existing = texts.text(&code);
    if existing.is_some_and(|known| request.is_new || known.origin == RowOrigin::BuiltIn) {
        return Err(Unsaid::CodeTaken.into());
    }
    must_be_code::<chancery_model::codes::LegalNature>("nature", &request.nature)?;
    must_be_code::<chancery_model::codes::PinpointKind>("pinpoints", &request.pinpoints)?;
    must_be_date("date", &request.date)?;
    let names = said(&request.names);
    if names.is_empty() || request.symbol.trim().is_empty() {
        return Err(invalid("name", ""));
    }
    let content = json!({
        "code": code,
        "symbol": request.symbol.trim(),
        "date": request.date,
        "nature": request.nature,
        "pinpoints": request.pinpoints,
        "names": names,
        "title": text_or_null(request.title.as_deref()),
        "source": text_or_null(Some(&request.source)),
        "parties_only": request.parties_only,
    });
    let record = existing.and_then(|known| known.record);
    let params = Map::from_iter([
        ("what".to_string(), json!("text")),
        ("text".to_string(), json!(request.symbol.trim())),
    ]);
    save(
        session,
        Kind::Instrument,
        record,
        content,
        params,
        code,
        &request.lang,
    )
}

/// Adds a paragraph or edits one that was added.
///
/// # Errors
/// `request.code-taken`; `record.not-found`; `request.invalid`; the store's own.
pub fn save_paragraph(
    session: &mut Session,
    request: &SaveParagraphRequest,
) -> Result<SavedText, AppError> {
    let texts = session.texts()?;
    let text = texts
        .text(&request.text)
        .ok_or_else(|| not_found(&request.text))?;
    let number = request.number.trim();
    if number.is_empty() {
        return Err(invalid("number", ""));
    }
    let existing = match &request.id {
        Some(id) => Some(texts.paragraph(id).ok_or_else(|| not_found(id))?),
        None => None,
    };
    if existing.is_some_and(|known| known.origin == RowOrigin::BuiltIn) {
        return Err(Unsaid::CodeTaken.into());
    }
    let code = match existing {
        Some(known) => known.row.id.clone(),
        None => new_code(&texts, &request.text, number)?,
    };
    check_paragraph(session, request)?;
    let content = json!({
        "code": code,
        "instrument": request.text,
        "number": number,
        "addressee": request.addressee,
        "nature": request.nature,
        "verb": text_or_null(request.verb.as_deref()),
        "paraphrase": said(&request.paraphrase),
        "categories": request.categories,
        "deadline": text_or_null(request.deadline.as_deref()),
        "source": text_or_null(Some(&request.source)),
    });
    let record = existing.and_then(|known| known.record);
    let params = Map::from_iter([
        ("what".to_string(), json!("text")),
        (
            "text".to_string(),
            json!(format!("{}, {number}", text.text.symbol)),
        ),
    ]);
    save(
        session,
        Kind::Obligation,
        record,
        content,
        params,
        code,
        &request.lang,
    )
}

/// Returns the id of a new paragraph: its text and number.
fn new_code(texts: &Texts, text: &str, number: &str) -> Result<String, AppError> {
    let plain: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    let code = format!("{text}:{plain}");
    let printed =
        |known: &&super::KnownParagraph| known.row.instrument == text && known.row.number == number;
    if texts.paragraph(&code).is_some() || texts.paragraphs().iter().any(|p| printed(&p)) {
        return Err(Unsaid::CodeTaken.into());
    }
    Ok(code)
}

fn check_paragraph(session: &mut Session, request: &SaveParagraphRequest) -> Result<(), AppError> {
    must_be_code::<chancery_model::codes::Addressee>("addressee", &request.addressee)?;
    must_be_code::<chancery_model::codes::LegalNature>("nature", &request.nature)?;
    if let Some(deadline) = request.deadline.as_deref().filter(|date| !date.is_empty()) {
        must_be_date("deadline", deadline)?;
    }
    let names = session.names("en")?;
    for code in &request.categories {
        if !names.knows_category(code) {
            return Err(invalid("category", code));
        }
    }
    let long = |text: &&String| text.split_whitespace().count() > WORDS_MAX;
    match request.paraphrase.values().find(long) {
        Some(_) => Err(Unsaid::ParaphraseTooLong.into()),
        None if said(&request.paraphrase).is_empty() => Err(invalid("paraphrase", "")),
        None => Ok(()),
    }
}

fn save(
    session: &mut Session,
    kind: Kind,
    record: Option<chancery_model::id::RecordId>,
    content: Value,
    params: Map<String, Value>,
    code: String,
    lang: &str,
) -> Result<SavedText, AppError> {
    let record = record.unwrap_or_else(|| session.new_record());
    let change = |kept: &mut chancery_model::revision::Content| {
        kept.extend(content.as_object().cloned().unwrap_or_default());
        Ok(())
    };
    let target = Target { kind, record };
    let catalogue = Catalogue::new(lang);
    let written = lay_over(session, target, params, vec![], change, &catalogue)?;
    Ok(SavedText { code, written })
}

fn said(text: &std::collections::BTreeMap<String, String>) -> Map<String, Value> {
    text.iter()
        .filter(|(_, words)| !words.trim().is_empty())
        .map(|(lang, words)| (lang.clone(), json!(words.trim())))
        .collect()
}

fn text_or_null(text: Option<&str>) -> Value {
    match text.map(str::trim) {
        None | Some("") => Value::Null,
        Some(text) => json!(text),
    }
}

fn must_be_code<T: std::str::FromStr>(name: &str, code: &str) -> Result<(), AppError> {
    code.parse::<T>().map(drop).map_err(|_| invalid(name, code))
}

fn must_be_date(name: &str, date: &str) -> Result<(), AppError> {
    date.parse::<PartialDate>()
        .map(drop)
        .map_err(|_| invalid(name, date))
}

fn invalid(name: &str, value: &str) -> AppError {
    AppError::InvalidRequest {
        name: name.into(),
        value: value.into(),
    }
}

fn not_found(id: &str) -> AppError {
    AppError::RecordNotFound { id: id.to_string() }
}
