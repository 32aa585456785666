//! The sample submissions that may lie beside the repository; without them there is nothing to check here.

use std::path::{Path, PathBuf};

use super::drawing::read;
use crate::source::{Refusal, SourceOptions};

fn samples(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(folder);
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.flatten().map(|entry| entry.path()).collect()
}

#[test]
fn every_sample_has_cells() {
    for path in samples("submissions") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        let (facts, drawing) = read(&bytes, &SourceOptions { name: name.clone(), ..SourceOptions::default() });
        match extension.as_str() {
            "xlsx" | "xls" | "ods" | "csv" => {
                assert_eq!(facts.unwrap().format.extension(), extension);
                assert!(drawing.cells > 20, "{name}: {}", drawing.text);
            }
            "json" => assert_eq!(facts.unwrap().format.extension(), "json"),
            "docx" => assert_eq!(facts, Err(Refusal::NotATable { kind: "docx".to_owned() })),
            _ => (),
        }
    }
}
