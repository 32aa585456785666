//! Numbers of clauses from their places, and references that follow them.
//!
//! A text drafted here is a flat list of clauses in reading order, each with a level (1 is outermost). [`number`] makes
//! the numbers of a whole list in a style and a language; [`number_clauses`] writes them into clauses. In the words,
//! `{#c3}` stands for the clause `c3`: [`resolve`] shows it as that clause's number, [`broken_references`] finds those
//! whose clause is gone.
//!
//! Numbers are never typed and never an identity: ids are. `ui/src/shared/clauses/numbering.ts` does the same for the
//! page; both read `data/numbering.json` and are held to `tests/corpus/vectors/numbering.json`.

use crate::codes::closed_list;
use crate::measure::Clause;
use crate::text::Text;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

closed_list! {
    /// How the clauses of a text are numbered.
    Numbering "numbering" {
        /// 1. (a) (i), as resolutions are.
        Outline = "outline",
        /// Articles, as treaties and laws are.
        Article = "article",
        /// 1, 1.1, 1.1.1.
        Decimal = "decimal",
    }
}

/// The deepest level; what lies deeper is numbered as if it stood there.
pub const LEVEL_MAX: u8 = 5;

/// The number of one clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// As it is printed before the clause: `(a)`.
    pub label: String,
    /// As it is named from elsewhere, with the clauses that it stands under: `1 (a)`. No two of a text are alike.
    pub cite: String,
}

/// A reference to a clause that the text does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenReference {
    /// The clause in whose words it stands.
    pub clause: String,
    /// The language of the words.
    pub language: String,
    /// The id that it names.
    pub to: String,
}

/// Returns at which depth each clause stands, nothing for quoted passages: a level is at most one deeper than the
/// clause before it, and at most [`LEVEL_MAX`].
pub fn depths(levels: &[Option<u8>]) -> Vec<Option<u8>> {
    let mut before = 0;
    levels
        .iter()
        .map(|level| {
            let depth = (*level)?.clamp(1, (before + 1).min(LEVEL_MAX));
            before = depth;
            Some(depth)
        })
        .collect()
}

/// Returns the number of each clause by its place, nothing for quoted passages.
pub fn number(levels: &[Option<u8>], style: Numbering, language: &str) -> Vec<Option<Number>> {
    let format = format_of(style, language);
    let mut counts: Vec<usize> = Vec::new();
    let numbered = depths(levels).into_iter().map(|depth| {
        let depth = usize::from(depth?);
        counts.truncate(depth);
        if counts.len() == depth {
            counts[depth - 1] += 1;
        } else {
            counts.push(1);
        }
        Some(format.number(&counts))
    });
    numbered.collect()
}

/// Writes the levels and numbers that clauses have by their places, in the style and the language whose words count.
/// Quoted passages keep what was printed.
pub fn number_clauses(clauses: &mut [Clause], style: Numbering, language: &str) {
    let levels: Vec<Option<u8>> = clauses.iter().map(|clause| clause.level).collect();
    let numbers = number(&levels, style, language);
    for ((clause, depth), number) in clauses.iter_mut().zip(depths(&levels)).zip(numbers) {
        if let Some(number) = number {
            clause.level = depth;
            clause.number = Some(number.cite);
        }
    }
}

/// Returns how each clause is named from elsewhere in `language`, by id: what references are shown as.
pub fn cites(clauses: &[Clause], style: Numbering, language: &str) -> BTreeMap<String, String> {
    let levels: Vec<Option<u8>> = clauses.iter().map(|clause| clause.level).collect();
    let numbers = number(&levels, style, language);
    let named = clauses.iter().zip(numbers).filter_map(|(clause, number)| {
        let cite = number.map(|number| number.cite).or(clause.number.clone())?;
        Some((clause.id.clone(), cite))
    });
    named.collect()
}

/// A stretch of words, or the id that a reference names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they stand.
    Words(&'a str),
    /// The id in `{#id}`.
    Reference(&'a str),
}

/// Returns the pieces of a text: words and references in turn.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let (mut words_from, mut at) = (0, 0);
    while let Some(open) = text[at..].find("{#").map(|open| at + open) {
        let inside = &text[open + 2..];
        let id = inside
            .find('}')
            .map(|close| &inside[..close])
            .filter(|id| is_id(id));
        let Some(id) = id else {
            at = open + 2;
            continue;
        };
        if open > words_from {
            found.push(Piece::Words(&text[words_from..open]));
        }
        found.push(Piece::Reference(id));
        at = open + id.len() + 3;
        words_from = at;
    }
    if words_from < text.len() {
        found.push(Piece::Words(&text[words_from..]));
    }
    found
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Returns the words as they are printed: each reference as the number of its clause, `[?]` where that is gone.
pub fn resolve(text: &str, cites: &BTreeMap<String, String>) -> String {
    let printed = pieces(text).into_iter().map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Reference(id) => cites.get(id).map_or("[?]", String::as_str),
    });
    printed.collect()
}

