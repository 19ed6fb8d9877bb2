//! Given names in citations, where a style has them tell people of one family name apart (CSL 1.0.2, "Disambiguation").
//!
//! The processor does so where a page cites each of the works once and the style looks at ambiguous citations alone. A
//! work that is cited twice it takes for two that nothing tells apart, and styles that look at all names of a page it
//! does not know. So the items are prepared: in those from which citations are printed, the given name is a part of the
//! family name.

use std::collections::BTreeMap;

use hayagriva::citationberg::json::{Item, LiteralName, NameItem, NameValue, Value};
use hayagriva::citationberg::taxonomy::NameVariable;
use hayagriva::citationberg::{
    CslMacro, DisambiguationRule, IndependentStyle, LayoutRenderingElement, NameForm, Names, Text, TextTarget,
};

use crate::model::SourceId;

use super::Form;
use super::plainly::initials;

/// How a style has names told apart in its citations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GivenNames {
    rule: DisambiguationRule,
    /// What stands behind the first letter of a name; names are whole without.
    initialize_with: Option<String>,
    /// Works of two years read otherwise: there is a year in a citation.
    tells_years: bool,
}

/// A person in a citation: the work, and the position among its people.
#[derive(Debug, Clone, Copy)]
struct Named<'a> {
    source: SourceId,
    at: usize,
    name: &'a NameItem,
}

impl GivenNames {
    /// What a style asks for; `None` for one that adds no given names, or whose citations have them anyway.
    pub(super) fn of(csl: &IndependentStyle, form: Form) -> Option<Self> {
        let citation = &csl.citation;
        if !citation.disambiguate_add_givenname || !matches!(form, Form::AuthorDate | Form::Author) {
            return None;
        }
        let inherited = csl.settings.options.apply(&citation.name_options);
        let mut found = None;
        each_names(&citation.layout.elements, &csl.macros, &mut |names| {
            let inherited = inherited.apply(&names.options());
            let name = names.name().cloned().unwrap_or_default();
            let options = name.options(&inherited);
            if options.form == NameForm::Short && found.is_none() {
                found = Some(options.initialize_with.filter(|_| options.initialize).map(str::to_owned));
            }
        });
        let (rule, tells_years) = (citation.givenname_disambiguation_rule, form == Form::AuthorDate);
        found.map(|initialize_with| Self { rule, initialize_with, tells_years })
    }

    /// The items of those sources of a page in which a given name is to be printed, with it.
    pub(super) fn told_apart<'i>(
        &self,
        item: &dyn Fn(SourceId) -> &'i Item,
        sources: &[SourceId],
    ) -> BTreeMap<SourceId, Item> {
        let all: Vec<Named<'_>> = sources.iter().flat_map(|source| people(item(*source), *source)).collect();
        let looked_at = |named: &Named<'_>| match self.rule {
            DisambiguationRule::AllNames | DisambiguationRule::AllNamesWithInitials => true,
            DisambiguationRule::PrimaryName
            | DisambiguationRule::PrimaryNameWithInitials
            | DisambiguationRule::ByCite => named.at == 0,
        };
        let mut families: BTreeMap<String, Vec<Named<'_>>> = BTreeMap::new();
        for named in all.into_iter().filter(looked_at) {
            families.entry(family(named.name)).or_default().push(named);
        }
        let mut changed: BTreeMap<SourceId, Item> = BTreeMap::new();
        for namesakes in families.values().filter(|namesakes| namesakes.len() > 1) {
            for named in namesakes {
                let others = namesakes.iter().filter(|other| {
                    !is_same_person(named.name, other.name)
                        && (self.rule != DisambiguationRule::ByCite
                            || self.reads_alike(item, named.source, other.source))
                });
                let others: Vec<&NameItem> = others.map(|other| other.name).collect();
                if let Some(given) = self.given(named.name, &others) {
                    let changed = changed.entry(named.source).or_insert_with(|| item(named.source).clone());
                    put(changed, named.at, format!("{given} {}", family(named.name)));
                }
            }
        }
        changed
    }

    /// Whether short forms of two works have the same names, and the same year where there is one.
    fn reads_alike<'i>(&self, item: &dyn Fn(SourceId) -> &'i Item, one: SourceId, other: SourceId) -> bool {
        let read = |source: SourceId| {
            let item = item(source);
            let names = names(item).into_iter().flatten().map(|name| match name {
                NameValue::Item(name) => family(name),
                NameValue::Literal(name) => name.literal.clone(),
            });
            let json = super::entry::to_json(item);
            let year = json.pointer("/issued/date-parts/0/0").filter(|_| self.tells_years).cloned();
            (names.collect::<Vec<_>>(), year)
        };
        read(one) == read(other)
    }

    /// As much of the given name as tells a person apart from others.
    fn given(&self, name: &NameItem, others: &[&NameItem]) -> Option<String> {
        let given = name.given.as_deref().filter(|_| !others.is_empty())?;
        let with_initials =
            matches!(self.rule, DisambiguationRule::AllNamesWithInitials | DisambiguationRule::PrimaryNameWithInitials);
        let Some(dot) = self.initialize_with.as_deref().or(with_initials.then_some(".")) else {
            return Some(given.to_owned());
        };
        let short = |given: &str| initials(given, dot.trim());
        let is_known_by = others.iter().all(|other| short(other.given.as_deref().unwrap_or_default()) != short(given));
        match (is_known_by, with_initials) {
            (true, _) => Some(short(given)),
            (false, true) => None,
            (false, false) => Some(given.to_owned()),
        }
    }
}

