//! A source → an item of CSL-JSON 1.0.2, from which the processor prints.

use std::collections::BTreeMap;

use hayagriva::citationberg::json::{DateValue, Item, NameValue, Value, VecDate, VecDateRange};

use crate::model::{ARXIV, Date, Extra, ExtraValue, Parent, Person, Source};

use super::{Form, Style, kind, label, name};

/// The variables of CSL, filled in one by one.
struct Variables(BTreeMap<String, Value>);

/// The item that a source is printed from. Its `id` is the source's key.
pub(super) fn item(source: &Source, style: &Style) -> Item {
    let mut item = item_as(source, kind::in_style(source, style.kinds()));
    // A preprint that has no other address is found by its number.
    if source.arxiv().is_some() && !["DOI", "URL"].iter().any(|variable| item.0.contains_key(*variable)) {
        item.0.extend(source.resolved().map(|url| ("URL".to_owned(), Value::String(url.to_string()))));
    }
    if style.form() == Form::Label {
        item.0.insert("citation-label".to_owned(), Value::String(label::of(source)));
    }
    item
}

/// The same as a work of that type of CSL.
pub(super) fn item_as(source: &Source, kind: &str) -> Item {
    let mut variables = Variables(BTreeMap::new());
    variables.text("id", Some(&source.id));
    variables.text("type", Some(kind));
    variables.title(source);
    variables.authors(source, kind);
    variables.people("editor", &source.editors);
    variables.people("translator", &translators(source));
    variables.date("issued", source.date);
    variables.date("accessed", source.accessed);
    let whole = Whole::of(source, kind);
    variables.whole(source, kind, &whole);
    variables.house(source, kind);
    variables.text("page", source.page_range.as_deref());
    variables.text("genre", source.genre.as_deref());
    variables.text("language", source.language.as_ref().map(crate::model::Language::as_str));
    variables.text("URL", source.url.as_ref().map(crate::model::Url::as_str));
    variables.identifiers(source);
    variables.further(source.extra.iter());
    variables.inherited(source, &whole);
    Item(variables.0)
}

/// An item in the form that other processors read.
pub(super) fn to_json(item: &Item) -> serde_json::Value {
    let variables = item.0.iter().map(|(variable, value)| {
        let value = match value {
            Value::String(text) => text.as_str().into(),
            Value::Number(number) => (*number).into(),
            Value::Names(names) => names.iter().map(name::to_json).collect(),
            Value::Date(date) => {
                let parts: Vec<Vec<i16>> = VecDateRange::from(date.clone()).0.into_iter().map(|date| date.0).collect();
                serde_json::json!({ "date-parts": parts })
            }
        };
        (variable.clone(), value)
    });
    serde_json::Value::Object(variables.collect())
}

/// The title as it is printed. What is only described stands in brackets, as APA and Chicago set it: it is not what the
/// document calls itself.
pub(super) fn title(source: &Source) -> Option<String> {
    let described = || source.note.as_ref().map(|note| format!("[{note}]"));
    source.title.clone().or_else(described)
}

/// Who translated it, which hayagriva's `affiliated` says.
fn translators(source: &Source) -> Vec<Person> {
    let affiliated = source.extra.iter().filter(|(key, _)| key == "affiliated").flat_map(|(_, value)| listed(value));
    let maps = affiliated.filter_map(|value| if let ExtraValue::Map(map) = value { Some(map) } else { None });
    let translators = maps.filter(|map| text_of_key(map, "role").is_some_and(|role| role == "translator"));
    let names =
        translators.filter_map(|map| map.iter().find(|(key, _)| key == "names")).flat_map(|(_, names)| listed(names));
    names.filter_map(person).collect()
}

/// A list, or one alone.
fn listed(value: &ExtraValue) -> &[ExtraValue] {
    if let ExtraValue::List(list) = value { list } else { std::slice::from_ref(value) }
}

/// A name as a source file has it: `Family, Given`, a name without a comma, or a mapping.
fn person(value: &ExtraValue) -> Option<Person> {
    if let ExtraValue::Map(map) = value {
        let name: Vec<String> =
            ["prefix", "name", "suffix"].into_iter().filter_map(|key| text_of_key(map, key)).collect();
        return (!name.is_empty()).then(|| Person { name: name.join(" "), given: text_of_key(map, "given-name") });
    }
    let text = text_of(value)?;
    Some(match text.split_once(',').map(|(family, given)| (family.trim(), given.trim())) {
        Some((family, given)) => {
            Person { name: family.to_owned(), given: (!given.is_empty()).then(|| given.to_owned()) }
        }
        None => Person { name: text, given: None },
    })
}

fn text_of_key(map: &Extra, key: &str) -> Option<String> {
    map.iter().find(|(name, _)| name == key).and_then(|(_, value)| text_of(value))
}

