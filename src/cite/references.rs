//! The references of a site. One that reads the same on every page is made once.

use std::sync::OnceLock;

use hayagriva::citationberg::json::Item;
use hayagriva::citationberg::{IndependentStyle, LocaleCode};
use hayagriva::{
    BibliographyDriver, BibliographyItem, BibliographyRequest, CitationItem, CitationRequest, ElemChildren,
};

use crate::model::{Language, Library, Shelf, Source, SourceId};

use super::locale::Locales;
use super::{Form, Style, case, entry, html};

/// A reference as HTML, in three parts, so that a page can make the title a link. All of it is in the first part where
/// the style prints no title.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reference {
    /// What comes before the title.
    pub before: String,
    /// The title as the style prints it, or nothing.
    pub title: String,
    /// What comes after it.
    pub after: String,
}

impl Reference {
    fn is_empty(&self) -> bool {
        self.before.is_empty() && self.title.is_empty() && self.after.is_empty()
    }

    /// Whether it has a link to the source in it.
    pub fn is_linked(&self) -> bool {
        [&self.before, &self.after].iter().any(|part| part.contains("<a "))
    }
}

/// All sources in one style, and in the languages of the site's pages.
#[derive(Debug)]
pub struct References {
    pub(super) style: Style,
    pub(super) locales: Locales,
    /// What the processor reads of each source, made when it is asked for.
    items: Vec<OnceLock<Item>>,
    sources: Shelf<SourceId, Source>,
    /// The language of every page, where the configuration names one.
    locale: Option<Language>,
    /// References by locale and source.
    made: Vec<(LocaleCode, Vec<OnceLock<Reference>>)>,
}

impl References {
    /// Prepares the sources of a site whose pages are in `language` where they name none; `locale` is that of all
    /// references, where there is one.
    pub fn new(style: Style, library: &Library, language: &Language, locale: Option<&Language>) -> Self {
        let of_briefs = library.briefs.iter().filter_map(|brief| brief.language.clone());
        let locales = match locale {
            Some(locale) => Locales::of([locale.clone()]),
            None => Locales::of(of_briefs.chain([language.clone()])),
        };
        fn none<T>(sources: &Shelf<SourceId, Source>) -> Vec<OnceLock<T>> {
            (0..sources.places()).map(|_| OnceLock::new()).collect()
        }
        let table = || none(&library.sources);
        Self {
            items: none(&library.sources),
            sources: library.sources.clone(),
            made: locales.in_use().into_iter().map(|code| (code, table())).collect(),
            locale: locale.cloned(),
            style,
            locales,
        }
    }

    /// The style.
    pub fn style(&self) -> &Style {
        &self.style
    }

    /// The reference of a source as it stands alone, on a page in that language.
    pub fn reference(&self, library: &Library, source: SourceId, language: &Language) -> Reference {
        let code = self.code(language);
        let table = self.made.iter().find(|(known, _)| *known == code).map(|(_, table)| table);
        match table {
            Some(table) => table[source.index()].get_or_init(|| self.make(library, source, &code)).clone(),
            None => self.make(library, source, &code),
        }
    }

    /// All sources as CSL-JSON 1.0.2, in the order of the library: what the style prints from.
    pub fn to_csl_json(&self) -> serde_json::Value {
        self.sources.ids().map(|source| entry::to_json(self.item(source))).collect()
    }

    /// What the processor reads of a source.
    pub(super) fn item(&self, source: SourceId) -> &Item {
        self.items[source.index()].get_or_init(|| entry::item(&self.sources[source], &self.style))
    }

    /// The locale of a page in that language.
    pub(super) fn code(&self, language: &Language) -> LocaleCode {
        self.locales.code(self.locale.as_ref().unwrap_or(language))
    }

    /// Whether the references of these sources may begin with the same names, for which some styles put a line.
    pub(super) fn may_begin_alike(&self, sources: &[SourceId]) -> bool {
        let mut leads: Vec<String> = sources.iter().map(|source| lead(&self.sources[*source])).collect();
        leads.sort_unstable();
        leads.windows(2).any(|pair| pair[0] == pair[1])
    }

