//! Keys that sign operations: ed25519 over the DSSE encoding of the operation's canonical bytes.

use crate::chance::Chance;
use crate::error::StoreError;
use chancery_model::operation::{OPERATION_TYPE, signing_bytes};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use rusqlite::{Connection, OptionalExtension};

/// The key with which this register signs.
pub(crate) struct OwnKey {
    pub(crate) no: i64,
    pub(crate) secret: SigningKey,
}

/// Makes and keeps a new key of this register.
pub(crate) fn make_key(connection: &Connection, chance: &mut dyn Chance) -> Result<(), StoreError> {
    let mut seed = zeroize::Zeroizing::new([0; 32]);
    chance.fill(seed.as_mut());
    let secret = SigningKey::from_bytes(&seed);
    connection.execute(
        "insert into key (public, secret) values (?1, ?2)",
        (secret.verifying_key().to_bytes(), *seed),
    )?;
    Ok(())
}

/// Returns the newest key of this register.
pub(crate) fn own_key(connection: &Connection) -> Result<OwnKey, StoreError> {
    let found: Option<(i64, [u8; 32])> = connection
        .prepare_cached(
            "select no, secret from key where secret is not null order by no desc limit 1",
        )?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (no, seed) = found.ok_or_else(|| StoreError::Damaged {
        detail: "no signing key".to_string(),
    })?;
    let secret = SigningKey::from_bytes(&seed);
    Ok(OwnKey { no, secret })
}

/// Returns the public key as operations name it: `ed25519:` and 64 hexadecimal digits.
pub(crate) fn key_name(public: &[u8; 32]) -> String {
    let mut name = String::with_capacity(72);
    name.push_str("ed25519:");
    for byte in public {
        for digit in [byte >> 4, byte & 15] {
            name.push(char::from_digit(u32::from(digit), 16).expect("a nibble is below 16"));
        }
    }
    name
}

/// Signs an operation's canonical bytes.
pub(crate) fn sign(key: &SigningKey, body: &[u8]) -> [u8; 64] {
    key.sign(&signing_bytes(OPERATION_TYPE, body)).to_bytes()
}

/// Returns whether `signature` over `body` is by `public`; weak keys and malleable signatures are refused.
pub(crate) fn is_signed(public: &[u8; 32], body: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) = (
        VerifyingKey::from_bytes(public),
        Signature::from_slice(signature),
    ) else {
        return false;
    };
    key.verify_strict(&signing_bytes(OPERATION_TYPE, body), &signature)
        .is_ok()
}
