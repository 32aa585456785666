use super::drawing::{archive, check};

const NS: &str =
    r#"xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c""#;

/// A spreadsheet with these automatic styles and tables.
fn spreadsheet(styles: &str, tables: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content {NS}><office:automatic-styles>{styles}</office:automatic-styles>
        <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &content),
    ])
}

#[track_caller]
fn check_rows(styles: &str, rows: &str, want: &str) {
    let bytes = spreadsheet(
        styles,
        &format!(r#"<table:table table:name="T">{rows}</table:table>"#),
    );
    check("t.ods", &bytes, &format!("# T{want}"));
}

fn text(text: &str) -> String {
    format!(
        r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
    )
}

#[test]
fn every_kind_of_value_is_kept_as_stored() {
    check_rows(
        "",
        r#"<table:table-row>
        <table:table-cell office:value-type="float" office:value="2701.12"><text:p>2 701,12</text:p></table:table-cell>
        <table:table-cell office:value-type="percentage" office:value="0.1"><text:p>10 %</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2025-10-17"><text:p>17/10/25</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2025-10-17T14:02:00"><text:p>x</text:p></table:table-cell>
        <table:table-cell office:value-type="time" office:time-value="PT14H02M00S"><text:p>14:02</text:p></table:table-cell>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>
        <table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
        <table:table-cell table:formula="of:=A1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>
        <table:table-cell table:formula="of:=B1"/></table:table-row>"#,
        "\nA1 2701.12, B1 0.1, C1 date 2025-10-17, D1 date 2025-10-17T14:02:00, E1 \"14:02:00\", F1 true, G1 error #DIV/0! [formula], H1 2 [formula], I1 nothing [formula]",
    );
}

#[test]
fn paragraphs_are_lines_and_spaces_count_once_unless_they_are_elements() {
    let cell = text(
        "a  b\n c<text:s text:c=\"3\"/>d<text:tab/>e<text:line-break/>f</text:p><text:p/><text:p>g &amp; h",
    );
    check_rows(
        "",
        &format!("<table:table-row>{cell}</table:table-row>"),
        "\nA1 \"a b c   d\\te\\nf\\n\\ng & h\"",
    );
}

#[test]
fn repeated_cells_and_rows_stand_where_a_spreadsheet_shows_them() {
    check_rows(
        "",
        r#"<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>
        <table:table-cell table:number-columns-repeated="16380"/></table:table-row>
        <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
        <table:table-row><table:table-cell office:value-type="float" office:value="8"/></table:table-row>
        <table:table-row table:number-rows-repeated="2147483647"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#,
        "\nC1 7, D1 7\nC2 7, D2 7\nA6 8",
    );
}

#[test]
fn a_row_that_claims_to_repeat_without_end_is_refused() {
    let rows = format!(
        r#"<table:table-row table:number-rows-repeated="2147483647">{}</table:table-row>"#,
        text("x")
    );
    let bytes = spreadsheet(
        "",
        &format!(r#"<table:table table:name="T">{rows}</table:table>"#),
    );
    let (facts, drawing) = super::drawing::read(&bytes, &crate::source::SourceOptions::default());
    assert_eq!(
        (facts.unwrap_err().code(), drawing.cells),
        ("import.too-many-rows", 250_000)
    );
}

#[test]
fn hidden_tables_rows_and_columns_and_merged_cells_are_told() {
    let styles = r#"<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false" style:writing-mode="rl-tb"/></style:style>"#;
    let tables = format!(
        r#"<table:table table:name="A"><table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>
        <table:table-row table:visibility="collapse">{0}</table:table-row><table:table-row table:visibility="filter">{0}</table:table-row>
        <table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>m</text:p></table:table-cell><table:covered-table-cell/>{0}</table:table-row></table:table>
        <table:table table:name="B" table:style-name="ta2"><table:table-row>{0}</table:table-row></table:table>"#,
        text("x")
    );
    check(
        "t.ods",
        &spreadsheet(styles, &tables),
        "# A hidden-columns [2, 3] merged A3:B4\nA1 \"x\" [hidden]\nA2 \"x\" [hidden]\nA3 \"m\", C3 \"x\"\n# B hidden right-to-left\nA1 \"x\"",
    );
}

#[test]
fn struck_text_is_marked_by_cell_span_column_and_parent_style() {
    let styles = r#"<style:style style:name="gone" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>
        <style:style style:name="child" style:family="table-cell" style:parent-style-name="gone"/>
        <style:style style:name="kept" style:family="table-cell"><style:text-properties style:text-line-through-style="none"/></style:style>
        <style:style style:name="run" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style>"#;
    let cell = |style: &str| {
        format!(
            r#"<table:table-cell table:style-name="{style}" office:value-type="string"><text:p>x</text:p></table:table-cell>"#
        )
    };
    let rows = format!(
        r#"<table:table-column table:number-columns-repeated="3"/><table:table-column/><table:table-column table:default-cell-style-name="gone"/>
        <table:table-row>{}{}{}{}{}</table:table-row>"#,
        cell("child"),
        cell("kept"),
        text(r#"a <text:span text:style-name="run">b</text:span>"#),
        text(r#"a<text:span text:style-name="run"> </text:span>"#),
        text("e")
    );
    check_rows(
        styles,
        &rows,
        "\nA1 \"x\" [struck], B1 \"x\", C1 \"a b\" [struck], D1 \"a \", E1 \"e\" [struck]",
    );
}

#[test]
fn a_comment_is_told_and_is_no_part_of_the_text() {
    let cell = text("x").replace(
        "<text:p>",
        "<office:annotation><dc:creator>me</dc:creator><text:p>check</text:p><text:p>this</text:p></office:annotation><text:p>",
    );
    check_rows(
        "",
        &format!("<table:table-row>{cell}</table:table-row>"),
        " comment A1 \"check\\nthis\"\nA1 \"x\"",
    );
}

#[test]
fn tracked_changes_are_told_and_deleted_cells_do_not_come_back() {
    let tables = format!(
        r#"<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell><text:p>old</text:p></table:change-track-table-cell></table:cell-content-deletion></table:deletion></table:tracked-changes>
        <table:table table:name="T"><table:table-row>{}</table:table-row></table:table>"#,
        text("new")
    );
    check(
        "t.ods",
        &spreadsheet("", &tables),
        "# T\nA1 \"new\"\n! warning tracked-change",
    );
}

#[test]
fn a_protected_spreadsheet_says_so() {
    let parts = [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:encryption-data/>"),
        ("content.xml", "garbage"),
    ];
    check(
        "t.ods",
        &archive(&parts),
        "refused import.password-protected",
    );
}
