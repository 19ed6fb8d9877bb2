//! Which claims measure the same thing: their numbers can be set side by side.
//!
//! Two claims do if what is measured, the place and the dimension of the unit are the same but for capitals, quotation
//! marks, spaces and an article; or if one says that it is the same as the other (`same-as`). What is counted is a part
//! of the dimension: people are no houses. A number that does not say what it counts goes with those that do, unless
//! they count several things. Periods and methods may differ: whoever compares numbers looks at those.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Claim, ClaimId, Library, Measure, Rel};
use crate::number::Dimension;

use super::changes::{Before, Changes};

/// The claims that measure the same thing, group by group.
#[derive(Debug, Clone, Default)]
pub struct Measures {
    /// The groups of two and more, each in the order of ids, by their first claims.
    pub groups: Vec<Vec<ClaimId>>,
    /// By claim: its group.
    group_of: Vec<Option<u32>>,
}

impl Measures {
    /// The claims that measure what this one does, itself among them; none where no other does.
    pub fn group(&self, claim: ClaimId) -> &[ClaimId] {
        let group = self.group_of.get(claim.index()).copied().flatten();
        group.and_then(|group| self.groups.get(group as usize)).map_or(&[], Vec::as_slice)
    }
}

/// The groups; those that were found before, where nothing that they depend on has changed.
pub(super) fn again(library: &Library, before: &Before, changes: &Changes) -> Arc<Measures> {
    let is_same = |id| counts(&before.library, id) == counts(library, id);
    if changes.claims.ids().all(is_same) { Arc::clone(&before.assessment.measures) } else { measures(library).into() }
}

/// What a claim measures, and which others it is said to be the same as.
fn counts(library: &Library, id: ClaimId) -> (Option<&Measure>, Vec<ClaimId>) {
    let claim = library.claims.get(id);
    let relations = claim.iter().flat_map(|claim| &claim.relates);
    let same = relations.filter(|relation| relation.rel == Rel::SameAs).map(|relation| relation.claim);
    (claim.and_then(|claim| claim.measure.as_ref()), same.collect())
}

fn measures(library: &Library) -> Measures {
    let mut first_of: Vec<usize> = (0..library.claims.places()).collect();
    let mut by_key: BTreeMap<Key, BTreeMap<Box<str>, Vec<usize>>> = BTreeMap::new();
    for (id, claim) in library.claims.entries() {
        if let Some((key, counted)) = claim.measure.as_ref().and_then(key) {
            by_key.entry(key).or_default().entry(counted).or_default().push(id.index());
        }
        let same = claim.relates.iter().filter(|relation| relation.rel == Rel::SameAs);
        for other in same.map(|relation| relation.claim).filter(|other| both_measure(claim, &library[*other])) {
            join(&mut first_of, other.index(), id.index());
        }
    }
    for counted in by_key.values() {
        let mut claims: Vec<&[usize]> = counted.values().map(Vec::as_slice).collect();
        let all = claims.concat();
        if counted.keys().filter(|name| !name.is_empty()).count() == 1 {
            claims = vec![&all];
        }
        for pair in claims.iter().flat_map(|claims| claims.windows(2)) {
            join(&mut first_of, pair[0], pair[1]);
        }
    }
    let mut members: BTreeMap<usize, Vec<ClaimId>> = BTreeMap::new();
    for (id, _) in library.claims.entries().filter(|(_, claim)| claim.measure.is_some()) {
        members.entry(first(&mut first_of, id.index())).or_default().push(id);
    }
    let groups: Vec<Vec<ClaimId>> = members.into_values().filter(|group| group.len() > 1).collect();
    let mut group_of = vec![None; library.claims.places()];
    for (number, group) in groups.iter().enumerate() {
        for claim in group {
            group_of[claim.index()] = u32::try_from(number).ok();
        }
    }
    Measures { groups, group_of }
}

fn both_measure(one: &Claim, other: &Claim) -> bool {
    one.measure.is_some() && other.measure.is_some()
}

/// The first claim of a group, with the way to it made short.
fn first(first_of: &mut [usize], of: usize) -> usize {
    let mut at = of;
    while first_of[at] != at {
        first_of[at] = first_of[first_of[at]];
        at = first_of[at];
    }
    at
}

fn join(first_of: &mut [usize], one: usize, other: usize) {
    let (one, other) = (first(first_of, one), first(first_of, other));
    first_of[one.max(other)] = one.min(other);
}

/// What is measured, where, and in what dimension.
type Key = (String, String, String);

/// What is measured, and the name of what is counted where the measure gives one, else nothing. `None` where the claim
/// does not say what is measured.
fn key(measure: &Measure) -> Option<(Key, Box<str>)> {
    let of = folded(measure.of.as_deref()?);
    // What a scale word means is of no matter here, so neither is the language.
    let unit = measure.unit("");
    let mut counted = Box::default();
    let dimension = match unit.dimension {
        Dimension::Number => String::new(),
        Dimension::Count(name) => {
            counted = name;
            String::new()
        }
        Dimension::Money(code) => code.to_string(),
        Dimension::Share => "%".to_owned(),
        Dimension::Points => "points".to_owned(),
        Dimension::Times => "times".to_owned(),
    };
    let per = unit.per.as_deref().unwrap_or_default();
    let place = folded(measure.place.as_deref().unwrap_or_default());
    (!of.is_empty()).then(|| ((of, place, format!("{dimension}/{per}")), counted))
}

/// The same words in lower case, without quotation marks, doubled spaces and a leading article.
pub(super) fn folded(text: &str) -> String {
    let lower = text.to_lowercase().replace(['“', '”', '"', '„', '«', '»'], "").replace('’', "'");
    let words: Vec<&str> = lower.split_whitespace().collect();
    let article = words.first().is_some_and(|word| matches!(*word, "the" | "a" | "an")) && words.len() > 1;
    words[usize::from(article)..].join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_same_but_for_capitals_quotation_marks_spaces_and_an_article() {
        assert_eq!(folded("The  “Gas”  Exports"), folded("gas exports"));
        assert_ne!(folded("gas exports"), folded("gas export"));
    }
}
