//! Commands that put texts beside each other: `compare` and `align`.

use crate::args::Global;
use crate::exit::DONE;
use crate::print::Outcome;
use crate::progress::on_terminal;
use crate::run::open;
use chancery_app::align;
use chancery_app::error::AppError;
use chancery_app::wire::comparing::AlignmentRequest;
use chancery_app::{OpenMode, compare, documents};
use clap::Args;
use std::path::PathBuf;

/// Compare measures or versions, or a text drafted here at two moments.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k compare r.chancery XBE-D1-K7 XCA-D1-2M --out both.html"
)]
pub struct Compare {
    /// The register file
    pub register: PathBuf,
    /// Record ids, versions or short references; two or more. Behind @ a moment of its own, an operation or a date
    /// (ID@2026-05-01). The opening of a text stands for the whole text
    #[arg(required = true, num_args = 2.., value_name = "A B")]
    pub ids: Vec<String>,
    /// Also write a document: xlsx html csv json
    #[arg(long, value_name = "F")]
    pub out: Option<PathBuf>,
}

/// Put the clauses of many states beside each other.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k align r.chancery --category D1 --out wording.xlsx"
)]
pub struct Align {
    /// The register file
    pub register: PathBuf,
    /// Record ids or short references
    #[arg(required_unless_present = "category", conflicts_with = "category")]
    pub ids: Vec<String>,
    /// Every measure of a category
    #[arg(long, value_name = "C")]
    pub category: Option<String>,
    /// As an audience sees it, handed-in versions alone: cochairs participants public
    #[arg(long, value_name = "A")]
    pub audience: Option<String>,
    /// Also write a document: xlsx html csv json
    #[arg(long, value_name = "F")]
    pub out: Option<PathBuf>,
}

/// Compares measures or versions.
///
/// # Errors
/// The use case's own.
pub fn compare(global: &Global, args: &Compare) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let moment = (global.at.as_deref(), global.lang.as_str());
    let compared = compare::compare(&mut session, &args.ids, moment, &on_terminal(global.quiet))?;
    let json = compared.json();
    if let Some(out) = &args.out {
        let table = compared.table(&mut session)?;
        documents::export_table(&table, &json, out)?;
    }
    Ok(Outcome {
        text: compared.lines(),
        json,
        exit: DONE,
    })
}

/// Puts clauses beside each other.
///
/// # Errors
/// The use case's own.
pub fn align(global: &Global, args: &Align) -> Result<Outcome, AppError> {
    let mut session = open(global, &args.register, OpenMode::Read)?;
    let request = AlignmentRequest {
        ids: args.ids.clone(),
        category: args.category.clone(),
        audience: args.audience.clone(),
        at: global.at.clone(),
        lang: global.lang.clone(),
    };
    let aligned = align::align(&mut session, &request, &on_terminal(global.quiet))?;
    let json = aligned.json();
    if let Some(out) = &args.out {
        let table = aligned.table(&mut session)?;
        documents::export_table(&table, &json, out)?;
    }
    Ok(Outcome {
        text: aligned.lines(),
        json,
        exit: DONE,
    })
}
