//! Full text: which records hold the words, and where.

use super::record::View;
use super::words::words;
use crate::common::{content_of, record_at};
use crate::error::StoreError;
use crate::store::Store;
use chancery_model::fold::fold;
use chancery_model::id::RecordId;
use chancery_model::record::Kind;
use rusqlite::types::ValueRef;
use serde_json::Value;

/// What a search finds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchAnswer {
    /// How many records hold the words.
    pub total: u64,
    /// The best of them.
    pub hits: Vec<Hit>,
}

/// A record that holds the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Path of the field with most of the words (`title/fr`); empty when the words stand in several.
    pub field: String,
    /// The words in their surroundings, as written.
    pub snippet: String,
}

/// Characters of a snippet before and after the first word found.
const AROUND: usize = 60;

/// Returns the expression that finds all words of `query`, the last one also as a beginning; `None` without a word.
/// Characters of scripts without blanks must stand together as in the query.
pub(crate) fn match_expression(query: &str) -> Option<String> {
    let folded = fold(query);
    let terms: Vec<&str> = folded.split_whitespace().collect();
    let last = terms.len().checked_sub(1)?;
    let quoted = terms.iter().enumerate().map(|(index, term)| {
        // folding leaves letters and digits only, so that nothing can end the quotes
        let beginning = index == last && term.chars().count() > 1;
        format!("\"{}\"{}", words(term), if beginning { "*" } else { "" })
    });
    Some(quoted.collect::<Vec<_>>().join(" "))
}

impl Store {
    /// Returns the records of a view that hold all words of `query` (the last one may be a beginning), best first,
    /// titles before the rest.
    ///
    /// # Errors
    /// The database's own.
    pub fn search(
        &self,
        query: &str,
        view: View,
        limit: usize,
    ) -> Result<SearchAnswer, StoreError> {
        let Some(expression) = match_expression(query) else {
            return Ok(SearchAnswer::default());
        };
        let condition = view.condition("current");
        let total: i64 = self
            .connection
            .prepare_cached(&format!(
                "select count(*) from search join current on current.no = search.rowid
                 where search match ?1 and {condition}"
            ))?
            .query_row([&expression], |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(&format!(
            "with best as materialized (
                 select current.no, bm25(search, 5.0, 1.0) as score
                 from search join current on current.no = search.rowid
                 where search match ?1 and {condition} order by score, current.no limit ?2)
             select record.id, record.kind, coalesce(current.body, content.bytes)
             from best cross join current on current.no = best.no
             cross join record on record.no = best.no / 2
             left join content on content.revision = current.revision
             order by best.score, best.no"
        ))?;
        let folded = words(query);
        let terms: Vec<&str> = folded.split_whitespace().collect();
        let hits = statement.query_map((&expression, limit as i64), |row| {
            let content = match row.get_ref(2)? {
                ValueRef::Null => serde_json::Map::new(),
                bytes => content_of(bytes)?,
            };
            let (field, snippet) = best_place(&Value::Object(content), &terms);
            Ok(Hit {
                record: record_at(row, 0)?,
                kind: crate::common::code_at(row, 1)?,
                field,
                snippet,
            })
        })?;
        Ok(SearchAnswer {
            total: total as u64,
            hits: hits.collect::<Result<_, _>>()?,
        })
    }
}

/// Returns path and surroundings of the text that holds most of the terms; the first in key order among equals.
fn best_place(content: &Value, terms: &[&str]) -> (String, String) {
    let mut best = (0, String::new(), String::new());
    walk(content, &mut String::new(), &mut |path, text| {
        let found = held_terms(text, terms);
        if found > best.0 {
            best = (found, path.to_string(), snippet(text, terms));
        }
    });
    (best.1, best.2)
}

/// Calls `each` with the path and every text inside `value`.
fn walk(value: &Value, path: &mut String, each: &mut dyn FnMut(&str, &str)) {
    let depth = path.len();
    let mut step = |name: &str, item: &Value| {
        if depth > 0 {
            path.push('/');
        }
        path.push_str(name);
        walk(item, path, each);
        path.truncate(depth);
    };
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                step(&index.to_string(), item);
            }
        }
        Value::Object(map) => {
            for (key, item) in map {
                step(key, item);
            }
        }
        Value::String(text) => each(path, text),
        _ => {}
    }
}

fn held_terms(text: &str, terms: &[&str]) -> usize {
    let folded = words(text);
    terms
        .iter()
        .filter(|term| {
            folded
                .split_whitespace()
                .any(|word| word.starts_with(**term))
        })
        .count()
}

/// Cuts around the first word that begins like a term.
fn snippet(text: &str, terms: &[&str]) -> String {
    let starts = |word: &str| {
        let folded = words(word);
        folded
            .split_whitespace()
            .any(|part| terms.iter().any(|term| part.starts_with(term)))
    };
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        if starts(word) {
            break;
        }
        at += word.len();
    }
    let begin = text[..at]
        .char_indices()
        .rev()
        .nth(AROUND)
        .map_or(0, |(index, _)| index);
    let end = text[at..]
        .char_indices()
        .nth(AROUND * 2)
        .map_or(text.len(), |(index, _)| at + index);
    let mut cut = String::new();
    if begin > 0 {
        cut.push('…');
    }
    cut.push_str(&text[begin..end]);
    if end < text.len() {
        cut.push('…');
    }
    cut
}
