//! The current value of each record and the rows that lists, matrix and search are read from.
//!
//! The store hands in the heads of a record; `merge` says what they come to. Pure: dropped and made again, the derived
//! tables give the same answers. Raise [`VERSION`] whenever an answer changes.

use crate::search::indexed::search_text;
use chancery_merge::{Divergence, Merged, PairBase};
use chancery_model::act::Act;
use chancery_model::canonical::canonical_bytes;
use chancery_model::fold::fold;
use chancery_model::id::Sha;
use chancery_model::information::Information;
use chancery_model::measure::{Measure, StageFrom};
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_model::status::holds;
use chancery_model::submission::Submission;
use chancery_model::translation::presentable_text;
use chancery_store::{
    ActRow, Body, Derive, Derived, InformationRow, MeasureRow, RecordHeads, Row, SubmissionRow,
};
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;

/// Changes whenever an answer of this module changes.
const VERSION: u32 = 7;

/// The derivation of this program, for a day: what is dated later has not happened yet.
pub struct Current {
    /// The day.
    pub day: NaiveDate,
}

impl Derive for Current {
    fn version(&self) -> u32 {
        VERSION
    }

    fn derive(&self, input: &RecordHeads<'_>) -> Derived {
        let (content, body, conflict) = match &input.heads[..] {
            [only] => match &only.content {
                Some(content) => (Cow::Borrowed(content.as_ref()), Body::AsHead, false),
                None => {
                    return Derived {
                        body: Body::Gone,
                        ..Derived::default()
                    };
                }
            },
            _ => {
                let merged = merged(input);
                let conflict = !merged.conflicts.is_empty();
                match merged.content {
                    None => {
                        return Derived {
                            body: Body::Gone,
                            conflict,
                            ..Derived::default()
                        };
                    }
                    Some(content) => (Cow::Owned(content.clone()), Body::Merged(content), conflict),
                }
            }
        };
        let row = row_of(input.kind, &content, self.day);
        let search = search_text(input, &content, conflict, self.day);
        Derived {
            body,
            conflict,
            row,
            search,
        }
    }
}

/// Returns what the heads come to, and what a person has to decide.
pub(crate) fn merged(input: &RecordHeads<'_>) -> Merged {
    chancery_merge::merge_heads(&divergence(input))
}

/// Returns the heads and their common ancestors as the merge takes them.
fn divergence<'a>(input: &'a RecordHeads<'_>) -> Divergence<'a> {
    Divergence {
        heads: input
            .heads
            .iter()
            .map(|head| head.content.as_deref())
            .collect(),
        bases: input
            .bases
            .iter()
            .map(|base| PairBase {
                pair: base.pair,
                content: base.content.as_ref(),
            })
            .collect(),
    }
}

/// Returns the typed view of a content, or nothing where it has not that form (a newer program may have written it).
pub fn typed<T: DeserializeOwned>(content: &Content) -> Option<T> {
    T::deserialize(content).ok()
}

fn row_of(kind: Kind, content: &Content, day: NaiveDate) -> Row {
    let row = match kind {
        Kind::Measure => {
            typed::<Measure>(content).map(|m| Row::Measure(Box::new(measure_row(&m, day))))
        }
        Kind::Act => typed::<Act>(content).map(|act| Row::Act(act_row(&act))),
        Kind::Information => typed(content).map(|i| Row::Information(information_row(i))),
        Kind::Submission => {
            typed::<Submission>(content).map(|s| Row::Submission(submission_row(&s)))
        }
        _ => None,
    };
    row.unwrap_or_default()
}

/// Returns the row of a measure on a day. A row whose source says nothing in words of its own ("n/a") has no column: it is kept,
/// and its cell is never shown as reported.
pub fn measure_row(measure: &Measure, day: NaiveDate) -> MeasureRow {
    let (stage, from) = measure.stage_shown(day);
    let (since, until) = match from {
        StageFrom::Events => holds(&measure.events, day),
        StageFrom::Stated | StageFrom::Override => (None, None),
    };
    let silent = is_silent(measure);
    let title = presentable_text(measure, &measure.title, "en").map_or("", |(_, text)| text);
    MeasureRow {
        state: measure.state.clone(),
        categories: if silent {
            vec![]
        } else {
            measure.categories.clone()
        },
        obligations: if silent {
            vec![]
        } else {
            let mut shown: Vec<String> = measure
                .obligations
                .iter()
                .map(|link| crate::matrix::columns::shown_paragraph(&link.id).to_string())
                .collect();
            shown.sort_unstable();
            shown.dedup();
            shown
        },
        stage: stage.map(|stage| stage.as_str().to_string()),
        title_folded: fold(title),
        title: title.to_string(),
        act: measure.act,
        submission: measure.origin.as_ref().map(|origin| origin.submission),
        year: measure.year(),
        exemptions: u32::try_from(measure.exemptions.len()).unwrap_or(u32::MAX),
        audience: measure.audience.rank(),
        title_only: measure.title_only,
        reference: measure.reference.clone(),
        digest: digest_without_stage(measure),
        dates: crate::calendar::dated_steps(measure),
        since: since.map(|day| day.to_string()),
        until: until.map(|day| day.to_string()),
    }
}

/// Returns whether the source answered with nothing but an empty word.
pub fn is_silent(measure: &Measure) -> bool {
    measure.extra.get("information").and_then(Value::as_str) == Some("unchecked")
}

fn digest_without_stage(measure: &Measure) -> u64 {
    let mut words = measure.clone();
    words.stage = None;
    words.origin = None;
    words.reference = None;
    let digest = Sha::of(&canonical_bytes(&words)).0;
    u64::from_be_bytes(digest[..8].try_into().expect("eight of thirty-two bytes"))
}

fn act_row(act: &Act) -> ActRow {
    ActRow {
        state: act.state.clone(),
        number: act.number.clone(),
        number_folded: act.number.as_deref().map(fold),
        authority: act
            .authority
            .best("en", None)
            .map(|(_, text)| text.to_string()),
    }
}

fn information_row(information: Information) -> InformationRow {
    InformationRow {
        state: information.state,
        column_kind: information.column_kind,
        column: information.column,
        value: information.value.as_str().to_string(),
    }
}

fn submission_row(submission: &Submission) -> SubmissionRow {
    let mut states = submission.states.clone();
    states.extend(submission.state.clone());
    states.extend(submission.waiting.iter().cloned());
    states.sort_unstable();
    states.dedup();
    SubmissionRow {
        states: states
            .into_iter()
            .map(|state| {
                let waiting = submission.waiting.contains(&state);
                (state, waiting)
            })
            .collect(),
        work: submission.work.as_str().to_string(),
        file: submission.file.clone(),
        object: submission.object,
        received: submission.received.map(|date| date.to_string()),
        audience: submission.audience.rank(),
    }
}
