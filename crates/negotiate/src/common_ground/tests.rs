#![allow(clippy::unwrap_used)]
use super::*;
use proptest::prelude::*;

/// What `held` says, one state a line: `XBE: A1 D1`.
fn read(text: &str) -> Held {
    let states = text.lines().filter_map(|line| line.trim().split_once(':'));
    states
        .map(|(state, columns)| {
            (
                state.to_string(),
                columns.split_whitespace().map(str::to_string).collect(),
            )
        })
        .collect()
}

fn everything() -> Reach<'static> {
    Reach {
        states_min: 1,
        pairs_max: usize::MAX,
        goes_on: &|| true,
    }
}

/// The pairs as text, one a line: states, `|`, columns.
fn drawn(ground: &CommonGround) -> Vec<String> {
    let named = |places: &[u16], names: &[String]| {
        let names: Vec<&str> = places
            .iter()
            .map(|at| names[usize::from(*at)].as_str())
            .collect();
        names.join(" ")
    };
    let pairs = ground.pairs.iter();
    pairs
        .map(|pair| {
            format!(
                "{} | {}",
                named(&pair.states, &ground.states),
                named(&pair.columns, &ground.columns)
            )
        })
        .collect()
}

fn check(held: &str, expected: &[&str]) {
    assert_eq!(
        drawn(&common_ground(&read(held), &everything())),
        expected,
        "{held}"
    );
}

/// Every set of states, closed: the definition, word for word.
fn by_force(held: &Held) -> BTreeSet<(Vec<String>, Vec<String>)> {
    let states: Vec<&String> = held.keys().collect();
    let mut pairs = BTreeSet::new();
    for chosen in 1_u32..1 << states.len() {
        let of = |at: &usize| chosen >> at & 1 == 1;
        let some: Vec<usize> = (0..states.len()).filter(of).collect();
        let mut shared = held[states[some[0]]].clone();
        for at in &some {
            shared = shared.intersection(&held[states[*at]]).cloned().collect();
        }
        if shared.is_empty() {
            continue;
        }
        let all = held.iter().filter(|(_, columns)| shared.is_subset(columns));
        pairs.insert((
            all.map(|(state, _)| state.clone()).collect(),
            shared.into_iter().collect(),
        ));
    }
    pairs
}

fn named(ground: &CommonGround) -> BTreeSet<(Vec<String>, Vec<String>)> {
    let pick = |places: &[u16], names: &[String]| -> Vec<String> {
        places
            .iter()
            .map(|at| names[usize::from(*at)].clone())
            .collect()
    };
    let pairs = ground.pairs.iter();
    pairs
        .map(|pair| {
            (
                pick(&pair.states, &ground.states),
                pick(&pair.columns, &ground.columns),
            )
        })
        .collect()
}

/// Chance that is the same everywhere: xorshift (Marsaglia, 2003).
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

#[test]
fn two_measures_that_three_states_have_are_one_line() {
    check(
        "XAR: A1 B1 C1\nXBE: A1 B1\nXCA: A1 B1 D1\nXDO: D1\nXEL:",
        &[
            "XAR XBE XCA | A1 B1",
            "XCA XDO | D1",
            "XAR | A1 B1 C1",
            "XCA | A1 B1 D1",
        ],
    );
    check("", &[]);
    check("XAR:\nXBE:", &[]);
    check("XAR: A1\nXBE: A1", &["XAR XBE | A1"]);
}

#[test]
fn ten_thousand_small_tables_have_the_pairs_of_the_definition() {
    for seed in 1..=10_000_u64 {
        let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let (states, columns, density) = (chance.next(7), 1 + chance.next(8), 1 + chance.next(9));
        let mut held = Held::new();
        for state in 0..states {
            let row = (0..columns)
                .filter(|_| chance.next(10) < density)
                .map(|column| format!("C{column}"));
            held.insert(format!("S{state}"), row.collect());
        }
        let ground = common_ground(&held, &everything());
        let found = named(&ground);
        assert_eq!(found, by_force(&held), "seed {seed}: {held:?}");
        assert_eq!(found.len(), ground.pairs.len(), "seed {seed}: a pair twice");
    }
}

