//! What is to be cited, in the variables of CSL 1.0.2: sources, and the site's own briefs and claims.

use serde_json::{Map, Value};

use crate::model::{Date, Person, Source};

use super::{entry, kind};

/// One work, by the names of CSL.
#[derive(Debug, Clone, PartialEq)]
pub struct Item(Map<String, Value>);

/// A name in an [`Item`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    /// The family name with its particles, or the whole of a name that has no parts.
    pub family: &'a str,
    /// The particle before it: `van der`.
    pub particle: Option<&'a str>,
    /// The given names.
    pub given: Option<&'a str>,
    /// What tells people of one name apart: `Jr.`.
    pub suffix: Option<&'a str>,
}

impl Item {
    /// A source as it is: nothing is left out or put in for the sake of a style.
    pub fn of_source(source: &Source) -> Self {
        let Value::Object(mut map) = entry::to_json(&entry::item_as(source, kind::of(source))) else {
            return Self::new(&source.id, "document");
        };
        // A style prints what a source without a title is; a program must not take that for a title.
        if source.title.is_none() {
            map.remove("title");
        }
        let archived = source.archived.as_ref().map(|kept| match kept.date {
            Some(date) => serde_json::json!({ "archived": { "url": kept.url.as_str(), "date": date.to_string() } }),
            None => serde_json::json!({ "archived": kept.url.as_str() }),
        });
        map.extend(archived.map(|archived| ("custom".to_owned(), archived)));
        let of_extra =
            |key: &str| source.extra.iter().find(|(name, _)| name == key).and_then(|(_, value)| entry::text_of(value));
        Self(map)
            .with("note", source.note.as_deref())
            .with("annote", of_extra("annote").as_deref())
            .with("abstract", of_extra("abstract").as_deref())
            .with("keyword", of_extra("keywords").as_deref())
    }

    /// A work of that id and type, of which nothing else is known yet.
    pub fn new(id: &str, kind: &str) -> Self {
        Self(Map::from_iter([("id".to_owned(), id.into()), ("type".to_owned(), kind.into())]))
    }

    /// The same with a variable that is a text; without one, and with an empty one, as it is.
    #[must_use]
    pub fn with(mut self, variable: &str, text: Option<&str>) -> Self {
        if let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) {
            self.0.insert(variable.to_owned(), text.into());
        }
        self
    }

    /// The same with people or organisations.
    #[must_use]
    pub fn with_people(mut self, variable: &str, people: &[Person]) -> Self {
        let names: Vec<Value> = people.iter().map(|person| super::name::to_json(&super::name::value(person))).collect();
        if !names.is_empty() {
            self.0.insert(variable.to_owned(), names.into());
        }
        self
    }

    /// The same with a date.
    #[must_use]
    pub fn with_date(mut self, variable: &str, date: Option<Date>) -> Self {
        if let Some(date) = date {
            self.0.insert(variable.to_owned(), serde_json::json!({ "date-parts": [parts(date)] }));
        }
        self
    }

    /// A variable that is a text; empty where it is not known.
    pub fn text(&self, variable: &str) -> &str {
        self.0.get(variable).and_then(Value::as_str).unwrap_or_default()
    }

    /// A variable that is a list of names.
    pub fn names(&self, variable: &str) -> Vec<Name<'_>> {
        let names = self.0.get(variable).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        names.iter().filter_map(Name::of).collect()
    }

    /// The year, month and day of a date, as far as they are known.
    pub fn date(&self, variable: &str) -> Vec<i64> {
        let parts = self.0.get(variable).and_then(|date| date.get("date-parts")).and_then(|all| all.get(0));
        parts
            .and_then(Value::as_array)
            .map(|parts| parts.iter().filter_map(Value::as_i64).collect())
            .unwrap_or_default()
    }

    /// The item as CSL-JSON has it.
    pub fn to_json(&self) -> Value {
        Value::Object(self.0.clone())
    }
}

impl<'a> Name<'a> {
    fn of(value: &'a Value) -> Option<Self> {
        let part = |key: &str| value.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
        match part("literal") {
            Some(family) => Some(Self { family, particle: None, given: None, suffix: None }),
            None => Some(Self {
                family: part("family")?,
                particle: part("non-dropping-particle"),
                given: part("given"),
                suffix: part("suffix"),
            }),
        }
    }

    /// The family name with its particle and its suffix.
    pub fn whole_family(&self) -> String {
        self.particle.into_iter().chain([self.family]).chain(self.suffix).collect::<Vec<_>>().join(" ")
    }

    /// The family name with its particle, for forms in which the suffix stands apart.
    pub fn family_with_particle(&self) -> String {
        Self { suffix: None, ..*self }.whole_family()
    }
}

fn parts(date: Date) -> Vec<i16> {
    match date {
        Date::Year(year) => vec![year],
        Date::Month(year, month) => vec![year, i16::from(month)],
        Date::Day(day) => vec![day.year(), i16::from(day.month()), i16::from(day.day())],
    }
}
