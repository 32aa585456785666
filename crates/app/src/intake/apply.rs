//! A plan becomes one operation: the file kept, its submission, acts, measures, statements about columns.

use super::context::{SAME_ROWS, sender_of};
use super::layout::{as_used, new_states};
use super::{About, IntakeFile};
use crate::clock::day;
use crate::error::AppError;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use chancery_import::answers::row_key;
use chancery_import::bucket::{Accept, Fate, fate};
use chancery_import::draft::{Draft, Drafts, Makes};
use chancery_import::plan::{Plan, PlannedRow};
use chancery_import::reading::Reading;
use chancery_model::codes::SubmissionWork;
use chancery_model::id::{OperationId, RecordId};
use chancery_model::information::Information;
use chancery_model::measure::Measure;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::reference::give_reference;
use chancery_model::submission::{Receipt, Submission};
use chancery_store::{DeskChange, NewObject, OperationDraft, View};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Writes the plans of `files`; one operation for each line that they stand on. Returns the first, or nothing when
/// there was nothing to write.
///
/// # Errors
/// Cancelling; the store's own. Nothing is written then.
pub fn apply(
    session: &mut Session,
    files: &[IntakeFile],
    accept: Accept,
    save_layout: Option<&str>,
    progress: &Progress,
) -> Result<Option<OperationId>, AppError> {
    let mut drafts: BTreeMap<Line, OperationDraft> = BTreeMap::new();
    for file in files {
        let line = line_of(session, file);
        let draft = drafts
            .entry(line)
            .or_insert_with(|| session.draft(OperationKind::Import, line, Map::new()));
        let mut writing = Writing {
            session,
            draft,
            file,
            information: HashMap::new(),
            given: HashSet::new(),
        };
        writing.file(accept)?;
        if let Some(name) = save_layout {
            writing.layout(name)?;
        }
    }
    let mut first = None;
    for (_, draft) in drafts {
        if draft.revisions.is_empty() {
            session.store.change_desk(&draft.desk)?;
            continue;
        }
        let committed = session.transact(draft, progress)?;
        first = first.or(Some(committed.operation));
    }
    Ok(first)
}

/// One's own state's file stands on the working line, every other on the handed-in line.
fn line_of(session: &Session, file: &IntakeFile) -> Line {
    let states = states_of(file);
    let own = session.delegation.as_deref();
    let only_own = own.is_some()
        && !states.is_empty()
        && states.iter().all(|state| Some(state.as_str()) == own);
    if only_own {
        Line::Working
    } else {
        Line::HandedIn
    }
}

fn states_of(file: &IntakeFile) -> BTreeSet<String> {
    let mut states: BTreeSet<String> = file.about.state.iter().cloned().collect();
    if let Ok(reading) = &file.reading {
        states.extend(
            reading
                .rows
                .iter()
                .filter_map(|row| row.values.state.clone()),
        );
    }
    states
}

struct Writing<'a> {
    session: &'a mut Session,
    draft: &'a mut OperationDraft,
    file: &'a IntakeFile,
    information: HashMap<(String, String), RecordId>,
    given: HashSet<String>,
}

