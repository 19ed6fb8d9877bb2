//! The page of corrections: every change after publication, of every brief.

use tera::Value;

use crate::model::ClaimId;
use crate::plan::{Channel, Page};
use crate::record::{ClaimEntry, Earlier};
use crate::render::view::{CorrectionEntry, WordingView};
use crate::render::{Making, Ready};
use crate::site::corrections::{self, Made};

use super::brief::correction_view;
use super::claim::recorded;

pub(super) fn make(making: Making<'_>) -> Ready {
    let entries = corrections::all(making.site).into_iter().map(|entry| CorrectionEntry {
        id: entry.anchor(making.site),
        brief: making.brief(entry.brief),
        correction: correction_view(making, entry.correction),
        changes: changes(making, entry),
    });
    let entries: Vec<CorrectionEntry> = entries.collect();
    Ready::new(
        "corrections",
        "corrections.html",
        making.words.text("corrections"),
        ("corrections", Value::from(entries)),
    )
    .describe(Some(making.words.text("corrections_description")))
    .fed_by(Channel::Corrections)
}

/// What the claims of a correction said before it.
fn changes(making: Making<'_>, made: Made<'_>) -> Vec<WordingView> {
    let slug = &*making.site.library[made.brief].slug;
    let mut changes = Vec::new();
    for id in &made.correction.claims {
        let Some(entry) = recorded(making, *id) else { continue };
        let by_this =
            |earlier: &&Earlier| earlier.corrected_in.as_deref() == Some(slug) && made.correction.date == earlier.until;
        for earlier in entry.before.iter().filter(by_this) {
            changes.extend(wordings(making, *id, &entry, earlier));
        }
    }
    changes
}

/// What a claim said in an earlier version, and what it said in the next.
pub(super) fn wordings(making: Making<'_>, id: ClaimId, entry: &ClaimEntry, earlier: &Earlier) -> Vec<WordingView> {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let changes = earlier.was.iter().map(|(field, was)| WordingView {
        claim: making.claim(id),
        field: field.clone(),
        was: text(was),
        is: text(entry.next(earlier.version, field)),
    });
    let mut changes: Vec<WordingView> = changes.collect();
    // Its words first; what belongs to them follows.
    changes.sort_by_key(|change| change.field != "text");
    changes
}

/// The address of the correction by which a version came to its end.
pub(super) fn correction_address(making: Making<'_>, id: ClaimId, earlier: &Earlier) -> Option<String> {
    let slug = earlier.corrected_in.as_deref()?;
    let (brief, _) = making.site.library.briefs.entries().find(|(_, brief)| &*brief.slug == slug)?;
    let by_this = |made: &Made<'_>| made.correction.date == earlier.until && made.correction.claims.contains(&id);
    let made = corrections::of_brief(making.site, brief).into_iter().find(by_this)?;
    let page = making.site.plan.addresses.of(making.site.library, Page::Corrections);
    Some(format!("{page}#{}", made.anchor(making.site)))
}
