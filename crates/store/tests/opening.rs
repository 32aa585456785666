//! Opening a register, and every reason why not.
#![allow(clippy::unwrap_used)]

mod support;

use chancery_model::record::Line;
use chancery_store::*;
use std::fs;
use std::ops::ControlFlow;
use support::*;

/// A closed register with one measure.
fn closed() -> Place {
    let place = Place::new();
    let mut store = place.create();
    write(
        &mut store,
        Line::Working,
        vec![version(record(1), &[], measure("one"))],
    );
    store.close().unwrap();
    place
}

/// The code word after the file was changed by `change`.
fn check_file(change: impl FnOnce(&mut Vec<u8>), expected: &str) {
    let place = closed();
    let mut bytes = fs::read(place.path()).unwrap();
    change(&mut bytes);
    fs::write(place.path(), &bytes).unwrap();
    assert_eq!(place.refusal(&key()), expected);
    assert_eq!(
        fs::read(place.path()).unwrap(),
        bytes,
        "a refused file is not touched"
    );
}

#[test]
fn a_wrong_key_is_told_with_the_sort_of_key_that_is_needed() {
    let place = closed();
    assert_eq!(
        place.refusal(&KeySource::File([1; 32])),
        "register.wrong-key"
    );
    let words = KeySource::Passphrase("words".to_string().into());
    assert_eq!(place.refusal(&words), "register.wrong-key");
    assert_eq!(titles(&place.open()), "one");
}

#[test]
fn a_passphrase_opens_what_it_closed_and_no_other_does() {
    let place = Place::new();
    let words = |text: &str| KeySource::Passphrase(text.to_string().into());
    let store = Store::create(&place.path(), &words("blue seal"), CreateConfig::default()).unwrap();
    store.close().unwrap();
    assert_eq!(place.refusal(&words("blue sea")), "register.wrong-key");
    assert_eq!(place.refusal(&key()), "register.wrong-key");
    assert_eq!(place.refusal(&words("blue seal")), "opened");
}

#[test]
fn nothing_in_the_file_is_readable_without_the_key() {
    let place = closed();
    let bytes = fs::read(place.path()).unwrap();
    assert_eq!(&bytes[..2], &[0xC1, 0], "our header");
    for text in [&b"SQLite format 3"[..], b"measure", b"create table"] {
        assert!(!bytes.windows(text.len()).any(|window| window == text));
    }
}

#[test]
fn what_is_not_a_register_is_told_apart_from_a_damaged_one() {
    check_file(
        |bytes| *bytes = b"SQLite format 3\0 and more".to_vec(),
        "register.not-a-register",
    );
    check_file(
        |bytes| *bytes = b"PK\x03\x04 a workbook, surely".to_vec(),
        "register.not-a-register",
    );
    check_file(Vec::clear, "register.not-a-register");
    check_file(|bytes| bytes.truncate(10), "register.damaged");
    check_file(|bytes| bytes.truncate(100), "register.damaged");
    check_file(|bytes| bytes.truncate(bytes.len() - 1), "register.damaged");
    check_file(|bytes| bytes.truncate(4096), "register.damaged");
    check_file(|bytes| bytes[0] = 0xC2, "register.newer");
    check_file(|bytes| bytes[5] ^= 1, "register.wrong-key");
}

#[test]
fn a_plain_database_is_not_a_register() {
    let place = Place::new();
    let plain = rusqlite::Connection::open(place.path()).unwrap();
    plain
        .execute_batch("create table measure (title text)")
        .unwrap();
    drop(plain);
    assert_eq!(place.refusal(&key()), "register.not-a-register");
}

#[test]
fn nothing_there_and_a_folder_there() {
    let place = Place::new();
    assert_eq!(place.refusal(&key()), "register.not-found");
    fs::create_dir(place.path()).unwrap();
    assert_eq!(place.refusal(&key()), "register.not-a-register");
}

#[test]
fn a_new_register_never_takes_the_place_of_a_file() {
    let place = Place::new();
    fs::write(place.path(), b"minutes of the meeting").unwrap();
    let refused = Store::create(&place.path(), &key(), CreateConfig::default());
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("register.exists")
    );
    assert_eq!(fs::read(place.path()).unwrap(), b"minutes of the meeting");
}

