//! Pictures: within a line, or as a figure with caption and credit where one has a paragraph to itself.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::diag::Diagnostic;
use crate::model::Figure;

use super::super::body::{RawMarkKind, RawTarget};
use super::address::{self, Address};
use super::escape;
use super::link::shortened;
use super::writer::Writer;

/// A picture as it is written.
#[derive(Debug)]
pub(super) struct Picture<'t> {
    pub(super) written: CowStr<'t>,
    pub(super) title: CowStr<'t>,
    pub(super) alt: String,
    pub(super) range: Range<usize>,
}

impl<'t> Writer<'t> {
    /// Writes a picture within a line.
    pub(super) fn image(&mut self, (written, title): (CowStr<'t>, CowStr<'t>), range: Range<usize>) {
        let picture = self.read_picture(written, title, range);
        self.picture(&picture);
    }

    /// At the beginning of a paragraph: if it begins with a picture, writes that, and if nothing else is in the
    /// paragraph, the whole of it as a figure. Says whether it did the latter.
    pub(super) fn lone_image(&mut self) -> bool {
        let next = |(event, _): &(Event<'t>, Range<usize>)| matches!(event, Event::Start(Tag::Image { .. }));
        if self.is_line() || self.events.peek().is_none_or(|event| !next(event)) {
            return false;
        }
        let Some((Event::Start(Tag::Image { dest_url, title, .. }), range)) = self.events.next() else { return false };
        let picture = self.read_picture(dest_url, title, range);
        let lone = matches!(self.events.peek(), Some((Event::End(TagEnd::Paragraph), _)));
        if lone
            && let Address::Site(target @ (RawTarget::File(..) | RawTarget::Site(..))) = address::read(&picture.written)
        {
            self.events.next();
            self.figure(&picture, target);
        } else {
            self.begin("<p>");
            self.picture(&picture);
            self.level += 1;
        }
        true
    }

    /// Reads a picture to its end. Its description is plain text, whatever markup is in it.
    fn read_picture(&mut self, written: CowStr<'t>, title: CowStr<'t>, range: Range<usize>) -> Picture<'t> {
        let mut alt = String::new();
        let mut depth = 0;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => break,
                Event::End(_) => depth -= 1,
                Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                    alt.push_str(&text);
                }
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => {}
                Event::Rule | Event::TaskListMarker(_) => {}
            }
        }
        Picture { written, title, alt, range }
    }

    /// Writes a picture within a line; where it cannot be published, its description.
    pub(super) fn picture(&mut self, picture: &Picture<'_>) {
        let figure = self.credits(&picture.written);
        let alt = alt_of(picture, figure);
        match address::read(&picture.written) {
            Address::Site(target @ (RawTarget::File(..) | RawTarget::Site(..))) => {
                self.img(picture, target, figure);
                if !picture.title.is_empty() {
                    self.out.html.push_str(" title=\"");
                    escape::attribute(&mut self.out.html, &picture.title);
                    self.out.html.push('"');
                }
                self.out.html.push('>');
                self.plain.text.push_str(&alt);
            }
            address @ Address::Elsewhere(_) => {
                let shown = shortened(&picture.written);
                let found = Diagnostic::warning("external-image", format!("picture `{shown}` is on another site"));
                let help = "every page loads only from its own site, so a link is shown: put the file beside the text";
                self.report(found.help(help), picture.range.clone());
                let linked = self.link.is_none() && !self.raw.in_link();
                let linked = linked && self.anchor(&address, &picture.written, &picture.title, picture.range.clone());
                self.words(if alt.is_empty() { &picture.written } else { &alt });
                self.out.html.push_str(if linked { "</a>" } else { "" });
            }
            address => {
                let destination = self.destination(&picture.written, picture.range.clone());
                self.report_address(&address, &picture.written, destination);
                self.words(&alt);
            }
        }
    }

    /// Writes `<img …` without its end, and reports a picture that nothing describes.
    fn img(&mut self, picture: &Picture<'_>, target: RawTarget, figure: Option<&Figure>) {
        let alt = alt_of(picture, figure);
        let span = self.span(self.destination(&picture.written, picture.range.clone()));
        self.out.html.push_str("<img src=\"");
        self.out.mark(span, RawMarkKind::Address(target));
        self.out.html.push_str("\" alt=\"");
        escape::attribute(&mut self.out.html, &alt);
        self.out.html.push_str("\" loading=\"lazy\"");
        if alt.trim().is_empty() {
            let shown = shortened(&picture.written);
            let found = Diagnostic::warning("missing-alt", format!("picture `{shown}` has no description"));
            let help = "write what it shows for those who cannot see it: `![a rising line](x.png)`";
            self.report(found.help(help), picture.range.clone());
        }
    }

    fn figure(&mut self, picture: &Picture<'_>, target: RawTarget) {
        let figure = self.credits(&picture.written);
        self.begin("<figure>");
        self.img(picture, target, figure);
        self.out.html.push('>');
        let html = &mut self.out.html;
        let caption = match figure.and_then(|figure| figure.caption.as_deref()) {
            Some(caption) if picture.title.is_empty() => caption,
            _ => &picture.title,
        };
        let credit = figure.map(credit_of).unwrap_or_default();
        if !(caption.is_empty() && credit.is_empty()) {
            html.push_str("<figcaption>");
            escape::text(html, caption);
            if !credit.is_empty() {
                html.push_str(if caption.is_empty() { "<span class=\"credit\">" } else { " <span class=\"credit\">" });
                escape::text(html, &credit);
                html.push_str("</span>");
            }
            html.push_str("</figcaption>");
        }
        html.push_str("</figure>\n");
        self.end_whole();
    }

    /// What the front matter says of the picture that the text calls `written`.
    fn credits(&mut self, written: &str) -> Option<&'t Figure> {
        let found = self.figures.get(written).copied().or_else(|| match address::read(written) {
            Address::Site(RawTarget::File(path, _)) => self.figures.get(&*path).copied(),
            _ => None,
        });
        if let Some(figure) = found {
            self.used_figures.insert(figure.src.clone());
        }
        found
    }
}

fn alt_of(picture: &Picture<'_>, figure: Option<&Figure>) -> String {
    if !picture.alt.trim().is_empty() {
        return picture.alt.clone();
    }
    figure.and_then(|figure| figure.alt.clone()).unwrap_or_default()
}

/// "credit · licence · date"
fn credit_of(figure: &Figure) -> String {
    let date = figure.date.map(|date| date.to_string());
    let parts = [figure.credit.as_deref(), figure.license.as_deref(), date.as_deref()];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
