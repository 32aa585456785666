//! The provisions of a text that came in from Word: title, headings, numbered and plain paragraphs.
//!
//! A paragraph is a provision, but for one under a heading that has no words yet: those are the words of the heading's
//! provision. Printed numbers are no words; they say how deep a provision stands.

use chancery_model::marked::{MarkedText, Role};
use chancery_model::text::Text;

/// The longest first line that is taken for a title without a style that says so, in characters.
const TITLE_MAX: usize = 160;

/// The text that a document holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FoundText {
    /// Its title.
    pub title: String,
    /// Its provisions in reading order.
    pub provisions: Vec<FoundProvision>,
}

/// One provision as found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FoundProvision {
    /// The printed number: `2.`, `(a)`, `Article 3`; empty where Word numbers it or nothing does.
    pub number: String,
    /// How deep it stands, 1 outermost.
    pub level: u8,
    /// Its heading.
    pub heading: String,
    /// Its words.
    pub words: String,
}

/// A printed number at the beginning of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label<'a> {
    /// As printed.
    pub printed: &'a str,
    /// How deep it stands, 1 outermost.
    pub level: u8,
    /// Whether it is the word for an article and its number.
    pub article: bool,
    /// What follows it.
    pub rest: &'a str,
}

/// Words for "article" before a number.
const ARTICLES: [&str; 14] = [
    "article",
    "articles",
    "art",
    "section",
    "artículo",
    "artigo",
    "sección",
    "secção",
    "madde",
    "статья",
    "раздел",
    "المادة",
    "مادة",
    "الفقرة",
];

/// Returns the provisions of a document, its tracked changes read as if accepted.
pub fn provisions_of(text: &MarkedText) -> FoundText {
    let mut found = FoundText::default();
    let titled = text
        .paragraphs
        .iter()
        .any(|paragraph| paragraph.role == Role::Title);
    let mut heading_level = 0;
    let mut waits = false;
    let mut first = true;
    for (role, listed, words) in readings(text) {
        let words = tidy(&words);
        if words.is_empty() {
            continue;
        }
        let label = label(&words);
        let is_title = match role {
            Role::Title => found.title.is_empty(),
            Role::Heading(_) => false,
            Role::Body => first && !titled && label.is_none() && looks_like_a_title(&words),
        };
        first = false;
        if is_title {
            found.title = words;
            continue;
        }
        let rest = label.map_or(words.as_str(), |label| label.rest).to_string();
        let number = label.map_or("", |label| label.printed).to_string();
        let heading = match role {
            Role::Heading(level) => Some(level),
            _ => label
                .filter(|label| label.article && looks_like_a_title(&rest))
                .map(|_| 1),
        };
        if let Some(level) = heading {
            heading_level = level;
            found.provisions.push(FoundProvision {
                number,
                level,
                heading: rest,
                words: String::new(),
            });
            waits = true;
            continue;
        }
        let own = label.map(|label| label.level).or(listed);
        match found.provisions.last_mut() {
            Some(last) if waits && own.is_none() => last.words = rest,
            _ if rest.is_empty() => {}
            _ => found.provisions.push(FoundProvision {
                number,
                level: heading_level + own.unwrap_or(1),
                heading: String::new(),
                words: rest,
            }),
        }
        waits = false;
    }
    found
        .provisions
        .retain(|each| !each.heading.is_empty() || !each.words.is_empty());
    found
}

/// Returns the paragraphs as they read with every tracked change accepted.
fn readings(text: &MarkedText) -> Vec<(Role, Option<u8>, String)> {
    let mut found: Vec<(Role, Option<u8>, String)> = Vec::new();
    let mut open: Option<(Role, Option<u8>, String)> = None;
    for paragraph in &text.paragraphs {
        let (role, level, mut words) = open.take().unwrap_or_default();
        let begun = words.is_empty();
        words.push_str(&paragraph.after());
        let (role, level) = if begun {
            (paragraph.role, paragraph.level)
        } else {
            (role, level)
        };
        let joined = paragraph
            .end
            .as_ref()
            .is_some_and(|change| !change.kind.after());
        if joined {
            open = Some((role, level, words));
        } else {
            found.push((role, level, words));
        }
    }
    found.extend(open);
    found
}

fn looks_like_a_title(words: &str) -> bool {
    words.chars().count() <= TITLE_MAX
        && !words.ends_with(['.', ';', ',', ':', '。', '；', '،', '؛'])
}

