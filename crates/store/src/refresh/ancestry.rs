//! The versions of one record on one line as a graph, and the closest common ancestors of two of them.

use crate::common::line_number;
use crate::error::StoreError;
use chancery_model::record::Line;
use rusqlite::Connection;
use std::collections::{BTreeSet, HashMap};

/// Parents by version number.
pub(super) struct Ancestry(HashMap<i64, Vec<i64>>);

impl Ancestry {
    pub(super) fn load(
        connection: &Connection,
        record_no: i64,
        line: Line,
    ) -> Result<Ancestry, StoreError> {
        let mut statement = connection.prepare_cached(
            "select parent.revision, parent.parent from revision
             join parent on parent.revision = revision.no
             where revision.record = ?1 and revision.line = ?2",
        )?;
        let mut rows = statement.query((record_no, line_number(line)))?;
        let mut parents: HashMap<i64, Vec<i64>> = HashMap::new();
        while let Some(row) = rows.next()? {
            parents.entry(row.get(0)?).or_default().push(row.get(1)?);
        }
        Ok(Ancestry(parents))
    }

    /// Returns the common ancestors of two versions that no other common ancestor follows.
    pub(super) fn closest_common(&self, left: i64, right: i64) -> Vec<i64> {
        let common: BTreeSet<i64> = self
            .ancestors(left)
            .intersection(&self.ancestors(right))
            .copied()
            .collect();
        let mut followed = BTreeSet::new();
        for version in &common {
            for parent in self.parents(*version) {
                followed.insert(*parent);
                followed.extend(self.ancestors(*parent));
            }
        }
        common.difference(&followed).copied().collect()
    }

    fn parents(&self, version: i64) -> &[i64] {
        self.0.get(&version).map_or(&[], Vec::as_slice)
    }

    /// The version itself and everything before it.
    fn ancestors(&self, version: i64) -> BTreeSet<i64> {
        let mut found = BTreeSet::new();
        let mut waiting = vec![version];
        while let Some(version) = waiting.pop() {
            if found.insert(version) {
                waiting.extend(self.parents(version));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `edges` as `child<parent` pairs; answers the closest common ancestors of `left` and `right`.
    fn check(edges: &str, left: i64, right: i64, expected: &[i64]) {
        let mut parents: HashMap<i64, Vec<i64>> = HashMap::new();
        for edge in edges.split_whitespace() {
            let (child, parent) = edge.split_once('<').expect("child<parent");
            let number = |text: &str| text.parse::<i64>().expect("a number");
            parents
                .entry(number(child))
                .or_default()
                .push(number(parent));
        }
        assert_eq!(Ancestry(parents).closest_common(left, right), expected);
    }

    #[test]
    fn the_closest_common_ancestors_of_two_versions() {
        check("2<1 3<1", 2, 3, &[1]);
        check("2<1 3<2 4<2", 3, 4, &[2]);
        check("", 1, 2, &[]);
        check("3<1 3<2 4<1 4<2", 3, 4, &[1, 2]);
        check("2<1 3<1 4<2 4<3 5<3", 4, 5, &[3]);
    }
}
