//! Where the cells of a table stand, and which of them are merged.

use std::collections::BTreeMap;

use crate::error::DocxError;
use crate::xml::{Xml, attribute, number};

/// The most columns a table has; Word itself stops at 63.
const COLUMNS_MAX: u32 = 16_384;

/// What a cell says about its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CellPlace {
    /// How many columns it covers.
    pub(crate) span: u32,
    down: Merge,
    across: Merge,
    /// Whether the cell itself was inserted, deleted or merged under tracking.
    pub(crate) tracked: bool,
}

/// How a cell takes part in a merged range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Merge {
    None,
    Starts,
    Continues,
}

impl Default for CellPlace {
    fn default() -> CellPlace {
        CellPlace {
            span: 1,
            down: Merge::None,
            across: Merge::None,
            tracked: false,
        }
    }
}

impl CellPlace {
    /// Reads the properties of a cell, whose start was the last event.
    pub(crate) fn read(xml: &mut Xml<'_>) -> Result<CellPlace, DocxError> {
        let mut place = CellPlace::default();
        xml.visit_inside(|name, start| {
            let merge = || match attribute(start, "val").as_deref() {
                Some("restart") => Merge::Starts,
                _ => Merge::Continues,
            };
            match name {
                "gridSpan" => place.span = number(start).unwrap_or(1).clamp(1, COLUMNS_MAX),
                "vMerge" => place.down = merge(),
                "hMerge" => place.across = merge(),
                "cellIns" | "cellDel" | "cellMerge" => place.tracked = true,
                _ => (),
            }
        })?;
        Ok(place)
    }
}

/// The merged ranges of one table, found row by row.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    merged: Vec<(u32, u32, u32, u32)>,
    open: BTreeMap<u32, (u32, u32, u32)>,
    across: Option<u32>,
}

impl Grid {
    /// Takes the cell that stands at a place.
    pub(crate) fn add(&mut self, row: u32, column: u32, place: &CellPlace) {
        let mut right = column.saturating_add(place.span - 1);
        let mut left = column;
        match (place.across, self.across) {
            (Merge::Starts, _) => self.across = Some(column),
            (Merge::Continues, Some(first)) => left = first,
            _ => self.across = None,
        }
        if place.across == Merge::Continues
            && let Some(last) = self
                .merged
                .last_mut()
                .filter(|last| (last.0, last.1) == (row, left))
        {
            last.3 = right;
            return;
        }
        match place.down {
            Merge::Continues => {
                if let Some(open) = self.open.get_mut(&left) {
                    open.1 = row;
                    return;
                }
            }
            Merge::Starts => {
                self.close(left);
                self.open.insert(left, (row, row, right));
                return;
            }
            Merge::None => self.close(left),
        }
        right = right.max(left);
        if right > left {
            self.merged.push((row, left, row, right));
        }
    }

    /// Returns all merged ranges, by row and column.
    pub(crate) fn finish(mut self) -> Vec<(u32, u32, u32, u32)> {
        for column in self.open.keys().copied().collect::<Vec<_>>() {
            self.close(column);
        }
        self.merged.sort_unstable();
        self.merged
    }

    fn close(&mut self, column: u32) {
        if let Some((top, bottom, right)) = self.open.remove(&column)
            && (bottom > top || right > column)
        {
            self.merged.push((top, column, bottom, right));
        }
    }
}