    fn make(&self, library: &Library, source: SourceId, code: &LocaleCode) -> Reference {
        let (style, item) = (&self.style.listing, self.item(source));
        let mut driver = BibliographyDriver::new();
        let cited = vec![CitationItem::with_entry(item)];
        driver.citation(CitationRequest::new(cited, style, Some(code.clone()), &self.locales.files, None));
        let rendered = driver.finish(BibliographyRequest::new(style, Some(code.clone()), &self.locales.files));
        let listed = rendered.bibliography.and_then(|listed| listed.items.into_iter().next());
        self.written(library, source, listed.as_ref(), code)
    }

    /// A reference as HTML. A style that lists no such source would lose it: then it is printed as in a note, or else
    /// plainly.
    pub(super) fn written(
        &self,
        library: &Library,
        source: SourceId,
        listed: Option<&BibliographyItem>,
        code: &LocaleCode,
    ) -> Reference {
        let of = &library[source];
        let title = entry::title(of);
        let written = |content: &ElemChildren| {
            let mut content = content.clone();
            case::keep(&mut content, self.item(source));
            html::reference(&content, of, title.as_deref(), self.punctuates_quotes(code))
        };
        let mut reference = listed.map(|listed| written(&listed.content)).unwrap_or_default();
        if reference.is_empty() && self.style.form() == Form::Note {
            reference = self.in_note(source, code).map(|note| written(&note)).unwrap_or_default();
        }
        if reference.is_empty() {
            reference = plain(of);
        }
        if self.style.form() == Form::Label
            && let Some(label) = listed.and_then(|listed| listed.first_field.as_ref())
        {
            let mut writer = html::Writer::default();
            writer.child(label);
            reference.before.insert_str(0, &format!("{} ", writer.finish().0.trim()));
        }
        reference
    }

    /// Whether full stops and commas go before a closing quotation mark, as the style has it or else its locale.
    pub(super) fn punctuates_quotes(&self, code: &LocaleCode) -> bool {
        let of_style = self.style.csl.locale.iter().filter(|locale| locale.lang.as_ref().is_none_or(|of| of == code));
        let locales = of_style.chain(self.locales.file(code));
        locales.filter_map(|locale| locale.style_options?.punctuation_in_quote).next() == Some(true)
    }

    /// What the first note about a source says.
    fn in_note(&self, source: SourceId, code: &LocaleCode) -> Option<ElemChildren> {
        self.cited_alone(&self.style.citing, self.item(source), code)
    }

    /// A citation as it is printed where nothing else is cited.
    pub(super) fn cited_alone(&self, style: &IndependentStyle, item: &Item, code: &LocaleCode) -> Option<ElemChildren> {
        let mut driver = BibliographyDriver::new();
        let cited = vec![CitationItem::with_entry(item)];
        driver.citation(CitationRequest::new(cited, style, Some(code.clone()), &self.locales.files, Some(1)));
        let rendered = driver.finish(BibliographyRequest::new(style, Some(code.clone()), &self.locales.files));
        rendered.citations.into_iter().next().map(|cited| cited.citation)
    }
}

/// A source without a style: who, what, when.
fn plain(source: &Source) -> Reference {
    let mut reference = Reference::default();
    for person in &source.authors {
        html::escape(&person.name, &mut reference.before);
        if let Some(given) = &person.given {
            reference.before.push_str(", ");
            html::escape(given, &mut reference.before);
        }
        reference.before.push_str(". ");
    }
    html::escape(&entry::title(source).unwrap_or_else(|| source.name().to_owned()), &mut reference.title);
    reference.after.push('.');
    if let Some(date) = source.date {
        reference.after.push_str(&format!(" {date}."));
    }
    reference
}

/// The family name or house that a reference begins with, or else its title; without regard to case.
fn lead(source: &Source) -> String {
    let people = if source.authors.is_empty() { &source.editors } else { &source.authors };
    let first = people.first().map(|person| person.name.as_str());
    let house = || source.organization.as_deref().or(source.publisher.as_deref());
    first.or_else(house).unwrap_or(source.name()).to_lowercase()
}
