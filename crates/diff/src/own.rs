//! What of one's own proposals a new draft has: "three of your four points are in".
//!
//! [`wanted`] makes sentences of what a delegation marked up; [`judge`] looks for them in a draft. A sentence is in when the
//! draft says it; one that only resembles the words it was to replace is not.
//!
//! For the delegation alone: the answer names its proposals, and stays where they stay.

use crate::align::like::Likenesses;
use crate::align::sentences;
use chancery_model::fold::fold;
use std::collections::BTreeSet;
use std::ops::Range;

/// A sentence less alike than this does not take a proposal up.
const REWORDED_MIN: f64 = 0.42;

/// How a draft takes a proposal up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenUp {
    /// With its words, after folding.
    Verbatim,
    /// In other words.
    Reworded,
    /// It does not.
    NotIn,
}

impl TakenUp {
    /// Returns the stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            TakenUp::Verbatim => "verbatim",
            TakenUp::Reworded => "reworded",
            TakenUp::NotIn => "not-in",
        }
    }
}

/// What became of one proposal.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// How the draft takes it up.
    pub taken_up: TakenUp,
    /// The clauses of the draft where it stands, by their place; the most alike first.
    pub places: Vec<usize>,
    /// How alike the most alike place is, in percent; 100 for the same words.
    pub likeness: u8,
}

/// A change of one delegation in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Characters before it.
    pub at: usize,
    /// The words that go.
    pub remove: String,
    /// The words that come.
    pub insert: String,
}

/// A sentence as a delegation wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Its words; of a sentence that is to go, those.
    pub words: String,
    /// The words that stood there; nothing for a new sentence.
    pub instead_of: String,
    /// Whether the sentence is to go.
    pub removes: bool,
    /// The changes that it comes from, by their places in the list given.
    pub edits: Vec<usize>,
}

/// A change that was made: where it stood before, and where it stands after.
struct Made {
    edit: usize,
    old: Range<usize>,
    new: Range<usize>,
}

/// Makes the changes that fit the text; returns it with them, and where each went.
fn make(text: &str, edits: &[Edit]) -> (String, Vec<Made>) {
    let starts = text.char_indices().map(|(at, _)| at);
    let bytes: Vec<usize> = starts.chain([text.len()]).collect();
    let mut order: Vec<usize> = (0..edits.len()).collect();
    order.sort_by_key(|edit| edits[*edit].at);
    let mut changed = String::new();
    let mut done = 0;
    let mut made = Vec::new();
    for edit in order {
        let Edit { at, remove, insert } = &edits[edit];
        let end = at.saturating_add(remove.chars().count());
        let (Some(from), Some(to)) = (bytes.get(*at), bytes.get(end)) else {
            continue;
        };
        if *from < done || text[*from..*to] != **remove {
            continue;
        }
        changed.push_str(&text[done..*from]);
        let start = changed.len();
        changed.push_str(insert);
        made.push(Made {
            edit,
            old: *from..*to,
            new: start..changed.len(),
        });
        done = *to;
    }
    changed.push_str(&text[done..]);
    (changed, made)
}

