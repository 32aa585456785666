//! The rolling text on small cases, and what always holds.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::compilation::{Part, Spot, compile};
use chancery_model::marked::{MarkedParagraph, MarkedRun, MarkedText};
use proptest::prelude::*;
use std::collections::HashSet;

/// Proposals as the wording that each state wants: compared word by word.
fn proposals(text: &str, wanted: &[(&str, &str)]) -> Vec<Proposed> {
    let part = Part {
        provision: "p".into(),
        words: text.into(),
    };
    let mut found = Vec::new();
    for (state, words) in wanted {
        let run = MarkedRun {
            text: (*words).into(),
            change: None,
        };
        let copy = MarkedText {
            paragraphs: vec![MarkedParagraph {
                runs: vec![run],
                ..MarkedParagraph::default()
            }],
            ..MarkedText::default()
        };
        let parts = [part.clone()];
        for (nth, change) in compile(&parts, &copy, &[]).changes.into_iter().enumerate() {
            assert_eq!(change.spot, Spot::In(0));
            found.push(Proposed {
                id: format!("{state}{nth}"),
                state: (*state).into(),
                at: change.at,
                remove: change.remove,
                insert: change.insert,
            });
        }
    }
    found
}

fn check(text: &str, wanted: &[(&str, &str)], expected: &str) {
    let rolled = roll(text, &proposals(text, wanted));
    let printed = print(&rolled.pieces, &|state| state.to_string());
    assert_eq!(printed, expected, "{text} {wanted:?}");
    for (state, words) in wanted {
        assert_eq!(read_for(&rolled.pieces, state), *words, "{state}");
    }
    assert_eq!(read(&rolled.pieces, &|_| None), text);
}

#[test]
fn common_words_stand_outside_and_equal_proposals_together() {
    let text = "States shall ban all exports of arms.";
    check(text, &[], text);
    check(
        text,
        &[
            ("XBE", "States should ban all exports of arms."),
            ("XCA", "States should ban all exports of arms."),
            ("XDE", "States may ban all exports of arms."),
        ],
        "States [shall / XBE, XCA: should / XDE: may] ban all exports of arms.",
    );
    check(
        text,
        &[
            ("XBE", "States shall ban exports of arms."),
            ("XCA", "States shall ban all exports and transit of arms."),
        ],
        "States shall ban [all / XBE: —] exports [XCA: and transit] of arms.",
    );
}

#[test]
fn a_bracket_may_stand_in_the_words_of_another() {
    check(
        "States shall act and stop exports of arms.",
        &[
            ("XBE", "States shall act."),
            ("XCA", "States shall act and halt exports of arms."),
        ],
        "States shall act[ and [stop / XCA: halt] exports of arms / XBE: —].",
    );
}

#[test]
fn a_bracket_holds_only_what_differs_where_changes_cross() {
    let proposal = |state: &str, at, remove: &str, insert: &str| Proposed {
        id: state.into(),
        state: state.into(),
        at,
        remove: remove.into(),
        insert: insert.into(),
    };
    let print = |text: &str, proposals: &[Proposed]| {
        print(&roll(text, proposals).pieces, &|state| state.to_string())
    };
    assert_eq!(
        print(
            "ban arms and arms sold",
            &[
                proposal("XBE", 4, "arms and ", ""),
                proposal("XCA", 9, "and arms sold", "or fuel"),
            ]
        ),
        "ban arms [and arms sold / XBE: sold / XCA: or fuel]"
    );
}

#[test]
fn parts_of_words_are_proposed_as_words() {
    let proposal = |state: &str, at, remove: &str, insert: &str| Proposed {
        id: state.into(),
        state: state.into(),
        at,
        remove: remove.into(),
        insert: insert.into(),
    };
    let rolled = roll(
        "the ban applies",
        &[
            proposal("XBE", 7, "", "s"),
            proposal("XCA", 4, "b", "p"),
            proposal("XDE", 3, " ban", ""),
            proposal("XFO", 4, "ban", "rule"),
        ],
    );
    let printed = print(&rolled.pieces, &|state| state.to_string());
    assert_eq!(
        printed,
        "the [ban / XBE: bans / XCA: pan / XFO: rule / XDE: —] applies".replace(
            "[ban / XBE: bans / XCA: pan / XFO: rule / XDE: —]",
            "[[ban / XBE: bans / XCA: pan / XFO: rule] / XDE: —]"
        )
    );
    let stale = roll("the ban applies", &[proposal("XBE", 4, "bar", "rule")]);
    assert_eq!(stale.aside, ["XBE"]);
}

#[test]
fn chinese_and_arabic_are_cut_at_words() {
    check(
        "各国应禁止出口武器。",
        &[("XBE", "各国应禁止进口武器。")],
        "各国应禁止[出口 / XBE: 进口]武器。",
    );
    check(
        "حظر الاستيراد كله",
        &[("XBE", "حظر التصدير كله")],
        "حظر [الاستيراد / XBE: التصدير] كله",
    );
}

