//! The label of a source in styles that cite by labels: `Smit20`.
//!
//! It is formed as citeproc-js forms it where a style says nothing else (its "trigraphs"): four letters of one family
//! name, two of each of two, then two of the first and one of each other, one of each from four on; and the last two digits
//! of the year. What tells two alike apart, the style adds.

use crate::model::Source;

/// The label; of the house or the title where nobody is named.
pub(super) fn of(source: &Source) -> String {
    let people = if source.authors.is_empty() { &source.editors } else { &source.authors };
    let house = || source.organization.as_deref().or(source.publisher.as_deref());
    let mut label = match people.as_slice() {
        [] => letters(house().unwrap_or(source.name()), 4),
        [one] => letters(&one.name, 4),
        [one, two] => letters(&one.name, 2) + &letters(&two.name, 2),
        [one, two, three] => letters(&one.name, 2) + &letters(&two.name, 1) + &letters(&three.name, 1),
        [many @ ..] => many.iter().take(4).map(|person| letters(&person.name, 1)).collect(),
    };
    if let Some(date) = source.date {
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
    use crate::model::{Date, Person};

    fn labelled(names: &[&str], date: &str) -> String {
        let authors = names.iter().map(|name| Person { name: (*name).to_owned(), given: None }).collect();
        of(&Source { authors, date: Date::parse(date).ok(), title: Some("On ports".to_owned()), ..Source::default() })
    }

    #[test]
    fn labels_are_made_of_names_and_the_year() {
        let names = ["van der Berg", "Li", "Ågren", "Öz", "Five"];
        let made: Vec<String> = (0..=5).map(|count| labelled(&names[..count], "1988-04")).collect();
        assert_eq!(made, ["OnPo88", "Berg88", "BeLi88", "BeLÅ88", "BLÅÖ88", "BLÅÖ88"]);
        assert_eq!(labelled(&["李明"], ""), "李明");
        assert_eq!(labelled(&["Smith"], "2005"), "Smit05");
    }
}
