//! stub
use super::Sink;
use super::guard::Parts;
use super::refusal::Refusal;
pub(crate) fn read(_: &mut Parts<'_>, _: &mut dyn Sink) -> Result<(), Refusal> { Ok(()) }
