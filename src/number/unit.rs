//! Units: what a number counts, so that 1.4 million and 1,400,000 are the same and 5% and 5 percentage points are not.

use super::habit::{knows, primary, scale_of};

/// A unit, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The power of ten that its scale word stands for: 9 for `billion USD`, else 0.
    pub scale: i32,
    /// The power of ten that its prefix stands for, by the measure that `dimension` names: 3 for `km`, 6 for `Mt`.
    pub prefix: i32,
    /// What it counts.
    pub dimension: Dimension,
    /// Per what, where it is a rate: `year` for `barrels a year`.
    pub per: Option<Box<str>>,
}

/// What a unit counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dimension {
    /// A number without a unit.
    Number,
    /// Parts of a hundred.
    Share,
    /// Percentage points: the difference of two shares, which is never a share.
    Points,
    /// Money, by its ISO 4217 code; `$`, `£` and `¥` where the text does not say whose.
    Money(Box<str>),
    /// So many times as much.
    Times,
    /// Things, by their name: lower case, without the plural’s `s`.
    Count(Box<str>),
}

/// How money is written: a word or sign in lower case, and the currency.
const MONEY: [(&str, &str); 46] = [
    ("usd", "USD"),
    ("us$", "USD"),
    ("us dollar", "USD"),
    ("u.s. dollar", "USD"),
    ("american dollar", "USD"),
    ("$", "$"),
    ("dollar", "$"),
    ("dólar", "$"),
    ("dólares", "$"),
    ("eur", "EUR"),
    ("€", "EUR"),
    ("euro", "EUR"),
    ("gbp", "GBP"),
    ("£", "£"),
    ("pound", "£"),
    ("pound sterling", "GBP"),
    ("pounds sterling", "GBP"),
    ("jpy", "JPY"),
    ("cny", "CNY"),
    ("rmb", "CNY"),
    ("yuan", "CNY"),
    ("yen", "JPY"),
    ("¥", "¥"),
    ("krw", "KRW"),
    ("₩", "KRW"),
    ("khr", "KHR"),
    ("៛", "KHR"),
    ("riel", "KHR"),
    ("rub", "RUB"),
    ("₽", "RUB"),
    ("rouble", "RUB"),
    ("ruble", "RUB"),
    ("inr", "INR"),
    ("₹", "INR"),
    ("chf", "CHF"),
    ("cad", "CAD"),
    ("aud", "AUD"),
    ("sgd", "SGD"),
    ("hkd", "HKD"),
    ("sek", "SEK"),
    ("nok", "NOK"),
    ("dkk", "DKK"),
    ("pln", "PLN"),
    ("uah", "UAH"),
    ("try", "TRY"),
    ("brl", "BRL"),
];

/// How parts of a hundred are written.
const SHARE: [&str; 12] = [
    "%",
    "٪",
    "per cent",
    "percent",
    "pour cent",
    "prozent",
    "por ciento",
    "por cento",
    "per cento",
    "procent",
    "prosent",
    "yüzde",
];

/// How differences of shares are written.
const POINTS: [&str; 8] = [
    "percentage point",
    "percentage points",
    "pp",
    "pps",
    "points de pourcentage",
    "point de pourcentage",
    "prozentpunkte",
    "puntos porcentuales",
];

/// Stretches of time, in the singular.
const SPANS: [&str; 27] = [
    "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "seconde", "heure", "jour",
    "semaine", "mois", "an", "année", "tag", "woche", "monat", "jahr", "stunde", "hora", "día", "semana", "mes", "año",
    "annum",
];

/// English names of measures, in the singular, as far as no other noun is one letter from them: `gallon` is as near to
/// `galleon` as to a slip. Nothing else is known of them; they count as names.
const MEASURES: [&str; 12] = [
    "barrel",
    "bushel",
    "centimetre",
    "gigawatt",
    "hectare",
    "kilogram",
    "kilometer",
    "kilometre",
    "kilowatt",
    "megawatt",
    "millimetre",
    "terawatt",
];

/// How "so many times as much" is written.
const TIMES: [&str; 8] = ["times", "time", "fold", "-fold", "×", "fois", "mal", "veces"];

impl Unit {
    /// A number without a unit.
    pub const NONE: Self = Self { scale: 0, prefix: 0, dimension: Dimension::Number, per: None };

