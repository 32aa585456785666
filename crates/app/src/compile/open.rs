//! The open proposals on a text, each at its place in the words of today.
//!
//! A place counts in the words that its proposal was made on ([`Proposal::within`], else the words of
//! [`Proposal::on`]). Where the provision has others today, by a new draft, by hand or by undoing, the place is looked
//! for in them ([`Moved`]); a proposal whose place is not certainly there fits no more.

use super::Base;
use crate::derive::typed;
use crate::error::AppError;
use crate::session::Session;
use chancery_model::id::{RecordId, Sha};
use chancery_model::proposal::{Place, Proposal};
use chancery_model::provision::Provision;
use chancery_model::record::Kind;
use chancery_negotiate::rolling::Moved;
use chancery_store::{RecordBody, StoreError, View};
use std::collections::{BTreeMap, BTreeSet};

/// A proposal that nothing became of yet.
pub(crate) struct Open {
    /// As it is kept.
    pub(crate) body: RecordBody,
    /// With its place in the words of today, where it fits them.
    pub(crate) proposal: Proposal,
    /// Whether it fits the words of today.
    pub(crate) fits: bool,
}

/// Returns the open proposals on a text.
///
/// # Errors
/// The store's own.
pub(crate) fn open_proposals(session: &Session, base: &Base) -> Result<Vec<Open>, AppError> {
    let records: BTreeSet<RecordId> = base.at.iter().map(|at| at.record).collect();
    let opening = base.opening.map(|(record, _)| record);
    let mut earlier = Earlier::default();
    let mut found = Vec::new();
    for body in session.store.bodies(Kind::Proposal, View::Desk)? {
        let Some(mut proposal) = typed::<Proposal>(&body.content) else {
            continue; // of a form that a newer program may have written
        };
        let of_text = records.contains(&proposal.provision) || opening == Some(proposal.provision);
        if !of_text || proposal.outcome.is_some() {
            continue;
        }
        let fits =
            proposal.language == base.language && earlier.place(session, base, &mut proposal)?;
        found.push(Open {
            body,
            proposal,
            fits,
        });
    }
    Ok(found)
}

/// What the words of today are compared with, each compared once.
#[derive(Default)]
struct Earlier(BTreeMap<(RecordId, Place, String), Option<Moved>>);

impl Earlier {
    /// Brings a proposal to its place in the words of today; returns whether it has one.
    fn place(
        &mut self,
        session: &Session,
        base: &Base,
        proposal: &mut Proposal,
    ) -> Result<bool, AppError> {
        if matches!(proposal.place, Place::After | Place::First) {
            return Ok(true);
        }
        let today = base.words_at(proposal.provision, proposal.place);
        let digest = Sha::of(today.as_bytes());
        if proposal.within == Some(digest) {
            return Ok(true);
        }
        let made_on = match proposal.within {
            Some(within) => within.to_string(),
            None => proposal.on.to_string(),
        };
        let key = (proposal.provision, proposal.place, made_on);
        if !self.0.contains_key(&key) {
            let words = words_made_on(session, proposal)?;
            let moved = words.map(|words| Moved::between(&words, today));
            self.0.insert(key.clone(), moved);
        }
        let at = usize::try_from(proposal.at).unwrap_or(usize::MAX);
        let moved = self.0.get(&key).and_then(Option::as_ref);
        let Some(now) = moved.and_then(|moved| moved.place(at, &proposal.remove)) else {
            return Ok(false);
        };
        proposal.at = now as u64;
        proposal.within = Some(digest);
        Ok(true)
    }
}

/// Returns the heading or words that a proposal was made on; nothing where this register never had them.
fn words_made_on(session: &Session, proposal: &Proposal) -> Result<Option<String>, AppError> {
    let wording = |content: &chancery_model::revision::Content| {
        let provision = typed::<Provision>(content)?;
        let text = match proposal.place {
            Place::Heading => provision.heading,
            _ => provision.text,
        };
        let words = text.0.get(&proposal.language).cloned();
        Some(words.unwrap_or_default())
    };
    let known = match session.store.content(proposal.on) {
        Ok(content) => content.as_ref().and_then(wording),
        // The version is of another register.
        Err(StoreError::UnknownRevision { .. }) => None,
        Err(error) => return Err(error.into()),
    };
    let Some(within) = proposal.within else {
        return Ok(known);
    };
    let same = |words: &String| Sha::of(words.as_bytes()) == within;
    if let Some(words) = known.filter(same) {
        return Ok(Some(words));
    }
    let versions = session.store.history(proposal.provision)?;
    let mut wordings = versions
        .iter()
        .filter_map(|version| wording(version.content.as_ref()?));
    Ok(wordings.find(same))
}
