//! What a typed row is in the end: a measure, a nil report, something withheld; and whose it is.
//!
//! A state is taken from the row, from the caller or from nobody: a heading, a file's name or the row above only offers
//! one.

use crate::finding::Severity;
use crate::lists::is_numbered_list;
use crate::phrases::{Saying, saying};
use crate::reading::{Field, RowValues};
use crate::row::RowReader;
use crate::typing::Typing;
use chancery_model::sheet::Row;

impl RowReader<'_> {
    /// Decides what the row is: a measure, a nil report, something withheld; and whose it is.
    pub(crate) fn settle(&mut self, row: &Row, typing: &mut Typing<'_>) {
        self.settle_state(typing);
        let silent = typing.values.title.is_none() && !typing.unusable.contains(&Field::Title);
        let made = !self.table.title.is_empty();
        let says = match typing.values.title.as_deref() {
            _ if made => Saying::Words,
            Some(title) => saying(title),
            None if silent => self.said_elsewhere(row),
            None => Saying::Words,
        };
        let bare = typing.values.stage.is_none()
            && typing.values.events.is_empty()
            && typing.values.number.is_none();
        match says {
            Saying::Nil if bare => {
                typing.find("nil-report", Severity::Error, None);
                keep_only(&mut typing.values, true);
                typing.values.nil = true;
            }
            Saying::Withheld => {
                typing.find("withheld", Severity::Error, None);
                keep_only(&mut typing.values, false);
                typing.values.withheld = true;
            }
            _ => {
                if says == Saying::Nil {
                    // "None" as the title of something that has a number or a stage is no title.
                    typing.values.title = None;
                }
                if typing.values.title.is_none() && !typing.unusable.contains(&Field::Title) {
                    typing.find(
                        "missing-title",
                        Severity::Error,
                        self.table.of_field(Field::Title).map(|column| column.index),
                    );
                }
                let several = typing.values.title.as_deref().is_some_and(is_numbered_list);
                if several {
                    typing.find(
                        "several-values",
                        Severity::Error,
                        self.table.of_field(Field::Title).map(|column| column.index),
                    );
                }
                self.withheld_parts(typing);
            }
        }
    }

    /// Without a title, the row's other words may say that there is nothing or that it is withheld: "none" under the
    /// goods says so of the goods alone, unless it is all that the row says.
    fn said_elsewhere(&self, row: &Row) -> Saying {
        let field = |column: u32| self.table.column(column).and_then(|column| column.field);
        let words = || {
            let cells = row
                .cells
                .iter()
                .filter(|cell| field(cell.column) != Some(Field::State));
            cells.filter(|cell| field(cell.column) != Some(Field::RowNumber))
        };
        let alone = words()
            .filter(|cell| !cell.value.verbatim().trim().is_empty())
            .count()
            == 1;
        let speaks = |field: Option<Field>| match field {
            Some(Field::Text | Field::Summary | Field::OfficialTitle | Field::Remarks) | None => {
                true
            }
            Some(_) => alone,
        };
        words()
            .filter(|cell| speaks(field(cell.column)))
            .map(|cell| saying(cell.value.verbatim()))
            .find(|says| matches!(says, Saying::Nil | Saying::Withheld))
            .unwrap_or(Saying::Words)
    }

    /// A text field that says "confidential" holds no value.
    fn withheld_parts(&self, typing: &mut Typing<'_>) {
        let values = &mut typing.values;
        let slots = [
            (Field::Authority, &mut values.authority),
            (Field::Number, &mut values.number),
            (Field::Text, &mut values.text),
            (Field::Summary, &mut values.summary),
        ];
        let mut found = Vec::new();
        for (field, slot) in slots {
            if slot
                .as_deref()
                .is_some_and(|text| saying(text) == Saying::Withheld)
            {
                *slot = None;
                found.push(field);
            }
        }
        for field in found {
            typing.find(
                "withheld",
                Severity::Error,
                self.table.of_field(field).map(|column| column.index),
            );
        }
    }

    fn settle_state(&mut self, typing: &mut Typing<'_>) {
        if typing.values.state.is_some() {
            self.above = typing.values.state.clone();
            return;
        }
        if typing.unusable.contains(&Field::State) {
            self.above = None;
            return;
        }
        if let Some(state) = self.books.state_option {
            typing.values.state = Some(state.to_string());
            return;
        }
        let column = self.table.of_field(Field::State).map(|column| column.index);
        match self.above.as_ref().or(self.offered.as_ref()).cloned() {
            Some(state) => {
                let finding = typing.find("state-from-heading", Severity::Error, column);
                finding.params.insert("state".to_string(), state.clone());
                finding.choices = vec![state];
            }
            None => {
                let finding = typing.find("name-not-matched", Severity::Error, column);
                finding.params.insert("value".to_string(), String::new());
            }
        }
    }
}

/// Keeps of a row that is no measure whose it is and, where it may be asked about, its categories.
fn keep_only(values: &mut RowValues, with_categories: bool) {
    let categories = if with_categories {
        std::mem::take(&mut values.categories)
    } else {
        Vec::new()
    };
    *values = RowValues {
        state: values.state.take(),
        categories,
        ..RowValues::default()
    };
}
