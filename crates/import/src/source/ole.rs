//! The old container of Office files, as far as needed to tell what one holds.
//!
//! Looks for directory entries where they can stand instead of following the sector chains, so a damaged file is
//! still recognised.

use super::refusal::Refusal;
use super::sniff::Format;

/// The first bytes of every such container.
pub(crate) const MAGIC: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Returns the format of the container, or why it is not one that we read.
pub(crate) fn format_of(bytes: &[u8]) -> Result<Format, Refusal> {
    let names = entry_names(bytes);
    let has = |name: &str| names.iter().any(|found| found.eq_ignore_ascii_case(name));
    let not = |kind: &str| Err(Refusal::NotATable { kind: kind.to_owned() });
    match () {
        () if has("EncryptedPackage") || has("EncryptionInfo") => Err(Refusal::PasswordProtected),
        () if has("Workbook") || has("Book") => Ok(Format::Xls),
        () if has("WordDocument") => not("doc"),
        () if has("PowerPoint Document") => not("ppt"),
        () if has("__properties_version1.0") => not("mail"),
        () if names.is_empty() => Err(Refusal::damaged("container", "no directory")),
        () => not("unknown"),
    }
}

fn entry_names(bytes: &[u8]) -> Vec<String> {
    let entries = bytes.get(512..).unwrap_or_default().chunks_exact(128);
    entries.filter_map(entry_name).collect()
}

/// Returns the name of a directory entry; most blocks of 128 bytes are none.
fn entry_name(block: &[u8]) -> Option<String> {
    let length = usize::from(u16::from_le_bytes([block[64], block[65]]));
    let is_entry = matches!(block[66], 1 | 2 | 5) && matches!(block[67], 0 | 1);
    if !is_entry || !(4..=64).contains(&length) || length % 2 != 0 || block[length - 2..length] != [0, 0] {
        return None;
    }
    let units = block[..length - 2].chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    let name: String = char::decode_utf16(units).collect::<Result<_, _>>().ok()?;
    name.chars().all(|character| character >= ' ' || character == '\u{1}' || character == '\u{5}').then_some(name)
}
