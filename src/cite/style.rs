//! The style of a site: found by its name, or read from a file of CSL.

use hayagriva::archive::ArchivedStyle;
use hayagriva::citationberg::taxonomy::{Kind, NumberVariable, StandardVariable, Variable};
use hayagriva::citationberg::{
    Bibliography, Citation, CitationFormat, Collapse, CslMacro, DemoteNonDroppingParticle, DependentStyle,
    DisambiguationRule, IndependentStyle, IndependentStyleSettings, InheritableNameOptions, Layout,
    LayoutRenderingElement, LongShortForm, Style as Csl, StyleCategory, StyleClass, Text, TextTarget,
};

use crate::config::Config;
use crate::diag::{Diagnostic, FieldPath, FileId, Place, Span};

use super::given::GivenNames;
use super::{bare, guard, locale};

/// A style that is ready to be used.
#[derive(Debug)]
pub struct Style {
    /// The style itself.
    pub(super) csl: IndependentStyle,
    /// The same with references of which only the letter behind the year is printed: for the citations alone, and the
    /// order of the references.
    pub(super) citing: IndependentStyle,
    /// The same with citations of which nothing is printed: for a reference alone.
    pub(super) listing: IndependentStyle,
    /// The whole style without what joins the works of a citation (ranges of numbers, years of the same people), where it has
    /// that.
    pub(super) apart: Option<IndependentStyle>,
    /// The style with the order of its citations, where it has one: the others leave each as it is.
    pub(super) sorting: Option<IndependentStyle>,
    /// How citations tell people of one family name apart, and the style for references then, whose letters tell works of
    /// one `citation-label` apart.
    pub(super) given_names: Option<(GivenNames, IndependentStyle)>,
    /// The types that it tells apart.
    kinds: Vec<Kind>,
    form: Form,
}

/// What a citation is in a style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A number: `[1]`.
    Numeric,
    /// A label made of names and year: `[Gus25]`.
    Label,
    /// Names and year: `(Guseinova, 2025)`.
    AuthorDate,
    /// Names: `(Guseinova)`.
    Author,
    /// A number that leads to a note, which has the citation.
    Note,
}

impl Form {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Numeric => "numeric",
            Self::Label => "label",
            Self::AuthorDate => "author-date",
            Self::Author => "author",
            Self::Note => "note",
        }
    }
}

/// A style file of the project.
#[derive(Debug, Clone, Copy)]
pub struct StyleFile<'t> {
    /// Which.
    pub file: FileId,
    /// Where it lies below the project’s folder.
    pub path: &'t str,
    /// What is in it.
    pub text: &'t str,
}

impl Style {
    /// The style that a configuration asks for: by name, or from `file`, which it names. Where that cannot be used, the
    /// usual style, and the findings say why.
    pub fn load(config: &Config, config_file: FileId, file: Option<StyleFile<'_>>) -> (Self, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let found = match (&config.citation.style, file) {
            (_, Some(file)) => read(file),
            (Some(name), None) if !name.ends_with(".csl") => {
                named(name).map_err(|finding| finding.at(config_file, key("style"), ""))
            }
            // A file that is not there was reported when it was looked for.
            (Some(_), None) | (None, None) => Ok(usual()),
        };
        let style = found.unwrap_or_else(|finding| {
            findings.push(finding);
            usual()
        });
        if let Some(language) = config.citation.locale.as_ref().filter(|language| !locale::is_known(language)) {
            let message = format!("CSL has no locale `{}`", language.as_str());
            let names = locale::names();
            let help = "take one of a language that is near, or leave the key out: each page then has its own";
            let finding = Diagnostic::error("unknown-locale", message);
            let finding = finding.meant(language.as_str(), names.iter().map(String::as_str), || help.to_owned());
            findings.push(finding.at(config_file, key("locale"), ""));
        }
        (Self::new(style), findings)
    }

    fn new(mut csl: IndependentStyle) -> Self {
        let form = form(&csl);
        if csl.bibliography.is_none() {
            give_list(&mut csl, form);
        }
        bare::name_all(&mut csl);
        let given_names = GivenNames::of(&csl, form);
        // Of the rules by which names are told apart, the processor knows the one that looks at each citation.
        let is_known = csl.citation.givenname_disambiguation_rule == DisambiguationRule::ByCite;
        csl.citation.disambiguate_add_givenname &= is_known || given_names.is_none();
        csl.citation.givenname_disambiguation_rule = DisambiguationRule::ByCite;
        let sorting = sorting(&mut csl, form);
        let mut citing = csl.clone();
        if let Some(bibliography) = &mut citing.bibliography {
            bibliography.layout = Layout::with_elements(vec![variable(StandardVariable::YearSuffix)]);
            bibliography.second_field_align = None;
            bibliography.subsequent_author_substitute = None;
        }
        let mut listing = csl.clone();
        listing.citation.layout.elements.clear();
        let apart = csl.citation.collapse.is_some().then(|| {
            let mut apart = csl.clone();
            apart.citation.collapse = None;
            apart
        });
        let given_names = given_names.map(|given_names| {
            let mut by_key = csl.clone();
            let told_by = [StandardVariable::CitationLabel, StandardVariable::YearSuffix];
            by_key.citation = Citation::with_layout(Layout::with_elements(told_by.map(variable).into()));
            by_key.citation.disambiguate_add_year_suffix = true;
            (given_names, by_key)
        });
        Self { kinds: kinds(&csl), csl, citing, listing, apart, sorting, given_names, form }
    }

    /// The style as the archive has it, and the locale of American English: for other processors.
    ///
    /// # Errors
    /// When there is no such style, or it cannot be written.
    pub fn for_others(name: &str) -> Result<(String, String), String> {
        let style = ArchivedStyle::by_name(name).ok_or_else(|| format!("there is no style `{name}`"))?.get();
        Ok((style.to_xml().map_err(|error| error.to_string())?, locale::american_xml()?))
    }

    /// The types of sources that it tells apart.
    pub(super) fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// What is put in the place of names that the reference before has as well, where the style does so.
    pub(super) fn substitute(&self) -> Option<&str> {
        self.csl.bibliography.as_ref()?.subsequent_author_substitute.as_deref()
    }

    /// What a citation is.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Whether references stand in the order in which they are cited, and not in that of the alphabet.
    pub fn is_in_order_of_citation(&self) -> bool {
        self.csl.bibliography.as_ref().is_none_or(|bibliography| bibliography.sort.is_none())
    }
}

