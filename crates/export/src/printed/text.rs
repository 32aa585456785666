//! Making words of a record fit to stand on one line of any format.

/// The most that one text may take, so that a cell of a workbook can hold several.
const LENGTH_MAX: usize = 2_000;

/// Returns `text` on one line: control characters are blanks, marks that would turn the direction of what follows are
/// left out, and what is far too long ends in "…".
pub(crate) fn clean(text: &str) -> String {
    let line: String = text.chars().filter(|c| !turns_direction(*c)).map(printable).collect();
    let line = line.trim();
    match line.char_indices().nth(LENGTH_MAX) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

/// Embeddings, overrides and isolates reach beyond their own text; the single marks (U+200E, U+200F) do not.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn printable(c: char) -> char {
    match c {
        '\u{2028}' | '\u{2029}' => ' ',
        // Not allowed in the XML of a workbook.
        '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        c if c.is_control() => ' ',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn words_stand_on_one_line_and_keep_their_direction_to_themselves() {
        assert_eq!(clean(" a\tb\r\nc\u{0}\u{b} "), "a b  c");
        assert_eq!(clean("a\u{202e}b\u{2066}c\u{200f}d"), "abc\u{200f}d");
        assert_eq!(clean(&"é".repeat(5_000)).chars().count(), 2_001);
    }
}
