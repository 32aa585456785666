//! The golden vectors of docs/formats, read from tests/corpus/vectors: they were made without this program.

use crate::canonical::{content_bytes, revision_id};
use crate::key::{Header, KeySource};
use crate::signing;
use chancery_model::canonical::canonical_bytes;
use chancery_model::id::Sha;
use chancery_model::operation::Operation;
use chancery_model::revision::{Content, Revision, content_digest};
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use zeroize::Zeroizing;

fn vectors(name: &str) -> Value {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus/vectors");
    let text = std::fs::read(format!("{folder}/{name}")).expect("the vectors lie in the corpus");
    serde_json::from_slice(&text).expect("JSON")
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().expect("a text")
}

fn bytes<const N: usize>(hex: &str) -> [u8; N] {
    let mut bytes = [0; N];
    assert_eq!(hex.len(), N * 2, "{hex}");
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hex[index * 2..index * 2 + 2], 16).expect("hexadecimal");
    }
    bytes
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn versions_have_the_ids_of_the_vectors() {
    for vector in vectors("record-log.json")["revisions"]
        .as_array()
        .expect("a list")
    {
        let digest = vector["content"].as_str().map(|content| {
            let parsed: Content = serde_json::from_str(content).expect("JSON");
            assert_eq!(content_bytes(&parsed), content.as_bytes());
            content_digest(&bytes(text(vector, "salt")), content.as_bytes())
        });
        let stated = vector["digest"]
            .as_str()
            .map(|digest| digest.parse::<Sha>());
        assert_eq!(digest, stated.transpose().expect("a digest"));
        let revision = Revision::new(
            text(vector, "record").parse().expect("an id"),
            text(vector, "kind").parse().expect("a kind"),
            text(vector, "line").parse().expect("a line"),
            serde_json::from_value(vector["parents"].clone()).expect("ids"),
            digest,
        );
        assert_eq!(
            revision.canonical_bytes(),
            text(vector, "canonical").as_bytes()
        );
        assert_eq!(revision_id(&revision).to_string(), text(vector, "id"));
    }
}

#[test]
fn operations_have_the_ids_and_signatures_of_the_vectors() {
    let vectors = vectors("record-log.json");
    let key = SigningKey::from_bytes(&bytes(text(&vectors, "seed")));
    let public = key.verifying_key().to_bytes();
    assert_eq!(signing::key_name(&public), text(&vectors, "key"));
    for vector in vectors["operations"].as_array().expect("a list") {
        let body = text(vector, "body");
        let operation: Operation = serde_json::from_str(body).expect("an operation");
        assert_eq!(operation.canonical_bytes(), body.as_bytes());
        assert_eq!(operation.id().to_string(), text(vector, "id"));
        let signature = signing::sign(&key, body.as_bytes());
        assert_eq!(hex(&signature), text(vector, "signature"));
        assert!(signing::is_signed(&public, body.as_bytes(), &signature));
        assert!(!signing::is_signed(
            &public,
            &body.as_bytes()[1..],
            &signature
        ));
    }
}

#[test]
fn the_content_id_is_that_of_the_vectors() {
    let vectors = vectors("record-log.json");
    let vector = &vectors["content_id"];
    let bytes = canonical_bytes(&json!({"v": 1, "heads": vector["heads"]}));
    assert_eq!(bytes, text(vector, "canonical").as_bytes());
    assert_eq!(Sha::of(&bytes).to_string(), text(vector, "id"));
}

#[test]
fn keys_of_register_files_are_those_of_the_vectors() {
    let vectors = vectors("register-file.json");
    let vector = &vectors["key_file"];
    let header = Header(bytes(text(vector, "header")));
    let key = header
        .key(&KeySource::File(bytes(text(vector, "key"))))
        .expect("a key file");
    assert_eq!(
        *header.pragma(&key),
        format!("\"{}\"", text(vector, "pragma"))
    );
    let vector = &vectors["passphrase"];
    let header = Header(bytes(text(vector, "header")));
    let words = Zeroizing::new(text(vector, "passphrase").to_string());
    let key = header
        .key(&KeySource::Passphrase(words))
        .expect("a passphrase");
    assert_eq!(hex(key.as_ref()), text(vector, "key"));
}
