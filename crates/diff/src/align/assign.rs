//! The dearest pairing of two lists, each taken at most once.
//!
//! The shortest augmenting path method of Jonker and Volgenant ("A shortest augmenting path algorithm for dense and
//! sparse linear assignment problems", Computing 38, 1987), which is the Hungarian method of Kuhn and Munkres with
//! potentials: at most rows x rows x columns steps. Among pairings of equal worth the one is returned that takes the
//! earlier column for the earlier row.

/// Returns for each row the column it is paired with, so that the sum of `worth` is the largest that there is; a row
/// whose best pairing is worth nothing (0 or less) stays alone.
pub fn pairing(
    rows: usize,
    columns: usize,
    worth: impl Fn(usize, usize) -> f64,
) -> Vec<Option<usize>> {
    if rows == 0 || columns == 0 {
        return vec![None; rows];
    }
    // Every row has a column of its own beside the true ones, in which it stays alone at no cost.
    let wide = columns + rows;
    let cost = |row: usize, column: usize| {
        if column < columns {
            (-worth(row, column)).min(0.0)
        } else {
            0.0
        }
    };
    let mut search = Search {
        of_column: vec![None; wide],
        row_price: vec![0.0; rows],
        column_price: vec![0.0; wide],
    };
    for row in 0..rows {
        search.place(row, &cost);
    }
    let mut paired = vec![None; rows];
    for (column, row) in search.of_column.iter().enumerate().take(columns) {
        if let Some(row) = row.filter(|row| worth(*row, column) > 0.0) {
            paired[row] = Some(column);
        }
    }
    paired
}

/// Prices under which every pairing made so far costs nothing extra.
struct Search {
    of_column: Vec<Option<usize>>,
    row_price: Vec<f64>,
    column_price: Vec<f64>,
}

impl Search {
    /// Finds a column for `start`, moving earlier rows where that is cheaper.
    fn place(&mut self, start: usize, cost: &impl Fn(usize, usize) -> f64) {
        let wide = self.of_column.len();
        let mut least = vec![f64::INFINITY; wide];
        let mut came_from: Vec<Option<usize>> = vec![None; wide];
        let mut done = vec![false; wide];
        let mut row = start;
        let mut last: Option<usize> = None;
        let mut reached = 0.0;
        let end = loop {
            let mut next = None;
            let mut nearest = f64::INFINITY;
            for column in 0..wide {
                if done[column] {
                    continue;
                }
                let extra =
                    reached + cost(row, column) - self.row_price[row] - self.column_price[column];
                if extra < least[column] {
                    least[column] = extra;
                    came_from[column] = last;
                }
                if least[column] < nearest {
                    nearest = least[column];
                    next = Some(column);
                }
            }
            let column = next.expect("each row has a column of its own");
            reached = nearest;
            done[column] = true;
            last = Some(column);
            match self.of_column[column] {
                Some(taken) => row = taken,
                None => break column,
            }
        };
        for column in 0..wide {
            if done[column] {
                if let Some(row) = self.of_column[column] {
                    self.row_price[row] += reached - least[column];
                }
                self.column_price[column] += least[column] - reached;
            }
        }
        self.row_price[start] += reached;
        let mut column = end;
        while let Some(before) = came_from[column] {
            self.of_column[column] = self.of_column[before];
            column = before;
        }
        self.of_column[column] = Some(start);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(worth: &[&[f64]], expected: &[Option<usize>]) {
        let columns = worth.first().map_or(0, |row| row.len());
        assert_eq!(
            pairing(worth.len(), columns, |row, column| worth[row][column]),
            expected
        );
    }

    #[test]
    fn the_whole_counts_and_not_the_first_best() {
        check(&[&[9.0, 8.0], &[8.0, 1.0]], &[Some(1), Some(0)]);
        check(&[&[1.0, 0.0], &[0.0, 0.0]], &[Some(0), None]);
        check(&[&[0.5], &[0.7]], &[None, Some(0)]);
        check(&[&[-1.0, -2.0]], &[None]);
        check(&[&[1.0, 1.0], &[1.0, 1.0]], &[Some(0), Some(1)]);
        check(&[], &[]);
    }

    /// The best sum there is, by trying everything.
    fn best(worth: &[Vec<f64>], row: usize, taken: &mut Vec<bool>) -> f64 {
        if row == worth.len() {
            return 0.0;
        }
        let mut most = best(worth, row + 1, taken);
        for column in 0..taken.len() {
            if !taken[column] {
                taken[column] = true;
                most = most.max(worth[row][column] + best(worth, row + 1, taken));
                taken[column] = false;
            }
        }
        most
    }

    proptest! {
        #[test]
        fn no_other_pairing_is_worth_more(worth in prop::collection::vec(prop::collection::vec(-3i8..9, 4), 0..5)) {
            let worth: Vec<Vec<f64>> = worth.into_iter().map(|row| row.into_iter().map(f64::from).collect()).collect();
            let paired = pairing(worth.len(), 4, |row, column| worth[row][column]);
            let sum: f64 = paired.iter().enumerate().filter_map(|(row, column)| column.map(|column| worth[row][column])).sum();
            let mut columns: Vec<usize> = paired.iter().flatten().copied().collect();
            let count = columns.len();
            columns.sort_unstable();
            columns.dedup();
            prop_assert_eq!(columns.len(), count);
            prop_assert!((sum - best(&worth, 0, &mut vec![false; 4])).abs() < 1e-9);
        }
    }
}
