//! What is read without the parser is what the parser reads.
#![allow(clippy::unwrap_used)]

use super::super::number::{Epoch, NumberKind};
use super::cell::Dates;
use super::sheet::{Rows, read_rows, stream_rows};
use super::strings::SharedStrings;
use super::styles::CellStyle;
use super::*;
use chancery_model::sheet::Row;
use proptest::prelude::*;

#[derive(Default)]
struct Kept(Vec<Row>);

impl Sink for Kept {
    fn sheet(&mut self, _: SheetHead) {}

    fn row(&mut self, row: Row) -> ControlFlow<()> {
        self.0.push(row);
        ControlFlow::Continue(())
    }
}

type Refused = Option<String>;
type ReadWith<'r> = &'r dyn Fn(&mut Rows<'_>) -> Result<ControlFlow<()>, Refusal>;

/// Returns the rows, or the rows before a refusal and its code.
fn rows(read: ReadWith<'_>) -> (Vec<Row>, Refused) {
    let strings =
        "<sst><si><t>one</t></si><si><t>a_x000A_b &amp; c</t></si><si><t> two </t></si></sst>";
    let strings = SharedStrings::read_held("s", strings.as_bytes()).unwrap();
    let style = |kind, struck| CellStyle { kind, struck };
    let styles = [
        style(NumberKind::Plain, false),
        style(NumberKind::Date, false),
        style(NumberKind::Plain, true),
    ];
    let shared = Shared {
        strings: &strings,
        styles: &styles,
        epoch: Epoch::Y1900,
        dates: Dates::default(),
    };
    let mut kept = Kept::default();
    let mut meter = Meter::default();
    let read = read(&mut Rows::of("S", &shared, &mut meter, &mut kept));
    (kept.0, read.err().map(|refusal| refusal.code().to_string()))
}

#[track_caller]
fn check(cells: &str) {
    let by_parser = rows(&|rows| stream_rows(&mut Xml::held("p", cells.as_bytes()), rows));
    let by_both = rows(&|rows| read_rows("p", cells.as_bytes(), rows));
    assert_eq!(by_both, by_parser, "{cells}");
}

/// Pieces of rows, plain and odd, in any order.
const PIECES: &[&str] = &[
    "<row>",
    "<row r=\"7\">",
    "<row r=\"3\" spans=\"1:2\" x14ac:dyDescent=\"0.25\">",
    "<row r='4' hidden=\"1\">",
    "<row r=\"5\" ht=\"0\" customHeight=\"1\">",
    "<row r=\"9\" hidden=\"0\" ht=\"12.5\">",
    "<row r=\"0\">",
    "<row r=\"&#49;\">",
    "<row x:r=\"8\" r=\"2\" r=\"6\">",
    "<row r=\"2\"/>",
    "</row>",
    "</row >",
    "<c><v>1</v></c>",
    "<c r=\"B2\" s=\"1\"><v>45947</v></c>",
    "<c r=\"B2\" s=\"1\"><v>45947.5</v></c>",
    "<c r=\"A1\" t=\"s\"><v>0</v></c>",
    "<c r=\"C1\" t=\"s\" s=\"2\"><v>1</v></c>",
    "<c r=\"D1\" t=\"s\"><v> 2 </v></c>",
    "<c t=\"s\"><v>99</v></c>",
    "<c r=\"$E$1\" t=\"inlineStr\"><is><t>words</t></is></c>",
    "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> _x0041_ </t></is></c>",
    "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>gone</t></r></is></c>",
    "<c t=\"inlineStr\"><v>twice</v><is><t>once</t></is></c>",
    "<c t=\"str\"><f>A1</f><v>made</v></c>",
    "<c t=\"str\"><v>1 &lt; 2\r\n3</v></c>",
    "<c t=\"b\"><v>1</v></c>",
    "<c t=\"e\"><v>#SPILL!</v></c>",
    "<c t=\"d\"><v>2025-10-17T00:00:00</v></c>",
    "<c t=\"odd\"><v>?</v></c>",
    "<c r=\"F1\" s=\"2\"/>",
    "<c></c>",
    "<c><v></v></c>",
    "<c><v><![CDATA[5]]></v></c>",
    "<c><v>5<b/></v></c>",
    "<c r=\"XFE1\"><v>1</v></c>",
    "<x:c r=\"A1\"><x:v>1</x:v></x:c>",
    "<cx r=\"A1\"><v>1</v></cx>",
    "<!-- <row r=\"1\"> -->",
    " \n",
    "words",
    "</sheetData>",
];

proptest! {
    #[test]
    fn plain_rows_are_read_as_the_parser_reads_them(
        pieces in prop::collection::vec(0..PIECES.len(), 0..24),
    ) {
        let cells: String = pieces.into_iter().map(|at| PIECES[at]).collect();
        check(&format!("<sheetData>{cells}</sheetData>"));
    }

    #[test]
    fn whole_rows_with_an_odd_piece_are_read_as_the_parser_reads_them(
        rows in prop::collection::vec((0usize..10, prop::collection::vec(12..PIECES.len() - 2, 0..6)), 0..8),
    ) {
        let mut cells = String::new();
        for (row, pieces) in rows {
            cells += PIECES[row];
            cells.extend(pieces.into_iter().map(|at| PIECES[at]));
            cells += "</row>";
        }
        check(&format!("<sheetData>{cells}</sheetData>"));
    }

    #[test]
    fn plain_strings_are_read_as_the_parser_reads_them(
        pieces in prop::collection::vec(0..STRINGS.len(), 0..24),
    ) {
        let strings: String = pieces.into_iter().map(|at| STRINGS[at]).collect();
        let part = format!("<?xml version=\"1.0\"?><sst>{strings}</sst>");
        let drawn = |strings: Result<SharedStrings, Refusal>| format!("{strings:?}");
        prop_assert_eq!(
            drawn(SharedStrings::read_held("s", part.as_bytes())),
            drawn(SharedStrings::read(&mut Xml::held("s", part.as_bytes())))
        );
    }
}

const STRINGS: &[&str] = &[
    "<si><t>one</t></si>",
    "<si><t xml:space=\"preserve\"> two\n</t></si>",
    "<si><t></t></si>",
    "<si><t/></si>",
    "<si/>",
    "<si><t>a_x000A_b</t></si>",
    "<si><t>a &amp; b</t></si>",
    "<si><t>a\r\nb</t></si>",
    "<si><r><rPr><strike/></rPr><t>gone</t></r><r><t>stays</t></r></si>",
    "<si><t>said</t><rPh sb=\"0\" eb=\"1\"><t>sounds</t></rPh></si>",
    "<x:si><x:t>with a prefix</x:t></x:si>",
    "<si><t>open",
    "</si>",
    "<!-- <si><t>not there</t></si> -->",
    "\n ",
    "words",
];
