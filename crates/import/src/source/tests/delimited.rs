use super::drawing::{check, check_with, read};
use crate::source::SourceOptions;

#[test]
fn the_delimiter_is_what_most_records_agree_on() {
    check(
        "a.csv",
        b"a;b\n1,5;2,5\n3,5;4,5\n",
        "# -\nA1 \"a\", B1 \"b\"\nA2 \"1,5\", B2 \"2,5\"\nA3 \"3,5\", B3 \"4,5\"",
    );
    check(
        "a.csv",
        b"a\tb\nx, y\tz\n",
        "# -\nA1 \"a\", B1 \"b\"\nA2 \"x, y\", B2 \"z\"",
    );
    check(
        "a.csv",
        b"a|b|c\n1|2|3\n",
        "# -\nA1 \"a\", B1 \"b\", C1 \"c\"\nA2 \"1\", B2 \"2\", C2 \"3\"",
    );
    check(
        "a.csv",
        b"\"x;y;z\",b\n\"p;q;r\",d\n",
        "# -\nA1 \"x;y;z\", B1 \"b\"\nA2 \"p;q;r\", B2 \"d\"",
    );
}

#[test]
fn a_declared_delimiter_wins_and_its_line_is_no_record() {
    check("a.csv", b"sep=|\r\na,b|c\r\n", "# -\nA1 \"a,b\", B1 \"c\"");
}

#[test]
fn quotes_hold_delimiters_newlines_and_quotes() {
    check(
        "a.csv",
        b"h,i\r\n\"a,\"\"b\"\"\",\"c\r\nd\"\r\n",
        r#"# -
           A1 "h", B1 "i"
           A2 "a,\"b\"", B2 "c\r\nd""#,
    );
}

#[test]
fn ragged_rows_and_every_line_end_are_read_and_empty_lines_are_no_records() {
    check(
        "a.csv",
        b"a,b,c\r\n1\n\n2,3,4,5\r6,7,8",
        "# -\nA1 \"a\", B1 \"b\", C1 \"c\"\nA2 \"1\"\nA3 \"2\", B3 \"3\", C3 \"4\", D3 \"5\"\nA4 \"6\", B4 \"7\", C4 \"8\"",
    );
}

#[test]
fn values_are_text_with_their_spaces_and_leading_zeros() {
    check(
        "a.csv",
        b"hs,n\n0102, 1.0 \n",
        "# -\nA1 \"hs\", B1 \"n\"\nA2 \"0102\", B2 \" 1.0 \"",
    );
}

#[test]
fn an_open_quote_is_told() {
    check(
        "a.csv",
        b"a,b\n1,\"2\n3,4\n",
        "# -\nA1 \"a\", B1 \"b\"\nA2 \"1\", B2 \"2\\n3,4\\n\"\n! warning unclosed-quote",
    );
}

#[track_caller]
fn check_encoding(bytes: &[u8], language: Option<&str>, encoding: &str, certain: bool, cell: &str) {
    let language_hint = language.map(str::to_owned);
    let options = SourceOptions {
        name: "a.csv".to_owned(),
        language_hint,
        ..SourceOptions::default()
    };
    let (facts, drawing) = read(bytes, &options);
    let facts = facts.unwrap();
    assert_eq!(
        (facts.encoding.as_deref(), facts.encoding_certain),
        (Some(encoding), certain)
    );
    assert!(drawing.text.contains(cell), "{}", drawing.text);
}

