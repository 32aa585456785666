//! Categories and stages in words.
//!
//! Taken is what equals a known label, word or code after folding, or has the same telling words in another order;
//! what is only near is offered, never taken.

use crate::lexicon::{find_words, lexicon, loose};
use crate::print::QuickMap;
use crate::vocabulary::Vocabulary;
use chancery_model::codes::Stage;
use chancery_model::fold::fold;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// What a cell of a category column names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct CategoryRead {
    /// Codes, ascending.
    pub codes: Vec<String>,
    /// Parts that name no category, with up to three near ones each.
    pub unknown: Vec<(String, Vec<String>)>,
}

/// Labels and words of categories, ready to be looked up.
#[derive(Debug)]
pub(crate) struct CategoryBook {
    exact: HashMap<String, Option<String>>,
    loose: HashMap<String, Option<String>>,
    codes: Vec<String>,
    seen: RefCell<QuickMap<String, Rc<CategoryRead>>>,
}

impl CategoryBook {
    /// Takes the categories of `vocabulary` and further printed words with their codes.
    pub fn new(vocabulary: &Vocabulary, printed: &[(String, String)]) -> CategoryBook {
        let mut book = CategoryBook {
            exact: HashMap::new(),
            loose: HashMap::new(),
            codes: vocabulary
                .categories
                .iter()
                .map(|category| category.code.clone())
                .collect(),
            seen: RefCell::default(),
        };
        for category in &vocabulary.categories {
            let words = category
                .labels
                .values()
                .chain(&category.words)
                .chain(std::iter::once(&category.code));
            for word in words {
                let folded = fold(word);
                keep(&mut book.loose, loose(&folded), &category.code);
                keep(&mut book.exact, folded, &category.code);
            }
        }
        for (words, code) in printed {
            book.exact.insert(fold(words), Some(code.clone()));
        }
        book
    }

    /// Returns what `text` names; remembered per distinct text.
    pub fn find(&self, text: &str) -> Rc<CategoryRead> {
        if let Some(known) = self.seen.borrow().get(text) {
            return Rc::clone(known);
        }
        let found = Rc::new(self.look_up(text));
        self.seen
            .borrow_mut()
            .insert(text.to_string(), Rc::clone(&found));
        found
    }

    /// Returns whether `text` names categories and nothing else.
    pub fn names(&self, text: &str) -> bool {
        if let Some(known) = self.seen.borrow().get(text) {
            return !known.codes.is_empty() && known.unknown.is_empty();
        }
        let (codes, unknown) = self.parts(text);
        !codes.is_empty() && unknown.is_empty()
    }

    fn look_up(&self, text: &str) -> CategoryRead {
        let (codes, unknown) = self.parts(text);
        let near = |part: &str| (part.to_string(), self.near(part));
        CategoryRead {
            codes,
            unknown: unknown.into_iter().map(near).collect(),
        }
    }

