//! Full text: which records hold words and codes, those with the words in their titles first, then the latest first.
//!
//! One row of the index is one record on one line. Codes (`state:XBE`) are words of a column of their own, so that a
//! search by words and codes is one question to the index. Counting stops where the asker says.

use super::record::{RecordBody, View};
use super::words::{WITHIN, each_word, is_chinese, is_without_blanks, without_article, words};
use crate::common::code_at;
use crate::error::StoreError;
use crate::store::Store;
use chancery_model::record::Kind;
use std::collections::HashSet;

/// What a search asks. Empty, it finds nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchQuery {
    /// Words, all of which a record must hold.
    pub words: Vec<Term>,
    /// Words, none of which it may hold.
    pub without: Vec<Term>,
    /// Codes; of each list it must have at least one.
    pub codes: Vec<Vec<Code>>,
    /// Codes, none of which it may have.
    pub without_codes: Vec<Code>,
}

/// A fact by which a record is found: `state:XBE`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// Its field and value.
    pub text: String,
    /// Who may learn it.
    pub seen: Seen,
}

/// Who may learn a fact about a record that others may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seen {
    /// Whoever sees its title.
    WithTitle,
    /// Whoever sees all its words.
    WithWords,
    /// The desk alone.
    Desk,
}

/// Words that must stand one after another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The words, with a blank between each, as [`words`] gives them.
    pub words: String,
    /// Whether the last of them may be a beginning.
    pub end: End,
}

/// How the last word of a term ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It is whole.
    Whole,
    /// It may go on: somebody may still be typing it.
    Open,
    /// It is one Chinese character, which may stand anywhere in a word.
    Within,
}

impl SearchQuery {
    /// Returns the search for all words of `text`, the last one also as a beginning.
    pub fn of_words(text: &str) -> SearchQuery {
        let mut query = SearchQuery::default();
        for word in text.split_whitespace() {
            query.words.extend(Term::of_word(word, End::Whole));
        }
        if !text.ends_with(char::is_whitespace)
            && let Some(last) = query.words.last_mut()
        {
            last.open();
        }
        query
    }

    /// Returns whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
            && self.without.is_empty()
            && self.codes.is_empty()
            && self.without_codes.is_empty()
    }

    /// Returns what the desk asks of the index, in SQLite's own language of full text; nothing where nothing is asked.
    pub fn of_index(&self) -> Option<String> {
        self.expression(Columns::All, Columns::All)
    }

    /// Returns what is left of the query for somebody who may learn facts up to `seen`; nothing where it asks for one
    /// that they may not.
    fn known_to(&self, seen: Seen) -> Option<SearchQuery> {
        let known = |codes: &[Code]| -> Vec<Code> {
            let known = codes.iter().filter(|code| code.seen <= seen);
            known.cloned().collect()
        };
        let codes: Vec<Vec<Code>> = self.codes.iter().map(|codes| known(codes)).collect();
        (!codes.iter().any(Vec::is_empty)).then(|| SearchQuery {
            codes,
            without_codes: known(&self.without_codes),
            ..self.clone()
        })
    }

    /// Returns the expression of the index, with words looked for in `columns` by a reader who sees those of `sight`;
    /// nothing where nothing is asked.
    fn expression(&self, columns: Columns, sight: Columns) -> Option<String> {
        let scope = columns.scope();
        let mut all: Vec<String> = Vec::new();
        if !self.words.is_empty() {
            let words: Vec<String> = self.words.iter().map(Term::quoted).collect();
            all.push(format!("{scope} : ({})", words.join(" AND ")));
        }
        for codes in &self.codes {
            all.push(any_code(codes, sight));
        }
        let mut none: Vec<String> = self.without.iter().map(Term::quoted).collect();
        if !none.is_empty() {
            let scope = sight.scope();
            none = vec![format!("{scope} : ({})", none.join(" OR "))];
        }
        if !self.without_codes.is_empty() {
            none.push(any_code(&self.without_codes, sight));
        }
        if all.is_empty() && none.is_empty() {
            return None;
        }
        if all.is_empty() {
            all.push(format!("codes : \"{ANY}\""));
        }
        let all = format!("({})", all.join(" AND "));
        Some(if none.is_empty() {
            all
        } else {
            format!("{all} NOT ({})", none.join(" OR "))
        })
    }
}

impl Term {
    /// Returns the terms of what stands between two blanks: words joined by signs belong together, words of scripts
    /// without blanks are each a term.
    pub fn of_word(text: &str, end: End) -> Vec<Term> {
        let mut terms: Vec<Term> = Vec::new();
        let mut alone = true;
        each_word(text, &mut |place, word| {
            let apart = text[place].chars().any(is_without_blanks);
            match terms.last_mut() {
                Some(term) if !alone && !apart => {
                    term.words.push(' ');
                    term.words.push_str(word);
                }
                _ => terms.push(Term {
                    words: word.to_string(),
                    end: End::Whole,
                }),
            }
            alone = apart;
        });
        // only one that was typed by itself: what the dictionary leaves over of two words is in neither
        if let [term] = &mut terms[..]
            && term.words.chars().count() == 1
            && term.words.starts_with(is_chinese)
        {
            term.end = End::Within;
        }
        if end == End::Open
            && let Some(last) = terms.last_mut()
        {
            last.open();
        }
        terms
    }

