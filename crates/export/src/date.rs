//! Dates in long form.
