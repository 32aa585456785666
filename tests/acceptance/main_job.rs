//! The main job from end to end: a register, submissions, a matrix; and what has to hold at its end.

use crate::command::{Register, corpus};
use std::fs;

#[test]
fn samples_become_a_matrix_whose_cells_lead_back_to_the_submissions() {
    let register = Register::with_states();
    let folder = corpus("samples");
    let answer = register.run("import", &[folder.to_str().unwrap()]);
    assert_eq!(answer.code, 5, "{}", answer.json["receipt"]);
    let receipt = &answer.json["receipt"];
    assert_eq!(
        (receipt["rows"].as_u64(), receipt["held"].as_u64()),
        (Some(29), Some(4)),
        "{receipt}"
    );
    register.done("matrix", &["--columns", "category", "--out", "matrix.json"]);
    let matrix: serde_json::Value =
        serde_json::from_slice(&fs::read(register.folder().join("matrix.json")).unwrap()).unwrap();
    assert_eq!(matrix["content_id"], register.content_id());
    let rows = matrix["rows"].as_array().unwrap();
    let cells = rows.iter().flat_map(|row| row["cells"].as_array().unwrap());
    let ids: Vec<&str> = cells
        .flat_map(|cell| cell["measures"].as_array().unwrap())
        .filter_map(|id| id.as_str())
        .collect();
    assert!(ids.len() >= 25, "{ids:?}");
    let shown = register.done("show", &[ids[0], "--history"]);
    let origin = &shown["record"]["origin"];
    assert!(
        origin["submission"].is_string() && origin["row"].is_u64(),
        "{shown}"
    );
}

#[test]
fn two_demos_are_equal() {
    let of = |register: &Register| (register.content_id(), register.done("measures", &[]));
    assert_eq!(
        of(&Register::made(&["--demo"])),
        of(&Register::made(&["--demo"]))
    );
}

#[test]
fn derived_tables_made_anew_give_the_same_answers() {
    let register = Register::made(&["--demo"]);
    let of = |register: &Register| {
        register.done("matrix", &["--columns", "category", "--out", "matrix.json"]);
        let matrix = fs::read(register.folder().join("matrix.json")).unwrap();
        (
            register.done("measures", &[]),
            register.done("search", &["customs"]),
            matrix,
        )
    };
    let before = of(&register);
    register.done("rebuild", &[]);
    assert_eq!(of(&register), before);
}

#[test]
fn nothing_lies_beside_a_closed_register() {
    let register = Register::with_states();
    register.import(&corpus("samples/belmora.xlsx"), &[]);
    let mut names: Vec<String> = fs::read_dir(register.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["key", "register.chancery"]);
    let bytes = fs::read(register.folder().join("register.chancery")).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"));
    assert!(
        !bytes.windows(14).any(|part| part == b"Board of Trade"),
        "words stand in the file unencrypted"
    );
}

#[test]
fn a_paper_is_headed_in_words() {
    let register = Register::made(&["--demo"]);
    for (columns, title) in [
        ("category", "Measures by category"),
        (
            "obligation",
            "Measures by paragraph of an international text",
        ),
        ("commitment", "Measures by commitment"),
    ] {
        for out in ["out.csv", "out.html"] {
            register.done("matrix", &["--columns", columns, "--out", out]);
            let paper = std::fs::read_to_string(register.folder().join(out)).unwrap();
            assert!(paper.contains(title), "{columns} {out}");
        }
    }
}
