//! Pictures: within a line, or as a figure with caption and credit where one has a paragraph to itself.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::diag::{Diagnostic, Span};
use crate::model::{CitedAs, Figure, PicturePart, Slug, TextWord, license};

use super::super::body::{RawCited, RawMarkKind, RawPicture, RawTarget};
use super::address::{self, Address};
use super::escape;
use super::flow::position;
use super::link::shortened;
use super::writer::Writer;

/// A picture as it is written.
#[derive(Debug)]
pub(super) struct Picture<'t> {
    pub(super) written: CowStr<'t>,
    pub(super) title: CowStr<'t>,
    pub(super) alt: String,
    /// It says of itself that it shows nothing that a reader would miss.
    pub(super) decorative: bool,
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
        Picture { written, title, alt, decorative: false, range }
    }

    /// Writes a picture within a line; where it cannot be published, its description.
    pub(super) fn picture(&mut self, picture: &Picture<'_>) {
        let figure = self.credits(&picture.written);
        let alt = alt_of(picture, figure);
        match address::read(&picture.written) {
            Address::Site(target @ (RawTarget::File(..) | RawTarget::Site(..))) => {
                self.img(picture, target, figure, &picture.title);
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

    /// Writes the element of a picture. Its size, and whatever smaller forms there are of it, are known when its file
    /// has been looked at.
    fn img(&mut self, picture: &Picture<'_>, target: RawTarget, figure: Option<&Figure>, title: &str) {
        let alt = alt_of(picture, figure);
        let written = self.span(picture.range.clone());
        let span = self.span(self.destination(&picture.written, picture.range.clone()));
        let number = position(self.pictures.len());
        self.out.mark(written, RawMarkKind::Picture(number, PicturePart::Choice));
        self.out.html.push_str("<img src=\"");
        self.out.mark(span, RawMarkKind::Address(target.clone()));
        self.out.html.push_str("\" alt=\"");
        escape::attribute(&mut self.out.html, &alt);
        self.out.html.push('"');
        self.out.mark(written, RawMarkKind::Picture(number, PicturePart::Size));
        // The first is likely in sight when the page opens: to wait with it would only cost time.
        if number > 0 {
            self.out.html.push_str(" loading=\"lazy\" decoding=\"async\"");
        }
        if !title.is_empty() {
            self.out.html.push_str(" title=\"");
            escape::attribute(&mut self.out.html, title);
            self.out.html.push('"');
        }
        self.out.html.push('>');
        self.out.mark(written, RawMarkKind::Picture(number, PicturePart::End));
        let decorative = picture.decorative || figure.is_some_and(|figure| figure.decorative);
        let (alt, figure) = (alt.into(), figure.map(|figure| figure.src.as_str().into()));
        self.pictures.push(RawPicture { target, alt, decorative, figure, span: written });
    }

    fn figure(&mut self, picture: &Picture<'_>, target: RawTarget) {
        let figure = self.credits(&picture.written);
        self.begin("<figure>");
        self.img(picture, target, figure, "");
        let caption = match figure.and_then(|figure| figure.caption.as_deref()) {
            Some(caption) if picture.title.is_empty() => caption,
            _ => &picture.title,
        };
        let credited = figure.filter(|figure| has_credit(figure));
        if !caption.is_empty() || credited.is_some() {
            self.out.html.push_str("<figcaption>");
            escape::text(&mut self.out.html, caption);
            if let Some(figure) = credited {
                self.out.html.push_str(if caption.is_empty() { "" } else { " " });
                let span = self.span(picture.range.clone());
                self.credit(figure, span);
            }
            self.out.html.push_str("</figcaption>");
        }
        self.out.html.push_str("</figure>\n");
        self.end_whole();
    }

    /// "credit · licence · date · source"
    fn credit(&mut self, figure: &Figure, span: Span) {
        self.out.html.push_str("<span class=\"credit\">");
        let begin = self.out.html.len();
        let next = |html: &mut String| html.push_str(if html.len() > begin { " · " } else { "" });
        if let Some(credit) = &figure.credit {
            escape::text(&mut self.out.html, credit);
        }
        if let Some(terms) = &figure.license {
            next(&mut self.out.html);
            match license::deed(terms) {
                Some((name, url)) => {
                    let html = &mut self.out.html;
                    html.push_str("<a href=\"");
                    escape::attribute(html, url.as_str());
                    html.push_str("\" rel=\"noopener noreferrer license\" class=\"external\">");
                    escape::text(html, &name);
                    html.push_str("</a>");
                }
                None => escape::text(&mut self.out.html, terms),
            }
        }
        if let Some(date) = figure.date {
            next(&mut self.out.html);
            escape::text(&mut self.out.html, &date.to_string());
        }
        if let Some(source) = &figure.source {
            next(&mut self.out.html);
            self.picture_source(source, span);
        }
        self.out.html.push_str("</span>");
    }

    /// Where a picture is from: a key is cited, as under a chart; an address is a link; anything else is a text.
    fn picture_source(&mut self, source: &str, span: Span) {
        self.out.word(TextWord::Source);
        self.out.html.push(' ');
        if let Ok(key) = Slug::parse(source) {
            let (key, cited_as) = (key.into(), CitedAs::InText);
            let cited = RawCited { key, span, prefix: None, locator: None, cited_as, replaces: 0 };
            self.out.mark(span, RawMarkKind::Citation(vec![cited]));
        } else if let Address::Elsewhere(url) = address::read(source) {
            self.open_outside_at(&url, "", span);
            escape::text(&mut self.out.html, &shortened(source));
            self.out.html.push_str("</a>");
        } else {
            escape::text(&mut self.out.html, source);
        }
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
    if figure.is_some_and(|figure| figure.decorative) {
        return String::new();
    }
    if !picture.alt.trim().is_empty() {
        return picture.alt.clone();
    }
    figure.and_then(|figure| figure.alt.clone()).unwrap_or_default()
}

fn has_credit(figure: &Figure) -> bool {
    let Figure { src: _, alt: _, decorative: _, caption: _, credit, license, date, source } = figure;
    credit.is_some() || license.is_some() || date.is_some() || source.is_some()
}
