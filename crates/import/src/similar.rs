//! Titles that are alike without being equal: questions for a person, never an answer.
//!
//! Only entries that share some of a title's rarest words (or pairs of letters, where words are not spaced) and have
//! nearly the same letters are compared, so that the effort grows with the number of rows and not with its square.

use crate::matching::{Seeker, Target, keys_agree, numbers_differ, share_category};
use chancery_diff::similarity::folded_similarity;
use chancery_model::fold::fold;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// From this similarity (0-100) on, an entry may be the one that a row means.
const ALIKE: u8 = 85;
/// A word that more titles of one state share than this says nothing.
const COMMON: usize = 256;
/// So many of a title's rarest words are looked up.
const RAREST: usize = 4;
/// So many titles are compared with a row at most, those with the most words in common first.
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
        if taken.iter().all(|taken| *taken) || of_row.iter().all(Option::is_some) {
            return likeness;
        }
        let index = TitleIndex::of(targets, taken);
        for (position, row) in rows.iter().enumerate() {
            let Some(row) = row.as_ref().filter(|_| of_row[position].is_none()) else {
                continue;
            };
            let (may_be, only_like): (Vec<u32>, Vec<u32>) = index
                .alike(row)
                .into_iter()
                .partition(|target| may_be(row, &targets[*target as usize]));
            likeness.similar[position] = only_like.first().copied();
            likeness.candidates[position] = may_be.into_iter().take(OFFERED).collect();
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

/// A folded title with its letters counted.
struct Title {
    target: u32,
    folded: String,
    letters: Letters,
}

impl Title {
    fn of(target: u32, title: &str) -> Title {
        let folded = fold(title);
        let letters = Letters::of(&folded);
        Title {
            target,
            folded,
            letters,
        }
    }
}

/// How often letters occur, in 32 groups.
struct Letters {
    groups: [u16; 32],
    length: u32,
}

impl Letters {
    fn of(text: &str) -> Letters {
        let mut letters = Letters {
            groups: [0; 32],
            length: 0,
        };
        for letter in text.chars() {
            let group = &mut letters.groups[letter as usize % 32];
            *group = group.saturating_add(1);
            letters.length += 1;
        }
        letters
    }

    /// Returns whether so few letters differ that the titles can be alike: each differing letter is an edit.
    fn can_be_alike(&self, other: &Letters) -> bool {
        let (mut more, mut fewer) = (0u32, 0u32);
        for (one, two) in self.groups.iter().zip(&other.groups) {
            more += u32::from(one.saturating_sub(*two));
            fewer += u32::from(two.saturating_sub(*one));
        }
        let longest = self.length.max(other.length).max(1);
        // one percent is left for rounding
        more.max(fewer) * 100 <= longest * (101 - u32::from(ALIKE))
    }
}

/// Titles of entries by state and word. Words are kept as prints: two that share one only cost a comparison.
struct TitleIndex {
    titles: Vec<Title>,
    /// Positions of titles grouped by word.
    holders: Vec<u32>,
    /// Where a word's holders stand.
    places: HashMap<u64, Range<u32>>,
}

impl TitleIndex {
    fn of(targets: &[Target<'_>], taken: &[bool]) -> TitleIndex {
        let mut titles: Vec<Title> = Vec::new();
        let mut pairs: Vec<(u64, u32)> = Vec::new();
        let open = (0u32..)
            .zip(targets)
            .filter(|(position, _)| !taken[*position as usize]);
        for (position, target) in open {
            let sides = target.sent.iter().chain([&target.traits]);
            for title in sides.flat_map(|side| &side.titles) {
                let title = Title::of(position, title);
                let at = titles.len() as u32;
                each_word(target.traits.state, &title.folded, |word| {
                    pairs.push((word, at));
                });
                titles.push(title);
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        let mut places: HashMap<u64, Range<u32>> = HashMap::new();
        for (place, (word, _)) in (0u32..).zip(&pairs) {
            places.entry(*word).or_insert(place..place).end = place + 1;
        }
        TitleIndex {
            titles,
            holders: pairs.into_iter().map(|(_, title)| title).collect(),
            places,
        }
    }

    /// Returns the entries whose title is like the row's, most alike first.
    fn alike(&self, row: &Seeker<'_>) -> Vec<u32> {
        let mut best: HashMap<u32, u8> = HashMap::new();
        for title in &row.traits.titles {
            let title = Title::of(0, title);
            for known in self.nearby(row.traits.state, &title) {
                let similarity = folded_similarity(&title.folded, &known.folded);
                if similarity >= ALIKE {
                    let best = best.entry(known.target).or_default();
                    *best = similarity.max(*best);
                }
            }
        }
        let mut alike: Vec<(u32, u8)> = best.into_iter().collect();
        alike.sort_unstable_by_key(|(target, similarity)| (u8::MAX - similarity, *target));
        alike.into_iter().map(|(target, _)| target).collect()
    }

    /// Returns titles that share rare words and nearly all letters with `title`, those that share most words first.
    fn nearby(&self, state: &str, title: &Title) -> Vec<&Title> {
        let mut holders: Vec<&[u32]> = Vec::new();
        each_word(state, &title.folded, |word| {
            if let Some(place) = self.places.get(&word) {
                holders.push(&self.holders[place.start as usize..place.end as usize]);
            }
        });
        holders.retain(|holders| holders.len() <= COMMON);
        holders.sort_by_key(|holders| holders.len());
        let mut shared: Vec<u32> = holders
            .into_iter()
            .take(RAREST)
            .flatten()
            .copied()
            .collect();
        shared.sort_unstable();
        let mut nearby: Vec<(usize, u32)> = shared
            .chunk_by(|one, two| one == two)
            .map(|same| (same.len(), same[0]))
            .filter(|(_, at)| {
                title
                    .letters
                    .can_be_alike(&self.titles[*at as usize].letters)
            })
            .collect();
        nearby.sort_unstable_by_key(|(count, at)| (usize::MAX - count, *at));
        nearby
            .into_iter()
            .take(COMPARED)
            .map(|(_, at)| &self.titles[at as usize])
            .collect()
    }
}

/// Hands over the print of each word of a folded title; pairs of letters for scripts that do not space their words.
fn each_word(state: &str, folded: &str, mut take: impl FnMut(u64)) {
    let mut hand_over = |word: &str| {
        let mut hasher = DefaultHasher::new();
        (state, word).hash(&mut hasher);
        take(hasher.finish());
    };
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
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
