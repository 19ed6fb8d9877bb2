//! What an author has excused: for a reason, until a day, and never without its being counted.
//!
//! A waiver of a claim or a source excuses findings about it; one of a brief excuses every finding in the brief's file.
//! One that has run out excuses nothing and is a mistake itself, so that none is forgotten.

use jiff::ToSpan;

use crate::diag::{Change, Diagnostic, FileId, Fix};
use crate::model::{Date, Declared, Waiver};

use super::{About, Checked, Subject, help_for_unknown, rule, rules};

/// The most years for which anything is excused: a reason that holds for longer is looked at again before.
const MOST_YEARS: i32 = 3;

/// A finding that was excused.
#[derive(Debug, Clone)]
pub struct Waived {
    /// The finding, as it would have stood.
    pub finding: Diagnostic,
    /// Why it is excused.
    pub reason: String,
    /// Until when, that day included.
    pub until: Date,
}

/// A waiver, and what it excuses.
struct Held<'a> {
    waiver: &'a Waiver,
    scope: About,
    declared: &'a Declared,
    used: bool,
}

/// Takes out what is excused. `active` are the rules that were run: a waiver of another may still be needed.
pub(super) fn apply(found: Vec<(About, Diagnostic)>, subject: Subject<'_>, active: &[&str]) -> Checked {
    let mut held = held(subject);
    let mut checked = Checked::default();
    for (about, finding) in found {
        let file = finding.labels.first().map(|label| label.file);
        let waiver = held.iter_mut().find(|held| held.excuses(&finding, about, file, subject));
        match waiver {
            Some(held) => {
                held.used = true;
                if held.is_over(subject) {
                    checked.findings.push(finding);
                } else {
                    let Waiver { reason, until, .. } = held.waiver;
                    checked.waived.push(Waived { finding, reason: reason.clone(), until: *until });
                }
            }
            None => checked.findings.push(finding),
        }
    }
    checked.findings.extend(held.iter().filter_map(|held| held.mistake(subject, active)));
    checked
}

/// Every waiver; those of claims and sources first, because they are the narrower ones.
fn held(subject: Subject<'_>) -> Vec<Held<'_>> {
    let library = subject.library;
    let claims = library.claims.entries().map(|(id, claim)| (About::Claim(id), &claim.allow, &claim.declared));
    let sources = library.sources.entries().map(|(id, source)| (About::Source(id), &source.allow, &source.declared));
    let briefs = library.briefs.entries().map(|(id, brief)| (About::Brief(id), &brief.allow, &brief.declared));
    let all = claims.chain(sources).chain(briefs);
    all.flat_map(|(scope, waivers, declared)| {
        waivers.iter().map(move |waiver| Held { waiver, scope, declared, used: false })
    })
    .collect()
}

impl Held<'_> {
    fn excuses(&self, finding: &Diagnostic, about: About, file: Option<FileId>, subject: Subject<'_>) -> bool {
        if self.waiver.rule != finding.code {
            return false;
        }
        match self.scope {
            About::Brief(id) => about == self.scope || file == Some(subject.library[id].declared.file),
            About::Site | About::Claim(_) | About::Source(_) => about == self.scope,
        }
    }

    fn is_over(&self, subject: Subject<'_>) -> bool {
        self.waiver.until.last_day() < subject.today
    }

    /// What is wrong with the waiver itself.
    fn mistake(&self, subject: Subject<'_>, active: &[&str]) -> Option<Diagnostic> {
        let Waiver { rule: name, until, index, .. } = self.waiver;
        let place = self.declared.path.clone().key("allow").index(*index);
        let here =
            |finding: Diagnostic, key: &str| finding.at(self.declared.file, place.clone().key(key.to_owned()), "");
        if rule(name).is_none() {
            let finding = Diagnostic::error("unknown-rule", format!("there is no rule `{name}` to be excused from"));
            let help = || help_for_unknown(name);
            return Some(here(finding.meant(name, rules().map(|rule| rule.name), help), "rule"));
        }
        if self.is_over(subject) {
            let finding = Diagnostic::error("waiver-expired", format!("the waiver of `{name}` ended on {until}"));
            let help = "mend what the rule reports, or give a later day if the reason still holds";
            return Some(here(finding.help(help), "until"));
        }
        if !self.used && active.contains(&name.as_str()) {
            let finding = Diagnostic::warning("waiver-unused", format!("nothing here needs the waiver of `{name}`"));
            let fix = Fix::offered("take the waiver out").at(self.declared.file, place.clone(), Change::Remove);
            return Some(here(finding.help("take it out").fix(fix), "rule"));
        }
        let latest = subject.today.checked_add(MOST_YEARS.years()).ok();
        if let Some(latest) = latest.filter(|latest| until.last_day() > *latest) {
            let message =
                format!("the waiver of `{name}` ends in {}, more than three years from now", until.last_day().year());
            let help = format!("give a day up to {latest}, so that the reason is looked at again");
            return Some(here(Diagnostic::warning("waiver-far", message).help(help), "until"));
        }
        None
    }
}
