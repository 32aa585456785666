//! Making names comparable: two spellings that differ only in case, marks or punctuation fold to one.
//!
//! Folding is for matching alone; nothing folded is ever shown or stored as a name. It deliberately does not
//! correct spelling: a near name stays a different name.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Returns `text` with compatibility forms, case, diacritics and punctuation removed and words one space apart.
///
/// Apostrophes and full stops vanish (`d'Ivoire`, `U.S.A.`), other punctuation parts words (`Guinea-Bissau`).
/// The dotless i folds to i, because capitals cannot tell the two apart.
pub fn fold_name(text: &str) -> String {
    const VANISHING: [char; 6] = ['\'', '\u{2018}', '\u{2019}', '\u{02BC}', '.', '\u{0640}'];
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        let c = if c == 'ı' { 'i' } else { c };
        if is_combining_mark(c) || VANISHING.contains(&c) {
            continue;
        }
        if c.is_alphanumeric() {
            folded.push(c);
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}
