//! Texts and the HTML that they give, compared whole, with the marks shown where they are.

mod blocks;
mod claims;
mod growth;
mod links;
mod passages;
mod properties;
mod raw;

use super::super::body::{RawBody, RawMarkKind, RawTarget};
use super::{RawHtml, Settings, body, inline};
use crate::diag::{Diagnostic, FileId};
use crate::model::CitedAs;

pub(super) const SETTINGS: Settings<'static> =
    Settings { file: FileId(0), offset: 0, raw_html: RawHtml::Show, math: false, figures: &[], headings: &[] };

pub(super) const SANITISE: Settings<'static> = Settings { raw_html: RawHtml::Sanitise, ..SETTINGS };

/// Compares what a text gives, and that nothing is reported.
#[track_caller]
pub(super) fn check(markdown: &str, html: &str) {
    check_reported(markdown, html, &[]);
}

/// Compares what a text gives and the codes of what is reported.
#[track_caller]
pub(super) fn check_reported(markdown: &str, html: &str, codes: &[&str]) {
    check_in(&SETTINGS, markdown, html, codes);
}

#[track_caller]
pub(super) fn check_in(settings: &Settings<'_>, markdown: &str, html: &str, codes: &[&str]) {
    let (body, found) = body(markdown, settings);
    assert_eq!(shown(&body).trim_end(), html, "{markdown}");
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), codes, "{markdown}\n{found:#?}");
    let (windows, _) = super::body(&markdown.replace('\n', "\r\n"), settings);
    assert_eq!(shown(&windows).trim_end(), html, "with Windows' line ends: {markdown}");
}

#[track_caller]
pub(super) fn check_line(text: &str, html: &str, codes: &[&str]) {
    let (body, found) = inline(text, &SETTINGS);
    assert_eq!(shown(&body), html, "{text}");
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), codes, "{text}\n{found:#?}");
}

/// What a finding says, with its place: "2..5 code: message | help".
pub(super) fn told(found: &Diagnostic) -> String {
    let span = found.labels[0].place.span().unwrap();
    format!("{}..{} {}: {} | {}", span.start, span.end, found.code, found.message, found.help.join(" | "))
}

/// The HTML with its marks in braces: `{claim a|words}`, `{see @b, p. 4}`, `{file x.csv}`.
pub(super) fn shown(body: &RawBody) -> String {
    let mut shown = String::new();
    let mut done = 0;
    for mark in &body.marks {
        shown.push_str(&body.html[done..mark.at as usize]);
        done = mark.at as usize;
        shown.push_str(&match &mark.kind {
            RawMarkKind::ClaimStart(id, _) => format!("{{claim {id}|"),
            RawMarkKind::ClaimEnd(_) => "}".to_owned(),
            RawMarkKind::ClaimText(id, _) => format!("{{text {id}}}"),
            RawMarkKind::ClaimMeasure(id, _) => format!("{{measure {id}}}"),
            RawMarkKind::Citation(cited) => {
                let parts = cited.iter().map(|cited| {
                    let prefix = cited.prefix.as_ref().map(|prefix| format!("{prefix} ")).unwrap_or_default();
                    let locator = cited.locator.as_ref().map(|locator| format!(", {locator}")).unwrap_or_default();
                    let form = match cited.cited_as {
                        CitedAs::Usual => "",
                        CitedAs::WithoutAuthor => "-",
                        CitedAs::InText => "in text ",
                    };
                    format!("{prefix}{form}@{}{locator}", cited.key)
                });
                format!("{{{}}}", parts.collect::<Vec<_>>().join("; "))
            }
            RawMarkKind::Address(target) => match target {
                RawTarget::Source(key) => format!("{{source {key}}}"),
                RawTarget::Brief(key, part) => format!("{{brief {key}{}}}", part_of(part.as_deref())),
                RawTarget::Author(key) => format!("{{author {key}}}"),
                RawTarget::Topic(key) => format!("{{topic {key}}}"),
                RawTarget::File(path, part) => format!("{{file {path}{}}}", part_of(part.as_deref())),
                RawTarget::Site(path, part) => format!("{{site {path}{}}}", part_of(part.as_deref())),
            },
            RawMarkKind::Chart(number, part) => format!("{{chart {number}, {part:?}}}"),
            // They stand wherever a picture does, and `pictures` looks at them.
            RawMarkKind::Picture(..) => String::new(),
            RawMarkKind::Word(word) => format!("{{{word:?}}}"),
        });
    }
    shown.push_str(&body.html[done..]);
    shown
}

fn part_of(part: Option<&str>) -> String {
    part.map(|part| format!("#{part}")).unwrap_or_default()
}
