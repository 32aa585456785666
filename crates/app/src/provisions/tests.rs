#![allow(clippy::unwrap_used)]
//! A text from its first word to the others: kept, changed, moved, translated, handed in, undone.

use super::*;
use crate::register::{CreateRegister, Fill, Key};
use crate::wire::provisions::{HandedIn, KeepTextRequest, TextFields};
use chancery_model::record::{Kind, Line};
use chancery_store::View;
use serde_json::{Value, json};

const TEXT: &str = "6f1c1e1e-4a53-4f0e-9d0a-1f2e3d4c5b6a";

/// A register of a secretariat in a folder of its own.
struct Desk {
    session: Session,
    base: BTreeMap<String, String>,
    _folder: tempfile::TempDir,
}

fn clause_id(name: char) -> String {
    format!("6f1c1e1e-4a53-4f0e-9d0a-0000000000{:02x}", name as u32)
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let request = CreateRegister {
        path: &folder.path().join("texts.chancery"),
        key: &Key::File(folder.path().join("key")),
        delegation: None,
        fill: Fill::Empty,
    };
    let session = crate::register::create(&request, "chancery".into()).unwrap();
    Desk {
        session,
        base: BTreeMap::new(),
        _folder: folder,
    }
}

/// Reads a text in short: each clause is its letter, its level and its words, a translation behind a stroke:
/// `a1 goods|biens, b2 ships`. A leading `!` confirms the translation.
fn fields(drawn: &str) -> TextFields {
    let mut confirmed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let clauses: Vec<Value> = drawn
        .split(", ")
        .filter(|clause| !clause.is_empty())
        .map(|clause| {
            let says = clause.trim_start_matches('!');
            let mut signs = says.chars();
            let id = clause_id(signs.next().unwrap());
            let level = signs.next().unwrap().to_digit(10).unwrap();
            let (words, french) = says[2..].trim().split_once('|').unwrap_or((&says[2..], ""));
            if clause.starts_with('!') {
                confirmed.entry("fr".into()).or_default().push(id.clone());
            }
            json!({"id": id, "level": level, "text": {"en": words.trim(), "fr": french}})
        })
        .collect();
    TextFields {
        title: BTreeMap::from([("en".into(), "Common text".into())]),
        kind: "common-text".into(),
        authentic: "en".into(),
        numbering: "outline".into(),
        clauses: json!(clauses),
        confirmed,
    }
}

impl Desk {
    fn request(&self, drawn: &str) -> KeepTextRequest {
        KeepTextRequest {
            text: TEXT.into(),
            base: self.base.clone(),
            fields: fields(drawn),
            lang: "en".into(),
        }
    }

    /// Keeps a version; returns how many records it wrote.
    fn keep(&mut self, drawn: &str) -> u32 {
        let request = self.request(drawn);
        let kept = keep(&mut self.session, &request).unwrap();
        assert!(!kept.conflict);
        self.base = kept.base;
        kept.records
    }

    fn whole(&mut self) -> ProvisionsAnswer {
        let request = ProvisionsRequest {
            text: TEXT.into(),
            lang: "en".into(),
        };
        whole(&mut self.session, &request).unwrap()
    }

    /// The text as [`fields`] draws it, stale translations with a `*`.
    fn drawn(&mut self) -> String {
        let whole = self.whole();
        let stale = whole.stale.get("fr").cloned().unwrap_or_default();
        let clauses: Vec<String> = whole
            .fields
            .clauses
            .as_array()
            .unwrap()
            .iter()
            .map(|clause| {
                let id = clause["id"].as_str().unwrap();
                let letter = u8::from_str_radix(&id[id.len() - 2..], 16).unwrap() as char;
                let french = match clause["text"]["fr"].as_str() {
                    Some(words) => format!("|{words}"),
                    None => String::new(),
                };
                let mark = if stale.contains(&id.to_string()) {
                    "*"
                } else {
                    ""
                };
                let words = clause["text"]["en"].as_str().unwrap_or_default();
                format!("{letter}{} {words}{french}{mark}", clause["level"])
            })
            .collect();
        clauses.join(", ")
    }

    fn undo(&mut self) {
        let last = crate::history::last_undoable(&self.session)
            .unwrap()
            .unwrap();
        let catalogue = chancery_messages::Catalogue::new("en");
        crate::history::undo(&mut self.session, &last.id.to_string(), &catalogue).unwrap();
        self.base = self.whole().base;
    }

    fn hand_in(&mut self) -> u32 {
        let request = ProvisionsRequest {
            text: TEXT.into(),
            lang: "en".into(),
        };
        hand_in(&mut self.session, &request).unwrap().records
    }

    /// What others have, words only.
    fn handed_in(&self) -> Vec<String> {
        let bodies = self.session.store.bodies(Kind::Provision, View::HandedIn);
        let mut words: Vec<String> = bodies
            .unwrap()
            .into_iter()
            .map(|body| {
                body.content
                    .get("text")
                    .cloned()
                    .unwrap_or_default()
                    .to_string()
            })
            .collect();
        words.sort();
        words
    }
}

