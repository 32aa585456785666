//! The desk: what a shell holds. At most one register is open; every call comes through [`Desk::call`].

use crate::error::AppError;
use crate::matrix::{self, cells::Lines};
use crate::progress::Progress;
use crate::recent::Recent;
use crate::register::{self, CreateRegister, Fill, Key};
use crate::session::Session;
use crate::wire::error::WireError;
use crate::wire::register::{CreateRequest, OpenRequest, RegisterStatus, WireKey};
use crate::{
    act_edit, bulk, clearance, documents, drafting, frame, history, measures, negotiating, preview,
    provisions, search, submissions, texts,
};
use chancery_messages::Catalogue;
use chancery_store::OpenMode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// How many measures of a cell the window shows before it says how many more there are.
const CELL_LINES_MAX: usize = 3;

/// What a shell holds between calls.
pub struct Desk {
    session: Option<Session>,
    recent: Recent,
    reader: PathBuf,
}

impl Desk {
    /// Returns a desk without an open register. `data` is the folder for what is remembered between starts; `reader` the
    /// command that reads files in a child process.
    pub fn new(data: &Path, reader: PathBuf) -> Desk {
        Desk {
            session: None,
            recent: Recent::at(data),
            reader,
        }
    }

    /// Does one call of the table in [`crate::wire::calls`].
    ///
    /// # Errors
    /// The call's own, with the sentence in the language that the request names.
    pub fn call(
        &mut self,
        name: &str,
        request: Value,
        progress: &Progress,
    ) -> Result<Value, WireError> {
        let lang = request["lang"].as_str().unwrap_or("en").to_string();
        self.dispatch(name, request, progress, &lang)
            .map_err(|error| error.to_wire(&Catalogue::new(&lang)))
    }

    fn dispatch(
        &mut self,
        name: &str,
        request: Value,
        progress: &Progress,
        lang: &str,
    ) -> Result<Value, AppError> {
        match name {
            "status" => self.status(lang),
            "create" => self.create(&parse(request)?),
            "open" => self.open(&parse(request)?),
            "close" => self.close(lang),
            "discard" => {
                let number = request["preview"]
                    .as_u64()
                    .and_then(|number| u32::try_from(number).ok());
                if let (Some(session), Some(number)) = (&mut self.session, number) {
                    session.previews.remove(&number);
                }
                self.status(lang)
            }
            "lists" if self.session.is_none() => answer(frame::lists_without_register(lang)),
            _ => {
                let session = self.session.as_mut().ok_or(AppError::NothingOpen)?;
                // A window stays open over midnight.
                session.keep_day()?;
                in_session(session, name, request, progress, lang)
            }
        }
    }

    fn status(&mut self, lang: &str) -> Result<Value, AppError> {
        let open = match &mut self.session {
            Some(session) => Some(frame::open_register(session, lang)?),
            None => None,
        };
        Ok(json!(RegisterStatus {
            open,
            recent: self.recent.list()
        }))
    }

    fn create(&mut self, request: &CreateRequest) -> Result<Value, AppError> {
        let path = PathBuf::from(&request.path);
        let key = key_of(&request.key);
        let create = CreateRegister {
            path: &path,
            key: &key,
            delegation: request.delegation.as_deref(),
            fill: if request.demo {
                Fill::Demo
            } else {
                Fill::Empty
            },
        };
        self.leave()?;
        self.session = Some(register::create(&create, self.reader.clone())?);
        self.recent.add(&path);
        self.status(&request.lang)
    }

    fn open(&mut self, request: &OpenRequest) -> Result<Value, AppError> {
        let path = PathBuf::from(&request.path);
        let same = self
            .session
            .as_ref()
            .is_some_and(|session| session.store.path() == path);
        if !same {
            self.leave()?;
            let session = register::open(
                &path,
                &key_of(&request.key),
                OpenMode::Write,
                self.reader.clone(),
            )?;
            self.session = Some(session);
        }
        self.recent.add(&path);
        self.status(&request.lang)
    }

    fn close(&mut self, lang: &str) -> Result<Value, AppError> {
        self.leave()?;
        self.status(lang)
    }

    /// Closes the open register into its one file.
    ///
    /// # Errors
    /// The store's own.
    pub fn leave(&mut self) -> Result<(), AppError> {
        match self.session.take() {
            Some(mut session) => {
                crate::overview::remember_closing(&mut session)?;
                Ok(session.store.close()?)
            }
            None => Ok(()),
        }
    }
}

