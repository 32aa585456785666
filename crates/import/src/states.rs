//! Which state a cell names.
//!
//! Certain is only what equals a known spelling after folding. A name that looks like one (mixed writing, invisible
//! characters, letters of another alphabet) is told apart from a name that is merely near; neither is ever taken.

use crate::print::QuickMap;
use crate::vocabulary::Vocabulary;
use chancery_model::fold::{fold, is_invisible};
use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use unicode_security::MixedScript;
use unicode_security::confusable_detection::skeleton;

/// What a text is as the name of a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum StateMatch {
    /// Exactly one state, by its code.
    Certain(String),
    /// It looks like these.
    Lookalike(Vec<String>),
    /// Not known; up to three near ones, best first.
    Unknown(Vec<String>),
    /// Several states in one cell.
    Several(Vec<String>),
}

/// The names of states, ready to be looked up.
#[derive(Debug)]
pub(crate) struct StateBook {
    by_name: QuickMap<String, Option<String>>,
    names: Vec<(String, String)>,
    raw: Vec<(String, String)>,
    skeletons: OnceCell<HashMap<String, Vec<String>>>,
    seen: RefCell<QuickMap<String, Rc<StateMatch>>>,
}

/// Returns a text without what stands around a name.
fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{feff}' | '*')
    })
}

/// Separators between two names of one cell.
const BETWEEN: &[char] = &[
    '/', '(', ')', '[', ']', '|', '\n', ';', ',', '،', '；', '，', '、', '–', '—', '-', ':',
];

impl StateBook {
    /// Takes the names of `vocabulary` and further printed words with their codes.
    pub fn new(vocabulary: &Vocabulary, printed: &[(String, String)]) -> StateBook {
        let mut book = StateBook {
            by_name: QuickMap::default(),
            names: Vec::new(),
            raw: Vec::new(),
            skeletons: OnceCell::new(),
            seen: RefCell::default(),
        };
        for state in &vocabulary.states {
            for name in state.names.iter().chain(std::iter::once(&state.code)) {
                book.add(name, &state.code);
            }
        }
        for (words, code) in printed {
            book.by_name.insert(fold(words), Some(code.clone()));
        }
        book
    }

    fn add(&mut self, name: &str, code: &str) {
        let folded = fold(name);
        if folded.is_empty() {
            return;
        }
        let entry = self
            .by_name
            .entry(folded.clone())
            .or_insert_with(|| Some(code.to_string()));
        if entry.as_deref() != Some(code) {
            *entry = None;
        }
        self.names.push((folded, code.to_string()));
        self.raw.push((name.to_string(), code.to_string()));
    }

    /// Returns what `text` is; remembered per distinct text.
    pub fn find(&self, text: &str) -> Rc<StateMatch> {
        if let Some(known) = self.seen.borrow().get(text) {
            return Rc::clone(known);
        }
        let found = Rc::new(self.look_up(text));
        self.seen
            .borrow_mut()
            .insert(text.to_string(), Rc::clone(&found));
        found
    }

    /// Returns whether `text` certainly names a state.
    pub fn names(&self, text: &str) -> bool {
        if let Some(known) = self.seen.borrow().get(text) {
            return matches!(**known, StateMatch::Certain(_));
        }
        matches!(self.known(bare(text)), Some(StateMatch::Certain(_)))
    }

    /// Returns the code that `text` certainly names.
    pub fn certain(&self, text: &str) -> Option<String> {
        match &*self.find(text) {
            StateMatch::Certain(code) => Some(code.clone()),
            _ => None,
        }
    }

    fn look_up(&self, text: &str) -> StateMatch {
        let text = bare(text);
        if let Some(found) = self.known(text) {
            return found;
        }
        if text.contains(is_invisible) || !text.is_single_script() {
            return StateMatch::Lookalike(self.near(text));
        }
        let alike = self.same_skeleton(text);
        if alike.is_empty() {
            StateMatch::Unknown(self.near(text))
        } else {
            StateMatch::Lookalike(alike)
        }
    }

