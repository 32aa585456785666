//! From a path to a connection that is keyed, locked, checked and set up; or to the reason why not.
//!
//! Order matters: the lock is asked for before the key is tried, so that a second opener hears "open elsewhere" and
//! not "wrong key"; nothing is written before the schema is known to be ours.

use crate::error::{ReadOnlyReason, StoreError};
use crate::key::{Header, HeaderFormat, Key, KeySource};
use crate::place::{self, Place};
use crate::schema;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Whether a register is opened for writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenMode {
    /// Read only; nothing in the file changes.
    Read,
    /// Read and write; falls back to reading where the place cannot be written.
    Write,
}

/// Page cache in KiB; with the default of 2 MB a bulk load is four times slower, because pages are encrypted again.
pub(crate) const CACHE_KIB: i64 = 65_536;

/// Page size of SQLCipher's files; a file of another length was cut.
const PAGE: u64 = 4096;

/// How long a register that is just being closed elsewhere is waited for.
const PATIENCE: Duration = Duration::from_millis(200);

pub(crate) struct Opened {
    pub(crate) connection: Connection,
    pub(crate) read_only: Option<ReadOnlyReason>,
    pub(crate) header: Header,
}

/// Makes the connection of a new register at `path`, where an empty file lies.
pub(crate) fn connect_new(
    path: &Path,
    source: &KeySource,
    header: Header,
) -> Result<Connection, StoreError> {
    let key = header
        .key(source)
        .expect("the header was made for this sort of key");
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    hold_lock(&connection)?;
    give_key(&connection, &header, &key)?;
    set_up(&connection)?;
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    Ok(connection)
}

/// Opens the register at `path`, or says why not.
pub(crate) fn connect(
    path: &Path,
    source: &KeySource,
    mode: OpenMode,
) -> Result<Opened, StoreError> {
    let place = place::look(path)?;
    let header = checked_header(path, &place)?;
    if place.writable {
        probe_lock(path)?;
    }
    let (connection, read_only) = open_unkeyed(path, &place)?;
    let wrong_key = || StoreError::WrongKey {
        path: path.to_path_buf(),
        needs: header.needs(),
    };
    let key = header.key(source).ok_or_else(wrong_key)?;
    give_key(&connection, &header, &key)?;
    let first_read = set_up(&connection).and_then(|()| {
        connection.query_row("select count(*) from sqlite_schema", [], |_| Ok(()))?;
        Ok(())
    });
    match first_read {
        Err(StoreError::Sql { source })
            if source.sqlite_error_code() == Some(ErrorCode::NotADatabase) =>
        {
            return Err(wrong_key());
        }
        // the log of a killed program lies in a place where it cannot be brought in
        Err(StoreError::Sql { source })
            if source.sqlite_error_code() == Some(ErrorCode::CannotOpen) && !place.writable =>
        {
            return Err(StoreError::ReadOnly {
                reason: ReadOnlyReason::Place,
            });
        }
        other => other?,
    }
    let newer = check_format(&connection)?;
    let asked = (mode == OpenMode::Read).then_some(ReadOnlyReason::Asked);
    let read_only = read_only.or(newer).or(asked);
    if read_only.is_some() {
        connection.pragma_update(None, "query_only", true)?;
        if place.has_wal {
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        }
    } else {
        prove_durable(&connection)?;
    }
    Ok(Opened {
        connection,
        read_only,
        header,
    })
}

/// The first 16 bytes, after the checks that need no key.
fn checked_header(path: &Path, place: &Place) -> Result<Header, StoreError> {
    match place.header.format() {
        HeaderFormat::Ours => {}
        HeaderFormat::Newer(needs) => {
            return Err(StoreError::Newer {
                needs,
                reads: schema::FORMAT,
            });
        }
        HeaderFormat::Foreign => {
            return Err(StoreError::NotARegister {
                path: path.to_path_buf(),
            });
        }
    }
    if place.length < PAGE || !place.length.is_multiple_of(PAGE) {
        return Err(StoreError::Damaged {
            detail: format!("{} bytes are not whole pages", place.length),
        });
    }
    Ok(place.header)
}

