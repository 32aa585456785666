//! Everything that can leave a register, and a search of its bytes that looks wherever words can lie.

use crate::command::Register;
use serde_json::Value;
use std::fs;
use std::io::{Cursor, Read};

/// The formats of an export.
pub const EXPORTS: [&str; 4] = ["xlsx", "csv", "json", "html"];

/// Writes every export for an audience and returns each with its bytes.
pub fn files_out(register: &Register, audience: &str) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for columns in ["category", "obligation"] {
        for extension in EXPORTS {
            let name = format!("{columns}.{extension}");
            let arguments = ["--columns", columns, "--out", &name, "--audience", audience];
            register.done("matrix", &arguments);
            let path = register.folder().join(&name);
            files.push((name, fs::read(&path).unwrap()));
            fs::remove_file(path).unwrap();
        }
    }
    files
}

/// Asks everything that the command answers for an audience, about one entry.
pub fn outward_answers(
    register: &Register,
    id: &str,
    query: &str,
    audience: &str,
) -> Vec<(String, Value)> {
    [
        ("measures", vec![]),
        ("show", vec![id, "--history"]),
        ("search", vec![query]),
        ("log", vec![]),
    ]
    .into_iter()
    .map(|(command, mut arguments)| {
        arguments.extend(["--audience", audience]);
        (command.to_owned(), register.done(command, &arguments))
    })
    .collect()
}

/// Returns whether the words stand in the bytes: as UTF-8 or UTF-16, between tags, or in a part of an archive.
pub fn holds(bytes: &[u8], words: &str) -> bool {
    let utf16: Vec<u16> = words.encode_utf16().collect();
    let needles = [
        words.as_bytes().to_vec(),
        utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
    ];
    if needles.iter().any(|needle| contains(bytes, needle)) {
        return true;
    }
    if contains(&without_tags(bytes), words.as_bytes()) {
        return true;
    }
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return false;
    };
    (0..archive.len()).any(|index| {
        let mut part = Vec::new();
        archive
            .by_index(index)
            .unwrap()
            .read_to_end(&mut part)
            .unwrap();
        holds(&part, words)
    })
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|part| part == needle)
}

/// Returns the bytes without what stands between `<` and `>`, so that words split over runs are found.
fn without_tags(bytes: &[u8]) -> Vec<u8> {
    let mut outside = true;
    bytes
        .iter()
        .copied()
        .filter(|byte| {
            let was_outside = outside;
            outside = match byte {
                b'<' => false,
                b'>' => true,
                _ => outside,
            };
            was_outside && outside
        })
        .collect()
}

#[test]
fn the_search_finds_words_wherever_they_can_lie() {
    let words = "Qanariya é";
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("a.xml", options).unwrap();
    std::io::Write::write_all(&mut archive, "<t>Qanariya</t><t> é</t>".as_bytes()).unwrap();
    let zipped = archive.finish().unwrap().into_inner();
    let utf16: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [zipped, utf16, words.into()] {
        assert!(holds(&bytes, words) && !holds(&bytes, "Qanariya e"));
    }
}
