//! Which question of each function counts: the latest one. Pure.
//!
//! Asking a function anew takes up its open question, so that there is one open question of each. Registers may hold
//! two open ones all the same: from before, or because two devices asked.

use super::Asked;

/// Returns whether two names are of one function.
pub(super) fn same_function(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// Returns the question that is still open to a function, the latest if there are several.
pub(super) fn open<'a>(asked: &'a [Asked], addressee: &str) -> Option<&'a Asked> {
    asked.iter().rev().find(|each| {
        each.clearance.is_awaited() && same_function(&each.clearance.addressee, addressee)
    })
}

/// Returns the question of each function that counts, given those about one measure in the order asked: the latest. An
/// open one that asks about a version which the function has answered on asks nothing more, and the answer counts.
pub(crate) fn counting<'a>(asked: impl IntoIterator<Item = &'a Asked>) -> Vec<&'a Asked> {
    let mut counting: Vec<&Asked> = Vec::new();
    for each in asked {
        let own = counting
            .iter_mut()
            .find(|known| same_function(&known.clearance.addressee, &each.clearance.addressee));
        match own {
            Some(known) if answers(known, each) => {}
            Some(known) => *known = each,
            None => counting.push(each),
        }
    }
    counting
}

fn answers(answered: &Asked, open: &Asked) -> bool {
    let (answered, open) = (&answered.clearance, &open.clearance);
    open.is_awaited() && !answered.is_awaited() && answered.answered_on() == open.version
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chancery_model::clearance::Clearance;
    use serde_json::json;

    /// A question in short: function, version asked on, answer.
    fn asked(line: &str) -> Asked {
        let [addressee, version, answer] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let record = "00000000-0000-4000-8000-000000000001";
        let version = format!("sha256:{}", version.repeat(64));
        let clearance = json!({"measure": record, "version": version, "addressee": addressee,
            "answer": answer});
        let clearance: Clearance = serde_json::from_value(clearance).unwrap();
        Asked {
            record: record.parse().unwrap(),
            clearance,
        }
    }

    #[track_caller]
    fn check(questions: &[&str], expected: &[&str]) {
        let all: Vec<Asked> = questions.iter().map(|line| asked(line)).collect();
        let found: Vec<String> = counting(&all)
            .into_iter()
            .map(|each| {
                let version = each.clearance.version.to_string();
                let version = version.chars().next_back().unwrap();
                let (who, what) = (&each.clearance.addressee, each.clearance.answer.as_str());
                format!("{who} {version} {what}")
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_latest_question_of_each_function_counts() {
        check(
            &["Trade a with-changes", "Legal a cleared", "trade b awaited"],
            &["trade b awaited", "Legal a cleared"],
        );
        check(
            &["Trade a awaited", "Trade b cleared"],
            &["Trade b cleared"],
        );
    }

    #[test]
    fn an_open_question_about_words_that_were_answered_asks_nothing_more() {
        check(
            &["Trade a cleared", "Trade a awaited"],
            &["Trade a cleared"],
        );
        check(
            &["Trade a cleared", "Trade b awaited"],
            &["Trade b awaited"],
        );
    }

    #[test]
    fn the_open_question_of_a_function_is_found_whatever_its_case() {
        let all = ["Trade a awaited", "Trade a cleared", "Legal a cleared"].map(asked);
        let found = |who| open(&all, who).map(|each| each.clearance.answer.as_str());
        assert_eq!(found(" trade"), Some("awaited"));
        assert_eq!(found("Legal"), None);
    }
}
