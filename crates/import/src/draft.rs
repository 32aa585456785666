//! What would be written for a row: a measure, or information on columns, with its act.
//!
//! Ids inside a measure count from one in the order of the row (`e1`, `c2`, ...), so the same row gives the same draft.
//! When a row changes an entry, only the fields that differ are replaced; everything else of the entry stays.

use crate::acts::{ActContent, content_of};
use crate::change::changed;
use crate::clauses::split_clauses;
use crate::fields::field_name;
use crate::plan::{Known, Plan, PlanContext, PlannedRow};
use crate::reading::{ReadItem, ReadRow, ReadSunset, Reading, RowValues};
use crate::stated::{SheetView, sheet_views, stated};
use chancery_model::act::Act;
use chancery_model::audience::Audience;
use chancery_model::codes::{Coverage, ObligationBasis, SourceKind, SunsetKind};
use chancery_model::date::Precision;
use chancery_model::id::{ObjectId, RecordId};
use chancery_model::information::Information;
use chancery_model::measure::{Event, Exemption, Item, Measure, ObligationLink, Source, Sunset};
use chancery_model::origin::{Origin, OriginCell};
use chancery_model::text::Text;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// What would be written for one row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    /// The measure; of a nil or withheld row the state and nothing else. `act` is the register's act; a new act has no
    /// id yet and is found by the row's position in the plan's acts.
    pub measure: Measure,
    /// Statements about columns, for rows that are no measure.
    pub information: Vec<Information>,
}

/// Makes the drafts of a plan's rows, one at a time: a preview of a large file holds none of them.
pub struct Drafts<'a> {
    context: &'a PlanContext,
    reading: &'a Reading,
    plan: &'a Plan,
    views: Vec<SheetView<'a>>,
    known: HashMap<RecordId, &'a Known>,
}

impl<'a> Drafts<'a> {
    /// Takes the plan with what it was made of.
    pub fn of(reading: &'a Reading, context: &'a PlanContext, plan: &'a Plan) -> Drafts<'a> {
        let known = context
            .known
            .iter()
            .map(|known| (known.record, known))
            .collect();
        Drafts {
            context,
            reading,
            plan,
            views: sheet_views(reading),
            known,
        }
    }

    /// Returns the content of the plan's act at `place`.
    pub fn act(&self, place: usize) -> Act {
        let row = match self.plan.acts[place].content {
            ActContent::Row(row) => Some(stated(
                &self.reading.rows[row],
                &self.views,
                &self.context.answers,
            )),
            _ => None,
        };
        let none = RowValues::default();
        let values = row.as_ref().map_or(&none, |row| &row.values);
        content_of(
            &self.plan.acts[place].content,
            |_| values,
            &self.context.known,
        )
    }

    /// Returns what would be written for a row of the plan: a changed entry whole, else what the row states.
    pub fn draft(&self, row: &PlannedRow) -> Draft {
        let source = &self.reading.rows[row.row];
        let stated = stated(source, &self.views, &self.context.answers);
        let known = row.record.and_then(|record| self.known.get(&record));
        let provenance = &self.context.provenance;
        let mut measure = match known.filter(|_| !row.differing.is_empty()) {
            Some(known) => changed(&known.measure, &stated.values, &row.differing),
            None => Measure {
                audience: provenance.audience.clone(),
                ..measure_of(&stated.values)
            },
        };
        if let Some(known) = known {
            measure.reference.clone_from(&known.measure.reference);
        }
        mark_empty(&mut measure, stated.values.empty);
        if let Some(view) = self.views.get(stated.sheet as usize) {
            sign(&mut measure, source, view, provenance);
        }
        if let Some(act) = row.act {
            measure.act = self.plan.acts[act].record;
        }
        Draft {
            measure,
            information: information_of(&stated.values, provenance.submission),
        }
    }
}

/// What kind of record a row makes when it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Makes {
    /// A measure, new or changed.
    #[default]
    Measure,
    /// Statements about columns.
    Information,
    /// Nothing, as long as no answer says what it covers.
    Nothing,
}

