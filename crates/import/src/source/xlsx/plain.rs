//! Rows and strings in the one spelling that nearly every program writes, read without an XML parser.
//!
//! `<row r="1"><c r="A1" s="2" t="s"><v>7</v></c></row>`, `<si><t>words</t></si>`: tags without a prefix, double
//! quotes, no reference, comment or formula. Whatever else stands there is not understood here, and says so, and then
//! the parser reads it: so this need not be complete, only never different.

/// A place in the text of a part that moves forward over what it understands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plain<'a> {
    text: &'a str,
    at: usize,
}

/// How a start tag ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Closing {
    /// With `>`: content follows.
    Open,
    /// With `/>`.
    Empty,
}

impl<'a> Plain<'a> {
    /// Starts at a place of a text.
    pub(super) fn at(text: &'a str, at: usize) -> Plain<'a> {
        Plain { text, at }
    }

    /// Returns where it stands.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// Steps over `word` if it stands here.
    #[inline]
    pub(super) fn eat(&mut self, word: &str) -> bool {
        let stands = self.text.as_bytes()[self.at..].starts_with(word.as_bytes());
        self.at += if stands { word.len() } else { 0 };
        stands
    }

    /// Steps over blanks between tags.
    #[inline]
    pub(super) fn eat_blanks(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\n' | b'\t' | b'\r'))
            .count();
    }

    /// Hands over each attribute up to the end of the start tag and steps over it; nothing where one is not plain.
    #[inline]
    pub(super) fn attributes(&mut self, mut take: impl FnMut(&'a str, &'a str)) -> Option<Closing> {
        loop {
            match self.text.as_bytes().get(self.at)? {
                b'>' => {
                    self.at += 1;
                    return Some(Closing::Open);
                }
                b'/' => return self.eat("/>").then_some(Closing::Empty),
                b' ' => self.at += 1,
                _ if self.text.as_bytes()[self.at - 1] != b' ' => return None,
                _ => {
                    let rest = &self.text[self.at..];
                    let name = &rest[..rest.bytes().position(|byte| !is_name(byte))?];
                    let value = rest[name.len()..].strip_prefix("=\"")?;
                    let value = &value[..value.bytes().position(|byte| byte == b'"')?];
                    let odd = value.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>'));
                    // With a prefix, some names are still taken for the name without it.
                    if odd
                        || name.ends_with(":r")
                        || name.ends_with(":ht")
                        || name.ends_with(":hidden")
                    {
                        return None;
                    }
                    take(name, value);
                    self.at += name.len() + value.len() + 3;
                }
            }
        }
    }

    /// Steps over text up to the next tag and returns it; nothing where it has a reference or an odd end of a line.
    #[inline]
    pub(super) fn text(&mut self) -> Option<&'a str> {
        let rest = &self.text[self.at..];
        let end = memchr::memchr3(b'<', b'&', b'\r', rest.as_bytes())?;
        self.at += end;
        (rest.as_bytes()[end] == b'<').then(|| &rest[..end])
    }

    /// Steps over `<t>` or `<t xml:space="preserve">`.
    #[inline]
    pub(super) fn eat_text_tag(&mut self) -> bool {
        self.eat("<t>") || self.eat("<t xml:space=\"preserve\">")
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b':'
}
