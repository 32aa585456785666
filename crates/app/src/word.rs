//! Word documents for the importer, which does not depend on the Word crate itself.

use chancery_import::source::{Refusal, WordReader};
use chancery_model::marked::MarkedText;
use chancery_model::sheet::WordTables;

/// Reads Word documents with `chancery-docx`.
pub struct Word;

impl WordReader for Word {
    fn tables(&self, bytes: &[u8]) -> Result<WordTables, Refusal> {
        chancery_docx::read_tables(bytes).map_err(refusal)
    }

    fn marked(&self, bytes: &[u8]) -> Result<MarkedText, Refusal> {
        chancery_docx::read_marked(bytes).map_err(refusal)
    }
}

fn refusal(error: chancery_docx::DocxError) -> Refusal {
    Refusal::Word {
        code: error.code().to_string(),
        detail: error.to_string(),
    }
}
