//! Finding words in everything the desk sees; short references jump. What an audience finds: [`crate::outside`].

pub(crate) mod facts;
mod fields;
pub(crate) mod indexed;
mod marks;
pub(crate) mod places;
mod query;
mod resolve;
pub mod saved;
mod shipped;

pub(crate) use marks::Sight;
pub use resolve::resolve;
pub(crate) use resolve::states_called;

use crate::derive::typed;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::measure::Facet;
use crate::wire::search::{
    Hit, HitPlace, SearchAnswer, SearchFacets, SearchFacetsRequest, SearchRequest,
};
use crate::wordings::contents;
use chancery_messages::Catalogue;
use chancery_model::measure::Measure;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_model::text::Text;
use chancery_store::{Extent, MeasureFilter, RecordBody, Searcher, Term, View};
use chrono::NaiveDate;
use marks::{Marked, marked};
use serde_json::Value;

/// The window counts so many records and then says "more than".
const COUNTED: usize = 1_000;
/// At most so many records in one answer.
const RECORDS_MAX: u32 = 500;

/// How far the records that are found are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// To the last.
    All,
    /// As far as a person reads.
    Enough,
}

/// Returns the records that `request` finds, a short reference first.
///
/// # Errors
/// `search.unknown-field`, `search.unknown-value`; an unknown moment; the store's own.
pub fn search(
    session: &mut Session,
    request: &SearchRequest,
    counting: Counting,
) -> Result<SearchAnswer, AppError> {
    session.at(request.at.as_deref(), |session| {
        let query = resolve(session, &request.query, &request.lang, View::Desk)?;
        let mut hits = Vec::new();
        if let Some(body) = named(session, &request.query)? {
            let about = (session.day(), request.lang.as_str());
            hits.push(hit(&body, &[], (&[], Sight::Desk), about).jumping());
        }
        let extent = Extent {
            records: request.limit.min(RECORDS_MAX) as usize,
            count_to: match counting {
                Counting::All => None,
                Counting::Enough => Some(COUNTED),
            },
        };
        let found = session
            .store
            .search(&query, Searcher::Desk(View::Desk), extent)?;
        for body in &found.records {
            let id = body.record.to_string();
            if hits.iter().all(|hit| hit.record != id) {
                let wordings = contents(session, body)?;
                let seen = (&wordings[..], Sight::Desk);
                let about = (session.day(), request.lang.as_str());
                hits.push(hit(body, &query.words, seen, about));
            }
        }
        let total = found.total.max(hits.len() as u64);
        let texts = session.texts()?;
        let ships = shipped::Shipped::beside(&query, &shipped::overlaid(session)?);
        // "more than 1,000" is said of a number that was chosen, and no row makes it truer
        let more = if found.exact { ships.len() as u64 } else { 0 };
        let shown = (&query.words[..], &*texts, request.lang.as_str());
        ships.put_round(&mut hits, request.limit as usize, shown);
        Ok(SearchAnswer {
            total: u32::try_from(total + more).unwrap_or(u32::MAX),
            exact: found.exact,
            hits,
        })
    })
}

/// Returns the record whose short reference or id was typed.
fn named(session: &Session, typed: &str) -> Result<Option<RecordBody>, AppError> {
    let typed = typed.trim();
    let record = match typed.parse() {
        Ok(record) => Some(record),
        Err(_) => session.store.referenced(&typed.to_uppercase())?,
    };
    match record {
        Some(record) => Ok(session.store.body(record, View::Desk)?),
        None => Ok(None),
    }
}

