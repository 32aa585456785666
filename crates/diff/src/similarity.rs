//! How alike two titles are, for saying "perhaps the same": never for deciding that they are.

use chancery_model::fold::fold;

/// Returns how alike two titles are, in percent: 100 exactly when they fold to the same words in any order, 0 when one
/// of them has no word.
///
/// The better of two comparisons of the folded words counts: as they stand, and sorted, so that "Ban on goods from
/// settlements" and "Settlements, goods from: ban on" are near.
pub fn title_similarity(one: &str, other: &str) -> u8 {
    let (one, other) = (fold(one), fold(other));
    folded_similarity(&one, &other)
}

/// As [`title_similarity`], for titles that are folded already.
pub fn folded_similarity(one: &str, other: &str) -> u8 {
    let (one, other) = (one.trim(), other.trim());
    if one.is_empty() || other.is_empty() {
        return 0;
    }
    let (sorted_one, sorted_other) = (sorted_words(one), sorted_words(other));
    if sorted_one == sorted_other {
        return 100;
    }
    let ratio = strsim::normalized_levenshtein(one, other)
        .max(strsim::normalized_levenshtein(&sorted_one, &sorted_other));
    // 100 is kept for titles with the same words
    ((ratio * 100.0).round() as u8).min(99)
}

fn sorted_words(text: &str) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str, expected: u8) {
        assert_eq!(title_similarity(one, other), expected, "{one} / {other}");
        assert_eq!(title_similarity(other, one), expected, "{other} / {one}");
    }

    #[test]
    fn titles_from_the_same_to_strangers() {
        check("Ban on settlement goods", "BAN on settlement-goods", 100);
        check(
            "Goods from settlements: ban",
            "Ban goods from settlements",
            100,
        );
        check("Ban on settlement goods", "Ban on settlement good", 96);
        check(
            "Décret relatif aux licences",
            "Decret relatif aux licences",
            100,
        );
        check("Arms embargo", "", 0);
        check("…", "Arms embargo", 0);
        check("Arms embargo", "Tariff preference", 24);
    }

    #[test]
    fn one_word_more_is_never_the_same_title() {
        let long = "ban on the import of goods ".repeat(40);
        assert_eq!(title_similarity(&long, &format!("{long} x")), 99);
    }
}
