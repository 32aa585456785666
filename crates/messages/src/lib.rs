//! The Fluent catalogues, for Rust and the window alike.
//!
//! Every sentence and label for people stands in `ftl/<lang>/<topic>.ftl`; code knows ids only. [`Catalogue`]
//! turns an id and its values into words of one language, in English where that language has none, and into
//! the id itself where nothing has any: a missing sentence is seen, never fatal. [`sources`] hands the files
//! to whoever renders them elsewhere. Numbers and dates are not formatted here; values arrive as text.

mod catalogue;
#[cfg(test)]
mod tests;

pub use catalogue::{Catalogue, Isolation};

/// The languages of the program, in the order in which they are offered.
pub const LANGUAGES: [&str; 8] = ["en", "fr", "ar", "es", "pt", "ru", "tr", "zh"];

/// Language, topic and text of each file.
static SOURCES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// Returns topic and Fluent text of every file of a language, by topic.
pub fn sources(lang: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lang = language(lang);
    SOURCES
        .iter()
        .filter(move |(of, _, _)| *of == lang)
        .map(|(_, topic, text)| (*topic, *text))
}

/// Returns the language of [`LANGUAGES`] that serves `tag` (`pt-BR` is served by `pt`), else English.
pub fn language(tag: &str) -> &'static str {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES
        .into_iter()
        .find(|lang| lang.eq_ignore_ascii_case(primary))
        .unwrap_or("en")
}
