//! International texts: the list, one paragraph whole, readings, status lists, texts that users add.

use std::collections::BTreeMap;

use super::history::Written;
use super::register::WireCode;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the texts with their paragraphs. What is absent narrows nothing.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct InternationalRequest {
    /// Words to find in number, paraphrase, verb, name and symbol.
    pub query: Option<String>,
    /// Only paragraphs that a category usually answers.
    pub category: Option<String>,
    /// Only this addressee.
    pub addressee: Option<String>,
    /// Only this legal nature.
    pub nature: Option<String>,
    /// As known at an operation or on a date.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// The texts that have a paragraph to show, or all where nothing narrows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct InternationalAnswer {
    /// In the order listed.
    pub texts: Vec<WireText>,
    /// Addressees to choose from.
    pub addressees: Vec<WireCode>,
    /// Legal natures to choose from.
    pub natures: Vec<WireCode>,
    /// Ways of counting to choose from, each with the number left out.
    pub pinpoints: Vec<WireCode>,
}

/// One text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireText {
    /// Its code.
    pub code: String,
    /// What it is called, in the reader's language.
    pub name: String,
    /// Symbol as cited.
    pub symbol: String,
    /// Official title as printed, where the name is not the title.
    pub title: Option<String>,
    /// Date of adoption, ISO.
    pub date: String,
    /// Legal nature, in words.
    pub nature: String,
    /// Code of the legal nature.
    pub nature_code: String,
    /// Code of how its parts are counted.
    pub pinpoints: String,
    /// Where the row was read.
    pub source: String,
    /// An editors' note.
    pub note: Option<String>,
    /// Whether it reaches only its parties.
    pub parties_only: bool,
    /// Its parties by a status list, where one was brought in.
    pub parties: Option<WireParties>,
    /// Whether someone added it to this file.
    pub added: bool,
    /// Its paragraphs in the text's order; our own subdivisions stand below the paragraph they belong to.
    pub paragraphs: Vec<ParagraphLine>,
}

/// A status list in short.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireParties {
    /// The day it speaks of, ISO.
    pub as_at: String,
    /// Whose list it is.
    pub source: String,
    /// Whether it names every party.
    pub complete: bool,
}

/// One paragraph in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ParagraphLine {
    /// Its id.
    pub id: String,
    /// Its pinpoint ("para 278"); our own letters are not part of it.
    pub pinpoint: String,
    /// Whether it is our own subdivision of the paragraph before.
    pub own_part: bool,
    /// On whom it falls, in words.
    pub addressee: String,
    /// What it is in law, in words.
    pub nature: String,
    /// The operative verb.
    pub verb: Option<String>,
    /// Our own sentence; not the official text.
    pub paraphrase: String,
    /// The language of that sentence.
    pub paraphrase_lang: String,
    /// Categories that usually answer it.
    pub categories: Vec<String>,
    /// The date by which it asks for something, ISO.
    pub deadline: Option<String>,
    /// How far it was checked.
    pub checked: WireChecked,
}

/// How far a paragraph was checked against the official text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireChecked {
    /// `signed-off`, `differing`, `one-reader`, or as shipped: `verified`, `substance`, `unverified`, `disputed`.
    pub state: String,
    /// The same in words.
    pub words: String,
    /// The mark of the row as shipped: `V`, `V*`, `GK`, `D`; none for what was added.
    pub mark: Option<String>,
    /// Whether a paper marked final may rest on it.
    #[serde(rename = "final")]
    pub is_final: bool,
}

/// Asks for one paragraph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ParagraphRequest {
    /// Its id.
    pub id: String,
    /// As known at an operation or on a date.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// One paragraph whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ParagraphAnswer {
    /// What the list shows of it.
    pub line: ParagraphLine,
    /// Its text, without its paragraphs.
    pub text: WireText,
    /// Text and pinpoint as cited.
    pub cited: String,
    /// Where the row was read.
    pub source: String,
    /// An editors' note.
    pub note: Option<String>,
    /// Whether someone added it to this file.
    pub added: bool,
    /// Codes of the row, for editing what was added.
    pub codes: BTreeMap<String, String>,
    /// The paragraph of which this is our own subdivision.
    pub part_of: Option<ParagraphLine>,
    /// Our own subdivisions.
    pub parts: Vec<ParagraphLine>,
    /// Who read it.
    pub readings: Vec<WireReading>,
    /// Measures linked to it, apart by who made the link.
    pub measures: LinkedMeasures,
    /// The treaty whose parties alone it reaches, where it is so.
    pub applies: Option<Applies>,
}

/// One person's reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireReading {
    /// Stable within the paragraph.
    pub id: String,
    /// Who.
    pub reader: String,
    /// When, ISO.
    pub date: String,
    /// The words.
    pub quote: String,
    /// Where they stand.
    pub locator: String,
    /// Digest of the file read.
    pub object: String,
    /// Its name.
    pub file: Option<String>,
}

/// Measures by who says that they belong to the paragraph; the three are never mixed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct LinkedMeasures {
    /// The national act cites it.
    pub cited: Vec<LinkedMeasure>,
    /// The state says so.
    pub state: Vec<LinkedMeasure>,
    /// An editor linked it; stays inside.
    pub editor: Vec<LinkedMeasure>,
}

/// A measure linked to a paragraph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LinkedMeasure {
    /// Record id.
    pub id: String,
    /// Short reference.
    pub reference: String,
    /// Short name of the state.
    pub state_name: String,
    /// Title in the best language.
    pub title: String,
    /// Language of that title.
    pub title_lang: String,
    /// Legal stage, in words.
    pub stage: Option<String>,
    /// Number of the act.
    pub act: Option<String>,
}

