//! Papers written and looked at: the order of elements, the marks of direction, and what the reader of this crate sees.
#![allow(clippy::unwrap_used)]

use super::{Block, Look, Paper, Paragraph, Table, TableCell, order, write};
use crate::read_tables;
use std::io::{Cursor, Read};

fn paper(lang: &str, words: &str) -> Paper {
    let cell = |text: &str| TableCell::of(Paragraph::new(Look::Plain, text));
    Paper {
        lang: lang.into(),
        title: "A & B <c>".into(),
        header: vec![Paragraph::new(Look::Small, "XBE-D1-K7")],
        footer: vec![Paragraph::new(Look::Small, "XBE-D1-K7")],
        page_words: "{page} / {pages}".into(),
        blocks: vec![
            Block::Paragraph(Paragraph::new(Look::Title, words)),
            Block::Table(Table {
                description: "Words".into(),
                widths: vec![600, 4000, 4000],
                header_rows: 1,
                rows: vec![
                    vec![cell("1").quiet(), cell("a").quiet(), cell("b").quiet()],
                    vec![cell("2"), cell("x\ny\tz & <w>"), TableCell::to_fill()],
                ],
            }),
            Block::PageBreak,
            Block::Paragraph(Paragraph::new(Look::Heading, "Next").in_language("en")),
            Block::Paragraph(Paragraph::new(Look::Legal, "Art. 1 \u{1} قرار 5(b)")),
            Block::Paragraph(Paragraph::new(Look::Strong, words).in_language("ar")),
        ],
    }
}

fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (name, text)
        })
        .collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    let found = parts(bytes).into_iter().find(|(part, _)| part == name);
    found.unwrap().1
}

#[test]
fn elements_stand_in_the_order_of_the_schema() {
    for lang in ["en", "ar", "zh"] {
        for (name, text) in parts(&write(&paper(lang, "العنوان Title"))) {
            assert_eq!(order::faults(&name, text.as_bytes()), Vec::<String>::new());
        }
    }
}

#[test]
fn an_arabic_paper_runs_from_right_to_left_in_all_its_parts() {
    let document = part(
        &write(&paper("ar", "المرجع XBE-D1-K7 هنا")),
        "word/document.xml",
    );
    for mark in [
        "<w:tblStyle w:val=\"Grid\"/><w:bidiVisual/>",
        "<w:cantSplit/><w:tblHeader/>",
        "<w:rPr><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr><w:t xml:space=\"preserve\">المرجع </w:t>",
        "<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">XBE-D1-K7</w:t>",
        "<w:cols w:space=\"708\"/><w:bidi/>",
        "<w:pStyle w:val=\"Title\"/><w:bidi/>",
        // English inside it runs its own way.
        "<w:pageBreakBefore/><w:bidi w:val=\"0\"/>",
    ] {
        assert!(document.contains(mark), "{mark} is not in {document}");
    }
    let english = part(&write(&paper("en", "Title")), "word/document.xml");
    assert!(!english.contains("bidiVisual") && !english.contains("<w:bidi w:val=\"0\"/>"));
}

#[test]
fn the_same_paper_is_the_same_bytes_and_names_nobody() {
    let one = write(&paper("fr", "Titre"));
    assert_eq!(one, write(&paper("fr", "Titre")));
    for (name, text) in parts(&one) {
        for word in ["creator", "lastModifiedBy", "rsid", "created"] {
            assert!(!text.contains(word), "{name} has {word}");
        }
    }
}

#[test]
fn what_is_written_is_read_back() {
    for lang in ["en", "ar"] {
        let read = read_tables(&write(&paper(lang, "العنوان Title"))).unwrap();
        assert_eq!(read.preamble[0], "XBE-D1-K7");
        let rows = &read.tables[0].1;
        assert_eq!(rows[1].cells[1].value.verbatim(), "x\ny\tz & <w>");
        assert_eq!(rows[1].cells.len(), 2, "an empty cell has no words");
        assert_eq!(read.closing, ["Next", "Art. 1  قرار 5(b)", "العنوان Title"]);
    }
}
