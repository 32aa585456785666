//! From what a person holds (a key file or a passphrase) to the key of the register, and the first 16 bytes of the file.
//!
//! Those bytes are SQLCipher's salt and our header at once: byte 0 the format, byte 1 the sort of key with its
//! parameters, 14 random bytes (docs/formats/register-file.md). A changed header changes the key and opens nothing.

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

/// The 32 bytes that open a register.
pub type Key = Zeroizing<[u8; 32]>;

/// The first byte of a register of this format.
pub const FORMAT_BYTE: u8 = 0xC1;

/// What a person opens a register with.
pub enum KeySource {
    /// The 32 bytes of a key file, used as they are.
    File([u8; 32]),
    /// A passphrase, stretched with Argon2id.
    Passphrase(Zeroizing<String>),
    /// The register's own key, as a recovery file keeps it; it opens the register whatever it was made with.
    Register(Key),
}

/// What sort of key a register needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyNeed {
    /// A key file.
    File,
    /// A passphrase.
    Passphrase,
}

impl KeyNeed {
    /// Returns the word under which it is named in messages: `key-file` or `passphrase`.
    pub fn as_str(self) -> &'static str {
        match self {
            KeyNeed::File => "key-file",
            KeyNeed::Passphrase => "passphrase",
        }
    }
}

/// The first 16 bytes of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header(pub [u8; 16]);

/// What the first byte of a file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeaderFormat {
    Ours,
    Newer(u32),
    Foreign,
}

impl Header {
    /// Returns the header of a new register; `random` are its 14 bytes of chance.
    pub(crate) fn new(source: &KeySource, random: [u8; 14]) -> Header {
        let mut bytes = [0; 16];
        bytes[0] = FORMAT_BYTE;
        bytes[1] = match source {
            KeySource::File(_) | KeySource::Register(_) => 0,
            KeySource::Passphrase(_) => 1,
        };
        bytes[2..].copy_from_slice(&random);
        Header(bytes)
    }

    pub(crate) fn format(&self) -> HeaderFormat {
        match (self.0[0], self.0[1]) {
            (FORMAT_BYTE, 0 | 1) => HeaderFormat::Ours,
            (FORMAT_BYTE, _) => HeaderFormat::Newer(2),
            (byte, _) if byte >> 4 == FORMAT_BYTE >> 4 && byte > FORMAT_BYTE => {
                HeaderFormat::Newer(u32::from(byte & 15))
            }
            _ => HeaderFormat::Foreign,
        }
    }

    pub(crate) fn needs(&self) -> KeyNeed {
        if self.0[1] == 0 {
            KeyNeed::File
        } else {
            KeyNeed::Passphrase
        }
    }

    /// Returns the key that `source` gives under this header; `None` when it is the other sort.
    pub(crate) fn key(&self, source: &KeySource) -> Option<Key> {
        match (source, self.0[1]) {
            (KeySource::File(bytes), 0) => Some(Zeroizing::new(*bytes)),
            (KeySource::Passphrase(passphrase), 1) => Some(self.stretch(passphrase)),
            (KeySource::Register(key), _) => Some(key.clone()),
            _ => None,
        }
    }

    /// Argon2id with 256 MiB, 3 passes, 1 lane: about a second on a small laptop.
    fn stretch(&self, passphrase: &str) -> Key {
        let params = Params::new(256 * 1024, 3, 1, Some(32)).expect("constant parameters in range");
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), &self.0, key.as_mut())
            .expect("salt and output lengths are constant and in range");
        key
    }

    /// Returns the value of `PRAGMA key`: key and salt as one blob literal.
    pub(crate) fn pragma(&self, key: &Key) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(104));
        text.push_str("\"x'");
        for byte in key.iter().chain(&self.0) {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(digit), 16).expect("a nibble is below 16"));
            }
        }
        text.push_str("'\"");
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_says_what_sort_of_key_opens_it() {
        let file = KeySource::File([1; 32]);
        let words = KeySource::Passphrase(Zeroizing::new("words".into()));
        let header = Header::new(&file, [9; 14]);
        assert_eq!(header.needs(), KeyNeed::File);
        assert!(header.key(&words).is_none());
        assert_eq!(header.format(), HeaderFormat::Ours);
        assert_eq!(
            Header(*b"SQLite format 3\0").format(),
            HeaderFormat::Foreign
        );
        assert_eq!(Header([0xC2; 16]).format(), HeaderFormat::Newer(2));
        assert!(Header::new(&words, [9; 14]).key(&file).is_none());
    }
}