impl Writing<'_> {
    fn file(&mut self, accept: Accept) -> Result<(), AppError> {
        let submission_record = self.submission_record();
        let receipt = self
            .file
            .plan
            .as_ref()
            .map_or(Receipt::default(), |planned| {
                planned.plan.receipt_if(accept)
            });
        let mut same_rows = BTreeMap::new();
        if let Some((reading, planned)) = self.file.read_and_planned() {
            let plan = &planned.plan;
            self.entities()?;
            let drafts = Drafts::of(reading, &planned.context, plan);
            let acts = self.acts(plan, &drafts, accept)?;
            for row in &plan.rows {
                match fate(row, accept) {
                    Fate::Written => self.row(row, drafts.draft(row), &acts, submission_record)?,
                    Fate::Same => same_rows.extend(same_row(row, reading)),
                    Fate::Held | Fate::SetAside => {}
                }
            }
            for record in &self.file.remove {
                self.remove(*record)?;
            }
        }
        let wrote = !self.draft.revisions.is_empty();
        if wrote || self.file.kept.is_none() {
            self.submission(submission_record, accept, receipt, &same_rows)?;
            self.name_operation(receipt);
        }
        Ok(())
    }

    /// The plan drew the record of a new submission; its measures name it already.
    fn submission_record(&mut self) -> RecordId {
        let planned = self
            .file
            .plan
            .as_ref()
            .map(|planned| planned.context.provenance.submission);
        planned
            .or(self.file.kept)
            .unwrap_or_else(|| self.session.new_record())
    }

    fn name_operation(&mut self, receipt: Receipt) {
        let params = &mut self.draft.params;
        let names = match params.get("file").and_then(Value::as_str) {
            Some(earlier) => format!("{earlier}, {}", self.file.name),
            None => self.file.name.clone(),
        };
        params.insert("file".into(), json!(names));
        let applied = params.get("applied").and_then(Value::as_u64).unwrap_or(0) + receipt.applied;
        params.insert("applied".into(), json!(applied));
        if applied == 0 {
            params.insert("kept".into(), json!(true));
        } else {
            params.remove("kept");
        }
    }

    /// Entities and categories that the layout names and the register does not have yet.
    fn entities(&mut self) -> Result<(), AppError> {
        let names = self.session.names("en")?;
        let Ok(reading) = &self.file.reading else {
            return Ok(());
        };
        let used: HashSet<&str> = reading
            .rows
            .iter()
            .filter_map(|row| row.values.state.as_deref())
            .collect();
        for (code, name) in new_states(&self.file.layout) {
            if used.contains(code.as_str()) && !names.knows_state(&code) {
                let record = RecordId::of_built_in("state", &code);
                self.add(
                    record,
                    Kind::State,
                    vec![],
                    &json!({"code": code, "name": name}),
                )?;
            }
        }
        for made in &reading.made_categories {
            if names
                .added_categories()
                .all(|category| category.code != made.code)
            {
                let record = RecordId::of_built_in("code", &format!("category:{}", made.code));
                let content = json!({"list": "category", "code": made.code, "label": made.label, "group": made.group});
                self.add(record, Kind::Code, vec![], &content)?;
            }
        }
        Ok(())
    }

    /// Writes acts that are new or changed and that a written row carries; returns the record of each.
    fn acts(
        &mut self,
        plan: &Plan,
        drafts: &Drafts<'_>,
        accept: Accept,
    ) -> Result<Vec<Option<RecordId>>, AppError> {
        let used: HashSet<usize> = plan
            .rows
            .iter()
            .filter(|row| fate(row, accept) == Fate::Written)
            .filter_map(|row| row.act)
            .collect();
        let mut records = Vec::with_capacity(plan.acts.len());
        for (index, planned) in plan.acts.iter().enumerate() {
            if !used.contains(&index) {
                records.push(planned.record);
                continue;
            }
            let (record, parents) = match planned.record {
                Some(record) => (record, self.heads(record)?),
                None => (self.session.new_record(), vec![]),
            };
            if planned.record.is_none() || planned.changed {
                self.add(record, Kind::Act, parents, &drafts.act(index))?;
            }
            records.push(Some(record));
        }
        Ok(records)
    }

    fn row(
        &mut self,
        row: &PlannedRow,
        draft: Draft,
        acts: &[Option<RecordId>],
        submission: RecordId,
    ) -> Result<(), AppError> {
        for information in &draft.information {
            self.statement(information, submission)?;
        }
        if row.makes != Makes::Measure {
            return Ok(());
        }
        let mut measure = draft.measure;
        if let Some(act) = row.act.and_then(|index| acts[index]) {
            measure.act = Some(act);
        }
        if let Some(origin) = &mut measure.origin {
            origin.submission = submission;
        }
        measure.normalise();
        let (record, parents) = match row.record {
            Some(record) => (record, self.heads(record)?),
            None => (self.session.new_record(), vec![]),
        };
        if measure.reference.is_none() {
            measure.reference = Some(self.reference(record, &measure)?);
        }
        self.add(record, Kind::Measure, parents, &measure)
    }

    fn reference(&mut self, record: RecordId, measure: &Measure) -> Result<String, AppError> {
        loop {
            let category = measure.categories.first().map(String::as_str);
            let reference = give_reference(&measure.state, category, record, |name| {
                self.given.contains(name)
            });
            let taken = self.session.store.referenced(&reference)?.is_some();
            self.given.insert(reference.clone());
            if !taken {
                self.draft.references.push((reference.clone(), record));
                return Ok(reference);
            }
        }
    }

    /// One record for each state and column: a later statement is a new version of it.
    fn statement(
        &mut self,
        information: &Information,
        submission: RecordId,
    ) -> Result<(), AppError> {
        let place = (
            information.state.clone(),
            format!("{}:{}", information.column_kind, information.column),
        );
        if self.information.is_empty() {
            for entry in self.session.store.information(View::Desk)? {
                let key = (
                    entry.state,
                    format!("{}:{}", entry.column_kind, entry.column),
                );
                self.information.insert(key, entry.record);
            }
        }
        let mut information = information.clone();
        information.submission = Some(submission);
        information.date = information.date.or(self.file.about.received);
        let (record, parents) = match self.information.get(&place) {
            Some(record) => (*record, self.heads(*record)?),
            None => (self.session.new_record(), vec![]),
        };
        self.information.insert(place, record);
        self.add(record, Kind::Information, parents, &information)
    }

    fn remove(&mut self, record: RecordId) -> Result<(), AppError> {
        let parents = self.heads(record)?;
        let version = self.session.version(record, Kind::Measure, parents, None);
        self.draft.revisions.push(version);
        Ok(())
    }

    fn submission(
        &mut self,
        record: RecordId,
        accept: Accept,
        receipt: Receipt,
        same_rows: &BTreeMap<String, RecordId>,
    ) -> Result<(), AppError> {
        let mut submission = submission_of(self.session, self.file, accept, receipt);
        if !same_rows.is_empty() {
            submission.extra.insert(SAME_ROWS.into(), json!(same_rows));
        }
        let parents = self.heads(record)?;
        self.add(record, Kind::Submission, parents, &submission)?;
        self.draft.objects.push(NewObject {
            bytes: self.file.bytes.to_vec(),
        });
        let answers = serde_json::to_string(&self.file.layout).ok();
        self.draft
            .desk
            .push(DeskChange::Answer(self.file.object, answers));
        Ok(())
    }

    fn layout(&mut self, name: &str) -> Result<(), AppError> {
        let content = layout_content(self.file, name)?;
        let record = RecordId::of_built_in("layout", name);
        let parents = self.heads(record)?;
        let version = self
            .session
            .version(record, Kind::Layout, parents, Some(content));
        self.draft.revisions.push(version);
        Ok(())
    }

    fn heads(&self, record: RecordId) -> Result<Vec<chancery_model::id::RevisionId>, AppError> {
        Ok(self.session.store.head_ids(record, self.draft.line)?)
    }

    fn add<T: serde::Serialize>(
        &mut self,
        record: RecordId,
        kind: Kind,
        parents: Vec<chancery_model::id::RevisionId>,
        content: &T,
    ) -> Result<(), AppError> {
        let version = self
            .session
            .version(record, kind, parents, Some(content_of(content)?));
        self.draft.revisions.push(version);
        Ok(())
    }
}