    /// Returns the term of words that must stand as they are in `text`.
    pub fn phrase(text: &str) -> Option<Term> {
        let words = words(text);
        (!words.is_empty()).then_some(Term {
            words,
            end: End::Whole,
        })
    }

    /// Lets the last word be a beginning, unless it is a single letter, with which half of all words begin.
    pub fn open(&mut self) {
        let last = self.words.rsplit(' ').next().unwrap_or_default();
        if last.len() < 2 || self.end == End::Within {
            return;
        }
        let left = without_article(last, 2).to_string();
        let kept = self.words.len() - last.len();
        self.words.truncate(kept);
        self.words.push_str(&left);
        self.end = End::Open;
    }

    /// Returns how the term begins and ends in a text of [`super::findable`] words with a blank round each: one of these
    /// stands there.
    pub fn in_words(&self) -> Vec<String> {
        let words = &self.words;
        match self.end {
            End::Whole => vec![format!(" {words} ")],
            End::Open => vec![format!(" {words}")],
            End::Within => vec![format!(" {words} "), format!(" {WITHIN}{words} ")],
        }
    }

    /// Returns the term in quotes; it holds letters, digits and blanks only, so that nothing can end them.
    fn quoted(&self) -> String {
        match self.end {
            End::Whole => format!("\"{}\"", self.words),
            End::Open => format!("\"{}\" *", self.words),
            End::Within => format!("(\"{0}\" OR \"{WITHIN}{0}\")", self.words),
        }
    }
}

/// Which words a reader may find something by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Columns {
    Title,
    /// What may be shown to others.
    Shown,
    /// That, and the words as submitted and notes of the desk.
    All,
}

impl Columns {
    fn scope(self) -> &'static str {
        match self {
            Columns::Title => "{title}",
            Columns::Shown => "{title rest}",
            Columns::All => "{title rest inside}",
        }
    }
}

/// The word of codes that every record has; none else begins with its letter.
const ANY: &str = "any";

impl Code {
    /// Returns the code as one word of the index.
    fn word(&self) -> String {
        let mut word = String::with_capacity(self.text.len() + 4);
        word.push(match self.seen {
            Seen::WithTitle => 't',
            Seen::WithWords => 'w',
            Seen::Desk => 'd',
        });
        for c in self.text.chars().flat_map(char::to_lowercase) {
            if c.is_alphanumeric() {
                word.push(c);
            } else {
                word.push_str(&format!("x{:x}z", u32::from(c)));
            }
        }
        word
    }
}

/// Returns the expression for one of these codes. The desk also learns those that a record keeps for it alone.
fn any_code(codes: &[Code], sight: Columns) -> String {
    let mut words: Vec<String> = Vec::new();
    for code in codes {
        words.push(format!("\"{}\"", code.word()));
        if sight == Columns::All && code.seen != Seen::Desk {
            let kept = Code {
                seen: Seen::Desk,
                ..code.clone()
            };
            words.push(format!("\"{}\"", kept.word()));
        }
    }
    format!("codes : ({})", words.join(" OR "))
}

/// Returns the words of the column of codes.
pub(crate) fn code_words(codes: &[Code]) -> String {
    let mut words = ANY.to_string();
    for code in codes {
        words.push(' ');
        words.push_str(&code.word());
    }
    words
}

/// Who searches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Searcher {
    /// The desk: everything in a view.
    Desk(View),
    /// An audience of this rank: handed-in measures that it may see, by what it may see of them.
    Outward(u8),
}

/// How much of an answer is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// At most so many records.
    pub records: usize,
    /// Counting may stop at so many; nothing counts all.
    pub count_to: Option<usize>,
}

/// What a search finds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// How many records were counted.
    pub total: u64,
    /// Whether there are no more than that.
    pub exact: bool,
    /// The first of them.
    pub records: Vec<RecordBody>,
}

impl Store {
    /// Returns the records that a search finds: those with all the words in their titles first, and of these and of the
    /// others the latest first.
    ///
    /// # Errors
    /// The database's own.
    pub fn search(
        &self,
        query: &SearchQuery,
        searcher: Searcher,
        extent: Extent,
    ) -> Result<Found, StoreError> {
        let counted = extent.count_to.map(|count| count.max(extent.records));
        let most = counted.map_or(usize::MAX, |count| count + 1);
        let mut all = self.matching(query, Columns::All, searcher, most)?;
        let exact = counted.is_none_or(|count| all.len() <= count);
        all.truncate(counted.unwrap_or(usize::MAX));
        let mut first: Vec<i64> = Vec::new();
        if !query.words.is_empty() && all.len() > 1 {
            first = self.matching(query, Columns::Title, searcher, extent.records)?;
        }
        let titled: HashSet<i64> = first.iter().copied().collect();
        let rest = all.iter().filter(|no| !titled.contains(no));
        let mut records = Vec::new();
        for no in first.iter().chain(rest) {
            if records.len() >= extent.records {
                break;
            }
            records.extend(self.body_at(*no)?);
        }
        Ok(Found {
            total: all.len() as u64,
            exact,
            records,
        })
    }

