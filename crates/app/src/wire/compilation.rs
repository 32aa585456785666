//! The common text on its way: brought in from Word, delegations' copies, the rolling text and its brackets.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use ts_rs::TS;

/// Brings the common text in from a Word document.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct BringInRequest {
    /// The document.
    #[ts(as = "String")]
    pub path: PathBuf,
    /// Whether nothing is to be written.
    pub plan: bool,
    /// The text, where there are several.
    pub text: Option<String>,
    /// Language of its words, where it is not that of the text that is there.
    pub language: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// What the document brings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BringInAnswer {
    /// Its name.
    pub file: String,
    /// Its digest.
    pub sha256: String,
    /// Its title; none where it could not be read.
    #[serde(default)]
    pub title: Option<String>,
    /// Language of the words.
    #[serde(default)]
    pub language: Option<String>,
    /// Its provisions in order.
    pub provisions: Vec<BroughtProvision>,
    /// Provisions of the text that the document no longer has.
    pub removed: Vec<GoneProvision>,
    /// What was noticed.
    #[serde(default)]
    pub findings: Vec<CopyFinding>,
    /// The operation; none for a plan.
    pub operation: Option<String>,
    /// The text.
    #[serde(default)]
    pub text: Option<String>,
    /// Why it could not be read.
    pub set_aside: Option<CopySetAside>,
}

/// One provision of the document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BroughtProvision {
    /// The provision that it is; none for a new one.
    pub id: Option<String>,
    /// `new`, `changed`, `same`.
    pub bucket: String,
    /// Its number as printed.
    pub number: String,
    /// How deep it stands.
    pub level: u8,
    /// Its heading.
    pub heading: String,
    /// Its words.
    pub text: String,
}

/// A provision that goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct GoneProvision {
    /// Its record.
    pub id: String,
    /// Its words.
    pub text: Option<String>,
}

/// Something to know about a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CopyFinding {
    /// Stable code.
    pub code: String,
    /// `warning`, `note`.
    pub severity: String,
    /// The sentence.
    pub message: String,
    /// What to do.
    #[serde(default)]
    pub hint: Option<String>,
}

/// Why a file is set aside.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CopySetAside {
    /// Stable code.
    pub code: String,
    /// The sentence.
    pub message: String,
    /// What to do.
    #[serde(default)]
    pub hint: Option<String>,
}

/// Takes delegations' marked-up copies.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct CompileCopiesRequest {
    /// The copies; a folder means its files.
    #[ts(as = "Vec<String>")]
    pub paths: Vec<PathBuf>,
    /// Whether nothing is to be written.
    pub plan: bool,
    /// Whose copies they are where a person said so, by file name.
    pub states: BTreeMap<String, String>,
    /// Whether a delegation's new copy takes the place of its earlier one.
    pub replace: bool,
    /// The text, where there are several.
    pub text: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// What copies hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CompileCopiesAnswer {
    /// Each file.
    pub files: Vec<CopyLine>,
    /// The proposals of the files that are taken.
    pub proposals: Vec<CopyProposal>,
    /// The operation; none for a plan, or where all was there.
    pub operation: Option<String>,
    /// Every change is counted once.
    pub receipt: CopyReceipt,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CopyLine {
    /// Its name.
    pub file: String,
    /// Its digest.
    pub sha256: String,
    /// Whose it is; none while that is open.
    pub state: Option<String>,
    /// From what that was told: `said`, `author`, `file-name`.
    pub state_from: Option<String>,
    /// The states that it names, where there are several; or that those name who made its changes, where it was said to be
    /// of another.
    pub named: Vec<String>,
    /// `tracked`, `tracking-off`, `partly-tracked`, `unchanged`, `earlier-version`, `other-text`,
    /// `no-words`, `unreadable`.
    pub standing: String,
    /// When the version that it was made on was written.
    pub version: Option<String>,
    /// Whether its changes are taken.
    pub taken: bool,
    /// How many changes it has.
    pub changes: u32,
    /// Proposals of an earlier copy that this one does not have.
    pub no_longer: Vec<String>,
    /// What was noticed.
    pub findings: Vec<CopyFinding>,
    /// Why it could not be read.
    pub set_aside: Option<CopySetAside>,
}

/// One change of a copy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CopyProposal {
    /// The proposal; none while it is only planned.
    pub id: Option<String>,
    /// The provision that it is on.
    pub provision: String,
    /// Where in it: `heading`, `text`, `after`.
    pub place: String,
    /// Characters before it.
    pub at: u32,
    /// The words that go.
    #[serde(default)]
    pub remove: String,
    /// The words that come.
    #[serde(default)]
    pub insert: String,
    /// The state whose delegation proposes it.
    pub state: String,
    /// Who typed it, where the file says so.
    #[serde(default)]
    pub author: Option<String>,
    /// The paragraph of the text, from 1.
    pub paragraph: Option<u32>,
}

/// Where every change went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CopyReceipt {
    /// Changes of all files.
    pub rows: u32,
    /// New proposals.
    pub applied: u32,
    /// Proposals that were there.
    pub same: u32,
    /// Changes of files that are not taken.
    pub held: u32,
    /// Changes that were set aside.
    pub set_aside: u32,
}

