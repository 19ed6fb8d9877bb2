//! hayagriva's YAML, whose keys are those of a source file.

use crate::cite::{Item, in_hayagriva};
use crate::model::{Extra, ExtraValue};
use crate::yaml;

/// Writes an entry.
pub(super) fn write(item: &Item, out: &mut String) {
    let mut fields = Extra::new();
    let text = |value: &str| ExtraValue::Text(value.to_owned());
    let mut field = |key: &str, value: &str| {
        if !value.is_empty() {
            fields.push((key.to_owned(), text(value)));
        }
    };
    let (kind, within) = in_hayagriva(item.text("type"));
    field("type", kind);
    for (key, variable) in [
        ("title", "title"),
        ("note", "note"),
        ("publisher", "publisher"),
        ("organization", "authority"),
        ("location", "publisher-place"),
        ("volume", "volume"),
        ("issue", "issue"),
        ("page-range", "page"),
        ("edition", "edition"),
        ("version", "version"),
        ("chapter", "chapter-number"),
        ("page-total", "number-of-pages"),
        ("volume-total", "number-of-volumes"),
        ("language", "language"),
        ("genre", "genre"),
        ("short-title", "title-short"),
        ("original-title", "original-title"),
        ("runtime", "dimensions"),
        ("archive", "archive"),
        ("archive-location", "archive_location"),
        ("call-number", "call-number"),
        ("abstract", "abstract"),
        ("annote", "annote"),
        ("url", "URL"),
    ] {
        field(key, item.text(variable));
    }
    field("date", &date(item, "issued"));
    field("accessed", &date(item, "accessed"));
    people(&mut fields, item);
    archived(&mut fields, item);
    let numbers = [
        ("doi", "DOI"),
        ("isbn", "ISBN"),
        ("issn", "ISSN"),
        ("pmid", "PMID"),
        ("pmcid", "PMCID"),
        ("number", "number"),
    ];
    map(&mut fields, "serial-number", &numbers, item);
    let mut parent = Extra::new();
    if !item.text("container-title").is_empty() {
        parent.extend((!within.is_empty()).then(|| ("type".to_owned(), text(within))));
        parent.push(("title".to_owned(), text(item.text("container-title"))));
        fields.push(("parent".to_owned(), ExtraValue::Map(parent)));
    }
    map(&mut fields, "extra", &[("keywords", "keyword"), ("series", "collection-title")], item);
    yaml::write_entry(item.text("id"), &fields, out);
}

/// Adds the copy in a web archive.
fn archived(fields: &mut Extra, item: &Item) {
    let text = |value: &str| ExtraValue::Text(value.to_owned());
    if let Some((url, date)) = item.archived() {
        let dated = |date| ExtraValue::Map(vec![("url".to_owned(), text(url)), ("date".to_owned(), text(date))]);
        fields.push(("archived".to_owned(), date.map_or_else(|| text(url), dated)));
    }
}

/// Adds who made it, edited it and translated it.
fn people(fields: &mut Extra, item: &Item) {
    let names = |role: &str| -> Option<ExtraValue> {
        let names = item.names(role);
        let names = names.iter().map(|name| yaml::name_value(&name.whole_family(), name.given));
        Some(ExtraValue::List(names.collect())).filter(|list| *list != ExtraValue::List(Vec::new()))
    };
    for role in ["author", "editor"] {
        fields.extend(names(role).map(|names| (role.to_owned(), names)));
    }
    if let Some(names) = names("translator") {
        let translators =
            vec![("role".to_owned(), ExtraValue::Text("translator".to_owned())), ("names".to_owned(), names)];
        fields.push(("affiliated".to_owned(), ExtraValue::List(vec![ExtraValue::Map(translators)])));
    }
}

/// Adds a map of what is known of these variables.
fn map(fields: &mut Extra, key: &str, names: &[(&str, &str)], item: &Item) {
    let known = names.iter().filter(|(_, variable)| !item.text(variable).is_empty());
    let map: Extra =
        known.map(|(name, variable)| ((*name).to_owned(), ExtraValue::Text(item.text(variable).to_owned()))).collect();
    if !map.is_empty() {
        fields.push((key.to_owned(), ExtraValue::Map(map)));
    }
}

fn date(item: &Item, variable: &str) -> String {
    let parts = item.date(variable);
    let parts =
        parts.iter().enumerate().map(|(at, part)| if at == 0 { format!("{part:04}") } else { format!("{part:02}") });
    parts.collect::<Vec<_>>().join("-")
}
