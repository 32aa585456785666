//! From bytes to text: a mark at the start, then valid UTF-8, then a guess that says it is one.

use std::borrow::Cow;

use chancery_model::sheet::{SourceFinding, SourceSeverity};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};

/// Text and how sure we are of it.
pub(super) struct Decoded<'a> {
    /// The text, with its byte order mark if it had one.
    pub(super) text: Cow<'a, str>,
    /// The name of the encoding.
    pub(super) name: String,
    /// Whether the encoding is known rather than guessed.
    pub(super) certain: bool,
    /// A guess, or bytes that mean nothing in the encoding.
    pub(super) findings: Vec<SourceFinding>,
}

/// Decodes a whole file. `chosen` is the encoding a person named; `language` narrows a guess.
pub(super) fn decode<'a>(
    bytes: &'a [u8],
    chosen: Option<&str>,
    language: Option<&str>,
) -> Decoded<'a> {
    let (encoding, certain) =
        match chosen.and_then(|label| Encoding::for_label(label.trim().as_bytes())) {
            Some(encoding) => (encoding, true),
            None => find_encoding(bytes, language),
        };
    let (text, undecodable) = encoding.decode_with_bom_removal(bytes);
    let mut findings = Vec::new();
    if !certain {
        findings.push(
            SourceFinding::on_file("encoding-guessed", SourceSeverity::Note)
                .with("encoding", encoding.name()),
        );
    }
    if undecodable {
        let places = text.matches('\u{fffd}').count();
        findings.push(
            SourceFinding::on_file("undecodable-bytes", SourceSeverity::Error)
                .with("encoding", encoding.name())
                .with("places", places),
        );
    }
    Decoded {
        text,
        name: encoding.name().to_owned(),
        certain,
        findings,
    }
}

fn find_encoding(bytes: &[u8], language: Option<&str>) -> (&'static Encoding, bool) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, true);
    }
    if looks_utf16(bytes) {
        // Blanks and digits have their zero first in big-endian text, whatever letter the text begins with.
        let zeros = |offset: usize| {
            let half = bytes.iter().skip(offset).step_by(2);
            half.take(2048).filter(|&&byte| byte == 0).count()
        };
        let big_endian = zeros(0) > zeros(1);
        return (if big_endian { UTF_16BE } else { UTF_16LE }, true);
    }
    match utf8_share(bytes) {
        Utf8Share::All => return (UTF_8, true),
        // One broken letter in a long text is an accident in it, not another encoding.
        Utf8Share::Most => return (UTF_8, false),
        Utf8Share::Little => (),
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(language.and_then(domain_of), Utf8Detection::Deny);
    // Every GBK text is GB 18030 text; the reverse loses letters.
    (if guess == GBK { GB18030 } else { guess }, false)
}

/// How much of the text beyond ASCII is UTF-8.
enum Utf8Share {
    All,
    Most,
    Little,
}

fn utf8_share(bytes: &[u8]) -> Utf8Share {
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk
            .valid()
            .chars()
            .filter(|letter| !letter.is_ascii())
            .count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    match broken {
        0 => Utf8Share::All,
        _ if letters >= broken.saturating_mul(10) => Utf8Share::Most,
        _ => Utf8Share::Little,
    }
}

/// Returns whether text without a mark is UTF-16: one byte of every pair is zero wherever letters are ASCII.
pub(crate) fn looks_utf16(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(4096) & !1];
    let pairs = head.len() / 2;
    let zeros = |offset: usize| {
        head.iter()
            .skip(offset)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    pairs >= 2
        && bytes.len().is_multiple_of(2)
        && even.max(odd) * 4 > pairs
        && even.min(odd) * 20 <= even.max(odd)
}

/// Returns a top-level domain where a language is at home; the detector weighs its guess by that.
fn domain_of(language: &str) -> Option<&'static [u8]> {
    let mut parts = language.split(['-', '_']);
    let domain: &[u8] = match (parts.next()?.to_ascii_lowercase().as_str(), parts.next()) {
        ("zh", Some("Hant" | "TW" | "HK")) => b"tw",
        ("zh", _) => b"cn",
        ("ar", _) => b"sa",
        ("fa", _) => b"ir",
        ("ur", _) => b"pk",
        ("he", _) => b"il",
        ("ja", _) => b"jp",
        ("ko", _) => b"kr",
        ("ru", _) => b"ru",
        ("uk", _) => b"ua",
        ("be", _) => b"by",
        ("bg", _) => b"bg",
        ("sr" | "mk", _) => b"rs",
        ("el", _) => b"gr",
        ("tr", _) => b"tr",
        ("az", _) => b"az",
        ("pl", _) => b"pl",
        ("cs", _) => b"cz",
        ("sk", _) => b"sk",
        ("hu", _) => b"hu",
        ("ro", _) => b"ro",
        ("hr" | "bs", _) => b"hr",
        ("sl", _) => b"si",
        ("lt", _) => b"lt",
        ("lv", _) => b"lv",
        ("et", _) => b"ee",
        ("vi", _) => b"vn",
        ("th", _) => b"th",
        ("fr", _) => b"fr",
        ("es", _) => b"es",
        ("pt", _) => b"pt",
        ("de", _) => b"de",
        ("it", _) => b"it",
        ("en", _) => b"uk",
        _ => return None,
    };
    Some(domain)
}
