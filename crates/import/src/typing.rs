//! One row's cells to typed values; what is uncertain stays out and gets a finding.

use crate::books::Books;
use crate::dates::{DateText, Numeric, read_date};
use crate::fields::{event_of, field_name};
use crate::finding::{Finding, Severity};
use crate::lists::read_list;
use crate::phrases::is_empty_word;
use crate::reading::{DateOrder, Field, ReadEvent, ReadSunset, RowValues};
use crate::states::StateMatch;
use crate::table::{Column, Table};
use crate::words::{read_act_type, read_stage};
use chancery_model::cell_text::trimmed;
use chancery_model::date::PartialDate;

/// A row on its way to its values.
pub(crate) struct Typing<'a> {
    pub books: &'a Books<'a>,
    pub table: &'a Table,
    pub sheet: Option<&'a str>,
    pub row: u32,
    pub values: RowValues,
    pub findings: Vec<Finding>,
    /// Fields that have a cell which could not be used.
    pub unusable: Vec<Field>,
}

impl<'a> Typing<'a> {
    /// Adds a finding at a column of this row and returns it for its values.
    pub fn find(&mut self, code: &str, severity: Severity, column: Option<u32>) -> &mut Finding {
        let mut finding = Finding::of_file(code, severity).at(self.sheet, Some(self.row), column);
        if let Some(column) = column.and_then(|index| self.table.column(index)) {
            finding
                .params
                .insert("header".to_string(), column.header.clone());
            if let Some(field) = column.field {
                finding
                    .params
                    .insert("field".to_string(), field_name(field).to_string());
            }
        }
        self.findings.push(finding);
        self.findings.last_mut().expect("just pushed")
    }

    fn find_value(
        &mut self,
        code: &str,
        severity: Severity,
        column: u32,
        value: &str,
    ) -> &mut Finding {
        let finding = self.find(code, severity, Some(column));
        finding
            .params
            .insert("value".to_string(), value.trim().to_string());
        finding
    }

    /// Reads one cell into its field.
    pub fn read(&mut self, column: &Column, text: &str) {
        let Some(field) = column.field else { return };
        let words = trimmed(text);
        if words.is_empty() {
            return;
        }
        match field {
            Field::State => self.read_state(column.index, words),
            Field::Category => self.read_category(column.index, words),
            Field::Stage => self.read_stage(column.index, words),
            Field::Announced | Field::Adopted | Field::Published | Field::InForce => {
                self.read_event(column, words)
            }
            Field::Sunset => self.read_sunset(column, words),
            Field::Hs => self.read_items(column.index, words),
            Field::Obligations => self.read_obligations(column.index, words),
            Field::Exemptions if !self.is_nothing(words) => {
                self.values.exemptions = read_list(words)
            }
            Field::Source if !self.is_nothing(words) => self.values.sources = source_parts(words),
            Field::ActType => self.values.act_type = read_act_type(words).map(str::to_string),
            Field::Title if self.is_dash(words) => {}
            Field::Title => self.values.title = Some(words.to_string()),
            Field::Exemptions | Field::Source | Field::Remarks | Field::RowNumber => {}
            _ if self.is_nothing(words) => {}
            Field::Number => self.values.number = Some(words.to_string()),
            Field::Reference => self.values.reference = Some(words.to_string()),
            Field::OfficialTitle => self.values.official_title = Some(words.to_string()),
            Field::Authority => self.values.authority = Some(words.to_string()),
            Field::Text => self.values.text = Some(words.to_string()),
            Field::Summary => self.values.summary = Some(words.to_string()),
        }
    }

    fn is_nothing(&self, words: &str) -> bool {
        // No built-in word for nothing is longer.
        (words.len() <= 40 || !self.books.empty_words.is_empty())
            && is_empty_word(words, &self.books.empty_words)
    }

    fn is_dash(&self, words: &str) -> bool {
        words.len() <= 60
            && self.is_nothing(words)
            && crate::phrases::saying(words) != crate::phrases::Saying::Nil
    }

    fn read_state(&mut self, column: u32, words: &str) {
        let found = self.books.states.find(words);
        match &*found {
            StateMatch::Certain(code) => self.values.state = Some(code.clone()),
            StateMatch::Lookalike(near) => {
                self.find_value("lookalike-name", Severity::Error, column, words)
                    .choices = near.clone();
            }
            StateMatch::Unknown(near) => {
                self.find_value("name-not-matched", Severity::Error, column, words)
                    .choices = near.clone();
            }
            StateMatch::Several(codes) => {
                self.find_value("several-values", Severity::Error, column, words)
                    .choices = codes.clone();
            }
        }
        if self.values.state.is_none() {
            self.unusable.push(Field::State);
        }
    }

    fn read_category(&mut self, column: u32, words: &str) {
        if self.is_nothing(words) {
            return;
        }
        let read = self.books.categories.find(words);
        self.values.categories.extend(read.codes.iter().cloned());
        for (part, near) in &read.unknown {
            self.find_value("category-not-matched", Severity::Warning, column, part)
                .choices = near.clone();
        }
    }

