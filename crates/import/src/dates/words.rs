//! The parts of a date in words: numbers, months, and words that carry nothing.

use super::{DateText, YEARS};
use crate::lexicon::lexicon;
use chancery_model::date::PartialDate;
use chancery_model::fold::fold;

/// One part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// A number and how many digits it has.
    Number(u32, usize),
    /// A month by its name, 1 to 12.
    Month(u32),
}

impl Token {
    pub fn number(self) -> Option<(u32, usize)> {
        match self {
            Token::Number(value, digits) => Some((value, digits)),
            Token::Month(_) => None,
        }
    }

    pub fn month(self) -> Option<u32> {
        match self {
            Token::Month(month) => Some(month),
            Token::Number(..) => None,
        }
    }
}

/// Words of a date that carry nothing: articles, ordinals, weekdays, marks of the common calendar.
const FILLERS: &[&str] = &[
    "of",
    "the",
    "de",
    "del",
    "d",
    "le",
    "la",
    "el",
    "al",
    "o",
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "re",
    "º",
    "ª",
    "г",
    "года",
    "год",
    "год",
    "гг",
    "yili",
    "yil",
    "tarihli",
    "tarihinde",
    "tarihi",
    "م",
    "ميلادي",
    "ميلاديه",
    "since",
    "from",
    "on",
    "as",
    "depuis",
    "desde",
    "dia",
    "jour",
    "le",
    "em",
    "в",
    "с",
    "от",
    "من",
    "في",
    "بتاريخ",
    "يوم",
    "عام",
    "سنه",
    "ce",
    "ad",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
    "segunda",
    "terca",
    "quarta",
    "quinta",
    "sexta",
    "feira",
    "pazartesi",
    "sali",
    "carsamba",
    "persembe",
    "cuma",
    "cumartesi",
    "pazar",
    "понедельник",
    "вторник",
    "среда",
    "четверг",
    "пятница",
    "суббота",
    "воскресенье",
    "الاثنين",
    "الثلاثاء",
    "الاربعاء",
    "الخميس",
    "الجمعه",
    "السبت",
    "الاحد",
    "utc",
    "gmt",
    "date",
];

/// Returns the numbers and months of a text, or nothing when a word of it is neither and says something.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let folded = fold(&western(text));
    let pieces: Vec<&str> = pieces(&folded);
    let clock = clock_parts(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let piece = pieces[at];
        let pair = pieces.get(at + 1).map(|next| format!("{piece} {next}"));
        if let Some(month) = pair.and_then(|pair| lexicon().months.get(&pair)) {
            found.push(Token::Month(*month));
            at += 2;
            continue;
        }
        if piece.starts_with(|c: char| c.is_ascii_digit()) {
            found.push(Token::Number(piece.parse().ok()?, piece.len()));
        } else if let Some(month) = lexicon().months.get(piece) {
            found.push(Token::Month(*month));
        } else if !FILLERS.contains(&piece) {
            return None;
        }
        at += 1;
    }
    let numbers = found
        .iter()
        .filter(|token| token.number().is_some())
        .count();
    if clock > 0 && numbers > clock {
        found.truncate(found.len() - clock);
    }
    Some(found)
}

/// How many numbers at the end of the text tell a time of day.
fn clock_parts(text: &str) -> usize {
    let colons = text.matches(':').count();
    let is_clock = (1..=2).contains(&colons)
        && text
            .split(':')
            .all(|part| part.trim_end().ends_with(char::is_numeric) || part.trim_end().is_empty());
    if is_clock { colons + 1 } else { 0 }
}

/// Parts a folded text where letters and digits meet ("1er", "17th").
fn pieces(folded: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let mut start = 0;
        let mut digits = None;
        for (at, c) in word.char_indices() {
            let digit = c.is_ascii_digit();
            if digits.is_some_and(|before| before != digit) {
                pieces.push(&word[start..at]);
                start = at;
            }
            digits = Some(digit);
        }
        pieces.push(&word[start..]);
    }
    pieces
}

/// Writes the digits of other writings as western ones.
pub(super) fn western(text: &str) -> String {
    let digit = |c: char| match c {
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
        '०'..='९' => char::from_digit(c as u32 - '०' as u32, 10),
        '０'..='９' => char::from_digit(c as u32 - '０' as u32, 10),
        _ => None,
    };
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// Reads `2025年10月17日` and its kin; nothing when the text has no year sign.
pub(super) fn chinese(text: &str) -> Option<DateText> {
    let text = western(text);
    let (year, rest) = text.split_once('年')?;
    let other_calendar = ["民国", "民國", "令和", "平成", "昭和", "农历", "佛历"]
        .iter()
        .any(|mark| text.contains(mark));
    let year = number(year.trim().trim_start_matches("公元"));
    let Some(year) = year.filter(|year| YEARS.contains(year) && !other_calendar) else {
        return Some(DateText::Unreadable(None));
    };
    let rest = rest.trim().trim_end_matches(['起', '。']);
    if rest.is_empty() {
        return Some(
            PartialDate::year(year as i32).map_or(DateText::Unreadable(None), DateText::Date),
        );
    }
    let read = rest.split_once('月').and_then(|(month, day)| {
        let month = number(month.trim())?;
        let day = day.trim().trim_end_matches(['日', '号', '號']).trim();
        if day.is_empty() {
            return PartialDate::month(year as i32, month);
        }
        PartialDate::day(year as i32, month, number(day)?)
    });
    Some(read.map_or(DateText::Unreadable(None), DateText::Date))
}

fn number(text: &str) -> Option<u32> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok();
    }
    let value = |c: char| {
        "〇一二三四五六七八九"
            .chars()
            .position(|known| known == c || (c == '零' && known == '〇'))
            .map(|at| at as u32)
    };
    if let Some((tens, ones)) = text.split_once('十') {
        let tens = if tens.is_empty() {
            1
        } else {
            value(tens.chars().next()?)?
        };
        let ones = if ones.is_empty() {
            0
        } else {
            value(ones.chars().next()?)?
        };
        return (text.chars().count() <= 3).then_some(tens * 10 + ones);
    }
    let few = (1..=4).contains(&text.chars().count());
    few.then(|| {
        text.chars()
            .try_fold(0, |sum, c| Some(sum * 10 + value(c)?))
    })
    .flatten()
}
