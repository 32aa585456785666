//! What is dated later has not happened: lists, search and MEASURE tell the status of the day, and go on with it.
#![allow(clippy::unwrap_used)]

use chancery_app::clock::FixedClock;
use chancery_app::measures;
use chancery_app::put::put;
use chancery_app::register::{CreateRegister, Fill, Key, create, open};
use chancery_app::session::Session;
use chancery_app::wire::measure::MeasuresRequest;
use chancery_store::OpenMode;
use serde_json::{Value, json};

const PLANNED: &str = "adopted 2026-02-01, in force on 2026-05-01, repealed 2027";

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    /// A register with one measure, [`PLANNED`].
    fn new() -> (Place, Session) {
        let (place, mut session) = Place::on("2026-03-10");
        let events = [
            event("adopted", "2026-02-01"),
            event("in-force", "2026-05-01"),
            json!({"id": "r", "kind": "repealed", "date": "2027", "precision": "year"}),
        ];
        put_measure(&mut session, &events);
        (place, session)
    }

    /// An empty register whose clock stands on a day.
    fn on(day: &str) -> (Place, Session) {
        let folder = tempfile::tempdir().unwrap();
        let request = CreateRegister {
            path: &folder.path().join("a.chancery"),
            key: &Key::File(folder.path().join("k")),
            delegation: Some("XBE"),
            fill: Fill::StatesOnly,
        };
        let mut session = create(&request, "no-reader".into()).unwrap();
        on(&mut session, day);
        (Place { folder }, session)
    }

    fn open(&self, mode: OpenMode) -> Session {
        let path = self.folder.path().join("a.chancery");
        open(
            &path,
            &Key::File(self.folder.path().join("k")),
            mode,
            "no-reader".into(),
        )
        .unwrap()
    }
}

fn event(kind: &str, date: &str) -> Value {
    json!({"id": kind, "kind": kind, "date": date, "precision": "day"})
}

fn put_measure(session: &mut Session, events: &[Value]) {
    let measure = json!({"kind": "measure", "state": "XBE", "title": {"en": PLANNED},
        "categories": ["D1"], "events": events});
    put(session, &[measure]).unwrap();
}

fn on(session: &mut Session, day: &str) {
    let noon = format!("{day}T12:00:00+02:00");
    session.clock = Box::new(FixedClock(noon.parse().unwrap()));
    session.keep_day().unwrap();
}

fn asked(stage: Option<&str>, query: Option<&str>, at: Option<&str>) -> MeasuresRequest {
    MeasuresRequest {
        stage: stage.map(str::to_string),
        query: query.map(str::to_string),
        at: at.map(str::to_string),
        state: None,
        category: None,
        sort: None,
        descending: false,
        offset: 0,
        limit: 10,
        lang: "en".into(),
    }
}

/// The stage that the list says, which must be what its filter and the search find it by.
fn stage(session: &mut Session, at: Option<&str>) -> String {
    let page = measures::page(session, &asked(None, None, at)).unwrap();
    let said = page.measures[0].stage.clone().unwrap();
    let by_filter = measures::page(session, &asked(Some(&said), None, at)).unwrap();
    let query = format!("stage:{said}");
    let by_words = measures::page(session, &asked(None, Some(&query), at)).unwrap();
    assert_eq!((by_filter.total, by_words.total), (1, 1), "{said}");
    said
}

#[test]
fn the_status_goes_on_with_the_day_and_back_with_it() {
    let (_place, mut session) = Place::new();
    for (day, expected) in [
        ("2026-03-10", "adopted"),
        ("2026-04-30", "adopted"),
        ("2026-05-01", "in-force"),
        ("2027-01-01", "repealed"),
        // a machine whose date was wrong
        ("2026-03-11", "adopted"),
    ] {
        on(&mut session, day);
        assert_eq!(stage(&mut session, None), expected, "{day}");
    }
}

#[test]
fn a_file_opened_on_a_later_day_tells_that_day() {
    // written in 2001, opened on whatever day it is
    let (place, mut session) = Place::on("2001-03-10");
    put_measure(
        &mut session,
        &[
            event("adopted", "2001-02-01"),
            event("in-force", "2001-05-01"),
        ],
    );
    assert_eq!(stage(&mut session, None), "adopted");
    session.store.close().unwrap();
    for mode in [OpenMode::Read, OpenMode::Write, OpenMode::Read] {
        let mut session = place.open(mode);
        // what the day has brought stands in the file, also after it was only read
        assert!(
            !session
                .store
                .has_turned(&session.day().to_string())
                .unwrap()
        );
        assert_eq!(stage(&mut session, None), "in-force");
        session.store.close().unwrap();
    }
}

#[test]
fn looking_back_tells_the_day_that_is_looked_at() {
    let (_place, mut session) = Place::new();
    on(&mut session, "2030-01-01");
    assert_eq!(stage(&mut session, None), "repealed");
    // recorded by a clock that stood on this day
    assert_eq!(stage(&mut session, Some("2026-03-10")), "adopted");
    assert_eq!(stage(&mut session, Some("2026-06-01")), "in-force");
    assert_eq!(stage(&mut session, None), "repealed");
}
