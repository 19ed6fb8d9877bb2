//! CSL-JSON (Citation Style Language 1.0.2, `csl-data.json`), as Zotero and Pandoc write it.

use std::ops::Range;

use serde_json::{Map, Value};

use crate::cite::in_hayagriva;
use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{Decimal, ExtraValue, source_type};

use super::Entry;
use super::entry::{Draft, Name};
use super::json_places::{self, Member, members};

/// How deep a value may be nested: far more than any item is.
const DEEPEST: usize = 32;

/// Reads a list of items, or one. An item that is no object is told, and the others are read. Of a text that is not JSON
/// the keys are named.
pub(super) fn read(file: FileId, text: &str) -> (Vec<Entry>, Vec<Diagnostic>, Vec<Box<str>>) {
    let mut findings = Vec::new();
    let whole: Value = match serde_json::from_str(text) {
        Ok(whole) => whole,
        Err(error) => {
            let at = place(text, error.line(), error.column());
            let finding = Diagnostic::error("entry-broken", format!("the file is not JSON: {}", without_place(&error)));
            let finding = finding.help("nothing of it was read: export it again").at(file, Span::new(at, at), "");
            return (Vec::new(), vec![finding], seemingly_keys(text));
        }
    };
    let root = json_places::whole(text);
    // Zotero’s web API wraps the list.
    let (items, list) = match whole {
        Value::Array(items) => (items, Some(root.clone())),
        Value::Object(mut map) if map.get("items").is_some_and(Value::is_array) => {
            let list = members(text, root.clone()).into_iter().find(|member| member.name == "items");
            match map.remove("items") {
                Some(Value::Array(items)) => (items, list.map(|list| list.value)),
                _ => (Vec::new(), None),
            }
        }
        one => (vec![one], None),
    };
    let places: Vec<Range<usize>> = match list {
        Some(list) => members(text, list).into_iter().map(|item| item.value).collect(),
        None => vec![root],
    };
    let mut entries = Vec::new();
    for (position, (item, place)) in items.into_iter().zip(places).enumerate() {
        match item {
            Value::Object(map) => {
                let site = Site { file, position, place: place.start, members: members(text, place) };
                entries.push(entry(&site, &map, &mut findings));
            }
            other => findings.push(
                Diagnostic::error(
                    "entry-broken",
                    format!("item {} is {}, and not an object", position + 1, kind(&other)),
                )
                .help("an item of CSL-JSON is an object with an `id` and a `type`")
                .at(file, Span::from(place), ""),
            ),
        }
    }
    (entries, findings, Vec::new())
}

/// Where an item stands, and the values of its variables.
struct Site<'t> {
    file: FileId,
    position: usize,
    place: usize,
    members: Vec<Member<'t>>,
}

impl Site<'_> {
    fn of(&self, name: &str) -> Option<Span> {
        self.members.iter().find(|member| member.name == name).map(|member| Span::from(member.value.clone()))
    }
}

fn entry(site: &Site<'_>, item: &Map<String, Value>, findings: &mut Vec<Diagnostic>) -> Entry {
    let key = ["id", "citation-key"].into_iter().find_map(|name| Some((item.get(name).and_then(scalar)?, name)));
    let mut draft = match key {
        Some((key, name)) => {
            let place = site.of(name).unwrap_or(Span::new(site.place, site.place + 1));
            Draft::new(&key, (site.file, place), findings)
        }
        None => {
            let place = Span::new(site.place, site.place + 1);
            Draft::new(&format!("entry-{}", site.position + 1), (site.file, place), findings).keyless()
        }
    };
    let kind = item.get("type").and_then(Value::as_str).unwrap_or_default();
    let (own, within) = in_hayagriva(kind);
    draft.stands_at(site.of("type"));
    match source_type(own) {
        Some(known) => draft.text("type", known),
        None => {
            draft.text("type", "misc");
            draft.kept("type", kind, &format!("`{kind}` is no type of CSL"));
        }
    }
    let container = item.get("container-title").and_then(scalar).unwrap_or_default();
    if !container.trim().is_empty() {
        draft.stands_at(site.of("container-title"));
        if !within.is_empty() {
            draft.parent("type", within);
        }
        draft.parent("title", &container);
    }
    let listed = |name: &str| item.get(name).map(names).unwrap_or_default();
    draft.people_of_wholes(&listed("container-author").0, &listed("collection-editor").0);
    for (name, value) in item {
        draft.stands_at(site.of(name));
        variable(&mut draft, name, value);
    }
    if let Some(note) = item.get("note").and_then(scalar) {
        draft.stands_at(site.of("note"));
        draft.note(&note);
    }
    draft.finish("Untitled entry")
}

