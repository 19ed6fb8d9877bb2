//! An entry of a bibliography, as it is filled in key by key.

use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{
    ARXIV, Access, Choice, Date, Extra, ExtraValue, FURTHER_KEYS, Interest, Language, SourceStatus, Tier, Url,
    is_name_suffix, on_one_line,
};
use crate::yaml::name_value;

use super::markup;
use super::wholes::{Wholes, Written};

/// An entry under the keys of a source file, in the order in which they will be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key of the source.
    pub key: String,
    /// Where the entry is written in the bibliography.
    pub span: Span,
    /// Keys and values; what has no key of its own is under `extra`, the last.
    pub fields: Extra,
    /// Where values are written, by their keys, as far as it is known.
    pub places: Vec<(String, Span)>,
    /// The bibliography gives no key, and this one was made of who and when.
    pub keyless: bool,
}

impl Entry {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&ExtraValue> {
        self.fields.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    /// The number of that scheme: `doi`, `isbn`.
    pub fn serial(&self, scheme: &str) -> Option<&str> {
        let Some(ExtraValue::Map(numbers)) = self.get("serial-number") else { return None };
        numbers.iter().find(|(name, _)| name == scheme).and_then(|(_, value)| value.as_text())
    }
}

/// A name in a bibliography.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// The family name with its particles and its suffix, or the whole of a name that has no parts.
    pub(super) family: String,
    pub(super) given: Option<String>,
}

impl Name {
    /// A name that has no parts: an organisation's, or one word.
    pub(super) fn whole(name: impl Into<String>) -> Self {
        Self { family: name.into(), given: None }
    }

    /// `Family, Given`, `Family, Given, Jr.`, or a name that has no comma.
    pub(super) fn by_comma(text: &str) -> Self {
        let suffixed =
            text.rsplit_once(',').filter(|(name, suffix)| name.contains(',') && is_name_suffix(suffix.trim()));
        if let Some((name, suffix)) = suffixed {
            let Self { family, given } = Self::by_comma(name);
            return Self { family: format!("{family} {}", suffix.trim()), given };
        }
        match text.split_once(',') {
            Some((family, given)) if !family.trim().is_empty() && !given.trim().is_empty() => {
                Self { family: family.trim().to_owned(), given: Some(given.trim().to_owned()) }
            }
            _ => Self::whole(text.trim().trim_end_matches(',').trim_end()),
        }
    }
}

/// An entry that is being read, and what was found on the way.
pub(super) struct Draft<'a> {
    file: FileId,
    span: Span,
    /// Where that stands which is being read.
    here: Span,
    places: Vec<(String, Span)>,
    key: String,
    keyless: bool,
    fields: Extra,
    wholes: Wholes,
    serial: Extra,
    extra: Extra,
    findings: &'a mut Vec<Diagnostic>,
}

impl<'a> Draft<'a> {
    /// An entry of that key, written at that place.
    pub(super) fn new(key: &str, (file, span): (FileId, Span), findings: &'a mut Vec<Diagnostic>) -> Self {
        let (fields, wholes, serial, extra) = (Extra::new(), Wholes::default(), Extra::new(), Extra::new());
        let key = key.to_owned();
        let (here, places, keyless) = (span, Vec::new(), false);
        Self { file, span, here, places, key, keyless, fields, wholes, serial, extra, findings }
    }

    /// An entry whose key was made up.
    pub(super) fn keyless(mut self) -> Self {
        self.keyless = true;
        self
    }

    /// What is filled in from now on stands there; at the entry where no place is known.
    pub(super) fn stands_at(&mut self, place: Option<Span>) {
        self.here = place.unwrap_or(self.span);
    }

    fn note_place(&mut self, key: &str) {
        if self.here != self.span {
            self.places.push((key.to_owned(), self.here));
        }
    }

    /// A text on one line. What is empty is left out, and of a key that is given twice the second goes under `extra`, and is
    /// told.
    pub(super) fn text(&mut self, key: &str, text: &str) {
        let text = if is_title(key) { markup::plain(&on_one_line(text)) } else { on_one_line(text) };
        if text.is_empty() {
            return;
        }
        match self.text_of(key) {
            Some(known) if known == text => return,
            Some(_) => return self.again(key, &text),
            None => {}
        }
        self.note_place(key);
        self.fields.push((key.to_owned(), ExtraValue::Text(text)));
    }

    /// People and organisations.
    pub(super) fn people(&mut self, key: &str, names: &[Name]) {
        let names = listed(names);
        if !names.is_empty() {
            self.note_place(key);
            self.fields.push((key.to_owned(), ExtraValue::List(names)));
        }
    }