#[test]
fn a_second_opener_hears_open_elsewhere_before_wrong_key() {
    let place = closed();
    let store = place.open();
    assert_eq!(place.refusal(&key()), "register.locked");
    assert_eq!(place.refusal(&KeySource::File([1; 32])), "register.locked");
    let link = place.folder.path().join("link.chancery");
    fs::hard_link(place.path(), &link).unwrap();
    let refused = Store::open(&link, &key(), OpenMode::Read);
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("register.locked")
    );
    drop(store);
    assert_eq!(place.refusal(&key()), "opened");
}

/// The other program of the next two tests: opens the register that the variable names and waits to be killed.
#[test]
fn other_program() {
    let Some(path) = std::env::var_os("CHANCERY_TEST_HOLD") else {
        return;
    };
    let mut store = Store::open(path.as_ref(), &key(), OpenMode::Write).unwrap();
    write(
        &mut store,
        Line::Working,
        vec![version(record(2), &[], measure("two"))],
    );
    println!("HOLDING");
    loop {
        std::thread::park();
    }
}

fn hold(place: &Place) -> std::process::Child {
    use std::io::{BufRead, BufReader};
    let mut child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["other_program", "--exact", "--nocapture"])
        .env("CHANCERY_TEST_HOLD", place.path())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.as_mut().unwrap());
    let held = output.lines().any(|line| line.unwrap().contains("HOLDING"));
    assert!(held, "the other program has it open");
    child
}

#[test]
fn another_program_is_told_and_a_killed_one_leaves_no_lock_and_loses_nothing() {
    let place = closed();
    let mut other = hold(&place);
    assert_eq!(place.refusal(&key()), "register.locked");
    assert_eq!(place.refusal(&KeySource::File([1; 32])), "register.locked");
    other.kill().unwrap();
    other.wait().unwrap();
    let store = place.open();
    assert_eq!(titles(&store), "one two");
    assert_eq!(store.verify().unwrap().problems, vec![]);
}

#[test]
fn what_a_killed_program_wrote_is_seen_by_a_reader_who_changes_nothing() {
    for read_only in [false, true] {
        let place = closed();
        let mut other = hold(&place);
        other.kill().unwrap();
        other.wait().unwrap();
        let log = place.folder.path().join("test.chancery-wal");
        let bytes = || (fs::read(place.path()).unwrap(), fs::read(&log).unwrap());
        let before = bytes();
        assert!(!before.1.is_empty(), "its log lies there");
        let mut permissions = fs::metadata(place.path()).unwrap().permissions();
        permissions.set_readonly(read_only);
        fs::set_permissions(place.path(), permissions).unwrap();
        let store = Store::open(&place.path(), &key(), OpenMode::Read).unwrap();
        assert_eq!(titles(&store), "one two");
        store.close().unwrap();
        assert!(bytes() == before, "read_only {read_only}");
    }
}

