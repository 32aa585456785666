//! The tables: which there are, how they are made, and whether a file has exactly these.
//!
//! Steps are files of SQL under `schema/`; `PRAGMA user_version` counts them (docs/design/0005-schema-steps.md).
//! A file whose schema is not byte for byte the known one is not read any further: no trigger or view of a stranger
//! ever runs.

use crate::error::StoreError;
use rusqlite::Connection;

/// The newest format that this program writes and reads; `PRAGMA user_version` of its files.
pub const FORMAT: u32 = 1;

/// `PRAGMA application_id` of a register: "CHNC".
pub(crate) const APPLICATION_ID: i64 = 0x4348_4e43;

/// The number of the derived tables' shape; another number means that they are rebuilt.
pub(crate) const DERIVED_FORMAT: u32 = 3;

const CONTENT: &str = include_str!("schema/content.sql");
const DESK: &str = include_str!("schema/desk.sql");
const DERIVED: &str = include_str!("schema/derived.sql");

/// The derived tables, in the order in which they may be dropped.
pub(crate) const DERIVED_TABLES: [&str; 9] = [
    "head",
    "current",
    "measure_row",
    "measure_column",
    "act_row",
    "information_row",
    "submission_row",
    "submission_state",
    "search",
];

/// Makes all tables in an empty file.
pub(crate) fn create_all(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(CONTENT)?;
    connection.execute_batch(DESK)?;
    connection.execute_batch(DERIVED)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", FORMAT)?;
    Ok(())
}

/// Drops the derived tables and makes them anew, empty.
pub(crate) fn recreate_derived(connection: &Connection) -> Result<(), StoreError> {
    for table in DERIVED_TABLES {
        connection.execute_batch(&format!("drop table if exists main.{table}"))?;
    }
    connection.execute_batch(DERIVED)?;
    Ok(())
}

/// Makes empty derived tables that hide the file's own until they are dropped: an as-of view.
pub(crate) fn create_shadows(connection: &Connection) -> Result<(), StoreError> {
    let shadows = DERIVED
        .replace("create table ", "create table temp.")
        .replace("create index ", "create index temp.")
        .replace("create virtual table ", "create virtual table temp.");
    connection.execute_batch(&shadows)?;
    Ok(())
}

/// Drops the tables of an as-of view.
pub(crate) fn drop_shadows(connection: &Connection) -> Result<(), StoreError> {
    for table in DERIVED_TABLES {
        connection.execute_batch(&format!("drop table if exists temp.{table}"))?;
    }
    Ok(())
}

/// Checks that the file has exactly the known tables, indexes and triggers. Derived tables may be of another shape where
/// the file says so: they are made anew before anything is read from them, and hold nothing that runs by itself.
///
/// # Errors
/// [`StoreError::Damaged`] names the first difference.
pub(crate) fn check_known(connection: &Connection) -> Result<(), StoreError> {
    let known = Connection::open_in_memory()?;
    create_all(&known)?;
    let (mut expected, mut found) = (describe(&known)?, describe(connection)?);
    if expected == found {
        return Ok(());
    }
    if derived_otherwise(connection) {
        expected.retain(|line| !is_derived(line));
        found.retain(|line| !is_derived(line));
        if expected == found {
            return Ok(());
        }
    }
    let detail = match found.iter().find(|line| !expected.contains(line)) {
        Some(line) => format!("unknown schema: {}", first_line(line)),
        None => match expected.iter().find(|line| !found.contains(line)) {
            Some(line) => format!("missing schema: {}", first_line(line)),
            None => "schema in another order".to_string(),
        },
    };
    Err(StoreError::Damaged { detail })
}

/// Whether the file says that its derived tables are of another shape than ours.
fn derived_otherwise(connection: &Connection) -> bool {
    let mark: Option<String> = connection
        .query_row("select value from meta where name = 'derived'", [], |row| {
            row.get(0)
        })
        .ok();
    let format = mark.as_deref().and_then(|mark| mark.split('.').next());
    format.is_some_and(|format| format != DERIVED_FORMAT.to_string())
}

/// Whether a line of [`describe`] is a derived table or an index of one.
fn is_derived(line: &str) -> bool {
    let mut words = first_line(line).split(' ');
    let (kind, table) = (words.next(), words.nth(1).unwrap_or_default());
    matches!(kind, Some("table" | "index"))
        && (DERIVED_TABLES.contains(&table) || table.starts_with("search_"))
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

fn describe(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(
        "select type || ' ' || name || ' ' || tbl_name || char(10) || coalesce(sql, '')
         from main.sqlite_schema where name not like 'sqlite_stat%' order by type, name",
    )?;
    let lines = statement.query_map([], |row| row.get(0))?;
    Ok(lines.collect::<Result<_, _>>()?)
}
