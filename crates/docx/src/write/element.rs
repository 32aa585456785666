//! XML text made element by element: names are ours and fixed, every value is escaped.

use std::borrow::Cow;

/// XML under way.
#[derive(Debug, Default)]
pub(crate) struct Markup {
    text: String,
    open: Vec<&'static str>,
}

impl Markup {
    /// Starts a part.
    pub(crate) fn part() -> Markup {
        Markup {
            text: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_string(),
            open: Vec::new(),
        }
    }

    /// Opens an element, writes its inside, closes it.
    pub(crate) fn element(
        &mut self,
        name: &'static str,
        attributes: &[(&str, &str)],
        inside: impl FnOnce(&mut Markup),
    ) {
        self.start(name, attributes);
        self.text.push('>');
        self.open.push(name);
        inside(self);
        self.open.pop();
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }

    /// Writes an element without anything inside.
    pub(crate) fn empty(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.text.push_str("/>");
    }

    /// Writes an element whose only attribute is `w:val`.
    pub(crate) fn value(&mut self, name: &'static str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// Writes text.
    pub(crate) fn words(&mut self, text: &str) {
        self.text.push_str(&escaped(text));
    }

    /// Returns the part.
    pub(crate) fn finish(self) -> String {
        debug_assert!(self.open.is_empty());
        self.text
    }

    fn start(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.text.push('<');
        self.text.push_str(name);
        for (key, value) in attributes {
            self.text.push(' ');
            self.text.push_str(key);
            self.text.push_str("=\"");
            self.text.push_str(&escaped(value));
            self.text.push('"');
        }
    }
}

/// Returns a text as XML 1.0 allows it: what the format cannot hold at all is left out.
fn escaped(text: &str) -> String {
    let allowed = |c: &char| matches!(c, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    let kept: Cow<'_, str> = if text.chars().all(|c| allowed(&c)) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(allowed).collect())
    };
    quick_xml::escape::escape(kept).into_owned()
}
