//! One scale for everything that has an audience.
//!
//! `me < my delegation < co-chairs < named states < participants < public`. Without a stated consent a submission is
//! for the co-chairs. What an audience may not see is absent without trace.

use serde::{Deserialize, Serialize};

/// Who may see something.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Its author alone.
    Me,
    /// The author's delegation.
    Delegation,
    /// The delegation and the co-chairs.
    #[default]
    Cochairs,
    /// The co-chairs and these states (alpha-3 codes, ascending).
    Named(Vec<String>),
    /// Every state that takes part.
    Participants,
    /// Everyone.
    Public,
}

impl Audience {
    /// Returns the place on the scale, 0 (me) to 5 (public).
    pub fn rank(&self) -> u8 {
        match self {
            Audience::Me => 0,
            Audience::Delegation => 1,
            Audience::Cochairs => 2,
            Audience::Named(_) => 3,
            Audience::Participants => 4,
            Audience::Public => 5,
        }
    }

    /// Returns whether a document made for `reader` may carry what is meant for `self`.
    ///
    /// A document for participants carries what is for participants or for everyone, never what is for named states.
    pub fn admits(&self, reader: &Audience) -> bool {
        match (self, reader) {
            (Audience::Named(states), Audience::Named(readers)) => {
                readers.iter().all(|state| states.contains(state))
            }
            _ => self.rank() >= reader.rank(),
        }
    }

    /// Returns whether documents for this audience leave the desk (delegation or co-chairs).
    pub fn is_outward(&self) -> bool {
        self.rank() > 2
    }

    /// Returns the word of the scale: `me delegation cochairs named participants public`.
    pub fn word(&self) -> &'static str {
        match self {
            Audience::Me => "me",
            Audience::Delegation => "delegation",
            Audience::Cochairs => "cochairs",
            Audience::Named(_) => "named",
            Audience::Participants => "participants",
            Audience::Public => "public",
        }
    }

    /// Returns the audience of a word of the scale; `named` needs its states and is not among them.
    pub fn from_word(word: &str) -> Option<Audience> {
        Some(match word {
            "me" => Audience::Me,
            "delegation" => Audience::Delegation,
            "cochairs" => Audience::Cochairs,
            "participants" => Audience::Participants,
            "public" => Audience::Public,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_read_what() {
        let named =
            |states: &[&str]| Audience::Named(states.iter().map(|s| s.to_string()).collect());
        let cases = [
            (Audience::Public, Audience::Participants, true),
            (Audience::Participants, Audience::Public, false),
            (Audience::Cochairs, Audience::Cochairs, true),
            (Audience::Cochairs, Audience::Participants, false),
            (named(&["XBE", "XCA"]), named(&["XBE"]), true),
            (named(&["XBE"]), named(&["XBE", "XCA"]), false),
            (named(&["XBE"]), Audience::Participants, false),
            (named(&["XBE"]), Audience::Cochairs, true),
            (Audience::Me, Audience::Delegation, false),
        ];
        for (meant_for, reader, expected) in cases {
            assert_eq!(
                meant_for.admits(&reader),
                expected,
                "{meant_for:?} to {reader:?}"
            );
        }
    }
}