    /// Who translated it. hayagriva has no key for each role.
    pub(super) fn translators(&mut self, names: &[Name]) {
        let names = listed(names);
        if !names.is_empty() {
            self.note_place("affiliated");
            let role = ("role".to_owned(), ExtraValue::Text("translator".to_owned()));
            let affiliated = ExtraValue::Map(vec![role, ("names".to_owned(), ExtraValue::List(names))]);
            self.fields.push(("affiliated".to_owned(), ExtraValue::List(vec![affiliated])));
        }
    }

    /// A copy in a web archive, with its day; `false` where it is none.
    pub(super) fn archived(&mut self, url: &str, date: &str) -> bool {
        let (Ok(url), Ok(date)) = (Url::parse(url), Date::parse(date)) else { return false };
        let parts = [("url", url.as_str().to_owned()), ("date", date.to_string())];
        let map = parts.map(|(key, value)| (key.to_owned(), ExtraValue::Text(value)));
        self.note_place("archived");
        self.fields.push(("archived".to_owned(), ExtraValue::Map(map.into())));
        true
    }

    /// What is said of it: what it is, where it has no title. Several notes are one.
    pub(super) fn note(&mut self, text: &str) {
        let key = if self.has("title") || self.has("note") { "annote" } else { "note" };
        let text = on_one_line(text);
        match self.fields.iter_mut().find(|(name, _)| name == key) {
            Some((_, ExtraValue::Text(known))) if *known != text && !text.is_empty() => {
                known.push_str("; ");
                known.push_str(&text);
            }
            _ => self.text(key, &text),
        }
    }

    /// Tells of a list of names that ends with `and others`, who are nobody by name.
    pub(super) fn goes_on(&mut self, key: &str, written: &str) {
        let kept = format!("{key}-as-written");
        self.warn(
            "value-kept",
            "`and others` names nobody",
            &format!("those before it are kept, and the whole as `extra.{kept}`; name the others where you know them"),
        );
        self.extra(&kept, ExtraValue::Text(on_one_line(written)));
    }

    /// A date that is known to the year, the month or the day. Any other goes under `extra`, and is told; what can be taken
    /// from it is.
    pub(super) fn date(&mut self, key: &str, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        match Date::parse(text) {
            Ok(date) => self.text(key, &date.to_string()),
            Err(error) => {
                let message = format!("`{text}` is not a date: {error}");
                let Some(date) = date_within(text) else { return self.kept(key, text, &message) };
                self.text(key, &date.to_string());
                self.warn("value-kept", &message, &help_on_part(key, date));
                self.extra(key, ExtraValue::Text(text.to_owned()));
            }
        }
    }

    /// Tells that a date says more than year, month and day, and keeps the whole under `extra`.
    pub(super) fn more_than_day(&mut self, key: &str, whole: ExtraValue, what: &str) {
        let kept = format!("{key}-as-written");
        self.warn(
            "value-kept",
            &format!("its date says more than year, month and day: {what}"),
            &format!("the whole is kept as `extra.{kept}`; a source file has no place for it in a date"),
        );
        self.extra(&kept, whole);
    }

    /// An address; one that cannot be published goes under `extra`, and is told.
    pub(super) fn url(&mut self, key: &str, text: &str) {
        match Url::parse(text) {
            Ok(url) => self.text(key, url.as_str()),
            Err(error) => self.kept(key, text, &format!("`{text}` {error}")),
        }
    }

    /// A language tag; any other name of a language goes under `extra`, and is told.
    pub(super) fn language(&mut self, text: &str) {
        match Language::parse(text) {
            Some(language) => self.text("language", language.as_str()),
            None => self.kept("language", text, &format!("`{text}` is not a language tag")),
        }
    }

    /// A number that identifies it: the scheme and the number.
    pub(super) fn serial(&mut self, scheme: &str, number: &str) {
        let number = on_one_line(number);
        if number.is_empty() {
            return;
        }
        if let (true, Some(preprint)) = (scheme == "number", number.strip_prefix(ARXIV)) {
            return self.serial("arxiv", preprint);
        }
        match self.serial.iter().find(|(name, _)| name == scheme).and_then(|(_, known)| known.as_text()) {
            Some(known) if known == number => return,
            Some(_) => return self.again(scheme, &number),
            None => {}
        }
        self.note_place("serial-number");
        self.serial.push((scheme.to_owned(), ExtraValue::Text(number)));
    }

    /// Something about the work that it appeared in.
    pub(super) fn parent(&mut self, key: &str, text: &str) {
        self.part_of(key, text, |wholes| &mut wholes.container);
    }

    /// The address of the work that it appeared in.
    pub(super) fn parent_url(&mut self, text: &str) {
        match Url::parse(text) {
            Ok(url) => self.parent("url", url.as_str()),
            Err(error) => self.kept("parent-url", text, &format!("`{text}` {error}")),
        }
    }

