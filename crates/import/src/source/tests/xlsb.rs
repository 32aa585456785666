use super::drawing::{archive_of, check};

/// One record of a newer binary workbook.
fn record(kind: u16, content: &[&[u8]]) -> Vec<u8> {
    let content = content.concat();
    let mut bytes = match u8::try_from(kind) {
        Ok(kind) if kind < 0x80 => vec![kind],
        _ => vec![(kind & 0x7f) as u8 | 0x80, (kind >> 7) as u8],
    };
    bytes.push(content.len() as u8);
    bytes.extend(content);
    bytes
}

fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let letters = units.iter().flat_map(|unit| unit.to_le_bytes());
    (units.len() as u32)
        .to_le_bytes()
        .into_iter()
        .chain(letters)
        .collect()
}

fn cell(column: u32) -> [u8; 8] {
    let [a, b, c, d] = column.to_le_bytes();
    [a, b, c, d, 0, 0, 0, 0]
}

/// A workbook whose sheet S, hidden, has these records.
fn workbook(relation: &str, records: &[Vec<u8>]) -> Vec<u8> {
    let sheet = record(0x9c, &[&[1, 0, 0, 0, 1, 0, 0, 0], &wide("r1"), &wide("S")]);
    let book = [sheet, record(0x90, &[]), record(0x84, &[])].concat();
    let begin = [
        record(0x81, &[]),
        record(0x94, &[&[0; 16]]),
        record(0x91, &[]),
    ]
    .concat();
    let part = [begin, records.concat(), record(0x92, &[])].concat();
    let relations = format!(
        r#"<Relationships><Relationship Id="{relation}" Type="worksheet" Target="worksheets/sheet1.bin"/></Relationships>"#
    );
    archive_of(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.bin", &book),
        ("xl/_rels/workbook.bin.rels", relations.as_bytes()),
        ("xl/worksheets/sheet1.bin", &part),
    ])
}

#[test]
fn values_and_formulas_of_a_binary_workbook_are_read() {
    let formula = [0x1e, 7, 0];
    let records = [
        record(0, &[&2_u32.to_le_bytes(), &[0; 8]]),
        record(6, &[&cell(0), &wide("text")]),
        record(5, &[&cell(2), &1.5_f64.to_le_bytes()]),
        record(
            9,
            &[
                &cell(3),
                &7_f64.to_le_bytes(),
                &[0, 0],
                &3_u32.to_le_bytes(),
                &formula,
                &[0; 4],
            ],
        ),
        record(4, &[&cell(4), &[1]]),
    ];
    let want = "# S hidden\nA3 \"text\", C3 1.5, D3 7 [formula], E3 true\n! note not-checked";
    check("s.xlsb", &workbook("r1", &records), want);
}

// A public workbook whose relationships do not name its sheet makes the reader of these files panic.
#[test]
fn a_panic_of_the_reader_is_a_reason() {
    check("s.xlsb", &workbook("r2", &[]), "refused import.damaged");
}
