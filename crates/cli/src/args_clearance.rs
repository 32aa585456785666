//! What can be typed after `chancery clearance` and `chancery confirm`.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Ask capital, write and take in its sheets, record answers.
#[derive(Subcommand)]
pub enum Clearance {
    /// List questions with their answers and what changed since
    List(ClearanceList),
    /// Ask functions in capital about measures
    Ask(ClearanceAsk),
    /// Record an answer
    Answer(ClearanceAnswer),
    /// Write the Word sheet of a question
    Sheet(ClearanceSheet),
    /// Take in a sheet that came back; with --plan only show what it says
    Read(ClearanceRead),
    /// Put the proposed words of one field into the entry
    Apply(ClearanceApply),
}

/// List questions.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k clearance list r.chancery XBE-D1-K7 --json")]
pub struct ClearanceList {
    /// The register file
    pub register: PathBuf,
    /// Record id or short reference of a measure; all without it
    pub id: Option<String>,
}

/// Ask.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k clearance ask r.chancery XBE-D1-K7 --of Trade --of Legal --due 2026-03-20"
)]
pub struct ClearanceAsk {
    /// The register file
    pub register: PathBuf,
    /// Record ids or short references
    #[arg(required = true)]
    pub ids: Vec<String>,
    /// Who is asked, by function; again for more
    #[arg(long, required = true, value_name = "FUNCTION")]
    pub of: Vec<String>,
    /// By when
    #[arg(long, value_name = "DATE")]
    pub due: Option<String>,
}

/// Record an answer.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k clearance answer r.chancery QUESTION --answer cleared --date 2026-03-12"
)]
pub struct ClearanceAnswer {
    /// The register file
    pub register: PathBuf,
    /// The question's id, as `clearance list` prints it
    pub question: String,
    /// awaited, cleared, with-changes or ad-referendum
    #[arg(long)]
    pub answer: String,
    /// When it was given
    #[arg(long, value_name = "DATE")]
    pub date: Option<String>,
    /// Its reference
    #[arg(long)]
    pub reference: Option<String>,
    /// What else was said
    #[arg(long)]
    pub note: Option<String>,
    /// It is about the words of today, not those asked on
    #[arg(long)]
    pub on_current: bool,
}

/// Write a sheet.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k --lang ar clearance sheet r.chancery QUESTION --out sheet.docx"
)]
pub struct ClearanceSheet {
    /// The register file
    pub register: PathBuf,
    /// The question's id
    pub question: String,
    /// The file to write
    #[arg(long, value_name = "F")]
    pub out: PathBuf,
}

/// Take in a sheet.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k clearance read r.chancery sheet.docx --plan --json"
)]
pub struct ClearanceRead {
    /// The register file
    pub register: PathBuf,
    /// The sheet
    pub file: PathBuf,
    /// Show what it says and write nothing
    #[arg(long)]
    pub plan: bool,
    /// The question that it answers, where the sheet does not say it
    #[arg(long, value_name = "ID")]
    pub question: Option<String>,
    /// The answer, where none or several are marked
    #[arg(long)]
    pub answer: Option<String>,
}

/// Put proposed words into the entry.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k clearance apply r.chancery QUESTION clauses/c2/text --in fr"
)]
pub struct ClearanceApply {
    /// The register file
    pub register: PathBuf,
    /// The question's id
    pub question: String,
    /// The field
    pub field: String,
    /// Language of the words; without it, of words that have none
    #[arg(long = "in", default_value = "", value_name = "CODE")]
    pub words_lang: String,
}

/// Record a confirmation.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k confirm r.chancery XBE-D1-K7 --by 'Deputy Head of Mission' --date 2026-03-20"
)]
pub struct Confirm {
    /// The register file
    pub register: PathBuf,
    /// Record ids or short references
    #[arg(required = true)]
    pub ids: Vec<String>,
    /// Who, by function
    #[arg(long, value_name = "FUNCTION")]
    pub by: String,
    /// When
    #[arg(long, value_name = "DATE")]
    pub date: Option<String>,
    /// Note or mail
    #[arg(long)]
    pub reference: Option<String>,
}
