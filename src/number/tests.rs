//! Numbers read from texts and written into them.

use proptest::prelude::*;

use super::*;

/// Languages whose habits differ.
const LANGUAGES: [&str; 24] = [
    "en", "en-IN", "fr", "fr-CA", "de", "de-CH", "es", "it", "nl", "pt", "tr", "id", "ru", "uk", "pl", "sv", "hi",
    "ar", "fa", "he", "km", "zh", "ja", "ko",
];

fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap()
}

#[test]
fn exact_numbers_are_equal_whatever_their_digits() {
    assert_eq!(exact("1.20"), exact("1.2"));
    assert_eq!(exact("1e3"), exact("1000"));
    assert_eq!(exact("-0"), exact("0"));
    assert_eq!(exact("1.4").shifted(6), Some(exact("1400000")));
    assert!(exact("0.1") < exact("0.10000000000000000001"));
    assert!(exact("-2") < exact("-1"));
    assert!(exact("1e308") > exact("99999999999999999999"));
    assert_eq!(exact("0.1").plus(exact("0.2")), Some(exact("0.3")));
    assert_eq!(exact("20").shifted(9).unwrap().to_string(), "20000000000");
    assert_eq!(exact("-0.05").to_string(), "-0.05");
}

#[test]
fn what_cannot_be_kept_exactly_is_not_kept() {
    for text in ["", ".", "abc", "1e999", "1.2.3", "1234567890123456789012345678901234567891", "1e99999999999"] {
        assert_eq!(Exact::parse(text), None, "{text}");
    }
    assert_eq!(exact("1e400").shifted(1), None);
    assert_eq!(exact("1e300").plus(exact("1")), None);
}

#[test]
fn about_a_number_is_half_its_last_place_either_way() {
    let about = |text: &str, place| super::about(exact(text), place).unwrap();
    assert_eq!(about("11000", 3), Interval::between(exact("10500"), exact("11500")));
    assert_eq!(about("11.0", -1), Interval::between(exact("10.95"), exact("11.05")));
    let below = Closeness::Less.interval(exact("5"), 0).unwrap();
    assert!(!below.meets(&Interval::point(exact("5"))));
    assert!(below.meets(&Interval::point(exact("4.9"))));
}

/// The quantities of a text as `words = value unit`, the value of the first reading.
fn found(text: &str, language: &str) -> Vec<String> {
    use std::ops::Bound::{Excluded, Included, Unbounded};
    let bound = |bound| match bound {
        Included(value) | Excluded(value) => Exact::to_string(&value),
        Unbounded => String::new(),
    };
    let told = |quantity: &Quantity| {
        let Interval { low, high } = quantity.readings[0];
        let value = quantity.readings[0]
            .as_point()
            .map_or_else(|| format!("{}..{}", bound(low), bound(high)), |it| it.to_string());
        let unit = match &quantity.unit.dimension {
            Dimension::Number => String::new(),
            Dimension::Money(code) => format!(" {code}"),
            other => format!(" {other:?}"),
        };
        format!("{} = {value}{unit}", &text[quantity.range.clone()])
    };
    read(text, language).iter().map(told).collect()
}

