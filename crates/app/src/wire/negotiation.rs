//! Where states stand on the common text, the outlook of a package, common ground, silence procedures.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Asks where states stand.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct PositionsRequest {
    /// Id or title of a package; every provision of the common text without it.
    pub package: Option<String>,
    /// An operation or a date to look from.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Where states stand. For the desk alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PositionsAnswer {
    /// The states that take part, ascending.
    pub states: Vec<String>,
    /// What there is to speak about: provisions in their order, each with its proposals after it, then packages.
    pub subjects: Vec<SubjectLine>,
    /// The packages of the register, by title.
    pub packages: Vec<PackageLine>,
}

/// One wording.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SubjectLine {
    /// Its record.
    pub subject: String,
    /// `provision`, `proposal`, `package`, or another kind that somebody spoke about.
    pub kind: String,
    /// The provision that it is, or is a proposal for.
    pub provision: Option<String>,
    /// The number of that provision.
    pub number: Option<String>,
    /// Its heading, or the title of a package.
    pub heading: String,
    /// The words, in the reader's language where it has them.
    pub words: String,
    /// The state whose delegation proposed it.
    pub proposed_by: Option<String>,
    /// What states said, by state.
    pub positions: Vec<PositionLine>,
    /// States that spoke to the words of today, ascending.
    pub spoken: Vec<String>,
    /// States that did not, ascending. It says nothing of what they think.
    pub not_spoken: Vec<String>,
    /// The words that states ask for, with those who do.
    pub asks_for: Vec<AskedWords>,
}

/// What one state said on one wording.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PositionLine {
    /// Its record.
    pub id: String,
    /// The version to edit it from; none where two wordings stand side by side.
    pub base: Option<String>,
    /// The state.
    pub state: String,
    /// The code of what it said.
    pub value: String,
    /// Where it said so.
    pub source: String,
    /// When.
    pub date: Option<String>,
    /// Whether the words were changed since it said so.
    pub stale: bool,
    /// Whether it is noted on which version it was said.
    pub noted: bool,
    /// Whether it counts; one that a later one replaces does not.
    pub counts: bool,
    /// Whether another that counts says something else.
    pub differing: bool,
    /// The words it asks for, by language.
    pub asks: BTreeMap<String, String>,
}

/// Words that are asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AskedWords {
    /// By language.
    pub words: BTreeMap<String, String>,
    /// The states that ask for them, ascending.
    pub states: Vec<String>,
}

/// One package in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PackageLine {
    /// Its record.
    pub id: String,
    /// The version to edit it from.
    pub base: Option<String>,
    /// Its title.
    pub title: String,
    /// Its parts.
    pub parts: Vec<PackagePartLine>,
    /// How many states it should have.
    pub needed: Option<u32>,
}

/// One part of a package.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PackagePartLine {
    /// The provision.
    pub provision: String,
    /// Its number.
    pub number: Option<String>,
    /// The proposal that is weighed.
    pub proposal: Option<String>,
}

/// Asks for the outlook of a package.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct OutlookRequest {
    /// Id or title.
    pub package: String,
    /// How many states it should have.
    pub needed: Option<u32>,
    /// An operation or a date to look from.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// The outlook of a package, from stated positions alone. States stand in lists, ascending by code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OutlookAnswer {
    /// The package.
    pub package: PackageLine,
    /// Support every part.
    pub support: Vec<String>,
    /// Can accept every part.
    pub can_accept: Vec<String>,
    /// Await instructions on a part.
    pub awaits: Vec<String>,
    /// Ask for changes to a part.
    pub asks_for_changes: Vec<String>,
    /// Cannot accept a part.
    pub cannot_accept: Vec<String>,
    /// Have said nothing of a part. It is not a no.
    pub no_position: Vec<String>,
    /// How many states go along by their own word, and how many with those whose answer is open.
    pub range: [u32; 2],
    /// The smallest change of wordings with which more go along; empty where none does.
    pub smallest_change: Vec<SwapLine>,
    /// States that then go along.
    pub reaches: Option<u32>,
    /// States that then no longer would.
    pub loses: Vec<String>,
    /// How many states the change was looked for with.
    pub aim: u32,
    /// Whether no smaller change can do it.
    pub exact: bool,
    /// No change of fewer swaps can do it.
    pub swaps_min: u32,
    /// Groups of states whose answer the range depends on, the largest first.
    pub depends_on: Vec<Vec<String>>,
    /// The same groups with the provisions that their answer is open on.
    pub open: Vec<OpenLine>,
    /// States that spoke to earlier words of a part.
    pub earlier: Vec<String>,
    /// States with statements that differ.
    pub differing: Vec<String>,
    /// The same in sentences.
    pub sentences: Vec<String>,
}

/// One wording for another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SwapLine {
    /// The provision.
    pub provision: String,
    /// Its number.
    pub number: Option<String>,
    /// The proposal to take; none for the words of the text itself.
    pub proposal: Option<String>,
    /// The state whose delegation proposed it.
    pub proposed_by: Option<String>,
    /// States that come along and do not go along with the wording now weighed.
    pub states: Vec<String>,
}

