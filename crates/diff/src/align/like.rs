//! How alike the texts of two lists are, for other parts of this crate.

use super::features::{Measure, Source};
use super::near::near;
use std::ops::ControlFlow;

/// Likenesses between two lists.
pub struct Likenesses {
    pairs: Vec<(f64, usize, usize)>,
}

impl Likenesses {
    /// Compares each of `one` with each of `other`.
    pub fn between(one: &[String], other: &[String]) -> Likenesses {
        let source =
            |column: usize| move |text: &'_ String| -> (usize, String) { (column, text.clone()) };
        let texts: Vec<(usize, String)> = one
            .iter()
            .map(source(0))
            .chain(other.iter().map(source(1)))
            .collect();
        let sources: Vec<Source<'_>> = texts
            .iter()
            .map(|(column, text)| Source {
                column: *column,
                heading: "",
                text,
            })
            .collect();
        let column: Vec<usize> = texts.iter().map(|(column, _)| *column).collect();
        let (_, features) = Measure::new(&sources);
        let mut pairs = Vec::new();
        if let ControlFlow::Continue(near) =
            near(&features, &column, &mut |_, _| ControlFlow::Continue(()))
        {
            for (at, list) in near.iter().take(one.len()).enumerate() {
                pairs
                    .extend(list.iter().map(|(to, likeness)| {
                        (f64::from(*likeness), at, *to as usize - one.len())
                    }));
            }
        }
        pairs.sort_by(|one, other| {
            other
                .0
                .total_cmp(&one.0)
                .then((one.1, one.2).cmp(&(other.1, other.2)))
        });
        Likenesses { pairs }
    }

    /// Returns likeness, place in the first list and in the second, the most alike first, those below `least` left out.
    pub fn nearest_first(&self, least: f64) -> impl Iterator<Item = (f64, usize, usize)> + '_ {
        self.pairs
            .iter()
            .copied()
            .take_while(move |(likeness, _, _)| *likeness >= least)
    }
}
