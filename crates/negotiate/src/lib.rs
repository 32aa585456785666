//! What delegations say about a common text: compilation, positions, outlook, common ground.
//!
//! Pure: no IO, clock or chance, and no answer depends on the order of what is given. It deliberately puts no word into
//! a state's mouth: what nobody said is "no position".

mod bits;
pub mod common_ground;
pub mod compilation;
pub mod outlook;
pub mod positions;
pub mod rolling;
pub mod silence;
