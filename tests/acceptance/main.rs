#![allow(clippy::unwrap_used)]
//! What the `chancery` command promises, tried on the built command from outside.
//!
//! `command` runs it, `expected` compares an answer with what a right reading gives; the rest are the promises.

mod again;
mod clearance;
mod command;
mod comparing;
mod compile;
mod copies;
mod corpus;
mod drafting;
mod exit_codes;
mod expected;
mod leaving;
mod main_job;
mod negotiation;
mod outward;
mod private;
mod putting;
mod refusals;
mod rolling;
mod search;
mod submissions;
mod word;
