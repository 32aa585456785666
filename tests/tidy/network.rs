//! No part of ours opens a connection: no socket in the sources, no library for one among the dependencies we name.

use crate::code::code_only;
use crate::repository::{File, check, files, planted};

const SOCKETS: [&str; 7] = [
    "std::net",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "tokio::net",
    "XMLHttpRequest",
    "WebSocket",
];
const LIBRARIES: [&str; 10] = [
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "tungstenite",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "axios",
    "sentry",
];

fn opens_a_socket(file: &File) -> Vec<String> {
    let code = code_only(&file.text);
    let found = SOCKETS.iter().filter(|word| code.contains(**word));
    let mut faults: Vec<String> = found.map(|word| format!("{}: {word}", file.path)).collect();
    let fetches =
        file.path.starts_with("ui/src/") && code.contains("fetch(") && !code.contains("refetch(");
    faults.extend(fetches.then(|| format!("{}: fetch", file.path)));
    faults
}

fn names_a_library(file: &File) -> Vec<String> {
    let names = |line: &str, library: &str| {
        let start = line.trim_start().trim_start_matches('"');
        start
            .strip_prefix(library)
            .is_some_and(|rest| rest.starts_with([' ', '.', '"', '=']))
    };
    let found = LIBRARIES
        .iter()
        .filter(|library| file.text.lines().any(|line| names(line, library)));
    found
        .map(|library| format!("{}: {library}", file.path))
        .collect()
}

#[test]
fn nothing_of_ours_opens_a_connection() {
    let ours = |file: &File| {
        ["crates/", "src-tauri/", "ui/src/"]
            .iter()
            .any(|path| file.path.starts_with(path))
    };
    check(
        |file| ours(file) && file.is(&["rs", "ts", "tsx"]) && !file.is_test(),
        opens_a_socket,
    );
    assert!(!opens_a_socket(&planted("crates/a.rs", "use std::net::TcpStream;")).is_empty());
    assert!(!opens_a_socket(&planted("ui/src/a.ts", "await fetch(url)")).is_empty());
}

#[test]
fn no_library_for_connections_is_named() {
    check(
        |file| file.path.ends_with("Cargo.toml") || file.path == "package.json",
        names_a_library,
    );
    assert!(!names_a_library(&planted("Cargo.toml", "reqwest = \"1\"")).is_empty());
    assert!(!names_a_library(&planted("package.json", "    \"axios\": \"1\"")).is_empty());
    assert!(files().iter().any(|file| file.path == "package.json"));
}
