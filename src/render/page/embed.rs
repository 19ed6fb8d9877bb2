//! A claim for other sites: as a page to be shown in a frame, and as HTML to be copied.

use std::fmt::Write as _;

use crate::model::{ClaimId, Language};
use crate::plan::Page;
use crate::render::body::escape;
use crate::render::view::{DateView, EmbedView};
use crate::render::{Making, Ready};
use crate::wording;

/// The page.
pub(super) fn make(making: Making<'_>, id: ClaimId) -> Ready {
    let site = making.site;
    let claim = &site.library[id];
    let title = wording::short_sentence(claim, site.config.likelihood_scale).into_owned();
    Ready::new("embed", "embed.html", title, ("claim", making.claim(id)))
        .with("status_label", wording::claim_status(making.words, claim.status).map(str::to_owned))
        .with("mode_note", wording::mode_note(making.words, site.library, claim))
        .with("changed", changed(making, id))
}

/// What is copied to show it; `None` where the site offers no such pages.
pub(super) fn offer(making: Making<'_>, id: ClaimId) -> Option<EmbedView> {
    making.site.config.offers_embeds().then(|| EmbedView {
        address: making.site.plan.addresses.of(making.site.library, Page::Embed(id)),
        frame: frame(making, id),
        quotation: quotation(making, id),
    })
}

/// A frame that shows the claim as it stands on the day of reading. It can do no more than open the claim's page.
fn frame(making: Making<'_>, id: ClaimId) -> String {
    let site = making.site;
    let mut html = "<iframe src=\"".to_owned();
    escape(&site.full(Page::Embed(id)), &mut html);
    html.push_str("\" title=\"");
    escape(&wording::short_sentence(&site.library[id], site.config.likelihood_scale), &mut html);
    let _ = write!(
        html,
        "\" width=\"100%\" height=\"{}\" loading=\"lazy\" referrerpolicy=\"no-referrer\" sandbox=\"allow-popups \
         allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation\"></iframe>",
        height(making, id)
    );
    html
}

/// The height of a frame, in CSS pixels, in which a claim is seen whole where its column is of a usual width; in a narrower
/// one it can be scrolled.
fn height(making: Making<'_>, id: ClaimId) -> usize {
    let site = making.site;
    let claim = &site.library[id];
    let text = wording::sentence(claim, site.config.likelihood_scale);
    let verdict = wording::verdict(making.words, site.library, site.assessment, id);
    let lines = |text: &str, letters: usize| text.chars().count().div_ceil(letters);
    let notes = wording::mode_note(making.words, site.library, claim).map_or(0, |note| lines(&note, 50));
    let height = 150 + 25 * lines(&text, 38) + 21 * (lines(&verdict, 50) + 1 + notes);
    height.next_multiple_of(20).max(240)
}

/// A quotation of the claim as it stands now, which needs nothing from the site.
fn quotation(making: Making<'_>, id: ClaimId) -> String {
    let site = making.site;
    let claim = &site.library[id];
    let language = site.library.language_of(id).unwrap_or(&site.config.language);
    let standing = wording::standing_label(making.words, site.assessment[id].standing);
    let verdict = wording::verdict(making.words, site.library, site.assessment, id);
    let mut html = "<blockquote cite=\"".to_owned();
    escape(&site.full(Page::Claim(id)), &mut html);
    let _ = write!(html, "\" lang=\"{}\"><p>", Language::as_str(language));
    escape(&wording::sentence(claim, site.config.likelihood_scale), &mut html);
    html.push_str("</p><footer>");
    if let Some(label) = wording::claim_status(making.words, claim.status) {
        escape(&format!("{label}. "), &mut html);
    }
    escape(&format!("{standing}. {verdict} "), &mut html);
    if let Some(note) = wording::mode_note(making.words, site.library, claim) {
        escape(&format!("{note} "), &mut html);
    }
    html.push_str("<cite><a href=\"");
    escape(&site.full(Page::Claim(id)), &mut html);
    html.push_str("\">");
    escape(&site.config.title, &mut html);
    html.push_str("</a></cite>");
    if let Some(dates) = site.uses.dates[id.index()] {
        escape(&format!(", {}", wording::as_of(making.words, dates.changed)), &mut html);
    }
    html.push_str("</footer></blockquote>");
    html
}

fn changed(making: Making<'_>, id: ClaimId) -> tera::Value {
    making.site.uses.dates[id.index()]
        .map_or_else(tera::Value::none, |dates| DateView::of(making.words, dates.changed).into())
}
