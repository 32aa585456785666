//! The list of texts with their paragraphs, and one paragraph whole. Reads only.
//!
//! Nothing is counted: how many measures stand beside a paragraph is seen on its page and compared with nothing.

use super::{KnownParagraph, KnownText, RowOrigin, Texts};
use crate::applicability;
use crate::derive::typed;
use crate::error::AppError;
use crate::measures::act_of;
use crate::session::Session;
use crate::wire::register::WireCode;
use crate::wire::texts::*;
use crate::words::label;
use chancery_messages::Catalogue;
use chancery_model::codes::{
    Addressee, CodeList, LegalNature, ObligationBasis, PinpointKind, Reach, Verification,
};
use chancery_model::fold::fold;
use chancery_model::measure::Measure;
use chancery_model::overlay::{Parties, SignOff, TextReading};
use chancery_store::{MeasureFilter, View};
use std::collections::BTreeMap;

/// Returns the texts with the paragraphs that the request asks for.
///
/// # Errors
/// The store's own.
pub fn list(
    session: &mut Session,
    request: &InternationalRequest,
) -> Result<InternationalAnswer, AppError> {
    let catalogue = Catalogue::new(&request.lang);
    session.at(request.at.as_deref(), |session| {
        let texts = session.texts()?;
        let query = fold(request.query.as_deref().unwrap_or_default());
        let narrowed = !query.is_empty()
            || request.category.is_some()
            || request.addressee.is_some()
            || request.nature.is_some();
        let shown = texts.texts().iter().filter_map(|text| {
            let paragraphs: Vec<ParagraphLine> = texts
                .paragraphs()
                .iter()
                .filter(|known| known.row.instrument == text.text.code)
                .filter(|known| is_asked_for(known, text, request, &query, &texts, &catalogue))
                .map(|known| line(known, &texts, &catalogue))
                .collect();
            (!narrowed || !paragraphs.is_empty()).then(|| WireText {
                paragraphs,
                ..wire_text(text, &catalogue)
            })
        });
        Ok(InternationalAnswer {
            texts: shown.collect(),
            addressees: codes::<Addressee>(&catalogue),
            natures: codes::<LegalNature>(&catalogue),
            pinpoints: codes::<PinpointKind>(&catalogue),
        })
    })
}

fn codes<C: CodeList>(catalogue: &Catalogue) -> Vec<WireCode> {
    let shown = |code: &C| catalogue.message(&code.label_id(), &[("number", "…")]);
    C::ALL
        .iter()
        .map(|code| WireCode {
            code: code.as_str().to_string(),
            label: shown(code),
        })
        .collect()
}

fn is_asked_for(
    known: &KnownParagraph,
    text: &KnownText,
    request: &InternationalRequest,
    query: &str,
    texts: &Texts,
    catalogue: &Catalogue,
) -> bool {
    let row = &known.row;
    let is = |asked: &Option<String>, value: &str| asked.as_deref().is_none_or(|a| a == value);
    let theme = request
        .category
        .as_ref()
        .is_none_or(|code| row.categories.contains(code));
    let words = || {
        let mut all = vec![
            row.id.clone(),
            texts.cited(row, catalogue),
            text.text.symbol.clone(),
            row.paraphrase_in(catalogue.lang()).to_string(),
            label(catalogue, row.addressee),
            label(catalogue, row.nature),
        ];
        all.extend(row.verb.clone());
        all.extend(text.text.title.clone());
        all.extend(text.text.aliases.iter().cloned());
        fold(&all.join(" "))
    };
    is(&request.addressee, row.addressee.as_str())
        && is(&request.nature, row.nature.as_str())
        && theme
        && (query.is_empty() || {
            let words = words();
            query.split(' ').all(|word| words.contains(word))
        })
}

