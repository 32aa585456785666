//! Sizes of paper, and how many columns go on one page.

use std::ops::Range;

/// Paper, always used landscape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 297 by 210 mm.
    #[default]
    A4,
    /// 420 by 297 mm.
    A3,
    /// 11 by 8.5 inches.
    Letter,
}

impl Paper {
    /// Returns the width between the margins in points.
    pub(crate) fn width(self) -> f64 {
        match self {
            Paper::A4 => 785.0,
            Paper::A3 => 1134.0,
            Paper::Letter => 735.0,
        }
    }

    /// Returns the most columns that one page carries with small print of 7 points or more.
    fn columns(self) -> usize {
        match self {
            Paper::A3 => 16,
            Paper::A4 | Paper::Letter => 12,
        }
    }

    /// Returns `count` columns parted into pages as even as can be; at least one page.
    pub(crate) fn panels(self, count: usize) -> Vec<Range<usize>> {
        let pages = count.div_ceil(self.columns()).max(1);
        (0..pages)
            .map(|page| count * page / pages..count * (page + 1) / pages)
            .collect()
    }
}
