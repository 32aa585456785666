//! The language of words: from their writing, from small words, and from the headers above them.
//!
//! It only tells the eight languages apart and says `und` when nothing shows one.

use crate::lexicon::{LANGUAGES, Languages};
use crate::print::QuickMap;
use chancery_model::fold::fold;
use std::sync::LazyLock;

/// Returns the language that most headers share; `und` when none does.
pub(crate) fn of_headers(hits: impl Iterator<Item = Languages>, hint: Option<&str>) -> String {
    let mut counts = [0usize; LANGUAGES.len()];
    for hit in hits {
        for tag in hit.tags() {
            let at = LANGUAGES
                .iter()
                .position(|known| *known == tag)
                .expect("a tag comes from the list");
            counts[at] += 1;
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    if most == 0 {
        return hint.unwrap_or("und").to_string();
    }
    let best: Vec<&str> = LANGUAGES
        .iter()
        .zip(counts)
        .filter(|(_, count)| *count == most)
        .map(|(tag, _)| *tag)
        .collect();
    let hinted = hint.filter(|hint| best.contains(hint));
    hinted
        .or(if best.len() == 1 { Some(best[0]) } else { None })
        .unwrap_or("und")
        .to_string()
}

/// Small words that one of the languages written with Latin letters has for itself, folded.
const SMALL_WORDS: [(&str, &[&str]); 5] = [
    (
        "en",
        &[
            "the", "of", "and", "to", "for", "from", "with", "shall", "in", "by", "on", "goods",
            "exports", "imports",
        ],
    ),
    (
        "fr",
        &[
            "le", "les", "des", "du", "et", "aux", "au", "l", "d", "dans", "sur", "une", "est",
            "pour", "produits", "l’",
        ],
    ),
    (
        "es",
        &[
            "el",
            "los",
            "las",
            "del",
            "y",
            "al",
            "una",
            "con",
            "productos",
            "prohibicion",
            "por",
            "en",
            "exportacion",
        ],
    ),
    (
        "pt",
        &[
            "o",
            "os",
            "do",
            "da",
            "dos",
            "das",
            "e",
            "ao",
            "com",
            "uma",
            "em",
            "nos",
            "nas",
            "produtos",
            "proibicao",
            "exportacao",
            "colonatos",
        ],
    ),
    (
        "tr",
        &[
            "ve",
            "ile",
            "icin",
            "bir",
            "ihracat",
            "ithalat",
            "yasagi",
            "ihracatinin",
            "olan",
            "bu",
            "urunlerinin",
        ],
    ),
];

/// Small words, ready to be looked up.
struct SmallWords {
    /// By word, the languages of [`SMALL_WORDS`] that have it, one bit each.
    shared_by: QuickMap<&'static str, u8>,
    /// By first letter, the lengths of the words that begin with it, one bit each: most words end there.
    lengths: [u16; 128],
}

static SHARED_BY: LazyLock<SmallWords> = LazyLock::new(|| {
    let mut small = SmallWords {
        shared_by: QuickMap::default(),
        lengths: [0; 128],
    };
    for (at, (_, words)) in SMALL_WORDS.iter().enumerate() {
        for word in words.iter().filter(|word| word.is_ascii()) {
            *small.shared_by.entry(word).or_default() |= 1 << at;
            small.lengths[usize::from(word.as_bytes()[0])] |= 1 << word.len();
        }
    }
    small
});

/// No small word is longer.
const SMALL: usize = 15;

impl SmallWords {
    /// Returns the languages that have a word, whatever its case.
    fn languages_of(&self, word: &[u8]) -> u8 {
        let Some(first) = word.first().filter(|_| word.len() <= SMALL) else {
            return 0;
        };
        let lengths = self.lengths.get(usize::from(first.to_ascii_lowercase()));
        if lengths.is_none_or(|lengths| lengths >> word.len() & 1 == 0) {
            return 0;
        }
        let mut small = [0; SMALL];
        let small = &mut small[..word.len()];
        small.copy_from_slice(word);
        small.make_ascii_lowercase();
        let word = std::str::from_utf8(small).ok();
        let languages = word.and_then(|word| self.shared_by.get(word));
        languages.copied().unwrap_or_default()
    }
}

/// Returns the language of a text by its letters and small words; nothing when they do not show it.
pub(crate) fn of_text(text: &str) -> Option<&'static str> {
    if text.is_ascii() {
        let words = text.bytes().any(|byte| byte.is_ascii_alphabetic());
        return words.then(|| of_latin(text)).flatten();
    }
    let (mut arabic, mut han, mut cyrillic, mut latin) = (0, 0, 0, 0);
    for c in text.chars() {
        match c {
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => arabic += 1,
            '\u{3400}'..='\u{9fff}' => han += 2,
            '\u{400}'..='\u{4ff}' => cyrillic += 1,
            c if c.is_alphabetic() => latin += 1,
            _ => {}
        }
    }
    let most = arabic.max(han).max(cyrillic).max(latin);
    match most {
        0 => None,
        most if most == arabic => Some("ar"),
        most if most == han => Some("zh"),
        most if most == cyrillic => Some("ru"),
        _ => of_latin(text),
    }
}

fn of_latin(text: &str) -> Option<&'static str> {
    let mut scores = SMALL_WORDS.map(|(tag, _)| (0, tag));
    let mut count = |words: &str| {
        for word in words.as_bytes().split(|byte| !is_of_word(*byte)) {
            let languages = SHARED_BY.languages_of(word);
            for (at, (score, _)) in scores.iter_mut().enumerate().filter(|_| languages != 0) {
                *score += usize::from(languages & (1 << at) != 0);
            }
        }
    };
    // Folding leaves ASCII its words.
    if text.is_ascii() {
        count(text);
    } else {
        count(&fold(text));
    }
    let marks: [(&str, &[char]); 4] = [
        ("tr", &['ı', 'İ', 'ğ', 'Ğ', 'ş', 'Ş']),
        ("pt", &['ã', 'õ', 'Ã', 'Õ']),
        ("es", &['ñ', 'Ñ', '¿', '¡']),
        ("fr", &['œ', 'è', 'ê', 'ù', 'î', 'û', 'È', 'Ê']),
    ];
    for (tag, letters) in marks {
        if !text.is_ascii() && text.contains(letters) {
            scores
                .iter_mut()
                .filter(|(_, known)| *known == tag)
                .for_each(|(score, _)| *score += 2);
        }
    }
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    (scores[0].0 > 0 && scores[0].0 > scores[1].0).then_some(scores[0].1)
}

