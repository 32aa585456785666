//! Many wordings of one clause as a table: one row a wording, one column a word's place.
//!
//! Wordings that are near come together first (a guide tree by likeness, as in progressive multiple alignment: Feng and
//! Doolittle, 1987); each is laid into the table by the dearest path (Needleman and Wunsch, 1970) through its columns.
//! A cell has the word with the blanks after it, so that a row read from start to end is the wording, letter by letter.
//! The same wordings in any order give the same columns.

use crate::words::words;
use chancery_model::fold::fold;
use std::collections::BTreeMap;

/// Wordings longer than this together with the table are cut no finer than this many cells of work.
const WORK_MAX: usize = 4_000_000;

/// Wordings beside each other, word by word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordTable {
    /// For each wording, as given, its words by column; nothing where it has none there.
    pub rows: Vec<Vec<Option<String>>>,
    /// Whether every wording was laid in word by word; one that is too long stands in one column.
    pub precise: bool,
}

impl WordTable {
    /// Returns the wording in a row.
    pub fn wording(&self, row: usize) -> String {
        self.rows[row]
            .iter()
            .flatten()
            .map(String::as_str)
            .collect()
    }

    /// Returns how many columns there are.
    pub fn columns(&self) -> usize {
        self.rows.first().map_or(0, Vec::len)
    }
}

/// A word as it is laid in: folded by its number, and as written.
struct Token {
    key: u32,
    text: String,
}

/// Returns the table of `wordings`.
pub fn word_table(wordings: &[&str]) -> WordTable {
    let mut distinct: Vec<&str> = wordings.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    let mut keys: BTreeMap<String, u32> = BTreeMap::new();
    let tokens: Vec<Vec<Token>> = distinct
        .iter()
        .map(|text| tokens(text, &mut keys))
        .collect();
    let mut table = Growing {
        columns: Vec::new(),
        precise: true,
    };
    for row in order(&tokens) {
        table.lay_in(row, &tokens[row]);
    }
    let rows = wordings.iter().map(|text| {
        let row = distinct
            .binary_search(text)
            .expect("every wording is among the distinct ones");
        table
            .columns
            .iter()
            .map(|column| {
                column
                    .cells
                    .get(&row)
                    .map(|at| tokens[row][*at].text.clone())
            })
            .collect()
    });
    WordTable {
        rows: rows.collect(),
        precise: table.precise,
    }
}

/// Words with what follows them until the next; what stands before the first one belongs to it.
fn tokens(text: &str, keys: &mut BTreeMap<String, u32>) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut before = String::new();
    for part in words(text) {
        if part.chars().any(char::is_alphanumeric) {
            let next = u32::try_from(keys.len()).unwrap_or(u32::MAX);
            let key = *keys.entry(fold(part)).or_insert(next);
            tokens.push(Token {
                key,
                text: format!("{before}{part}"),
            });
            before.clear();
        } else {
            match tokens.last_mut() {
                Some(last) => last.text.push_str(part),
                None => before.push_str(part),
            }
        }
    }
    if !before.is_empty() {
        tokens.push(Token {
            key: u32::MAX,
            text: before,
        });
    }
    tokens
}

/// The order in which wordings are laid in: the one most like all others first, then always the nearest to one laid in.
fn order(tokens: &[Vec<Token>]) -> Vec<usize> {
    let sets: Vec<Vec<u32>> = tokens
        .iter()
        .map(|list| {
            let mut set: Vec<u32> = list.iter().map(|token| token.key).collect();
            set.sort_unstable();
            set
        })
        .collect();
    let count = sets.len();
    let like: Vec<Vec<f64>> = sets
        .iter()
        .map(|one| sets.iter().map(|other| shared(one, other)).collect())
        .collect();
    let sum = |at: &usize| like[*at].iter().sum::<f64>();
    // the first of equals: wordings are in the order of their letters
    let nearest = |left: &[usize], worth: &dyn Fn(&usize) -> f64| {
        left.iter()
            .copied()
            .reduce(|best, at| if worth(&at) > worth(&best) { at } else { best })
    };
    let mut left: Vec<usize> = (0..count).collect();
    let mut order = Vec::with_capacity(count);
    let mut near = vec![0.0f64; count];
    while let Some(next) = if order.is_empty() {
        nearest(&left, &sum)
    } else {
        nearest(&left, &|at| near[*at])
    } {
        order.push(next);
        left.retain(|at| *at != next);
        for at in &left {
            near[*at] = near[*at].max(like[next][*at]);
        }
    }
    order
}

/// The share of words that two sorted lists have in common.
fn shared(one: &[u32], other: &[u32]) -> f64 {
    let (mut at, mut to, mut both) = (0, 0, 0usize);
    while at < one.len() && to < other.len() {
        match one[at].cmp(&other[to]) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => to += 1,
            std::cmp::Ordering::Equal => {
                both += 1;
                at += 1;
                to += 1;
            }
        }
    }
    2.0 * both as f64 / (one.len() + other.len()).max(1) as f64
}

#[derive(Default)]
struct Column {
    /// How many wordings have each word here.
    counts: BTreeMap<u32, u32>,
    /// The word of each wording, by its place in it.
    cells: BTreeMap<usize, usize>,
}

