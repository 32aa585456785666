//! Items of several measures beside each other: by list and code, of the Harmonized System under the shortest code that
//! covers them.
//!
//! National digits belong to the code that they lengthen. Editions of a list renumber, so the same digits of two editions
//! are never told as the same item: a row says which edition each is of, and that they differ.

use crate::beside::{Agreement, FieldRow};
use chancery_model::fold::fold;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// One item as a measure states it.
#[derive(Clone, Copy)]
struct Item<'a> {
    list: &'a str,
    code: &'a str,
    national: &'a str,
    edition: &'a str,
}

impl<'a> Item<'a> {
    fn read(value: &'a Value) -> Item<'a> {
        let word = |key: &str| value[key].as_str().unwrap_or_default();
        Item {
            list: word("list"),
            code: word("code"),
            national: word("national"),
            edition: word("edition"),
        }
    }

    /// What is compared: of the Harmonized System the digits with the national ones, of another list the words.
    fn key(&self) -> String {
        if self.list == "HS" {
            let all = self.code.chars().chain(self.national.chars());
            all.filter(char::is_ascii_digit).collect()
        } else {
            fold(&self.words())
        }
    }

    fn words(&self) -> String {
        match self.national {
            "" => self.code.to_owned(),
            national => format!("{} {national}", self.code),
        }
    }
}

/// Returns one row for each item that any measure states; `values` are their lists of items.
pub(crate) fn rows(values: &[Option<&Value>]) -> Vec<FieldRow> {
    let all: Vec<(usize, Item)> = values
        .iter()
        .enumerate()
        .flat_map(|(at, value)| {
            let list = value.and_then(Value::as_array).into_iter().flatten();
            list.map(move |item| (at, Item::read(item)))
        })
        .collect();
    let tops: BTreeSet<String> = all
        .iter()
        .filter(|(_, item)| item.list == "HS")
        .map(|(_, item)| item.key())
        .filter(|key| !key.is_empty())
        .collect();
    let mut rows: BTreeMap<String, Vec<Vec<Item>>> = BTreeMap::new();
    // an item of another list is called as it was first written
    let mut called: BTreeMap<String, String> = BTreeMap::new();
    for (at, item) in all {
        let under = if item.list == "HS" {
            top(&tops, item.key())
        } else {
            let words = item.words();
            called.entry(item.key()).or_insert(words).clone()
        };
        let row = rows
            .entry(format!("items/{}/{under}", item.list))
            .or_insert_with(|| vec![Vec::new(); values.len()]);
        row[at].push(item);
    }
    let rows = rows.into_iter();
    rows.map(|(field, cells)| row(field, &cells)).collect()
}

/// The shortest code that covers one.
fn top(tops: &BTreeSet<String>, key: String) -> String {
    let covering = tops.iter().filter(|top| key.starts_with(top.as_str()));
    covering.min_by_key(|top| top.len()).cloned().unwrap_or(key)
}

fn row(field: String, cells: &[Vec<Item>]) -> FieldRow {
    let editions: BTreeSet<&str> = cells
        .iter()
        .flatten()
        .map(|item| item.edition)
        .filter(|edition| !edition.is_empty())
        .collect();
    let apart = editions.len() > 1;
    // an edition that is not stated contradicts none, and is none of two that differ
    let edition = |item: &Item| {
        if apart {
            item.edition.to_owned()
        } else {
            String::new()
        }
    };
    let mut known: Vec<Vec<(String, String)>> = Vec::new();
    let groups: Vec<Option<usize>> = cells
        .iter()
        .map(|items| {
            let mut keys: Vec<(String, String)> = items
                .iter()
                .map(|item| (item.key(), edition(item)))
                .collect();
            keys.sort();
            let group = known.iter().position(|other| *other == keys);
            let group = group.unwrap_or(known.len());
            if items.is_empty() {
                return None;
            }
            if group == known.len() {
                known.push(keys);
            }
            Some(group)
        })
        .collect();
    let is_hs = cells.iter().flatten().any(|item| item.list == "HS");
    let agreement = match (known.len(), groups.iter().all(Option::is_some)) {
        (0 | 1, true) => Agreement::Same,
        (0 | 1, false) => Agreement::Partly,
        _ if is_hs && !apart && covers(cells) => Agreement::Covers,
        _ => Agreement::Differs,
    };
    FieldRow {
        field,
        values: cells.iter().map(|items| value(items, apart)).collect(),
        groups,
        agreement,
    }
}

/// The items of one measure as they are shown; with their editions where those of a row differ.
fn value(items: &[Item], editions: bool) -> Option<Value> {
    let words = |item: &Item| match item.edition {
        edition if editions && !edition.is_empty() => format!("{} ({edition})", item.words()),
        _ => item.words(),
    };
    match items {
        [] => None,
        [item] => Some(json!(words(item))),
        items => Some(items.iter().map(words).collect()),
    }
}

/// Whether one code covers all others.
fn covers(cells: &[Vec<Item>]) -> bool {
    let keys: Vec<String> = cells.iter().flatten().map(Item::key).collect();
    let all = |key: &String| keys.iter().all(|other| other.starts_with(key.as_str()));
    keys.iter().any(|key| !key.is_empty() && all(key))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::beside::beside;
    use serde_json::{Map, Value, json};

    /// Items of HS as `code national edition`, a dot or nothing for what is not stated; rows as `key: value | value - agreement`.
    fn check(measures: &[&[&str]], expected: &[&str]) {
        let item = |drawn: &&str| {
            let mut parts = drawn
                .split(' ')
                .map(|part| Some(part).filter(|part| *part != "."));
            let mut part = || parts.next().flatten();
            json!({"list": "HS", "code": part(), "national": part(), "edition": part()})
        };
        let measures: Vec<Map<String, Value>> = measures
            .iter()
            .map(|items| Map::from_iter([("items".to_owned(), items.iter().map(item).collect())]))
            .collect();
        let rows: Vec<String> = beside(&measures)
            .iter()
            .map(|row| {
                let each = row.values.iter().map(|value| match value {
                    None => "-".to_owned(),
                    Some(Value::Array(list)) => list
                        .iter()
                        .filter_map(Value::as_str)
                        .collect::<Vec<_>>()
                        .join(", "),
                    Some(value) => value.as_str().unwrap().to_owned(),
                });
                format!(
                    "{}: {} - {}",
                    row.field,
                    each.collect::<Vec<_>>().join(" | "),
                    row.agreement.as_str()
                )
            })
            .collect();
        assert_eq!(rows, expected);
    }

    #[test]
    fn national_digits_belong_to_the_code_and_editions_keep_codes_apart() {
        // 2701.12 with the national digits 10 of 2017 was once the same as 2701.12 of 2022, and both were told as 2701.12.
        check(
            &[&["2701.12 10 2017"], &["2701.12 . 2022"]],
            &["items/HS/270112: 2701.12 10 (2017) | 2701.12 (2022) - differs"],
        );
        check(
            &[&["2701.12 10 2022"], &["2701.12 . 2022"]],
            &["items/HS/270112: 2701.12 10 | 2701.12 - covers"],
        );
        check(
            &[&["2701.12 10 ."], &["2701.12 20 ."]],
            &[
                "items/HS/27011210: 2701.12 10 | - - partly",
                "items/HS/27011220: - | 2701.12 20 - partly",
            ],
        );
        check(
            &[&["2701.12 10 2022"], &["270112 10 2022"]],
            &["items/HS/27011210: 2701.12 10 | 270112 10 - same"],
        );
        // the same digits in two editions are not the same goods
        check(
            &[&["2701 . 2017"], &["2701 . 2022"], &["2701 . 2017"]],
            &["items/HS/2701: 2701 (2017) | 2701 (2022) | 2701 (2017) - differs"],
        );
        check(
            &[&["2701 . 2017", "2701.12 . 2022"], &["2701 . 2017"]],
            &["items/HS/2701: 2701 (2017), 2701.12 (2022) | 2701 (2017) - differs"],
        );
        // an edition that is not stated contradicts none
        check(
            &[&["2701 . ."], &["2701 . 2022"]],
            &["items/HS/2701: 2701 | 2701 - same"],
        );
    }

    #[test]
    fn a_code_of_another_list_is_one_however_it_is_written() {
        let of = |code: &str| {
            let items = json!([{"list": "ML", "code": code}]);
            Map::from_iter([("items".to_owned(), items)])
        };
        let rows = beside(&[of("ML1.A"), of("ml1.a")]);
        let drawn: Vec<(&str, &str)> = rows
            .iter()
            .map(|row| (row.field.as_str(), row.agreement.as_str()))
            .collect();
        assert_eq!(drawn, [("items/ML/ML1.A", "same")]);
    }

    #[test]
    fn a_shorter_code_covers_the_longer_ones() {
        check(
            &[&["2701"], &["2701.12", "0802"], &["27.01"]],
            &[
                "items/HS/0802: - | 0802 | - - partly",
                "items/HS/2701: 2701 | 2701.12 | 27.01 - covers",
            ],
        );
        check(
            &[&["270112"], &["270119"]],
            &[
                "items/HS/270112: 270112 | - - partly",
                "items/HS/270119: - | 270119 - partly",
            ],
        );
    }
}
