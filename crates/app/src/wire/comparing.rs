//! Measures beside each other: field by field, clause by clause, and the wording of many national texts.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// Asks for measures, or versions of one, beside each other.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct CompareMeasuresRequest {
    /// Record ids, versions or short references; two or more.
    pub ids: Vec<String>,
    /// An operation or a date to look from.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Measures beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasuresBeside {
    /// Their records, in the order asked.
    pub ids: Vec<String>,
    /// What they are called, in the same order.
    pub measures: Vec<MeasureBeside>,
    /// One row a field that any of them states.
    pub fields: Vec<FieldBeside>,
    /// One row a clause that any of them has; its wording in the language that most of them have.
    pub clauses: Vec<ClauseBeside>,
    /// Languages of clauses that were not compared.
    #[serde(default)]
    pub not_compared: Vec<String>,
}

/// One measure that is compared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasureBeside {
    /// The record.
    pub id: String,
    /// Alpha-3 code of the state.
    pub state: String,
    /// Short reference.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// Title in the best language.
    pub title: String,
}

/// A field in all of them. Lists run along the measures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldBeside {
    /// Its path (`title/en`, `items/HS/2701`, `exemptions/humanitarian`).
    pub field: String,
    /// What it is called in the reader's language.
    pub label: String,
    /// The values as entries hold them; nothing where one states none.
    pub values: Vec<Value>,
    /// The same in words, line by line.
    pub shown: Vec<Option<Vec<String>>>,
    /// Equal numbers have the same value after folding; nothing where none is stated.
    pub groups: Vec<Option<u32>>,
    /// Whether all state the same.
    pub same: bool,
    /// `same`, `partly`, `covers`, `differs`.
    pub agreement: String,
}

/// One step from a wording to another: `=`, `-` or `+`, and the words.
pub type WordStep = (String, String);

/// A clause in all of them. Lists run along the measures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ClauseBeside {
    /// Its id in each.
    pub ids: Vec<Option<String>>,
    /// Its number in each.
    pub numbers: Vec<Option<String>>,
    /// Its words in each.
    pub texts: Vec<Option<String>>,
    /// From the first that has it to each other, word by word; for two, to the second.
    pub operations: Vec<WordStep>,
    /// The same as it is best read: what hardly agrees stands whole.
    #[serde(default)]
    pub shown: Option<Vec<WordStep>>,
    /// Whether the comparison is exact; without it the time for it was up.
    #[serde(default)]
    pub precise: Option<bool>,
    /// From the first that has it to each one, where there are more than two.
    #[serde(default)]
    pub against_first: Option<Vec<Option<Vec<WordStep>>>>,
    /// The same as it is best read.
    #[serde(default)]
    pub shown_against_first: Option<Vec<Option<Vec<WordStep>>>>,
    /// What became of it between two versions: `same`, `reworded`, `added`, `removed`, `split`, `merged`.
    #[serde(default)]
    pub fate: Option<String>,
    /// Whether it stands elsewhere in the other version.
    #[serde(default)]
    pub moved: Option<bool>,
    /// Whether it has another number there.
    #[serde(default)]
    pub renumbered: Option<bool>,
}

/// Asks for the clauses of many states beside each other.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct AlignmentRequest {
    /// Record ids or short references of measures; with none, those of the category.
    pub ids: Vec<String>,
    /// Every measure of a category.
    pub category: Option<String>,
    /// As an audience sees it; the desk's own view without it.
    pub audience: Option<String>,
    /// An operation or a date to look from.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Wording in national texts: one row an idea, one column a state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AlignmentAnswer {
    /// What the table is.
    pub heading: String,
    /// The language whose words are compared.
    pub language: String,
    /// Alpha-3 codes, in the order of the columns.
    pub states: Vec<String>,
    /// The rows.
    pub rows: Vec<AlignmentRow>,
}

/// One idea.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AlignmentRow {
    /// The beginning of the words that most resemble the others.
    pub label: String,
    /// `definition`, `prohibition`, `exemption`, `penalty`, `entry-into-force`, `other`.
    pub shape: String,
    /// Along the states; nothing where a text does not have it.
    pub cells: Vec<Option<AlignmentCell>>,
    /// The different wordings, the most usual first.
    pub variants: Vec<AlignmentVariant>,
}

/// Where a state's text says it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AlignmentCell {
    /// The measure.
    pub measure: String,
    /// The clause in it.
    pub clause: String,
    /// The clause's number.
    pub number: String,
    /// The state.
    pub state: String,
    /// Which of the row's variants it is, from 0.
    pub variant: u32,
    /// How it stands to the first variant: `equal`, `near`, `different`.
    pub likeness: String,
    /// How sure the place is, 0 to 100.
    pub confidence: u32,
    /// The sentence that says it.
    pub sentence: String,
    /// The whole clause.
    pub text: String,
    /// Clauses of the state's other measures that say it too.
    #[serde(default)]
    pub also: Vec<AlignmentPlace>,
}

/// A clause of another measure of the state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AlignmentPlace {
    /// The measure.
    pub measure: String,
    /// The clause in it.
    pub clause: String,
    /// Its number.
    pub number: String,
    /// Which of the row's variants it is, from 0.
    pub variant: u32,
    /// How it stands to the first variant: `equal`, `near`, `different`.
    pub likeness: String,
    /// Its words.
    pub text: String,
}

/// One wording of an idea.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AlignmentVariant {
    /// The words.
    pub text: String,
    /// The states whose texts have it.
    pub states: Vec<String>,
    /// How it stands to the first variant.
    pub likeness: String,
}

/// Writes a comparison to a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ExportComparisonRequest {
    /// What is compared.
    pub compare: CompareMeasuresRequest,
    /// Where to; the extension gives the format: xlsx, html, csv, json.
    pub path: String,
    /// Reader's language.
    pub lang: String,
}

/// Writes wording in national texts to a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ExportAlignmentRequest {
    /// What is put beside each other.
    pub align: AlignmentRequest,
    /// Where to; the extension gives the format: xlsx, html, csv, json.
    pub path: String,
    /// Reader's language.
    pub lang: String,
}
