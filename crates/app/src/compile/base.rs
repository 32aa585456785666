//! The common text as paragraphs, each with the place in a record that it comes from.

use crate::derive::typed;
use crate::error::AppError;
use crate::provisions::loading::{LoadedText, Part as Record};
use crate::session::Session;
use chancery_model::id::{RecordId, RevisionId, Sha};
use chancery_model::operation::OperationKind;
use chancery_model::proposal::{Place, Proposal};
use chancery_model::provision::Provision;
use chancery_model::record::Kind;
use chancery_negotiate::compilation::{Change, Part, Spot};
use std::collections::BTreeMap;

/// Operations that touch more versions than this are no edit of a text.
const VERSIONS_MAX: u64 = 5_000;

/// A paragraph's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct At {
    pub(crate) record: RecordId,
    pub(crate) revision: RevisionId,
    pub(crate) place: Place,
    /// Characters before the paragraph in the heading or words.
    pub(crate) before: usize,
}

/// The common text in its authentic language.
pub(crate) struct Base {
    pub(crate) language: String,
    pub(crate) opening: Option<(RecordId, RevisionId)>,
    pub(crate) parts: Vec<Part>,
    pub(crate) at: Vec<At>,
    /// The headings and words whole, as the paragraphs were cut from them.
    words: BTreeMap<(RecordId, Place), String>,
}

impl Base {
    /// Returns the paragraphs of a text: its title, then headings and words in reading order.
    pub(crate) fn of(text: &LoadedText) -> Base {
        let mut base = Base {
            language: text.authentic(),
            opening: text
                .opening
                .as_ref()
                .map(|part| (part.body.record, part.body.revision)),
            parts: Vec::new(),
            at: Vec::new(),
            words: BTreeMap::new(),
        };
        for record in text.opening.iter().chain(&text.clauses) {
            base.take(record);
        }
        base
    }

    fn take(&mut self, record: &Record) {
        let Record { body, provision } = record;
        for (place, text) in [
            (Place::Heading, &provision.heading),
            (Place::Text, &provision.text),
        ] {
            let words = text.0.get(&self.language).map_or("", String::as_str);
            let mut before = 0;
            for line in words.split('\n') {
                // Blanks at the ends are no words: no copy has them, and none takes them out.
                let shown = line.trim();
                if !shown.is_empty() {
                    let blanks = line.len() - line.trim_start().len();
                    let before = before + line[..blanks].chars().count();
                    self.parts.push(Part {
                        provision: body.record.to_string(),
                        words: shown.to_string(),
                    });
                    self.at.push(At {
                        record: body.record,
                        revision: body.revision,
                        place,
                        before,
                    });
                }
                before += line.chars().count() + 1;
            }
            self.words.insert((body.record, place), words.to_string());
        }
    }

    /// Returns the heading or words of a provision, whole.
    pub(crate) fn words_at(&self, record: RecordId, place: Place) -> &str {
        self.words.get(&(record, place)).map_or("", String::as_str)
    }

    /// Returns a change as the record of a proposal; nothing for a new paragraph in a text that has no opening.
    pub(crate) fn proposal(&self, change: &Change, state: &str) -> Option<Proposal> {
        let (record, revision, place, at) = match change.spot {
            Spot::In(part) => {
                let at = self.at[part];
                (at.record, at.revision, at.place, at.before + change.at)
            }
            Spot::After(part) => {
                let at = self.at[part];
                (at.record, at.revision, Place::After, change.at)
            }
            Spot::First => {
                let (record, revision) = self.opening?;
                (record, revision, Place::First, change.at)
            }
        };
        Some(Proposal {
            provision: record,
            on: revision,
            state: state.to_string(),
            language: self.language.clone(),
            place,
            at: at as u64,
            within: matches!(change.spot, Spot::In(_))
                .then(|| Sha::of(self.words_at(record, place).as_bytes())),
            remove: change.remove.clone(),
            insert: change.insert.clone(),
            moved: change.moved,
            compared: change.compared,
            object: None,
            file: None,
            author: change.author.clone(),
            date: change.date.clone(),
            outcome: None,
            became: None,
            extra: serde_json::Map::new(),
        })
    }

    /// Returns where a proposal stands among the paragraphs, and characters before it there; nothing where the
    /// paragraph is gone.
    pub(crate) fn spot(&self, proposal: &Proposal) -> Option<(Spot, usize)> {
        let at = usize::try_from(proposal.at).ok()?;
        match proposal.place {
            Place::First => Some((Spot::First, at)),
            Place::After => {
                let last = self
                    .at
                    .iter()
                    .rposition(|each| each.record == proposal.provision)?;
                Some((Spot::After(last), at))
            }
            place => {
                let part = self.at.iter().rposition(|each| {
                    each.record == proposal.provision && each.place == place && each.before <= at
                })?;
                Some((Spot::In(part), at - self.at[part].before))
            }
        }
    }

    fn paragraphs(&self) -> Vec<String> {
        self.parts.iter().map(|part| part.words.clone()).collect()
    }
}

/// An earlier version of a text: when it was written, and its paragraphs.
pub(super) struct Earlier {
    pub(super) written: String,
    pub(super) words: Vec<String>,
}

/// Returns the wordings that the text had before, each once, the latest first.
pub(super) fn earlier(session: &Session, base: &Base) -> Result<Vec<Earlier>, AppError> {
    let Some((opening, _)) = base.opening else {
        return Ok(Vec::new());
    };
    let total = usize::try_from(session.store.counts()?.operations).unwrap_or(usize::MAX);
    let mut operations = session.store.operations(total, None)?;
    operations.reverse();
    let mut now: BTreeMap<RecordId, Provision> = BTreeMap::new();
    let mut found: Vec<Earlier> = Vec::new();
    for operation in operations {
        let edits = matches!(
            operation.operation.kind,
            OperationKind::Put
                | OperationKind::Undo
                | OperationKind::Restore
                | OperationKind::Resolve
        );
        if !edits || operation.revisions > VERSIONS_MAX {
            continue;
        }
        let mut touched = false;
        for version in session.store.revisions_of(operation.id)? {
            if version.kind != Kind::Provision {
                continue;
            }
            let provision = version.content.as_ref().and_then(typed::<Provision>);
            let own =
                provision.filter(|each| version.record == opening || each.part_of == Some(opening));
            touched |= match own {
                Some(provision) => {
                    now.insert(version.record, provision);
                    true
                }
                None => now.remove(&version.record).is_some(),
            };
        }
        if touched {
            found.push(Earlier {
                written: operation.recorded_at,
                words: paragraphs(&now, &base.language),
            });
        }
    }
    let current = base.paragraphs();
    found.reverse();
    let mut seen = vec![current];
    found.retain(|version| {
        let new = !seen.contains(&version.words);
        if new {
            seen.push(version.words.clone());
        }
        new
    });
    Ok(found)
}

fn paragraphs(provisions: &BTreeMap<RecordId, Provision>, language: &str) -> Vec<String> {
    let mut ordered: Vec<&Provision> = provisions.values().collect();
    ordered.sort_by_key(|each| (!each.is_opening(), each.order.clone()));
    let texts = ordered
        .into_iter()
        .flat_map(|each| [&each.heading, &each.text]);
    let lines = texts.flat_map(|text| text.0.get(language).map_or("", String::as_str).split('\n'));
    lines
        .filter(|line| !line.trim().is_empty())
        .map(str::to_string)
        .collect()
}
