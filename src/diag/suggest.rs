//! The nearest known name to one that is not known.

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
    fn names_are_put_into_sentences() {
        assert_eq!((with_article("assumption"), with_article("fact")), ("an `assumption`".into(), "a `fact`".into()));
        assert_eq!(lacking(["event"]), "no `event`");
        assert_eq!(lacking(["event", "horizon", "criteria"]), "no `event`, no `horizon` and no `criteria`");
        assert_eq!(quoted_list(["a", "b", "c"], "or"), "`a`, `b` or `c`");
    }
}
