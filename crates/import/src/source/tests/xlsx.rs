use super::drawing::{archive, check};

const NS: &str = r#"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook of one sheet called S, whose part has this inside; more parts may be added or replace those here.
fn workbook(sheet: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let sheet = format!("<worksheet {NS}>{sheet}</worksheet>");
    let book = format!(
        r#"<workbook {NS}><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    let relations = format!(
        r#"<Relationships><Relationship Id="r1" Type="{TYPE}/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="r2" Type="{TYPE}/sharedStrings" Target="sharedStrings.xml"/>
        <Relationship Id="r3" Type="{TYPE}/styles" Target="styles.xml"/></Relationships>"#
    );
    let root = format!(
        r#"<Relationships><Relationship Id="r1" Type="{TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let mut parts: Vec<(&str, &str)> = vec![
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    parts.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    parts.extend(more);
    archive(&parts)
}

#[track_caller]
fn check_cells(cells: &str, more: &[(&str, &str)], want: &str) {
    check(
        "s.xlsx",
        &workbook(&format!("<sheetData>{cells}</sheetData>"), more),
        &format!("# S\n{want}"),
    );
}

const STYLES: &str = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/></numFmts>
    <fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts>
    <cellStyleXfs><xf numFmtId="14" fontId="1"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="14" fontId="0"/>
    <xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="9" fontId="0"/></cellXfs></styleSheet>"#;

#[test]
fn every_kind_of_value_is_kept_as_stored() {
    check_cells(
        r#"<row r="1"><c r="A1"><v>2701.1199999999999</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#SPILL!</v></c>
           <c r="D1" t="str"><v>a &amp; b</v></c><c r="E1" t="inlineStr"><is><t> x </t></is></c><c r="F1" t="d"><v>2025-10-17T00:00:00</v></c>
           <c r="G1" t="inlineStr"><is><t>a_x000D_b_x005F_c</t></is></c></row>"#,
        &[],
        r#"A1 2701.12, B1 true, C1 error #SPILL!, D1 "a & b", E1 " x ", F1 date 2025-10-17, G1 "a\rb_c""#,
    );
}

#[test]
fn a_number_under_a_date_format_is_a_date() {
    check_cells(
        r#"<row r="1"><c r="A1" s="1"><v>45947</v></c><c r="B1" s="2"><v>45947.5</v></c><c r="C1" s="5"><v>0.1</v></c></row>"#,
        &[("xl/styles.xml", STYLES)],
        "A1 date 2025-10-17, B1 date 2025-10-17T12:00:00, C1 0.1",
    );
}

#[test]
fn dates_of_a_1904_workbook_name_the_same_day() {
    let book = format!(
        r#"<workbook {NS}><workbookPr date1904="1"/><sheets><sheet name="S" r:id="r1"/></sheets></workbook>"#
    );
    check_cells(
        r#"<row><c s="2"><v>44485</v></c></row>"#,
        &[("xl/styles.xml", STYLES), ("xl/workbook.xml", &book)],
        "A1 date 2025-10-17",
    );
}

#[test]
fn struck_text_is_marked_in_cell_fonts_and_in_runs() {
    let strings = "<sst><si><r><t>keep </t></r><r><rPr><strike/></rPr><t>gone</t></r></si>
        <si><t>東京</t><rPh><t>トウキョウ</t></rPh></si></sst>";
    check_cells(
        r#"<row r="1"><c r="A1" t="s" s="3"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s" s="4"><v>1</v></c>
           <c r="D1" t="inlineStr"><is><r><rPr><strike/></rPr><t>x</t></r></is></c></row>"#,
        &[("xl/styles.xml", STYLES), ("xl/sharedStrings.xml", strings)],
        r#"A1 "東京" [struck], B1 "keep gone" [struck], C1 "東京", D1 "x" [struck]"#,
    );
}

#[test]
fn a_formula_keeps_its_stored_result_and_says_so() {
    check_cells(
        r#"<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/></c><c r="C1" t="str"><f>""</f><v></v></c></row>"#,
        &[],
        r#"A1 2 [formula], B1 nothing [formula], C1 "" [formula]"#,
    );
}

#[test]
fn cells_without_places_stand_one_after_the_other() {
    check_cells(
        r#"<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c r="C3"><v>3</v></c><c><v>4</v></c></row>"#,
        &[],
        "A1 1, C1 2\nC3 3, D3 4",
    );
}

#[test]
fn two_cells_at_the_corners_are_two_cells() {
    check_cells(
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#,
        &[],
        "A1 1\nXFD1048576 2",
    );
}

#[test]
fn a_cell_beyond_the_last_column_is_damage() {
    check_cells(
        r#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#,
        &[],
        "refused import.damaged",
    );
}

#[test]
fn hidden_rows_columns_sheets_and_merged_cells_are_told() {
    let book = format!(
        r#"<workbook {NS}><sheets><sheet name="S" state="veryHidden" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    let sheet = r#"<sheetViews><sheetView rightToLeft="1"/></sheetViews><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>
        <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>
        <mergeCells><mergeCell ref="A1:C1"/></mergeCells>"#;
    check(
        "s.xlsx",
        &workbook(sheet, &[("xl/workbook.xml", &book)]),
        "# S hidden right-to-left hidden-columns [2, 3, 5] merged A1:C1\nA1 1 [hidden]\nA2 2 [hidden]\nA3 3",
    );
}

#[test]
fn prefixed_names_and_strict_namespaces_read_the_same() {
    let sheet = r#"<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>"#;
    check(
        "s.xlsx",
        &workbook("", &[("xl/worksheets/sheet1.xml", sheet)]),
        "# S merged A1:B1\nA1 \"a\"",
    );
}

#[test]
fn a_conversation_hides_the_note_that_stands_for_it() {
    let relations = format!(
        r#"<Relationships><Relationship Id="r1" Type="{TYPE}/comments" Target="../comments1.xml"/>
        <Relationship Id="r2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="/xl/threads.xml"/></Relationships>"#
    );
    let notes = r#"<comments><commentList><comment ref="A1"><text><r><t>[old program]</t></r></text></comment><comment ref="B2"><text><t>check</t></text></comment></commentList></comments>"#;
    let threads = r#"<ThreadedComments><threadedComment ref="A1"><text>why?</text></threadedComment><threadedComment ref="A1"><text>because</text></threadedComment></ThreadedComments>"#;
    let more: &[(&str, &str)] = &[
        ("xl/worksheets/_rels/sheet1.xml.rels", &relations),
        ("xl/comments1.xml", notes),
        ("xl/threads.xml", threads),
    ];
    check(
        "s.xlsx",
        &workbook("<sheetData/>", more),
        r#"# S comment A1 "why?\nbecause" comment B2 "check""#,
    );
}

#[test]
fn macros_and_links_are_told_and_left_alone() {
    let more = [
        ("xl/vbaProject.bin", "x"),
        ("xl/externalLinks/externalLink1.xml", "<x/>"),
    ];
    check(
        "s.xlsx",
        &workbook("<sheetData/>", &more),
        "# S\n! note format-differs-from-name\n! note macros-ignored\n! warning external-link",
    );
}

#[test]
fn a_string_number_beyond_the_table_is_not_an_empty_cell() {
    check_cells(
        r#"<row r="1"><c r="A1" t="s"><v>7</v></c></row>"#,
        &[],
        "A1 error #STRING! 7",
    );
}

#[test]
fn a_text_at_the_limit_of_a_cell_was_probably_cut() {
    let cell = |length| {
        format!(
            r#"<row r="1"><c r="A1" t="str"><v>{}</v></c></row>"#,
            "x".repeat(length)
        )
    };
    check_cells(
        &cell(32_767),
        &[],
        &format!("A1 {:?} [truncated]", "x".repeat(32_767)),
    );
    check_cells(&cell(32_766), &[], &format!("A1 {:?}", "x".repeat(32_766)));
}

#[test]
fn a_document_type_is_refused() {
    let sheet = r#"<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>"#;
    let bytes = workbook("", &[("xl/worksheets/sheet1.xml", sheet)]);
    check("s.xlsx", &bytes, "refused import.external-entity");
}

#[test]
fn a_sheet_that_breaks_off_is_damage_and_not_a_short_sheet() {
    let sheet =
        r#"<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2"#;
    check(
        "s.xlsx",
        &workbook("", &[("xl/worksheets/sheet1.xml", sheet)]),
        "# S\nA1 1\nrefused import.damaged",
    );
}

#[test]
fn more_rows_with_content_than_anyone_reads_end_the_reading() {
    let rows: String = (0..250_001_u64)
        .map(|row| format!("<row><c><v>{}</v></c></row>", row * 7919 % 100_003))
        .collect();
    let bytes = workbook(&format!("<sheetData>{rows}</sheetData>"), &[]);
    let (facts, drawing) = super::drawing::read(&bytes, &crate::source::SourceOptions::default());
    assert_eq!(facts.unwrap_err().code(), "import.too-many-rows");
    assert_eq!(drawing.cells, 250_000);
}