/// Letters of ASCII, and all of what is beyond it.
fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

/// Returns the language of a row: its own words' where they show one, else the sheet's.
pub(crate) fn of_row(words: &str, sheet: &str) -> String {
    let own = of_text(words);
    let spaced = matches!(sheet, "en" | "fr" | "es" | "pt" | "tr");
    match own {
        Some(own) if own == sheet => own.to_string(),
        // Few small words are weak beside the headers; another writing is not.
        Some("ar" | "zh" | "ru") => own.unwrap_or("und").to_string(),
        Some(own) => {
            if spaced && fold(words).split(' ').count() < 3 {
                sheet.to_string()
            } else {
                own.to_string()
            }
        }
        None if spaced => sheet.to_string(),
        None => "und".to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_told_by_letters_and_small_words() {
        for (text, language) in [
            (
                "Prohibition of imports of goods originating in the settlements",
                Some("en"),
            ),
            ("Interdiction d’exporter du charbon thermique", Some("fr")),
            (
                "Denegación del tránsito y transbordo de material militar",
                Some("es"),
            ),
            (
                "Proibição da importação de produtos originários dos colonatos",
                Some("pt"),
            ),
            ("رفض عبور المعدات العسكرية", Some("ar")),
            ("Termal kömür ihracatının yasaklanması", Some("tr")),
            ("禁止进口定居点产品", Some("zh")),
            ("Запрет на экспорт угля", Some("ru")),
            ("2025", None),
            ("Belmora", None),
        ] {
            assert_eq!(of_text(text), language, "{text}");
        }
        assert_eq!(of_row("Embargo", "fr"), "fr");
        assert_eq!(of_row("Prohibition of imports of goods", "ar"), "en");
        assert_eq!(of_row("1234", "zh"), "und");
    }
}
