//! Which entry of the register a row is.
//!
//! Passes from strong to weak, each over all rows before the next begins, so that a weak likeness never takes what a
//! strong one could: (1) id or reference in the row; (2) the sender's last file: the same words, the layout's key, or
//! act number and a common category; (3) act number and a common category in the register; (4) equal title in any
//! language and a common category; (5) a similar title, which is only ever a question. A pass settles a pair only if
//! neither side has a second partner in it; otherwise both fall through. The order of rows plays no part.

use crate::similar::Likeness;
use chancery_model::fold::fold;
use chancery_model::id::RecordId;
use std::collections::HashMap;

/// A row, or one side of an entry, as far as matching looks at it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Traits<'a> {
    pub state: &'a str,
    pub number: Option<&'a str>,
    pub categories: &'a [String],
    pub titles: Vec<&'a str>,
    /// The layout's key.
    pub key: Option<String>,
    /// The print of the row's words; 0 for none.
    pub print: u64,
}

/// A row that looks for its entry.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seeker<'a> {
    pub traits: Traits<'a>,
    pub reference: Option<&'a str>,
}

/// An entry of the register, with the rows of the sender's last file that are this entry.
#[derive(Debug, Clone, Default)]
pub(crate) struct Target<'a> {
    pub traits: Traits<'a>,
    pub record: Option<RecordId>,
    pub reference: Option<&'a str>,
    pub sent: Vec<Traits<'a>>,
}

/// What matching found, by the rows' positions; targets are positions too.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Matches {
    pub of_row: Vec<Option<u32>>,
    /// Entries that a row may be; a person chooses.
    pub candidates: Vec<Vec<u32>>,
    /// Entries that only look like a row that is new.
    pub similar: Vec<Option<u32>>,
}

impl Matches {
    /// Returns that none of so many rows is an entry.
    pub fn none(rows: usize) -> Matches {
        Matches {
            of_row: vec![None; rows],
            candidates: vec![Vec::new(); rows],
            similar: vec![None; rows],
        }
    }
}

/// Returns what each row is. `rows` without a value do not look for an entry; `chosen` are a person's answers.
pub(crate) fn match_rows<'a>(
    rows: &[Option<Seeker<'a>>],
    targets: &[Target<'a>],
    chosen: &[Option<u32>],
) -> Matches {
    let mut matching = Matching {
        rows,
        targets,
        words: Words::default(),
        row_words: Vec::new(),
        of_row: chosen.to_vec(),
        taken: vec![false; targets.len()],
    };
    for target in chosen.iter().flatten() {
        matching.taken[*target as usize] = true;
    }
    matching.read_words();
    matching.by_reference();
    matching.by_print();
    matching.by_key();
    matching.by_number(Where::LastFile);
    matching.by_number(Where::Register);
    matching.by_title();
    let likeness = Likeness::find(rows, targets, &matching.of_row, &matching.taken);
    Matches {
        of_row: matching.of_row,
        candidates: likeness.candidates,
        similar: likeness.similar,
    }
}

/// Returns whether two act numbers exist and differ.
pub(crate) fn numbers_differ(one: Option<&str>, other: Option<&str>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one != other && fold(one) != fold(other))
}

/// Returns whether both have a category in common; two without any have that in common.
pub(crate) fn share_category(one: &[String], other: &[String]) -> bool {
    (one.is_empty() && other.is_empty()) || one.iter().any(|category| other.contains(category))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    LastFile,
    Register,
}

/// Small numbers for texts, so that keys are quick to compare.
#[derive(Default)]
struct Words(HashMap<String, u32>);

impl Words {
    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.0.get(text) {
            return *number;
        }
        let number = self.0.len() as u32 + 1;
        self.0.insert(text.to_string(), number);
        number
    }
}

/// A row's state, act number (0 for none) and categories as numbers; folded once for all passes.
#[derive(Default, Clone)]
struct RowWords {
    state: u32,
    number: u32,
    categories: Vec<u32>,
}

type Key = [u32; 4];

/// Nobody, one, or more than one.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Seen {
    #[default]
    None,
    One(u32),
    Many,
}

impl Seen {
    fn and(self, other: Seen) -> Seen {
        match (self, other) {
            (Seen::None, other) => other,
            (one, Seen::None) => one,
            (Seen::One(one), Seen::One(other)) if one == other => self,
            _ => Seen::Many,
        }
    }
}

/// The keys of one side of a pass: under which it can be found, and under which it looks.
#[derive(Default)]
struct Keys {
    found_under: Vec<(u32, Key)>,
    looks_under: Vec<(u32, Key)>,
}

