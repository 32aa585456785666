//! Dates in the long form of documents ("9 March 2026"), Gregorian, with Latin digits in every language.

use icu::calendar::Gregorian;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::datetime::input::Date;
use icu::locale::Locale;

/// Returns an ISO date in the long form of `lang`; a text that is no whole date comes back as it is.
pub fn long(iso: &str, lang: &str) -> String {
    written(iso, lang).unwrap_or_else(|| iso.to_owned())
}

fn written(iso: &str, lang: &str) -> Option<String> {
    let parts: Vec<&str> = iso.split('-').collect();
    let &[year, month, day] = parts.as_slice() else {
        return None;
    };
    let date =
        Date::try_new_gregorian(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    // Day before month in English, as in the papers of international meetings.
    let tag = if lang == "en" { "en-GB" } else { lang };
    let locale: Locale = format!("{tag}-u-nu-latn").parse().ok()?;
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMD::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

#[cfg(test)]
mod tests {
    use super::long;

    #[test]
    fn a_date_is_written_out_and_anything_else_left_alone() {
        assert_eq!(long("2026-03-09", "en"), "9 March 2026");
        assert_eq!(long("2026-03-09", "fr"), "9 mars 2026");
        assert_eq!(long("2026-03-09", "ar"), "9 مارس 2026");
        assert_eq!(long("2026-03-09", "zh"), "2026年3月9日");
        assert_eq!(long("2026-02-30", "en"), "2026-02-30");
        assert_eq!(
            long("the ambassadorial meeting", "en"),
            "the ambassadorial meeting"
        );
    }
}
