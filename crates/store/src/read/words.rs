//! Text as the search index and the marks on what was found see it: one cutting into words for both.
//!
//! A word is a run of letters and digits, folded (`chancery_model::fold`). Scripts without blanks are cut by the
//! dictionary of ICU, Arabic words stand without their article. Nothing here is shown to anybody.

use chancery_model::fold::{fold, is_invisible, is_mark};
use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed};
use std::ops::Range;
use std::sync::LazyLock;

/// Returns the words of `text` with a blank between each.
pub fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 16);
    each_word(text, &mut |_, word| {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    });
    words
}

/// Returns the words of `text` as the index holds them: after them the single characters of its Chinese words, each with
/// a sign before it that nobody types. Who types one character alone asks for both; words and phrases never meet them.
pub fn findable(text: &str) -> String {
    let mut all = words(text);
    if text.is_ascii() {
        return all;
    }
    each_word(text, &mut |place, _| {
        each_character(&text[place], &mut |_, character| {
            all.push(' ');
            all.push(WITHIN);
            all.push_str(character);
        });
    });
    all
}

/// Stands before a character of a word.
pub(crate) const WITHIN: char = '\u{e000}';

/// Calls `each` with the characters of a Chinese word of several, folded, and the bytes where each stands in it.
pub fn each_character(written: &str, each: &mut dyn FnMut(Range<usize>, &str)) {
    if written.is_ascii() || written.chars().nth(1).is_none() {
        return;
    }
    for (at, c) in written.char_indices().filter(|(_, c)| is_chinese(*c)) {
        each(at..at + c.len_utf8(), &fold(c.encode_utf8(&mut [0; 4])));
    }
}

/// Returns whether `c` is a Chinese character.
pub(crate) fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{323af}')
}

/// Calls `each` with every word of `text` and the bytes where it stands as written.
pub fn each_word(text: &str, each: &mut dyn FnMut(Range<usize>, &str)) {
    let mut folded = String::new();
    let mut begin: Option<usize> = None;
    for (at, c) in text.char_indices() {
        match (begin, belongs(c)) {
            (None, true) if c.is_alphanumeric() => begin = Some(at),
            (Some(from), false) => {
                run(text, from..at, &mut folded, each);
                begin = None;
            }
            _ => {}
        }
    }
    if let Some(from) = begin {
        run(text, from..text.len(), &mut folded, each);
    }
}

/// Returns whether `c` is part of a word once one has begun.
fn belongs(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric() || is_mark(c) || is_invisible(c)
}

/// Tells the words of one run of letters and digits.
fn run(
    text: &str,
    place: Range<usize>,
    folded: &mut String,
    each: &mut dyn FnMut(Range<usize>, &str),
) {
    let written = &text[place.clone()];
    if written.is_ascii() {
        folded.clear();
        folded.push_str(written);
        folded.make_ascii_lowercase();
        each(place, folded);
    } else if written.chars().any(is_without_blanks) {
        let mut from = 0;
        for to in SEGMENTER.segment_str(written).skip(1) {
            tell(
                &written[from..to],
                place.start + from..place.start + to,
                each,
            );
            from = to;
        }
    } else {
        tell(written, place, each);
    }
}

fn tell(written: &str, place: Range<usize>, each: &mut dyn FnMut(Range<usize>, &str)) {
    // some signs are several words when folded: a fraction is two numbers
    for word in fold(written).split(' ').filter(|word| !word.is_empty()) {
        each(place.clone(), without_article(word, 2));
    }
}

static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// Returns whether `c` belongs to a script that puts no blanks between words.
pub fn is_without_blanks(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Arabic writes the article and some prepositions as part of the word.
const ARTICLES: [&str; 6] = ["ال", "وال", "بال", "كال", "فال", "لل"];

/// Returns a folded word without its Arabic article, where at least `rest` letters are left.
pub(crate) fn without_article(word: &str, rest: usize) -> &str {
    if !word.starts_with(['ا', 'و', 'ب', 'ك', 'ف', 'ل']) {
        return word;
    }
    ARTICLES
        .iter()
        .filter_map(|article| word.strip_prefix(article))
        .find(|left| left.chars().nth(rest.saturating_sub(1)).is_some())
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let mut found = Vec::new();
        each_word(text, &mut |place, word| {
            assert!(!text[place].is_empty());
            found.push(word.to_string());
        });
        assert_eq!(found, expected, "{text}");
        assert_eq!(words(text), expected.join(" "));
    }

    #[test]
    fn words_of_every_script() {
        check(
            "Ban on Settlement-Goods",
            &["ban", "on", "settlement", "goods"],
        );
        check("Interdiction décrétée", &["interdiction", "decretee"]);
        check("¼ N.º 157/2025", &["1", "4", "n", "o", "157", "2025"]);
        check("İHRACAT YASAĞI, ılık", &["ihracat", "yasagi", "ilik"]);
        check("Запрет ввоза", &["запрет", "ввоза"]);
        check("", &[]);
        check("– \u{301} –", &[]);
    }

    #[test]
    fn arabic_words_stand_without_marks_article_and_stretching() {
        check("حَظْر الأسلحةِ", &["حظر", "اسلحه"]);
        check("والمستوطنات وبالمستوطنـــات", &["مستوطنات", "وبالمستوطنات"]);
        check("قرار رقم ٢٠٢٥", &["قرار", "رقم", "2025"]);
        assert_eq!(words("إلى"), words("الي"));
    }

    #[test]
    fn chinese_is_cut_by_the_dictionary() {
        check(
            "禁止进口定居点产品",
            &["禁止", "进口", "定居", "点", "产品"],
        );
        check("禁止 entry进口", &["禁止", "entry", "进口"]);
    }

    #[test]
    fn the_index_holds_the_characters_of_chinese_words_as_well() {
        assert_eq!(
            findable("禁止 entry定居点"),
            "禁止 entry 定居 点 \u{e000}禁 \u{e000}止 \u{e000}定 \u{e000}居"
        );
        assert_eq!(findable("Interdiction décrétée"), "interdiction decretee");
        assert_eq!(findable("点"), "点");
    }

    #[test]
    fn a_word_says_where_it_stands_as_written() {
        let text = "«Décret» الأسلحة 进口";
        let mut places = Vec::new();
        each_word(text, &mut |place, _| places.push(text[place].to_string()));
        assert_eq!(places, ["Décret", "الأسلحة", "进口"]);
    }
}
