//! A matrix as a document.
