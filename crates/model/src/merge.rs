//! `Merge<T>`: the value of something that has several heads.
//!
//! A merge is an odd number of terms, added and removed in turn: `a0 - r1 + a1 - r2 + a2 ...`. One term is a plain
//! value. A merge that does not come down to one term is a conflict, and a conflict is a value: it can be shown,
//! carried and resolved later by a person. It is computed from the heads and never written.

use serde::Serialize;

/// Added and removed terms; always one more added than removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Merge<T> {
    adds: Vec<T>,
    removes: Vec<T>,
}

impl<T> Merge<T> {
    /// Returns the plain value.
    pub fn resolved(value: T) -> Merge<T> {
        Merge {
            adds: vec![value],
            removes: Vec::new(),
        }
    }

    /// Returns the merge of `ours` and `theirs` that both come from `base`.
    pub fn of_three(ours: T, base: T, theirs: T) -> Merge<T> {
        Merge {
            adds: vec![ours, theirs],
            removes: vec![base],
        }
    }

    /// Returns the merge of terms as they stand; `None` unless there is one more added than removed.
    pub fn of_terms(adds: Vec<T>, removes: Vec<T>) -> Option<Merge<T>> {
        (adds.len() == removes.len() + 1).then_some(Merge { adds, removes })
    }

    /// Returns the added terms: what the sides say.
    pub fn adds(&self) -> &[T] {
        &self.adds
    }

    /// Returns the removed terms: what the sides changed from.
    pub fn removes(&self) -> &[T] {
        &self.removes
    }

    /// Applies `change` to every term.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Merge<U> {
        Merge {
            adds: self.adds.into_iter().map(&mut change).collect(),
            removes: self.removes.into_iter().map(&mut change).collect(),
        }
    }
}

impl<T: PartialEq + Clone> Merge<T> {
    /// Returns the merge with every removed term cancelled against an equal added one.
    #[must_use]
    pub fn simplified(&self) -> Merge<T> {
        let mut adds = self.adds.clone();
        let mut removes = Vec::new();
        for removed in &self.removes {
            match adds.iter().position(|added| added == removed) {
                Some(index) if adds.len() > 1 => {
                    adds.remove(index);
                }
                _ => removes.push(removed.clone()),
            }
        }
        Merge { adds, removes }
    }

    /// Returns the one value that the merge comes down to: all sides equal, or only one side changed.
    pub fn as_resolved(&self) -> Option<T> {
        let simple = self.simplified();
        let first = simple.adds.first()?;
        simple
            .adds
            .iter()
            .all(|other| other == first)
            .then(|| first.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sides and bases as letters, `a-b+c`, against the value or `conflict`.
    fn check(adds: &str, removes: &str, expected: &str) {
        let merge = Merge::of_terms(adds.chars().collect(), removes.chars().collect());
        let shown = merge
            .and_then(|m| m.as_resolved())
            .map_or("conflict".to_string(), String::from);
        assert_eq!(shown, expected, "{adds} without {removes}");
    }

    #[test]
    fn the_truth_table_of_one_value() {
        check("a", "", "a");
        check("aa", "a", "a"); // nobody changed it
        check("ba", "a", "b"); // one side changed it
        check("ab", "a", "b"); // the other did
        check("bb", "a", "b"); // both did, alike
        check("bc", "a", "conflict"); // both did, differently
        check("abb", "aa", "b"); // three heads, two alike
        check("bcb", "ac", "b"); // a criss-cross where c is gone again
        check("bcd", "aa", "conflict");
    }

    #[test]
    fn an_even_number_of_terms_is_not_a_merge() {
        assert_eq!(Merge::of_terms(vec![1, 2], vec![]), None);
    }
}
