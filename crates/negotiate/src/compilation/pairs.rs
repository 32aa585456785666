//! Which paragraph of one text stands for which of another, and which words differ between them.

use chancery_diff::words::{Step, word_changes, words};
use std::collections::HashMap;

/// The most pairs of paragraphs that are weighed against each other; beyond it only equal ones meet.
const PAIRS_MAX: usize = 1 << 20;
/// How alike two paragraphs must be to be one paragraph reworded, in thousandths.
const ALIKE: u32 = 450;

/// Words taken out and put in at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    /// Characters before it.
    pub(super) at: usize,
    pub(super) remove: String,
    pub(super) insert: String,
}

/// Returns the edits that lead from one paragraph to another, word by word.
pub(super) fn edits_between(before: &str, after: &str) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for (step, text) in word_changes(before, after) {
        if step == Step::Same {
            open = false;
            at += text.chars().count();
            continue;
        }
        if !open {
            edits.push(Edit {
                at,
                remove: String::new(),
                insert: String::new(),
            });
            open = true;
        }
        let Some(edit) = edits.last_mut() else {
            continue;
        };
        if step == Step::Gone {
            at += text.chars().count();
            edit.remove.push_str(&text);
        } else {
            edit.insert.push_str(&text);
        }
    }
    edits
}

/// Returns a paragraph with edits made in it; nothing where one of them does not fit.
pub(super) fn apply<'a>(
    words: &str,
    edits: impl IntoIterator<Item = (usize, &'a str, &'a str)>,
) -> Option<String> {
    let mut edits: Vec<(usize, &str, &str)> = edits.into_iter().collect();
    edits.sort_by_key(|(at, remove, _)| (*at, !remove.is_empty()));
    let characters: Vec<char> = words.chars().collect();
    let mut made = String::with_capacity(words.len());
    let mut done = 0;
    for (at, remove, insert) in edits {
        let gone = remove.chars().count();
        let fits = at >= done
            && characters
                .get(at..at + gone)
                .is_some_and(|there| there.iter().copied().eq(remove.chars()));
        if !fits {
            return None;
        }
        made.extend(&characters[done..at]);
        made.push_str(insert);
        done = at + gone;
    }
    made.extend(&characters[done..]);
    Some(made)
}

/// Returns the paragraphs of two texts side by side, in the order of both.
pub(super) fn pairs(ours: &[&str], theirs: &[&str]) -> Vec<(Option<usize>, Option<usize>)> {
    let head = ours
        .iter()
        .zip(theirs)
        .take_while(|(one, other)| one == other)
        .count();
    let tail = ours[head..]
        .iter()
        .rev()
        .zip(theirs[head..].iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let (left, right) = (
        &ours[head..ours.len() - tail],
        &theirs[head..theirs.len() - tail],
    );
    let mut found: Vec<_> = (0..head).map(|at| (Some(at), Some(at))).collect();
    found.extend(
        middle(left, right)
            .into_iter()
            .map(|(one, other)| (one.map(|at| at + head), other.map(|at| at + head))),
    );
    found
        .extend((0..tail).map(|at| (Some(ours.len() - tail + at), Some(theirs.len() - tail + at))));
    found
}

/// The best common order by weight: equal paragraphs first, then the most alike.
fn middle(ours: &[&str], theirs: &[&str]) -> Vec<(Option<usize>, Option<usize>)> {
    let (rows, columns) = (ours.len(), theirs.len());
    let weighed = rows * columns <= PAIRS_MAX;
    let bags = |texts: &[&str]| -> Vec<HashMap<String, u32>> {
        let wanted = if weighed { texts } else { &[] };
        wanted.iter().map(|text| bag(text)).collect()
    };
    let (left, right) = (bags(ours), bags(theirs));
    let mut best = vec![0u64; (rows + 1) * (columns + 1)];
    let place = |row: usize, column: usize| row * (columns + 1) + column;
    let mut weights = vec![0u32; rows * columns];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let weight = if ours[row] == theirs[column] {
                4000
            } else if weighed {
                alike(&left[row], &right[column])
            } else {
                0
            };
            weights[row * columns + column] = weight;
            let skip = best[place(row + 1, column)].max(best[place(row, column + 1)]);
            let take = best[place(row + 1, column + 1)] + u64::from(weight);
            best[place(row, column)] = if weight > 0 { skip.max(take) } else { skip };
        }
    }
    let mut found = Vec::new();
    let (mut row, mut column) = (0, 0);
    while row < rows || column < columns {
        let weight = if row < rows && column < columns {
            weights[row * columns + column]
        } else {
            0
        };
        let here = best[place(row, column)];
        if weight > 0 && here == best[place(row + 1, column + 1)] + u64::from(weight) {
            found.push((Some(row), Some(column)));
            row += 1;
            column += 1;
        } else if row < rows && (column == columns || here == best[place(row + 1, column)]) {
            found.push((Some(row), None));
            row += 1;
        } else {
            found.push((None, Some(column)));
            column += 1;
        }
    }
    found
}

fn bag(text: &str) -> HashMap<String, u32> {
    let mut bag = HashMap::new();
    for word in words(text) {
        if word.chars().any(char::is_alphanumeric) {
            *bag.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    bag
}

/// Returns how alike two paragraphs are in thousandths; 0 below what makes them one.
fn alike(one: &HashMap<String, u32>, other: &HashMap<String, u32>) -> u32 {
    let total: u32 = one.values().chain(other.values()).sum();
    let common: u32 = one
        .iter()
        .map(|(word, count)| (*count).min(other.get(word).copied().unwrap_or(0)))
        .sum();
    let alike = (2000 * common).checked_div(total).unwrap_or(0);
    if alike >= ALIKE { alike } else { 0 }
}
