//! hayagriva's YAML, whose keys are those of a source file.

use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{Date, Extra, ExtraValue, FURTHER_KEYS, Language, Url};
use crate::yaml::{Document, Places};

use super::Entry;
use super::entry::{date_within, help_on_kept, help_on_part};

/// The keys of a source file, beside hayagriva's further ones; what else an entry has goes under `extra`.
const KEYS: [&str; 29] = [
    "type",
    "title",
    "author",
    "editor",
    "date",
    "publisher",
    "organization",
    "location",
    "parent",
    "volume",
    "issue",
    "page-range",
    "url",
    "serial-number",
    "language",
    "genre",
    "note",
    "accessed",
    "archived",
    "access",
    "tier",
    "origin",
    "seen",
    "interest",
    "reliability",
    "descriptor",
    "status",
    "notices",
    "allow",
];

/// Reads every entry.
pub(super) fn read(file: FileId, text: &str) -> (Vec<Entry>, Vec<Diagnostic>) {
    let document = match Document::parse(file, text, 0) {
        Ok(document) => document,
        Err(findings) => return (Vec::new(), findings),
    };
    let mut entries = Vec::new();
    let mut findings = Vec::new();
    let places = Places::of(text);
    let root = document.root();
    let listed = if root.is_null() { Vec::new() } else { root.entries().unwrap_or_default() };
    for (key, node) in listed {
        let span = places.find(&node.path()).unwrap_or(Span::new(0, 0));
        let Some(values) = node.entries() else { continue };
        let mut fields = Extra::new();
        let mut others = Extra::new();
        let mut extra = Extra::new();
        for (name, node) in values {
            let value = node.anything();
            if !KEYS.contains(&name.as_str()) && !FURTHER_KEYS.contains(&name.as_str()) {
                others.push((name, value));
            } else if let Some((why, part)) = fault(&name, &value) {
                let help = part.map_or_else(|| help_on_kept(&name), |date| help_on_part(&name, date));
                let span = places.find(&node.path()).unwrap_or(span);
                let finding = Diagnostic::warning("value-kept", format!("entry `{key}`: {why}"));
                findings.push(finding.help(help).at(file, span, ""));
                fields.extend(part.map(|date| (name.clone(), ExtraValue::Text(date.to_string()))));
                extra.push((name, value));
            } else {
                fields.push((name, value));
            }
        }
        for (key, value) in others {
            match value {
                ExtraValue::Map(map) if key == "extra" => extra.extend(map),
                value => extra.push((key, value)),
            }
        }
        if !extra.is_empty() {
            fields.push(("extra".to_owned(), ExtraValue::Map(extra)));
        }
        entries.push(Entry { key, span, fields, places: Vec::new(), keyless: false });
    }
    findings.extend(document.into_faults());
    (entries, findings)
}

/// Why a value cannot stand under its key, and what of it can.
fn fault(key: &str, value: &ExtraValue) -> Option<(String, Option<Date>)> {
    let text = match value {
        ExtraValue::Text(text) => text.trim(),
        ExtraValue::Number(number) => &number.text,
        ExtraValue::Null | ExtraValue::Flag(_) | ExtraValue::List(_) | ExtraValue::Map(_) => return None,
    };
    match key {
        "date" | "accessed" => {
            let error = Date::parse(text).err()?;
            Some((format!("`{text}` is not a date: {error}"), date_within(text)))
        }
        "url" => Some((format!("`{text}` {}", Url::parse(text).err()?), None)),
        "language" if Language::parse(text).is_none() => Some((format!("`{text}` is not a language tag"), None)),
        _ => None,
    }
}
