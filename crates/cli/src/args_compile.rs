//! What can be typed about the common text: provisions, compile, rolling.

use clap::Args;
use std::path::PathBuf;

/// Bring the common text in from Word.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k provisions r.chancery text.docx --plan")]
pub struct Provisions {
    /// The register file
    pub register: PathBuf,
    /// The co-chairs' document
    pub file: PathBuf,
    /// Show what would be done and write nothing
    #[arg(long)]
    pub plan: bool,
    /// The text's id, where there are several
    #[arg(long, value_name = "ID")]
    pub text: Option<String>,
    /// Language of the words of a new text
    #[arg(long, value_name = "CODE")]
    pub language: Option<String>,
}

/// Compile delegations' marked-up copies.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k compile r.chancery copies/ --state comments.docx=XBE --plan"
)]
pub struct Compile {
    /// The register file
    pub register: PathBuf,
    /// The copies; a folder means its files
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Show what would be done and write nothing
    #[arg(long)]
    pub plan: bool,
    /// Whose copy a file is, where neither its name nor its authors say so: FILE=CODE, or CODE for all
    #[arg(long, value_name = "FILE=CODE")]
    pub state: Vec<String>,
    /// A delegation's new copy takes the place of its earlier one
    #[arg(long)]
    pub replace: bool,
    /// The text's id, where there are several
    #[arg(long, value_name = "ID")]
    pub text: Option<String>,
}

/// Show the rolling text, or settle one of its brackets.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k rolling r.chancery --settle BRACKET --take XBE"
)]
pub struct Rolling {
    /// The register file
    pub register: PathBuf,
    /// One provision alone
    #[arg(long, value_name = "ID")]
    pub provision: Option<String>,
    /// The file to write: docx html xlsx csv json txt
    #[arg(long, value_name = "F")]
    pub out: Option<PathBuf>,
    /// A bracket, by its id, in which one wording is to stand: the text's own, unless another is said
    #[arg(long, value_name = "BRACKET")]
    pub settle: Option<String>,
    /// With --settle: the words that a state proposes
    #[arg(
        long,
        value_name = "XXX",
        requires = "settle",
        conflicts_with = "words"
    )]
    pub take: Option<String>,
    /// With --settle: words agreed in the room
    #[arg(long, value_name = "TEXT", requires = "settle")]
    pub words: Option<String>,
    /// The text's id, where there are several
    #[arg(long, value_name = "ID")]
    pub text: Option<String>,
}

/// Look which of a delegation's points the common text has.
#[derive(Args)]
#[command(after_help = "Example: chancery --key-file k points r.chancery --state XBE")]
pub struct Points {
    /// The register file
    pub register: PathBuf,
    /// The delegation's state; that of the register's own delegation without it
    #[arg(long, value_name = "XXX")]
    pub state: Option<String>,
    /// The text's id, where there are several
    #[arg(long, value_name = "ID")]
    pub text: Option<String>,
}
