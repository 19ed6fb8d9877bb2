//! `range-hidden`: the claim gives a range, and the words that state it give one number.

use super::said::{comparable, is_in_text, said};
use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Amount, BriefId};
use crate::number::{Interval, Kind};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "range-hidden",
    in_short: ("number in a text hides a range", "numbers in texts hide a range"),
    level: Level::Warn,
    page: include_str!("range_hidden.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, brief: BriefId, found: &mut Found) {
    let file = subject.library[brief].declared.file;
    for said in said(subject, brief) {
        let claim = &subject.library[said.claim];
        let language = subject.language_of(said.claim);
        let Some(measure) = claim.measure.as_ref().filter(|it| matches!(it.amount, Amount::Range(..))) else {
            continue;
        };
        let Some(interval) = measure.interval(language) else { continue };
        let unit = measure.unit(language);
        for quantity in said.quantities.iter().filter(|it| it.kind == Kind::Number && comparable(it, &unit)) {
            let within = quantity.readings.iter().filter(|it| it.as_point().is_some()).any(|it| it.meets(&interval));
            let both_ends = said.quantities.iter().filter(|it| is_end(it.readings.as_slice(), &interval)).count() == 2;
            if !within || both_ends || is_in_text(subject, said.claim, quantity) {
                continue;
            }
            let words = said.at.passage.text[quantity.range.clone()].trim();
            let message = format!("the words say `{words}`, and claim `{}` gives a range", claim.id);
            let finding = Diagnostic::warning("", message)
                .help(format!("give the range: {}", measure.as_written()))
                .at(file, said.at.place(quantity.range.clone()), "")
                .at(claim.declared.file, claim.declared.path.clone().key("measure"), "the range");
            found.report_on(About::Claim(said.claim), finding);
        }
    }
}

/// Whether a number is an end of the range.
fn is_end(readings: &[Interval], range: &Interval) -> bool {
    readings
        .iter()
        .any(|reading| reading.as_point().is_some() && (reading.low == range.low || reading.high == range.high))
}