/// Returns the sentences that changes of `text` touch, as they read with all of them made. A change that does not fit the
/// text is told by its own words: none is left out.
pub fn wanted(text: &str, edits: &[Edit]) -> Vec<Wanted> {
    let (changed, made) = make(text, edits);
    let (before, after) = (sentences(text), sentences(&changed));
    let (whole, parts): (Vec<&Made>, Vec<&Made>) = made
        .iter()
        .partition(|each| is_whole(&each.old, &each.new, &before));
    let mut found = Vec::new();
    for sentence in &after {
        let own = parts
            .iter()
            .filter(|each| belongs(&each.new, sentence, &after));
        let own: Vec<&Made> = own.copied().collect();
        if own.is_empty() {
            continue;
        }
        let stood = before.iter().filter(|old| {
            let mut ranges = own.iter().map(|each| &each.old);
            ranges.any(|range| touches(range, old) || belongs(range, old, &before))
        });
        let stood: Vec<&str> = stood.map(|old| &text[old.clone()]).collect();
        let is_new = own.iter().all(|Made { old, new, .. }| {
            old.is_empty() && new.start <= sentence.start && new.end >= sentence.end
        });
        found.push(Wanted {
            words: changed[sentence.clone()].to_owned(),
            instead_of: if is_new {
                String::new()
            } else {
                stood.join(" ")
            },
            removes: false,
            edits: own.iter().map(|each| each.edit).collect(),
        });
    }
    found.extend(whole.iter().map(|each| Wanted {
        words: text[each.old.clone()].trim().to_owned(),
        instead_of: String::new(),
        removes: true,
        edits: vec![each.edit],
    }));
    let told: BTreeSet<usize> = found.iter().flat_map(|each| each.edits.clone()).collect();
    let untold = (0..edits.len()).filter(|edit| !told.contains(edit));
    found.extend(untold.map(|edit| by_itself(edit, &edits[edit])));
    found
}

fn by_itself(edit: usize, Edit { remove, insert, .. }: &Edit) -> Wanted {
    let removes = insert.trim().is_empty();
    Wanted {
        words: if removes { remove } else { insert }.trim().to_owned(),
        instead_of: String::new(),
        removes,
        edits: vec![edit],
    }
}

fn touches(range: &Range<usize>, sentence: &Range<usize>) -> bool {
    range.start < sentence.end && range.end > sentence.start
}

/// Whether a stretch is in a sentence; an empty one belongs to the first that it touches at all.
fn belongs(range: &Range<usize>, sentence: &Range<usize>, all: &[Range<usize>]) -> bool {
    if !range.is_empty() {
        return touches(range, sentence);
    }
    let here = |each: &Range<usize>| each.start <= range.start && range.start <= each.end;
    all.iter().find(|each| here(each)) == Some(sentence)
}

/// Whether a change takes whole sentences out and puts nothing in.
fn is_whole(old: &Range<usize>, new: &Range<usize>, before: &[Range<usize>]) -> bool {
    let mut own = before
        .iter()
        .filter(|sentence| touches(old, sentence))
        .peekable();
    new.is_empty()
        && own.peek().is_some()
        && own.all(|sentence| old.start <= sentence.start && old.end >= sentence.end)
}

/// Returns for each sentence whether `draft` (the words of its clauses) has it; one that was to go is taken up once its
/// words stand nowhere.
pub fn judge(wanted: &[Wanted], draft: &[String]) -> Vec<Point> {
    let of = |words: fn(&Wanted) -> &String| -> Vec<Point> {
        let words: Vec<String> = wanted.iter().map(|each| words(each).clone()).collect();
        taken_up(&words, draft)
    };
    let (new, old) = (of(|each| &each.words), of(|each| &each.instead_of));
    wanted
        .iter()
        .zip(new)
        .zip(old)
        .map(|((wanted, new), old)| {
            let not_in = Point {
                taken_up: TakenUp::NotIn,
                places: new.places.clone(),
                likeness: new.likeness,
            };
            match (wanted.removes, new.taken_up) {
                // a sentence that only resembles what was to go is another one
                (true, TakenUp::Verbatim) => not_in,
                (true, _) => Point {
                    taken_up: TakenUp::Verbatim,
                    places: Vec::new(),
                    likeness: 100,
                },
                (false, TakenUp::NotIn) => new,
                (false, _) if stands_yet(wanted, (&new, &old), draft) => not_in,
                (false, _) => new,
            }
        })
        .collect()
}

