//! What a file is, judged by its content; its name only breaks ties.

use super::guard::Parts;
use super::ole;
use super::refusal::Refusal;

/// A format with tables that we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Office Open XML workbook.
    Xlsx,
    /// The same with macros, which are never looked at.
    Xlsm,
    /// Binary Office workbook in a zip.
    Xlsb,
    /// Office workbook of 1997 to 2003.
    Xls,
    /// OpenDocument spreadsheet.
    Ods,
    /// Delimited text.
    Csv,
    /// Word document.
    Docx,
    /// JSON, which has records rather than cells.
    Json,
}

impl Format {
    /// Returns the usual extension, in lower case; also the word for the format on the wire.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Xlsx => "xlsx",
            Format::Xlsm => "xlsm",
            Format::Xlsb => "xlsb",
            Format::Xls => "xls",
            Format::Ods => "ods",
            Format::Csv => "csv",
            Format::Docx => "docx",
            Format::Json => "json",
        }
    }

    /// Returns whether a file of this format may go by this extension.
    fn goes_by(self, extension: &str) -> bool {
        let more: &[&str] = match self {
            Format::Xlsx => &["xltx"],
            Format::Xlsm => &["xltm", "xlam"],
            Format::Xls => &["xlt"],
            Format::Ods => &["ots"],
            Format::Csv => &["tsv", "tab", "txt", "text"],
            Format::Docx => &["dotx", "docm", "dotm"],
            Format::Xlsb | Format::Json => &[],
        };
        extension.is_empty() || extension == self.extension() || more.contains(&extension)
    }
}

/// What [`sniff`] found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sniffed {
    /// The format of the content.
    pub format: Format,
    /// Whether the name promises another format.
    pub name: NameAgreement,
}

/// Whether a file's name agrees with its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameAgreement {
    /// The extension fits, or there is none.
    Agrees,
    /// The extension is that of another format.
    Differs,
}

/// Returns what a file is.
///
/// # Errors
/// [`Refusal::NotATable`] with the kind for anything without tables, [`Refusal::PasswordProtected`],
/// [`Refusal::Empty`], and the refusals of the archive door for a zip.
pub fn sniff(bytes: &[u8], name: &str) -> Result<Sniffed, Refusal> {
    let extension = extension_of(name);
    let format = format_of(bytes, &extension)?;
    let name = if format.goes_by(&extension) {
        NameAgreement::Agrees
    } else {
        NameAgreement::Differs
    };
    Ok(Sniffed { format, name })
}

fn extension_of(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    file.rsplit_once('.')
        .map_or_else(String::new, |(_, extension)| extension.to_ascii_lowercase())
}

fn format_of(bytes: &[u8], extension: &str) -> Result<Format, Refusal> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return format_of_archive(&mut Parts::open(bytes)?);
    }
    if bytes.starts_with(&ole::MAGIC) {
        return ole::format_of(bytes);
    }
    match kind_of_magic(bytes) {
        Some(kind) => Err(Refusal::NotATable {
            kind: kind.to_owned(),
        }),
        None => format_of_text(bytes, extension),
    }
}

fn kind_of_magic(bytes: &[u8]) -> Option<&'static str> {
    const MAGIC: [(&[u8], &str); 16] = [
        (b"%PDF-", "pdf"),
        (b"\x89PNG", "picture"),
        (b"\xff\xd8\xff", "picture"),
        (b"GIF8", "picture"),
        (b"BM", "picture"),
        (b"II*\0", "picture"),
        (b"MM\0*", "picture"),
        (b"{\\rtf", "rtf"),
        (b"7z\xbc\xaf\x27\x1c", "archive"),
        (b"Rar!", "archive"),
        (b"\x1f\x8b", "archive"),
        (b"BZh", "archive"),
        (b"\xfd7zXZ\0", "archive"),
        (b"SQLite format 3\0", "database"),
        (b"age-encryption.org/", "bundle"),
        (b"\x7fELF", "program"),
    ];
    let head = &bytes[..bytes.len().min(1024)];
    if memchr::memmem::find(head, b"%PDF-").is_some() {
        return Some("pdf");
    }
    if (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"))
        || bytes.get(4..8) == Some(b"ftyp")
    {
        return Some("picture");
    }
    let found = MAGIC
        .into_iter()
        .find(|(magic, _)| bytes.starts_with(magic))?;
    // Two letters are too few to call a text a picture.
    (found.0.len() > 2 || head.contains(&0) || found.1 == "archive").then_some(found.1)
}

