//! How long searches of every kind take in a register of 50,000 measures with ten clauses each, as the window asks:
//! the first fifty entries with their words marked, counted to a thousand.
//!
//! `bench_search make FOLDER` makes the register and the list of searches, if FOLDER has none; `bench_search run FOLDER`
//! prints a line for each: kind, milliseconds, entries counted, what was typed.
//! `bench_search_bare` of `chancery-store` asks the index of the same file for the same rows without us.

use chancery_app::progress::Progress;
use chancery_app::register::{CreateRegister, Fill, Key, create, open};
use chancery_app::search::{Counting, resolve, search};
use chancery_app::session::Session;
use chancery_app::wire::search::SearchRequest;
use chancery_model::canonical::tidy_content;
use chancery_model::codes::{categories, fictional_states};
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::{OpenMode, View};
use serde_json::{Map, json};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

const MEASURES: usize = 50_000;
const CLAUSES: usize = 10;
const WORDS_OF_CLAUSE: usize = 36;
const IN_ONE_OPERATION: usize = 5_000;
const RUNS: usize = 5;

/// Numbers that look like chance and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }
}

const FREQUENT: [&str; 48] = [
    "the",
    "of",
    "and",
    "import",
    "goods",
    "to",
    "settlement",
    "licence",
    "export",
    "shall",
    "or",
    "in",
    "state",
    "measure",
    "prohibited",
    "authority",
    "customs",
    "origin",
    "arms",
    "transfer",
    "competent",
    "apply",
    "services",
    "person",
    "where",
    "entry",
    "force",
    "decision",
    "article",
    "items",
    "territory",
    "economic",
    "operator",
    "contract",
    "certificate",
    "declaration",
    "transit",
    "port",
    "public",
    "procurement",
    "financial",
    "funds",
    "review",
    "period",
    "notify",
    "minister",
    "exemption",
    "humanitarian",
];
const RARE: usize = 20_000;
const OTHERS: [(&str, &str); 4] = [
    (
        "fr",
        "Il est interdit d'importer des marchandises originaires des colonies sans licence préalable",
    ),
    (
        "ar",
        "يُحظر استيراد السلع المنتجة في المستوطنات دون ترخيص مسبق من السلطة المختصة",
    ),
    ("zh", "未经主管机关许可禁止进口原产于定居点的货物"),
    (
        "tr",
        "Yerleşim bölgelerinden gelen malların ithalatı izne bağlıdır",
    ),
];

/// A word that comes the less often the higher its number, as in a real text.
fn word(dice: &mut Dice) -> String {
    let half = dice.roll(100);
    if half < 62 {
        let (one, other) = (dice.roll(FREQUENT.len()), dice.roll(FREQUENT.len()));
        FREQUENT[one.min(other)].to_string()
    } else if half < 90 {
        rare(dice.roll(1_000))
    } else {
        rare(dice.roll(RARE))
    }
}

/// A made-up word by its number.
fn rare(number: usize) -> String {
    const SYLLABLES: [&str; 24] = [
        "ta", "ri", "fo", "mel", "con", "ver", "sti", "pra", "lo", "gen", "dur", "pa", "ce", "nor",
        "vi", "sal", "em", "bar", "du", "tion", "lis", "ter", "an", "que",
    ];
    let mut left = number * 7 + 5;
    let mut word = String::new();
    for _ in 0..3 {
        word.push_str(SYLLABLES[left % SYLLABLES.len()]);
        left /= SYLLABLES.len();
    }
    write!(word, "{}", SYLLABLES[number % 23]).expect("a string takes everything");
    word
}

fn sentence(dice: &mut Dice, words: usize) -> String {
    let words: Vec<String> = (0..words).map(|_| word(dice)).collect();
    words.join(" ")
}

fn content(number: usize, dice: &mut Dice) -> Content {
    let states = fictional_states();
    let state = &states[number % states.len()].code;
    let stage = ["announced", "adopted", "in-force", "suspended"][dice.roll(4)];
    let clauses: Vec<_> = (1..=CLAUSES)
        .map(|clause| {
            let mut text =
                Map::from_iter([("en".to_string(), json!(sentence(dice, WORDS_OF_CLAUSE)))]);
            if clause == CLAUSES && number.is_multiple_of(5) {
                let (language, words) = OTHERS[number / 5 % OTHERS.len()];
                text.insert(language.to_string(), json!(words));
            }
            json!({"id": format!("c{clause}"), "number": clause.to_string(), "text": text})
        })
        .collect();
    tidy_content(json!({
        "state": state,
        "ref": format!("X-{number}"),
        "title": {"en": sentence(dice, 8)},
        "summary": {"en": sentence(dice, 24)},
        "categories": [categories()[dice.roll(categories().len())].code],
        "stage": stage,
        "clauses": clauses,
        "events": [{"id": "e1", "kind": "adopted", "precision": "month",
            "date": format!("20{}-{:02}", 10 + dice.roll(16), 1 + dice.roll(12))}],
    }))
    .expect("whole numbers only")
}

fn key(folder: &Path) -> Key {
    Key::File(folder.join("search.chkey"))
}

