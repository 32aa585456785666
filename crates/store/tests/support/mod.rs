//! A small derivation and short ways to write, so that tests read as what they are about.
#![allow(clippy::unwrap_used, dead_code)]

use chancery_model::canonical::tidy_content;
use chancery_model::fold::fold;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::*;
use serde_json::{Value, json};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Measures by their plain fields; several heads with different contents are a conflict that shows the first.
pub struct Plain;

impl Derive for Plain {
    fn version(&self) -> u32 {
        1
    }

    fn derive(&self, input: &RecordHeads<'_>) -> Derived {
        let first = input.heads.iter().find_map(|head| head.content.as_deref());
        let Some(content) = first else {
            return Derived {
                body: Body::Gone,
                ..Derived::default()
            };
        };
        let differs = input
            .heads
            .iter()
            .any(|head| head.content.as_deref() != Some(content));
        let text = |key: &str| {
            content
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_string()
        };
        let list = |key: &str| -> Vec<String> {
            let items = content.get(key).and_then(Value::as_array);
            items
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_string)
                .collect()
        };
        let row = match input.kind {
            Kind::Measure => Row::Measure(Box::new(MeasureRow {
                state: text("state"),
                categories: list("categories"),
                obligations: list("obligations"),
                stage: content
                    .get("stage")
                    .and_then(Value::as_str)
                    .map(str::to_string),
                title: text("title"),
                title_folded: fold(&text("title")),
                title_only: content.get("title_only").is_some(),
                audience: content.get("audience").and_then(Value::as_u64).unwrap_or(2) as u8,
                digest: text("title").len() as u64,
                ..MeasureRow::default()
            })),
            Kind::Act => Row::Act(ActRow {
                state: text("state"),
                ..ActRow::default()
            }),
            _ => Row::None,
        };
        Derived {
            body: if input.heads.len() == 1 {
                Body::AsHead
            } else {
                Body::Merged(content.clone())
            },
            conflict: differs,
            row,
            search: SearchText {
                title: text("title"),
                rest: text("summary"),
                inside: text("submitted"),
                codes: [
                    code("state", &text("state"), Seen::WithTitle),
                    code("stage", &text("stage"), Seen::WithWords),
                    code("has", &text("attached"), Seen::Desk),
                ]
                .to_vec(),
            },
        }
    }
}

pub const KEY: [u8; 32] = [42; 32];

pub fn key() -> KeySource {
    KeySource::File(KEY)
}

/// A register in a folder of its own.
pub struct Place {
    pub folder: tempfile::TempDir,
}

impl Place {
    pub fn new() -> Place {
        Place {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("test.chancery")
    }

    pub fn create(&self) -> Store {
        create(&self.path())
    }

    pub fn open(&self) -> Store {
        Store::open(&self.path(), &key(), OpenMode::Write).unwrap()
    }

    /// The code word with which opening is refused.
    pub fn refusal(&self, key: &KeySource) -> &'static str {
        match Store::open(&self.path(), key, OpenMode::Write) {
            Ok(_) => "opened",
            Err(error) => error.code(),
        }
    }
}

pub fn create(path: &Path) -> Store {
    let config = CreateConfig {
        chance: Box::new(SeededChance::new([7; 32])),
        delegation: None,
    };
    Store::create(path, &key(), config).unwrap()
}

pub fn record(number: u8) -> RecordId {
    format!("00000000-0000-4000-8000-0000000000{number:02x}")
        .parse()
        .unwrap()
}

pub fn content(value: Value) -> Option<Content> {
    Some(tidy_content(value).unwrap())
}

pub fn measure(title: &str) -> Option<Content> {
    content(json!({"state": "XBE", "title": title, "categories": ["B1"]}))
}

pub fn draft(line: Line) -> OperationDraft {
    let time = if line == Line::Working {
        "2026-02-01T10:00:00Z"
    } else {
        "2026-02-01"
    };
    OperationDraft::new(OperationKind::Put, line, time, "2026-02-01T10:00:00Z")
}

pub fn version(record: RecordId, parents: &[RevisionId], content: Option<Content>) -> NewRevision {
    NewRevision {
        record,
        kind: Kind::Measure,
        parents: parents.to_vec(),
        content,
        author: "desk officer".into(),
        time: "2026-02-01T10:00:00Z".into(),
    }
}

/// Writes one operation with these versions.
pub fn write(store: &mut Store, line: Line, revisions: Vec<NewRevision>) -> Committed {
    try_write(store, line, revisions).unwrap()
}

pub fn try_write(
    store: &mut Store,
    line: Line,
    revisions: Vec<NewRevision>,
) -> Result<Committed, StoreError> {
    let mut draft = draft(line);
    draft.revisions = revisions;
    store.transact(draft, &Plain, &mut |_, _| ControlFlow::Continue(()))
}

/// The titles that the desk sees, in order of arrival; `!` marks a conflict.
pub fn titles(store: &Store) -> String {
    let bodies = store.bodies(Kind::Measure, View::Desk).unwrap();
    let shown = bodies.iter().map(|body| {
        let title = body
            .content
            .get("title")
            .and_then(Value::as_str)
            .unwrap_or("-");
        format!("{title}{}", if body.conflict { "!" } else { "" })
    });
    shown.collect::<Vec<_>>().join(" ")
}

/// The measures of a matrix as `state/column:title`, one for each of their columns.
pub fn matrix_cells(store: &Store, columns: ColumnKind, view: View, audience: u8) -> Vec<String> {
    let mut cells = Vec::new();
    store
        .each_matrix_row(columns, view, audience, |row| {
            for column in row.columns.lines() {
                cells.push(format!("{}/{column}:{}", row.state, row.title));
            }
        })
        .unwrap();
    cells
}

pub fn code(field: &str, value: &str, seen: Seen) -> Code {
    Code {
        text: format!("{field}:{value}"),
        seen,
    }
}

/// The numbers of the records that a search finds, in its order.
pub fn found(store: &Store, query: &SearchQuery, searcher: Searcher) -> Vec<u8> {
    let extent = Extent {
        records: 99,
        count_to: None,
    };
    let answer = store.search(query, searcher, extent).unwrap();
    assert_eq!(answer.records.len() as u64, answer.total);
    let number = |body: &RecordBody| body.record.0.as_bytes()[15];
    answer.records.iter().map(number).collect()
}

/// How many records a view of the desk finds by words.
pub fn count(store: &Store, words: &str, view: View) -> usize {
    found(store, &SearchQuery::of_words(words), Searcher::Desk(view)).len()
}
