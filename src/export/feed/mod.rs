//! Feeds for programs that tell readers what is new. What one says is gathered once ([`channel`]), and written in the
//! form that is asked for. Dates are those of what is told of, never the day of the build.

mod atom;
mod channel;
mod content;
mod json;
mod rss;

use crate::model::Date;
use crate::plan::{Channel, FeedForm};
use crate::site::Site;

/// What a feed says, in whatever form.
struct Feed {
    title: String,
    description: Option<String>,
    /// BCP 47.
    language: String,
    /// The page that shows the same to people.
    page: String,
    /// Where the feed itself stands.
    address: String,
    /// When anything in it was last changed.
    updated: Option<Date>,
    publisher: String,
    /// The newest first.
    entries: Vec<Entry>,
}

/// One thing that is new or has changed.
struct Entry {
    /// Its name for ever, and where it can be read.
    address: String,
    title: String,
    published: Date,
    updated: Date,
    authors: Vec<Person>,
    topics: Vec<String>,
    summary: Option<String>,
    /// HTML with whole addresses.
    content: Option<String>,
    /// Where it is not the feed's (BCP 47).
    language: Option<String>,
}

struct Person {
    name: String,
    /// The person's page on this site.
    page: String,
}

/// Writes a feed.
pub(super) fn write(site: Site<'_>, channel: Channel, form: FeedForm, buffer: &mut Vec<u8>) {
    let feed = channel::gather(site, channel, form);
    match form {
        FeedForm::Atom => atom::write(&feed, buffer),
        FeedForm::Rss => rss::write(&feed, buffer),
        FeedForm::Json => json::write(&feed, buffer),
    }
}

/// The beginning of the first day that a date can mean, in Greenwich (RFC 3339).
fn moment(date: Date) -> String {
    format!("{}T00:00:00Z", date.first_day())
}
