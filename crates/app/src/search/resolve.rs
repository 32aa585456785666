//! From what was typed to what the index is asked: names to codes, numbers of acts to acts, dates to facts.

use super::facts::{HAS, fact, since};
use super::kind_label;
use super::query::{Asks, FIELDS, Field, Part, Side, Typing, parts};
use crate::error::AppError;
use crate::session::Session;
use crate::words::label;
use chancery_messages::Catalogue;
use chancery_model::codes::{self, CodeList, Stage};
use chancery_model::date::PartialDate;
use chancery_model::fold::fold;
use chancery_model::record::Kind;
use chancery_store::{Code, End, SearchQuery, Term, View};

/// Returns the search that was typed, by somebody who looks at `view`.
///
/// # Errors
/// `search.unknown-field`, `search.unknown-value`; the store's own.
pub fn resolve(
    session: &mut Session,
    typed: &str,
    lang: &str,
    view: View,
) -> Result<SearchQuery, AppError> {
    let mut query = SearchQuery::default();
    for Part { side, asks } in parts(typed) {
        match asks {
            Asks::Word(word, typing) => {
                let end = match typing {
                    Typing::Going => End::Open,
                    Typing::Done => End::Whole,
                };
                terms(&mut query, side).extend(Term::of_word(&word, end));
            }
            Asks::Phrase(words) => terms(&mut query, side).extend(Term::phrase(&words)),
            Asks::Field(field, value) => {
                let codes = codes_of(session, field, &value, (lang, view))?;
                match side {
                    Side::With => query.codes.push(codes),
                    Side::Without => query.without_codes.extend(codes),
                }
            }
            Asks::UnknownField(field) => {
                return Err(AppError::SearchField {
                    field,
                    known: FIELDS.map(|(name, _)| name).join(", "),
                });
            }
        }
    }
    Ok(query)
}

fn terms(query: &mut SearchQuery, side: Side) -> &mut Vec<Term> {
    match side {
        Side::With => &mut query.words,
        Side::Without => &mut query.without,
    }
}

/// Returns the facts of which a record must have one; several values stand with commas between.
fn codes_of(
    session: &mut Session,
    field: Field,
    values: &str,
    (lang, view): (&str, View),
) -> Result<Vec<Code>, AppError> {
    let catalogue = Catalogue::new(lang);
    let mut all = Vec::new();
    for value in values
        .split(',')
        .map(str::trim)
        .filter(|value| !value.is_empty())
    {
        let codes = match field {
            Field::State => of_states(session, value, lang)?,
            Field::Category => of_categories(session, value, lang)?,
            Field::Stage => of_list("stage", value, &|stage: Stage| label(&catalogue, stage)),
            Field::Kind => of_list("kind", value, &|kind: Kind| kind_label(&catalogue, kind)),
            Field::Since => value.parse::<PartialDate>().map_or(vec![], since),
            Field::Act => of_acts(session, value, view)?,
            Field::Paragraph => of_paragraphs(value),
            Field::Lang => vec![fact("lang", value)],
            Field::Has => of_has(value),
        };
        if codes.is_empty() {
            let (field, _) = FIELDS
                .iter()
                .find(|(_, known)| *known == field)
                .expect("every field has a word");
            return Err(AppError::SearchValue {
                field: (*field).to_string(),
                value: value.to_string(),
            });
        }
        all.extend(codes);
    }
    if all.is_empty() {
        // only commas: nothing has this fact
        all.push(fact("none", "none"));
    }
    Ok(all)
}

