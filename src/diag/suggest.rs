//! The nearest known name to one that is not known.

use super::{Change, Fix};

/// The name of `known` that `unknown` was probably meant to be, if one is near enough to say so.
///
/// Near enough is an edit distance (Damerau-Levenshtein, so that two swapped letters are one slip) of at most a third
/// of the name's length, and at least one; or else the one known name that goes on where `unknown` ends (`kida` for
/// `kida-2025`).
pub fn nearest<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = unknown.to_lowercase();
    let allowed = (unknown.chars().count() / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    let mut longer = Vec::new();
    for name in known {
        let name_lower = name.to_lowercase();
        if name_lower.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with('-')) {
            longer.push(name);
        }
        // The distance is at least the difference in length, which costs nothing to know.
        if name.chars().count().abs_diff(unknown.chars().count()) > allowed {
            continue;
        }
        let found = (strsim::damerau_levenshtein(&wanted, &name_lower), name);
        if found.0 <= allowed && best.is_none_or(|best| found < best) {
            best = Some(found);
        }
    }
    let only_longer = if let [only] = longer.as_slice() { Some(*only) } else { None };
    best.map(|(_, name)| name).or(only_longer)
}

/// A known name that is near to one that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near<'n> {
    /// The name.
    pub name: &'n str,
    /// What stands before it where it is written, as in `@name`; mostly nothing.
    pub sign: &'static str,
    /// It is so clearly what was meant that nobody need be asked.
    pub is_clear: bool,
}

/// The [nearest] known name, and whether it is clearly the one that was meant.
///
/// It is where the two differ as slips of the pen do, and every other name is at least twice as far away. Digits are
/// never a slip: another year is another thing.
pub fn near<'n>(unknown: &str, known: impl IntoIterator<Item = &'n str>) -> Option<Near<'n>> {
    let known: Vec<&str> = known.into_iter().collect();
    let name = nearest(unknown, known.iter().copied())?;
    let near = Near { name, sign: "", is_clear: is_slip(&unknown.to_lowercase(), &name.to_lowercase()) };
    Some(near.among(unknown, known))
}

impl<'n> Near<'n> {
    /// The same, not clear any more where one of the others may have been meant as well.
    #[must_use]
    pub fn among<'o>(self, unknown: &str, others: impl IntoIterator<Item = &'o str>) -> Self {
        if !self.is_clear {
            return self;
        }
        let wanted = unknown.to_lowercase();
        let apart = |name: &str| strsim::damerau_levenshtein(&wanted, &name.to_lowercase());
        let enough = (2 * apart(self.name)).max(1);
        let is_far = |other: &str| {
            // The distance is at least the difference in length, which costs nothing to know.
            other.chars().count().abs_diff(unknown.chars().count()) >= enough || apart(other) >= enough
        };
        let is_clear = others.into_iter().all(|other| other == self.name || is_far(other));
        Self { is_clear, ..self }
    }

    /// The fix that writes `new` for `old` where the finding is: the name, or what holds it.
    pub fn fix(self, old: impl Into<String>, new: impl Into<String>) -> Fix {
        let new = new.into();
        let title = format!("write `{}{new}`", self.sign);
        let fix = if self.is_clear { Fix::sure(title) } else { Fix::offered(title) };
        fix.here(Change::replace(old, new))
    }

    /// The same where it is written behind a sign.
    #[must_use]
    pub fn behind(self, sign: &'static str) -> Self {
        Self { sign, ..self }
    }
}

/// Whether two names differ as slips of the pen do: by at most one in each word, none of them a short one. A letter that
/// is all of a word, or one of two, is there on purpose: `scenario-a`, `gdp-us`.
fn is_slip(written: &str, meant: &str) -> bool {
    fn digits(name: &str) -> impl Iterator<Item = char> {
        name.chars().filter(char::is_ascii_digit)
    }
    fn words(name: &str) -> Vec<&str> {
        name.split(|letter: char| !letter.is_alphanumeric()).collect()
    }
    const SHORT: usize = 3;
    let is_long = |a: &str, b: &str| a.chars().count().max(b.chars().count()) > SHORT;
    let (one, other) = (words(written), words(meant));
    let same_words = if one.len() == other.len() {
        one.into_iter().zip(other).all(|(a, b)| a == b || is_long(a, b) && is_one_slip(a, b))
    } else {
        is_long(written, meant) && is_one_slip(written, meant)
    };
    same_words && digits(written).eq(digits(meant))
}

/// Whether two words differ by one slip: a letter too many, too few, another, or in the place of its neighbour.
pub fn is_one_slip(word: &str, meant: &str) -> bool {
    strsim::damerau_levenshtein(word, meant) == 1
}

/// A name in backticks behind its article: "an `assumption`", "a `fact`".
pub fn with_article(name: &str) -> String {
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} `{name}`")
}

/// Names in backticks that something lacks, as a sentence lists them: "no `a`, no `b` and no `c`".
pub fn lacking<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    listed(names.into_iter().map(|name| format!("no `{name}`")).collect(), "and")
}

/// Names in backticks, as a sentence lists them: "`a`, `b` or `c`".
pub fn quoted_list<'a>(names: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    listed(names.into_iter().map(|name| format!("`{name}`")).collect(), last)
}

fn listed(names: Vec<String>, last: &str) -> String {
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        let known = ["title", "subtitle", "kida-2025", "gain"];
        for (unknown, meant) in [("titel", "title"), ("Title", "title"), ("gian", "gain"), ("kida", "kida-2025")] {
            assert_eq!(nearest(unknown, known), Some(meant));
        }
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("kida", ["kida-2024", "kida-2025"]), None);
    }

    #[test]
    fn what_was_meant_is_clear_where_nothing_else_may_have_been() {
        let known = ["author", "authors", "title", "rests_on", "kida-2025", "scenario-a", "gdp-us", "tariff-cost", "p"];
        let clear = |unknown| near(unknown, known).is_some_and(|near| near.is_clear);
        for unknown in ["auther", "titel", "Title", "rests-on", "rest-on", "kida2025", "tarif-cost", "tariff-csot"] {
            assert!(clear(unknown), "{unknown}");
        }
        // As near to another, another year, another of a series, too short, too far, a part of a name.
        for unknown in ["authos", "kida-2024", "scenario-b", "gdp-uk", "q", "tariff-closed", "kida", "colour"] {
            assert!(!clear(unknown), "{unknown}");
        }
        assert!(near("kida-2024", known).is_some_and(|near| near.name == "kida-2025"));
        let near = near("tarif-cost", known).unwrap();
        assert!(!near.among("tarif-cost", ["tarif-costs"]).is_clear);
        assert!(near.among("tarif-cost", ["tariff-cost", "tax-cut"]).is_clear);
    }

    #[test]
    fn names_are_put_into_sentences() {
        assert_eq!((with_article("assumption"), with_article("fact")), ("an `assumption`".into(), "a `fact`".into()));
        assert_eq!(lacking(["event"]), "no `event`");
        assert_eq!(lacking(["event", "horizon", "criteria"]), "no `event`, no `horizon` and no `criteria`");
        assert_eq!(quoted_list(["a", "b", "c"], "or"), "`a`, `b` or `c`");
    }
}
