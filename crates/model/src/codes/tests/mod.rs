//! Tests of the code lists, one file per kind of list.

mod citation;
mod lists;
mod states;
mod texts;

/// The languages in which everything that ships has a name.
const LANGUAGES: [&str; 8] = ["en", "fr", "es", "pt", "ar", "tr", "zh", "ru"];