fn format_of_archive(parts: &mut Parts<'_>) -> Result<Format, Refusal> {
    let not = |kind: &str| {
        Err(Refusal::NotATable {
            kind: kind.to_owned(),
        })
    };
    if let Some(declared) = parts.read("mimetype")? {
        let declared = String::from_utf8_lossy(&declared).trim().to_owned();
        return match declared.strip_prefix("application/vnd.oasis.opendocument.") {
            Some("spreadsheet" | "spreadsheet-template") => Ok(Format::Ods),
            Some("text" | "text-template") => not("odt"),
            Some("presentation") => not("odp"),
            Some(_) => not("opendocument"),
            None => not("archive"),
        };
    }
    let types = parts.read("[Content_Types].xml")?.unwrap_or_default();
    let says = |word: &[u8]| memchr::memmem::find(&types, word).is_some();
    let macros = parts.has("xl/vbaProject.bin") || says(b"sheet.macroEnabled.main+xml");
    match () {
        () if parts.has("xl/workbook.bin") || says(b"sheet.binary.macroEnabled.main") => {
            Ok(Format::Xlsb)
        }
        () if parts.has("xl/workbook.xml")
            || says(b"spreadsheetml.sheet.main+xml")
            || says(b"sheet.macroEnabled.main") =>
        {
            Ok(if macros { Format::Xlsm } else { Format::Xlsx })
        }
        () if parts.has("word/document.xml") || says(b"wordprocessingml.document.main+xml") => {
            Ok(Format::Docx)
        }
        () if parts.has("ppt/presentation.xml") => not("pptx"),
        () if parts.has("content.xml") => Ok(Format::Ods),
        () => not("archive"),
    }
}

/// Looks at the first letters of a text, whatever its encoding.
fn format_of_text(bytes: &[u8], extension: &str) -> Result<Format, Refusal> {
    let not = |kind: &str| {
        Err(Refusal::NotATable {
            kind: kind.to_owned(),
        })
    };
    let head = &bytes[..bytes.len().min(4096)];
    let utf16 = head.starts_with(b"\xff\xfe")
        || head.starts_with(b"\xfe\xff")
        || super::delimited::looks_utf16(head);
    // Letters of UTF-16 become ASCII by leaving out the zeros; enough to recognise a first word.
    let letters: Vec<u8> = head
        .iter()
        .copied()
        .filter(|&byte| byte != 0 && byte.is_ascii())
        .collect();
    let opening = String::from_utf8_lossy(&letters)
        .trim_start()
        .to_ascii_lowercase();
    let controls = head
        .iter()
        .filter(|&&byte| byte < 32 && !matches!(byte, b'\t' | b'\n' | b'\r' | 12))
        .count();
    if !utf16 && controls * 10 > head.len() {
        return not("unknown");
    }
    if opening.starts_with("<!doctype html")
        || opening.starts_with("<html")
        || opening.starts_with("<table")
    {
        return not("html");
    }
    if opening.starts_with("<?xml") {
        return not(if opening.contains("<html") {
            "html"
        } else {
            "xml"
        });
    }
    let mail = [
        "received: ",
        "return-path: ",
        "mime-version: ",
        "from: ",
        "message-id: ",
        "delivered-to: ",
    ];
    if mail.iter().any(|header| opening.starts_with(header)) && opening.matches(": ").count() >= 3 {
        return not("mail");
    }
    if opening.starts_with("begin:vcalendar") || opening.starts_with("begin:vcard") {
        return not("calendar");
    }
    let delimited = matches!(extension, "csv" | "tsv" | "tab");
    let closes = bytes
        .iter()
        .rfind(|byte| !byte.is_ascii_whitespace() && **byte != 0);
    let bracketed = opening.starts_with(['[', '{']) && matches!(closes, Some(b']' | b'}'));
    if extension == "json" || (!delimited && bracketed) {
        return Ok(Format::Json);
    }
    Ok(Format::Csv)
}

/// Refuses JSON whose brackets nest too deeply for any parser that recurses; looks at nothing else.
///
/// # Errors
/// [`Refusal::NestedTooDeep`] beyond 256 open brackets.
pub fn check_json_depth(text: &str) -> Result<(), Refusal> {
    let (mut depth, mut in_text, mut escaped) = (0_u32, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => {
                depth += 1;
                if depth > super::limits::DEPTH_MAX {
                    return Err(Refusal::NestedTooDeep {
                        part: "json".to_owned(),
                        limit: super::limits::DEPTH_MAX,
                    });
                }
            }
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => (),
        }
    }
    Ok(())
}
