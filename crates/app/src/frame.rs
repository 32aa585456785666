//! What the frame of the window shows: the open register, and the lists to choose from.

use crate::derive::typed;
use crate::error::AppError;
use crate::history::{last_redoable, last_undoable, named_title};
use crate::names::Names;
use crate::session::Session;
use crate::texts::Texts;
use crate::wire::draft::FicheLists;
use crate::wire::register::{Lists, NextMeeting, OpenRegister, UndoOffer, WireCode, WireState};
use crate::words::label;
use chancery_import::fields::{COMPARED, field_name};
use chancery_messages::Catalogue;
use chancery_model::codes::{self, Channel, CodeList, Coverage, Stage, Standing, SubmissionWork};
use chancery_model::date::Precision;
use chancery_model::meeting::Meeting;
use chancery_model::record::Kind;
use chancery_store::{OperationEntry, View};

/// Returns what the frame shows of the open register.
///
/// # Errors
/// The store's own.
pub fn open_register(session: &mut Session, lang: &str) -> Result<OpenRegister, AppError> {
    let counts = session.store.counts()?;
    let submissions = session.store.submissions(View::Desk)?;
    let waiting = submissions.iter().filter(|submission| {
        matches!(
            submission.work.parse(),
            Ok(SubmissionWork::Received
                | SubmissionWork::BeingEntered
                | SubmissionWork::QueriesOut)
        )
    });
    let catalogue = Catalogue::new(lang);
    let undo = match last_undoable(session)? {
        Some(entry) => {
            let title = named_title(session, &entry, &catalogue)?;
            Some(UndoOffer {
                operation: entry.id.to_string(),
                title,
            })
        }
        None => None,
    };
    let redo = match last_redoable(session)? {
        Some(entry) => Some(UndoOffer {
            operation: entry.id.to_string(),
            title: title_of_undone(session, &entry, &catalogue)?,
        }),
        None => None,
    };
    let path = session.store.path();
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(OpenRegister {
        path: path.display().to_string(),
        name: path
            .file_stem()
            .map_or(String::new(), |name| name.to_string_lossy().into_owned()),
        demo: crate::register::has_fictional(session)?,
        delegation: session.delegation.clone(),
        read_only: session.store.read_only().is_some(),
        saved: session
            .store
            .operations(1, None)?
            .into_iter()
            .next()
            .map(|entry| entry.recorded_at),
        measures: count(counts.measures),
        submissions: count(submissions.len() as u64),
        submissions_waiting: count(waiting.count() as u64),
        to_reconcile: count(counts.conflicts),
        due_soon: count(crate::overview::due_soon(session, lang)?.len() as u64),
        meeting: next_meeting(session, lang)?,
        undo,
        redo,
    })
}

/// What an undoing took back, by its title: what redoing does again.
fn title_of_undone(
    session: &Session,
    entry: &OperationEntry,
    catalogue: &Catalogue,
) -> Result<String, AppError> {
    match entry.operation.undoes {
        Some(undone) => named_title(session, &session.store.operation(undone)?, catalogue),
        None => named_title(session, entry, catalogue),
    }
}

fn next_meeting(session: &Session, lang: &str) -> Result<Option<NextMeeting>, AppError> {
    let meetings = session.contents(Kind::Meeting)?;
    let current = meetings
        .iter()
        .filter_map(typed::<Meeting>)
        .find(|meeting| meeting.current);
    let today = crate::overview::today(session)?.date();
    Ok(current.map(|meeting| NextMeeting {
        title: meeting.title.show(lang).to_string(),
        date: meeting.date.map(|date| date.to_string()),
        days: meeting
            .date
            .and_then(|date| i32::try_from((date.earliest() - today).num_days()).ok()),
    }))
}

