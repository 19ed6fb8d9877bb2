//! A new source, in a file of its own.

use crate::import::{known_by_address, made_key};
use crate::model::{Date, Extra, ExtraValue, Slug, Url};
use crate::yaml::write_entry;

use super::Refusal;
use super::content::{Called, Content, Kind, Made, made};
use super::fill::typed;
use super::id::from_words;

/// How much of a title stands in for the name of an author, in letters.
const OF_TITLE: usize = 40;

/// What is known of a new source.
#[derive(Debug, Clone, Copy)]
pub struct NewSource<'a> {
    /// Its title, and the key that it should have.
    pub called: Called<'a>,
    /// Who wrote it: `Family, Given`, or a name.
    pub authors: &'a [String],
    /// Who published it.
    pub publisher: Option<&'a str>,
    /// When it was published.
    pub date: Option<Date>,
    /// Where it can be read.
    pub url: Option<&'a Url>,
}

impl Content<'_> {
    /// A source that every brief can cite. Its key is made of the author and the year, unless one is wanted.
    ///
    /// # Errors
    /// When the key is taken or cannot be one, and when the site has a source of that address.
    pub fn source(&self, new: &NewSource<'_>) -> Result<Made, Refusal> {
        if let Some(known) = new.url.and_then(|url| known_by_address(url, self.library)) {
            let path = self.files.get(known.declared.file).path();
            let message = format!("source `{}` has that address already, in `{path}`", known.id);
            return Err(Refusal::new(message, format!("cite it as `[@{}]`", known.id)));
        }
        let made_up = self.key(new);
        let wanted = new.called.id.or(made_up.as_deref());
        let key = self.free(Kind::Source, Called { id: wanted, ..new.called })?;
        let mut text = format!("# Any brief can cite this source: [@{}]\n", key.as_str());
        write_entry(key.as_str(), &self.fields(new), &mut text);
        text.push_str(include_str!("entry/source.yaml"));
        Ok(made("content/sources/{id}.yaml", &key, text))
    }

    /// A key of who and when, with a number behind it where another work has that one, as an import makes it.
    fn key(&self, new: &NewSource<'_>) -> Option<String> {
        let title = from_words(&typed(new.called.words), OF_TITLE);
        let who = new.authors.first().map(String::as_str).or(new.publisher);
        let who = who.or(title.as_ref().map(Slug::as_str));
        let year = new.date.map(|date| date.to_string());
        let key = made_key(who, year.as_deref())?.as_str().to_owned();
        let numbered = (2..).map(|number| format!("{key}-{number}"));
        std::iter::once(key.clone()).chain(numbered).find(|key| self.declared(Kind::Source, key).is_none())
    }

    fn fields(&self, new: &NewSource<'_>) -> Extra {
        let text = |text: &str| ExtraValue::Text(typed(text));
        let authors = match new.authors {
            [] => None,
            [only] => Some(text(only)),
            several => Some(ExtraValue::List(several.iter().map(|name| text(name)).collect())),
        };
        // It is looked at on the day on which its address is noted, unless it will be published later.
        let read = new.url.filter(|_| new.date.is_none_or(|date| date.first_day() <= self.today));
        let fields = [
            ("title", Some(text(new.called.words))),
            ("author", authors),
            ("publisher", new.publisher.map(text)),
            ("date", new.date.map(|date| text(&date.to_string()))),
            ("url", new.url.map(|url| text(url.as_str()))),
            ("accessed", read.map(|_| text(&self.today.to_string()))),
        ];
        fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
    }
}
