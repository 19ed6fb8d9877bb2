//! The page in the place of something that was published and is gone.

use crate::model::{Choice, TombstoneId};
use crate::render::view::{DateView, GoneView};
use crate::render::{Making, Ready};

/// `None` where something has taken its place: then the address leads there.
pub(super) fn make(making: Making<'_>, id: TombstoneId) -> Option<Ready> {
    let tombstone = &making.site.library[id];
    if tombstone.successor.is_some() {
        return None;
    }
    let view = GoneView {
        what: tombstone.what.name(),
        name: tombstone.name.to_string(),
        date: DateView::of(making.words, tombstone.date),
        reason: tombstone.reason.clone(),
    };
    let title = making.words.say_own("no_longer_published", &[("what", tombstone.what.name().into())]);
    Some(Ready::new("gone", "gone.html", title, ("gone", view.into())))
}
