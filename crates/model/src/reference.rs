//! Short references such as `XBE-D1-K7`: given once, never changed, never used again.
//!
//! State, first category at the time of giving, then two characters drawn from the record id's digest (three or more
//! where those are taken). They are never sequential: a gap would tell of a hidden entry.

use crate::id::{RecordId, Sha};

/// Characters that cannot be mistaken for each other: no 0 O 1 I L.
const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// Returns the reference for `record`; the shortest that `is_taken` does not know.
pub fn give_reference(
    state: &str,
    category: Option<&str>,
    record: RecordId,
    is_taken: impl Fn(&str) -> bool,
) -> String {
    let digest = Sha::of(record.to_string().as_bytes()).0;
    let prefix = format!("{state}-{}-", category.unwrap_or("Z9"));
    let characters: String = digest
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(*byte) % ALPHABET.len()]))
        .collect();
    (2..=characters.len())
        .map(|length| format!("{prefix}{}", &characters[..length]))
        .find(|reference| !is_taken(reference))
        .unwrap_or_else(|| format!("{prefix}{characters}{}", record))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_reference_grows_by_one_character_and_stays_its_own() {
        let record = RecordId::of_built_in("measure", "1");
        let short = give_reference("XBE", Some("D1"), record, |_| false);
        let longer = give_reference("XBE", Some("D1"), record, |taken| taken == short);
        assert_eq!(short.len(), "XBE-D1-K7".len());
        assert!(
            longer.starts_with(&short) && longer.len() == short.len() + 1,
            "{short} {longer}"
        );
    }
}
