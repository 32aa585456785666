//! The text notation of rows, registers and plans.

use chancery_import::answers::RowAnswer;
use chancery_import::bucket::Bucket;
use chancery_import::draft::{Draft, Drafts, Provenance};
use chancery_import::fields::field_name;
use chancery_import::finding::{Finding, Severity};
use chancery_import::plan::{Known, LastFile, Plan, PlanContext, plan};
use chancery_import::reading::{
    Field, ReadCell, ReadColumn, ReadEvent, ReadRow, ReadSheet, Reading, RowValues,
};
use chancery_model::act::Act;
use chancery_model::audience::Audience;
use chancery_model::codes::{EventKind, Stage};
use chancery_model::id::{RecordId, RevisionId, Sha};
use chancery_model::measure::{Event, Measure};
use chancery_model::text::Text;
use std::collections::{BTreeMap, HashMap};

pub const COLUMNS: [(&str, Field); 9] = [
    ("State", Field::State),
    ("Title", Field::Title),
    ("Category", Field::Category),
    ("Act no.", Field::Number),
    ("Status", Field::Stage),
    ("Adopted", Field::Adopted),
    ("Authority", Field::Authority),
    ("Text", Field::Text),
    ("Reference", Field::Reference),
];

/// Returns the record id that `K1` stands for.
pub fn record(name: &str) -> RecordId {
    RecordId::of_built_in("measure", name)
}

/// Reads `XBE D1,A1 "Title" Order 5/2025 in-force adopted=2025-01-02 at=Ministry text=... ref=... !finding ~warning nil`.
pub fn values(line: &str) -> (RowValues, Vec<Finding>) {
    let (head, rest) = line.split_once('"').unwrap_or((line, ""));
    let (title, tail) = rest.split_once('"').unwrap_or(("", rest));
    let mut words = head.split_whitespace();
    let some = |word: Option<&str>| {
        word.filter(|word| *word != "-")
            .map(|word| word.replace('_', " "))
    };
    let mut row = RowValues {
        language: "en".into(),
        state: some(words.next()),
        ..RowValues::default()
    };
    row.title = Some(title.to_string()).filter(|title| !title.is_empty());
    let mut findings = Vec::new();
    let mut number = Vec::new();
    if let Some(categories) = some(words.next()) {
        row.categories = categories.split(',').map(str::to_string).collect();
    }
    for word in words.chain(tail.split_whitespace()) {
        match (word.split_once('='), word.parse::<Stage>()) {
            (Some((name, value)), _) => set(&mut row, name, &value.replace('_', " ")),
            (None, Ok(stage)) => row.stage = Some(stage),
            _ if word == "nil" => row.nil = true,
            _ if word == "withheld" => row.withheld = true,
            _ if word.starts_with('!') => {
                findings.push(Finding::of_file(&word[1..], Severity::Error))
            }
            _ if word.starts_with('~') => {
                findings.push(Finding::of_file(&word[1..], Severity::Warning))
            }
            _ => number.push(word),
        }
    }
    row.number = Some(number.join(" ")).filter(|number| !number.is_empty());
    (row, findings)
}

fn set(row: &mut RowValues, name: &str, value: &str) {
    match name {
        "adopted" => row.events.push(ReadEvent {
            kind: EventKind::Adopted,
            date: value.parse().ok(),
            column: 6,
        }),
        "at" => row.authority = Some(value.to_string()),
        "text" => row.text = Some(value.to_string()),
        "ref" => row.reference = Some(value.to_string()),
        _ => panic!("no such word: {name}"),
    }
}

pub fn sheet() -> ReadSheet {
    let column = |(index, (header, field)): (usize, (&str, Field))| ReadColumn {
        index: index as u32 + 1,
        header: header.to_string(),
        field: Some(field),
        ..ReadColumn::default()
    };
    ReadSheet {
        name: Some("S".into()),
        header_rows: vec![1],
        columns: COLUMNS.into_iter().enumerate().map(column).collect(),
        language: "en".into(),
        ..ReadSheet::default()
    }
}

pub fn read_row(line: &str, row: u32) -> ReadRow {
    let (values, findings) = values(line);
    let texts = [
        values.state.clone(),
        values.title.clone(),
        Some(values.categories.join("; ")),
        values.number.clone(),
        values.stage.map(|stage| stage.to_string()),
        values
            .events
            .first()
            .map(|event| event.date.map_or("?".into(), |date| date.to_string())),
        values.authority.clone(),
        values.text.clone(),
        values.reference.clone(),
    ];
    let cells = texts
        .into_iter()
        .enumerate()
        .filter_map(|(index, text)| Some((index, text.filter(|text| !text.is_empty())?)))
        .map(|(index, text)| ReadCell {
            column: index as u32 + 1,
            text: text.into(),
        })
        .collect();
    let findings = findings
        .into_iter()
        .map(|finding| finding.at(Some("S"), Some(row), None))
        .collect();
    ReadRow {
        sheet: 0,
        row,
        cells,
        values,
        findings,
    }
}

pub fn reading(lines: &[&str]) -> Reading {
    Reading {
        format: "xlsx".into(),
        sheets: vec![sheet()],
        rows: lines
            .iter()
            .zip(2..)
            .map(|(line, row)| read_row(line, row))
            .collect(),
        ..Reading::default()
    }
}

