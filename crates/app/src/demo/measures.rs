//! The demo's measures: one line of `demo-measures.txt` laid over its category's template.

use super::demo_id;
use chancery_messages::Catalogue;
use chancery_model::act::Act;
use chancery_model::audience::Audience;
use chancery_model::codes::{
    ActType, CodeList, EventKind, ExemptionType, ObligationBasis, SourceKind,
};
use chancery_model::date::{PartialDate, Precision};
use chancery_model::id::RecordId;
use chancery_model::measure::{Clause, Event, Exemption, Item, Measure, ObligationLink, Source};
use chancery_model::text::Text;
use serde::Deserialize;
use serde_json::Map;
use std::collections::BTreeMap;

/// What every measure of a category says in the demo.
#[derive(Deserialize)]
struct Template {
    title: BTreeMap<String, String>,
    clauses: Vec<(String, String)>,
    items: Vec<(String, String)>,
    directions: Vec<chancery_model::codes::Direction>,
    obligations: Vec<String>,
    trigger: Option<chancery_model::codes::Trigger>,
    existing: Option<chancery_model::codes::ExistingContracts>,
}

/// One measure of the demo with its act.
pub struct DemoMeasure {
    /// Its record.
    pub record: RecordId,
    /// The measure.
    pub measure: Measure,
    /// Its act's record.
    pub act_record: RecordId,
    /// Its act.
    pub act: Act,
    /// The language of its words.
    pub lang: String,
}

/// Returns every measure of the demo, state by state.
pub fn all() -> Vec<DemoMeasure> {
    let templates: BTreeMap<String, Template> =
        serde_json::from_str(include_str!("../../data/demo-templates.json"))
            .expect("the demo's templates are read by a test");
    include_str!("../../data/demo-measures.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .enumerate()
        .map(|(index, line)| demo_measure(index, line, &templates))
        .collect()
}

fn demo_measure(index: usize, line: &str, templates: &BTreeMap<String, Template>) -> DemoMeasure {
    let cells: Vec<&str> = line.split('|').map(str::trim).collect();
    let [
        state,
        category,
        number,
        act_type,
        authority,
        stage,
        events,
        exemptions,
        lang,
    ] = cells[..]
    else {
        panic!("a line of the demo has nine cells: {line}");
    };
    let template = &templates[category];
    let act_record = demo_id(&format!("act {state} {number} {index}"));
    let title = template.title[lang].clone();
    let measure = Measure {
        state: state.into(),
        title: Text::of(lang, &title),
        authentic: Some(lang.into()),
        categories: vec![category.into()],
        act: Some(act_record),
        obligations: links(template, index),
        directions: template.directions.clone(),
        items: template
            .items
            .iter()
            .map(|(list, code)| item(list, code))
            .collect(),
        trigger: template.trigger,
        existing_contracts: template.existing,
        exemptions: exemption_list(exemptions, lang),
        clauses: clauses(template),
        events: event_list(events),
        stage: Some(stage.parse().expect("the demo's stages are in the list")),
        sources: vec![source(index, number)],
        audience: audience(index),
        entered_by: Some("secretariat".into()),
        ..Measure::default()
    };
    let act = Act {
        state: state.into(),
        kind: act_type.parse::<ActType>().ok(),
        number: (!number.is_empty()).then(|| number.into()),
        authority: Text::of(lang, authority),
        ..Act::default()
    };
    DemoMeasure {
        record: demo_id(&format!("measure {index}")),
        measure,
        act_record,
        act,
        lang: lang.into(),
    }
}

/// Every third measure cites nothing, as submissions do.
fn links(template: &Template, index: usize) -> Vec<ObligationLink> {
    let some = if index % 3 == 2 {
        1
    } else {
        template.obligations.len()
    };
    let basis = if index.is_multiple_of(4) {
        ObligationBasis::Cited
    } else {
        ObligationBasis::State
    };
    template
        .obligations
        .iter()
        .take(some)
        .map(|id| ObligationLink {
            id: id.clone(),
            basis,
            extra: Map::new(),
        })
        .collect()
}

fn item(list: &str, code: &str) -> Item {
    Item {
        list: list.into(),
        edition: (list == "HS").then(|| "2022".into()),
        code: code.into(),
        national: None,
        extra: Map::new(),
    }
}

fn exemption_list(words: &str, lang: &str) -> Vec<Exemption> {
    let catalogue = Catalogue::new(lang);
    words
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .enumerate()
        .map(|(index, word)| {
            let kind: ExemptionType = word
                .parse()
                .unwrap_or_else(|_| panic!("no exemption {word}"));
            Exemption {
                id: format!("x{}", index + 1),
                kind: Some(kind),
                text: Text::of(lang, &catalogue.message(&kind.label_id(), &[])),
                decider: None,
                condition: None,
                expiry: None,
                extra: Map::new(),
            }
        })
        .collect()
}

fn clauses(template: &Template) -> Vec<Clause> {
    template
        .clauses
        .iter()
        .enumerate()
        .map(|(index, (number, text))| Clause {
            id: format!("c{}", index + 1),
            level: None,
            number: Some(format!("Article {number}")),
            extra: Map::new(),
            heading: Text::default(),
            text: Text::of("en", text),
            from_model: None,
        })
        .collect()
}

fn event_list(words: &str) -> Vec<Event> {
    words
        .split(';')
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .enumerate()
        .map(|(index, word)| {
            let (kind, date) = word
                .split_once(' ')
                .expect("an event of the demo has a date");
            let date: PartialDate = date.parse().expect("the demo's dates are of the calendar");
            let kind: EventKind = kind.parse().expect("the demo's events are in the list");
            Event {
                id: format!("e{}", index + 1),
                kind,
                precision: precision(date),
                date: Some(date),
                source: Some("s1".into()),
                extra: Map::new(),
            }
        })
        .collect()
}

fn precision(date: PartialDate) -> Precision {
    date.precision()
}

fn source(index: usize, number: &str) -> Source {
    let kind = if number.is_empty() {
        SourceKind::NoteVerbale
    } else {
        SourceKind::OfficialGazette
    };
    let locator = match kind {
        SourceKind::NoteVerbale => format!("Note verbale {}", 100 + index),
        _ => format!(
            "Official Gazette no. {}, p. {}",
            20 + index * 7 % 180,
            3 + index * 11 % 60
        ),
    };
    Source {
        id: "s1".into(),
        kind,
        locator: Some(locator),
        quote: None,
        language: None,
        retrieved: None,
        object: None,
        file: None,
        second_reader: None,
        extra: Map::new(),
    }
}

fn audience(index: usize) -> Audience {
    match index % 8 {
        0 => Audience::Public,
        3 => Audience::Cochairs,
        _ => Audience::Participants,
    }
}
