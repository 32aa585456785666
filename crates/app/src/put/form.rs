//! What a record given to `put` may not hold, whatever its kind: each fault is named with its JSON pointer.

use crate::element_ids::LISTS;
use crate::error::AppError;
use crate::misplaced::escaped;
use chancery_diff::fields::TEXT_FIELDS;
use chancery_model::date::{PartialDate, Precision};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Keys of which nothing is taken from a file, or whose words stay as they were received.
const PASSED_OVER: [&str; 3] = ["origin", "entered_from", "conflict"];

/// Looks whether a record can be taken.
///
/// # Errors
/// `put.invalid` with the place.
pub(super) fn check(record: &Value) -> Result<(), AppError> {
    let Some(fields) = record.as_object() else {
        return Ok(()); // told apart by whoever reads it
    };
    names(fields)?;
    for (key, value) in fields {
        let place = format!("/{}", escaped(key));
        letters(key, &place)?;
        if !PASSED_OVER.contains(&key.as_str()) {
            words(key, value, &place)?;
        }
    }
    for (list, _) in LISTS {
        let elements = fields.get(list).and_then(Value::as_array);
        ids(list, elements.map_or(&[], Vec::as_slice))?;
    }
    let events = fields.get("events").and_then(Value::as_array);
    for (index, event) in events.into_iter().flatten().enumerate() {
        if contradicts(event) {
            let detail = "the date is not as exact as its precision says";
            return Err(invalid(format!("/events/{index}/date"), detail));
        }
    }
    Ok(())
}

/// Kind, id and base: words or nothing, and a base only of an entry that is named.
fn names(fields: &Map<String, Value>) -> Result<(), AppError> {
    let given = |key: &str| fields.get(key).filter(|value| !value.is_null());
    for key in ["kind", "id", "base"] {
        let blank = |value: &Value| value.as_str().is_none_or(|text| text.trim().is_empty());
        if given(key).is_some_and(blank) {
            return Err(invalid(format!("/{key}"), "empty, or not a text"));
        }
    }
    if given("base").is_some() && given("id").is_none() {
        return Err(invalid(
            "/base".into(),
            "a base without the id of its entry",
        ));
    }
    Ok(())
}

/// No letter that controls a machine, and in texts no language that is none.
fn words(key: &str, value: &Value, place: &str) -> Result<(), AppError> {
    match value {
        Value::String(text) => {
            letters(text, place)?;
            if key == "authentic" && !is_language(text) {
                return Err(invalid(place.into(), "not a language tag (BCP 47)"));
            }
            Ok(())
        }
        Value::Array(list) => list
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| words("", value, &format!("{place}/{index}"))),
        Value::Object(map) => map.iter().try_for_each(|(inner, value)| {
            let place = format!("{place}/{}", escaped(inner));
            letters(inner, &place)?;
            if TEXT_FIELDS.contains(&key) && !is_language(inner) {
                return Err(invalid(place, "not a language tag (BCP 47)"));
            }
            words(inner, value, &place)
        }),
        _ => Ok(()),
    }
}

/// Tabs and ends of lines are part of a text; nothing else below U+0020 is.
fn letters(text: &str, place: &str) -> Result<(), AppError> {
    let mut before_newline = text.chars().skip(1).map(Some).chain([None]);
    let bad = text.chars().find(|letter| {
        let next = before_newline.next().flatten();
        match letter {
            '\t' | '\n' => false,
            '\r' => next != Some('\n'),
            letter => *letter < ' ',
        }
    });
    match bad {
        None => Ok(()),
        Some(letter) => {
            let detail = format!("U+{:04X} is no part of a text", u32::from(letter));
            Err(invalid(place.into(), &detail))
        }
    }
}

fn ids(list: &str, elements: &[Value]) -> Result<(), AppError> {
    let mut seen = HashSet::new();
    for (index, element) in elements.iter().enumerate() {
        let detail = match &element["id"] {
            Value::Null => continue,
            Value::String(id) if id.trim().is_empty() => "empty",
            Value::String(id) if !seen.insert(id) => "another element has this id",
            Value::String(_) => continue,
            _ => "not a text",
        };
        return Err(invalid(format!("/{list}/{index}/id"), detail));
    }
    Ok(())
}

/// Whether an event's date is more or less exact than it says. What cannot be read is told by whoever reads it.
fn contradicts(event: &Value) -> bool {
    let date = event["date"].as_str();
    let date = date.and_then(|text| text.parse::<PartialDate>().ok());
    let precision = event["precision"].as_str();
    let precision = precision.and_then(|word| word.parse::<Precision>().ok());
    match (date, precision) {
        (Some(date), Some(precision)) => {
            precision != Precision::Unknown && precision != date.precision()
        }
        _ => false,
    }
}

/// Whether a tag is well-formed by BCP 47: language, script, region, variants, extensions, what is private.
fn is_language(tag: &str) -> bool {
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = tag.split('-').collect();
    let fits = |part: &&str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if !parts.iter().all(fits) {
        return false;
    }
    let mut rest = &parts[..];
    let mut take = |is: &dyn Fn(&str) -> bool| match rest {
        [first, others @ ..] if is(first) => {
            rest = others;
            true
        }
        _ => false,
    };
    let language = take(&|part| letters(part) && (2..=8).contains(&part.len()));
    if language {
        if parts[0].len() < 4 {
            let _ = (0..3).all(|_| take(&|part| letters(part) && part.len() == 3));
        }
        take(&|part| letters(part) && part.len() == 4);
        take(&|part| letters(part) && part.len() == 2 || digits(part) && part.len() == 3);
        while take(&|part| part.len() > 4 || part.len() == 4 && digits(&part[..1])) {}
        while take(&|part| part.len() == 1 && !part.eq_ignore_ascii_case("x")) {
            if !take(&|part| part.len() > 1) {
                return false;
            }
            while take(&|part| part.len() > 1) {}
        }
    }
    if take(&|part| part.eq_ignore_ascii_case("x")) {
        return !rest.is_empty();
    }
    language && rest.is_empty()
}

fn invalid(place: String, detail: &str) -> AppError {
    AppError::InvalidPut {
        place,
        detail: detail.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_from_other_words() {
        for tag in [
            "en",
            "und",
            "zh-Hant-TW",
            "es-419",
            "sl-rozaj",
            "de-1996",
            "ar-u-nu-latn",
            "zh-cmn",
            "x-own",
            "en-x-draft",
            "tok",
            "sr-Latn",
        ] {
            assert!(is_language(tag), "{tag}");
        }
        for tag in [
            "",
            "e",
            "english language",
            "en_GB",
            "en-",
            "-en",
            "en--GB",
            "12",
            "en-x",
            "x",
            "en-u",
            "languages1",
            "fr-FR-FR",
            "\u{e9}n",
        ] {
            assert!(!is_language(tag), "{tag}");
        }
    }
}
