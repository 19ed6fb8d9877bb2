//! What other sites answered when their addresses were asked for: `corroborate check --external`.
//!
//! A finding says what was asked, when, and what was answered. That a page is lost, or that what was cited is wrong, it
//! does not say.

mod link_gone;
mod link_inside;
mod link_moved;
mod link_refused;
mod link_unreachable;

use crate::check::About;
use crate::diag::Diagnostic;
use crate::external::{Owner, Spot, Written};

use super::Rule;

/// In alphabetical order.
pub(super) const RULES: &[Rule] =
    &[link_gone::RULE, link_inside::RULE, link_moved::RULE, link_refused::RULE, link_unreachable::RULE];

/// How many places a finding names.
const MOST_PLACES: usize = 4;

/// Whom a finding about an address is about: the owner of its first place.
fn about(written: &Written) -> About {
    match written.spots.first().map(|spot| spot.owner) {
        Some(Owner::Brief(id)) => About::Brief(id),
        Some(Owner::Source(id)) => About::Source(id),
        Some(Owner::Site) | None => About::Site,
    }
}

/// The finding at the places of an address, the first few of them, with what to do and how many places there are besides.
fn told<'a>(message: String, spots: impl IntoIterator<Item = &'a Spot>, help: impl Into<String>) -> Diagnostic {
    let mut spots = spots.into_iter();
    let shown = spots.by_ref().take(MOST_PLACES).enumerate();
    let finding = shown.fold(Diagnostic::warning("", message), |finding, (number, spot)| {
        finding.at(spot.file, spot.place.clone(), if number == 0 { "" } else { "and here" })
    });
    let finding = finding.help(help);
    match spots.count() {
        0 => finding,
        1 => finding.help("it is written in one more place"),
        more => finding.help(format!("it is written in {more} more places")),
    }
}
