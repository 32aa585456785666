//! The acts that a file's rows name: rows of one state with one number share one act, also with the register.
//!
//! Where rows give one number to different authorities they are different acts. A row without a number has an act of
//! its own. An act of the register changes only through a row whose act fields differ.

use crate::plan::Known;
use chancery_model::act::Act;
use chancery_model::fold::fold;
use chancery_model::id::RecordId;
use std::collections::{BTreeSet, HashMap};

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
    /// The act as the row states it.
    pub stated: Option<Act>,
    /// The entry that the row is.
    pub known: Option<&'a Known>,
    /// Whether the row would change number, kind or authority.
    pub differs: bool,
}

type NumberKey = (String, String);

/// Returns the acts, and for every row the position of its act.
pub(crate) fn share_acts(
    rows: &[NamedAct<'_>],
    known: &[Known],
) -> (Vec<PlannedAct>, Vec<Option<usize>>) {
    let authorities = authorities_by_number(rows);
    let register = if authorities.is_empty() {
        HashMap::new()
    } else {
        acts_by_number(known, &authorities)
    };
    let mut shared = Shared {
        acts: Vec::new(),
        by_record: HashMap::new(),
        by_name: HashMap::new(),
    };
    let places = rows
        .iter()
        .map(|row| shared.place(row, &authorities, &register))
        .collect();
    (shared.acts, places)
}

struct Shared {
    acts: Vec<PlannedAct>,
    by_record: HashMap<RecordId, usize>,
    by_name: HashMap<(NumberKey, String), usize>,
}

impl Shared {
    fn place(
        &mut self,
        row: &NamedAct<'_>,
        authorities: &HashMap<NumberKey, BTreeSet<String>>,
        register: &HashMap<NumberKey, (RecordId, &Act)>,
    ) -> Option<usize> {
        let own = row.known.and_then(|known| known.act.as_ref());
        if let (Some((record, act)), false) = (own, row.differs) {
            return Some(self.existing(*record, act));
        }
        let stated = row.stated.as_ref()?;
        let Some(key) = key_of(stated) else {
            return Some(match own.filter(|(_, act)| act.number.is_none()) {
                Some((record, act)) => {
                    let place = self.existing(*record, act);
                    self.update(place, stated);
                    place
                }
                None => self.push(None, stated.clone()),
            });
        };
        let several = authorities.get(&key).is_some_and(|all| all.len() > 1);
        let authority = if several {
            fold(stated.authority.show(""))
        } else {
            String::new()
        };
        if let Some(place) = self.by_name.get(&(key.clone(), authority.clone())) {
            let place = *place;
            self.update(place, stated);
            return Some(place);
        }
        let same_number = own
            .filter(|(_, act)| key_of(act).as_ref() == Some(&key))
            .map(|(record, act)| (*record, act));
        let held = same_number
            .or_else(|| register.get(&key).copied())
            .filter(|(_, act)| !several || fold(act.authority.show("")) == authority);
        let place = match held {
            Some((record, act)) => self.existing(record, act),
            None => self.push(None, stated.clone()),
        };
        self.update(place, stated);
        self.by_name.insert((key, authority), place);
        Some(place)
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

fn key_of(act: &Act) -> Option<NumberKey> {
    let number = fold(act.number.as_deref()?);
    (!number.is_empty()).then(|| (act.state.clone(), number))
}

fn authorities_by_number(rows: &[NamedAct<'_>]) -> HashMap<NumberKey, BTreeSet<String>> {
    let mut authorities: HashMap<NumberKey, BTreeSet<String>> = HashMap::new();
    for act in rows.iter().filter_map(|row| row.stated.as_ref()) {
        if let Some(key) = key_of(act) {
            let named = authorities.entry(key).or_default();
            let words = fold(act.authority.show(""));
            if !words.is_empty() {
                named.insert(words);
            }
        }
    }
    authorities
}

fn acts_by_number<'a>(
    known: &'a [Known],
    wanted: &HashMap<NumberKey, BTreeSet<String>>,
) -> HashMap<NumberKey, (RecordId, &'a Act)> {
    let mut acts: HashMap<NumberKey, (RecordId, &Act)> = HashMap::new();
    for (record, act) in known.iter().filter_map(|known| known.act.as_ref()) {
        if let Some(key) = key_of(act).filter(|key| wanted.contains_key(key)) {
            let first = acts.entry(key).or_insert((*record, act));
            if *record < first.0 {
                *first = (*record, act);
            }
        }
    }
    acts
}
