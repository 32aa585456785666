//! Which way words run: whole paragraphs by their language, and the pieces of a paragraph by their letters.
//!
//! Word takes the direction of a run from its properties, not from its letters alone, so a Latin reference inside an
//! Arabic sentence must be a run of its own. The pieces are cut so that a code such as `XBE-D1-K7` is never torn.

/// Returns whether texts in a language run from right to left.
pub fn runs_right_to_left(lang: &str) -> bool {
    let primary = lang.split(['-', '_']).next().unwrap_or_default();
    ["ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv"].contains(&primary)
}

/// A piece of a paragraph that runs one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    pub(crate) text: &'a str,
    pub(crate) right_to_left: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Strength {
    Left,
    Right,
    /// Joins a word on its side: digits, hyphens, points inside a code.
    Joining,
    Neutral,
}

fn strength(c: char) -> Strength {
    match c {
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
            Strength::Right
        }
        _ if c.is_alphabetic() => Strength::Left,
        _ if c.is_ascii_digit() || ['-', '_', '/', '.', ':', '(', ')'].contains(&c) => {
            Strength::Joining
        }
        _ => Strength::Neutral,
    }
}

/// Returns the pieces of a text in a paragraph that runs one way; together they are the text.
pub(crate) fn pieces(text: &str, right_to_left: bool) -> Vec<Piece<'_>> {
    let against = if right_to_left {
        Strength::Left
    } else {
        Strength::Right
    };
    let mut pieces = Vec::new();
    let mut from = 0;
    let marks: Vec<(usize, Strength)> = text
        .char_indices()
        .map(|(at, c)| (at, strength(c)))
        .collect();
    let mut index = 0;
    while index < marks.len() {
        if marks[index].1 != against {
            index += 1;
            continue;
        }
        let start = begin(&marks, index, from);
        let last = end(&marks, index, against);
        let stop = marks.get(last + 1).map_or(text.len(), |(at, _)| *at);
        if marks[start].0 > from {
            pieces.push(Piece {
                text: &text[from..marks[start].0],
                right_to_left,
            });
        }
        pieces.push(Piece {
            text: &text[marks[start].0..stop],
            right_to_left: !right_to_left,
        });
        from = stop;
        index = last + 1;
    }
    if from < text.len() {
        pieces.push(Piece {
            text: &text[from..],
            right_to_left,
        });
    }
    pieces
}

/// Goes back over what joins the word: `5(b)` begins at its digit.
fn begin(marks: &[(usize, Strength)], index: usize, from: usize) -> usize {
    let mut start = index;
    while start > 0 && marks[start - 1].1 == Strength::Joining && marks[start - 1].0 >= from {
        start -= 1;
    }
    start
}

/// Goes on to the last letter of its own side before one of the other side, and over what joins it.
fn end(marks: &[(usize, Strength)], index: usize, against: Strength) -> usize {
    let mut last = index;
    let mut next = index + 1;
    while let Some((_, strength)) = marks.get(next) {
        match *strength {
            same if same == against => last = next,
            Strength::Joining if last + 1 == next => last = next,
            Strength::Joining | Strength::Neutral => {}
            _ => break,
        }
        next += 1;
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, right_to_left: bool, expected: &[&str]) {
        let found = pieces(text, right_to_left);
        let whole: String = found.iter().map(|piece| piece.text).collect();
        assert_eq!(whole, text);
        let shown: Vec<String> = found
            .iter()
            .map(|piece| {
                format!(
                    "{}{}",
                    if piece.right_to_left { '<' } else { '>' },
                    piece.text
                )
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_code_inside_an_arabic_sentence_is_one_piece_of_its_own() {
        check(
            "المرجع XBE-D1-K7، النسخة",
            true,
            &["<المرجع ", ">XBE-D1-K7", "<، النسخة"],
        );
        check("الفقرة 5(b) من", true, &["<الفقرة ", ">5(b)", "< من"]);
        check("المادة 12", true, &["<المادة 12"]);
    }

    #[test]
    fn several_words_of_the_other_side_stay_together() {
        check(
            "see قرار مجلس الوزراء of 2025",
            false,
            &[">see ", "<قرار مجلس الوزراء", "> of 2025"],
        );
        check("No fruit.", false, &[">No fruit."]);
        check("", true, &[]);
    }
}
