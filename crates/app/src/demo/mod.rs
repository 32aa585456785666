//! The demo: a register of fictional states that looks like a real one. Nothing in it states a fact about a real state.
//!
//! Deterministic: ids come from a fixed seed and hours from a fixed calendar, so two demos have equal versions.
//! [`steps`] gives what a secretariat would have done over two months, one operation a step.

mod desk;
mod measures;
pub(crate) mod own;
mod submissions;
mod texts;
mod tracking;

use chancery_model::id::{RecordId, Sha};
use chancery_model::operation::OperationKind;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use serde::Serialize;
use serde_json::{Map, Value};

/// One operation of the demo.
pub struct Step {
    /// RFC 3339 with offset.
    pub time: String,
    /// What was done.
    pub kind: OperationKind,
    /// Values for its title.
    pub params: Map<String, Value>,
    /// The records it wrote; an earlier one again is an edit.
    pub records: Vec<Written>,
    /// The files it kept.
    pub files: Vec<(String, Vec<u8>)>,
}

/// One version of one record.
pub struct Written {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its content.
    pub content: Content,
}

impl Written {
    fn of<T: Serialize>(record: RecordId, kind: Kind, content: &T) -> Written {
        let value = serde_json::to_value(content).expect("contents of the model have a JSON form");
        let content = chancery_model::canonical::tidy_content(value)
            .expect("the demo has whole numbers only");
        Written {
            record,
            kind,
            content,
        }
    }
}

/// Returns the id of the demo's record called `name`: a version 4 UUID drawn from a fixed seed.
pub(crate) fn demo_id(name: &str) -> RecordId {
    let digest = Sha::of(format!("chancery demo 1:{name}").as_bytes()).0;
    let mut bytes = [0u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    RecordId(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

/// Returns the demo's operations in order.
pub fn steps() -> Vec<Step> {
    let mut steps = vec![desk::meetings()];
    steps.extend(submissions::steps());
    steps.push(desk::information());
    steps.push(desk::unread_scan());
    steps.push(texts::texts());
    steps.push(desk::positions());
    steps.extend(desk::later_edits());
    steps.extend(tracking::steps());
    steps
}

/// The morning from which the demo counts its days.
pub const TODAY: &str = "2026-03-10T09:00:00+01:00";

/// Returns the day of [`TODAY`].
pub fn day() -> chrono::NaiveDate {
    TODAY[..10].parse().expect("a date of ours")
}

/// Returns the hour of the demo's calendar: the day of 2026 and a time in The Hague's winter offset.
fn hour(month: u32, day: u32, clock: &str) -> String {
    format!("2026-{month:02}-{day:02}T{clock}:00+01:00")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_has_sixty_measures_of_twelve_fictional_states() {
        let steps = steps();
        let mut measures = std::collections::BTreeMap::new();
        for written in steps
            .iter()
            .flat_map(|step| &step.records)
            .filter(|w| w.kind == Kind::Measure)
        {
            let state = written.content["state"]
                .as_str()
                .unwrap_or_default()
                .to_string();
            assert!(crate::names::is_fictional(&state), "{state}");
            measures.insert(written.record, state);
        }
        let states: std::collections::BTreeSet<&String> = measures.values().collect();
        assert_eq!((measures.len(), states.len()), (61, 12));
    }
}