    /// Returns the codes of the parts that name categories, and the other parts.
    fn parts<'t>(&self, text: &'t str) -> (Vec<String>, Vec<&'t str>) {
        let (mut codes, mut unknown) = (Vec::new(), Vec::new());
        if let Some(code) = self.one(text) {
            return (vec![code], unknown);
        }
        for part in text
            .split([';', '\n', '|', '؛', '；', '•'])
            .map(str::trim)
            .filter(|part| !fold(part).is_empty())
        {
            match self
                .one(part)
                .map(|code| vec![code])
                .or_else(|| self.finer(part))
            {
                Some(named) => codes.extend(named),
                None => unknown.push(part),
            }
        }
        codes.sort_unstable();
        codes.dedup();
        (codes, unknown)
    }

    fn one(&self, text: &str) -> Option<String> {
        let folded = fold(text);
        if let Some(found) = self.exact.get(&folded) {
            return found.clone();
        }
        if let Some(code) = self.coded(text, &folded) {
            return Some(code);
        }
        self.loose.get(&loose(&folded)).cloned().flatten()
    }

    /// A code before or after words: `D1 - Settlement goods`, `Settlement goods (D1)`.
    fn coded(&self, text: &str, folded: &str) -> Option<String> {
        let is_code = |word: &str| self.codes.iter().find(|code| fold(code) == word);
        let (first, after) = folded.split_once(' ')?;
        let (before, last) = folded.rsplit_once(' ')?;
        let marked = text.contains(['(', '[', ':', '-', '–', '—', '.', ')']);
        let (code, rest) = match (is_code(first), is_code(last)) {
            (Some(code), None) => (code, after),
            (None, Some(code)) if marked => (code, before),
            _ => return None,
        };
        let other = self.exact.get(rest).cloned().flatten();
        other
            .is_none_or(|other| other == *code)
            .then(|| code.clone())
    }

    /// Parts at commas, strokes and "and", if every part is known.
    fn finer(&self, text: &str) -> Option<Vec<String>> {
        const AND: &[&str] = &[
            ",", "，", "、", "،", " / ", "/", " + ", " & ", " and ", " et ", " y ", " e ", " ve ",
            " и ",
        ];
        AND.iter().find_map(|mark| {
            let parts: Vec<&str> = text
                .split(mark)
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect();
            if parts.len() < 2 {
                return None;
            }
            parts.iter().map(|part| self.one(part)).collect()
        })
    }

    fn near(&self, text: &str) -> Vec<String> {
        let folded = fold(text);
        let mut scored: Vec<(f64, &String)> = self
            .exact
            .iter()
            .filter_map(|(word, code)| Some((strsim::jaro_winkler(word, &folded), code.as_ref()?)))
            .filter(|(score, _)| *score >= 0.8)
            .collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(other.1)));
        let mut codes: Vec<String> = Vec::new();
        for (_, code) in scored {
            if codes.len() < 3 && !codes.contains(code) {
                codes.push(code.clone());
            }
        }
        codes
    }
}

fn keep(table: &mut HashMap<String, Option<String>>, key: String, code: &str) {
    if key.is_empty() {
        return;
    }
    let entry = table.entry(key).or_insert_with(|| Some(code.to_string()));
    if entry.as_deref() != Some(code) {
        *entry = None;
    }
}

/// Words that turn a stage into its opposite or put it off.
const NOT: &[&str] = &[
    "not",
    "non",
    "no",
    "pas",
    "n",
    "nao",
    "aun",
    "ainda",
    "encore",
    "yet",
    "не",
    "еще",
    "لم",
    "غير",
    "ليس",
    "henuz",
    "degil",
    "尚未",
    "未",
    "until",
    "expected",
    "partly",
    "partially",
];

/// Returns the stage that `text` names, else up to three near ones.
pub(crate) fn read_stage(
    text: &str,
    printed: &HashMap<String, String>,
) -> Result<Stage, Vec<String>> {
    let folded = fold(text);
    let answered = printed.get(&folded).and_then(|code| code.parse().ok());
    answered
        .or_else(|| stage_of(text, &folded))
        .ok_or_else(|| near_stages(&folded))
}

/// Returns whether `text` names a stage.
pub(crate) fn names_stage(text: &str) -> bool {
    stage_of(text, &fold(text)).is_some()
}

fn stage_of(text: &str, folded: &str) -> Option<Stage> {
    let words = lexicon();
    if let Some((stage, _)) = words.stages.get(folded) {
        return Some(*stage);
    }
    let bare = fold(text.split(['(', '（', '[']).next().unwrap_or_default());
    let negated = |text: &str| NOT.iter().any(|word| find_words(text, word).is_some());
    if bare != folded
        && !negated(folded)
        && let Some((stage, _)) = words.stages.get(&bare)
    {
        return Some(*stage);
    }
    leading_stage(folded).filter(|_| !negated(folded))
}

/// "In force since 2 May 2025": a stage at the beginning and no other stage after it.
fn leading_stage(folded: &str) -> Option<Stage> {
    let words = lexicon();
    let (word, stage) = words.inner_stages.iter().find(|(word, _)| {
        folded.starts_with(word.as_str())
            && word.chars().count() > 3
            && find_words(folded, word) == Some(0)
    })?;
    let rest = &folded[word.len()..];
    let other = words.inner_stages.iter().any(|(word, other)| {
        other != stage && word.chars().count() > 3 && find_words(rest, word).is_some()
    });
    (!other && rest.chars().count() <= 40).then_some(*stage)
}