/// Whom a paragraph of a treaty reaches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Applies {
    /// Code of the treaty.
    pub treaty: String,
    /// What it is called.
    pub name: String,
    /// The status list, where one was brought in.
    pub parties: Option<WireParties>,
    /// Each state with an entry or expected, in protocol order; empty while there is no list.
    pub states: Vec<AppliesTo>,
}

/// What a status list says of one state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AppliesTo {
    /// Alpha-3 code.
    pub state: String,
    /// Short name.
    pub name: String,
    /// `party`, `not-party`, `not-known`.
    pub status: String,
    /// The date in the list, as printed where it could not be read.
    pub date: Option<String>,
}

/// Adds a reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SignOffRequest {
    /// The paragraph.
    pub paragraph: String,
    /// Who read it, as they sign.
    pub reader: String,
    /// The words, as they stand in the official text.
    pub quote: String,
    /// Where they stand.
    pub locator: String,
    /// The file that was read, to be kept.
    pub path: Option<String>,
    /// A file that is kept already, by its digest.
    pub object: Option<String>,
    /// Keeps the reading although another reader's quote differs.
    pub keep_differing: bool,
    /// Reader's language.
    pub lang: String,
}

/// What a reading came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SignOffAnswer {
    /// What was written; nothing where the quotes differ and nobody said to keep both.
    pub written: Option<Written>,
    /// Readings of others whose quote differs.
    pub differing: Vec<WireReading>,
    /// How far the paragraph is checked now.
    pub checked: WireChecked,
}

/// Takes one reading back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TakeBackRequest {
    /// The paragraph.
    pub paragraph: String,
    /// The reading.
    pub reading: String,
    /// Reader's language.
    pub lang: String,
}

/// Adds a text, or edits one that was added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SaveTextRequest {
    /// Its code, two to eight capitals and digits; one that was added is edited.
    pub code: String,
    /// Whether it must be new.
    pub is_new: bool,
    /// Symbol as cited.
    pub symbol: String,
    /// Date of adoption, ISO.
    pub date: String,
    /// Code of the legal nature.
    pub nature: String,
    /// Code of how its parts are counted.
    pub pinpoints: String,
    /// Names by language.
    pub names: BTreeMap<String, String>,
    /// Official title.
    pub title: Option<String>,
    /// Where it was read.
    pub source: String,
    /// Whether it reaches only its parties.
    pub parties_only: bool,
    /// Reader's language.
    pub lang: String,
}

/// Adds a paragraph, or edits one that was added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SaveParagraphRequest {
    /// The paragraph to edit; a new one where absent.
    pub id: Option<String>,
    /// Code of its text.
    pub text: String,
    /// The number as the text prints it.
    pub number: String,
    /// Code of the addressee.
    pub addressee: String,
    /// Code of the legal nature.
    pub nature: String,
    /// The operative verb.
    pub verb: Option<String>,
    /// Our own sentence by language, at most sixty words.
    pub paraphrase: BTreeMap<String, String>,
    /// Categories that usually answer it.
    pub categories: Vec<String>,
    /// The date by which it asks for something, ISO.
    pub deadline: Option<String>,
    /// Where it was read.
    pub source: String,
    /// Reader's language.
    pub lang: String,
}

/// What was saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedText {
    /// Code of the text or id of the paragraph.
    pub code: String,
    /// What was written.
    pub written: Written,
}

/// Reads a status list; writes it where `commit` says so and nothing is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StatusListRequest {
    /// Code of the treaty.
    pub text: String,
    /// A file to read.
    pub path: Option<String>,
    /// Pasted text to read.
    pub pasted: Option<String>,
    /// 1-based column of the state's name; found by the program where absent.
    pub state_column: Option<u32>,
    /// 1-based column of the date; found where absent, none where 0.
    pub date_column: Option<u32>,
    /// Printed names that are not certain, with a code, or nothing for "no state: leave out".
    pub answers: BTreeMap<String, Option<String>>,
    /// Whether rows without a date are parties; must be said where there are such rows.
    pub undated: Option<bool>,
    /// Whether the list names every party; must be said.
    pub complete: Option<bool>,
    /// The day the list speaks of, ISO.
    pub as_at: Option<String>,
    /// Whose list it is.
    pub source: String,
    /// Whether to write.
    pub commit: bool,
    /// Reader's language.
    pub lang: String,
}

/// What a status list says, and what is still open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StatusListAnswer {
    /// Headers by column, from the first.
    pub columns: Vec<String>,
    /// 1-based column of the state's name.
    pub state_column: u32,
    /// 1-based column of the date; 0 where none.
    pub date_column: u32,
    /// Its rows.
    pub rows: Vec<StatusRow>,
    /// What must be answered before it can be written: `names`, `undated`, `complete`, `as-at`, `source`, `empty`.
    pub open: Vec<String>,
    /// What was noticed about the file, in words.
    pub notes: Vec<String>,
    /// What was written.
    pub written: Option<Written>,
}

/// One row of a status list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StatusRow {
    /// 1-based, as a spreadsheet shows it.
    pub row: u32,
    /// The name as printed.
    pub printed: String,
    /// `certain`, `answered`, `left-out`, `asked`, `again`.
    pub matched: String,
    /// Alpha-3 code.
    pub state: Option<String>,
    /// Short name of that state.
    pub name: Option<String>,
    /// States that the printed name may mean.
    pub suggestions: Vec<WireCode>,
    /// The date, ISO where it is certain, else as printed.
    pub date: Option<String>,
}
