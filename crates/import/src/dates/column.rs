//! The order of day and month in one column.

use super::DateText;
use crate::reading::{DateOrder, OrderFrom};

/// The order of a column and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ColumnOrder {
    pub order: Option<DateOrder>,
    pub from: OrderFrom,
}

/// Returns the order that an answer gives or the cells of a column prove together.
pub(crate) fn column_order<'t>(
    cells: impl Iterator<Item = &'t DateText>,
    answer: Option<DateOrder>,
) -> ColumnOrder {
    if let Some(order) = answer {
        return ColumnOrder {
            order: Some(order),
            from: OrderFrom::Answered,
        };
    }
    let (mut day_first, mut month_first, mut open) = (false, false, false);
    for cell in cells {
        let DateText::Numeric(numeric) = cell else {
            continue;
        };
        match numeric.proves() {
            Some(DateOrder::DayMonth) => day_first = true,
            Some(DateOrder::MonthDay) => month_first = true,
            None => open |= numeric.same_either_way().is_none(),
        }
    }
    let (order, from) = match (day_first, month_first) {
        (true, true) => (None, OrderFrom::Contradictory),
        (true, false) => (Some(DateOrder::DayMonth), OrderFrom::Proven),
        (false, true) => (Some(DateOrder::MonthDay), OrderFrom::Proven),
        (false, false) if open => (None, OrderFrom::Open),
        (false, false) => (None, OrderFrom::NotNeeded),
    };
    ColumnOrder { order, from }
}