#[test]
fn a_version_writes_what_differs_and_nothing_else() {
    let mut desk = desk();
    assert_eq!(
        desk.keep("a1 goods, b2 ships, c1 funds"),
        4,
        "three clauses and the opening"
    );
    assert_eq!(desk.drawn(), "a1 goods, b2 ships, c1 funds");
    assert_eq!(desk.keep("a1 goods, b2 ships, c1 funds"), 0);
    assert_eq!(
        desk.keep("a1 goods, b2 all ships, c1 funds"),
        1,
        "one clause reworded"
    );
    assert_eq!(
        desk.keep("c1 funds, a1 goods, b2 all ships"),
        1,
        "one clause moved"
    );
    assert_eq!(
        desk.keep("c1 funds, d1 ports, b2 all ships"),
        2,
        "one added, one removed"
    );
    assert_eq!(desk.drawn(), "c1 funds, d1 ports, b2 all ships");
}

#[test]
fn what_is_removed_comes_back_by_undo_and_by_the_editor() {
    let mut desk = desk();
    desk.keep("a1 goods, b1 ships");
    desk.keep("a1 goods");
    desk.undo();
    assert_eq!(desk.drawn(), "a1 goods, b1 ships");
    desk.keep("a1 goods");
    assert_eq!(desk.keep("a1 goods, b1 ships"), 1);
    assert_eq!(desk.drawn(), "a1 goods, b1 ships");
}

/// What became of the clauses between two moments of the text, as `number>number fate words`.
fn became(desk: &mut Desk, from: &str, to: Option<&str>) -> Vec<String> {
    let request = crate::wire::versions::CompareRequest {
        id: TEXT.into(),
        from: from.into(),
        to: to.map(str::to_owned),
        lang: "en".into(),
    };
    let answer = crate::versions::compare(&mut desk.session, &request).unwrap();
    let each = answer.clauses.iter().map(|clause| {
        let wordings: Vec<String> = clause
            .wordings
            .iter()
            .map(|wording| {
                let steps = wording.words.iter();
                let steps: Vec<String> =
                    steps.map(|(sign, text)| format!("{sign}{text}")).collect();
                format!("{} {}", wording.language, steps.join("|"))
            })
            .collect();
        format!(
            "{}>{} {}{}: {}",
            clause.from_number,
            clause.to_number,
            clause.fate,
            if clause.became.iter().any(|word| word == "moved") {
                ", moved"
            } else {
                ""
            },
            wordings.join("; ")
        )
    });
    each.collect()
}

#[test]
fn a_whole_text_is_compared_at_two_of_its_moments() {
    let mut desk = desk();
    desk.keep("a1 all goods|biens, b1 ships|navires, c1 funds");
    desk.keep("c1 funds, a1 all goods|tous les biens, b1 ships|navires");
    desk.keep("c1 funds, d1 ports, a1 all goods|tous les biens");
    let request = ProvisionsRequest {
        text: TEXT.into(),
        lang: "en".into(),
    };
    let moments = versions(&mut desk.session, &request).unwrap().versions;
    let numbers: Vec<u32> = moments.iter().map(|moment| moment.number).collect();
    assert_eq!(numbers, [3, 2, 1]);
    let (first, second) = (&moments[2].revision, &moments[1].revision);
    assert_eq!(
        became(&mut desk, first, Some(second)),
        [
            "3>1 same, moved: en =funds",
            "1>2 reworded: fr +tous les |=biens",
            "2>3 same: en =ships"
        ]
    );
    assert_eq!(
        became(&mut desk, second, None),
        [
            ">2 added: en +ports",
            "2>3 same: en =all goods",
            "3> removed: en -ships; fr -navires"
        ]
    );
    // and on the command, by the moment behind the id
    let ids = [format!("{TEXT}@{first}"), TEXT.to_string()];
    let progress = crate::progress::Progress::silent();
    let compared =
        crate::compare::compare(&mut desk.session, &ids, (None, "en"), &progress).unwrap();
    assert_eq!(
        compared.lines(),
        [
            "1 · same words · was 3, now 1",
            "2 · new: [+ports]",
            "3 · reworded · moved · was 1, now 3",
            "  French: [+tous les ]biens",
            "2 · taken out: [-ships]",
            "  French: [-navires]",
        ]
    );
}

#[test]
fn what_is_typed_waits_at_the_desk_and_is_no_version() {
    let mut desk = desk();
    desk.keep("a1 goods");
    let operations = desk.session.store.counts().unwrap().operations;
    let request = desk.request("a1 goods and services");
    keep_typed(&mut desk.session, &request).unwrap();
    assert_eq!(desk.session.store.counts().unwrap().operations, operations);
    assert_eq!(desk.drawn(), "a1 goods");
    let typed = desk.whole().typed.unwrap();
    assert_eq!(typed.fields.clauses[0]["text"]["en"], "goods and services");
    assert!(
        texts(&mut desk.session, "en").unwrap().texts[0]
            .waits
            .is_some()
    );
    desk.keep("a1 goods and services");
    assert_eq!(
        desk.whole().typed,
        None,
        "a version takes what was typed along"
    );
}

