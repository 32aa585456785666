#![allow(clippy::unwrap_used)]
//! The closed lists keep one spelling per value, everywhere.

use crate::codes::*;

/// Checks that a list's codes are kebab-case, unique, and read back from text and JSON alike.
fn check<T>(expected: &str)
where
    T: CodeList
        + std::str::FromStr<Err = NotInList>
        + serde::Serialize
        + serde::de::DeserializeOwned
        + std::fmt::Debug,
{
    let mut codes = Vec::new();
    for &value in T::ALL {
        let code = value.as_str();
        assert!(
            code.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
            "{code}"
        );
        assert_eq!(code.parse::<T>().unwrap(), value);
        assert_eq!(
            serde_json::to_string(&value).unwrap(),
            format!("\"{code}\"")
        );
        assert_eq!(
            serde_json::from_str::<T>(&format!("\"{code}\"")).unwrap(),
            value
        );
        codes.push(code);
    }
    assert_eq!(codes.join(" "), expected);
    assert!(
        T::ALL.windows(2).all(|pair| pair[0] < pair[1]),
        "order of {}",
        T::LIST
    );
    let absent = "no-such-code".parse::<T>().unwrap_err();
    assert_eq!(
        absent,
        NotInList {
            list: T::LIST,
            code: "no-such-code".to_owned()
        }
    );
}

#[test]
fn stages_and_events_are_the_published_words() {
    check::<Stage>(
        "announced proposed drafted in-consultation tabled adopted in-force in-force-provisional suspended expired \
         repealed annulled withdrawn",
    );
    check::<EventKind>(
        "announced proposed drafted consultation-opened consultation-closed tabled adopted signed published in-force \
         in-force-provisional applied amended suspended resumed partially-repealed repealed expired annulled \
         validation-denied withdrawn",
    );
    check::<Application>("applied partly-applied not-yet-applied not-reported");
}

#[test]
fn information_values_come_in_the_order_in_which_they_are_asked() {
    check::<Coverage>(
        "reported held stated-none none-found not-applicable received no-information unchecked",
    );
    check::<Standing>("own-note own-mail secretariat press");
    check::<Channel>("note-verbale mail in-person capital envelope");
    check::<SubmissionWork>("received being-entered queries-out checked confirmed printed");
}

#[test]
fn the_codes_of_a_measure_have_one_spelling() {
    check::<ActType>(
        "constitution law decree-law decree regulation ministerial-order cabinet-decision licensing-practice guidance \
         tender-rule court-ruling fund-exclusion administrative-practice political-announcement \
         international-agreement supranational-act",
    );
    check::<Direction>("import export transit trans-shipment brokering carriage service finance");
    check::<Trigger>(
        "absolute clear-risk reasonable-grounds knowledge overriding-risk case-by-case",
    );
    check::<ExistingContracts>("covered saved partly");
    check::<SunsetKind>("date event none-stated unknown");
    check::<ExemptionType>(
        "humanitarian medical existing-contracts diplomatic-transit national-interest re-export spare-parts \
         personal-use other",
    );
    check::<SourceKind>("official-gazette ministry parliament court note-verbale press ngo other");
}

#[test]
fn the_codes_of_texts_and_states_have_one_spelling() {
    check::<ObligationBasis>("cited state editor");
    check::<LegalNature>(
        "treaty-obligation binding-order advisory-opinion security-council recommendation codification \
         political-commitment",
    );
    check::<Addressee>(
        "all-states member-states parties endorsing-states named-states organisations united-nations nobody",
    );
    check::<PinpointKind>("paragraph operative-paragraph item article whole-text");
    check::<Verification>("verified substance unverified disputed");
    check::<PositionValue>(
        "supports can-accept awaits-instructions asks-for-changes cannot-accept no-position",
    );
    check::<ParticipationKind>(
        "co-chair founding-signatory listed-member participant observer endorsed endorsed-with-reservation co-sponsor \
         associated withdrew invited",
    );
    check::<Region>(
        "african asia-pacific eastern-european latin-american-and-caribbean western-european-and-other none",
    );
    check::<StateKind>("state observer organisation fictional");
}
