//! One truth a test: what saving, keeping, confirming, comparing, restoring and choosing do.

use crate::desk::Desk;
use chancery_app::messages::Catalogue;
use chancery_app::reconcile::{Choice, resolve};
use chancery_app::wire::draft::{ConfirmTranslationRequest, DraftName, DraftRequest};
use chancery_app::wire::measure::RecordRequest;
use chancery_app::wire::versions::{CompareRequest, RestoreRequest};
use chancery_app::{acts, attachments, drafts, history, put, translations, versions};
use serde_json::{Value, json};

fn english() -> Catalogue {
    Catalogue::new("en")
}

fn title(desk: &mut Desk, record: &str) -> String {
    desk.compose(record).measure["title"]["en"]
        .as_str()
        .unwrap_or("-")
        .to_string()
}

#[test]
fn what_is_typed_waits_and_is_no_version_until_it_is_kept() {
    let mut desk = Desk::new();
    let (record, base) = desk.entry(json!({"title": {"en": "A"}, "categories": ["D1"]}));
    desk.save(&record, Some(&base), json!({"title": {"en": "B"}}));
    desk.save(&record, Some(&base), json!({"summary": {"en": "S"}}));
    desk.reopen();
    let seen = desk.compose(&record);
    assert_eq!(seen.measure["title"]["en"], "A");
    assert_eq!(seen.versions.len(), 1);
    let draft = seen.draft.unwrap();
    assert_eq!(
        draft.fields,
        json!({"title": {"en": "B"}, "summary": {"en": "S"}})
    );
    assert_eq!(draft.base.as_deref(), Some(base.as_str()));
    let kept = desk.keep(&record);
    assert!(kept.operation.is_some() && !kept.conflict);
    let seen = desk.compose(&record);
    assert_eq!(seen.measure["title"]["en"], "B");
    assert_eq!(seen.measure["summary"]["en"], "S");
    assert_eq!((seen.versions.len(), seen.draft), (2, None));
    assert_eq!(seen.base, kept.revision);
}

#[test]
fn a_new_entry_is_one_version_with_a_reference_and_nothing_typed_is_none() {
    let mut desk = Desk::new();
    desk.save("new:x", None, json!({"title": {"en": "A"}}));
    let seen = desk.compose("new:x");
    assert_eq!(seen.measure["state"], "XBE");
    assert_eq!(seen.line, "working");
    let kept = desk.keep("new:x");
    assert!(kept.reference.unwrap().starts_with("XBE-"));
    assert_eq!(title(&mut desk, &kept.record), "A");
    assert!(desk.compose("new:x").draft.is_none());
    // only a state, nothing said
    desk.save("new:y", None, json!({"state": "XBE", "title": {}}));
    let blank = desk.keep("new:y");
    assert_eq!((blank.record.as_str(), blank.operation), ("new:y", None));
    assert!(
        drafts::list(desk.session(), "en")
            .unwrap()
            .drafts
            .is_empty()
    );
}

#[test]
fn keeping_what_does_not_differ_writes_nothing_and_a_name_names_the_version() {
    let mut desk = Desk::new();
    let (record, base) = desk.entry(json!({"title": {"en": "A"}}));
    desk.save(&record, Some(&base), json!({"title": {"en": "A"}}));
    assert_eq!(desk.keep(&record).operation, None);
    assert!(desk.compose(&record).draft.is_none());
    desk.save(&record, Some(&base), json!({"title": {"en": "B"}}));
    desk.keep_as(&record, Some(" for the minister "));
    let seen = desk.compose(&record);
    assert_eq!(seen.versions[0].name.as_deref(), Some("for the minister"));
    let numbers: Vec<u32> = seen.versions.iter().map(|version| version.number).collect();
    assert_eq!(numbers, [2, 1]);

    // The newest version is given another name; without one nothing happens.
    assert_eq!(desk.keep(&record).operation, None);
    desk.keep_as(&record, Some("as sent to Trade"));
    let named: Vec<Option<String>> = desk
        .compose(&record)
        .versions
        .into_iter()
        .map(|v| v.name)
        .collect();
    let expected = [Some("as sent to Trade"), Some("for the minister"), None];
    assert_eq!(named, expected.map(|name| name.map(str::to_string)));
}

