//! What can be typed after `chancery`; `--help` of each command is made from here.

use crate::args_clearance::{Clearance, Confirm};
use crate::args_compile::{Compile, Points, Provisions, Rolling};
use crate::args_negotiation::{CommonGround, Outlook, Positions, Silence};
use crate::comparing::{Align, Compare};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Draft, track and compare national measures, offline.
#[derive(Parser)]
#[command(
    name = "chancery",
    version,
    propagate_version = true,
    arg_required_else_help = true,
    after_help = "Example: chancery --key-file k init demo.chancery --demo"
)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Args, Clone)]
pub struct Global {
    /// A file with 32 random bytes; `init` makes it where it is missing
    #[arg(long, global = true, value_name = "F")]
    pub key_file: Option<PathBuf>,
    /// A file whose first line is the passphrase; `-` reads it from standard input
    #[arg(long, global = true, value_name = "F")]
    pub passphrase_file: Option<PathBuf>,
    /// A recovery file in place of the key; its words come as a passphrase does
    #[arg(long, global = true, value_name = "F", conflicts_with = "key_file")]
    pub recovery_file: Option<PathBuf>,
    /// Print one JSON document on standard output and nothing else
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of words and names: en fr es pt ar tr zh ru
    #[arg(long, global = true, default_value = "en", value_name = "CODE", value_parser = language)]
    pub lang: String,
    /// No progress on standard error
    #[arg(long, global = true)]
    pub quiet: bool,
    /// Read as the register knew things at an operation or on a date
    #[arg(long, global = true, value_name = "OPERATION|DATE")]
    pub at: Option<String>,
}

/// Takes a language that the program speaks, also with a region (`pt-BR`).
fn language(tag: &str) -> Result<String, String> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    let known = chancery_app::messages::LANGUAGES;
    match known.iter().any(|lang| lang.eq_ignore_ascii_case(primary)) {
        true => Ok(tag.to_string()),
        false => Err(format!("choose one of {}", known.join(" "))),
    }
}

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    /// Make a register
    Init(Init),
    /// Take in partner files: preview with --plan, else apply
    Import(Import),
    /// List measures
    Measures(Measures),
    /// Show one record whole
    Show(Show),
    /// Create or edit records from a JSON array
    Put(Put),
    /// Write the matrix; the extension gives the format: xlsx html csv json
    Matrix(Matrix),
    /// Compare measures or versions, field by field and clause by clause
    Compare(Compare),
    /// Put the clauses of many states beside each other, one row an idea
    Align(Align),
    /// List changes
    Log(Log),
    /// Hand entries in: make them exist for others
    Handin(HandIn),
    /// Take back what was handed in
    Withdraw(Withdraw),
    /// Ask capital, write and take in its sheets, record answers
    #[command(
        subcommand,
        after_help = "Example: chancery --key-file k clearance list r.chancery"
    )]
    Clearance(Clearance),
    /// Record that a delegation confirmed its handed-in entries
    Confirm(Confirm),
    /// Where states stand on the common text, who has spoken, what each asks for
    Positions(Positions),
    /// The outlook of a package, from stated positions alone
    Outlook(Outlook),
    /// Which states could announce which measures together
    CommonGround(CommonGround),
    /// Silence procedures: show where they stand, log what arrives
    Silence(Silence),
    /// Bring the common text in from Word
    Provisions(Provisions),
    /// Compile delegations' marked-up copies of the common text
    Compile(Compile),
    /// Show the common text with its brackets, or settle one
    Rolling(Rolling),
    Points(Points),
    /// Undo a change by a new one
    Undo(Undo),
    /// List records with two wordings
    #[command(after_help = "Example: chancery --key-file k conflicts r.chancery --json")]
    Conflicts(Register),
    /// Choose between two wordings
    Resolve(Resolve),
    /// Find words
    Search(Search),
    /// Check every byte of the register
    #[command(after_help = "Example: chancery --key-file k verify r.chancery")]
    Verify(Register),
    /// Make the derived tables anew
    #[command(after_help = "Example: chancery --key-file k rebuild r.chancery")]
    Rebuild(Register),
    /// Read one file for a parent process that set limits; not for typing
    #[command(hide = true)]
    ReadSubmission,
}

/// A register.
#[derive(Args)]
pub struct Register {
    /// The register file
    pub register: PathBuf,
}

/// Choose between two wordings.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k resolve r.chancery XBE-D1-K7 --take sha256:..."
)]
pub struct Resolve {
    /// The register file
    pub register: PathBuf,
    /// The record's id or short reference
    pub record: String,
    /// The version to take whole
    #[arg(long, value_name = "REVISION", required_unless_present = "with")]
    pub take: Option<String>,
    /// A JSON file with one record: its keys over what the wordings agree on
    #[arg(long, value_name = "FILE.json", conflicts_with = "take")]
    pub with: Option<PathBuf>,
}

/// Make a register.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k init r.chancery --delegation XBE")]
pub struct Init {
    /// The register file to make
    pub register: PathBuf,
    /// Fill it with fictional states and measures
    #[arg(long)]
    pub demo: bool,
    /// With --demo: the fictional states alone
    #[arg(long, requires = "demo")]
    pub states_only: bool,
    /// The delegation's state; without it the register is a secretariat's
    #[arg(long, value_name = "XXX")]
    pub delegation: Option<String>,
    /// Also keep the register's key in this new file, under words that are printed once
    #[arg(long, value_name = "F")]
    pub recovery: Option<PathBuf>,
}

/// Which rows an import applies.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Accept {
    /// Rows about which nothing is open
    Certain,
    /// Also rows with warnings that no answer is needed for
    All,
}

