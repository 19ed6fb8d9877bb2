//! The citations of one page, and its list of references in the order of the style.

use std::collections::{BTreeMap, BTreeSet};

use hayagriva::citationberg::json::{Item, Value};
use hayagriva::citationberg::taxonomy::Locator as Kind;
use hayagriva::citationberg::{Collapse, IndependentStyle, LocaleCode};
use hayagriva::{
    BibliographyDriver, BibliographyItem, BibliographyRequest, CitationItem, CitationRequest, CitePurpose, Elem,
    ElemChild, ElemChildren, ElemMeta, LocatorPayload, Rendered, RenderedCitation, SpecificLocator,
};

use crate::model::{Cited, CitedAs, Language, Library, SourceId};

use super::order::InOrder;
use super::{Form, Reference, References, case, entry, html, locator, name};

/// A citation in a text.
#[derive(Debug, Clone, Copy)]
pub struct Citation<'a> {
    /// What it cites, in the order written.
    pub items: &'a [Cited],
    /// The number of the note that it stands in, in a style of notes.
    pub note: Option<usize>,
}

/// What a page prints.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageCitations {
    /// The citations, in the order in which they were given.
    pub citations: Vec<Printed>,
    /// The references, in the order of the style.
    pub references: Vec<Listed>,
}

/// A citation as a style prints it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Printed {
    /// The name that stands in the sentence, where the style's citations have none: HTML.
    pub name: Option<String>,
    /// The citation in pieces.
    pub parts: Vec<Part>,
    /// All of it is superscript, which the HTML of the parts does not say.
    pub is_raised: bool,
}

/// A piece of a citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Brackets and what stands between two sources: HTML.
    Between(String),
    /// What is printed of one source.
    Item {
        /// Its position in the citation as written.
        at: usize,
        /// The HTML; empty for one within a range of numbers.
        html: String,
        /// There is a link in it, so it can be no link itself.
        has_link: bool,
    },
}

/// A reference in the list of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Of what.
    pub source: SourceId,
    /// What the style prints, with whatever this page demands (a letter behind the year).
    pub reference: Reference,
}