fn make(folder: &Path) {
    let path = folder.join("search.chancery");
    if path.exists() {
        return;
    }
    let request = CreateRegister {
        path: &path,
        key: &key(folder),
        delegation: None,
        fill: Fill::Empty,
    };
    let mut session = create(&request, PathBuf::from("chancery")).expect("a new register");
    let mut dice = Dice(7);
    for first in (0..MEASURES).step_by(IN_ONE_OPERATION) {
        let mut draft = session.draft(OperationKind::Import, Line::HandedIn, Map::new());
        for number in first..first + IN_ONE_OPERATION {
            let record = session.new_record();
            let content = content(number, &mut dice);
            draft
                .revisions
                .push(session.version(record, Kind::Measure, vec![], Some(content)));
        }
        session.transact(draft, &Progress::silent()).expect("room");
    }
    let mut lines = String::new();
    for (kind, typed) in searches() {
        let query = resolve(&mut session, &typed, "en", View::Desk).expect("known fields");
        let expression = query.of_index().expect("something is asked");
        writeln!(lines, "{kind}\t{typed}\t{expression}").expect("a string takes everything");
    }
    std::fs::write(folder.join("searches.tsv"), lines).expect("room");
    session.store.close().expect("closed");
}

/// About two hundred searches of every kind and length.
fn searches() -> Vec<(&'static str, String)> {
    let mut dice = Dice(11);
    let mut all: Vec<(&'static str, String)> = Vec::new();
    all.extend(
        FREQUENT
            .iter()
            .step_by(2)
            .map(|word| ("common word", format!("{word} "))),
    );
    all.extend((0..24).map(|number| ("usual word", format!("{} ", rare(number * 37)))));
    all.extend((0..24).map(|number| ("rare word", format!("{} ", rare(1_001 + number * 787)))));
    for length in [2, 2, 3, 4, 6] {
        all.extend((0..8).map(|_| ("several words", format!("{} ", sentence(&mut dice, length)))));
    }
    for number in 0..12 {
        all.push((
            "common and rare",
            format!("settlement {} ", rare(2_000 + number * 911)),
        ));
    }
    // words as they stand in the register: the first sentences that were made
    let mut same = Dice(7);
    for number in 0..16 {
        let content = content(number, &mut same);
        let text = content["clauses"][number % CLAUSES]["text"]["en"]
            .as_str()
            .unwrap_or_default();
        let words: Vec<&str> = text.split(' ').skip(3).take(2 + number % 4).collect();
        all.push(("words together", format!("\"{}\"", words.join(" "))));
    }
    for (at, word) in FREQUENT
        .iter()
        .enumerate()
        .filter(|(_, word)| word.len() > 5)
        .take(16)
    {
        all.push(("beginning", word[..2 + at % 5].to_string()));
    }
    for typed in [
        "state:XAR",
        "stage:in-force",
        "category:D1",
        "since:2024-06",
        "lang:ar",
        "has:clause",
        "state:XAR stage:in-force",
        "state:XAR category:D1 since:2020",
        "stage:adopted licence ",
        "state:XBE import goods ",
        "category:D settlement ",
        "since:2025-06 arms transfer ",
        "lang:fr licence",
        "state:XAR,XCA stage:suspended customs ",
        "kind:measure port services ",
        "stage:in-force category:C1 the ",
    ] {
        all.push(("fields", typed.to_string()));
    }
    for typed in [
        "import -licence ",
        "settlement -the ",
        "arms -transfer -export ",
        "-stage:adopted port ",
        "goods -\"of the\" ",
        "licence -state:XAR ",
    ] {
        all.push(("left out", typed.to_string()));
    }
    for typed in [
        "marchandises originaires",
        "colonies licence",
        "المستوطنات",
        "سلع ترخيص",
        "进口 货物",
        "许可",
        "ithalat",
        "YERLEŞİM ",
    ] {
        all.push(("other languages", typed.to_string()));
    }
    all
}

fn run(folder: &Path) {
    let mut session = open(
        &folder.join("search.chancery"),
        &key(folder),
        OpenMode::Read,
        PathBuf::from("chancery"),
    )
    .expect("the register that was made");
    let list =
        std::fs::read_to_string(folder.join("searches.tsv")).expect("made with the register");
    let asked: Vec<Vec<&str>> = list
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    // once over all, so that what is timed is not the disk
    for line in &asked {
        once(&mut session, line[1]);
    }
    for line in &asked {
        let mut times = Vec::new();
        let mut counted = 0;
        for _ in 0..RUNS {
            let start = Instant::now();
            counted = once(&mut session, line[1]);
            times.push(start.elapsed().as_secs_f64() * 1e3);
        }
        times.sort_by(f64::total_cmp);
        println!(
            "{}\t{:.3}\t{counted}\t{}",
            line[0],
            times[RUNS / 2],
            line[1]
        );
    }
}

fn once(session: &mut Session, typed: &str) -> u32 {
    let request = SearchRequest {
        query: typed.to_string(),
        at: None,
        limit: 50,
        lang: "en".to_string(),
    };
    search(session, &request, Counting::Enough)
        .expect("an answer")
        .total
}

fn main() {
    let mut words = std::env::args().skip(1);
    let (task, folder) = (words.next(), words.next().map(PathBuf::from));
    match (task.as_deref(), folder) {
        (Some("make"), Some(folder)) => make(&folder),
        (Some("run"), Some(folder)) => run(&folder),
        _ => println!("bench_search make|run FOLDER"),
    }
}
