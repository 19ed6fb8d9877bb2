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
        ("abstract", "abstract"),
        ("url", "URL"),
    ] {
        field(key, item.text(variable));
    }
    field("date", &date(item, "issued"));
    field("accessed", &date(item, "accessed"));
    for role in ["author", "editor"] {
        let names: Vec<ExtraValue> =
            item.names(role).iter().map(|name| yaml::name_value(&name.whole_family(), name.given)).collect();
        if !names.is_empty() {
            fields.push((role.to_owned(), ExtraValue::List(names)));
        }
    }
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
