//! Finding the international texts and paragraphs that ship with the program: they stand in no register, and the one box
//! finds them all the same. They are few, and looked through in memory.

use super::facts::fact;
use super::marks::{Sight, marked};
use super::places::each_place;
use super::{Hit, place};
use crate::error::AppError;
use crate::session::Session;
use crate::texts::Texts;
use chancery_messages::Catalogue;
use chancery_model::codes::{self, Instrument, Obligation};
use chancery_model::id::RecordId;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_store::{SearchQuery, Term, findable};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::sync::LazyLock;

/// So many texts whose names hold what was typed may stand before the entries of the register.
const FIRST: usize = 3;

/// A row that ships, as a record would hold it.
struct Row {
    kind: Kind,
    code: &'static str,
    content: Content,
    /// Its own words, each between two blanks, and a break between its texts.
    own: String,
    /// Those of the text in which a paragraph stands.
    around: String,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let texts = codes::instruments().iter().map(|text| {
        let content = of_text(text);
        Row {
            kind: Kind::Instrument,
            code: &text.code,
            own: cut(Kind::Instrument, &content),
            around: String::new(),
            content,
        }
    });
    let paragraphs = codes::obligations().iter().map(|row| {
        let content = of_paragraph(row);
        let text = codes::instrument(&row.instrument).map(of_text);
        Row {
            kind: Kind::Obligation,
            code: &row.id,
            own: cut(Kind::Obligation, &content),
            around: text.map_or_else(String::new, |text| cut(Kind::Instrument, &text)),
            content,
        }
    });
    texts.chain(paragraphs).collect()
});

fn of_text(text: &Instrument) -> Content {
    object(json!({
        "code": text.code,
        "name": text.names,
        "symbol": text.symbol,
        "official_title": text.title,
        "aliases": text.aliases,
    }))
}

fn of_paragraph(row: &Obligation) -> Content {
    object(json!({"code": row.id, "text": row.paraphrase}))
}

fn object(value: Value) -> Content {
    match value {
        Value::Object(content) => content,
        _ => Content::new(),
    }
}

fn cut(kind: Kind, content: &Content) -> String {
    let mut all = String::from(" ");
    each_place(kind, content, &mut |_, _, text| {
        all.push_str(&findable(text));
        all.push_str(" \n ");
    });
    all
}

/// A search as the rows are asked it; made once for all of them.
struct Asked {
    /// The beginnings and words that must stand, as they stand in a row.
    words: Vec<Vec<String>>,
    without: Vec<Vec<String>>,
    /// The kinds that are meant.
    kinds: Vec<Kind>,
}

impl Asked {
    fn of(query: &SearchQuery) -> Asked {
        let is_meant = |kind: &Kind| {
            let kind = fact("kind", kind.as_str());
            query.codes.iter().all(|codes| codes.contains(&kind))
                && !query.without_codes.contains(&kind)
        };
        let is_any = !query.words.is_empty() || !query.codes.is_empty();
        let kinds = [Kind::Instrument, Kind::Obligation].into_iter();
        Asked {
            words: query.words.iter().map(Term::in_words).collect(),
            without: query.without.iter().map(Term::in_words).collect(),
            kinds: kinds.filter(|kind| is_any && is_meant(kind)).collect(),
        }
    }

    /// Returns the rows that are meant. A paragraph holds a word of its own, not only of its text's name.
    fn rows(&self) -> impl Iterator<Item = &'static Row> {
        let rows = ROWS.iter().filter(|_| !self.kinds.is_empty());
        rows.filter(|row| {
            let holds = |all: &str, word: &[String]| word.iter().any(|word| all.contains(word));
            let own = |word: &Vec<String>| holds(&row.own, word);
            let stands = |word: &Vec<String>| own(word) || holds(&row.around, word);
            self.kinds.contains(&row.kind)
                && (self.words.is_empty() || self.words.iter().any(own))
                && self.words.iter().all(stands)
                && !self.without.iter().any(own)
        })
    }
}

impl Row {
    fn hit(&self, terms: &[Term], texts: &Texts, catalogue: &Catalogue) -> Hit {
        let mut places = marked(self.kind, &self.content, terms, Sight::Desk).into_iter();
        let first = places.next().map(place);
        let title = match self.kind {
            Kind::Obligation => texts
                .paragraph(self.code)
                .map(|known| texts.cited(&known.row, catalogue)),
            _ => codes::instrument(self.code).map(|text| text.name(catalogue.lang()).to_string()),
        };
        let (field, snippet, marks) = match first {
            Some(first) => (first.field, first.snippet, first.marks),
            None => Default::default(),
        };
        Hit {
            record: RecordId::of_built_in(self.kind.as_str(), self.code).to_string(),
            kind: self.kind.as_str().to_string(),
            page: self.code.to_string(),
            reference: None,
            state: None,
            stage: None,
            title: title.unwrap_or_default(),
            field,
            snippet,
            marks,
            also: places.map(place).collect(),
            jump: false,
        }
    }
}

