//! What quoted words name, in eight languages: exemptions, codes of goods, dates.
//!
//! For asking whether fields and quotation say the same; never for filling a field. What the words leave open
//! (`03/04/2025`) comes with all that it may mean.

use crate::dates::{DateText, Numeric, read_date};
use crate::reading::DateOrder;
use chancery_model::codes::ExemptionType;
use chancery_model::date::{PartialDate, Precision};
use chancery_model::fold::fold;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The words, folded; each a row of stems that follow one another.
struct Words {
    markers: Vec<Vec<String>>,
    types: Vec<(ExemptionType, Vec<Vec<String>>)>,
    code_words: Vec<Vec<String>>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct Tables {
        markers: BTreeMap<String, String>,
        types: BTreeMap<ExemptionType, String>,
        code_words: String,
    }
    let tables: Tables = serde_json::from_str(include_str!("../data/exemption-words.json"))
        .expect("the embedded table is read by a test");
    let stems = |words: &str| -> Vec<Vec<String>> {
        words
            .split('|')
            .map(|phrase| fold(phrase).split(' ').map(str::to_string).collect())
            .collect()
    };
    Words {
        markers: tables
            .markers
            .values()
            .flat_map(|words| stems(words))
            .collect(),
        types: tables
            .types
            .iter()
            .map(|(kind, words)| (*kind, stems(words)))
            .collect(),
        code_words: stems(&tables.code_words),
    }
});

/// Returns the kinds of exemption that sentences about exemptions name.
pub fn exemptions_named(text: &str) -> BTreeSet<ExemptionType> {
    sentences(text)
        .filter(|sentence| has_any(sentence, &WORDS.markers))
        .flat_map(|sentence| kinds_in(&sentence))
        .collect()
}

/// Returns the kinds of exemption that the words of an exemption itself name.
pub fn exemption_kinds(text: &str) -> BTreeSet<ExemptionType> {
    kinds_in(&fold(text)).into_iter().collect()
}

fn kinds_in(folded: &str) -> Vec<ExemptionType> {
    WORDS
        .types
        .iter()
        .filter(|(_, stems)| has_any(folded, stems))
        .map(|(kind, _)| *kind)
        .collect()
}

/// Sentences, folded. Articles and lists are cut at their signs too.
fn sentences(text: &str) -> impl Iterator<Item = String> + '_ {
    let ends = |c: char| matches!(c, '\n' | ';' | '。' | '；' | '؛' | '!' | '?' | '؟');
    text.split(ends)
        .flat_map(|part| part.split(". "))
        .map(fold)
        .filter(|sentence| !sentence.is_empty())
}

fn has_any(folded: &str, phrases: &[Vec<String>]) -> bool {
    let words: Vec<&str> = folded.split(' ').collect();
    phrases.iter().any(|phrase| {
        words.windows(phrase.len()).any(|window| {
            window
                .iter()
                .zip(phrase)
                .all(|(word, stem)| has_stem(word, stem))
        })
    })
}

/// A word has a stem at its beginning; in Arabic, where articles are written together with it, and in Chinese, which
/// has no blanks, anywhere.
fn has_stem(word: &str, stem: &str) -> bool {
    let joined = stem
        .chars()
        .any(|c| matches!(c, '\u{600}'..='\u{6ff}' | '\u{2e80}'..='\u{9fff}'));
    if joined {
        return word.contains(stem);
    }
    // short words are whole words: "nc" is not the beginning of "ncee"
    if stem.len() <= 3 {
        word == stem
    } else {
        word.starts_with(stem)
    }
}

/// Returns the codes of goods in sentences that speak of codes, digits as printed ("0802.10").
pub fn codes_named(text: &str) -> Vec<String> {
    let mut codes = Vec::new();
    let ends = |c: char| matches!(c, '\n' | ';' | '。' | '；' | '؛');
    for sentence in text.split(ends).flat_map(|part| part.split(". ")) {
        if !has_any(&fold(sentence), &WORDS.code_words) {
            continue;
        }
        let separate = |c: char| !(c.is_ascii_digit() || c == '.');
        for word in sentence.split(separate) {
            let word = word.trim_matches('.');
            if is_code(word) && !codes.iter().any(|known| known == word) {
                codes.push(word.to_string());
            }
        }
    }
    codes
}

