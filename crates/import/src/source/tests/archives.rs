use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::drawing::{archive, check};

#[test]
fn names_that_leave_the_archive_or_collide_are_refused() {
    for name in [
        "../a.xml",
        "/etc/passwd",
        "C:/a.xml",
        "xl/..\\..\\a",
        "XL/workbook.XML",
    ] {
        check(
            "a.xlsx",
            &archive(&[("xl/workbook.xml", "<x/>"), (name, "x")]),
            "refused import.unsafe-entry-name",
        );
    }
}

#[test]
fn an_entry_that_unpacks_to_too_much_is_refused_before_it_is_unpacked() {
    let blanks = " ".repeat(8 << 20);
    let bytes = archive(&[
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", &blanks),
    ]);
    check("a.xlsx", &bytes, "refused import.archive-ratio");
}

#[test]
fn a_size_that_lies_is_caught_while_unpacking() {
    let blanks = format!("<Types>{}</Types>", " ".repeat(8 << 20));
    let mut bytes = archive(&[("[Content_Types].xml", &blanks)]);
    // The directory and the header both claim a hundred bytes.
    let real = (blanks.len() as u32).to_le_bytes();
    while let Some(at) = memchr::memmem::find(&bytes, &real) {
        bytes[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    check("a.xlsx", &bytes, "refused import.damaged");
}

#[test]
fn more_entries_than_any_office_file_has_are_refused() {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..2_001 {
        writer
            .start_file(format!("{number}"), SimpleFileOptions::default())
            .unwrap();
        writer.write_all(b"x").unwrap();
    }
    check(
        "a.xlsx",
        &writer.finish().unwrap().into_inner(),
        "refused import.too-many-entries",
    );
}

#[test]
fn archives_of_other_kinds_are_told_apart() {
    check(
        "a.zip",
        &archive(&[("readme.txt", "x")]),
        "refused import.not-a-table",
    );
    check(
        "a.odt",
        &archive(&[("mimetype", "application/vnd.oasis.opendocument.text")]),
        "refused import.not-a-table",
    );
    check(
        "a.xlsx",
        b"PK\x03\x04 and then nothing",
        "refused import.damaged",
    );
}

#[test]
fn elements_inside_elements_without_end_are_refused() {
    let deep = format!("<Relationships>{}", "<a>".repeat(100_000));
    let types = r#"<Types><Override ContentType="x.sheet.main+xml"/></Types>"#;
    let mut parts = vec![
        ("[Content_Types].xml", types),
        ("xl/workbook.xml", "<workbook/>"),
    ];
    parts.push(("_rels/.rels", &deep));
    // Packed without compression, since so much of the same would be refused for its ratio.
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let stored =
            SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        writer.start_file(name, stored).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    check(
        "a.xlsx",
        &writer.finish().unwrap().into_inner(),
        "refused import.nested-too-deep",
    );
}

/// A container of the old kind with one directory entry of this name.
fn container(name: &str) -> Vec<u8> {
    let mut bytes = vec![0; 1024];
    bytes[..8].copy_from_slice(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes[512..512 + units.len()].copy_from_slice(&units);
    bytes[576] = units.len() as u8 + 2;
    bytes[578] = 2;
    bytes
}

#[test]
fn old_containers_are_told_apart_by_what_they_hold() {
    check(
        "a.xlsx",
        &container("EncryptedPackage"),
        "refused import.password-protected",
    );
    check(
        "a.doc",
        &container("WordDocument"),
        "refused import.not-a-table",
    );
    check(
        "a.msg",
        &container("__properties_version1.0"),
        "refused import.not-a-table",
    );
    check("a.xls", &container("Workbook"), "refused import.damaged");
}
