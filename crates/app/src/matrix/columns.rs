//! Which columns a matrix has.
//!
//! Codes in use, in code order: columns depend only on what the document's audience may see, so that a hidden entry
//! leaves no empty column behind. A register in which nothing is entered yet shows every built-in category.

use crate::names::Names;
use crate::texts::{KnownParagraph, Texts};
use crate::wire::matrix::{ColumnKind, MatrixColumn};
use chancery_messages::Catalogue;
use chancery_model::codes::{self, CodeList, Obligation};
use std::collections::BTreeSet;

/// The columns with the groups they may be shown by.
pub struct Columns {
    /// The columns in order.
    pub columns: Vec<MatrixColumn>,
    /// Groups of categories that a layout made, in order; empty when there are none.
    pub groups: Vec<String>,
    /// The group shown.
    pub group: Option<String>,
}

/// Whether columns may rest on text that nobody compared with the official one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unverified {
    /// They may, and are marked.
    Marked,
    /// They are held out of the document.
    HeldOut,
}

/// Returns the columns of `kind` when `used` codes have entries.
pub fn columns(
    kind: ColumnKind,
    used: &BTreeSet<String>,
    group: Option<&str>,
    unverified: Unverified,
    (names, texts): (&Names, &Texts),
    catalogue: &Catalogue,
) -> Columns {
    let shown = |row: &Obligation| match kind {
        ColumnKind::Commitment => row.commitment,
        _ => row.part_of.is_none() && (used.is_empty() || used.contains(&row.id)),
    };
    match kind {
        ColumnKind::Category => categories(used, group, names),
        ColumnKind::Obligation | ColumnKind::Commitment => {
            let rows = texts.paragraphs().iter().filter(|known| shown(&known.row));
            paragraphs(rows, unverified, texts, catalogue)
        }
    }
}

/// Returns the paragraph that a column shows for `id`: lettered parts that are our own subdivisions show as one.
pub fn shown_paragraph(id: &str) -> &str {
    codes::obligation(id)
        .and_then(|row| row.part_of.as_deref())
        .unwrap_or(id)
}

fn categories(used: &BTreeSet<String>, group: Option<&str>, names: &Names) -> Columns {
    let groups: BTreeSet<String> = names
        .added_categories()
        .filter_map(|category| category.group.clone())
        .collect();
    let built_in = codes::categories()
        .iter()
        .filter(|category| used.contains(&category.code));
    let mut codes: Vec<&str> = built_in.map(|category| category.code.as_str()).collect();
    let shown = match group {
        Some(group) => Some(group.to_string()),
        None if codes.is_empty() => groups.first().cloned(),
        None => None,
    };
    if shown.is_some() {
        codes.clear();
    }
    let mut added: Vec<&str> = names
        .added_categories()
        .filter(|category| category.group == shown)
        .map(|category| category.code.as_str())
        .collect();
    added.sort_by(|one, other| names.compare(names.category(one), names.category(other)));
    codes.extend(added);
    if codes.is_empty() && groups.is_empty() {
        codes = codes::categories()
            .iter()
            .map(|category| category.code.as_str())
            .collect();
    }
    let columns = codes
        .into_iter()
        .map(|code| MatrixColumn {
            code: code.to_string(),
            short: codes::category(code).map_or(String::new(), |category| category.code.clone()),
            label: names.category(code).to_string(),
            unverified: false,
        })
        .collect();
    Columns {
        columns,
        groups: groups.into_iter().collect(),
        group: shown,
    }
}

fn paragraphs<'a>(
    rows: impl Iterator<Item = &'a KnownParagraph>,
    unverified: Unverified,
    texts: &Texts,
    catalogue: &Catalogue,
) -> Columns {
    let columns = rows
        .filter(|known| unverified == Unverified::Marked || known.is_verified())
        .map(|known| MatrixColumn {
            code: known.row.id.clone(),
            short: texts.cited(&known.row, catalogue),
            label: known.row.paraphrase_in(catalogue.lang()).to_string(),
            unverified: !known.is_verified(),
        })
        .collect();
    Columns {
        columns,
        groups: vec![],
        group: None,
    }
}

/// Returns symbol and pinpoint of a built-in paragraph as cited: "A/RES/ES-10/24, OP 5(b)".
pub fn short(row: &Obligation, names: &Names, catalogue: &Catalogue) -> String {
    let pinpoint = catalogue.message(&row.pinpoint_kind().label_id(), &[("number", &row.number)]);
    let symbol = codes::instrument(&row.instrument)
        .map_or(row.instrument.as_str(), |text| text.name(names.lang()));
    format!("{symbol}, {pinpoint}")
}