/// Returns the content under which the layout of a file is kept.
///
/// # Errors
/// A defect of ours.
pub fn layout_content(
    file: &IntakeFile,
    name: &str,
) -> Result<chancery_model::revision::Content, AppError> {
    let mut layout = as_used(&file.layout, file.reading.as_ref().ok());
    layout.name = name.to_string();
    layout.sender.clone_from(&file.about.state);
    content_of(&layout)
}

fn same_row(row: &PlannedRow, reading: &Reading) -> Option<(String, RecordId)> {
    let source = &reading.rows[row.row];
    let sheet = reading.sheets.get(source.sheet as usize)?;
    Some((row_key(sheet.name.as_deref(), source.row), row.record?))
}

fn submission_of(
    session: &Session,
    file: &IntakeFile,
    accept: Accept,
    receipt: Receipt,
) -> Submission {
    let states = states_of(file);
    let today = day(session.clock.now()).parse().ok();
    let refusal = file.reading.as_ref().err();
    let mut waiting: BTreeSet<String> = BTreeSet::new();
    if let Some((reading, planned)) = file.read_and_planned() {
        let held = planned
            .plan
            .rows
            .iter()
            .filter(|row| matches!(fate(row, accept), Fate::Held | Fate::SetAside));
        waiting.extend(held.filter_map(|row| reading.rows[row.row].values.state.clone()));
    } else {
        waiting.extend(file.about.state.clone());
    }
    let About {
        note,
        channel,
        dated,
        received,
        sender,
        authority,
        audience,
        standing,
        ..
    } = file.about.clone();
    Submission {
        state: sender_of(file.about.state.as_deref(), &states),
        states: states.into_iter().collect(),
        waiting: waiting.into_iter().collect(),
        file: file.name.clone(),
        object: file.object,
        format: format_of(file),
        note,
        channel,
        dated,
        received: received.or(today),
        entered: if refusal.is_none() { today } else { None },
        sender,
        authority,
        marking: None,
        audience,
        standing,
        replaces: None,
        work: match (refusal, receipt.held + receipt.set_aside) {
            (Some(_), _) => SubmissionWork::Received,
            (None, 0) => SubmissionWork::Checked,
            (None, _) => SubmissionWork::BeingEntered,
        },
        receipt: refusal.is_none().then_some(receipt),
        set_aside: refusal.map(|refusal| refusal.code().to_string()),
        layout: None,
        extra: Map::new(),
    }
}

/// Returns the file's format as read; of one that cannot be read, its name's extension.
pub fn format_of(file: &IntakeFile) -> String {
    match &file.reading {
        Ok(reading) => reading.format.clone(),
        Err(_) => file
            .name
            .rsplit_once('.')
            .map_or(String::new(), |(_, extension)| extension.to_lowercase()),
    }
}
