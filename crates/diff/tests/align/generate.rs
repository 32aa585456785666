//! Texts with known ideas, from a seed: paraphrased, reordered, dropped, inserted, mistyped, renumbered.
//!
//! Thirty ideas (`ideas.txt`), each in several wordings of other words and another order; a state takes one, changes a
//! few words, drops some, adds an aside, mistypes. Clauses of no idea of the thirty are put between. The same seed
//! gives the same texts on every machine.

use chancery_diff::align::{Clause, Text};

const IDEAS: &str = include_str!("ideas.txt");

/// Words that a state may choose instead.
const INSTEAD: [(&str, &str); 14] = [
    ("goods", "products"),
    ("prohibited", "banned"),
    ("import", "importation"),
    ("act", "regulation"),
    ("shall", "must"),
    ("competent", "responsible"),
    ("listed", "designated"),
    ("authority", "office"),
    ("ministry", "department"),
    ("destinations", "countries"),
    ("undertaking", "enterprise"),
    ("exempt", "excluded"),
    ("court", "tribunal"),
    ("legislature", "parliament"),
];
const ASIDES: [&str; 5] = [
    "where applicable",
    "in accordance with national law",
    "without prejudice to other provisions",
    "as from that date",
    "in all cases",
];
const OWN: [&str; 6] = [
    "A register of matter {state} {number} is opened at the chamber of commerce.",
    "The fee for a certificate of matter {state} {number} is fixed by ordinance.",
    "The minister of matter {state} {number} appoints a coordinator who reports to the cabinet.",
    "The post of delegate {state} {number} is created at the ministry.",
    "Schools of the district {state} {number} receive a copy of this text.",
    "The hall of building {state} {number} serves as the seat of the commission.",
];
const HEADINGS: [&str; 4] = ["General", "Scope", "Final provisions", "Measures"];

/// How texts are made.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Where chance begins.
    pub seed: u64,
    /// How many states.
    pub states: usize,
    /// How many of the wordings of an idea are in use; 1 is the mildest.
    pub wordings: usize,
}

/// Texts and the idea of each clause; nothing for a clause of its own.
pub struct Made {
    /// The texts, one a state.
    pub texts: Vec<Text>,
    /// The idea of each clause of each text.
    pub ideas: Vec<Vec<Option<usize>>>,
}

/// Chance from a seed (SplitMix64: Steele, Lea, Flood, 2014).
pub struct Chance(u64);

impl Chance {
    /// Begins at a seed.
    pub fn new(seed: u64) -> Chance {
        Chance(seed)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    /// Whether something that happens so many times in a hundred happens now.
    pub fn percent(&mut self, of_hundred: usize) -> bool {
        self.below(100) < of_hundred
    }
}

/// Returns the wordings of each idea.
pub fn ideas() -> Vec<Vec<&'static str>> {
    let body = IDEAS.split_once('\n').expect("a comment first").1;
    body.split("\n\n")
        .map(|block| block.lines().filter(|line| !line.is_empty()).collect())
        .collect()
}

/// Makes texts.
pub fn make(plan: &Plan) -> Made {
    let mut chance = Chance::new(plan.seed);
    let mut made = Made {
        texts: Vec::new(),
        ideas: Vec::new(),
    };
    for state in 0..plan.states {
        let code = format!(
            "X{}{}",
            (b'A' + (state / 26) as u8) as char,
            (b'A' + (state % 26) as u8) as char
        );
        let mut clauses: Vec<(Option<usize>, String)> = Vec::new();
        for (idea, wordings) in ideas().iter().enumerate() {
            if chance.percent(80) {
                let wording = wordings[chance.below(plan.wordings.min(wordings.len()))];
                clauses.push((Some(idea), reworded(wording, &mut chance)));
            }
        }
        for _ in 0..chance.below(6) {
            let at = chance.below(clauses.len());
            let other = chance.below(clauses.len());
            clauses.swap(at, other);
        }
        for _ in 0..chance.below(4) {
            let own = OWN[chance.below(OWN.len())];
            let text = own
                .replace("{state}", &code)
                .replace("{number}", &(10 + chance.below(900)).to_string());
            clauses.insert(chance.below(clauses.len() + 1), (None, text));
        }
        let first = 1 + chance.below(3);
        made.ideas
            .push(clauses.iter().map(|(idea, _)| *idea).collect());
        let clauses = clauses
            .into_iter()
            .enumerate()
            .map(|(at, (_, text))| Clause {
                text,
                heading: if chance.percent(10) {
                    HEADINGS[chance.below(HEADINGS.len())].to_owned()
                } else {
                    String::new()
                },
                number: (first + at).to_string(),
                id: format!("c{at}"),
            });
        made.texts.push(Text {
            state: code.clone(),
            clauses: clauses.collect(),
            measure: format!("m{code}"),
        });
    }
    made
}

fn reworded(wording: &str, chance: &mut Chance) -> String {
    let mut words: Vec<String> = wording
        .trim_end_matches('.')
        .split(' ')
        .map(str::to_owned)
        .collect();
    for word in &mut words {
        let other = INSTEAD.iter().find(|(from, _)| from == word);
        if let Some((_, to)) = other.filter(|_| chance.percent(40)) {
            *word = (*to).to_owned();
        }
    }
    words.retain(|_| !chance.percent(4));
    for word in &mut words {
        if word.len() > 3 && word.is_ascii() && chance.percent(3) {
            word.remove(1 + chance.below(word.len() - 1));
        }
    }
    let mut text = words.join(" ");
    if chance.percent(35) {
        text = format!("{text}, {}", ASIDES[chance.below(ASIDES.len())]);
    }
    text.push('.');
    text
}