/// Returns the codes of the texts and paragraphs that the register has entries of.
///
/// # Errors
/// The store's own.
pub(super) fn overlaid(session: &Session) -> Result<HashSet<String>, AppError> {
    let mut own = HashSet::new();
    for kind in [Kind::Instrument, Kind::Obligation] {
        let contents = session.contents(kind)?;
        let codes = contents
            .iter()
            .filter_map(|content| content.get("code")?.as_str());
        own.extend(codes.map(str::to_string));
    }
    Ok(own)
}

/// What a search finds of what ships.
#[derive(Default)]
pub(super) struct Shipped {
    /// The first texts, by their names.
    first: Vec<&'static Row>,
    /// The other texts, and paragraphs.
    last: Vec<&'static Row>,
}

impl Shipped {
    /// Returns what a search finds beside the entries of the register; `own` are the codes of those that lie over a
    /// shipped row and are it.
    pub(super) fn beside(query: &SearchQuery, own: &HashSet<String>) -> Shipped {
        let mut found = Shipped::default();
        for row in Asked::of(query)
            .rows()
            .filter(|row| !own.contains(row.code))
        {
            match row.kind == Kind::Instrument && found.first.len() < FIRST {
                true => found.first.push(row),
                false => found.last.push(row),
            }
        }
        found
    }

    /// Returns how many there are.
    pub(super) fn len(&self) -> usize {
        self.first.len() + self.last.len()
    }

    /// Puts them round the entries of the register, after one that was named, as far as an answer of `limit` goes: what
    /// would be cut off is not looked through for its words.
    pub(super) fn put_round(
        &self,
        hits: &mut Vec<Hit>,
        limit: usize,
        (terms, texts, lang): (&[Term], &Texts, &str),
    ) {
        let catalogue = Catalogue::new(lang);
        let hit = |row: &&Row| row.hit(terms, texts, &catalogue);
        let named = usize::from(hits.first().is_some_and(|hit| hit.jump));
        hits.splice(named..named, self.first.iter().map(hit));
        let left = limit.saturating_sub(hits.len());
        hits.extend(self.last.iter().take(left).map(hit));
        hits.truncate(limit);
    }
}

/// Returns how many shipped rows of each kind a search finds, without those that the register lays an entry over.
pub(super) fn kinds(query: &SearchQuery, own: &HashSet<String>) -> Vec<(Kind, u64)> {
    let asked = Asked::of(query);
    let is_found = |kind: Kind, row: &Row| row.kind == kind && !own.contains(row.code);
    let count = |kind: Kind| asked.rows().filter(|row| is_found(kind, row)).count() as u64;
    [Kind::Instrument, Kind::Obligation]
        .map(|kind| (kind, count(kind)))
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The codes of what is found, those that stand first before a bar.
    fn check(query: &SearchQuery, expected: &str) {
        let found = Shipped::beside(query, &HashSet::new());
        let codes = |rows: &[&Row]| {
            let codes: Vec<&str> = rows.iter().map(|row| row.code).collect();
            codes.join(" ")
        };
        let drawn = format!("{} | {}", codes(&found.first), codes(&found.last));
        assert!(drawn.starts_with(expected), "{query:?}: {drawn}");
        let mut hits = Vec::new();
        found.put_round(&mut hits, 5, (&query.words, &Texts::built_in(), "en"));
        assert_eq!(hits.len(), found.len().min(5));
        for hit in &hits {
            assert!(!hit.snippet.is_empty() && !hit.title.is_empty(), "{hit:?}");
        }
    }

    #[test]
    fn a_text_is_found_by_its_name_symbol_and_short_names_in_every_language() {
        let words = SearchQuery::of_words;
        check(&words("advisory opinion"), "AO ES24");
        check(&words("ES-10/24"), "ES24");
        check(&words("Geneva Convention"), "GC");
        check(&words("conventions de Genève"), "GC");
        check(&words("Arms Trade Treaty"), "ATT");
        check(&words("no such words anywhere"), " | ");
        check(&SearchQuery::default(), " | ");
    }

    #[test]
    fn a_paragraph_is_found_by_its_own_words_and_by_those_of_its_text_beside_them() {
        let words = SearchQuery::of_words;
        check(&words("introduces the part on what follows"), " | AO:273");
        check(&words("advisory opinion introduces"), " | AO:273");
    }

    #[test]
    fn facts_of_the_registers_entries_are_none_of_what_ships() {
        let mut query = SearchQuery::of_words("advisory opinion");
        query.codes.push(vec![fact("kind", "instrument")]);
        check(&query, "AO");
        query.codes.push(vec![fact("state", "XBE")]);
        check(&query, " | ");
    }
}