#[test]
fn a_read_only_file_opens_for_reading_and_nothing_is_written() {
    let place = closed();
    let before = fs::read(place.path()).unwrap();
    let mut permissions = fs::metadata(place.path()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(place.path(), permissions).unwrap();
    let mut store = place.open();
    assert_eq!(store.read_only(), Some(ReadOnlyReason::Place));
    assert_eq!(titles(&store), "one");
    let refused = try_write(&mut store, Line::Working, vec![]);
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("register.read-only")
    );
    assert_eq!(store.verify().unwrap().problems, vec![]);
    store.close().unwrap();
    assert_eq!(fs::read(place.path()).unwrap(), before);
    assert_eq!(fs::read_dir(place.folder.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_opens_for_reading() {
    use std::os::unix::fs::PermissionsExt;
    let place = closed();
    fs::set_permissions(place.folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let store = place.open();
    assert_eq!(store.read_only(), Some(ReadOnlyReason::Place));
    assert_eq!(titles(&store), "one");
    drop(store);
    fs::set_permissions(place.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(fs::read_dir(place.folder.path()).unwrap().count(), 1);
}

#[test]
fn opened_for_reading_the_file_stays_byte_for_byte() {
    let place = closed();
    let before = fs::read(place.path()).unwrap();
    let mut store = Store::open(&place.path(), &key(), OpenMode::Read).unwrap();
    assert_eq!(store.read_only(), Some(ReadOnlyReason::Asked));
    assert_eq!(titles(&store), "one");
    let refused = store.change_desk(&[DeskChange::Setting("language".into(), None)]);
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("register.read-only")
    );
    store.close().unwrap();
    assert_eq!(fs::read(place.path()).unwrap(), before);
}

/// Opens the file as only its maker could, to change what no function of the store changes.
fn tamper(place: &Place, sql: &str) {
    let header = fs::read(place.path()).unwrap()[..16].to_vec();
    let hex: String = KEY
        .iter()
        .chain(&header)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let connection = rusqlite::Connection::open(place.path()).unwrap();
    connection
        .execute_batch(&format!("pragma key = \"x'{hex}'\"; {sql}"))
        .unwrap();
}

#[test]
fn a_newer_register_is_read_and_marked_when_it_allows_and_else_refused() {
    let place = closed();
    tamper(&place, "pragma user_version = 999");
    let before = fs::read(place.path()).unwrap();
    let store = place.open();
    assert_eq!(store.read_only(), Some(ReadOnlyReason::Newer));
    assert_eq!(titles(&store), "one");
    store.close().unwrap();
    assert_eq!(fs::read(place.path()).unwrap(), before);
    tamper(
        &place,
        "update meta set value = '999' where name = 'min_reader'",
    );
    let before = fs::read(place.path()).unwrap();
    assert_eq!(place.refusal(&key()), "register.newer");
    assert_eq!(fs::read(place.path()).unwrap(), before);
}

#[test]
fn derived_tables_of_an_older_program_are_made_anew_and_hide_nothing_foreign() {
    let older = "update meta set value = '1.1' where name = 'derived';
         drop table search; create virtual table search using fts5 (title, rest, content = '');
         drop table act_row; create table act_row (no integer primary key, state text);";
    let place = closed();
    tamper(&place, older);
    for mode in [OpenMode::Read, OpenMode::Write] {
        let mut store = Store::open(&place.path(), &key(), mode).unwrap();
        assert!(!store.is_derived_by(&Plain).unwrap());
        if mode == OpenMode::Read {
            store.enter_as_of(i64::MAX, &Plain).unwrap();
        } else {
            let go_on = &mut |_, _| ControlFlow::Continue(());
            store.rebuild(&Plain, go_on).unwrap();
        }
        assert_eq!(titles(&store), "one");
        assert_eq!(count(&store, "one", View::Desk), 1);
        store.close().unwrap();
    }
    assert_eq!(titles(&place.open()), "one");
    for sql in [
        "create trigger search_sly after insert on setting begin delete from draft; end",
        "create table elsewhere (no integer)",
        "create trigger act_row after insert on act_row begin delete from draft; end",
    ] {
        let place = closed();
        tamper(&place, older);
        tamper(&place, sql);
        assert_eq!(place.refusal(&key()), "register.damaged", "{sql}");
    }
    let place = closed();
    tamper(&place, "drop table act_row");
    assert_eq!(place.refusal(&key()), "register.damaged");
}

#[test]
fn a_foreign_trigger_or_view_keeps_a_register_shut() {
    for sql in [
        "create trigger sly after insert on setting begin delete from draft; end",
        "create view measure_list as select 1",
        "drop trigger revision_keeps",
    ] {
        let place = closed();
        tamper(&place, sql);
        assert_eq!(place.refusal(&key()), "register.damaged", "{sql}");
    }
}

#[test]
fn an_older_copy_in_the_place_of_the_register_is_noticed() {
    let place = closed();
    let memory = place.folder.path().join("memory.json");
    let older = fs::read(place.path()).unwrap();
    let mut store = place.open();
    write(
        &mut store,
        Line::Working,
        vec![version(record(2), &[], measure("two"))],
    );
    store.check_memory(&memory).unwrap();
    store.remember_in(&memory).unwrap();
    store.check_memory(&memory).unwrap();
    store.close().unwrap();
    fs::write(place.path(), older).unwrap();
    let refused = place.open().check_memory(&memory);
    assert_eq!(
        refused.err().map(|error| error.to_string()),
        Some("register.rollback: remembered 2 operations, found 1".to_string())
    );
}
