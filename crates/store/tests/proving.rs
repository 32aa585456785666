//! Nothing in a register can be changed without `verify` naming it, and what is derived comes back the same.
#![allow(clippy::unwrap_used)]

mod support;

use chancery_model::record::Line;
use chancery_store::*;
use std::fs;
use std::ops::ControlFlow;
use support::*;

/// A closed register with two operations on each line, a divergence, a file.
fn closed() -> Place {
    let place = Place::new();
    let mut store = place.create();
    for line in [Line::Working, Line::HandedIn] {
        let one = write(
            &mut store,
            line,
            vec![version(record(1), &[], measure("one"))],
        );
        let mut second = draft(line);
        second.objects = vec![NewObject {
            bytes: b"as received".to_vec(),
        }];
        second.revisions = vec![
            version(record(1), &one.revisions, measure("uno")),
            version(record(1), &one.revisions, measure("eins")),
            version(record(2), &[], measure("two")),
        ];
        store
            .transact(second, &Plain, &mut |_, _| ControlFlow::Continue(()))
            .unwrap();
    }
    store.close().unwrap();
    place
}

/// Opens the file as only its maker could.
fn connect(place: &Place) -> rusqlite::Connection {
    let header = fs::read(place.path()).unwrap()[..16].to_vec();
    let hex: String = KEY
        .iter()
        .chain(&header)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let connection = rusqlite::Connection::open(place.path()).unwrap();
    connection
        .execute_batch(&format!(
            "pragma key = \"x'{hex}'\"; pragma foreign_keys = off"
        ))
        .unwrap();
    connection
}

/// The code words that `verify` gives after somebody with the key, and with the triggers out of the way, ran `sql`.
fn check(sql: &str, expected: &[&str]) {
    let place = closed();
    let connection = connect(&place);
    let mut statement = connection
        .prepare("select name, sql from sqlite_schema where type = 'trigger'")
        .unwrap();
    let triggers: Vec<(String, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    drop(statement);
    for (name, _) in &triggers {
        connection
            .execute_batch(&format!("drop trigger {name}"))
            .unwrap();
    }
    let changed = connection.execute(sql, []).unwrap();
    assert!(changed > 0, "{sql}");
    for (_, sql) in &triggers {
        connection.execute_batch(sql).unwrap();
    }
    drop(connection);
    let report = place.open().verify().unwrap();
    let mut codes: Vec<_> = Vec::new();
    for problem in &report.problems {
        if !codes.contains(&problem.code) {
            codes.push(problem.code);
        }
    }
    assert_eq!(codes, expected, "{sql}");
}

#[test]
fn a_register_as_it_was_written_has_no_problem() {
    let report = closed().open().verify().unwrap();
    assert_eq!((report.revisions, report.operations), (8, 4));
    assert_eq!(report.problems, vec![]);
}

#[test]
fn every_change_behind_the_store_is_named() {
    check(
        "update content set bytes = cast(replace(cast(bytes as text), 'uno', 'due') as blob) where revision = 2",
        &["content-differs"],
    );
    check(
        "update content set salt = zeroblob(16) where revision = 2",
        &["content-differs"],
    );
    check(
        "delete from content where revision = 2",
        &["content-missing"],
    );
    check(
        "update record set kind = 'act' where no = 1",
        &["version-differs"],
    );
    check(
        "update revision set digest = null where no = 2",
        &["version-differs"],
    );
    check(
        "update revision set line = 1 where no = 4",
        &["version-differs", "versions-differ", "heads-differ"],
    );
    check(
        "delete from parent where revision = 2",
        &["version-differs"],
    );
    check("update object set bytes = x'00'", &["object-differs"]);
    check(
        "update operation set body = cast(replace(cast(body as text), 'put', 'rut') as blob) where no = 2",
        &["operation-differs"],
    );
    check(
        "update operation set signature = zeroblob(64) where no = 2",
        &["signature-differs"],
    );
    check(
        "update operation set first_revision = 3 where no = 2",
        &["operation-missing", "versions-differ"],
    );
    check(
        "delete from operation where no = 4",
        &["version-without-operation", "head-differs"],
    );
    check(
        "delete from operation where no = 1",
        &["operation-missing", "chain-broken"],
    );
    check(
        "update remembered_head set operations = 9",
        &["head-differs"],
    );
    check(
        "insert into withdrawal (revision, operation) values (2, 1)",
        &["withdrawal-not-named"],
    );
}

#[test]
fn the_tables_refuse_change_and_removal() {
    let place = closed();
    let connection = connect(&place);
    for sql in [
        "update record set kind = 'act'",
        "delete from record",
        "update revision set digest = null",
        "delete from revision",
        "update parent set parent = 1",
        "delete from parent",
        "update content set author = 'x'",
        "delete from content",
        "update operation set recorded_at = ''",
        "delete from operation",
        "update object set size = 0",
        "delete from object",
        "update key set secret = null",
        "delete from key",
    ] {
        let refused = connection.execute(sql, []).unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{sql}: {refused}");
    }
}

#[test]
fn one_flipped_bit_anywhere_is_found() {
    let place = closed();
    let whole = fs::read(place.path()).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(place.path(), &bytes).unwrap();
        let found = match Store::open(&place.path(), &key(), OpenMode::Read) {
            Err(_) => true,
            Ok(store) => store
                .verify()
                .map_or(true, |report| !report.problems.is_empty()),
        };
        assert!(found, "byte {at}");
    }
    fs::write(place.path(), &whole).unwrap();
    assert_eq!(place.open().verify().unwrap().problems, vec![]);
}

