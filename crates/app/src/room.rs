//! What a room sees on the wall: the common text with its brackets, and nothing else.
//!
//! [`room`] is the only call that the room's window may make ([`CALL`]). Its answer is made of the rolling text alone:
//! no position, no comment, no draft, no measure, no name of a person can be in it, and no id that leads to one.

use crate::compile::common_text;
use crate::error::AppError;
use crate::rolling::rolling;
use crate::session::Session;
use crate::wire::compilation::{RollingLine, RollingPiece, RollingTextRequest};
use crate::wire::room::{RoomAnswer, RoomLine, RoomPiece, RoomRequest, RoomVariant};
use std::collections::BTreeMap;

/// The name of the call.
pub const CALL: &str = "room";

/// Returns the text as it stands; nothing of it where the room has it already.
///
/// # Errors
/// `compile.no-common-text`, `compile.several-texts`; the store's own.
pub fn room(session: &mut Session, request: &RoomRequest) -> Result<RoomAnswer, AppError> {
    let last = session.store.operations(1, None)?;
    let seen = last
        .first()
        .map_or(String::new(), |entry| entry.id.to_string());
    let text = request.text.as_deref().unwrap_or_default();
    let seen = format!("{seen} {text} {}", request.lang);
    if request.seen.as_deref() == Some(&seen) {
        return Ok(RoomAnswer {
            seen,
            fresh: false,
            title: String::new(),
            language: String::new(),
            lines: Vec::new(),
            bracket_count: 0,
            names: BTreeMap::new(),
        });
    }
    let rolled = rolling(
        session,
        &RollingTextRequest {
            provision: None,
            text: request.text.clone(),
            lang: request.lang.clone(),
        },
    )?;
    let names = session.names(&request.lang)?;
    let holders = rolled.held_by.keys();
    let names = holders
        .map(|code| (code.clone(), names.state(code).to_string()))
        .collect();
    let text = common_text(session, request.text.as_deref())?;
    let title = text.map_or(String::new(), |text| {
        text.title().show(&request.lang).to_string()
    });
    Ok(RoomAnswer {
        seen,
        fresh: true,
        title,
        language: rolled.language,
        lines: rolled.provisions.into_iter().map(line).collect(),
        bracket_count: rolled.bracket_count,
        names,
    })
}

fn line(line: RollingLine) -> RoomLine {
    RoomLine {
        line: line.line,
        number: line.number,
        place: line.place,
        new: line.new,
        pieces: line.pieces.into_iter().map(piece).collect(),
    }
}

fn piece(piece: RollingPiece) -> RoomPiece {
    let variants = piece.variants.into_iter().map(|variant| RoomVariant {
        states: variant.states,
        of_text: variant.of_text,
        pieces: variant.pieces.into_iter().map(self::piece).collect(),
    });
    RoomPiece {
        words: piece.words,
        variants: variants.collect(),
    }
}
