//! Layouts and answers: what a person or an earlier file said about reading a kind of file.
//!
//! One shape for both (docs/formats/layout.md): a layout is kept by name and used again, answers are given for one file.
//! [`merge`] lays answers over a layout. [`Layout::parse`] names the place of the first thing that is wrong.

use crate::answers::RowAnswer;
use crate::reading::{DateOrder, Field};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use snafu::Snafu;
use std::collections::BTreeMap;

/// How to read a kind of file.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Layout {
    /// The format's version, 1.
    pub v: u32,
    /// What it is kept under.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The state whose files look like this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// The sheets to read; when one is named, sheets that match none are passed over.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sheets: Vec<SheetLayout>,
    /// By list (`category`, `stage`): printed words and the code that they mean.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub codes: BTreeMap<String, BTreeMap<String, String>>,
    /// Printed names and the state or entity that they mean.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub states: BTreeMap<String, StateAnswer>,
    /// Words that stand for "nothing" here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub empty_words: Vec<String>,
    /// The information value of a row whose text is nothing (`unchecked`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty_means: Option<String>,
    /// Headers whose joined words make the category.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub make_category: Vec<String>,
    /// Headers whose joined words make the title.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub title: Vec<String>,
    /// Headers whose joined words make the text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<String>,
    /// Headers that together identify a row.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub key: Vec<String>,
    /// Answers by row (`WB!20`, or `20` where the sheet has no name).
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rows: BTreeMap<String, RowAnswer>,
}

/// How to read one sheet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SheetLayout {
    /// The sheet's name; `*` or nothing for any.
    #[serde(rename = "match")]
    pub matches: String,
    /// 1-based rows of the header; found by itself when none is given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub header_rows: Vec<u32>,
    /// What columns fill; a header without a field fills none. Columns not named here are mapped by their words,
    /// unless `only` is set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<ColumnLayout>,
    /// Values for every row that does not say otherwise.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<Field, String>,
    /// The order of day and month, for all date columns or by header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_order: Option<DateOrders>,
    /// The decimal mark of numbers in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<char>,
    /// Headers of formula columns whose stored results may be taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stored_values: Vec<String>,
    /// Whether columns that are not named stay unmapped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<bool>,
}

/// One column and its field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnLayout {
    /// The header path.
    pub header: String,
    /// The field it fills; none to leave it alone.
    pub field: Option<Field>,
}

/// The order of day and month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum DateOrders {
    /// For every date column.
    All(DateOrder),
    /// By header path.
    ByHeader(BTreeMap<String, DateOrder>),
}

/// Which state or entity a printed name means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum StateAnswer {
    /// A known one, by code.
    Known(String),
    /// One that the register is to have from now on.
    New {
        /// Its code.
        new: String,
        /// Its name by language.
        #[serde(default)]
        name: BTreeMap<String, String>,
    },
}

impl StateAnswer {
    /// Returns the code.
    pub fn code(&self) -> &str {
        match self {
            StateAnswer::Known(code) | StateAnswer::New { new: code, .. } => code,
        }
    }
}

/// Why a layout or a file of answers cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Snafu)]
pub enum LayoutError {
    /// The text is not JSON.
    #[snafu(display("not JSON at line {line}: {detail}"))]
    NotJson {
        /// 1-based.
        line: usize,
        /// What the parser says.
        detail: String,
    },
    /// A newer or unknown version.
    #[snafu(display("version {found} where 1 is known"))]
    Version {
        /// What stands there.
        found: String,
    },
    /// A key that no layout has.
    #[snafu(display("no such key: {path}"))]
    UnknownKey {
        /// Where (`sheets[0].colums`).
        path: String,
    },
    /// A value that does not fit its key.
    #[snafu(display("{path}: {detail}"))]
    Value {
        /// Where (`sheets[0].columns[2].field`).
        path: String,
        /// What is wrong with it.
        detail: String,
    },
}

impl LayoutError {
    /// Returns the stable code word.
    pub fn code(&self) -> &'static str {
        match self {
            LayoutError::NotJson { .. } => "layout.not-json",
            LayoutError::Version { .. } => "layout.version",
            LayoutError::UnknownKey { .. } => "layout.unknown-key",
            LayoutError::Value { .. } => "layout.value",
        }
    }

    /// Returns what the sentence for the code needs, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            LayoutError::NotJson { line, detail } => {
                vec![("line", line.to_string()), ("detail", detail.clone())]
            }
            LayoutError::Version { found } => vec![("found", found.clone())],
            LayoutError::UnknownKey { path } => vec![("path", path.clone())],
            LayoutError::Value { path, detail } => {
                vec![("path", path.clone()), ("detail", detail.clone())]
            }
        }
    }
}

