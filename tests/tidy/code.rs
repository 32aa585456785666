//! Rust and TypeScript without what is not code: comments and the insides of texts become blanks.

/// Returns the source with comments and the insides of texts as blanks, line for line as long as before.
pub fn code_only(source: &str) -> String {
    Blanker {
        rest: source,
        out: String::with_capacity(source.len()),
        texts: Texts::Blanked,
    }
    .run()
}

/// Returns the source with comments as blanks and texts as they are.
pub fn without_comments(source: &str) -> String {
    Blanker {
        rest: source,
        out: String::with_capacity(source.len()),
        texts: Texts::Kept,
    }
    .run()
}

/// Returns the part of a Rust file above its tests.
pub fn above_tests(source: &str) -> &str {
    source.find("#[cfg(test)]\nmod ").map_or(source, |at| {
        let module = source[at..].lines().nth(1).unwrap_or_default();
        if module.ends_with('{') {
            &source[..at]
        } else {
            source
        }
    })
}

#[derive(PartialEq)]
enum Texts {
    Kept,
    Blanked,
}

struct Blanker<'a> {
    rest: &'a str,
    out: String,
    texts: Texts,
}

impl Blanker<'_> {
    fn run(mut self) -> String {
        while let Some(first) = self.rest.chars().next() {
            if self.rest.starts_with("//") {
                let end = self.rest.find('\n').unwrap_or(self.rest.len());
                self.blank(end);
            } else if self.rest.starts_with("/*") {
                let end = self.rest.find("*/").map_or(self.rest.len(), |at| at + 2);
                self.blank(end);
            } else if let Some(hashes) = raw_text(self.rest, &self.out) {
                let close = format!("\"{}", "#".repeat(hashes));
                let open = hashes + 2;
                let end = self.rest[open..]
                    .find(&close)
                    .map_or(self.rest.len(), |at| open + at + close.len());
                self.text(end);
            } else if first == '"' || first == '`' {
                let end = end_of_text(self.rest, first);
                self.text(end);
            } else if let Some(end) = character(self.rest) {
                self.text(end);
            } else {
                self.keep(first.len_utf8());
            }
        }
        self.out
    }

    fn keep(&mut self, length: usize) {
        self.out.push_str(&self.rest[..length]);
        self.rest = &self.rest[length..];
    }

    fn blank(&mut self, length: usize) {
        let blanks = self.rest[..length]
            .chars()
            .map(|c| if c == '\n' { '\n' } else { ' ' });
        self.out.extend(blanks);
        self.rest = &self.rest[length..];
    }

    fn text(&mut self, length: usize) {
        if self.texts == Texts::Kept {
            self.keep(length)
        } else {
            self.blank(length)
        }
    }
}

/// Returns how many `#` open a raw text here, if one opens.
fn raw_text(rest: &str, before: &str) -> Option<usize> {
    let inside_word = before
        .chars()
        .next_back()
        .is_some_and(|c| c.is_alphanumeric() || c == '_');
    let after = rest.strip_prefix('r').filter(|_| !inside_word)?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

fn end_of_text(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + 1,
            _ => (),
        }
    }
    rest.len()
}

/// Returns the length of a character in quotes; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if inner.starts_with('\\') {
        return inner[2..].find('\'').map(|at| at + 4);
    }
    let first = inner.chars().next()?;
    inner[first.len_utf8()..]
        .starts_with('\'')
        .then(|| first.len_utf8() + 2)
}

#[test]
fn comments_and_texts_become_blanks_and_code_stays() {
    let check = |source: &str, expected: &str| assert_eq!(code_only(source), expected);
    check("a // b\nc", "a     \nc");
    check("f(\"{\") }", "f(   ) }");
    check("r#\"}\"# x", "       x");
    check(
        "let c = '{'; let l: &'a str;",
        "let c =    ; let l: &'a str;",
    );
    check("'\\'' }", "     }");
    assert_eq!(without_comments("f(\"//\") // x"), "f(\"//\")     ");
    assert_eq!(above_tests("a\n#[cfg(test)]\nmod tests {\nb"), "a\n");
    assert_eq!(
        above_tests("a\n#[cfg(test)]\nmod tests;\nb"),
        "a\n#[cfg(test)]\nmod tests;\nb"
    );
}