#[test]
fn keeping_on_a_version_that_moved_on_leaves_both_wordings() {
    let mut desk = Desk::new();
    let (record, base) = desk.entry(json!({"title": {"en": "A"}}));
    desk.save(&record, Some(&base), json!({"title": {"en": "mine"}}));
    let other = json!([{"id": record, "base": base, "title": {"en": "theirs"}}]);
    put::put(desk.session(), other.as_array().unwrap()).unwrap();
    let kept = desk.keep(&record);
    assert!(kept.conflict && kept.revision.is_none());
    let listed = history::conflicts(desk.session()).unwrap();
    assert_eq!(listed["conflicts"][0]["record"], json!(record));
    let heads: Vec<String> = heads(&listed);
    let mut texts: Vec<String> = heads
        .iter()
        .map(|head| {
            let content = desk.session().store.content(head.parse().unwrap());
            content.unwrap().unwrap()["title"]["en"]
                .as_str()
                .unwrap()
                .to_string()
        })
        .collect();
    texts.sort();
    assert_eq!(texts, ["mine", "theirs"]);
    assert_eq!(desk.compose(&record).to_reconcile, ["title/en"]);
    // an edit that does not say on which wording it stands is not taken, and stays typed
    desk.save(&record, None, json!({"title": {"en": "third"}}));
    let request = chancery_app::wire::draft::KeepRequest {
        record: record.clone(),
        name: None,
        lang: "en".into(),
    };
    let refused = drafts::keep(desk.session(), &request).unwrap_err();
    assert_eq!(refused.code(), "put.two-wordings");
    assert!(desk.compose(&record).draft.is_some());
    let name = DraftName {
        record: record.clone(),
        lang: "en".into(),
    };
    drafts::forget(desk.session(), &name.record).unwrap();
    // a person chooses; the choice can be undone
    let choice = Choice::Take(heads[0].clone());
    let written = resolve(desk.session(), &record, &choice, &english()).unwrap();
    assert!(
        history::conflicts(desk.session()).unwrap()["conflicts"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    history::undo(desk.session(), &written.operation, &english()).unwrap();
    assert_eq!(
        desk.compose(&record).to_reconcile,
        ["title/en"],
        "both wordings are back"
    );
    assert_eq!(title(&mut desk, &record), "A", "what both had agreed on");
    // doing the choice again
    let redo = history::last_redoable(desk.session()).unwrap().unwrap();
    history::undo(desk.session(), &redo.id.to_string(), &english()).unwrap();
    assert!(["mine", "theirs"].contains(&title(&mut desk, &record).as_str()));
    assert!(desk.compose(&record).to_reconcile.is_empty());
    // and a third wording after all
    let redone = history::last_undoable(desk.session()).unwrap().unwrap();
    history::undo(desk.session(), &redone.id.to_string(), &english()).unwrap();
    let third = Choice::With(json!({"title": {"en": "third"}}));
    resolve(desk.session(), &record, &third, &english()).unwrap();
    assert_eq!(title(&mut desk, &record), "third");
}

fn heads(listed: &Value) -> Vec<String> {
    let heads = listed["conflicts"][0]["heads"].as_array().unwrap();
    heads
        .iter()
        .map(|head| head.as_str().unwrap().to_string())
        .collect()
}

#[test]
fn what_others_changed_elsewhere_is_merged_and_nobody_asks() {
    let mut desk = Desk::new();
    let (record, base) = desk.entry(json!({"title": {"en": "A"}}));
    desk.save(&record, Some(&base), json!({"title": {"en": "mine"}}));
    let other = json!([{"id": record, "base": base, "review": "yearly"}]);
    put::put(desk.session(), other.as_array().unwrap()).unwrap();
    assert!(!desk.keep(&record).conflict);
    let seen = desk.compose(&record);
    assert_eq!(
        (
            seen.measure["title"]["en"].clone(),
            seen.measure["review"].clone()
        ),
        (json!("mine"), json!("yearly"))
    );
}

#[test]
fn a_translation_is_stale_by_its_version_until_a_person_confirms_it() {
    let mut desk = Desk::new();
    let (record, base) = desk
        .entry(json!({"authentic": "en", "title": {"en": "A", "fr": "C"}, "summary": {"en": "S"}}));
    desk.save(
        &record,
        Some(&base),
        json!({"title": {"en": "B", "fr": "C"}}),
    );
    desk.keep(&record);
    let french = |desk: &mut Desk| {
        let seen = desk.compose(&record);
        seen.translations
            .into_iter()
            .find(|one| one.language == "fr")
            .unwrap()
    };
    let stale = french(&mut desk);
    assert_eq!((stale.status.as_str(), stale.version), ("stale", Some(1)));
    assert_eq!(stale.lacks, ["summary"]);
    let codes: Vec<String> = desk
        .compose(&record)
        .checks
        .into_iter()
        .map(|check| check.code)
        .collect();
    assert!(
        codes.contains(&"translation-stale".to_string()),
        "{codes:?}"
    );
    let request = ConfirmTranslationRequest {
        id: record.clone(),
        language: "fr".into(),
        lang: "en".into(),
    };
    let written = translations::confirm(desk.session(), &request, &english()).unwrap();
    assert_eq!(french(&mut desk).status, "confirmed");
    history::undo(desk.session(), &written.operation, &english()).unwrap();
    assert_eq!(french(&mut desk).status, "stale");
}

#[test]
fn two_versions_are_compared_word_by_word_and_an_earlier_one_comes_back() {
    let mut desk = Desk::new();
    let (record, first) = desk.entry(json!({"title": {"en": "ban on arms"}, "exemptions":
        [{"type": "medical", "text": {"en": "Medicines."}}]}));
    desk.save(
        &record,
        Some(&first),
        json!({"title": {"en": "ban on goods"}, "trigger": "absolute", "exemptions":
        [{"id": "x1", "type": "medical", "text": {"en": "Medicines."}, "decider": "Customs"}]}),
    );
    let second = desk.keep(&record).revision.unwrap();
    let request = CompareRequest {
        id: record.clone(),
        from: first.clone(),
        to: Some(second),
        lang: "en".into(),
    };
    let compared = versions::compare(desk.session(), &request).unwrap();
    let shown: Vec<String> = compared
        .fields
        .iter()
        .map(|field| {
            let words: Vec<String> = field
                .words
                .iter()
                .map(|(sign, text)| format!("{sign}{text}"))
                .collect();
            format!("{} {}", field.field, words.join("|"))
        })
        .collect();
    assert_eq!(
        shown,
        [
            "title/en =ban on |-arms|+goods",
            "exemptions/x1/decider +Customs",
            "trigger +In all cases"
        ]
    );
    assert!(
        compared.fields[1].label.contains("who decides"),
        "{}",
        compared.fields[1].label
    );
    let request = RestoreRequest {
        id: record.clone(),
        revision: first,
        lang: "en".into(),
    };
    let restored = versions::restore(desk.session(), &request, &english()).unwrap();
    assert_eq!(title(&mut desk, &record), "ban on arms");
    history::undo(desk.session(), &restored.operation, &english()).unwrap();
    assert_eq!(title(&mut desk, &record), "ban on goods");
}

#[test]
fn clauses_of_two_versions_are_told_by_what_became_of_them() {
    let mut desk = Desk::new();
    let clause = |id: &str, number: &str, level: u8, fr: &str| json!({"id": id, "number": number, "level": level, "text": {"en": "Goods.", "fr": fr}});
    let (record, first) =
        desk.entry(json!({"clauses": [clause("c1", "1", 1, "Biens."), clause("c2", "2", 1, "")]}));
    let later = json!({"clauses": [clause("c2", "1", 1, ""), clause("c1", "2", 2, "Les biens.")]});
    desk.save(&record, Some(&first), later);
    let second = desk.keep(&record).revision;
    let request = CompareRequest {
        id: record,
        from: first,
        to: second,
        lang: "en".into(),
    };
    let compared = versions::compare(desk.session(), &request).unwrap();
    let fields: Vec<&str> = compared
        .fields
        .iter()
        .map(|each| each.field.as_str())
        .collect();
    assert_eq!(fields, ["clauses/c1/level"]);
    let clauses: Vec<String> = compared
        .clauses
        .iter()
        .map(|each| {
            let languages = each
                .wordings
                .iter()
                .map(|wording| wording.language.as_str());
            let languages: Vec<&str> = languages.collect();
            format!(
                "{}>{} {} {}",
                each.from_number,
                each.to_number,
                each.fate,
                languages.join(" ")
            )
        })
        .collect();
    assert_eq!(clauses, ["2>1 same en", "1>1 (a) reworded fr"]);
}

#[test]
fn undo_and_redo_are_offered_by_name_across_a_restart() {
    let mut desk = Desk::new();
    let (record, base) = desk.entry(json!({"title": {"en": "A"}}));
    desk.save(&record, Some(&base), json!({"title": {"en": "B"}}));
    let kept = desk.keep_as(&record, Some("second"));
    history::undo(desk.session(), &kept.operation.unwrap(), &english()).unwrap();
    desk.reopen();
    assert_eq!(title(&mut desk, &record), "A");
    let open = chancery_app::frame::open_register(desk.session(), "en").unwrap();
    let redo = open.redo.unwrap();
    assert!(redo.title.contains("second"), "{}", redo.title);
    let again = history::undo(desk.session(), &redo.operation, &english()).unwrap();
    assert!(again.title.starts_with("Did again"), "{}", again.title);
    assert_eq!(title(&mut desk, &record), "B");
    let open = chancery_app::frame::open_register(desk.session(), "en").unwrap();
    assert!(open.redo.is_none());
    assert!(open.undo.unwrap().title.contains("second"));
}

#[test]
fn one_act_carries_several_measures_and_amendments_join_into_a_chain() {
    let mut desk = Desk::new();
    let act = json!({"type": "decree", "number": "Decree 5/2025"});
    let records = json!([
        {"state": "XBE", "title": {"en": "One"}, "act": act},
        {"state": "XBE", "title": {"en": "Two"}, "act": {"number": "decree 5/2025", "date": "2025-03-01"}},
        {"kind": "act", "state": "XBE", "number": "Decree 9/2025", "date": "2025-09-01"},
    ]);
    let written = put::put(desk.session(), records.as_array().unwrap()).unwrap();
    let one = desk.compose(written["records"][0]["id"].as_str().unwrap());
    let two = desk.compose(written["records"][1]["id"].as_str().unwrap());
    assert_eq!(one.measure["act"]["id"], two.measure["act"]["id"]);
    assert_eq!(one.measure["act"]["date"], "2025-03-01");
    let first = one.measure["act"]["id"].as_str().unwrap().to_string();
    let later = written["records"][2]["id"].as_str().unwrap().to_string();
    desk.save(
        &later,
        written["records"][2]["revision"].as_str(),
        json!({"amends": [first]}),
    );
    assert!(desk.keep(&later).operation.is_some());
    let whole = |desk: &mut Desk, id: &str| {
        let request = RecordRequest {
            id: id.into(),
            at: None,
            lang: "en".into(),
        };
        acts::whole(desk.session(), &request).unwrap()
    };
    let seen = whole(&mut desk, &first);
    assert_eq!((seen.measures.len(), seen.amends.len()), (2, 0));
    assert_eq!(seen.amended_by[0].id, later);
    let chain: Vec<String> = seen.chain.into_iter().map(|act| act.id).collect();
    assert_eq!(chain, [first.clone(), later.clone()]);
    assert_eq!(whole(&mut desk, &later).amends[0].measures, 2);
}

#[test]
fn an_act_edited_beside_a_stale_measure_leaves_both_wordings_of_the_act() {
    let mut desk = Desk::new();
    let records = json!([{"state": "XBE", "title": {"en": "One"}, "act": {"number": "5/2025", "authority": {"en": "A"}}}]);
    let written = put::put(desk.session(), records.as_array().unwrap()).unwrap();
    let seen = desk.compose(written["records"][0]["id"].as_str().unwrap());
    let act = seen.measure["act"].clone();
    let other = json!([{"kind": "act", "id": act["id"], "base": act["revision"], "authority": {"en": "B"}}]);
    put::put(desk.session(), other.as_array().unwrap()).unwrap();
    let mut mine = act.clone();
    mine["authority"] = json!({"en": "C"});
    desk.save(&seen.record, seen.base.as_deref(), json!({"act": mine}));
    desk.keep(&seen.record);
    let listed = history::conflicts(desk.session()).unwrap();
    assert_eq!(listed["conflicts"][0]["record"], act["id"]);
}

#[test]
fn a_file_is_kept_once_by_its_hash_and_comes_back_as_it_was() {
    let mut desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gazette.pdf");
    std::fs::write(&path, b"%PDF-1.7 words").unwrap();
    let one = attachments::attach(desk.session(), &path).unwrap();
    let count = |desk: &mut Desk| desk.session().store.counts().unwrap().operations;
    let before = count(&mut desk);
    let two = attachments::attach(desk.session(), &path).unwrap();
    assert_eq!((one.object.clone(), count(&mut desk)), (two.object, before));
    let copy = folder.path().join("copy.pdf");
    let request = chancery_app::wire::draft::SaveFileRequest {
        object: one.object,
        path: copy.display().to_string(),
        lang: "en".into(),
    };
    attachments::save_copy(desk.session(), &request).unwrap();
    assert_eq!(std::fs::read(copy).unwrap(), b"%PDF-1.7 words");
}

#[test]
fn checks_look_at_what_is_typed_and_write_nothing() {
    let mut desk = Desk::new();
    let (record, base) = desk.entry(json!({"title": {"en": "A"}}));
    let request = DraftRequest {
        record: record.clone(),
        base: Some(base),
        fields: json!({"exemptions": [{"id": "x1", "type": "medical"}]}),
        lang: "fr".into(),
    };
    let before = desk.session().store.counts().unwrap();
    let seen = drafts::check(desk.session(), &request).unwrap();
    let decider = seen
        .checks
        .iter()
        .find(|check| check.code == "exemption-without-decider")
        .unwrap();
    assert_eq!(decider.field, "exemptions/x1/decider");
    assert!(decider.message.contains("exemption") && !decider.hint.is_empty());
    assert_eq!(desk.session().store.counts().unwrap(), before);
}

#[test]
fn a_stage_against_the_events_needs_a_reason_and_an_autosave_is_never_turned_away() {
    let mut desk = Desk::new();
    let (record, base) = desk.entry(json!({"title": {"en": "A"}, "events":
        [{"kind": "adopted", "date": "2025-03-01", "precision": "day"}]}));
    let bare = json!([{"id": record, "base": base, "stage": "in-force"}]);
    let refused = put::put(desk.session(), bare.as_array().unwrap()).unwrap_err();
    assert!(
        refused.to_string().contains("[0]/stage_reason"),
        "{refused}"
    );
    let with =
        json!([{"id": record, "base": base, "stage": "in-force", "stage_reason": "gazette late"}]);
    put::put(desk.session(), with.as_array().unwrap()).unwrap();
    let seen = desk.compose(&record);
    assert_eq!(seen.measure["stage_from"], "override");
    // what was printed can be put back, and follows the events again when cleared
    desk.save(
        &record,
        seen.base.as_deref(),
        json!({"stage": null, "stage_reason": null}),
    );
    desk.keep(&record);
    let seen = desk.compose(&record);
    assert_eq!(
        (
            seen.measure["stage"].clone(),
            seen.measure["stage_from"].clone()
        ),
        (json!("adopted"), json!("events"))
    );
    let mut printed = seen.measure.clone();
    printed["base"] = printed["revision"].clone();
    put::put(desk.session(), &[printed]).unwrap();
    assert_eq!(desk.compose(&record).measure["stage_from"], "events");
    // typed in the window it is kept, and asked about
    let base = desk.compose(&record).base;
    desk.save(&record, base.as_deref(), json!({"stage": "suspended"}));
    assert!(desk.keep(&record).operation.is_some());
    let codes: Vec<String> = desk
        .compose(&record)
        .checks
        .into_iter()
        .map(|check| check.code)
        .collect();
    assert!(
        codes.contains(&"override-without-reason".to_string()),
        "{codes:?}"
    );
}
