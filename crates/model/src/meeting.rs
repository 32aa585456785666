//! A meeting: where and when, who is expected, what is due.

use crate::date::PartialDate;
use crate::deadline::Deadline;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The content of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Meeting {
    /// Its name.
    pub title: Text,
    /// `ambassadorial`, `ministerial`, `technical`, ...; `type` in JSON, where `kind` is the kind of record.
    #[serde(
        default,
        rename = "type",
        alias = "kind",
        skip_serializing_if = "String::is_empty"
    )]
    pub kind: String,
    /// The day, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// The place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The hour at which it begins, at its place (`17:00`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// IANA name of its zone; that of the place it counts by unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Code of the place whose zone, weekend and holidays it counts by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_by: Option<String>,
    /// What is due before or after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deadlines: Vec<Deadline>,
    /// The states expected to submit for it, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expected: Vec<String>,
    /// Whether it is the meeting now prepared for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub current: bool,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