/// Four digits, or more in pairs, with or without points. A year is not a code.
fn is_code(word: &str) -> bool {
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    let chapter = digits
        .get(..2)
        .and_then(|chapter| chapter.parse::<u32>().ok());
    let year = digits.len() == 4 && matches!(digits.get(..2), Some("19" | "20"));
    let parts: Vec<&str> = word.split('.').collect();
    let shaped = match parts.as_slice() {
        [whole] => matches!(whole.len(), 4 | 6 | 8 | 10),
        [first, rest @ ..] => {
            (first.len() == 4 || first.len() == 6)
                && rest.iter().all(|part| matches!(part.len(), 2 | 4))
        }
        [] => false,
    };
    shaped && !year && chapter.is_some_and(|chapter| (1..=97).contains(&chapter))
}

/// A date in running words, with everything it may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateNamed {
    /// The readings: one, or two where day and month may be either.
    pub readings: Vec<PartialDate>,
}

/// Returns the dates that running words name, to the day or the month; years alone are not dates here.
pub fn dates_named(text: &str) -> Vec<DateNamed> {
    let mut dates = chinese_dates(text);
    let words: Vec<&str> = text
        .split(|c: char| {
            c.is_whitespace() || matches!(c, '(' | ')' | ';' | '«' | '»' | '"' | '“' | '”')
        })
        .filter(|word| !word.is_empty())
        .collect();
    let mut at = 0;
    while at < words.len() {
        let found = (1..=5.min(words.len() - at)).rev().find_map(|length| {
            let window = words[at..at + length].join(" ");
            let window = window.trim_matches(|c: char| matches!(c, ',' | '.' | ':' | '،'));
            Some((length, readings(window)?))
        });
        match found {
            Some((length, readings)) => {
                dates.push(DateNamed { readings });
                at += length;
            }
            None => at += 1,
        }
    }
    dates
}

fn readings(window: &str) -> Option<Vec<PartialDate>> {
    let has_month_name = window.chars().any(char::is_alphabetic);
    let begins = |c: char| c.is_numeric() || c.is_alphabetic();
    if !window.starts_with(begins) || window.contains(['年', '月']) {
        return None;
    }
    match read_date(window) {
        DateText::Date(date) => {
            let enough = match date.precision() {
                Precision::Day => true,
                Precision::Month => has_month_name,
                _ => false,
            };
            // a window that only carries words beside the date is cut shorter
            (enough && ends_well(window)).then(|| vec![date])
        }
        DateText::Numeric(numeric) => Some(both(numeric)),
        _ => None,
    }
}

fn ends_well(window: &str) -> bool {
    let edge = |word: Option<&str>| {
        word.is_some_and(|word| word.chars().any(char::is_numeric) || read_month(word))
    };
    edge(window.split(' ').next()) && edge(window.split(' ').next_back())
}

fn read_month(word: &str) -> bool {
    crate::lexicon::lexicon().months.contains_key(&fold(word))
}

fn both(numeric: Numeric) -> Vec<PartialDate> {
    let mut readings: Vec<PartialDate> = [DateOrder::DayMonth, DateOrder::MonthDay]
        .into_iter()
        .filter_map(|order| numeric.read(order))
        .collect();
    readings.dedup();
    readings
}