impl Keys {
    fn both(&mut self, who: u32, key: Key) {
        self.found_under.push((who, key));
        self.looks_under.push((who, key));
    }
}

struct Matching<'a, 'b> {
    rows: &'b [Option<Seeker<'a>>],
    targets: &'b [Target<'a>],
    words: Words,
    row_words: Vec<RowWords>,
    of_row: Vec<Option<u32>>,
    taken: Vec<bool>,
}

impl<'a, 'b> Matching<'a, 'b> {
    fn open_rows(&self) -> impl Iterator<Item = (u32, &'b Seeker<'a>)> + use<'a, 'b, '_> {
        self.rows.iter().enumerate().filter_map(|(index, row)| {
            let row = row.as_ref()?;
            self.of_row[index].is_none().then_some((index as u32, row))
        })
    }

    fn open_targets(&self) -> Vec<(u32, &'b Target<'a>)> {
        self.targets
            .iter()
            .enumerate()
            .filter(|(index, _)| !self.taken[*index])
            .map(|(index, target)| (index as u32, target))
            .collect()
    }

    fn read_words(&mut self) {
        self.row_words = vec![RowWords::default(); self.rows.len()];
        for (index, row) in self.rows.iter().enumerate() {
            if let Some(row) = row {
                self.row_words[index] = words_of(&row.traits, row.traits.number, &mut self.words);
            }
        }
    }

    /// Settles every pair in which neither side has a second partner.
    fn settle(
        &mut self,
        rows: Keys,
        targets: Keys,
        allowed: impl Fn(&Seeker<'a>, &Target<'a>) -> bool,
    ) {
        let mut places: HashMap<Key, (Seen, Seen)> =
            HashMap::with_capacity(targets.found_under.len());
        for (target, key) in &targets.found_under {
            let place = places.entry(*key).or_default();
            place.1 = place.1.and(Seen::One(*target));
        }
        for (_, key) in &targets.looks_under {
            places.entry(*key).or_default();
        }
        for (row, key) in &rows.found_under {
            if let Some(place) = places.get_mut(key) {
                place.0 = place.0.and(Seen::One(*row));
            }
        }
        let mut partners_of = vec![Seen::None; self.targets.len()];
        for (target, key) in &targets.looks_under {
            let partners = &mut partners_of[*target as usize];
            *partners = partners.and(places[key].0);
        }
        let mut wanted = vec![Seen::None; self.rows.len()];
        for (row, key) in &rows.looks_under {
            if let Some(place) = places.get(key) {
                wanted[*row as usize] = wanted[*row as usize].and(place.1);
            }
        }
        for (row, partner) in (0u32..).zip(wanted) {
            let Seen::One(target) = partner else { continue };
            let mutual = partners_of[target as usize] == Seen::One(row);
            let seeker = self.rows[row as usize].as_ref();
            if mutual
                && seeker.is_some_and(|seeker| allowed(seeker, &self.targets[target as usize]))
            {
                self.of_row[row as usize] = Some(target);
                self.taken[target as usize] = true;
            }
        }
    }

    fn by_reference(&mut self) {
        let mut rows = Keys::default();
        let named: Vec<(u32, &str, &str)> = self
            .open_rows()
            .filter_map(|(index, row)| Some((index, row.traits.state, row.reference?)))
            .collect();
        if named.is_empty() {
            return;
        }
        for (index, state, reference) in named {
            let key = [
                self.words.number(state),
                self.words.number(&plain(reference)),
                0,
                1,
            ];
            rows.both(index, key);
        }
        let mut targets = Keys::default();
        for (index, target) in self.open_targets() {
            let state = self.words.number(target.traits.state);
            let id = target.record.map(|record| record.to_string());
            for reference in id.as_deref().into_iter().chain(target.reference) {
                targets.both(index, [state, self.words.number(&plain(reference)), 0, 1]);
            }
        }
        self.settle(rows, targets, |_, _| true);
    }

    fn by_print(&mut self) {
        let key = |print: u64| [(print >> 32) as u32, print as u32, 0, 2];
        let (mut rows, mut targets) = (Keys::default(), Keys::default());
        for (index, row) in self.open_rows() {
            rows.both(index, key(row.traits.print));
        }
        for (index, target) in self.open_targets() {
            for sent in target.sent.iter().filter(|sent| sent.print != 0) {
                targets.both(index, key(sent.print));
            }
        }
        self.settle(rows, targets, |row, target| {
            row.traits.state == target.traits.state
        });
    }

    fn by_key(&mut self) {
        let (mut rows, mut targets) = (Keys::default(), Keys::default());
        let keyed: Vec<(u32, &str, String)> = self
            .open_rows()
            .filter_map(|(index, row)| Some((index, row.traits.state, row.traits.key.clone()?)))
            .collect();
        if keyed.is_empty() {
            return;
        }
        for (index, state, text) in keyed {
            let key = [self.words.number(state), self.words.number(&text), 0, 3];
            rows.both(index, key);
        }
        for (index, target) in self.open_targets() {
            for side in target.sent.iter().chain([&target.traits]) {
                if let Some(text) = &side.key {
                    let key = [self.words.number(side.state), self.words.number(text), 0, 3];
                    targets.both(index, key);
                }
            }
        }
        self.settle(rows, targets, |_, _| true);
    }

    fn by_number(&mut self, place: Where) {
        let mut rows = Keys::default();
        for (index, _) in self.open_rows() {
            let words = &self.row_words[index as usize];
            for category in words.categories.iter().filter(|_| words.number != 0) {
                rows.both(index, [words.state, words.number, *category, 4]);
            }
        }
        if rows.found_under.is_empty() {
            return;
        }
        let mut targets = Keys::default();
        for (index, target) in self.open_targets() {
            let sides = match place {
                Where::LastFile => target.sent.as_slice(),
                Where::Register => std::slice::from_ref(&target.traits),
            };
            for side in sides.iter().filter(|side| side.number.is_some()) {
                let words = words_of(side, side.number, &mut self.words);
                for category in words.categories {
                    targets.both(index, [words.state, words.number, category, 4]);
                }
            }
        }
        self.settle(rows, targets, keys_agree);
    }

    /// Equal titles, where not both have an act number and the numbers differ.
    fn by_title(&mut self) {
        let mut targets = Keys::default();
        let open: Vec<u32> = self.open_rows().map(|(index, _)| index).collect();
        if open.is_empty() {
            return;
        }
        for (index, target) in self.open_targets() {
            let number = target.traits.number;
            for side in target.sent.iter().chain([&target.traits]) {
                title_keys(&mut targets, index, side, number, &mut self.words);
            }
        }
        let mut rows = Keys::default();
        for index in open.iter().filter(|_| !targets.found_under.is_empty()) {
            if let Some(row) = &self.rows[*index as usize] {
                title_keys(
                    &mut rows,
                    *index,
                    &row.traits,
                    row.traits.number,
                    &mut self.words,
                );
            }
        }
        self.settle(rows, targets, keys_agree);
    }
}