impl Layout {
    /// Reads a layout or answers from JSON.
    ///
    /// # Errors
    /// [`LayoutError`] with the path of the first thing that is wrong.
    pub fn parse(json: &str) -> Result<Layout, LayoutError> {
        let value: Value = serde_json::from_str(json).map_err(|error| LayoutError::NotJson {
            line: error.line(),
            detail: error.to_string(),
        })?;
        let Value::Object(map) = value else {
            return Err(LayoutError::Value {
                path: "$".to_string(),
                detail: "not an object".to_string(),
            });
        };
        let mut layout = Layout {
            v: 1,
            ..Layout::default()
        };
        for (key, value) in map {
            match key.as_str() {
                "v" if value == 1 => {}
                "v" => {
                    return Err(LayoutError::Version {
                        found: value.to_string(),
                    });
                }
                "name" => layout.name = part(&key, value)?,
                "sender" => layout.sender = part(&key, value)?,
                "sheets" => layout.sheets = sheets(value)?,
                "codes" => layout.codes = part(&key, value)?,
                "states" => layout.states = entries(&key, value)?,
                "empty_words" => layout.empty_words = part(&key, value)?,
                "empty_means" => layout.empty_means = part(&key, value)?,
                "make_category" => layout.make_category = part(&key, value)?,
                "title" => layout.title = part(&key, value)?,
                "text" => layout.text = part(&key, value)?,
                "key" => layout.key = part(&key, value)?,
                "rows" => layout.rows = entries(&key, value)?,
                _ => return Err(LayoutError::UnknownKey { path: key }),
            }
        }
        Ok(layout)
    }

    /// Returns how to read a sheet of that name; nothing when the layout speaks of others only.
    pub fn sheet(&self, name: Option<&str>) -> Option<&SheetLayout> {
        let fits = |sheet: &&SheetLayout| {
            sheet.matches.is_empty() || sheet.matches == "*" || Some(sheet.matches.as_str()) == name
        };
        self.sheets.iter().find(fits)
    }
}

fn part<T: DeserializeOwned>(path: &str, value: Value) -> Result<T, LayoutError> {
    serde_json::from_value(value).map_err(|error| LayoutError::Value {
        path: path.to_string(),
        detail: error.to_string(),
    })
}

fn entries<T: DeserializeOwned>(
    path: &str,
    value: Value,
) -> Result<BTreeMap<String, T>, LayoutError> {
    let map: BTreeMap<String, Value> = part(path, value)?;
    map.into_iter()
        .map(|(key, value)| Ok((key.clone(), part(&format!("{path}.{key}"), value)?)))
        .collect()
}

fn sheets(value: Value) -> Result<Vec<SheetLayout>, LayoutError> {
    const KEYS: [&str; 8] = [
        "match",
        "header_rows",
        "columns",
        "constants",
        "date_order",
        "decimal",
        "stored_values",
        "only",
    ];
    let list: Vec<BTreeMap<String, Value>> = part("sheets", value)?;
    let one = |(at, map): (usize, BTreeMap<String, Value>)| {
        for (key, value) in &map {
            let path = format!("sheets[{at}].{key}");
            if !KEYS.contains(&key.as_str()) {
                return Err(LayoutError::UnknownKey { path });
            }
            if key == "columns" {
                let columns: Vec<Value> = part(&path, value.clone())?;
                for (number, column) in columns.into_iter().enumerate() {
                    part::<ColumnLayout>(&format!("{path}[{number}]"), column)?;
                }
            } else {
                let alone = Value::Object([(key.clone(), value.clone())].into_iter().collect());
                part::<SheetLayout>(&path, alone)?;
            }
        }
        part(
            &format!("sheets[{at}]"),
            Value::Object(map.into_iter().collect()),
        )
    };
    list.into_iter().enumerate().map(one).collect()
}

/// Lays answers over a layout: what the answers say wins, what they do not say stays.
pub fn merge(layout: Option<Layout>, answers: Option<Layout>) -> Option<Layout> {
    let (mut base, over) = match (layout, answers) {
        (Some(layout), Some(answers)) => (layout, answers),
        (layout, answers) => return layout.or(answers),
    };
    for sheet in over.sheets {
        match base
            .sheets
            .iter_mut()
            .find(|known| known.matches == sheet.matches)
        {
            Some(known) => merge_sheet(known, sheet),
            None => base.sheets.push(sheet),
        }
    }
    for (list, words) in over.codes {
        base.codes.entry(list).or_default().extend(words);
    }
    base.states.extend(over.states);
    base.empty_words.extend(over.empty_words);
    base.rows.extend(over.rows);
    base.empty_means = over.empty_means.or(base.empty_means);
    base.sender = over.sender.or(base.sender);
    for (own, other) in [
        (&mut base.make_category, over.make_category),
        (&mut base.title, over.title),
        (&mut base.text, over.text),
        (&mut base.key, over.key),
    ] {
        if !other.is_empty() {
            *own = other;
        }
    }
    Some(base)
}

fn merge_sheet(base: &mut SheetLayout, over: SheetLayout) {
    if !over.header_rows.is_empty() {
        base.header_rows = over.header_rows;
    }
    for column in over.columns {
        base.columns.retain(|known| known.header != column.header);
        base.columns.push(column);
    }
    base.constants.extend(over.constants);
    base.stored_values.extend(over.stored_values);
    base.decimal = over.decimal.or(base.decimal);
    base.only = over.only.or(base.only);
    base.date_order = match (base.date_order.take(), over.date_order) {
        (Some(DateOrders::ByHeader(mut known)), Some(DateOrders::ByHeader(more))) => {
            known.extend(more);
            Some(DateOrders::ByHeader(known))
        }
        (known, more) => more.or(known),
    };
}

#[cfg(test)]
mod tests;
