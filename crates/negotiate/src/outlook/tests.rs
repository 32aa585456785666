#![allow(clippy::unwrap_used)]
use super::*;
use crate::positions::Words;
use proptest::prelude::*;

fn unlimited() -> Effort<'static> {
    Effort {
        steps_max: u64::MAX,
        goes_on: &|| true,
    }
}

fn said(value: PositionValue, words: Words) -> Standing {
    Standing {
        value,
        words,
        differing: false,
        from: vec!["p".into()],
    }
}

fn letter(letter: char) -> Option<Standing> {
    let today = |value| Some(said(value, Words::Today));
    match letter {
        's' => today(PositionValue::Supports),
        'c' => today(PositionValue::CanAccept),
        'w' => today(PositionValue::AwaitsInstructions),
        'a' => today(PositionValue::AsksForChanges),
        'n' => today(PositionValue::CannotAccept),
        'e' => Some(said(PositionValue::Supports, Words::Earlier)),
        _ => None,
    }
}

/// A package: a line for each wording, `para [proposal] = one letter a state`; the first line of a part is chosen.
fn package(text: &str) -> Package {
    let mut package = Package::default();
    for line in text.lines().filter(|line| line.contains('=')) {
        let (head, letters) = line.trim().split_once('=').unwrap();
        let mut names = head.split_whitespace();
        let (provision, proposal) = (
            names.next().unwrap().to_string(),
            names.next().map(str::to_string),
        );
        let mut standings = BTreeMap::new();
        for (at, found) in letters.trim().chars().enumerate() {
            let state = format!("X{}", char::from(b'A' + at as u8));
            package.states.insert(state.clone());
            standings.extend(letter(found).map(|standing| (state, standing)));
        }
        let wording = Wording {
            proposal,
            standings,
        };
        match package
            .parts
            .iter_mut()
            .find(|part| part.provision == provision)
        {
            Some(part) => part.others.push(wording),
            None => package.parts.push(Part {
                provision,
                chosen: wording,
                others: vec![],
            }),
        }
    }
    package
}

fn drawn(outlook: &Outlook) -> String {
    let lists = outlook
        .by_standing
        .iter()
        .filter(|(_, states)| !states.is_empty());
    let lists: Vec<String> = lists
        .map(|(word, states)| format!("{word}: {}", states.join(" ")))
        .collect();
    format!(
        "{}; {}..{}",
        lists.join(", "),
        outlook.range.0,
        outlook.range.1
    )
}

fn swaps(outlook: &Outlook) -> String {
    let Some(change) = &outlook.change.change else {
        return "none".into();
    };
    let words = change.swaps.iter().map(|swap| {
        let proposal = swap.proposal.as_deref().unwrap_or("the text");
        format!(
            "{} to {proposal} for {}",
            swap.provision,
            swap.states.join(" ")
        )
    });
    let words: Vec<String> = words.collect();
    format!("{} -> {}", words.join(", "), change.reaches)
}

fn check(text: &str, expected: &str, change: &str) {
    let outlook = outlook(&package(text), None, &unlimited());
    assert_eq!(drawn(&outlook), expected, "{text}");
    assert_eq!(swaps(&outlook), change, "{text}");
    assert!(outlook.change.exact);
}

#[test]
fn a_state_stands_where_its_most_reserved_statement_is() {
    check(
        "1 = ssscwan-\n2 = scn-ssss",
        "asks-for-changes: XF, awaits-instructions: XE, can-accept: XB, cannot-accept: XC XG, no-position: XD XH, supports: XA; 2..5",
        "none",
    );
}