fn in_session(
    session: &mut Session,
    name: &str,
    request: Value,
    progress: &Progress,
    lang: &str,
) -> Result<Value, AppError> {
    match name {
        "lists" => answer(frame::lists(session, lang)?),
        "matrix" => {
            let lines = Lines::First(CELL_LINES_MAX);
            answer(matrix::matrix(session, &parse(request)?, lines)?)
        }
        "measures" => answer(measures::page(session, &parse(request)?)?),
        "measure" => answer(measures::fiche(session, &parse(request)?)?),
        "search" | "search-facets" | "searches" | "save-search" | "forget-search" => {
            searching(session, name, request)
        }
        "history" => answer(history::page(session, &parse(request)?)?),
        "undo" => {
            let request: crate::wire::history::UndoRequest = parse(request)?;
            answer(history::undo(
                session,
                &request.operation,
                &Catalogue::new(&request.lang),
            )?)
        }
        "board" => answer(submissions::board(session, lang)?),
        "file" => answer(submissions::file(session, &parse(request)?)?),
        "enter" => answer(submissions::enter(session, &parse(request)?)?),
        "preview" => answer(preview::preview(session, &parse(request)?, progress)?),
        "reopen" => answer(preview::reopen(session, &parse(request)?, progress)?),
        "preview-rows" => answer(preview::rows(session, &parse(request)?)?),
        "answer" => answer(preview::answer(session, &parse(request)?, progress)?),
        "accept" => answer(preview::accept(session, &parse(request)?, progress)?),
        "save-layout" => answer(preview::save_layout(session, &parse(request)?)?),
        name if drafting::CALLS.contains(&name) => drafting::call(session, name, request, lang),
        name if provisions::CALLS.contains(&name) => provisions::call(session, name, request, lang),
        name if clearance::CALLS.contains(&name) => clearance::call(session, name, request),
        name if negotiating::CALLS.contains(&name) => {
            negotiating::call(session, name, request, progress, lang)
        }
        "export-matrix" => {
            let request: crate::wire::documents::ExportMatrixRequest = parse(request)?;
            let path = PathBuf::from(&request.path);
            answer(documents::export_matrix(
                session,
                &request.matrix,
                &path,
                &request.paper,
            )?)
        }
        "international" | "paragraph" | "sign-off" | "take-back-reading" | "save-text"
        | "save-paragraph" | "status-list" => texts::call(session, name, request, progress),
        "measure-ids" => answer(bulk::ids(session, &parse(request)?)?),
        "save-act" => answer(act_edit::save(session, &parse(request)?)?),
        "bulk" => answer(bulk::bulk(session, &parse(request)?, progress)?),
        other => match tracking(session, other, &request, lang) {
            Some(answered) => answered,
            None => Err(AppError::InvalidRequest {
                name: "call".into(),
                value: other.into(),
            }),
        },
    }
}

fn searching(session: &mut Session, name: &str, request: Value) -> Result<Value, AppError> {
    match name {
        "search" => {
            let counting = search::Counting::Enough;
            answer(search::search(session, &parse(request)?, counting)?)
        }
        "search-facets" => answer(search::facets(session, &parse(request)?)?),
        "save-search" => {
            let request: crate::wire::search::SaveSearchRequest = parse(request)?;
            answer(search::saved::save(session, &request.search)?)
        }
        "forget-search" => {
            let request: crate::wire::search::SavedSearchRequest = parse(request)?;
            answer(search::saved::forget(session, &request.name)?)
        }
        _ => answer(search::saved::list(session)?),
    }
}

/// The calls around the measure: overview, calendar, meetings, tasks, comments, developments.
fn tracking(
    session: &mut Session,
    name: &str,
    request: &Value,
    lang: &str,
) -> Option<Result<Value, AppError>> {
    fn with<R: DeserializeOwned, A: Serialize>(
        session: &mut Session,
        request: &Value,
        work: impl FnOnce(&mut Session, &R) -> Result<A, AppError>,
    ) -> Result<Value, AppError> {
        let request = parse(request.clone())?;
        answer(work(session, &request)?)
    }
    Some(match name {
        "overview" => crate::overview::overview(session, lang).and_then(answer),
        "changes-since" => with(session, request, crate::since::since),
        "calendar" => with(session, request, crate::calendar::calendar),
        "meetings" => crate::meetings::list(session, lang).and_then(answer),
        "meeting-count" => with(session, request, crate::meetings::count),
        "meeting-save" => with(session, request, crate::meetings::save_meeting),
        "place-save" => with(session, request, crate::meetings::save_place),
        "tasks" => with(session, request, |session, asked| {
            crate::tasks::list(session, asked)
        }),
        "task-save" => with(session, request, crate::tasks::save_task),
        "comments" => with(session, request, |session, asked| {
            crate::comments::list(session, asked)
        }),
        "comment-save" => with(session, request, crate::comments::save_comment),
        "developments" => with(session, request, crate::developments::list),
        "development-save" => with(session, request, crate::developments::save_development),
        "entry-remove" => with(session, request, crate::entry::remove),
        _ => return None,
    })
}

pub(crate) fn parse<T: DeserializeOwned>(request: Value) -> Result<T, AppError> {
    serde_json::from_value(request).map_err(|error| AppError::InvalidRequest {
        name: "request".into(),
        value: error.to_string(),
    })
}

pub(crate) fn answer<T: Serialize>(value: T) -> Result<Value, AppError> {
    serde_json::to_value(value).map_err(|error| AppError::Defect {
        detail: error.to_string(),
    })
}

fn key_of(key: &WireKey) -> Key {
    match key {
        WireKey::File { path } => Key::File(PathBuf::from(path)),
        WireKey::Passphrase { text } => Key::Passphrase(text.clone()),
    }
}
