//! `precision-inflated`: a rough number has become an exact one on its way into a text.

use super::said::{comparable, is_in_text, said};
use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Amount, BriefId, Op};
use crate::number::Kind;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "precision-inflated",
    in_short: ("number in a text is more exact than its claim", "numbers in texts are more exact than their claims"),
    level: Level::Warn,
    page: include_str!("precision_inflated.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, brief: BriefId, found: &mut Found) {
    let file = subject.library[brief].declared.file;
    for said in said(subject, brief) {
        let claim = &subject.library[said.claim];
        let language = subject.language_of(said.claim);
        let Some(measure) = claim.measure.as_ref().filter(|measure| measure.op == Op::About) else { continue };
        let Amount::Value(value) = &measure.amount else { continue };
        let (Some(interval), Some(rough)) = (measure.interval(language), value.exact()) else { continue };
        let unit = measure.unit(language);
        let rough = rough
            .digits()
            .max(value.text.matches(|c: char| c.is_ascii_digit()).count() * usize::from(value.text.contains('.')));
        for quantity in said.quantities.iter().filter(|it| it.kind == Kind::Number && comparable(it, &unit)) {
            let fits = quantity.readings.iter().any(|reading| reading.meets(&interval));
            if !fits || quantity.significant <= rough || is_in_text(subject, said.claim, quantity) {
                continue;
            }
            let words = said.at.passage.text[quantity.range.clone()].trim();
            let message = format!("`{words}` is more exact than claim `{}`, {}", claim.id, measure.as_written());
            let finding = Diagnostic::warning("", message)
                .help("give no more digits than the claim does, and say `about`")
                .at(file, said.at.place(quantity.range.clone()), "")
                .at(claim.declared.file, claim.declared.path.clone().key("measure"), "the claim");
            found.report_on(About::Claim(said.claim), finding);
        }
    }
}