    /// What is known of a text without looking for what is near it; nothing where letters hide in it.
    fn known(&self, text: &str) -> Option<StateMatch> {
        if text.contains(is_invisible) {
            return None;
        }
        match self.by_name.get(&fold(text)) {
            Some(Some(code)) => Some(StateMatch::Certain(code.clone())),
            _ => self.parts(text),
        }
    }

    /// A cell whose parts all name a state: the same one twice ("Belmora (XBE)") or several.
    fn parts(&self, text: &str) -> Option<StateMatch> {
        let split = |separators: &[char]| -> Option<Vec<String>> {
            let pieces: Vec<&str> = text
                .split(separators)
                .map(str::trim)
                .filter(|piece| !piece.is_empty())
                .collect();
            (pieces.len() > 1).then_some(())?;
            pieces
                .iter()
                .map(|piece| self.by_name.get(&fold(piece)).cloned().flatten())
                .collect()
        };
        let mut codes = split(BETWEEN).or_else(|| self.joined_by_words(text))?;
        let mut seen = HashSet::new();
        codes.retain(|code| seen.insert(code.clone()));
        Some(if codes.len() == 1 {
            StateMatch::Certain(codes.remove(0))
        } else {
            StateMatch::Several(codes)
        })
    }

    fn joined_by_words(&self, text: &str) -> Option<Vec<String>> {
        const AND: &[&str] = &[
            " and ", " et ", " y ", " e ", " & ", " ve ", " и ", " و", "和", " con ", " with ",
        ];
        AND.iter().find_map(|word| {
            let pieces: Vec<&str> = text
                .split(BETWEEN)
                .flat_map(|piece| piece.split(word))
                .collect();
            (pieces.len() > 1).then_some(())?;
            pieces
                .iter()
                .filter(|piece| !piece.trim().is_empty())
                .map(|piece| self.by_name.get(&fold(piece)).cloned().flatten())
                .collect()
        })
    }

    fn same_skeleton(&self, text: &str) -> Vec<String> {
        let table = self.skeletons.get_or_init(|| {
            let mut table: HashMap<String, Vec<String>> = HashMap::new();
            for (name, code) in &self.raw {
                for form in forms(name) {
                    let codes = table.entry(form).or_default();
                    if !codes.contains(code) {
                        codes.push(code.clone());
                    }
                }
            }
            table
        });
        forms(text)
            .iter()
            .find_map(|form| table.get(form))
            .cloned()
            .unwrap_or_default()
    }

