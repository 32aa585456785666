//! An open register with what a use case needs beside it: the hour, chance, and who is writing.

use crate::clock::{Clock, stamp};
use crate::derive::Current;
use crate::error::AppError;
use crate::names::Names;
use crate::overview;
use crate::preview::Preview;
use crate::progress::Progress;
use crate::texts::Texts;
use chancery_model::id::RecordId;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::{Chance, Committed, NewRevision, OperationDraft, Store, View};
use chrono::NaiveDate;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

/// An open register.
pub struct Session {
    /// The file.
    pub store: Store,
    /// The hour.
    pub clock: Box<dyn Clock>,
    /// Where new record ids come from.
    pub chance: Box<dyn Chance>,
    /// The program that reads files in a child process.
    pub reader: PathBuf,
    /// The delegation's state; none for a secretariat.
    pub delegation: Option<String>,
    /// Previews that are open, by number.
    pub previews: BTreeMap<u32, Preview>,
    names: BTreeMap<String, Rc<Names>>,
    texts: Option<Rc<Texts>>,
    content_id: Option<String>,
    /// Whether answers come from tables made for this session, because those of the file are of an older program.
    made_anew: bool,
    /// The day that answers are for: today, or the day that is looked back at.
    day: NaiveDate,
}

impl Session {
    /// Returns a session over `store`.
    ///
    /// # Errors
    /// The store's own.
    pub fn new(
        store: Store,
        clock: Box<dyn Clock>,
        chance: Box<dyn Chance>,
        reader: PathBuf,
    ) -> Result<Session, AppError> {
        let delegation = store.delegation()?;
        let day = clock.now().date_naive();
        let mut session = Session {
            store,
            clock,
            chance,
            reader,
            delegation,
            previews: BTreeMap::new(),
            names: BTreeMap::new(),
            texts: None,
            content_id: None,
            made_anew: false,
            day,
        };
        session.day = overview::today(&session)?.date();
        Ok(session)
    }

    /// Returns the day that answers are for: today (in the demo its own, see [`overview::today`]), or the day that is
    /// looked back at.
    pub fn day(&self) -> NaiveDate {
        self.day
    }

    /// Goes on to today, where another day was shown: what was planned for a day has happened on it.
    ///
    /// # Errors
    /// The store's own.
    pub fn keep_day(&mut self) -> Result<(), AppError> {
        let today = overview::today(self)?.date();
        if today == self.day {
            return Ok(());
        }
        let before = std::mem::replace(&mut self.day, today);
        // tried again at the next question, so that no list stays behind the pages
        self.turn().inspect_err(|_| self.day = before)
    }

    /// Returns whether rows were derived for another time than today.
    ///
    /// # Errors
    /// The store's own.
    pub(crate) fn has_turned(&self) -> Result<bool, AppError> {
        // Tables of an older program may lack the days; they are made anew as a whole.
        let derive = Current { day: self.day };
        Ok(self.store.is_derived_by(&derive)? && self.store.has_turned(&self.day.to_string())?)
    }

    /// Derives again what was derived for another time than today: in the file, or for this session where it cannot be
    /// written.
    ///
    /// # Errors
    /// The store's own.
    pub(crate) fn turn(&mut self) -> Result<(), AppError> {
        if self.made_anew {
            self.forget();
            return self.derive_anew();
        }
        if !self.has_turned()? {
            return Ok(());
        }
        self.forget();
        if self.store.read_only().is_some() {
            return self.derive_anew();
        }
        let derive = Current { day: self.day };
        Ok(self.store.turn_to(&self.day.to_string(), &derive)?)
    }

    /// Makes the derived tables of a register that cannot be written, for as long as it is open.
    ///
    /// # Errors
    /// The store's own.
    pub fn derive_anew(&mut self) -> Result<(), AppError> {
        self.store
            .enter_as_of(i64::MAX, &Current { day: self.day })?;
        self.made_anew = true;
        Ok(())
    }

    /// Returns the line on which entries of `state` are written: the working line for one's own state, else the
    /// handed-in line.
    pub fn line_of(&self, state: &str) -> Line {
        if self.delegation.as_deref() == Some(state) {
            Line::Working
        } else {
            Line::HandedIn
        }
    }

    /// Returns who enters things here: the delegation's code or `secretariat`.
    pub fn author(&self) -> String {
        self.delegation
            .clone()
            .unwrap_or_else(|| "secretariat".to_string())
    }

