//! Recovery: the register's own key in a file of its own, under words that are written on paper.
//!
//! [`make`] writes such a file and returns the words; [`read`] gives the key back. The file is age's format with a
//! passphrase (docs/formats/recovery-file.md), so that any program that knows age can open it too. Neither the words nor
//! the key are kept anywhere else.

use crate::error::{AppError, FileSnafu};
use crate::register::{Key, MakeKey, key_source};
use crate::session::Session;
use age::secrecy::SecretString;
use chancery_model::check_code::word;
use chancery_store::{Chance, Key as RegisterKey, SystemChance};
use snafu::ResultExt;
use std::io::Write;
use std::path::Path;
use zeroize::Zeroizing;

/// How many words: twelve bits each, 96 in all, and scrypt before each guess.
const WORDS: usize = 8;

/// What stands before the 64 hexadecimal digits of the key.
const OPENING: &str = "chancery register key 1\n";

/// Writes the key of the open register to `file` under new words, and returns them. `key` is what the register was
/// opened with.
///
/// # Errors
/// `file.io`, also where a file lies already: it is not touched. `register.wrong-key` for another sort of key.
pub fn make(session: &Session, key: &Key, file: &Path) -> Result<String, AppError> {
    let source = key_source(key, MakeKey::Never)?;
    let register_key =
        session
            .store
            .register_key(&source)
            .ok_or_else(|| AppError::InvalidRequest {
                name: "key".into(),
                value: session.store.path().display().to_string(),
            })?;
    let words = new_words();
    let recipient = age::scrypt::Recipient::new(SecretString::from(words.clone()));
    let sealed = age::encrypt(&recipient, body(&register_key).as_bytes()).map_err(|error| {
        AppError::Defect {
            detail: error.to_string(),
        }
    })?;
    write_new(file, &sealed)?;
    Ok(words)
}

/// Returns the key that `file` keeps under `words`; blanks and capitals in the words do not matter.
///
/// # Errors
/// `file.io`; `recovery.not-a-recovery-file`; `recovery.wrong-words`.
pub(crate) fn read(file: &Path, words: &str) -> Result<RegisterKey, AppError> {
    let path = file.display().to_string();
    let sealed = std::fs::read(file).context(FileSnafu { path: path.clone() })?;
    let other = || AppError::NotARecoveryFile { path: path.clone() };
    if !sealed.starts_with(b"age-encryption.org/v1") {
        return Err(other());
    }
    let identity = age::scrypt::Identity::new(SecretString::from(folded(words)));
    let opened = match age::decrypt(&identity, &sealed) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(age::DecryptError::DecryptionFailed | age::DecryptError::NoMatchingKeys) => {
            return Err(AppError::WrongWords { path });
        }
        Err(_) => return Err(other()),
    };
    key_of(&opened).ok_or_else(other)
}

fn new_words() -> String {
    let words: Vec<String> = (0..WORDS)
        .map(|_| {
            let mut bytes = [0; 2];
            SystemChance.fill(&mut bytes);
            word(bytes)
        })
        .collect();
    words.join(" ")
}

fn folded(words: &str) -> String {
    words
        .split_whitespace()
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join(" ")
}

fn body(key: &RegisterKey) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(OPENING.len() + 65));
    text.push_str(OPENING);
    for byte in key.iter() {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).expect("a nibble is below 16"));
        }
    }
    text.push('\n');
    text
}

fn key_of(opened: &[u8]) -> Option<RegisterKey> {
    let digits = std::str::from_utf8(opened)
        .ok()?
        .strip_prefix(OPENING)?
        .trim_end();
    if digits.len() != 64 || !digits.is_ascii() {
        return None;
    }
    let mut key = RegisterKey::new([0; 32]);
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[index * 2..index * 2 + 2], 16).ok()?;
    }
    Some(key)
}

/// Writes a new file that only its owner can read.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let place = || FileSnafu {
        path: path.display().to_string(),
    };
    let mut file = options.open(path).context(place())?;
    file.write_all(bytes).context(place())?;
    file.sync_all().context(place())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_key_comes_back_from_its_body_and_from_nothing_else() {
        let key = RegisterKey::new(std::array::from_fn(|index| index as u8 * 7));
        let text = body(&key);
        assert_eq!(key_of(text.as_bytes()).unwrap(), key);
        for other in [
            "",
            "chancery register key 2\n00",
            &text[..80],
            &text.replace('0', "g"),
        ] {
            assert!(key_of(other.as_bytes()).is_none(), "{other}");
        }
    }

    #[test]
    fn words_are_the_same_however_they_were_typed() {
        assert_eq!(folded(" Babibel  DADEDOR\n"), "babibel dadedor");
        assert_eq!(new_words().split(' ').count(), WORDS);
        assert_ne!(new_words(), new_words());
    }
}
