//! A returned sheet: shown first, then taken in as a question's answer with its proposed wordings. The file is kept.

use super::code::{self, SheetCode};
use super::returned::{Said, said};
use super::{Words, version};
use crate::clearance::{Asked, find_question, proposed, question, questions_about, write_answer};
use crate::error::{AppError, FileSnafu};
use crate::session::Session;
use crate::wire::clearance::{ProposedWords, ReadSheetRequest, ReturnedSheet, TakeInSheetRequest};
use crate::wire::history::Written;
use chancery_import::dates::readings;
use chancery_import::read::{ReadAs, ReadRequest};
use chancery_messages::Catalogue;
use chancery_model::clearance::ClearanceAnswer;
use chancery_model::date::{PartialDate, Precision};
use chancery_model::id::{ObjectId, RecordId, RevisionId, Sha};
use chancery_model::record::Line;
use chancery_model::sheet::WordTables;
use chancery_store::{NewObject, View};
use snafu::ResultExt;
use std::path::Path;
use std::sync::atomic::AtomicBool;

/// How a sheet stands to this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It went out with the words that the desk sees now.
    Current,
    /// It went out with an earlier version of the entry.
    Earlier,
    /// The entry is here, the version is not.
    UnknownVersion,
    /// No entry here has its reference.
    UnknownEntry,
    /// It bears no code.
    NoCode,
    /// It cannot be read as a Word document.
    Unreadable,
}

impl Standing {
    fn word(self) -> &'static str {
        match self {
            Standing::Current => "current",
            Standing::Earlier => "earlier",
            Standing::UnknownVersion => "unknown-version",
            Standing::UnknownEntry => "unknown-entry",
            Standing::NoCode => "no-code",
            Standing::Unreadable => "unreadable",
        }
    }
}

/// What a file was recognised as.
struct Recognised {
    name: String,
    bytes: Vec<u8>,
    standing: Standing,
    code: Option<SheetCode>,
    record: Option<RecordId>,
    revision: Option<RevisionId>,
    said: Said,
}

fn recognise(session: &mut Session, path: &str) -> Result<Recognised, AppError> {
    let bytes = std::fs::read(path).context(FileSnafu { path })?;
    let name = Path::new(path).file_name();
    let mut found = Recognised {
        name: name.map_or(String::new(), |name| name.to_string_lossy().into_owned()),
        bytes,
        standing: Standing::Unreadable,
        code: None,
        record: None,
        revision: None,
        said: Said::default(),
    };
    let request = ReadRequest {
        file_name: found.name.clone(),
        read_as: ReadAs::Paper,
        ..ReadRequest::default()
    };
    let never = AtomicBool::new(false);
    let reading = crate::reader::read(&session.reader, &request, &found.bytes, &never);
    let Ok(Some(tables)) = reading.map(|reading| reading.paper) else {
        return Ok(found);
    };
    found.code = code::find(texts(&tables));
    let Some(code) = found.code.clone() else {
        found.standing = Standing::NoCode;
        return Ok(found);
    };
    found.record = session.store.referenced(&code.reference)?;
    let Some(record) = found.record else {
        found.standing = Standing::UnknownEntry;
        return Ok(found);
    };
    let versions = session.store.history(record)?;
    let version = versions.iter().find(|entry| {
        entry.line == Line::Working && code::short_version(entry.revision) == code.version
    });
    let Some(revision) = version.map(|entry| entry.revision) else {
        found.standing = Standing::UnknownVersion;
        return Ok(found);
    };
    found.revision = Some(revision);
    let body = session.store.body(record, View::Desk)?;
    found.standing = if body.is_some_and(|body| body.revision == revision) {
        Standing::Current
    } else {
        Standing::Earlier
    };
    found.said = read_out(session, &tables, revision, &code)?;
    Ok(found)
}

fn texts(tables: &WordTables) -> impl Iterator<Item = &str> {
    let cells = tables
        .tables
        .iter()
        .flat_map(|(_, rows)| rows)
        .flat_map(|row| &row.cells)
        .map(|cell| cell.value.verbatim());
    let lines = tables.preamble.iter().chain(&tables.closing);
    lines.map(String::as_str).chain(cells)
}

