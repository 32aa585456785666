//! How known phrases begin: most cells are told apart from all of them by three letters, without folding a text.
//!
//! [`Beginnings`] errs on one side only: what may begin like a phrase has to be looked up, what does not is none.

/// A bit for each beginning of up to three letters; beginnings may share one.
#[derive(Debug)]
pub(crate) struct Beginnings([u64; 64]);

const LETTERS: usize = 3;

impl Beginnings {
    /// Takes phrases, folded.
    pub fn of<'a>(phrases: impl Iterator<Item = &'a str>) -> Beginnings {
        let mut bits = [0; 64];
        // A phrase that begins with other letters is never asked for: see `may_begin`.
        for bit in phrases.filter_map(bit_of) {
            bits[bit / 64] |= 1 << (bit % 64);
        }
        Beginnings(bits)
    }

    /// Returns whether `text`, folded, may begin like one of the phrases. A text is only ruled out by letters that
    /// folding leaves as they are.
    pub fn may_begin(&self, text: &str) -> bool {
        bit_of(text).is_none_or(|bit| self.0[bit / 64] >> (bit % 64) & 1 == 1)
    }
}

/// Returns the bit of the first letters of a text; nothing where a letter beyond ASCII stands before or among them.
fn bit_of(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let start = bytes
        .iter()
        .position(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())?;
    let mut bit = 0;
    for byte in bytes[start..].iter().take(LETTERS) {
        if byte.is_ascii_alphanumeric() {
            bit = bit * 37 + usize::from(byte.to_ascii_lowercase());
        } else if byte.is_ascii() {
            break;
        } else {
            return None;
        }
    }
    Some(bit % 4096)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chancery_model::fold::fold;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_text_that_folds_to_a_phrase_or_begins_with_it_is_never_ruled_out(
            phrase in "[ -(.]{0,2}[a-zA-Zé0-9\u{301}定]{1,4}[ ./é-][a-z]{0,3}",
            rest in prop::option::of(" [a-z]{0,3}"),
        ) {
            let folded = fold(&phrase);
            let beginnings = Beginnings::of([folded.as_str()].into_iter());
            prop_assert!(beginnings.may_begin(&phrase));
            prop_assert!(beginnings.may_begin(&folded));
            let longer = phrase + &rest.unwrap_or_default();
            prop_assert!(beginnings.may_begin(&longer));
        }
    }

    #[test]
    fn what_begins_otherwise_is_ruled_out() {
        let beginnings = Beginnings::of(["none", "n a"].into_iter());
        for (text, may) in [
            ("None", true),
            ("n/a", true),
            ("- NON", true),
            ("Ban", false),
            ("nb", false),
            ("Née", true),
        ] {
            assert_eq!(beginnings.may_begin(text), may, "{text}");
        }
    }
}
