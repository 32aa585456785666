//! The old container of Office files: what one holds, and the bytes of one stream in it.
//!
//! To tell the kind, directory entries are looked for where they can stand instead of along the sector chains, so a
//! damaged file is still recognised.

use super::refusal::Refusal;
use super::sniff::Format;

/// The first bytes of every such container.
pub(crate) const MAGIC: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Returns the format of the container, or why it is not one that we read.
pub(crate) fn format_of(bytes: &[u8]) -> Result<Format, Refusal> {
    let names = entry_names(bytes);
    let has = |name: &str| names.iter().any(|found| found.eq_ignore_ascii_case(name));
    let not = |kind: &str| {
        Err(Refusal::NotATable {
            kind: kind.to_owned(),
        })
    };
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
    if !is_entry
        || !(4..=64).contains(&length)
        || length % 2 != 0
        || block[length - 2..length] != [0, 0]
    {
        return None;
    }
    let units = block[..length - 2]
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    let name: String = char::decode_utf16(units).collect::<Result<_, _>>().ok()?;
    name.chars()
        .all(|character| character >= ' ' || character == '\u{1}' || character == '\u{5}')
        .then_some(name)
}

const END_OF_CHAIN: u32 = 0xffff_fffa;
const MINI_SECTOR: usize = 64;

/// Returns the bytes of a stream, or `None` where there is no such stream or its chain leads nowhere.
pub(crate) fn read_stream(bytes: &[u8], name: &str) -> Option<Vec<u8>> {
    let container = Container::open(bytes)?;
    let directory = container.chain(number(bytes, 48)?, usize::MAX)?;
    let root = directory.chunks_exact(128).next()?;
    let entry = directory.chunks_exact(128).find(|entry| {
        entry_name(entry).is_some_and(|found| found.eq_ignore_ascii_case(name)) && entry[66] == 2
    })?;
    let (start, size) = (number(entry, 116)?, number(entry, 120)? as usize);
    if size >= number(bytes, 56)? as usize {
        return container.chain(start, size);
    }
    let mini = container.chain(number(root, 116)?, usize::MAX)?;
    let mini_table = container.chain(number(bytes, 60)?, usize::MAX)?;
    let mut stream = Vec::with_capacity(size);
    let mut sector = start;
    while sector < END_OF_CHAIN && stream.len() < size {
        let at = sector as usize * MINI_SECTOR;
        stream.extend_from_slice(mini.get(at..at + MINI_SECTOR)?);
        sector = number(&mini_table, sector as usize * 4)?;
    }
    stream.truncate(size);
    Some(stream)
}

/// A container with its table of which sector follows which.
struct Container<'a> {
    bytes: &'a [u8],
    sector_size: usize,
    table: Vec<u32>,
}

impl<'a> Container<'a> {
    fn open(bytes: &'a [u8]) -> Option<Container<'a>> {
        let shift = u16::from_le_bytes(bytes.get(30..32)?.try_into().ok()?);
        let sector_size = match shift {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut container = Container {
            bytes,
            sector_size,
            table: Vec::new(),
        };
        let mut sectors: Vec<u32> = (0..109)
            .map_while(|index| number(bytes, 76 + index * 4))
            .collect();
        let mut next = number(bytes, 68)?;
        let lists_max = bytes.len() / sector_size;
        for _ in 0..lists_max {
            if next >= END_OF_CHAIN {
                break;
            }
            let list = container.sector(next)?;
            let last = list.len() - 4;
            sectors.extend((0..last / 4).map_while(|index| number(list, index * 4)));
            next = number(list, last)?;
        }
        for sector in sectors.into_iter().filter(|&sector| sector < END_OF_CHAIN) {
            let words = container.sector(sector)?.chunks_exact(4);
            container
                .table
                .extend(words.map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]])));
        }
        Some(container)
    }

    fn sector(&self, index: u32) -> Option<&'a [u8]> {
        let at = (index as usize)
            .checked_add(1)?
            .checked_mul(self.sector_size)?;
        let end = (at + self.sector_size).min(self.bytes.len());
        self.bytes.get(at..end).filter(|sector| sector.len() >= 4)
    }

    /// Returns the content of a chain, at most `size` bytes; a chain longer than the file goes in a circle.
    fn chain(&self, start: u32, size: usize) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        let mut sector = start;
        while sector < END_OF_CHAIN && content.len() < size {
            if content.len() > self.bytes.len() {
                return None;
            }
            content.extend_from_slice(self.sector(sector)?);
            sector = *self.table.get(sector as usize)?;
        }
        content.truncate(size);
        Some(content)
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(
        bytes.get(at..at.checked_add(4)?)?.try_into().ok()?,
    ))
}
