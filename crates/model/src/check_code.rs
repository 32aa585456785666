//! Check codes: four words that identify the visible text of a document or page, easy to read out over a telephone.

use crate::id::Sha;

/// Syllables of the words: consonant and vowel, 64 of them, each unlike the others when spoken.
const FIRST: [&str; 16] = [
    "ba", "da", "fa", "ga", "ka", "la", "ma", "na", "pa", "ra", "sa", "ta", "va", "za", "ja", "ha",
];
const SECOND: [&str; 16] = [
    "bi", "de", "fo", "gu", "ki", "lo", "me", "nu", "pi", "ro", "se", "tu", "vo", "zi", "je", "ho",
];
const THIRD: [&str; 16] = [
    "bel", "dor", "fin", "gan", "kem", "lin", "mur", "nel", "pol", "ras", "sum", "tir", "van",
    "zel", "jor", "hen",
];

/// Returns the check code of `visible_text`: runs of blanks count as one, nothing else is folded.
pub fn check_code(visible_text: &str) -> String {
    let folded = visible_text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let digest = Sha::of(folded.as_bytes()).0;
    let words: Vec<String> = digest
        .chunks_exact(2)
        .take(4)
        .map(|two| word([two[0], two[1]]))
        .collect();
    words.join(" ")
}

/// Returns the speakable word of two bytes; their highest four bits do not count.
pub fn word(bytes: [u8; 2]) -> String {
    let number = usize::from(bytes[0]) << 8 | usize::from(bytes[1]);
    format!(
        "{}{}{}",
        FIRST[number & 15],
        SECOND[number >> 4 & 15],
        THIRD[number >> 8 & 15]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_do_not_change_a_check_code_and_letters_do() {
        assert_eq!(check_code("In  force\n2025 "), check_code("In force 2025"));
        assert_ne!(check_code("In force 2025"), check_code("In force 2026"));
        assert_eq!(check_code("x").split(' ').count(), 4);
    }
}
