//! What clauses are called: number, heading, words, in the order of their texts.

use super::loading::{LoadedText, clause_of, load_all};
use crate::error::AppError;
use crate::session::Session;
use chancery_model::id::RecordId;
use chancery_model::measure::Clause;
use chancery_model::numbering::{Numbering, number_clauses};
use chancery_model::provision::TextKind;

/// A clause of a text.
pub(crate) struct Called {
    /// Its record.
    pub(crate) record: RecordId,
    /// What its text is for; none for a clause of no text.
    pub(crate) kind: Option<TextKind>,
    /// Its number: the printed one where it came in with one, else by its place.
    pub(crate) number: Option<String>,
    /// Its heading in the reader's language.
    pub(crate) heading: String,
    /// Its words in the reader's language.
    pub(crate) words: String,
}

/// Returns every clause of every text of the register, text by text and in their order.
///
/// # Errors
/// The store's own.
pub(crate) fn called(session: &Session, lang: &str) -> Result<Vec<Called>, AppError> {
    let mut all = Vec::new();
    for text in load_all(session)? {
        let opening = text.opening.as_ref().map(|opening| &opening.provision);
        let kind = opening.map(|opening| opening.text_kind.unwrap_or(TextKind::CommonText));
        let authentic = text.authentic();
        for (part, clause) in text.clauses.iter().zip(numbered(&text)) {
            let best = |text: &chancery_model::text::Text| {
                text.best(lang, Some(&authentic))
                    .map_or(String::new(), |(_, words)| words.to_string())
            };
            all.push(Called {
                record: part.body.record,
                kind,
                number: clause.number,
                heading: best(&part.provision.heading),
                words: best(&part.provision.text),
            });
        }
    }
    Ok(all)
}

/// Returns the clauses of a text with their numbers: the printed one where it came in with one, else by its place.
pub(crate) fn numbered(text: &LoadedText) -> Vec<Clause> {
    let opening = text.opening.as_ref().map(|opening| &opening.provision);
    let style = opening.and_then(|opening| opening.numbering);
    let mut clauses: Vec<Clause> = text.clauses.iter().map(clause_of).collect();
    number_clauses(
        &mut clauses,
        style.unwrap_or(Numbering::Outline),
        &text.authentic(),
    );
    for (part, clause) in text.clauses.iter().zip(&mut clauses) {
        if let Some(printed) = &part.provision.number {
            clause.number = Some(printed.clone());
        }
    }
    clauses
}
