//! A delegation's copy as paragraphs before and after its tracked changes.

use super::pairs::{Edit, apply, pairs};
use super::structure::{label, tidy, unnumbered};
use chancery_model::marked::{MarkedParagraph, MarkedText, Tracked, TrackedChange};

/// Who made a change, as the copy says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Signer {
    pub(super) author: String,
    pub(super) date: Option<String>,
    pub(super) moved: bool,
}

/// One paragraph of a copy.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct CopyParagraph {
    /// Its words before the tracked changes; none where it was put in.
    pub(super) before: Option<String>,
    /// Its words after them; none where it was taken out.
    pub(super) after: Option<String>,
    /// The tracked edits of the words before; none where they do not tell the whole change.
    pub(super) edits: Option<Vec<(Edit, Signer)>>,
    /// Who changed it first.
    pub(super) signer: Option<Signer>,
}

/// Returns whether a document has tracked changes in its words.
pub(super) fn is_tracked(text: &MarkedText) -> bool {
    let changed = |paragraph: &MarkedParagraph| {
        paragraph.end.is_some() || paragraph.runs.iter().any(|run| run.change.is_some())
    };
    text.paragraphs.iter().any(changed)
}

/// Returns the paragraphs of a copy that have words in either reading.
///
/// A number printed before the words is no word where the text was sent with one: a delegation that renumbers says
/// nothing. What it puts before a paragraph that had no number are its words, whatever they look like.
pub(super) fn paragraphs(text: &MarkedText) -> Vec<CopyParagraph> {
    let mut paragraphs = text.paragraphs.iter();
    let numbers = match paragraphs.any(|paragraph| is_numbered(&paragraph.before())) {
        true => Numbers::Printed,
        false => Numbers::None,
    };
    let mut found = Vec::new();
    let mut group: Vec<&MarkedParagraph> = Vec::new();
    for paragraph in &text.paragraphs {
        group.push(paragraph);
        if paragraph.end.is_none() {
            take(&group, numbers, &mut found);
            group.clear();
        }
    }
    take(&group, numbers, &mut found);
    found.retain(|each| each.before.is_some() || each.after.is_some());
    found
}

/// Whether a copy had numbers printed before its paragraphs when it was sent out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Numbers {
    Printed,
    None,
}

impl Numbers {
    /// Returns the words of a paragraph that was put in.
    fn words(self, raw: &str) -> String {
        match self {
            Numbers::Printed => unnumbered(raw),
            Numbers::None => tidy(raw),
        }
    }
}

fn is_numbered(raw: &str) -> bool {
    label(&tidy(raw)).is_some()
}

/// Takes paragraphs whose ends were changed, up to the first whose end was not.
fn take(group: &[&MarkedParagraph], numbers: Numbers, found: &mut Vec<CopyParagraph>) {
    if stand_apart(group) {
        found.extend(group.iter().map(|paragraph| single(paragraph, numbers)));
        return;
    }
    // Paragraphs were joined or divided: what became of which is seen from their words.
    let before = joined(group, numbers, (MarkedParagraph::before, Tracked::before));
    let after = joined(group, numbers, (MarkedParagraph::after, Tracked::after));
    let signer = group.iter().find_map(|paragraph| first_signer(paragraph));
    let (ours, theirs): (Vec<&str>, Vec<&str>) = (
        before.iter().map(String::as_str).collect(),
        after.iter().map(String::as_str).collect(),
    );
    for (one, other) in pairs(&ours, &theirs) {
        found.push(CopyParagraph {
            before: one.map(|at| before[at].clone()),
            after: other.map(|at| after[at].clone()),
            edits: None,
            signer: signer.clone(),
        });
    }
}

/// Returns the paragraphs of one reading: an end that does not stand in it joins what stands round it.
fn joined(group: &[&MarkedParagraph], numbers: Numbers, (words, stands): Reading) -> Vec<String> {
    let mut all = vec![String::new()];
    for paragraph in group {
        if let Some(last) = all.last_mut() {
            last.push_str(&words(paragraph));
        }
        let ends = paragraph
            .end
            .as_ref()
            .is_none_or(|change| stands(change.kind));
        if ends {
            all.push(String::new());
        }
    }
    let words = all.iter().map(|words| numbers.words(words));
    words.filter(|words| !words.is_empty()).collect()
}