/// Returns every list that the window offers to choose from.
///
/// # Errors
/// The store's own.
pub fn lists(session: &mut Session, lang: &str) -> Result<Lists, AppError> {
    let with_fictional = crate::register::has_fictional(session)?;
    Ok(lists_of(
        &*session.names(lang)?,
        &*session.texts()?,
        with_fictional,
    ))
}

/// Returns the lists that ship with the program: what a new file can be made for.
pub fn lists_without_register(lang: &str) -> Lists {
    lists_of(
        &Names::new(lang, std::iter::empty(), std::iter::empty()),
        &Texts::built_in(),
        false,
    )
}

fn lists_of(names: &Names, texts: &Texts, with_fictional: bool) -> Lists {
    let catalogue = Catalogue::new(names.lang());
    let named = |id: String, code: &str| WireCode {
        code: code.to_string(),
        label: catalogue.message(&id, &[]),
    };
    Lists {
        fiche: fiche_lists(&catalogue),
        states: names
            .choosable(with_fictional)
            .iter()
            .map(|code| state(names, code))
            .collect(),
        categories: names
            .category_codes()
            .map(|code| WireCode {
                code: code.to_string(),
                label: names.category(code).to_string(),
            })
            .collect(),
        stages: list::<Stage>(&catalogue),
        coverage: list::<Coverage>(&catalogue),
        channels: list::<Channel>(&catalogue),
        standings: list::<Standing>(&catalogue),
        audiences: ["delegation", "cochairs", "participants", "public"]
            .map(|word| named(format!("audience-{word}"), word))
            .to_vec(),
        work: list::<SubmissionWork>(&catalogue),
        fields: ["state"]
            .into_iter()
            .chain(COMPARED.iter().map(|field| field_name(*field)))
            .map(|field| named(format!("field-{}", field.replace('_', "-")), field))
            .collect(),
        obligations: texts
            .paragraphs()
            .iter()
            .map(|known| &known.row)
            .filter(|row| row.part_of.is_none())
            .map(|row| WireCode {
                code: row.id.clone(),
                label: texts.cited(row, &catalogue),
            })
            .collect(),
    }
}

fn fiche_lists(catalogue: &Catalogue) -> FicheLists {
    let words = |list: &str, codes: &[&str]| {
        let named = |code: &&str| WireCode {
            code: (*code).to_string(),
            label: catalogue.message(&format!("{list}-{}", code.to_lowercase()), &[]),
        };
        codes.iter().map(named).collect::<Vec<WireCode>>()
    };
    let mut languages = chancery_messages::LANGUAGES.to_vec();
    languages.push("und");
    FicheLists {
        events: list::<codes::EventKind>(catalogue),
        precisions: list::<Precision>(catalogue),
        exemptions: list::<codes::ExemptionType>(catalogue),
        triggers: list::<codes::Trigger>(catalogue),
        directions: list::<codes::Direction>(catalogue),
        item_lists: words("item-list", &["HS", "ML", "DU", "named"]),
        existing_contracts: list::<codes::ExistingContracts>(catalogue),
        applications: list::<codes::Application>(catalogue),
        sunsets: list::<codes::SunsetKind>(catalogue),
        sources: list::<codes::SourceKind>(catalogue),
        act_types: list::<codes::ActType>(catalogue),
        bases: list::<codes::ObligationBasis>(catalogue),
        geography_methods: words(
            "geography-method",
            &["postal-codes", "customs-code", "declaration"],
        ),
        languages: words("language", &languages),
    }
}

fn state(names: &Names, code: &str) -> WireState {
    WireState {
        code: code.to_string(),
        name: names.state(code).to_string(),
        formal: names.formal(code).map(str::to_string),
        region: names.region(code).to_string(),
        kind: names.kind(code).to_string(),
    }
}

fn list<C: CodeList>(catalogue: &Catalogue) -> Vec<WireCode> {
    C::ALL
        .iter()
        .map(|code| WireCode {
            code: code.as_str().to_string(),
            label: label(catalogue, *code),
        })
        .collect()
}
