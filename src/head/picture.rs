//! The picture that stands for a brief where a link to it is shared.

use crate::assess::Standing;
use crate::model::BriefId;
use crate::plan::{Data, Page};
use crate::site::Site;
use crate::wording;

use super::json::Node;
use super::place::Place;

/// A picture that stands for a brief.
#[derive(Debug)]
pub(super) struct Picture {
    /// Its whole address.
    pub(super) address: String,
    /// What is on it, in words.
    pub(super) alt: String,
    /// Width and height in pixels, where they are known.
    pub(super) size: Option<(u32, u32)>,
}

impl Picture {
    /// It as a node.
    pub(super) fn node(&self) -> Node {
        Node::of_type("ImageObject").with("url", self.address.as_str())
    }
}

/// Width and height in pixels of a card that is drawn: what the large cards of social networks want.
pub(crate) const SIZE: (u32, u32) = (1200, 630);

/// The brief’s picture. Whoever shows a link wants a whole address, so there is none on a site without one.
pub(super) fn of_brief(place: Place<'_>, id: BriefId) -> Option<Picture> {
    let site = place.site;
    site.config.base_url.as_ref()?;
    let address = site.full(Page::Data(Data::Card(id)));
    let title = &site.library[id].title;
    if Data::Card(id).is_replaced(site.library) {
        return Some(Picture { address, alt: title.clone(), size: None });
    }
    let counts: Vec<String> = standings(site, id)
        .into_iter()
        .map(|(standing, count)| wording::standing_count(site.words(), standing, count))
        .collect();
    let stop = if title.ends_with(['.', '?', '!', '…']) { "" } else { "." };
    let alt = if counts.is_empty() {
        title.clone()
    } else {
        format!("{title}{stop} Claims: {}.", wording::listed(site.words(), &counts))
    };
    site.config.cards.then_some(Picture { address, alt, size: Some(SIZE) })
}

/// How many of a brief's claims have each standing, in the order of the rules; those that none has are left out.
pub(crate) fn standings(site: Site<'_>, id: BriefId) -> Vec<(Standing, usize)> {
    let mut counts = [0; Standing::ALL.len()];
    for claim in &site.uses.brief_claims[id.index()] {
        counts[site.assessment[*claim].standing as usize] += 1;
    }
    let counted = Standing::ALL.into_iter().zip(counts);
    counted.filter(|(_, count)| *count > 0).collect()
}
