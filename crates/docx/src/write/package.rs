//! The package around the parts: what they are, how they lead to one another, how they look.

use super::element::Markup;
use super::part::{document, footer, header};
use super::{Paper, runs_right_to_left};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Puts the parts together. The archive bears no hour, so that the same paper is the same bytes.
pub(super) fn assemble(paper: &Paper) -> Vec<u8> {
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("word/document.xml", document(paper)),
        ("word/_rels/document.xml.rels", document_relations()),
        ("word/styles.xml", styles(paper)),
        ("word/settings.xml", settings()),
        ("word/header1.xml", header(paper)),
        ("word/footer1.xml", footer(paper)),
        ("docProps/core.xml", properties(paper)),
    ];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive
            .start_file(name, SimpleFileOptions::default())
            .and_then(|()| Ok(archive.write_all(text.as_bytes())?))
            .expect("memory takes every part");
    }
    archive
        .finish()
        .expect("memory takes the directory")
        .into_inner()
}

fn content_types() -> String {
    let mut xml = Markup::part();
    let name = format!("{PACKAGE}content-types");
    xml.element("Types", &[("xmlns", &name)], |xml| {
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        xml.empty(
            "Default",
            &[("Extension", "rels"), ("ContentType", relations)],
        );
        xml.empty(
            "Default",
            &[("Extension", "xml"), ("ContentType", "application/xml")],
        );
        for (part, kind) in [
            ("/word/document.xml", "document.main+xml"),
            ("/word/styles.xml", "styles+xml"),
            ("/word/settings.xml", "settings+xml"),
            ("/word/header1.xml", "header+xml"),
            ("/word/footer1.xml", "footer+xml"),
        ] {
            let kind = format!("{MAIN}{kind}");
            xml.empty("Override", &[("PartName", part), ("ContentType", &kind)]);
        }
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        xml.empty(
            "Override",
            &[("PartName", "/docProps/core.xml"), ("ContentType", core)],
        );
    });
    xml.finish()
}

fn relations(list: &[(&str, String, &str)]) -> String {
    let mut xml = Markup::part();
    let name = format!("{PACKAGE}relationships");
    xml.element("Relationships", &[("xmlns", &name)], |xml| {
        for (id, kind, target) in list {
            xml.empty(
                "Relationship",
                &[("Id", id), ("Type", kind), ("Target", target)],
            );
        }
    });
    xml.finish()
}

fn package_relations() -> String {
    relations(&[
        (
            "rId1",
            format!("{OFFICE}officeDocument"),
            "word/document.xml",
        ),
        (
            "rId2",
            format!("{PACKAGE}relationships/metadata/core-properties"),
            "docProps/core.xml",
        ),
    ])
}

fn document_relations() -> String {
    relations(&[
        ("rId1", format!("{OFFICE}styles"), "styles.xml"),
        ("rId2", format!("{OFFICE}settings"), "settings.xml"),
        ("rId3", format!("{OFFICE}header"), "header1.xml"),
        ("rId4", format!("{OFFICE}footer"), "footer1.xml"),
    ])
}

/// A title and a language, no author and no hour.
fn properties(paper: &Paper) -> String {
    let mut xml = Markup::part();
    let names = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.element("cp:coreProperties", &names, |xml| {
        xml.element("dc:title", &[], |xml| xml.words(&paper.title));
        xml.element("dc:language", &[], |xml| xml.words(&paper.lang));
    });
    xml.finish()
}

fn settings() -> String {
    let mut xml = Markup::part();
    xml.element("w:settings", &[("xmlns:w", WORDS)], |xml| {
        xml.value("w:defaultTabStop", "708");
        xml.element("w:compat", &[], |xml| {
            let newest = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &newest);
        });
    });
    xml.finish()
}

/// One style: its id, its name, its size in half points, and what else sets it apart.
struct Style {
    id: &'static str,
    name: &'static str,
    size: &'static str,
    strong: bool,
    keep: bool,
    /// Space above and below, in twentieths of a point.
    space: (&'static str, &'static str),
    color: Option<&'static str>,
}

