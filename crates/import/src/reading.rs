//! What reading one file gave: sheets, columns, typed rows with their cells verbatim, and findings.
//!
//! A reading is made in the child process and knows nothing of the register except the names and words it was given
//! ([`crate::vocabulary`]). It is a pure value: the same bytes, vocabulary and layout give the same reading.

use crate::finding::Finding;
use chancery_model::cell_text::CellText;
use chancery_model::codes::{EventKind, Stage};
use chancery_model::date::PartialDate;
use chancery_model::marked::MarkedText;
use chancery_model::sheet::WordTables;
use serde::{Deserialize, Serialize};

/// One file as read.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Reading {
    /// `xlsx`, `csv`, ...
    pub format: String,
    /// The encoding of delimited text.
    pub encoding: Option<String>,
    /// The delimiter of delimited text.
    pub delimiter: Option<char>,
    /// The sheets in file order; one without a name for delimited text and JSON.
    pub sheets: Vec<ReadSheet>,
    /// Data rows in file order.
    pub rows: Vec<ReadRow>,
    /// Findings of the file, a sheet or a row that is not a data row. Findings of data rows stand in the rows.
    pub findings: Vec<Finding>,
    /// Categories that the layout made out of columns and that rows fall under.
    pub made_categories: Vec<MadeCategory>,
    /// The words of a paper that was asked for as such.
    #[serde(default)]
    pub paper: Option<WordTables>,
    /// The running text of a Word document that was asked for as such.
    #[serde(default)]
    pub marked: Option<MarkedText>,
}

/// A category made out of the words of columns, as a layout asks.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct MadeCategory {
    /// Its code: the same words give the same code.
    pub code: String,
    /// Its label: the words of the columns after the first.
    pub label: chancery_model::text::Text,
    /// The group it is shown under: the words of the first column.
    pub group: Option<String>,
}

/// One sheet and what its columns were taken for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ReadSheet {
    /// Name as in the file.
    pub name: Option<String>,
    /// Hidden by the sender.
    pub hidden: bool,
    /// 1-based rows that make the header.
    pub header_rows: Vec<u32>,
    /// The columns, by index.
    pub columns: Vec<ReadColumn>,
    /// A state named in a title row, the sheet's or the file's name: offered, never taken.
    pub state_offered: Option<String>,
    /// The language of the sheet's words (BCP 47), `und` if nothing shows it.
    pub language: String,
}

/// One column and what it was taken for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ReadColumn {
    /// 1-based.
    pub index: u32,
    /// Header path joined with " / "; repeated ones " (2)"; empty "column C".
    pub header: String,
    /// The field it fills; none when it is not mapped.
    pub field: Option<Field>,
    /// 0-100.
    pub confidence: u8,
    /// For date columns: the order of day and month.
    pub date_order: Option<DateOrder>,
    /// Whether the order follows from a part above 12 in the column, from an answer, or is open.
    pub order_from: OrderFrom,
}

/// The order of day and month in numeric dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// 17/10/2025.
    DayMonth,
    /// 10/17/2025.
    MonthDay,
}

/// Why an order is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrderFrom {
    /// The column holds no ambiguous date.
    #[default]
    NotNeeded,
    /// A part above 12 in the column proves it.
    Proven,
    /// A person or a layout said so.
    Answered,
    /// Nothing shows it: ask.
    Open,
    /// The column proves both: ask row by row.
    Contradictory,
}

/// What a column can fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Record id or short reference.
    Reference,
    /// State or entity.
    State,
    /// Title as worded.
    Title,
    /// Official title.
    OfficialTitle,
    /// Category.
    Category,
    /// Legal stage.
    Stage,
    /// Date of an announcement.
    Announced,
    /// Date of adoption.
    Adopted,
    /// Date of publication.
    Published,
    /// Date of entry into force.
    InForce,
    /// Date of expiry, or the event that ends it.
    Sunset,
    /// Number of the act.
    Number,
    /// Kind of act.
    ActType,
    /// Competent authority.
    Authority,
    /// HS codes.
    Hs,
    /// Exemptions.
    Exemptions,
    /// Legal basis in international law.
    Obligations,
    /// Text of the measure.
    Text,
    /// Summary or description.
    Summary,
    /// Source or locator.
    Source,
    /// Remarks; kept verbatim only.
    Remarks,
    /// Running number; kept verbatim only.
    RowNumber,
}

/// One data row.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ReadRow {
    /// Index into [`Reading::sheets`].
    pub sheet: u32,
    /// 1-based row as a spreadsheet shows it.
    pub row: u32,
    /// Non-empty cells, verbatim.
    pub cells: Vec<ReadCell>,
    /// What was made of them.
    pub values: RowValues,
    /// What is to be said about the row.
    pub findings: Vec<Finding>,
}

/// One cell, verbatim.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ReadCell {
    /// 1-based.
    pub column: u32,
    /// Text as stored, dates ISO, numbers their shortest decimal.
    pub text: CellText,
}

/// A row's typed values; an uncertain one is absent and has a finding.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct RowValues {
    /// Record id or short reference.
    pub reference: Option<String>,
    /// Alpha-3 code.
    pub state: Option<String>,
    /// Title, exactly as worded.
    pub title: Option<String>,
    /// Official title, exactly as worded.
    pub official_title: Option<String>,
    /// The language of the row's words (BCP 47 or `und`).
    pub language: String,
    /// Category codes, ascending.
    pub categories: Vec<String>,
    /// Legal stage.
    pub stage: Option<Stage>,
    /// Dated facts, in column order.
    pub events: Vec<ReadEvent>,
    /// Until when, or on what event.
    pub sunset: Option<ReadSunset>,
    /// Number of the act as printed.
    pub number: Option<String>,
    /// Kind of act, as the code of [`chancery_model::codes::ActType`].
    pub act_type: Option<String>,
    /// Competent authority.
    pub authority: Option<String>,
    /// Items.
    pub items: Vec<ReadItem>,
    /// Exemptions, one text each.
    pub exemptions: Vec<String>,
    /// Paragraphs that the row names.
    pub obligations: Vec<String>,
    /// Text of the measure; one clause unless its articles are numbered.
    pub text: Option<String>,
    /// Summary.
    pub summary: Option<String>,
    /// Source locators.
    pub sources: Vec<String>,
    /// The row says that the state has no measure.
    pub nil: bool,
    /// The row says that something is withheld.
    pub withheld: bool,
    /// The layout's text columns hold nothing or a word for nothing.
    pub empty: bool,
}

/// One dated fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadEvent {
    /// What happened.
    pub kind: EventKind,
    /// When; nothing if uncertain.
    pub date: Option<PartialDate>,
    /// 1-based column.
    pub column: u32,
}

/// How a measure ends, as read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ReadSunset {
    /// On a date.
    Date(PartialDate),
    /// On an event, in the sender's words.
    Event(String),
}

/// One item as read. (Values here travel as postcard, so no field is ever left out.)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadItem {
    /// `HS`, `ML`, `DU` or `named`.
    pub list: String,
    /// The code as printed; text, so that leading zeros stay.
    pub code: String,
    /// Digits beyond the sixth.
    pub national: Option<String>,
}
