//! Progress of long work, and the way to cancel it.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

type Report = dyn Fn(&str, u64, u64) + Send + Sync;

/// Where long work reports to, and where it looks whether it should stop. Cheap to clone.
#[derive(Clone)]
pub struct Progress {
    report: Arc<Report>,
    cancelled: Arc<AtomicBool>,
}

impl Progress {
    /// Returns a progress that calls `report` with the step's code, how much is done, and of how much.
    pub fn new(report: impl Fn(&str, u64, u64) + Send + Sync + 'static) -> Progress {
        Progress {
            report: Arc::new(report),
            cancelled: Arc::default(),
        }
    }

    /// Returns a progress that nobody watches.
    pub fn silent() -> Progress {
        Progress::new(|_, _, _| ())
    }

    /// Says how far the step is; breaks when the work was cancelled.
    pub fn step(&self, step: &str, done: u64, total: u64) -> ControlFlow<()> {
        (self.report)(step, done, total);
        if self.is_cancelled() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Asks the work to stop at its next step.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Returns whether the work should stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Returns the flag itself, for work in another thread.
    pub fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.cancelled)
    }
}
