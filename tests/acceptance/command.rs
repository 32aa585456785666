//! The built command, and registers in folders of their own.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What a run of the command left.
pub struct Answer {
    /// The exit code.
    pub code: i32,
    /// The one JSON document on standard output; `Null` where there is none.
    pub json: Value,
    /// What stood on standard error.
    pub errors: String,
}

/// A register in a folder that goes away with it.
pub struct Register {
    folder: TempDir,
}

/// Returns the root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Returns a file of the corpus.
pub fn corpus(path: &str) -> PathBuf {
    root().join("tests/corpus").join(path)
}

/// Returns the built command, which lies beside the test binaries' folder.
fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let built = here.parent().unwrap().parent().unwrap();
    let program = built.join(format!("chancery{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.is_file(),
        "{} is not built: cargo build -p chancery-cli",
        program.display()
    );
    program
}

/// Runs the command with `--json` and returns what it left.
pub fn run(folder: &Path, arguments: &[&str]) -> Answer {
    let output = Command::new(program())
        .args(["--json", "--quiet"])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let json = serde_json::from_str(text.trim()).unwrap_or_else(|error| {
        assert!(
            text.trim().is_empty(),
            "{arguments:?}: not one JSON document ({error}):\n{text}"
        );
        Value::Null
    });
    Answer {
        code: output.status.code().unwrap_or(-1),
        json,
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

impl Register {
    /// Makes an empty register of a secretariat that knows the fictional states.
    pub fn with_states() -> Register {
        Register::made(&["--demo", "--states-only"])
    }

    /// Makes a register with the arguments of `init`.
    pub fn made(arguments: &[&str]) -> Register {
        let register = Register {
            folder: tempfile::tempdir().unwrap(),
        };
        let answer = register.run("init", arguments);
        assert_eq!(answer.code, 0, "init: {}\n{}", answer.json, answer.errors);
        register
    }

    /// Returns a copy of the closed register with its key, in a folder of its own.
    pub fn copied(&self) -> Register {
        let copy = Register {
            folder: tempfile::tempdir().unwrap(),
        };
        for name in ["register.chancery", "key"] {
            std::fs::copy(self.folder().join(name), copy.folder().join(name)).unwrap();
        }
        copy
    }

    /// Returns the folder in which the register lies.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a command on the register: `register.run("import", &["a.csv", "--plan"])`.
    pub fn run(&self, command: &str, arguments: &[&str]) -> Answer {
        let mut all = vec!["--key-file", "key", command, "register.chancery"];
        all.extend(arguments);
        run(self.folder(), &all)
    }

    /// Starts a command and interrupts it as Ctrl-C does once it has opened the register.
    #[cfg(unix)]
    pub fn stopped(&self, command: &str, arguments: &[&str]) -> Answer {
        let mut child = Command::new(program())
            .args(["--json", "--quiet", "--key-file", "key", command])
            .arg("register.chancery")
            .args(arguments)
            .current_dir(self.folder())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let wal = self.folder().join("register.chancery-wal");
        while !wal.exists() && child.try_wait().unwrap().is_none() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        let id = child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-INT", &id])
                .status()
                .unwrap()
                .success()
        );
        let output = child.wait_with_output().unwrap();
        Answer {
            code: output.status.code().unwrap_or(-1),
            json: serde_json::from_slice(&output.stdout).unwrap_or_default(),
            errors: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Runs a command as a person does and returns what stands on standard output and on standard error.
    pub fn printed(&self, command: &str, arguments: &[&str]) -> (String, String) {
        let output = Command::new(program())
            .args(["--key-file", "key", command, "register.chancery"])
            .args(arguments)
            .current_dir(self.folder())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (text(&output.stdout), text(&output.stderr))
    }

    /// Runs a command that must be done and return JSON.
    pub fn done(&self, command: &str, arguments: &[&str]) -> Value {
        let answer = self.run(command, arguments);
        assert!(
            [0, 5].contains(&answer.code),
            "{command} {arguments:?}: exit {}\n{}\n{}",
            answer.code,
            answer.json,
            answer.errors
        );
        answer.json
    }

    /// Returns the digest of everything the register holds on its handed-in line.
    pub fn content_id(&self) -> String {
        let verified = self.done("verify", &[]);
        assert_eq!(verified["ok"], true, "{verified}");
        verified["content_id"].as_str().unwrap().to_owned()
    }

    /// Imports a file and returns the answer with the entry of that file.
    pub fn import(&self, file: &Path, arguments: &[&str]) -> (Answer, Value) {
        let mut all = vec![file.to_str().unwrap(), "--rows", "all"];
        all.extend(arguments);
        let answer = self.run("import", &all);
        let entry = answer.json["files"][0].clone();
        assert!(
            entry.is_object(),
            "{}: exit {}\n{}\n{}",
            file.display(),
            answer.code,
            answer.json,
            answer.errors
        );
        (answer, entry)
    }
}
