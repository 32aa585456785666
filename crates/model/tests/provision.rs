//! The order of clauses: there is always room between two, and a move writes as little as it can.
#![allow(clippy::unwrap_used)]

use chancery_model::provision::{Provision, order_all, order_between};
use chancery_model::text::Text;
use proptest::prelude::*;

#[test]
fn a_translation_is_stale_when_the_words_it_renders_are_others_now() {
    let mut clause = Provision {
        text: Text([("en".into(), "goods".into()), ("fr".into(), "biens".into())].into()),
        ..Provision::default()
    };
    assert_eq!(clause.stale("en"), Vec::<&str>::new());
    let of = clause.digest("en");
    let mark = serde_json::from_value(serde_json::json!({"of": of})).unwrap();
    clause.translations.insert("fr".into(), mark);
    assert_eq!(clause.stale("en"), Vec::<&str>::new());
    clause.text.0.insert("en".into(), "all goods".into());
    assert_eq!(clause.stale("en"), ["fr"]);
    assert_eq!(clause.stale("fr"), Vec::<&str>::new());
}

fn ascending(orders: &[String]) -> bool {
    orders.windows(2).all(|pair| pair[0] < pair[1])
}

proptest! {
    /// Whatever is inserted where, again and again, there is room for it.
    #[test]
    fn there_is_always_room(places in prop::collection::vec(0usize..200, 0..120)) {
        let mut orders: Vec<String> = Vec::new();
        for place in places {
            let at = place % (orders.len() + 1);
            let before = at.checked_sub(1).map(|at| orders[at].as_str());
            let after = orders.get(at).map(String::as_str);
            let order = order_between(before, after);
            prop_assert!(!order.ends_with('0'));
            orders.insert(at, order);
            prop_assert!(ascending(&orders), "{:?}", orders);
        }
    }

    /// Moving one clause of an ordered text changes one order; the rest keep theirs.
    #[test]
    fn a_move_writes_one_order(count in 1usize..60, from in 0usize..60, to in 0usize..60) {
        let orders = order_all(&vec![None; count]);
        prop_assert!(ascending(&orders));
        let mut moved = orders.clone();
        let one = moved.remove(from % count);
        moved.insert(to % count, one);
        let given: Vec<Option<&str>> = moved.iter().map(|order| Some(order.as_str())).collect();
        let found = order_all(&given);
        prop_assert!(ascending(&found));
        let changed = found.iter().zip(&moved).filter(|(now, was)| now != was).count();
        prop_assert!(changed <= 1, "{} changed", changed);
    }

    /// Orders of any origin, also ones that no program of ours made, come out ascending.
    #[test]
    fn any_orders_come_out_ascending(orders in prop::collection::vec(prop::option::of("[0-9a-z\\-]{0,3}"), 0..40)) {
        let given: Vec<Option<&str>> = orders.iter().map(Option::as_deref).collect();
        prop_assert!(ascending(&order_all(&given)));
    }
}
