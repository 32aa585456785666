//! The write door: what it keeps, what it refuses, and that nothing half done stays.
#![allow(clippy::unwrap_used)]

mod support;

use chancery_model::id::{ObjectId, Sha};
use chancery_model::record::{Kind, Line};
use chancery_store::*;
use serde_json::json;
use std::ops::ControlFlow;
use support::*;

#[test]
fn what_was_written_is_there_after_closing_and_opening() {
    let place = Place::new();
    let mut store = place.create();
    let first = write(
        &mut store,
        Line::Working,
        vec![version(record(1), &[], measure("one"))],
    );
    write(
        &mut store,
        Line::Working,
        vec![
            version(record(1), &first.revisions, measure("uno")),
            version(record(2), &[], measure("two")),
        ],
    );
    assert_eq!(titles(&store), "uno two");
    store.close().unwrap();
    let files = std::fs::read_dir(place.folder.path()).unwrap();
    assert_eq!(files.count(), 1, "one file at rest");
    let store = place.open();
    assert_eq!(titles(&store), "uno two");
    assert_eq!(store.verify().unwrap().problems, vec![]);
    assert_eq!(store.counts().unwrap().revisions, 3);
}

#[test]
fn two_edits_of_one_version_are_a_divergence_until_a_person_joins_them() {
    let mut store = Place::new().create();
    let base = write(
        &mut store,
        Line::HandedIn,
        vec![version(record(1), &[], measure("base"))],
    );
    let edit = |title: &str| vec![version(record(1), &base.revisions, measure(title))];
    write(&mut store, Line::HandedIn, edit("ours"));
    assert_eq!(titles(&store), "ours");
    write(&mut store, Line::HandedIn, edit("theirs"));
    assert_eq!(titles(&store), "ours!");
    let conflicts = store.conflicts(View::HandedIn).unwrap();
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].heads.len(), 2);
    let joined = version(record(1), &conflicts[0].heads, measure("agreed"));
    write(&mut store, Line::HandedIn, vec![joined]);
    assert_eq!(titles(&store), "agreed");
    assert_eq!(store.conflicts(View::HandedIn).unwrap(), vec![]);
    assert_eq!(store.history(record(1)).unwrap().len(), 4);
    assert_eq!(store.verify().unwrap().problems, vec![]);
}

#[test]
fn the_desk_sees_the_working_line_and_others_the_handed_in_one() {
    let mut store = Place::new().create();
    write(
        &mut store,
        Line::HandedIn,
        vec![version(record(1), &[], measure("issued"))],
    );
    assert_eq!(titles(&store), "issued");
    write(
        &mut store,
        Line::Working,
        vec![version(record(1), &[], measure("draft"))],
    );
    assert_eq!(titles(&store), "draft");
    let shown = |view, store: &Store| matrix_cells(store, ColumnKind::Category, view, 0);
    assert_eq!(shown(View::Desk, &store), ["XBE/B1:draft"]);
    assert_eq!(shown(View::HandedIn, &store), ["XBE/B1:issued"]);
    let issued = store.body(record(1), View::HandedIn).unwrap().unwrap();
    assert_eq!(issued.content["title"], json!("issued"));
    assert_eq!(count(&store, "issued", View::Desk), 0);
    assert_eq!(count(&store, "issued", View::HandedIn), 1);
}

#[test]
fn a_parent_of_another_record_or_line_is_refused_and_nothing_is_written() {
    let mut store = Place::new().create();
    let one = write(
        &mut store,
        Line::Working,
        vec![version(record(1), &[], measure("one"))],
    );
    for (line, record, expected) in [
        (Line::HandedIn, record(1), "register.unknown-parent"),
        (Line::Working, record(2), "register.unknown-parent"),
    ] {
        let fine = version(support::record(9), &[], measure("fine"));
        let bad = version(record, &one.revisions, measure("bad"));
        let refused = try_write(&mut store, line, vec![fine, bad]);
        assert_eq!(refused.err().map(|error| error.code()), Some(expected));
    }
    let other_kind = NewRevision {
        kind: Kind::Act,
        ..version(record(1), &[], measure("act"))
    };
    let refused = try_write(&mut store, Line::Working, vec![other_kind]);
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("register.other-kind")
    );
    assert_eq!(store.counts().unwrap().operations, 1);
    assert_eq!(titles(&store), "one");
}

