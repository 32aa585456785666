//! What the index holds of a record: its words by who may find it by them, and its facts by who may learn them. Pure.
//!
//! On the handed-in line what others find a record by is taken from the content that they are shown
//! ([`crate::outside::at_most`]), never from the whole one: finding a word that is shown to nobody tells that it is there.

use super::facts::facts;
use super::places::{Weight, each_place};
use crate::derive::{is_silent, typed};
use crate::outside::at_most;
use chancery_model::audience::Audience;
use chancery_model::measure::Measure;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::{Code, RecordHeads, SearchText, Seen};
use chrono::NaiveDate;
use std::collections::HashSet;

/// Returns the words and facts by which a record is found on a day. What a source says nothing in is found by the desk alone.
pub(crate) fn search_text(
    input: &RecordHeads<'_>,
    content: &Content,
    conflict: bool,
    day: NaiveDate,
) -> SearchText {
    if matches!(input.kind, Kind::Information | Kind::Layout) {
        return SearchText::default();
    }
    let measure = match input.kind {
        Kind::Measure => typed::<Measure>(content),
        _ => None,
    };
    let silent = measure.as_ref().is_some_and(is_silent);
    let shown = Shown::of(input, content, measure.as_ref());
    let mut codes = facts(
        input.record,
        input.kind,
        content,
        measure.as_ref(),
        conflict,
        day,
    );
    let hidden = shown.hidden_facts(input, &codes, (conflict, day));
    for code in &mut codes {
        if silent || hidden.contains(code) {
            code.seen = Seen::Desk;
        }
    }
    let mut text = Columns {
        text: SearchText {
            codes,
            ..SearchText::default()
        },
        written: conflict.then(HashSet::new),
    };
    text.write(
        input.kind,
        content,
        if silent { &Shown::Nothing } else { &shown },
    );
    // in two wordings, it is found by the words of each; one that is meant for fewer, by the desk alone
    let wordings = input.heads.iter().filter(|_| conflict);
    for wording in wordings.filter_map(|head| head.content.as_deref()) {
        let of = typed::<Measure>(wording);
        let narrowed = match (&measure, &of) {
            (Some(shown), Some(wording)) => {
                silent || is_silent(wording) || !reaches(&wording.audience, &shown.audience)
            }
            (shown, _) => shown.is_some(),
        };
        let shown = match narrowed {
            true => Shown::Nothing,
            false => Shown::of(input, wording, of.as_ref()),
        };
        text.write(input.kind, wording, &shown);
    }
    text.text
}

/// Returns whether everyone whom `shown` is meant for may read what is meant for `audience`.
fn reaches(audience: &Audience, shown: &Audience) -> bool {
    audience == shown || audience.rank() > shown.rank()
}

/// How much of a content others are shown.
enum Shown {
    /// All but what counts as the desk's alone by its place.
    ByPlace,
    /// This.
    Only(Content),
    /// Nothing.
    Nothing,
}

impl Shown {
    fn of(input: &RecordHeads<'_>, content: &Content, measure: Option<&Measure>) -> Shown {
        // nobody outside looks at the working line
        if input.line != Line::HandedIn || !matches!(input.kind, Kind::Measure | Kind::Act) {
            return Shown::ByPlace;
        }
        at_most(input.kind, content, measure).map_or(Shown::ByPlace, Shown::Only)
    }

    /// Returns the facts that what others are shown does not tell.
    fn hidden_facts(
        &self,
        input: &RecordHeads<'_>,
        all: &[Code],
        (conflict, day): (bool, NaiveDate),
    ) -> HashSet<Code> {
        let Shown::Only(content) = self else {
            return HashSet::new();
        };
        let measure = match input.kind {
            Kind::Measure => typed::<Measure>(content),
            _ => None,
        };
        let told = facts(
            input.record,
            input.kind,
            content,
            measure.as_ref(),
            conflict,
            day,
        );
        all.iter()
            .filter(|code| !told.contains(code))
            .cloned()
            .collect()
    }
}

/// The columns of the index, while they are written.
struct Columns {
    text: SearchText,
    /// What was written already, where the same words come from several wordings.
    written: Option<HashSet<(Weight, String)>>,
}