/// What all drafts of one file have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Provenance {
    /// The submission's record.
    pub submission: RecordId,
    /// The file's bytes.
    pub object: Option<ObjectId>,
    /// Who may see what the file says.
    pub audience: Audience,
    /// Who enters it for the state: a delegation's code or `secretariat`; none for one's own file.
    pub entered_by: Option<String>,
}

/// Returns the measure that the row states.
pub(crate) fn measure_of(values: &RowValues) -> Measure {
    let language = language_of(values);
    let text = |words: &Option<String>| {
        words
            .as_deref()
            .map_or(Text::default(), |words| Text::of(language, words))
    };
    let mut measure = Measure {
        state: values.state.clone().unwrap_or_default(),
        ..Measure::default()
    };
    if values.nil || values.withheld {
        return measure;
    }
    measure.title = text(&values.title);
    measure.official_title = text(&values.official_title);
    measure.summary = text(&values.summary);
    measure.categories = values.categories.clone();
    measure.stage = values.stage;
    measure.events = events_of(values);
    measure.sunset = values
        .sunset
        .as_ref()
        .map(|sunset| sunset_of(sunset, language));
    measure.items = values.items.iter().map(item_of).collect();
    measure.exemptions = exemptions_of(values, language);
    measure.obligations = values
        .obligations
        .iter()
        .map(|id| stated_link(id))
        .collect();
    measure.clauses = values
        .text
        .as_deref()
        .map_or(Vec::new(), |text| split_clauses(text, language));
    measure.sources = sources_of(values);
    measure.normalise();
    measure
}

/// Returns the act that the row names by number or authority.
pub(crate) fn act_of(values: &RowValues) -> Option<Act> {
    let number = values
        .number
        .clone()
        .filter(|number| !number.trim().is_empty());
    let authority = values
        .authority
        .as_deref()
        .filter(|words| !words.trim().is_empty());
    let named = !values.nil && !values.withheld && (number.is_some() || authority.is_some());
    named.then(|| Act {
        state: values.state.clone().unwrap_or_default(),
        kind: values
            .act_type
            .as_deref()
            .and_then(|code| code.parse().ok()),
        number,
        authority: authority.map_or(Text::default(), |words| {
            Text::of(language_of(values), words)
        }),
        ..Act::default()
    })
}

/// Returns the statements about columns that a nil or withheld row makes.
pub(crate) fn information_of(values: &RowValues, submission: RecordId) -> Vec<Information> {
    let value = match (values.nil, values.withheld) {
        (_, true) => Coverage::Held,
        (true, _) => Coverage::StatedNone,
        _ => return Vec::new(),
    };
    let Some(state) = &values.state else {
        return Vec::new();
    };
    values
        .categories
        .iter()
        .map(|category| Information {
            state: state.clone(),
            column_kind: "category".to_string(),
            column: category.clone(),
            value,
            reason: None,
            queries: Vec::new(),
            date: None,
            submission: Some(submission),
            extra: Map::new(),
        })
        .collect()
}

/// Puts the row's place and cells, and who enters it, into a measure.
pub(crate) fn sign(measure: &mut Measure, row: &ReadRow, view: &SheetView<'_>, from: &Provenance) {
    measure.origin = Some(Origin {
        submission: from.submission,
        object: from.object,
        sheet: view.sheet.name.clone(),
        row: row.row,
        cells: row
            .cells
            .iter()
            .map(|cell| OriginCell {
                column: cell.column,
                header: view.header(cell.column).into_owned(),
                text: cell.text.to_string(),
                fields: view
                    .field(cell.column)
                    .map(|field| field_name(field).to_string())
                    .into_iter()
                    .collect(),
            })
            .collect(),
    });
    measure.entered_by = from.entered_by.clone();
}

