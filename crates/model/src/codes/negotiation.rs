//! The codes of states at a meeting: their regional group, what they took part in, what they say to a text.

use super::closed_list;

closed_list! {
    /// What a state says to a proposal. No position is a value, and it is not a no.
    PositionValue "position" {
        /// Supports.
        Supports = "supports",
        /// Can accept.
        CanAccept = "can-accept",
        /// Awaits instructions from its capital.
        AwaitsInstructions = "awaits-instructions",
        /// Asks for changes.
        AsksForChanges = "asks-for-changes",
        /// Cannot accept.
        CannotAccept = "cannot-accept",
        /// Has stated none.
        NoPosition = "no-position",
    }
}

closed_list! {
    /// How a state took part in an event, as a dated, sourced fact.
    ParticipationKind "participation" {
        /// Co-chair.
        CoChair = "co-chair",
        /// Among the states that issued a founding text.
        FoundingSignatory = "founding-signatory",
        /// Listed as a member by the secretariat on the date given.
        ListedMember = "listed-member",
        /// Took part.
        Participant = "participant",
        /// Attended as an observer.
        Observer = "observer",
        /// Endorsed.
        Endorsed = "endorsed",
        /// Endorsed with a reservation or declaration.
        EndorsedWithReservation = "endorsed-with-reservation",
        /// Co-sponsored.
        CoSponsor = "co-sponsor",
        /// Associated itself.
        Associated = "associated",
        /// Withdrew.
        Withdrew = "withdrew",
        /// Was invited.
        Invited = "invited",
    }
}

closed_list! {
    /// The regional group of the United Nations for electoral purposes.
    Region "region" {
        /// African States.
        African = "african",
        /// Asia-Pacific States.
        AsiaPacific = "asia-pacific",
        /// Eastern European States.
        EasternEuropean = "eastern-european",
        /// Latin American and Caribbean States.
        LatinAmericanAndCaribbean = "latin-american-and-caribbean",
        /// Western European and other States.
        WesternEuropeanAndOther = "western-european-and-other",
        /// No group: observers, organisations, fictional states.
        None = "none",
    }
}

closed_list! {
    /// What an entry of the table of states is.
    StateKind "state-kind" {
        /// A Member State of the United Nations.
        State = "state",
        /// A non-member observer State.
        Observer = "observer",
        /// An organisation of states.
        Organisation = "organisation",
        /// An invented state, for demonstration.
        Fictional = "fictional",
    }
}
