//! The nearest known name to one that is not known.

/// The name of `known` that `unknown` was probably meant to be, if one is near enough to say so.
///
/// Near enough is an edit distance (Damerau-Levenshtein, so that two swapped letters are one slip) of at most a third
/// of the name's length, and at least one.
pub fn nearest<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = unknown.to_lowercase();
    let allowed = (unknown.chars().count() / 3).max(1);
    known
        .into_iter()
        .filter(|name| name.len().abs_diff(unknown.len()) <= allowed * 4)
        .map(|name| (strsim::damerau_levenshtein(&wanted, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, name)| name)
}

/// Names in backticks, as a sentence lists them: "`a`, `b` or `c`".
pub fn quoted_list<'a>(names: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
    }
}
