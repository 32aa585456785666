//! Whose copy it is: by the names of those who made its changes and by the file's name, only where they agree.

use chancery_import::vocabulary::Vocabulary;
use chancery_model::fold::fold;
use std::collections::BTreeSet;

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
}

/// Returns whose copy it is.
pub(super) fn whose(
    vocabulary: &Vocabulary,
    told: Option<&str>,
    authors: &[&str],
    file_name: &str,
) -> Whose {
    if let Some(state) = told {
        return Whose {
            state: Some(state.to_string()),
            from: Some("told"),
            named: BTreeSet::new(),
        };
    }
    let by_author: BTreeSet<String> = authors
        .iter()
        .flat_map(|author| states_in(vocabulary, author))
        .collect();
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