impl Columns {
    fn write(&mut self, kind: Kind, content: &Content, shown: &Shown) {
        let seen = match shown {
            Shown::Only(content) => {
                let mut seen = HashSet::new();
                each_place(kind, content, &mut |path, _, words| {
                    seen.insert((path.to_string(), words.to_string()));
                });
                Some(seen)
            }
            _ => None,
        };
        each_place(kind, content, &mut |path, weight, words| {
            let weight = match (shown, &seen) {
                (Shown::Nothing, _) => Weight::Inside,
                (_, Some(seen)) if !seen.contains(&(path.to_string(), words.to_string())) => {
                    Weight::Inside
                }
                _ => weight,
            };
            if let Some(written) = &mut self.written
                && !written.insert((weight, words.to_string()))
            {
                return;
            }
            let column = match weight {
                Weight::Title => &mut self.text.title,
                Weight::Rest => &mut self.text.rest,
                Weight::Inside => &mut self.text.inside,
            };
            column.push_str(words);
            column.push('\n');
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chancery_model::id::{RecordId, RevisionId, Sha};
    use chancery_store::Head;
    use serde_json::{Value, json};
    use std::borrow::Cow;

    /// Checks which of the words and facts of a handed-in content others may find it by.
    fn check(kind: Kind, content: Value, others: &[&str], desk: &[&str]) {
        let Value::Object(content) = content else {
            panic!("an object");
        };
        let input = RecordHeads {
            record: RecordId::of_built_in("act", "one"),
            kind,
            line: Line::HandedIn,
            heads: vec![Head {
                revision: RevisionId(Sha::of(b"one")),
                content: Some(Cow::Borrowed(&content)),
            }],
            bases: vec![],
        };
        let text = search_text(
            &input,
            &content,
            false,
            "2026-03-10".parse().expect("a date"),
        );
        let shown = format!("{}{}", text.title, text.rest);
        let fact = |wanted: &str| text.codes.iter().find(|code| code.text == wanted);
        for wanted in others {
            let told = fact(wanted).is_some_and(|code| code.seen != Seen::Desk);
            assert!(told || shown.contains(wanted), "{wanted} in {text:?}");
        }
        for wanted in desk {
            let told = fact(wanted).is_some_and(|code| code.seen == Seen::Desk);
            assert!(told || text.inside.contains(wanted), "{wanted} in {text:?}");
            assert!(!shown.contains(wanted), "{wanted} in {text:?}");
        }
    }

    #[test]
    fn words_in_a_stale_language_are_the_desks_alone() {
        let mark = format!("sha256:{}", "0".repeat(64));
        check(
            Kind::Measure,
            json!({"state": "XBE", "audience": "public", "authentic": "en",
                "title": {"en": "Ban on fruit", "fr": "Interdiction"},
                "clauses": [{"id": "c1", "text": {"en": "No fruit", "fr": "Aucun"}}],
                "translations": {"fr": {"of": mark}}}),
            &["Ban on fruit", "No fruit", "lang:en", "state:XBE"],
            &["Interdiction", "Aucun", "lang:fr"],
        );
    }

    #[test]
    fn links_of_an_editor_and_keys_of_ones_own_are_the_desks_alone() {
        check(
            Kind::Measure,
            json!({"state": "XBE", "audience": "public", "title": {"en": "Ban"},
                "obligations": [{"id": "ES24:5.b", "basis": "editor"}, {"id": "ES24:5.c", "basis": "cited"}],
                "geography": {"places": ["Everywhere"], "file": "ours.pdf", "memo": "Quiet"}}),
            &["Everywhere", "paragraph:ES24:5.c", "has:paragraph"],
            &["ours.pdf", "Quiet", "paragraph:ES24:5.b"],
        );
        check(
            Kind::Act,
            json!({"state": "XBE", "number": "Decree 4", "note": "Quiet", "heading": {"fr": "Calme"}}),
            &["Decree 4"],
            &["Quiet", "Calme"],
        );
    }

    #[test]
    fn of_an_entry_by_title_the_official_title_is_not_shown_and_not_found() {
        check(
            Kind::Measure,
            json!({"state": "XBE", "audience": "public", "title_only": true, "title": {"en": "Ban"},
                "official_title": {"en": "Decree on fruit"}, "summary": {"en": "Whole"}}),
            &["Ban", "state:XBE"],
            &["Decree on fruit", "Whole"],
        );
    }
}