fn read_out(
    session: &mut Session,
    tables: &WordTables,
    revision: RevisionId,
    code: &SheetCode,
) -> Result<Said, AppError> {
    let of = version(session, revision, &code.lang)?;
    let words = Words::new(&code.lang);
    let mut ours: Vec<String> = OURS.iter().map(|id| words.say(id)).collect();
    ours.push(words.with("sheet-line", &[("code", &code.to_string())]));
    ours.extend(of.measure.title.0.values().cloned());
    Ok(said(tables, &of.rows, &words, &ours))
}

/// Lines of ours that stand outside of tables.
const OURS: [&str; 9] = [
    "sheet-kind",
    "sheet-how",
    "sheet-how-1",
    "sheet-how-2",
    "sheet-how-3",
    "sheet-how-4",
    "sheet-answer",
    "sheet-words",
    "sheet-marking",
];

/// Reads a sheet that came back, and says how it stands to this file; writes nothing.
///
/// # Errors
/// `file.io`; `record.not-found` for a question that is not there; the store's own.
pub fn read_sheet(
    session: &mut Session,
    request: &ReadSheetRequest,
) -> Result<ReturnedSheet, AppError> {
    let found = recognise(session, &request.path)?;
    let lang = &request.lang;
    let catalogue = Catalogue::new(lang);
    let about = match found.record {
        Some(record) => questions_about(session, Some(record))?,
        None => questions_about(session, None)?
            .into_iter()
            .filter(|asked| asked.clearance.is_awaited())
            .collect(),
    };
    let chosen = match &request.question {
        Some(id) => Some(find_question(session, id)?),
        None => certain(&about, found.code.as_ref()),
    };
    let entry = found
        .record
        .or(chosen.as_ref().map(|asked| asked.clearance.measure));
    let asked = chosen.as_ref().and_then(|asked| asked.clearance.asked);
    let proposals = shown_proposals(session, &found.said, entry, lang)?;
    let mut candidates = Vec::with_capacity(about.len());
    for asked in &about {
        candidates.push(question(session, asked, lang)?);
    }
    let chosen = match &chosen {
        Some(asked) => Some(question(session, asked, lang)?),
        None => None,
    };
    let standing = found.standing.word();
    let code = found.code.as_ref().map(SheetCode::to_string);
    let object = ObjectId(Sha::of(&found.bytes));
    let remarks = found.said.remarks.iter();
    let date = found.said.date.as_deref();
    let answered = date.and_then(|date| day_of(date, asked));
    let written = date.filter(|_| answered.is_none());
    Ok(ReturnedSheet {
        standing: standing.to_string(),
        standing_words: catalogue.message(
            &format!("sheet-standing-{standing}"),
            &[("code", code.as_deref().unwrap_or_default())],
        ),
        code,
        question: chosen,
        candidates,
        answer: found.said.answer.map(|answer| answer.as_str().to_string()),
        answered,
        reference: found.said.reference.clone(),
        note: found.said.note.clone(),
        proposals,
        remarks: remarks
            .map(|(id, value)| catalogue.message(id, &[("words", value)]))
            .chain(written.map(|date| catalogue.message("sheet-remark-date", &[("words", date)])))
            .collect(),
        known: session.store.object_size(object)?.is_some(),
        file: found.name,
    })
}

/// Returns the proposals beside today's words of the entry.
fn shown_proposals(
    session: &mut Session,
    said: &Said,
    entry: Option<RecordId>,
    lang: &str,
) -> Result<Vec<ProposedWords>, AppError> {
    let today = match entry {
        Some(record) => session.store.body(record, View::Desk)?,
        None => None,
    };
    let content = today.as_ref().map(|body| &body.content);
    let names = session.names(lang)?;
    Ok(said
        .proposals
        .iter()
        .map(|each| proposed(content, &each.field, &each.lang, &each.words, &names))
        .collect())
}

/// Returns the question that the code names; or the only one there is about the entry.
fn certain(about: &[Asked], code: Option<&SheetCode>) -> Option<Asked> {
    let code = code?;
    let named = about
        .iter()
        .find(|asked| code::short_question(asked.record) == code.question);
    named.cloned()
}

