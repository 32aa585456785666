//! Looking a message up and filling its values in.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{LANGUAGES, language, sources};

type Bundle = FluentBundle<FluentResource>;

/// Whether values inside a sentence are wrapped in marks that keep their direction to themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Isolation {
    /// They are (U+2068, U+2069): for the screen and for documents.
    Marks,
    /// They are not: for a terminal, file names and what other programs read.
    Plain,
}

/// The messages of one language. Cheap to make and to copy: files are read once per language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Catalogue {
    lang: &'static str,
    isolation: Isolation,
}

impl Catalogue {
    /// Returns the catalogue that serves the language tag `lang`, English for one that none serves.
    pub fn new(lang: &str) -> Catalogue {
        Catalogue {
            lang: language(lang),
            isolation: Isolation::Marks,
        }
    }

    /// Returns the same catalogue with values wrapped or not.
    #[must_use]
    pub fn with_isolation(self, isolation: Isolation) -> Catalogue {
        Catalogue { isolation, ..self }
    }

    /// Returns the language, one of [`LANGUAGES`].
    pub fn lang(&self) -> &'static str {
        self.lang
    }

    /// Returns whether this language itself, or English, has the message.
    pub fn has(&self, id: &str) -> bool {
        self.look_up(id, &FluentArgs::new()).is_some()
    }

    /// Returns the message `id` (or an attribute: `id.attribute`) with its values filled in; English where this
    /// language has none, the id where English has none either. A whole number among the values (`"3"`) also
    /// chooses the plural form; it is written as it came.
    pub fn message(&self, id: &str, args: &[(&str, &str)]) -> String {
        let values: FluentArgs = args
            .iter()
            .map(|&(name, text)| (name, value(text)))
            .collect();
        self.look_up(id, &values).unwrap_or_else(|| id.to_owned())
    }

    fn look_up(&self, id: &str, values: &FluentArgs) -> Option<String> {
        let own = format(bundle(self.lang, self.isolation), id, values);
        own.or_else(|| format(bundle("en", self.isolation), id, values))
    }
}

/// Returns a value as a number where writing the number gives the same text, else as text: `0802` keeps its zero.
fn value(text: &str) -> FluentValue<'_> {
    match text.parse::<i32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

fn format(bundle: &Bundle, id: &str, values: &FluentArgs) -> Option<String> {
    let (id, attribute) = id
        .split_once('.')
        .map_or((id, None), |(id, name)| (id, Some(name)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    // A value that was not given stands in the sentence as {$name}; that is seen and better than no sentence.
    Some(
        bundle
            .format_pattern(pattern, Some(values), &mut Vec::new())
            .into_owned(),
    )
}

/// Returns the parsed files of a language, one of [`LANGUAGES`].
fn bundle(lang: &'static str, isolation: Isolation) -> &'static Bundle {
    static BUNDLES: [[OnceLock<Bundle>; 2]; LANGUAGES.len()] =
        [const { [const { OnceLock::new() }; 2] }; LANGUAGES.len()];
    let at = LANGUAGES
        .iter()
        .position(|of| *of == lang)
        .unwrap_or_default();
    BUNDLES[at][usize::from(isolation == Isolation::Plain)].get_or_init(|| {
        let tag: LanguageIdentifier = lang.parse().expect("the eight codes are language tags");
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(isolation == Isolation::Marks);
        for (_, text) in sources(lang) {
            // A malformed entry loses itself, not its file; a test keeps files free of them.
            let resource =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

#[cfg(test)]
mod tests {
    use super::value;
    use fluent_bundle::FluentValue;

    #[test]
    fn only_text_that_a_number_writes_back_unchanged_counts_as_a_number() {
        let number = |text| matches!(value(text), FluentValue::Number(_));
        let read = [
            "3",
            "0",
            "2025",
            "0802",
            "2701.12",
            "+3",
            "5(b)",
            "",
            "99999999999",
        ]
        .map(number);
        assert_eq!(
            read,
            [true, true, true, false, false, false, false, false, false]
        );
    }
}
