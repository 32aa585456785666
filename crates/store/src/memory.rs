//! What this machine remembers of a register outside of it, so that an older copy put in its place is noticed.
//!
//! The memory is one JSON file of the app's choosing, one entry per register by its first public key. It holds
//! counts and ids only. Losing it loses the warning, nothing else.

use crate::error::StoreError;
use crate::place;
use crate::store::Store;
use chancery_model::id::{OperationId, Sha};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Serialize, Deserialize)]
struct Remembered {
    operations: u64,
    head: OperationId,
}

type Memory = BTreeMap<String, Remembered>;

impl Store {
    /// Compares the register with what `memory` holds of it. A register that is not in it passes.
    ///
    /// # Errors
    /// [`StoreError::Rollback`] when operations that were remembered are no longer there.
    pub fn check_memory(&self, memory: &Path) -> Result<(), StoreError> {
        let Some(remembered) = read(memory)?.remove(&self.name()?) else {
            return Ok(());
        };
        let found = self.counts()?.operations;
        let head: Option<[u8; 32]> = self
            .connection
            .query_row(
                "select id from operation where no = ?1",
                [remembered.operations as i64],
                |row| row.get(0),
            )
            .optional()?;
        if head.map(|id| OperationId(Sha(id))) == Some(remembered.head) {
            return Ok(());
        }
        Err(StoreError::Rollback {
            remembered: remembered.operations,
            found,
        })
    }

    /// Writes how far the register is into `memory`, beside what that holds of others.
    ///
    /// # Errors
    /// The system's own.
    pub fn remember_in(&self, memory: &Path) -> Result<(), StoreError> {
        let last: Option<(i64, [u8; 32])> = self
            .connection
            .query_row(
                "select no, id from operation order by no desc limit 1",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        let Some((operations, head)) = last else {
            return Ok(());
        };
        let mut all = read(memory)?;
        let entry = Remembered {
            operations: operations as u64,
            head: OperationId(Sha(head)),
        };
        all.insert(self.name()?, entry);
        let text = serde_json::to_vec(&all).expect("text keys and whole numbers");
        let fresh = place::beside(memory, ".new");
        std::fs::write(&fresh, text)
            .and_then(|()| std::fs::rename(&fresh, memory))
            .map_err(|source| place::io(memory, source))
    }

    /// The register's first public key names it, whatever its path.
    fn name(&self) -> Result<String, StoreError> {
        let public: [u8; 32] =
            self.connection
                .query_row("select public from key order by no limit 1", [], |row| {
                    row.get(0)
                })?;
        Ok(crate::signing::key_name(&public))
    }
}

/// An absent or unreadable memory remembers nothing.
fn read(memory: &Path) -> Result<Memory, StoreError> {
    match std::fs::read(memory) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).unwrap_or_default()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Memory::new()),
        Err(source) => Err(place::io(memory, source)),
    }
}