#[test]
fn quantities_are_read_as_they_are_meant() {
    let table: [(&str, &str, &[&str]); 34] = [
        ("en", "1.4 million people", &["1.4 million = 1400000"]),
        ("en", "1,400,000 people", &["1,400,000 = 1400000"]),
        ("en", "$5bn and US$ 3 million", &["$5bn = 5000000000 $", "US$ 3 million = 3000000 USD"]),
        ("en", "20 billion US dollars", &["20 billion US dollars = 20000000000 USD"]),
        ("en", "about 11,000 workers", &["11,000 = 10500..11500"]),
        ("en", "under 10,000", &["10,000 = ..10000"]),
        ("en", "10–20%", &["10–20% = 10..20 Share"]),
        ("en", "between 10,000 and 12,000 troops", &["10,000 and 12,000 = 10000..12000"]),
        ("en", "10,000 to 12,000", &["10,000 to 12,000 = 10000..12000"]),
        ("en", "from 30,023 to 11,490", &["30,023 = 30023", "11,490 = 11490"]),
        ("en", "49 per cent and 3 percentage points", &["49 per cent = 49 Share", "3 percentage points = 3 Points"]),
        ("en", "one third of it, nearly half", &["one third = 30..37 Share", "half = 45..55 Share"]),
        ("en", "the 20-billion figure", &["20-billion = 20000000000"]),
        ("en", "3 times as many", &["3 times = 3 Times"]),
        ("en", "fell by −2.5%", &["−2.5% = -2.5 Share"]),
        ("en", "In 2019, on 22 December 2019, by June 19", &[]),
        ("en", "para. 8, Article 4, resolution 242, S/RES/2397, COVID-19, 5th, 1980s, 10:30", &[]),
        ("en", "2024-12-04 and 1.2.3", &[]),
        ("en", "Boeing 747 jets left. Highway 611 was closed. Call +49 30 1234567 or (030) 1234567 at gate 120.", &[]),
        (
            "en",
            "Some 300 left. Nearly 400 stayed. Over 500 came.",
            &["300 = 250..350", "400 = 350..450", "500 = 500.."],
        ),
        (
            "en",
            "3.5 Mt, 300 km, 2 GWh and 40 kilowatt hours on 12 km²",
            &[
                "3.5 Mt = 3500000 Count(\"tonne\")",
                "300 km = 300000 Count(\"metre\")",
                "2 GWh = 2000000000 Count(\"watt hour\")",
                "40 kilowatt hours = 40000 Count(\"watt hour\")",
                "12 km² = 1200 Count(\"hectare\")",
            ],
        ),
        ("de", "Menschen 300 und 0,5", &["300 = 300", "0,5 = 0.5"]),
        ("fr", "1,4 million", &["1,4 million = 1400000"]),
        ("fr", "1\u{202f}400\u{202f}000 euros", &["1\u{202f}400\u{202f}000 euros = 1400000 EUR"]),
        (
            "fr",
            "49\u{202f}% et 2 milliards de dollars",
            &["49\u{202f}% = 49 Share", "2 milliards de dollars = 2000000000 $"],
        ),
        ("fr", "environ 2 billions d’euros", &["2 billions = 1500000000000..2500000000000"]),
        ("de", "1.400.000 Menschen und 1.400", &["1.400.000 = 1400000", "1.400 = 1400"]),
        ("de", "3,5 Mrd. Euro", &["3,5 Mrd. Euro = 3500000000 EUR"]),
        ("es", "2 mil millones de dólares", &["2 mil millones de dólares = 2000000000 $"]),
        ("hi", "1,40,00,000", &["1,40,00,000 = 14000000"]),
        ("ar", "١٬٤٠٠٬٠٠٠", &["١٬٤٠٠٬٠٠٠ = 1400000"]),
        ("fa", "۴۹٪", &["۴۹٪ = 49 Share"]),
        ("km", "១.៤០០.០០០", &["១.៤០០.០០០ = 1400000"]),
        ("zh", "1.4亿人", &["1.4亿 = 140000000"]),
    ];
    for (language, text, wanted) in table {
        assert_eq!(found(text, language), wanted, "{language}: {text}");
    }
}

#[test]
fn a_mark_that_may_mean_either_is_read_both_ways() {
    let both = |text: &str, language: &str| -> Vec<String> {
        let readings = &read(text, language)[0].readings;
        readings.iter().filter_map(Interval::as_point).map(|value| value.to_string()).collect()
    };
    assert_eq!(both("1.400 tons", "en"), ["1.4", "1400"]);
    assert_eq!(both("1.400 Tonnen", "de"), ["1400", "1.4"]);
    assert_eq!(both("0.125 tons", "de"), ["0.125"]);
}

