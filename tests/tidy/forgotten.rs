//! No source file lies about without being part of anything.

use crate::repository::{File, assert_none, files};

/// Returns whether the file at `other` may take in the module at `path`.
fn may_take_in(other: &str, path: &str) -> bool {
    let (mut folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    if name == "mod.rs" {
        // `a/mod.rs` is the module `a` of the folder above.
        folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
    }
    let roots = ["mod.rs", "lib.rs", "main.rs"].map(|root| format!("{folder}/{root}"));
    let beside =
        folder.ends_with("/tests") && other.rsplit_once('/').is_some_and(|(at, _)| at == folder);
    other == format!("{folder}.rs") || roots.iter().any(|root| root == other) || beside
}

fn module_name(path: &str) -> &str {
    let path = path.trim_end_matches("/mod.rs").trim_end_matches(".rs");
    path.rsplit('/').next().unwrap()
}

/// Files that cargo itself finds.
fn is_root(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap();
    let parts: Vec<&str> = path.split('/').collect();
    let test_binary = parts.len() == 4
        && parts[0] == "crates"
        && ["tests", "examples", "benches"].contains(&parts[2]);
    ["lib.rs", "main.rs", "build.rs"].contains(&name) || test_binary
}

fn forgotten(all: &[File]) -> Vec<String> {
    let sources = all
        .iter()
        .filter(|file| file.is(&["rs"]) && !is_root(&file.path));
    let named = |file: &&File| {
        let name = module_name(&file.path);
        let declares = |text: &str| {
            text.lines().any(|line| {
                let line = line.trim();
                line == format!("mod {name};")
                    || (line.starts_with("pub") && line.ends_with(&format!(" mod {name};")))
            })
        };
        all.iter()
            .any(|other| may_take_in(&other.path, &file.path) && declares(&other.text))
    };
    sources
        .filter(|file| !named(file))
        .map(|file| format!("{} is part of nothing", file.path))
        .collect()
}

#[test]
fn every_source_file_is_part_of_something() {
    assert_none(&forgotten(&files()));
}

#[test]
fn a_forgotten_file_is_seen() {
    let file = crate::repository::planted;
    let all = [
        file("crates/a/src/lib.rs", "mod b;\n"),
        file("crates/a/src/b.rs", "pub(crate) mod c;"),
        file("crates/a/src/b/c.rs", ""),
    ];
    assert!(forgotten(&all).is_empty());
    let all = [
        file("crates/a/src/lib.rs", "// mod b;\n"),
        file("crates/a/src/b/mod.rs", ""),
    ];
    assert_eq!(
        forgotten(&all),
        ["crates/a/src/b/mod.rs is part of nothing"]
    );
}
