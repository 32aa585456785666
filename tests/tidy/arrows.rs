//! Which package may use which, from what cargo itself says.

use crate::repository::{assert_none, root};
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

/// Every package of ours, with those of ours that it may use.
const ALLOWED: [(&str, &[&str]); 14] = [
    ("model", &[]),
    ("messages", &[]),
    ("diff", &["model"]),
    ("store", &["model"]),
    ("merge", &["diff", "model"]),
    ("negotiate", &["diff", "model"]),
    ("import", &["diff", "model"]),
    ("export", &["diff", "model", "messages"]),
    ("docx", &["model"]),
    (
        "app",
        &[
            "model",
            "messages",
            "diff",
            "store",
            "merge",
            "negotiate",
            "import",
            "export",
            "docx",
        ],
    ),
    ("cli", &["app"]),
    ("desktop", &["app"]),
    ("testkit", &["model", "store", "app"]),
    ("tests", &[]),
];

/// What tests alone may use besides: values and labels, and the kit.
const FOR_TESTS: [&str; 3] = ["model", "messages", "testkit"];

/// Libraries that one package alone may use.
const KEPT: [(&str, &[&str]); 4] = [
    ("rusqlite", &["store"]),
    ("tauri", &["desktop"]),
    ("webkit2gtk", &["desktop"]),
    ("clap", &["cli"]),
];

/// Returns the packages of the workspace as cargo lists them.
fn packages() -> Vec<Value> {
    let run = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let metadata: Value = serde_json::from_slice(&run.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn faults(name: &str, dependency: &str, for_tests: bool) -> Option<String> {
    let own = |full: &str| full.strip_prefix("chancery-").map(str::to_owned);
    let name = own(name).unwrap_or_else(|| name.to_owned());
    let Some((_, allowed)) = ALLOWED.iter().find(|(of, _)| *of == name) else {
        return Some(format!(
            "{name} has no place in the levels: add it to docs/ARCHITECTURE.md and here"
        ));
    };
    if let Some(ours) = own(dependency) {
        let fine =
            allowed.contains(&ours.as_str()) || (for_tests && FOR_TESTS.contains(&ours.as_str()));
        return (!fine).then(|| format!("{name} may not use {ours}"));
    }
    let kept = KEPT.iter().find(|(library, _)| {
        dependency == *library || dependency.starts_with(&format!("{library}-"))
    });
    let fine = kept.is_none_or(|(_, users)| users.contains(&name.as_str()));
    (!fine).then(|| format!("{name} may not use {dependency}"))
}

#[test]
fn packages_use_only_what_their_level_allows() {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        seen.insert(name.trim_start_matches("chancery-").to_owned());
        for dependency in package["dependencies"].as_array().unwrap() {
            let for_tests = dependency["kind"] == "dev";
            found.extend(faults(
                name,
                dependency["name"].as_str().unwrap(),
                for_tests,
            ));
        }
    }
    for (name, _) in ALLOWED {
        assert!(
            seen.contains(name),
            "{name} is in the table and not in the workspace"
        );
    }
    assert_none(&found);
}

#[test]
fn an_arrow_that_points_up_is_seen() {
    assert!(faults("chancery-model", "chancery-store", false).is_some());
    assert!(faults("chancery-import", "rusqlite", false).is_some());
    assert!(faults("chancery-app", "tauri-plugin-dialog", false).is_some());
    assert!(faults("chancery-newcomer", "serde", false).is_some());
    assert!(faults("chancery-store", "rusqlite", false).is_none());
    assert!(faults("chancery-messages", "chancery-model", true).is_none());
    assert!(faults("chancery-messages", "chancery-model", false).is_some());
}
