//! What a person types into the box, as parts: words, "words together", -kept out, field:value. Pure.

use super::fields::Field;
use chancery_model::fold::is_mark;

/// One part of what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Whether it must or must not hold.
    pub side: Side,
    /// What it asks.
    pub asks: Asks,
}

/// Whether something is looked for or kept out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It is looked for.
    With,
    /// It is kept out.
    Without,
}

/// What one part asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// A word; the last one typed may be a beginning.
    Word(String, Typing),
    /// Words as they stand together.
    Phrase(String),
    /// A field with a value.
    Field(Field, String),
    /// A field that there is not.
    UnknownField(String),
}

/// Whether somebody may still be typing a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// It is done.
    Done,
    /// More letters may come.
    Going,
}

/// Returns the parts of what was typed. A field without a value yet asks nothing.
pub fn parts(typed: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut left = typed.trim_start();
    while !left.is_empty() {
        let (part, rest) = part(left);
        parts.extend(part);
        left = rest.trim_start();
    }
    parts
}

fn part(text: &str) -> (Option<Part>, &str) {
    let (side, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) if rest.starts_with(|c: char| !c.is_whitespace()) => (Side::Without, rest),
        _ => (Side::With, text),
    };
    if let Some((quoted, rest)) = quoted(text) {
        return (asked(side, Asks::Phrase(quoted.to_string())), rest);
    }
    if let Some((name, value)) = field_name(text) {
        let (value, rest) = quoted(value).unwrap_or_else(|| word(value));
        match (Field::named(name), value) {
            (Some(_), "") => return (None, rest),
            (Some(field), value) => {
                return (asked(side, Asks::Field(field, value.to_string())), rest);
            }
            // "Decree: ban" are two words
            (None, "") => {}
            (None, _) => return (asked(side, Asks::UnknownField(name.to_string())), rest),
        }
    }
    let (typed, rest) = word(text);
    if side == Side::With && chancery_model::codes::obligation(typed).is_some() {
        let asks = Asks::Field(Field::Paragraph, typed.to_string());
        return (asked(side, asks), rest);
    }
    let typing = match (side, rest.is_empty()) {
        (Side::With, true) => Typing::Going,
        _ => Typing::Done,
    };
    (asked(side, Asks::Word(typed.to_string(), typing)), rest)
}

fn asked(side: Side, asks: Asks) -> Option<Part> {
    Some(Part { side, asks })
}

fn word(text: &str) -> (&str, &str) {
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// The marks that open a quotation, and what closes each.
const QUOTES: [(char, &[char]); 5] = [
    ('"', &['"']),
    ('“', &['”', '“']),
    ('„', &['“', '”']),
    ('«', &['»']),
    ('「', &['」']),
];

/// Splits off what stands in quotes; an open quotation goes to the end.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    let (_, ends) = QUOTES.iter().find(|(begin, _)| *begin == first)?;
    let inner = &text[first.len_utf8()..];
    match inner.find(*ends) {
        Some(at) => {
            let after = inner[at..].chars().next().map_or(0, char::len_utf8);
            Some((&inner[..at], &inner[at + after..]))
        }
        None => Some((inner, "")),
    }
}

/// The colon of most scripts, and the wide one of Chinese.
const COLONS: [char; 2] = [':', '：'];

/// Splits off the word before a colon where it can be meant as a field: letters only, and no paragraph or address. The
/// wide colon also stands in plain Chinese sentences, and makes a field of a known word only.
fn field_name(text: &str) -> Option<(&str, &str)> {
    let at = text.find(COLONS)?;
    let (name, after) = text.split_at(at);
    let colon = after.chars().next()?;
    let value = &after[colon.len_utf8()..];
    let letters = name.chars().all(|c| c.is_alphabetic() || is_mark(c));
    let (whole, _) = word(text);
    let is_field = letters
        && name.chars().nth(1).is_some()
        && (colon == ':' || Field::named(name).is_some())
        && !value.starts_with("//")
        && chancery_model::codes::obligation(whole).is_none();
    is_field.then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts drawn one after another.
    fn check(typed: &str, expected: &str) {
        let drawn: Vec<String> = parts(typed)
            .into_iter()
            .map(|part| {
                let side = if part.side == Side::With { "" } else { "not " };
                let asks = match part.asks {
                    Asks::Word(word, Typing::Going) => format!("{word}…"),
                    Asks::Word(word, Typing::Done) => word,
                    Asks::Phrase(words) => format!("‘{words}’"),
                    Asks::Field(field, value) => format!("{field:?}={value}"),
                    Asks::UnknownField(name) => format!("?{name}"),
                };
                format!("{side}{asks}")
            })
            .collect();
        assert_eq!(drawn.join(" | "), expected, "{typed}");
    }

    #[test]
    fn words_phrases_fields_and_what_is_kept_out() {
        check("import ban", "import | ban…");
        check("import ban ", "import | ban");
        check("\"import ban\" x", "‘import ban’ | x…");
        check("«interdiction d’importer»", "‘interdiction d’importer’");
        check("“open to the end", "‘open to the end’");
        check(
            "ban -goods -\"in transit\"",
            "ban | not goods | not ‘in transit’",
        );
        check(
            "state:XBE stage:in-force category:D1 since:2025-06",
            "State=XBE | Stage=in-force | Category=D1 | Since=2025-06",
        );
        check(
            "State:\"Bel mora\" -stage:repealed",
            "State=Bel mora | not Stage=repealed",
        );
        check("state: ban", "ban…");
        check("Décret: interdiction", "Décret: | interdiction…");
        check("colour:red ban", "?colour | ban…");
        check("- ban", "- | ban…");
        check("", "");
    }

    #[test]
    fn fields_are_read_in_every_language_and_unknown_ones_in_every_script() {
        check("état:XCA ETAT:XBE", "State=XCA | State=XBE");
        check("الدولة:XAR -منذ:2025", "State=XAR | not Since=2025");
        check("国家:XBE 国家：XCA", "State=XBE | State=XCA");
        check("категория:D1 párrafo:AO", "Category=D1 | Paragraph=AO");
        check("state:XCA", "State=XCA");
        check(
            "couleur:rouge цвет:x لون:x 颜色:x",
            "?couleur | ?цвет | ?لون | ?颜色",
        );
        check("第五条：禁止", "第五条：禁止…");
    }

    #[test]
    fn paragraphs_addresses_and_hours_are_no_fields() {
        check("AO:278", "Paragraph=AO:278");
        check("https://example.org/x", "https://example.org/x…");
        check("10:30", "10:30…");
        check("A/RES/ES-10/24", "A/RES/ES-10/24…");
    }

    #[test]
    fn whatever_is_typed_ends() {
        for typed in [
            "-", "--", ":", "a:", "\"", "-\"", "state:\"", "::", "-state:", "« »", "\u{a0}",
        ] {
            parts(typed);
        }
    }
}
