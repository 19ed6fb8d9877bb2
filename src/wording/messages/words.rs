//! The words of one language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::diag::{nearest, quoted_list};
use crate::model::Language;
use crate::number::digits;

use super::file::MessageFile;
use super::{OWN, REFERENCE};
use crate::wording::number;

/// The words in one language: its messages, and where it lacks one, that of the next language.
#[derive(Clone)]
pub struct Words {
    /// The language itself first; never empty.
    layers: Vec<Arc<Layer>>,
    /// Messages that are given nothing, as they read.
    texts: Arc<BTreeMap<String, String>>,
}

/// The messages of one language tag, those of the nearest theme first.
pub(super) struct Layer {
    tag: String,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// The same with its text as HTML.
    html: FluentBundle<Arc<FluentResource>>,
    /// Every message, and whether it is given something.
    ids: BTreeMap<String, bool>,
}

/// What a message is given.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// How many: it chooses among the variants of a plural.
    Count(f64),
    /// A text.
    Text(Cow<'a, str>),
}

/// Why a message cannot be said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unsaid {
    /// No language has it.
    #[error("there is no message `{0}`{1}")]
    Unknown(String, String),
    /// It was not given everything.
    #[error("message `{0}` is not given {1}")]
    Lacking(String, String),
}

impl fmt::Debug for Words {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.layers.iter().map(|layer| &layer.tag)).finish()
    }
}

impl fmt::Debug for Layer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Layer").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Layer {
    /// What the files of that language say, which are in the order of their themes.
    pub(super) fn new(tag: &str, files: &[MessageFile]) -> Self {
        let of_tag = || files.iter().filter(|file| file.language.as_str() == tag);
        let mut ids = BTreeMap::new();
        for message in of_tag().flat_map(|file| &file.declared).filter(|message| !message.id.starts_with('-')) {
            ids.entry(message.id.clone()).or_insert(!message.arguments.is_empty());
        }
        let bundle = |transform: Option<fn(&str) -> Cow<'_, str>>| {
            let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![locale]);
            // What is put into a text may run in the other direction than it.
            bundle.set_use_isolating(Language::parse(tag).is_some_and(|tag| tag.is_right_to_left()));
            bundle.set_transform(transform);
            bundle.set_formatter(Some(written));
            for file in of_tag() {
                // What a nearer theme has said stays; that is reported as a mistake, and is none.
                let _ = bundle.add_resource(Arc::clone(&file.resource));
            }
            bundle
        };
        Self { tag: tag.to_owned(), bundle: bundle(None), html: bundle(Some(escaped)), ids }
    }
}

/// Whose marks numbers have.
struct Tag(String);

impl Memoizable for Tag {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(language.to_string()))
    }
}

/// A number as the language writes it.
fn written(value: &FluentValue<'_>, language: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    language.with_try_get((), |tag: &Tag| digits(&number.as_string(), &tag.0)).ok()
}

/// The text as HTML.
fn escaped(text: &str) -> Cow<'_, str> {
    quick_xml::escape::escape(text)
}