    fn read_stage(&mut self, column: u32, words: &str) {
        if self.is_nothing(words) {
            return;
        }
        match read_stage(words, &self.books.stages) {
            Ok(stage) => self.values.stage = Some(stage),
            Err(near) => {
                self.find_value("stage-not-matched", Severity::Warning, column, words)
                    .choices = near
            }
        }
    }

    fn read_event(&mut self, column: &Column, words: &str) {
        let Some(kind) = column.field.and_then(event_of) else {
            return;
        };
        if let Some(date) = self.read_date(column, words) {
            self.values.events.push(ReadEvent {
                kind,
                date,
                column: column.index,
            });
        }
    }

    fn read_sunset(&mut self, column: &Column, words: &str) {
        let in_words = matches!(read_date(words), DateText::Unreadable(None))
            && words.contains(char::is_alphabetic);
        if in_words {
            self.values.sunset = Some(ReadSunset::Event(words.to_string()));
        } else if let Some(Some(date)) = self.read_date(column, words) {
            self.values.sunset = Some(ReadSunset::Date(date));
        }
    }

    /// Returns the date, a date that nobody can tell, or nothing where none is stated.
    fn read_date(&mut self, column: &Column, words: &str) -> Option<Option<PartialDate>> {
        let index = column.index;
        match read_date(words) {
            DateText::Empty => None,
            DateText::NotStated => {
                self.find_value("date-not-stated", Severity::Note, index, words);
                None
            }
            DateText::Date(date) => Some(Some(date)),
            DateText::Numeric(numeric) => Some(self.ordered(column, numeric, words)),
            DateText::Open(choices) => {
                self.find_value("ambiguous-date", Severity::Error, index, words)
                    .choices = shown(choices);
                Some(None)
            }
            DateText::Unreadable(choice) => {
                self.find_value("unparsed-date", Severity::Warning, index, words)
                    .choices = shown(choice);
                Some(None)
            }
        }
    }

    fn ordered(&mut self, column: &Column, numeric: Numeric, words: &str) -> Option<PartialDate> {
        if let Some(date) = numeric.same_either_way() {
            return Some(date);
        }
        if let Some(order) = column.order.order.or_else(|| numeric.proves()) {
            let date = numeric.read(order);
            if date.is_none() {
                let other = [DateOrder::DayMonth, DateOrder::MonthDay]
                    .iter()
                    .find_map(|order| numeric.read(*order));
                self.find_value("unparsed-date", Severity::Warning, column.index, words)
                    .choices = shown(other);
            }
            return date;
        }
        let likely = self.table.likely_order();
        let other = if likely == DateOrder::DayMonth {
            DateOrder::MonthDay
        } else {
            DateOrder::DayMonth
        };
        let choices = [likely, other]
            .into_iter()
            .filter_map(|order| numeric.read(order));
        self.find_value("ambiguous-date", Severity::Error, column.index, words)
            .choices = shown(choices);
        None
    }

    fn read_items(&mut self, column: u32, words: &str) {
        let read = self.books.items(words);
        self.values.items = read.items.clone();
        for (code, choices) in read.numeric.iter().cloned() {
            self.find_value("numeric-code", Severity::Warning, column, &code)
                .choices = choices;
        }
    }

    fn read_obligations(&mut self, column: u32, words: &str) {
        if self.is_nothing(words) {
            return;
        }
        for citation in self.books.citations(words).iter() {
            if citation.paragraphs.is_empty() {
                self.find_value(
                    "paragraph-not-matched",
                    Severity::Note,
                    column,
                    &citation.text,
                );
            }
            for id in &citation.paragraphs {
                if !self.values.obligations.contains(id) {
                    self.values.obligations.push(id.clone());
                }
            }
        }
    }

    /// Fills what follows from the rest: constants, the kind of act, order of categories.
    pub fn complete(&mut self) {
        let constants = self
            .table
            .constants
            .iter()
            .filter(|(field, _)| !self.has(**field));
        let constants: Vec<(Field, String)> = constants
            .map(|(field, text)| (*field, text.clone()))
            .collect();
        for (field, text) in constants {
            match field {
                Field::State => self.values.state = self.books.states.certain(&text),
                Field::Category => self.read_category(0, &text),
                Field::Stage => self.values.stage = read_stage(&text, &self.books.stages).ok(),
                Field::Authority => self.values.authority = Some(text),
                Field::Source => self.values.sources = source_parts(&text),
                Field::ActType => self.values.act_type = read_act_type(&text).map(str::to_string),
                _ => {}
            }
        }
        if self.values.act_type.is_none() {
            self.values.act_type = self
                .values
                .number
                .as_deref()
                .and_then(read_act_type)
                .map(str::to_string);
        }
        self.values.categories.sort_unstable();
        self.values.categories.dedup();
    }

    fn has(&self, field: Field) -> bool {
        crate::fields::states(&self.values, field) || self.unusable.contains(&field)
    }
}

fn shown(dates: impl IntoIterator<Item = PartialDate>) -> Vec<String> {
    dates.into_iter().map(|date| date.to_string()).collect()
}

/// Sources stand one per line or between semicolons.
fn source_parts(words: &str) -> Vec<String> {
    words
        .split(['\n', ';', '；', '؛'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_string)
        .collect()
}