    /// Returns how many records of each kind a view of the desk finds, kinds in order of their codes.
    ///
    /// # Errors
    /// The database's own.
    pub fn kinds_found(
        &self,
        query: &SearchQuery,
        view: View,
    ) -> Result<Vec<(Kind, u64)>, StoreError> {
        let Some(expression) = query.of_index() else {
            return Ok(Vec::new());
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "select current.kind, count(*) from search
             cross join current on current.no = search.rowid
             where search match ?1 and {} group by current.kind order by current.kind",
            view.condition("current")
        ))?;
        let counts = statement.query_map([expression], |row| {
            Ok((code_at(row, 0)?, row.get::<_, i64>(1)? as u64))
        })?;
        Ok(counts.collect::<Result<_, _>>()?)
    }

    /// Returns the numbers of the records that a query finds, the latest first, at most so many.
    fn matching(
        &self,
        query: &SearchQuery,
        columns: Columns,
        searcher: Searcher,
        most: usize,
    ) -> Result<Vec<i64>, StoreError> {
        let rank = match searcher {
            Searcher::Desk(view) => {
                let Some(expression) = query.expression(columns, Columns::All) else {
                    return Ok(Vec::new());
                };
                let condition = view.condition("current");
                let sql = format!(
                    "select search.rowid from search cross join current on current.no = search.rowid
                     where search match ?1 and {condition} order by search.rowid desc limit ?2"
                );
                return self.numbers(&sql, (expression, limit(most)));
            }
            Searcher::Outward(rank) => rank,
        };
        let condition = View::HandedIn.condition("measure_row");
        let sql = format!(
            "select search.rowid from search cross join measure_row
                 on measure_row.no = search.rowid
             where search match ?1 and {condition} and audience >= ?3 and title_only = ?4
             order by search.rowid desc limit ?2"
        );
        let mut found = Vec::new();
        for (seen, sight, title_only) in [
            (Seen::WithWords, Columns::Shown, 0),
            (Seen::WithTitle, Columns::Title, 1),
        ] {
            let expression = query
                .known_to(seen)
                .and_then(|query| query.expression(columns.min(sight), sight));
            if let Some(expression) = expression {
                found.extend(self.numbers(&sql, (expression, limit(most), rank, title_only))?);
            }
        }
        let acts = "select search.rowid from search cross join act_row on act_row.no = search.rowid
             join record on record.no = act_row.no / 2
             where search match ?1 and (act_row.no & 1) = 1 and exists (
                 select 1 from measure_row where measure_row.act = record.id
                     and (measure_row.no & 1) = 1 and audience >= ?3 and title_only = 0)
             order by search.rowid desc limit ?2";
        let expression = query.known_to(Seen::WithWords).and_then(|query| {
            let columns = columns.min(Columns::Shown);
            query.expression(columns, Columns::Shown)
        });
        if let Some(expression) = expression {
            found.extend(self.numbers(acts, (expression, limit(most), rank))?);
        }
        found.sort_unstable_by(|one, other| other.cmp(one));
        found.truncate(most);
        Ok(found)
    }

    fn numbers(&self, sql: &str, values: impl rusqlite::Params) -> Result<Vec<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let numbers = statement.query_map(values, |row| row.get(0))?;
        Ok(numbers.collect::<Result<_, _>>()?)
    }
}

fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

/// A condition on rows of `measure_row`, with the expressions it needs in order.
pub(crate) type Listed = (String, Vec<String>);

/// Returns the condition of a list of measures that are found by a search: by the desk, or by an audience outside by what
/// it sees of them. Nothing where nothing is asked.
pub(crate) fn listed(query: &SearchQuery, least_audience: u8) -> Option<Listed> {
    const FOUND: &str = "measure_row.no in (select rowid from search where search match ?)";
    if least_audience == 0 {
        return Some((FOUND.to_string(), vec![query.of_index()?]));
    }
    if query.is_empty() {
        return None;
    }
    let (mut either, mut expressions) = (vec!["0".to_string()], Vec::new());
    for (seen, sight, title_only) in [
        (Seen::WithWords, Columns::Shown, 0),
        (Seen::WithTitle, Columns::Title, 1),
    ] {
        let known = query.known_to(seen);
        if let Some(expression) = known.and_then(|query| query.expression(sight, sight)) {
            either.push(format!("(title_only = {title_only} and {FOUND})"));
            expressions.push(expression);
        }
    }
    Some((format!("({})", either.join(" or ")), expressions))
}
