//! Prints of texts: 64 bits by which rows with the same words find each other within one plan.
//!
//! Quick rather than secret: whoever wants two texts with one print can make them. So a print only finds; whether two
//! rows are the same is told by their words, and the worst that a print can do is to have a row compared with another
//! entry of its own state. Prints are never kept or sent.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};

/// A map from texts that is quick to look up; its order is another each time, so that nobody can make texts that
/// all fall into one place.
pub(crate) type QuickMap<K, V> = HashMap<K, V, Quick>;

/// Makes the prints of one [`QuickMap`].
#[derive(Debug, Clone)]
pub(crate) struct Quick(u64);

impl Default for Quick {
    fn default() -> Quick {
        Quick(RandomState::new().hash_one(ONE))
    }
}

impl BuildHasher for Quick {
    type Hasher = QuickPrint;

    fn build_hasher(&self) -> QuickPrint {
        QuickPrint(self.0)
    }
}

/// A print on its way.
#[derive(Debug)]
pub(crate) struct QuickPrint(u64);

impl Hasher for QuickPrint {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = print_of_bytes(bytes, self.0);
    }

    // What ends a text: its length is in the print already.
    fn write_u8(&mut self, byte: u8) {
        self.0 = self.0.wrapping_add(u64::from(byte));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

const ONE: u64 = 0x9e37_79b9_7f4a_7c15;
const TWO: u64 = 0xd6e8_feb8_6659_fd93;

/// Returns the print of a text; another seed gives another.
pub(crate) fn print_of(text: &str, seed: u64) -> u64 {
    print_of_bytes(text.as_bytes(), seed)
}

fn print_of_bytes(bytes: &[u8], seed: u64) -> u64 {
    let mut print = mix(seed ^ ONE, bytes.len() as u64 ^ TWO);
    for pair in bytes.as_chunks::<16>().0 {
        print = add(print, eight(pair), eight(&pair[8..]));
    }
    // The last letters, of long texts some of them twice: the length is in the print, so nothing is taken for another.
    let (one, other) = match bytes {
        [.., _, _, _, _, _, _, _, _] => {
            let from = bytes.len().saturating_sub(16);
            (eight(&bytes[from..]), eight(&bytes[bytes.len() - 8..]))
        }
        [a, b, c, d, ..] => {
            let last = &bytes[bytes.len() - 4..];
            let four =
                |from: &[u8]| u64::from_le_bytes([from[0], from[1], from[2], from[3], 0, 0, 0, 0]);
            (four(&[*a, *b, *c, *d]), four(last))
        }
        [first, .., last] => (
            u64::from(*first),
            u64::from(bytes[1]) << 8 | u64::from(*last),
        ),
        [only] => (u64::from(*only), 0),
        [] => (0, 0),
    };
    mix(add(print, one, other) ^ TWO, ONE)
}

fn add(print: u64, one: u64, other: u64) -> u64 {
    mix(one ^ ONE, other ^ print)
}

fn eight(bytes: &[u8]) -> u64 {
    let first = bytes.first_chunk().expect("its callers have as many");
    u64::from_le_bytes(*first)
}

/// Returns both halves of a product, folded together: each bit of either number changes half the bits.
fn mix(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    product as u64 ^ (product >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn texts_that_differ_in_one_letter_or_in_length_have_different_prints() {
        let mut prints = HashSet::new();
        let mut texts = 0;
        for length in 0..70 {
            for at in 0..length {
                for letter in ['b', 'c', '\u{0}'] {
                    let mut text = vec!["a".to_string(); length];
                    text[at] = letter.to_string();
                    prints.insert(print_of(&text.concat(), 7));
                    texts += 1;
                }
            }
            prints.insert(print_of(&"a".repeat(length), 7));
            prints.insert(print_of(&"a".repeat(length), 8));
            texts += 2;
        }
        assert_eq!(prints.len(), texts);
    }
}