/// Whether the draft still says what was to be replaced, and not what was wanted instead.
fn stands_yet(wanted: &Wanted, (new, old): (&Point, &Point), draft: &[String]) -> bool {
    let same_place = old.places.iter().any(|place| new.places.contains(place));
    let holds_both = fold(&wanted.words).contains(&fold(&wanted.instead_of));
    match (old.taken_up, new.taken_up) {
        (TakenUp::NotIn, _) => false,
        (TakenUp::Verbatim, TakenUp::Verbatim) => same_place && !holds_both,
        (TakenUp::Verbatim, _) => same_place,
        (TakenUp::Reworded, TakenUp::Reworded) => {
            !new.places.iter().any(|place| tells(wanted, &draft[*place]))
        }
        (TakenUp::Reworded, _) => false,
    }
}

/// Whether a clause has a word that only the wanted sentence has, and none that only the replaced one had.
fn tells(wanted: &Wanted, clause: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        fold(text).split_whitespace().map(str::to_owned).collect()
    };
    let (new, old, clause) = (
        words(&wanted.words),
        words(&wanted.instead_of),
        words(clause),
    );
    let (mut own, mut gone) = (new.difference(&old).peekable(), old.difference(&new));
    let has_own = own.peek().is_none() || own.any(|word| clause.contains(word));
    has_own && !gone.any(|word| clause.contains(word))
}

/// Returns for each proposal how `draft` (the words of its clauses) takes it up.
pub fn taken_up(proposals: &[String], draft: &[String]) -> Vec<Point> {
    let folded: Vec<String> = draft
        .iter()
        .map(|clause| format!(" {} ", fold(clause)))
        .collect();
    let mut of_clause = Vec::new();
    let mut parts: Vec<String> = Vec::new();
    for (at, clause) in draft.iter().enumerate() {
        let found = sentences(clause);
        if found.len() != 1 {
            of_clause.push(at);
            parts.push(clause.clone());
        }
        for sentence in found {
            of_clause.push(at);
            parts.push(clause[sentence].to_owned());
        }
    }
    let likenesses = Likenesses::between(proposals, &parts);
    let mut points: Vec<Point> = proposals
        .iter()
        .map(|proposal| verbatim(&fold(proposal), &folded))
        .collect();
    for (likeness, proposal, part) in likenesses.nearest_first(REWORDED_MIN) {
        let point = &mut points[proposal];
        if point.taken_up == TakenUp::Verbatim {
            continue;
        }
        point.taken_up = TakenUp::Reworded;
        point.likeness = point
            .likeness
            .max(((likeness * 100.0).round() as u8).min(99));
        if !point.places.contains(&of_clause[part]) {
            point.places.push(of_clause[part]);
        }
    }
    points
}

