//! Taking partner files in: read in a child process, planned against the register, applied as one operation.
//!
//! [`read_file`] and [`plan_file`] are what the preview shows; [`apply::apply`] writes the same plan. Every file is
//! kept, also one that cannot be read: it becomes a submission to be entered by hand.

pub mod apply;
pub(crate) mod context;
pub(crate) mod files;
pub mod layout;
pub(crate) use context::vocabulary;
pub use files::{expand, read as read_bytes};
pub mod report;

use crate::error::AppError;
use crate::progress::Progress;
use crate::session::Session;
use crate::submissions::{audience_of, code_of};
use chancery_import::bucket::Accept;
use chancery_import::layout::Layout;
use chancery_import::plan::{Plan, PlanContext, plan};
use chancery_import::reading::Reading;
use chancery_import::source::Refusal;
use chancery_model::audience::Audience;
use chancery_model::codes::{Channel, Standing};
use chancery_model::date::PartialDate;
use chancery_model::id::{ObjectId, RecordId, Sha};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;

/// Which rows an import writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AcceptRows {
    /// Rows about which nothing is open.
    Certain,
    /// Also rows with warnings that need no answer.
    All,
}

impl AcceptRows {
    /// Returns the planner's word for it.
    pub fn to_plan(self) -> Accept {
        match self {
            AcceptRows::Certain => Accept::Certain,
            AcceptRows::All => Accept::All,
        }
    }
}

/// Which rows a report lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListRows {
    /// All.
    All,
    /// Those that wait or could not be read.
    Open,
    /// None.
    None,
}

/// What an import is asked for.
pub struct ImportRequest {
    /// Files; a folder means its files.
    pub files: Vec<PathBuf>,
    /// Whether to write; else only the report is made.
    pub apply: bool,
    /// Which rows to write.
    pub accept: AcceptRows,
    /// The state, where no column names it.
    pub state: Option<String>,
    /// A saved layout's name, or a layout file.
    pub layout: Option<String>,
    /// A file of answers.
    pub answers: Option<PathBuf>,
    /// Save the layout under this name.
    pub save_layout: Option<String>,
    /// Which rows the report lists.
    pub rows: Option<ListRows>,
    /// Records of the sender's last file to remove.
    pub remove: Vec<String>,
    /// The language to expect.
    pub language_hint: Option<String>,
    /// Number of the note.
    pub note: Option<String>,
    /// Received, ISO.
    pub received: Option<String>,
    /// Channel's code.
    pub channel: Option<String>,
    /// Audience's word.
    pub audience: Option<String>,
    /// Language of words in the report.
    pub lang: String,
}

/// What is known about a submission besides its file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct About {
    /// State, where no column names it.
    pub state: Option<String>,
    /// Number of the note.
    pub note: Option<String>,
    /// Channel.
    pub channel: Option<Channel>,
    /// Date on the note.
    pub dated: Option<PartialDate>,
    /// Received.
    pub received: Option<PartialDate>,
    /// Sender's function.
    pub sender: Option<String>,
    /// Authority.
    pub authority: Option<String>,
    /// Audience.
    pub audience: Audience,
    /// Standing.
    pub standing: Option<Standing>,
}

/// How a file is read.
#[derive(Debug, Clone, Default)]
pub struct Manner {
    /// Encoding of delimited text, where a person said it.
    pub encoding: Option<String>,
    /// Delimiter, where a person said it.
    pub delimiter: Option<char>,
    /// Language to expect.
    pub language_hint: Option<String>,
}

/// One file with what was read and planned.
pub struct IntakeFile {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Arc<Vec<u8>>,
    /// Their digest.
    pub object: ObjectId,
    /// The submission that already keeps these bytes, where there is one.
    pub kept: Option<RecordId>,
    /// About the submission.
    pub about: About,
    /// How it is read.
    pub manner: Manner,
    /// Layout and answers.
    pub layout: Layout,
    /// What was read, or why it cannot be.
    pub reading: Result<Reading, Refusal>,
    /// What it would change, and what that was made against; none for a file that cannot be read.
    pub plan: Option<Planned>,
    /// Records of the last file that a person chose to remove.
    pub remove: Vec<RecordId>,
}

/// A plan with what it was made against.
pub struct Planned {
    /// The plan.
    pub plan: Plan,
    /// The entries, answers and the last file that it was made against.
    pub context: PlanContext,
    /// The day on which it was made.
    pub day: chrono::NaiveDate,
}

