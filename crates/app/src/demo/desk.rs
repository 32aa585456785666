//! What the demo's secretariat did besides taking submissions in.

use super::texts::provision;
use super::{Step, Written, demo_id, hour, measures};
use chancery_model::codes::{Coverage, PositionValue, Stage, SubmissionWork};
use chancery_model::date::{PartialDate, Precision};
use chancery_model::id::{ObjectId, RecordId, Sha};
use chancery_model::information::Information;
use chancery_model::measure::Event;
use chancery_model::meeting::Meeting;
use chancery_model::operation::OperationKind;
use chancery_model::position::Position;
use chancery_model::record::Kind;
use chancery_model::submission::Submission;
use chancery_model::text::Text;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const STATES: [&str; 12] = [
    "XAR", "XBE", "XCA", "XDO", "XES", "XGA", "XHE", "XIV", "XJO", "XMA", "XNO", "XOR",
];

/// The meetings, with the states expected to submit.
pub fn meetings() -> Step {
    let expected: Vec<String> = STATES
        .iter()
        .chain(&["XLU", "XPE"])
        .map(|code| code.to_string())
        .collect();
    let past = Meeting {
        title: names(
            "Ambassadorial meeting",
            "Réunion des ambassadeurs",
            "اجتماع السفراء",
        ),
        kind: "ambassadorial".into(),
        date: PartialDate::day(2026, 3, 4),
        place: Some("Belmora City".into()),
        ..Meeting::default()
    };
    let next = Meeting {
        title: names(
            "Ministerial meeting",
            "Réunion ministérielle",
            "الاجتماع الوزاري",
        ),
        kind: "ministerial".into(),
        date: PartialDate::day(2026, 3, 27),
        start: Some("17:00".into()),
        counts_by: Some("the-hague".into()),
        deadlines: super::tracking::deadlines(),
        expected,
        current: true,
        ..Meeting::default()
    };
    let records = vec![
        super::tracking::capital(),
        Written::of(demo_id("meeting 1"), Kind::Meeting, &past),
        Written::of(demo_id("meeting 2"), Kind::Meeting, &next),
    ];
    step(hour(1, 8, "09:00"), OperationKind::Demo, records)
}

/// What is known where no measure says it.
pub fn information() -> Step {
    let told = [
        ("XBE", "D3", Coverage::StatedNone, ""),
        ("XAR", "C2", Coverage::StatedNone, ""),
        ("XDO", "A3", Coverage::NoneFound, "gazette 2024-2026"),
        ("XDO", "G1", Coverage::StatedNone, ""),
        ("XGA", "A1", Coverage::StatedNone, ""),
        ("XGA", "A3", Coverage::NoneFound, "customs tariff database"),
        ("XHE", "A1", Coverage::NotApplicable, "no arms industry"),
        ("XHE", "A3", Coverage::NotApplicable, "no land frontier"),
        ("XHE", "G1", Coverage::NotApplicable, "no coal is mined"),
        ("XCA", "C1", Coverage::NotApplicable, "no sea coast"),
        ("XCA", "C2", Coverage::NotApplicable, "no ship registry"),
        ("XCA", "E1", Coverage::Held, ""),
        ("XJO", "C1", Coverage::StatedNone, ""),
        ("XJO", "G1", Coverage::NoneFound, "gazette 2025"),
        ("XMA", "G1", Coverage::StatedNone, ""),
        ("XNO", "C2", Coverage::StatedNone, ""),
        ("XOR", "C1", Coverage::StatedNone, ""),
    ];
    let records = told.iter().map(|(state, column, value, note)| {
        let none_found = *value == Coverage::NoneFound;
        let information = Information {
            state: state.to_string(),
            column_kind: "category".into(),
            column: column.to_string(),
            value: *value,
            reason: (*value == Coverage::NotApplicable).then(|| note.to_string()),
            queries: if none_found {
                vec![note.to_string()]
            } else {
                vec![]
            },
            date: PartialDate::day(2026, 2, 20),
            submission: (!none_found).then(|| demo_id(&format!("submission {state}"))),
            extra: Map::new(),
        };
        Written::of(
            demo_id(&format!("information {state} {column}")),
            Kind::Information,
            &information,
        )
    });
    step(hour(2, 27, "15:20"), OperationKind::Put, records.collect())
}

