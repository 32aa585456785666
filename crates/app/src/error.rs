//! What can go wrong in a use case, and how the shells hear of it.

use crate::wire::error::WireError;
use chancery_messages::Catalogue;
use chancery_model::codes::Stage;
use snafu::Snafu;
use std::collections::BTreeMap;

/// Why a use case did not do what was asked. Each has a stable code.
#[derive(Debug, Snafu)]
#[snafu(visibility(pub(crate)))]
#[non_exhaustive]
pub enum AppError {
    /// The register file could not be opened, read or written.
    #[snafu(display("{source}"))]
    Store {
        /// What the store says.
        source: chancery_store::StoreError,
    },
    /// No register is open.
    #[snafu(display("no register is open"))]
    NothingOpen,
    /// There is no such record.
    #[snafu(display("no entry {id}"))]
    RecordNotFound {
        /// What was asked for.
        id: String,
    },
    /// There is no such operation.
    #[snafu(display("no change {id}"))]
    OperationNotFound {
        /// What was asked for.
        id: String,
    },
    /// An operation cannot be undone because later ones changed the same fields.
    #[snafu(display("later changes stand on it: {later}"))]
    UndoChangedSince {
        /// Titles of the later ones.
        later: String,
        /// How many entries are concerned.
        count: usize,
    },
    /// An operation is undone already, or is not of a kind that can be.
    #[snafu(display("cannot be undone: {id}"))]
    UndoNotPossible {
        /// The operation.
        id: String,
    },
    /// A record given to `put` does not have the form of its kind.
    #[snafu(display("at {place}: {detail}"))]
    InvalidPut {
        /// Where in the file.
        place: String,
        /// What is wrong, for a person who writes such files.
        detail: String,
    },
    /// A record stands in two wordings, and an edit did not say on which of them it stands.
    #[snafu(display("two wordings: {id}"))]
    TwoWordings {
        /// The record.
        id: String,
    },
    /// There is nothing to choose: the record stands in one wording.
    #[snafu(display("one wording: {id}"))]
    OneWording {
        /// The record.
        id: String,
    },
    /// A layout or file of answers does not have its form.
    #[snafu(display("at {place}: {detail}"))]
    InvalidLayout {
        /// Where in the file.
        place: String,
        /// What is wrong.
        detail: String,
    },
    /// A file could not be read from or written to its place.
    #[snafu(display("{path}: {source}"))]
    File {
        /// The file.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// A value of a request is not one that it can have.
    #[snafu(display("{name} cannot be {value}"))]
    InvalidRequest {
        /// Which value.
        name: String,
        /// What was given.
        value: String,
    },
    /// A person still has to say something, or something else.
    #[snafu(display("{what:?}"))]
    Unsaid {
        /// What.
        what: Unsaid,
    },
    /// A search names a field that there is not.
    #[snafu(display("no field {field}"))]
    SearchField {
        /// The word before the colon.
        field: String,
        /// The fields that there are.
        known: String,
    },
    /// A field of a search has a value that nothing has.
    #[snafu(display("{field} cannot be {value}"))]
    SearchValue {
        /// The field, by its English word.
        field: String,
        /// The field, by its word in the reader's language.
        name: String,
        /// What was typed.
        value: String,
        /// The values that there are, where they are few.
        known: String,
    },
    /// A recovery file is damaged, of a newer program, or no recovery file.
    #[snafu(display("{path} is not a recovery file"))]
    NotARecoveryFile {
        /// The file.
        path: String,
    },
    /// The words do not open a recovery file.
    #[snafu(display("these words do not open {path}"))]
    WrongWords {
        /// The file.
        path: String,
    },
    /// The work was cancelled; nothing was written.
    #[snafu(display("cancelled"))]
    Cancelled,
    /// What was asked for is not done, for the reason that the code names.
    #[snafu(display("{code}: {about}"))]
    Refused {
        /// The stable code.
        code: &'static str,
        /// What it is about, as it was named.
        about: String,
    },
    /// A document could not be made.
    #[snafu(display("{detail}"))]
    Document {
        /// What went wrong.
        detail: String,
    },
    /// A defect of ours: something that must hold does not.
    #[snafu(display("{detail}"))]
    Defect {
        /// What does not hold.
        detail: String,
    },
}

/// What a person still has to say before something is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsaid {
    /// Why a stage is set against the events.
    Reason,
    /// That they have seen the acts that are said to cite a paragraph.
    ActSeen,
    /// Reader, quote, locator and file of a reading.
    Reading,
    /// A second reader: the same person read already.
    SecondReader,
    /// Another code or number: this one is taken.
    CodeTaken,
    /// A shorter paraphrase.
    ParaphraseTooLong,
    /// Answers to what is open in a status list.
    StatusList,
}

impl Unsaid {
    fn code(self) -> &'static str {
        match self {
            Unsaid::Reason => "request.reason-needed",
            Unsaid::ActSeen => "request.act-not-seen",
            Unsaid::Reading => "request.reading-incomplete",
            Unsaid::SecondReader => "request.second-reader-needed",
            Unsaid::CodeTaken => "request.code-taken",
            Unsaid::ParaphraseTooLong => "request.paraphrase-too-long",
            Unsaid::StatusList => "request.status-list-open",
        }
    }
}

impl From<Unsaid> for AppError {
    fn from(what: Unsaid) -> AppError {
        AppError::Unsaid { what }
    }
}

impl From<chancery_store::StoreError> for AppError {
    fn from(source: chancery_store::StoreError) -> AppError {
        AppError::Store { source }
    }
}