#[test]
fn a_mark_or_valid_utf8_is_certain_and_anything_else_a_guess() {
    check_encoding("\u{feff}été;1\n".as_bytes(), None, "UTF-8", true, "\"été\"");
    check_encoding("été;1\n".as_bytes(), None, "UTF-8", true, "\"été\"");
    check_encoding(
        b"t\xedtulo;n\xfamero\nmedida de prohibici\xf3n;1\n",
        Some("es"),
        "windows-1252",
        false,
        "\"título\"",
    );
    let (turkish, _, _) =
        encoding_rs::WINDOWS_1254.encode("başlık;yürürlük tarihi\nİhracat yasağı kararı;1\n");
    check_encoding(
        &turkish,
        Some("tr"),
        "windows-1254",
        false,
        "\"İhracat yasağı kararı\"",
    );
    let (arabic, _, _) =
        encoding_rs::WINDOWS_1256.encode("العنوان;الحالة\nحظر تصدير الأسلحة;نافذ\n");
    check_encoding(
        &arabic,
        Some("ar"),
        "windows-1256",
        false,
        "\"حظر تصدير الأسلحة\"",
    );
    let (russian, _, _) =
        encoding_rs::WINDOWS_1251.encode("название;дата\nзапрет экспорта оружия;1\n");
    check_encoding(
        &russian,
        None,
        "windows-1251",
        false,
        "\"запрет экспорта оружия\"",
    );
    let (chinese, _, _) = encoding_rs::GB18030.encode("名称;日期\n禁止出口武器和军事装备;1\n");
    check_encoding(
        &chinese,
        Some("zh"),
        "gb18030",
        false,
        "\"禁止出口武器和军事装备\"",
    );
}

#[test]
fn one_broken_letter_does_not_make_another_encoding() {
    let mut bytes = "é;è;ê\n".repeat(10).into_bytes();
    bytes.extend(b"caf\xe9;ok\n");
    let options = SourceOptions {
        name: "a.csv".to_owned(),
        ..SourceOptions::default()
    };
    let (facts, drawing) = read(&bytes, &options);
    let facts = facts.unwrap();
    let codes: Vec<&str> = facts
        .findings
        .iter()
        .map(|found| found.code.as_str())
        .collect();
    assert_eq!(codes, ["encoding-guessed", "undecodable-bytes"]);
    assert!(
        drawing.text.contains("A11 \"caf\u{fffd}\""),
        "{}",
        drawing.text
    );
}

#[test]
fn utf16_is_read_with_and_without_its_mark() {
    let units = |order: fn(u16) -> [u8; 2]| {
        "naïve;b\nc;d\n"
            .encode_utf16()
            .flat_map(order)
            .collect::<Vec<u8>>()
    };
    check_encoding(
        &units(u16::to_le_bytes),
        None,
        "UTF-16LE",
        true,
        "\"naïve\"",
    );
    check_encoding(
        &units(u16::to_be_bytes),
        None,
        "UTF-16BE",
        true,
        "\"naïve\"",
    );
    let arabic: Vec<u8> = "الدولة; 1; 2\n"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    check_encoding(&arabic, None, "UTF-16BE", true, "\"الدولة\"");
    let marked = [b"\xff\xfe".as_slice(), &units(u16::to_le_bytes)].concat();
    check_encoding(&marked, None, "UTF-16LE", true, "A1 \"naïve\"");
}

#[test]
fn a_chosen_encoding_and_delimiter_are_used_and_what_they_cannot_read_is_told() {
    let options = SourceOptions {
        name: "a.csv".to_owned(),
        encoding: Some("utf-8".to_owned()),
        delimiter: Some(','),
        ..SourceOptions::default()
    };
    check_with(
        &options,
        b"a;\xe9,b\n",
        "# -\nA1 \"a;\u{fffd}\", B1 \"b\"\n! error undecodable-bytes",
    );
}

#[test]
fn text_that_is_not_a_table_is_told_by_its_kind() {
    check("a.csv", b"  \r\n ", "refused import.empty");
    check("a.csv", b"\xef\xbb\xbf", "refused import.empty");
    check(
        "a.xls",
        b"<html><table><tr><td>a</td></tr></table></html>",
        "refused import.not-a-table",
    );
    check(
        "a.eml",
        b"From: a@b\nTo: c@d\nSubject: e\n\nhello",
        "refused import.not-a-table",
    );
    check("a.pdf", b"%PDF-1.7 ...", "refused import.not-a-table");
}

#[test]
fn the_name_of_a_file_only_breaks_ties() {
    check(
        "a.xlsx",
        b"a,b\n1,2\n",
        "# -\nA1 \"a\", B1 \"b\"\nA2 \"1\", B2 \"2\"\n! note format-differs-from-name",
    );
    check("a.json", b"[{\"title\": {}}]", "");
    check("a.csv", b"[draft],b\n", "# -\nA1 \"[draft]\", B1 \"b\"");
    check(
        "a.json",
        "[".repeat(300).as_bytes(),
        "refused import.nested-too-deep",
    );
}