impl References {
    /// Prints what a page cites. `behind` are sources that its text does not cite and its list has all the same.
    pub fn page(
        &self,
        library: &Library,
        language: &Language,
        citations: &[Citation<'_>],
        behind: &[SourceId],
    ) -> PageCitations {
        let Some(in_order) = self.in_order_of_style(citations, &self.code(language)) else {
            return self.page_in_order(library, language, citations, behind);
        };
        let mut page = self.page_in_order(library, language, &in_order.citations(citations), behind);
        in_order.as_written(&mut page.citations);
        page
    }

    /// The order of what each citation cites, in a style that has one of its own.
    fn in_order_of_style(&self, citations: &[Citation<'_>], code: &LocaleCode) -> Option<InOrder> {
        let sorting = self.style.sorting.as_ref()?;
        if citations.iter().all(|citation| citation.items.len() < 2) {
            return None;
        }
        let places: Vec<_> = citations.iter().map(places).collect();
        let run = Run { code, citations, behind: &[], places: &places, before: &[], named: None, style_is_asked: true };
        Some(InOrder::of(citations, &self.render(sorting, &run).citations))
    }

    /// Prints a page whose citations are in the order of the style.
    fn page_in_order(
        &self,
        library: &Library,
        language: &Language,
        citations: &[Citation<'_>],
        behind: &[SourceId],
    ) -> PageCitations {
        let code = self.code(language);
        let sources = sources_of(citations, behind);
        if sources.is_empty() {
            return PageCitations::default();
        }
        let places: Vec<_> = citations.iter().map(places).collect();
        let mut run =
            Run { code: &code, citations, behind, places: &places, before: &[], named: None, style_is_asked: false };
        let mut rendered = self.render(&self.style.citing, &run);
        let by_key: BTreeMap<&str, SourceId> = sources.iter().map(|source| (&*library[*source].id, *source)).collect();
        let source_of = |item: &BibliographyItem| by_key.get(item.key.as_str()).copied();
        let order: Vec<SourceId> = items_of(&rendered).iter().filter_map(source_of).collect();
        let letters_of = |rendered: &Rendered| -> BTreeSet<SourceId> {
            items_of(rendered).iter().filter(|item| !item.content.is_empty()).filter_map(source_of).collect()
        };
        let named = self.with_given_names(&sources);
        let mut lettered = letters_of(&rendered);
        let mut apart = named.as_ref().map(|named| self.render(&self.style.citing, &Run { named: Some(named), ..run }));
        if let Some(rendered) = &apart {
            lettered = letters_of(rendered);
        }
        let substitute = self.style.substitute().filter(|_| self.may_begin_alike(&sources));
        let is_labelled = self.style.form() == Form::Label;
        let mut whole: BTreeMap<String, BibliographyItem> = BTreeMap::new();
        let before: Vec<SourceId>;
        if !lettered.is_empty() || substitute.is_some() || is_labelled {
            // Letters go by the order of the references, so that is the order in which the processor is to meet them. The
            // others it is to meet once, or it would not tell their names apart.
            before = order.iter().copied().filter(|source| lettered.contains(source)).collect();
            run.before = &before;
            rendered = self.lettered(&run, named.as_ref(), &sources, &lettered);
            let items = rendered.bibliography.iter_mut().flat_map(|listed| std::mem::take(&mut listed.items));
            whole = items.map(|item| (item.key.clone(), item)).collect();
            rendered.citations.drain(..usize::from(!run.before.is_empty()));
            if let Some(apart) = &mut apart {
                *apart = self.render(&self.style.citing, &Run { named: named.as_ref(), ..run });
                apart.citations.drain(..usize::from(!run.before.is_empty()));
            }
        }
        if let Some(apart) = apart {
            rendered.citations = apart.citations;
        }
        let references = order.iter().map(|source| {
            let item = whole.get(&*library[*source].id);
            let begins_with = |line: &str| item.is_some_and(|item| format!("{:#}", item.content).starts_with(line));
            let reference = if lettered.contains(source) || is_labelled || substitute.is_some_and(begins_with) {
                self.written(library, *source, item, &code)
            } else {
                self.reference(library, *source, language)
            };
            Listed { source: *source, reference }
        });
        let references = references.collect();
        let printed = rendered.citations.iter().zip(citations);
        PageCitations {
            references,
            citations: printed
                .map(|(printed, citation)| self.printed(library, &code, printed, citation.items))
                .collect(),
        }
    }

    /// Sources in the order in which the style lists them; one that goes by the order of citation leaves them as they are.
    pub fn in_order(&self, library: &Library, language: &Language, sources: Vec<SourceId>) -> Vec<SourceId> {
        if self.style.is_in_order_of_citation() {
            return sources;
        }
        let listed = self.page(library, language, &[], &sources).references;
        listed.into_iter().map(|listed| listed.source).collect()
    }

    fn render(&self, style: &IndependentStyle, run: &Run<'_>) -> Rendered {
        let Run { code, citations, places, behind, before, named, style_is_asked } = run;
        let files = &self.locales.files;
        let locale = || Some((*code).clone());
        let item_of =
            |source: SourceId| named.and_then(|named| named.items.get(&source)).unwrap_or_else(|| self.item(source));
        let unseen = |source: SourceId| CitationItem::new(item_of(source), None, None, true, None);
        let hidden = |sources: &[SourceId]| {
            let items = sources.iter().map(|source| unseen(*source));
            CitationRequest::new(items.collect(), style, locale(), files, None)
        };
        let mut driver = BibliographyDriver::new();
        if !before.is_empty() {
            driver.citation(hidden(before));
        }
        for (at, (citation, places)) in citations.iter().zip(*places).enumerate() {
            let printed = citation.items.iter().zip(places).map(|(cited, place)| {
                let locator = place.as_ref().map(|(kind, text)| SpecificLocator(*kind, LocatorPayload::Str(text)));
                let item = CitationItem::with_locator(item_of(cited.source), locator);
                match cited.cited_as {
                    CitedAs::InText if self.style.form() == Form::AuthorDate => item.kind(CitePurpose::Prose),
                    CitedAs::InText | CitedAs::Usual | CitedAs::WithoutAuthor => item,
                }
            });
            let joins = *style_is_asked || self.may_be_joined(citation);
            let style = self.style.apart.as_ref().filter(|_| !joins).unwrap_or(style);
            let items = printed.chain(self.cited_beside_next(citations, at).map(unseen));
            driver.citation(CitationRequest::new(items.collect(), style, locale(), files, citation.note));
        }
        // A title that tells works of the same people apart the processor gives to all but the first that it meets.
        let again = self.of_the_same_people(citations, &item_of);
        for sources in [&again, *behind].into_iter().filter(|sources| !sources.is_empty()) {
            driver.citation(hidden(sources));
        }
        driver.finish(BibliographyRequest::new(style, locale(), files))
    }

    /// Whether the processor may join what a citation cites, as its style does with numbers in a row and with years of the
    /// same people. It loses what stands before a work then, and a work without a date.
    fn may_be_joined(&self, citation: &Citation<'_>) -> bool {
        if self.style.csl.citation.collapse == Some(Collapse::CitationNumber) {
            return citation.items.iter().all(|cited| cited.prefix.is_none() && cited.locator.is_none());
        }
        let has = |cited: &Cited, variable: &str| self.item(cited.source).0.contains_key(variable);
        let are_alike = |one: &Cited, other: &Cited| {
            let names = |cited: &Cited| ["author", "editor"].map(|of| self.item(cited.source).0.get(of));
            names(one) == names(other)
        };
        let mut followed = citation.items.iter().zip(citation.items.iter().skip(1));
        followed.all(|(one, next)| !are_alike(one, next) || (next.prefix.is_none() && has(next, "issued")))
    }

    /// The works of a page that have their authors in common with others, in a style whose citations are names.
    fn of_the_same_people<'i>(
        &self,
        citations: &[Citation<'_>],
        item_of: &impl Fn(SourceId) -> &'i Item,
    ) -> Vec<SourceId> {
        if self.style.form() != Form::Author {
            return Vec::new();
        }
        let mut by_authors: BTreeMap<String, Vec<SourceId>> = BTreeMap::new();
        for source in sources_of(citations, &[]) {
            if let Some(authors) = entry::to_json(item_of(source)).get("author") {
                by_authors.entry(authors.to_string()).or_default().push(source);
            }
        }
        by_authors.into_values().filter(|works| works.len() > 1).flatten().collect()
    }

    /// A work that a citation has beside the last one, where the next citation begins with that. The processor takes such
    /// a citation for “ibid.”, which it is only behind one of that work alone (CSL 1.0.2, “Choose”, `position`); so it is to
    /// meet the other work in between.
    fn cited_beside_next(&self, citations: &[Citation<'_>], at: usize) -> Option<SourceId> {
        let asked = &self.style.csl.citation;
        // In an order of the style, or in a range, it would not be met last.
        let is_as_written = asked.sort.is_none() && asked.collapse.is_none() && self.style.form() != Form::Numeric;
        let (next, items) = (citations.get(at + 1)?.items.first()?, citations.get(at)?.items);
        let is_met_again = items.last().is_some_and(|last| last.source == next.source);
        let other = items.iter().map(|item| item.source).find(|source| *source != next.source);
        other.filter(|_| is_as_written && is_met_again)
    }

    /// The whole of a page with the letters that works have where citations give names: the processor gives them to works
    /// of one key, and the key of a lettered work is its citation.
    fn lettered(
        &self,
        run: &Run<'_>,
        named: Option<&Named<'_>>,
        sources: &[SourceId],
        lettered: &BTreeSet<SourceId>,
    ) -> Rendered {
        // Only where there are two works of one of them in one year.
        let is_both = |named: &&Named<'_>| lettered.iter().any(|source| named.items.contains_key(source));
        let Some(named) = named.filter(is_both) else { return self.render(&self.style.csl, run) };
        let keyed = sources.iter().map(|source| {
            let item = named.items.get(source).unwrap_or_else(|| self.item(*source));
            let cited =
                lettered.contains(source).then(|| self.cited_alone(&self.style.citing, item, run.code)).flatten();
            let key = cited.map_or_else(|| format!("{}", source.index()), |cited| format!("{cited:#}"));
            let mut item = self.item(*source).clone();
            item.0.insert("citation-label".to_owned(), Value::String(key));
            (*source, item)
        });
        let keyed = Named { items: keyed.collect(), ..*named };
        self.render(named.by_key, &Run { named: Some(&keyed), style_is_asked: true, ..*run })
    }

    /// What given names are to be added to on a page, if any.
    fn with_given_names(&self, sources: &[SourceId]) -> Option<Named<'_>> {
        let (given_names, by_key) = self.style.given_names.as_ref()?;
        let items = given_names.told_apart(&|source| self.item(source), sources);
        (!items.is_empty()).then_some(Named { by_key, items })
    }

    /// Whether a style of names and years has no name for a source.
    fn names_nobody(&self, cited: &Cited) -> bool {
        let named =
            ["author", "editor", "publisher"].iter().any(|variable| self.item(cited.source).0.contains_key(*variable));
        self.style.form() == Form::AuthorDate && !named
    }

    fn printed(&self, library: &Library, code: &LocaleCode, rendered: &RenderedCitation, items: &[Cited]) -> Printed {
        let is_raised = self.style.form() == Form::Numeric && html::is_raised(&rendered.citation);
        let mut printed = Printed { is_raised, ..Printed::default() };
        for child in &rendered.citation.0 {
            match child {
                ElemChild::Elem(Elem { meta: Some(ElemMeta::Entry(at)), children, .. }) => {
                    let mut children = children.clone();
                    if let Some(cited) = items.get(*at) {
                        case::keep(&mut children, self.item(cited.source));
                    }
                    self.item_parts(&mut printed, *at, &children, items);
                }
                other => {
                    let (text, _) = written(&ElemChildren(vec![other.clone()]), is_raised);
                    printed.parts.push(Part::Between(text));
                }
            }
        }
        if self.punctuates_quotes(code) {
            quote_punctuation(&mut printed.parts);
        }
        // Those that a range of numbers passes over are cited all the same.
        let shown: Vec<usize> = printed.parts.iter().filter_map(Part::position).collect();
        let passed = (0..items.len()).filter(|at| !shown.contains(at));
        printed.parts.extend(passed.map(|at| Part::Item { at, html: String::new(), has_link: false }));
        // A style of names has nothing to add to the name in the sentence.
        let says = |part: &Part| matches!(part, Part::Item { html, .. } if html::has_words(html));
        if !printed.parts.iter().any(says) {
            let at: Vec<usize> = printed.parts.iter().filter_map(Part::position).collect();
            printed.parts = at.into_iter().map(|at| Part::Item { at, html: String::new(), has_link: false }).collect();
        }
        let in_text = items.iter().find(|item| item.cited_as == CitedAs::InText);
        // The processor leaves out the name of whoever stands in for an author.
        let is_nameless =
            printed.parts.iter().any(|part| matches!(part, Part::Item { html, .. } if html.starts_with(['(', '['])));
        let lacks_name =
            |item: &&Cited| self.style.form() != Form::AuthorDate || is_nameless || self.names_nobody(item);
        if let Some(item) = in_text.filter(lacks_name) {
            let mut text = String::new();
            html::escape(&name::in_prose(&library[item.source], self.locales.file(code)), &mut text);
            printed.name = Some(text);
        }
        printed
    }

    /// What is printed of one source, with what the author has put before it.
    fn item_parts(&self, printed: &mut Printed, at: usize, children: &ElemChildren, items: &[Cited]) {
        let Some(item) = items.get(at) else { return };
        if let Some(prefix) = &item.prefix {
            let mut text = String::new();
            if let Some(Part::Between(before)) = printed.parts.last()
                && before.ends_with([',', ';'])
            {
                text.push(' ');
            }
            html::escape(prefix, &mut text);
            text.push(' ');
            printed.parts.push(Part::Between(text));
        }
        let names_stand_elsewhere = item.cited_as == CitedAs::WithoutAuthor
            || (item.cited_as == CitedAs::InText && matches!(self.style.form(), Form::Author | Form::Note));
        let (mut html, mut has_link) = match names_stand_elsewhere {
            true => written(&html::without(children, &|meta| matches!(meta, ElemMeta::Names(_))), printed.is_raised),
            false => written(children, printed.is_raised),
        };
        // A style that prints nothing for a date that is not known leaves its brackets.
        if item.cited_as == CitedAs::InText {
            html = html.replace(" ()", "").replace(" []", "");
        }
        if html.trim().is_empty() && item.cited_as != CitedAs::InText {
            (html, has_link) = written(children, printed.is_raised);
        }
        if item.locator.is_some() {
            html = locator::unveiled(&html);
        }
        printed.parts.push(Part::Item { at, html, has_link });
    }
}

impl Part {
    fn position(&self) -> Option<usize> {
        match self {
            Self::Item { at, .. } => Some(*at),
            Self::Between(_) => None,
        }
    }
}

/// Every source of a page once, in the order in which they are met.
fn sources_of(citations: &[Citation<'_>], behind: &[SourceId]) -> Vec<SourceId> {
    let mut seen = BTreeSet::new();
    let cited = citations.iter().flat_map(|citation| citation.items.iter().map(|item| item.source));
    cited.chain(behind.iter().copied()).filter(|source| seen.insert(*source)).collect()
}

fn written(children: &ElemChildren, is_raised: bool) -> (String, bool) {
    let mut writer = html::Writer::raised(is_raised);
    writer.children(children);
    writer.finish()
}

/// Puts a full stop or a comma that follows a closing quotation mark before it, as American English does: the
/// processor does so within what it prints of a source, and not where that ends.
fn quote_punctuation(parts: &mut [Part]) {
    for at in 1..parts.len() {
        let (before, rest) = parts.split_at_mut(at);
        let (Some(Part::Item { html, .. }), Some(Part::Between(text))) = (before.last_mut(), rest.first_mut()) else {
            continue;
        };
        let (Some(kept), Some(sign)) = (html.strip_suffix('”'), text.chars().next()) else { continue };
        if matches!(sign, '.' | ',') {
            // A title that asks has its sign already.
            let ended = sign == '.' && kept.ends_with(['?', '!', '.']);
            *html = if ended { html.clone() } else { format!("{kept}{sign}”") };
            text.remove(0);
        }
    }
}

/// What the processor is asked for.
#[derive(Clone, Copy)]
struct Run<'a> {
    code: &'a LocaleCode,
    citations: &'a [Citation<'a>],
    /// Where in the sources, for each citation.
    places: &'a [Vec<Option<(Kind, String)>>],
    behind: &'a [SourceId],
    /// What it is to meet first, without a citation.
    before: &'a [SourceId],
    /// What tells people of one family name apart.
    named: Option<&'a Named<'a>>,
    /// Every citation is printed in the style that is asked for, and none in the one that joins nothing.
    style_is_asked: bool,
}

/// What citations are printed from where people of one family name are told apart.
struct Named<'a> {
    /// The style whose letters go by keys.
    by_key: &'a IndependentStyle,
    /// The items with given names.
    items: BTreeMap<SourceId, Item>,
}

fn items_of(rendered: &Rendered) -> &[BibliographyItem] {
    rendered.bibliography.as_ref().map_or(&[], |listed| &listed.items)
}

fn places(citation: &Citation<'_>) -> Vec<Option<(Kind, String)>> {
    citation.items.iter().map(|cited| cited.locator.as_deref().map(locator::for_processor)).collect()
}
