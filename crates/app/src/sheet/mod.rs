//! The sheet: one measure on two pages of Word, for people in capital who never see this program; out and back.
//! A measure of many clauses takes more pages: a column of its own stays free for other words.
//!
//! [`write_sheet`] makes it for one question: first page what it is, whom it asks and the box for the answer; second
//! page on every word and date with a column for "your wording". [`returned`] reads one that came back. What ties the two
//! is the code that stands on every page ([`code::SheetCode`]): short reference, version, question, language.
//!
//! The sheet is for the delegation's own capital, so it carries working words; it never carries an editor's links,
//! second readers, comments, other questions or their answers.

pub mod code;
mod mark;
#[cfg(feature = "docx")]
mod paper;
pub mod returned;
mod rows;
mod take_in;

pub use self::rows::SheetRow;
pub(crate) use self::take_in::parse_answer;
pub use self::take_in::{read_sheet, take_in};

use crate::clearance::{Asked, find_question};
use crate::derive::typed;
use crate::documents::write_whole;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::clearance::{SheetAnswer, SheetRequest};
use chancery_messages::{Catalogue, Isolation};
use chancery_model::act::Act;
use chancery_model::clearance::Clearance;
use chancery_model::date::PartialDate;
use chancery_model::id::RevisionId;
use chancery_model::measure::Measure;
use chancery_store::View;
use code::SheetCode;
use std::path::Path;

/// Returns a date as papers in `lang` write it.
pub(crate) fn date_words(date: PartialDate, lang: &str) -> String {
    chancery_export::date::long(&date.to_string(), lang)
}

/// The words of one version as a sheet prints them.
pub struct Version {
    /// The measure.
    pub measure: Measure,
    /// Its rows.
    pub rows: Vec<SheetRow>,
}

/// Returns a version as a sheet in `lang` prints it.
///
/// # Errors
/// `sheet.version-gone` when its words were withdrawn or are no measure's; the store's own.
pub fn version(
    session: &mut Session,
    revision: RevisionId,
    lang: &str,
) -> Result<Version, AppError> {
    let gone = || AppError::Refused {
        code: "sheet.version-gone",
        about: code::short_version(revision),
    };
    let content = session.store.content(revision)?.ok_or_else(gone)?;
    let measure: Measure = typed(&content).ok_or_else(gone)?;
    let act: Option<Act> = match measure.act {
        Some(act) => session
            .store
            .body(act, View::Desk)?
            .and_then(|body| typed(&body.content)),
        None => None,
    };
    let names = session.names(lang)?;
    let cites = chancery_model::numbering::cites(
        &measure.clauses,
        measure
            .numbering
            .unwrap_or(chancery_model::numbering::Numbering::Outline),
        measure.authentic.as_deref().unwrap_or(lang),
    );
    // The day of the version, not today: the rows of a sheet that comes back are those that went out.
    let day = session.day_of(&session.store.revision(revision)?.time)?;
    let rows = rows::rows(&measure, act.as_ref(), &names, &cites, day);
    Ok(Version { measure, rows })
}

/// Writes the sheet of a question.
///
/// # Errors
/// `record.not-found`; `sheet.version-gone`; `file.io`.
pub fn write_sheet(session: &mut Session, request: &SheetRequest) -> Result<SheetAnswer, AppError> {
    let question = find_question(session, &request.id)?;
    let code = code_of(session, &question, &request.lang)?;
    let bytes = bytes_of(session, &question, &code, &request.lang)?;
    write_whole(Path::new(&request.path), &bytes)?;
    Ok(SheetAnswer {
        path: request.path.clone(),
        code: code.to_string(),
        bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    })
}

#[cfg(feature = "docx")]
fn bytes_of(
    session: &mut Session,
    question: &Asked,
    code: &SheetCode,
    lang: &str,
) -> Result<Vec<u8>, AppError> {
    let paper = paper::paper(session, question, code, lang)?;
    Ok(chancery_docx::write::write(&paper))
}

#[cfg(not(feature = "docx"))]
fn bytes_of(
    _session: &mut Session,
    _question: &Asked,
    _code: &SheetCode,
    _lang: &str,
) -> Result<Vec<u8>, AppError> {
    Err(AppError::Document {
        detail: "this build writes no Word documents".into(),
    })
}

fn code_of(session: &Session, question: &Asked, lang: &str) -> Result<SheetCode, AppError> {
    let Clearance {
        measure, version, ..
    } = &question.clearance;
    let content = session.store.content(*version)?.unwrap_or_default();
    let reference = content.get("ref").and_then(|name| name.as_str());
    Ok(SheetCode {
        reference: reference.map_or_else(|| measure.to_string(), str::to_string),
        version: code::short_version(*version),
        question: code::short_question(question.record),
        lang: Catalogue::new(lang).lang().to_string(),
    })
}

/// Words of a sheet, without marks of direction: word processors show those of Fluent as boxes.
pub(crate) struct Words(Catalogue);

impl Words {
    pub(crate) fn new(lang: &str) -> Words {
        Words(Catalogue::new(lang).with_isolation(Isolation::Plain))
    }

    pub(crate) fn say(&self, id: &str) -> String {
        self.0.message(id, &[])
    }

    /// Returns words with what they belong to before them, as the language joins the two.
    pub(crate) fn labelled(&self, label: &str, words: &str) -> String {
        crate::words::labelled(&self.0, label, words)
    }

    fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.0.message(id, args)
    }
}

/// The rows of the box for the answer, in order: three answers, then what goes with them.
pub(crate) const ANSWER_ROWS: [&str; 7] = [
    "sheet-cleared",
    "sheet-with-changes",
    "sheet-ad-referendum",
    "sheet-answer-reference",
    "sheet-answer-date",
    "sheet-answer-function",
    "sheet-answer-note",
];
