//! From what was typed to what the index is asked: names to codes, numbers of acts to acts, dates to facts.

use super::facts::{HAS, fact, since};
use super::fields::{FIELDS, Field};
use super::kind_label;
use super::query::{Asks, Part, Side, Typing, parts};
use crate::error::AppError;
use crate::names::Names;
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
                let catalogue = Catalogue::new(lang);
                return Err(AppError::SearchField {
                    field,
                    known: FIELDS.map(|(_, field)| field.name(&catalogue)).join(", "),
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
            Field::Since => date_typed(value).map_or(vec![], since),
            Field::Act => of_acts(session, value, view)?,
            Field::Paragraph => of_paragraphs(value),
            Field::Lang => vec![fact("lang", value)],
            Field::Has => of_has(value),
        };
        if codes.is_empty() {
            return Err(AppError::SearchValue {
                field: field.as_str().to_string(),
                name: field.name(&catalogue),
                value: value.to_string(),
                known: if field == Field::Has {
                    HAS.join(", ")
                } else {
                    String::new()
                },
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
    let called = states_called(&names, value);
    let states = if called.whole.is_empty() {
        called.begun
    } else {
        called.whole
    };
    Ok(states.iter().map(|code| fact("state", code)).collect())
}

/// The states that go by a name.
#[derive(Debug, Default)]
pub(crate) struct StatesCalled {
    /// Those of which it is the code or a whole name.
    pub whole: Vec<String>,
    /// Those with a name that begins so.
    pub begun: Vec<String>,
}

/// Returns the states whose code or one of whose names is `value`, or begins so.
pub(crate) fn states_called(names: &Names, value: &str) -> StatesCalled {
    let code = value.to_uppercase();
    let mut called = StatesCalled::default();
    if names.knows_state(&code) {
        called.whole.push(code);
        return called;
    }
    let wanted = fold(value);
    if wanted.is_empty() {
        return called;
    }
    for code in names.choosable(true) {
        let built_in = codes::state(&code)
            .into_iter()
            .flat_map(|state| state.spellings());
        let added = names.entities().filter(|entity| entity.code == code);
        let added = added.flat_map(|entity| entity.name.0.values().chain(&entity.aliases));
        let spellings = built_in.chain(added.map(String::as_str));
        let folded: Vec<String> = spellings.map(fold).chain([fold(&code)]).collect();
        if folded.contains(&wanted) {
            called.whole.push(code);
        } else if folded.iter().any(|name| name.starts_with(&wanted)) {
            called.begun.push(code);
        }
    }
    called
}

/// A year, month or day as typed: digits of any script, and a month or day of one digit where nothing else can be meant.
fn date_typed(value: &str) -> Option<PartialDate> {
    let digits: String = value.chars().map(as_ascii).collect();
    let mut parts = digits.split('-');
    let mut date = parts.next()?.to_string();
    for part in parts {
        date.push('-');
        if part.len() == 1 {
            date.push('0');
        }
        date.push_str(part);
    }
    date.parse().ok()
}

fn as_ascii(c: char) -> char {
    match c {
        '٠'..='٩' | '۰'..='۹' | '０'..='９' => {
            fold(&c.to_string()).chars().next().unwrap_or(c)
        }
        '‐' | '‑' | '–' | '−' => '-',
        _ => c,
    }
}

fn of_categories(session: &mut Session, value: &str, lang: &str) -> Result<Vec<Code>, AppError> {
    let names = session.names(lang)?;
    let all: Vec<&str> = names.category_codes().collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_where_they_can_mean_one_thing_only() {
        for (typed, expected) in [
            ("2025", "2025"),
            ("2025-06", "2025-06"),
            ("2025-6", "2025-06"),
            ("2025-6-7", "2025-06-07"),
            ("٢٠٢٥-٠٦", "2025-06"),
            ("۲۰۲۵", "2025"),
            ("２０２５‑６", "2025-06"),
            ("foo", ""),
            ("06/2025", ""),
            ("6-2025", ""),
            ("25-06", ""),
            ("2025-13", ""),
            ("2025-", ""),
        ] {
            let date = date_typed(typed).map(|date| date.to_string());
            assert_eq!(date.unwrap_or_default(), expected, "{typed}");
        }
    }
}
