//! `number-differs`: the words that state a claim have a number that the claim does not have.

use super::said::{comparable, meets, numbers_of, said};
use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::BriefId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "number-differs",
    level: Level::Warn,
    page: include_str!("number_differs.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, brief: BriefId, found: &mut Found) {
    let file = subject.library[brief].declared.file;
    for said in said(subject, brief) {
        let claim = &subject.library[said.claim];
        let numbers = numbers_of(subject, said.claim);
        for quantity in &said.quantities {
            // A share beside a likelihood may be its band.
            if claim.likelihood.is_some() && quantity.unit.is_share() {
                continue;
            }
            let same_unit = numbers.iter().filter(|(_, unit)| comparable(quantity, unit));
            let intervals: Vec<_> = same_unit.map(|(interval, _)| *interval).collect();
            if intervals.is_empty() || meets(quantity, &intervals) {
                continue;
            }
            let words = &said.at.passage.text[quantity.range.clone()];
            let message = format!("the words say `{}`, and claim `{}` does not", words.trim(), claim.id);
            let has = claim.measure.as_ref().map_or_else(|| claim.text.clone(), |measure| measure.as_written());
            let key = if claim.measure.is_some() { "measure" } else { "text" };
            let finding = Diagnostic::warning("", message)
                .help(format!("the claim has: {has}"))
                .help(format!("correct one of them; `[](claim:{}#value)` writes the claim's number", claim.id))
                .at(file, said.at.place(quantity.range.clone()), "")
                .at(claim.declared.file, claim.declared.path.clone().key(key), "the claim");
            found.report_on(About::Claim(said.claim), finding);
        }
    }
}
