//! Provisions from the co-chairs' Word document: made, or brought to its words; what it no longer has is named and goes.

use super::{common_text, read_word, set_aside};
use crate::error::AppError;
use crate::provisions::keep;
use crate::provisions::loading::LoadedText;
use crate::session::Session;
use crate::wire::compilation::BringInRequest;
use crate::wire::provisions::{KeepTextRequest, TextFields};
use crate::words::say;
use chancery_messages::Catalogue;
use chancery_model::marked::MarkedText;
use chancery_model::measure::Clause;
use chancery_model::numbering::Numbering;
use chancery_negotiate::compilation::side_by_side;
use chancery_negotiate::compilation::structure::{
    FoundProvision, FoundText, label, own_brackets, provisions_of,
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Brings the common text in from Word; with `plan` shows what would be done.
///
/// # Errors
/// `file.io`; the reason why the document cannot be read; `compile.no-words`, `compile.several-texts`; the store's own.
pub fn bring_in(session: &mut Session, request: &BringInRequest) -> Result<Value, AppError> {
    let file = read_word(session, &request.path)?;
    let catalogue = Catalogue::new(&request.lang);
    let marked = match file.text {
        Ok(marked) => marked,
        Err(refusal) => {
            let hint = catalogue.message("compile-set-aside-hint", &[]);
            let aside = set_aside(&refusal, &catalogue, Some(&hint));
            return Ok(
                json!({"file": file.name, "sha256": file.object.to_string(), "operation": null,
                "provisions": [], "removed": [], "set_aside": aside}),
            );
        }
    };
    let found = provisions_of(&marked);
    if found.provisions.is_empty() {
        return Err(AppError::Refused {
            code: "compile.no-words",
            about: file.name,
        });
    }
    let text = common_text(session, request.text.as_deref())?;
    let language = language_of(text.as_ref(), request, &found);
    let placed = place(text.as_ref(), &found, &language);
    let rows = rows(&placed, &language);
    let removed = removed(text.as_ref(), &placed, &language);
    let findings = findings(&marked, &found, &catalogue);
    let mut answer = json!({"file": file.name, "sha256": file.object.to_string(),
        "title": found.title, "language": language, "provisions": rows, "removed": removed,
        "findings": findings, "operation": null, "text": text.as_ref().map(|text| &text.id)});
    if request.plan {
        return Ok(answer);
    }
    let keep_request = keep_request(session, text.as_ref(), &found, placed, &language, request);
    let kept = keep(session, &keep_request)?;
    crate::attachments::attach(session, &request.path)?;
    answer["operation"] = json!(kept.operation);
    answer["text"] = json!(keep_request.text);
    let whole = super::common_text(session, Some(&keep_request.text))?;
    let clauses = whole
        .as_ref()
        .map(|text| &text.clauses[..])
        .unwrap_or_default();
    for (row, clause) in answer["provisions"]
        .as_array_mut()
        .into_iter()
        .flatten()
        .zip(clauses)
    {
        row["id"] = json!(clause.body.record.to_string());
    }
    Ok(answer)
}

/// Returns what was noticed in a document.
fn findings(marked: &MarkedText, found: &FoundText, catalogue: &Catalogue) -> Vec<Value> {
    let mut findings = Vec::new();
    let tracked = marked
        .paragraphs
        .iter()
        .any(|each| each.end.is_some() || each.runs.iter().any(|run| run.change.is_some()));
    let words = found
        .provisions
        .iter()
        .flat_map(|each| [&each.heading, &each.words]);
    let brackets = words.chain([&found.title]).map(|words| own_brackets(words));
    let counted = [
        ("tracked-change", u32::from(tracked)),
        ("notes-not-read", marked.notes),
        ("boxes-not-read", marked.boxes),
        ("words-in-tables", marked.tables),
        ("own-brackets", brackets.sum()),
    ];
    for (code, count) in counted {
        if count > 0 {
            findings.push(note(catalogue, code, count));
        }
    }
    findings
}

/// Returns a note of the answer.
pub(super) fn note(catalogue: &Catalogue, code: &str, count: u32) -> Value {
    let params = BTreeMap::from([("count".to_string(), count.to_string())]);
    json!({"code": code, "severity": "note", "message": say(catalogue, &format!("compile-{code}"), &params)})
}

/// The language of the text that is there, else what was said, else what the script says, else the reader's.
fn language_of(text: Option<&LoadedText>, request: &BringInRequest, found: &FoundText) -> String {
    if let Some(language) = &request.language {
        return language.clone();
    }
    if let Some(text) = text {
        return text.authentic();
    }
    let words = found.provisions.iter().map(|each| each.words.as_str());
    let letters: Vec<char> = words
        .flat_map(str::chars)
        .filter(|c| c.is_alphabetic())
        .collect();
    let mostly = |range: std::ops::RangeInclusive<char>| {
        letters.iter().filter(|c| range.contains(*c)).count() * 2 > letters.len()
    };
    if mostly('\u{600}'..='\u{6ff}') {
        "ar".to_string()
    } else if mostly('\u{400}'..='\u{4ff}') {
        "ru".to_string()
    } else if mostly('\u{4e00}'..='\u{9fff}') {
        "zh".to_string()
    } else {
        request.lang.clone()
    }
}

/// One provision of the document, with the clause that it is where there is one.
struct Placed<'a> {
    found: &'a FoundProvision,
    clause: Option<&'a crate::provisions::loading::Part>,
}

