//! A register of a fictional delegation, called as the page calls it.

use chancery_app::register::{self, CreateRegister, Fill, Key};
use chancery_app::session::Session;
use chancery_app::wire::draft::{
    ComposeAnswer, ComposeRequest, DraftRequest, KeepAnswer, KeepRequest,
};
use chancery_app::{OpenMode, drafts};
use serde_json::Value;
use std::path::PathBuf;
use tempfile::TempDir;

/// An open register that can be closed and opened again.
pub struct Desk {
    folder: TempDir,
    session: Option<Session>,
}

impl Desk {
    /// Makes a register of the fictional state XBE that knows the fictional states.
    pub fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::File(folder.path().join("k"));
        let path = folder.path().join("r.chancery");
        let create = CreateRegister {
            path: &path,
            key: &key,
            delegation: Some("XBE"),
            fill: Fill::StatesOnly,
        };
        let session = register::create(&create, PathBuf::from("chancery")).unwrap();
        Desk {
            folder,
            session: Some(session),
        }
    }

    pub fn session(&mut self) -> &mut Session {
        self.session.as_mut().unwrap()
    }

    /// Closes the register and opens it again, as a program started anew would.
    pub fn reopen(&mut self) {
        if let Some(session) = self.session.take() {
            session.store.close().unwrap();
        }
        let key = Key::File(self.folder.path().join("k"));
        let path = self.folder.path().join("r.chancery");
        let session = register::open(&path, &key, OpenMode::Write, PathBuf::from("chancery"));
        self.session = Some(session.unwrap());
    }

    pub fn compose(&mut self, id: &str) -> ComposeAnswer {
        let request = ComposeRequest {
            id: id.into(),
            state: None,
            lang: "en".into(),
        };
        drafts::compose(self.session(), &request).unwrap()
    }

    /// Types: saves `fields` on the version that the page would have opened.
    pub fn save(&mut self, record: &str, base: Option<&str>, fields: Value) {
        let request = DraftRequest {
            record: record.into(),
            base: base.map(str::to_string),
            fields,
            lang: "en".into(),
        };
        drafts::save(self.session(), &request).unwrap();
    }

    pub fn keep(&mut self, record: &str) -> KeepAnswer {
        self.keep_as(record, None)
    }

    pub fn keep_as(&mut self, record: &str, name: Option<&str>) -> KeepAnswer {
        let request = KeepRequest {
            record: record.into(),
            name: name.map(str::to_string),
            lang: "en".into(),
        };
        drafts::keep(self.session(), &request).unwrap()
    }

    /// Makes an entry with `fields` and returns its record and version.
    pub fn entry(&mut self, fields: Value) -> (String, String) {
        self.save("new:a", None, fields);
        let kept = self.keep("new:a");
        (kept.record, kept.revision.unwrap())
    }
}
