//! Proposals of one delegation as edits of whole words.

use super::Proposed;
use chancery_diff::words::words;

/// An edit of whole words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct WordEdit {
    /// The first word that goes.
    pub(super) from: usize,
    /// The word after the last that goes.
    pub(super) to: usize,
    /// The words that come.
    pub(super) insert: String,
    /// The state.
    pub(super) state: String,
    /// The proposals that it is made of.
    pub(super) proposals: Vec<String>,
}

/// An edit in characters.
struct Span {
    from: usize,
    to: usize,
    insert: String,
    proposals: Vec<String>,
}

/// Returns the edits of one delegation, whose proposals are sorted by place, and the ids of those that do not fit.
pub(super) fn edits_of(
    tokens: &[&str],
    state: &str,
    proposals: &[&Proposed],
) -> (Vec<WordEdit>, Vec<String>) {
    let characters: Vec<char> = tokens.iter().flat_map(|token| token.chars()).collect();
    let mut aside = Vec::new();
    let mut spans: Vec<Span> = Vec::new();
    for proposal in proposals {
        let to = proposal.at + proposal.remove.chars().count();
        let fits = characters
            .get(proposal.at..to)
            .is_some_and(|there| there.iter().copied().eq(proposal.remove.chars()));
        let free = spans.last().is_none_or(|last| last.to <= proposal.at);
        if !fits || !free {
            aside.push(proposal.id.clone());
            continue;
        }
        spans.push(Span {
            from: proposal.at,
            to,
            insert: proposal.insert.clone(),
            proposals: vec![proposal.id.clone()],
        });
    }
    let starts = starts(tokens);
    let mut edits: Vec<WordEdit> = Vec::new();
    for span in whole_words(&characters, &starts, spans) {
        let place = |at: usize| starts.binary_search(&at).unwrap_or_default();
        let edit = WordEdit {
            from: place(span.from),
            to: place(span.to),
            insert: span.insert,
            state: state.to_string(),
            proposals: span.proposals,
        };
        edits.extend(smallest(tokens, edit));
    }
    (edits, aside)
}

/// Returns the characters before each word, and at the end.
fn starts(tokens: &[&str]) -> Vec<usize> {
    let mut at = 0;
    let mut starts = vec![0];
    for token in tokens {
        at += token.chars().count();
        starts.push(at);
    }
    starts
}

/// Widens spans to the words that they touch, and joins those that then meet.
fn whole_words(characters: &[char], starts: &[usize], spans: Vec<Span>) -> Vec<Span> {
    let mut whole: Vec<Span> = Vec::new();
    for span in spans {
        let glued_before = glued(
            span.from.checked_sub(1).map(|at| characters[at]),
            span.insert
                .chars()
                .next()
                .or(characters.get(span.to).copied()),
        );
        let glued_after = glued(
            span.insert
                .chars()
                .last()
                .or(span.from.checked_sub(1).map(|at| characters[at])),
            characters.get(span.to).copied(),
        );
        let from = floor(starts, span.from, glued_before);
        let to = ceiling(starts, span.to, glued_after);
        let before: String = characters[from..span.from].iter().collect();
        let after: String = characters[span.to..to].iter().collect();
        // An edit before it may have been widened over its beginning.
        let meets = whole
            .last()
            .is_some_and(|last| from < last.to || span.from == last.to);
        match whole.last_mut().filter(|_| meets) {
            Some(last) => {
                let kept = last.to.saturating_sub(span.from);
                let length = last.insert.chars().count();
                let end = last.insert.chars().take(length - kept).collect::<String>();
                let between: String = match last.to.checked_sub(span.from) {
                    Some(_) => String::new(),
                    None => characters[last.to..span.from].iter().collect(),
                };
                last.insert = format!("{end}{between}{}{after}", span.insert);
                last.to = last.to.max(to);
                last.proposals.extend(span.proposals);
            }
            None => whole.push(Span {
                from,
                to,
                insert: format!("{before}{}{after}", span.insert),
                proposals: span.proposals,
            }),
        }
    }
    whole
}

/// Returns whether two characters side by side belong to one word.
fn glued(one: Option<char>, other: Option<char>) -> bool {
    one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
}

/// Returns the beginning of the word in which a place lies, or before which it lies when it grows together with it.
fn floor(starts: &[usize], at: usize, glued: bool) -> usize {
    match starts.binary_search(&at) {
        Ok(place) if glued && place > 0 => starts[place - 1],
        Ok(_) => at,
        Err(place) => starts[place - 1],
    }
}

fn ceiling(starts: &[usize], at: usize, glued: bool) -> usize {
    match starts.binary_search(&at) {
        Ok(place) if glued && place + 1 < starts.len() => starts[place + 1],
        Ok(_) => at,
        Err(place) => starts[place],
    }
}

/// Returns an edit without the words that it leaves as they are, its blank behind its words; nothing where it changes
/// none.
fn smallest(tokens: &[&str], mut edit: WordEdit) -> Option<WordEdit> {
    let gone = &tokens[edit.from..edit.to];
    let come: Vec<&str> = words(&edit.insert);
    let head = gone
        .iter()
        .zip(&come)
        .take_while(|(one, other)| one == other)
        .count();
    let tail = gone[head..]
        .iter()
        .rev()
        .zip(come[head..].iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let insert = come[head..come.len() - tail].concat();
    edit.from += head;
    edit.to -= tail;
    edit.insert = insert;
    if edit.from == edit.to && edit.insert.is_empty() {
        return None;
    }
    let blank = |word: Option<&&str>| word.is_some_and(|word| *word == " ");
    if edit.from == edit.to {
        if edit.insert.starts_with(' ') && blank(tokens.get(edit.from)) {
            edit.insert = format!("{} ", &edit.insert[1..]);
            edit.from += 1;
            edit.to += 1;
        }
    } else if edit.insert.is_empty() && blank(tokens.get(edit.from)) && blank(tokens.get(edit.to)) {
        edit.from += 1;
        edit.to += 1;
    }
    Some(edit)
}
