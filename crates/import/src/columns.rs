//! What a column is for, from its header and, where that is not enough, from its cells.
//!
//! One field is filled by one column: the surest header wins, the other columns stay as they were sent.

use crate::lexicon::{Languages, find_words, lexicon, loose};
use crate::reading::Field;
use crate::states::StateBook;
use crate::words::{CategoryBook, names_stage};
use chancery_model::fold::fold;
use std::collections::HashMap;

/// What a header was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HeaderHit {
    pub field: Field,
    /// 0-100.
    pub confidence: u8,
    pub languages: Languages,
    /// How many letters of the header were recognised; settles ties.
    pub letters: usize,
}

/// Whether a near spelling counts; looking for one is slow, so only chosen header rows ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spelling {
    /// Known words only.
    Known,
    /// Known words and near spellings of them.
    OrNear,
}

const LONGEST_HEADER: usize = 120;

/// Returns what a header path, its innermost part last, was taken for.
pub(crate) fn match_path(path: &[String], spelling: Spelling) -> Option<HeaderHit> {
    let own = path.last().and_then(|own| match_header(own, spelling));
    // "No." under "Act" is the number of the act, not of the row.
    let own = own.filter(|hit| path.len() < 2 || hit.field != Field::RowNumber);
    if path.len() < 2 || own.is_some_and(|hit| hit.confidence >= 94) {
        return own;
    }
    let joined = path.join(" ");
    let turned = path.iter().rev().cloned().collect::<Vec<_>>().join(" ");
    let whole = [joined, turned]
        .iter()
        .filter_map(|text| match_header(text, Spelling::Known))
        .max_by_key(|hit| hit.confidence);
    let parent = path
        .first()
        .and_then(|parent| match_header(parent, Spelling::Known));
    let parent = parent.map(|hit| HeaderHit {
        confidence: hit.confidence.min(70),
        ..hit
    });
    [own, whole, parent]
        .into_iter()
        .flatten()
        .max_by_key(|hit| hit.confidence)
}

/// Returns what one header text was taken for.
pub(crate) fn match_header(text: &str, spelling: Spelling) -> Option<HeaderHit> {
    if text.len() > LONGEST_HEADER * 3 || text.chars().count() > LONGEST_HEADER {
        return None;
    }
    let folded = fold(text);
    if folded.is_empty() {
        // A bare "№" or "#" folds to next to nothing.
        let counts = text.trim() == "#";
        return counts.then_some(hit((Field::RowNumber, Languages::default()), 100, 1));
    }
    if let Some(known) = lexicon().headers.get(&folded) {
        return Some(hit(*known, 100, folded.len()));
    }
    let bare = fold(without_asides(text));
    if let Some(known) = lexicon().headers.get(&bare) {
        return Some(hit(*known, 97, bare.len()));
    }
    exact_part(text)
        .or_else(|| {
            lexicon()
                .loose_headers
                .get(&loose(&bare))
                .map(|known| hit(*known, 94, bare.len()))
        })
        .or_else(|| inside(&bare))
        .or_else(|| {
            (spelling == Spelling::OrNear)
                .then(|| near(&bare))
                .flatten()
        })
}

fn hit((field, languages): (Field, Languages), confidence: u8, letters: usize) -> HeaderHit {
    HeaderHit {
        field,
        confidence,
        languages,
        letters,
    }
}

/// Drops what stands in brackets and a number before the words: `3. Date of adoption (dd/mm/yyyy)`.
fn without_asides(text: &str) -> &str {
    let text = text.trim().trim_start_matches(|c: char| {
        c.is_numeric() || matches!(c, '.' | ')' | ' ' | '(' | '-' | '*')
    });
    let end = text
        .find(['(', '（', '[', '*'])
        .filter(|at| *at > 0)
        .unwrap_or(text.len());
    &text[..end]
}

/// A header in two languages or with two names: `State / État`.
fn exact_part(text: &str) -> Option<HeaderHit> {
    let mut hits = text
        .split(['/', '|', '\n', '–', '—', '(', ')', '・', '-', ':', '،', ','])
        .filter_map(|part| {
            lexicon()
                .headers
                .get(&fold(part))
                .map(|known| hit(*known, 96, part.len()))
        });
    let first = hits.next()?;
    hits.all(|other| other.field == first.field)
        .then_some(first)
}

fn inside(folded: &str) -> Option<HeaderHit> {
    let whole = folded.chars().count();
    let (word, field, languages) = lexicon()
        .inner_headers
        .iter()
        .find(|(word, _, _)| find_words(folded, word).is_some())?;
    let letters = word.chars().count();
    let share = letters * 100 / whole;
    let several_words = word.contains(' ') || !word.is_ascii() && letters >= 4 && share >= 40;
    let enough = if several_words {
        share >= 35
    } else {
        share >= 55
    };
    enough.then(|| {
        hit(
            (*field, *languages),
            (60 + share * 3 / 10).min(92) as u8,
            letters,
        )
    })
}

