//! Dates that stand in the wrong order within one entry: what came of a thing before the thing was there.
//!
//! A date may be a year or a month. Two are out of order only where that is sure of every day that they may mean.

use crate::diag::Diagnostic;
use crate::model::Date;
use crate::yaml::{Fields, Node};

/// A date and where it stands.
pub(super) type Dated<'d> = (Date, Node<'d>);

/// The date under `key`, if it can be read.
pub(super) fn dated<'d>(fields: &mut Fields<'d>, key: &'static str) -> Option<Dated<'d>> {
    let node = fields.get(key)?;
    Some((node.date()?, node))
}

/// Reports a date that surely lies before another. `message` has both, the wrong one first; `label` says of the other
/// what it is the day of.
pub(super) fn check_after(
    earliest: &Dated<'_>,
    date: Option<&Dated<'_>>,
    message: impl FnOnce(Date, Date) -> String,
    label: &str,
) {
    let (first, first_at) = earliest;
    let Some((date, node)) = date.filter(|(date, _)| date.last_day() < first.first_day()) else { return };
    let finding = Diagnostic::error("date-order", message(*date, *first)).help("correct one of the two dates");
    node.fault(first_at.mark(finding, label), "");
}
