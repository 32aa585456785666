//! Rows and cells that are no measure: totals, notes, "no measures", "withheld", "as above".

use crate::beginnings::Beginnings;
use crate::lexicon::lexicon;
use chancery_model::cell_text::trimmed;
use chancery_model::fold::fold;
use std::collections::HashSet;
use std::sync::LazyLock;

/// What a text between or instead of measures says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Saying {
    /// That there is no measure.
    Nil,
    /// That something is withheld.
    Withheld,
    /// That the value above holds here too.
    AsAbove,
    /// None of these.
    Words,
}

/// Returns what a whole cell says.
pub(crate) fn saying(text: &str) -> Saying {
    let text = trimmed(text);
    if text.len() > 240 {
        return Saying::Words;
    }
    if matches!(
        text,
        "\"" | "''"
            | "″"
            | "〃"
            | "“"
            | "”"
            | ",,"
            | "„"
            | "»"
            | "-\"-"
            | "- \" -"
            | "—\"—"
            | "–\"–"
    ) {
        return Saying::AsAbove;
    }
    if !BEGINNINGS.may_begin(text) || !may_say(text) {
        return Saying::Words;
    }
    let phrases = &lexicon().phrases;
    let folded = fold(text);
    if phrases.withheld.contains(&folded) {
        Saying::Withheld
    } else if phrases.nil.contains(&folded) || begins_nil(&folded) {
        Saying::Nil
    } else if phrases.idem.contains(&folded) {
        Saying::AsAbove
    } else {
        begins_withheld(&folded)
    }
}

/// The first words of the phrases that say something.
static FIRST: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let phrases = &lexicon().phrases;
    let all = [&phrases.nil, &phrases.withheld, &phrases.idem];
    all.into_iter()
        .flatten()
        .filter_map(|phrase| phrase.split(' ').next())
        .collect()
});

/// How those words begin; nearly every cell ends here.
static BEGINNINGS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(FIRST.iter().copied()));

/// How words for nothing begin.
static EMPTY_BEGINNINGS: LazyLock<Beginnings> =
    LazyLock::new(|| Beginnings::of(lexicon().phrases.empty.iter().map(String::as_str)));

/// Whether the first word of a text begins any known phrase.
fn may_say(text: &str) -> bool {
    let start = text.find(char::is_alphanumeric).unwrap_or(text.len());
    let rest = &text[start..];
    if rest
        .chars()
        .next()
        .is_none_or(|c| ('\u{3400}'..='\u{9fff}').contains(&c))
    {
        return true;
    }
    // A combining mark belongs to its letter and must not end the word.
    let ends = |c: char| !c.is_alphanumeric() && (c.is_ascii() || c.is_whitespace() || c == '’');
    let first = &rest[..rest.find(ends).unwrap_or(rest.len())];
    FIRST.contains(fold(first).as_str())
        || !first.is_ascii() && FIRST.contains(fold(first).split(' ').next().unwrap_or_default())
}

/// "No measures to report for this reporting period": a longer phrase that begins like a known one and is short.
fn begins_nil(folded: &str) -> bool {
    begins(&lexicon().phrases.nil, folded, 12)
}

fn begins_withheld(folded: &str) -> Saying {
    if begins(&lexicon().phrases.withheld, folded, 14) {
        Saying::Withheld
    } else {
        Saying::Words
    }
}

/// Only phrases of two words or more may begin a sentence; one word ("none") must stand alone.
fn begins(phrases: &HashSet<String>, folded: &str, most_words: usize) -> bool {
    let words = folded.split(' ').count();
    let against = ["against", "contre", "contra", "ضد", "karsi", "против"]
        .iter()
        .any(|word| folded.split(' ').any(|own| own == *word));
    let spaced = words > 1 && words <= most_words && !against;
    let chinese = words == 1 && folded.chars().count() <= 24;
    let at_blank = folded
        .match_indices(' ')
        .map(|(at, _)| at)
        .filter(|at| folded[..*at].contains(' '));
    (spaced
        && at_blank
            .into_iter()
            .any(|at| phrases.contains(&folded[..at])))
        || (chinese
            && phrases.iter().any(|phrase| {
                phrase.chars().count() >= 3
                    && !phrase.is_ascii()
                    && is_han(phrase)
                    && folded.starts_with(phrase.as_str())
            }))
}

fn is_han(text: &str) -> bool {
    text.chars().all(|c| ('\u{3400}'..='\u{9fff}').contains(&c))
}