#[test]
fn digits_are_written_as_the_language_writes_them() {
    for (text, language, written) in [
        ("20", "en", "20"),
        ("2025", "en", "2025"),
        ("500000", "en", "500,000"),
        ("-12345.50", "en", "\u{2212}12,345.50"),
        ("1234567.8", "fr", "1\u{202f}234\u{202f}567,8"),
        ("1234567.8", "de", "1.234.567,8"),
        ("1234567.8", "de-CH", "1’234’567.8"),
        ("12345678", "en-IN", "1,23,45,678"),
        ("12345678", "ru", "12\u{a0}345\u{a0}678"),
        ("1e9", "de", "1e9"),
    ] {
        assert_eq!(digits(text, language), written, "{language}");
    }
    assert_eq!(unit_text("49", "%", "en", "fr"), "49\u{202f}%");
    assert_eq!(unit_text("49", "%", "en", "tr"), "%49");
    assert_eq!(unit_text("20", "billion USD", "en", "fr"), "20 milliards USD");
    assert_eq!(unit_text("20", "billion USD", "en", "de"), "20 Milliarden USD");
    assert_eq!(unit_text("20", "billion USD", "en", "es"), "20 mil millones USD");
    assert_eq!(unit_text("20", "billion USD", "en", "km"), "20 billion USD");
    assert_eq!(range("1.7", "5.5", "en"), "1.7–5.5");
    assert_eq!(range("\u{2212}3", "4.5", "en"), "\u{2212}3 to 4.5");
    assert_eq!(range("\u{2212}9", "\u{2212}4", "fr"), "\u{2212}9 à \u{2212}4");
    assert_eq!(unit_text("1", "million USD", "en", "es"), "1 millón USD");
    assert_eq!(unit_text("1,5", "million USD", "en", "es"), "1,5 millones USD");
    assert_eq!(unit_text("\u{2212}1,9", "million USD", "en", "fr"), "\u{2212}1,9 million USD");
    assert_eq!(unit_text("1", "million USD", "en", "de"), "1 Million USD");
    assert_eq!(unit_text("1", "billion USD", "fr", "de"), "1 Billion USD");
    assert_eq!(with_closeness(Closeness::About, "20", "fr"), "environ 20");
    assert_eq!(with_closeness(Closeness::AtMost, "20", "ko"), "≤\u{a0}20");
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_as_the_same_value(
        whole in 0_u64..10_000_000_000, places in 0_usize..4, fraction in 0_u32..1000, language in 0..LANGUAGES.len(),
        meant in 0..4_usize, unit in 0..4_usize,
    ) {
        let language = LANGUAGES[language];
        let fraction = &format!("{fraction:03}")[..places];
        let text = if places == 0 { whole.to_string() } else { format!("{whole}.{fraction}") };
        let unit = ["%", "billion USD", "million euros", "USD"][unit];
        // A bare number of four digits may be a year; with a unit it is none.
        let meant = [Closeness::Exactly, Closeness::About, Closeness::AtMost, Closeness::More][meant];
        let written = unit_text(&digits(&text, language), unit, "en", language);
        let written = with_closeness(meant, &written, language);
        let quantities = read(&written, language);
        prop_assert_eq!(quantities.len(), 1, "{}", written);
        let value = exact(&text);
        let of = Unit::parse(unit, "en");
        let wanted = meant.interval(value, super::write::last_place(&text, value)).and_then(|it| it.shifted(of.scale));
        let wanted = wanted.unwrap();
        prop_assert!(quantities[0].readings.contains(&wanted), "{}: {:?}", written, quantities);
        prop_assert!(quantities[0].unit.agrees(&of), "{}: {:?}", written, quantities);
    }

    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,60}|[0-9., ’%$€–-]{0,30}", language in 0..LANGUAGES.len()) {
        for quantity in read(&text, LANGUAGES[language]) {
            prop_assert!(text.get(quantity.range.clone()).is_some());
            prop_assert!(!quantity.readings.is_empty());
        }
        let _ = Unit::parse(&text, LANGUAGES[language]);
        let _ = digits(&text, LANGUAGES[language]);
    }
}
