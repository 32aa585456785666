//! Settling a bracket: one wording stands, and the proposals that are left find their places in the new words.

use super::{Bracket, Proposed, brackets, read, roll};

/// What is to stand in a bracket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The words of the text: what is proposed is dropped.
    Text,
    /// What a state proposes.
    State(String),
    /// Other words, agreed in the room.
    Words(String),
}

/// What becomes of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Its words stand.
    Accepted,
    /// The words of the text stand, or another's.
    Dropped,
    /// Other words were agreed.
    Cleaned,
    /// It is open, on the new words.
    Open(Proposed),
}

/// A paragraph after a bracket was settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// Its words.
    pub text: String,
    /// What becomes of each proposal, in the order given.
    pub fates: Vec<Fate>,
}

/// Settles the bracket from one character to another of a paragraph; nothing where there is no such bracket, or the
/// state proposes nothing in it.
pub fn settle(
    text: &str,
    proposals: &[Proposed],
    (from, to): (usize, usize),
    choice: &Choice,
) -> Option<Settled> {
    let rolled = roll(text, proposals);
    let bracket = brackets(&rolled.pieces)
        .into_iter()
        .find(|bracket| (bracket.from, bracket.to) == (from, to))?;
    let chosen = match choice {
        Choice::Text => Some(0),
        Choice::State(state) => Some(
            bracket
                .variants
                .iter()
                .position(|variant| variant.states.contains(state))?,
        ),
        Choice::Words(_) => None,
    };
    let words = match (chosen, choice) {
        (Some(at), _) => read(&bracket.variants[at].pieces, &|_| None),
        (None, Choice::Words(words)) => words.clone(),
        (None, _) => return None,
    };
    let characters: Vec<char> = text.chars().collect();
    let whole = |from: usize, to: usize| characters[from..to].iter().collect::<String>();
    let shift = Shift {
        from,
        to,
        grown: words.chars().count(),
    };
    let new_text = format!("{}{words}{}", whole(0, from), whole(to, characters.len()));
    let fates = proposals
        .iter()
        .map(|proposal| {
            if let Some(fate) = fate_in(bracket, chosen, proposal) {
                return fate;
            }
            shift
                .moved(proposal, &new_text, chosen == Some(0))
                .map_or(Fate::Dropped, Fate::Open)
        })
        .collect();
    Some(Settled {
        text: new_text,
        fates,
    })
}

/// Returns what becomes of a proposal that the bracket holds as a variant.
fn fate_in(bracket: &Bracket, chosen: Option<usize>, proposal: &Proposed) -> Option<Fate> {
    let own = |variant: &super::Variant| variant.proposals.contains(&proposal.id);
    let at = bracket.variants.iter().position(own)?;
    Some(match chosen {
        Some(chosen) if chosen == at => Fate::Accepted,
        Some(_) => Fate::Dropped,
        None => Fate::Cleaned,
    })
}

/// A stretch of a paragraph that has other words now.
struct Shift {
    from: usize,
    to: usize,
    grown: usize,
}

impl Shift {
    /// Returns a proposal on the new words; nothing where its words are no longer there.
    fn moved(&self, proposal: &Proposed, text: &str, as_it_was: bool) -> Option<Proposed> {
        let end = proposal.at + proposal.remove.chars().count();
        if as_it_was || end <= self.from && proposal.at < self.to.max(self.from + 1) {
            return Some(proposal.clone());
        }
        let place = |at: usize| at - self.to + self.from + self.grown;
        if proposal.at >= self.to {
            return Some(Proposed {
                at: place(proposal.at),
                ..proposal.clone()
            });
        }
        (proposal.at <= self.from && end >= self.to).then(|| {
            let length = place(end) - proposal.at;
            let remove = text.chars().skip(proposal.at).take(length).collect();
            Proposed {
                remove,
                ..proposal.clone()
            }
        })
    }
}