/// Reads a total: the number it gives, if it gives one. Nothing when the texts are not a total.
pub(crate) fn read_total(texts: &[&str]) -> Option<Option<u64>> {
    let first = texts.iter().find(|text| !fold(text).is_empty())?;
    if first.chars().count() > 80 {
        return None;
    }
    let folded = fold(&western(first));
    let phrases = &lexicon().phrases;
    let rest = phrases.total.iter().find_map(|word| {
        let rest = folded.strip_prefix(word.as_str())?;
        let ends = rest.is_empty()
            || rest.starts_with(' ')
            || rest.starts_with(char::is_numeric)
            || is_han(word);
        ends.then_some(rest)
    })?;
    let counts =
        |word: &str| word.bytes().all(|b| b.is_ascii_digit()) || phrases.count_words.contains(word);
    let rest_counts = rest.split(' ').filter(|word| !word.is_empty()).all(|word| {
        counts(word)
            || word
                .trim_end_matches(['项', '条', '个', '措', '施'])
                .bytes()
                .all(|b| b.is_ascii_digit())
    });
    let others_count = texts.iter().filter(|text| *text != first).all(|text| {
        let folded = fold(&western(text));
        folded.is_empty() || folded.split(' ').all(counts)
    });
    (rest_counts && others_count).then(|| {
        number_in(rest).or_else(|| {
            texts
                .iter()
                .find_map(|text| number_in(&fold(&western(text))))
        })
    })
}

fn number_in(folded: &str) -> Option<u64> {
    let digits: String = folded
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

fn western(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap_or(c),
            '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10).unwrap_or(c),
            c => c,
        })
        .collect()
}

/// Returns whether a line standing alone is a note: it begins with a note word and a mark, or with a footnote mark.
pub(crate) fn is_note(text: &str) -> bool {
    let text = text.trim();
    let marked = text.starts_with(['*', '†', '‡', '※', '—', '¹', '²', '³'])
        || (text.starts_with(['(', '['])
            && text[1..].starts_with(|c: char| c.is_numeric() || c == '*'));
    let phrases = &lexicon().phrases;
    if marked || phrases.note.contains(&fold(text)) {
        return true;
    }
    let Some(end) = text.find([':', '：', '.', '-', '–', '—', '،', ')', '/']) else {
        return begins_note(&fold(text));
    };
    let lead = fold(text[..end].trim_end_matches(|c: char| c.is_numeric() || c.is_whitespace()));
    phrases.note.contains(&lead) || begins_note(&lead)
}

/// "Prepared by the Ministry": two known words at the beginning of a line.
fn begins_note(folded: &str) -> bool {
    folded
        .match_indices(' ')
        .any(|(at, _)| folded[..at].contains(' ') && lexicon().phrases.note.contains(&folded[..at]))
}

/// Returns whether a cell stands for nothing: blanks, dashes, "n/a" and the register's own words.
pub(crate) fn is_empty_word(text: &str, own: &[String]) -> bool {
    if own.is_empty() && !EMPTY_BEGINNINGS.may_begin(text) {
        return false;
    }
    let folded = fold(text);
    folded.is_empty() || lexicon().phrases.empty.contains(&folded) || own.contains(&folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_cell_says_is_known_in_eight_languages() {
        for (text, expected) in [
            ("No measure to report", Saying::Nil),
            ("No measures to report for this period", Saying::Nil),
            ("Nil", Saying::Nil),
            ("NÉANT", Saying::Nil),
            ("Sin medidas", Saying::Nil),
            ("لا توجد تدابير", Saying::Nil),
            ("нет мер", Saying::Nil),
            ("Yok", Saying::Nil),
            ("没有可报告的措施。", Saying::Nil),
            (
                "No measures against settlement goods yet adopted by cabinet",
                Saying::Words,
            ),
            ("Information withheld", Saying::Withheld),
            (
                "Information withheld at the request of the State",
                Saying::Withheld,
            ),
            ("Confidentiel", Saying::Withheld),
            ("gizli", Saying::Withheld),
            ("idem", Saying::AsAbove),
            ("\"", Saying::AsAbove),
            ("同上", Saying::AsAbove),
            ("См. выше", Saying::AsAbove),
            ("Total ban on arms exports", Saying::Words),
            ("Confidential business information rules", Saying::Words),
        ] {
            assert_eq!(saying(text), expected, "{text}");
        }
    }

    #[test]
    fn a_total_is_a_word_and_a_number_and_nothing_else() {
        for (texts, expected) in [
            (vec!["Total: 5"], Some(Some(5))),
            (vec!["Total", "5"], Some(Some(5))),
            (vec!["Total number of measures: 12"], Some(Some(12))),
            (vec!["المجموع: ٥"], Some(Some(5))),
            (vec!["合计：5项"], Some(Some(5))),
            (vec!["Итого"], Some(None)),
            (vec!["Total ban on arms exports"], None),
            (vec!["Total", "Arms export"], None),
            (vec!["Totalitarian"], None),
        ] {
            assert_eq!(read_total(&texts), expected, "{texts:?}");
        }
    }

    #[test]
    fn notes_begin_like_notes() {
        for (text, expected) in [
            ("Note: provisional figures", true),
            ("* not yet final", true),
            ("(1) As amended", true),
            ("Source : ministère", true),
            ("注：以上信息", true),
            ("Примечание: по состоянию", true),
            ("Prepared by the Ministry of Trade", true),
            ("Note verbale procedure for licences", false),
            ("Ban on coal", false),
        ] {
            assert_eq!(is_note(text), expected, "{text}");
        }
    }
}
