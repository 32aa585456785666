//! Several heads and what they come from, for a record, a field of it or an element of a list.

use chancery_model::revision::Content;
use serde_json::Value;

/// The heads of one record on one line.
#[derive(Debug, Clone, Default)]
pub struct Divergence<'a> {
    /// Their contents; `None` removes the record.
    pub heads: Vec<Option<&'a Content>>,
    /// For every two heads, each of their closest common ancestors. Two heads without one have none here.
    pub bases: Vec<PairBase<'a>>,
}

/// A closest common ancestor of two heads.
#[derive(Debug, Clone, Copy)]
pub struct PairBase<'a> {
    /// Places of the two heads in [`Divergence::heads`].
    pub pair: (usize, usize),
    /// Its content; `None` removed the record.
    pub content: Option<&'a Content>,
}

/// One value on every side; `None` is "not stated".
#[derive(Debug, Clone)]
pub(crate) struct Sides<T> {
    pub(crate) heads: Vec<Option<T>>,
    pub(crate) bases: Vec<((usize, usize), Option<T>)>,
}

/// What the sides come down to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome<T> {
    /// All agree, or one change stands against nothing.
    Agreed(Option<T>),
    /// These values of heads stand against each other.
    Open(Vec<Option<T>>),
}

impl<T: PartialEq + Clone> Sides<T> {
    /// Decides by value. A head's value gives way to another head's when it is what both come from: that head left it
    /// as it was, the other changed it. What all heads have stands, whatever they come from.
    pub(crate) fn outcome(&self) -> Outcome<T> {
        let Some(first) = self.heads.first() else {
            return Outcome::Agreed(None);
        };
        if self.heads.iter().all(|head| head == first) {
            return Outcome::Agreed(first.clone());
        }
        let mut standing = distinct(
            (0..self.heads.len()).filter(|head| !self.gives_way(*head)),
            self,
        );
        if standing.len() == 1
            && let Some(value) = standing.pop()
        {
            return Outcome::Agreed(value);
        }
        if standing.is_empty() {
            standing = distinct(0..self.heads.len(), self);
        }
        Outcome::Open(standing)
    }

    fn gives_way(&self, head: usize) -> bool {
        (0..self.heads.len())
            .any(|other| self.heads[other] != self.heads[head] && self.left_as_it_was(head, other))
    }

    /// Whether `head` has what every closest common ancestor with `other` has. Without an ancestor, nothing was
    /// stated before.
    fn left_as_it_was(&self, head: usize, other: usize) -> bool {
        let mut shared = self
            .bases
            .iter()
            .filter(|((a, b), _)| (*a, *b) == (head, other) || (*a, *b) == (other, head))
            .peekable();
        if shared.peek().is_none() {
            return self.heads[head].is_none();
        }
        shared.all(|(_, base)| *base == self.heads[head])
    }

    /// Returns the one value that all common ancestors have; `None` when they differ.
    pub(crate) fn last_agreed(&self) -> Option<&Option<T>> {
        let (_, first) = self.bases.first()?;
        self.bases
            .iter()
            .all(|(_, base)| base == first)
            .then_some(first)
    }

    /// Returns the same sides, looked at through `view`.
    pub(crate) fn map<U>(&self, mut view: impl FnMut(&T) -> Option<U>) -> Sides<U> {
        Sides {
            heads: self
                .heads
                .iter()
                .map(|head| head.as_ref().and_then(&mut view))
                .collect(),
            bases: self
                .bases
                .iter()
                .map(|(pair, base)| (*pair, base.as_ref().and_then(&mut view)))
                .collect(),
        }
    }
}

fn distinct<T: PartialEq + Clone>(
    heads: impl Iterator<Item = usize>,
    sides: &Sides<T>,
) -> Vec<Option<T>> {
    let mut values: Vec<Option<T>> = Vec::new();
    for head in heads {
        if !values.contains(&sides.heads[head]) {
            values.push(sides.heads[head].clone());
        }
    }
    values
}

impl<'a> Sides<&'a Value> {
    /// Returns the sides of the field `key`.
    pub(crate) fn field(&self, key: &str) -> Sides<&'a Value> {
        self.map(|value| value.get(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Heads as letters (`-` not stated); bases as `01:a`, the pair and its letter.
    fn check(heads: &str, bases: &str, expected: &str) {
        let letter = |c: char| (c != '-').then_some(c);
        let sides = Sides {
            heads: heads.chars().map(letter).collect(),
            bases: bases
                .split_whitespace()
                .filter_map(|base| {
                    let mut chars = base.chars();
                    let (a, b) = (chars.next()?.to_digit(10)?, chars.next()?.to_digit(10)?);
                    Some(((a as usize, b as usize), letter(chars.nth(1)?)))
                })
                .collect(),
        };
        let shown = match sides.outcome() {
            Outcome::Agreed(value) => value.unwrap_or('-').to_string(),
            Outcome::Open(_) => "open".to_string(),
        };
        assert_eq!(shown, expected, "{heads} from {bases}");
    }

    #[test]
    fn the_truth_table_of_two_heads() {
        check("aa", "01:a", "a"); // nobody changed it
        check("ba", "01:a", "b"); // one did
        check("ab", "01:a", "b"); // the other did
        check("bb", "01:a", "b"); // both did, alike
        check("bc", "01:a", "open"); // both did, differently
        check("-a", "01:a", "-"); // one cleared it
        check("-b", "01:a", "open"); // one cleared it, one changed it
        check("b-", "01:-", "b"); // one stated it first
        check("bc", "01:-", "open"); // both stated it first
        check("b-", "", "b"); // nothing in common before
        check("bc", "", "open");
        check("bb", "", "b");
    }

    #[test]
    fn a_criss_cross_keeps_what_both_have_and_decides_only_against_all_ancestors() {
        check("vv", "01:v 01:w", "v");
        check("vx", "01:v 01:v", "x");
        check("vx", "01:v 01:w", "open");
        check("vw", "01:v 01:w", "open");
    }

    #[test]
    fn three_heads_are_decided_pair_by_pair() {
        check("xyz", "01:y 02:z 12:z", "x"); // the second came between
        check("xza", "01:a 02:a 12:a", "open");
        check("xxa", "01:a 02:a 12:a", "x");
        check("xzz", "01:x 02:z 12:z", "z"); // one side went back
        check("aaa", "01:b 02:b 12:b", "a");
    }
}
