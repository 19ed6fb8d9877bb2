//! What is answered to a request, apart from how it came: everything here can be tried without a network.

use percent_encoding::percent_decode_str;

use crate::diag::emit::json;
use crate::diag::{Diagnostic, Label};
use crate::output::{Outputs, SitePath};
use crate::pipeline::Unmade;

use super::stage::{Scene, Shown};
use super::{Editor, page};

/// What is sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: String,
    pub(super) body: Vec<u8>,
    /// Where the browser is to go instead.
    pub(super) location: Option<String>,
}

/// The script of every page.
const SCRIPT: &str = include_str!("live.js");

/// Answers for an address, as it stands in the request: a path that begins with `/`, encoded.
pub(super) fn to(scene: &Scene, address: &str) -> Answer {
    let decoded = percent_decode_str(address.trim_start_matches('/')).decode_utf8();
    let Ok(path) = decoded else {
        return Answer::text(400, "This address is not UTF-8.");
    };
    let Some(shown) = &scene.shown else { return Answer::html(503, page::of_trouble(scene)) };
    let whole = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_string() };
    let Some(wanted) = SitePath::new(whole) else {
        return Answer::text(
            400,
            "This is no address of a site: a part of it is empty, `.`, `..`, or has a sign that no file has.",
        );
    };
    let find = |path: &SitePath| shown.site.paths().binary_search(path).ok();
    if let Some(index) = find(&wanted) {
        return made(shown, scene.number, (index, 200));
    }
    let folder = SitePath::new(format!("{path}/index.html"));
    if folder.is_some_and(|folder| find(&folder).is_some()) {
        return Answer { location: Some(format!("/{}/", address.trim_start_matches('/'))), ..Answer::text(308, "") };
    }
    match SitePath::new("404.html").and_then(|missing| find(&missing)) {
        Some(index) => made(shown, scene.number, (index, 404)),
        None => Answer::text(404, "There is nothing at this address."),
    }
}

/// The script that keeps a page new.
pub(super) fn script() -> Answer {
    Answer { status: 200, kind: "text/javascript; charset=utf-8".to_owned(), body: SCRIPT.into(), location: None }
}

/// What is to be said on the page at an address: which state is shown, what is in its way, and what was found in the texts
/// that the page is made from.
pub(super) fn news(scene: &Scene, address: &str, editor: Option<&Editor>) -> Answer {
    let findings: Vec<Diagnostic> = found_for(scene, address).into_iter().cloned().collect();
    let lines = json::render(&findings, &[], &scene.files);
    let listed: Vec<&str> = lines.lines().collect();
    let trouble = serde_json::Value::from(scene.trouble.as_deref());
    let all = scene.findings.len();
    let (newest, unjudged) = (scene.is_newest(), scene.is_unjudged);
    let editor = serde_json::Value::from(editor.map(Editor::form));
    let body = format!(
        "{{\"number\":{},\"trouble\":{trouble},\"newest\":{newest},\"unjudged\":{unjudged},\"editor\":{editor},\
         \"all\":{all},\"findings\":[{}]}}",
        scene.number,
        listed.join(",")
    );
    Answer { status: 200, kind: "application/json".to_owned(), body: body.into(), location: None }
}

/// The findings in the text that a page is made from; all of them for a page that is made from many.
fn found_for<'s>(scene: &'s Scene, address: &str) -> Vec<&'s Diagnostic> {
    let path = percent_decode_str(address.trim_start_matches('/')).decode_utf8_lossy().into_owned();
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
    let site = scene.shown.as_ref().filter(|_| scene.is_newest()).map(|shown| &shown.site);
    let index = SitePath::new(path).and_then(|path| site.and_then(|site| site.paths().binary_search(&path).ok()));
    let Some((file, place)) = index.zip(site).and_then(|(index, site)| site.written_in(index, &scene.files)) else {
        return scene.findings.iter().collect();
    };
    let concerns = |label: &Label| {
        label.file == file
            && match (place, label.place.span()) {
                (Some(place), Some(span)) => place.start <= span.start && span.start < place.end,
                _ => true,
            }
    };
    scene.findings.iter().filter(|finding| finding.labels.iter().any(concerns)).collect()
}

/// A file of the site.
fn made(shown: &Shown, number: u64, (index, status): (usize, u16)) -> Answer {
    let Shown { site, files } = shown;
    let path = site.paths()[index].as_str();
    let mut body = Vec::new();
    match site.bytes(index, &mut body) {
        Ok(()) if path.ends_with(".html") => Answer::html(status, page::with_script(body, number)),
        Ok(()) => Answer { status, kind: kind_of(path), body, location: None },
        Err(Unmade::Faulty(finding)) => Answer::html(500, page::of_reason(&page::drawn(&[*finding], files), number)),
        Err(Unmade::Unreadable(reason)) => {
            Answer::html(500, page::of_reason(&format!("`{path}` cannot be read: {reason}"), number))
        }
    }
}

/// What a file is, by its name.
fn kind_of(path: &str) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let is_text = kind.type_() == "text"
        || ["javascript", "json", "xml"].contains(&kind.subtype().as_str())
        || kind.suffix().is_some();
    if is_text { format!("{kind}; charset=utf-8") } else { kind.to_string() }
}

impl Answer {
    pub(super) fn text(status: u16, text: &str) -> Self {
        Self { status, kind: "text/plain; charset=utf-8".to_owned(), body: text.into(), location: None }
    }

    fn html(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, kind: "text/html; charset=utf-8".to_owned(), body: body.into(), location: None }
    }
}
