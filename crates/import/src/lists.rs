//! Cells that hold lists: codes of goods, exemptions, sources, numbered measures.

use crate::lexicon::lexicon;
use crate::reading::ReadItem;
use chancery_model::fold::{fold, is_nothing_folded};

/// What a cell of codes holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct ItemsRead {
    /// Items that are certain.
    pub items: Vec<ReadItem>,
    /// Codes that lost a zero when they were stored as numbers, with what they may have been.
    pub numeric: Vec<(String, Vec<String>)>,
}

/// Reads the codes of goods in a cell.
pub(crate) fn read_items(text: &str) -> ItemsRead {
    let mut read = ItemsRead::default();
    if lexicon().phrases.empty.contains(&fold(text)) {
        return read;
    }
    for part in item_parts(text) {
        let bare = part.trim();
        let folded = fold(bare);
        if folded.is_empty() || lexicon().phrases.empty.contains(&folded) {
            continue;
        }
        match code_in(bare) {
            Some(code) => add_code(&mut read, code),
            None => read.items.push(listed(bare, &folded)),
        }
    }
    read
}

fn item_parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let separates = match c {
            ';' | '\n' | '؛' | '；' | '、' | '，' | '،' | '/' | '|' => true,
            ',' => !between_digits(text, at),
            _ => false,
        };
        if separates {
            parts.push(&text[start..at]);
            start = at + c.len_utf8();
        }
    }
    parts.push(&text[start..]);
    if let [only] = parts.as_slice() {
        let words: Vec<&str> = only.split_whitespace().collect();
        let all_codes =
            words.len() > 1 && words.iter().all(|word| word.len() >= 4 && is_code(word));
        if all_codes {
            return words;
        }
    }
    parts
        .into_iter()
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" et "))
        .collect()
}

/// A comma inside `0804,10`: no blank after it and two digits that end there.
fn between_digits(text: &str, at: usize) -> bool {
    let digits = |part: &str| part.chars().take_while(char::is_ascii_digit).count();
    let after = digits(&text[at + 1..]);
    let before = text[..at]
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .count();
    before == 4 && after == 2
}

fn is_code(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    (2..=12).contains(&digits)
        && word.starts_with(|c: char| c.is_ascii_digit())
        && word
            .bytes()
            .all(|b| b.is_ascii_digit() || b == b'.' || b == b',')
}

/// One code with blanks between its digits, as tariffs print it: `0802 11 10 00`.
fn is_code_in_groups(text: &str) -> bool {
    let lengths: Vec<usize> = text.split_whitespace().map(str::len).collect();
    let digits = text.chars().all(|c| c.is_ascii_digit() || c == ' ');
    digits
        && matches!(lengths.as_slice(), [4, rest @ ..] if !rest.is_empty() && rest.iter().all(|length| *length == 2))
}

/// Returns the one code of a part such as `HS 0804.10`, `ex 2204` or `0802 (nuts)`.
fn code_in(part: &str) -> Option<&str> {
    let start = part.find(|c: char| c.is_ascii_digit())?;
    let lead = fold(&part[..start]);
    let known = [
        "",
        "hs",
        "ex",
        "sh",
        "sa",
        "as",
        "gtip",
        "гс",
        "тн вэд",
        "cn",
        "heading",
        "position",
        "partida",
        "ncm",
    ];
    if !known.contains(&lead.as_str()) {
        return None;
    }
    let rest = &part[start..];
    if is_code_in_groups(rest) {
        return Some(rest.trim_end());
    }
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
        .unwrap_or(rest.len());
    let (code, after) = rest.split_at(end);
    let alone = !after.contains(|c: char| c.is_ascii_digit())
        && !after.trim_start().starts_with(['-', '–']);
    let ends_well = !after.starts_with(char::is_alphabetic);
    let code = code.trim_end_matches(['.', ',']);
    (alone && ends_well && is_code(code)).then_some(code)
}

fn add_code(read: &mut ItemsRead, code: &str) {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let lost_front = digits.len() % 2 == 1 && !code.contains(['.', ',']);
    let parts: Vec<&str> = code.split(['.', ',']).collect();
    let lost_end = parts.len() == 2 && parts[0].len() == 4 && parts[1].len() == 1;
    let lost_both = parts.len() == 2 && parts[0].len() == 3;
    if lost_front || lost_both || lost_end {
        let front = if lost_end { "" } else { "0" };
        let end = if parts.len() == 2 && parts[1].len() == 1 {
            "0"
        } else {
            ""
        };
        read.numeric
            .push((code.to_string(), vec![format!("{front}{code}{end}")]));
        return;
    }
    let (code, national) = if digits.len() > 6 {
        beyond_six(code)
    } else {
        (code.to_string(), None)
    };
    let item = ReadItem {
        list: "HS".to_string(),
        code,
        national,
    };
    if !read.items.contains(&item) {
        read.items.push(item);
    }
}

