//! Dates in the long form of documents ("9 March 2026", "March 2026", "2026"), Gregorian, with Latin digits in every
//! language.

use chancery_model::date::{PartialDate, Precision};
use icu::calendar::Gregorian;
use icu::datetime::fieldsets::{YM, YMD};
use icu::datetime::input::Date;
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::locale::Locale;

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// Returns an ISO date, to the day, month or year, in the long form of `lang`; a text that is none comes back as it is.
pub fn long(iso: &str, lang: &str) -> String {
    written(iso, lang).unwrap_or_else(|| iso.to_owned())
}

fn written(iso: &str, lang: &str) -> Option<String> {
    let date: PartialDate = iso.parse().ok()?;
    let parts: Vec<u8> = iso.split('-').skip(1).flat_map(str::parse).collect();
    let month = parts.first().copied();
    let day = parts.get(1).copied();
    let first = Date::try_new_gregorian(date.year_number(), month.unwrap_or(1), day.unwrap_or(1));
    let first = first.ok()?;
    // Day before month in English, as in the papers of international meetings.
    let tag = if lang == "en" { "en-GB" } else { lang };
    let locale: Locale = format!("{tag}-u-nu-latn").parse().ok()?;
    let prefs = locale.into();
    let words = match date.precision() {
        Precision::Day => Formatter::try_new(prefs, YMD::long())
            .ok()?
            .format(&first)
            .to_string(),
        Precision::Month => month_words(prefs, &first)?,
        // A year that stands in a sentence keeps the sign that it has in a whole date.
        _ => match lang {
            "zh" => format!("{iso}年"),
            "ru" => format!("{iso}\u{202f}г."),
            _ => iso.to_owned(),
        },
    };
    // French numbers the first of a month by its rank, which the formatter's patterns do not know.
    Some(match words.strip_prefix("1 ") {
        Some(rest) if lang == "fr" && day == Some(1) => format!("1er {rest}"),
        _ => words,
    })
}

/// Returns month and year. The numbers are loaded by name: for some languages, Portuguese among them, the formatter of
/// these two fields comes without and cannot write the year.
fn month_words(prefs: DateTimeFormatterPreferences, date: &Date<Gregorian>) -> Option<String> {
    let formatter = Formatter::try_new(prefs, YM::long()).ok()?;
    let mut names = FixedCalendarDateTimeNames::from_formatter(prefs, formatter);
    names.include_decimal_formatter().ok()?;
    let formatter = names.try_into_formatter(YM::long()).ok()?;
    Some(formatter.format(date).to_string())
}

#[cfg(test)]
mod tests {
    use super::long;

    #[test]
    fn a_date_is_written_out_and_anything_else_left_alone() {
        assert_eq!(long("2026-03-09", "en"), "9 March 2026");
        assert_eq!(long("2026-03-09", "fr"), "9 mars 2026");
        assert_eq!(long("2026-03-09", "ar"), "9 مارس 2026");
        assert_eq!(long("2026-03-09", "ru"), "9 марта 2026\u{202f}г.");
        assert_eq!(long("2026-03-09", "zh"), "2026年3月9日");
        assert_eq!(long("2026-03-01", "fr"), "1er mars 2026");
        assert_eq!(long("2026-03-11", "fr"), "11 mars 2026");
        assert_eq!(long("2026-02-30", "en"), "2026-02-30");
        assert_eq!(
            long("the ambassadorial meeting", "en"),
            "the ambassadorial meeting"
        );
    }

    #[test]
    fn a_month_and_a_year_are_written_out_as_far_as_they_are_stated() {
        for (lang, month, year) in [
            ("en", "February 2026", "2026"),
            ("fr", "février 2026", "2026"),
            ("es", "febrero de 2026", "2026"),
            ("pt", "fevereiro de 2026", "2026"),
            ("ar", "فبراير 2026", "2026"),
            ("tr", "Şubat 2026", "2026"),
            ("zh", "2026年2月", "2026年"),
            ("ru", "февраль 2026\u{202f}г.", "2026\u{202f}г."),
        ] {
            assert_eq!(long("2026-02", lang), month);
            assert_eq!(long("2026", lang), year);
        }
        assert_eq!(long("2026-13", "en"), "2026-13");
    }
}