/// Which rows the answer lists.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Rows {
    /// All
    All,
    /// Those that wait or could not be read
    Open,
    /// None
    None,
}

/// Take in partner files.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k import r.chancery cantara.xlsx --state XCA --plan --json"
)]
pub struct Import {
    /// The register file
    pub register: PathBuf,
    /// Files; a folder means its files
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Show what would be done and write nothing
    #[arg(long)]
    pub plan: bool,
    /// Which rows to apply
    #[arg(long, value_enum, default_value = "certain")]
    pub accept: Accept,
    /// The state, where no column names it
    #[arg(long, value_name = "XXX")]
    pub state: Option<String>,
    /// A saved layout's name, or a layout file
    #[arg(long, value_name = "NAME|FILE")]
    pub recipe: Option<String>,
    /// A file of answers, in the form of a layout
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Save the layout under a name
    #[arg(long, value_name = "NAME")]
    pub save_recipe: Option<String>,
    /// Which rows the answer lists; open above 10,000 rows unless given
    #[arg(long, value_enum)]
    pub rows: Option<Rows>,
    /// Records of the sender's last file that are gone: remove these
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub remove: Vec<String>,
    /// The language to expect
    #[arg(long, value_name = "CODE")]
    pub lang_hint: Option<String>,
    /// Number of the note verbale
    #[arg(long, value_name = "NUMBER")]
    pub as_note: Option<String>,
    /// When it was received
    #[arg(long, value_name = "DATE")]
    pub received: Option<String>,
    /// How it came: note-verbale mail in-person capital envelope
    #[arg(long, value_name = "C")]
    pub channel: Option<String>,
    /// Who may see what it says: delegation cochairs participants public
    #[arg(long, value_name = "A")]
    pub audience: Option<String>,
}

/// List measures.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k measures r.chancery --state XBE --stage in-force --json"
)]
pub struct Measures {
    /// The register file
    pub register: PathBuf,
    /// Only this state: its code, or a name that it alone has
    #[arg(long)]
    pub state: Option<String>,
    /// Only this category
    #[arg(long)]
    pub category: Option<String>,
    /// Only this legal stage
    #[arg(long)]
    pub stage: Option<String>,
    /// Words to find
    #[arg(long, value_name = "Q", allow_hyphen_values = true)]
    pub query: Option<String>,
    /// At most so many
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
    /// As an audience sees it, handed-in versions alone: cochairs participants public
    #[arg(long, value_name = "A")]
    pub audience: Option<String>,
}

/// List changes.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k log r.chancery --audience participants")]
pub struct Log {
    /// The register file
    pub register: PathBuf,
    /// As an audience sees it: cochairs participants public
    #[arg(long, value_name = "A")]
    pub audience: Option<String>,
}

/// Hand entries in.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k handin r.chancery XBE-D1-K7 --plan --json")]
pub struct HandIn {
    /// The register file
    pub register: PathBuf,
    /// Record ids or short references
    #[arg(required = true)]
    pub ids: Vec<String>,
    /// Name what is not cleared, changed since, or stays behind, and write nothing
    #[arg(long)]
    pub plan: bool,
}

/// Take back what was handed in; its words are erased from that line.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k withdraw r.chancery XBE-D1-K7")]
pub struct Withdraw {
    /// The register file
    pub register: PathBuf,
    /// Record id or short reference
    pub id: String,
}

/// Show one record.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k show r.chancery XBE-D1-K7 --history --json")]
pub struct Show {
    /// The register file
    pub register: PathBuf,
    /// Record id or short reference
    pub id: String,
    /// With its versions
    #[arg(long)]
    pub history: bool,
    /// As an audience sees it, handed-in versions alone: cochairs participants public
    #[arg(long, value_name = "A")]
    pub audience: Option<String>,
}

/// Create or edit records.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k put r.chancery edits.json")]
pub struct Put {
    /// The register file
    pub register: PathBuf,
    /// An array of records as `measures` prints them; `id` with `base` is an edit of that version
    pub file: PathBuf,
}

/// Write the matrix.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k matrix r.chancery --columns category --out matrix.xlsx"
)]
pub struct Matrix {
    /// The register file
    pub register: PathBuf,
    /// category, obligation or commitment
    #[arg(long)]
    pub columns: String,
    /// The file to write
    #[arg(long, value_name = "F")]
    pub out: PathBuf,
    /// For whom: delegation cochairs participants public
    #[arg(long, value_name = "A")]
    pub audience: Option<String>,
    /// Mark what changed since an operation or a date
    #[arg(long, value_name = "DATE|OPERATION")]
    pub since: Option<String>,
    /// Leave out what is not checked against the official text
    #[arg(long = "final")]
    pub is_final: bool,
    /// Only what is in force on a date, from events
    #[arg(long, value_name = "DATE")]
    pub in_force_on: Option<String>,
    /// The group of categories that a layout made
    #[arg(long)]
    pub group: Option<String>,
    /// Paper: a4 a3 letter
    #[arg(long, default_value = "a4")]
    pub paper: String,
}

/// Undo a change.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k undo r.chancery sha256:...")]
pub struct Undo {
    /// The register file
    pub register: PathBuf,
    /// The operation, as `log` prints it
    pub operation: String,
}

/// Find words.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k search r.chancery 'port services' --limit 20"
)]
pub struct Search {
    /// The register file
    pub register: PathBuf,
    /// Words, "words together", -kept out, field:value
    #[arg(allow_hyphen_values = true)]
    pub query: String,
    /// At most so many
    #[arg(long, default_value_t = 50, value_name = "N")]
    pub limit: u32,
    /// As an audience sees it, handed-in versions alone: cochairs participants public
    #[arg(long, value_name = "A")]
    pub audience: Option<String>,
}
