//! What an audience may not see is absent without trace.

use super::*;
use crate::{Format, write};

fn outward(audience: Audience) -> MatrixDocument {
    MatrixDocument {
        audience,
        ..sample("en")
    }
}

fn all(document: &MatrixDocument) -> Vec<Vec<u8>> {
    Format::ALL
        .iter()
        .map(|format| write(document, *format).unwrap())
        .collect()
}

/// Checks that two documents are the same bytes in every format, for the audience of the first.
fn check_same(one: &MatrixDocument, other: &MatrixDocument) {
    for ((one, other), format) in all(one).iter().zip(all(other)).zip(Format::ALL) {
        assert!(*one == other, "{format:?} differs");
    }
    assert_eq!(one.check_code(), other.check_code());
}

#[test]
fn a_document_with_an_entry_left_out_is_one_that_never_had_it() {
    for audience in [
        Audience::Participants,
        Audience::Public,
        Audience::Named(vec!["XBE".to_owned()]),
    ] {
        let never = MatrixDocument {
            content_id: "sha256:other".to_owned(),
            ..outward(audience.clone())
        };
        let mut left_out = outward(audience);
        // What may still be there of an entry that is hidden: its value, its mark of change, its note's number.
        left_out.rows[2].cells.push(Cell {
            change: Some(Change::Cell),
            notes: vec![1],
            ..words("C1", Coverage::Reported)
        });
        check_same(&left_out, &never);
        left_out.rows[2].cells.last_mut().unwrap().coverage = Some(Coverage::Held);
        check_same(&left_out, &never);
    }
}

#[test]
fn a_note_that_only_a_hidden_entry_refers_to_goes_without_a_gap() {
    let never = outward(Audience::Participants);
    let mut left_out = outward(Audience::Participants);
    left_out
        .notes
        .insert(0, "A word on the hidden entry.".to_owned());
    left_out.rows[1].cells[1].notes = vec![2];
    left_out.rows[2].cells.push(Cell {
        notes: vec![1],
        ..words("C1", Coverage::Held)
    });
    check_same(&left_out, &never);
}

#[test]
fn outside_the_desk_only_what_a_state_said_is_printed() {
    let json: serde_json::Value =
        serde_json::from_slice(&write(&outward(Audience::Participants), Format::Json).unwrap())
            .unwrap();
    let drawn: Vec<String> = json["rows"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|row| row["cells"].as_array().unwrap())
        .map(|cell| cell["coverage"].as_str().unwrap_or("-").to_owned())
        .collect();
    assert_eq!(
        drawn.join(" "),
        "reported - - stated-none reported - - - not-applicable"
    );
    assert!(json["content_id"].is_null());
    let html = String::from_utf8(write(&outward(Audience::Public), Format::Html).unwrap()).unwrap();
    for kept_in in [
        "No information",
        "Unchecked",
        "sha256",
        "Note 12/2026",
        "2026-03-02",
    ] {
        assert!(!html.contains(kept_in), "{kept_in}");
    }
}

#[test]
fn a_title_only_measure_tells_nothing_else_in_any_format() {
    let mut shown = outward(Audience::Participants);
    let cell = &mut shown.rows[1].cells[1];
    cell.measures[0].title_only = true;
    let mut other = shown.clone();
    let cell = &mut other.rows[1].cells[1];
    cell.measures[0] = CellMeasure {
        title_only: true,
        stage: Some(Stage::Withdrawn),
        act: Some("Order 1".to_owned()),
        year: Some(1999),
        exemptions: 9,
        ..cell.measures[0].clone()
    };
    cell.change = None;
    check_same(&shown, &other);
}

#[test]
fn provenance_is_written_for_the_desk_alone() {
    let sheets = |audience| {
        let bytes = write(&outward(audience), Format::Xlsx).unwrap();
        super::read_back::open(bytes).sheets_text().len()
    };
    assert_eq!(
        [Audience::Delegation, Audience::Cochairs].map(sheets),
        [3, 3]
    );
    assert_eq!(
        [Audience::Participants, Audience::Public].map(sheets),
        [2, 2]
    );
}
