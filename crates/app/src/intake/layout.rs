//! Changing a layout as a person answers, and keeping the one that a file was read with.

use chancery_import::answers::RowAnswer;
use chancery_import::layout::{ColumnLayout, DateOrders, Layout, SheetLayout, StateAnswer};
use chancery_import::reading::{DateOrder, Field, Reading};
use chancery_model::text::Text;
use std::collections::BTreeMap;

/// Returns the layout of a sheet, made if there is none.
pub fn sheet_mut<'a>(layout: &'a mut Layout, name: Option<&str>) -> &'a mut SheetLayout {
    let name = name.unwrap_or_default();
    let place = match layout.sheets.iter().position(|sheet| sheet.matches == name) {
        Some(place) => place,
        None => {
            layout.sheets.push(SheetLayout {
                matches: name.to_string(),
                ..SheetLayout::default()
            });
            layout.sheets.len() - 1
        }
    };
    &mut layout.sheets[place]
}

/// Says what a column fills; nothing keeps it verbatim only.
pub fn set_column(layout: &mut Layout, sheet: Option<&str>, header: &str, field: Option<Field>) {
    let sheet = sheet_mut(layout, sheet);
    sheet
        .columns
        .retain(|column| column.header != header && (field.is_none() || column.field != field));
    sheet.columns.push(ColumnLayout {
        header: header.to_string(),
        field,
    });
}

/// Says the order of day and month in a column.
pub fn set_date_order(layout: &mut Layout, sheet: Option<&str>, header: &str, order: DateOrder) {
    let sheet = sheet_mut(layout, sheet);
    let mut by_header = match sheet.date_order.take() {
        Some(DateOrders::ByHeader(orders)) => orders,
        _ => BTreeMap::new(),
    };
    by_header.insert(header.to_string(), order);
    sheet.date_order = Some(DateOrders::ByHeader(by_header));
}

/// Says that the stored results of a formula column may be taken.
pub fn take_formulas(layout: &mut Layout, sheet: Option<&str>, header: &str) {
    let sheet = sheet_mut(layout, sheet);
    if sheet.stored_values.iter().all(|known| known != header) {
        sheet.stored_values.push(header.to_string());
    }
}

/// Says what a person said about one row.
pub fn set_row(layout: &mut Layout, key: &str, answer: RowAnswer) {
    if answer == RowAnswer::default() {
        layout.rows.remove(key);
    } else {
        layout.rows.insert(key.to_string(), answer);
    }
}

/// Returns the entities that the layout names for the register to have from now on.
pub fn new_states(layout: &Layout) -> Vec<(String, Text)> {
    layout
        .states
        .values()
        .filter_map(|answer| match answer {
            StateAnswer::New { new, name } => Some((new.clone(), Text(name.clone()))),
            StateAnswer::Known(_) => None,
        })
        .collect()
}

/// Returns the layout with every column of the reading named, so that the sender's next file is read alike.
pub fn as_used(layout: &Layout, reading: Option<&Reading>) -> Layout {
    let mut used = layout.clone();
    used.v = 1;
    used.rows.clear();
    for sheet in reading.iter().flat_map(|reading| &reading.sheets) {
        for column in sheet.columns.iter().filter(|column| column.field.is_some()) {
            set_column(
                &mut used,
                sheet.name.as_deref(),
                &column.header,
                column.field,
            );
        }
    }
    used
}