/// Returns words with one blank between them, none at the ends, in normal form C.
pub fn tidy(words: &str) -> String {
    let mut tidy = String::with_capacity(words.len());
    let mut blank = false;
    for c in words.chars() {
        if matches!(c, '\n' | '\t' | '\r' | '\u{b}') {
            blank = true;
            continue;
        }
        if blank && !tidy.ends_with(' ') && c != ' ' {
            tidy.push(' ');
        }
        blank = false;
        tidy.push(c);
    }
    let mut text = Text::of("und", tidy.trim());
    text.normalise();
    text.0.into_values().next().unwrap_or_default()
}

/// Returns words without the number printed before them, as [`tidy`] gives them.
pub fn unnumbered(words: &str) -> String {
    let words = tidy(words);
    match label(&words) {
        Some(label) => label.rest.to_string(),
        None => words,
    }
}

/// Returns how many square brackets words have of their own, each opened and closed.
pub fn own_brackets(words: &str) -> u32 {
    let (mut open, mut closed) = (0u32, 0u32);
    for c in words.chars() {
        match c {
            '[' | '［' => open += 1,
            ']' | '］' if open > 0 => {
                open -= 1;
                closed += 1;
            }
            _ => {}
        }
    }
    closed
}

/// Returns the number printed at the beginning of a paragraph.
pub fn label(words: &str) -> Option<Label<'_>> {
    article(words)
        .or_else(|| bracketed(words))
        .or_else(|| numbered(words))
        .or_else(|| chinese(words))
}

/// `Article 3`, `Article 3.`, `المادة ٢ :`.
fn article(words: &str) -> Option<Label<'_>> {
    let end = words.find(|c: char| !c.is_alphabetic())?;
    if !ARTICLES.contains(&words[..end].to_lowercase().as_str()) {
        return None;
    }
    let rest = words[end..].trim_start_matches(['.', ' ', '\u{a0}']);
    let length = rest
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(rest.len());
    let number = &rest[..length];
    if !number.starts_with(char::is_numeric) && !roman(number) {
        return None;
    }
    let printed = &words[..words.len() - rest.len() + length];
    let after = &rest[length..];
    // "Article 2 of Law 5 applies" is a sentence.
    let goes_on = after
        .trim_start()
        .chars()
        .next()
        .is_some_and(char::is_lowercase);
    (!goes_on).then(|| Label {
        printed,
        level: 1,
        article: true,
        rest: after.trim_start_matches(['.', ':', ' ', '\u{a0}', '-', '–', '—', '：']),
    })
}

/// `(a)`, `(iv)`, `(1)`.
fn bracketed(words: &str) -> Option<Label<'_>> {
    let inside = words.strip_prefix('(')?;
    let end = inside.find(')')?;
    let mark = &inside[..end];
    let well_formed = !mark.is_empty()
        && mark.chars().count() <= 4
        && mark.chars().all(char::is_alphanumeric)
        && inside[end + 1..].starts_with([' ', '\u{a0}']);
    let lower = mark.chars().all(|c| c.is_numeric() || !c.is_uppercase());
    let level = if roman_lower(mark) { 3 } else { 2 };
    (well_formed && lower && (mark.chars().count() == 1 || roman_lower(mark) || counts(mark))).then(
        || Label {
            printed: &words[..end + 2],
            level,
            article: false,
            rest: inside[end + 1..].trim_start(),
        },
    )
}

fn counts(mark: &str) -> bool {
    mark.chars().all(char::is_numeric)
}

/// `2.`, `2)`, `2.1`, `2.1.3.`, `a)`; but "2.5 million tonnes" is a sentence.
fn numbered(words: &str) -> Option<Label<'_>> {
    let end = words.find([' ', '\u{a0}'])?;
    let mark = &words[..end];
    let bare = mark.trim_end_matches(['.', ')']);
    let closed = bare.len() < mark.len();
    let parts: Vec<&str> = bare.split('.').collect();
    let figures = parts
        .iter()
        .all(|part| !part.is_empty() && part.chars().count() <= 3 && counts(part));
    let letter =
        mark.ends_with(')') && bare.chars().count() == 1 && bare.starts_with(char::is_alphabetic);
    let goes_on = !closed && words[end..].trim_start().starts_with(char::is_lowercase);
    let level = match (figures && !goes_on, letter) {
        (true, _) if closed || parts.len() > 1 => u8::try_from(parts.len()).unwrap_or(u8::MAX),
        (false, true) => 2,
        _ => return None,
    };
    Some(Label {
        printed: mark,
        level,
        article: false,
        rest: words[end..].trim_start(),
    })
}

