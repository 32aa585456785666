//! The thread that has the open register.
//!
//! A register is used by one thread only, so that what the page asks is done in the order asked. Requests wait in
//! a queue; a cancelled one that has not begun is still begun, and stops at its first step.

use std::path::PathBuf;
use std::sync::mpsc;

use chancery_app::desk::Desk;
use chancery_app::progress::Progress;
use chancery_app::wire::error::WireError;
use serde_json::Value;
use tokio::sync::oneshot;

/// One request of the page.
pub struct Request {
    /// The call's name in `chancery_app::wire`.
    pub name: String,
    /// What that call takes.
    pub request: Value,
    /// Where progress goes, and what cancels.
    pub progress: Progress,
}

enum Work {
    Answer(Request, oneshot::Sender<Result<Value, WireError>>),
    Leave(mpsc::Sender<()>),
}

/// The way to the thread.
pub struct DeskThread {
    queue: mpsc::Sender<Work>,
}

impl DeskThread {
    /// Starts the thread. `data` is the folder for what is remembered between starts, `reader` the command that
    /// reads partner files.
    pub fn start(data: PathBuf, reader: PathBuf) -> Self {
        let (queue, waiting) = mpsc::channel();
        std::thread::spawn(move || {
            let mut desk = Desk::new(&data, reader);
            for work in waiting {
                perform(&mut desk, work);
            }
        });
        DeskThread { queue }
    }

    /// Does one request after those before it.
    ///
    /// # Errors
    /// What the application refuses; `defect` if the thread has died.
    pub async fn ask(&self, request: Request) -> Result<Value, WireError> {
        let (answer, answered) = oneshot::channel();
        let sent = self.queue.send(Work::Answer(request, answer));
        sent.map_err(|_| defect("desk-ended"))?;
        answered.await.unwrap_or_else(|_| Err(defect("desk-ended")))
    }

    /// Closes the open register into its one file, after all requests before; waits until it is done.
    pub fn leave(&self) {
        let (done, wait) = mpsc::channel();
        if self.queue.send(Work::Leave(done)).is_ok() {
            // An error means that the thread has ended, and then there is nothing to wait for.
            let _ = wait.recv();
        }
    }
}

fn perform(desk: &mut Desk, work: Work) {
    match work {
        Work::Answer(
            Request {
                name,
                request,
                progress,
            },
            answer,
        ) => {
            // A page that has gone away takes no answer; the work is done all the same.
            drop(answer.send(desk.call(&name, request, &progress)));
        }
        Work::Leave(done) => {
            if let Err(error) = desk.leave() {
                // The window is gone; what was committed is in the file all the same.
                eprintln!("chancery-desktop: {error}");
            }
            let _ = done.send(());
        }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn ask(thread: &DeskThread, name: &str) -> Result<Value, WireError> {
        let request = Request {
            name: name.to_owned(),
            request: serde_json::json!({ "lang": "en" }),
            progress: Progress::silent(),
        };
        tauri::async_runtime::block_on(thread.ask(request))
    }

    #[test]
    fn a_desk_with_nothing_open_says_so_and_can_be_left() {
        let folder = tempfile::tempdir().unwrap();
        let thread = DeskThread::start(folder.path().to_owned(), "chancery".into());
        assert!(ask(&thread, "status").unwrap()["open"].is_null());
        assert!(ask(&thread, "history").is_err());
        thread.leave();
        assert!(ask(&thread, "status").unwrap()["open"].is_null());
    }
}
