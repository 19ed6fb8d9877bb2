//! `value-conflict`: two claims that the authors stand behind give different numbers for the same thing.

use std::collections::BTreeMap;

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Claim, ClaimId, ClaimMode, ClaimStatus, Measure, Period};
use crate::number::Interval;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "value-conflict",
    in_short: (
        "pair of claims has different numbers for one thing",
        "pairs of claims have different numbers for one thing",
    ),
    level: Level::Error,
    page: include_str!("value_conflict.md"),
    look: Look::Site(look),
};

/// A number that is compared: whose it is, and what it leaves open.
struct Stated<'a> {
    claim: ClaimId,
    measure: &'a Measure,
    interval: Interval,
}

fn look(subject: Subject<'_>, found: &mut Found) {
    for group in &subject.assessment.measures.groups {
        // `2024` and `2024-01/2024-12` are the same days.
        let mut periods: BTreeMap<_, Vec<Stated<'_>>> = BTreeMap::new();
        for stated in group.iter().filter_map(|claim| stated(subject, *claim)) {
            periods.entry(stated.measure.period.map(Period::days)).or_default().push(stated);
        }
        for of_one_period in periods.values() {
            compare(subject, of_one_period, found);
        }
    }
}

fn stated(subject: Subject<'_>, id: ClaimId) -> Option<Stated<'_>> {
    let claim = &subject.library[id];
    let measure = claim.measure.as_ref().filter(|_| is_ours(claim))?;
    let interval = measure.interval(subject.language_of(id))?;
    Some(Stated { claim: id, measure, interval })
}

fn is_ours(claim: &Claim) -> bool {
    claim.mode == ClaimMode::Endorsed && claim.status == ClaimStatus::Active
}

/// Reports each number that cannot be true beside an earlier one, once.
fn compare(subject: Subject<'_>, stated: &[Stated<'_>], found: &mut Found) {
    for (at, this) in stated.iter().enumerate() {
        let Some(other) = stated[..at].iter().find(|other| conflict(this, other)) else { continue };
        let (claim, earlier) = (&subject.library[this.claim], &subject.library[other.claim]);
        let message = format!(
            "claims `{}` and `{}` give different numbers for the same thing: {} and {}",
            earlier.id,
            claim.id,
            other.measure.as_written(),
            this.measure.as_written()
        );
        let finding = Diagnostic::error("", message)
            .help("correct one of them, or say what differs: `period`, `place`, `of` or `method`")
            .help("if one is somebody else's number, `mode: attributed` says so")
            .at(claim.declared.file, claim.declared.path.clone().key("measure"), "")
            .at(earlier.declared.file, earlier.declared.path.clone().key("measure"), "the other number");
        found.report_on(About::Claim(this.claim), finding);
    }
}

fn conflict(one: &Stated<'_>, other: &Stated<'_>) -> bool {
    let other_method = match (&one.measure.method, &other.measure.method) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    };
    // What a scale word means is of no matter here, so neither is the language.
    let same_unit = || one.measure.unit("").agrees(&other.measure.unit(""));
    !other_method && !one.interval.meets(&other.interval) && same_unit()
}