#[test]
fn without_statements_everything_is_no_position() {
    let silent = package("1 = ----\n1 p1 = ----\n2 = ----");
    let found = outlook(&silent, None, &unlimited());
    assert_eq!(drawn(&found), "no-position: XA XB XC XD; 0..4");
    let groups: Vec<&Awaited> = found.depends_on.iter().collect();
    assert_eq!(
        (
            groups.len(),
            groups[0].provisions.len(),
            groups[0].states.len()
        ),
        (1, 2, 4)
    );
    assert_eq!(swaps(&found), "none");
    // A package without parts says nothing of anybody either.
    let empty = Package {
        parts: vec![],
        ..silent
    };
    assert_eq!(
        drawn(&outlook(&empty, None, &unlimited())),
        "no-position: XA XB XC XD; 0..4"
    );
}

#[test]
fn a_statement_on_earlier_words_counts_as_none_and_is_told() {
    let found = outlook(&package("1 = se\n2 = ss"), None, &unlimited());
    assert_eq!(drawn(&found), "no-position: XB, supports: XA; 1..2");
    assert_eq!(found.earlier, ["XB"]);
}

#[test]
fn what_was_said_of_the_whole_counts_where_nothing_is_said_of_a_part() {
    let mut given = package("1 = s--\n2 = -n-");
    for state in ["XA", "XB"] {
        given
            .whole
            .insert(state.into(), said(PositionValue::CanAccept, Words::Today));
    }
    assert_eq!(
        drawn(&outlook(&given, None, &unlimited())),
        "can-accept: XA, cannot-accept: XB, no-position: XC; 1..2"
    );
}

#[test]
fn the_smallest_change_takes_the_wording_that_most_go_along_with() {
    check(
        "1 = sna\n1 p1 = css\n2 = sss",
        "asks-for-changes: XC, cannot-accept: XB, supports: XA; 1..1",
        "1 to p1 for XB XC -> 3",
    );
    check(
        "1 = snss\n1 p1 = snns\n1 p2 = ssss\n2 = ssns\n2 p3 = sscs",
        "cannot-accept: XB XC, supports: XA XD; 2..2",
        "1 to p2 for XB -> 3",
    );
    // Two parts stand in the way of the same states.
    check(
        "1 = snn\n1 p1 = sss\n2 = snn\n2 p2 = scc",
        "cannot-accept: XB XC, supports: XA; 1..1",
        "1 to p1 for XB XC, 2 to p2 for XB XC -> 3",
    );
}

#[test]
fn who_would_be_lost_is_told() {
    let found = outlook(&package("1 = snnn\n1 p1 = nsss"), Some(3), &unlimited());
    let change = found.change.change.unwrap();
    assert_eq!((change.reaches, change.loses), (3, vec!["XA".to_string()]));
}

#[test]
fn an_aim_beyond_reach_has_no_change() {
    let found = outlook(&package("1 = snnn\n1 p1 = ssnn"), Some(3), &unlimited());
    assert_eq!(
        (found.change.change, found.change.exact, found.change.aim),
        (None, true, 3)
    );
}

/// Every choice of wordings, tried.
fn by_force(package: &Package, aim: usize) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize)> = None;
    let sizes: Vec<usize> = package
        .parts
        .iter()
        .map(|part| part.others.len() + 1)
        .collect();
    for number in 0..sizes.iter().product::<usize>() {
        let mut left = number;
        let mut wordings = vec![];
        for (part, size) in package.parts.iter().zip(&sizes) {
            wordings.push((
                left % size > 0,
                if left % size == 0 {
                    &part.chosen
                } else {
                    &part.others[left % size - 1]
                },
            ));
            left /= size;
        }
        let along = package.states.iter().filter(|state| {
            wordings
                .iter()
                .all(|(_, wording)| package.stands(state, wording).goes_along())
        });
        let reaches = along.count();
        let swapped = wordings.iter().filter(|(swapped, _)| *swapped).count();
        if swapped > 0
            && reaches >= aim
            && best.is_none_or(|(least, most)| {
                (swapped, usize::MAX - reaches) < (least, usize::MAX - most)
            })
        {
            best = Some((swapped, reaches));
        }
    }
    best
}

