//! What a register holds, as pure values.
//!
//! Start with [`record::Kind`] (the things that have versions), [`revision`] (one immutable version and how its
//! id comes from its bytes), [`operation`] (one thing a person did) and [`merge::Merge`] (the value of a record with
//! several heads). The contents of the kinds stand in [`measure`], [`act`], [`submission`], [`information`],
//! [`meeting`], [`task`], [`comment`], [`development`] and [`position`]; what ships with the program in [`codes`] and
//! [`model_clauses`]. [`numbering`] makes the numbers of clauses.
//!
//! Stable for ever: record ids, short references, canonical bytes ([`canonical`]) and what is hashed from them.
//! Nothing here reads a file, a clock or a source of chance.

pub mod act;
pub mod audience;
pub mod canonical;
pub mod cell_text;
pub mod check_code;
pub mod clearance;
pub mod codes;
pub mod comment;
pub mod date;
pub mod deadline;
pub mod development;
pub mod fold;
pub mod id;
pub mod information;
pub mod marked;
pub mod measure;
pub mod meeting;
pub mod merge;
pub mod model_clauses;
pub mod numbering;
pub mod operation;
pub mod origin;
pub mod overlay;
pub mod package;
pub mod place;
pub mod position;
pub mod proposal;
pub mod provision;
pub mod record;
pub mod reference;
pub mod revision;
pub mod sheet;
pub mod silence;
pub mod status;
pub mod submission;
pub mod task;
pub mod text;
pub mod translation;