fn variable(draft: &mut Draft<'_>, name: &str, value: &Value) {
    match name {
        "id" | "type" | "citation-key" => return,
        "author" | "editor" | "translator" => return people(draft, name, value),
        "issued" => return date(draft, "date", value),
        "accessed" => return date(draft, "accessed", value),
        "custom" => return custom(draft, value),
        "container-author" | "collection-editor" if names(value).1 => return,
        "event-date" => {
            let parts = value.get("date-parts").and_then(Value::as_array).map(Vec::as_slice);
            if let (Some([day]), Some(1)) = (parts, value.as_object().map(Map::len))
                && let Some(day) = plain_date(day)
            {
                return draft.event("date", &day);
            }
        }
        _ => {}
    }
    let Some(text) = scalar(value) else {
        return draft.extra(name, kept(value, DEEPEST));
    };
    match name {
        "container-title" => {}
        "title" | "publisher" | "volume" | "issue" | "genre" | "edition" | "version" | "abstract" | "archive" => {
            draft.text(name, &text);
        }
        "page" => draft.text("page-range", &text),
        "publisher-place" => draft.text("location", &text),
        "authority" => draft.text("organization", &text),
        "note" => {}
        "annote" => draft.text("annote", &text),
        "keyword" => draft.extra("keywords", ExtraValue::Text(text)),
        "title-short" | "shortTitle" => draft.text("short-title", &text),
        "collection-title" => draft.series("title", &text),
        "collection-number" => draft.series("volume", &text),
        "event-title" => draft.event("title", &text),
        "event-place" => draft.event("location", &text),
        "original-title" => draft.text("original-title", &text),
        "archive_location" => draft.text("archive-location", &text),
        "call-number" => draft.text("call-number", &text),
        "chapter-number" => draft.text("chapter", &text),
        "number-of-pages" => draft.text("page-total", &text),
        "number-of-volumes" => draft.text("volume-total", &text),
        "dimensions" => draft.text("runtime", &text),
        "URL" => draft.url("url", &text),
        "DOI" => draft.serial("doi", &text),
        "ISBN" => draft.serial("isbn", &text),
        "ISSN" => draft.serial("issn", &text),
        "PMID" => draft.serial("pmid", &text),
        "PMCID" => draft.serial("pmcid", &text),
        "number" => draft.serial("number", &text),
        "language" => draft.language(&text),
        _ if text.trim().is_empty() => {}
        _ => draft.extra(name, ExtraValue::Text(text)),
    }
}

/// Where CSL-JSON has room for what a program of its own wants to say.
fn custom(draft: &mut Draft<'_>, value: &Value) {
    let Value::Object(map) = value else { return draft.extra("custom", kept(value, DEEPEST)) };
    let text = |value: &Value| match value {
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Array(list) => list.iter().map(scalar).collect::<Option<Vec<_>>>().map(|parts| parts.join(", ")),
        other => scalar(other),
    };
    let mut rest = map.clone();
    rest.retain(|name, value| {
        let part = |part: &str| value.get(part).and_then(Value::as_str);
        let dated = part("url")
            .zip(part("date"))
            .filter(|_| name == "archived" && value.as_object().is_some_and(|map| map.len() == 2));
        let is_copy = dated.is_some_and(|(url, date)| draft.archived(url, date));
        !is_copy && !text(value).is_some_and(|text| draft.own(name, &text))
    });
    if !rest.is_empty() {
        draft.extra("custom", kept(&Value::Object(rest), DEEPEST));
    }
}

fn people(draft: &mut Draft<'_>, variable: &str, value: &Value) {
    if !value.is_array() {
        let message = format!("`{variable}` is {}, and not a list of names", kind(value));
        return draft.kept_whole(variable, kept(value, DEEPEST), &message);
    }
    let (names, all) = names(value);
    if !all {
        draft.kept_whole(variable, kept(value, DEEPEST), &format!("not all that `{variable}` lists are names"));
    }
    match variable {
        "translator" => draft.translators(&names),
        _ => draft.people(variable, &names),
    }
}

