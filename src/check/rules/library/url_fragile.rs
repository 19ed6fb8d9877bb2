//! `url-fragile`: an address that will not last.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::SourceId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "url-fragile",
    in_short: ("address of a source will not last", "addresses of sources will not last"),
    level: Level::Warn,
    page: include_str!("url_fragile.md"),
    look: Look::Source(look),
};

/// Services that stand an address of their own before another, and go out of business.
const SHORTENERS: &[&str] = &[
    "bit.ly",
    "buff.ly",
    "cutt.ly",
    "dlvr.it",
    "fb.me",
    "goo.gl",
    "is.gd",
    "lnkd.in",
    "ow.ly",
    "rb.gy",
    "rebrand.ly",
    "shorturl.at",
    "t.co",
    "t.ly",
    "tiny.cc",
    "tinyurl.com",
    "trib.al",
    "wp.me",
];

/// Names in an address that hold what one visitor was given.
const SESSIONS: &[&str] = &["jsessionid", "phpsessid", "sessionid", "session_id", "aspsessionid"];

/// Paths of searches.
const SEARCHES: &[&str] = &["/search", "/search/", "/search.php", "/search.aspx", "/suche", "/recherche"];

/// Paths at which a site asks who one is.
const LOGINS: &[&str] = &["/login", "/signin", "/sign-in", "/log-in"];

fn look(subject: Subject<'_>, id: SourceId, found: &mut Found) {
    let source = &subject.library[id];
    let Some(reason) = source.url.as_ref().and_then(|url| reason(url.host(), url.as_str())) else { return };
    let finding = Diagnostic::warning("", format!("the address of `{}` will not last: {reason}", source.id))
        .help("give the address at which the document itself stands, or that of a copy in a web archive")
        .at(source.declared.file, source.declared.path.clone().key("url"), "");
    found.report(finding);
}

/// Why an address will not last.
fn reason(host: &str, url: &str) -> Option<&'static str> {
    let lower = url.to_ascii_lowercase();
    let rest = lower.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.find('/').map_or("", |at| &rest[at..]);
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let is_search = SEARCHES.contains(&path)
        && ["q=", "query=", "search=", "s=", "text="]
            .iter()
            .any(|name| query.split('&').any(|part| part.starts_with(name)));
    if SHORTENERS.contains(&host) {
        Some("a shortener stands before it")
    } else if SESSIONS.iter().any(|name| lower.contains(&format!("{name}="))) {
        Some("it holds what a single visitor was given")
    } else if is_search {
        Some("it is a search")
    } else if LOGINS.contains(&path.trim_end_matches('/')) {
        Some("it asks who one is")
    } else {
        None
    }
}
