//! hayagriva's YAML, whose keys are those of a source file.

use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{Date, Extra, ExtraValue, FURTHER_KEYS, FURTHER_KEYS_OF_PARENTS, Language, Url, source_type};
use crate::yaml::{Document, Node, Places};

use super::Entry;
use super::entry::{date_within, help_on_kept, help_on_part};

/// The keys of a source file that what it is part of can have as well, beside hayagriva's further ones.
const SHARED_KEYS: [&str; 13] = [
    "type",
    "title",
    "author",
    "editor",
    "date",
    "publisher",
    "location",
    "parent",
    "volume",
    "issue",
    "url",
    "accessed",
    "serial-number",
];

/// Its others; what else an entry has goes under `extra`.
const OWN_KEYS: [&str; 16] = [
    "organization",
    "page-range",
    "language",
    "genre",
    "note",
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
    let places = Places::of(text);
    let root = document.root();
    let listed = if root.is_null() { Vec::new() } else { root.entries().unwrap_or_default() };
    let mut findings = Vec::new();
    let entries = listed.into_iter().filter_map(|(key, node)| {
        let span = places.find(&node.path()).unwrap_or(Span::new(0, 0));
        Reading { file, places: &places, key, span, findings: &mut findings }.entry(&node)
    });
    let entries = entries.collect();
    findings.extend(document.into_faults());
    (entries, findings)
}

/// An entry that is being read.
struct Reading<'a> {
    file: FileId,
    places: &'a Places,
    key: String,
    span: Span,
    findings: &'a mut Vec<Diagnostic>,
}

impl Reading<'_> {
    fn entry(mut self, node: &Node<'_>) -> Option<Entry> {
        let mut fields = Extra::new();
        let mut extra = Extra::new();
        let mut others = Extra::new();
        let mut of_parents = Vec::new();
        for (name, node) in node.entries()? {
            if name == "parent" {
                let parent = self.parent(&node, &mut of_parents);
                fields.push((name, parent));
            } else if is_among([&SHARED_KEYS, &OWN_KEYS, &FURTHER_KEYS], &name) {
                self.value((&name, &name), &node, (&mut fields, &mut extra));
            } else {
                others.push((name, node.anything()));
            }
        }
        match of_parents.len() {
            0 => {}
            1 => extra.push(("parent".to_owned(), of_parents.swap_remove(0))),
            _ => extra.push(("parent".to_owned(), ExtraValue::List(of_parents))),
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
        Some(Entry { key: self.key, span: self.span, fields, places: Vec::new(), keyless: false })
    }

    /// What it is part of, without what a source file cannot have there: that is told, and goes to `left_out`, a mapping for
    /// each parent that has some.
    fn parent(&mut self, node: &Node<'_>, left_out: &mut Vec<ExtraValue>) -> ExtraValue {
        if node.kind() == "a list" {
            let parents = node.list().unwrap_or_default();
            return ExtraValue::List(parents.iter().map(|parent| self.parent(parent, left_out)).collect());
        }
        if node.kind() != "a mapping" {
            return node.anything();
        }
        let (mut fields, mut others) = (Extra::new(), Extra::new());
        for (name, node) in node.entries().unwrap_or_default() {
            let shown = format!("parent.{name}");
            if name == "parent" {
                let parent = self.parent(&node, left_out);
                fields.push((name, parent));
            } else if is_among([&SHARED_KEYS, &FURTHER_KEYS_OF_PARENTS, &FURTHER_KEYS], &name) {
                self.value((&name, &shown), &node, (&mut fields, &mut others));
            } else {
                self.kept(&node, &format!("a parent has no key `{name}`"), &help_on_kept(&shown));
                others.push((name, node.anything()));
            }
        }
        if !others.is_empty() {
            left_out.push(ExtraValue::Map(others));
        }
        ExtraValue::Map(fields)
    }

    /// A value under its key, or where it cannot stand there, what of it can; the whole goes to `extra` then, and is told
    /// under the name that it has there.
    fn value(&mut self, (name, shown): (&str, &str), node: &Node<'_>, (fields, extra): (&mut Extra, &mut Extra)) {
        let value = node.anything();
        let Some((why, part)) = fault(name, &value) else { return fields.push((name.to_owned(), value)) };
        let help = part.map_or_else(|| help_on_kept(shown), |date| help_on_part(shown, date));
        self.kept(node, &why, &help);
        fields.extend(part.map(|date| (name.to_owned(), ExtraValue::Text(date.to_string()))));
        extra.push((name.to_owned(), value));
    }

    /// Tells of a value that is kept under `extra`.
    fn kept(&mut self, node: &Node<'_>, why: &str, help: &str) {
        let span = self.places.find(&node.path()).unwrap_or(self.span);
        let finding = Diagnostic::warning("value-kept", format!("entry `{}`: {why}", self.key));
        self.findings.push(finding.help(help).at(self.file, span, ""));
    }
}

fn is_among(keys: [&[&str]; 3], name: &str) -> bool {
    keys.iter().any(|keys| keys.contains(&name))
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
        "type" if source_type(text).is_none() => Some((format!("`{text}` is not a type of sources"), None)),
        "language" if Language::parse(text).is_none() => Some((format!("`{text}` is not a language tag"), None)),
        _ => None,
    }
}
