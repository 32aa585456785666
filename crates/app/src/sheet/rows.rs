//! The numbered rows of a sheet: the words and facts of one version, in the order of the fiche, in one language.
//!
//! Made anew from the version whenever a sheet is written or comes back, so that a row's number and its words tell which
//! field it is. Pure.

use crate::names::Names;
use crate::words::{label, labelled};
use chancery_messages::{Catalogue, Isolation};
use chancery_model::act::Act;
use chancery_model::codes::{ObligationBasis, SunsetKind};
use chancery_model::date::PartialDate;
use chancery_model::measure::{Measure, Source, StageFrom};
use chancery_model::text::Text;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// 1, 2, 3, ...
    pub number: u32,
    /// The field (`clauses/c2/text`).
    pub field: String,
    /// Language of the words; empty where they have none.
    pub lang: String,
    /// What it is.
    pub label: String,
    /// Its words.
    pub text: String,
    /// Whether words proposed for it can be put into the entry as they are.
    pub can_apply: bool,
}

struct Rows<'a> {
    lang: &'a str,
    authentic: Option<&'a str>,
    catalogue: Catalogue,
    /// The day that status is told for.
    day: NaiveDate,
    rows: Vec<SheetRow>,
}

/// Returns the rows of a version, its status as on `day`. `cites` are the numbers of its clauses by their ids.
pub fn rows(
    measure: &Measure,
    act: Option<&Act>,
    names: &Names,
    cites: &BTreeMap<String, String>,
    day: NaiveDate,
) -> Vec<SheetRow> {
    let mut rows = Rows {
        lang: names.lang(),
        authentic: measure.authentic.as_deref(),
        catalogue: Catalogue::new(names.lang()).with_isolation(Isolation::Plain),
        day,
        rows: Vec::new(),
    };
    rows.text("title", "sheet-row-title", "", &measure.title, cites);
    rows.text(
        "official_title",
        "sheet-row-official-title",
        "",
        &measure.official_title,
        cites,
    );
    rows.text("summary", "sheet-row-summary", "", &measure.summary, cites);
    for (index, clause) in measure.clauses.iter().enumerate() {
        let place = (index + 1).to_string();
        let number = clause.number.as_deref().unwrap_or(&place);
        let path = format!("clauses/{}", clause.id);
        let heading = format!("{path}/heading");
        rows.text(
            &heading,
            "sheet-row-heading",
            number,
            &clause.heading,
            cites,
        );
        rows.text(
            &format!("{path}/text"),
            "sheet-row-clause",
            number,
            &clause.text,
            cites,
        );
    }
    exemptions(&mut rows, measure, cites);
    status(&mut rows, measure);
    law(&mut rows, measure, act, names);
    rows.rows
}

/// What is left out of the measure, each with who decides, on what condition and until when.
fn exemptions(rows: &mut Rows<'_>, measure: &Measure, cites: &BTreeMap<String, String>) {
    for (index, exemption) in measure.exemptions.iter().enumerate() {
        let number = (index + 1).to_string();
        let path = format!("exemptions/{}", exemption.id);
        let kind = exemption.kind.map(|kind| label(&rows.catalogue, kind));
        rows.fact(
            &format!("{path}/type"),
            "sheet-row-exemption-type",
            &number,
            kind,
            false,
        );
        rows.text(
            &format!("{path}/text"),
            "sheet-row-exemption",
            &number,
            &exemption.text,
            cites,
        );
        let expiry = exemption.expiry.map(|date| rows.date(date));
        for (key, value, can_apply) in [
            ("decider", exemption.decider.clone(), true),
            ("condition", exemption.condition.clone(), true),
            ("expiry", expiry, false),
        ] {
            let id = format!("sheet-row-exemption-{key}");
            rows.fact(&format!("{path}/{key}"), &id, &number, value, can_apply);
        }
    }
}

/// Dates and status: what capital may correct beside, in words.
fn status(rows: &mut Rows<'_>, measure: &Measure) {
    for event in &measure.events {
        let kind = label(&rows.catalogue, event.kind);
        let date = match event.date {
            Some(date) => rows.date(date),
            None => rows.catalogue.message("window-date-not-known", &[]),
        };
        let text = labelled(&rows.catalogue, &kind, &date);
        rows.fact(
            &format!("events/{}", event.id),
            "sheet-row-date",
            "",
            Some(text),
            false,
        );
    }
    let stage = match measure.stage_shown(rows.day) {
        // what follows from dates is so on a day
        (Some(stage), StageFrom::Events) => {
            let (stage, day) = (label(&rows.catalogue, stage), rows.day.to_string());
            let date = chancery_export::long_date(&day, rows.lang);
            let both = [("stage", stage.as_str()), ("date", &date)];
            Some(rows.catalogue.message("sheet-stage-as-at", &both))
        }
        (stage, _) => stage.map(|stage| label(&rows.catalogue, stage)),
    };
    rows.fact("stage", "sheet-row-stage", "", stage, false);
    let application = measure.application.map(|of| label(&rows.catalogue, of));
    rows.fact(
        "application",
        "sheet-row-application",
        "",
        application,
        false,
    );
    let sunset = measure
        .sunset
        .as_ref()
        .map(|sunset| match (sunset.kind, sunset.date) {
            (SunsetKind::Date, Some(date)) => rows.date(date),
            (SunsetKind::Event, _) => sunset.event.show(rows.lang).to_string(),
            (kind, _) => label(&rows.catalogue, kind),
        });
    rows.fact("sunset", "sheet-row-sunset", "", sunset, false);
    rows.fact(
        "review",
        "sheet-row-review",
        "",
        measure.review.clone(),
        true,
    );
    rows.fact(
        "enforcement",
        "sheet-row-enforcement",
        "",
        measure.enforcement.clone(),
        true,
    );
}

