//! A text in one or several languages.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// Text per language (BCP 47; `und` where nobody said which). Which one is authentic is said beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub BTreeMap<String, String>);

impl Text {
    /// Returns a text in one language.
    pub fn of(language: &str, text: &str) -> Text {
        Text(BTreeMap::from([(language.to_string(), text.to_string())]))
    }

    /// Returns whether no language has a text.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.is_empty())
    }

    /// Returns the language and text to show to a reader of `language`: that language, else `authentic`, else
    /// English, else the first.
    pub fn best(&self, language: &str, authentic: Option<&str>) -> Option<(&str, &str)> {
        [Some(language), authentic, Some("en")]
            .into_iter()
            .flatten()
            .find_map(|wanted| self.0.get_key_value(wanted))
            .or_else(|| self.0.iter().next())
            .map(|(language, text)| (language.as_str(), text.as_str()))
    }

    /// Returns the text as [`Text::best`] chooses it, or nothing.
    pub fn show(&self, language: &str) -> &str {
        self.best(language, None).map_or("", |(_, text)| text)
    }

    /// Brings every text into Unicode normal form C; a language without a word is not stated.
    pub fn normalise(&mut self) {
        self.0.retain(|_, text| !text.trim().is_empty());
        for text in self.0.values_mut() {
            if !unicode_normalization::is_nfc(text) {
                *text = text.nfc().collect();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_language_comes_first_then_the_authentic_one() {
        let text = Text(BTreeMap::from([
            ("es".into(), "prohibición".into()),
            ("fr".into(), "interdiction".into()),
        ]));
        assert_eq!(text.best("fr", None), Some(("fr", "interdiction")));
        assert_eq!(text.best("ar", Some("fr")), Some(("fr", "interdiction")));
        assert_eq!(text.best("ar", None), Some(("es", "prohibición")));
        assert_eq!(Text::default().best("ar", None), None);
    }
}
