//! Making words of a record fit to stand on one line of any format.

/// The most letters of a text that stands by itself, such as a note.
const LENGTH_MAX: usize = 2_000;
/// The most letters of a text in a cell of the table.
const IN_CELL_MAX: usize = 300;

/// Returns `text` on one line: control characters are blanks, marks that would turn the direction of what follows are
/// left out, and what is far too long ends in "…".
pub(crate) fn clean(text: &str) -> String {
    cut(text, LENGTH_MAX)
}

/// Returns `text` as [`clean`] does, for a cell of the table: a title of the usual kind is whole.
pub(super) fn clean_in_cell(text: &str) -> String {
    cut(text, IN_CELL_MAX)
}

fn cut(text: &str, most: usize) -> String {
    let line: String = text
        .chars()
        .filter(|c| !turns_direction(*c))
        .map(printable)
        .collect();
    let line = line.trim();
    match line.char_indices().nth(most) {
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
