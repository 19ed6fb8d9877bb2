//! A brief or a claim in hayagriva's YAML. A source has keys that CSL has no variables for: see `library`.

use crate::cite::{Item, in_hayagriva};
use crate::model::{Extra, ExtraValue};
use crate::yaml;

/// Writes the entry of a brief or a claim.
pub(super) fn write(item: &Item, out: &mut String) {
    let mut fields = Extra::new();
    let (kind, _) = in_hayagriva(item.text("type"));
    fields.push(("type".to_owned(), ExtraValue::Text(kind.to_owned())));
    let variables = [
        ("title", "title"),
        ("publisher", "publisher"),
        ("version", "version"),
        ("language", "language"),
        ("genre", "genre"),
        ("abstract", "abstract"),
        ("url", "URL"),
    ];
    fields.extend(known(&variables, item));
    let date = date(item);
    fields.extend((!date.is_empty()).then(|| ("date".to_owned(), ExtraValue::Text(date))));
    let authors = item.names("author");
    if !authors.is_empty() {
        let names = authors.iter().map(|name| yaml::name_value(&name.whole_family(), name.given));
        fields.push(("author".to_owned(), ExtraValue::List(names.collect())));
    }
    let maps: [(&str, &[(&str, &str)]); 3] = [
        ("serial-number", &[("doi", "DOI"), ("number", "number")]),
        ("parent", &[("title", "container-title")]),
        ("extra", &[("keywords", "keyword"), ("series", "collection-title")]),
    ];
    let maps =
        maps.into_iter().map(|(key, variables)| (key, known(variables, item))).filter(|(_, map)| !map.is_empty());
    fields.extend(maps.map(|(key, map)| (key.to_owned(), ExtraValue::Map(map))));
    yaml::write_entry(item.text("id"), &fields, out);
}

/// What is known of these variables, under the keys before them.
fn known(variables: &[(&str, &str)], item: &Item) -> Extra {
    let texts = variables.iter().map(|(key, variable)| (*key, item.text(variable)));
    let known = texts.filter(|(_, text)| !text.is_empty());
    known.map(|(key, text)| (key.to_owned(), ExtraValue::Text(text.to_owned()))).collect()
}

fn date(item: &Item) -> String {
    let parts = item.date("issued");
    let parts =
        parts.iter().enumerate().map(|(at, part)| if at == 0 { format!("{part:04}") } else { format!("{part:02}") });
    parts.collect::<Vec<_>>().join("-")
}