/// Returns the references of headings and words whose clause the text does not have, in reading order.
pub fn broken_references(clauses: &[Clause]) -> Vec<BrokenReference> {
    let ids: BTreeSet<&str> = clauses.iter().map(|clause| clause.id.as_str()).collect();
    let mut broken = Vec::new();
    for clause in clauses {
        for (language, words) in texts_of(clause).flat_map(|text| &text.0) {
            for piece in pieces(words) {
                match piece {
                    Piece::Reference(to) if !ids.contains(to) => broken.push(BrokenReference {
                        clause: clause.id.clone(),
                        language: language.clone(),
                        to: to.to_string(),
                    }),
                    _ => {}
                }
            }
        }
    }
    broken
}

fn texts_of(clause: &Clause) -> impl Iterator<Item = &Text> {
    [&clause.heading, &clause.text].into_iter()
}

#[derive(Deserialize)]
struct Tables {
    alphabets: BTreeMap<String, String>,
    styles: BTreeMap<String, BTreeMap<String, Entry>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    As {
        #[serde(rename = "as")]
        like: String,
    },
    Format(Format),
}

/// One style in one language.
#[derive(Deserialize)]
struct Format {
    join: String,
    /// Whether a clause is printed with the numbers it stands under (`1.2`).
    #[serde(default)]
    whole: bool,
    levels: Vec<Level>,
}

#[derive(Deserialize)]
struct Level {
    counter: String,
    #[serde(flatten)]
    forms: Forms,
    #[serde(default)]
    first: Option<Forms>,
}

#[derive(Deserialize)]
struct Forms {
    label: String,
    cite: String,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/numbering.json"))
        .expect("the embedded table of numberings is read by a test")
});

fn format_of(style: Numbering, language: &str) -> &'static Format {
    let base = language.split(['-', '_']).next().unwrap_or(language);
    let languages = &TABLES.styles[style.as_str()];
    let find = |language: &str| languages.get(language);
    match find(base).or_else(|| find("en")) {
        Some(Entry::Format(format)) => format,
        Some(Entry::As { like }) => match find(like) {
            Some(Entry::Format(format)) => format,
            _ => unreachable!("a likeness names a format; a test reads every one"),
        },
        None => unreachable!("every style has English; a test reads every one"),
    }
}

impl Format {
    fn number(&self, counts: &[usize]) -> Number {
        let forms = counts.iter().zip(&self.levels).map(|(count, level)| {
            let forms = match &level.first {
                Some(first) if *count == 1 => first,
                _ => &level.forms,
            };
            (forms, counted(*count, &level.counter))
        });
        let forms: Vec<(&Forms, String)> = forms.collect();
        let cites: Vec<String> = forms
            .iter()
            .map(|(forms, n)| forms.cite.replace("{n}", n))
            .collect();
        let cite = cites.join(&self.join);
        let label = match forms.last() {
            Some((forms, n)) if !self.whole => forms.label.replace("{n}", n),
            _ => cite.clone(),
        };
        Number { label, cite }
    }
}

fn counted(count: usize, counter: &str) -> String {
    match counter {
        "roman" => roman(count),
        "han" => han(count),
        _ => match TABLES.alphabets.get(counter) {
            Some(letters) => lettered(count, &letters.split(' ').collect::<Vec<_>>()),
            None => count.to_string(),
        },
    }
}

/// a ... z, aa, ab ...
fn lettered(mut count: usize, letters: &[&str]) -> String {
    let mut found = Vec::new();
    while count > 0 {
        count -= 1;
        found.push(letters[count % letters.len()]);
        count /= letters.len();
    }
    found.reverse();
    found.concat()
}

fn roman(count: usize) -> String {
    if count >= 4000 {
        return count.to_string();
    }
    const STEPS: [(usize, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut rest = count;
    let mut text = String::new();
    for (worth, letters) in STEPS {
        while rest >= worth {
            text.push_str(letters);
            rest -= worth;
        }
    }
    text
}

/// Chinese numerals up to 9999: 一, 十, 十一, 二十, 一百零一.
fn han(count: usize) -> String {
    const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    if count == 0 || count >= 10_000 {
        return count.to_string();
    }
    let mut text = String::new();
    let mut owes_zero = false;
    for (worth, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = count / worth % 10;
        if digit == 0 {
            owes_zero = !text.is_empty();
            continue;
        }
        if owes_zero {
            text.push_str(DIGITS[0]);
            owes_zero = false;
        }
        // Ten to nineteen begin with the ten itself.
        if !(digit == 1 && worth == 10 && text.is_empty()) {
            text.push_str(DIGITS[digit]);
        }
        text.push_str(unit);
    }
    text
}