fn packages() -> impl Strategy<Value = Package> {
    let letters = "[scwane-]{6}";
    prop::collection::vec(prop::collection::vec(letters, 1..4), 0..5).prop_map(|parts| {
        let lines = parts.iter().enumerate().flat_map(|(part, wordings)| {
            let line = move |(at, letters): (usize, &String)| match at {
                0 => format!("{part} = {letters}\n"),
                at => format!("{part} p{at} = {letters}\n"),
            };
            wordings.iter().enumerate().map(line)
        });
        let mut package = package(&lines.collect::<String>());
        package
            .states
            .extend((0..6).map(|at| format!("X{}", char::from(b'A' + at))));
        package
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_search_finds_what_trying_everything_finds(package in packages(), needed in prop::option::of(0..7_usize)) {
        let found = outlook(&package, needed, &unlimited());
        let expected = by_force(&package, found.change.aim);
        let change = found.change.change.as_ref();
        prop_assert_eq!(change.map(|change| (change.swaps.len(), change.reaches)), expected, "{:?}", package);
        prop_assert!(found.change.exact);
        let listed: usize = found.by_standing.values().map(Vec::len).sum();
        prop_assert_eq!(listed, package.states.len());
        prop_assert!(found.range.0 <= found.range.1);
    }

    #[test]
    fn the_order_of_parts_and_wordings_says_nothing(package in packages(), turn in 0..5_usize) {
        let mut turned = package.clone();
        if !turned.parts.is_empty() {
            let turn = turn % turned.parts.len();
            turned.parts.rotate_left(turn);
        }
        for part in &mut turned.parts {
            part.others.reverse();
        }
        prop_assert_eq!(outlook(&package, None, &unlimited()), outlook(&turned, None, &unlimited()));
    }
}

/// A package whose states each object to a few parts, as at a real table.
fn large(states: usize, parts: usize, objections: usize) -> Package {
    let mut seed = 88_172_645_463_325_252_u64;
    let mut chance = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    };
    let name = |at: usize| format!("S{at:04}");
    let mut package = Package {
        states: (0..states).map(name).collect(),
        ..Package::default()
    };
    let mut objected: BTreeSet<(usize, usize)> = BTreeSet::new();
    for state in 0..states {
        objected.extend((0..objections).map(|_| (state, chance(parts))));
    }
    for part in 0..parts {
        let mut wording = |proposal: Option<String>, original: bool| {
            let mut along = |state: &usize| {
                if original {
                    !objected.contains(&(*state, part))
                } else {
                    chance(10) < 9
                }
            };
            let standings = (0..states).filter(|state| along(state));
            Wording {
                proposal,
                standings: standings
                    .map(|s| (name(s), said(PositionValue::Supports, Words::Today)))
                    .collect(),
            }
        };
        let chosen = wording(None, true);
        let others = (1..=2)
            .map(|at| wording(Some(format!("p{at}")), false))
            .collect();
        package.parts.push(Part {
            provision: format!("{part:03}"),
            chosen,
            others,
        });
    }
    package
}

#[test]
fn a_large_package_is_bounded_and_says_so() {
    let given = large(200, 60, 3);
    let asked = std::cell::Cell::new(0_u32);
    let goes_on = || {
        asked.set(asked.get() + 1);
        asked.get() < 2
    };
    let bounded = outlook(
        &given,
        Some(120),
        &Effort {
            steps_max: 500,
            goes_on: &|| true,
        },
    );
    assert!(!bounded.change.exact, "{:?}", bounded.change);
    assert!(bounded.change.swaps_min >= 1);
    let stopped = outlook(
        &given,
        Some(120),
        &Effort {
            steps_max: u64::MAX,
            goes_on: &goes_on,
        },
    );
    assert!(!stopped.change.exact);
    assert_eq!(asked.get(), 2);
}

#[test]
fn sixty_states_and_forty_parts_are_exact() {
    let found = outlook(
        &large(60, 40, 2),
        None,
        &Effort {
            steps_max: 0,
            goes_on: &|| true,
        },
    );
    assert!(
        found.change.exact && found.change.change.is_some(),
        "{:?}",
        found.change
    );
}
