//! The names of people and organisations.

use hayagriva::citationberg::json::{LiteralName, NameItem, NameValue};
use hayagriva::citationberg::taxonomy::{OtherTerm, Term};
use hayagriva::citationberg::{Locale, TermForm};

use crate::model::{Person, Source};

/// A name as CSL takes it. One without given names is printed as it is: an organisation, a single name, or one of a
/// script that does not tell them apart.
pub(super) fn value(person: &Person) -> NameValue {
    let given = person.given.clone().filter(|given| !given.is_empty());
    match given {
        Some(given) if !person.name.is_empty() => {
            let (family, suffix) = person.family_and_suffix();
            NameValue::Item(NameItem {
                family: family[particle_end(family)..].to_owned(),
                given: Some(given),
                non_dropping_particle: particle(family).map(str::to_owned),
                dropping_particle: None,
                suffix: suffix.map(str::to_owned),
                comma_suffix: None,
            })
        }
        given => {
            let literal = given.filter(|_| person.name.is_empty()).unwrap_or_else(|| person.name.clone());
            NameValue::Literal(LiteralName { literal })
        }
    }
}

/// A name in the form that other processors read.
pub(super) fn to_json(name: &NameValue) -> serde_json::Value {
    match name {
        NameValue::Literal(LiteralName { literal }) => serde_json::json!({ "literal": literal }),
        NameValue::Item(NameItem { family, given, non_dropping_particle, suffix, .. }) => {
            let mut parts = serde_json::Map::new();
            parts.insert("family".to_owned(), family.as_str().into());
            for (part, text) in [("given", given), ("non-dropping-particle", non_dropping_particle), ("suffix", suffix)]
            {
                if let Some(text) = text {
                    parts.insert(part.to_owned(), text.as_str().into());
                }
            }
            parts.into()
        }
    }
}

/// The particles that a family name begins with: `van der` of `van der Berg`. They belong to it.
fn particle(family: &str) -> Option<&str> {
    Some(family[..particle_end(family)].trim_end()).filter(|particle| !particle.is_empty())
}

/// Where a family name goes on behind its last word in lower case, unless that is all of it.
fn particle_end(family: &str) -> usize {
    let starts: Vec<usize> = family
        .char_indices()
        .filter(|(at, c)| !c.is_whitespace() && (*at == 0 || family[..*at].ends_with(char::is_whitespace)))
        .map(|(at, _)| at)
        .collect();
    let lower = starts.iter().rposition(|at| family[*at..].starts_with(char::is_lowercase));
    lower.and_then(|lower| starts.get(lower + 1)).copied().unwrap_or(0)
}

/// How a text in English names who made a source: `Guseinova`, `Rim and Jung`, `Rim et al.`
pub fn name_in_text(source: &Source) -> String {
    in_prose(source, None)
}

/// How running text names who made a source, in styles whose citations have no names: `Guseinova`, `Rim and Jung`,
/// `Rim et al.`.
pub(super) fn in_prose(source: &Source, locale: Option<&Locale>) -> String {
    let people = if source.authors.is_empty() { &source.editors } else { &source.authors };
    match people.as_slice() {
        [] => {
            let house = source.organization.as_deref().or(source.publisher.as_deref());
            house.unwrap_or(source.name()).to_owned()
        }
        [one] => one.name.clone(),
        [one, two] => format!("{} {} {}", one.name, term(locale, OtherTerm::And, "and"), two.name),
        [one, ..] => format!("{} {}", one.name, term(locale, OtherTerm::EtAl, "et al.")),
    }
}

fn term(locale: Option<&Locale>, term: OtherTerm, english: &str) -> String {
    let found = locale.and_then(|locale| locale.term(Term::Other(term), TermForm::Long));
    found.and_then(|term| term.single()).unwrap_or(english).to_owned()
}