/// `一、`, `十二、`, `3、`, `（一）`, `(一)`: nothing need stand between the number and the words. "一、二款" is a series.
fn chinese(words: &str) -> Option<Label<'_>> {
    const NUMERALS: &str = "〇一二三四五六七八九十百";
    let counts = |mark: &str| {
        let figures = mark.chars().all(|c| c.is_ascii_digit());
        let numerals = mark.chars().all(|c| NUMERALS.contains(c));
        !mark.is_empty() && mark.chars().count() <= 4 && (figures || numerals)
    };
    let inside = words.strip_prefix(['（', '(']);
    let (mark, rest, level) = match inside {
        Some(inside) => {
            let (mark, rest) = inside.split_once(['）', ')'])?;
            (mark, rest, 2)
        }
        None => {
            let (mark, rest) = words.split_once('、')?;
            (mark, rest, 1)
        }
    };
    let series = rest.starts_with(|c: char| c.is_ascii_digit() || NUMERALS.contains(c));
    let half = words.starts_with('(') && mark.is_ascii();
    (counts(mark) && !half && !(inside.is_none() && series)).then(|| Label {
        printed: &words[..words.len() - rest.len()],
        level,
        article: false,
        rest: rest.trim_start(),
    })
}

fn roman(mark: &str) -> bool {
    !mark.is_empty() && mark.chars().all(|c| "IVXLC".contains(c))
}

fn roman_lower(mark: &str) -> bool {
    !mark.is_empty() && mark.chars().all(|c| "ivx".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chancery_model::marked::{MarkedParagraph, MarkedRun};

    /// A line a paragraph; `# ` a heading, `= ` the title.
    fn check(text: &str, expected: &str) {
        let paragraphs = text.lines().map(|line| {
            let (role, words) = match line.split_once(' ') {
                Some(("#", words)) => (Role::Heading(1), words),
                Some(("=", words)) => (Role::Title, words),
                _ => (Role::Body, line),
            };
            MarkedParagraph {
                role,
                runs: vec![MarkedRun {
                    text: words.to_string(),
                    change: None,
                }],
                ..MarkedParagraph::default()
            }
        });
        let found = provisions_of(&MarkedText {
            paragraphs: paragraphs.collect(),
            ..MarkedText::default()
        });
        let drawn = found.provisions.iter().map(|each| {
            let FoundProvision {
                number,
                level,
                heading,
                words,
            } = each;
            format!("{level}|{number}|{heading}|{words}")
        });
        let drawn: Vec<String> = std::iter::once(found.title.clone()).chain(drawn).collect();
        assert_eq!(drawn.join("\n"), expected, "{text}");
    }

    #[test]
    fn title_headings_numbers_and_plain_paragraphs_become_provisions() {
        check(
            "= Draft declaration\nRecalling the opinion,\n1. States shall act.\n(a) at once;\n(i) at sea;\n2.1 Later.",
            "Draft declaration\n1|||Recalling the opinion,\n1|1.||States shall act.\n2|(a)||at once;\n3|(i)||at sea;\n2|2.1||Later.",
        );
        check(
            "Draft text\nArticle 1 Scope\nThis text applies.\nArticle 2\nArticle 2 of Law 5 applies.\n# Final part\n1. It ends.",
            "Draft text\n1|Article 1|Scope|This text applies.\n1|Article 2||Article 2 of Law 5 applies.\n1||Final part|\n2|1.||It ends.",
        );
        check("2026 was a year.", "\n1|||2026 was a year.");
        check(
            "2.5 million tonnes are allowed.\n2.1 Later.",
            "\n1|||2.5 million tonnes are allowed.\n2|2.1||Later.",
        );
        check(
            "一、各国应采取行动。\n（一）立即；\n(二)在海上；\n十二、各国应报告。\n3、本案文生效。\n一、二款适用。",
            "\n1|一、||各国应采取行动。\n2|（一）||立即；\n2|(二)||在海上；\n1|十二、||各国应报告。\n1|3、||本案文生效。\n1|||一、二款适用。",
        );
        check("المادة ١ النطاق\nينطبق.", "\n1|المادة ١|النطاق|ينطبق.");
    }

    #[test]
    fn brackets_of_the_text_are_counted_where_they_close() {
        for (words, expected) in [
            ("States shall [immediately] prohibit [all] exports.", 2),
            ("[States [and others] shall] act.", 2),
            ("States shall act], and [not wait.", 0),
            ("各国应［立即］采取行动。", 1),
            ("States shall act (at once).", 0),
        ] {
            assert_eq!(own_brackets(words), expected, "{words}");
        }
    }
}
