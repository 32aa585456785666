//! Citations in words lead to exactly the paragraph they name, or to none.

use crate::codes::read_citations;

/// Checks what a cell is read as: paragraphs of a citation joined by `+`, citations by ` | `, none as `-`.
fn check(cell: &str, expected: &str) {
    let read: Vec<String> = read_citations(cell)
        .iter()
        .map(|citation| {
            let ids: Vec<&str> = citation
                .paragraphs
                .iter()
                .map(|row| row.id.as_str())
                .collect();
            if ids.is_empty() {
                "-".to_owned()
            } else {
                ids.join("+")
            }
        })
        .collect();
    assert_eq!(read.join(" | "), expected, "{cell}");
}

#[test]
fn the_words_partners_write_lead_to_the_paragraph() {
    check("ICJ Advisory Opinion of 19 July 2024, para 278", "AO:278");
    check("A/RES/ES-10/24, OP 5(b)", "ES24:5.b");
    check(
        "ICJ Advisory Opinion of 19 July 2024, para 278; A/RES/ES-10/24, OP 5(b)",
        "AO:278 | ES24:5.b",
    );
    check("Bogotá Joint Statement, item 1", "BOG:1");
    check("bogota joint statement item 6", "BOG:6");
    check("S/RES/2334 (2016), OP 5", "SC2334:5");
    check("Genocide Convention, article I", "GEN:I");
    check("ATT, Art. 6(3)", "ATT:6.3");
    check("BOG:4; AO:278.c", "BOG:4 | AO:278.c");
}

#[test]
fn eight_languages_are_read() {
    check(
        "Avis consultatif de la CIJ du 19 juillet 2024, par. 278",
        "AO:278",
    );
    check(
        "Opinión consultiva de la CIJ de 19 de julio de 2024, párrafo 279",
        "AO:279",
    );
    check("Declaração conjunta de Bogotá, ponto 2", "BOG:2");
    check(
        "فتوى محكمة العدل الدولية المؤرخة 19 تموز/يوليه 2024، الفقرة ٢٧٨",
        "AO:278",
    );
    check("قرار الجمعية العامة ES-10/24، الفقرة 5 (ب)", "ES24:5.b");
    check(
        "UAD’nin 19 Temmuz 2024 tarihli danışma görüşü, paragraf 278",
        "AO:278",
    );
    check("国际法院2024年7月19日咨询意见，第278段", "AO:278");
    check(
        "Резолюция ES-10/24 Генеральной Ассамблеи, пункт 5 b)",
        "ES24:5.b",
    );
    check("Déclaration conjointe de Bogota, point 3", "BOG:3");
}

#[test]
fn several_paragraphs_of_one_text_are_read_and_a_range_is_not_guessed() {
    check(
        "ICJ Advisory Opinion of 19 July 2024, paras 278 and 279",
        "AO:278+AO:279",
    );
    check(
        "ICJ Advisory Opinion of 19 July 2024, paras 278, 279",
        "AO:278+AO:279",
    );
    check("ICJ Advisory Opinion of 19 July 2024, paras 278-279", "-");
    check("A/RES/ES-10/24, OP 5(a) and 5(b)", "ES24:5.a+ES24:5.b");
}

#[test]
fn what_is_not_found_exactly_stays_words() {
    check("ICJ Advisory Opinion of 19 July 2024, para 999", "-");
    check("ICJ Advisory Opinion of 19 July 2024, para 278(c)", "-");
    check("ICJ Advisory Opinion of 22 October 2025, para 278", "-");
    check("ICJ Advisory Opinion, para 278", "-");
    check("A/RES/ES-10/24", "-");
    check("General principles of law", "-");
    check(" ; ", "");
}
