//! What can be typed after `positions`, `outlook`, `common-ground` and `silence`.

use clap::Args;
use std::path::PathBuf;

/// Where states stand.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k positions r.chancery --package 'First package' --json"
)]
pub struct Positions {
    /// The register file
    pub register: PathBuf,
    /// Only the parts of this package, by id or title
    #[arg(long, value_name = "P")]
    pub package: Option<String>,
}

/// The outlook of a package.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k outlook r.chancery --package 'First package' --needed 20 --json"
)]
pub struct Outlook {
    /// The register file
    pub register: PathBuf,
    /// The package, by id or title
    #[arg(long, value_name = "P")]
    pub package: String,
    /// How many states it should have; one more than now without it
    #[arg(long, value_name = "N")]
    pub needed: Option<u32>,
}

/// Common ground.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k common-ground r.chancery --min-states 5 --stage in-force --json"
)]
pub struct CommonGround {
    /// The register file
    pub register: PathBuf,
    /// Only sets of so many states or more
    #[arg(long, value_name = "N")]
    pub min_states: Option<u32>,
    /// measures (reported) or positions (stated)
    #[arg(long, value_name = "WHAT", default_value = "measures")]
    pub from: String,
    /// Only measures at this legal stage; again for more
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    /// Only states of this regional group of the United Nations
    #[arg(long, value_name = "CODE")]
    pub group: Option<String>,
    /// At most so many sets
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}

/// Silence procedures.
#[derive(Args)]
#[command(
    after_help = "Example: chancery --key-file k silence r.chancery --event started --title 'Text of 3 March' --place the-hague --hours 72"
)]
pub struct Silence {
    /// The register file
    pub register: PathBuf,
    /// One procedure, by id
    pub id: Option<String>,
    /// The hour to look from, as 2026-03-27T17:00:00+01:00
    #[arg(long, value_name = "INSTANT")]
    pub now: Option<String>,
    /// Add an event: started extended broken taken-back taken not-taken stopped
    #[arg(long, value_name = "KIND")]
    pub event: Option<String>,
    /// When it was; a message, when it arrived; now without it
    #[arg(long, value_name = "INSTANT", requires = "event")]
    pub when: Option<String>,
    /// The deadline
    #[arg(long, value_name = "INSTANT", requires = "event")]
    pub until: Option<String>,
    /// The deadline in true hours
    #[arg(long, value_name = "N", requires = "event")]
    pub hours: Option<u32>,
    /// The deadline in working days of the place
    #[arg(long, value_name = "N", requires = "event")]
    pub days: Option<u32>,
    /// The state that sent a message
    #[arg(long, value_name = "XXX", requires = "event")]
    pub state: Option<String>,
    /// The message that is taken back or decided on
    #[arg(long, value_name = "ID", requires = "event")]
    pub message: Option<String>,
    /// Its words
    #[arg(long, requires = "event")]
    pub words: Option<String>,
    /// Where it stands
    #[arg(long, requires = "event")]
    pub source: Option<String>,
    /// Title of a new procedure
    #[arg(long, requires = "event")]
    pub title: Option<String>,
    /// What a new procedure puts under silence, by id
    #[arg(long, value_name = "ID", requires = "event")]
    pub subject: Option<String>,
    /// Code of the place whose hours count
    #[arg(long, value_name = "CODE", requires = "event")]
    pub place: Option<String>,
}