fn wire_text(known: &KnownText, catalogue: &Catalogue) -> WireText {
    let text = &known.text;
    WireText {
        code: text.code.clone(),
        name: text.name(catalogue.lang()).to_string(),
        symbol: text.symbol.clone(),
        title: text.title.clone(),
        date: text.date.clone(),
        nature: label(catalogue, text.nature),
        nature_code: text.nature.as_str().to_string(),
        pinpoints: text.pinpoints.as_str().to_string(),
        source: text.source.clone(),
        note: text.note.clone(),
        parties_only: text.reach == Reach::PartiesOnly,
        parties: known.parties.as_ref().map(wire_parties),
        added: known.origin == RowOrigin::Added,
        paragraphs: vec![],
    }
}

fn wire_parties(parties: &Parties) -> WireParties {
    WireParties {
        as_at: parties.as_at.to_string(),
        source: parties.source.clone(),
        complete: parties.complete,
    }
}

fn line(known: &KnownParagraph, texts: &Texts, catalogue: &Catalogue) -> ParagraphLine {
    let row = &known.row;
    let has_own_language = row.paraphrase.contains_key(catalogue.lang());
    let first = row.paraphrase.keys().next();
    let lang = if has_own_language {
        catalogue.lang()
    } else if row.paraphrase.contains_key("en") {
        "en"
    } else {
        first.map_or("en", String::as_str)
    };
    ParagraphLine {
        id: row.id.clone(),
        pinpoint: texts.pinpoint(row, catalogue),
        own_part: row.part_of.is_some(),
        addressee: label(catalogue, row.addressee),
        nature: label(catalogue, row.nature),
        verb: row.verb.clone(),
        paraphrase: row.paraphrase.get(lang).cloned().unwrap_or_default(),
        paraphrase_lang: lang.to_string(),
        categories: row.categories.clone(),
        deadline: row.deadline.clone(),
        checked: checked(known, catalogue),
    }
}

/// Returns how far a paragraph was checked, in words.
pub(super) fn checked(known: &KnownParagraph, catalogue: &Catalogue) -> WireChecked {
    let (state, words) = match known.sign_off() {
        SignOff::Verified => ("signed-off", "international-signed-off"),
        SignOff::Differing => ("differing", "international-differing"),
        SignOff::One => ("one-reader", "international-one-reader"),
        SignOff::Unread => (known.row.verification.as_str(), ""),
    };
    let words = if words.is_empty() {
        label(catalogue, known.row.verification)
    } else {
        catalogue.message(words, &[])
    };
    WireChecked {
        state: state.to_string(),
        words,
        mark: (known.origin == RowOrigin::BuiltIn).then(|| mark(known.row.verification).into()),
        is_final: known.is_verified(),
    }
}

/// Returns the mark by which the compilers of the table write a state of verification.
fn mark(verification: Verification) -> &'static str {
    match verification {
        Verification::Verified => "V",
        Verification::Substance => "V*",
        Verification::Unverified => "GK",
        Verification::Disputed => "D",
    }
}

/// Returns one paragraph whole.
///
/// # Errors
/// `record.not-found`; the store's own.
pub fn paragraph(
    session: &mut Session,
    request: &ParagraphRequest,
) -> Result<ParagraphAnswer, AppError> {
    let catalogue = Catalogue::new(&request.lang);
    session.at(request.at.as_deref(), |session| {
        let texts = session.texts()?;
        let known = find(&texts, &request.id)?;
        let text = texts
            .text(&known.row.instrument)
            .expect("a paragraph without its text is not kept");
        let row = &known.row;
        Ok(ParagraphAnswer {
            line: line(known, &texts, &catalogue),
            text: wire_text(text, &catalogue),
            cited: texts.cited(row, &catalogue),
            source: row.source.clone(),
            note: row.note.clone(),
            added: known.origin == RowOrigin::Added,
            codes: row_codes(known),
            part_of: row
                .part_of
                .as_deref()
                .and_then(|id| texts.paragraph(id))
                .map(|known| line(known, &texts, &catalogue)),
            parts: texts
                .parts_of(&row.id)
                .map(|known| line(known, &texts, &catalogue))
                .collect(),
            readings: known.readings.iter().map(wire_reading).collect(),
            measures: linked(session, known, &texts, &catalogue)?,
            applies: applicability::applies(session, &texts, row, &request.lang)?,
        })
    })
}

