//! The acts that a file's rows name: rows of one state with one number share one act, also with the register.
//!
//! Where rows give one number to different authorities they are different acts. A row without a number has an act of
//! its own. An act of the register changes only through a row whose act fields differ.

use crate::draft::act_of;
use crate::plan::Known;
use crate::reading::RowValues;
use chancery_model::act::Act;
use chancery_model::fold::fold;
use chancery_model::id::RecordId;
use std::collections::HashMap;

/// An act that rows of the file refer to.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedAct {
    /// The register's act; none when it has to be made.
    pub record: Option<RecordId>,
    /// Its content, as it would be written.
    pub act: Act,
    /// Whether the register's act would change.
    pub changed: bool,
}

/// One row's act before acts are shared.
pub(crate) struct NamedAct<'a> {
    /// What the row states.
    pub values: &'a RowValues,
    /// The entry that the row is.
    pub known: Option<&'a Known>,
    /// Whether the row would change number, kind or authority.
    pub differs: bool,
}

type NumberKey<'a> = (&'a str, String);

/// Returns the acts, and for every row the position of its act.
pub(crate) fn share_acts(
    rows: &[NamedAct<'_>],
    known: &[Known],
) -> (Vec<PlannedAct>, Vec<Option<usize>>) {
    let keys: Vec<Option<NumberKey<'_>>> = rows.iter().map(|row| row_key(row.values)).collect();
    let authorities = authorities_by_number(rows, &keys);
    let register = if known.is_empty() {
        HashMap::new()
    } else {
        acts_by_number(known, &authorities)
    };
    let mut shared = Shared {
        acts: Vec::new(),
        by_record: HashMap::new(),
        by_name: HashMap::with_capacity(authorities.len()),
    };
    let places = rows
        .iter()
        .zip(&keys)
        .map(|(row, key)| shared.place(row, key.as_ref(), &authorities, &register))
        .collect();
    (shared.acts, places)
}

/// The authorities that rows with one number name, folded; only whether there are several matters.
#[derive(Default)]
struct Authorities<'a> {
    first: Option<&'a str>,
    several: bool,
}

struct Shared<'a> {
    acts: Vec<PlannedAct>,
    by_record: HashMap<RecordId, usize>,
    by_name: HashMap<(&'a NumberKey<'a>, String), usize>,
}

impl<'a> Shared<'a> {
    fn place(
        &mut self,
        row: &NamedAct<'_>,
        key: Option<&'a NumberKey<'a>>,
        authorities: &HashMap<&NumberKey<'a>, Authorities<'_>>,
        register: &HashMap<NumberKey<'_>, (RecordId, &Act)>,
    ) -> Option<usize> {
        let own = row.known.and_then(|known| known.act.as_ref());
        if let (Some((record, act)), false) = (own, row.differs) {
            return Some(self.existing(*record, act));
        }
        let stated = act_of(row.values)?;
        let Some(key) = key else {
            let unnumbered = own.filter(|(_, act)| act.number.is_none());
            return Some(self.take(unnumbered.map(|(record, act)| (*record, act)), &stated));
        };
        let several = authorities.get(key).is_some_and(|all| all.several);
        let authority = if several {
            fold(stated.authority.show(""))
        } else {
            String::new()
        };
        if let Some(place) = self.by_name.get(&(key, authority.clone())) {
            let place = *place;
            self.update(place, &stated);
            return Some(place);
        }
        let held = own
            .filter(|(_, act)| act_key(act).as_ref() == Some(key))
            .map(|(record, act)| (*record, act))
            .or_else(|| register.get(key).copied())
            .filter(|(_, act)| !several || fold(act.authority.show("")) == authority);
        let place = self.take(held, &stated);
        self.by_name.insert((key, authority), place);
        Some(place)
    }

    /// Returns the place of the register's act with what the row states, or of a new one.
    fn take(&mut self, held: Option<(RecordId, &Act)>, stated: &Act) -> usize {
        match held {
            Some((record, act)) => {
                let place = self.existing(record, act);
                self.update(place, stated);
                place
            }
            None => self.push(None, stated.clone()),
        }
    }

    fn existing(&mut self, record: RecordId, act: &Act) -> usize {
        if let Some(place) = self.by_record.get(&record) {
            return *place;
        }
        let place = self.push(Some(record), act.clone());
        self.by_record.insert(record, place);
        place
    }

    fn push(&mut self, record: Option<RecordId>, act: Act) -> usize {
        self.acts.push(PlannedAct {
            record,
            act,
            changed: false,
        });
        self.acts.len() - 1
    }

    /// Writes what the row states over the act; what the row does not state stays.
    fn update(&mut self, place: usize, stated: &Act) {
        let planned = &mut self.acts[place];
        let before = planned.act.clone();
        if planned.act.number.is_none() {
            planned.act.number.clone_from(&stated.number);
        }
        if stated.kind.is_some() {
            planned.act.kind = stated.kind;
        }
        let said = planned
            .act
            .authority
            .0
            .values()
            .any(|ours| stated.authority.0.values().any(|words| words == ours));
        if !said {
            planned.act.authority.0.extend(stated.authority.0.clone());
        }
        planned.changed |= planned.record.is_some() && planned.act != before;
    }
}

fn row_key(values: &RowValues) -> Option<NumberKey<'_>> {
    let number = values
        .number
        .as_deref()
        .filter(|_| !values.nil && !values.withheld)?;
    key(values.state.as_deref().unwrap_or_default(), number)
}

fn act_key(act: &Act) -> Option<NumberKey<'_>> {
    key(&act.state, act.number.as_deref()?)
}

fn key<'a>(state: &'a str, number: &str) -> Option<NumberKey<'a>> {
    let number = fold(number);
    (!number.is_empty()).then_some((state, number))
}

fn authorities_by_number<'k, 'r>(
    rows: &[NamedAct<'r>],
    keys: &'k [Option<NumberKey<'k>>],
) -> HashMap<&'k NumberKey<'k>, Authorities<'r>> {
    let mut authorities: HashMap<&NumberKey<'_>, Authorities<'_>> =
        HashMap::with_capacity(rows.len());
    for (row, key) in rows.iter().zip(keys) {
        let Some(key) = key else { continue };
        let named = authorities.entry(key).or_default();
        let Some(words) = row
            .values
            .authority
            .as_deref()
            .filter(|words| !words.trim().is_empty())
        else {
            continue;
        };
        let first = *named.first.get_or_insert(words);
        named.several |= first != words && fold(first) != fold(words);
    }
    authorities
}

fn acts_by_number<'a>(
    known: &'a [Known],
    wanted: &HashMap<&NumberKey<'_>, Authorities<'_>>,
) -> HashMap<NumberKey<'a>, (RecordId, &'a Act)> {
    let mut acts: HashMap<NumberKey<'_>, (RecordId, &Act)> = HashMap::new();
    for (record, act) in known.iter().filter_map(|known| known.act.as_ref()) {
        if let Some(key) = act_key(act).filter(|key| wanted.contains_key(key)) {
            let first = acts.entry(key).or_insert((*record, act));
            if *record < first.0 {
                *first = (*record, act);
            }
        }
    }
    acts
}