#[test]
fn a_text_that_was_only_begun_is_listed() {
    let mut desk = desk();
    let request = desk.request("a1 goods");
    keep_typed(&mut desk.session, &request).unwrap();
    let listed = texts(&mut desk.session, "en").unwrap().texts;
    assert_eq!((listed.len(), listed[0].title.as_str()), (1, "Common text"));
    let dropped = ProvisionsRequest {
        text: TEXT.into(),
        lang: "en".into(),
    };
    drop_typed(&mut desk.session, &dropped).unwrap();
    assert!(texts(&mut desk.session, "en").unwrap().texts.is_empty());
}

#[test]
fn a_changed_clause_makes_its_translations_stale_until_they_are_written_or_confirmed() {
    let mut desk = desk();
    desk.keep("a1 goods|biens, b1 ships|navires");
    assert_eq!(desk.drawn(), "a1 goods|biens, b1 ships|navires");
    desk.keep("a1 all goods|biens, b1 ships|navires");
    assert_eq!(desk.drawn(), "a1 all goods|biens*, b1 ships|navires");
    desk.keep("b1 ships|navires, a2 all goods|biens");
    assert_eq!(
        desk.drawn(),
        "b1 ships|navires, a2 all goods|biens*",
        "a move changes no words"
    );
    desk.keep("b1 ships|navires, a2 all goods|tous les biens");
    assert_eq!(
        desk.drawn(),
        "b1 ships|navires, a2 all goods|tous les biens"
    );
    desk.keep("b1 vessels|navires, a2 all goods|tous les biens");
    assert_eq!(
        desk.drawn(),
        "b1 vessels|navires*, a2 all goods|tous les biens"
    );
    desk.keep("!b1 vessels|navires, a2 all goods|tous les biens");
    assert_eq!(
        desk.drawn(),
        "b1 vessels|navires, a2 all goods|tous les biens"
    );
}

#[test]
fn a_text_stays_on_the_working_line_until_it_is_handed_in_without_stale_words() {
    let mut desk = desk();
    desk.keep("a1 goods|biens");
    assert_eq!(desk.whole().handed_in, HandedIn::No);
    assert!(desk.handed_in().is_empty());
    desk.keep("a1 all goods|biens");
    assert_eq!(desk.hand_in(), 2);
    assert_eq!(desk.whole().handed_in, HandedIn::AsItIs);
    assert_eq!(desk.hand_in(), 0);
    let text = &desk.handed_in().join("");
    assert!(
        text.contains("all goods") && !text.contains("biens"),
        "{text}"
    );
    desk.keep("b1 ships");
    assert_eq!(desk.whole().handed_in, HandedIn::Otherwise);
    assert!(!desk.handed_in().join("").contains("ships"));
    assert_eq!(desk.hand_in(), 2, "one added, one removed");
    assert!(!desk.handed_in().join("").contains("goods"));
}

#[test]
fn a_stale_base_gives_two_wordings_and_no_loss() {
    let mut desk = desk();
    desk.keep("a1 goods");
    let stale = desk.base.clone();
    desk.keep("a1 goods and ships");
    desk.base = stale;
    let request = desk.request("a1 goods and funds");
    let kept = keep(&mut desk.session, &request).unwrap();
    assert!(kept.conflict);
    let conflicts = desk.session.store.conflicts(View::Desk).unwrap();
    assert_eq!((conflicts.len(), conflicts[0].line), (1, Line::Working));
    let refused = hand_in(
        &mut desk.session,
        &ProvisionsRequest {
            text: TEXT.into(),
            lang: "en".into(),
        },
    );
    assert_eq!(refused.unwrap_err().code(), "hand-in.two-wordings");
}

/// Clauses that came from others stand on the handed-in line; the first edit here leaves that line alone, and undoing it
/// shows them again.
#[test]
fn editing_what_others_have_writes_the_working_line_and_undoing_shows_theirs_again() {
    let mut desk = desk();
    desk.keep("a1 goods");
    desk.hand_in();
    // As in a register that only received it: nothing on the working line.
    let mut receiver = received(&desk);
    assert_eq!(receiver.drawn(), "a1 goods");
    receiver.base = receiver.whole().base;
    assert_eq!(receiver.keep("a1 all goods"), 1);
    assert_eq!(receiver.drawn(), "a1 all goods");
    assert!(receiver.handed_in().join("").contains("\"goods\""));
    receiver.undo();
    assert_eq!(receiver.drawn(), "a1 goods");
}

/// A second register with what the first one handed in.
fn received(from: &Desk) -> Desk {
    let mut to = desk();
    let bodies = from
        .session
        .store
        .bodies(Kind::Provision, View::HandedIn)
        .unwrap();
    let mut draft = to.session.draft(
        chancery_model::operation::OperationKind::Put,
        Line::HandedIn,
        serde_json::Map::new(),
    );
    for body in bodies {
        let version = to
            .session
            .version(body.record, body.kind, vec![], Some(body.content));
        draft.revisions.push(version);
    }
    to.session
        .transact(draft, &crate::progress::Progress::silent())
        .unwrap();
    to
}
