//! Places: their hour, their weekend, their holidays. What working days are counted by.
//!
//! A place that ships ([`crate::codes::places`]) knows its zone and its weekend; holidays are set by a register, since
//! governments move them. Local hours follow RFC 5545, 3.3.5: an hour that comes twice is the first of the two, an hour
//! that is left out is read with the offset from before it (02:30 becomes 03:30).

use crate::date::PartialDate;
use crate::text::Text;
use chrono::{DateTime, Days, FixedOffset, LocalResult, NaiveDate, NaiveTime, TimeZone, Weekday};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A time zone of the IANA database; its rules are data of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(chrono_tz::Tz);

impl Zone {
    /// Returns the zone of an IANA name (`Europe/Amsterdam`).
    pub fn named(name: &str) -> Option<Zone> {
        name.parse().ok().map(Zone)
    }

    /// Returns its IANA name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Returns the same instant with this zone's hour and offset.
    pub fn shown(self, instant: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
        instant.with_timezone(&self.0).fixed_offset()
    }

    /// Returns the instant of a local day and hour; see the module for hours that come twice or not at all.
    pub fn moment(self, day: NaiveDate, hour: NaiveTime) -> Option<DateTime<FixedOffset>> {
        let local = day.and_time(hour);
        match self.0.from_local_datetime(&local) {
            LocalResult::Single(moment) => Some(moment.fixed_offset()),
            LocalResult::Ambiguous(first, _) => Some(first.fixed_offset()),
            LocalResult::None => {
                // No zone changes its clock twice within a day, so the offset of a day before is the one before the gap.
                let before = self
                    .0
                    .from_local_datetime(&local.checked_sub_days(Days::new(1))?)
                    .earliest()?
                    .fixed_offset();
                let read = before.offset().from_local_datetime(&local).single()?;
                Some(self.shown(read))
            }
        }
    }
}

/// A day on which a place does not work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    /// The day.
    pub date: PartialDate,
    /// Its name.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
}

/// What a register says of a place: the content of a `code` record of the list `place`.
///
/// One whose code ships with the program is laid over what ships.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceEntry {
    /// Always `place`.
    pub list: String,
    /// Its code.
    pub code: String,
    /// Its name; what ships has its own.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// IANA name of its zone; what ships has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Days of the week without work (`friday`); Saturday and Sunday, or what ships, unless stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weekend: Vec<String>,
    /// Holidays, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<Holiday>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Why a day is no working day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rest {
    /// It is a weekend.
    Weekend,
    /// It is a holiday of this name.
    Holiday(Text),
}

/// A place to count in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its zone.
    pub zone: Zone,
    weekend: Vec<Weekday>,
    holidays: BTreeMap<NaiveDate, Text>,
}

impl Place {
    /// Returns a place; nothing where its week would have no working day.
    pub fn new(
        zone: Zone,
        weekend: &[Weekday],
        holidays: BTreeMap<NaiveDate, Text>,
    ) -> Option<Place> {
        let mut weekend = weekend.to_vec();
        weekend.sort_by_key(|day| day.num_days_from_monday());
        weekend.dedup();
        (weekend.len() < 7).then_some(Place {
            zone,
            weekend,
            holidays,
        })
    }

    /// Returns a place of `zone` that rests on Saturday and Sunday and has no holidays.
    pub fn plain(zone: Zone) -> Place {
        Place {
            zone,
            weekend: vec![Weekday::Sat, Weekday::Sun],
            holidays: BTreeMap::new(),
        }
    }

    /// Returns the same week and holidays by the hour of another zone.
    #[must_use]
    pub fn in_zone(self, zone: Zone) -> Place {
        Place { zone, ..self }
    }

    /// Returns whether any holiday of `year` is known here.
    pub fn has_holidays_in(&self, year: i32) -> bool {
        let first = NaiveDate::from_ymd_opt(year, 1, 1);
        let last = NaiveDate::from_ymd_opt(year, 12, 31);
        first
            .zip(last)
            .is_some_and(|(first, last)| self.holidays.range(first..=last).next().is_some())
    }

    /// Returns why `day` is no working day here, or nothing.
    pub fn rest(&self, day: NaiveDate) -> Option<Rest> {
        use chrono::Datelike;
        if let Some(title) = self.holidays.get(&day) {
            return Some(Rest::Holiday(title.clone()));
        }
        self.weekend
            .contains(&day.weekday())
            .then_some(Rest::Weekend)
    }

