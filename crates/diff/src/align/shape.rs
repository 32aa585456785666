//! What a clause does, whatever it is about: it defines, prohibits, exempts, punishes, or begins to apply.
//!
//! Weak evidence only: two clauses of different shapes are less likely one idea, two of one shape are not more likely so
//! (every list of prohibitions is full of prohibitions).

use super::cues::told;

/// What a clause does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// It says what a word means.
    Definition,
    /// It forbids, refuses or requires a licence.
    Prohibition,
    /// It lets something be, or lets it be let.
    Exemption,
    /// It says what follows for whoever does not comply.
    Penalty,
    /// It says from when something applies.
    EntryIntoForce,
    /// None of these, or several.
    Other,
}

impl Shape {
    /// Returns the shape with this word; nothing for another word.
    pub fn parse(word: &str) -> Option<Shape> {
        let all = CUES.iter().map(|(shape, _)| *shape);
        all.chain([Shape::Other])
            .find(|shape| shape.as_str() == word)
    }

    /// Returns the stable word of the shape (`entry-into-force`).
    pub fn as_str(self) -> &'static str {
        match self {
            Shape::Definition => "definition",
            Shape::Prohibition => "prohibition",
            Shape::Exemption => "exemption",
            Shape::Penalty => "penalty",
            Shape::EntryIntoForce => "entry-into-force",
            Shape::Other => "other",
        }
    }
}

/// Names of groups of words (`lexicon`) by which a shape is known, besides its own turns of phrase (`cues`).
const CUES: [(Shape, &[&str]); 5] = [
    (Shape::Definition, &["=means"]),
    (Shape::Prohibition, &["=prohibit", "=refus"]),
    (Shape::Exemption, &["=exempt"]),
    (
        Shape::Penalty,
        &["=penalty", "=imprison", "=offence", "=seiz"],
    ),
    (Shape::EntryIntoForce, &["=enters into force"]),
];

/// Returns whether a word tells a shape.
pub fn is_cue(word: &str) -> bool {
    CUES.iter().any(|(_, cues)| cues.contains(&word))
}

/// Returns what the clause with these folded words does; `senses` are the same as `lexicon` gives them.
pub fn shape(words: &[String], senses: &[String]) -> Shape {
    let has = |cues: &[&str]| senses.iter().any(|word| cues.contains(&word.as_str()));
    let mut found = told(words);
    found.extend(
        CUES.iter()
            .filter(|(_, cues)| has(cues))
            .map(|(shape, _)| *shape),
    );
    match found.into_iter().collect::<Vec<_>>().as_slice() {
        [shape] => *shape,
        // what is let be is let be of what is prohibited
        [Shape::Prohibition, Shape::Exemption] => Shape::Exemption,
        // a fine for what is prohibited is a fine
        [Shape::Prohibition, Shape::Penalty] => Shape::Penalty,
        _ => Shape::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::features::folded_words;
    use crate::align::lexicon::senses;

    fn check(text: &str, expected: &str) {
        let words = folded_words(text);
        assert_eq!(shape(&words, &senses(&words)).as_str(), expected, "{text}");
    }

    /// One line a language: a prohibition, an exemption, a penalty, an entry into force.
    #[test]
    fn ordinary_wordings_are_known_in_the_languages_of_the_field() {
        let shapes = ["prohibition", "exemption", "penalty", "entry-into-force"];
        for line in [
            "No person shall export arms. | Medicine is exempt from the ban. | Whoever breaches this ban is fined. | This Act shall come into operation on 1 May.",
            "Arms shall not be exported to the area. | Medical goods are exempted from the prohibition in Article 1. | A person who imports prohibited goods commits an offence. | This Act shall have effect from 1 May.",
            "No ship may carry arms. | The prohibition does not apply to humanitarian goods. | The goods are forfeited. | This order applies from 1 January.",
            "L’importation de charbon est interdite. | Les médicaments sont exemptés de l’interdiction. | Est puni d’une amende quiconque importe des marchandises interdites. | La présente loi entrera en vigueur le 1er mai.",
            "Nul ne peut exporter des armes. | L’interdiction ne s’applique pas à l’aide humanitaire. | L’infraction est punie d’emprisonnement. | Le décret prend effet le jour de sa publication.",
            "Se prohíbe la importación de carbón. | La prohibición no se aplica a los bienes humanitarios. | Quien importe bienes prohibidos será castigado con multa. | La presente ley entrará en vigor el 1 de mayo.",
            "Queda prohibida la exportación de armas. | Los medicamentos quedan exentos de la prohibición. | Será sancionado con multa. | El decreto surtirá efecto desde su publicación.",
            "É proibida a importação de carvão. | Os medicamentos estão isentos da proibição. | A violação da proibição é punida com multa. | A presente lei entra em vigor no dia seguinte.",
            "Não é permitida a exportação de armas. | A proibição não se aplica aos bens humanitários. | A infração é punida com coima. | O decreto produz efeitos a partir de 1 de maio.",
            "Запрещается ввоз угля. | Запрет не распространяется на гуманитарные товары. | Нарушение запрета наказывается штрафом. | Настоящий закон вступает в силу со дня опубликования.",
            "Экспорт оружия не допускается. | Лекарства освобождаются от запрета. | Ввоз запрещённых товаров влечёт штраф. | Указ вводится в действие с 1 мая.",
            "Kömür ithalatı yasaktır. | İlaçlar yasaktan muaftır. | Yasağa uymayanlar para cezası ile cezalandırılır. | Bu Kanun yayımı tarihinde yürürlüğe girer.",
            "Silah ihraç edilemez. | Yasak insani yardım mallarına uygulanmaz. | Yasağı ihlal edenler hapis cezası alır. | Yönetmelik 1 Mayıs’ta yürürlüğe girecektir.",
            "يحظر استيراد الفحم. | تُعفى الأدوية من الحظر. | يعاقب كل من استورد بضائع محظورة بغرامة. | يدخل هذا القانون حيز النفاذ في أول مايو.",
            "لا يجوز تصدير الأسلحة. | لا يسري الحظر على السلع الإنسانية. | كل مخالفة عقوبتها الحبس. | يُعمل بهذا القانون من تاريخ نشره.",
            "禁止进口煤炭。 | 药品免除该禁令，不适用前条的禁止规定。 | 违反本法进口禁止货物的，处以罚款。 | 本法自公布之日起施行。",
            "任何人不得出口武器。 | 人道主义物资不适用该禁令。 | 违者处五年以下有期徒刑。 | 本条例自2026年1月1日起生效。",
            "严禁向该地区出口武器。 | 医疗用品豁免。 | 货物予以没收。 | 本办法自发布之日起实施。",
        ] {
            for (clause, shape) in line.split(" | ").zip(shapes) {
                check(clause, shape);
            }
        }
    }

    #[test]
    fn a_clause_is_known_by_what_it_does() {
        check(
            "\"Settlement\" means any locality in the annex.",
            "definition",
        );
        check("The import of such goods is banned.", "prohibition");
        check("Relief supplies are exempt.", "exemption");
        check(
            "Whoever imports prohibited goods is liable to a fine.",
            "penalty",
        );
        check(
            "This act takes effect on the day of its publication.",
            "entry-into-force",
        );
        check("The list is kept by the ministry.", "other");
        check(
            "The fine is five hundred; it shall not exceed a thousand.",
            "penalty",
        );
        check("A fine does not apply to relief goods.", "other");
    }
}
