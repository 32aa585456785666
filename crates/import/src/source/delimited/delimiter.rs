//! Which character separates the fields: declared in a first line, or voted.

/// The candidates, the likelier first where a vote is level.
const CANDIDATES: [char; 4] = [';', ',', '\t', '|'];
/// How many records take part in the vote.
const RECORDS_VOTING: usize = 200;

/// The outcome of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Vote {
    /// The delimiter most records agree on; a comma where nothing separates anything.
    pub(super) delimiter: char,
    /// Whether the quotes of the whole text come in pairs.
    pub(super) quotes: Quotes,
}

/// Whether every quoted field is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// Every quote found its partner.
    Closed,
    /// A quote stands open at the end of the text.
    LeftOpen,
}

/// Returns the delimiter that a first line such as `sep=;` declares, and the text after that line.
pub(super) fn take_declaration(text: &str) -> (Option<char>, &str) {
    let line_end = text.find(['\n', '\r']).unwrap_or(text.len());
    let line = text[..line_end].trim_matches('"');
    let Some(declared) = line
        .strip_prefix("sep=")
        .or_else(|| line.strip_prefix("SEP="))
    else {
        return (None, text);
    };
    let mut characters = declared.chars();
    match (characters.next(), characters.next()) {
        (Some(delimiter), None) if delimiter.is_ascii() => {
            let rest = &text[line_end..];
            let rest = rest
                .strip_prefix("\r\n")
                .or_else(|| rest.strip_prefix(['\n', '\r']))
                .unwrap_or(rest);
            (Some(delimiter), rest)
        }
        _ => (None, text),
    }
}

/// Votes on the delimiter.
///
/// Each candidate is judged by the records it makes: how many have the most usual number of fields, and more than
/// one of them. Quoted text never votes. A decimal comma or a comma in prose makes ragged records and so loses.
pub(super) fn vote(text: &str) -> Vote {
    let mut best = (0.0, ',');
    let mut quotes = Quotes::Closed;
    for candidate in CANDIDATES {
        let (counts, open) = count_fields(text, candidate);
        let score = score(&counts);
        if score > best.0 {
            best = (score, candidate);
            quotes = open;
        }
    }
    if best.0 == 0.0 {
        quotes = count_fields(text, ',').1;
    }
    Vote {
        delimiter: best.1,
        quotes,
    }
}

fn score(counts: &[usize]) -> f64 {
    let mut tally = std::collections::BTreeMap::new();
    for &count in counts.iter().filter(|&&count| count > 1) {
        *tally.entry(count).or_insert(0_usize) += 1;
    }
    let Some((&fields, &records)) = tally
        .iter()
        .max_by_key(|&(&fields, &records)| (records, fields))
    else {
        return 0.0;
    };
    let agreement = records as f64 / counts.len() as f64;
    // Agreement decides; among equals the one that separates more, with little weight to a great many.
    agreement * agreement * (1.0 + (fields as f64).ln())
}

/// Where a scan of one field stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    /// Nothing of the field has been seen.
    Start,
    /// In a field without quotes; a quote is a letter here.
    Bare,
    /// Between the quotes of a field.
    Quoted,
    /// Just after a closing quote; another one makes the pair a letter.
    Closing,
}

/// Returns the number of fields of the first records, and whether the last quote seen stays open.
fn count_fields(text: &str, delimiter: char) -> (Vec<usize>, Quotes) {
    let delimiter = delimiter as u8;
    let (mut counts, mut fields, mut field) = (Vec::new(), 1, Field::Start);
    for byte in text.bytes() {
        field = match (field, byte) {
            (Field::Quoted, b'"') => Field::Closing,
            (Field::Quoted, _) | (Field::Start | Field::Closing, b'"') => Field::Quoted,
            (_, b'\n' | b'\r') => {
                if fields > 1 || field != Field::Start {
                    counts.push(fields);
                }
                if counts.len() >= RECORDS_VOTING {
                    return (counts, Quotes::Closed);
                }
                fields = 1;
                Field::Start
            }
            (_, byte) if byte == delimiter => {
                fields += 1;
                Field::Start
            }
            _ => Field::Bare,
        };
    }
    if fields > 1 || field != Field::Start {
        counts.push(fields);
    }
    (
        counts,
        if field == Field::Quoted {
            Quotes::LeftOpen
        } else {
            Quotes::Closed
        },
    )
}
