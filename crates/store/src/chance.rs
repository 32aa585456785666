//! Where salts and keys come from.
//!
//! The store never calls the system's source of chance by itself: it is handed a [`Chance`], so that the demo and
//! the tests are the same on every machine.

use sha2::{Digest, Sha256};

/// A source of bytes that nobody can guess, or that a test can repeat.
pub trait Chance: Send {
    /// Fills `bytes`.
    fn fill(&mut self, bytes: &mut [u8]);
}

/// The operating system's source.
#[derive(Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&mut self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("every supported system has a source of chance");
    }
}

/// Bytes that follow from a seed: SHA-256 of seed and counter. For the demo and for tests only.
#[derive(Debug)]
pub struct SeededChance {
    seed: [u8; 32],
    counter: u64,
    block: [u8; 32],
    used: usize,
}

impl SeededChance {
    /// Returns a source that repeats itself for the same `seed`.
    pub fn new(seed: [u8; 32]) -> SeededChance {
        SeededChance {
            seed,
            counter: 0,
            block: [0; 32],
            used: 32,
        }
    }
}

impl Chance for SeededChance {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            if self.used == self.block.len() {
                let mut hasher = Sha256::new();
                hasher.update(self.seed);
                hasher.update(self.counter.to_be_bytes());
                self.block = hasher.finalize().into();
                self.counter += 1;
                self.used = 0;
            }
            *byte = self.block[self.used];
            self.used += 1;
        }
    }
}
