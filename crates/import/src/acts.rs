//! The acts that a file's rows name: rows of one state with one number share one act, also with the register.
//!
//! Where rows give one number to different authorities they are different acts. A row without a number has an act of
//! its own. An act of the register changes only through a row whose act fields differ.

use crate::draft::act_of;
use crate::plan::Known;
use crate::reading::RowValues;
use chancery_model::act::Act;
use chancery_model::cell_text::is_blank;
use chancery_model::fold::fold;
use chancery_model::id::RecordId;
use std::collections::HashMap;

/// An act that rows of the file refer to; [`crate::draft::Drafts::act`] gives its content.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedAct {
    /// The register's act; none when it has to be made.
    pub record: Option<RecordId>,
    /// Whether the register's act would change.
    pub changed: bool,
    pub(crate) content: ActContent,
}

/// Where the content of a planned act stands, so that a large preview copies none.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ActContent {
    /// As the row at this position states it.
    Row(usize),
    /// As the entry at this position of the register has it.
    Register(usize),
    /// Put together.
    Joined(Box<Act>),
}

/// One row's act before acts are shared.
pub(crate) struct NamedAct<'a> {
    /// What the row states.
    pub values: &'a RowValues,
    /// The entry that the row is, by its position.
    pub known: Option<usize>,
    /// Whether the row would change number, kind or authority.
    pub differs: bool,
}

/// Returns the acts, and for every row the position of its act.
pub(crate) fn share_acts(
    rows: &[NamedAct<'_>],
    known: &[Known],
) -> (Vec<PlannedAct>, Vec<Option<usize>>) {
    let mut groups = Groups::of(rows);
    groups.find_in_register(known);
    let mut shared = Shared {
        rows,
        known,
        acts: Vec::new(),
        by_record: HashMap::new(),
    };
    let places = (0..rows.len())
        .map(|row| shared.place(row, &mut groups))
        .collect();
    (shared.acts, places)
}

/// The rows of one state with one number.
#[derive(Default)]
struct Group<'a> {
    authority: Option<&'a str>,
    several_authorities: bool,
    /// The register's act with this number, by the entry that has it.
    register: Option<usize>,
    /// The acts of the group by folded authority; one under "" unless there are several.
    places: Vec<(String, usize)>,
}

/// Rows grouped by state and folded number.
struct Groups<'a> {
    of_row: Vec<Option<usize>>,
    by_key: HashMap<(&'a str, String), usize>,
    all: Vec<Group<'a>>,
}

impl<'a> Groups<'a> {
    fn of(rows: &[NamedAct<'a>]) -> Groups<'a> {
        let mut groups = Groups {
            of_row: Vec::with_capacity(rows.len()),
            by_key: HashMap::new(),
            all: Vec::new(),
        };
        for row in rows {
            let group = key_of_row(row.values).map(|key| {
                let next = groups.all.len();
                let group = *groups.by_key.entry(key).or_insert(next);
                if group == next {
                    groups.all.push(Group::default());
                }
                groups.all[group].hear(row.values.authority.as_deref());
                group
            });
            groups.of_row.push(group);
        }
        groups
    }

    /// The first record id wins where the register has a number twice.
    fn find_in_register(&mut self, known: &'a [Known]) {
        for (position, entry) in known.iter().enumerate().filter(|_| !self.by_key.is_empty()) {
            let Some((record, act)) = &entry.act else {
                continue;
            };
            let group = act_key(act).and_then(|key| self.by_key.get(&key));
            if let Some(group) = group.map(|group| &mut self.all[*group]) {
                let first = group
                    .register
                    .and_then(|position| known[position].act.as_ref());
                if first.is_none_or(|(first, _)| record < first) {
                    group.register = Some(position);
                }
            }
        }
    }
}

impl<'a> Group<'a> {
    fn hear(&mut self, authority: Option<&'a str>) {
        let Some(words) = authority.filter(|words| !is_blank(words)) else {
            return;
        };
        let first = *self.authority.get_or_insert(words);
        self.several_authorities |= first != words && fold(first) != fold(words);
    }
}

struct Shared<'a> {
    rows: &'a [NamedAct<'a>],
    known: &'a [Known],
    acts: Vec<PlannedAct>,
    by_record: HashMap<RecordId, usize>,
}

