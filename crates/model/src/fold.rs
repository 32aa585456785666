//! Folding: what makes two spellings the same for looking something up.
//!
//! A folded text is only ever compared, never shown or stored as anybody's words. The rules: NFKC, case folding (with
//! the Turkish dotted and dotless i both as `i`), no diacritics, Arabic letter variants, digits and tatweel unified,
//! punctuation and runs of blanks as one blank.

use unicode_normalization::UnicodeNormalization;

/// Returns `text` folded for comparison.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return fold_ascii(text);
    }
    let mut folded = String::with_capacity(text.len());
    let mut blank = true;
    for c in text.nfkc().flat_map(char::to_lowercase).nfkd() {
        let c = match c {
            'ı' => 'i',
            'ß' => {
                push(&mut folded, 's', &mut blank);
                's'
            }
            'œ' => {
                push(&mut folded, 'o', &mut blank);
                'e'
            }
            'æ' => {
                push(&mut folded, 'a', &mut blank);
                'e'
            }
            'ø' => 'o',
            'ł' => 'l',
            'đ' => 'd',
            'ة' => 'ه',
            'ى' | 'ی' => 'ي',
            'ک' => 'ك',
            '٠'..='٩' => digit(c, '٠'),
            '۰'..='۹' => digit(c, '۰'),
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ـ' => continue,
            c if is_mark(c) || is_invisible(c) => continue,
            c => c,
        };
        push(&mut folded, c, &mut blank);
    }
    finish(folded)
}

fn digit(c: char, zero: char) -> char {
    let value = u32::from(c) - u32::from(zero);
    char::from_digit(value, 10).expect("a digit of a run of ten")
}

/// Returns whether `text` folds to nothing.
pub fn is_nothing_folded(text: &str) -> bool {
    if text.is_ascii() {
        !text.bytes().any(|byte| byte.is_ascii_alphanumeric())
    } else {
        fold(text).is_empty()
    }
}

fn fold_ascii(text: &str) -> String {
    let mut folded = Vec::with_capacity(text.len());
    let mut blank = true;
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            folded.push(byte.to_ascii_lowercase());
            blank = false;
        } else if !blank {
            folded.push(b' ');
            blank = true;
        }
    }
    finish(String::from_utf8(folded).expect("only ASCII was pushed"))
}

fn push(folded: &mut String, c: char, blank: &mut bool) {
    if c.is_alphanumeric() {
        folded.push(c);
        *blank = false;
    } else if !*blank {
        folded.push(' ');
        *blank = true;
    }
}

fn finish(mut folded: String) -> String {
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// Returns whether `c` is written over or under another letter: accents, vowel signs.
pub fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Returns whether `c` is drawn as nothing and so can hide inside a name: zero-width and bidirectional controls,
/// soft hyphens, variation selectors.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_are_the_same_to_a_reader_fold_alike() {
        for (one, other) in [
            ("République  de CANTARA", "republique de cantara"),
            ("İvaran Cumhuriyeti", "ivaran cumhuriyeti"),
            ("IVARAN", "ıvaran"),
            ("أرفانديا", "ارفانديا"),
            ("الجمهوريـة", "الجمهورية"),
            ("Côte d’Ivoire", "Cote d'Ivoire"),
            ("ＮＯＲＶＡＬＤ", "Norvald"),
            ("N.º da norma", "n o da norma"),
            ("Galdia\u{200b}", "Galdia"),
            ("حَظْرٌ", "حظر"),
            ("المادة ١٢", "الماده 12"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
        assert_ne!(fold("Мали"), fold("Mali"));
        assert_eq!(fold(" – "), "");
    }

    #[test]
    fn what_folds_to_nothing_is_known_without_folding() {
        for text in ["", " - ", "–", "\u{200b}", "a", "-1-", "é", "定"] {
            assert_eq!(is_nothing_folded(text), fold(text).is_empty(), "{text}");
        }
    }
}
