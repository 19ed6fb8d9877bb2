//! What a unit says about the number before it, as far as what a claim owes turns on it.

/// Whether a number of this unit is a part of a whole. Percentage points are not: they are a difference of two.
pub(super) fn is_share(unit: &str) -> bool {
    let unit = unit.to_lowercase();
    let words = ["per cent", "percent", "pour cent", "por ciento", "prozent", "per mille", "pro mille", "promille"];
    let begins = |word: &&str| unit.strip_prefix(*word).is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    let point = ["point", "punkt", "punto"].iter().any(|word| unit.contains(word));
    !point && (unit.contains(['%', '‰', '٪']) || words.iter().any(begins))
}

/// Whether a number of this unit is one of a stretch of time: barrels a year, passengers per day.
pub(super) fn is_rate(unit: &str) -> bool {
    let unit = unit.to_lowercase();
    let spans = ["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"];
    let words: Vec<&str> = unit.split(|letter: char| !letter.is_alphanumeric() && letter != '/').collect();
    let names_span = |word: &str| spans.contains(&word);
    let pairs =
        words.windows(2).any(|pair| ["a", "an", "per", "each", "every"].contains(&pair[0]) && names_span(pair[1]));
    let slashes = words.iter().filter_map(|word| word.rsplit_once('/')).any(|(_, word)| names_span(word));
    let adjectives = ["annual", "annually", "yearly", "monthly", "weekly", "daily", "hourly"];
    pairs || slashes || words.iter().any(|word| adjectives.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_told_from_other_units() {
        for unit in ["%", "% of exports", "per cent", "Percent", "‰", "pour cent"] {
            assert!(is_share(unit), "{unit}");
        }
        for unit in ["percentage points", "Prozentpunkte", "percentile", "% points", "times", "people", ""] {
            assert!(!is_share(unit), "{unit}");
        }
    }

    #[test]
    fn rates_are_told_from_other_units() {
        for unit in ["barrels a year", "passengers per day", "tonnes/year", "USD, annually", "million barrels a day"] {
            assert!(is_rate(unit), "{unit}");
        }
        for unit in ["barrels", "years", "a yearbook", "days", "per cent", "per person", ""] {
            assert!(!is_rate(unit), "{unit}");
        }
    }
}