    /// Reads a unit as an author wrote it. `language` (BCP 47) decides what `billion` means. Never fails: what is not
    /// known is the name of what is counted.
    pub fn parse(text: &str, language: &str) -> Self {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let mut scale = 0;
        while let Some(power) = words.first().and_then(|word| scale_of(&word.to_lowercase(), language)) {
            scale += power;
            words.remove(0);
            // "milliards de dollars"
            if words.first().is_some_and(|word| matches!(*word, "de" | "d’euros" | "d'euros" | "of")) {
                words.remove(0);
            }
        }
        let whole = words.join(" ");
        let lower = whole.to_lowercase();
        let (counted, per) = split_rate(&lower);
        // Symbols of measures tell large from small letters: `mW` is no `MW`.
        match metric(whole.get(..counted.len()).unwrap_or(counted)) {
            Some((name, prefix)) => Self { scale, prefix, dimension: Dimension::Count(name), per },
            None => Self { scale, prefix: 0, dimension: Dimension::of(counted), per },
        }
    }

    /// Whether numbers of both units can be compared. A bare number counts whatever the other counts; `$` is any dollar.
    pub fn agrees(&self, other: &Self) -> bool {
        let rates =
            self.per == other.per || self.dimension == Dimension::Number || other.dimension == Dimension::Number;
        rates && self.dimension.agrees(&other.dimension)
    }

    /// Whether it is a part of something, of which a reader must know what the whole is.
    pub fn is_share(&self) -> bool {
        matches!(self.dimension, Dimension::Share)
    }

    /// Whether it counts something per time or per head.
    pub fn is_rate(&self) -> bool {
        self.per.is_some()
    }

    /// Whether it counts something for each stretch of time: barrels a year, passengers per day.
    pub fn is_for_each_time(&self) -> bool {
        self.per.as_deref().is_some_and(|per| SPANS.contains(&per))
    }
}

/// `barrels a year` is barrels, per year.
fn split_rate(text: &str) -> (&str, Option<Box<str>>) {
    for by in [" per ", "/", " a ", " an ", " par ", " pro ", " por "] {
        let Some((counted, per)) = text.split_once(by) else { continue };
        // "per cent" is a share, whatever it is of.
        if !counted.is_empty() && !per.trim().is_empty() && !matches!(per.trim(), "cent" | "ciento") {
            let per = match per.trim() {
                "h" => "hour",
                "d" => "day",
                "yr" | "y" => "year",
                per => singular(per),
            };
            return (counted.trim(), Some(per.into()));
        }
    }
    (text, None)
}

impl Dimension {
    fn of(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            return Self::Number;
        }
        if POINTS.contains(&text) {
            return Self::Points;
        }
        // "% of exports" is a share as well.
        let is_share =
            |word: &&&str| text.strip_prefix(**word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        if SHARE.iter().find(is_share).is_some() {
            return Self::Share;
        }
        if TIMES.contains(&text) {
            return Self::Times;
        }
        match money(text) {
            Some(code) => Self::Money(code.into()),
            None => Self::Count(singular(text).into()),
        }
    }

    /// Whether both may count the same.
    pub fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number, Self::Count(_)) | (Self::Count(_), Self::Number) => true,
            (Self::Money(one), Self::Money(other)) => one == other || same_sign(one, other) || same_sign(other, one),
            (Self::Count(one), Self::Count(other)) => one == other || is_of(one, other) || is_of(other, one),
            (one, other) => one == other,
        }
    }
}

/// Whether the first is a measure of what the second names: `tonne`, and `tonne coal`.
fn is_of(measure: &str, whole: &str) -> bool {
    let is_base = |name: &str| METRIC.iter().any(|(_, _, base, _)| *base == name);
    // A watt hour is no watt.
    whole.strip_prefix(measure).is_some_and(|rest| rest.starts_with(' ')) && is_base(measure) && !is_base(whole)
}

/// Measures whose units differ by powers of ten: symbols as they are written, names in lower case and the singular, the
/// unit by which they are compared, and the power. A `ton` is none: there are three of them.
type Metric = (&'static [&'static str], &'static [&'static str], &'static str, i32);

