//! How pages name files for programs.

use crate::plan::{Channel, Data, FeedForm, Page};
use crate::render::view::FileLink;
use crate::site::Site;

/// What is there of the whole site, but for the feeds that every page names. Without an address, what needs none.
pub(super) fn files(site: Site<'_>) -> Vec<FileLink> {
    let everywhere = [
        (Data::Evidence, "file_evidence"),
        (Data::EvidenceSchema, "file_schema"),
        (Data::ClaimTable, "file_claims"),
        (Data::Graph, "file_graph"),
    ];
    let addressed = [
        (Data::Feed(Channel::Claims, FeedForm::Atom), "file_claims_feed"),
        (Data::Feed(Channel::Corrections, FeedForm::Atom), "file_corrections_feed"),
        (Data::Calendar, "file_calendar"),
        (Data::Sitemap, "file_sitemap"),
    ];
    let addressed = addressed.into_iter().filter(|_| site.config.base_url.is_some());
    let links = everywhere.into_iter().chain(addressed).map(|(data, title)| FileLink {
        title: site.words().text(title).to_owned(),
        media_type: data.media_type(),
        address: site.plan.addresses.of(site.library, Page::Data(data)),
    });
    links.collect()
}

/// A channel's feeds, in every form.
pub(super) fn feeds(site: Site<'_>, channel: Channel) -> Vec<FileLink> {
    FeedForm::ALL.into_iter().filter_map(|form| feed(site, channel, form)).collect()
}

/// A feed, where the site has any.
pub(super) fn feed(site: Site<'_>, channel: Channel, form: FeedForm) -> Option<FileLink> {
    site.config.base_url.as_ref()?;
    let name = match channel {
        Channel::Site => site.config.title.clone(),
        Channel::Topic(id) => site.library[id].title.clone(),
        Channel::Author(id) => site.library[id].name.clone(),
        Channel::Claims => site.words().text("claims").to_owned(),
        Channel::Corrections => site.words().text("corrections").to_owned(),
    };
    let title = match form {
        FeedForm::Atom => name,
        FeedForm::Rss => format!("{name} (RSS)"),
        FeedForm::Json => format!("{name} (JSON Feed)"),
    };
    let address = site.plan.addresses.of(site.library, Page::Data(Data::Feed(channel, form)));
    Some(FileLink { title, media_type: form.media_type(), address })
}