/// The names of a list, and whether that is all of it.
fn names(value: &Value) -> (Vec<Name>, bool) {
    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
    let names: Vec<Name> = list.iter().filter_map(name).collect();
    let all = value.is_array() && names.len() == list.len();
    (names, all)
}

fn name(value: &Value) -> Option<Name> {
    if let Some(text) = value.as_str() {
        return Some(Name::by_comma(text));
    }
    let part = |key: &str| value.get(key).and_then(scalar).filter(|text| !text.trim().is_empty());
    if let Some(literal) = part("literal") {
        return Some(Name::whole(literal));
    }
    let family = [part("dropping-particle"), part("non-dropping-particle"), part("family"), part("suffix")];
    let family = family.into_iter().flatten().collect::<Vec<_>>().join(" ");
    match (family.is_empty(), part("given")) {
        (true, None) => None,
        (true, Some(given)) => Some(Name::whole(given)),
        (false, given) => Some(Name { family, given }),
    }
}

fn date(draft: &mut Draft<'_>, key: &str, value: &Value) {
    let dates = value.get("date-parts").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let plain = match dates {
        [] => None,
        [one] => plain_date(one),
        // A source has one date: what is taken of a period is told.
        [first, last, ..] => {
            plain_date(first).map(|first| format!("{first}/{}", plain_date(last).unwrap_or_else(|| "..".to_owned())))
        }
    };
    let written = |name: &str| value.get(name).and_then(scalar);
    let text = plain.or_else(|| written("raw")).or_else(|| written("literal")).or_else(|| scalar(value));
    match text {
        Some(text) => draft.date(key, &text),
        None => draft.extra(key, kept(value, DEEPEST)),
    }
    let named =
        ["season", "circa"].into_iter().filter(|name| value.get(name).is_some()).map(|name| format!("`{name}`"));
    let further = (dates.len() > 2).then(|| "further dates".to_owned());
    let more: Vec<String> = named.chain(further).collect();
    if !more.is_empty() {
        draft.more_than_day(key, kept(value, DEEPEST), &more.join(", "));
    }
}

/// A date of numbers as source files write it; none of one that has no year.
fn plain_date(parts: &Value) -> Option<String> {
    let numbers: Vec<String> = parts.as_array()?.iter().filter_map(scalar).collect();
    let (year, rest) = numbers.split_first()?;
    let year = Some(year.trim_start_matches('0')).filter(|year| !year.is_empty())?;
    Some(match rest {
        [] => year.to_owned(),
        [month] => format!("{year}-{month:0>2}"),
        [month, day, ..] => format!("{year}-{month:0>2}-{day:0>2}"),
    })
}

/// A text or a number as text.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A value as it is kept under `extra`.
fn kept(value: &Value, deepest: usize) -> ExtraValue {
    match value {
        Value::Null => ExtraValue::Null,
        Value::Bool(flag) => ExtraValue::Flag(*flag),
        Value::Number(number) => {
            ExtraValue::Number(Decimal { text: number.to_string().into(), value: number.as_f64().unwrap_or_default() })
        }
        Value::String(text) => ExtraValue::Text(text.clone()),
        Value::Array(_) | Value::Object(_) if deepest == 0 => ExtraValue::Text(value.to_string()),
        Value::Array(list) => ExtraValue::List(list.iter().map(|item| kept(item, deepest - 1)).collect()),
        Value::Object(map) => {
            ExtraValue::Map(map.iter().map(|(name, item)| (name.clone(), kept(item, deepest - 1))).collect())
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The keys that a text seems to have items of, which is not JSON.
fn seemingly_keys(text: &str) -> Vec<Box<str>> {
    let values = text.split("\"id\"").skip(1).filter_map(|rest| rest.trim_start().strip_prefix(':'));
    let keys = values.filter_map(|value| value.trim_start().strip_prefix('"')?.split('"').next());
    keys.map(Into::into).collect()
}

/// The byte of a line and a column, both from 1.
fn place(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}
