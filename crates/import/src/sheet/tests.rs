#![allow(clippy::unwrap_used)]

use super::*;
use crate::layout::Layout;
use crate::notation::sheet;
use crate::reading::{ReadRow, Reading};
use crate::vocabulary::Vocabulary;
use chancery_model::codes::EventKind;

fn reading_of(notation: &str, state: Option<&str>, layout: Option<&str>) -> Reading {
    let (head, rows) = sheet(notation);
    let layout = layout.map(|json| Layout::parse(json).unwrap());
    let books = Books::open(&Vocabulary::built_in(true), layout.as_ref(), state, None);
    let mut read = Vec::new();
    let mut keep = |rows: &[ReadRow]| read.extend_from_slice(rows);
    let mut growing = Growing::new(Reading::default(), Vec::new(), &mut keep);
    read_sheet(&head, rows, &books, None, &mut growing);
    let (reading, _) = growing.finish();
    Reading {
        rows: read,
        ..reading
    }
}

/// Rows as `row STATE title [category stage adopted in-force] !finding`, then findings of the sheet that are no notes.
fn shown(reading: &Reading) -> String {
    let mut lines: Vec<String> = reading
        .rows
        .iter()
        .map(|row| {
            let values = &row.values;
            let date = |kind: EventKind| {
                values
                    .events
                    .iter()
                    .find(|event| event.kind == kind)
                    .map(|event| event.date.map_or("?".to_string(), |date| date.to_string()))
            };
            let mut parts = vec![
                row.row.to_string(),
                values.state.clone().unwrap_or("-".to_string()),
            ];
            parts.push(values.title.clone().unwrap_or("-".to_string()));
            parts.extend(values.categories.clone());
            parts.extend(values.stage.map(|stage| stage.to_string()));
            parts.extend(date(EventKind::Adopted).map(|date| format!("a:{date}")));
            parts.extend(date(EventKind::InForce).map(|date| format!("f:{date}")));
            parts.extend(values.number.clone());
            parts.extend(
                row.findings
                    .iter()
                    .filter(|finding| finding.severity != Severity::Note)
                    .map(|finding| format!("!{}", finding.code)),
            );
            parts.join(" ")
        })
        .collect();
    lines.extend(
        reading
            .findings
            .iter()
            .filter(|finding| finding.severity != Severity::Note)
            .map(|finding| format!("!{}", finding.code)),
    );
    lines.join("\n")
}

#[track_caller]
fn check(notation: &str, expected: &str) {
    assert_eq!(
        shown(&reading_of(notation, None, None)),
        expected,
        "{notation}"
    );
}

#[track_caller]
fn check_with(notation: &str, state: Option<&str>, layout: Option<&str>, expected: &str) {
    assert_eq!(
        shown(&reading_of(notation, state, layout)),
        expected,
        "{notation}"
    );
}

#[test]
fn columns_may_stand_in_any_order_and_be_worded_otherwise() {
    check(
        "Status | Date adopted | Name of the measure | Country | Area | Instrument no. | Contact\nIn force | 17 Oct 2025 | Ban on arms | Belmora | Arms exports | Decree 5/2025 | x@example.org",
        "2 XBE Ban on arms A1 in-force a:2025-10-17 Decree 5/2025",
    );
    check(
        "Государство | Название меры | Категория | Правовой статус | Дата принятия | Вступление в силу\nКоролевство Белмора | Запрет экспорта угля | Экспорт вооружений | Действует | 17.10.2025 г. | 1 ноября 2025 г.",
        "2 XBE Запрет экспорта угля A1 in-force a:2025-10-17 f:2025-11-01",
    );
    check(
        "国家 | 措施名称 | 类别 | 法律状态 | 通过日期\n卢米纳拉 | 禁止出口煤炭 | 武器出口 | 已生效 | 2025年10月17日",
        "2 XLU 禁止出口煤炭 A1 in-force a:2025-10-17",
    );
    check(
        "Devlet | Tedbirin adı | Kategori | Hukuki durum | Kabul tarihi\nMarven Cumhuriyeti | Kömür ihracatının yasaklanması | Silah ihracatı | Yürürlükte | 17 Ekim 2025",
        "2 XMA Kömür ihracatının yasaklanması A1 in-force a:2025-10-17",
    );
    check(
        "الدولة | عنوان التدبير | الفئة | الوضع القانوني | تاريخ الاعتماد\nأرفانديا | حظر تصدير الفحم | تصدير الأسلحة | معتمد | ١٧ تشرين الأول ٢٠٢٥",
        "2 XAR حظر تصدير الفحم A1 adopted a:2025-10-17",
    );
}