struct Growing {
    columns: Vec<Column>,
    precise: bool,
}

/// Where the best path came from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Came {
    Across,
    Over,
    Down,
}

impl Growing {
    fn lay_in(&mut self, row: usize, tokens: &[Token]) {
        let places = if self.columns.len() * tokens.len() > WORK_MAX {
            self.precise = false;
            vec![None; tokens.len()]
        } else {
            self.path(tokens)
        };
        let mut columns = std::mem::take(&mut self.columns).into_iter().enumerate();
        let mut laid = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let mut column = Column::default();
            if let Some(place) = places[at] {
                for (other, kept) in columns.by_ref() {
                    if other == place {
                        column = kept;
                        break;
                    }
                    laid.push(kept);
                }
            }
            *column.counts.entry(token.key).or_default() += 1;
            column.cells.insert(row, at);
            laid.push(column);
        }
        laid.extend(columns.map(|(_, kept)| kept));
        self.columns = laid;
    }

    /// Returns the column of each word; nothing for one that gets a column of its own.
    fn path(&self, tokens: &[Token]) -> Vec<Option<usize>> {
        let (high, wide) = (tokens.len() + 1, self.columns.len() + 1);
        let mut came = vec![Came::Over; high * wide];
        let mut above = vec![0i32; wide];
        let mut here = vec![0i32; wide];
        for (down, token) in tokens.iter().enumerate() {
            came[(down + 1) * wide] = Came::Down;
            here[0] = 0;
            for (over, column) in self.columns.iter().enumerate() {
                let same = column.counts.get(&token.key).copied().unwrap_or(0);
                // another word in the place of one is better than a column of its own, and much worse than the same one
                let worth = if same > 0 { 8 + same.min(8) as i32 } else { 1 };
                let (across, up, left) = (above[over] + worth, above[over + 1], here[over]);
                let best = across.max(up).max(left);
                here[over + 1] = best;
                came[(down + 1) * wide + over + 1] = if best == across {
                    Came::Across
                } else if best == left {
                    Came::Over
                } else {
                    Came::Down
                };
            }
            std::mem::swap(&mut above, &mut here);
        }
        let mut places = vec![None; tokens.len()];
        let (mut down, mut over) = (tokens.len(), self.columns.len());
        while down > 0 {
            match came[down * wide + over] {
                Came::Across => {
                    down -= 1;
                    over -= 1;
                    places[down] = Some(over);
                }
                Came::Over => over -= 1,
                Came::Down => down -= 1,
            }
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(wordings: &[&str], expected: &[&str]) {
        let table = word_table(wordings);
        let cell = |cell: &Option<String>| cell.as_deref().map_or("-", str::trim).to_owned();
        let rows: Vec<String> = table
            .rows
            .iter()
            .map(|row| row.iter().map(cell).collect::<Vec<_>>().join("|"))
            .collect();
        assert_eq!(rows, expected);
    }

    #[test]
    fn the_same_word_stands_in_one_column() {
        check(
            &[
                "the import of goods is banned",
                "the import is prohibited",
                "the export of all goods is banned",
            ],
            &[
                "the|import|of|-|goods|is|banned",
                "the|import|-|-|-|is|prohibited",
                "the|export|of|all|goods|is|banned",
            ],
        );
        check(&["禁止出口", "禁止进口"], &["禁止|出口", "禁止|进口"]);
        check(&["", "a"], &["-", "a"]);
        check(&[], &[]);
    }

    #[test]
    fn a_wording_of_any_length_is_answered() {
        let long = "the ban applies ".repeat(3_000);
        let other = "a list is kept ".repeat(3_000);
        let table = word_table(&[&long, &other]);
        assert_eq!((table.wording(0), table.wording(1)), (long, other));
        assert!(!table.precise);
    }

    fn wording() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec![
            "the ",
            "Ban ",
            "ban",
            " ",
            "of ",
            "goods, ",
            "禁止",
            "出口。",
            "e\u{301} ",
            "«",
            "حظر ",
            "\n",
        ]);
        prop::collection::vec(word, 0..15).prop_map(|words| words.concat())
    }

    proptest! {
        #[test]
        fn each_wording_reads_back(wordings in prop::collection::vec(wording(), 0..8)) {
            let wordings: Vec<&str> = wordings.iter().map(String::as_str).collect();
            let table = word_table(&wordings);
            for (row, wording) in wordings.iter().enumerate() {
                prop_assert_eq!(&table.wording(row), wording);
            }
            for column in 0..table.columns() {
                prop_assert!(table.rows.iter().any(|row| row[column].is_some()));
            }
        }

        #[test]
        fn the_order_of_the_wordings_is_nothing_to_the_columns(wordings in prop::collection::vec(wording(), 1..8), turn in 0..8usize) {
            let given: Vec<&str> = wordings.iter().map(String::as_str).collect();
            let mut turned = given.clone();
            turned.rotate_left(turn % given.len());
            let (one, mut other) = (word_table(&given), word_table(&turned));
            other.rows.rotate_right(turn % given.len());
            prop_assert_eq!(one, other);
        }
    }
}
