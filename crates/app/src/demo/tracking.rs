//! What the demo's secretariat keeps around the measures: the meeting's deadlines, a place with its holidays, dates to
//! come, developments, tasks and comments. All of it is invented, and so are the states it speaks of.

use super::desk::{base_versions, names, step};
use super::{Step, Written, demo_id, hour, measures};
use chancery_model::codes::EventKind;
use chancery_model::comment::{Comment, CommentAudience};
use chancery_model::date::{PartialDate, Precision};
use chancery_model::deadline::{Counting, Deadline, Direction};
use chancery_model::development::Development;
use chancery_model::id::RecordId;
use chancery_model::measure::{Event, Measure, Sunset};
use chancery_model::operation::OperationKind;
use chancery_model::place::{Holiday, PlaceEntry};
use chancery_model::record::Kind;
use chancery_model::task::Task;
use chancery_model::text::Text;
use serde_json::{Map, Value};

/// The code of a capital of the demo.
const CAPITAL: &str = "own-belmora-city";

/// Returns a capital with a weekend on Friday and Saturday and one holiday.
pub fn capital() -> Written {
    let entry = PlaceEntry {
        list: "place".into(),
        code: CAPITAL.into(),
        label: names("Belmora City", "Belmora-Ville", "مدينة بلمورا"),
        zone: Some("Africa/Cairo".into()),
        weekend: vec!["friday".into(), "saturday".into()],
        holidays: vec![Holiday {
            date: day(3, 19),
            title: names(
                "Day of the Constitution",
                "Jour de la Constitution",
                "يوم الدستور",
            ),
        }],
        extra: Map::new(),
    };
    Written::of(demo_id("place 1"), Kind::Code, &entry)
}

/// Returns the deadlines of the demo's ministerial meeting.
pub fn deadlines() -> Vec<Deadline> {
    let working = |id: &str, title: Text, days: u32, at: &str, place: Option<&str>| Deadline {
        id: id.into(),
        title,
        days: Some(days),
        counting: Some(Counting::Working),
        at: Some(at.into()),
        place: place.map(str::to_string),
        ..Deadline::default()
    };
    vec![
        working(
            "d1",
            names(
                "Submissions from delegations",
                "Communications des délégations",
                "ورود مساهمات الوفود",
            ),
            12,
            "17:00",
            None,
        ),
        working(
            "d2",
            names(
                "Draft common text to capitals",
                "Projet de texte commun aux capitales",
                "إرسال مشروع النص المشترك إلى العواصم",
            ),
            7,
            "12:00",
            Some(CAPITAL),
        ),
        working(
            "d3",
            names(
                "Confirmation of printed entries",
                "Confirmation des entrées imprimées",
                "تأكيد المدخلات المطبوعة",
            ),
            5,
            "12:00",
            None,
        ),
        working(
            "d4",
            names(
                "Requests for interpretation",
                "Demandes d’interprétation",
                "طلبات الترجمة الشفوية",
            ),
            3,
            "12:00",
            Some("new-york"),
        ),
        Deadline {
            id: "d5".into(),
            title: names(
                "Silence procedure ends",
                "Fin de la procédure d’approbation tacite",
                "انتهاء إجراء الصمت",
            ),
            hours: Some(72),
            direction: Some(Direction::After),
            ..Deadline::default()
        },
    ]
}

/// Returns the steps after the ambassadorial meeting, in order.
pub fn steps() -> Vec<Step> {
    vec![
        step(hour(3, 9, "10:40"), OperationKind::Put, dates_to_come()),
        step(hour(3, 9, "11:20"), OperationKind::Put, developments()),
        step(hour(3, 9, "14:30"), OperationKind::Put, tasks()),
        step(hour(3, 9, "15:05"), OperationKind::Put, comments()),
    ]
}

/// Dates that lie ahead, so that the adoption calendar has months to come.
fn dates_to_come() -> Vec<Written> {
    let base = base_versions();
    let edit = |index: usize, change: &dyn Fn(&mut Measure)| {
        let record = measure(index);
        let content = Value::Object(base[&record].content.clone());
        let mut measure = serde_json::from_value(content).expect("the demo's own content");
        change(&mut measure);
        Written::of(record, Kind::Measure, &measure)
    };
    let begins = |measure: &mut Measure| {
        measure.events.push(Event {
            id: "e9".into(),
            kind: EventKind::InForce,
            date: Some(day(4, 15)),
            precision: Precision::Day,
            source: Some("s1".into()),
            extra: Map::new(),
        });
    };
    let ends = |measure: &mut Measure| {
        measure.sunset = Some(Sunset {
            kind: chancery_model::codes::SunsetKind::Date,
            date: Some(day(12, 31)),
            event: Text::default(),
            extra: Map::new(),
        });
        measure.review = Some("Report to parliament by 2026-06-30".into());
    };
    vec![edit(1, &begins), edit(2, &ends)]
}