fn variable(variable: StandardVariable) -> LayoutRenderingElement {
    let target = TextTarget::Variable { var: Variable::Standard(variable), form: LongShortForm::Long };
    LayoutRenderingElement::Text(Text::with_target(target))
}

fn key(key: &'static str) -> FieldPath {
    FieldPath::root().key("citation").key(key)
}

/// The style of a site that names none: numbers in the order of citation, which is how think tanks print.
fn usual() -> IndependentStyle {
    match ArchivedStyle::AmericanMedicalAssociation.get() {
        Csl::Independent(style) => style,
        // The archive has none of these. One would print nothing, and every reference be made plainly.
        Csl::Dependent(DependentStyle { info, default_locale, version, .. }) => IndependentStyle {
            info,
            default_locale,
            version,
            citation: Citation::with_layout(Layout::with_elements(Vec::new())),
            bibliography: None,
            settings: IndependentStyleSettings {
                class: StyleClass::InText,
                initialize_with_hyphen: true,
                page_range_format: None,
                demote_non_dropping_particle: DemoteNonDroppingParticle::default(),
                options: InheritableNameOptions::default(),
            },
            macros: Vec::new(),
            locale: Vec::new(),
        },
    }
}

/// Takes the order of citations out of a style, where it has one of its own that goes by no numbers.
fn sorting(csl: &mut IndependentStyle, form: Form) -> Option<IndependentStyle> {
    let years = [Collapse::Year, Collapse::YearSuffix, Collapse::YearSuffixRanged];
    let gathers = csl.citation.collapse.is_some_and(|collapse| years.contains(&collapse));
    if form == Form::Numeric || (csl.citation.sort.is_none() && !gathers) {
        return None;
    }
    let mut sorting = csl.clone();
    sorting.bibliography = None;
    csl.citation.sort = None;
    Some(sorting)
}

/// Puts a list of references into a style that has none. In notes, what a first note says is the reference. Of a number
/// or a label nobody could tell what it means: there the references are those of the usual style.
fn give_list(csl: &mut IndependentStyle, form: Form) {
    let mut layout = csl.citation.layout.clone();
    (layout.prefix, layout.delimiter) = (None, None);
    let usual = usual();
    let is_taken = |name: &str| csl.macros.iter().any(|of| of.name == name);
    let list = match usual.bibliography {
        _ if form == Form::Note => Bibliography::with_layout(layout),
        Some(mut list) if !usual.macros.iter().any(|of| is_taken(&of.name)) => {
            csl.macros.extend(usual.macros);
            if let Some(LayoutRenderingElement::Text(number)) = list.layout.elements.first_mut()
                && form == Form::Label
            {
                let name = "label-with-letter".to_owned();
                let children = [StandardVariable::CitationLabel, StandardVariable::YearSuffix].map(variable).into();
                csl.macros.push(CslMacro { name: name.clone(), children });
                number.target = TextTarget::Macro { name };
                (number.affixes.prefix, number.affixes.suffix) = (Some("[".to_owned()), Some("] ".to_owned()));
                list.second_field_align = None;
            }
            list
        }
        // Without anything to print, references are made plainly.
        _ => Bibliography::with_layout(Layout::with_elements(Vec::new())),
    };
    csl.bibliography = Some(list);
}

