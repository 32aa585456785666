//! The files of the repository, as the rules see them.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold what is made, not what is written.
const MADE: [&str; 6] = [
    ".git",
    "target",
    "node_modules",
    "dist",
    "gen",
    "__pycache__",
];

/// One file that somebody wrote.
pub struct File {
    /// The path from the root, with `/`.
    pub path: String,
    /// The text; empty where the file is no UTF-8 text.
    pub text: String,
    /// Whether another file takes it in for tests alone.
    pub for_tests: bool,
}

impl File {
    /// Returns whether the name ends in one of the extensions.
    pub fn is(&self, extensions: &[&str]) -> bool {
        let name = self.path.rsplit('/').next().unwrap();
        name.rsplit_once('.')
            .is_some_and(|(_, extension)| extensions.contains(&extension))
    }

    /// Returns whether the file holds only tests or trials.
    pub fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap();
        let in_tests = self
            .path
            .split('/')
            .any(|part| ["tests", "test", "examples", "benches"].contains(&part));
        self.for_tests || in_tests || name == "tests.rs" || name.contains(".test.")
    }

    /// Returns whether a program wrote the file.
    pub fn is_generated(&self) -> bool {
        self.path.contains("/generated/")
    }
}

/// Returns the root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Returns every file below the root that somebody wrote, by path.
pub fn files() -> Vec<File> {
    let mut found = Vec::new();
    walk(&root(), "", &mut found);
    assert!(found.len() > 100, "the repository was not found");
    let for_tests: Vec<String> = found.iter().flat_map(modules_for_tests).collect();
    for file in &mut found {
        file.for_tests = for_tests.contains(&file.path);
    }
    found
}

/// Returns the paths of the modules that a Rust file takes in for tests alone.
fn modules_for_tests(file: &File) -> Vec<String> {
    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let stem = file.path.trim_end_matches(".rs");
    let inside = if ["lib", "main", "mod"].contains(&stem.rsplit('/').next().unwrap_or_default()) {
        folder
    } else {
        stem
    };
    let after = file.text.split("#[cfg(test)]\n").skip(1);
    let names = after.filter_map(|rest| {
        rest.lines()
            .next()?
            .trim()
            .strip_suffix(';')?
            .rsplit_once("mod ")
    });
    names
        .map(|(_, name)| format!("{inside}/{name}.rs"))
        .collect()
}

fn walk(folder: &Path, path: &str, found: &mut Vec<File>) {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    for name in names {
        let here = folder.join(&name);
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}/{name}")
        };
        if here.is_dir() {
            if !MADE.contains(&name.as_str()) && path != "build" {
                walk(&here, &path, found);
            }
        } else if !name.ends_with(".snap.new") {
            let text = String::from_utf8(fs::read(&here).unwrap_or_default()).unwrap_or_default();
            found.push(File {
                path,
                text,
                for_tests: false,
            });
        }
    }
}

/// Fails with one line per fault.
pub fn assert_none(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Runs a rule over every file that it is about.
pub fn check(about: impl Fn(&File) -> bool, rule: impl Fn(&File) -> Vec<String>) {
    let files: Vec<File> = files().into_iter().filter(about).collect();
    assert!(!files.is_empty(), "the rule is about no file");
    assert_none(&files.iter().flat_map(rule).collect::<Vec<_>>());
}

/// Returns a file for trying a rule.
pub fn planted(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        text: text.to_owned(),
        for_tests: false,
    }
}
