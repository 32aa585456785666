//! The parts with words in them: body, header, footer. Elements stand in the order of the schema.

use super::direction::{pieces, runs_right_to_left};
use super::element::Markup;
use super::{Block, Look, Paper, Paragraph, Table, TableCell};

/// The names that the parts use.
const NAMES: [(&str, &str); 2] = [
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
];

/// A4, upright, with margins, in twentieths of a point.
const PAGE: [(&str, &str); 2] = [("w:w", "11906"), ("w:h", "16838")];
const MARGINS: [(&str, &str); 7] = [
    ("w:top", "1134"),
    ("w:right", "1021"),
    ("w:bottom", "1021"),
    ("w:left", "1021"),
    ("w:header", "567"),
    ("w:footer", "510"),
    ("w:gutter", "0"),
];

/// Returns the body.
pub(super) fn document(paper: &Paper) -> String {
    let mut xml = Markup::part();
    xml.element("w:document", &NAMES, |xml| {
        xml.element("w:body", &[], |xml| {
            let mut break_before = false;
            for (index, block) in paper.blocks.iter().enumerate() {
                match block {
                    Block::PageBreak => break_before = true,
                    Block::Paragraph(of) => {
                        paragraph(xml, paper, of, break_before, |_| {});
                        break_before = false;
                    }
                    Block::Table(of) => {
                        table(xml, paper, of);
                        // Two tables one after the other would become one.
                        if !matches!(paper.blocks.get(index + 1), Some(Block::Paragraph(_))) {
                            paragraph(xml, paper, &Paragraph::default(), false, |_| {});
                        }
                    }
                }
            }
            section(xml, paper);
        });
    });
    xml.finish()
}

fn section(xml: &mut Markup, paper: &Paper) {
    xml.element("w:sectPr", &[], |xml| {
        for (name, id) in [("w:headerReference", "rId3"), ("w:footerReference", "rId4")] {
            xml.empty(name, &[("w:type", "default"), ("r:id", id)]);
        }
        xml.empty("w:pgSz", &PAGE);
        xml.empty("w:pgMar", &MARGINS);
        xml.empty("w:cols", &[("w:space", "708")]);
        if runs_right_to_left(&paper.lang) {
            xml.empty("w:bidi", &[]);
        }
        xml.empty("w:docGrid", &[("w:linePitch", "360")]);
    });
}

/// Returns the header.
pub(super) fn header(paper: &Paper) -> String {
    let mut xml = Markup::part();
    xml.element("w:hdr", &NAMES, |xml| {
        for line in &paper.header {
            paragraph(xml, paper, line, false, |_| {});
        }
        if paper.header.is_empty() {
            paragraph(xml, paper, &Paragraph::default(), false, |_| {});
        }
    });
    xml.finish()
}

/// Returns the footer: its lines, and the number of the page after the last.
pub(super) fn footer(paper: &Paper) -> String {
    let mut xml = Markup::part();
    let empty = [Paragraph::new(Look::Small, "")];
    let lines = if paper.footer.is_empty() {
        &empty[..]
    } else {
        &paper.footer[..]
    };
    xml.element("w:ftr", &NAMES, |xml| {
        for (index, line) in lines.iter().enumerate() {
            paragraph(xml, paper, line, false, |xml| {
                if index + 1 == lines.len() {
                    page_number(xml, paper);
                }
            });
        }
    });
    xml.finish()
}

/// Writes "page X of Y" with fields for the numbers.
fn page_number(xml: &mut Markup, paper: &Paper) {
    let run = Run {
        look: Look::Small,
        lang: &paper.lang,
        right_to_left: runs_right_to_left(&paper.lang),
    };
    let mut rest = paper.page_words.as_str();
    if !rest.is_empty() {
        text_run(xml, run, "  ·  ");
    }
    while let Some(at) = rest.find('{') {
        text_run(xml, run, &rest[..at]);
        let Some(end) = rest[at..].find('}') else {
            break;
        };
        let field = if &rest[at..=at + end] == "{page}" {
            " PAGE "
        } else {
            " NUMPAGES "
        };
        xml.element("w:fldSimple", &[("w:instr", field)], |xml| {
            text_run(xml, run, "1");
        });
        rest = &rest[at + end + 1..];
    }
    text_run(xml, run, rest);
}

fn style_of(look: Look) -> Option<&'static str> {
    match look {
        Look::Plain | Look::Strong => None,
        Look::Title => Some("Title"),
        Look::Heading => Some("Heading1"),
        Look::Small => Some("Small"),
        Look::Legal => Some("Legal"),
    }
}