impl IntakeFile {
    /// Returns the reading and the plan; nothing for a file that cannot be read.
    pub fn read_and_planned(&self) -> Option<(&Reading, &Planned)> {
        Some((self.reading.as_ref().ok()?, self.plan.as_ref()?))
    }
}

/// What a report says, and how the command ends.
pub struct ImportReport {
    /// The JSON of the command's contract.
    pub json: Value,
    /// The same for a person.
    pub lines: Vec<String>,
    /// Whether every file was set aside.
    pub all_set_aside: bool,
    /// Whether rows or files wait.
    pub waits: bool,
    /// What was read and planned: the caller decides when so much memory is given back.
    pub files: Vec<IntakeFile>,
}

/// Reads files, plans them, and applies the plan where the request says so.
///
/// # Errors
/// An unknown state, layout or code; a file that cannot be opened; the store's own.
pub fn import(
    session: &mut Session,
    request: &ImportRequest,
    progress: &Progress,
) -> Result<ImportReport, AppError> {
    let about = about_of(session, request)?;
    let layout = context::layout_of(
        session,
        request.layout.as_deref(),
        request.answers.as_deref(),
    )?;
    let manner = Manner {
        language_hint: request.language_hint.clone(),
        ..Manner::default()
    };
    let mut files = Vec::new();
    let paths = files::expand(&request.files)?;
    for (index, path) in paths.iter().enumerate() {
        let _ = progress.step("reading", index as u64, paths.len() as u64);
        let (name, bytes) = files::read(path)?;
        let mut file = new_file(
            session,
            name,
            bytes,
            about.clone(),
            manner.clone(),
            layout.clone(),
        )?;
        read_file(session, &mut file, progress)?;
        plan_file(session, &mut file, progress)?;
        for id in &request.remove {
            let record = crate::measures::find(session, id)?;
            let proposed = file
                .plan
                .iter()
                .flat_map(|planned| &planned.plan.removed)
                .any(|removed| removed.record == record);
            if proposed {
                file.remove.push(record);
            }
        }
        files.push(file);
    }
    let operation = if request.apply {
        apply::apply(
            session,
            &files,
            request.accept.to_plan(),
            request.save_layout.as_deref(),
            progress,
        )?
    } else {
        None
    };
    Ok(report::report(files, request, operation))
}

fn about_of(session: &mut Session, request: &ImportRequest) -> Result<About, AppError> {
    if let Some(state) = &request.state
        && !session.names(&request.lang)?.knows_state(state)
    {
        return Err(AppError::InvalidRequest {
            name: "state".into(),
            value: state.clone(),
        });
    }
    Ok(About {
        state: request.state.clone(),
        note: request.note.clone(),
        channel: code_of("channel", request.channel.as_deref())?,
        received: code_of("received", request.received.as_deref())?,
        audience: audience_of(request.audience.as_deref())?,
        ..About::default()
    })
}

/// Returns a file that is not read yet.
///
/// # Errors
/// The store's own.
pub fn new_file(
    session: &Session,
    name: String,
    bytes: Vec<u8>,
    about: About,
    manner: Manner,
    layout: Layout,
) -> Result<IntakeFile, AppError> {
    let object = ObjectId(Sha::of(&bytes));
    Ok(IntakeFile {
        kept: context::submission_with(session, object)?,
        name,
        bytes: Arc::new(bytes),
        object,
        about,
        manner,
        layout,
        reading: Err(Refusal::Empty),
        plan: None,
        remove: vec![],
    })
}

/// Reads the file in a child process, with its layout as it is now.
///
/// # Errors
/// The store's own, and cancelling; a file that cannot be read is a reading of its own.
pub fn read_file(
    session: &mut Session,
    file: &mut IntakeFile,
    progress: &Progress,
) -> Result<(), AppError> {
    let request = context::read_request(session, file)?;
    file.reading = crate::reader::read(&session.reader, &request, &file.bytes, &progress.flag());
    if progress.is_cancelled() {
        return Err(AppError::Cancelled);
    }
    Ok(())
}

/// Plans what was read against the register.
///
/// # Errors
/// The store's own.
pub fn plan_file(
    session: &mut Session,
    file: &mut IntakeFile,
    progress: &Progress,
) -> Result<(), AppError> {
    file.plan = match &file.reading {
        Ok(reading) => {
            let context = context::plan_context(session, file, reading, progress)?;
            let mut plan = plan(reading, &context);
            if !context
                .last_file
                .as_ref()
                .is_some_and(|last| context::same_layout(&last.reading, reading))
            {
                plan.removed.clear();
            }
            Some(Planned {
                plan,
                context,
                day: session.day(),
            })
        }
        Err(_) => None,
    };
    Ok(())
}