#[test]
fn estado_is_what_its_cells_say() {
    check(
        "País | Estado | Título de la medida | Categoría\nJorvia | En vigor | Prohibición | Exportación de armas\nJorvia | Suspendida | Otra prohibición | Exportación de armas",
        "2 XJO Prohibición A1 in-force\n3 XJO Otra prohibición A1 suspended",
    );
}

#[test]
fn rows_that_are_no_measures_are_passed_over_or_named() {
    check(
        "National measures of Belmora 2026\n\nState | Title | Category | Status\nBelmora | Ban on arms | Arms export | Adopted\nState | Title | Category | Status\nBelmora | Ban on coal | Arms export | Adopted\nBelmora | No measures to report\nBelmora | Information withheld\n\nTotal: 2\nNote: as of May",
        "4 XBE Ban on arms A1 adopted\n6 XBE Ban on coal A1 adopted\n7 XBE - !nil-report\n8 XBE - !withheld",
    );
    check(
        "State | Title | Category\nBelmora | Ban on arms | A1\nBelmora | Ban on coal | A1\nTotal | 5",
        "2 XBE Ban on arms A1\n3 XBE Ban on coal A1\n!total-differs",
    );
    check(
        "State | Title | Category\nBelmora | Total ban on arms exports | A1",
        "2 XBE Total ban on arms exports A1",
    );
    check(
        "State | Title | Category\nBelmora | Nil | Arms export",
        "2 XBE - A1 !nil-report",
    );
}

#[test]
fn a_state_in_a_heading_is_offered_until_someone_says_it() {
    let notation = "Kingdom of Norvald – national measures\nTitle | Category | Status\nBan on arms | A1 | Adopted";
    check(notation, "3 - Ban on arms A1 adopted !state-from-heading");
    check_with(notation, Some("XNO"), None, "3 XNO Ban on arms A1 adopted");
    check_with(
        "State | Title | Category\nBelmora | Ban | A1\n | Other ban | A1",
        Some("XNO"),
        None,
        "2 XBE Ban A1\n3 XNO Other ban A1",
    );
    check(
        "State | Title | Category | Status\nBelmora\n | Ban | A1 | Adopted\nNorvald\n | Other | A1 | Adopted",
        "3 - Ban A1 adopted !state-from-heading\n5 - Other A1 adopted !state-from-heading",
    );
    check(
        "Title | Category | Status\nBan on arms | A1 | Adopted",
        "2 - Ban on arms A1 adopted !name-not-matched",
    );
}

#[test]
fn merged_cells_hold_for_every_row_they_span() {
    check(
        "!merged 2 1 3 1\nState | Title | Category\nBelmora | Ban | A1\n | Other ban | A3",
        "2 XBE Ban A1\n3 XBE Other ban A3",
    );
}

#[test]
fn as_above_is_filled_and_asked() {
    check(
        "State | Title | Category\nBelmora | Ban | Arms export\nidem | Other ban | \"\nditto | Third | 同上",
        "2 XBE Ban A1\n3 XBE Other ban A1 !see-above !see-above\n4 XBE Third A1 !see-above !see-above",
    );
}

