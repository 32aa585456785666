//! What the parts of the page may import: `backend` alone knows Tauri, features stand apart, `shared` knows none.

use crate::code::without_comments;
use crate::repository::{File, check, planted};

/// Returns the modules that a source imports, as they are written.
fn imports(source: &str) -> Vec<String> {
    let source = without_comments(source);
    let mut found = Vec::new();
    for opening in [" from \"", "import \"", "import(\"", " from '", "import('"] {
        for after in source.split(opening).skip(1) {
            let quote = opening.chars().next_back().unwrap();
            found.extend(after.split(quote).next().map(str::to_owned));
        }
    }
    found
}

/// Returns the path that a relative import means.
fn resolved(path: &str, import: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in import.split('/') {
        match part {
            "." => (),
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn rule(file: &File) -> Vec<String> {
    let part = |path: &str| -> Vec<String> {
        path.trim_start_matches("ui/src/")
            .split('/')
            .take(2)
            .map(str::to_owned)
            .collect()
    };
    let from = part(&file.path);
    let mut faults = Vec::new();
    for import in imports(&file.text) {
        if import.starts_with("@tauri-apps") && from[0] != "backend" {
            faults.push(format!(
                "{}: only ui/src/backend may import {import}",
                file.path
            ));
        }
        if !import.starts_with('.') {
            continue;
        }
        let target = resolved(&file.path, &import);
        let to = part(&target);
        let into_feature = to[0] == "features";
        if from[0] == "features" && into_feature && from[1] != to[1] {
            faults.push(format!(
                "{}: the feature {} may not import {import}",
                file.path, from[1]
            ));
        }
        let lower = ["shared", "strings", "backend"].contains(&from[0].as_str());
        if lower && (into_feature || to[0] == "app") {
            faults.push(format!(
                "{}: {} may not import {import}",
                file.path, from[0]
            ));
        }
    }
    faults
}

#[test]
fn the_page_imports_only_downwards() {
    check(
        |file| file.path.starts_with("ui/src/") && file.is(&["ts", "tsx"]) && !file.is_test(),
        rule,
    );
}

#[test]
fn an_import_that_points_up_or_across_is_seen() {
    let sees = |path: &str, text: &str| !rule(&planted(path, text)).is_empty();
    assert!(sees(
        "ui/src/app/App.tsx",
        "import { invoke } from \"@tauri-apps/api/core\";"
    ));
    assert!(sees(
        "ui/src/features/matrix/A.tsx",
        "import { b } from \"../measures/b\";"
    ));
    assert!(sees(
        "ui/src/shared/ui/A.tsx",
        "import { b } from \"../../features/start/b\";"
    ));
    assert!(!sees(
        "ui/src/backend/tauri.ts",
        "import { invoke } from \"@tauri-apps/api/core\";"
    ));
    assert!(!sees(
        "ui/src/features/matrix/A.tsx",
        "import { b } from \"./matrix.state\";\n// from \"../measures/b\""
    ));
}