fn near(folded: &str) -> Option<HeaderHit> {
    let length = folded.chars().count();
    if length < 5 {
        return None;
    }
    let close = |word: &str| word.len().abs_diff(folded.len()) <= 1 + folded.len() / 6;
    let scored = lexicon()
        .headers
        .iter()
        .filter(|(word, _)| close(word))
        .map(|(word, known)| {
            (
                strsim::normalized_damerau_levenshtein(word, folded),
                word,
                known,
            )
        })
        .filter(|(score, _, _)| *score >= 0.86);
    let (score, word, known) =
        scored.max_by(|one, other| one.0.total_cmp(&other.0).then_with(|| other.1.cmp(one.1)))?;
    Some(hit(*known, (score * 95.0) as u8, word.len()))
}

/// Gives each field to the column with the surest header; returns the field of each column.
pub(crate) fn one_field_each(hits: &[Option<HeaderHit>]) -> Vec<Option<HeaderHit>> {
    let mut best: HashMap<Field, usize> = HashMap::new();
    for (at, hit) in hits.iter().enumerate() {
        let Some(hit) = hit else { continue };
        let rank = |at: usize| hits[at].map(|hit| (hit.confidence, hit.letters));
        let holder = best.entry(hit.field).or_insert(at);
        if rank(at) > rank(*holder) {
            *holder = at;
        }
    }
    let several = |field: Field| matches!(field, Field::Remarks | Field::RowNumber);
    hits.iter()
        .enumerate()
        .map(|(at, hit)| hit.filter(|hit| several(hit.field) || best.get(&hit.field) == Some(&at)))
        .collect()
}

/// What the cells of a column show.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Evidence {
    pub filled: usize,
    pub states: usize,
    pub categories: usize,
    pub stages: usize,
    pub letters: usize,
    pub distinct: usize,
}

impl Evidence {
    /// Looks at the texts of a column.
    pub fn of<'t>(
        texts: impl Iterator<Item = &'t str>,
        states: &StateBook,
        categories: &CategoryBook,
    ) -> Evidence {
        let mut evidence = Evidence::default();
        let mut seen = std::collections::HashSet::new();
        for text in texts {
            evidence.filled += 1;
            evidence.letters += text.chars().count();
            evidence.distinct += usize::from(seen.insert(text));
            if text.chars().count() > 90 {
                continue;
            }
            evidence.states += usize::from(states.names(text));
            evidence.categories += usize::from(categories.names(text));
            evidence.stages += usize::from(names_stage(text));
        }
        evidence
    }

    fn mostly(self, part: usize) -> bool {
        part >= 2.min(self.filled) && part * 10 >= self.filled * 6 && self.filled > 0
    }

    /// Returns the field that the cells alone show.
    pub fn field(self) -> Option<Field> {
        if self.mostly(self.states) {
            Some(Field::State)
        } else if self.mostly(self.categories) {
            Some(Field::Category)
        } else if self.mostly(self.stages) {
            Some(Field::Stage)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(path: &str) -> String {
        let path: Vec<String> = path.split(" > ").map(str::to_string).collect();
        match_path(&path, Spelling::OrNear)
            .map_or("-".to_string(), |hit| format!("{:?}", hit.field))
    }

    #[test]
    fn a_header_is_known_in_other_words_and_with_mistakes() {
        for (header, field) in [
            ("Title of measure", "Title"),
            ("TITLE OF THE MEASURE*", "Title"),
            ("Titel of mesure", "Title"),
            ("Date of adoption (dd/mm/yyyy)", "Adopted"),
            ("3. Date of adoption", "Adopted"),
            ("State / État", "State"),
            ("Country", "State"),
            ("Dates > Date d’adoption", "Adopted"),
            ("Entry into force > Date", "InForce"),
            ("Date > Adoption", "Adopted"),
            ("Date of entry into force of the measure", "InForce"),
            ("Entre en vigeur", "InForce"),
            ("Entrée en vigeur", "InForce"),
            ("HS code(s)", "Hs"),
            ("N.º de la norma", "Number"),
            ("№", "RowNumber"),
            ("№ п/п", "RowNumber"),
            ("#", "RowNumber"),
            ("Номер акта", "Number"),
            ("措施名称（中文）", "Title"),
            ("عنوان التدبير", "Title"),
            ("Tedbirin Adı", "Title"),
            ("Legal basis (international law)", "Obligations"),
            ("Contact person", "-"),
            ("State of the weather in the region", "-"),
        ] {
            assert_eq!(shown(header), field, "{header}");
        }
    }
}