/// A value as a text: of a list, its texts with commas between.
pub(super) fn text_of(value: &ExtraValue) -> Option<String> {
    match value {
        ExtraValue::Text(text) => Some(text.clone()),
        ExtraValue::Number(number) => Some(number.text.to_string()),
        ExtraValue::List(list) => Some(list.iter().filter_map(text_of).collect::<Vec<_>>().join(", ")),
        ExtraValue::Null | ExtraValue::Flag(_) | ExtraValue::Map(_) => None,
    }
}

fn is_web(kind: &str) -> bool {
    matches!(kind, "webpage" | "post" | "post-weblog")
}

fn is_legal(kind: &str) -> bool {
    matches!(kind, "legal_case" | "legislation" | "bill" | "regulation" | "treaty")
}

/// Who published it.
fn house(source: &Source) -> Option<&str> {
    let inherited = || ancestors(source).into_iter().find_map(|parent| parent.publisher.as_deref());
    source.publisher.as_deref().or(source.organization.as_deref()).or_else(inherited)
}

/// Where it was published: what it is part of says so only of its own publisher.
fn place(source: &Source) -> Option<&str> {
    let has_house = source.publisher.is_some() || source.organization.is_some();
    let inherited = || {
        ancestors(source).into_iter().filter(|parent| !is_event(parent)).find_map(|parent| parent.location.as_deref())
    };
    source.location.as_deref().or_else(|| if has_house { None } else { inherited() })
}

/// All that it is part of, the nearest first.
fn ancestors(source: &Source) -> Vec<&Parent> {
    let mut found: Vec<&Parent> = source.parents.iter().collect();
    let mut at = 0;
    while let Some(parent) = found.get(at) {
        found.extend(&parent.parents);
        at += 1;
    }
    found
}

fn is_event(parent: &Parent) -> bool {
    matches!(parent.kind.as_deref(), Some("conference" | "exhibition"))
}

/// What a source is part of, by the part that it has in a reference.
struct Whole<'a> {
    event: Option<&'a Parent>,
    container: Option<&'a Parent>,
    series: Option<&'a Parent>,
    all: Vec<&'a Parent>,
}

impl<'a> Whole<'a> {
    fn of(source: &'a Source, kind: &str) -> Self {
        let all = ancestors(source);
        let event = all.iter().copied().find(|parent| is_event(parent));
        let mut wholes = all.iter().copied().filter(|parent| !is_event(parent));
        // What a book or a report is part of is a series.
        let container = if kind::stands_alone(kind) { None } else { wholes.next() };
        let series = wholes.next();
        Self { event, container, series, all }
    }
}

