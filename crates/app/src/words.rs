//! Sentences by code, in the reader's language.

use chancery_messages::Catalogue;
use chancery_model::codes::CodeList;
use std::collections::BTreeMap;

/// Returns the sentence `id`; English where the language has none, the id itself where nothing has one.
pub fn say(catalogue: &Catalogue, id: &str, params: &BTreeMap<String, String>) -> String {
    let args: Vec<(&str, &str)> = params
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    catalogue.message(id, &args)
}

/// Returns the sentence `id`, or nothing where no language has it.
pub fn say_or_nothing(
    catalogue: &Catalogue,
    id: &str,
    params: &BTreeMap<String, String>,
) -> String {
    let sentence = say(catalogue, id, params);
    if sentence == id {
        String::new()
    } else {
        sentence
    }
}

/// Returns the label of a value of a closed list.
pub fn label<C: CodeList>(catalogue: &Catalogue, code: C) -> String {
    catalogue.message(&code.label_id(), &[])
}

/// Returns the sentence `id` without values, for a terminal.
pub fn plain(lang: &str, id: &str) -> String {
    plain_with(lang, id, &[])
}

/// Returns the sentence `id` with values, for a terminal: no marks of direction.
pub fn plain_with(lang: &str, id: &str, args: &[(&str, &str)]) -> String {
    Catalogue::new(lang)
        .with_isolation(chancery_messages::Isolation::Plain)
        .message(id, args)
}

/// Returns a label with its words behind it, as the language joins them ("Adopted: 1 March 2026", French with a space).
pub fn labelled(catalogue: &Catalogue, label: &str, words: &str) -> String {
    catalogue.message("window-labelled", &[("label", label), ("words", words)])
}

/// Returns a text, or its first `most` letters up to the end of a word.
pub fn beginning(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_string();
    }
    let head: String = text.chars().take(most).collect();
    let whole = head
        .rsplit_once(' ')
        .map_or(head.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}
