//! The thread that has the open register.
//!
//! A register is used by one thread only, so that what the page asks is done in the order asked. Requests wait in
//! a queue; a cancelled one that has not begun is still begun, and stops at its first step.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc;

use chancery_app::wire::error::WireError;
use serde_json::Value;
use tokio::sync::oneshot;

/// Takes the step's code, how much is done, and of how much (0 while not known).
pub type Tell = Box<dyn Fn(&str, u64, u64) + Send + Sync>;

/// One request of the page.
pub struct Request {
    /// The call's name in `chancery_app::wire`.
    pub name: String,
    /// What that call takes.
    pub request: Value,
    /// Where progress goes.
    pub tell: Tell,
    /// Set when the page no longer wants the answer.
    pub stop: Arc<AtomicBool>,
}

/// The way to the thread; it ends when this is dropped.
pub struct Desk {
    queue: mpsc::Sender<(Request, oneshot::Sender<Result<Value, WireError>>)>,
}

impl Desk {
    /// Starts the thread. `reader` is the command that reads partner files, where it was found.
    pub fn start(reader: Option<PathBuf>) -> Self {
        let (queue, waiting) = mpsc::channel::<(Request, oneshot::Sender<_>)>();
        std::thread::spawn(move || {
            let mut open = Open { _reader: reader };
            for (request, answer) in waiting {
                // A page that has gone away takes no answer; the work is done all the same.
                drop(answer.send(open.answer(request)));
            }
        });
        Desk { queue }
    }

    /// Does one request after those before it.
    ///
    /// # Errors
    /// What the application refuses; `defect` if the thread has died.
    pub async fn ask(&self, request: Request) -> Result<Value, WireError> {
        let (answer, answered) = oneshot::channel();
        let sent = self.queue.send((request, answer));
        sent.map_err(|_| defect("desk-ended"))?;
        answered.await.unwrap_or_else(|_| Err(defect("desk-ended")))
    }
}

/// What is open; lives on the thread.
struct Open {
    _reader: Option<PathBuf>,
}

impl Open {
    fn answer(&mut self, request: Request) -> Result<Value, WireError> {
        let Request {
            name,
            request: _,
            tell: _,
            stop: _,
        } = request;
        Err(defect(&format!("not-connected:{name}")))
    }
}

/// A fault of this program, not of the person's.
pub fn defect(detail: &str) -> WireError {
    WireError {
        code: "defect".to_owned(),
        params: [("detail".to_owned(), detail.to_owned())].into(),
        message: String::new(),
        hint: String::new(),
    }
}
