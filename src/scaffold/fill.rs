//! Texts with gaps, `{{name}}`, and what is put into them.

use crate::model::on_one_line;
use crate::yaml::write_text;

/// A text with its gaps filled. What is put in is not looked at again, so a title may hold `{{` as well.
pub(super) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, name, behind)) = next_gap(rest) {
        out.push_str(before);
        out.extend(values.iter().filter(|(known, _)| *known == name).map(|(_, value)| *value));
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// What stands before the first gap, its name, and what stands behind it.
fn next_gap(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("{{")?;
    let (name, behind) = rest.split_once("}}")?;
    Some((before, name, behind))
}

/// What somebody typed, on one line and without what steers a terminal.
pub(super) fn typed(text: &str) -> String {
    on_one_line(text).chars().filter(|letter| !letter.is_control()).collect()
}

/// The same as a value of YAML.
pub(super) fn value(text: &str) -> String {
    write_text(&typed(text))
}
