//! What a clause does, whatever it is about: it defines, prohibits, exempts, punishes, or begins to apply.
//!
//! Weak evidence only: two clauses of different shapes are less likely one idea, two of one shape are not more likely so
//! (every list of prohibitions is full of prohibitions).

/// What a clause does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// It says what a word means.
    Definition,
    /// It forbids, refuses or requires a licence.
    Prohibition,
    /// It lets something be, or lets it be let.
    Exemption,
    /// It says what follows for whoever does not comply.
    Penalty,
    /// It says from when something applies.
    EntryIntoForce,
    /// None of these, or several.
    Other,
}

impl Shape {
    /// Returns the stable word of the shape (`entry-into-force`).
    pub fn as_str(self) -> &'static str {
        match self {
            Shape::Definition => "definition",
            Shape::Prohibition => "prohibition",
            Shape::Exemption => "exemption",
            Shape::Penalty => "penalty",
            Shape::EntryIntoForce => "entry-into-force",
            Shape::Other => "other",
        }
    }
}

/// Names of groups of words (`lexicon`) by which a shape is known.
const CUES: [(Shape, &[&str]); 5] = [
    (Shape::Definition, &["=means"]),
    (Shape::Prohibition, &["=prohibit", "=refus"]),
    (Shape::Exemption, &["=exempt"]),
    (
        Shape::Penalty,
        &["=penalty", "=imprison", "=offence", "=seiz"],
    ),
    (Shape::EntryIntoForce, &["=enters into force"]),
];

/// Returns whether a word tells a shape.
pub fn is_cue(word: &str) -> bool {
    CUES.iter().any(|(_, cues)| cues.contains(&word))
}

/// Returns what the clause with these words (as `lexicon` gives them) does.
pub fn shape(senses: &[String]) -> Shape {
    let has = |cues: &[&str]| senses.iter().any(|word| cues.contains(&word.as_str()));
    let mut found = CUES
        .iter()
        .filter(|(_, cues)| has(cues))
        .map(|(shape, _)| *shape);
    match (found.next(), found.next()) {
        (Some(shape), None) => shape,
        // a fine for what is prohibited is a fine
        (Some(Shape::Prohibition), Some(Shape::Penalty)) if found.next().is_none() => {
            Shape::Penalty
        }
        _ => Shape::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::lexicon::senses;

    fn check(text: &str, expected: &str) {
        let folded = chancery_model::fold::fold(text);
        let words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
        assert_eq!(shape(&senses(&words)).as_str(), expected, "{text}");
    }

    #[test]
    fn a_clause_is_known_by_what_it_does() {
        check(
            "\"Settlement\" means any locality in the annex.",
            "definition",
        );
        check("The import of such goods is banned.", "prohibition");
        check("Relief supplies are exempt.", "exemption");
        check(
            "Whoever imports prohibited goods is liable to a fine.",
            "penalty",
        );
        check(
            "This act takes effect on the day of its publication.",
            "entry-into-force",
        );
        check("The list is kept by the ministry.", "other");
        check("A fine does not apply to relief goods.", "other");
    }
}
