//! The canonical bytes of contents and versions, by a short way where it is safe.
//!
//! The general encoder of [`chancery_model::canonical`] is the authority; for a bulk import it is most of the work.
//! What is plain here (keys ASCII and in order, whole numbers) comes out of the ordinary JSON writer in the same bytes; a test compares
//! both. Anything else takes the general way.

use chancery_model::canonical::canonical_bytes;
use chancery_model::id::{RevisionId, Sha};
use chancery_model::revision::{Content, Revision};
use serde_json::Value;
use std::io::Write;

/// Returns the canonical bytes of a content.
pub(crate) fn content_bytes(content: &Content) -> Vec<u8> {
    if is_plain_map(content) {
        serde_json::to_vec(content).expect("a JSON value is JSON")
    } else {
        canonical_bytes(content)
    }
}

fn is_plain_map(map: &Content) -> bool {
    map.keys().all(|key| key.is_ascii()) && map.keys().is_sorted() && map.values().all(is_plain)
}

fn is_plain(value: &Value) -> bool {
    match value {
        Value::Object(map) => is_plain_map(map),
        Value::Array(list) => list.iter().all(is_plain),
        Value::Number(number) => number.as_i64().is_some_and(|n| n.unsigned_abs() < 1 << 53),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}

/// Returns the id of a version.
pub(crate) fn revision_id(revision: &Revision) -> RevisionId {
    let mut bytes = Vec::with_capacity(288 + revision.parents.len() * 75);
    // every part is an id or a code: ASCII without anything to escape
    let written = (|| {
        match &revision.digest {
            Some(digest) => write!(bytes, "{{\"digest\":\"{digest}\"")?,
            None => write!(bytes, "{{\"digest\":null")?,
        }
        let (kind, line) = (revision.kind.as_str(), revision.line.as_str());
        write!(
            bytes,
            ",\"kind\":\"{kind}\",\"line\":\"{line}\",\"parents\":["
        )?;
        for (index, parent) in revision.parents.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(bytes, "{comma}\"{parent}\"")?;
        }
        write!(bytes, "],\"record\":\"{}\",\"v\":1}}", revision.record)
    })();
    written.expect("memory takes every byte");
    RevisionId(Sha::of(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chancery_model::id::RecordId;
    use chancery_model::record::{Kind, Line};
    use proptest::prelude::*;
    use serde_json::Map;

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            any::<bool>().prop_map(Value::Bool),
            (-(1i64 << 53) + 1..1i64 << 53).prop_map(Value::from),
            any::<String>().prop_map(Value::String),
            "[\\x00-\\x7f\"\\\\\u{2028}é𐀀\u{e000}]{0,8}".prop_map(Value::String),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
                prop::collection::vec(("[a-c\u{e000}𐀀\"é]{0,3}", inner), 0..4)
                    .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn the_short_way_gives_the_bytes_of_the_general_one(key in "[a-z]{1,4}", value in value()) {
            let content = Map::from_iter([(key, value)]);
            prop_assert_eq!(content_bytes(&content), canonical_bytes(&content));
        }

        #[test]
        fn a_version_has_the_id_that_the_model_gives(parents in prop::collection::vec(any::<[u8; 32]>(), 0..4), digest in any::<Option<[u8; 32]>>(), kind in 0..Kind::ALL.len(), line in 0..2usize) {
            let parents = parents.into_iter().map(|bytes| RevisionId(Sha(bytes))).collect();
            let record = RecordId::of_built_in("kind", "code");
            let revision = Revision::new(record, Kind::ALL[kind], Line::ALL[line], parents, digest.map(Sha));
            prop_assert_eq!(revision_id(&revision), revision.id());
        }
    }
}
