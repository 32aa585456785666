//! The kinds of record and the two lines on which their versions stand.

use crate::codes::closed_list;

closed_list! {
    /// What a record is.
    Kind "kind" {
        /// What one state has done or plans in one respect.
        Measure = "measure",
        /// The national instrument that carries measures.
        Act = "act",
        /// An overlay on, or addition to, the built-in international texts.
        Instrument = "instrument",
        /// An overlay on, or addition to, the built-in paragraphs.
        Obligation = "obligation",
        /// An overlay on, or addition to, the built-in states and organisations.
        State = "state",
        /// A dated, sourced fact about a state's part in an event.
        Participation = "participation",
        /// A meeting with its agenda and deadlines.
        Meeting = "meeting",
        /// What a state sent, and the work on it.
        Submission = "submission",
        /// What is known for one state and one column where no measure says it.
        Information = "information",
        /// An attributed event outside the register.
        Development = "development",
        /// A unit of the common text.
        Provision = "provision",
        /// A wording for a provision, by whom.
        Proposal = "proposal",
        /// Where a state stands on a provision or proposal. Private.
        Position = "position",
        /// Provisions taken together. Private.
        Package = "package",
        /// A text under silence, and what arrived. Private.
        Silence = "silence",
        /// An answer asked of capital on one version.
        Clearance = "clearance",
        /// A delegation's word that its printed entries are right.
        Confirmation = "confirmation",
        /// A paper that was issued: frozen bytes under a symbol.
        IssuedDocument = "issued-document",
        /// A person by function.
        Person = "person",
        /// Work to do. Private.
        Task = "task",
        /// A note of an editor. Private.
        Comment = "comment",
        /// An addition to a code list.
        Code = "code",
        /// How the files of one sender are laid out.
        Layout = "layout",
    }
}

impl Kind {
    /// Returns whether no outward document or envelope may ever carry records of this kind.
    pub fn is_private(self) -> bool {
        matches!(
            self,
            Kind::Position
                | Kind::Package
                | Kind::Silence
                | Kind::Task
                | Kind::Comment
                | Kind::Clearance
                | Kind::Person
                | Kind::Layout
        )
    }

    /// Returns the kind as functions that write outward take it; nothing for a private kind.
    pub fn outward(self) -> Option<OutwardKind> {
        (!self.is_private()).then_some(OutwardKind(self))
    }
}

/// A kind that may leave: what functions that write outward take. No private kind has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutwardKind(Kind);

impl OutwardKind {
    /// Returns the kind.
    pub fn kind(self) -> Kind {
        self.0
    }
}

closed_list! {
    /// The two lines of versions that each record may have.
    Line "line" {
        /// Drafts: who and when. Never leaves the delegation's own machines.
        Working = "working",
        /// Versions that exist for others; only earlier handed-in versions are their parents.
        HandedIn = "handed-in",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_private_has_no_way_out() {
        for kind in Kind::ALL {
            assert_eq!(kind.outward().is_none(), kind.is_private(), "{kind}");
        }
        assert!(Kind::Clearance.is_private() && Kind::Comment.is_private());
        assert_eq!(
            Kind::Measure.outward().map(OutwardKind::kind),
            Some(Kind::Measure)
        );
    }
}