#[test]
fn wide_and_tall_tables_have_the_pairs_of_the_turned_table() {
    for (states, columns) in [(3, 70), (70, 3), (90, 66), (300, 20), (12, 300)] {
        let mut chance = Chance(states * 1000 + columns);
        let (mut held, mut turned) = (Held::new(), Held::new());
        for state in 0..states {
            for column in 0..columns {
                if chance.next(10) < 2 {
                    let (state, column) = (format!("S{state:03}"), format!("C{column:03}"));
                    held.entry(state.clone())
                        .or_default()
                        .insert(column.clone());
                    turned.entry(column).or_default().insert(state);
                }
            }
        }
        let found = named(&common_ground(&held, &everything()));
        let others = named(&common_ground(&turned, &everything()));
        let turned: BTreeSet<_> = others
            .into_iter()
            .map(|(one, other)| (other, one))
            .collect();
        assert_eq!(found, turned, "{states} x {columns}");
        assert!(
            found.len() > 4,
            "{states} x {columns}: too few pairs to say anything"
        );
    }
}

#[test]
fn fewer_states_than_asked_for_are_left_out_and_a_bound_is_told() {
    let held = read("XAR: A1 B1 C1\nXBE: A1 B1\nXCA: A1 B1 D1\nXDO: D1");
    let two = common_ground(
        &held,
        &Reach {
            states_min: 2,
            ..everything()
        },
    );
    assert_eq!(drawn(&two), ["XAR XBE XCA | A1 B1", "XCA XDO | D1"]);
    assert_eq!(two.ended, Ended::Whole);
    let bounded = common_ground(
        &held,
        &Reach {
            pairs_max: 2,
            ..everything()
        },
    );
    assert_eq!((bounded.pairs.len(), bounded.ended), (2, Ended::Bounded));
    let exact = common_ground(
        &held,
        &Reach {
            pairs_max: 4,
            ..everything()
        },
    );
    assert_eq!(exact.ended, Ended::Whole);
    let many: Held = (0..=SIDE_MAX)
        .map(|n| (format!("S{n}"), BTreeSet::from(["A1".into()])))
        .collect();
    assert_eq!(common_ground(&many, &everything()).ended, Ended::TooLarge);
}

#[test]
fn a_search_can_be_stopped() {
    let mut held = Held::new();
    for state in 0..40 {
        // All columns but one each: the most pairs that a table of this size can have.
        held.insert(
            format!("S{state:02}"),
            (0..40)
                .filter(|c| *c != state)
                .map(|c| format!("C{c:02}"))
                .collect(),
        );
    }
    let asked = std::cell::Cell::new(0);
    let goes_on = || {
        asked.set(asked.get() + 1);
        asked.get() < 3
    };
    let ground = common_ground(
        &held,
        &Reach {
            goes_on: &goes_on,
            ..everything()
        },
    );
    assert_eq!((ground.ended, asked.get()), (Ended::Stopped, 3));
}

fn tables() -> impl Strategy<Value = Vec<Vec<bool>>> {
    (1..12_usize).prop_flat_map(|columns| {
        prop::collection::vec(prop::collection::vec(any::<bool>(), columns), 0..12)
    })
}

proptest! {
    #[test]
    fn names_decide_the_order_and_nothing_else(rows in tables(), turn in any::<u64>()) {
        let columns = rows.first().map_or(0, Vec::len);
        // The same table under names whose order is turned: the same pairs under those names.
        let turned = |at: usize, of: usize| (at + (turn as usize % of.max(1))) % of.max(1);
        let name = |state: usize, column: usize| (format!("S{state:02}"), format!("C{column:02}"));
        let (mut plain, mut other) = (Held::new(), Held::new());
        for (state, row) in rows.iter().enumerate() {
            for (column, has) in row.iter().enumerate().filter(|(_, has)| **has) {
                prop_assert!(*has);
                let (s, c) = name(state, column);
                plain.entry(s).or_default().insert(c);
                let (s, c) = name(turned(state, rows.len()), turned(column, columns));
                other.entry(s).or_default().insert(c);
            }
        }
        let (plain, other) = (common_ground(&plain, &everything()), common_ground(&other, &everything()));
        let sizes = |ground: &CommonGround| -> Vec<(usize, usize)> {
            ground.pairs.iter().map(|pair| (pair.states.len(), pair.columns.len())).collect()
        };
        prop_assert_eq!(sizes(&plain), sizes(&other));
        for ground in [&plain, &other] {
            for (one, next) in ground.pairs.iter().zip(&ground.pairs[1.min(ground.pairs.len())..]) {
                let key = |pair: &Pair| (usize::MAX - pair.states.len(), usize::MAX - pair.columns.len(), pair.states.clone());
                prop_assert!(key(one) < key(next));
            }
        }
    }
}
