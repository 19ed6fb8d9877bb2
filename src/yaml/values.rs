//! Reading the domain's own values: words of closed sets, dates, addresses, language tags, whatever stands under
//! `extra:`.

use serde_yaml::{Mapping, Number, Value};

use crate::diag::{Diagnostic, quoted_list};
use crate::model::{Choice, Date, DateError, Decimal, Extra, ExtraValue, Language, Period, Url};

use super::asked::{Want, note};
use super::node::shortened;
use super::{Fields, Node};

/// A value as the parser of YAML gives it.
pub(super) fn to_yaml(value: &ExtraValue) -> Value {
    match value {
        ExtraValue::Null => Value::Null,
        ExtraValue::Flag(flag) => Value::Bool(*flag),
        ExtraValue::Number(Decimal { text, value }) => {
            let whole = text.parse::<i64>().map(Number::from);
            Value::Number(whole.unwrap_or_else(|_| Number::from(*value)))
        }
        ExtraValue::Text(text) => Value::String(text.clone()),
        ExtraValue::List(list) => Value::Sequence(list.iter().map(to_yaml).collect()),
        ExtraValue::Map(map) => {
            let entries = map.iter().map(|(key, value)| (Value::String(key.clone()), to_yaml(value)));
            Value::Mapping(entries.collect::<Mapping>())
        }
    }
}

fn spellings<T: Choice>(choice: T) -> impl Iterator<Item = &'static str> {
    std::iter::once(choice.name()).chain(choice.aliases().iter().copied())
}

impl Node<'_> {
    /// The word out of a closed set that stands here.
    pub fn chosen<T: Choice>(&self) -> Option<T> {
        note(self, || Want::Word(T::ALL.iter().flat_map(|choice| spellings(*choice)).collect()));
        let word = self.text()?;
        let found = T::from_name(&word);
        if found.is_none() {
            let names = || T::ALL.iter().map(|choice| choice.name());
            let message = format!("{} has no value `{}`", self.name(), shortened(&word));
            let finding = Diagnostic::error("unknown-value", message);
            self.fault(finding.meant(&word, names(), || format!("it is one of {}", quoted_list(names(), "and"))), "");
        }
        found
    }

    /// The date that stands here.
    pub fn date(&self) -> Option<Date> {
        self.date_or("a date", Date::parse)
    }

    /// What `read` makes of the date that stands here; one in another form can be written anew.
    fn date_or<T>(&self, what: &'static str, read: impl FnOnce(&str) -> Result<T, DateError>) -> Option<T> {
        let mend = |text: &str| Date::in_other_form(text).map(|date| date.to_string());
        self.parsed_or_mended("bad-date", what, read, mend)
    }

    /// The address that stands here.
    pub fn url(&self) -> Option<Url> {
        self.parsed("bad-url", "an address to publish", |text| Url::parse(text).map_err(|error| format!("it {error}")))
    }

    /// The language tag that stands here.
    pub fn language(&self) -> Option<Language> {
        let form = "tags of BCP 47 look like `en`, `pt-BR` or `zh-Hant`";
        self.parsed("bad-language", "a language tag", |text| Language::parse(text).ok_or(form))
    }

    /// The number that stands here, with its digits.
    pub fn decimal(&self) -> Option<Decimal> {
        let (text, value) = self.number()?;
        Some(Decimal { text: text.into(), value })
    }

    /// Whatever stands here, kept as it was written.
    pub fn anything(&self) -> ExtraValue {
        note(self, || Want::Anything);
        match self.kind() {
            "a mapping" => ExtraValue::Map(self.extra()),
            "a list" => ExtraValue::List(self.list().unwrap_or_default().iter().map(|node| node.anything()).collect()),
            "nothing" => ExtraValue::Null,
            "yes or no" => self.flag().map_or(ExtraValue::Null, ExtraValue::Flag),
            "a number" => self.decimal().map_or(ExtraValue::Null, ExtraValue::Number),
            _ => ExtraValue::Text(self.as_scalar_text().unwrap_or_default()),
        }
    }

    /// The names and values that stand here, kept as they were written.
    pub fn extra(&self) -> Extra {
        let entries = self.entries().unwrap_or_default();
        entries.into_iter().map(|(name, node)| (name, node.anything())).collect()
    }
}

impl Fields<'_> {
    /// The word out of a closed set under `key`.
    pub fn chosen<T: Choice>(&mut self, key: &'static str) -> Option<T> {
        self.get(key)?.chosen()
    }

    /// The date under `key`.
    pub fn date(&mut self, key: &'static str) -> Option<Date> {
        self.get(key)?.date()
    }

    /// The date or interval under `key`.
    pub fn period(&mut self, key: &'static str) -> Option<Period> {
        self.get(key)?.date_or("a date or an interval", Period::parse)
    }

    /// The address under `key`.
    pub fn url(&mut self, key: &'static str) -> Option<Url> {
        self.get(key)?.url()
    }

    /// The language tag under `key`.
    pub fn language(&mut self, key: &'static str) -> Option<Language> {
        self.get(key)?.language()
    }

    /// The number under `key`, with its digits.
    pub fn decimal(&mut self, key: &'static str) -> Option<Decimal> {
        self.get(key)?.decimal()
    }

    /// The names and values under `extra`, kept as they were written.
    pub fn extra(&mut self) -> Extra {
        self.get("extra").map(|node| node.extra()).unwrap_or_default()
    }
}
