//! Filling in a Word sheet as a word processor would: the document's own XML, the rest of the file untouched.

use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::Command;

/// How words are put in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tracking {
    /// As plain runs.
    Off,
    /// As insertions under tracked changes.
    On,
}

/// Returns the document part of a `.docx`.
pub fn document(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    let mut part = archive.by_name("word/document.xml").unwrap();
    part.read_to_string(&mut text).unwrap();
    text
}

/// Returns the file with another document part.
pub fn with_document(bytes: &[u8], text: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name == "word/document.xml" {
            content = text.as_bytes().to_vec();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        out.write_all(&content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// Writes words into the last cell of the first row whose text begins with `row`.
pub fn fill(bytes: &[u8], row: &str, words: &str, tracking: Tracking) -> Vec<u8> {
    let text = document(bytes);
    let mut out = String::new();
    let mut rest = text.as_str();
    let mut filled = false;
    while let Some(start) = rest.find("<w:tr>") {
        let end = rest[start..].find("</w:tr>").unwrap() + start;
        out.push_str(&rest[..start]);
        let own = &rest[start..end];
        if !filled && plain(own).starts_with(row) {
            filled = true;
            let last = own.rfind("</w:p></w:tc>").unwrap();
            let run = format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>");
            let run = match tracking {
                Tracking::Off => run,
                Tracking::On => format!(
                    "<w:ins w:id=\"1\" w:author=\"Capital\" w:date=\"2026-03-12T10:00:00Z\">{run}</w:ins>"
                ),
            };
            out.push_str(&own[..last]);
            out.push_str(&run);
            out.push_str(&own[last..]);
        } else {
            out.push_str(own);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    assert!(filled, "no row begins with {row:?}");
    with_document(bytes, &out)
}

/// Returns the text of a piece of XML.
fn plain(xml: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in xml.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text
}

/// Lets LibreOffice convert a file; `None` where it is not installed.
pub fn office(folder: &Path, file: &str, to: &str, into: &str) -> Option<Vec<u8>> {
    let found = Command::new("soffice").arg("--version").output();
    if found.is_err() {
        return None;
    }
    let profile = format!("-env:UserInstallation=file://{}/office", folder.display());
    let out = folder.join(into);
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", to, "--outdir"])
        .arg(&out)
        .arg(folder.join(file))
        .env("HOME", folder)
        .output()
        .unwrap();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let name = Path::new(file).with_extension(to.split(':').next().unwrap());
    Some(std::fs::read(out.join(name.file_name().unwrap())).unwrap())
}
