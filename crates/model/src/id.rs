//! The ids of a register, each its own type.
//!
//! A [`RecordId`] stays the same through every version of a record. A [`RevisionId`], [`OperationId`] or
//! [`ObjectId`] is the SHA-256 of bytes and so names exactly those bytes.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use snafu::Snafu;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// A text that is not an id of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq, Snafu)]
#[snafu(display("not an id: {text}"))]
pub struct InvalidId {
    /// The text as given.
    pub text: String,
}

/// A SHA-256 digest; prints as `sha256:` and 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha(pub [u8; 32]);

impl Sha {
    /// Returns the digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Sha {
        Sha(Sha256::digest(bytes).into())
    }

    /// Returns the digest of the parts one after another.
    pub fn of_parts(parts: &[&[u8]]) -> Sha {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update(part);
        }
        Sha(hasher.finalize().into())
    }
}

impl fmt::Display for Sha {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = [0u8; 71];
        text[..7].copy_from_slice(b"sha256:");
        for (index, byte) in self.0.iter().enumerate() {
            text[7 + index * 2] = DIGITS[usize::from(byte >> 4)];
            text[8 + index * 2] = DIGITS[usize::from(byte & 15)];
        }
        f.write_str(std::str::from_utf8(&text).expect("the digits are ASCII"))
    }
}

impl fmt::Debug for Sha {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Sha {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Sha, InvalidId> {
        let invalid = || InvalidId {
            text: text.to_string(),
        };
        let digits = text.strip_prefix("sha256:").ok_or_else(invalid)?.as_bytes();
        if digits.len() != 64 {
            return Err(invalid());
        }
        let mut bytes = [0u8; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = (hex_digit(pair[0]).ok_or_else(invalid)? << 4)
                | hex_digit(pair[1]).ok_or_else(invalid)?;
        }
        Ok(Sha(bytes))
    }
}

impl Serialize for Sha {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Sha {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Sha, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $inner);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
        impl FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<$name, InvalidId> {
                <$inner>::from_str(text).map($name).map_err(|_| InvalidId { text: text.to_string() })
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

text_id! {
    /// Names a record through all its versions, in every register; a UUID.
    RecordId(Uuid)
}
text_id! {
    /// Names one version of a record: the SHA-256 of its canonical bytes. A new version has a new id.
    RevisionId(Sha)
}
text_id! {
    /// Names one operation: the SHA-256 of its canonical bytes.
    OperationId(Sha)
}
text_id! {
    /// Names a file or attachment by the SHA-256 of its bytes.
    ObjectId(Sha)
}

/// The namespace under which overlays on built-in entries get their ids, the same in every register.
const BUILT_IN: Uuid = Uuid::from_u128(0x6d1c_2a90_4f3e_5b7a_8c11_0d2e_9f64_a1c3);

impl RecordId {
    /// Returns the id of a register's overlay on a built-in entry: UUID version 5 of kind and code.
    pub fn of_built_in(kind: &str, code: &str) -> RecordId {
        RecordId(Uuid::new_v5(&BUILT_IN, format!("{kind}:{code}").as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_digest_prints_and_parses_back() {
        let sha = Sha::of(b"abc");
        assert_eq!(
            sha.to_string(),
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(sha.to_string().parse::<Sha>().unwrap(), sha);
    }

    #[test]
    fn upper_case_and_short_digests_are_not_ids() {
        for text in ["sha256:BA", "ba7816bf", "sha256:", ""] {
            assert!(text.parse::<Sha>().is_err(), "{text}");
        }
    }

    #[test]
    fn two_registers_overlay_the_same_built_in_entry_under_one_id() {
        assert_eq!(
            RecordId::of_built_in("state", "XBE"),
            RecordId::of_built_in("state", "XBE")
        );
        assert_ne!(
            RecordId::of_built_in("state", "XBE"),
            RecordId::of_built_in("obligation", "XBE")
        );
    }
}
