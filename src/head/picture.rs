//! The picture that stands for a brief where a link to it is shared.

use std::collections::BTreeSet;

use crate::assess::Standing;
use crate::model::{BriefId, Shown, Target, license};
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

/// The pictures in a brief’s text, with whose they are and on what terms.
pub(super) fn in_text(place: Place<'_>, id: BriefId) -> Vec<Node> {
    let site = place.site;
    let brief = &site.library[id];
    if site.config.base_url.is_none() {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let shown = brief.body.pictures.iter().filter(|shown| !shown.decorative && seen.insert(shown.asset));
    let node = |shown: &Shown| {
        let figure = shown.figure.as_deref().and_then(|name| brief.figures.iter().find(|figure| *figure.src == *name));
        let address = site.plan.addresses.of_target(site.library, &Target::Asset(shown.asset));
        Node::of_type("ImageObject")
            .with("contentUrl", format!("{}{address}", site.base()))
            .maybe("caption", figure.and_then(|figure| figure.caption.as_deref()))
            .maybe("description", Some(&*shown.alt).filter(|alt| !alt.trim().is_empty()))
            .maybe("creditText", figure.and_then(|figure| figure.credit.as_deref()))
            .maybe(
                "license",
                figure
                    .and_then(|figure| figure.license.as_deref())
                    .and_then(license::address)
                    .map(|url| url.as_str().to_owned()),
            )
            .maybe("dateCreated", figure.and_then(|figure| figure.date))
    };
    shown.map(node).collect()
}

/// How many of a brief's claims have each standing, in the order of the rules; those that none has are left out.
pub(crate) fn standings(site: Site<'_>, id: BriefId) -> Vec<(Standing, usize)> {
    let mut counts = [0; Standing::ALL.len()];
    for claim in &site.uses.brief_claims[id] {
        counts[site.assessment[*claim].standing as usize] += 1;
    }
    let counted = Standing::ALL.into_iter().zip(counts);
    counted.filter(|(_, count)| *count > 0).collect()
}