/// Asks for the rolling text.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct RollingTextRequest {
    /// One provision alone.
    pub provision: Option<String>,
    /// The text, where there are several.
    pub text: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// The rolling text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RollingTextAnswer {
    /// As it is printed, a line for each paragraph.
    pub text: String,
    /// Language of its words.
    pub language: String,
    /// Its paragraphs.
    pub provisions: Vec<RollingLine>,
    /// Every bracket, the outer ones before those in them.
    pub brackets: Vec<RollingBracket>,
    /// Proposals that do not fit the words.
    pub aside: Vec<String>,
    /// How many brackets there are.
    pub bracket_count: u32,
    /// How many square brackets the words of the text have of their own; they are none of these.
    pub own_brackets: u32,
    /// Which states hold a bracket, and how many.
    pub held_by: BTreeMap<String, u32>,
    /// Provision, text, what each delegation proposes, words without brackets.
    pub four_column: Vec<FourColumnRow>,
    /// Who contributed to which paragraph, and from which copy.
    pub provenance: Vec<ProvenanceRow>,
}

/// One paragraph of the rolling text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RollingLine {
    /// Its provision; of a new paragraph, the one that it stands behind.
    pub id: String,
    /// The provision's number.
    pub number: Option<String>,
    /// From 1.
    pub line: u32,
    /// `heading`, `text`, `after`.
    pub place: String,
    /// Whether it is proposed as a whole.
    pub new: bool,
    /// As it is printed.
    pub text: String,
    /// The words of the text; none for a new paragraph.
    pub base: Option<String>,
    /// The same in pieces.
    pub pieces: Vec<RollingPiece>,
    /// How many brackets it has.
    pub bracket_count: u32,
    /// How many square brackets the words of the text have of their own.
    pub own_brackets: u32,
    /// Which states hold one, and how many.
    pub held_by: BTreeMap<String, u32>,
}

/// Words, or a bracket: `words` has them where `bracket` is none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RollingPiece {
    /// The words that nobody proposes to change.
    pub words: String,
    /// The id of the bracket that stands here.
    pub bracket: Option<String>,
    /// Its wordings.
    pub variants: Vec<RollingVariant>,
}

/// One wording in a bracket, with brackets of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RollingVariant {
    /// The states that propose it.
    pub states: Vec<String>,
    /// Whether these are the words of the text.
    pub of_text: bool,
    /// Its words.
    pub pieces: Vec<RollingPiece>,
}

/// A bracket in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RollingBracket {
    /// What it is settled by.
    pub id: String,
    /// Its provision.
    pub provision: String,
    /// Its line.
    pub line: u32,
    /// Characters before it.
    pub from: u32,
    /// Characters up to its end.
    pub to: u32,
    /// Its wordings.
    pub variants: Vec<BracketWording>,
}

/// One wording of a bracket in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BracketWording {
    /// The words, inner brackets read as the text has them.
    pub text: String,
    /// As printed.
    pub printed: String,
    /// The states that propose it.
    pub states: Vec<String>,
    /// The proposals that it comes from.
    pub proposals: Vec<String>,
    /// Whether these are the words of the text.
    pub of_text: bool,
}

/// A row of the four-column document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FourColumnRow {
    /// The provision's number.
    pub number: Option<String>,
    /// The provision.
    pub provision: String,
    /// The co-chairs' words.
    pub text: Option<String>,
    /// What each delegation proposes.
    pub proposals: Vec<FourColumnWording>,
    /// The words, where nothing in them stands in brackets and no proposal on them stands aside. That nobody proposes
    /// anything is no agreement: what states said of them is a matter of positions.
    pub without_brackets: Option<String>,
    /// `without-brackets`, `open`.
    pub status: String,
}

/// The words of one delegation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FourColumnWording {
    /// The state.
    pub state: String,
    /// Its name.
    pub name: String,
    /// The paragraph as it proposes it.
    pub text: String,
}

/// A row of the provenance table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProvenanceRow {
    /// The line.
    pub line: u32,
    /// The provision's number.
    pub number: Option<String>,
    /// Who contributed.
    pub states: Vec<String>,
    /// Digests of the copies.
    pub copies: Vec<String>,
    /// Names of their files, in order; none for copies taken before names were kept.
    pub files: Vec<String>,
    /// The proposals.
    pub proposals: Vec<String>,
    /// How many of them were found by comparison, since tracking was off.
    pub compared: u32,
}

/// Makes one wording stand in a bracket.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct SettleBracketRequest {
    /// The bracket.
    pub bracket: String,
    /// The state whose words are to stand.
    pub take: Option<String>,
    /// Words that are to stand; with neither, those of the text.
    pub words: Option<String>,
    /// The text, where there are several.
    pub text: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// What became of a bracket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SettledAnswer {
    /// The operation.
    pub operation: String,
    /// The provision.
    pub provision: String,
    /// The paragraph's words now.
    pub text: String,
    /// What became of each proposal.
    pub settled: Vec<SettledProposal>,
}

/// What became of one proposal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SettledProposal {
    /// The proposal.
    pub proposal: String,
    /// `accepted`, `dropped`, `cleaned`.
    pub outcome: String,
}

/// Writes the rolling text to a file.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct ExportRollingRequest {
    /// The text, where there are several.
    pub text: Option<String>,
    /// Where to; the extension gives the format: docx, html, xlsx, csv, json, txt.
    #[ts(as = "String")]
    pub path: PathBuf,
    /// Reader's language.
    pub lang: String,
}
