//! Numbers as a page writes them: in its language, with the digits that the author wrote.

use crate::model::{Amount, Language, Measure};
use crate::number::{digits, unit_text, with_closeness};

/// A measure's number alone: `about 20`, `1.7–5.5`, `at most 1.2`.
pub(crate) fn amount(measure: &Measure, language: &Language) -> String {
    with_closeness(measure.op.closeness(), &number(measure, language), language.as_str())
}

/// A measure with its unit: `about 20 billion USD`, `49%`, in French `environ 20 milliards USD`. `from` is the language
/// of the unit, `language` that of the page.
pub(crate) fn measure(measure: &Measure, from: &Language, language: &Language) -> String {
    let number = number(measure, language);
    let with_unit = match measure.unit.as_deref() {
        None => number,
        Some(unit) => unit_text(&number, unit, from.as_str(), language.as_str()),
    };
    with_closeness(measure.op.closeness(), &with_unit, language.as_str())
}

fn number(measure: &Measure, language: &Language) -> String {
    let digits = |text: &str| digits(text, language.as_str());
    match &measure.amount {
        Amount::Value(value) => digits(&value.text),
        Amount::Range(low, high) => format!("{}–{}", digits(&low.text), digits(&high.text)),
    }
}
