//! The parts of a rolling text's answer: brackets, pieces, who holds what, the tables.

use super::{Rolling, Whole};
use crate::names::Names;
use chancery_model::id::{ObjectId, RecordId};
use chancery_model::proposal::Place;
use chancery_negotiate::compilation::structure::own_brackets;
use chancery_negotiate::rolling::{Bracket, Piece, brackets, print, read};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Returns the states that hold a bracket, each with how many.
pub(super) fn holders(all: &[Value]) -> Value {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for bracket in all {
        let variants = bracket["variants"].as_array().into_iter().flatten();
        let states: BTreeSet<&str> = variants
            .flat_map(|variant| variant["states"].as_array().into_iter().flatten())
            .filter_map(Value::as_str)
            .collect();
        for state in states {
            *counts.entry(state.to_string()).or_default() += 1;
        }
    }
    json!(counts)
}

/// A bracket by the number of its line and its characters: what [`settle`] takes.
pub(super) fn bracket_json(whole: &Whole, nth: usize, line: &Rolling, bracket: &Bracket) -> Value {
    let variants: Vec<Value> = bracket
        .variants
        .iter()
        .filter(|variant| !variant.states.is_empty() || !variant.pieces.is_empty())
        .map(|variant| {
            json!({"text": read(&variant.pieces, &|_| None), "states": variant.states,
                "printed": print(&variant.pieces, &|state| state.to_string()),
                "proposals": variant.proposals, "of_text": variant.states.is_empty()})
        })
        .collect();
    let place = line.part.map(|part| whole.base.at[part]);
    let id = match (line.part, place) {
        (Some(part), Some(at)) => {
            let field = match at.place {
                Place::Heading => "heading",
                _ => "text",
            };
            let nth = (0..part)
                .filter(|other| whole.base.at[*other].record == at.record)
                .count();
            format!(
                "{}:{field}:{nth}:{}-{}",
                line.record, bracket.from, bracket.to
            )
        }
        _ => {
            let first = bracket
                .variants
                .iter()
                .flat_map(|variant| &variant.proposals)
                .next();
            format!("new:{}", first.map_or("", String::as_str))
        }
    };
    json!({"id": id, "provision": line.record.to_string(), "line": nth + 1, "from": bracket.from,
        "to": bracket.to, "variants": variants})
}

/// Provision, text of the co-chairs, what each delegation proposes, the words where there is no bracket. Silence is no
/// agreement, and a bracket of the co-chairs' own is open as well.
pub(super) fn four_column(whole: &Whole, only: Option<RecordId>, names: &Names) -> Value {
    let mut rows = Vec::new();
    for line in &whole.lines {
        if only.is_some_and(|only| only != line.record) {
            continue;
        }
        let own = brackets(&line.pieces);
        let mut states: Vec<String> = own
            .iter()
            .flat_map(|bracket| &bracket.variants)
            .flat_map(|variant| variant.states.clone())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        names.sort_states(&mut states);
        let wordings: Vec<Value> = states
            .iter()
            .map(|state| {
                let words = chancery_negotiate::rolling::read_for(&line.pieces, state);
                json!({"state": state, "name": names.state(state), "text": words})
            })
            .collect();
        let text = line.part.map(|part| whole.base.parts[part].words.clone());
        // What was proposed on other words is open as well, though no bracket can show it.
        let aside = whole.aside.iter().any(|id| {
            let proposal = whole.proposals.get(id).map(|(_, proposal)| proposal);
            proposal.is_some_and(|proposal| proposal.provision == line.record)
        });
        let bracketed = text.as_deref().is_some_and(|text| own_brackets(text) > 0);
        let is_open = aside || bracketed || !own.is_empty();
        let without_brackets = text.clone().filter(|_| !is_open);
        let number = whole
            .numbers
            .get(&line.record)
            .filter(|_| line.part.is_some());
        rows.push(
            json!({"number": number, "provision": line.record.to_string(),
            "text": text, "proposals": wordings, "without_brackets": without_brackets,
            "status": if is_open { "open" } else { "without-brackets" }}),
        );
    }
    json!(rows)
}

/// Paragraph, who contributed to it, from which copy, and how: the provenance of a consolidated text.
pub(super) fn provenance(whole: &Whole, only: Option<RecordId>) -> Value {
    let mut rows = Vec::new();
    for (nth, line) in whole.lines.iter().enumerate() {
        if only.is_some_and(|only| only != line.record) {
            continue;
        }
        let ids: BTreeSet<&String> = brackets(&line.pieces)
            .into_iter()
            .flat_map(|bracket| &bracket.variants)
            .flat_map(|variant| &variant.proposals)
            .collect();
        let own = ids.iter().filter_map(|id| whole.proposals.get(*id));
        let states: BTreeSet<&str> = own.clone().map(|(_, each)| each.state.as_str()).collect();
        let copies: BTreeSet<String> = own
            .clone()
            .filter_map(|(_, each)| each.object.map(|object: ObjectId| object.to_string()))
            .collect();
        let files: BTreeSet<&str> = own
            .clone()
            .filter_map(|(_, each)| each.file.as_deref())
            .collect();
        let compared = own.filter(|(_, each)| each.compared).count();
        rows.push(
            json!({"line": nth + 1,
                "number": whole.numbers.get(&line.record).filter(|_| line.part.is_some()), "states": states,
            "copies": copies, "files": files, "proposals": ids, "compared": compared}),
        );
    }
    json!(rows)
}

/// Returns pieces as the window shows them: words, or a bracket with its wordings.
pub(super) fn pieces_json(whole: &Whole, nth: usize, line: &Rolling, pieces: &[Piece]) -> Value {
    let each = pieces.iter().map(|piece| match piece {
        Piece::Words(words) => json!({"words": words, "bracket": null, "variants": []}),
        Piece::Bracket(bracket) => {
            let variants = bracket.variants.iter();
            let told = variants.filter(|each| !each.states.is_empty() || !each.pieces.is_empty());
            let variants: Vec<Value> = told
                .map(|variant| {
                    json!({"states": variant.states, "of_text": variant.states.is_empty(),
                        "pieces": pieces_json(whole, nth, line, &variant.pieces)})
                })
                .collect();
            json!({"words": "", "bracket": bracket_json(whole, nth, line, bracket)["id"],
                "variants": variants})
        }
    });
    each.collect()
}