fn beyond_six(code: &str) -> (String, Option<String>) {
    let sixth = code
        .char_indices()
        .filter(|(_, c)| c.is_ascii_digit())
        .nth(5)
        .map_or(code.len(), |(at, _)| at + 1);
    let national: String = code[sixth..].chars().filter(char::is_ascii_digit).collect();
    (code[..sixth].to_string(), Some(national))
}

fn listed(part: &str, folded: &str) -> ReadItem {
    let munitions = folded
        .strip_prefix("ml")
        .is_some_and(|rest| rest.trim().starts_with(|c: char| c.is_ascii_digit()));
    let bytes = part.as_bytes();
    let dual = bytes.len() >= 5
        && bytes[0].is_ascii_digit()
        && bytes[1].is_ascii_uppercase()
        && bytes[2..5].iter().all(u8::is_ascii_digit);
    let list = if munitions {
        "ML"
    } else if dual {
        "DU"
    } else {
        "named"
    };
    ReadItem {
        list: list.to_string(),
        code: part.to_string(),
        national: None,
    }
}

/// Returns the texts of a cell that may hold several: lines, semicolons, bullets, numbers.
pub(crate) fn read_list(text: &str) -> Vec<String> {
    text.split(['\n', ';', '؛', '；', '•', '▪', '●'])
        .map(|part| without_number(part.trim()).trim())
        .filter(|part| !is_nothing_folded(part))
        .map(str::to_string)
        .collect()
}

/// Returns how long the number or bullet at the beginning of a line is: `1.`, `(a)`, `-`.
fn number_length(line: &str) -> usize {
    if let Some(rest) = line.strip_prefix(['-', '–', '—', '*', '•', '·']) {
        return if rest.starts_with(char::is_whitespace) {
            line.len() - rest.len()
        } else {
            0
        };
    }
    let inner = line.strip_prefix('(').unwrap_or(line);
    let label = inner
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(inner.len());
    let mark = inner[label..].chars().next();
    let short = (1..=3).contains(&inner[..label].chars().count());
    let counted =
        inner[..label].chars().all(char::is_numeric) || inner[..label].chars().count() == 1;
    match mark {
        Some(mark @ ('.' | ')' | '、' | '）')) if short && counted => {
            let end = line.len() - inner.len() + label + mark.len_utf8();
            let blank_follows = line[end..].starts_with(char::is_whitespace) || mark != '.';
            if blank_follows { end } else { 0 }
        }
        _ => 0,
    }
}

fn without_number(line: &str) -> &str {
    &line[number_length(line)..]
}

/// Returns whether a title is really a list of several: two lines or more that each begin with a number or bullet.
pub(crate) fn is_numbered_list(text: &str) -> bool {
    text.contains('\n')
        && text
            .lines()
            .filter(|line| number_length(line.trim()) > 0)
            .count()
            >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(text: &str) -> String {
        let read = read_items(text);
        let shown = read.items.iter().map(|item| {
            let national = item
                .national
                .as_ref()
                .map_or(String::new(), |rest| format!("+{rest}"));
            format!("{} {}{national}", item.list, item.code)
        });
        let asked = read
            .numeric
            .iter()
            .map(|(code, choices)| format!("?{code}={}", choices.join(" ")));
        shown.chain(asked).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn codes_stay_text_and_a_lost_zero_is_asked_about() {
        for (text, expected) in [
            ("0802; 0804.10; 2204", "HS 0802, HS 0804.10, HS 2204"),
            ("0802, 0804.10", "HS 0802, HS 0804.10"),
            ("0802 2204", "HS 0802, HS 2204"),
            ("HS 0804.10\nex 2204", "HS 0804.10, HS 2204"),
            ("0804.10.0010", "HS 0804.10+0010"),
            ("08041000", "HS 080410+00"),
            ("0802 11 10 00", "HS 0802 11+1000"),
            ("0804,10", "HS 0804,10"),
            ("2701.12", "HS 2701.12"),
            ("802", "?802=0802"),
            ("804.1", "?804.1=0804.10"),
            ("2701.1", "?2701.1=2701.10"),
            (
                "ML1; 1A001; thermal coal",
                "ML ML1, DU 1A001, named thermal coal",
            ),
            ("0802-0804", "named 0802-0804"),
            ("n/a", ""),
            ("—", ""),
        ] {
            assert_eq!(items(text), expected, "{text}");
        }
    }

    #[test]
    fn lists_are_parted_at_their_own_marks() {
        assert_eq!(
            read_list("Humanitarian and medical goods"),
            ["Humanitarian and medical goods"]
        );
        assert_eq!(
            read_list("(a) Spare parts\n(b) Personal effects;"),
            ["Spare parts", "Personal effects"]
        );
        assert_eq!(read_list("- Food\n- Medicine"), ["Food", "Medicine"]);
        assert!(is_numbered_list("1. Ban on imports\n2. Ban on exports"));
        assert!(!is_numbered_list("Ban on imports\nof settlement goods"));
        assert!(!is_numbered_list("1. Ban on imports"));
    }
}