/// National instrument, categories, paragraphs, sources.
fn law(rows: &mut Rows<'_>, measure: &Measure, act: Option<&Act>, names: &Names) {
    let act = act.map(|act| {
        let authority = act.authority.show(rows.lang);
        let parts = [act.number.as_deref().unwrap_or_default(), authority];
        let named: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        named.join(", ")
    });
    rows.fact("act", "sheet-row-act", "", act, false);
    let categories: Vec<String> = measure
        .categories
        .iter()
        .map(|code| format!("{code} {}", names.category(code)))
        .collect();
    rows.fact(
        "categories",
        "sheet-row-categories",
        "",
        joined(&categories),
        false,
    );
    let paragraphs: Vec<String> = measure
        .obligations
        .iter()
        .filter(|link| link.basis != ObligationBasis::Editor)
        .filter_map(|link| chancery_model::codes::obligation(&link.id))
        .map(|row| crate::matrix::columns::short(row, names, &rows.catalogue))
        .collect();
    rows.fact(
        "obligations",
        "sheet-row-paragraphs",
        "",
        joined(&paragraphs),
        false,
    );
    for source in &measure.sources {
        let text = source_words(source, &rows.catalogue);
        rows.fact(
            &format!("sources/{}", source.id),
            "sheet-row-source",
            "",
            Some(text),
            false,
        );
    }
}

fn joined(list: &[String]) -> Option<String> {
    (!list.is_empty()).then(|| list.join("; "))
}

fn source_words(source: &Source, catalogue: &Catalogue) -> String {
    let mut parts = vec![label(catalogue, source.kind)];
    parts.extend(source.locator.clone());
    let mut text = parts.join(", ");
    if let Some(quote) = &source.quote {
        text.push('\n');
        text.push_str(quote);
    }
    text
}

impl Rows<'_> {
    fn push(&mut self, field: &str, lang: &str, label: String, text: String, can_apply: bool) {
        self.rows.push(SheetRow {
            number: u32::try_from(self.rows.len() + 1).unwrap_or(u32::MAX),
            field: field.to_string(),
            lang: lang.to_string(),
            label,
            text,
            can_apply,
        });
    }

    /// The words of a text in the sheet's language, and in the authentic one where that is another.
    fn text(
        &mut self,
        field: &str,
        id: &str,
        number: &str,
        text: &Text,
        cites: &BTreeMap<String, String>,
    ) {
        let Some((best, _)) = text.best(self.lang, self.authentic) else {
            return;
        };
        let shown: Vec<(String, String)> = text
            .0
            .iter()
            .filter(|(lang, words)| {
                !words.is_empty() && (*lang == best || Some(lang.as_str()) == self.authentic)
            })
            .map(|(lang, words)| (lang.clone(), words.clone()))
            .collect();
        let several = shown.len() > 1;
        for (lang, words) in shown {
            let mut label = self.catalogue.message(id, &[("number", number)]);
            if several || (lang != self.lang && lang != "und") {
                label = format!("{label} ({lang})");
            }
            let words = chancery_model::numbering::resolve(&words, cites);
            self.push(field, &lang, label, words, true);
        }
    }

    fn fact(&mut self, field: &str, id: &str, number: &str, text: Option<String>, can_apply: bool) {
        let Some(text) = text.filter(|text| !text.is_empty()) else {
            return;
        };
        let label = self.catalogue.message(id, &[("number", number)]);
        self.push(field, "", label, text, can_apply);
    }

    /// A date as it is written in full in the sheet's language.
    fn date(&self, date: PartialDate) -> String {
        crate::sheet::date_words(date, self.lang)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    /// The row of an event, as a sheet in `lang` prints it.
    #[track_caller]
    fn check(lang: &str, date: &str, expected: &str) {
        let precision = ["year", "month", "day"][date.matches('-').count()];
        let measure = json!({"state": "XBE",
            "events": [{"id": "e1", "kind": "adopted", "date": date, "precision": precision}]});
        let measure: Measure = serde_json::from_value(measure).unwrap();
        let names = Names::new(lang, [].iter(), [].iter());
        let day = "2026-03-10".parse().unwrap();
        let rows = rows(&measure, None, &names, &BTreeMap::new(), day);
        let row = rows.iter().find(|row| row.field == "events/e1").unwrap();
        assert_eq!(row.text, expected);
    }

    #[test]
    fn a_date_is_printed_as_far_as_it_is_stated_and_joined_as_the_language_joins() {
        check("en", "2026-02-03", "Adopted: 3 February 2026");
        check("en", "2026-02", "Adopted: February 2026");
        check("en", "2026", "Adopted: 2026");
        check("fr", "2026-02-01", "Adoption\u{a0}: 1er février 2026");
        check("fr", "2026-02", "Adoption\u{a0}: février 2026");
        check("zh", "2026-02", "通过：2026年2月");
        check("ru", "2026", "Принятие: 2026\u{202f}г.");
    }
}
