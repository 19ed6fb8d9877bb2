//! The label of a source in styles that cite by labels: `Smit20`.
//!
//! It is formed as citeproc-js forms it where a style says nothing else (its "trigraphs"): four letters of one family
//! name, two of each of two, then two of the first and one of each other, one of each from four on; and the last two digits
//! of the year. What tells two alike apart, the style adds.

use crate::model::{Date, Source};

/// The label; of the house or the title where nobody is named.
pub(super) fn of(source: &Source) -> String {
    let people = if source.authors.is_empty() { &source.editors } else { &source.authors };
    let house = source.organization.as_deref().or(source.publisher.as_deref());
    let names: Vec<&str> = match people.as_slice() {
        [] => vec![house.unwrap_or(source.name())],
        people => people.iter().map(|person| person.name.as_str()).collect(),
    };
    formed(&names, source.date)
}

fn formed(names: &[&str], date: Option<Date>) -> String {
    let counts: &[usize] = match names.len() {
        1 => &[4],
        2 => &[2, 2],
        3 => &[2, 1, 1],
        _ => &[1, 1, 1, 1],
    };
    let mut label: String = names.iter().zip(counts).map(|(name, count)| letters(name, *count)).collect();
    if let Some(date) = date {
        label.push_str(&format!("{:02}", date.first_day().year().rem_euclid(100)));
    }
    label
}

/// The first letters of a name, from its first capital on: particles in lower case are passed over.
fn letters(name: &str, count: usize) -> String {
    let begun = name.find(char::is_uppercase).unwrap_or(0);
    name[begun..].chars().filter(|c| c.is_alphanumeric()).take(count).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_made_of_names_and_the_year() {
        let names = ["van der Berg", "Li", "Ågren", "Öz", "Five"];
        let made: Vec<String> = (1..=5).map(|count| formed(&names[..count], Date::parse("1988-04").ok())).collect();
        assert_eq!(made, ["Berg88", "BeLi88", "BeLÅ88", "BLÅÖ88", "BLÅÖ88"]);
        assert_eq!(formed(&["李明"], None), "李明");
        assert_eq!(formed(&["Smith"], Date::parse("2005").ok()), "Smit05");
    }
}
