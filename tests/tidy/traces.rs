//! No file tells of the machine that it was written on, or of the hosts that packages came from.

use crate::repository::{File, check, planted, root};

/// Beginnings of paths of a machine (and of this one), and hosts of registries; written apart, so that this page does not find itself.
fn traces() -> Vec<String> {
    let parts: [&[&str]; 12] = [
        &["/wo", "rk/"],
        &["/ro", "ot/"],
        &["/Us", "ers/"],
        &["C:\\\\Us", "ers"],
        &["C:\\Us", "ers"],
        &["registry.npm", "js.org"],
        &["npm", "mirror"],
        &["py", "pi.org"],
        &["static.cra", "tes.io"],
        &["index.cra", "tes.io"],
        &["artifac", "tory"],
        &["/codea", "rtifact"],
    ];
    let here = [
        std::env::var("HOME").ok(),
        root().to_str().map(str::to_owned),
    ];
    let here = here
        .into_iter()
        .flatten()
        .filter(|path| path.len() > 5)
        .map(|path| path + "/");
    parts
        .iter()
        .map(|parts| parts.concat())
        .chain(here)
        .collect()
}

fn rule(file: &File) -> Vec<String> {
    let traces = traces();
    let mut faults = Vec::new();
    for (n, line) in file.text.lines().enumerate() {
        let found = traces.iter().filter(|trace| {
            // A path of the repository may have a folder of that name inside; one of the machine begins with it.
            line.match_indices(trace.as_str()).any(|(at, _)| {
                !trace.starts_with('/')
                    || line[..at]
                        .chars()
                        .next_back()
                        .is_none_or(|c| !c.is_alphanumeric() && !"._-}*@".contains(c))
            })
        });
        faults.extend(found.map(|trace| format!("{}:{}: {trace}", file.path, n + 1)));
    }
    if file.path.ends_with("package-lock.json") && file.text.contains("\"resolved\"") {
        faults.push(format!("{}: says where packages came from", file.path));
    }
    if file.path.ends_with("Cargo.lock") {
        let own = "registry+https://github.com/rust-lang/crates.io-index";
        let sources = file
            .text
            .lines()
            .filter(|line| line.starts_with("source = "));
        faults.extend(
            sources
                .filter(|line| !line.contains(own))
                .map(|line| format!("{}: {line}", file.path)),
        );
    }
    faults
}

#[test]
fn no_file_tells_of_a_machine_or_a_registry() {
    check(|file| !file.text.is_empty(), rule);
}

#[test]
fn a_trace_is_seen() {
    for trace in traces() {
        assert!(
            !rule(&planted("a.md", &format!("see {trace}x"))).is_empty(),
            "{trace}"
        );
    }
    assert!(rule(&planted("a.ts", "import a from \"../ui/home/a\";")).is_empty());
    assert!(!rule(&planted("package-lock.json", "\"resolved\": 1")).is_empty());
    assert!(
        !rule(&planted(
            "Cargo.lock",
            "source = \"git+https://example.invalid\""
        ))
        .is_empty()
    );
}