impl AppError {
    /// Returns the stable code.
    pub fn code(&self) -> &str {
        match self {
            AppError::Store { source } => source.code(),
            AppError::NothingOpen => "register.none-open",
            AppError::RecordNotFound { .. } => "record.not-found",
            AppError::OperationNotFound { .. } => "operation.not-found",
            AppError::UndoChangedSince { .. } => "undo.changed-since",
            AppError::UndoNotPossible { .. } => "undo.not-possible",
            AppError::InvalidPut { .. } => "put.invalid",
            AppError::TwoWordings { .. } => "put.two-wordings",
            AppError::OneWording { .. } => "resolve.one-wording",
            AppError::InvalidLayout { .. } => "layout.invalid",
            AppError::File { .. } => "file.io",
            AppError::InvalidRequest { .. } => "request.invalid",
            AppError::Unsaid { what } => what.code(),
            AppError::SearchField { .. } => "search.unknown-field",
            AppError::SearchValue { .. } => "search.unknown-value",
            AppError::NotARecoveryFile { .. } => "recovery.not-a-recovery-file",
            AppError::WrongWords { .. } => "recovery.wrong-words",
            AppError::Cancelled => "work.cancelled",
            AppError::Refused { code, .. } => code,
            AppError::Document { .. } => "document.failed",
            AppError::Defect { .. } => "defect",
        }
    }

    /// Returns the values for the sentence.
    pub fn params(&self) -> BTreeMap<String, String> {
        let pairs: Vec<(&str, String)> = match self {
            AppError::RecordNotFound { id }
            | AppError::OperationNotFound { id }
            | AppError::TwoWordings { id }
            | AppError::OneWording { id }
            | AppError::UndoNotPossible { id } => {
                vec![("id", id.clone())]
            }
            AppError::UndoChangedSince { later, count } => {
                vec![("later", later.clone()), ("count", count.to_string())]
            }
            AppError::InvalidPut { place, detail } | AppError::InvalidLayout { place, detail } => {
                vec![("place", place.clone()), ("detail", detail.clone())]
            }
            AppError::File { path, source } => {
                vec![("path", path.clone()), ("detail", source.to_string())]
            }
            AppError::NotARecoveryFile { path } | AppError::WrongWords { path } => {
                vec![("path", path.clone())]
            }
            AppError::InvalidRequest { name, value } => {
                let takes = Takes::of(name, value);
                vec![
                    ("name", name.clone()),
                    ("value", value.clone()),
                    ("takes", takes.as_str().to_string()),
                    ("known", takes.known()),
                ]
            }
            AppError::Refused { about, .. } => vec![("about", about.clone())],
            AppError::SearchField { field, known } => {
                vec![("field", field.clone()), ("known", known.clone())]
            }
            AppError::SearchValue {
                field,
                name,
                value,
                known,
            } => vec![
                ("field", field.clone()),
                ("name", name.clone()),
                ("value", value.clone()),
                ("known", known.clone()),
            ],
            AppError::Document { detail } | AppError::Defect { detail } => {
                vec![("detail", detail.clone())]
            }
            AppError::Store { source } => vec![("detail", source.to_string())],
            _ => vec![],
        };
        pairs
            .into_iter()
            .map(|(name, value)| (name.to_string(), value))
            .collect()
    }

    /// Returns the error as the shells receive it, in `catalogue`'s language.
    pub fn to_wire(&self, catalogue: &Catalogue) -> WireError {
        let id = format!("error-{}", self.code().replace('.', "-"));
        let params = self.params();
        WireError {
            code: self.code().to_string(),
            message: crate::words::say(catalogue, &id, &params),
            hint: crate::words::say_or_nothing(catalogue, &format!("{id}-hint"), &params),
            params,
        }
    }
}

/// What a value of a request has to be, so that the hint can show one that it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    Date,
    Moment,
    Hour,
    State,
    Category,
    Stage,
    Audience,
    Version,
    Words,
    Other,
}

impl Takes {
    fn of(name: &str, value: &str) -> Takes {
        match name {
            "due" | "answered" | "date" | "dated" | "received" | "in-force-on" => Takes::Date,
            "at" | "since" => Takes::Moment,
            "now" | "until" | "when" => Takes::Hour,
            "state" | "delegation" => Takes::State,
            "category" => Takes::Category,
            "stage" => Takes::Stage,
            "audience" => Takes::Audience,
            "take" | "revision" => Takes::Version,
            _ if value.is_empty() => Takes::Words,
            _ => Takes::Other,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Takes::Date => "date",
            Takes::Moment => "moment",
            Takes::Hour => "hour",
            Takes::State => "state",
            Takes::Category => "category",
            Takes::Stage => "stage",
            Takes::Audience => "audience",
            Takes::Version => "version",
            Takes::Words => "words",
            Takes::Other => "other",
        }
    }

    /// Returns the values that there are, where they are few.
    fn known(self) -> String {
        match self {
            Takes::Stage => {
                let codes: Vec<&str> = Stage::ALL.iter().map(|stage| stage.as_str()).collect();
                codes.join(", ")
            }
            Takes::Audience => "delegation, cochairs, participants, public".to_string(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, value: &str, expected: &str) {
        let error = AppError::InvalidRequest {
            name: name.into(),
            value: value.into(),
        };
        let hint = error.to_wire(&Catalogue::new("en")).hint;
        assert!(hint.contains(expected), "{name} {value}: {hint}");
    }

    #[test]
    fn a_hint_shows_what_the_value_takes() {
        check("due", "soon", "2026-03-13");
        check("received", "1.4.26", "2026-03-13");
        check("at", "yesterday", "2026-03-13");
        check("until", "noon", "2026-03-13T17:00:00Z");
        check("revision", "this", "id of a version");
        check("addressees", "", "cannot be left empty");
        check("stage", "asleep", "in-force");
        check("paper", "a7", "the values that the help names");
    }
}
