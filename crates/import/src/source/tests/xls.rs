use super::drawing::check;

/// One record of an old workbook.
fn record(kind: u16, content: &[&[u8]]) -> Vec<u8> {
    let content = content.concat();
    [
        kind.to_le_bytes().as_slice(),
        &(content.len() as u16).to_le_bytes(),
        &content,
    ]
    .concat()
}

fn two(number: u16) -> [u8; 2] {
    number.to_le_bytes()
}

fn begin(kind: u16) -> Vec<u8> {
    record(0x0809, &[&two(0x0600), &two(kind), &[0; 12]])
}

fn number(row: u16, column: u16, style: u16, value: f64) -> Vec<u8> {
    record(
        0x0203,
        &[&two(row), &two(column), &two(style), &value.to_le_bytes()],
    )
}

/// A workbook stream with one sheet called S of these records; cell style 1 is struck through.
fn stream(records: &[Vec<u8>]) -> Vec<u8> {
    let font = |flags: u16| record(0x0031, &[&two(200), &two(flags), &[0; 10], &[1, 0, b'A']]);
    let style = |font: u16| record(0x00e0, &[&two(font), &[0; 18]]);
    let mut globals = vec![begin(5), font(0), font(8), style(0), style(1)];
    // Streams under 4096 bytes live elsewhere in the container.
    globals.push(record(0x0fff, &[&[0; 4096]]));
    let sheet_list = |at: u32| record(0x0085, &[&at.to_le_bytes(), &[0, 0], &[1, 0, b'S']]);
    let end = record(0x000a, &[]);
    let globals_length = globals.concat().len() + sheet_list(0).len() + end.len();
    globals.push(sheet_list(globals_length as u32));
    globals.push(end.clone());
    [globals.concat(), begin(0x10), records.concat(), end].concat()
}

/// A container with this as its stream `Workbook`: header, table, directory, stream.
fn container(stream: &[u8]) -> Vec<u8> {
    let sectors = stream.len().div_ceil(512);
    let mut header = vec![0_u8; 512];
    header[..8].copy_from_slice(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (at, value) in [(24, 0x3e_u16), (26, 3), (28, 0xfffe), (30, 9), (32, 6)] {
        header[at..at + 2].copy_from_slice(&value.to_le_bytes());
    }
    for (at, value) in [
        (44, 1_u32),
        (48, 1),
        (56, 4096),
        (60, 0xffff_fffe),
        (68, 0xffff_fffe),
    ] {
        header[at..at + 4].copy_from_slice(&value.to_le_bytes());
    }
    header[80..512].fill(0xff);
    let mut table = vec![0xffff_fffd_u32, 0xffff_fffe];
    table.extend((0..sectors as u32).map(|index| {
        if index + 1 == sectors as u32 {
            0xffff_fffe
        } else {
            index + 3
        }
    }));
    table.resize(128, 0xffff_ffff);
    let entry = |name: &str, kind: u8, child: u32, start: u32, size: u32| {
        let mut entry = vec![0_u8; 128];
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry[..units.len()].copy_from_slice(&units);
        entry[64] = units.len() as u8 + 2;
        entry[66] = kind;
        entry[67] = 1;
        for (at, value) in [
            (68, 0xffff_ffff_u32),
            (72, 0xffff_ffff),
            (76, child),
            (116, start),
            (120, size),
        ] {
            entry[at..at + 4].copy_from_slice(&value.to_le_bytes());
        }
        entry
    };
    let mut directory = entry("Root Entry", 5, 1, 0xffff_fffe, 0);
    directory.extend(entry("Workbook", 2, 0xffff_ffff, 2, stream.len() as u32));
    directory.resize(512, 0);
    let mut bytes = [
        header,
        table.into_iter().flat_map(u32::to_le_bytes).collect(),
        directory,
        stream.to_vec(),
    ]
    .concat();
    bytes.resize(512 * (3 + sectors), 0);
    bytes
}

#[test]
fn hidden_rows_and_columns_and_struck_cells_are_told() {
    let row = |number: u16, flags: u16| {
        record(
            0x0208,
            &[
                &two(number),
                &two(0),
                &two(3),
                &[0; 6],
                &two(flags),
                &two(0),
            ],
        )
    };
    let columns = record(
        0x007d,
        &[&two(1), &two(2), &two(0), &two(0), &two(1), &two(0)],
    );
    let window = record(0x023e, &[&two(0x40), &[0; 16]]);
    let records = [
        window,
        columns,
        row(0, 0),
        row(1, 0x20),
        number(0, 0, 0, 1.5),
        number(1, 0, 1, 2.0),
        number(1, 2, 0, 3.0),
    ];
    check(
        "s.xls",
        &container(&stream(&records)),
        "# S right-to-left hidden-columns [2, 3]\nA1 1.5\nA2 2 [struck], C2 3 [hidden]\n! note not-checked",
    );
}

#[test]
fn cells_far_apart_are_refused_before_their_rectangle_is_built() {
    let records = [number(0, 0, 0, 1.0), number(65_535, 255, 0, 2.0)];
    check(
        "s.xls",
        &container(&stream(&records)),
        "refused import.too-many-cells",
    );
}

#[test]
fn a_workbook_under_a_password_says_so() {
    let records = [record(0x002f, &[&[0; 6]])];
    check(
        "s.xls",
        &container(&stream(&records)),
        "refused import.password-protected",
    );
}
