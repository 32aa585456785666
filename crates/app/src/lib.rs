//! Use cases; the only crate the shells see.
//!
//! A shell holds a [`desk::Desk`] and calls it by name ([`wire::calls`]), or uses the typed functions directly, as the
//! command does. Reads first, then writes: [`measures`], [`matrix`], [`search`], [`history`], [`submissions`],
//! [`documents`]; around the measures [`overview`], [`since`], [`calendar`], [`meetings`], [`tasks`], [`comments`],
//! [`developments`]; [`intake`] and [`preview`] (taking partner files in), [`put`] (creating and editing), [`drafts`]
//! (what is typed and not yet said), [`reconcile`], [`versions`], [`translations`], [`attachments`],
//! [`provisions`] (texts that are drafted here), [`positions`], [`outlook`], [`common_ground`], [`silence`] (what states
//! say to them), [`compile`] and [`rolling`] (the common text with delegations' proposals), [`register`] (making and
//! opening),
//! [`care`] (checking the file), [`checks`] (what an entry leaves open). Every change goes through [`session::Session::transact`].
//!
//! Nothing here draws a window, prints to a terminal or opens a socket.

pub mod act_edit;
pub mod acts;
pub mod align;
pub mod applicability;
pub mod attachments;
pub mod bulk;
pub mod calendar;
pub mod care;
pub mod checks;
pub mod clearance;
pub mod clock;
pub mod comments;
pub mod common_ground;
pub mod compare;
pub mod compile;
pub mod deadlines;
pub mod demo;
mod derive;
pub mod desk;
pub mod developments;
pub mod documents;
mod drafting;
pub mod drafts;
mod element_ids;
pub mod entry;
pub mod error;
pub mod facets;
mod filter;
pub mod frame;
pub mod hand_in;
pub mod history;
pub mod information;
pub mod intake;
pub mod kinds;
pub mod matrix;
pub mod measure_json;
pub mod measures;
pub mod meetings;
mod misplaced;
mod moments;
pub mod names;
mod negotiating;
pub mod order;
pub mod outlook;
pub mod outside;
pub mod overview;
pub mod parts;
pub mod points;
pub mod positions;
pub mod preview;
pub mod progress;
pub mod provisions;
pub mod put;
pub mod reader;
pub mod recent;
pub mod reconcile;
pub mod recovery;
pub mod register;
pub mod rolling;
pub mod room;
pub mod search;
pub mod session;
pub mod sheet;
pub mod silence;
pub mod since;
pub mod sitting;
mod stated;
pub mod submissions;
pub mod tasks;
pub mod texts;
pub mod translations;
mod undo;
pub mod versions;
pub mod wire;
#[cfg(feature = "docx")]
mod word;
mod wordings;
pub mod words;

pub use chancery_messages as messages;
pub use chancery_store::{OpenMode, View};
