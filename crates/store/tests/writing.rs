//! The write door: what it keeps, what it refuses, and that nothing half done stays.
#![allow(clippy::unwrap_used)]

mod support;

use chancery_model::record::Line;
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
    let files: Vec<_> = std::fs::read_dir(place.folder.path()).unwrap().collect();
    assert_eq!(files.len(), 1, "one file at rest");
    let store = place.open();
    assert_eq!(titles(&store), "uno two");
    assert_eq!(store.verify().unwrap().problems, vec![]);
    assert_eq!(store.counts().unwrap().revisions, 3);
}