/// A style of the archive.
fn named(name: &str) -> Result<IndependentStyle, Diagnostic> {
    if let Some(Csl::Independent(style)) = ArchivedStyle::by_name(name).map(ArchivedStyle::get) {
        return Ok(style);
    }
    let finding = Diagnostic::error("unknown-style", format!("there is no citation style `{name}`"));
    let names = ArchivedStyle::all().iter().flat_map(|style| style.names().iter().copied());
    let finding = finding.meant(name, names, || containing(name));
    Err(finding.help("any other style: put its file into `content/` and name that: `style: oscola.csl`"))
}

/// The names that have a part in common with a name that is not known: whoever writes `chicago` means one of them.
fn containing(name: &str) -> String {
    let wanted = name.to_lowercase();
    let parts: Vec<&str> = wanted.split(|c: char| !c.is_alphanumeric()).filter(|part| part.len() > 3).collect();
    let all = ArchivedStyle::all().iter().filter_map(|style| style.names().first().copied());
    let mut near: Vec<&str> = all.filter(|known| parts.iter().any(|part| known.contains(part))).collect();
    near.sort_unstable();
    near.truncate(5);
    match near.as_slice() {
        [] => {
            "some are `apa`, `chicago-author-date`, `chicago-notes`, `ieee`, `mla`, `nature` and `vancouver`".to_owned()
        }
        near => format!("like it are called {}", crate::diag::quoted_list(near.iter().copied(), "and")),
    }
}

/// A style from a file.
fn read(file: StyleFile<'_>) -> Result<IndependentStyle, Diagnostic> {
    let StyleFile { file: id, path, text } = file;
    let bad = |why: &str| Diagnostic::error("bad-style", format!("`{path}` cannot be used as a citation style: {why}"));
    guard::check(text).map_err(|guard::Fault { message, help, place }| {
        bad(&message).help(help).at(id, Place::Span(Span::new(place.start, place.end)), "")
    })?;
    match Csl::from_xml(text) {
        Ok(Csl::Independent(style)) => Ok(style),
        Ok(Csl::Dependent(style)) => {
            let parent = style.parent_link.href.as_str();
            let finding =
                Diagnostic::error("dependent-style", format!("`{path}` only names another style: `{parent}`"));
            let help = match ArchivedStyle::by_id(parent).and_then(|style| style.names().first().copied()) {
                Some(name) => format!("name that style: `style: {name}`"),
                None => "put the file of that style into `content/`, and name it".to_owned(),
            };
            Err(finding.help(help).at(id, Place::Whole, ""))
        }
        Err(error) => {
            let place = error.path.as_ref().map(|path| format!("at `{path}`: ")).unwrap_or_default();
            let why = format!("{place}{}", error.source).replace('\n', " ");
            Err(bad(&why).help("take the file anew from where the style is published").at(id, Place::Whole, ""))
        }
    }
}

/// What a citation is, by what the style says of itself, or else by what it prints.
fn form(csl: &IndependentStyle) -> Form {
    if csl.settings.class == StyleClass::Note {
        return Form::Note;
    }
    let said = csl.info.category.iter().find_map(|category| match category {
        StyleCategory::CitationFormat { format } => Some(*format),
        StyleCategory::Field { .. } => None,
    });
    match said {
        Some(CitationFormat::Numeric) => Form::Numeric,
        Some(CitationFormat::Label) => Form::Label,
        Some(CitationFormat::Author) => Form::Author,
        Some(CitationFormat::AuthorDate) => Form::AuthorDate,
        Some(CitationFormat::Note) | None if prints_number(csl) => Form::Numeric,
        Some(CitationFormat::Note) | None => Form::AuthorDate,
    }
}

/// The types that a style asks for.
fn kinds(csl: &IndependentStyle) -> Vec<Kind> {
    let mut kinds = Vec::new();
    let bibliography = csl.bibliography.iter().map(|bibliography| &bibliography.layout.elements);
    let parts = csl.macros.iter().map(|part| &part.children);
    parts.chain(bibliography).chain([&csl.citation.layout.elements]).for_each(|part| ask(part, &mut kinds));
    kinds
}

fn ask(elements: &[LayoutRenderingElement], kinds: &mut Vec<Kind>) {
    for element in elements {
        match element {
            LayoutRenderingElement::Group(group) => ask(&group.children, kinds),
            LayoutRenderingElement::Choose(choose) => {
                for branch in choose.branches() {
                    kinds.extend(branch.type_.iter().flatten().copied());
                    ask(&branch.children, kinds);
                }
                if let Some(otherwise) = &choose.otherwise {
                    ask(&otherwise.children, kinds);
                }
            }
            LayoutRenderingElement::Text(_)
            | LayoutRenderingElement::Date(_)
            | LayoutRenderingElement::Number(_)
            | LayoutRenderingElement::Names(_)
            | LayoutRenderingElement::Label(_) => {}
        }
    }
}

fn prints_number(csl: &IndependentStyle) -> bool {
    let number = Variable::Number(NumberVariable::CitationNumber);
    csl.citation.layout.find_variable_element(number, &csl.macros).is_some()
}
