//! `number-not-in-quote`: a claim's number stands in none of the quotations that support it.

use super::said::{comparable, is_weighty};
use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{ClaimId, Stance};
use crate::number::{Quantity, read};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "number-not-in-quote",
    in_short: (
        "claim has a number that its quotations do not have",
        "claims have a number that their quotations do not have",
    ),
    level: Level::Info,
    page: include_str!("number_not_in_quote.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let language = subject.language_of(id);
    let Some(measure) = &claim.measure else { return };
    let Some(interval) = measure.interval(language) else { return };
    let unit = measure.unit(language);
    let mut missing = None;
    for (at, evidence) in claim.evidence.iter().enumerate().filter(|(_, evidence)| evidence.stance == Stance::Supports)
    {
        let Some(quote) = &evidence.quote else { continue };
        let quoted = read(quote, evidence.quote_language.as_deref().unwrap_or(language));
        let alike = |quantity: &&Quantity| is_weighty(quantity) && comparable(quantity, &unit);
        let numbers: Vec<&Quantity> = quoted.iter().filter(alike).collect();
        if numbers.iter().any(|quantity| quantity.readings.iter().any(|reading| reading.meets(&interval))) {
            return;
        }
        if let Some(other) = numbers.first() {
            missing.get_or_insert((at, quote[other.range.clone()].trim()));
        }
    }
    let Some((at, other)) = missing else { return };
    let message = format!("no quotation for claim `{}` has its number, {}", claim.id, measure.as_written());
    let path = claim.declared.path.clone().key("evidence").index(at).key("quote");
    let finding = Diagnostic::warning("", message)
        .help(format!("this quotation has `{other}`; quote the words that give the number, or correct the measure"))
        .at(claim.declared.file, path, "");
    found.report(finding);
}
