//! Partner files to a plan; writes nothing.
