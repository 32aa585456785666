//! Code lists that ship with the program: closed lists of values, categories, instruments and their
//! paragraphs, states.
//!
//! Closed lists ([`Stage`], [`Coverage`], ...) are enums: a value outside them cannot be stored. Open lists
//! ([`categories`], [`instruments`], [`obligations`], [`states`], [`participation_events`]) are tables embedded at
//! build time and read once; a register may add to them by overlays, which live in records, not here. Nothing
//! here holds a label of a closed list: those are in the message catalogues.

mod categories;
mod citation;
mod information;
mod international;
mod list;
mod measure;
mod negotiation;
mod participation;
mod places;
mod states;
mod status;
#[cfg(test)]
mod tests;
mod texts;

pub use categories::{Category, categories, category};
pub use citation::{Citation, read_citations};
pub use information::{Channel, Coverage, Standing, SubmissionWork};
pub use international::{
    Instrument, InstrumentUse, Obligation, Reach, commitments, instrument, instruments, obligation,
    obligations,
};
pub(crate) use list::closed_list;
pub use list::{CodeList, NotInList};
pub use measure::{
    ActType, Direction, ExemptionType, ExistingContracts, SourceKind, SunsetKind, Trigger,
};
pub use negotiation::{ParticipationKind, PositionValue, Region, StateKind};
pub use participation::{ParticipationEvent, TookPart, participation_events};
pub use places::{ShippedPlace, places, shipped_place};
pub use states::{
    FICTIONAL_WITHOUT_MEASURES, State, fictional_states, organisations, state, states,
};
pub use status::{Application, EventKind, Stage};
pub use texts::{Addressee, LegalNature, ObligationBasis, PinpointKind, Verification};