impl Shared<'_> {
    fn place(&mut self, position: usize, groups: &mut Groups<'_>) -> Option<usize> {
        let row = &self.rows[position];
        let own = row.known.filter(|entry| self.known[*entry].act.is_some());
        if let (Some(entry), false) = (own, row.differs) {
            return self.existing(entry);
        }
        if !names_act(row.values) {
            return None;
        }
        let Some(group) = groups.of_row[position] else {
            let unnumbered =
                own.filter(|entry| self.act_at(*entry).is_some_and(|act| act.number.is_none()));
            return self.take(unnumbered, position);
        };
        let group = &mut groups.all[group];
        let several = group.several_authorities;
        let authority = row
            .values
            .authority
            .as_deref()
            .filter(|_| several)
            .map_or(String::new(), fold);
        if let Some((_, place)) = group.places.iter().find(|(known, _)| *known == authority) {
            let place = *place;
            self.join(place, position);
            return Some(place);
        }
        let held = own
            .filter(|entry| self.act_at(*entry).and_then(act_key) == key_of_row(row.values))
            .or(group.register)
            .filter(|entry| {
                let named = |act: &Act| fold(act.authority.show("")) == authority;
                !several || self.act_at(*entry).is_some_and(named)
            });
        let place = self.take(held, position)?;
        group.places.push((authority, place));
        Some(place)
    }

    fn act_at(&self, entry: usize) -> Option<&Act> {
        self.known[entry].act.as_ref().map(|(_, act)| act)
    }

    /// Returns the place of the register's act with what the row states, or of a new one.
    fn take(&mut self, held: Option<usize>, row: usize) -> Option<usize> {
        match held {
            Some(entry) => {
                let place = self.existing(entry)?;
                self.join(place, row);
                Some(place)
            }
            None => Some(self.push(None, ActContent::Row(row))),
        }
    }

    fn existing(&mut self, entry: usize) -> Option<usize> {
        let (record, _) = self.known[entry].act.as_ref()?;
        if let Some(place) = self.by_record.get(record) {
            return Some(*place);
        }
        let place = self.push(Some(*record), ActContent::Register(entry));
        self.by_record.insert(*record, place);
        Some(place)
    }

    fn push(&mut self, record: Option<RecordId>, content: ActContent) -> usize {
        self.acts.push(PlannedAct {
            record,
            changed: false,
            content,
        });
        self.acts.len() - 1
    }

    /// Writes what the row states over the act; what the row does not state stays.
    fn join(&mut self, place: usize, row: usize) {
        let values = self.rows[row].values;
        if let ActContent::Row(first) = self.acts[place].content {
            let first = self.rows[first].values;
            if first.authority == values.authority && first.act_type == values.act_type {
                return;
            }
        }
        let before = content_of(
            &self.acts[place].content,
            |row| self.rows[row].values,
            self.known,
        );
        let after = with_statement(before.clone(), act_of(values));
        if after != before {
            let planned = &mut self.acts[place];
            planned.changed |= planned.record.is_some();
            planned.content = ActContent::Joined(Box::new(after));
        }
    }
}

/// Returns the content of a planned act.
pub(crate) fn content_of<'v>(
    content: &ActContent,
    values_at: impl Fn(usize) -> &'v RowValues,
    known: &[Known],
) -> Act {
    match content {
        ActContent::Row(row) => act_of(values_at(*row)).unwrap_or_default(),
        ActContent::Register(entry) => known[*entry]
            .act
            .as_ref()
            .map(|(_, act)| act.clone())
            .unwrap_or_default(),
        ActContent::Joined(act) => (**act).clone(),
    }
}

fn with_statement(mut act: Act, stated: Option<Act>) -> Act {
    let Some(stated) = stated else { return act };
    if act.number.is_none() {
        act.number = stated.number;
    }
    act.kind = stated.kind.or(act.kind);
    let mut words = stated.authority.0.values();
    let known = words.all(|words| act.authority.0.values().any(|ours| ours == words));
    if !known {
        act.authority.0.extend(stated.authority.0);
    }
    act
}

fn names_act(values: &RowValues) -> bool {
    let said = |words: &Option<String>| words.as_deref().is_some_and(|words| !is_blank(words));
    !values.nil && !values.withheld && (said(&values.number) || said(&values.authority))
}

fn key_of_row(values: &RowValues) -> Option<(&str, String)> {
    let number = values.number.as_deref().filter(|_| names_act(values))?;
    key(values.state.as_deref().unwrap_or_default(), number)
}

fn act_key(act: &Act) -> Option<(&str, String)> {
    key(&act.state, act.number.as_deref()?)
}

fn key<'a>(state: &'a str, number: &str) -> Option<(&'a str, String)> {
    let number = fold(number);
    (!number.is_empty()).then_some((state, number))
}
