//! Whose copy it is: by the names of those who made its changes and by the file's name, only where they agree.

use chancery_import::vocabulary::Vocabulary;
use chancery_model::fold::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Names shorter than this count only as capital letters: "no" is a word, "NO" may be Norway.
const SHORT: usize = 4;

/// Whose copy it is, as far as it can be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Whose {
    /// The state; none where it is not certain.
    pub(super) state: Option<String>,
    /// From what: `told`, `author`, `file-name`.
    pub(super) from: Option<&'static str>,
    /// The states that were named, where there are several.
    pub(super) named: BTreeSet<String>,
    /// Authors of changes who are of other states than it was said to be of, each with those.
    pub(super) others: BTreeMap<String, BTreeSet<String>>,
}

/// Returns whose copy it is.
pub(super) fn whose(
    vocabulary: &Vocabulary,
    told: Option<&str>,
    authors: &[&str],
    file_name: &str,
) -> Whose {
    let of_authors = authors
        .iter()
        .map(|author| (author.to_string(), states_in(vocabulary, author)));
    if let Some(state) = told {
        let others: BTreeMap<String, BTreeSet<String>> = of_authors
            .filter(|(_, states)| states.iter().any(|other| other != state))
            .collect();
        let mut named: BTreeSet<String> = others.values().flatten().cloned().collect();
        named.extend((!others.is_empty()).then(|| state.to_string()));
        return Whose {
            state: Some(state.to_string()),
            from: Some("told"),
            named,
            others,
        };
    }
    let by_author: BTreeSet<String> = of_authors.flat_map(|(_, states)| states).collect();
    let stem = file_name
        .rsplit_once('.')
        .map_or(file_name, |(stem, _)| stem);
    let by_name = states_in(vocabulary, stem);
    let named: BTreeSet<String> = by_author.union(&by_name).cloned().collect();
    let from = if by_author.is_empty() {
        "file-name"
    } else {
        "author"
    };
    let only = (named.len() == 1).then(|| named.first().cloned()).flatten();
    Whose {
        from: only.as_ref().map(|_| from),
        state: only,
        named,
        others: BTreeMap::new(),
    }
}

/// Returns the states whose name stands in a text as whole words; a name inside a longer one that is found is none.
fn states_in(vocabulary: &Vocabulary, text: &str) -> BTreeSet<String> {
    let folded = format!(" {} ", fold(&text.replace(['_', '-', '.'], " ")));
    let tokens: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let mut found: Vec<(String, &str)> = Vec::new();
    for state in &vocabulary.states {
        for name in state.names.iter().chain([&state.code]) {
            let short = name.chars().count() < SHORT;
            let there = if short {
                name.chars().all(char::is_uppercase) && tokens.contains(&name.as_str())
            } else {
                let wanted = fold(name);
                !wanted.is_empty() && folded.contains(&format!(" {wanted} "))
            };
            if there {
                found.push((fold(name), &state.code));
            }
        }
    }
    let inside = |name: &str, code: &str| {
        let mut others = found.iter().filter(|(_, other)| *other != code);
        others.any(|(longer, _)| longer.len() > name.len() && longer.contains(name))
    };
    found
        .iter()
        .filter(|(name, code)| !inside(name, code))
        .map(|(_, code)| (*code).to_string())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(authors: &[&str], file: &str, expected: &str) {
        let vocabulary = Vocabulary::built_in(true);
        let whose = whose(&vocabulary, None, authors, file);
        let named: Vec<&str> = whose.named.iter().map(String::as_str).collect();
        let told = match (&whose.state, whose.from) {
            (Some(state), Some(from)) => format!("{state} {from}"),
            _ => format!("open {}", named.join(" ")),
        };
        assert_eq!(told.trim(), expected, "{authors:?} {file}");
    }

    #[test]
    fn a_copy_said_to_be_of_one_state_names_the_authors_of_others() {
        let vocabulary = Vocabulary::built_in(true);
        let others = |authors: &[&str]| {
            let found = whose(&vocabulary, Some("XBE"), authors, "copy.docx");
            assert_eq!(found.state.as_deref(), Some("XBE"));
            let others = found.others.into_iter();
            let each = others
                .map(|(author, states)| format!("{author}: {}", Vec::from_iter(states).join(" ")));
            each.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(others(&["Belmora", "M. Reyes"]), "");
        assert_eq!(
            others(&["Belmora", "Cantara", "XDO"]),
            "Cantara: XCA, XDO: XDO"
        );
    }

    #[test]
    fn a_delegation_is_known_only_where_its_names_agree() {
        check(&["Belmora"], "text.docx", "XBE author");
        check(&["Delegation of Belmora"], "text XBE.docx", "XBE author");
        check(&["M. Reyes"], "common-text_XBE_rev2.docx", "XBE file-name");
        check(&["M. Reyes"], "text.docx", "open");
        check(&["Belmora"], "Norway comments.docx", "open NOR XBE");
        check(&["no name"], "in.docx", "open");
        check(&["Guinea-Bissau"], "text.docx", "GNB author");
    }
}