impl Words {
    /// The words of these languages, each standing in for what those before it lack.
    pub(super) fn new<'l>(layers: impl Iterator<Item = &'l Arc<Layer>>) -> Self {
        let mut words = Self { layers: Vec::new(), texts: Arc::default() };
        for layer in layers {
            if words.layers.iter().all(|known| known.tag != layer.tag) {
                words.layers.push(Arc::clone(layer));
            }
        }
        let ids = words.layers.iter().flat_map(|layer| &layer.ids).filter(|(_, is_given)| !**is_given);
        let texts = ids.map(|(id, _)| (id.clone(), words.say(id, &[])));
        words.texts = Arc::new(texts.collect());
        words
    }

    /// What the program says itself in a language, without any theme.
    pub fn of_program(tag: &str) -> Self {
        let own = OWN.into_iter().filter(|(known, _)| *known == tag || *known == REFERENCE);
        let files: Vec<MessageFile> = own.filter_map(|(tag, text)| MessageFile::of_program(tag, text)).collect();
        let layers: Vec<Arc<Layer>> = [tag, REFERENCE].map(|tag| Arc::new(Layer::new(tag, &files))).into();
        Self::new(layers.iter().filter(|layer| !layer.ids.is_empty() || layer.tag == REFERENCE))
    }

    /// The language.
    pub(crate) fn language(&self) -> &str {
        self.layers.first().map_or(REFERENCE, |layer| &layer.tag)
    }

    /// A message that is given nothing: `words.text("key_messages")`.
    pub(crate) fn text<'w>(&'w self, id: &'w str) -> &'w str {
        self.texts.get(id).map_or(id, String::as_str)
    }

    /// Every message that is given nothing.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(id, text)| (id.as_str(), text.as_str()))
    }

    /// A message with what it is given, as plain text: `words.say("claims", &[("count", 3.into())])`.
    pub(crate) fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.said(id, args, |layer| &layer.bundle).unwrap_or_else(|_| id.to_owned())
    }

    /// The same where all that it is given is numbers and words of the same language. These run in its own direction, so
    /// that nothing has to mark where they begin and end.
    pub(crate) fn say_own(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.say(id, args).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// A message with numbers, each of which it is given twice: `count` to choose by, `number` as running text has it; of
    /// any other, `origins` and `origins_number`. Beside them it may be given words.
    pub(crate) fn say_counts(&self, id: &str, counts: &[(&'static str, usize)], others: &[(&str, Arg<'_>)]) -> String {
        let named: Vec<(String, String)> = counts
            .iter()
            .map(|(name, count)| {
                let text = if *name == "count" { "number".to_owned() } else { format!("{name}_number") };
                (text, number(self, *count))
            })
            .collect();
        let mut args: Vec<(&str, Arg<'_>)> = counts.iter().map(|(name, count)| (*name, (*count).into())).collect();
        args.extend(named.iter().map(|(name, said)| (name.as_str(), said.into())));
        args.extend_from_slice(others);
        self.say_own(id, &args)
    }

    /// The same as HTML. What it is given is HTML already.
    ///
    /// # Errors
    /// Where there is no such message, or it is not given all that it takes.
    pub(crate) fn say_html(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, Unsaid> {
        self.said(id, args, |layer| &layer.html)
    }

    fn said(
        &self,
        id: &str,
        args: &[(&str, Arg<'_>)],
        bundle: impl Fn(&Layer) -> &FluentBundle<Arc<FluentResource>>,
    ) -> Result<String, Unsaid> {
        let Some(layer) = self.layers.iter().find(|layer| layer.ids.contains_key(id)) else {
            let near = nearest(id, self.ids()).map(|near| format!("; did you mean `{near}`?"));
            return Err(Unsaid::Unknown(id.to_owned(), near.unwrap_or_default()));
        };
        let bundle = bundle(layer);
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return Err(Unsaid::Unknown(id.to_owned(), String::new()));
        };
        let given: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, FluentValue::from(arg))).collect();
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        if errors.is_empty() { Ok(said) } else { Err(lacking(id, &errors)) }
    }

    /// The names of all messages.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.layers.iter().flat_map(|layer| layer.ids.keys()).map(String::as_str)
    }

    /// Whether some language has the message.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.layers.iter().any(|layer| layer.ids.contains_key(id))
    }

    /// Whether both say the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.layers.iter().map(|layer| &layer.tag).eq(other.layers.iter().map(|layer| &layer.tag))
    }
}

fn lacking(id: &str, errors: &[FluentError]) -> Unsaid {
    let mut names: Vec<String> = errors
        .iter()
        .map(|error| match error {
            FluentError::ResolverError(error) => error.to_string().rsplit('$').next().unwrap_or_default().to_owned(),
            other => other.to_string(),
        })
        .collect();
    names.dedup();
    Unsaid::Lacking(id.to_owned(), quoted_list(names.iter().map(String::as_str), "and"))
}

impl<'a> From<&'a Arg<'a>> for FluentValue<'a> {
    fn from(arg: &'a Arg<'a>) -> Self {
        match arg {
            Arg::Count(count) => Self::from(*count),
            Arg::Text(text) => Self::String(Cow::Borrowed(text)),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        // No site counts as far as a number of that kind is inexact.
        Self::Count(count as f64)
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}
