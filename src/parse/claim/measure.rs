//! The quantity that a claim states, as it is written.

use crate::diag::Diagnostic;
use crate::model::{Amount, Decimal, Measure};
use crate::yaml::Node;

pub(super) fn read_measure(node: &Node<'_>) -> Option<Measure> {
    let mut fields = node.fields("a measure")?;
    let (value, low, high) = (fields.decimal("value"), fields.decimal("low"), fields.decimal("high"));
    // An amount that cannot be read has been reported, and is not missing.
    let read = [("value", &value), ("low", &low), ("high", &high)];
    let unread = read.into_iter().any(|(key, amount)| amount.is_none() && fields.has(key));
    let amount = if unread { None } else { read_amount(node, value, low, high) };
    let measure = (
        fields.chosen("op").unwrap_or_default(),
        fields.text("unit"),
        fields.text("of"),
        fields.text("place"),
        fields.period("period"),
        fields.text("method"),
    );
    fields.finish();
    let (op, unit, of, place, period, method) = measure;
    Some(Measure { amount: amount?, op, unit, of, place, period, method })
}

fn read_amount(node: &Node<'_>, value: Option<Decimal>, low: Option<Decimal>, high: Option<Decimal>) -> Option<Amount> {
    match (value, low, high) {
        (Some(value), None, None) => Some(Amount::Value(value)),
        (None, Some(low), Some(high)) if low.value <= high.value => Some(Amount::Range(low, high)),
        (None, Some(low), Some(high)) => {
            let message = format!("the measure's `low` of {} is above its `high` of {}", low.text, high.text);
            node.fault(Diagnostic::error("bad-measure", message).help("exchange the two"), "");
            None
        }
        (None, None, None) => {
            let finding = Diagnostic::error("bad-measure", "a measure without an amount");
            node.fault(finding.help("give `value`, or both `low` and `high`"), "");
            None
        }
        _ => {
            let finding = Diagnostic::error("bad-measure", "a measure has either `value`, or both `low` and `high`");
            node.fault(finding.help("take away what does not belong"), "");
            None
        }
    }
}