    /// Returns the `days`th working day before `day`; with 0 the day itself, or the last working day before it.
    /// Nothing beyond the calendar.
    pub fn working_days_before(&self, day: NaiveDate, days: u32) -> Option<NaiveDate> {
        self.working_days(day, days, NaiveDate::pred_opt)
    }

    /// Returns the `days`th working day after `day`; with 0 the day itself, or the first working day after it.
    /// Nothing beyond the calendar.
    pub fn working_days_after(&self, day: NaiveDate, days: u32) -> Option<NaiveDate> {
        self.working_days(day, days, NaiveDate::succ_opt)
    }

    fn working_days(
        &self,
        day: NaiveDate,
        days: u32,
        step: fn(&NaiveDate) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let mut day = day;
        let mut left = days;
        if days == 0 {
            while self.rest(day).is_some() {
                day = step(&day)?;
            }
        }
        while left > 0 {
            day = step(&day)?;
            if self.rest(day).is_none() {
                left -= 1;
            }
        }
        Some(day)
    }

    /// Returns how many working days lie after `from` up to and with `to`; 0 when `to` is not later.
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        from.iter_days()
            .skip(1)
            .take_while(|day| *day <= to)
            .fold(0, |count, day| count + u32::from(self.rest(day).is_none()))
    }
}

impl PlaceEntry {
    /// Returns the place to count in, laid over `shipped`; nothing where it has no zone, or a week without work.
    pub fn place(&self, shipped: Option<&Place>) -> Option<Place> {
        let zone = match &self.zone {
            Some(name) => Zone::named(name)?,
            None => shipped?.zone,
        };
        let weekend = match (&self.weekend[..], shipped) {
            ([], Some(place)) => place.weekend.clone(),
            ([], None) => vec![Weekday::Sat, Weekday::Sun],
            (words, _) => words
                .iter()
                .map(|word| weekday(word))
                .collect::<Option<_>>()?,
        };
        let holidays = self
            .holidays
            .iter()
            .map(|holiday| (holiday.date.earliest(), holiday.title.clone()))
            .collect();
        Place::new(zone, &weekend, holidays)
    }
}

/// Days of the week as records spell them, Monday first.
pub const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// Returns the day of the week that a record spells so.
pub fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, day)| *day)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A zone, a local day and hour, and the instant with its offset.
    fn check(zone: &str, day: &str, hour: &str, expected: &str) {
        let zone = Zone::named(zone).expect("a zone of the table");
        let day = day.parse().expect("a day");
        let hour = NaiveTime::parse_from_str(hour, "%H:%M").expect("an hour");
        let moment = zone.moment(day, hour).expect("a moment");
        assert_eq!(
            moment.format("%Y-%m-%dT%H:%M%:z").to_string(),
            expected,
            "{day} {hour}"
        );
    }

    #[test]
    fn an_hour_that_is_left_out_is_read_with_the_offset_before() {
        check(
            "Europe/Amsterdam",
            "2026-03-29",
            "02:30",
            "2026-03-29T03:30+02:00",
        );
        check(
            "America/New_York",
            "2026-03-08",
            "02:00",
            "2026-03-08T03:00-04:00",
        );
        // Beirut and Cairo change at midnight: the day begins at one o'clock.
        check(
            "Asia/Beirut",
            "2026-03-29",
            "00:00",
            "2026-03-29T01:00+03:00",
        );
        check(
            "Africa/Cairo",
            "2026-04-24",
            "00:15",
            "2026-04-24T01:15+03:00",
        );
    }

    #[test]
    fn an_hour_that_comes_twice_is_the_first() {
        check(
            "Europe/Amsterdam",
            "2026-10-25",
            "02:30",
            "2026-10-25T02:30+02:00",
        );
        check(
            "America/New_York",
            "2026-11-01",
            "01:30",
            "2026-11-01T01:30-04:00",
        );
    }

    #[test]
    fn a_week_without_work_is_no_place_to_count_in() {
        let zone = Zone::named("Asia/Riyadh").expect("a zone");
        let week = WEEKDAYS.map(|(_, day)| day);
        assert!(Place::new(zone, &week, BTreeMap::new()).is_none());
        assert!(Place::new(zone, &week[..6], BTreeMap::new()).is_some());
    }
}