/// A state by its code or any of its names; while somebody types, by their beginnings.
fn of_states(session: &mut Session, value: &str, lang: &str) -> Result<Vec<Code>, AppError> {
    let names = session.names(lang)?;
    if names.knows_state(&value.to_uppercase()) {
        return Ok(vec![fact("state", &value.to_uppercase())]);
    }
    let wanted = fold(value);
    let mut exact = Vec::new();
    let mut begin = Vec::new();
    for code in names.choosable(true) {
        let built_in = codes::state(&code)
            .into_iter()
            .flat_map(|state| state.spellings());
        let added = names.entities().filter(|entity| entity.code == code);
        let added = added.flat_map(|entity| entity.name.0.values().chain(&entity.aliases));
        let spellings = built_in.chain(added.map(String::as_str));
        let folded: Vec<String> = spellings.map(fold).chain([fold(&code)]).collect();
        if folded.contains(&wanted) {
            exact.push(fact("state", &code));
        } else if folded.iter().any(|name| name.starts_with(&wanted)) {
            begin.push(fact("state", &code));
        }
    }
    Ok(if exact.is_empty() { begin } else { exact })
}

fn of_categories(session: &mut Session, value: &str, lang: &str) -> Result<Vec<Code>, AppError> {
    let names = session.names(lang)?;
    let built_in = codes::categories()
        .iter()
        .map(|category| category.code.as_str());
    let added = names
        .added_categories()
        .map(|category| category.code.as_str());
    let all: Vec<&str> = built_in.chain(added).collect();
    Ok(exact_or_beginning(value, &all)
        .into_iter()
        .map(|code| fact("category", code))
        .collect())
}

/// Returns the one that is `value`, else those that begin so.
fn exact_or_beginning<'c>(value: &str, all: &[&'c str]) -> Vec<&'c str> {
    let wanted = fold(value);
    let is = |test: &dyn Fn(String) -> bool| -> Vec<&'c str> {
        all.iter()
            .copied()
            .filter(|code| test(fold(code)))
            .collect()
    };
    let exact = is(&|code| code == wanted);
    if exact.is_empty() {
        is(&|code| code.starts_with(&wanted))
    } else {
        exact
    }
}

/// A value of a closed list, by its code or by its label in the reader's language.
fn of_list<C: CodeList>(field: &str, value: &str, name: &dyn Fn(C) -> String) -> Vec<Code> {
    let codes: Vec<&str> = C::ALL.iter().map(|code| code.as_str()).collect();
    let labels: Vec<String> = C::ALL.iter().map(|code| name(*code)).collect();
    let mut found = exact_or_beginning(value, &codes);
    if found.is_empty() {
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let named = exact_or_beginning(value, &labels);
        let place = |name: &&str| labels.iter().position(|label| label == name);
        found = named
            .iter()
            .filter_map(place)
            .map(|place| codes[place])
            .collect();
    }
    found.into_iter().map(|code| fact(field, code)).collect()
}

/// At most so many acts stand behind one number.
const ACTS_MAX: usize = 100;

fn of_acts(session: &Session, value: &str, view: View) -> Result<Vec<Code>, AppError> {
    let acts = session.store.acts_numbered(&fold(value), view, ACTS_MAX)?;
    if acts.is_empty() && view == View::HandedIn {
        // for others, an act that there is not is as one that they do not see: nothing rests on it
        return Ok(vec![fact("act", "none")]);
    }
    Ok(acts
        .iter()
        .map(|act| fact("act", &act.to_string()))
        .collect())
}

fn of_paragraphs(value: &str) -> Vec<Code> {
    let ids: Vec<&str> = codes::obligations()
        .iter()
        .map(|row| row.id.as_str())
        .collect();
    let texts = codes::instruments().iter().map(|text| text.code.as_str());
    let texts: Vec<&str> = texts.collect();
    let wanted = value.to_lowercase();
    let exact = |code: &&&str| code.to_lowercase() == wanted;
    let one = ids.iter().find(exact).or_else(|| texts.iter().find(exact));
    one.map(|code| fact("paragraph", code))
        .into_iter()
        .collect()
}

/// A part by its name; "exemptions" is "exemption".
fn of_has(value: &str) -> Vec<Code> {
    let wanted = value.to_lowercase();
    let known = HAS
        .iter()
        .find(|known| **known == wanted || Some(**known) == wanted.strip_suffix('s'));
    known.map(|known| fact("has", known)).into_iter().collect()
}
