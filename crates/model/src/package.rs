//! Provisions taken together, each with the wording that is weighed. A private kind: what is weighed is the desk's own.

use crate::id::RecordId;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The content of a package.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Package {
    /// Its name.
    pub title: Text,
    /// Its parts, each provision once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PackagePart>,
    /// The states that it is meant for, ascending; those that take part unless stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<String>,
    /// How many states it should have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed: Option<u32>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One provision of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackagePart {
    /// The provision.
    pub provision: RecordId,
    /// The proposal whose wording is weighed; the words of the text itself unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<RecordId>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