/// A choice in the bracket whose text words are `words`.
fn settled(text: &str, wanted: &[(&str, &str)], words: &str, choice: Choice) -> (String, String) {
    let all = proposals(text, wanted);
    let rolled = roll(text, &all);
    let place = brackets(&rolled.pieces)
        .into_iter()
        .find(|bracket| read(&bracket.variants[0].pieces, &|_| None).trim() == words)
        .map(|bracket| (bracket.from, bracket.to))
        .unwrap();
    let settled = settle(text, &all, place, &choice).unwrap();
    let open: Vec<Proposed> = settled
        .fates
        .iter()
        .filter_map(|fate| match fate {
            Fate::Open(open) => Some(open.clone()),
            _ => None,
        })
        .collect();
    let again = roll(&settled.text, &open);
    assert!(again.aside.is_empty(), "{again:?}");
    let printed = print(&again.pieces, &|state| state.to_string());
    (settled.text, printed)
}

#[test]
fn a_settled_bracket_leaves_the_others_open() {
    let text = "States shall ban all exports of arms.";
    let wanted = [
        ("XBE", "States should ban exports of arms."),
        ("XCA", "States may ban all exports of weapons."),
    ];
    let choose = |words: &str, choice: Choice| settled(text, &wanted, words, choice).1;
    assert_eq!(
        choose("shall", Choice::State("XBE".into())),
        "States should ban [all / XBE: —] exports of [arms / XCA: weapons]."
    );
    assert_eq!(
        choose("shall", Choice::Words("are invited to".into())),
        "States are invited to ban [all / XBE: —] exports of [arms / XCA: weapons]."
    );
    assert_eq!(
        choose("all", Choice::Text),
        "States [shall / XBE: should / XCA: may] ban all exports of [arms / XCA: weapons]."
    );
    let nested = [
        ("XBE", "States shall ban."),
        ("XCA", "States shall ban all imports of arms."),
    ];
    assert_eq!(
        settled(text, &nested, "exports", Choice::State("XCA".into())).1,
        "States shall ban[ all imports of arms / XBE: —]."
    );
}

fn wording() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "ban", "exports", "arms", "all", ",", "of", "武器", "禁止", "حظر", "shall", "{#c1}",
    ]);
    prop::collection::vec(word, 1..10).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn each_delegation_reads_its_own_words_and_no_word_comes_from_nowhere(
        text in wording(),
        wanted in prop::collection::vec(wording(), 1..6),
        turn in 0usize..6,
    ) {
        let states = ["XBE", "XCA", "XDE", "XFO", "XGA", "XHI"];
        let wanted: Vec<(&str, &str)> = states.into_iter().zip(wanted.iter().map(String::as_str)).collect();
        let part = Part { provision: "p".into(), words: text.clone() };
        let _ = part;
        let all = forced(&text, &wanted);
        let rolled = roll(&text, &all);
        prop_assert!(rolled.aside.is_empty());
        for (state, words) in &wanted {
            prop_assert_eq!(&read_for(&rolled.pieces, state), words);
        }
        prop_assert_eq!(read(&rolled.pieces, &|_| None), text.clone());
        let mut turned = all.clone();
        turned.rotate_left(turn.min(all.len()));
        prop_assert_eq!(&roll(&text, &turned), &rolled);
        let known: HashSet<&str> = words(&text).into_iter().chain(wanted.iter().flat_map(|(_, words)| chancery_diff::words::words(words))).collect();
        for bracket in brackets(&rolled.pieces) {
            for variant in &bracket.variants {
                let said = read(&variant.pieces, &|_| None);
                prop_assert!(words(&said).iter().all(|word| known.contains(word)), "{}", said);
            }
        }
        for bracket in brackets(&rolled.pieces) {
            let said: Vec<String> = bracket.variants.iter().map(|variant| read(&variant.pieces, &|_| None)).collect();
            for end in [|said: &str| words(said).first().map(ToString::to_string), |said: &str| words(said).last().map(ToString::to_string)] {
                let ends: HashSet<Option<String>> = said.iter().map(|said| end(said)).collect();
                prop_assert!(ends.len() > 1, "{said:?}");
            }
        }
        for bracket in brackets(&rolled.pieces) {
            for choice in std::iter::once(Choice::Text).chain(wanted.iter().map(|(state, _)| Choice::State((*state).into()))) {
                let Some(settled) = settle(&text, &all, (bracket.from, bracket.to), &choice) else { continue };
                let open: Vec<Proposed> = settled.fates.iter().filter_map(|fate| match fate { Fate::Open(open) => Some(open.clone()), _ => None }).collect();
                prop_assert!(roll(&settled.text, &open).aside.is_empty(), "{} {:?}", settled.text, open);
            }
        }
    }
}

/// Proposals word by word, however little two texts have in common.
fn forced(text: &str, wanted: &[(&str, &str)]) -> Vec<Proposed> {
    let mut found = Vec::new();
    for (state, words) in wanted {
        let mut at = 0;
        let mut edit: Option<Proposed> = None;
        for (step, part) in chancery_diff::words::word_changes(text, words) {
            let length = part.chars().count();
            if step == chancery_diff::words::Step::Same {
                found.extend(edit.take());
                at += length;
                continue;
            }
            let edit = edit.get_or_insert_with(|| Proposed {
                id: format!("{state}{at}"),
                state: (*state).into(),
                at,
                remove: String::new(),
                insert: String::new(),
            });
            if step == chancery_diff::words::Step::Gone {
                edit.remove.push_str(&part);
                at += length;
            } else {
                edit.insert.push_str(&part);
            }
        }
        found.extend(edit);
    }
    found
}
