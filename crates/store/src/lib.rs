//! The register file: SQLite under SQLCipher, an append-only log and tables derived from it.
