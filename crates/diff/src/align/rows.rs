//! Rows as they are shown: label, cells, wordings, the sentence that says it, how sure it is.

use super::features::{Measure, folded_words, likeness};
use super::refine::{Clauses, Profile, Rows};
use super::{Also, Cell, Likeness, Place, Row, Text, Variant};
use chancery_model::fold::fold;
use icu::segmenter::SentenceSegmenter;
use icu::segmenter::options::SentenceBreakInvariantOptions;
use std::collections::BTreeMap;
use std::ops::Range;

/// Wordings of which this share of words is the same are near.
const NEAR_MIN: f64 = 0.7;
/// A wording is compared by its first words.
const WORDS_COMPARED: usize = 400;
/// Letters of a label.
const LABEL_MAX: usize = 80;

/// What rows are shown from.
pub struct Shown<'a> {
    /// The texts as given.
    pub texts: &'a [Text],
    /// Where each clause stands.
    pub places: &'a [Place],
    /// Whose each clause is, by its place among the states.
    pub owner: &'a [usize],
    /// What texts are measured by.
    pub measure: &'a Measure,
    /// The clauses as they were compared.
    pub clauses: &'a Clauses<'a>,
}

/// A row's cell before its wording is known.
struct Found {
    clause: usize,
    also: Vec<usize>,
    confidence: u8,
}

impl Found {
    /// The surer of two clauses of one state, with the other beside it.
    fn with(self, other: Found) -> Found {
        let (mut sure, less) = if other.confidence > self.confidence {
            (other, self)
        } else {
            (self, other)
        };
        sure.also.push(less.clause);
        sure.also.extend(less.also);
        sure.also.sort_unstable();
        sure
    }
}

impl Shown<'_> {
    fn clause(&self, at: usize) -> &super::Clause {
        let place = self.places[at];
        &self.texts[place.text].clauses[place.clause]
    }

    /// Returns the rows, in the order in which the texts have them on the whole.
    pub fn rows(&self, refined: &mut Rows<'_>, states: usize) -> Vec<Row> {
        let filled: Vec<usize> = (0..refined.members.len())
            .filter(|row| !refined.members[*row].is_empty())
            .collect();
        let profiles: BTreeMap<usize, Profile> = filled
            .iter()
            .map(|row| (*row, refined.profile(*row)))
            .collect();
        let refined = &*refined;
        let mut rows: Vec<(f64, Row)> = filled
            .iter()
            .map(|row| {
                (
                    self.order(refined, *row),
                    self.row(refined, *row, &profiles, states),
                )
            })
            .collect();
        rows.sort_by(|one, other| {
            let text = |row: &Row| row.variants[0].text.clone();
            one.0
                .total_cmp(&other.0)
                .then_with(|| text(&one.1).cmp(&text(&other.1)))
        });
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// Where in their texts the clauses of a row stand on the whole: 0 at the start, 1 at the end.
    fn order(&self, refined: &Rows<'_>, row: usize) -> f64 {
        let place = |at: &usize| {
            let place = self.places[*at];
            (place.clause as f64 + 0.5) / self.texts[place.text].clauses.len() as f64
        };
        let members = &refined.members[row];
        members.iter().map(place).sum::<f64>() / members.len() as f64
    }

    fn row(
        &self,
        refined: &Rows<'_>,
        row: usize,
        profiles: &BTreeMap<usize, Profile>,
        states: usize,
    ) -> Row {
        let mut found: Vec<Option<Found>> = (0..states).map(|_| None).collect();
        for clause in &refined.members[row] {
            let likenesses = refined.likenesses(*clause, profiles);
            let mut new = Found {
                clause: *clause,
                also: Vec::new(),
                confidence: confidence(&likenesses, row, refined.members[row].len()),
            };
            let cell = &mut found[self.owner[*clause]];
            if let Some(known) = cell.take() {
                new = known.with(new);
            }
            *cell = Some(new);
        }
        let variants = self.variants(&found);
        let wording = |clause: usize| {
            let folded = fold(&self.clause(clause).text);
            let mut all = variants.iter();
            all.position(|variant| fold(&variant.text) == folded)
                .unwrap_or(0)
        };
        let cell = |found: &Found| Cell {
            place: self.places[found.clause],
            also: found
                .also
                .iter()
                .map(|clause| Also {
                    place: self.places[*clause],
                    variant: wording(*clause),
                })
                .collect(),
            variant: wording(found.clause),
            confidence: found.confidence,
            sentence: self.sentence(&self.clause(found.clause).text, &profiles[&row]),
        };
        let cells = found.iter().map(|found| found.as_ref().map(&cell));
        let middle = self.middle(refined, row);
        Row {
            label: self.label(refined, row, middle),
            shape: self.clauses.features[middle].shape,
            cells: cells.collect(),
            variants,
        }
    }

    /// The clause that is most like the others of its row.
    fn middle(&self, refined: &Rows<'_>, row: usize) -> usize {
        let members = &refined.members[row];
        let like = |at: usize| -> f64 {
            let others = self.clauses.near[at]
                .iter()
                .filter(|(other, _)| members.contains(&(*other as usize)));
            others.map(|(_, likeness)| f64::from(*likeness)).sum()
        };
        let first = *members.first().expect("rows with members only");
        let mut best = (like(first), first);
        for member in members.iter().skip(1) {
            let sum = like(*member);
            if sum > best.0 {
                best = (sum, *member);
            }
        }
        best.1
    }

    fn label(&self, refined: &Rows<'_>, row: usize, middle: usize) -> String {
        let mut headings: BTreeMap<&str, usize> = BTreeMap::new();
        for member in &refined.members[row] {
            let heading = self.clause(*member).heading.trim();
            if !heading.is_empty() {
                *headings.entry(heading).or_default() += 1;
            }
        }
        let most = headings
            .iter()
            .max_by_key(|(heading, count)| (**count, std::cmp::Reverse(**heading)));
        match most {
            Some((heading, _)) => shortened(heading),
            None => shortened(self.clause(middle).text.trim()),
        }
    }

    /// The wordings of a row, equal ones after folding together, the most frequent first.
    fn variants(&self, found: &[Option<Found>]) -> Vec<Variant> {
        let mut by_fold: BTreeMap<String, BTreeMap<&str, Vec<usize>>> = BTreeMap::new();
        for (state, cell) in found.iter().enumerate() {
            let Some(cell) = cell else { continue };
            for clause in std::iter::once(&cell.clause).chain(&cell.also) {
                let text = self.clause(*clause).text.as_str();
                by_fold
                    .entry(fold(text))
                    .or_default()
                    .entry(text)
                    .or_default()
                    .push(state);
            }
        }
        let mut variants: Vec<(String, Variant)> = by_fold
            .into_iter()
            .map(|(folded, spellings)| {
                let most = spellings
                    .iter()
                    .max_by_key(|(text, states)| (states.len(), std::cmp::Reverse(**text)));
                let text = most.map_or_else(String::new, |(text, _)| (*text).to_owned());
                let mut states: Vec<usize> = spellings.values().flatten().copied().collect();
                states.sort_unstable();
                states.dedup();
                (
                    folded,
                    Variant {
                        text,
                        states,
                        likeness: Likeness::Equal,
                    },
                )
            })
            .collect();
        variants.sort_by(|(one_fold, one), (other_fold, other)| {
            other
                .states
                .len()
                .cmp(&one.states.len())
                .then_with(|| one_fold.cmp(other_fold))
        });
        let first: Vec<String> = variants
            .first()
            .map(|(_, first)| folded_words(&first.text))
            .unwrap_or_default();
        for (_, variant) in variants.iter_mut().skip(1) {
            variant.likeness = if same_share(&first, &folded_words(&variant.text)) >= NEAR_MIN {
                Likeness::Near
            } else {
                Likeness::Different
            };
        }
        variants.into_iter().map(|(_, variant)| variant).collect()
    }

    /// The sentence of a clause that is most like its row: bytes of the text.
    fn sentence(&self, text: &str, profile: &[(u32, f32)]) -> Range<usize> {
        let mut best = (f64::NEG_INFINITY, 0..text.len());
        for sentence in sentences(text) {
            let like = likeness(&self.measure.of(&text[sentence.clone()]), profile);
            if like > best.0 {
                best = (like, sentence);
            }
        }
        best.1
    }
}

