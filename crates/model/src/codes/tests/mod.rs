//! Tests of the code lists, one file per kind of list.

mod lists;
mod states;
