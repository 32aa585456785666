//! The hour of the day, passed in so that nothing else asks for it.

use chrono::{DateTime, FixedOffset, Local, SecondsFormat};

/// Tells the time. Hours are only shown; no order depends on them.
pub trait Clock: Send {
    /// Returns the local time with its offset.
    fn now(&self) -> DateTime<FixedOffset>;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }
}

/// A clock that stands still: for the demo, whose bytes are the same everywhere, and for tests.
pub struct FixedClock(pub DateTime<FixedOffset>);

impl Clock for FixedClock {
    fn now(&self) -> DateTime<FixedOffset> {
        self.0
    }
}

/// Returns `time` as records keep it: RFC 3339 to the second, with offset.
pub fn stamp(time: DateTime<FixedOffset>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// Returns the day of `time`, ISO.
pub fn day(time: DateTime<FixedOffset>) -> String {
    time.format("%Y-%m-%d").to_string()
}
