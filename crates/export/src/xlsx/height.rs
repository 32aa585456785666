//! How high a row must be for what stands in it.
//!
//! Programs that only print or convert do not fit rows to wrapped text, and none shows a row above 409 points; so
//! heights are worked out from the widths of letters, rather too high than too low, and a cell that is higher goes on
//! in a row below.

use std::ops::Range;

use super::face::size;
use crate::printed::{Direction, Line, LineKind};

/// The most that the lines of one row may take, in points.
const HEIGHT_MAX: f64 = 396.0;
/// Blank above and below the text.
const PADDING: f64 = 4.0;

/// Returns the height of a line of a cell that is `width` points wide.
pub(super) fn line_height(kind: LineKind, text: &str, width: f64, direction: Direction) -> f64 {
    let size = size(kind);
    // Arabic letters reach further above and below the line.
    let leading = if direction == Direction::Rtl {
        1.35
    } else {
        1.2
    };
    let bold = if kind == LineKind::Stage { 1.08 } else { 1.0 };
    wrapped(text, (width - 5.0) / (size * bold)) as f64 * size * leading
}

/// Returns the height of a row that holds lines of this height.
pub(super) fn row_height(lines: f64) -> f64 {
    (lines + PADDING).clamp(17.0, 409.0)
}

/// Parts the lines of a cell into as many rows as they need; at least one. An entry is kept together where it can be.
pub(super) fn parts(lines: &[Line], heights: &[f64]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut height) = (0, 0.0);
    for (at, line) in lines.iter().enumerate() {
        let entry = entry_height(&lines[at..], &heights[at..]);
        let begins = line.kind != LineKind::Small;
        let needs = if begins { entry } else { heights[at] };
        if at > start && height + needs > HEIGHT_MAX {
            parts.push(start..at);
            (start, height) = (at, 0.0);
        }
        height += heights[at];
    }
    parts.push(start..lines.len());
    parts
}

/// Returns the height of the first line with the small ones under it.
fn entry_height(lines: &[Line], heights: &[f64]) -> f64 {
    let small = lines
        .iter()
        .skip(1)
        .take_while(|line| line.kind == LineKind::Small)
        .count();
    heights[..=small].iter().sum()
}

/// Returns how many lines `text` takes where a line is `width` ems wide.
fn wrapped(text: &str, width: f64) -> u32 {
    let mut lines = 1;
    let mut used = 0.0;
    for word in text.split_inclusive([' ', '-']) {
        let ems: f64 = word.chars().map(em).sum();
        if used > 0.0 && used + ems > width {
            lines += 1;
            used = 0.0;
        }
        used += ems;
        while used > width {
            lines += 1;
            used -= width;
        }
    }
    lines
}

/// Returns about how wide a letter is, in ems.
fn em(letter: char) -> f64 {
    match letter {
        ' ' | '.' | ',' | ':' | ';' | 'i' | 'j' | 'l' | 'f' | 't' | 'r' | '(' | ')' => 0.29,
        '\u{200b}'..='\u{200f}' => 0.0,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{ffdc}' | '\u{20000}'.. => 1.0,
        'm' | 'w' | '—' | '…' => 0.85,
        c if c.is_uppercase() => 0.7,
        '0'..='9' => 0.56,
        _ => 0.53,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_wrap_at_the_width_and_long_ones_break() {
        assert_eq!(wrapped("", 10.0), 1);
        assert_eq!(wrapped("aaaa aaaa aaaa", 5.0), 2);
        assert_eq!(wrapped(&"0".repeat(100), 5.7), 10);
        assert_eq!(wrapped("武器出口武器", 3.0), 2);
    }

    #[test]
    fn a_cell_that_is_too_high_goes_on_below_and_keeps_entries_whole() {
        let line = |kind| Line {
            kind,
            parts: vec![],
        };
        let lines: Vec<Line> = (0..40)
            .map(|n| {
                line(if n % 2 == 0 {
                    LineKind::Stage
                } else {
                    LineKind::Small
                })
            })
            .collect();
        let parts = parts(&lines, &[13.0; 40]);
        assert_eq!(parts, [0..30, 30..40]);
        assert_eq!(format!("{:?}", super::parts(&[], &[])), "[0..0]");
    }
}