/// Returns the paragraph of that id.
///
/// # Errors
/// `record.not-found`.
pub(super) fn find<'a>(texts: &'a Texts, id: &str) -> Result<&'a KnownParagraph, AppError> {
    texts
        .paragraph(id)
        .ok_or_else(|| AppError::RecordNotFound { id: id.to_string() })
}

fn row_codes(known: &KnownParagraph) -> BTreeMap<String, String> {
    let row = &known.row;
    BTreeMap::from([
        ("text".to_string(), row.instrument.clone()),
        ("number".to_string(), row.number.clone()),
        ("addressee".to_string(), row.addressee.as_str().to_string()),
        ("nature".to_string(), row.nature.as_str().to_string()),
    ])
}

pub(super) fn wire_reading(reading: &TextReading) -> WireReading {
    WireReading {
        id: reading.id.clone(),
        reader: reading.reader.clone(),
        date: reading.date.to_string(),
        quote: reading.quote.clone(),
        locator: reading.locator.clone(),
        object: reading.object.to_string(),
        file: reading.file.clone(),
    }
}

/// Returns the measures linked to a paragraph or to one of our own subdivisions of it, in protocol order.
fn linked(
    session: &mut Session,
    known: &KnownParagraph,
    texts: &Texts,
    catalogue: &Catalogue,
) -> Result<LinkedMeasures, AppError> {
    let names = session.names(catalogue.lang())?;
    let ids: Vec<&str> = std::iter::once(known.row.id.as_str())
        .chain(
            texts
                .parts_of(&known.row.id)
                .map(|part| part.row.id.as_str()),
        )
        .collect();
    let filter = MeasureFilter {
        obligation: Some(crate::matrix::columns::shown_paragraph(&known.row.id).to_string()),
        ..MeasureFilter::default()
    };
    let (_, records) = session.store.measures(&filter, i32::MAX as usize, 0)?;
    let mut found: Vec<(ObligationBasis, LinkedMeasure)> = Vec::new();
    for record in records {
        let Some(body) = session.store.body(record, View::Desk)? else {
            continue;
        };
        let Some(measure) = typed::<Measure>(&body.content) else {
            continue;
        };
        let links = measure
            .obligations
            .iter()
            .filter(|link| ids.contains(&link.id.as_str()));
        let mut bases: Vec<ObligationBasis> = links.map(|link| link.basis).collect();
        bases.sort_unstable_by_key(|basis| basis.as_str());
        bases.dedup();
        let act = act_of(session, &measure)?;
        let (title_lang, title) = measure
            .title
            .best(catalogue.lang(), measure.authentic.as_deref())
            .unwrap_or(("und", ""));
        let line = LinkedMeasure {
            id: record.to_string(),
            reference: measure.reference.clone().unwrap_or_default(),
            state_name: names.state(&measure.state).to_string(),
            title: title.to_string(),
            title_lang: title_lang.to_string(),
            stage: measure
                .stage_shown(session.day())
                .0
                .map(|stage| label(catalogue, stage)),
            act: act.and_then(|act| act.number),
        };
        found.extend(bases.into_iter().map(|basis| (basis, line.clone())));
    }
    found.sort_by(|(_, one), (_, other)| names.compare(&one.state_name, &other.state_name));
    let of = |wanted: ObligationBasis| {
        found
            .iter()
            .filter(|(basis, _)| *basis == wanted)
            .map(|(_, line)| line.clone())
            .collect()
    };
    Ok(LinkedMeasures {
        cited: of(ObligationBasis::Cited),
        state: of(ObligationBasis::State),
        editor: of(ObligationBasis::Editor),
    })
}
