//! Any sequence of typing, keeping, undoing, redoing, restoring and restarting replays to the same state.
//!
//! A model in memory says after each step what is typed, what is kept and what undoing would do; the register has to say
//! the same, also after it was closed, opened and its derived tables made anew.

use crate::desk::Desk;
use chancery_app::messages::Catalogue;
use chancery_app::progress::Progress;
use chancery_app::wire::draft::ComposeRequest;
use chancery_app::wire::versions::RestoreRequest;
use chancery_app::{care, drafts, history, versions};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// What a person does.
#[derive(Debug, Clone)]
enum Step {
    /// Types into a field and pauses.
    Type(&'static str, String),
    /// Leaves the page, or names the version.
    Keep(Option<&'static str>),
    /// Throws away what was typed.
    Drop,
    Undo,
    Redo,
    /// Goes back to one of the versions, counted from the first.
    Restore(usize),
    /// Closes the program and starts it again.
    Reopen,
    /// Makes the derived tables anew.
    Rebuild,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let field = prop::sample::select(vec!["title", "summary", "review", "enforcement"]);
    let text = prop::sample::select(vec!["a", "b", "ban on arms", "禁止", "حظر", "e\u{301}", ""]);
    let step = prop_oneof![
        5 => (field, text).prop_map(|(field, text)| Step::Type(field, text.to_string())),
        3 => prop::option::of(Just("named")).prop_map(Step::Keep),
        1 => Just(Step::Drop),
        3 => Just(Step::Undo),
        2 => Just(Step::Redo),
        1 => (0usize..8).prop_map(Step::Restore),
        1 => Just(Step::Reopen),
        1 => Just(Step::Rebuild),
    ];
    prop::collection::vec(step, 1..24)
}

type Fields = Map<String, Value>;

/// What must be true.
struct Model {
    kept: Fields,
    typed: Fields,
    /// Before and after of every change that undoing can reach.
    done: Vec<(Fields, Fields)>,
    undone: Vec<(Fields, Fields)>,
}

impl Model {
    fn change(&mut self, after: Fields) {
        self.done
            .push((std::mem::replace(&mut self.kept, after.clone()), after));
        self.undone.clear();
    }

    /// What keeping would write; the same as before when nothing differs.
    fn laid_over(&self) -> Fields {
        let mut after = self.kept.clone();
        after.extend(self.typed.clone());
        after.retain(|_, value| *value != json!("") && *value != json!({"en": ""}));
        after
    }
}

fn value(field: &str, text: &str) -> Value {
    match field {
        "title" | "summary" => json!({ "en": nfc(text) }),
        _ => json!(text),
    }
}

/// Texts are kept in normal form C; the one text of the samples that is not.
fn nfc(text: &str) -> String {
    text.replace("e\u{301}", "\u{e9}")
}

struct Machine {
    desk: Desk,
    record: String,
    model: Model,
    /// Contents of the versions, first to last.
    versions: Vec<Fields>,
}

impl Machine {
    fn new() -> Machine {
        let mut desk = Desk::new();
        let (record, _) = desk.entry(json!({"title": {"en": "first"}}));
        let kept = Map::from_iter([("title".to_string(), json!({"en": "first"}))]);
        Machine {
            desk,
            record,
            versions: vec![kept.clone()],
            model: Model {
                kept,
                typed: Map::new(),
                done: vec![],
                undone: vec![],
            },
        }
    }

    fn take(&mut self, step: &Step) {
        let moves = matches!(step, Step::Undo | Step::Redo | Step::Restore(_));
        if moves && !self.model.typed.is_empty() {
            self.keep(None); // as leaving the page does
        }
        match step {
            Step::Type(field, text) => {
                let base = self.desk.compose(&self.record).base;
                let fields = json!({ *field: value(field, text) });
                self.desk.save(&self.record, base.as_deref(), fields);
                self.model
                    .typed
                    .insert((*field).to_string(), value(field, text));
            }
            Step::Keep(name) => self.keep(*name),
            Step::Drop => {
                drafts::forget(self.desk.session(), &self.record).unwrap();
                self.model.typed.clear();
            }
            Step::Undo => self.undo(),
            Step::Redo => self.redo(),
            Step::Restore(index) => self.restore(*index),
            Step::Reopen => self.desk.reopen(),
            Step::Rebuild => {
                let before = self.seen();
                care::rebuild(self.desk.session(), &Progress::silent()).unwrap();
                assert_eq!(self.seen(), before);
            }
        }
    }

    fn keep(&mut self, name: Option<&str>) {
        let after = self.model.laid_over();
        let kept = self.desk.keep_as(&self.record, name);
        let differs = after != self.model.kept || name.is_some();
        assert_eq!(kept.operation.is_some(), differs);
        assert!(!kept.conflict);
        if differs {
            self.versions.push(after.clone());
            self.model.change(after);
        }
        self.model.typed.clear();
    }

    fn undo(&mut self) {
        let Some((before, after)) = self.model.done.pop() else {
            return; // what is left is the making of the entry
        };
        let last = history::last_undoable(self.desk.session())
            .unwrap()
            .unwrap();
        let english = Catalogue::new("en");
        history::undo(self.desk.session(), &last.id.to_string(), &english).unwrap();
        self.versions.push(before.clone());
        self.model.kept = before.clone();
        self.model.undone.push((before, after));
    }

    fn redo(&mut self) {
        let offer = history::last_redoable(self.desk.session()).unwrap();
        let Some((before, after)) = self.model.undone.pop() else {
            assert!(
                offer.is_none(),
                "something to do again, and the model has nothing"
            );
            return;
        };
        let english = Catalogue::new("en");
        let id = offer.unwrap().id.to_string();
        history::undo(self.desk.session(), &id, &english).unwrap();
        self.versions.push(after.clone());
        self.model.kept = after.clone();
        self.model.done.push((before, after));
    }

    fn restore(&mut self, index: usize) {
        let Some(content) = self.versions.get(index).cloned() else {
            return;
        };
        let seen = self.desk.compose(&self.record).versions;
        let request = RestoreRequest {
            id: self.record.clone(),
            revision: seen[seen.len() - 1 - index].revision.clone(),
            lang: "en".into(),
        };
        versions::restore(self.desk.session(), &request, &Catalogue::new("en")).unwrap();
        self.versions.push(content.clone());
        self.model.change(content);
    }

    /// What the register says: the kept fields, and what is typed.
    fn seen(&mut self) -> (Fields, Fields) {
        let request = ComposeRequest {
            id: self.record.clone(),
            state: None,
            lang: "en".into(),
        };
        let seen = drafts::compose(self.desk.session(), &request).unwrap();
        let kept = ["title", "summary", "review", "enforcement"]
            .into_iter()
            .map(|key| (key.to_string(), seen.measure[key].clone()))
            .filter(|(_, value)| !value.is_null() && *value != json!({}))
            .collect();
        let typed = seen.draft.map_or(Map::new(), |draft| {
            draft.fields.as_object().unwrap().clone()
        });
        (kept, typed)
    }

    fn check(&mut self) {
        let expected = (self.model.kept.clone(), self.model.typed.clone());
        assert_eq!(self.seen(), expected);
        let count = self.desk.compose(&self.record).versions.len();
        assert_eq!(count, self.versions.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_replays_to_the_same_state_and_the_last_text_is_never_lost(steps in steps()) {
        let mut machine = Machine::new();
        for step in &steps {
            machine.take(step);
            machine.check();
        }
        machine.desk.reopen();
        care::rebuild(machine.desk.session(), &Progress::silent()).unwrap();
        machine.check();
        let report = care::verify(machine.desk.session(), &Progress::silent()).unwrap();
        prop_assert_eq!(&report["ok"], &json!(true), "{}", report);
    }
}