const STYLES: [Style; 4] = [
    Style {
        id: "Title",
        name: "Title",
        size: "30",
        strong: true,
        keep: true,
        space: ("60", "80"),
        color: None,
    },
    Style {
        id: "Heading1",
        name: "heading 1",
        size: "22",
        strong: true,
        keep: true,
        space: ("200", "80"),
        color: None,
    },
    Style {
        id: "Small",
        name: "Small",
        size: "17",
        strong: false,
        keep: false,
        space: ("0", "40"),
        color: Some("55514A"),
    },
    Style {
        id: "Legal",
        name: "Legal",
        size: "20",
        strong: false,
        keep: false,
        space: ("0", "40"),
        color: None,
    },
];

fn styles(paper: &Paper) -> String {
    let mut xml = Markup::part();
    xml.element("w:styles", &[("xmlns:w", WORDS)], |xml| {
        xml.element("w:docDefaults", &[], |xml| {
            xml.element("w:rPrDefault", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    let faces = [
                        ("w:ascii", "Noto Sans"),
                        ("w:hAnsi", "Noto Sans"),
                        ("w:eastAsia", "Noto Sans SC"),
                        ("w:cs", "Noto Naskh Arabic"),
                    ];
                    xml.empty("w:rFonts", &faces);
                    xml.value("w:sz", "19");
                    xml.value("w:szCs", "21");
                    let languages = [
                        ("w:val", "en-GB"),
                        ("w:eastAsia", "zh-CN"),
                        ("w:bidi", "ar-SA"),
                    ];
                    xml.empty("w:lang", &languages);
                });
            });
            xml.element("w:pPrDefault", &[], |xml| {
                xml.element("w:pPr", &[], |xml| {
                    let spacing = [("w:after", "40"), ("w:line", "259"), ("w:lineRule", "auto")];
                    xml.empty("w:spacing", &spacing);
                });
            });
        });
        let normal = [
            ("w:type", "paragraph"),
            ("w:default", "1"),
            ("w:styleId", "Normal"),
        ];
        xml.element("w:style", &normal, |xml| {
            xml.value("w:name", "Normal");
            xml.empty("w:qFormat", &[]);
        });
        for style in &STYLES {
            paragraph_style(xml, style, runs_right_to_left(&paper.lang));
        }
        grid_style(xml);
    });
    xml.finish()
}

fn paragraph_style(xml: &mut Markup, style: &Style, right_to_left: bool) {
    let attributes = [("w:type", "paragraph"), ("w:styleId", style.id)];
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", style.name);
        xml.value("w:basedOn", "Normal");
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| {
            if style.keep {
                xml.empty("w:keepNext", &[]);
            }
            if right_to_left {
                xml.empty("w:bidi", &[]);
            }
            let (above, below) = style.space;
            xml.empty("w:spacing", &[("w:before", above), ("w:after", below)]);
            if style.id == "Heading1" {
                xml.value("w:outlineLvl", "0");
            }
        });
        xml.element("w:rPr", &[], |xml| {
            if style.id == "Legal" {
                let faces = [
                    ("w:ascii", "Noto Serif"),
                    ("w:hAnsi", "Noto Serif"),
                    ("w:cs", "Noto Naskh Arabic"),
                ];
                xml.empty("w:rFonts", &faces);
            }
            if style.strong {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            }
            if let Some(color) = style.color {
                xml.value("w:color", color);
            }
            xml.value("w:sz", style.size);
            xml.value("w:szCs", style.size);
        });
    });
}

/// Hairlines round every cell, with room inside.
fn grid_style(xml: &mut Markup) {
    let attributes = [("w:type", "table"), ("w:styleId", "Grid")];
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", "Grid");
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                for side in [
                    "w:top",
                    "w:left",
                    "w:bottom",
                    "w:right",
                    "w:insideH",
                    "w:insideV",
                ] {
                    let line = [
                        ("w:val", "single"),
                        ("w:sz", "4"),
                        ("w:space", "0"),
                        ("w:color", "8A857B"),
                    ];
                    xml.empty(side, &line);
                }
            });
            xml.element("w:tblCellMar", &[], |xml| {
                for (side, width) in [
                    ("w:top", "40"),
                    ("w:left", "85"),
                    ("w:bottom", "40"),
                    ("w:right", "85"),
                ] {
                    xml.empty(side, &[("w:w", width), ("w:type", "dxa")]);
                }
            });
        });
    });
}
