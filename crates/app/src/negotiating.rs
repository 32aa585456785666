//! The window's calls around comparing and negotiating: requests in, the use cases' answers in the shapes of [`crate::wire`].

use crate::align::align;
use crate::compare::{Compared, compare};
use crate::compile::{bring_in, compile};
use crate::desk::{answer, parse};
use crate::entry::{Entry, save};
use crate::error::AppError;
use crate::matrix::layouts;
use crate::progress::Progress;
use crate::rolling::{export as export_rolling, rolling, settle};
use crate::session::Session;
use crate::wire::comparing::{
    AlignmentAnswer, CompareMeasuresRequest, ExportAlignmentRequest, ExportComparisonRequest,
    MeasuresBeside,
};
use crate::wire::compilation::{BringInAnswer, CompileCopiesAnswer, SettledAnswer};
use crate::wire::history::Written;
use crate::wire::information::{MatrixLayout, MatrixLayoutForgetRequest, MatrixLayoutSaveRequest};
use crate::wire::negotiation::{PackageSaveRequest, PositionSaveRequest};
use crate::{
    common_ground, documents, information, moments, outlook, points, positions, room, silence,
    sitting,
};
use chancery_model::record::Kind;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::PathBuf;

/// The calls that [`call`] answers.
pub(crate) const CALLS: &[&str] = &[
    "compare-measures",
    "align",
    "export-comparison",
    "export-alignment",
    "bring-in",
    "compile",
    "rolling",
    "settle",
    "export-rolling",
    "points",
    room::CALL,
    "positions",
    "position-save",
    "package-save",
    "outlook",
    "common-ground",
    "silences",
    "silence-event",
    "information",
    "information-save",
    "matrix-layouts",
    "matrix-layout-save",
    "matrix-layout-forget",
    "sitting",
    "moments",
];

/// Does one of [`CALLS`].
///
/// # Errors
/// The call's own.
pub(crate) fn call(
    session: &mut Session,
    name: &str,
    request: Value,
    progress: &Progress,
    lang: &str,
) -> Result<Value, AppError> {
    match name {
        "compare-measures" => {
            let compared = compared(session, &parse(request)?, progress)?;
            let json = compared.answer(session)?;
            shaped::<MeasuresBeside>(json)
        }
        "align" => shaped::<AlignmentAnswer>(align(session, &parse(request)?, progress)?.json()),
        "export-comparison" | "export-alignment" => export(session, name, request, progress),
        "bring-in"
        | "compile"
        | "rolling"
        | "settle"
        | "export-rolling"
        | "points"
        | room::CALL => text(session, name, request, progress),
        "positions" => answer(positions::positions(session, &parse(request)?)?),
        "position-save" => answer(save_position(session, &parse(request)?)?),
        "package-save" => answer(save_package(session, &parse(request)?)?),
        "outlook" => answer(outlook::outlook(session, &parse(request)?, progress)?),
        "common-ground" => {
            let request = parse(request)?;
            answer(common_ground::common_ground(session, &request, progress)?)
        }
        "silences" => answer(silence::silences(session, &parse(request)?)?),
        "silence-event" => answer(silence::add(session, &parse(request)?)?),
        "information" => answer(information::information(session, &parse(request)?)?),
        "information-save" => answer(information::save(session, &parse(request)?)?),
        "matrix-layouts" => answer(layouts::list(session)?),
        "matrix-layout-save" => {
            let MatrixLayoutSaveRequest { name, request, .. } = parse(request)?;
            answer(layouts::save(session, MatrixLayout { name, request })?)
        }
        "matrix-layout-forget" => {
            let request: MatrixLayoutForgetRequest = parse(request)?;
            answer(layouts::forget(session, &request.name)?)
        }
        "sitting" => answer(sitting::sitting(session, &parse(request)?)?),
        _ => answer(moments::moments(session, lang)?),
    }
}

/// The answer in the shape that the table of calls promises.
fn shaped<T: DeserializeOwned + Serialize>(json: Value) -> Result<Value, AppError> {
    let typed: T = serde_json::from_value(json).map_err(|error| AppError::Defect {
        detail: error.to_string(),
    })?;
    answer(typed)
}

fn compared(
    session: &mut Session,
    request: &CompareMeasuresRequest,
    progress: &Progress,
) -> Result<Compared, AppError> {
    let moment = (request.at.as_deref(), request.lang.as_str());
    compare(session, &request.ids, moment, progress)
}

fn export(
    session: &mut Session,
    name: &str,
    request: Value,
    progress: &Progress,
) -> Result<Value, AppError> {
    let (table, json, path) = if name == "export-comparison" {
        let request: ExportComparisonRequest = parse(request)?;
        let compared = compared(session, &request.compare, progress)?;
        (compared.table(session)?, compared.json(), request.path)
    } else {
        let request: ExportAlignmentRequest = parse(request)?;
        let aligned = align(session, &request.align, progress)?;
        (aligned.table(session)?, aligned.json(), request.path)
    };
    let path = PathBuf::from(path);
    answer(documents::export_table(&table, &json, &path)?)
}

fn text(
    session: &mut Session,
    name: &str,
    request: Value,
    progress: &Progress,
) -> Result<Value, AppError> {
    match name {
        "bring-in" => shaped::<BringInAnswer>(bring_in(session, &parse(request)?)?),
        "compile" => shaped::<CompileCopiesAnswer>(compile(session, &parse(request)?, progress)?),
        "settle" => shaped::<SettledAnswer>(settle(session, &parse(request)?)?),
        "export-rolling" => answer(export_rolling(session, &parse(request)?)?),
        "points" => answer(points::points(session, &parse(request)?)?),
        room::CALL => answer(room::room(session, &parse(request)?)?),
        _ => answer(rolling(session, &parse(request)?)?),
    }
}

fn save_position(
    session: &mut Session,
    request: &PositionSaveRequest,
) -> Result<Written, AppError> {
    let asks = (!request.asks.is_empty()).then_some(&request.asks);
    let fields = json!({
        "state": request.state,
        "subject": request.subject,
        "value": request.value,
        "source": request.source,
        "date": request.date,
        "asks": asks,
    });
    let entry = Entry {
        kind: Kind::Position,
        id: request.id.as_deref(),
        base: request.base.as_deref(),
        fields,
    };
    save(session, &entry, &request.lang)
}

fn save_package(session: &mut Session, request: &PackageSaveRequest) -> Result<Written, AppError> {
    let parts = request.parts.iter().map(|part| match &part.proposal {
        Some(proposal) => json!({"provision": part.provision, "proposal": proposal}),
        None => json!({"provision": part.provision}),
    });
    let parts: Vec<Value> = parts.collect();
    let parts = (!parts.is_empty()).then_some(parts);
    let fields = json!({"title": request.title, "parts": parts, "needed": request.needed});
    let entry = Entry {
        kind: Kind::Package,
        id: request.id.as_deref(),
        base: request.base.as_deref(),
        fields,
    };
    save(session, &entry, &request.lang)
}
