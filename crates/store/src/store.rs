//! An open register: made, opened, closed.

use crate::chance::{Chance, SystemChance};
use crate::error::{ReadOnlyReason, StoreError};
use crate::key::{Header, Key, KeySource};
use crate::open::{self, OpenMode};
use crate::place::{self, Claim};
use crate::{schema, signing};
use rusqlite::{Connection, OptionalExtension};
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

/// An open register. Dropping it closes it; [`Store::close`] also says whether that went well.
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) chance: Box<dyn Chance>,
    pub(crate) read_only: Option<ReadOnlyReason>,
    /// While an earlier state is shown: what `read_only` was before.
    pub(crate) before_as_of: Option<Option<ReadOnlyReason>>,
    header: Header,
    path: PathBuf,
    // last, so that others are let in only after the connection is closed
    _claim: Claim,
}

/// What a new register starts with.
pub struct CreateConfig {
    /// Where the file's salt, the signing key and later the salts of contents come from.
    pub chance: Box<dyn Chance>,
    /// Alpha-3 code of the delegation; none for a secretariat's register.
    pub delegation: Option<String>,
}

impl Default for CreateConfig {
    fn default() -> CreateConfig {
        CreateConfig {
            chance: Box::new(SystemChance),
            delegation: None,
        }
    }
}

impl Store {
    /// Makes a register at `path` with one signing key and no operation.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when a file is there; it is not touched. After any other error no file is left.
    pub fn create(path: &Path, key: &KeySource, config: CreateConfig) -> Result<Store, StoreError> {
        make_empty_file(path)?;
        let made = Claim::of(path).and_then(|claim| Store::fill(path, key, config, claim));
        if made.is_err() {
            for ending in ["", "-wal", "-shm", "-journal"] {
                let _ = std::fs::remove_file(place::beside(path, ending));
            }
        }
        made.map_err(|error| error.sorted(path))
    }

    fn fill(
        path: &Path,
        key: &KeySource,
        config: CreateConfig,
        claim: Claim,
    ) -> Result<Store, StoreError> {
        let mut chance = config.chance;
        let mut random = [0; 14];
        chance.fill(&mut random);
        let header = Header::new(key, random);
        let connection = open::connect_new(path, key, header)?;
        connection.execute_batch("begin immediate")?;
        schema::create_all(&connection)?;
        let mut meta = connection.prepare("insert into meta (name, value) values (?1, ?2)")?;
        meta.execute(["min_reader", &schema::FORMAT.to_string()])?;
        if let Some(delegation) = &config.delegation {
            meta.execute(["delegation", delegation])?;
        }
        drop(meta);
        signing::make_key(&connection, chance.as_mut())?;
        connection.execute_batch("commit")?;
        Ok(Store {
            connection,
            chance,
            read_only: None,
            before_as_of: None,
            header,
            path: path.to_path_buf(),
            _claim: claim,
        })
    }

    /// Opens the register at `path`. In a place that cannot be written it opens for reading
    /// ([`Store::read_only`] says why), whatever `mode` asks.
    ///
    /// # Errors
    /// Not found, open elsewhere, wrong key, newer, damaged, not a register, no encryption.
    pub fn open(path: &Path, key: &KeySource, mode: OpenMode) -> Result<Store, StoreError> {
        let claim = Claim::of(path)?;
        let opened = open::connect(path, key, mode).map_err(|error| error.sorted(path))?;
        Ok(Store {
            connection: opened.connection,
            chance: Box::new(SystemChance),
            read_only: opened.read_only,
            before_as_of: None,
            header: opened.header,
            path: path.to_path_buf(),
            _claim: claim,
        })
    }

    /// Returns the store with another source of chance for the salts to come.
    #[must_use]
    pub fn with_chance(mut self, chance: Box<dyn Chance>) -> Store {
        self.chance = chance;
        self
    }

    /// Returns the register's own key, stretched again from what it was made with: for a recovery file. Nothing where
    /// `key` is of the other sort. The key itself is not remembered while a register is open.
    pub fn register_key(&self, key: &KeySource) -> Option<Key> {
        self.header.key(key)
    }

    /// Returns where the register lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns why the register cannot be written; `None` when it can.
    pub fn read_only(&self) -> Option<ReadOnlyReason> {
        self.read_only
    }

    /// Returns the delegation's alpha-3 code; `None` for a secretariat's register.
    ///
    /// # Errors
    /// The database's own.
    pub fn delegation(&self) -> Result<Option<String>, StoreError> {
        self.meta("delegation")
    }

    pub(crate) fn meta(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("select value from meta where name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?)
    }

    pub(crate) fn set_meta(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("insert or replace into meta (name, value) values (?1, ?2)")?
            .execute([name, value])?;
        Ok(())
    }

    /// Refuses unless the register can be written.
    pub(crate) fn must_write(&self) -> Result<(), StoreError> {
        match self.read_only {
            Some(reason) => Err(StoreError::ReadOnly { reason }),
            None => Ok(()),
        }
    }

    /// Lets the file grow to `pages` pages at most (never below its size now): how a test or a quota meets a full disk.
    /// Returns the limit in force.
    ///
    /// # Errors
    /// The database's own.
    pub fn limit_growth(&self, pages: i64) -> Result<i64, StoreError> {
        let pages = pages.max(1);
        Ok(self
            .connection
            .pragma_update_and_check(None, "max_page_count", pages, |row| row.get(0))?)
    }

    /// Brings everything into the one file and closes it.
    ///
    /// # Errors
    /// The database's own; what was committed is safe in the file and the log beside it.
    pub fn close(self) -> Result<(), StoreError> {
        let Store {
            connection,
            read_only,
            path,
            _claim,
            ..
        } = self;
        connection.flush_prepared_statement_cache();
        if read_only.is_none() {
            connection
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
                .map_err(|error| StoreError::from(error).sorted(&path))?;
        }
        connection
            .close()
            .map_err(|(_, error)| StoreError::from(error).sorted(&path))
    }
}

/// Makes an empty file that only its owner can read.
fn make_empty_file(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(StoreError::Exists {
                path: path.to_path_buf(),
            })
        }
        Err(source) => Err(place::io(path, source)),
    }
}
