//! Which clauses of many states' texts say one thing: one row an idea, one column a state.
//!
//! [`align`] takes texts of clauses and returns [`Alignment`]: rows of cells, the wordings of each row grouped, how sure
//! each cell is, and the sentence that says it. Steps: [`features`] (what a clause is made of), [`near`] (what it is
//! like), [`cluster`] (first rows), [`refine`] (each state paired anew), then `rows` (what is shown). The same
//! texts in any order give the same rows: everything is put in the order of its content first.
//!
//! A row says that wordings are about one thing; it deliberately does not say that they mean the same, nor whose
//! wording anyone adopted.

mod assign;
mod cluster;
mod cues;
mod features;
mod lexicon;
pub(crate) mod like;
mod near;
mod refine;
mod rows;
pub use rows::sentences;
pub mod shape;

use features::{Measure, Source};
use refine::{Clauses, refine};
use shape::Shape;
use std::ops::{ControlFlow, Range};

/// Texts with more clauses than this together are not aligned.
pub const CLAUSES_MAX: usize = 20_000;

/// A clause of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clause {
    /// The words.
    pub text: String,
    /// The heading; empty where there is none.
    pub heading: String,
    /// The number as printed; empty where there is none.
    pub number: String,
    /// By what the caller knows it.
    pub id: String,
}

/// A text of a state: the clauses of one measure.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    /// Whose it is.
    pub state: String,
    /// Its clauses in reading order.
    pub clauses: Vec<Clause>,
    /// By what the caller knows it.
    pub measure: String,
}

/// How a wording stands to the most frequent one of its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// The same after folding (capitals, accents, punctuation, blanks).
    Equal,
    /// Most words are the same.
    Near,
    /// Other words.
    Different,
}

impl Likeness {
    /// Returns the stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Likeness::Equal => "equal",
            Likeness::Near => "near",
            Likeness::Different => "different",
        }
    }
}

/// A clause of the alignment, by the places of its text and of itself among those given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The text.
    pub text: usize,
    /// The clause in it.
    pub clause: usize,
}

/// What one state says of an idea.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The clause.
    pub place: Place,
    /// Clauses of the state's other texts that say it too.
    pub also: Vec<Also>,
    /// The wording, by its place in [`Row::variants`].
    pub variant: usize,
    /// How sure it is that the clause belongs here, in percent.
    pub confidence: u8,
    /// The sentence that says it: bytes of the clause's text.
    pub sentence: Range<usize>,
}

/// A clause of another text of the same state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Also {
    /// The clause.
    pub place: Place,
    /// The wording, by its place in [`Row::variants`].
    pub variant: usize,
}

/// A wording and who has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// The words, as most of those write them that have it.
    pub text: String,
    /// The states, by their place in [`Alignment::states`]; one with several texts may have several wordings.
    pub states: Vec<usize>,
    /// How it stands to the first one.
    pub likeness: Likeness,
}

/// One idea.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is about: the heading most have, else the beginning of the wording in the middle of all.
    pub label: String,
    /// What it does.
    pub shape: Shape,
    /// One for each state; nothing where no clause says it.
    pub cells: Vec<Option<Cell>>,
    /// The wordings, the most frequent first.
    pub variants: Vec<Variant>,
}

/// Texts beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Alignment {
    /// The states that have a text, by their code.
    pub states: Vec<String>,
    /// The ideas, in the order in which the texts have them on the whole.
    pub rows: Vec<Row>,
}

/// Why texts are not aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAligned {
    /// No text has a clause with words.
    NoClauses,
    /// There are more clauses than [`CLAUSES_MAX`].
    TooMany {
        /// How many.
        clauses: usize,
    },
    /// `watch` said to stop.
    Stopped,
}

/// The clauses in one list: where each stands, its text's rank, and whose it is among the states. No two clauses of one
/// text are one idea; two texts of one state may well say the same.
#[derive(Default)]
struct Laid {
    places: Vec<Place>,
    column: Vec<usize>,
    owner: Vec<usize>,
}

fn laid(texts: &[Text], order: &[usize], states: &[String]) -> Laid {
    let mut laid = Laid::default();
    for (rank, text) in order.iter().enumerate() {
        let own = states.binary_search(&texts[*text].state).unwrap_or(0);
        for (clause, words) in texts[*text].clauses.iter().enumerate() {
            if !chancery_model::fold::is_nothing_folded(&words.text) {
                laid.places.push(Place {
                    text: *text,
                    clause,
                });
                laid.column.push(rank);
                laid.owner.push(own);
            }
        }
    }
    laid
}

/// Returns the texts beside each other. `watch` hears how much is done, of how much, and may stop the work.
///
/// # Errors
/// Nothing to align, too much, or stopped.
pub fn align(
    texts: &[Text],
    watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Alignment, NotAligned> {
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by(|one, other| texts[*one].cmp(&texts[*other]));
    let mut states: Vec<String> = texts.iter().map(|text| text.state.clone()).collect();
    states.sort();
    states.dedup();
    let Laid {
        places,
        column,
        owner,
    } = laid(texts, &order, &states);
    if places.is_empty() {
        return Err(NotAligned::NoClauses);
    }
    if places.len() > CLAUSES_MAX {
        return Err(NotAligned::TooMany {
            clauses: places.len(),
        });
    }
    let sources: Vec<Source<'_>> = places
        .iter()
        .zip(&column)
        .map(|(place, column)| {
            let clause = &texts[place.text].clauses[place.clause];
            Source {
                column: *column,
                heading: &clause.heading,
                text: &clause.text,
            }
        })
        .collect();
    let (measure, features) = Measure::new(&sources);
    let ControlFlow::Continue(near) = near::near(&features, &column, watch) else {
        return Err(NotAligned::Stopped);
    };
    let clauses = Clauses {
        features: &features,
        column: &column,
        near: &near,
    };
    let groups = cluster::groups(&near, &column);
    let ControlFlow::Continue(mut refined) = refine(&clauses, &groups, watch) else {
        return Err(NotAligned::Stopped);
    };
    let shown = rows::Shown {
        texts,
        places: &places,
        owner: &owner,
        measure: &measure,
        clauses: &clauses,
    };
    Ok(Alignment {
        rows: shown.rows(&mut refined, states.len()),
        states,
    })
}
