//! Dates as people write them, in eight languages.
//!
//! [`read_date`] reads one cell. A date that its words or shape make certain is a date; `03/04/2025` stays two
//! readings until its column or a person settles the order ([`Numeric::read`]); another calendar, a range, a quarter or
//! a two-digit year is never guessed.

mod column;
mod words;

pub(crate) use column::{ColumnOrder, column_order};

use crate::lexicon::lexicon;
use crate::reading::DateOrder;
use chancery_model::date::PartialDate;
use chancery_model::fold::fold;
use words::{Token, chinese, tokens};

/// What a cell of a date column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DateText {
    /// Nothing at all.
    Empty,
    /// Words that say that there is no date yet.
    NotStated,
    /// A date.
    Date(PartialDate),
    /// Day and month in an order that the cell does not tell.
    Numeric(Numeric),
    /// Readable in ways that no order settles (two-digit years); best first, perhaps none.
    Open(Vec<PartialDate>),
    /// Several dates, a range, another calendar, or no date; with what it may stand for.
    Unreadable(Option<PartialDate>),
}

/// A day, a month and a year of which the first two may be either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Numeric {
    pub first: u32,
    pub second: u32,
    pub year: i32,
}

impl Numeric {
    /// Returns the date under that order, if the calendar has it.
    pub fn read(self, order: DateOrder) -> Option<PartialDate> {
        match order {
            DateOrder::DayMonth => PartialDate::day(self.year, self.second, self.first),
            DateOrder::MonthDay => PartialDate::day(self.year, self.first, self.second),
        }
    }

    /// Returns the order that the cell itself proves.
    pub fn proves(self) -> Option<DateOrder> {
        match (
            self.read(DateOrder::DayMonth),
            self.read(DateOrder::MonthDay),
        ) {
            (Some(_), None) => Some(DateOrder::DayMonth),
            (None, Some(_)) => Some(DateOrder::MonthDay),
            _ => None,
        }
    }

    /// Returns the date when both orders give the same.
    pub fn same_either_way(self) -> Option<PartialDate> {
        (self.first == self.second)
            .then(|| self.read(DateOrder::DayMonth))
            .flatten()
    }
}

const YEARS: std::ops::RangeInclusive<u32> = 1900..=2100;

/// Returns every date that a text of one cell may mean: one where it is certain, several where the order of day, month
/// and year is open, none where it is no date.
pub fn readings(text: &str) -> Vec<PartialDate> {
    match read_date(text) {
        DateText::Date(date) => vec![date],
        DateText::Numeric(numeric) => {
            let orders = [DateOrder::DayMonth, DateOrder::MonthDay];
            let mut dates: Vec<PartialDate> = orders
                .iter()
                .filter_map(|order| numeric.read(*order))
                .collect();
            dates.dedup();
            dates
        }
        DateText::Open(choices) => choices,
        DateText::Empty | DateText::NotStated | DateText::Unreadable(_) => vec![],
    }
}

/// Reads a cell of a date column that is stored as text or number.
pub(crate) fn read_date(text: &str) -> DateText {
    let text = text.trim();
    if text.is_empty() {
        return DateText::Empty;
    }
    if let Some(date) = iso(text) {
        return DateText::Date(date);
    }
    let folded = fold(text);
    if folded.is_empty() || lexicon().phrases.undated.contains(&folded) {
        return DateText::NotStated;
    }
    if let Some(read) = chinese(text) {
        return read;
    }
    match tokens(text) {
        Some(tokens) => read_tokens(&tokens, text),
        None if no_digits(text) && starts_undated(&folded) => DateText::NotStated,
        None => DateText::Unreadable(None),
    }
}

fn no_digits(text: &str) -> bool {
    !text.contains(char::is_numeric)
}

fn starts_undated(folded: &str) -> bool {
    let undated = &lexicon().phrases.undated;
    folded
        .match_indices(' ')
        .any(|(at, _)| undated.contains(&folded[..at]))
}

/// ISO dates and date-times, the common case, without any allocation.
fn iso(text: &str) -> Option<PartialDate> {
    let bytes = text.as_bytes();
    let day =
        bytes.len() >= 10 && bytes[4] == b'-' && bytes[7] == b'-' && text.is_char_boundary(10);
    if !day {
        return (bytes.len() == 7 && bytes[4] == b'-')
            .then(|| text.parse().ok())
            .flatten()
            .filter(in_years);
    }
    let rest = &text[10..];
    let time = rest.is_empty()
        || (rest.starts_with(['T', ' '])
            && rest[1..]
                .bytes()
                .all(|b| b.is_ascii_digit() || b":.+-Z ".contains(&b)));
    let date = time.then(|| text[..10].parse().ok()).flatten();
    date.filter(in_years)
}

fn in_years(date: &PartialDate) -> bool {
    u32::try_from(date.year_number()).is_ok_and(|year| YEARS.contains(&year))
}