/// The key under which an entry keeps that its row's answer was empty (docs/design/0004-empty-answers.md).
pub const INFORMATION_KEY: &str = "information";

/// Marks a measure as made of a row whose answer is empty, or takes the mark away.
fn mark_empty(measure: &mut Measure, empty: bool) {
    if empty {
        let unchecked = Coverage::Unchecked.as_str().to_string();
        measure
            .extra
            .insert(INFORMATION_KEY.to_string(), Value::String(unchecked));
    } else if measure.extra.get(INFORMATION_KEY).is_some() {
        measure.extra.remove(INFORMATION_KEY);
    }
}

fn language_of(values: &RowValues) -> &str {
    if values.language.is_empty() {
        "und"
    } else {
        &values.language
    }
}

fn events_of(values: &RowValues) -> Vec<Event> {
    let event = |(index, event): (usize, &crate::reading::ReadEvent)| Event {
        id: format!("e{}", index + 1),
        kind: event.kind,
        date: event.date,
        precision: event
            .date
            .map_or(Precision::Unknown, |date| date.precision()),
        source: None,
        extra: Map::new(),
    };
    values.events.iter().enumerate().map(event).collect()
}

fn sunset_of(sunset: &ReadSunset, language: &str) -> Sunset {
    match sunset {
        ReadSunset::Date(date) => Sunset {
            kind: SunsetKind::Date,
            date: Some(*date),
            event: Text::default(),
            extra: Map::new(),
        },
        ReadSunset::Event(words) => Sunset {
            kind: SunsetKind::Event,
            date: None,
            event: Text::of(language, words),
            extra: Map::new(),
        },
    }
}

fn item_of(item: &ReadItem) -> Item {
    Item {
        list: item.list.clone(),
        edition: None,
        code: item.code.clone(),
        national: item.national.clone(),
        extra: Map::new(),
    }
}

fn stated_link(paragraph: &str) -> ObligationLink {
    ObligationLink {
        id: paragraph.to_owned(),
        basis: ObligationBasis::State,
        extra: Map::new(),
    }
}

fn exemptions_of(values: &RowValues, language: &str) -> Vec<Exemption> {
    let exemption = |(index, words): (usize, &String)| Exemption {
        id: format!("x{}", index + 1),
        kind: None,
        text: Text::of(language, words),
        decider: None,
        condition: None,
        expiry: None,
        extra: Map::new(),
    };
    values
        .exemptions
        .iter()
        .enumerate()
        .map(exemption)
        .collect()
}

fn sources_of(values: &RowValues) -> Vec<Source> {
    let source = |(index, words): (usize, &String)| Source {
        id: format!("s{}", index + 1),
        kind: source_kind(words),
        locator: Some(words.clone()),
        quote: None,
        language: None,
        retrieved: None,
        object: None,
        file: None,
        second_reader: None,
        extra: Map::new(),
    };
    values.sources.iter().enumerate().map(source).collect()
}

/// Words for the official gazette, folded.
const GAZETTE: &[&str] = &[
    "gazette",
    "official journal",
    "journal officiel",
    "gaceta",
    "boletin oficial",
    "diario oficial",
    "diario da republica",
    "resmi gazete",
    "официальн",
    "الجريده الرسميه",
    "公报",
    "公報",
    "官报",
];
/// Words for a note verbale, folded.
const NOTE: &[&str] = &[
    "note verbale",
    "nota verbal",
    "вербальная нота",
    "مذكره شفويه",
    "普通照会",
];

/// Returns the official gazette only where the words say so; anything else is left for an editor to tell.
fn source_kind(words: &str) -> SourceKind {
    let folded = chancery_model::fold::fold(words);
    let says = |list: &[&str]| list.iter().any(|word| folded.contains(word));
    if says(GAZETTE) {
        SourceKind::OfficialGazette
    } else if says(NOTE) {
        SourceKind::NoteVerbale
    } else {
        SourceKind::Other
    }
}
