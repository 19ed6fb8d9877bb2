//! Where a link leads, judged by what is written: the one gate for links, pictures and raw HTML.
//!
//! An address is let through because it is known to be harmless, never because it is not known to be harmful.

use percent_encoding::percent_decode_str;

use crate::diag::nearest;
use crate::model::Url;

use super::super::body::RawTarget;

/// What an address leads to.
#[derive(Debug, PartialEq)]
pub(super) enum Address {
    /// `claim:id`, perhaps with `#part`.
    Claim(Box<str>, Option<Box<str>>),
    /// Something on this site.
    Site(RawTarget),
    /// A heading of the same page, by its id.
    Heading(String),
    /// A page elsewhere.
    Elsewhere(Url),
    /// An e-mail address.
    Mail(Url),
    /// Nothing is written.
    Empty,
    /// A scheme that is none, and the one of ours that it is almost.
    Mistyped(String, &'static str),
    /// Not to be published: why, completing "`address` …".
    Refused(String),
}

/// The schemes of this format, with what each names.
const OWN: [&str; 5] = ["claim", "source", "brief", "author", "topic"];

/// Judges an address as it is written, entities and escapes already read.
pub(super) fn read(written: &str) -> Address {
    let written = written.trim();
    if written.is_empty() {
        return Address::Empty;
    }
    if written.contains(char::is_control) {
        return refused("has a control character in it");
    }
    if let Some(id) = written.strip_prefix('#') {
        return decoded(id).map_or_else(|refusal| refusal, Address::Heading);
    }
    if let Some(scheme) = scheme(written) {
        let rest = &written[scheme.len() + 1..];
        return if OWN.contains(&scheme) { own(scheme, rest) } else { elsewhere(written, scheme) };
    }
    let mut start = written.chars();
    match (start.next(), start.next()) {
        // Browsers read a backslash as a slash.
        (Some('/' | '\\'), Some('/' | '\\')) => refused("names another site without `https:`"),
        (Some('/'), _) => {
            let (path, heading) = fragment(&written[1..]);
            // What is asked of a page stays as it is written: its signs are the page's to read.
            let (path, query) = path.find('?').map_or((path, ""), |at| path.split_at(at));
            match (decoded(path), heading) {
                (Ok(path), Ok(heading)) => Address::Site(RawTarget::Site((path + query).into(), heading)),
                (Err(refusal), _) | (_, Err(refusal)) => refusal,
            }
        }
        _ => file(written),
    }
}

fn own(scheme: &str, rest: &str) -> Address {
    let (key, part) = fragment(rest);
    let part = match part {
        Ok(part) => part,
        Err(refusal) => return refusal,
    };
    if key.is_empty() {
        return refused(format!("names nothing behind `{scheme}:`"));
    }
    match scheme {
        "claim" => Address::Claim(key.into(), part),
        "brief" => Address::Site(RawTarget::Brief(key.into(), part)),
        "source" => Address::Site(RawTarget::Source(rest.into())),
        "author" => Address::Site(RawTarget::Author(rest.into())),
        _ => Address::Site(RawTarget::Topic(rest.into())),
    }
}

fn elsewhere(written: &str, scheme: &str) -> Address {
    match Url::parse(written) {
        Ok(url) if scheme.eq_ignore_ascii_case("mailto") => Address::Mail(url),
        Ok(url) => Address::Elsewhere(url),
        Err(why) => match OWN.into_iter().find(|own| nearest(scheme, [*own]).is_some()) {
            Some(meant) => Address::Mistyped(scheme.to_owned(), meant),
            None => Address::Refused(why.to_string()),
        },
    }
}

fn file(written: &str) -> Address {
    let (path, heading) = fragment(written);
    let path = path.split('?').next().unwrap_or_default();
    match (decoded(path), heading) {
        (Ok(path), _) if path.is_empty() => refused("names no file"),
        (Ok(path), Ok(heading)) => Address::Site(RawTarget::File(path.into(), heading)),
        (Err(refusal), _) | (_, Err(refusal)) => refusal,
    }
}

/// What stands before the first colon, if it has the form of a scheme (RFC 3986, section 3.1).
fn scheme(written: &str) -> Option<&str> {
    let end = written.find([':', '/', '?', '#'])?;
    let scheme = &written[..end];
    let sound = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    let is_scheme = written[end..].starts_with(':')
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(sound);
    is_scheme.then_some(scheme)
}

/// An address without its fragment, and the fragment.
fn fragment(written: &str) -> (&str, Result<Option<Box<str>>, Address>) {
    match written.split_once('#') {
        Some((path, part)) => (path, decoded(part).map(|part| (!part.is_empty()).then(|| part.into()))),
        None => (written, Ok(None)),
    }
}

/// The text behind percent signs.
fn decoded(text: &str) -> Result<String, Address> {
    match percent_decode_str(text).decode_utf8() {
        Err(_) => Err(refused("is not UTF-8 behind its percent signs")),
        Ok(text) if text.contains(char::is_control) => Err(refused("has a control character in it")),
        Ok(text) => Ok(text.into_owned()),
    }
}

fn refused(why: impl Into<String>) -> Address {
    Address::Refused(why.into())
}