/// How a paragraph reads, and which changed ends stand in that reading.
type Reading = (fn(&MarkedParagraph) -> String, fn(Tracked) -> bool);

/// Returns whether no paragraph of either reading has words of two of these.
fn stand_apart(group: &[&MarkedParagraph]) -> bool {
    let readings: [Reading; 2] = [
        (MarkedParagraph::before, Tracked::before),
        (MarkedParagraph::after, Tracked::after),
    ];
    readings.into_iter().all(|(words, stands)| {
        let mut filled = 0;
        group.iter().all(|paragraph| {
            filled += usize::from(!words(paragraph).trim().is_empty());
            let apart = filled <= 1;
            let ends = paragraph
                .end
                .as_ref()
                .is_none_or(|change| stands(change.kind));
            if ends {
                filled = 0;
            }
            apart
        })
    })
}

fn single(paragraph: &MarkedParagraph, numbers: Numbers) -> CopyParagraph {
    let (raw_before, raw_after) = (paragraph.before(), paragraph.after());
    let before = unnumbered(&raw_before);
    let after = match before.is_empty() {
        true => numbers.words(&raw_after),
        false if is_numbered(&raw_before) => unnumbered(&raw_after),
        false => tidy(&raw_after),
    };
    let filled = |words: String| Some(words).filter(|words| !words.is_empty());
    let (before, after) = (filled(before), filled(after));
    let edits = match (&before, &after) {
        (Some(before), Some(after)) => edits(paragraph, &raw_before, before, after),
        _ => None,
    };
    CopyParagraph {
        before,
        after,
        edits,
        signer: first_signer(paragraph),
    }
}

fn signer(change: &TrackedChange) -> Signer {
    Signer {
        author: change.author.trim().to_string(),
        date: change.date.clone(),
        moved: matches!(change.kind, Tracked::MovedHere | Tracked::MovedAway),
    }
}

fn first_signer(paragraph: &MarkedParagraph) -> Option<Signer> {
    let of_words = paragraph.runs.iter().filter_map(|run| run.change.as_ref());
    of_words
        .chain(&paragraph.end)
        .find(|change| change.kind != Tracked::Passing)
        .map(signer)
}

/// Returns the tracked edits on the words as the compilation has them; nothing where they do not lead to what the copy
/// reads.
fn edits(
    paragraph: &MarkedParagraph,
    raw: &str,
    before: &str,
    after: &str,
) -> Option<Vec<(Edit, Signer)>> {
    let cut = raw
        .find(before)
        .filter(|_| raw.trim_end().ends_with(before))?;
    // Words may occur twice; those that count stand at the end.
    let cut = raw
        .trim_end()
        .len()
        .checked_sub(before.len())
        .unwrap_or(cut);
    let label = raw[..cut].chars().count();
    let mut edits: Vec<(Edit, Signer)> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for run in &paragraph.runs {
        if run.text.is_empty() {
            continue;
        }
        let length = run.text.chars().count();
        let Some(change) = &run.change else {
            at += length;
            open = false;
            continue;
        };
        if change.kind == Tracked::Passing {
            continue;
        }
        let goes_on = open
            && edits
                .last()
                .is_some_and(|(_, by)| by.author == change.author.trim());
        if !goes_on {
            let edit = Edit {
                at,
                remove: String::new(),
                insert: String::new(),
            };
            edits.push((edit, signer(change)));
            open = true;
        }
        let Some((edit, _)) = edits.last_mut() else {
            continue;
        };
        if change.kind.before() {
            edit.remove.push_str(&run.text);
            at += length;
        } else {
            edit.insert.push_str(&run.text);
        }
    }
    // Another number before the words is no change of them.
    edits.retain(|(edit, _)| edit.at >= label || edit.at + edit.remove.chars().count() > label);
    for (edit, _) in &mut edits {
        edit.at = edit.at.checked_sub(label)?;
    }
    let made = apply(
        before,
        edits
            .iter()
            .map(|(edit, _)| (edit.at, edit.remove.as_str(), edit.insert.as_str())),
    )?;
    (tidy(&made) == after && !made.contains(['\n', '\t'])).then_some(edits)
}