#[test]
fn marks_of_the_sender_hold_the_row() {
    check(
        "State | Title | Category\n~Belmora | Hidden ban | A1\nBelmora | --Struck ban | A1\nBelmora | ++Tracked ban | A1\nBelmora | =Computed | A1\nBelmora | | A1",
        "2 XBE Hidden ban A1 !hidden-row\n3 XBE Struck ban A1 !struck-through\n4 XBE Tracked ban A1 !tracked-change\n5 XBE - A1 !formula-cell\n6 XBE - A1 !missing-title",
    );
    check(
        "!hidden-column 3\nState | Title | Category\nBelmora | Ban | A1",
        "2 XBE Ban A1\n!hidden-column",
    );
    check(
        "!hidden\nState | Title | Category\nBelmora | Ban | A1",
        "2 XBE Ban A1 !hidden-sheet\n!hidden-sheet",
    );
    check("!hidden\nwords only", "");
    check_with(
        "State | Title | Category\nBelmora | =Computed | A1",
        None,
        Some(r#"{"v":1,"sheets":[{"match":"S","stored_values":["Title"]}]}"#),
        "2 XBE Computed A1",
    );
}

#[test]
fn an_open_order_asks_and_an_answer_settles_the_column() {
    let notation = "State | Title | Category | Adopted\nBelmora | Ban | A1 | 03/04/2025\nBelmora | Other | A1 | 05/05/2025";
    check(
        notation,
        "2 XBE Ban A1 a:? !ambiguous-date\n3 XBE Other A1 a:2025-05-05",
    );
    check_with(
        notation,
        None,
        Some(r#"{"v":1,"sheets":[{"match":"S","date_order":"month-day"}]}"#),
        "2 XBE Ban A1 a:2025-03-04\n3 XBE Other A1 a:2025-05-05",
    );
    check_with(
        notation,
        None,
        Some(r#"{"v":1,"sheets":[{"match":"S","date_order":{"Adopted":"day-month"}}]}"#),
        "2 XBE Ban A1 a:2025-04-03\n3 XBE Other A1 a:2025-05-05",
    );
    check(
        "State | Title | Category | Adopted\nBelmora | Ban | A1 | 03/04/2025\nBelmora | Other | A1 | 17/05/2025",
        "2 XBE Ban A1 a:2025-04-03\n3 XBE Other A1 a:2025-05-17",
    );
    check(
        "State | Title | Category | Adopted\nBelmora | Ban | A1 | tbc\nBelmora | Other | A1 | Q1 2025",
        "2 XBE Ban A1\n3 XBE Other A1 a:? !unparsed-date",
    );
}

#[test]
fn several_things_in_one_cell_are_asked_or_parted() {
    check(
        "State | Title | Category\nBelmora, Norvald | Ban | A1",
        "2 - Ban A1 !several-values",
    );
    check(
        "State | Title | Category\nBelmora | 1. Ban on coal\\n2. Ban on arms | A1",
        "2 XBE 1. Ban on coal\n2. Ban on arms A1 !several-values",
    );
    check(
        "State | Title | Category\nBelmora | Ban | Arms export; Ports and docking",
        "2 XBE Ban A1 C1",
    );
}

#[test]
fn a_form_with_labels_beside_values_is_one_row() {
    let form = "Submission form\nState | Belmora\nTitle of measure | Ban on arms\nCategory | Arms export\nLegal status | Adopted\nDate of adoption | 17 October 2025";
    check(form, "2 XBE Ban on arms A1 adopted a:2025-10-17");
    check(
        &format!("!name table 1\n{}", form.split_once('\n').unwrap().1),
        "1 XBE Ban on arms A1 adopted a:2025-10-17",
    );
    check(
        "State | Belmora\nTitle of measure | Ban on arms\nCategory | Arms export\nState | Norvald\nTitle of measure | Ban on coal\nCategory | A3",
        "1 XBE Ban on arms A1\n4 XNO Ban on coal A3",
    );
}

#[test]
fn a_table_without_headers_is_read_by_its_cells_and_says_so() {
    check(
        "Belmora | Prohibition of arms exports to all | Arms export\nNorvald | Suspension of port services for ships | Ports and docking",
        "1 XBE Prohibition of arms exports to all A1\n2 XNO Suspension of port services for ships C1\n!header-not-found",
    );
}

#[test]
fn a_second_block_has_its_own_columns() {
    check(
        "State | Title | Category\nBelmora | Ban | A1\n\nTitle | State | Status | Category\nOther ban | Norvald | Adopted | A3",
        "2 XBE Ban A1\n5 XNO Other ban A3 adopted",
    );
}

#[test]
fn blanks_and_forms_of_letters_do_not_matter() {
    check(
        "State\u{a0} | TITLE | category\n\u{a0}Belmora\u{a0} | Ban | arms  EXPORT",
        "2 XBE Ban A1",
    );
    check(
        "E\u{301}tat | Intitulé | Cate\u{301}gorie\nGaldie | Interdiction | Exportation d'armes",
        "2 XGA Interdiction A1",
    );
}

#[test]
fn sheets_that_a_layout_does_not_name_are_passed_over() {
    check_with(
        "State | Title | Category\nBelmora | Ban | A1",
        None,
        Some(r#"{"v":1,"sheets":[{"match":"WB"}]}"#),
        "",
    );
}

#[test]
fn titles_may_stand_above_in_many_cells_and_two_rows_name_the_columns() {
    check(
        "MINISTRY OF FOREIGN AFFAIRS | | | Ref: 12/2026\nSubmission of national measures\n\n | | | Dates | | National act |\nNo. | Measure | Type of measure | Adoption | Entry into force | Number | Competent authority\n1 | Ban on arms | Arms export | 17.10.2025 | 18.11.2025 | Law 7 | Cabinet\n2 | Ban on coal | Energy | 13.09.2025 | 01.10.2025 | Law 8 | Cabinet\n\nTotal measures: 2\n* Figures are provisional",
        "6 - Ban on arms A1 a:2025-10-17 f:2025-11-18 Law 7 !name-not-matched\n7 - Ban on coal G1 a:2025-09-13 f:2025-10-01 Law 8 !name-not-matched",
    );
    check(
        "!merged 1 1 1 5\n!merged 2 1 3 1\n!merged 2 2 3 2\n!merged 2 3 2 4\nMedidas nacionales de Jorvia\nEstado | Título de la medida | Fechas | | Categoría\n | | Adopción | Entrada en vigor\nJorvia | Prohibición de importar | 17 de octubre de 2025 | 1 de noviembre de 2025 | Puertos y atraque",
        "4 XJO Prohibición de importar C1 a:2025-10-17 f:2025-11-01",
    );
}

#[test]
fn what_is_not_known_is_a_warning_and_never_a_guess() {
    check(
        "State | Title | Category | Status\nBelmora | Ban | Gardening | Adopted\nBelmora | Other | Arms export | Pondering",
        "2 XBE Ban adopted !category-not-matched\n3 XBE Other A1 !stage-not-matched",
    );
    check(
        "State | Title | Category | HS codes\nBelmora | Ban | D1 | #802\nBelmora | Other | D1 | 0802; 2204",
        "2 XBE Ban D1 !numeric-code\n3 XBE Other D1",
    );
}

#[test]
fn footers_after_the_table_are_no_measures() {
    check(
        "State | Title | Category | Status | Act no.\nBelmora | Ban on arms | A1 | Adopted | 5\nBelmora | Ban on coal | G1 | Adopted | 6\n\nDone at Belmora City, 3 May 2026\nFor the Permanent Mission",
        "2 XBE Ban on arms A1 adopted 5\n3 XBE Ban on coal G1 adopted 6",
    );
}

#[test]
fn a_nil_report_is_known_in_whatever_column_it_stands() {
    check(
        "État | Intitulé de la mesure | Catégorie | Statut juridique | Observations\nGaldie | | | | Aucune mesure à signaler\nGaldie | Néant | | |\nGaldie | Confidentiel | | | ",
        "2 XGA - !nil-report\n3 XGA - !nil-report\n4 XGA - !withheld",
    );
    check(
        "Государство | Название меры | Категория\nБелмора | Нет мер\nБелмора | Информация не разглашается",
        "2 XBE - !nil-report\n3 XBE - !withheld",
    );
}

#[test]
fn sections_by_state_offer_it_to_the_rows_below() {
    check(
        "!merged 2 1 2 4\n!merged 4 1 4 4\nTitle of measure | Category | Legal status | Date of adoption\nBELMORA\nBan on arms | Arms export | Adopted | 2025-10-17\nNORVALD\nBan on coal | G1 | In force | 2025-10-18",
        "3 - Ban on arms A1 adopted a:2025-10-17 !state-from-heading\n5 - Ban on coal G1 in-force a:2025-10-18 !state-from-heading",
    );
}

#[test]
fn other_ways_to_write_the_same_table() {
    check(
        "N.º | Estado | Título de la medida | Categoría | Situación jurídica | Fecha de adopción | Entrada en vigor | Observaciones\n1 | República de Dovrenia | Prohibición de exportar carbón térmico | Energía y productos estratégicos | Vigente | 19/09/2025 | aún no | véase anexo\n2 | República de Dovrenia | Revisión de contratos públicos | Contratación pública | Derogada | 2025 | |",
        "2 XDO Prohibición de exportar carbón térmico G1 in-force a:2025-09-19\n3 XDO Revisión de contratos públicos E1 repealed a:2025",
    );
    check(
        "Pays | Intitulé de la mesure | Domaine | Stade | Date d’adoption | N° de l’acte\nBelmora | Interdiction d’exporter du charbon | Énergie et matières stratégiques | Adoptée | 1er septembre 2025 | Décret n° 2025-12\nidem | Gel des exportations d’armes | Exportation d’armes | En vigueur | 12 mars 2025 | Loi 7",
        "2 XBE Interdiction d’exporter du charbon G1 adopted a:2025-09-01 Décret n° 2025-12\n3 XBE Gel des exportations d’armes A1 in-force a:2025-03-12 Loi 7 !see-above",
    );
    check(
        "序号 | 国家 | 措施名称 | 类别 | 法律状态 | 通过日期 | 生效日期 | 法令编号\n1 | 卢米纳拉 | 禁止进口定居点产品 | 定居点产品：进口禁令 | 已通过 | 2025年3月1日 | 尚未生效 | 第12号法令\n合计 | 1",
        "2 XLU 禁止进口定居点产品 D1 adopted a:2025-03-01 第12号法令",
    );
    check(
        "م | الدولة | عنوان التدبير | الفئة | الوضع القانوني | تاريخ الاعتماد | تاريخ النفاذ\n١ | جمهورية أرفانديا | تعليق تراخيص تصدير الأسلحة | تصدير الأسلحة | ساري المفعول | ٢٠٢٥/٠٩/٢٨ | 28 أيلول/سبتمبر 2025\nالمجموع: ١",
        "2 XAR تعليق تراخيص تصدير الأسلحة A1 in-force a:2025-09-28 f:2025-09-28",
    );
    check(
        "№ | Страна | Наименование меры | Вид меры | Статус | Дата принятия | Дата вступления в силу | № акта\n1 | Галдия | Запрет на экспорт энергетического угля | Энергетика и стратегическое сырьё | Приостановлена | 5 мая 2025 года | 06.05.2025 | Указ № 15\nИтого: 1\nПримечание: данные предварительные",
        "2 XGA Запрет на экспорт энергетического угля G1 suspended a:2025-05-05 f:? Указ № 15 !ambiguous-date",
    );
    check(
        "Sıra No | Ülke | Tedbirin adı | Kategori | Hukuki durum | Kabul tarihi | Yürürlüğe giriş | İşlem no.\n1 | İvaran | Termal kömür ihracatının yasaklanması | Enerji ve stratejik emtia | Askıda | 3 Ağustos 2025 | 04.08.2025 | Karar 15\n2 | IVARAN | Liman hizmetlerinin reddi | Limanlar ve yanaşma | Duyuruldu | - | - | -\nToplam: 2",
        "2 XIV Termal kömür ihracatının yasaklanması G1 suspended a:2025-08-03 f:? Karar 15 !ambiguous-date\n3 XIV Liman hizmetlerinin reddi C1 announced",
    );
    check(
        "Estado | Título da medida | Categoria | Situação jurídica | Data de adoção\nPelágia | Recusa do trânsito | Trânsito de material militar | Em vigor | 01.03.2025\nPelágia | Proibição da exportação | Exportação de armas | Revogada | 28.02.2025",
        "2 XPE Recusa do trânsito A3 in-force a:2025-03-01\n3 XPE Proibição da exportação A1 repealed a:2025-02-28",
    );
}

#[test]
fn none_under_one_column_is_not_a_nil_report() {
    check(
        "State | Title | Category | Status | Act no. | Exemptions | Source\nJorvia | | A1 | | none | None | Gazette\nJorvia | None | A1 | Adopted | 5 | | \nJorvia | | | | | none |",
        "2 XJO - A1 !missing-title\n3 XJO - A1 adopted 5 !missing-title\n4 XJO - !nil-report",
    );
}