fn near_stages(folded: &str) -> Vec<String> {
    let mut scored: Vec<(f64, Stage)> = lexicon()
        .inner_stages
        .iter()
        .map(|(word, stage)| (strsim::jaro_winkler(word, folded), *stage))
        .filter(|(score, _)| *score >= 0.8)
        .collect();
    scored.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    let mut stages: Vec<String> = Vec::new();
    for (_, stage) in scored {
        if stages.len() < 3 && !stages.iter().any(|known| known == stage.as_str()) {
            stages.push(stage.as_str().to_string());
        }
    }
    stages
}

/// Returns the kind of act that a printed number or type names, if it is exactly one.
pub(crate) fn read_act_type(text: &str) -> Option<&'static str> {
    thread_local! {
        static SEEN: RefCell<QuickMap<String, Option<&'static str>>> = RefCell::default();
    }
    let words = &text[..text.find(char::is_numeric).unwrap_or(text.len())];
    SEEN.with_borrow_mut(|seen| {
        if let Some(known) = seen.get(words) {
            return *known;
        }
        let kind = act_type_of(&fold(words));
        seen.insert(words.to_string(), kind);
        kind
    })
}

fn act_type_of(head: &str) -> Option<&'static str> {
    let kinds = &lexicon().act_types;
    let (word, kind) = kinds
        .iter()
        .find(|(word, _)| find_words(head, word) == Some(0))?;
    let shared = kinds
        .iter()
        .any(|(other, other_kind)| other == word && other_kind != kind);
    (!shared).then(|| kind.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let read = CategoryBook::new(&Vocabulary::built_in(true), &[]).find(text);
        let unknown: String = read
            .unknown
            .iter()
            .map(|(_, near)| format!("?{}", near.first().map_or("", |c| c)))
            .collect();
        assert_eq!(
            format!("{}{unknown}", read.codes.join(" ")),
            expected,
            "{text}"
        );
    }

    #[test]
    fn a_category_is_known_by_code_label_or_the_same_words() {
        for (text, code) in [
            ("Arms export", "A1"),
            ("Exports of arms", "A1"),
            ("D1", "D1"),
            ("D1 – Settlement goods: import ban", "D1"),
            ("Settlement goods: import ban (D1)", "D1"),
            ("Ports & docking", "C1"),
            ("Ports and docking; Arms export", "A1 C1"),
            ("Ports and docking, Public procurement", "C1 E1"),
            ("Produits des colonies : interdiction d’importation", "D1"),
            ("منتجات المستوطنات: حظر الاستيراد", "D1"),
            ("定居点产品：进口禁令", "D1"),
            ("Государственные закупки", "E1"),
            ("A1, C1", "A1 C1"),
            ("Arms exprot", "?A1"),
            ("Gardening", "?"),
        ] {
            check(text, code);
        }
    }

    #[test]
    fn a_stage_is_known_in_eight_languages_and_never_from_its_opposite() {
        let stage = |text: &str| {
            read_stage(text, &HashMap::new()).map_or_else(
                |near| format!("?{}", near.first().map_or("", |c| c)),
                |stage| stage.to_string(),
            )
        };
        for (text, expected) in [
            ("In force", "in-force"),
            ("Adoptée", "adopted"),
            ("ADOPTADO", "adopted"),
            ("Em vigor", "in-force"),
            ("ساري المفعول", "in-force"),
            ("Yürürlükte", "in-force"),
            ("已生效", "in-force"),
            ("Вступила в силу", "in-force"),
            ("in-consultation", "in-consultation"),
            ("In force (since 2 May 2025)", "in-force"),
            ("In force since 2 May 2025", "in-force"),
            ("Adopted (not yet in force)", "adopted"),
            ("Suspended (not repealed)", "?suspended"),
            ("Adotped", "?adopted"),
            ("Not in force", "?"),
        ] {
            let shown = stage(text);
            assert!(
                shown == expected || (expected == "?" && shown.starts_with('?')),
                "{text}: {shown}"
            );
        }
    }

    #[test]
    fn an_act_type_follows_only_from_a_word_that_is_one_kind() {
        for (text, kind) in [
            ("Decree 928/2025", Some("decree")),
            ("Order 157/2025", None),
            ("Act 583/2025", Some("law")),
            ("Circular 977/2025", Some("guidance")),
            ("Real Decreto-ley 10/2025", Some("decree-law")),
            ("157/2025", None),
        ] {
            assert_eq!(read_act_type(text), kind, "{text}");
        }
    }
}
