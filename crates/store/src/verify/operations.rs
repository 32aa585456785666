//! Operations: their ids, signatures, chains, and that they name exactly the versions that lie beside them.

use super::{Problem, VerifyReport};
use crate::error::StoreError;
use crate::signing;
use chancery_model::id::{OperationId, RevisionId, Sha};
use chancery_model::operation::Operation;
use rusqlite::Connection;
use std::collections::HashMap;

/// Where a chain of one key on one line has got to.
type Chains = HashMap<(i64, i64), (u64, OperationId)>;

struct Stored {
    no: i64,
    id: OperationId,
    key_no: i64,
    line: i64,
    body: Vec<u8>,
    signature: Vec<u8>,
    public: [u8; 32],
    first_revision: i64,
    revisions: i64,
}

/// Checks every operation in order of arrival, then that no version lies outside of them.
pub(super) fn check(connection: &Connection, report: &mut VerifyReport) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "select operation.no, operation.id, operation.key, operation.line, operation.body,
             operation.signature, key.public, operation.first_revision, operation.revisions
         from operation join key on key.no = operation.key order by operation.no",
    )?;
    let mut rows = statement.query([])?;
    let mut chains = Chains::new();
    let mut next_revision = 1;
    let mut last = None;
    while let Some(row) = rows.next()? {
        let stored = Stored {
            no: row.get(0)?,
            id: OperationId(Sha(row.get(1)?)),
            key_no: row.get(2)?,
            line: row.get(3)?,
            body: row.get(4)?,
            signature: row.get(5)?,
            public: row.get(6)?,
            first_revision: row.get(7)?,
            revisions: row.get(8)?,
        };
        report.operations += 1;
        if stored.no != report.operations as i64 || stored.first_revision != next_revision {
            report
                .problems
                .push(Problem::new("operation-missing", stored.no));
        }
        next_revision = stored.first_revision + stored.revisions;
        if let Some(code) = flaw(connection, &stored, &mut chains)? {
            report.problems.push(Problem::new(code, stored.id));
        }
        last = Some((stored.no, stored.id));
    }
    let beyond: i64 = connection.query_row(
        "select count(*) from revision where no >= ?1",
        [next_revision],
        |row| row.get(0),
    )?;
    if beyond > 0 {
        report
            .problems
            .push(Problem::new("version-without-operation", beyond));
    }
    remembered(connection, last, report)
}

/// Returns what is wrong with one operation, first things first.
fn flaw(
    connection: &Connection,
    stored: &Stored,
    chains: &mut Chains,
) -> Result<Option<&'static str>, StoreError> {
    if Sha::of(&stored.body) != stored.id.0 {
        return Ok(Some("operation-differs"));
    }
    let Ok(operation) = serde_json::from_slice::<Operation>(&stored.body) else {
        return Ok(Some("operation-unreadable"));
    };
    if operation.key != signing::key_name(&stored.public)
        || !signing::is_signed(&stored.public, &stored.body, &stored.signature)
    {
        return Ok(Some("signature-differs"));
    }
    let chain = chains.get(&(stored.key_no, stored.line));
    let (seq, previous) = chain.map_or((0, None), |(seq, id)| (*seq, Some(*id)));
    let follows = operation.seq == seq + 1
        && operation.previous == previous
        && crate::common::line_number(operation.line) == stored.line;
    chains.insert((stored.key_no, stored.line), (operation.seq, stored.id));
    if !follows {
        return Ok(Some("chain-broken"));
    }
    let lies_beside = versions(connection, stored)? == operation.revisions;
    if !lies_beside {
        return Ok(Some("versions-differ"));
    }
    Ok((!withdrawals_named(connection, stored, &operation)?).then_some("withdrawal-not-named"))
}

fn versions(connection: &Connection, stored: &Stored) -> Result<Vec<RevisionId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "select id from revision where no between ?1 and ?2 and operation = ?3 and line = ?4
         order by no",
    )?;
    let last = stored.first_revision + stored.revisions - 1;
    let ids = statement.query_map(
        (stored.first_revision, last, stored.no, stored.line),
        |row| crate::common::revision_at(row, 0),
    )?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Contents are erased only under an operation that names their versions.
fn withdrawals_named(
    connection: &Connection,
    stored: &Stored,
    operation: &Operation,
) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(
        "select revision.id from withdrawal join revision on revision.no = withdrawal.revision
         where withdrawal.operation = ?1",
    )?;
    let named = operation
        .params
        .get("withdrawn")
        .and_then(|list| list.as_array());
    let mut rows = statement.query([stored.no])?;
    while let Some(row) = rows.next()? {
        let id = crate::common::revision_at(row, 0)?.to_string();
        if !named.is_some_and(|named| named.iter().any(|entry| entry.as_str() == Some(&id))) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The desk remembers the last operation in another table than the log itself.
fn remembered(
    connection: &Connection,
    last: Option<(i64, OperationId)>,
    report: &mut VerifyReport,
) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare("select operations, head from remembered_head where place = 'here'")?;
    let mut rows = statement.query([])?;
    let found = match rows.next()? {
        Some(row) => Some((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
        None => None,
    };
    let expected = last.map(|(no, id)| (no, id.to_string()));
    if found != expected {
        let detail = found.map_or("nothing".to_string(), |(no, head)| format!("{no} {head}"));
        report.problems.push(Problem::new("head-differs", detail));
    }
    Ok(())
}
