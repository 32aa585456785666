//! The text of a measure as clauses: one for each numbered article, else one for the whole.
//!
//! An article begins on a line of its own with the word for "article" (or "section") in one of the eight languages and
//! a number. What stands before the first article is a clause without a number. Nothing is dropped.

use chancery_model::measure::Clause;
use chancery_model::text::Text;

/// Words that open a numbered clause when they stand first in a line and a number follows.
const OPENERS: &[&str] = &[
    "article",
    "articles",
    "art",
    "section",
    "sec",
    "artículo",
    "articulo",
    "sección",
    "artigo",
    "secção",
    "seção",
    "madde",
    "bölüm",
    "статья",
    "раздел",
    "المادة",
    "مادة",
    "القسم",
];

/// Returns the clauses of `text` in `language` with ids `c1`, `c2`, ... in the order of the text.
pub fn split_clauses(text: &str, language: &str) -> Vec<Clause> {
    let mut parts: Vec<(Option<String>, String)> = Vec::new();
    for line in text.lines() {
        match opening(line) {
            Some((number, rest)) => parts.push((Some(number), rest.to_string())),
            None => match parts.last_mut() {
                Some((_, words)) => {
                    words.push('\n');
                    words.push_str(line);
                }
                None => parts.push((None, line.to_string())),
            },
        }
    }
    if parts.iter().filter(|(number, _)| number.is_some()).count() == 0 {
        parts = vec![(None, text.to_string())];
    }
    parts
        .into_iter()
        .filter(|(number, words)| number.is_some() || !words.trim().is_empty())
        .enumerate()
        .map(|(index, (number, words))| Clause {
            id: format!("c{}", index + 1),
            level: None,
            number,
            extra: serde_json::Map::new(),
            heading: Text::default(),
            text: match words.trim() {
                "" => Text::default(),
                words => Text::of(language, words),
            },
            from_model: None,
        })
        .collect()
}

/// Returns the printed number ("Article 2") and the words after it, when the line opens a numbered clause.
fn opening(line: &str) -> Option<(String, &str)> {
    let line = line.trim();
    chinese_opening(line)
        .or_else(|| word_then_number(line))
        .or_else(|| number_then_word(line))
}

/// "Article 2. Words", "المادة 2: ...", "Art. 3 - ...".
fn word_then_number(line: &str) -> Option<(String, &str)> {
    let (word, rest) = line.split_at(line.find(|c: char| !c.is_alphabetic())?);
    if !is_opener(word) {
        return None;
    }
    let number_at = rest.find(|c: char| !matches!(c, '.' | ' ' | '\u{a0}'))?;
    let rest = &rest[number_at..];
    let length = number_length(rest)?;
    let end = line.len() - rest.len() + length;
    Some((line[..end].to_string(), after_number(&line[end..])?))
}

/// "Madde" also stands after its number in Turkish: "2. Madde Words".
fn number_then_word(line: &str) -> Option<(String, &str)> {
    let length = number_length(line)?;
    let rest = line[length..].trim_start_matches(['.', ' ', '\u{a0}']);
    let word_end = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    if rest[..word_end].to_lowercase() != "madde" {
        return None;
    }
    let end = line.len() - rest.len() + word_end;
    Some((line[..end].to_string(), after_number(&line[end..])?))
}

/// "第二条 Words".
fn chinese_opening(line: &str) -> Option<(String, &str)> {
    let rest = line.strip_prefix('第')?;
    let end = rest.find('条')?;
    let number = &rest[..end];
    let is_number = !number.is_empty()
        && number.chars().count() <= 8
        && number
            .trim()
            .chars()
            .all(|c| c.is_numeric() || "零〇一二三四五六七八九十百千".contains(c));
    let head = '第'.len_utf8() + end + '条'.len_utf8();
    is_number.then(|| (line[..head].to_string(), trim_separator(&line[head..])))
}