/// Sure is what is very like its row and much less like every other one.
fn confidence(likenesses: &BTreeMap<usize, f64>, row: usize, members: usize) -> u8 {
    let own = likenesses.get(&row).copied().unwrap_or(0.0);
    let other = likenesses
        .iter()
        .filter(|(other, _)| **other != row)
        .map(|(_, like)| *like)
        .fold(0.0, f64::max);
    let sure = if members == 1 {
        1.0 - other
    } else {
        0.5 * (own / 0.6).min(1.0) + 0.5 * ((own - other).max(0.0) / 0.3).min(1.0)
    };
    (sure.clamp(0.0, 1.0) * 100.0).round() as u8
}

/// The share of words that stay when one wording is turned into the other.
fn same_share(one: &[String], other: &[String]) -> f64 {
    let (one, other) = (
        &one[..one.len().min(WORDS_COMPARED)],
        &other[..other.len().min(WORDS_COMPARED)],
    );
    let longest = one.len().max(other.len());
    if longest == 0 {
        return 1.0;
    }
    1.0 - strsim::generic_levenshtein(&Slice(one), &Slice(other)) as f64 / longest as f64
}

struct Slice<'a>(&'a [String]);

impl<'a> IntoIterator for &Slice<'a> {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// Returns the sentences of a text without blanks at their ends: bytes.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let ends: Vec<usize> = segmenter.segment_str(text).collect();
    ends.windows(2)
        .map(|pair| {
            let part = &text[pair[0]..pair[1]];
            let start = pair[0] + (part.len() - part.trim_start().len());
            start..start + part.trim().len()
        })
        .filter(|range| !range.is_empty())
        .collect()
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LABEL_MAX {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LABEL_MAX).collect();
    let whole = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(before, _)| before);
    format!("{}…", whole.trim_end_matches([',', ';', ':']))
}
