//! Titles that are alike without being equal: questions for a person, never an answer.
//!
//! Only entries that share one of a title's rarest words (or pairs of letters, where words are not spaced) are compared,
//! so that the effort grows with the number of rows and not with its square.

use crate::matching::{Seeker, Target, keys_agree, numbers_differ, share_category};
use chancery_model::fold::fold;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// From this similarity (0-100) on, an entry may be the one that a row means.
const ALIKE: u8 = 85;
/// A word that more entries of one state share than this says nothing.
const COMMON: usize = 256;
/// So many of a title's rarest words are looked up.
const RAREST: usize = 4;
/// So many entries are compared with a row at most, those with the most words in common first.
const COMPARED: usize = 12;
/// So many candidates are offered.
const OFFERED: usize = 5;

/// Entries that rows look like.
#[derive(Debug, Default)]
pub(crate) struct Likeness {
    pub candidates: Vec<Vec<u32>>,
    pub similar: Vec<Option<u32>>,
}

impl Likeness {
    /// Returns candidates and likenesses for the rows that no pass has matched.
    pub fn find(
        rows: &[Option<Seeker<'_>>],
        targets: &[Target<'_>],
        of_row: &[Option<u32>],
        taken: &[bool],
    ) -> Likeness {
        let mut likeness = Likeness {
            candidates: vec![Vec::new(); rows.len()],
            similar: vec![None; rows.len()],
        };
        let index = WordIndex::of(targets, taken);
        if index.entries.is_empty() {
            return likeness;
        }
        for (position, row) in rows.iter().enumerate() {
            let Some(row) = row.as_ref().filter(|_| of_row[position].is_none()) else {
                continue;
            };
            let alike = index.alike(row, targets);
            let (may_be, only_like): (Vec<_>, Vec<_>) = alike
                .into_iter()
                .partition(|(_, target)| may_be(row, &targets[*target as usize]));
            likeness.similar[position] = only_like.first().map(|(_, target)| *target);
            likeness.candidates[position] = may_be
                .into_iter()
                .take(OFFERED)
                .map(|(_, target)| target)
                .collect();
        }
        likeness
    }
}

fn may_be(row: &Seeker<'_>, target: &Target<'_>) -> bool {
    let common = target
        .sent
        .iter()
        .chain([&target.traits])
        .any(|side| share_category(row.traits.categories, side.categories));
    common && !numbers_differ(row.traits.number, target.traits.number) && keys_agree(row, target)
}

/// Entries by state and word of their titles. Words are kept as prints: two that share one only cost a comparison.
struct WordIndex {
    /// Entries grouped by word.
    entries: Vec<u32>,
    /// Where a word's entries stand.
    places: HashMap<u64, Range<u32>>,
}

impl WordIndex {
    fn of(targets: &[Target<'_>], taken: &[bool]) -> WordIndex {
        let mut pairs: Vec<(u64, u32)> = Vec::new();
        for (position, target) in targets
            .iter()
            .enumerate()
            .filter(|(position, _)| !taken[*position])
        {
            for title in target
                .sent
                .iter()
                .chain([&target.traits])
                .flat_map(|side| &side.titles)
            {
                each_word(target.traits.state, title, |word| {
                    pairs.push((word, position as u32))
                });
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        let mut places: HashMap<u64, Range<u32>> = HashMap::new();
        for (place, (word, _)) in (0u32..).zip(&pairs) {
            places.entry(*word).or_insert(place..place).end = place + 1;
        }
        WordIndex {
            entries: pairs.into_iter().map(|(_, entry)| entry).collect(),
            places,
        }
    }

    /// Returns the entries whose title is like the row's, most alike first.
    fn alike(&self, row: &Seeker<'_>, targets: &[Target<'_>]) -> Vec<(u8, u32)> {
        let mut alike: Vec<(u8, u32)> = Vec::new();
        for title in &row.traits.titles {
            for target in self.nearby(row.traits.state, title) {
                let entry = &targets[target as usize];
                let titles = entry
                    .sent
                    .iter()
                    .chain([&entry.traits])
                    .flat_map(|side| &side.titles);
                let similarity = titles
                    .map(|known| title_similarity(title, known))
                    .max()
                    .unwrap_or(0);
                if similarity >= ALIKE {
                    alike.push((similarity, target));
                }
            }
        }
        alike.sort_unstable_by_key(|(similarity, target)| (u8::MAX - similarity, *target));
        alike
    }

    /// Returns the entries that share rare words with the title, those that share most first.
    fn nearby(&self, state: &str, title: &str) -> Vec<u32> {
        let mut holders: Vec<&[u32]> = Vec::new();
        each_word(state, title, |word| {
            if let Some(place) = self.places.get(&word) {
                holders.push(&self.entries[place.start as usize..place.end as usize]);
            }
        });
        holders.retain(|holders| holders.len() <= COMMON);
        holders.sort_by_key(|holders| holders.len());
        let words_looked_up = holders.len().min(RAREST);
        let mut shared: HashMap<u32, u32> = HashMap::new();
        for target in holders.into_iter().take(RAREST).flatten() {
            *shared.entry(*target).or_default() += 1;
        }
        let needed = (words_looked_up as u32).div_ceil(2);
        let mut nearby: Vec<(u32, u32)> = shared
            .into_iter()
            .filter(|(_, count)| *count >= needed)
            .map(|(target, count)| (count, target))
            .collect();
        nearby.sort_unstable_by_key(|(count, target)| (u32::MAX - count, *target));
        nearby
            .into_iter()
            .take(COMPARED)
            .map(|(_, target)| target)
            .collect()
    }
}

/// Hands over the print of each word of a title, folded; pairs of letters for scripts that do not space their words.
fn each_word(state: &str, title: &str, mut take: impl FnMut(u64)) {
    let mut hand_over = |word: &str| {
        let mut hasher = DefaultHasher::new();
        (state, word).hash(&mut hasher);
        take(hasher.finish());
    };
    for word in fold(title).split(' ').filter(|word| !word.is_empty()) {
        let unspaced = word.starts_with(|c| ('\u{2e80}'..='\u{9fff}').contains(&c));
        let starts = word.char_indices().map(|(at, _)| at).chain([word.len()]);
        let ends: Vec<usize> = starts.filter(|_| unspaced).collect();
        if ends.len() > 3 {
            ends.windows(3)
                .for_each(|pair| hand_over(&word[pair[0]..pair[2]]));
        } else {
            hand_over(word);
        }
    }
}

fn title_similarity(one: &str, other: &str) -> u8 {
    (strsim::normalized_levenshtein(&fold(one), &fold(other)) * 100.0) as u8
}