#[test]
fn cancelling_leaves_nothing_and_the_same_can_be_done_again() {
    let mut store = Place::new().create();
    let many = || {
        (0..200)
            .map(|n| version(record(n), &[], measure("m")))
            .collect::<Vec<_>>()
    };
    let mut draft = draft(Line::Working);
    draft.revisions = many();
    let refused = store.transact(draft, &Plain, &mut |done, total| {
        assert_eq!(total, 600);
        if done > 500 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("register.cancelled")
    );
    assert_eq!(store.counts().unwrap(), Counts::default());
    write(&mut store, Line::Working, many());
    assert_eq!(store.counts().unwrap().measures, 200);
    assert_eq!(store.verify().unwrap().problems, vec![]);
}

#[test]
fn a_plan_answers_as_the_write_would_and_leaves_nothing() {
    let mut store = Place::new().create();
    let mut planned = draft(Line::Working);
    planned.revisions = vec![version(record(1), &[], measure("one"))];
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let outcome = store.plan(planned, &Plain, go_on).unwrap();
    assert_eq!(outcome.changed, [record(1)]);
    assert_eq!(store.counts().unwrap(), Counts::default());
    assert_eq!(titles(&store), "");
}

#[test]
fn a_full_disk_is_told_and_what_was_there_stays() {
    let place = Place::new();
    let mut store = place.create();
    write(
        &mut store,
        Line::Working,
        vec![version(record(1), &[], measure("one"))],
    );
    let pages = store.limit_growth(0).unwrap();
    let mut large = draft(Line::Working);
    large.objects = vec![NewObject {
        bytes: vec![7; 1 << 20],
    }];
    large.revisions = vec![version(record(2), &[], measure("two"))];
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let refused = store.transact(large.clone(), &Plain, go_on);
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("register.disk-full")
    );
    assert_eq!(titles(&store), "one");
    assert_eq!(store.verify().unwrap().problems, vec![]);
    store.limit_growth(pages + 1000).unwrap();
    store.transact(large, &Plain, go_on).unwrap();
    store.close().unwrap();
    assert_eq!(titles(&place.open()), "one two");
}

#[test]
fn files_are_kept_once_under_their_digest() {
    let mut store = Place::new().create();
    for _ in 0..2 {
        let mut keeping = draft(Line::Working);
        keeping.objects = vec![NewObject {
            bytes: b"as received".to_vec(),
        }];
        store
            .transact(keeping, &Plain, &mut |_, _| ControlFlow::Continue(()))
            .unwrap();
    }
    let id = ObjectId(Sha::of(b"as received"));
    assert_eq!(store.object(id).unwrap(), b"as received");
    assert_eq!(store.counts().unwrap().objects, 1);
    assert_eq!(
        store.operations(9, None).unwrap()[0].operation.objects,
        [id]
    );
    let absent = store.object(ObjectId(Sha::of(b"")));
    assert_eq!(
        absent.err().map(|error| error.code()),
        Some("register.unknown-object")
    );
}

#[test]
fn a_short_reference_belongs_to_one_record_for_ever() {
    let mut store = Place::new().create();
    let both = vec![
        version(record(1), &[], measure("a")),
        version(record(2), &[], measure("b")),
    ];
    write(&mut store, Line::Working, both);
    let mut give = |record| {
        let mut draft = draft(Line::Working);
        draft.references = vec![("XBE-B1-K7".to_string(), record)];
        let given = store.transact(draft, &Plain, &mut |_, _| ControlFlow::Continue(()));
        given.map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!(give(record(1)), Ok(()));
    assert_eq!(give(record(1)), Ok(()));
    assert_eq!(give(record(2)), Err("register.reference-taken"));
    assert_eq!(store.referenced("XBE-B1-K7").unwrap(), Some(record(1)));
}

#[test]
fn a_withdrawn_content_is_gone_and_the_chain_still_verifies() {
    let place = Place::new();
    let mut store = place.create();
    let written = write(
        &mut store,
        Line::HandedIn,
        vec![version(record(1), &[], measure("secret"))],
    );
    let mut withdrawing = draft(Line::HandedIn);
    withdrawing.withdrawals = written.revisions.clone();
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let done = store.transact(withdrawing, &Plain, go_on).unwrap();
    assert_eq!(done.changed, [record(1)]);
    assert_eq!(store.content(written.revisions[0]).unwrap(), None);
    assert!(store.history(record(1)).unwrap()[0].withdrawn);
    assert_eq!(titles(&store), "");
    assert_eq!(count(&store, "secret", View::HandedIn), 0);
    assert_eq!(store.verify().unwrap().problems, vec![]);
}

#[test]
fn two_registers_from_one_seed_are_equal_version_by_version() {
    let ids = || {
        let mut store = Place::new().create();
        let versions = vec![
            version(record(1), &[], measure("one")),
            version(record(2), &[], measure("two")),
        ];
        let committed = write(&mut store, Line::HandedIn, versions);
        (
            committed,
            store.content_id().unwrap(),
            store.public_key().unwrap(),
        )
    };
    assert_eq!(ids(), ids());
}

#[test]
fn the_desk_keeps_what_is_being_typed_across_closing() {
    let place = Place::new();
    let mut store = place.create();
    let page = PageDraft {
        record: "new-1".into(),
        base: None,
        body: r#"{"title":"Ba"}"#.into(),
        saved_at: "2026-02-01T10:00:00Z".into(),
    };
    store
        .change_desk(&[
            DeskChange::PutDraft(page.clone()),
            DeskChange::Setting("language".into(), Some("\"fr\"".into())),
        ])
        .unwrap();
    store.close().unwrap();
    let mut store = place.open();
    assert_eq!(store.page_drafts().unwrap(), [page]);
    assert_eq!(
        store.setting("language").unwrap().as_deref(),
        Some("\"fr\"")
    );
    store
        .change_desk(&[DeskChange::DropDraft("new-1".into())])
        .unwrap();
    assert_eq!(store.page_draft("new-1").unwrap(), None);
}