#[test]
fn an_older_page_in_the_place_of_a_newer_one_is_found() {
    let place = closed();
    let older = fs::read(place.path()).unwrap();
    let mut store = place.open();
    write(
        &mut store,
        Line::Working,
        vec![version(record(3), &[], measure("three"))],
    );
    store.close().unwrap();
    let newer = fs::read(place.path()).unwrap();
    let (mut swapped, mut found) = (0, 0);
    for page in 0..older.len() / 4096 {
        let range = page * 4096..(page + 1) * 4096;
        if older[range.clone()] == newer[range.clone()] {
            continue;
        }
        let mut mixed = newer.clone();
        mixed[range.clone()].copy_from_slice(&older[range]);
        fs::write(place.path(), &mixed).unwrap();
        swapped += 1;
        let Ok(store) = Store::open(&place.path(), &key(), OpenMode::Read) else {
            found += 1;
            continue;
        };
        if !store
            .verify()
            .is_ok_and(|report| report.problems.is_empty())
        {
            found += 1;
            continue;
        }
        // the page was of the derived tables or the desk: the log itself is whole
        let counts = store.counts().unwrap();
        assert_eq!((counts.revisions, counts.operations), (9, 5), "page {page}");
        let history = store.history(record(3)).unwrap();
        assert_eq!(history[0].content, measure("three"), "page {page}");
    }
    assert!(found > 5 && swapped > found, "{found} of {swapped}");
}

/// Everything that the derived tables answer, as text.
fn answers(store: &Store) -> String {
    let mut text = String::new();
    for view in [View::Desk, View::HandedIn] {
        text += &format!(
            "{:?}\n",
            store
                .bodies(chancery_model::record::Kind::Measure, view)
                .unwrap()
        );
        text += &format!("{:?}\n", matrix_cells(store, ColumnKind::Category, view, 0));
        text += &format!("{:?}\n", store.conflicts(view).unwrap());
        for words in ["uno", "two"] {
            let query = SearchQuery::of_words(words);
            text += &format!("{:?}\n", found(store, &query, Searcher::Desk(view)));
        }
    }
    let filter = MeasureFilter::default();
    text += &format!(
        "{:?}\n{:?}\n",
        store.measures(&filter, 9, 0).unwrap(),
        store.facets(&filter).unwrap()
    );
    text + &format!("{:?}", store.content_id().unwrap())
}

#[test]
fn derived_tables_dropped_and_rebuilt_give_the_same_answers() {
    let place = closed();
    let mut store = place.open();
    let before = answers(&store);
    let go_on = &mut |_, _| ControlFlow::Continue(());
    store.rebuild(&Plain, go_on).unwrap();
    assert_eq!(answers(&store), before);
    assert!(store.is_derived_by(&Plain).unwrap());
    store.close().unwrap();
    let mut store = place.open();
    assert_eq!(answers(&store), before);
    write(
        &mut store,
        Line::Working,
        vec![version(record(5), &[], measure("five"))],
    );
    assert_eq!(store.verify().unwrap().problems, vec![]);
    let refused = store.rebuild(&Plain, &mut |_, _| ControlFlow::Break(()));
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("register.cancelled")
    );
    assert_eq!(titles(&store), "uno! two five");
}
