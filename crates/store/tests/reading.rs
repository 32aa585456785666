//! Lists, matrix, search, history and as-of views.
#![allow(clippy::unwrap_used)]

mod support;

use chancery_model::record::{Kind, Line};
use chancery_store::*;
use serde_json::json;
use std::ops::ControlFlow;
use support::*;

/// Three measures of two states.
fn three() -> Store {
    let mut store = Place::new().create();
    let row = |number, state: &str, title: &str, categories: &[&str], stage: &str, audience: u8| {
        let value = json!({"state": state, "title": title, "categories": categories, "stage": stage,
            "obligations": ["AO:278"], "audience": audience, "summary": "第五条 禁止进口 of goods from settlements"});
        version(record(number), &[], content(value))
    };
    let rows = vec![
        row(1, "XCA", "Import ban", &["B1", "C1"], "in-force", 4),
        row(2, "XBE", "Licence duty", &["B1"], "proposed", 2),
        row(3, "XBE", "Arms embargo", &["D1"], "in-force", 5),
    ];
    write(&mut store, Line::HandedIn, rows);
    store
}

fn numbers(records: &[chancery_model::id::RecordId]) -> Vec<u8> {
    records
        .iter()
        .map(|record| record.0.as_bytes()[15])
        .collect()
}

#[test]
fn a_list_is_filtered_counted_and_paged() {
    let store = three();
    let check = |filter: MeasureFilter, total: u64, expected: &[u8]| {
        let (found, records) = store.measures(&filter, 2, 0).unwrap();
        assert_eq!(
            (found, numbers(&records)),
            (total, expected.to_vec()),
            "{filter:?}"
        );
    };
    let all = MeasureFilter::default;
    check(all(), 3, &[3, 2]);
    check(
        MeasureFilter {
            state: Some("XBE".into()),
            ..all()
        },
        2,
        &[3, 2],
    );
    check(
        MeasureFilter {
            category: Some("B1".into()),
            ..all()
        },
        2,
        &[2, 1],
    );
    check(
        MeasureFilter {
            obligation: Some("AO:278".into()),
            ..all()
        },
        3,
        &[3, 2],
    );
    check(
        MeasureFilter {
            stage: Some("proposed".into()),
            ..all()
        },
        1,
        &[2],
    );
    check(
        MeasureFilter {
            query: Some(SearchQuery::of_words("emb")),
            ..all()
        },
        1,
        &[3],
    );
    check(
        MeasureFilter {
            query: Some(SearchQuery::of_words(" \" * ")),
            ..all()
        },
        3,
        &[3, 2],
    );
    check(
        MeasureFilter {
            least_audience: 4,
            ..all()
        },
        2,
        &[3, 1],
    );
    assert_eq!(numbers(&store.measures(&all(), 2, 2).unwrap().1), [1]);
    let facets = store.facets(&all()).unwrap();
    assert_eq!(
        facets.states,
        [("XBE".to_string(), 2), ("XCA".to_string(), 1)]
    );
    assert_eq!(facets.categories.len(), 3);
    assert_eq!(facets.stages[0], ("in-force".to_string(), 2));
}

#[test]
fn a_matrix_has_a_row_per_measure_and_column_and_none_for_a_narrower_audience() {
    let store = three();
    let shown =
        |columns, audience| matrix_cells(&store, columns, View::HandedIn, audience).join(" · ");
    assert_eq!(
        shown(ColumnKind::Category, 0),
        "XCA/B1:Import ban · XCA/C1:Import ban · XBE/B1:Licence duty · XBE/D1:Arms embargo"
    );
    assert_eq!(
        shown(ColumnKind::Category, 4),
        "XCA/B1:Import ban · XCA/C1:Import ban · XBE/D1:Arms embargo"
    );
    assert_eq!(shown(ColumnKind::Obligation, 5), "XBE/AO:278:Arms embargo");
}