/// States whose answer is open on the same provisions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpenLine {
    /// The states.
    pub states: Vec<String>,
    /// The provisions.
    pub provisions: Vec<String>,
    /// Their numbers, where they have one.
    pub numbers: Vec<String>,
}

/// Asks for common ground.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct CommonGroundRequest {
    /// `measures` unless `positions`.
    pub from: Option<String>,
    /// Only sets of so many states or more.
    pub min_states: Option<u32>,
    /// Only measures at these legal stages; all without one.
    pub stages: Vec<String>,
    /// Only states of this regional group.
    pub group: Option<String>,
    /// At most so many sets.
    pub limit: Option<u32>,
    /// An operation or a date to look from.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Common ground: every closed pair, most states first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CommonGroundAnswer {
    /// The sets.
    pub sets: Vec<CommonSet>,
    /// Whether that is all of them.
    pub whole: bool,
    /// `measures` or `positions`.
    pub from: String,
    /// States that have something, ascending.
    pub states: Vec<String>,
    /// What the codes of the sets are called.
    pub labels: BTreeMap<String, String>,
    /// What the sets are, in one sentence; empty where they are whole.
    pub note: String,
}

/// One closed pair.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CommonSet {
    /// All states that have these categories, ascending.
    pub states: Vec<String>,
    /// All categories that these states have, ascending; provisions and proposals for positions.
    pub categories: Vec<String>,
}

/// Asks for silence procedures.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct SilencesRequest {
    /// One procedure; all without it.
    pub id: Option<String>,
    /// The hour to look from, RFC 3339; now without it.
    pub now: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Silence procedures, the one that ends next first. For the desk alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SilencesAnswer {
    /// The procedures.
    pub procedures: Vec<SilenceLine>,
}

/// One silence procedure as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SilenceLine {
    /// Its record.
    pub id: String,
    /// The version to edit it from.
    pub base: Option<String>,
    /// Its title.
    pub title: String,
    /// What is under silence.
    pub subject: Option<String>,
    /// `not-started`, `running`, `broken`, `before-the-chair`, `kept`, `stopped`.
    pub stage: String,
    /// The same in words.
    pub stage_words: String,
    /// The deadline that holds, RFC 3339 with the offset of the place.
    pub until: Option<String>,
    /// The name of the place.
    pub place: String,
    /// Messages in the order of arrival.
    pub messages: Vec<SilenceMessage>,
    /// Events that change nothing, and why.
    pub idle: Vec<SilenceIdle>,
}

/// One message in a silence procedure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SilenceMessage {
    /// Its event.
    pub id: String,
    /// The state.
    pub state: String,
    /// When it arrived.
    pub at: String,
    /// `in-time`, `late`, `late-taken`, `late-not-taken`, `taken-back`. A late one is the chair's to decide.
    pub standing: String,
    /// The same in words.
    pub standing_words: String,
    /// Its words.
    pub words: Option<String>,
    /// Where it stands.
    pub source: Option<String>,
}

/// An event that changes nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SilenceIdle {
    /// The event.
    pub id: String,
    /// The code of the reason.
    pub why: String,
    /// The reason in words.
    pub why_words: String,
}

/// Adds an event to a silence procedure, or starts one.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct SilenceEventRequest {
    /// The procedure; none for a new one.
    pub id: Option<String>,
    /// Title of a new one.
    pub title: Option<String>,
    /// What a new one puts under silence.
    pub subject: Option<String>,
    /// Code of the place whose hours count, for a new one.
    pub place: Option<String>,
    /// The code of the event.
    pub event: String,
    /// When, RFC 3339; now without it.
    pub at: Option<String>,
    /// The deadline, RFC 3339.
    pub until: Option<String>,
    /// Or so many hours.
    pub hours: Option<u32>,
    /// Or so many working days.
    pub days: Option<u32>,
    /// The state that sent a message.
    pub state: Option<String>,
    /// The message that is taken back or decided on.
    pub message: Option<String>,
    /// Words.
    pub words: Option<String>,
    /// Where they stand.
    pub source: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Writes where a state stands on a wording.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct PositionSaveRequest {
    /// The position; none for a new one.
    pub id: Option<String>,
    /// The version it was edited from.
    pub base: Option<String>,
    /// The state.
    pub state: String,
    /// The provision, proposal or package.
    pub subject: String,
    /// The code of what it said.
    pub value: String,
    /// Where it said so.
    pub source: String,
    /// When: day, month or year.
    pub date: Option<String>,
    /// The words it asks for, by language.
    pub asks: BTreeMap<String, String>,
    /// Reader's language.
    pub lang: String,
}

/// Writes a package.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct PackageSaveRequest {
    /// The package; none for a new one.
    pub id: Option<String>,
    /// The version it was edited from.
    pub base: Option<String>,
    /// Its title by language.
    pub title: BTreeMap<String, String>,
    /// Its parts.
    pub parts: Vec<PackagePartFields>,
    /// How many states it should have.
    pub needed: Option<u32>,
    /// Reader's language.
    pub lang: String,
}

/// One part of a package as it is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PackagePartFields {
    /// The provision.
    pub provision: String,
    /// The proposal that is weighed; none for the words of the text.
    pub proposal: Option<String>,
}