/// Looks at the names of who made something, wherever they are printed. In some styles authors stand in for composers.
fn each_names(elements: &[LayoutRenderingElement], macros: &[CslMacro], look: &mut impl FnMut(&Names)) {
    for element in elements {
        match element {
            LayoutRenderingElement::Names(names) => {
                if names.variable.iter().any(|of| matches!(of, NameVariable::Author | NameVariable::Composer)) {
                    look(names);
                }
            }
            LayoutRenderingElement::Text(Text { target: TextTarget::Macro { name }, .. }) => {
                let of = macros.iter().find(|of| of.name == *name);
                each_names(of.map_or(&[], |of| &of.children), macros, look);
            }
            LayoutRenderingElement::Group(group) => each_names(&group.children, macros, look),
            LayoutRenderingElement::Choose(choose) => {
                for branch in choose.branches() {
                    each_names(&branch.children, macros, look);
                }
                if let Some(otherwise) = &choose.otherwise {
                    each_names(&otherwise.children, macros, look);
                }
            }
            LayoutRenderingElement::Text(_)
            | LayoutRenderingElement::Date(_)
            | LayoutRenderingElement::Number(_)
            | LayoutRenderingElement::Label(_) => {}
        }
    }
}

/// Who made it, as citations name them: authors, or else editors.
fn people(item: &Item, source: SourceId) -> Vec<Named<'_>> {
    let Some(names) = names(item) else { return Vec::new() };
    let named = names.iter().enumerate().filter_map(|(at, name)| match name {
        NameValue::Item(name) if name.given.is_some() => Some(Named { source, at, name }),
        NameValue::Item(_) | NameValue::Literal(_) => None,
    });
    named.collect()
}

fn names(item: &Item) -> Option<&Vec<NameValue>> {
    ["author", "editor"].into_iter().find_map(|variable| match item.0.get(variable) {
        Some(Value::Names(names)) => Some(names),
        _ => None,
    })
}

/// The family name with its particles, as short forms print it.
fn family(name: &NameItem) -> String {
    name.non_dropping_particle.iter().chain([&name.family]).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// Whether two names can be those of one person: `J.` and `John` can.
fn is_same_person(one: &NameItem, other: &NameItem) -> bool {
    let (one, other) = (one.given.as_deref().unwrap_or_default(), other.given.as_deref().unwrap_or_default());
    let is_short_for = |short: &str, whole: &str| {
        initials(short, ".") == initials(whole, ".")
            && short.split_whitespace().all(|word| word.trim_end_matches('.').chars().count() == 1)
    };
    one == other || is_short_for(one, other) || is_short_for(other, one)
}

/// Has a name printed like that in every form: as a name with parts it would be taken apart.
fn put(item: &mut Item, at: usize, printed: String) {
    let variable = if matches!(item.0.get("author"), Some(Value::Names(_))) { "author" } else { "editor" };
    if let Some(Value::Names(names)) = item.0.get_mut(variable)
        && let Some(name) = names.get_mut(at)
    {
        *name = NameValue::Literal(LiteralName { literal: printed });
    }
}
