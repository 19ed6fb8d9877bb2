//! What language models should know of the site, as Markdown (llmstxt.org).

use std::fmt::Write as _;

use crate::model::on_one_line;
use crate::plan::{Data, Page};
use crate::site::Site;

/// More briefs than this are left to the sitemap: the file is to be read at once.
const BRIEFS: usize = 100;

/// Writes the whole file.
pub(super) fn write(site: Site<'_>, buffer: &mut Vec<u8>) {
    let library = site.library;
    let mut text = format!("# {}\n", plain(&site.config.title));
    if let Some(description) = &site.config.description {
        _ = write!(text, "\n> {}\n", plain(description));
    }
    text.push_str(
        "\nEvery claim and every source has a page of its own. A claim’s page says what supports and what disputes it, \
         and how many independent origins that goes back to.\n",
    );
    section(&mut text, "Briefs");
    for (id, brief) in library.briefs.entries().take(BRIEFS) {
        link(&mut text, (&brief.title, &site.full(Page::Brief(id))), brief.summary.as_deref());
    }
    section(&mut text, "Evidence");
    for (title, page, about) in [
        ("Claims", Page::Claims, "every claim, with its standing and the rules by which that is decided"),
        ("Sources", Page::Sources, "every source, and what it relays"),
        ("Forecasts", Page::Forecasts, "every forecast, and what came of it"),
        ("Corrections", Page::Corrections, "what was changed after it was published"),
        ("Evidence", Page::Evidence, "what the evidence of the whole site adds up to"),
        ("evidence.json", Page::Data(Data::Evidence), "all of it as JSON, described by evidence.schema.json"),
        ("claims.csv", Page::Data(Data::ClaimTable), "the claims as a table"),
        ("Sitemap", Page::Data(Data::Sitemap), "the addresses of all pages"),
    ] {
        link(&mut text, (title, &site.full(page)), Some(about));
    }
    if !library.pages.is_empty() {
        section(&mut text, "Optional");
        for (id, page) in library.pages.entries() {
            link(&mut text, (&page.title, &site.full(Page::Free(id))), page.summary.as_deref());
        }
    }
    buffer.extend_from_slice(text.as_bytes());
}

fn section(text: &mut String, title: &str) {
    _ = write!(text, "\n## {title}\n\n");
}

fn link(text: &mut String, (title, address): (&str, &str), about: Option<&str>) {
    _ = write!(text, "- [{}]({address})", plain(title));
    if let Some(about) = about {
        _ = write!(text, ": {}", plain(about));
    }
    text.push('\n');
}

/// A text on one line that Markdown takes as it is.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in on_one_line(text).chars().filter(|letter| !letter.is_control()) {
        if "\\`*_[]<>#".contains(letter) {
            plain.push('\\');
        }
        plain.push(letter);
    }
    plain
}
