//! What is known of a state in a column, and how a submission reached the desk.

use super::closed_list;

closed_list! {
    /// What is known of one state in one column; the first that holds, in this order.
    Coverage "coverage" {
        /// At least one measure is recorded.
        Reported = "reported",
        /// A measure is held with the co-chairs.
        Held = "held",
        /// The state says it has none.
        StatedNone = "stated-none",
        /// A documented search found none.
        NoneFound = "none-found",
        /// The column cannot concern this state, for a stated reason.
        NotApplicable = "not-applicable",
        /// A submission of the state has arrived and is not fully entered.
        Received = "received",
        /// The state was asked and has sent nothing on this.
        NoInformation = "no-information",
        /// Nobody has looked yet.
        Unchecked = "unchecked",
    }
}

closed_list! {
    /// How a submission came in.
    Channel "channel" {
        /// By note verbale.
        NoteVerbale = "note-verbale",
        /// By mail.
        Mail = "mail",
        /// Handed over in person.
        InPerson = "in-person",
        /// Straight from the capital.
        Capital = "capital",
        /// In a sealed envelope of this program.
        Envelope = "envelope",
    }
}

closed_list! {
    /// The weight of a submission, highest first: a lower one never replaces a higher one unasked.
    Standing "standing" {
        /// The state's own note verbale.
        OwnNote = "own-note",
        /// The state's own mail.
        OwnMail = "own-mail",
        /// A compilation of the secretariat.
        Secretariat = "secretariat",
        /// The press.
        Press = "press",
    }
}

closed_list! {
    /// How far the work on a submission has come.
    SubmissionWork "submission-work" {
        /// Received.
        Received = "received",
        /// Being entered.
        BeingEntered = "being-entered",
        /// Queries are out to the sender.
        QueriesOut = "queries-out",
        /// Read against the original by a second person.
        Checked = "checked",
        /// Confirmed by the delegation.
        Confirmed = "confirmed",
        /// In an issued paper.
        Printed = "printed",
    }
}