    fn near(&self, text: &str) -> Vec<String> {
        let alike = self.same_skeleton(
            &text
                .chars()
                .filter(|c| !is_invisible(*c))
                .collect::<String>(),
        );
        let folded = fold(text);
        if folded.is_empty() {
            return alike;
        }
        let mut scored: Vec<(f64, &str)> = self
            .names
            .iter()
            .filter(|(name, _)| name.chars().count() > 3)
            .map(|(name, code)| (strsim::jaro_winkler(name, &folded), code.as_str()))
            .filter(|(score, _)| *score >= 0.82)
            .collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(other.1)));
        let mut codes = alike;
        for (_, code) in scored {
            if codes.len() < 3 && !codes.iter().any(|known| known == code) {
                codes.push(code.to_string());
            }
        }
        codes.truncate(3);
        codes
    }

    /// Returns the one state whose name stands in a longer text, such as a title row or a file name.
    pub fn named_in(&self, text: &str) -> Option<String> {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        let mut found: Option<String> = None;
        let mut at = 0;
        while at < words.len() {
            let hit = (1..=words.len().min(at + 9).saturating_sub(at))
                .rev()
                .find_map(|length| {
                    let window = words[at..at + length].join(" ");
                    let long = window.chars().count() >= 4 || !window.is_ascii();
                    let code = if long {
                        self.by_name.get(&window)?.clone()?
                    } else {
                        return None;
                    };
                    Some((length, code))
                });
            match hit {
                Some((length, code)) => {
                    if found.as_ref().is_some_and(|known| *known != code) {
                        return None;
                    }
                    found = Some(code);
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }
}

fn forms(text: &str) -> [String; 3] {
    let of = |text: &str| fold(&skeleton(text).collect::<String>());
    [of(text), of(&text.to_uppercase()), of(&text.to_lowercase())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let book = StateBook::new(&Vocabulary::built_in(true), &[]);
        let shown = match &*book.find(text) {
            StateMatch::Certain(code) => code.clone(),
            StateMatch::Lookalike(codes) => format!("lookalike {}", codes.join(" ")),
            StateMatch::Unknown(codes) => format!("unknown {}", codes.join(" ")),
            StateMatch::Several(codes) => format!("several {}", codes.join(" ")),
        };
        let shown: Vec<&str> = shown.split_whitespace().take(2).collect();
        assert_eq!(shown.join(" "), expected, "{text}");
    }

    #[test]
    fn a_known_spelling_is_certain_whatever_its_dress() {
        for (text, code) in [
            ("Kingdom of Belmora", "XBE"),
            ("\u{a0} REINO DE BELMORA ", "XBE"),
            ("Repu\u{301}blica do Estamar", "XES"),
            ("أرفانديا", "XAR"),
            ("İvaran Cumhuriyeti", "XIV"),
            ("XBE", "XBE"),
            ("Belmora (XBE)", "XBE"),
            ("Belmora / بلمورا", "XBE"),
            ("Türkiye", "TUR"),
            ("Bosnia and Herzegovina", "BIH"),
            ("Guinea-Bissau", "GNB"),
            ("Оман", "OMN"),
        ] {
            check(text, code);
        }
    }

    #[test]
    fn what_only_looks_like_a_state_is_never_taken() {
        check("Kingdom of Веlmora", "lookalike XBE");
        check("Belm\u{200b}ora", "lookalike XBE");
        check("Luminária", "unknown XLU");
        check("Belmorra", "unknown XBE");
        check("Wakanda Federation of Nowhere", "unknown");
        check("Belmora, Norvald", "several XBE");
        check("Jorvia and Galdia", "several XJO");
    }

    #[test]
    fn a_state_is_found_in_a_heading_when_it_is_the_only_one() {
        let book = StateBook::new(&Vocabulary::built_in(true), &[]);
        assert_eq!(
            book.named_in("République de Cantara — Mesures").as_deref(),
            Some("XCA")
        );
        assert_eq!(
            book.named_in("belmora-measures.xlsx").as_deref(),
            Some("XBE")
        );
        assert_eq!(book.named_in("Belmora and Norvald"), None);
        assert_eq!(book.named_in("Compilation of measures"), None);
    }

    #[test]
    fn every_name_of_the_register_is_certain_and_no_disguise_of_one_is() {
        let vocabulary = Vocabulary::built_in(true);
        let book = StateBook::new(&vocabulary, &[]);
        let certain = |text: &str| matches!(&*book.find(text), StateMatch::Certain(_));
        let alarms: Vec<&String> = vocabulary
            .states
            .iter()
            .flat_map(|state| &state.names)
            .filter(|name| !certain(name))
            .collect();
        assert!(alarms.is_empty(), "{alarms:?}");
        for state in &vocabulary.states {
            let Some(name) = state
                .names
                .iter()
                .find(|name| name.is_ascii() && name.len() > 4)
            else {
                continue;
            };
            let cyrillic = name
                .replacen('a', "а", 1)
                .replacen('e', "е", 1)
                .replacen('o', "о", 1);
            let middle = name.len() / 2;
            let hidden = format!("{}\u{200b}{}", &name[..middle], &name[middle..]);
            let turned = format!("{}\u{202e}{}", &name[..middle], &name[middle..]);
            for disguise in [cyrillic, hidden, turned] {
                let found = book.find(&disguise);
                assert!(
                    disguise == *name
                        || matches!(&*found, StateMatch::Lookalike(codes) if codes.contains(&state.code)),
                    "{disguise:?}: {found:?}"
                );
            }
        }
    }
}
