//! Questions to capital, their answers, the sheet out and back, and confirmations.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the questions about one entry, or about all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ClearancesRequest {
    /// Record id or short reference of a measure; all entries without it.
    pub id: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Questions to capital with their answers, and confirmations by the delegation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ClearancesAnswer {
    /// Questions that are not answered yet, by the day they are due; then the answered ones, newest first.
    pub questions: Vec<CapitalQuestion>,
    /// Functions to choose from: those kept, and those asked before.
    pub addressees: Vec<String>,
    /// Confirmations, newest first.
    pub confirmations: Vec<ConfirmedMark>,
    /// For one entry: the version that the desk sees.
    pub version: Option<String>,
    /// For one entry: its version in short, as a sheet prints it.
    pub version_short: Option<String>,
    /// For one entry: where it stands beside its handed-in version: `none`, `same` or `differs`.
    pub handed_in: String,
}

/// One question to one function.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CapitalQuestion {
    /// Record id of the question.
    pub id: String,
    /// Record id of the measure.
    pub measure: String,
    /// Its short reference.
    pub reference: String,
    /// Its title, with the language it is in.
    pub title: String,
    /// Language of the title.
    pub title_lang: String,
    /// Who was asked, by function.
    pub addressee: String,
    /// When, ISO.
    pub asked: Option<String>,
    /// By when, ISO.
    pub due: Option<String>,
    /// Whether the day is over without an answer.
    pub overdue: bool,
    /// `awaited`, `cleared`, `with-changes` or `ad-referendum`.
    pub answer: String,
    /// Label of the answer.
    pub answer_label: String,
    /// When it was answered, ISO.
    pub answered: Option<String>,
    /// The answer's reference.
    pub answer_reference: Option<String>,
    /// What else was said.
    pub note: Option<String>,
    /// The version that the question or answer is about, in short.
    pub version_short: String,
    /// Whether that version is the one that the desk sees.
    pub current: bool,
    /// What changed since.
    pub changed: Option<ChangedSince>,
    /// Proposed wordings.
    pub proposals: Vec<ProposedWords>,
    /// How many sheets came back.
    pub sheets: u32,
}

/// What changed in an entry since somebody saw it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangedSince {
    /// Who saw it, by function.
    pub who: String,
    /// How many words.
    pub words: u32,
    /// How many dates, codes and other details.
    pub details: u32,
    /// The whole in one sentence.
    pub sentence: String,
    /// Where, with the words.
    pub fields: Vec<FieldWords>,
}

/// The words of one field, then and now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldWords {
    /// The field (`clauses/c2/text/en`).
    pub field: String,
    /// Its label.
    pub label: String,
    /// Language of the words; empty where they have none.
    pub lang: String,
    /// Pairs of `=`, `-` or `+` and the words.
    pub words: Vec<(String, String)>,
}

/// A wording that capital proposed for one field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProposedWords {
    /// The field (`clauses/c2/text`).
    pub field: String,
    /// Language of the words; empty where they have none.
    pub lang: String,
    /// Label of the field.
    pub label: String,
    /// The proposed words.
    pub proposed: String,
    /// From today's words to the proposed ones.
    pub words: Vec<(String, String)>,
    /// Whether the entry says so now.
    pub applied: bool,
    /// Whether it can be put into the entry from here.
    pub can_apply: bool,
}

/// A delegation's word that an entry is right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ConfirmedMark {
    /// Record id.
    pub id: String,
    /// Who, by function.
    pub by: String,
    /// When, ISO.
    pub date: Option<String>,
    /// Note or mail.
    pub reference: Option<String>,
    /// References of the entries that it covers.
    pub entries: Vec<String>,
    /// What changed since, for the entry asked about.
    pub changed: Option<ChangedSince>,
}

/// Puts questions to capital.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AskCapitalRequest {
    /// Record ids or short references of measures.
    pub ids: Vec<String>,
    /// Who is asked, by function.
    pub addressees: Vec<String>,
    /// By when, ISO.
    pub due: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Records an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ClearanceAnswerRequest {
    /// Record id of the question.
    pub id: String,
    /// `awaited`, `cleared`, `with-changes` or `ad-referendum`.
    pub answer: String,
    /// When it was given, ISO.
    pub answered: Option<String>,
    /// Its reference.
    pub reference: Option<String>,
    /// What else was said.
    pub note: Option<String>,
    /// Whether it is about the version that the desk sees now; else about the one asked on.
    pub on_current: bool,
    /// Reader's language.
    pub lang: String,
}

/// Writes the sheet of a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SheetRequest {
    /// Record id of the question.
    pub id: String,
    /// Where to.
    pub path: String,
    /// Language of the sheet.
    pub lang: String,
}

/// The sheet that was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SheetAnswer {
    /// Where.
    pub path: String,
    /// What it is known by when it comes back.
    pub code: String,
    /// Bytes.
    pub bytes: u32,
}

/// Reads a sheet that came back; writes nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReadSheetRequest {
    /// The file.
    pub path: String,
    /// The question that it answers, where the sheet does not say it or a person says otherwise.
    pub question: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// What a returned sheet says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReturnedSheet {
    /// The file's name.
    pub file: String,
    /// The code on it, as far as it was found.
    pub code: Option<String>,
    /// `current`, `earlier`, `unknown-version`, `unknown-entry` or `no-code`.
    pub standing: String,
    /// The same in a sentence.
    pub standing_words: String,
    /// The question that it answers, when that is certain or was said.
    pub question: Option<CapitalQuestion>,
    /// Questions that it may answer.
    pub candidates: Vec<CapitalQuestion>,
    /// The answer that is marked, if exactly one is.
    pub answer: Option<String>,
    /// The date written on it, ISO, as far as it can be read.
    pub answered: Option<String>,
    /// The reference written on it.
    pub reference: Option<String>,
    /// What else is written on it.
    pub note: Option<String>,
    /// Proposed wordings.
    pub proposals: Vec<ProposedWords>,
    /// What a person should look at, in words.
    pub remarks: Vec<String>,
    /// Whether this very file was taken in before.
    pub known: bool,
}

/// Takes a returned sheet in: as the question's answer, with its proposals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TakeInSheetRequest {
    /// The file.
    pub path: String,
    /// The question that it answers.
    pub question: String,
    /// The answer, as a person confirms it.
    pub answer: String,
    /// When it was given, ISO.
    pub answered: Option<String>,
    /// Its reference.
    pub reference: Option<String>,
    /// What else was said.
    pub note: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Puts proposed words into the entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ApplyProposalRequest {
    /// Record id of the question.
    pub id: String,
    /// The field.
    pub field: String,
    /// Language of the words; empty where they have none.
    pub words_lang: String,
    /// Reader's language.
    pub lang: String,
}

/// Records that the delegation confirmed handed-in entries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ConfirmEntriesRequest {
    /// Record ids or short references.
    pub ids: Vec<String>,
    /// Who, by function.
    pub by: String,
    /// When, ISO.
    pub date: Option<String>,
    /// Note or mail.
    pub reference: Option<String>,
    /// Reader's language.
    pub lang: String,
}