/// Dates such as 2025年10月17日, which no blank sets off.
fn chinese_dates(text: &str) -> Vec<DateNamed> {
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    let mut dates = Vec::new();
    for (index, _) in signs.iter().enumerate().filter(|(_, (_, c))| *c == '年') {
        let is_part = |c: &char| c.is_numeric() || "〇零一二三四五六七八九十".contains(*c);
        let before = signs[..index]
            .iter()
            .rev()
            .take_while(|(_, c)| is_part(c))
            .count();
        let after = signs[index + 1..]
            .iter()
            .take_while(|(_, c)| is_part(c) || matches!(c, '月' | '日'))
            .count();
        let start = signs[index - before].0;
        let end = signs
            .get(index + 1 + after)
            .map_or(text.len(), |(at, _)| *at);
        if let DateText::Date(date) = read_date(&text[start..end])
            && date.precision() != Precision::Year
        {
            dates.push(DateNamed {
                readings: vec![date],
            });
        }
    }
    dates
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_kinds(text: &str, expected: &str) {
        let shown: Vec<&str> = exemptions_named(text)
            .iter()
            .map(|kind| kind.as_str())
            .collect();
        assert_eq!(shown.join(" "), expected, "{text}");
    }

    #[test]
    fn an_exemption_is_named_where_a_sentence_excepts_something() {
        check_kinds("Personal effects of travellers are exempt.", "personal-use");
        check_kinds(
            "This order shall not apply to humanitarian and medical goods.",
            "humanitarian medical",
        );
        check_kinds(
            "La présente interdiction ne s’applique pas aux effets personnels.",
            "personal-use",
        );
        check_kinds(
            "Quedan excluidos los bienes humanitarios y los repuestos.",
            "humanitarian spare-parts",
        );
        check_kinds(
            "Salvo os contratos celebrados antes de 1 de março.",
            "existing-contracts",
        );
        check_kinds(
            "يستثنى من هذا القرار الأمتعة الشخصية والمساعدات الإنسانية.",
            "humanitarian personal-use",
        );
        check_kinds("Kişisel eşya bu yasaktan muaftır.", "personal-use");
        check_kinds("个人物品和人道主义物资除外。", "humanitarian personal-use");
        check_kinds(
            "За исключением запасных частей и гуманитарных грузов.",
            "humanitarian spare-parts",
        );
        // the same words where nothing is excepted
        check_kinds("The humanitarian situation is grave.", "");
        check_kinds(
            "The import of medical goods is prohibited. Licences are exempt from fees.",
            "",
        );
        check_kinds("", "");
    }

    fn check_codes(text: &str, expected: &str) {
        assert_eq!(codes_named(text).join(" "), expected, "{text}");
    }

    #[test]
    fn codes_are_read_where_a_sentence_speaks_of_codes() {
        check_codes(
            "Goods of HS 0802 and 2204.10 may not be imported.",
            "0802 2204.10",
        );
        check_codes(
            "Les marchandises du code SH 0804.10.00 sont interdites.",
            "0804.10.00",
        );
        check_codes("البند 2204 من النظام المنسق", "2204");
        check_codes("税号 0802 的货物", "0802");
        check_codes("Order 1570 of 2025 applies.", "");
        check_codes("Code 2025 of the tariff", "");
        check_codes("headings 9999", "");
    }

    fn check_dates(text: &str, expected: &str) {
        let shown: Vec<String> = dates_named(text)
            .iter()
            .map(|date| {
                let readings: Vec<String> = date.readings.iter().map(ToString::to_string).collect();
                readings.join(" or ")
            })
            .collect();
        assert_eq!(shown.join(", "), expected, "{text}");
    }

    #[test]
    fn dates_are_read_in_running_words_and_years_alone_are_not() {
        check_dates(
            "This order enters into force on 17 October 2025.",
            "2025-10-17",
        );
        check_dates(
            "Adopted on 2025-03-01 and published on 5 March 2025",
            "2025-03-01, 2025-03-05",
        );
        check_dates(
            "Le présent décret entre en vigueur le 1er avril 2025.",
            "2025-04-01",
        );
        check_dates("entrará en vigor el 24 de septiembre de 2025", "2025-09-24");
        check_dates("يدخل حيز النفاذ في 17 أكتوبر 2025", "2025-10-17");
        check_dates("本令自2025年10月17日起施行", "2025-10-17");
        check_dates("вступает в силу 17 октября 2025 года", "2025-10-17");
        check_dates("signed 03/04/2025", "2025-04-03 or 2025-03-04");
        check_dates("signed 17/10/2025", "2025-10-17");
        check_dates("Law 12/2025 of 2025, Article 4", "");
        check_dates("in October 2025", "2025-10");
    }
}
