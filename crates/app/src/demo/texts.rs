//! The texts that the demo's secretariat is drafting: the common text, and a model measure begun from the library.

use super::{Step, Written, demo_id, hour};
use chancery_model::id::RecordId;
use chancery_model::model_clauses::model_clauses;
use chancery_model::numbering::Numbering;
use chancery_model::operation::OperationKind;
use chancery_model::provision::{Provision, TextKind, order_all};
use chancery_model::record::Kind;
use chancery_model::text::Text;
use chancery_model::translation::TranslationMark;
use serde_json::Map;
use std::collections::BTreeMap;

/// One clause of the common text: its name in the demo, its level, and its words in three languages.
type Drawn = (&'static str, u8, [&'static str; 3]);

const COMMON: [Drawn; 6] = [
    (
        "1",
        1,
        [
            "States prevent the transfer of military goods where there is a clear risk of their use in violations.",
            "Les États empêchent le transfert de biens militaires lorsqu’il existe un risque manifeste qu’ils servent à commettre des violations.",
            "تمنع الدول نقل السلع العسكرية متى وُجد خطر واضح بأن تُستخدم في انتهاكات.",
        ],
    ),
    (
        "2",
        1,
        [
            "States refuse port services to ships that carry such goods.",
            "Les États refusent les services portuaires aux navires qui transportent de tels biens.",
            "ترفض الدول تقديم خدمات الموانئ إلى السفن التي تنقل هذه السلع.",
        ],
    ),
    (
        "2 distress",
        2,
        [
            "Ships in distress are not affected.",
            "Les navires en détresse ne sont pas concernés.",
            "لا يسري ذلك على السفن التي تواجه محنة.",
        ],
    ),
    (
        "2 crews",
        2,
        [
            "The needs of crews are met.",
            "Il est pourvu aux besoins des équipages.",
            "تُلبّى احتياجات الأطقم.",
        ],
    ),
    (
        "3",
        1,
        [
            "States review public contracts within one year.",
            "Les États réexaminent les marchés publics dans un délai d’un an.",
            "تعيد الدول النظر في العقود العامة في غضون سنة واحدة.",
        ],
    ),
    (
        "4",
        1,
        [
            "They inform the co-chairs of the outcome of the reviews under {3} and of refusals under {2}.",
            "Ils informent la coprésidence du résultat des réexamens visés en {3} et des refus visés en {2}.",
            "وتحيط الدول الرئاسة المشتركة علمًا بنتيجة عمليات إعادة النظر بموجب {3} وبحالات الرفض بموجب {2}.",
        ],
    ),
];

/// The common text and a model measure.
pub fn texts() -> Step {
    let mut records = common_text();
    records.extend(model_measure());
    Step {
        time: hour(3, 5, "11:00"),
        kind: OperationKind::Put,
        params: Map::new(),
        records,
        files: vec![],
    }
}

/// Returns the id of a clause of the common text; positions name it.
pub fn provision(name: &str) -> RecordId {
    demo_id(&format!("provision {name}"))
}

fn common_text() -> Vec<Written> {
    let id = demo_id("text common");
    let title = words([
        "Elements for a common text",
        "Éléments pour un texte commun",
        "عناصر لنص مشترك",
    ]);
    let clauses: Vec<(RecordId, Provision)> = COMMON
        .iter()
        .map(|(name, level, says)| {
            let text = words(says.map(named).each_ref().map(String::as_str));
            (provision(name), clause(*level, text, None))
        })
        .collect();
    whole(id, title, TextKind::CommonText, clauses)
}

/// `{2}` names the clause "2" of the demo.
fn named(text: &str) -> String {
    ["2", "3"].iter().fold(text.to_string(), |text, name| {
        text.replace(&format!("{{{name}}}"), &format!("{{#{}}}", provision(name)))
    })
}

fn model_measure() -> Vec<Written> {
    let id = demo_id("text model measure");
    let title = words([
        "Model measure: port services",
        "Mesure type : services portuaires",
        "تدبير نموذجي: خدمات الموانئ",
    ]);
    let models = model_clauses()
        .iter()
        .filter(|model| ["ports", "review"].contains(&model.key.as_str()));
    let clauses = models.flat_map(|model| {
        let parts = model.clauses.iter().enumerate();
        parts.map(|(at, part)| {
            let record = demo_id(&format!("model {} {at}", model.key));
            let key = Some(model.key.clone());
            (record, clause(part.level, in_three(&part.text), key))
        })
    });
    whole(id, title, TextKind::ModelMeasure, clauses.collect())
}

/// The languages of the demo's own texts; the library has more.
fn in_three(text: &Text) -> Text {
    let shown = |language: &str| ["en", "fr", "ar"].contains(&language);
    let words = text.0.iter().filter(|(language, _)| shown(language));
    Text(
        words
            .map(|(language, words)| (language.clone(), words.clone()))
            .collect(),
    )
}

fn clause(level: u8, text: Text, from_model: Option<String>) -> Provision {
    let mut provision = Provision {
        level: Some(level),
        text,
        from_model,
        ..Provision::default()
    };
    for language in ["fr", "ar"] {
        let mark = TranslationMark {
            of: provision.digest("en"),
            confirmed: None,
            extra: Map::new(),
        };
        provision.translations.insert(language.to_string(), mark);
    }
    provision
}

fn whole(
    id: RecordId,
    heading: Text,
    kind: TextKind,
    clauses: Vec<(RecordId, Provision)>,
) -> Vec<Written> {
    let opening = Provision {
        level: Some(0),
        heading,
        text_kind: Some(kind),
        authentic: Some("en".into()),
        numbering: Some(Numbering::Outline),
        ..Provision::default()
    };
    let mut records = vec![Written::of(id, Kind::Provision, &opening)];
    let orders = order_all(&vec![None; clauses.len()]);
    for ((record, mut provision), order) in clauses.into_iter().zip(orders) {
        provision.part_of = Some(id);
        provision.order = Some(order);
        records.push(Written::of(record, Kind::Provision, &provision));
    }
    records
}

fn words([en, fr, ar]: [&str; 3]) -> Text {
    Text(BTreeMap::from([
        ("en".into(), en.into()),
        ("fr".into(), fr.into()),
        ("ar".into(), ar.into()),
    ]))
}
