//! The demo's submissions: one file a state, kept with its words, from which its measures were entered.

use super::measures::DemoMeasure;
use super::{Step, Written, demo_id, hour, measures};
use chancery_model::audience::Audience;
use chancery_model::codes::{Channel, EventKind, Standing, SubmissionWork};
use chancery_model::date::PartialDate;
use chancery_model::id::{ObjectId, Sha};
use chancery_model::operation::OperationKind;
use chancery_model::origin::{Origin, OriginCell};
use chancery_model::record::Kind;
use chancery_model::submission::{Receipt, Submission};
use serde_json::{Map, json};

const HEADERS: [&str; 8] = [
    "State",
    "Title of measure",
    "Category",
    "Legal status",
    "Date of adoption",
    "Act no.",
    "Authority",
    "Text",
];
const FIELDS: [&str; 8] = [
    "state",
    "title",
    "category",
    "stage",
    "adopted",
    "number",
    "authority",
    "text",
];

/// Returns one import a state, a few days apart.
pub fn steps() -> Vec<Step> {
    let mut by_state: Vec<(String, Vec<DemoMeasure>)> = Vec::new();
    for measure in measures::all() {
        match by_state.last_mut() {
            Some((state, list)) if *state == measure.measure.state => list.push(measure),
            _ => by_state.push((measure.measure.state.clone(), vec![measure])),
        }
    }
    by_state
        .into_iter()
        .enumerate()
        .map(|(index, (state, list))| step(index, &state, list))
        .collect()
}

fn step(index: usize, state: &str, list: Vec<DemoMeasure>) -> Step {
    let index = u32::try_from(index).expect("twelve states");
    let (month, day) = if index < 6 {
        (1, 12 + index * 3)
    } else {
        (2, 2 + (index - 6) * 4)
    };
    let rows: Vec<[String; 8]> = list.iter().map(row).collect();
    let bytes = csv(&rows);
    let object = ObjectId(Sha::of(&bytes));
    let file = format!("{}-submission.csv", state.to_lowercase());
    let submission_id = demo_id(&format!("submission {state}"));
    let submission = submission(state, index, (month, day), &file, object, list.len());
    let mut records = vec![Written::of(submission_id, Kind::Submission, &submission)];
    for (position, (entry, row)) in list.into_iter().zip(&rows).enumerate() {
        let mut measure = entry.measure;
        let row_number = u32::try_from(position).expect("a few rows") + 2;
        measure.origin = Some(Origin {
            submission: submission_id,
            object: Some(object),
            sheet: None,
            row: row_number,
            cells: cells(row),
        });
        records.push(Written::of(entry.act_record, Kind::Act, &entry.act));
        records.push(Written::of(entry.record, Kind::Measure, &measure));
    }
    let params = Map::from_iter([
        ("file".to_string(), json!(file)),
        ("state".to_string(), json!(state)),
        ("applied".to_string(), json!(rows.len())),
    ]);
    Step {
        time: hour(month, day, "10:30"),
        kind: OperationKind::Import,
        params,
        records,
        files: vec![(file, bytes)],
    }
}

fn submission(
    state: &str,
    index: u32,
    (month, day): (u32, u32),
    file: &str,
    object: ObjectId,
    rows: usize,
) -> Submission {
    let rows = rows as u64;
    let own_note = !index.is_multiple_of(3);
    Submission {
        state: Some(state.into()),
        states: vec![state.into()],
        waiting: vec![],
        file: file.into(),
        object,
        format: "csv".into(),
        note: Some(format!("NV {}/2026", 14 + index * 5)),
        channel: Some(if own_note {
            Channel::NoteVerbale
        } else {
            Channel::Mail
        }),
        dated: PartialDate::day(2026, month, day - 1),
        received: PartialDate::day(2026, month, day),
        entered: PartialDate::day(2026, month, day),
        sender: Some("Legal adviser".into()),
        authority: None,
        marking: None,
        audience: Audience::Participants,
        standing: Some(if own_note {
            Standing::OwnNote
        } else {
            Standing::OwnMail
        }),
        replaces: None,
        work: if index.is_multiple_of(4) {
            SubmissionWork::Confirmed
        } else {
            SubmissionWork::Checked
        },
        receipt: Some(Receipt {
            rows,
            applied: rows,
            same: 0,
            held: 0,
            set_aside: 0,
        }),
        set_aside: None,
        layout: None,
        extra: Map::new(),
    }
}

fn row(entry: &DemoMeasure) -> [String; 8] {
    let measure = &entry.measure;
    let text: Vec<String> = measure
        .clauses
        .iter()
        .map(|clause| {
            format!(
                "{}. {}",
                clause.number.clone().unwrap_or_default(),
                clause.text.show("en")
            )
        })
        .collect();
    [
        chancery_model::codes::state(&measure.state)
            .map_or("", |state| state.short_name("en"))
            .to_string(),
        measure.title.show(&entry.lang).to_string(),
        measure.categories[0].clone(),
        measure
            .stage
            .map_or("", |stage| stage.as_str())
            .replace('-', " "),
        measure
            .date_of(EventKind::Adopted)
            .map(|date| date.to_string())
            .unwrap_or_default(),
        entry.act.number.clone().unwrap_or_default(),
        entry.act.authority.show(&entry.lang).to_string(),
        text.join("\n"),
    ]
}

fn cells(row: &[String; 8]) -> Vec<OriginCell> {
    row.iter()
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
        .map(|(index, text)| OriginCell {
            column: u32::try_from(index).expect("eight columns") + 1,
            header: HEADERS[index].into(),
            text: text.clone(),
            fields: vec![FIELDS[index].into()],
        })
        .collect()
}

fn csv(rows: &[[String; 8]]) -> Vec<u8> {
    let quote = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |cells: Vec<String>| {
        cells
            .iter()
            .map(|cell| quote(cell))
            .collect::<Vec<_>>()
            .join(",")
            + "\r\n"
    };
    let mut text = line(HEADERS.iter().map(|header| header.to_string()).collect());
    for row in rows {
        text.push_str(&line(row.to_vec()));
    }
    text.into_bytes()
}