/// A scan that has arrived and that nobody has read yet: its state is never shown as "no information".
pub fn unread_scan() -> Step {
    let bytes = include_bytes!("../../data/demo-scan.png").to_vec();
    let file = "luminara-note.png".to_string();
    let submission = Submission {
        state: Some("XLU".into()),
        states: vec!["XLU".into()],
        waiting: vec!["XLU".into()],
        file: file.clone(),
        object: ObjectId(Sha::of(&bytes)),
        format: "png".into(),
        note: Some("NV 91/2026".into()),
        channel: Some(chancery_model::codes::Channel::NoteVerbale),
        dated: PartialDate::day(2026, 3, 2),
        received: PartialDate::day(2026, 3, 3),
        entered: None,
        sender: None,
        authority: None,
        marking: None,
        audience: chancery_model::audience::Audience::Cochairs,
        standing: Some(chancery_model::codes::Standing::OwnNote),
        replaces: None,
        work: SubmissionWork::BeingEntered,
        receipt: None,
        set_aside: Some("import.not-a-table".into()),
        layout: None,
        extra: Map::new(),
    };
    let records = vec![Written::of(
        demo_id("submission XLU"),
        Kind::Submission,
        &submission,
    )];
    let params = Map::from_iter([
        ("file".to_string(), json!(file)),
        ("state".to_string(), json!("XLU")),
        ("kept".to_string(), json!(true)),
    ]);
    Step {
        time: hour(3, 3, "17:45"),
        kind: OperationKind::Import,
        params,
        records,
        files: vec![(file, bytes)],
    }
}

/// Where some states stand; a private kind.
pub fn positions() -> Step {
    let values = [
        PositionValue::Supports,
        PositionValue::CanAccept,
        PositionValue::AwaitsInstructions,
    ];
    let records = STATES.iter().take(9).enumerate().map(|(index, state)| {
        let position = Position {
            state: state.to_string(),
            subject: provision(["1", "2", "3"][index % 3]),
            value: values[index / 3],
            source: "statement at the ambassadorial meeting".into(),
            date: PartialDate::day(2026, 3, 4),
            on: None,
            asks: Text::default(),
            extra: Map::new(),
        };
        Written::of(
            demo_id(&format!("position {state}")),
            Kind::Position,
            &position,
        )
    });
    step(hour(3, 6, "18:10"), OperationKind::Put, records.collect())
}

/// Every record as the submissions left it.
pub fn base_versions() -> BTreeMap<RecordId, Written> {
    super::submissions::steps()
        .into_iter()
        .flat_map(|step| step.records)
        .map(|written| (written.record, written))
        .collect()
}

/// A few changes after the ambassadorial meeting, so that "what changed since" has something to say.
pub fn later_edits() -> Vec<Step> {
    let base = base_versions();
    let edit = |index: usize, change: &dyn Fn(&mut chancery_model::measure::Measure)| {
        let record = measures::all()[index].record;
        let content = Value::Object(base[&record].content.clone());
        let mut measure = serde_json::from_value(content).expect("the demo's own content");
        change(&mut measure);
        Written::of(record, Kind::Measure, &measure)
    };
    let in_force = edit(5, &|measure| {
        measure.stage = Some(Stage::InForce);
        measure.events.push(event(
            "e2",
            chancery_model::codes::EventKind::InForce,
            PartialDate::day(2026, 3, 7),
        ));
    });
    let exemption = edit(8, &|measure| {
        measure.exemptions[0].decider = Some("Customs Administration".into());
    });
    let tabled = edit(17, &|measure| measure.stage = Some(Stage::Tabled));
    vec![
        step(hour(3, 7, "10:05"), OperationKind::Put, vec![in_force]),
        step(hour(3, 8, "16:40"), OperationKind::Put, vec![exemption]),
        step(hour(3, 9, "09:15"), OperationKind::Put, vec![tabled]),
    ]
}

fn event(id: &str, kind: chancery_model::codes::EventKind, date: Option<PartialDate>) -> Event {
    Event {
        id: id.into(),
        kind,
        date,
        precision: Precision::Day,
        source: None,
        extra: serde_json::Map::new(),
    }
}

pub fn names(en: &str, fr: &str, ar: &str) -> Text {
    Text(BTreeMap::from([
        ("en".into(), en.into()),
        ("fr".into(), fr.into()),
        ("ar".into(), ar.into()),
    ]))
}

pub fn step(time: String, kind: OperationKind, records: Vec<Written>) -> Step {
    Step {
        time,
        kind,
        params: Map::new(),
        records,
        files: vec![],
    }
}
