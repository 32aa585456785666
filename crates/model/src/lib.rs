//! What a register holds, as pure values.