/// Returns what a list says of a record in which `terms` were found, to whoever has this sight. Where it stands in
/// several wordings, the places are those of the wordings.
pub(crate) fn hit(
    body: &RecordBody,
    terms: &[Term],
    (wordings, sight): (&[Content], Sight),
    (day, lang): (NaiveDate, &str),
) -> Hit {
    let text = |key: &str| {
        body.content
            .get(key)
            .and_then(Value::as_str)
            .map(str::to_string)
    };
    let mut found: Vec<Marked> = Vec::new();
    for content in wordings {
        for place in marked(body.kind, content, terms, sight) {
            if !found.contains(&place) {
                found.push(place);
            }
        }
    }
    if found.is_empty() {
        found = marked(body.kind, &body.content, terms, sight);
    }
    let mut places = found.into_iter();
    let first = places.next();
    let (field, snippet, marks) = match first {
        Some(Marked {
            field,
            snippet,
            marks,
        }) => (field, snippet, marks),
        None => Default::default(),
    };
    let shown = sight != Sight::Title;
    let measure: Option<Measure> = match body.kind {
        Kind::Measure if shown => typed(&body.content),
        _ => None,
    };
    Hit {
        record: body.record.to_string(),
        kind: body.kind.as_str().to_string(),
        page: page_of(body),
        reference: text("ref"),
        state: text("state"),
        stage: measure.and_then(|measure| {
            measure
                .stage_shown(day)
                .0
                .map(|stage| stage.as_str().to_string())
        }),
        title: name_of(body.kind, &body.content, lang),
        field,
        snippet,
        marks,
        also: places.map(place).collect(),
        jump: false,
    }
}

fn page_of(body: &RecordBody) -> String {
    let key = match body.kind {
        Kind::Provision => "part_of",
        Kind::Obligation | Kind::Instrument => "code",
        _ => "",
    };
    let page = body.content.get(key).and_then(Value::as_str);
    page.map_or_else(|| body.record.to_string(), str::to_string)
}

fn place(marked: Marked) -> HitPlace {
    HitPlace {
        field: marked.field,
        snippet: marked.snippet,
        marks: marked.marks,
    }
}

impl Hit {
    fn jumping(self) -> Hit {
        Hit {
            field: "ref".to_string(),
            snippet: self.reference.clone().unwrap_or_default(),
            marks: Vec::new(),
            jump: true,
            ..self
        }
    }
}

/// Returns what to call a record in a list.
pub(crate) fn name_of(kind: Kind, content: &Content, lang: &str) -> String {
    let text = |key: &str| -> Option<String> {
        match content.get(key)? {
            Value::String(text) => Some(text.clone()),
            value @ Value::Object(_) => {
                let text: Text = serde_json::from_value(value.clone()).ok()?;
                let authentic = content.get("authentic").and_then(Value::as_str);
                let (_, shown) = text.best(lang, authentic)?;
                Some(shown.to_string())
            }
            _ => None,
        }
    };
    let keys: &[&str] = match kind {
        Kind::Act => &["title", "number"],
        Kind::Provision => &["heading", "number", "text"],
        _ => &[
            "title", "name", "file", "heading", "text", "number", "symbol", "code",
        ],
    };
    let named = keys
        .iter()
        .filter_map(|key| text(key))
        .find(|text| !text.is_empty());
    named.unwrap_or_default()
}

/// Returns the name of a kind of record, for several of them.
fn kind_label(catalogue: &Catalogue, kind: Kind) -> String {
    catalogue.message("search-kind", &[("kind", kind.as_str())])
}

/// Returns how many of the measures that a search finds have each state, category and stage.
///
/// # Errors
/// As [`search`].
pub fn facets(
    session: &mut Session,
    request: &SearchFacetsRequest,
) -> Result<SearchFacets, AppError> {
    session.at(request.at.as_deref(), |session| {
        let query = resolve(session, &request.query, &request.lang, View::Desk)?;
        if query.is_empty() {
            return Ok(SearchFacets::default());
        }
        let catalogue = Catalogue::new(&request.lang);
        let mut kinds = session.store.kinds_found(&query, View::Desk)?;
        for (kind, count) in shipped::kinds(&query, &shipped::overlaid(session)?) {
            match kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, known)) => *known += count,
                None => kinds.push((kind, count)),
            }
        }
        kinds.sort_by_key(|(kind, _)| kind.as_str());
        let kinds = kinds.into_iter().map(|(kind, count)| Facet {
            code: kind.as_str().to_string(),
            label: kind_label(&catalogue, kind),
            count: u32::try_from(count).unwrap_or(u32::MAX),
        });
        let filter = MeasureFilter {
            query: Some(query),
            ..MeasureFilter::default()
        };
        let measures = crate::facets::facets(session, &filter, &request.lang)?;
        Ok(SearchFacets {
            kinds: kinds.collect(),
            states: measures.states,
            categories: measures.categories,
            stages: measures.stages,
        })
    })
}
