//! Dates as sources state them: to the day, the month or the year.

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use snafu::Snafu;
use std::fmt;
use std::str::FromStr;

use crate::codes::closed_list;

closed_list! {
    /// How exactly a date is stated.
    Precision "precision" {
        /// To the day.
        Day = "day",
        /// To the month.
        Month = "month",
        /// To the year.
        Year = "year",
        /// Not stated, or not readable with certainty.
        Unknown = "unknown",
    }
}

/// A date to the day, month or year; prints as `2025-10-17`, `2025-10` or `2025`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

/// A text that is not a date of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Snafu)]
#[snafu(display("not a date: {text}"))]
pub struct InvalidDate {
    /// The text as given.
    pub text: String,
}

impl PartialDate {
    /// Returns the day, or nothing when the calendar has no such day.
    pub fn day(year: i32, month: u32, day: u32) -> Option<PartialDate> {
        chrono::NaiveDate::from_ymd_opt(year, month, day)?;
        (1000..=9999).contains(&year).then_some(PartialDate {
            year,
            month: Some(month),
            day: Some(day),
        })
    }

    /// Returns the month, or nothing when there is no such month.
    pub fn month(year: i32, month: u32) -> Option<PartialDate> {
        ((1000..=9999).contains(&year) && (1..=12).contains(&month)).then_some(PartialDate {
            year,
            month: Some(month),
            day: None,
        })
    }

    /// Returns the year, 1000 to 9999.
    pub fn year(year: i32) -> Option<PartialDate> {
        (1000..=9999).contains(&year).then_some(PartialDate {
            year,
            month: None,
            day: None,
        })
    }

    /// Returns the year's number.
    pub fn year_number(self) -> i32 {
        self.year
    }

    /// Returns how exactly the date is stated.
    pub fn precision(self) -> Precision {
        match (self.month, self.day) {
            (Some(_), Some(_)) => Precision::Day,
            (Some(_), None) => Precision::Month,
            _ => Precision::Year,
        }
    }

    /// Returns the first day that the date may mean.
    pub fn earliest(self) -> chrono::NaiveDate {
        chrono::NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
            .expect("checked when it was made")
    }

    /// Returns the last day that the date may mean.
    pub fn latest(self) -> chrono::NaiveDate {
        let (year, month) = match (self.month, self.day) {
            (Some(_), Some(_)) => return self.earliest(),
            (Some(12), None) | (None, _) => (self.year + 1, 1),
            (Some(month), None) => (self.year, month + 1),
        };
        let after = chrono::NaiveDate::from_ymd_opt(year, month, 1);
        after
            .and_then(|day| day.pred_opt())
            .expect("the calendar goes on past the year 9999")
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = InvalidDate;
    fn from_str(text: &str) -> Result<PartialDate, InvalidDate> {
        let mut parts = text
            .split('-')
            .map(|part| (part.len(), part.parse::<u32>().ok()));
        let shape = (parts.next(), parts.next(), parts.next(), parts.next());
        match shape {
            (Some((4, Some(year))), None, None, None) => PartialDate::year(year as i32),
            (Some((4, Some(year))), Some((2, Some(month))), None, None) => {
                PartialDate::month(year as i32, month)
            }
            (Some((4, Some(year))), Some((2, Some(month))), Some((2, Some(day))), None) => {
                PartialDate::day(year as i32, month, day)
            }
            _ => None,
        }
        .ok_or_else(|| InvalidDate {
            text: text.to_string(),
        })
    }
}

impl PartialDate {
    /// Writes the date as it prints into `letters` and returns it.
    fn write_to(self, letters: &mut [u8; 10]) -> &str {
        *letters = *b"0000-00-00";
        let mut put = |from: usize, to: usize, mut number: u32| {
            for letter in letters[from..to].iter_mut().rev() {
                *letter = b'0' + (number % 10) as u8;
                number /= 10;
            }
        };
        put(0, 4, self.year.unsigned_abs());
        put(5, 7, self.month.unwrap_or_default());
        put(8, 10, self.day.unwrap_or_default());
        let length = match self.precision() {
            Precision::Day => 10,
            Precision::Month => 7,
            _ => 4,
        };
        std::str::from_utf8(&letters[..length]).expect("digits and dashes")
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.write_to(&mut [0; 10]))
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PartialDate, D::Error> {
        struct Letters;
        impl Visitor<'_> for Letters {
            type Value = PartialDate;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a date")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<PartialDate, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_travels_as_it_prints() {
        for text in [
            "1000",
            "2025",
            "2025-01",
            "2025-12",
            "2025-10-17",
            "9999-12-31",
        ] {
            let date: PartialDate = text.parse().expect("a date");
            assert_eq!(date.to_string(), text);
            let json = serde_json::to_string(&date).expect("a text");
            assert_eq!(json, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<PartialDate>(&json).ok(), Some(date));
        }
    }

    #[test]
    fn a_date_means_every_day_from_its_earliest_to_its_latest() {
        for (text, days) in [
            ("2024", ("2024-01-01", "2024-12-31")),
            ("2024-02", ("2024-02-01", "2024-02-29")),
            ("2025-12", ("2025-12-01", "2025-12-31")),
            ("2025-10-17", ("2025-10-17", "2025-10-17")),
            ("9999", ("9999-01-01", "9999-12-31")),
        ] {
            let date: PartialDate = text.parse().expect("a date of the table");
            let shown = (date.earliest().to_string(), date.latest().to_string());
            assert_eq!((shown.0.as_str(), shown.1.as_str()), days, "{text}");
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for (text, expected) in [
            ("2025", Some(Precision::Year)),
            ("2025-10", Some(Precision::Month)),
            ("2024-02-29", Some(Precision::Day)),
            ("2025-02-29", None),
            ("2025-13", None),
            ("25-10-17", None),
            ("2025-1-7", None),
            ("2025-10-17-1", None),
            ("", None),
        ] {
            let date = text.parse::<PartialDate>();
            assert_eq!(
                date.as_ref().ok().map(|d| d.precision()),
                expected,
                "{text}"
            );
            if let Ok(date) = date {
                assert_eq!(date.to_string(), text);
            }
        }
    }
}