/// Two things with different keys of the layout are two things, however alike.
pub(crate) fn keys_agree(row: &Seeker<'_>, target: &Target<'_>) -> bool {
    let Some(key) = row.traits.key.as_deref() else {
        return true;
    };
    let mut known = target
        .sent
        .iter()
        .chain([&target.traits])
        .filter_map(|side| side.key.as_deref())
        .peekable();
    known.peek().is_none() || known.any(|known| !numbers_differ(Some(key), Some(known)))
}

/// Found under its own number and under "any"; one with a number looks among the same number and those without one,
/// one without a number looks among all.
fn title_keys(
    keys: &mut Keys,
    who: u32,
    traits: &Traits<'_>,
    number: Option<&str>,
    words: &mut Words,
) {
    const WITHOUT: u32 = 0;
    const ANY: u32 = u32::MAX;
    let numbers = words_of(traits, number, words);
    for title in &traits.titles {
        let folded = fold(title);
        if folded.is_empty() {
            continue;
        }
        let title = words.number(&folded);
        for category in &numbers.categories {
            let under = |number: u32| [numbers.state, title, *category, number];
            keys.found_under.push((who, under(numbers.number)));
            keys.found_under.push((who, under(ANY)));
            if numbers.number == WITHOUT {
                keys.looks_under.push((who, under(ANY)));
            } else {
                keys.looks_under.push((who, under(numbers.number)));
                keys.looks_under.push((who, under(WITHOUT)));
            }
        }
    }
}

fn words_of(traits: &Traits<'_>, number: Option<&str>, words: &mut Words) -> RowWords {
    let number = number.map(fold).filter(|number| !number.is_empty());
    let mut categories: Vec<u32> = traits
        .categories
        .iter()
        .map(|code| words.number(code))
        .collect();
    if categories.is_empty() {
        categories.push(0);
    }
    RowWords {
        state: words.number(traits.state),
        number: number.map_or(0, |number| words.number(&number)),
        categories,
    }
}

fn plain(reference: &str) -> String {
    reference.trim().to_uppercase()
}