/// Tells whether another program has the file open, before the key is stretched: a read without a key fails on the
/// lock first, on the encryption second.
fn probe_lock(path: &Path) -> Result<(), StoreError> {
    let probe = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .map_err(|error| StoreError::from(error).sorted(path))?;
    // a log that a killed program left is for the keyed connection to bring in
    probe.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    hold_lock(&probe)?;
    match probe.query_row("select count(*) from sqlite_schema", [], |_| Ok(())) {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
            Err(StoreError::Locked {
                path: path.to_path_buf(),
            })
        }
        _ => Ok(()),
    }
}

/// Opens the file without a key. In a place that cannot be written there is no lock to take.
fn open_unkeyed(
    path: &Path,
    place: &Place,
) -> Result<(Connection, Option<ReadOnlyReason>), StoreError> {
    if place.writable {
        let connection = Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )
        .map_err(|error| StoreError::from(error).sorted(path))?;
        hold_lock(&connection)?;
        return Ok((connection, None));
    }
    let connection = Connection::open_with_flags(
        place::uri(path, place.has_wal),
        OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI,
    )
    .map_err(|error| StoreError::from(error).sorted(path))?;
    Ok((connection, Some(ReadOnlyReason::Place)))
}

/// The first read takes the lock and keeps it until the connection is closed.
fn hold_lock(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update_and_check(None, "locking_mode", "exclusive", |_| Ok(()))?;
    Ok(())
}

/// Gives the key, with SQLCipher's own messages off: they would stand on a terminal beside ours.
fn give_key(connection: &Connection, header: &Header, key: &Key) -> Result<(), StoreError> {
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.execute_batch(&format!("PRAGMA key = {}", header.pragma(key).as_str()))?;
    Ok(())
}

/// Settings of every connection, before anything is read.
fn set_up(connection: &Connection) -> Result<(), StoreError> {
    let cipher: Option<String> = connection
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .unwrap_or(None);
    if cipher.is_none_or(|version| version.is_empty()) {
        return Err(StoreError::NoEncryption);
    }
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    connection
        .pragma_update_and_check(None, "mmap_size", 0, |_| Ok(()))
        .or_else(no_answer)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// Where memory mapping was compiled out, the pragma answers nothing.
fn no_answer(error: rusqlite::Error) -> Result<(), rusqlite::Error> {
    match error {
        rusqlite::Error::QueryReturnedNoRows => Ok(()),
        other => Err(other),
    }
}

/// Checks application id and format. Returns why a readable newer file must not be written.
fn check_format(connection: &Connection) -> Result<Option<ReadOnlyReason>, StoreError> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if number("application_id")? != schema::APPLICATION_ID {
        return Err(StoreError::Damaged {
            detail: "another program's application id".to_string(),
        });
    }
    let format = number("user_version")?;
    if format == i64::from(schema::FORMAT) {
        schema::check_known(connection)?;
        return Ok(None);
    }
    let needs = connection
        .query_row(
            "select value from meta where name = 'min_reader'",
            [],
            |row| row.get::<_, String>(0),
        )
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(u32::MAX);
    if format > i64::from(schema::FORMAT) && needs <= schema::FORMAT {
        return Ok(Some(ReadOnlyReason::Newer));
    }
    Err(StoreError::Newer {
        needs: needs.min(u32::try_from(format).unwrap_or(u32::MAX)),
        reads: schema::FORMAT,
    })
}

/// Checks at run time that a commit is on the disk when it returns.
fn prove_durable(connection: &Connection) -> Result<(), StoreError> {
    let synchronous: i64 = connection.pragma_query_value(None, "synchronous", |row| row.get(0))?;
    let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if synchronous == 2 && journal == "wal" {
        return Ok(());
    }
    Err(StoreError::Damaged {
        detail: format!("journal {journal}, synchronous {synchronous}"),
    })
}
