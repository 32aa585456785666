//! Documents made in memory, read back as a drawing of their tables.
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use chancery_model::sheet::{Direction, Marks, Visibility, WordTables};
use zip::write::SimpleFileOptions;

use crate::{DocxError, read_tables};

const NS: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:mc="mc""#;
const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A document whose body has this inside; more parts `(kind, name, content)` are related to it.
fn document(body: &str, more: &[(&str, &str, &str)]) -> Vec<u8> {
    let text = format!("<w:document {NS}><w:body>{body}</w:body></w:document>");
    let root = format!(
        r#"<Relationships><Relationship Id="r1" Type="{TYPE}/officeDocument" Target="word/document.xml"/></Relationships>"#
    );
    let relations: String = more
        .iter()
        .map(|(kind, name, _)| {
            format!(r#"<Relationship Id="{name}" Type="{TYPE}/{kind}" Target="{name}"/>"#)
        })
        .collect();
    let relations = format!("<Relationships>{relations}</Relationships>");
    let mut parts = vec![
        ("_rels/.rels".to_owned(), root),
        ("word/document.xml".to_owned(), text),
        ("word/_rels/document.xml.rels".to_owned(), relations),
    ];
    parts.extend(
        more.iter()
            .map(|(_, name, content)| (format!("word/{name}"), (*content).to_owned())),
    );
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn draw(word: &WordTables) -> String {
    let mut lines: Vec<String> = word
        .preamble
        .iter()
        .map(|words| format!("> {words}"))
        .collect();
    for (head, rows) in &word.tables {
        let mut line = format!("# {}", head.name.as_deref().unwrap_or("-"));
        if head.direction == Direction::RightToLeft {
            line += " right-to-left";
        }
        for merged in &head.merged {
            line += &format!(" merged {merged:?}");
        }
        for comment in &head.comments {
            line += &format!(" comment {comment:?}");
        }
        lines.push(line);
        for row in rows {
            let hidden = if row.visibility == Visibility::Hidden {
                " [hidden row]"
            } else {
                ""
            };
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cell| {
                    format!(
                        "{}:{} {:?}{}",
                        row.number,
                        cell.column,
                        cell.value.verbatim(),
                        marks(cell.marks)
                    )
                })
                .collect();
            lines.push(format!("{}{hidden}", cells.join(", ")));
        }
    }
    lines.extend(
        word.findings
            .iter()
            .map(|finding| format!("! {}", finding.code)),
    );
    lines.join("\n")
}

fn marks(marks: Marks) -> String {
    let names = [
        (Marks::STRUCK, " [struck]"),
        (Marks::TRACKED, " [tracked]"),
        (Marks::HIDDEN, " [hidden]"),
    ];
    names
        .iter()
        .filter(|(mark, _)| marks.has(*mark))
        .map(|(_, name)| *name)
        .collect()
}

#[track_caller]
fn check(body: &str, want: &str) {
    check_with(body, &[], want);
}

#[track_caller]
fn check_with(body: &str, more: &[(&str, &str, &str)], want: &str) {
    let drawn = match read_tables(&document(body, more)) {
        Ok(word) => draw(&word),
        Err(error) => format!("refused {}", error.code()),
    };
    let want: Vec<&str> = want.trim().lines().map(str::trim).collect();
    assert_eq!(drawn, want.join("\n"), "\n{drawn}");
}

/// A table with one cell of this content.
fn cell(content: &str) -> String {
    format!("<w:tbl><w:tr><w:tc>{content}</w:tc></w:tr></w:tbl>")
}

fn run(text: &str) -> String {
    format!("<w:r><w:t>{text}</w:t></w:r>")
}

fn paragraph(text: &str) -> String {
    format!("<w:p>{}</w:p>", run(text))
}

#[test]
fn tables_are_numbered_and_the_words_before_them_are_kept() {
    let body = format!(
        "{}<w:p/>{}{}{}",
        paragraph("State of X"),
        cell(&paragraph("a")),
        paragraph("between"),
        cell(&paragraph("b &amp; c"))
    );
    let header = format!("<w:hdr {NS}>{}</w:hdr>", paragraph("Letterhead"));
    check_with(
        &body,
        &[("header", "header1.xml", &header)],
        "> Letterhead\n> State of X\n# table 1\n1:1 \"a\"\n# table 2\n1:1 \"b & c\"",
    );
}

#[test]
fn paragraphs_are_lines_and_special_characters_are_themselves() {
    let content = r#"<w:p><w:r><w:t xml:space="preserve">a </w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>e</w:t></w:r></w:p><w:p/>"#;
    check(
        &cell(content),
        "# table 1\n1:1 \"a \\tb\\nc\\u{ad}\u{2011}d\\n\\ne\"",
    );
}

#[test]
fn insertions_are_read_and_deletions_are_not_and_both_are_marked() {
    let inserted = format!("<w:p>{}<w:ins>{}</w:ins></w:p>", run("a"), run("b"));
    let deleted = format!(
        "<w:p>{}<w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>",
        run("a")
    );
    let all = "<w:p><w:moveFrom><w:r><w:t>b</w:t></w:r></w:moveFrom></w:p>";
    let body = format!(
        "<w:tbl><w:tr><w:tc>{inserted}</w:tc><w:tc>{deleted}</w:tc><w:tc>{all}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>",
        paragraph("c")
    );
    check(
        &body,
        r#"# table 1
        1:1 "ab" [tracked], 1:2 "a" [tracked], 1:3 "" [tracked], 1:4 "c""#,
    );
}

#[test]
fn a_row_under_a_tracked_deletion_keeps_its_text_and_every_cell_is_marked() {
    let body = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del></w:p></w:tc></w:tr>
        <w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    check(body, "# table 1\n1:1 \"a\" [tracked]\n2:1 \"b\" [tracked]");
}

#[test]
fn struck_text_is_marked_by_run_style_and_paragraph_style() {
    let styles = format!(
        r#"<w:styles {NS}><w:style w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId="Child"><w:basedOn w:val="Gone"/></w:style></w:styles>"#
    );
    let struck = |properties: &str| {
        format!("<w:tc><w:p><w:r><w:rPr>{properties}</w:rPr><w:t>x</w:t></w:r></w:p></w:tc>")
    };
    let body = format!(
        r#"<w:tbl><w:tr>{}{}{}{}{}<w:tc><w:p><w:pPr><w:pStyle w:val="Child"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#,
        struck("<w:strike/>"),
        struck("<w:dstrike w:val=\"true\"/>"),
        struck("<w:strike w:val=\"0\"/>"),
        struck("<w:rStyle w:val=\"Child\"/>"),
        struck("<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>"),
    );
    check_with(
        &body,
        &[("styles", "styles.xml", &styles)],
        r#"# table 1
        1:1 "x" [struck], 1:2 "x" [struck], 1:3 "x", 1:4 "x" [struck], 1:5 "x", 1:6 "x" [struck]"#,
    );
}

#[test]
fn merged_cells_keep_their_columns() {
    let tc = |properties: &str, text: &str| {
        format!(
            "<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>",
            if text.is_empty() {
                "<w:p/>".to_owned()
            } else {
                paragraph(text)
            }
        )
    };
    let body = format!(
        "<w:tbl><w:tr>{}{}{}</w:tr><w:tr>{}{}{}</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{}</w:tr></w:tbl>",
        tc(r#"<w:vMerge w:val="restart"/>"#, "a"),
        tc(r#"<w:gridSpan w:val="2"/>"#, "b"),
        tc("", "c"),
        tc("<w:vMerge/>", ""),
        tc("", "d"),
        tc("", "e"),
        tc("", "f"),
    );
    check(
        &body,
        r#"# table 1 merged (1, 1, 2, 1) merged (1, 2, 1, 3)
        1:1 "a", 1:2 "b", 1:4 "c"
        2:2 "d", 2:3 "e"
        3:2 "f""#,
    );
}

#[test]
fn comments_hidden_text_and_nested_tables_are_told() {
    let comments = format!(
        r#"<w:comments {NS}><w:comment w:id="7">{}{}</w:comment></w:comments>"#,
        paragraph("check"),
        paragraph("this")
    );
    let body = format!(
        r#"<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr><w:tc><w:p>{}<w:r><w:commentReference w:id="7"/></w:r></w:p></w:tc>
        <w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p></w:tc><w:tc>{}{}<w:p/></w:tc></w:tr></w:tbl>"#,
        run("a"),
        paragraph("b"),
        cell(&paragraph("inner"))
    );
    check_with(
        &body,
        &[("comments", "comments.xml", &comments)],
        r#"# table 1 right-to-left comment (1, 1, "check\nthis")
        1:1 "a", 1:2 "secret" [hidden], 1:3 "b\ninner"
        ! hidden-text
        ! nested-table"#,
    );
}

#[test]
fn fields_show_their_result_and_forms_only_what_was_filled_in() {
    let field = r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>today</w:t></w:r></w:p>"#;
    let form = |properties: &str| {
        format!(
            "<w:p><w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt></w:p>",
            run("words")
        )
    };
    let body = format!(
        "<w:tbl><w:tr><w:tc>{field}</w:tc><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>",
        form("<w:showingPlcHdr/>"),
        form("")
    );
    check(&body, "# table 1\n1:1 \"today\", 1:3 \"words\"");
}

#[test]
fn a_table_inside_a_form_control_is_still_a_table() {
    let body = format!(
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        cell(&paragraph("a"))
    );
    check(&body, "# table 1\n1:1 \"a\"");
}

#[test]
fn what_cannot_be_read_safely_is_refused_by_its_reason() {
    check("<w:altChunk/>", "refused import.embedded-document");
    check(
        &"<w:tbl><w:tr><w:tc>".repeat(10_000),
        "refused import.nested-too-deep",
    );
    check("<w:tbl><w:tr>", "refused import.damaged");
    assert_eq!(read_tables(b"PK").unwrap_err().code(), "import.damaged");
    let entity = document("", &[("styles", "styles.xml", "<!DOCTYPE x><x/>")]);
    assert!(matches!(
        read_tables(&entity),
        Err(DocxError::ExternalEntity { .. })
    ));
}

#[test]
fn the_sample_document_beside_the_repository_has_its_table() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/submissions/galdia-submission.docx"
    );
    let Ok(bytes) = std::fs::read(path) else {
        return;
    };
    let word = read_tables(&bytes).unwrap();
    assert!(
        word.preamble.len() >= 2 && word.tables[0].1.len() > 3,
        "{}",
        draw(&word)
    );
}