/// Reads a date, in any of the forms that people write, only where it can mean one day. Where the order of day and month
/// is open it stays open. A year of two digits is the one that leaves no answer before the year in which it was `asked`.
fn day_of(text: &str, asked: Option<PartialDate>) -> Option<String> {
    let mut dates = readings(text);
    if let Some(asked) = asked.filter(|_| dates.len() > 1) {
        dates.retain(|date| date.year_number() >= asked.year_number());
    }
    match dates[..] {
        [only] if only.precision() == Precision::Day => Some(only.to_string()),
        _ => None,
    }
}

/// Takes a sheet in as the answer of a question: what a person confirmed, the proposed wordings, and the file itself.
///
/// # Errors
/// `file.io`; `record.not-found`; `request.invalid` for an answer or a date that is none; the store's own.
pub fn take_in(session: &mut Session, request: &TakeInSheetRequest) -> Result<Written, AppError> {
    let found = recognise(session, &request.path)?;
    let mut asked = find_question(session, &request.question)?;
    let clearance = &mut asked.clearance;
    clearance.answer = parse_answer(&request.answer)?;
    clearance.answered = crate::clearance::parse_date("answered", request.answered.as_deref())?;
    clearance.reference = request.reference.clone().filter(|text| !text.is_empty());
    clearance.note = request.note.clone().filter(|text| !text.is_empty());
    let same_entry = found.record == Some(clearance.measure);
    if let Some(revision) = found.revision.filter(|_| same_entry) {
        clearance.on = (revision != clearance.version).then_some(revision);
        for each in found.said.proposals {
            let lang = if each.lang.is_empty() {
                "und"
            } else {
                &each.lang
            };
            let text = clearance.words.entry(each.field).or_default();
            text.0.insert(lang.to_string(), each.words);
        }
    }
    let object = ObjectId(Sha::of(&found.bytes));
    if !clearance.sheets.contains(&object) {
        clearance.sheets.push(object);
    }
    let file = NewObject { bytes: found.bytes };
    write_answer(session, &asked, vec![file], &request.lang)
}

/// Returns the answer of a code.
///
/// # Errors
/// `request.invalid`.
pub(crate) fn parse_answer(word: &str) -> Result<ClearanceAnswer, AppError> {
    word.parse().map_err(|_| AppError::InvalidRequest {
        name: "answer".into(),
        value: word.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::day_of;
    use crate::sheet::date_words;
    use chancery_messages::LANGUAGES;
    use chancery_model::date::PartialDate;

    #[track_caller]
    fn check(rows: &[(&str, &str)]) {
        let asked = PartialDate::day(2026, 3, 2);
        for (text, expected) in rows {
            let read = day_of(text, asked).unwrap_or_default();
            assert_eq!(read, *expected, "{text}");
        }
    }

    #[test]
    fn a_date_is_read_only_where_it_can_mean_one_day() {
        check(&[
            ("2026-03-09", "2026-03-09"),
            (" 17.3.2026 ", "2026-03-17"),
            ("2026/03/13", "2026-03-13"),
            ("13 March 2026", "2026-03-13"),
            ("13 mars 2026", "2026-03-13"),
            ("1er mars 2026", "2026-03-01"),
            ("١٣ مارس ٢٠٢٦", "2026-03-13"),
            ("١٣ آذار ٢٠٢٦", "2026-03-13"),
            ("2026年3月13日", "2026-03-13"),
            ("09/03/2026", ""),
            ("March 2026", ""),
            ("next week", ""),
            ("31.2.2026", ""),
        ]);
    }

    #[test]
    fn a_year_of_two_digits_is_none_before_the_question_and_no_order_is_guessed() {
        check(&[
            ("13.3.26", "2026-03-13"),
            ("26.3.13", "2026-03-13"),
            ("26/3/30", ""),
            ("17-Mar-26", "2026-03-17"),
            ("03/04/26", ""),
            ("26/03/27", ""),
        ]);
        assert_eq!(day_of("13.3.26", None), None);
    }

    #[test]
    fn every_date_that_a_sheet_prints_is_read_again() {
        for lang in LANGUAGES {
            for month in 1..=12 {
                for day in [1, 2, 12, 13, 28] {
                    let date = PartialDate::day(2026, month, day).expect("a day of the calendar");
                    let printed = date_words(date, lang);
                    let read = day_of(&printed, None);
                    assert_eq!(read, Some(date.to_string()), "{lang}: {printed}");
                }
            }
        }
    }
}