fn read_tokens(tokens: &[Token], text: &str) -> DateText {
    let mut months: Vec<u32> = tokens.iter().filter_map(|token| token.month()).collect();
    months.dedup();
    let numbers: Vec<(u32, usize)> = tokens.iter().filter_map(|token| token.number()).collect();
    match (months.as_slice(), numbers.as_slice()) {
        ([], numbers) => read_numbers(numbers, text),
        ([month], numbers) => read_named(*month, numbers),
        _ => DateText::Unreadable(None),
    }
}

fn read_named(month: u32, numbers: &[(u32, usize)]) -> DateText {
    let year_of = |(value, digits): (u32, usize)| {
        (digits == 4 && YEARS.contains(&value)).then_some(value as i32)
    };
    match *numbers {
        [only] => match year_of(only) {
            Some(year) => {
                PartialDate::month(year, month).map_or(DateText::Unreadable(None), DateText::Date)
            }
            None => DateText::Unreadable(None),
        },
        [one, other] => {
            let date = match (year_of(one), year_of(other)) {
                (None, Some(year)) => PartialDate::day(year, month, one.0),
                (Some(year), None) => PartialDate::day(year, month, other.0),
                (None, None) if one.1 <= 2 && other.1 == 2 => {
                    let choices = [(other, one), (one, other)]
                        .into_iter()
                        .filter_map(|(year, day)| PartialDate::day(century(year.0), month, day.0));
                    return open(choices.collect());
                }
                _ => None,
            };
            date.map_or(DateText::Unreadable(None), DateText::Date)
        }
        _ => DateText::Unreadable(None),
    }
}

fn read_numbers(numbers: &[(u32, usize)], text: &str) -> DateText {
    let year = |(value, digits): (u32, usize)| {
        (digits == 4 && YEARS.contains(&value)).then_some(value as i32)
    };
    let read = match *numbers {
        [only] if only.1 == 4 => year(only).and_then(PartialDate::year),
        [(value, 8)] => {
            let date = PartialDate::day((value / 10_000) as i32, value / 100 % 100, value % 100);
            date.filter(in_years)
        }
        [(value, 5)] => return DateText::Unreadable(serial_date(value)),
        [one, other] => match (year(one), year(other)) {
            (Some(year), None) if other.1 <= 2 => PartialDate::month(year, other.0),
            (None, Some(year)) if one.1 <= 2 => PartialDate::month(year, one.0),
            _ => None,
        },
        [one, two, three] => return read_triple(one, two, three),
        _ => None,
    };
    match read {
        Some(date) if !text.contains(['-', '–', '/']) || numbers.len() > 1 || text.len() <= 5 => {
            DateText::Date(date)
        }
        _ => DateText::Unreadable(None),
    }
}

fn read_triple(one: (u32, usize), two: (u32, usize), three: (u32, usize)) -> DateText {
    let short = |part: (u32, usize)| part.1 <= 2 && (1..=31).contains(&part.0);
    if one.1 == 4 && YEARS.contains(&one.0) && short(two) && short(three) {
        let date = PartialDate::day(one.0 as i32, two.0, three.0);
        let swapped = PartialDate::day(one.0 as i32, three.0, two.0);
        return date.map_or(DateText::Unreadable(swapped), DateText::Date);
    }
    if three.1 == 4 && YEARS.contains(&three.0) && short(one) && short(two) {
        let numeric = Numeric {
            first: one.0,
            second: two.0,
            year: three.0 as i32,
        };
        let possible = [DateOrder::DayMonth, DateOrder::MonthDay]
            .iter()
            .any(|order| numeric.read(*order).is_some());
        return if possible {
            DateText::Numeric(numeric)
        } else {
            DateText::Unreadable(None)
        };
    }
    if one.1 <= 2 && two.1 <= 2 && three.1 == 2 {
        let readings = [
            PartialDate::day(century(three.0), two.0, one.0),
            PartialDate::day(century(three.0), one.0, two.0),
            (one.1 == 2)
                .then(|| PartialDate::day(century(one.0), two.0, three.0))
                .flatten(),
        ];
        return open(readings.into_iter().flatten().collect());
    }
    DateText::Unreadable(None)
}

fn open(mut choices: Vec<PartialDate>) -> DateText {
    let mut seen = Vec::new();
    choices.retain(|choice| {
        !seen.contains(choice) && {
            seen.push(*choice);
            true
        }
    });
    if choices.is_empty() {
        DateText::Unreadable(None)
    } else {
        DateText::Open(choices)
    }
}

fn century(two_digits: u32) -> i32 {
    (if two_digits < 70 { 2000 } else { 1900 }) + two_digits as i32
}

/// What a spreadsheet's day number stands for, if that is a plausible day.
fn serial_date(days: u32) -> Option<PartialDate> {
    let date = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)? + chrono::Days::new(u64::from(days));
    date.format("%Y-%m-%d")
        .to_string()
        .parse()
        .ok()
        .filter(in_years)
}

#[cfg(test)]
mod tests;
