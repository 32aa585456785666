//! Lists the catalogues `ftl/<lang>/<topic>.ftl`, so that a new file is part of the program by lying there.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("ftl");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut listing = String::from("&[\n");
    for folder in entries(&root).into_iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in entries(&folder)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|it| it == "ftl"))
        {
            let (lang, topic) = (folder.file_name(), file.file_stem());
            writeln!(
                listing,
                "({lang:?}, {topic:?}, include_str!({file:?})),",
                lang = text(lang),
                topic = text(topic)
            )
            .expect("writing to memory");
        }
    }
    listing.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("catalogues.rs");
    fs::write(out, listing).expect("the output folder is writable");
}

/// Returns what lies in a folder, sorted, so that two builds list the same.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).expect("the catalogues are part of the source");
    let mut found: Vec<PathBuf> = listed
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    found.sort();
    found
}

fn text(name: Option<&std::ffi::OsStr>) -> &str {
    name.and_then(std::ffi::OsStr::to_str)
        .expect("names of catalogues are plain text")
}