fn developments() -> Vec<Written> {
    let all = [
        Development {
            date: Some(day(3, 2)),
            title: names(
                "Parliament of Belmora opens debate on public contracts",
                "Le parlement de Belmora ouvre le débat sur les marchés publics",
                "برلمان بلمورا يبدأ مناقشة العقود العامة",
            ),
            text: Text::of(
                "en",
                "First reading of draft bill 3/2026; the committee reports within six weeks.",
            ),
            said_by: Some("Office of the Speaker".into()),
            source: Some("Order paper 14/2026".into()),
            states: vec!["XBE".into()],
            ..Development::default()
        },
        Development {
            date: Some(day(3, 6)),
            title: names(
                "Court in Cantara hears a challenge to ordinance 12/2025",
                "Un tribunal de Cantara examine un recours contre l’ordonnance 12/2025",
                "محكمة في قنطرة تنظر في طعن على الأمر 12/2025",
            ),
            said_by: Some("Registry of the court".into()),
            source: Some("Cause list of 6 March 2026".into()),
            states: vec!["XCA".into()],
            ..Development::default()
        },
        Development {
            date: PartialDate::month(2026, 2),
            title: names(
                "Port authorities of Arvandia and Jorvia agree on notices to shipping",
                "Les autorités portuaires d’Arvandie et de Jorvie conviennent d’avis à la navigation",
                "سلطات موانئ أرفانديا ويورفيا تتفق على إشعارات للملاحة",
            ),
            said_by: Some("Joint communiqué".into()),
            source: Some("Communiqué, February 2026".into()),
            states: vec!["XAR".into(), "XJO".into()],
            ..Development::default()
        },
    ];
    let written = |(index, development): (usize, &Development)| {
        let id = demo_id(&format!("development {}", index + 1));
        Written::of(id, Kind::Development, development)
    };
    all.iter().enumerate().map(written).collect()
}

fn tasks() -> Vec<Written> {
    let task = |title: &str, about: Option<usize>, due: Option<PartialDate>, who: &str| Task {
        title: title.into(),
        about: about.map(measure),
        due,
        assigned: Some(who.into()),
        ..Task::default()
    };
    let all = [
        task(
            "Ask Cantara who signs the implementing order",
            Some(13),
            Some(day(3, 9)),
            "Desk officer",
        ),
        task(
            "Read the scan from Luminara and enter it",
            None,
            Some(day(3, 11)),
            "Desk officer",
        ),
        task(
            "Get the decider of the exemption in writing",
            Some(8),
            Some(day(3, 12)),
            "Legal adviser",
        ),
        task(
            "Book interpreters for the drafting group",
            None,
            Some(day(3, 24)),
            "Conference officer",
        ),
        Task {
            done: Some(day(3, 6)),
            ..task(
                "Send the list of participants to the host",
                None,
                Some(day(3, 6)),
                "Desk officer",
            )
        },
    ];
    let written = |(index, task): (usize, &Task)| {
        Written::of(demo_id(&format!("task {}", index + 1)), Kind::Task, task)
    };
    all.iter().enumerate().map(written).collect()
}

fn comments() -> Vec<Written> {
    let comment = |about: usize, text: &str, audience: CommentAudience| Comment {
        about: measure(about),
        text: text.into(),
        audience,
        settled: None,
        extra: Map::new(),
    };
    let all = [
        comment(
            8,
            "The decider was given by telephone on 8 March. Nothing in the order names one.",
            CommentAudience::Delegation,
        ),
        Comment {
            settled: Some(day(3, 9)),
            ..comment(
                8,
                "Is the date of 16 December the day of publication?",
                CommentAudience::Me,
            )
        },
        comment(
            5,
            "Same wording as the decree of last year; compare before printing.",
            CommentAudience::Delegation,
        ),
    ];
    let written = |(index, comment): (usize, &Comment)| {
        Written::of(
            demo_id(&format!("comment {}", index + 1)),
            Kind::Comment,
            comment,
        )
    };
    all.iter().enumerate().map(written).collect()
}

fn measure(index: usize) -> RecordId {
    measures::all()[index].record
}

fn day(month: u32, day: u32) -> PartialDate {
    PartialDate::day(2026, month, day).expect("a day of the demo's calendar")
}
