//! Text as the search index sees it.

use chancery_model::fold::fold;

/// Returns `text` folded, with Chinese, Japanese and Korean characters as words of their own, since those scripts
/// put no blanks between words.
pub fn words(text: &str) -> String {
    let folded = fold(text);
    if folded.is_ascii() {
        return folded;
    }
    let mut spaced = String::with_capacity(folded.len() + 16);
    for c in folded.chars() {
        if is_ideograph(c) {
            spaced.push(' ');
            spaced.push(c);
            spaced.push(' ');
        } else {
            spaced.push(c);
        }
    }
    spaced
}

/// Returns whether `c` belongs to a script without blanks between words.
pub(crate) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let words = words(text);
        assert_eq!(words.split_whitespace().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn words_of_every_script() {
        check(
            "Ban on Settlement-Goods",
            &["ban", "on", "settlement", "goods"],
        );
        check("Interdiction décrétée", &["interdiction", "decretee"]);
        check("禁止 entry进口", &["禁", "止", "entry", "进", "口"]);
    }
}
