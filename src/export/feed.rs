//! Feeds for programs that tell readers what is new (Atom, RFC 4287). Their dates are those of what they tell of, never
//! the day of the build.

use std::fmt::Write as _;

use crate::model::Date;
use crate::plan::{Data, Page};
use crate::site::{Site, corrections};
use crate::wording;

/// What a feed says of its day where there is nothing to take one from.
const NO_DAY: &str = "1970-01-01";

/// The corrections, the newest first.
pub(super) fn of_corrections(site: Site<'_>, buffer: &mut Vec<u8>) {
    let base = site.config.base_url.as_ref().map(crate::config::BaseUrl::as_str).unwrap_or_default();
    let page = format!("{base}{}", site.plan.addresses.of(site.library, Page::Corrections));
    let title = &site.config.title;
    let publisher = site.config.publisher.as_ref().and_then(|publisher| publisher.name.as_ref()).unwrap_or(title);
    let mut feed =
        String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"");
    _ = writeln!(feed, " xml:lang=\"{}\">", text(site.config.language.as_str()));
    _ = writeln!(feed, "<title>Corrections · {}</title>", text(title));
    _ = writeln!(feed, "<id>{}</id>", text(&page));
    _ = writeln!(
        feed,
        "<link rel=\"self\" href=\"{}\"/>",
        text(&format!("{base}{}", site.plan.addresses.of(site.library, Page::Data(Data::Corrections))))
    );
    _ = writeln!(feed, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", text(&page));
    _ = writeln!(feed, "<updated>{}</updated>", moment(corrections::newest(site)));
    _ = writeln!(feed, "<author><name>{}</name></author>", text(publisher));
    for made in corrections::all(site) {
        let brief = &site.library[made.brief];
        let (kind, _) = wording::correction_kind(made.correction.kind);
        let address = text(&format!("{page}#{}", made.anchor(site)));
        let day = moment(Some(made.correction.date));
        _ = writeln!(feed, "<entry>\n<title>{kind}: {}</title>\n<id>{address}</id>", text(&brief.title));
        _ = writeln!(feed, "<link rel=\"alternate\" type=\"text/html\" href=\"{address}\"/>");
        _ = writeln!(feed, "<updated>{day}</updated>\n<summary>{}</summary>\n</entry>", text(&made.correction.text));
    }
    feed.push_str("</feed>\n");
    buffer.extend_from_slice(feed.as_bytes());
}

/// The beginning of the day, in Greenwich (RFC 3339).
fn moment(date: Option<Date>) -> String {
    let day = date.map_or_else(|| NO_DAY.to_owned(), |date| date.first_day().to_string());
    format!("{day}T00:00:00Z")
}

/// A text as XML, without the characters that XML cannot hold.
fn text(text: &str) -> String {
    let kept: String = text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect();
    quick_xml::escape::escape(kept.as_str()).into_owned()
}
