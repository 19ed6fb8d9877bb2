//! A source in hayagriva's YAML, with everything that a source file says of a work: what is read of it is the source again.

use crate::cite::{Item, in_hayagriva};
use crate::model::{Date, Extra, ExtraValue, FURTHER_KEYS, Parent, Person, Source, Url};
use crate::yaml;

/// Writes the entry of a source.
///
/// In: the source, as its file says it and not as a style prints it, and what it is in CSL. Out: the text of a YAML file with
/// one entry. What only we know of a source (`origin`, `tier` and so on) is not part of it.
pub(super) fn write(source: &Source, item: &Item, out: &mut String) {
    let mut entry = Entry::default();
    // No program reads an entry of hayagriva that has no type.
    let (nearest, _) = in_hayagriva(item.text("type"));
    entry.text("type", source.kind.as_deref().or(Some(nearest)));
    entry.text("title", source.title.as_deref());
    entry.text("note", source.note.as_deref());
    entry.people("author", &source.authors);
    entry.people("editor", &source.editors);
    entry.date("date", source.date);
    entry.text("publisher", source.publisher.as_deref());
    entry.text("organization", source.organization.as_deref());
    entry.text("location", source.location.as_deref());
    entry.parents(&source.parents);
    entry.text("volume", source.volume.as_deref());
    entry.text("issue", source.issue.as_deref());
    entry.text("page-range", source.page_range.as_deref());
    entry.text("url", source.url.as_ref().map(Url::as_str));
    entry.date("accessed", source.accessed);
    entry.archived(source);
    entry.serial_numbers(&source.serial_numbers, source.doi(), &source.extra);
    entry.text("language", source.language.as_ref().map(crate::model::Language::as_str));
    entry.text("genre", source.genre.as_deref());
    entry.further(&source.extra);
    let keywords = source.extra.iter().filter(|(key, _)| key == "keywords").cloned().collect();
    entry.map("extra", keywords);
    yaml::write_entry(&source.id, &entry.0, out);
}

/// Keys and values, filled in one by one. What is not known is left out, and of what is said twice the first counts.
#[derive(Default)]
struct Entry(Extra);

impl Entry {
    fn value(&mut self, key: &str, value: ExtraValue) {
        if self.0.iter().all(|(name, _)| name != key) {
            self.0.push((key.to_owned(), value));
        }
    }

    fn text(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.value(key, ExtraValue::Text(text.to_owned()));
        }
    }

    fn date(&mut self, key: &str, date: Option<Date>) {
        self.text(key, date.map(|date| date.to_string()).as_deref());
    }

    fn map(&mut self, key: &str, map: Extra) {
        if !map.is_empty() {
            self.value(key, ExtraValue::Map(map));
        }
    }

    fn people(&mut self, key: &str, people: &[Person]) {
        let names = people.iter().map(|person| yaml::name_value(&person.name, person.given.as_deref()));
        let names: Vec<ExtraValue> = names.collect();
        if !names.is_empty() {
            self.value(key, ExtraValue::List(names));
        }
    }

    fn parents(&mut self, parents: &[Parent]) {
        let mut parents: Vec<ExtraValue> = parents.iter().map(|parent| ExtraValue::Map(of_parent(parent))).collect();
        match parents.len() {
            0 => {}
            1 => self.value("parent", parents.swap_remove(0)),
            _ => self.value("parent", ExtraValue::List(parents)),
        }
    }

    /// The copy in a web archive.
    fn archived(&mut self, source: &Source) {
        let Some(kept) = &source.archived else { return };
        if kept.date.is_none() {
            return self.text("archived", Some(kept.url.as_str()));
        }
        let mut dated = Self::default();
        dated.text("url", Some(kept.url.as_str()));
        dated.date("date", kept.date);
        self.map("archived", dated.0);
    }

    /// Identifiers by scheme, a DOI without the address of a resolver. `extra` may have some as keys of their own, which
    /// hayagriva does not know.
    fn serial_numbers(&mut self, numbers: &[(String, String)], doi: Option<&str>, extra: &Extra) {
        let mut all = Self::default();
        for (scheme, number) in numbers {
            let is_doi = scheme.eq_ignore_ascii_case("doi");
            all.text(scheme, doi.filter(|_| is_doi).or(Some(number)));
        }
        let known = |scheme: &str| numbers.iter().any(|(name, _)| name.eq_ignore_ascii_case(scheme));
        let others = extra.iter().filter(|(key, _)| is_number(key) && !known(key));
        others.for_each(|(key, value)| all.value(key, value.clone()));
        self.map("serial-number", all.0);
    }

    /// hayagriva's other keys, as they were written.
    fn further(&mut self, written: &Extra) {
        let keys = FURTHER_KEYS.into_iter().filter(|key| !is_number(key));
        for key in keys {
            let hyphened = if key == "call_number" { "call-number" } else { key };
            written.iter().filter(|(name, _)| name == key).for_each(|(_, value)| self.value(hyphened, value.clone()));
        }
    }
}

/// The keys of a work that a source is part of.
fn of_parent(parent: &Parent) -> Extra {
    let mut entry = Entry::default();
    entry.text("type", parent.kind.as_deref());
    entry.text("title", parent.title.as_deref());
    entry.people("author", &parent.authors);
    entry.people("editor", &parent.editors);
    entry.date("date", parent.date);
    entry.text("publisher", parent.publisher.as_deref());
    entry.text("location", parent.location.as_deref());
    entry.parents(&parent.parents);
    entry.text("volume", parent.volume.as_deref());
    entry.text("issue", parent.issue.as_deref());
    entry.text("url", parent.url.as_ref().map(Url::as_str));
    entry.date("accessed", parent.accessed);
    entry.serial_numbers(&parent.serial_numbers, None, &parent.further);
    let others = parent.further.iter().filter(|(key, _)| !FURTHER_KEYS.contains(&&**key));
    entry.0.extend(others.cloned());
    entry.further(&parent.further);
    entry.0
}

/// Whether a key is one that hayagriva has in `serial-number`.
fn is_number(key: &str) -> bool {
    matches!(key, "doi" | "isbn" | "issn")
}
