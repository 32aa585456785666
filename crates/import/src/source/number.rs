//! Stored numbers as text: shortest decimals, and the ISO dates behind serial numbers.

use chancery_model::sheet::Value;
use std::borrow::Cow;

/// From which day a workbook counts its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Epoch {
    /// Day 1 is 1 January 1900, and there is a 29 February 1900 that never was.
    #[default]
    Y1900,
    /// Day 0 is 1 January 1904.
    Y1904,
}

/// What a number format makes of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum NumberKind {
    /// Shown as a number.
    #[default]
    Plain,
    /// Shown as a date, perhaps with a time of day.
    Date,
    /// Shown as a time of day alone.
    Time,
    /// Shown as a length of time (`[h]:mm`).
    Duration,
}

/// Returns a stored number as its shortest decimal; digits that a float would lose stay as they stand.
fn shortest(stored: &str) -> Option<Cow<'_, str>> {
    let stored = stored.trim();
    let digits = stored.strip_prefix('-').unwrap_or(stored);
    let whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if whole && (digits == "0" || !digits.starts_with('0')) {
        return Some(Cow::Borrowed(stored));
    }
    let number: f64 = stored.parse().ok()?;
    number.is_finite().then(|| Cow::Owned(number.to_string()))
}

/// Returns a stored number as its shortest decimal, or as the text that it is.
pub(crate) fn decimal(stored: &str) -> Value {
    shortest(stored).map_or_else(
        || Value::Text(stored.into()),
        |number| Value::Number((*number).into()),
    )
}

/// Returns the value of a stored number under its number format.
pub(crate) fn typed(stored: &str, kind: NumberKind, epoch: Epoch) -> Value {
    let plain = decimal(stored);
    if kind == NumberKind::Plain || matches!(plain, Value::Text(_)) {
        return plain;
    }
    let Ok(serial) = stored.trim().parse::<f64>() else {
        return plain;
    };
    match kind {
        _ if serial < 0.0 => plain,
        NumberKind::Plain => plain,
        NumberKind::Duration => Value::Text(clock(serial).into()),
        NumberKind::Time if serial < 1.0 => Value::Text(clock(serial).into()),
        // The nought of a formula without a result is not a day.
        NumberKind::Date if serial < 1.0 && epoch == Epoch::Y1900 => plain,
        NumberKind::Date | NumberKind::Time => {
            iso(serial, epoch).map_or(plain, |date| Value::Date(date.into()))
        }
    }
}

/// Returns days as `hours:minutes:seconds`; hours may pass 24.
fn clock(days: f64) -> String {
    let seconds = (days * 86_400.0).round().min(1e15) as u64;
    format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

/// Returns the ISO date, or date and time, of a serial number; `None` where no such day exists.
pub(crate) fn iso(serial: f64, epoch: Epoch) -> Option<String> {
    // Half a millisecond is the noise of a time of day kept as a fraction.
    let milliseconds = (serial * 86_400_000.0).round();
    if !(0.0..2.6e14).contains(&milliseconds) {
        return None;
    }
    let milliseconds = milliseconds as i64;
    let (day, time) = (milliseconds / 86_400_000, milliseconds % 86_400_000);
    let since_1900 = match epoch {
        Epoch::Y1904 => day + 1462,
        Epoch::Y1900 => day,
    };
    let base = match (epoch, since_1900) {
        (Epoch::Y1900, 60) => return None,
        (Epoch::Y1900, ..60) => chrono::NaiveDate::from_ymd_opt(1899, 12, 31)?,
        _ => chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?,
    };
    let date = base.checked_add_signed(chrono::Duration::days(since_1900))?;
    if date.format("%Y").to_string().len() != 4 {
        return None;
    }
    let (seconds, rest) = (time / 1000, time % 1000);
    let clock = format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    );
    Some(match (time, rest) {
        (0, _) => date.to_string(),
        (_, 0) => format!("{date}T{clock}"),
        _ => format!("{date}T{clock}.{rest:03}"),
    })
}

/// Returns an ISO date as files store it as a date, or as the text that it is.
pub(crate) fn dated(stored: &str) -> Value {
    iso_text(stored).map_or_else(
        || Value::Text(stored.into()),
        |date| Value::Date(date.into()),
    )
}

/// Returns an ISO date as files store it, without a time of midnight and without what follows a time.
fn iso_text(stored: &str) -> Option<String> {
    let stored = stored.trim().trim_end_matches('Z');
    let (date, time) = stored
        .split_once('T')
        .map_or((stored, ""), |(date, time)| (date, time));
    chrono::NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
    let time = time.trim_end_matches('0').trim_end_matches('.');
    if time.is_empty() || time.bytes().all(|byte| matches!(byte, b'0' | b':' | b'.')) {
        return Some(date.to_owned());
    }
    Some(stored.to_owned())
}

