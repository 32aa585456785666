//! The text of a cell, shared by all cells that hold the same.
//!
//! Spreadsheets keep each distinct text once and point to it; a copy per cell would cost more time and memory than
//! reading the file. A [`CellText`] is such a pointer: cloning one copies nothing. It never changes.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// A text that may be shared; reads as a `str`.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellText(Option<Arc<str>>);

impl CellText {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }
}

impl Deref for CellText {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<&str> for CellText {
    fn from(text: &str) -> CellText {
        CellText((!text.is_empty()).then(|| Arc::from(text)))
    }
}

impl From<String> for CellText {
    fn from(text: String) -> CellText {
        CellText::from(text.as_str())
    }
}

impl fmt::Debug for CellText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl fmt::Display for CellText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), formatter)
    }
}

impl Serialize for CellText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for CellText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CellText, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = CellText;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<CellText, E> {
                Ok(CellText::from(text))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// Returns a text without the blanks around it, quickly where there are none, as in nearly every cell.
pub fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => text.trim(),
    }
}

/// Returns whether a text is nothing but blanks.
pub fn is_blank(text: &str) -> bool {
    !matches!(text.as_bytes(), [b'!'..=b'~', ..]) && text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn blanks_are_those_of_unicode() {
        for text in [
            "",
            " ",
            "a",
            "a b",
            " a",
            "a\n",
            "é",
            "\u{a0}é",
            "a\u{3000}",
            "\u{7f}",
        ] {
            assert_eq!(trimmed(text), text.trim(), "{text:?}");
            assert_eq!(is_blank(text), text.trim().is_empty(), "{text:?}");
        }
    }

    #[test]
    fn a_text_reads_and_travels_as_its_letters() {
        for text in ["", "0804.10", "تدابير"] {
            let cell = CellText::from(text);
            assert_eq!(&*cell, text);
            assert_eq!(cell.clone(), CellText::from(text.to_string()));
            let json = serde_json::to_string(&cell).unwrap();
            assert_eq!(json, serde_json::to_string(text).unwrap());
            assert_eq!(serde_json::from_str::<CellText>(&json).unwrap(), cell);
        }
    }
}