fn verbatim(proposal: &str, draft: &[String]) -> Point {
    let wanted = format!(" {proposal} ");
    let places: Vec<usize> = (0..draft.len())
        .filter(|at| !proposal.is_empty() && draft[*at].contains(&wanted))
        .collect();
    let found = !places.is_empty();
    Point {
        taken_up: if found {
            TakenUp::Verbatim
        } else {
            TakenUp::NotIn
        },
        places,
        likeness: if found { 100 } else { 0 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(proposals: &[&str], draft: &[&str], expected: &[&str]) {
        let own =
            |list: &[&str]| -> Vec<String> { list.iter().map(|text| (*text).to_owned()).collect() };
        let shown: Vec<String> = taken_up(&own(proposals), &own(draft))
            .iter()
            .map(|point| format!("{} {:?}", point.taken_up.as_str(), point.places))
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn three_of_four_points_are_in() {
        check(
            &[
                "Imports of settlement goods are prohibited",
                "The list shall be published on the website of the ministry.",
                "A review shall take place every year.",
                "Pension funds shall divest.",
            ],
            &[
                "States decide as follows: imports of settlement goods are prohibited.",
                "The ministry makes the list public on its website. Every year the government reviews this act.",
                "Ships that carry arms are refused entry to ports.",
            ],
            &["verbatim [0]", "reworded [1]", "reworded [1]", "not-in []"],
        );
    }

    /// Changes as characters before, words that go, words that come.
    fn edits(list: &[(usize, &str, &str)]) -> Vec<Edit> {
        let each = list.iter().map(|(at, remove, insert)| Edit {
            at: *at,
            remove: (*remove).to_owned(),
            insert: (*insert).to_owned(),
        });
        each.collect()
    }

    /// What is wanted as "words < what stood", "-words" for what is to go.
    fn check_wanted(text: &str, changes: &[(usize, &str, &str)], expected: &[&str]) {
        let shown: Vec<String> = wanted(text, &edits(changes))
            .iter()
            .map(|each| match (each.removes, each.instead_of.as_str()) {
                (true, _) => format!("-{}", each.words),
                (false, old) => format!("{} < {old}", each.words),
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn what_is_wanted_is_the_sentence_that_a_change_touches() {
        let text = "States ban goods. Ships stay out. It ends.";
        check_wanted(
            text,
            &[(11, "", "all ")],
            &["States ban all goods. < States ban goods."],
        );
        check_wanted(
            text,
            &[(11, "", "all "), (24, "", "always ")],
            &[
                "States ban all goods. < States ban goods.",
                "Ships always stay out. < Ships stay out.",
            ],
        );
        check_wanted(text, &[(18, "Ships stay out. ", "")], &["-Ships stay out."]);
        check_wanted(text, &[(18, "", "Ports close. ")], &["Ports close. < "]);
        check_wanted(
            text,
            &[(11, "goods", "fuel")],
            &["States ban fuel. < States ban goods."],
        );
        // What does not fit is told by its own words.
        check_wanted(
            text,
            &[(11, "fuel", "coal"), (99, "", "ships"), (99, "iron", "")],
            &["coal < ", "ships < ", "-iron"],
        );
    }

    fn check_judged(text: &str, changes: &[(usize, &str, &str)], draft: &str, expected: &[&str]) {
        let points = judge(&wanted(text, &edits(changes)), &[draft.to_owned()]);
        let shown: Vec<&str> = points.iter().map(|point| point.taken_up.as_str()).collect();
        assert_eq!(shown, expected, "{draft}");
    }

    #[test]
    fn what_nobody_took_is_not_in() {
        let text = "States may prohibit all imports of such goods. Ships are exempt.";
        let may = [(7, "may", "shall")];
        check_judged(text, &may, text, &["not-in"]);
        check_judged(
            text,
            &may,
            "States shall prohibit all imports of such goods.",
            &["verbatim"],
        );
        check_judged(
            text,
            &may,
            "All imports of such goods shall be prohibited by the States.",
            &["reworded"],
        );
        let gone = [(47, "Ships are exempt.", "")];
        check_judged(text, &gone, text, &["not-in"]);
        check_judged(
            text,
            &gone,
            "States may prohibit all imports.",
            &["verbatim"],
        );
        // What went was once told as not in, because a neighbour resembled it.
        let text = "States shall keep a list of importers. The list of importers is public.";
        let gone = [(38, " The list of importers is public.", "")];
        check_judged(text, &gone, text, &["not-in"]);
        check_judged(
            text,
            &gone,
            "States shall keep a public list of importers.",
            &["verbatim"],
        );
        // The same words in other signs stand yet.
        check_judged(
            text,
            &gone,
            "States keep a list; the list of importers is public, and short.",
            &["not-in"],
        );
        let text = "States may prohibit all imports of such goods. Ships are exempt.";
        // Words at the end of a sentence that stay are not gone.
        let cut = [(31, " of such goods", "")];
        check_judged(text, &cut, text, &["not-in"]);
        check_judged(
            text,
            &cut,
            "States may prohibit all imports.",
            &["verbatim"],
        );
    }

    #[test]
    fn nothing_is_in_an_empty_draft_and_nothing_is_asked_of_no_proposal() {
        check(&["A ban."], &[], &["not-in []"]);
        check(&[""], &["A ban."], &["not-in []"]);
        check(&[], &["A ban."], &[]);
    }
}