fn paragraph(
    xml: &mut Markup,
    paper: &Paper,
    of: &Paragraph,
    break_before: bool,
    more: impl FnOnce(&mut Markup),
) {
    let lang = of.lang.as_deref().unwrap_or(&paper.lang);
    let right_to_left = runs_right_to_left(lang);
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            if let Some(style) = style_of(of.look) {
                xml.value("w:pStyle", style);
            }
            if break_before {
                xml.empty("w:pageBreakBefore", &[]);
            }
            if right_to_left {
                xml.empty("w:bidi", &[]);
            } else if runs_right_to_left(&paper.lang) {
                xml.value("w:bidi", "0");
            }
        });
        for piece in pieces(&of.text, right_to_left) {
            let run = Run {
                look: of.look,
                lang,
                right_to_left: piece.right_to_left,
            };
            text_run(xml, run, piece.text);
        }
        more(xml);
    });
}

/// How a run looks and runs.
#[derive(Clone, Copy)]
struct Run<'a> {
    look: Look,
    lang: &'a str,
    right_to_left: bool,
}

fn text_run(xml: &mut Markup, run: Run<'_>, text: &str) {
    if text.is_empty() {
        return;
    }
    xml.element("w:r", &[], |xml| {
        xml.element("w:rPr", &[], |xml| {
            if run.look == Look::Strong {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            }
            if run.right_to_left {
                xml.empty("w:rtl", &[]);
            }
            language(xml, run);
        });
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                xml.empty("w:br", &[]);
            }
            for (index, part) in line.split('\t').enumerate() {
                if index > 0 {
                    xml.empty("w:tab", &[]);
                }
                if !part.is_empty() {
                    xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.words(part));
                }
            }
        }
    });
}

/// Writes the language on the side where the program looks for it: `w:bidi` for scripts that run right to left.
fn language(xml: &mut Markup, run: Run<'_>) {
    let code = full(run.lang);
    let of_language = runs_right_to_left(run.lang);
    match (run.right_to_left, of_language) {
        (true, true) => xml.empty("w:lang", &[("w:bidi", code)]),
        (true, false) => xml.empty("w:lang", &[("w:bidi", "ar-SA")]),
        (false, true) => xml.empty("w:lang", &[("w:val", "en-GB")]),
        (false, false) if code == "zh-CN" => {
            xml.empty("w:lang", &[("w:val", "en-GB"), ("w:eastAsia", code)]);
        }
        (false, false) => xml.empty("w:lang", &[("w:val", code)]),
    }
}

/// Returns the language with a country, as word processors look for it.
fn full(lang: &str) -> &str {
    match lang {
        "en" => "en-GB",
        "fr" => "fr-FR",
        "es" => "es-ES",
        "pt" => "pt-PT",
        "ar" => "ar-SA",
        "tr" => "tr-TR",
        "ru" => "ru-RU",
        "zh" => "zh-CN",
        other => other,
    }
}

fn table(xml: &mut Markup, paper: &Paper, of: &Table) {
    let total: u32 = of.widths.iter().sum();
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "Grid");
            if runs_right_to_left(&paper.lang) {
                xml.empty("w:bidiVisual", &[]);
            }
            xml.empty("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            xml.value("w:tblLook", "0420");
            if !of.description.is_empty() {
                xml.value("w:tblDescription", &of.description);
            }
        });
        xml.element("w:tblGrid", &[], |xml| {
            for width in &of.widths {
                xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
            }
        });
        for (index, cells) in of.rows.iter().enumerate() {
            xml.element("w:tr", &[], |xml| {
                xml.element("w:trPr", &[], |xml| {
                    xml.empty("w:cantSplit", &[]);
                    if index < of.header_rows {
                        xml.empty("w:tblHeader", &[]);
                    }
                });
                for (cell, width) in cells.iter().zip(&of.widths) {
                    table_cell(xml, paper, cell, *width);
                }
            });
        }
    });
}

fn table_cell(xml: &mut Markup, paper: &Paper, of: &TableCell, width: u32) {
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            let ground = match (of.to_fill, of.quiet) {
                (true, _) => Some("FFFDF4"),
                (_, true) => Some("F2EFE8"),
                _ => None,
            };
            if let Some(fill) = ground {
                let shade = [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)];
                xml.empty("w:shd", &shade);
            }
        });
        for each in &of.paragraphs {
            paragraph(xml, paper, each, false, |_| {});
        }
        if of.paragraphs.is_empty() {
            paragraph(xml, paper, &Paragraph::default(), false, |_| {});
        }
    });
}
