//! Where a measure stands: the legal stage, how far it is applied, and the events that show it.
//!
//! The two axes are kept apart on purpose, and neither is worked out here from the other.

use super::closed_list;

closed_list! {
    /// The legal stage of a measure, as its source says it.
    Stage "stage" {
        /// Made known as an intention.
        Announced = "announced",
        /// Put forward formally by someone entitled to.
        Proposed = "proposed",
        /// A text exists.
        Drafted = "drafted",
        /// Out for consultation.
        InConsultation = "in-consultation",
        /// Before the body that decides.
        Tabled = "tabled",
        /// Adopted, not yet in force.
        Adopted = "adopted",
        /// In force.
        InForce = "in-force",
        /// In force, subject to validation or ratification.
        InForceProvisional = "in-force-provisional",
        /// Suspended.
        Suspended = "suspended",
        /// Ended by its own terms.
        Expired = "expired",
        /// Repealed.
        Repealed = "repealed",
        /// Annulled by a court.
        Annulled = "annulled",
        /// Withdrawn before it took effect.
        Withdrawn = "withdrawn",
    }
}

closed_list! {
    /// What happened to a measure on a date.
    EventKind "event" {
        /// Made known as an intention.
        Announced = "announced",
        /// Put forward formally.
        Proposed = "proposed",
        /// Drafted.
        Drafted = "drafted",
        /// A consultation began.
        ConsultationOpened = "consultation-opened",
        /// A consultation ended.
        ConsultationClosed = "consultation-closed",
        /// Laid before the body that decides.
        Tabled = "tabled",
        /// Adopted.
        Adopted = "adopted",
        /// The act was put under signature.
        Signed = "signed",
        /// Published in the official journal.
        Published = "published",
        /// Entered into force.
        InForce = "in-force",
        /// Entered into force subject to validation.
        InForceProvisional = "in-force-provisional",
        /// Applied from this date.
        Applied = "applied",
        /// Amended.
        Amended = "amended",
        /// Suspended.
        Suspended = "suspended",
        /// Taken up again after a suspension.
        Resumed = "resumed",
        /// Repealed in part.
        PartiallyRepealed = "partially-repealed",
        /// Repealed.
        Repealed = "repealed",
        /// Ended by its own terms.
        Expired = "expired",
        /// Annulled by a court.
        Annulled = "annulled",
        /// The body that had to validate it declined.
        ValidationDenied = "validation-denied",
        /// Withdrawn before it took effect.
        Withdrawn = "withdrawn",
    }
}

closed_list! {
    /// How far a measure is applied; separate from its legal stage.
    Application "application" {
        /// Applied.
        Applied = "applied",
        /// Applied in part.
        PartlyApplied = "partly-applied",
        /// Not yet applied: an implementing act is missing.
        NotYetApplied = "not-yet-applied",
        /// The source does not say.
        NotReported = "not-reported",
    }
}
