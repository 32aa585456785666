//! International texts and those of their paragraphs that fall on states.
//!
//! Every paraphrase is our own sentence and says so by [`Obligation::verification`]; it is not the official
//! text. Letters that are our own subdivision (`AO:278.c`) are part of the id only: [`Obligation::number`] is
//! what the text itself prints. No list of parties to a treaty ships with the program.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::{Addressee, LegalNature, PinpointKind, Verification};

/// What an instrument is in the register for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentUse {
    /// Its paragraphs are listed.
    #[default]
    Paragraphs,
    /// Kept to be cited; no paragraph of it is listed.
    Reference,
}

/// Whom a text reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "bool", into = "bool")]
pub enum Reach {
    /// Everyone it addresses.
    #[default]
    Addressees,
    /// Only those who are party to it, by a status list that users bring in.
    PartiesOnly,
}

impl From<bool> for Reach {
    fn from(parties_only: bool) -> Self {
        if parties_only {
            Reach::PartiesOnly
        } else {
            Reach::Addressees
        }
    }
}

impl From<Reach> for bool {
    fn from(reach: Reach) -> Self {
        reach == Reach::PartiesOnly
    }
}

/// An international text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The code with which the ids of its paragraphs begin (`AO`, `ES24`).
    pub code: String,
    /// Symbol, docket or place and date, as cited.
    pub symbol: String,
    /// The date of adoption, ISO.
    pub date: String,
    /// What it is in law.
    pub nature: LegalNature,
    /// How its parts are counted.
    pub pinpoints: PinpointKind,
    /// How far this row was read against the official text.
    pub verification: Verification,
    /// Where it was read.
    pub source: String,
    /// The official title in English, as printed; `None` where the name is the title.
    #[serde(default)]
    pub title: Option<String>,
    /// Whether it reaches only its parties.
    #[serde(default, rename = "parties_only")]
    pub reach: Reach,
    /// Whether paragraphs of it are listed.
    #[serde(default, rename = "use")]
    pub used_for: InstrumentUse,
    /// An editors' note in English.
    #[serde(default)]
    pub note: Option<String>,
    /// What it is called, in all eight languages.
    pub names: BTreeMap<String, String>,
    /// Further words by which partners cite it; for matching, never shown.
    pub aliases: Vec<String>,
}

impl Instrument {
    /// Returns the name in `lang`, in English where that language is not one of the eight.
    pub fn name(&self, lang: &str) -> &str {
        self.names
            .get(lang)
            .or_else(|| self.names.get("en"))
            .map_or(&self.symbol, String::as_str)
    }
}

/// One paragraph of an international text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Obligation {
    /// The id (`AO:278.c`, `ES24:5.b`), fixed for ever.
    pub id: String,
    /// The code of its [`Instrument`].
    pub instrument: String,
    /// The number as the text prints it (`278`, `5(b)`), with nothing of our own.
    pub number: String,
    /// What kind of part it is; `None` where the instrument's own way of counting holds.
    #[serde(default)]
    pub pinpoint: Option<PinpointKind>,
    /// On whom it falls.
    pub addressee: Addressee,
    /// What it is in law.
    pub nature: LegalNature,
    /// The operative verb, in English.
    #[serde(default)]
    pub verb: Option<String>,
    /// Our own neutral sentence by language (English ships), at most sixty words; not the official text.
    pub paraphrase: BTreeMap<String, String>,
    /// The categories of measures that usually answer it.
    pub categories: Vec<String>,
    /// The paragraph of which this is our own subdivision.
    #[serde(default)]
    pub part_of: Option<String>,
    /// Whether it is one of the coalition's own commitments.
    #[serde(default)]
    pub commitment: bool,
    /// The date by which it asks for something, ISO.
    #[serde(default)]
    pub deadline: Option<String>,
    /// The treaty whose parties it addresses, where it stands in another text.
    #[serde(default)]
    pub parties_of: Option<String>,
    /// How far this row was read against the official text.
    pub verification: Verification,
    /// Where it was read.
    pub source: String,
    /// An editors' note in English.
    #[serde(default)]
    pub note: Option<String>,
}

impl Obligation {
    /// Returns how the number is introduced (`para`, `item`, ...).
    pub fn pinpoint_kind(&self) -> PinpointKind {
        let counted = instrument(&self.instrument).map(|text| text.pinpoints);
        self.pinpoint.or(counted).unwrap_or(PinpointKind::Paragraph)
    }

    /// Returns the paraphrase in `lang`, else the English one.
    pub fn paraphrase_in(&self, lang: &str) -> &str {
        self.paraphrase
            .get(lang)
            .or_else(|| self.paraphrase.get("en"))
            .map_or("", String::as_str)
    }
}

static INSTRUMENTS: LazyLock<Vec<Instrument>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/instruments.json"))
        .expect("the embedded table of instruments is read by a test")
});
static OBLIGATIONS: LazyLock<Vec<Obligation>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/paragraphs.json"))
        .expect("the embedded table of paragraphs is read by a test")
});
static BY_ID: LazyLock<HashMap<&'static str, &'static Obligation>> = LazyLock::new(|| {
    OBLIGATIONS
        .iter()
        .map(|row| (row.id.as_str(), row))
        .collect()
});

/// Returns the international texts, in the order in which they are listed.
pub fn instruments() -> &'static [Instrument] {
    &INSTRUMENTS
}

/// Returns the international text of that code.
pub fn instrument(code: &str) -> Option<&'static Instrument> {
    INSTRUMENTS.iter().find(|text| text.code == code)
}

/// Returns the paragraphs, text by text and in the text's order.
pub fn obligations() -> &'static [Obligation] {
    &OBLIGATIONS
}

/// Returns the paragraph of that id.
pub fn obligation(id: &str) -> Option<&'static Obligation> {
    BY_ID.get(id).copied()
}

/// Returns the coalition's own commitments: the items of its statements.
pub fn commitments() -> impl Iterator<Item = &'static Obligation> {
    OBLIGATIONS.iter().filter(|row| row.commitment)
}