pub fn known(name: &str, line: &str) -> Known {
    let (values, _) = values(line);
    let act = values.number.is_some() || values.authority.is_some();
    let act = act.then(|| {
        let number = values.number.clone().unwrap_or_default();
        let content = Act {
            state: values.state.clone().unwrap_or_default(),
            number: values.number.clone(),
            authority: values
                .authority
                .as_deref()
                .map_or(Text::default(), |a| Text::of("en", a)),
            ..Act::default()
        };
        (RecordId::of_built_in("act", &number), content)
    });
    let event = |event: &ReadEvent| Event {
        id: "e1".into(),
        kind: event.kind,
        date: event.date,
        precision: event.date.unwrap().precision(),
        source: None,
        extra: serde_json::Map::new(),
    };
    Known {
        record: record(name),
        head: RevisionId(Sha::of(name.as_bytes())),
        measure: Measure {
            reference: values.reference.clone(),
            state: values.state.clone().unwrap_or_default(),
            title: values
                .title
                .as_deref()
                .map_or(Text::default(), |title| Text::of("en", title)),
            categories: values.categories.clone(),
            stage: values.stage,
            events: values.events.iter().map(event).collect(),
            clauses: values.text.as_deref().map_or(Vec::new(), |text| {
                chancery_import::clauses::split_clauses(text, "en")
            }),
            act: act.as_ref().map(|(record, _)| *record),
            ..Measure::default()
        },
        act,
        standing: None,
    }
}

pub fn context(known: Vec<Known>) -> PlanContext {
    PlanContext {
        known,
        information: Vec::new(),
        last_file: None,
        answers: BTreeMap::new(),
        key: Vec::new(),
        provenance: Provenance {
            submission: RecordId::of_built_in("submission", "1"),
            object: None,
            audience: Audience::Cochairs,
            entered_by: Some("secretariat".into()),
        },
        standing: None,
    }
}

/// Reads a whole case; returns its file, its context and the names of its entries.
pub fn case(input: &str) -> (Reading, PlanContext, Vec<String>) {
    let (mut entries, mut names, mut sent, mut rows) = (vec![], vec![], vec![], vec![]);
    let mut answers = BTreeMap::new();
    for line in input.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some((name, rest)) = line.split_once(" = ") {
            names.push(name.to_string());
            entries.push(known(name, rest));
        } else if let Some((name, rest)) = line.split_once(" < ") {
            sent.push((name, rest));
        } else if let Some(answer) = line.strip_prefix("answer ") {
            let (row, answer) = answer.split_once(' ').unwrap();
            let answer: RowAnswer = serde_json::from_str(answer).unwrap();
            answers.insert(format!("S!{row}"), answer);
        } else {
            rows.push(line);
        }
    }
    let mut context = context(entries);
    context.answers = answers;
    if !sent.is_empty() {
        let lines: Vec<&str> = sent.iter().map(|(_, line)| *line).collect();
        let place = |(name, row): (&str, u32)| ((Some("S".to_string()), row), record(name));
        let records: HashMap<_, _> = sent
            .iter()
            .map(|(name, _)| *name)
            .zip(2..)
            .map(place)
            .collect();
        context.last_file = Some(LastFile {
            reading: reading(&lines),
            records,
        });
        names.extend(sent.iter().map(|(name, _)| name.to_string()));
    }
    (reading(&rows), context, names)
}

/// Draws a plan: one line per row `2 changed K1 stage !finding`, then `removed K2`.
pub fn draw(plan: &Plan, names: &[String]) -> String {
    let name_of = |id: &RecordId| {
        names
            .iter()
            .find(|name| record(name) == *id)
            .cloned()
            .unwrap_or("?".into())
    };
    let mut lines: Vec<String> = Vec::new();
    for (row, number) in plan.rows.iter().zip(2..) {
        let mut words = vec![number.to_string(), row.bucket.as_str().to_string()];
        words.extend(row.record.as_ref().map(name_of));
        words.extend(
            row.candidates
                .iter()
                .map(|record| format!("{}?", name_of(record))),
        );
        if row.bucket != Bucket::New {
            words.extend(
                row.differing
                    .iter()
                    .map(|field| field_name(*field).to_string()),
            );
        }
        words.extend(
            row.findings
                .iter()
                .map(|finding| format!("!{}", finding.code)),
        );
        lines.push(words.join(" "));
    }
    lines.extend(
        plan.removed
            .iter()
            .map(|removed| format!("removed {}", name_of(&removed.record))),
    );
    lines.join("\n")
}

/// The one door: a case in, a drawn plan out.
#[track_caller]
pub fn check(input: &str, expected: &str) {
    let (reading, context, names) = case(input);
    let drawn = draw(&plan(&reading, &context), &names);
    let expected: Vec<&str> = expected
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(drawn.lines().collect::<Vec<_>>(), expected, "\n{input}");
}

/// Returns the plan of a case and what would be written for each of its rows.
pub fn drafts(reading: &Reading, context: &PlanContext) -> (Plan, Vec<Draft>) {
    let plan = plan(reading, context);
    let all = Drafts::of(reading, context, &plan);
    let drafts = plan.rows.iter().map(|row| all.draft(row)).collect();
    (plan, drafts)
}
