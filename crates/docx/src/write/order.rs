//! The order of elements as ECMA-376 part 1 (transitional) fixes it, for the elements that we write. For tests.

use crate::xml::Xml;
use quick_xml::events::Event;

/// Each parent with its children in the only order they may have; `*` after those that may repeat.
const ORDER: &[(&str, &[&str])] = &[
    ("w:document", &["w:body"]),
    ("w:body", &["w:p*", "w:tbl*", "w:sectPr"]),
    ("w:hdr", &["w:p*"]),
    ("w:ftr", &["w:p*"]),
    ("w:p", &["w:pPr", "w:r*", "w:fldSimple*"]),
    ("w:fldSimple", &["w:r*"]),
    ("w:r", &["w:rPr", "w:br*", "w:tab*", "w:t*"]),
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:bidi",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:outlineLvl",
            "w:rPr",
        ],
    ),
    (
        "w:rPr",
        &[
            "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:sz", "w:szCs",
            "w:rtl", "w:cs", "w:lang",
        ],
    ),
    ("w:tbl", &["w:tblPr", "w:tblGrid", "w:tr*"]),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:bidiVisual",
            "w:tblW",
            "w:jc",
            "w:tblBorders",
            "w:shd",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
            "w:tblCaption",
            "w:tblDescription",
        ],
    ),
    ("w:tblGrid", &["w:gridCol*"]),
    ("w:tr", &["w:trPr", "w:tc*"]),
    ("w:trPr", &["w:cantSplit", "w:tblHeader"]),
    ("w:tc", &["w:tcPr", "w:p*"]),
    (
        "w:tcPr",
        &[
            "w:tcW",
            "w:gridSpan",
            "w:vMerge",
            "w:tcBorders",
            "w:shd",
            "w:vAlign",
        ],
    ),
    (
        "w:sectPr",
        &[
            "w:headerReference*",
            "w:footerReference*",
            "w:pgSz",
            "w:pgMar",
            "w:cols",
            "w:bidi",
            "w:docGrid",
        ],
    ),
    (
        "w:tblBorders",
        &[
            "w:top",
            "w:left",
            "w:bottom",
            "w:right",
            "w:insideH",
            "w:insideV",
        ],
    ),
    ("w:tblCellMar", &["w:top", "w:left", "w:bottom", "w:right"]),
    ("w:styles", &["w:docDefaults", "w:latentStyles", "w:style*"]),
    ("w:docDefaults", &["w:rPrDefault", "w:pPrDefault"]),
    ("w:rPrDefault", &["w:rPr"]),
    ("w:pPrDefault", &["w:pPr"]),
    (
        "w:style",
        &[
            "w:name",
            "w:basedOn",
            "w:qFormat",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
        ],
    ),
    ("w:settings", &["w:defaultTabStop", "w:compat"]),
    ("w:compat", &["w:compatSetting*"]),
    ("cp:coreProperties", &["dc:title", "dc:language"]),
    ("Types", &["Default*", "Override*"]),
    ("Relationships", &["Relationship*"]),
];

/// Parents whose children may come in any order among themselves.
const MIXED: [&str; 3] = ["w:body", "w:p", "w:r"];

/// Returns what stands where it may not, by its parent.
pub(super) fn faults(part: &str, bytes: &[u8]) -> Vec<String> {
    let mut xml = Xml::new(part, bytes);
    // Each open element with the place that its last child has in the order.
    let mut open: Vec<(String, usize)> = Vec::new();
    let mut faults = Vec::new();
    loop {
        match xml.next().expect("what we write is well formed") {
            Event::Start(start) => {
                let name = start.name().as_ref().to_string();
                if let Some((parent, place)) = open.last_mut() {
                    faults.extend(step(parent, &name, place).map(|why| format!("{part}: {why}")));
                }
                open.push((name, 0));
            }
            Event::End(_) => drop(open.pop()),
            Event::Eof => return faults,
            _ => {}
        }
    }
}

fn step(parent: &str, child: &str, place: &mut usize) -> Option<String> {
    let Some((_, order)) = ORDER.iter().find(|(name, _)| *name == parent) else {
        return Some(format!("{parent} holds {child}"));
    };
    let found = order
        .iter()
        .position(|name| name.trim_end_matches('*') == child);
    let Some(found) = found else {
        return Some(format!("{parent} may not hold {child}"));
    };
    let repeats = order[found].ends_with('*');
    let first_only = child.ends_with("Pr") && child != "w:sectPr";
    if MIXED.contains(&parent) && !first_only {
        *place = (*place).max(1);
        return None;
    }
    // Places count from 1: 0 is "nothing yet".
    let fits = found + 1 > *place || (repeats && found + 1 == *place);
    *place = found + 1;
    (!fits).then(|| format!("{child} stands too late in {parent}"))
}

#[test]
fn an_element_in_the_wrong_place_is_seen() {
    let of = |inside: &str| faults("a", format!("<w:p>{inside}</w:p>").as_bytes());
    assert!(of("<w:pPr><w:pStyle/><w:bidi/></w:pPr><w:r><w:rPr><w:b/><w:rtl/><w:lang/></w:rPr><w:t>x</w:t></w:r>").is_empty());
    assert_eq!(of("<w:pPr><w:bidi/><w:pStyle/></w:pPr>").len(), 1);
    assert_eq!(of("<w:r><w:rPr><w:lang/><w:rtl/></w:rPr></w:r>").len(), 1);
    assert_eq!(of("<w:r/><w:pPr/>").len(), 1);
    assert_eq!(of("<w:pict/>").len(), 1);
    assert_eq!(of("<w:pPr><w:bidi/><w:bidi/></w:pPr>").len(), 1);
}
