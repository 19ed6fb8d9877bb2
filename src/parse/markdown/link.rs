//! Links, and the words that state a claim.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, TagEnd};

use crate::diag::{Diagnostic, Span, near};
use crate::model::{Sentence, Url};

use super::super::body::{RawClaimPart, RawMarkKind};
use super::address::{self, Address};
use super::escape;
use super::sentence::{self, Use};
use super::writer::Writer;

/// The link that is open. Markdown has no links within links.
#[derive(Debug)]
pub(super) enum Link {
    /// An `<a>`.
    Anchor,
    /// Words that state a claim, and where they are written.
    Claim(Box<str>, Range<usize>),
    /// Words whose link is left out.
    Words,
}

impl Writer<'_> {
    pub(super) fn open_link(&mut self, kind: LinkType, written: &str, title: &str, range: Range<usize>) {
        let address = match kind {
            LinkType::Email => address::read(&format!("mailto:{written}")),
            _ => address::read(written),
        };
        let destination = self.destination(written, range.clone());
        let empty = matches!(self.events.peek(), Some((Event::End(TagEnd::Link), _)));
        if let Address::Claim(id, part) = address {
            return self.open_claim(id, part.as_deref(), empty, destination);
        }
        let linked = self.anchor(&address, written, title, destination);
        if empty {
            self.words(written);
            let found = Diagnostic::warning("empty-link", format!("link to `{written}` has no words"));
            self.report(found.help("its address is shown; write the words that a reader follows"), range);
        }
        self.link = Some(if linked { Link::Anchor } else { Link::Words });
    }

    /// Where the destination of a link or a picture stands; all of it where it is written elsewhere or otherwise than it
    /// reads.
    pub(super) fn destination(&self, written: &str, whole: Range<usize>) -> Range<usize> {
        let text = &self.text[whole.clone()];
        let found = text.rmatch_indices("](").find_map(|(at, bracket)| {
            let behind = &text[at + bracket.len()..];
            let behind = behind.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '<');
            behind.starts_with(written).then(|| whole.start + text.len() - behind.len())
        });
        match found {
            Some(from) if !written.is_empty() => from..from + written.len(),
            _ => whole,
        }
    }

    fn open_claim(&mut self, id: Box<str>, part: Option<&str>, empty: bool, range: Range<usize>) {
        let is_measure = empty && part == Some("value");
        if let Some(part) = part.filter(|_| !is_measure) {
            let span = self.span(range.clone());
            self.unknown_parts.push(RawClaimPart { claim: id.clone(), part: part.into(), span });
        }
        let from = self.plain.text.len();
        if empty {
            self.plain.text.push_str(sentence::LEFT_OUT);
        }
        self.plain.uses.push(Use { mark: self.out.marks.len(), from, to: self.plain.text.len() });
        let span = self.span(range.clone());
        let (kind, link) = match (empty, is_measure) {
            (false, _) => (RawMarkKind::ClaimStart(id.clone(), Sentence::default()), Link::Claim(id, range)),
            (true, false) => (RawMarkKind::ClaimText(id, Sentence::default()), Link::Words),
            (true, true) => (RawMarkKind::ClaimMeasure(id, Sentence::default()), Link::Words),
        };
        self.out.mark(span, kind);
        self.link = Some(link);
    }

    pub(super) fn close_link(&mut self) {
        match self.link.take() {
            Some(Link::Anchor) => self.out.html.push_str("</a>"),
            Some(Link::Claim(id, range)) => {
                let span = self.span(range);
                self.out.mark(span, RawMarkKind::ClaimEnd(id));
                let end = self.plain.text.len();
                if let Some(last) = self.plain.uses.last_mut() {
                    last.to = end;
                }
            }
            Some(Link::Words) | None => {}
        }
        self.leave();
    }

    /// Writes the first tag of a link, unless the address is not to be published, which it reports.
    pub(super) fn anchor(&mut self, address: &Address, written: &str, title: &str, range: Range<usize>) -> bool {
        match address {
            Address::Site(target) => {
                self.out.html.push_str("<a href=\"");
                let span = self.span(range);
                self.out.mark(span, RawMarkKind::Address(target.clone()));
            }
            Address::Heading(id) => {
                self.out.html.push_str("<a href=\"#");
                escape::attribute(&mut self.out.html, id);
                self.want_heading(id, range);
            }
            Address::Elsewhere(url) => {
                self.open_outside(url, title, range);
                return true;
            }
            Address::Mail(url) => {
                self.out.html.push_str("<a href=\"");
                escape::attribute(&mut self.out.html, url.as_str());
            }
            Address::Claim(..) | Address::Empty | Address::Mistyped(..) | Address::Refused(_) => {
                self.report_address(address, written, range);
                return false;
            }
        }
        self.out.html.push('"');
        self.end_anchor(title);
        true
    }

    /// Writes the first tag of a link to another site.
    pub(super) fn open_outside(&mut self, url: &Url, title: &str, range: Range<usize>) {
        let span = self.span(range);
        self.open_outside_at(url, title, span);
    }

    /// The same for a link that stands at this place of the file.
    pub(super) fn open_outside_at(&mut self, url: &Url, title: &str, span: Span) {
        self.outward.push((url.clone(), span));
        self.out.html.push_str("<a href=\"");
        escape::attribute(&mut self.out.html, url.as_str());
        self.out.html.push_str("\" rel=\"noopener noreferrer\" class=\"external\"");
        self.end_anchor(title);
    }

    fn end_anchor(&mut self, title: &str) {
        if !title.is_empty() {
            self.out.html.push_str(" title=\"");
            escape::attribute(&mut self.out.html, title);
            self.out.html.push('"');
        }
        self.out.html.push('>');
    }

    /// Reports an address that is not published.
    pub(super) fn report_address(&mut self, address: &Address, written: &str, range: Range<usize>) {
        let shown = shortened(written);
        let found = match address {
            Address::Empty => Diagnostic::warning("empty-address", "link leads nowhere").help("its words are shown"),
            Address::Mistyped(scheme, meant) => {
                let found = Diagnostic::error("unknown-scheme", format!("there is no scheme `{scheme}`"))
                    .help(format!("did you mean `{meant}:`?"));
                match near(scheme, [*meant]) {
                    Some(near) => found.fix(near.fix(scheme, *meant)),
                    None => found,
                }
            }
            Address::Refused(why) => Diagnostic::warning("unsafe-link", format!("the address `{shown}` {why}"))
                .help("its words are shown without a link"),
            Address::Claim(..) | Address::Site(_) | Address::Heading(_) | Address::Elsewhere(_) | Address::Mail(_) => {
                Diagnostic::warning("unsafe-link", format!("`{shown}` cannot stand here"))
                    .help("its words are shown without a link")
            }
        };
        self.report(found, range);
    }
}

/// An address as a message shows it: on one line and not too long.
pub(super) fn shortened(written: &str) -> String {
    let longest = 60;
    let mut shown: String =
        written.chars().take(longest).map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    if written.chars().nth(longest).is_some() {
        shown.push('…');
    }
    shown
}