/// Finds for each provision the clause that it is: in the order of both, and equal ones wherever they stand now.
fn place<'a>(
    text: Option<&'a LoadedText>,
    found: &'a FoundText,
    language: &str,
) -> Vec<Placed<'a>> {
    let clauses = text.map(|text| &text.clauses[..]).unwrap_or_default();
    let ours: Vec<String> = clauses
        .iter()
        .map(|part| {
            let words = |text: &chancery_model::text::Text| {
                text.0.get(language).cloned().unwrap_or_default()
            };
            whole(
                &words(&part.provision.heading),
                &words(&part.provision.text),
            )
        })
        .collect();
    let theirs: Vec<String> = found
        .provisions
        .iter()
        .map(|each| whole(&each.heading, &each.words))
        .collect();
    let (left, right): (Vec<&str>, Vec<&str>) = (
        ours.iter().map(String::as_str).collect(),
        theirs.iter().map(String::as_str).collect(),
    );
    let mut of: Vec<Option<usize>> = vec![None; theirs.len()];
    let mut taken = BTreeSet::new();
    for (one, other) in side_by_side(&left, &right) {
        if let (Some(one), Some(other)) = (one, other) {
            of[other] = Some(one);
            taken.insert(one);
        }
    }
    for (other, of) in of.iter_mut().enumerate().filter(|(_, of)| of.is_none()) {
        let moved = (0..ours.len()).find(|one| !taken.contains(one) && ours[*one] == theirs[other]);
        if let Some(one) = moved {
            *of = Some(one);
            taken.insert(one);
        }
    }
    found
        .provisions
        .iter()
        .zip(of)
        .map(|(found, of)| Placed {
            found,
            clause: of.map(|at| &clauses[at]),
        })
        .collect()
}

fn whole(heading: &str, words: &str) -> String {
    format!("{heading}\n{words}")
}

/// Returns the provisions as the preview shows them.
fn rows(placed: &[Placed<'_>], language: &str) -> Vec<Value> {
    placed
        .iter()
        .map(|each| {
            let FoundProvision {
                number,
                level,
                heading,
                words,
            } = each.found;
            let bucket = match each.clause {
                None => "new",
                Some(clause) => {
                    let same = |text: &chancery_model::text::Text, words: &str| {
                        text.0.get(language).map_or("", String::as_str) == words
                    };
                    let provision = &clause.provision;
                    if same(&provision.heading, heading) && same(&provision.text, words) {
                        "same"
                    } else {
                        "changed"
                    }
                }
            };
            json!({"id": each.clause.map(|clause| clause.body.record.to_string()), "bucket": bucket,
                "number": number, "level": level, "heading": heading, "text": words})
        })
        .collect()
}

/// Returns the clauses that the document no longer has.
fn removed(text: Option<&LoadedText>, placed: &[Placed<'_>], language: &str) -> Vec<Value> {
    let kept: BTreeSet<_> = placed
        .iter()
        .filter_map(|each| each.clause.map(|clause| clause.body.record))
        .collect();
    let clauses = text.map(|text| &text.clauses[..]).unwrap_or_default();
    clauses
        .iter()
        .filter(|clause| !kept.contains(&clause.body.record))
        .map(|clause| {
            let words = clause.provision.text.0.get(language);
            let heading = clause.provision.heading.0.get(language);
            json!({"id": clause.body.record.to_string(), "text": words.or(heading)})
        })
        .collect()
}

fn keep_request(
    session: &mut Session,
    text: Option<&LoadedText>,
    found: &FoundText,
    placed: Vec<Placed<'_>>,
    language: &str,
    request: &BringInRequest,
) -> KeepTextRequest {
    let clauses: Vec<Clause> = placed
        .into_iter()
        .map(|each| {
            let before = each.clause.map(|clause| &clause.provision);
            let mut heading = before
                .map(|before| before.heading.clone())
                .unwrap_or_default();
            let mut words = before.map(|before| before.text.clone()).unwrap_or_default();
            heading
                .0
                .insert(language.to_string(), each.found.heading.clone());
            words
                .0
                .insert(language.to_string(), each.found.words.clone());
            let id = match each.clause {
                Some(clause) => clause.body.record,
                None => session.new_record(),
            };
            Clause {
                id: id.to_string(),
                level: Some(each.found.level),
                number: None,
                heading,
                text: words,
                from_model: before.and_then(|before| before.from_model.clone()),
                extra: Default::default(),
            }
        })
        .collect();
    let mut fields = match text {
        Some(text) => text.fields(),
        None => TextFields {
            title: BTreeMap::new(),
            kind: "common-text".to_string(),
            authentic: language.to_string(),
            numbering: numbering_of(found).as_str().to_string(),
            clauses: Value::Null,
            confirmed: BTreeMap::new(),
        },
    };
    if !found.title.is_empty() {
        fields
            .title
            .insert(language.to_string(), found.title.clone());
    }
    fields.clauses = json!(clauses);
    KeepTextRequest {
        text: text.map_or_else(|| session.new_record().to_string(), |text| text.id.clone()),
        base: text.map(LoadedText::base).unwrap_or_default(),
        fields,
        lang: request.lang.clone(),
    }
}

/// Articles where the document numbers articles; decimals where it numbers 1.1; else an outline.
fn numbering_of(found: &FoundText) -> Numbering {
    let labels = || {
        let numbers = found
            .provisions
            .iter()
            .map(|each| format!("{} x", each.number));
        numbers.filter_map(|number| {
            label(&number).map(|label| (label.article, number.contains("1.1")))
        })
    };
    if labels().any(|(article, _)| article) {
        Numbering::Article
    } else if labels().any(|(_, decimal)| decimal) {
        Numbering::Decimal
    } else {
        Numbering::Outline
    }
}