#[test]
fn a_view_as_of_an_earlier_operation_shows_what_was_known_then_and_ends() {
    let mut store = three();
    let head = store.head_ids(record(1), Line::HandedIn).unwrap();
    write(
        &mut store,
        Line::HandedIn,
        vec![version(record(1), &head, None)],
    );
    write(
        &mut store,
        Line::HandedIn,
        vec![version(record(4), &[], measure("Later"))],
    );
    let now = titles(&store);
    assert_eq!(now, "Licence duty Arms embargo Later");
    let then = store
        .as_of(1, &Plain, |store| {
            let refused = try_write(store, Line::HandedIn, vec![]);
            assert_eq!(
                refused.err().map(|error| error.code()),
                Some("register.read-only")
            );
            assert_eq!(count(store, "later", View::Desk), 0);
            titles(store)
        })
        .unwrap();
    assert_eq!(then, "Import ban Licence duty Arms embargo");
    assert_eq!(store.as_of(0, &Plain, |store| titles(store)).unwrap(), "");
    assert_eq!(titles(&store), now);
    assert_eq!(store.verify().unwrap().problems, vec![]);
}

#[test]
fn an_as_of_view_works_in_a_register_opened_for_reading() {
    let place = Place::new();
    let mut store = place.create();
    write(
        &mut store,
        Line::Working,
        vec![version(record(1), &[], measure("one"))],
    );
    write(
        &mut store,
        Line::Working,
        vec![version(record(2), &[], measure("two"))],
    );
    store.close().unwrap();
    let before = std::fs::read(place.path()).unwrap();
    let mut store = Store::open(&place.path(), &key(), OpenMode::Read).unwrap();
    assert_eq!(
        store.as_of(1, &Plain, |store| titles(store)).unwrap(),
        "one"
    );
    assert_eq!(titles(&store), "one two");
    store.close().unwrap();
    assert_eq!(std::fs::read(place.path()).unwrap(), before);
}

#[test]
fn a_date_names_the_last_operation_recorded_by_its_end() {
    let mut store = Place::new().create();
    for (number, time) in [
        (1, "2026-02-01T23:30:00+02:00"),
        (2, "2026-02-02T09:00:00Z"),
    ] {
        let mut draft = draft(Line::Working);
        draft.recorded_at = time.into();
        draft.revisions = vec![version(record(number), &[], measure("m"))];
        store
            .transact(draft, &Plain, &mut |_, _| ControlFlow::Continue(()))
            .unwrap();
    }
    let check =
        |time: &str, expected| assert_eq!(store.operation_at(time).unwrap(), expected, "{time}");
    check("2026-01-31", None);
    check("2026-02-01", Some(1));
    check("2026-02-02", Some(2));
    check("2026-02-02T08:59:59Z", Some(1));
    check("2026-02-02T10:00:00+01:00", Some(2));
}

#[test]
fn the_log_tells_what_each_operation_brought() {
    let mut store = three();
    let before = store.body(record(2), View::Desk).unwrap().unwrap();
    write(
        &mut store,
        Line::HandedIn,
        vec![version(record(2), &[before.revision], measure("Ban"))],
    );
    let log = store.operations(10, None).unwrap();
    assert_eq!(
        log.iter()
            .map(|entry| (entry.no, entry.records))
            .collect::<Vec<_>>(),
        [(2, 1), (1, 3)]
    );
    assert_eq!(log[0].author, "desk officer");
    assert_eq!(log[0].operation.previous, Some(log[1].id));
    assert_eq!(store.operations(1, Some(2)).unwrap()[0].id, log[1].id);
    let brought = store.revisions_of(log[0].id).unwrap();
    assert_eq!(brought.len(), 1);
    assert_eq!(brought[0].parents, [before.revision]);
    assert_eq!(brought[0].content.as_ref().unwrap()["title"], json!("Ban"));
    assert_eq!(store.kind(record(2)).unwrap(), Some(Kind::Measure));
    assert_eq!(store.record_of(before.revision).unwrap(), Some(record(2)));
}