    /// Returns a new record id.
    pub fn new_record(&mut self) -> RecordId {
        let mut bytes = [0; 16];
        self.chance.fill(&mut bytes);
        RecordId(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }

    /// Returns a draft of an operation on `line`: on the handed-in line its time is a date and its values name nobody.
    pub fn draft(
        &self,
        kind: OperationKind,
        line: Line,
        params: Map<String, Value>,
    ) -> OperationDraft {
        let now = stamp(self.clock.now());
        let time = match line {
            Line::Working => now.clone(),
            Line::HandedIn => now[..10].to_string(),
        };
        let mut draft = OperationDraft::new(kind, line, &time, &now);
        draft.params = params;
        draft
    }

    /// Returns a version to add, by the register's author at this hour.
    pub fn version(
        &self,
        record: RecordId,
        kind: Kind,
        parents: Vec<chancery_model::id::RevisionId>,
        content: Option<Content>,
    ) -> NewRevision {
        NewRevision {
            record,
            kind,
            parents,
            content,
            author: self.author(),
            time: stamp(self.clock.now()),
        }
    }

    /// Writes `draft` through the store's one door.
    ///
    /// # Errors
    /// The store's own; nothing is written then.
    pub fn transact(
        &mut self,
        draft: OperationDraft,
        progress: &Progress,
    ) -> Result<Committed, AppError> {
        let derive = Current { day: self.day };
        let committed = self.store.transact(draft, &derive, &mut |done, total| {
            progress.step("writing", done, total)
        })?;
        self.forget();
        Ok(committed)
    }

    /// Does what [`Session::transact`] does and rolls it back: a preview by the same code.
    ///
    /// # Errors
    /// As [`Session::transact`].
    pub fn plan(&mut self, draft: OperationDraft, progress: &Progress) -> Result<(), AppError> {
        let derive = Current { day: self.day };
        let planned = self.store.plan(draft, &derive, &mut |done, total| {
            progress.step("checking", done, total)
        });
        planned.map(drop).map_err(AppError::from)
    }

    /// Calls `look` with the register as it was known at `moment` (an operation's id or an ISO date), or as it is.
    ///
    /// # Errors
    /// An unknown operation; a date before the first operation shows an empty register.
    pub fn at<T>(
        &mut self,
        moment: Option<&str>,
        look: impl FnOnce(&mut Session) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let Some(moment) = moment else {
            return look(self);
        };
        let number = self.operation_number(moment)?;
        let today = self.day;
        let day = self.day_of(moment)?;
        self.forget();
        let found = self.store.enter_as_of(number, &Current { day });
        self.day = day;
        let looked = found.map_err(AppError::from).and_then(|()| look(self));
        self.day = today;
        self.store.leave_as_of()?;
        if self.made_anew {
            self.derive_anew()?;
        }
        self.forget();
        looked
    }

    /// Returns the local number of the operation that `moment` names: an operation's id, or the last one on a date.
    ///
    /// # Errors
    /// An unknown operation, or a moment that is neither.
    pub fn operation_number(&self, moment: &str) -> Result<i64, AppError> {
        if let Ok(operation) = moment.parse() {
            return Ok(self.store.operation(operation)?.no);
        }
        let is_date = moment
            .parse::<chancery_model::date::PartialDate>()
            .is_ok_and(|_| moment.len() == 10);
        if !is_date && chrono::DateTime::parse_from_rfc3339(moment).is_err() {
            return Err(AppError::InvalidRequest {
                name: "at".into(),
                value: moment.into(),
            });
        }
        Ok(self.store.operation_at(moment)?.unwrap_or(0))
    }

    /// Returns the day of `moment`: the date itself, or the day on which the operation was recorded.
    ///
    /// # Errors
    /// An unknown operation.
    pub(crate) fn day_of(&self, moment: &str) -> Result<NaiveDate, AppError> {
        let recorded = match moment.parse() {
            Ok(operation) => self.store.operation(operation)?.recorded_at,
            Err(_) => moment.to_string(),
        };
        let day = recorded.get(..10).and_then(|day| day.parse().ok());
        Ok(day.unwrap_or(self.day))
    }

    /// Forgets what was remembered of another state of the register.
    fn forget(&mut self) {
        self.names.clear();
        self.texts = None;
        self.content_id = None;
    }

    /// Returns the digest of the register's state; remembered until the state is another.
    ///
    /// # Errors
    /// The store's own.
    pub fn content_id(&mut self) -> Result<String, AppError> {
        if let Some(known) = &self.content_id {
            return Ok(known.clone());
        }
        let digest = self.store.content_id()?.to_string();
        self.content_id = Some(digest.clone());
        Ok(digest)
    }

    /// Returns names and labels in `lang`, with what the register adds.
    ///
    /// # Errors
    /// The store's own.
    pub fn names(&mut self, lang: &str) -> Result<Rc<Names>, AppError> {
        if let Some(names) = self.names.get(lang) {
            return Ok(Rc::clone(names));
        }
        let states = self.contents(Kind::State)?;
        let codes = self.contents(Kind::Code)?;
        let names = Rc::new(Names::new(lang, states.iter(), codes.iter()));
        self.names.insert(lang.to_string(), Rc::clone(&names));
        Ok(names)
    }

    /// Returns the international texts, with what the register lays over and adds.
    ///
    /// # Errors
    /// The store's own.
    pub fn texts(&mut self) -> Result<Rc<Texts>, AppError> {
        if let Some(texts) = &self.texts {
            return Ok(Rc::clone(texts));
        }
        let texts = Rc::new(Texts::of(self)?);
        self.texts = Some(Rc::clone(&texts));
        Ok(texts)
    }

    /// Returns the current contents of every record of `kind` that the desk sees.
    ///
    /// # Errors
    /// The store's own.
    pub fn contents(&self, kind: Kind) -> Result<Vec<Content>, AppError> {
        Ok(self
            .store
            .bodies(kind, View::Desk)?
            .into_iter()
            .map(|body| body.content)
            .collect())
    }
}