    /// A date of the work that it appeared in.
    pub(super) fn parent_date(&mut self, key: &str, text: &str) {
        match Date::parse(text.trim()) {
            Ok(date) => self.parent(key, &date.to_string()),
            Err(error) => self.kept(&format!("parent-{key}"), text, &format!("`{text}` is not a date: {error}")),
        }
    }

    /// A number that identifies the work that it appeared in.
    pub(super) fn parent_serial(&mut self, scheme: &str, number: &str) {
        let number = (scheme.to_owned(), ExtraValue::Text(on_one_line(number)));
        let container = &mut self.wholes.container;
        match container.iter_mut().find(|(name, _)| name == "serial-number") {
            Some((_, ExtraValue::Map(numbers))) => numbers.push(number),
            _ => container.push(("serial-number".to_owned(), ExtraValue::Map(vec![number]))),
        }
    }

    /// Something about the series.
    pub(super) fn series(&mut self, key: &str, text: &str) {
        self.part_of(key, text, |wholes| &mut wholes.series);
    }

    /// Something about the conference.
    pub(super) fn event(&mut self, key: &str, text: &str) {
        self.part_of(key, text, |wholes| &mut wholes.event);
    }

    /// A text under a key of one of the wholes; the first that is given.
    fn part_of(&mut self, key: &str, text: &str, whole: fn(&mut Wholes) -> &mut Extra) {
        let text = if is_title(key) { markup::plain(&on_one_line(text)) } else { on_one_line(text) };
        if text.is_empty() {
            return;
        }
        let map = whole(&mut self.wholes);
        match map.iter().find(|(name, _)| name == key).and_then(|(_, known)| known.as_text()) {
            Some(known) if known == text => return,
            Some(_) => return self.again(key, &text),
            None => {}
        }
        map.push((key.to_owned(), ExtraValue::Text(text)));
        self.note_place("parent");
    }

    /// Who wrote what it appeared in, and who edited the series.
    pub(super) fn people_of_wholes(&mut self, authors: &[Name], editors: &[Name]) {
        let wholes = [(&mut self.wholes.container, "author", authors), (&mut self.wholes.series, "editor", editors)];
        for (map, key, names) in wholes {
            let names: Vec<ExtraValue> = listed(names);
            if !names.is_empty() {
                map.push((key.to_owned(), ExtraValue::List(names)));
            }
        }
    }

    /// A key that source files have and other tools do not, where the value is one that it may have; any other goes under
    /// `extra`, and is told. `false` where it is no such key.
    pub(super) fn own(&mut self, key: &str, text: &str) -> bool {
        let text = on_one_line(text);
        let listed = || text.split(',').map(|part| ExtraValue::Text(part.trim().to_owned())).collect::<Vec<_>>();
        let one_or_many = |mut list: Vec<ExtraValue>| match list.len() {
            1 => list.remove(0),
            _ => ExtraValue::List(list),
        };
        let each = |is: fn(&str) -> bool| text.split(',').all(|part| is(part.trim()));
        let is_key = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
        let (known, value) = match key {
            "origin" => (each(is_key), one_or_many(listed())),
            "interest" => (each(|part| Interest::from_name(part).is_some()), one_or_many(listed())),
            "tier" => (Tier::from_name(&text).is_some(), ExtraValue::Text(text.clone())),
            "access" => (Access::from_name(&text).is_some(), ExtraValue::Text(text.clone())),
            "status" => (SourceStatus::from_name(&text).is_some(), ExtraValue::Text(text.clone())),
            "archived" => (Url::parse(&text).is_ok(), ExtraValue::Text(text.clone())),
            "descriptor" => (!text.is_empty(), ExtraValue::Text(text.clone())),
            "seen" => (matches!(&*text, "true" | "false"), ExtraValue::Flag(text == "true")),
            _ => return false,
        };
        if known && !self.has(key) {
            self.note_place(key);
            self.fields.push((key.to_owned(), value));
        } else {
            self.kept(key, &text, &format!("`{text}` is not what `{key}` can be"));
        }
        true
    }

    /// What a source file has no key for. Of one name that is given twice both are kept.
    pub(super) fn extra(&mut self, key: &str, value: ExtraValue) {
        match self.extra.iter_mut().find(|(name, _)| name == key) {
            None => self.extra.push((key.to_owned(), value)),
            Some((_, ExtraValue::List(list))) => list.push(value),
            Some((_, known)) => {
                let first = std::mem::replace(known, ExtraValue::Null);
                *known = ExtraValue::List(vec![first, value]);
            }
        }
    }