fn is_opener(word: &str) -> bool {
    let word = word.to_lowercase();
    OPENERS.contains(&word.as_str())
}

/// Returns the bytes of a number such as `2`, `12bis`, `3.1`, `٢`, `1er`, `1º` or `IV`; nothing when there is none.
fn number_length(text: &str) -> Option<usize> {
    let token_end = text
        .find(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | ';' | '-' | '–' | '—' | ')'))
        .unwrap_or(text.len());
    let token = text[..token_end].trim_end_matches('.');
    let digits = token.chars().next().is_some_and(|c| c.is_numeric());
    let roman = !token.is_empty() && token.chars().all(|c| "IVXLC".contains(c));
    ((digits && token.chars().count() <= 10) || roman).then_some(token.len())
}

/// Returns the words after the number, without its full stop or dash; nothing when a sentence goes on ("Article 2 of
/// Law 5 applies" is not the opening of an article).
fn after_number(rest: &str) -> Option<&str> {
    let trimmed = rest.trim_start();
    let separated = trimmed.is_empty() || trimmed.starts_with(['.', ':', '-', '–', '—', '(', '،']);
    let upper = trimmed
        .chars()
        .next()
        .is_some_and(|c| !c.is_lowercase() && c.is_alphabetic());
    (separated || upper).then(|| trim_separator(rest))
}

fn trim_separator(rest: &str) -> &str {
    rest.trim_start_matches([
        '.', ':', '-', '–', '—', ' ', '\u{a0}', '：', '、', '\u{3000}',
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, &str)]) {
        let drawn: Vec<(String, String)> = split_clauses(text, "en")
            .into_iter()
            .map(|clause| {
                (
                    clause.number.unwrap_or_default(),
                    clause.text.show("en").to_string(),
                )
            })
            .collect();
        let expected: Vec<(String, String)> = expected
            .iter()
            .map(|(number, words)| (number.to_string(), words.to_string()))
            .collect();
        assert_eq!(drawn, expected, "{text}");
    }

    #[test]
    fn numbered_articles_become_clauses_in_eight_languages() {
        for (text, first, second) in [
            (
                "Article 1. A ban.\nArticle 2. More.",
                "Article 1",
                "Article 2",
            ),
            (
                "Article premier : A ban.\nArticle 2 – More.",
                "",
                "Article 2",
            ),
            (
                "Artículo 1. A ban.\nArtículo 2. More.",
                "Artículo 1",
                "Artículo 2",
            ),
            (
                "Artigo 1.º A ban.\nArtigo 2.º More.",
                "Artigo 1.º",
                "Artigo 2.º",
            ),
            ("المادة 1: A ban.\nالمادة ٢: More.", "المادة 1", "المادة ٢"),
            ("MADDE 1 – A ban.\nMADDE 2 – More.", "MADDE 1", "MADDE 2"),
            ("1. Madde A ban.\n2. Madde More.", "1. Madde", "2. Madde"),
            ("Статья 1. A ban.\nСтатья 2. More.", "Статья 1", "Статья 2"),
            ("第一条 A ban.\n第二条 More.", "第一条", "第二条"),
        ] {
            let whole = if first.is_empty() {
                "Article premier : A ban."
            } else {
                "A ban."
            };
            check(text, &[(first, whole), (second, "More.")]);
        }
    }

    #[test]
    fn a_text_without_articles_is_one_clause_with_all_its_words() {
        check(
            "A ban.\nArticle 2 of Law 5 applies.",
            &[("", "A ban.\nArticle 2 of Law 5 applies.")],
        );
        check("", &[]);
    }

    #[test]
    fn words_before_the_first_article_and_lines_after_it_are_kept() {
        check(
            "Preamble\nArticle 1. A ban.\n(a) one;\n(b) two.",
            &[
                ("", "Preamble"),
                ("Article 1", "A ban.\n(a) one;\n(b) two."),
            ],
        );
    }
}
