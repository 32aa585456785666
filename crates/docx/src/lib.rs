//! Word documents: the tables of a `.docx` in, as sheets of cells; short papers out ([`write`]).
//!
//! [`read_tables`] returns every top-level table with what Word says about its cells: text struck through, text
//! under an open tracked change, hidden text, merged cells, comments. Insertions are read as if accepted, deletions
//! as if accepted too, and both leave a mark; a whole row under a tracked deletion keeps its text, so that a person
//! sees what is to go.
//!
//! [`read_marked`] returns the running text with its tracked changes and who made them, for the compilation.
//!
//! The reader streams and never recurses into nested tables; docs/design/0002-word-reading.md says why it does not
//! build the typed tree of the document. Deliberately absent: layout, pictures, numbering labels, text boxes. The
//! archive must have passed the importer's guard before; this crate holds only its own size limits.

mod comments;
mod error;
mod grid;
mod marked;
mod package;
mod paragraph;
mod styles;
mod tables;
mod xml;

#[cfg(test)]
mod tests;

use chancery_model::sheet::{SourceFinding, SourceSeverity, WordTables};

pub mod write;

pub use self::error::DocxError;
pub use self::marked::read_marked;
use self::package::Package;
use self::tables::Document;
use self::xml::Xml;

/// Returns the tables of a document, and the words around them.
///
/// # Errors
/// The named reason why the document cannot be read; a document without tables is read and has none.
pub fn read_tables(bytes: &[u8]) -> Result<WordTables, DocxError> {
    let mut package = Package::open(bytes)?;
    let main = package.main_part()?;
    let relationships = package.relationships(&main)?;
    let mut word = WordTables {
        findings: note_foreign_parts(&package),
        ..WordTables::default()
    };
    if relationships
        .iter()
        .any(|each| each.outside && each.kind != "hyperlink")
    {
        word.findings.push(SourceFinding::on_file(
            "external-link",
            SourceSeverity::Warning,
        ));
    }
    let mut document = Document::default();
    for each in relationships.iter().filter(|each| !each.outside) {
        match each.kind.as_str() {
            "styles" => {
                if let Some(part) = package.read(&each.target)? {
                    document.styles = styles::read(&mut Xml::new(&each.target, &part))?;
                }
            }
            "comments" => {
                if let Some(part) = package.read(&each.target)? {
                    document.comments = comments::read(&mut Xml::new(&each.target, &part))?;
                }
            }
            _ => (),
        }
    }
    for each in relationships
        .iter()
        .filter(|each| matches!(each.kind.as_str(), "header" | "footer"))
    {
        if let Some(part) = package.read(&each.target)? {
            word.preamble
                .extend(document.read_words(&mut Xml::new(&each.target, &part))?);
        }
    }
    let part = package
        .read(&main)?
        .ok_or_else(|| DocxError::damaged(&main, "missing"))?;
    document.read_body(&mut Xml::new(&main, &part), &mut word)?;
    Ok(word)
}

/// Notes what the document carries that is deliberately not read.
fn note_foreign_parts(package: &Package<'_>) -> Vec<SourceFinding> {
    let any = |word: &str| {
        package
            .names()
            .any(|name| name.to_ascii_lowercase().contains(word))
    };
    let mut findings = Vec::new();
    if any("vbaproject.bin") {
        findings.push(SourceFinding::on_file(
            "macros-ignored",
            SourceSeverity::Note,
        ));
    }
    if any("/embeddings/") || any("/activex/") {
        findings.push(SourceFinding::on_file(
            "embedded-object",
            SourceSeverity::Note,
        ));
    }
    findings
}