    /// Tells of a key that is given again, and keeps what it says.
    fn again(&mut self, key: &str, text: &str) {
        self.kept_again(key, text, &format!("it has another `{key}`, and the first is taken"));
    }

    /// Tells of what is given again, and keeps it under `extra`; under another name where the key is one of hayagriva's, so
    /// that it cannot be taken for what stands under that key.
    pub(super) fn kept_again(&mut self, key: &str, text: &str, message: &str) {
        let name = if FURTHER_KEYS.contains(&key) { format!("{key}-2") } else { key.to_owned() };
        self.kept(&name, text, message);
    }

    /// Tells of a value, and keeps it under `extra`.
    pub(super) fn kept(&mut self, key: &str, text: &str, message: &str) {
        self.kept_whole(key, ExtraValue::Text(text.to_owned()), message);
    }

    /// Tells of a value that may be more than a text, and keeps it under `extra`.
    pub(super) fn kept_whole(&mut self, key: &str, value: ExtraValue, message: &str) {
        self.warn("value-kept", message, &help_on_kept(key));
        self.extra(key, value);
    }

    /// Notes something about the entry.
    pub(super) fn warn(&mut self, code: &'static str, message: &str, help: &str) {
        let finding = Diagnostic::warning(code, format!("entry `{}`: {message}", self.key));
        self.findings.push(finding.help(help).at(self.file, self.here, ""));
    }

    /// Whether the key is filled in.
    pub(super) fn has(&self, key: &str) -> bool {
        self.fields.iter().any(|(name, _)| name == key)
    }

    /// The text of a key that is filled in.
    fn text_of(&self, key: &str) -> Option<&str> {
        self.fields.iter().find(|(name, _)| name == key).and_then(|(_, value)| value.as_text())
    }

    /// The finished entry. A source must say what it is: where no title is known, `untitled` stands in `note`.
    pub(super) fn finish(mut self, untitled: &str) -> Entry {
        self.here = self.span;
        if !self.has("title") && !self.has("note") {
            // What is said of an entry without a title is what it is.
            self.fields.iter_mut().filter(|(key, _)| key == "annote").for_each(|(key, _)| *key = "note".to_owned());
        }
        if !self.has("title") && !self.has("note") {
            self.warn("title-missing", "it has no title", "say in `note` what it is");
            self.fields.push(("note".to_owned(), ExtraValue::Text(untitled.to_owned())));
        }
        let kind = self.text_of("type").unwrap_or_default().to_owned();
        let Written { parent, extra } = std::mem::take(&mut self.wholes).written(&kind);
        self.fields.extend(parent.map(|parent| ("parent".to_owned(), parent)));
        if let Some((key, value)) = extra {
            self.extra(key, value);
        }
        let grouped = [("serial-number", self.serial), ("extra", self.extra)];
        for (key, map) in grouped.into_iter().filter(|(_, map)| !map.is_empty()) {
            self.fields.push((key.to_owned(), ExtraValue::Map(map)));
        }
        let Self { key, span, fields, places, keyless, .. } = self;
        Entry { key, span, fields, places, keyless }
    }
}

/// Whether a key holds a title, in which reference programs set words in italics.
fn is_title(key: &str) -> bool {
    matches!(key, "title" | "short-title" | "original-title")
}

/// Names as a source file lists them.
fn listed(names: &[Name]) -> Vec<ExtraValue> {
    let names = names.iter().filter(|name| !name.family.is_empty() || name.given.is_some());
    names.map(|name| name_value(&name.family, name.given.as_deref())).collect()
}

/// What help says of a value that is kept under `extra`.
pub(super) fn help_on_kept(key: &str) -> String {
    format!("it is kept as `extra.{key}`; write it as a source file has it, or leave it out")
}

/// What help says where a part of a text was taken for a date.
pub(super) fn help_on_part(key: &str, date: Date) -> String {
    format!("`{date}` is taken from it, and the whole is kept as `extra.{key}`; write it as a source file has it")
}

/// What is certain of a text that is no date: the first of a period, the day of a time, or a year that stands in it
/// (`c. 1999`, `[1999]`, `2020-02-30`).
pub(super) fn date_within(text: &str) -> Option<Date> {
    let exact = |part: &str| Date::parse(part.split('T').next()?.trim().trim_end_matches(['?', '~', '%'])).ok();
    let year = |part: &str| Date::parse(part).ok().filter(|date| part.len() == 4 && date.year() >= 1000);
    // Before the first year there are other years.
    let numbers = || text.split(|letter: char| !letter.is_ascii_digit()).filter(|_| !text.starts_with('-'));
    text.split('/').find_map(exact).or_else(|| numbers().find_map(year))
}