impl Variables {
    fn text(&mut self, variable: &str, text: Option<&str>) {
        if let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) {
            self.0.insert(variable.to_owned(), Value::String(text.to_owned()));
        }
    }

    /// The same where nothing is known yet.
    fn text_if_none(&mut self, variable: &str, text: Option<&str>) {
        if !self.0.contains_key(variable) {
            self.text(variable, text);
        }
    }

    fn people(&mut self, variable: &str, people: &[Person]) {
        let names: Vec<NameValue> = people.iter().map(name::value).collect();
        if !names.is_empty() {
            self.0.insert(variable.to_owned(), Value::Names(names));
        }
    }

    /// Who made it: people, or else whoever answers for it, as texts on this site call it by that name. A piece in a
    /// newspaper, and a law, are called by their titles.
    fn authors(&mut self, source: &Source, kind: &str) {
        self.people("author", &source.authors);
        let has_title_first = is_legal(kind) || matches!(kind, "book" | "chapter") || !source.editors.is_empty();
        if source.authors.is_empty() && source.parents.is_empty() && !has_title_first {
            let house = house(source).map(|house| Person { name: house.to_owned(), given: None });
            self.people("author", house.as_slice());
        }
    }

    /// Whether a name stands there already, as author or as the whole.
    fn names(&self, house: &str) -> bool {
        let is = |name: &NameValue| matches!(name, NameValue::Literal(name) if name.literal == house);
        let author = matches!(self.0.get("author"), Some(Value::Names(names)) if names.iter().any(is));
        author || self.0.get("container-title").and_then(Value::to_str).is_some_and(|whole| whole == house)
    }

    fn date(&mut self, variable: &str, date: Option<Date>) {
        let Some(date) = date else { return };
        let parts = match date {
            Date::Year(year) => vec![year],
            Date::Month(year, month) => vec![year, i16::from(month)],
            Date::Day(day) => vec![day.year(), i16::from(day.month()), i16::from(day.day())],
        };
        let date_parts = VecDateRange(vec![VecDate(parts)]);
        let value = DateValue::DateParts { date_parts, literal: None, season: None, circa: false };
        self.0.insert(variable.to_owned(), Value::Date(value));
    }

    fn title(&mut self, source: &Source) {
        self.text("title", title(source).as_deref());
    }

    /// What it is part of: the container and its numbers, the series, the event.
    fn whole(&mut self, source: &Source, kind: &str, whole: &Whole<'_>) {
        let Whole { event, container, series, .. } = whole;
        self.text("event-title", event.and_then(|parent| parent.title.as_deref()));
        self.text("event-place", event.and_then(|parent| parent.location.as_deref()));
        self.date("event-date", event.and_then(|parent| parent.date));
        self.text("container-title", container.and_then(|parent| parent.title.as_deref()));
        if is_web(kind) {
            // Who runs a site stands in for its name, which is what styles print of a page.
            let house = house(source).filter(|house| !self.names(house));
            self.text_if_none("container-title", house);
        }
        self.text("collection-title", series.and_then(|parent| parent.title.as_deref()));
        self.text("collection-number", series.and_then(|parent| parent.volume.as_deref()));
        let of = |own: &Option<String>, field: fn(&Parent) -> Option<&str>| {
            own.clone().or_else(|| container.and_then(field).map(str::to_owned))
        };
        self.text("volume", of(&source.volume, |parent| parent.volume.as_deref()).as_deref());
        self.text("issue", of(&source.issue, |parent| parent.issue.as_deref()).as_deref());
    }

    /// What it does not say itself and what it is part of does, as hayagriva inherits it; of a chapter’s book the numbers too.
    fn inherited(&mut self, source: &Source, whole: &Whole<'_>) {
        let Whole { container, series, all, .. } = whole;
        if let Some(container) = container {
            self.people("container-author", &container.authors);
            if source.editors.is_empty() {
                self.people("editor", &container.editors);
            }
        }
        self.people("collection-editor", series.map_or(&[], |series| &*series.editors));
        if source.date.is_none() {
            self.date("issued", all.iter().find_map(|parent| parent.date));
        }
        if let Some(parent) = all.iter().find(|parent| source.url.is_none() && parent.url.is_some()) {
            self.text("URL", parent.url.as_ref().map(crate::model::Url::as_str));
            self.date("accessed", source.accessed.or(parent.accessed));
        }
        for (variable, scheme) in [("ISBN", "isbn"), ("ISSN", "issn")] {
            self.text_if_none(variable, all.iter().find_map(|parent| parent.serial_number(scheme)));
        }
        let shared = |key: &str| matches!(key, "edition" | "volume-total" | "isbn" | "issn");
        self.further(all.iter().flat_map(|parent| &parent.further).filter(|(key, _)| shared(key)));
    }

    /// Who published it and where; nobody is named twice.
    fn house(&mut self, source: &Source, kind: &str) {
        // Who hands down a judgement or passes a law does not publish it.
        if is_legal(kind) && source.publisher.is_none() {
            self.text("authority", source.organization.as_deref());
            return self.text("publisher-place", place(source));
        }
        let publisher = house(source).filter(|house| !self.names(house));
        self.text("publisher", publisher);
        self.text("publisher-place", place(source));
        if source.publisher.is_some() {
            let authority = source.organization.as_deref().filter(|house| !self.names(house));
            self.text("authority", authority.filter(|house| source.publisher.as_deref() != Some(house)));
        }
    }

    fn identifiers(&mut self, source: &Source) {
        self.text("DOI", source.doi());
        for (scheme, value) in &source.serial_numbers {
            match scheme.to_ascii_lowercase().as_str() {
                "doi" => {}
                "isbn" => self.text_if_none("ISBN", Some(value)),
                "issn" => self.text_if_none("ISSN", Some(value)),
                "pmid" => self.text_if_none("PMID", Some(value)),
                "pmcid" => self.text_if_none("PMCID", Some(value)),
                "version" => self.text_if_none("version", Some(value)),
                "arxiv" => {
                    self.text_if_none("number", source.arxiv().map(|number| format!("{ARXIV}{number}")).as_deref())
                }
                // The number of a report, a resolution or a patent, whatever the scheme is called.
                _ => self.text_if_none("number", Some(value)),
            }
        }
    }

    /// hayagriva's keys that have no field of their own.
    fn further<'a>(&mut self, written: impl Iterator<Item = &'a (String, ExtraValue)>) {
        for (key, value) in written {
            let text = text_of(value);
            let variable = match key.as_str() {
                "edition" | "version" | "archive" => key.as_str(),
                "chapter" => "chapter-number",
                "page-total" => "number-of-pages",
                "volume-total" => "number-of-volumes",
                "archive-location" => "archive_location",
                "call-number" | "call_number" => "call-number",
                "short-title" => "title-short",
                "original-title" => "original-title",
                "runtime" => "dimensions",
                "doi" => "DOI",
                "isbn" => "ISBN",
                "issn" => "ISSN",
                _ => continue,
            };
            self.text_if_none(variable, text.as_deref());
        }
    }
}