/// Returns what a built-in number format of OOXML shows.
pub(crate) fn builtin_kind(id: u32) -> NumberKind {
    match id {
        18..=21 | 32..=35 | 45 | 47 | 55..=56 | 75..=76 | 78..=80 => NumberKind::Time,
        14..=22 | 27..=36 | 50..=58 | 71..=81 => NumberKind::Date,
        46 => NumberKind::Duration,
        _ => NumberKind::Plain,
    }
}

/// Returns what a number format code shows, judged by its first section.
pub(crate) fn kind_of_code(code: &str) -> NumberKind {
    let mut characters = code.chars();
    let mut letters = String::new();
    while let Some(character) = characters.next() {
        match character {
            '\\' | '_' | '*' => _ = characters.next(),
            '"' => _ = characters.by_ref().find(|&next| next == '"'),
            '[' => {
                let inside: String = characters
                    .by_ref()
                    .take_while(|&next| next != ']')
                    .collect();
                let inside = inside.to_ascii_lowercase();
                if !inside.is_empty()
                    && inside
                        .bytes()
                        .all(|byte| matches!(byte, b'h' | b'm' | b's'))
                {
                    return NumberKind::Duration;
                }
            }
            ';' => break,
            letter => letters.push(letter.to_ascii_lowercase()),
        }
    }
    // "General" has letters of dates in some languages; "E+" is an exponent.
    let letters = letters.replace("general", "");
    let any = |wanted: &[char]| letters.contains(wanted);
    match () {
        () if any(&['d', 'y', '年', '月', '日']) => NumberKind::Date,
        () if any(&['h', 's']) => NumberKind::Time,
        () if any(&['m']) => NumberKind::Date,
        () => NumberKind::Plain,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(stored: &str, format: &str, want: &str) {
        let value = typed(stored, kind_of_code(format), Epoch::Y1900);
        assert_eq!(format!("{value:?}"), want, "{stored} as {format}");
    }

    #[test]
    fn numbers_are_their_shortest_decimal() {
        check("2701.1199999999999", "General", r#"Number("2701.12")"#);
        check(
            "12345678901234567890",
            "0",
            r#"Number("12345678901234567890")"#,
        );
        check("1E3", "General", r#"Number("1000")"#);
        check("0.29999999999999999", "0%", r#"Number("0.3")"#);
        check("007", "General", r#"Number("7")"#);
        check("NaN", "General", r#"Text("NaN")"#);
    }

    #[test]
    fn a_date_format_makes_a_date() {
        check("45947", "dd/mm/yyyy", r#"Date("2025-10-17")"#);
        check("45947", "[$-409]d\\-mmm\\-yy;@", r#"Date("2025-10-17")"#);
        check("45947", "yyyy\"年\"m\"月\"d\"日\"", r#"Date("2025-10-17")"#);
        check(
            "45947.584722222222",
            "dd/mm/yyyy hh:mm",
            r#"Date("2025-10-17T14:02:00")"#,
        );
        check("0.5", "hh:mm", r#"Text("12:00:00")"#);
        check("1.1041666666666667", "[h]:mm", r#"Text("26:30:00")"#);
    }

    #[test]
    fn a_number_format_with_letters_is_no_date() {
        check("45947", "[Red]#,##0.00", r#"Number("45947")"#);
        check("45947", "0.00E+00", r#"Number("45947")"#);
        check("45947", "0\" days\"", r#"Number("45947")"#);
        check("45947", "#,##0_);(#,##0)", r#"Number("45947")"#);
    }

    #[test]
    fn the_day_that_never_was_stays_a_number() {
        check("59", "d/m/yy", r#"Date("1900-02-28")"#);
        check("60", "d/m/yy", r#"Number("60")"#);
        check("61", "d/m/yy", r#"Date("1900-03-01")"#);
        check("-1", "d/m/yy", r#"Number("-1")"#);
        check("2958466", "d/m/yy", r#"Number("2958466")"#);
    }

    #[test]
    fn a_nought_is_midnight_where_a_time_is_shown_and_no_day_where_a_date_is() {
        check("0", "hh:mm", r#"Text("00:00:00")"#);
        check("0", "dd/mm/yyyy", r#"Number("0")"#);
        check("45947", "hh:mm:ss AM/PM", r#"Date("2025-10-17")"#);
    }

    #[test]
    fn both_epochs_name_the_same_day() {
        assert_eq!(
            iso(45947.0, Epoch::Y1900),
            iso(45947.0 - 1462.0, Epoch::Y1904)
        );
    }

    #[test]
    fn an_iso_date_loses_only_a_time_of_midnight() {
        let pairs = [
            ("2025-10-17T00:00:00.000", "2025-10-17"),
            ("2025-10-17T14:02:00", "2025-10-17T14:02:00"),
        ];
        for (stored, want) in pairs {
            assert_eq!(iso_text(stored).unwrap(), want);
        }
        assert_eq!(iso_text("PT14H"), None);
    }
}
