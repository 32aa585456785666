//! Places that ship: where this coalition and the United Nations meet, and capitals that count by another weekend.
//!
//! A place has a zone and a weekend. It ships without holidays: governments set them from year to year, so a register
//! holds them (see [`crate::place::PlaceEntry`]). Names are in the message catalogues under `place-` and the code.

use crate::place::{Place, Zone};
use chrono::Weekday;
use std::collections::BTreeMap;

/// A place that ships with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShippedPlace {
    /// Its code.
    pub code: &'static str,
    /// IANA name of its zone.
    pub zone: &'static str,
    /// Its days without work.
    pub weekend: [Weekday; 2],
}

const LATE: [Weekday; 2] = [Weekday::Sat, Weekday::Sun];
const EARLY: [Weekday; 2] = [Weekday::Fri, Weekday::Sat];

const fn at(code: &'static str, zone: &'static str, weekend: [Weekday; 2]) -> ShippedPlace {
    ShippedPlace {
        code,
        zone,
        weekend,
    }
}

const PLACES: [ShippedPlace; 32] = [
    at("addis-ababa", "Africa/Addis_Ababa", LATE),
    at("algiers", "Africa/Algiers", EARLY),
    at("amman", "Asia/Amman", EARLY),
    at("ankara", "Europe/Istanbul", LATE),
    at("baghdad", "Asia/Baghdad", EARLY),
    at("beijing", "Asia/Shanghai", LATE),
    at("beirut", "Asia/Beirut", LATE),
    at("bogota", "America/Bogota", LATE),
    at("brasilia", "America/Sao_Paulo", LATE),
    at("brussels", "Europe/Brussels", LATE),
    at("cairo", "Africa/Cairo", EARLY),
    at("doha", "Asia/Qatar", EARLY),
    at("dublin", "Europe/Dublin", LATE),
    at("geneva", "Europe/Zurich", LATE),
    at("havana", "America/Havana", LATE),
    at("jakarta", "Asia/Jakarta", LATE),
    at("kuala-lumpur", "Asia/Kuala_Lumpur", LATE),
    at("kuwait-city", "Asia/Kuwait", EARLY),
    at("la-paz", "America/La_Paz", LATE),
    at("ljubljana", "Europe/Ljubljana", LATE),
    at("madrid", "Europe/Madrid", LATE),
    at("mexico-city", "America/Mexico_City", LATE),
    at("moscow", "Europe/Moscow", LATE),
    at("muscat", "Asia/Muscat", EARLY),
    at("new-york", "America/New_York", LATE),
    at("oslo", "Europe/Oslo", LATE),
    at("pretoria", "Africa/Johannesburg", LATE),
    at("riyadh", "Asia/Riyadh", EARLY),
    at("santiago", "America/Santiago", LATE),
    at("tegucigalpa", "America/Tegucigalpa", LATE),
    at("the-hague", "Europe/Amsterdam", LATE),
    at("windhoek", "Africa/Windhoek", LATE),
];

impl ShippedPlace {
    /// Returns the place to count in.
    pub fn place(&self) -> Place {
        let zone = Zone::named(self.zone).expect("a test reads every zone of the table");
        Place::new(zone, &self.weekend, BTreeMap::new()).expect("five days of the week are left")
    }
}

/// Returns the places that ship, by code.
pub fn places() -> &'static [ShippedPlace] {
    &PLACES
}

/// Returns the place of this code.
pub fn shipped_place(code: &str) -> Option<&'static ShippedPlace> {
    PLACES.iter().find(|place| place.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_a_zone_and_one_code_in_order() {
        for pair in PLACES.windows(2) {
            assert!(pair[0].code < pair[1].code, "{}", pair[1].code);
        }
        for place in places() {
            assert_eq!(place.place().zone.name(), place.zone);
            assert_eq!(shipped_place(place.code), Some(place));
        }
    }
}