const METRIC: &[Metric] = &[
    (&["t"], &["tonne", "metric ton", "metric tonne"], "tonne", 0),
    (&["kt"], &["kilotonne"], "tonne", 3),
    (&["Mt"], &["megatonne"], "tonne", 6),
    (&["Gt"], &["gigatonne"], "tonne", 9),
    (&["kg"], &["kilogram", "kilogramme"], "tonne", -3),
    (&["m"], &["metre", "meter"], "metre", 0),
    (&["km"], &["kilometre", "kilometer"], "metre", 3),
    (&["cm"], &["centimetre", "centimeter"], "metre", -2),
    (&["mm"], &["millimetre", "millimeter"], "metre", -3),
    (&["W"], &["watt"], "watt", 0),
    (&["kW", "KW", "kw"], &["kilowatt"], "watt", 3),
    (&["MW"], &["megawatt"], "watt", 6),
    (&["GW", "gw"], &["gigawatt"], "watt", 9),
    (&["TW", "tw"], &["terawatt"], "watt", 12),
    (&["Wh"], &["watt hour", "watt-hour"], "watt hour", 0),
    (&["kWh", "KWh", "kwh", "kW h"], &["kilowatt hour", "kilowatt-hour"], "watt hour", 3),
    (&["MWh", "MW h"], &["megawatt hour", "megawatt-hour"], "watt hour", 6),
    (&["GWh", "Gwh", "gwh", "GW h"], &["gigawatt hour", "gigawatt-hour"], "watt hour", 9),
    (&["TWh", "Twh", "twh", "TW h"], &["terawatt hour", "terawatt-hour"], "watt hour", 12),
    (&["ha"], &["hectare"], "hectare", 0),
    (&["km²", "km2", "sq km", "sq. km"], &["square kilometre", "square kilometer"], "hectare", 2),
    (&["m²", "m2", "sq m", "sq. m"], &["square metre", "square meter"], "hectare", -4),
    (&["m³", "m3"], &["cubic metre", "cubic meter"], "cubic metre", 0),
    (&["bcm"], &[], "cubic metre", 9),
    (&["°C", "° C", "ºC"], &["degrees celsius", "degree celsius", "celsius"], "°c", 0),
];

/// The measure that a unit is of, with what is measured, and the power of ten of its prefix: `Mt CO2` is `tonne co2`, 6.
fn metric(text: &str) -> Option<(Box<str>, i32)> {
    let text = text.trim();
    // The longest beginning: `kilowatt hours` are no kilowatts.
    let ends = text.match_indices(' ').map(|(at, _)| at).chain([text.len()]).take(4).collect::<Vec<_>>();
    ends.into_iter().rev().find_map(|end| {
        let (base, prefix) = known_metric(&text[..end])?;
        let rest = text[end..].trim().to_lowercase();
        let rest = rest.strip_prefix("of ").unwrap_or(&rest);
        match rest {
            "" => Some((base.into(), prefix)),
            // One letter before another word is more often something else.
            _ if end == 1 && !text.starts_with('t') => None,
            rest => Some((format!("{base} {rest}").into(), prefix)),
        }
    })
}

/// The unit by which a measure is compared, and the power of ten between the two.
pub(super) fn known_metric(text: &str) -> Option<(&'static str, i32)> {
    let lower = text.to_lowercase();
    let name = singular(&lower);
    let is_it =
        |(symbols, names, ..): &&Metric| symbols.contains(&text) || names.contains(&&*lower) || names.contains(&name);
    METRIC.iter().find(is_it).map(|(_, _, base, power)| (*base, *power))
}

/// Whether a sign without a country can mean that currency.
fn same_sign(sign: &str, code: &str) -> bool {
    match sign {
        "$" => matches!(code, "USD" | "CAD" | "AUD" | "SGD" | "HKD"),
        "£" => code == "GBP",
        "¥" => matches!(code, "JPY" | "CNY"),
        _ => false,
    }
}

/// The currency that a word or sign in lower case names.
pub(super) fn money(text: &str) -> Option<&'static str> {
    let bare = singular(text);
    MONEY.iter().find(|(word, _)| *word == text || *word == bare).map(|(_, code)| *code)
}

/// The known words of units in a text of that language: what a slip of the pen may have been meant to be. None of a
/// language whose words are not known: there `procenta` may be right.
pub fn known_words(language: &str) -> impl Iterator<Item = &'static str> {
    let (is_known, is_english) = (knows(language), primary(language) == "en");
    let money = MONEY.iter().map(|(word, _)| *word);
    // `presents` are one letter from it, and can be counted.
    let fits = move |word: &&str| is_known && *word != "prosent" && word.chars().all(char::is_alphabetic);
    money.chain(SHARE).filter(fits).chain(MEASURES.into_iter().filter(move |_| is_english))
}

