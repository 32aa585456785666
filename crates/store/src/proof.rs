//! Reading back what was written and hashing it again, from the tables alone.
//!
//! The write door does this before every commit, [`crate::Store::verify`] for the whole register.

use crate::canonical::revision_id;
use crate::common::{code_at, line_of, record_at, revision_at};
use crate::error::StoreError;
use chancery_model::id::{RecordId, RevisionId, Sha};
use chancery_model::revision::{Revision, content_digest};
use rusqlite::Connection;

/// What is wrong with one stored version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) code: &'static str,
    pub(crate) record: RecordId,
    pub(crate) detail: String,
}

/// The versions numbered from `first` on, with what is needed to hash each again. Parents come as their ids one
/// after another, so that one statement suffices.
const STORED: &str = "select revision.no, revision.id, record.id, record.kind, revision.line, revision.digest,
        content.salt, content.bytes, withdrawal.operation, exists (select 1 from parent where parent.revision = revision.no)
    from revision join record on record.no = revision.record
    left join content on content.revision = revision.no
    left join withdrawal on withdrawal.revision = revision.no
    where revision.no >= ?1 order by revision.no";

/// Hashes every version from number `first` on again. Calls `each` after each with its flaw, if it has one; `each`
/// returns false to stop.
pub(crate) fn rehash(
    connection: &Connection,
    first: i64,
    mut each: impl FnMut(Option<Flaw>) -> bool,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(STORED)?;
    let mut rows = statement.query([first])?;
    while let Some(row) = rows.next()? {
        let id = revision_at(row, 1)?;
        let record = record_at(row, 2)?;
        let digest: Option<[u8; 32]> = row.get(5)?;
        let digest = digest.map(Sha);
        let parents = if row.get(9)? {
            parent_ids(connection, row.get(0)?)?
        } else {
            Vec::new()
        };
        let revision = Revision::new(
            record,
            code_at(row, 3)?,
            line_of(row.get(4)?),
            parents,
            digest,
        );
        let bytes = row
            .get_ref(7)?
            .as_bytes_or_null()
            .map_err(rusqlite::Error::from)?;
        let content = match (digest, bytes) {
            (Some(digest), Some(bytes)) => {
                let salt: [u8; 16] = row.get(6)?;
                (content_digest(&salt, bytes) != digest).then_some("content-differs")
            }
            (Some(_), None) if row.get::<_, Option<i64>>(8)?.is_none() => Some("content-missing"),
            (None, Some(_)) => Some("content-of-tombstone"),
            _ => None,
        };
        let code = if revision_id(&revision) == id {
            content
        } else {
            Some("version-differs")
        };
        let flaw = code.map(|code| Flaw {
            code,
            record,
            detail: id.to_string(),
        });
        if !each(flaw) {
            break;
        }
    }
    Ok(())
}

fn parent_ids(connection: &Connection, no: i64) -> Result<Vec<RevisionId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "select revision.id from parent join revision on revision.no = parent.parent
         where parent.revision = ?1",
    )?;
    let ids = statement.query_map([no], |row| revision_at(row, 0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