/// A plural’s `s` falls away; a short word is its own.
fn singular(text: &str) -> &str {
    if text.chars().count() > 3 && !text.ends_with("ss") { text.strip_suffix('s').unwrap_or(text) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(text: &str) -> Unit {
        Unit::parse(text, "en")
    }

    #[test]
    fn what_is_counted_for_each_stretch_of_time_is_told_from_other_rates() {
        for unit in ["barrels a year", "passengers per day", "tonnes/year", "million barrels a day", "tonnes par an"] {
            assert!(Unit::parse(unit, "en").is_for_each_time(), "{unit}");
        }
        for unit in ["barrels", "years", "per cent", "USD per person", ""] {
            assert!(!Unit::parse(unit, "en").is_for_each_time(), "{unit}");
        }
    }

    #[test]
    fn a_unit_is_taken_apart() {
        let money = |code: &str| Dimension::Money(code.into());
        let count = |name: &str| Dimension::Count(name.into());
        let table = [
            ("billion USD", 9, money("USD"), None),
            ("billion US dollars", 9, money("USD"), None),
            ("Million dollars", 6, money("$"), None),
            ("%", 0, Dimension::Share, None),
            ("per cent", 0, Dimension::Share, None),
            ("% of exports", 0, Dimension::Share, None),
            ("percentage points", 0, Dimension::Points, None),
            ("pp", 0, Dimension::Points, None),
            ("troops", 0, count("troop"), None),
            ("barrels a year", 0, count("barrel"), Some("year")),
            ("million barrels per day", 6, count("barrel"), Some("day")),
            ("USD/barrel", 0, money("USD"), Some("barrel")),
            ("times", 0, Dimension::Times, None),
            ("", 0, Dimension::Number, None),
            ("crore rupees", 7, count("rupee"), None),
        ];
        for (text, scale, dimension, per) in table {
            assert_eq!(unit(text), Unit { scale, prefix: 0, dimension, per: per.map(Into::into) }, "{text}");
        }
    }

    #[test]
    fn measures_with_prefixes_are_told_by_one_unit() {
        for (text, scale, prefix, name) in [
            ("Mt", 0, 6, "tonne"),
            ("million tonnes", 6, 0, "tonne"),
            ("Mt CO2", 0, 6, "tonne co2"),
            ("million tonnes of CO2", 6, 0, "tonne co2"),
            ("km", 0, 3, "metre"),
            ("Kilometres", 0, 3, "metre"),
            ("thousand km", 3, 3, "metre"),
            ("MW", 0, 6, "watt"),
            ("mW", 0, 0, "mw"),
            ("GWh", 0, 9, "watt hour"),
            ("kilowatt-hours", 0, 3, "watt hour"),
            ("terawatt hours", 0, 12, "watt hour"),
            ("km²", 0, 2, "hectare"),
            ("square kilometers", 0, 2, "hectare"),
            ("ha", 0, 0, "hectare"),
            ("°C", 0, 0, "°c"),
            ("degrees Celsius", 0, 0, "°c"),
            ("tons", 0, 0, "ton"),
            ("m people", 0, 0, "m people"),
        ] {
            let wanted = Unit { scale, prefix, dimension: Dimension::Count(name.into()), per: None };
            assert_eq!(unit(text), wanted, "{text}");
        }
        assert_eq!(unit("GWh/yr").per.as_deref(), Some("year"));
        assert_eq!((unit("km/h").prefix, unit("km per hour").per), (3, unit("km/h").per));
        assert!(unit("Mt").agrees(&unit("tonnes of coal")) && !unit("Mt of oil").agrees(&unit("tonnes of coal")));
        assert!(
            !unit("kW").agrees(&unit("kWh")) && !unit("km").agrees(&unit("km²")) && !unit("Mt").agrees(&unit("tons"))
        );
    }

    #[test]
    fn the_language_decides_what_a_billion_is() {
        assert_eq!(unit("billion EUR").scale, 9);
        assert_eq!(Unit::parse("Billionen EUR", "de").scale, 12);
        assert_eq!(Unit::parse("billions d’euros", "fr").scale, 12);
        assert_eq!(Unit::parse("milliards de dollars", "fr-CA").scale, 9);
        assert_eq!(Unit::parse("milliards de dollars", "fr").dimension, Dimension::Money("$".into()));
    }

    #[test]
    fn a_share_is_no_point_and_a_dollar_any_dollar() {
        assert!(!unit("%").agrees(&unit("percentage points")));
        assert!(unit("million USD").agrees(&unit("billion dollars")));
        assert!(!unit("USD").agrees(&unit("EUR")));
        assert!(!unit("barrels a year").agrees(&unit("barrels a day")));
        assert!(unit("troops").agrees(&Unit::NONE));
        assert!(!unit("%").agrees(&Unit::NONE));
        assert_eq!(unit(&"x".repeat(10_000)).dimension, Dimension::Count("x".repeat(10_000).into()));
    }
}
