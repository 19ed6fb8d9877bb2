//! The phases, called in order: each needs what the one before it gives.

mod copies;
mod fingerprint;
mod judge;
mod outputs;
mod workshop;

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use jiff::civil;

use crate::assess::{self, Assessment, House};
use crate::check::Waived;
use crate::cite::{Style, StyleFile};
use crate::config::{self, BaseUrl, Config, OptionValue};
use crate::diag::{self, Diagnostic, FieldPath, FileId, Files, Place, Severity};
use crate::export::Exporter;
use crate::external::Answers;
use crate::link::{self, DataFile, FoundFile, Publication};
use crate::load::{self, ContentKind, LoadError, Overrides, Project, StaticBytes, StaticFile, ThemeFiles};
use crate::model::{Asset, Declared, Library};
use crate::output::Fingerprint;
use crate::parse::front_matter::Places;
use crate::parse::{self, Input, InputKind, Parsed};
use crate::picture::{self, Darkroom, Variants, Wish};
use crate::plan::{self, Plan};
use crate::record::{self, Record};
use crate::render::{self, Renderer, theme::TemplateText};
use crate::site::{self, Uses};
use crate::verify::Verification;
use crate::wording::{MessageText, Messages, Spoken};

/// The style sheet with what the site chose among the theme's options, below `theme/`.
const OPTIONS_STYLE: &str = "options.css";

use copies::verify;
pub use copies::words_of_copy;
pub use judge::Unjudged;
use judge::{Known, Rules};
use workshop::Kept;
pub use workshop::{Survey, Unmade, Workshop};

/// What a run is asked for, beside the folder.
#[derive(Debug, Clone)]
pub struct Request {
    /// What is set instead of `site.yaml`.
    pub overrides: Overrides,
    /// What is published, and as of which day.
    pub publication: Publication,
}

/// A project that was read and looked at, for what needs no pages. It is there also where errors stand.
#[derive(Debug)]
pub struct Examined {
    /// The texts, for drawing findings.
    pub files: Files,
    /// The configuration.
    pub config: Config,
    /// Where it stands.
    pub config_file: FileId,
    /// The theme's files.
    pub theme: ThemeFiles,
    /// The citation style that the site brings with it, where there is one.
    pub style: Option<FileId>,
    /// What the site is about, the files of its content among it.
    pub library: Library,
    /// Which quotations stand in the copies of their sources.
    pub verification: Verification,
    /// What its evidence adds up to.
    pub assessment: Arc<Assessment>,
    /// What has been published, where the site keeps a record that can be read.
    pub record: Option<Record>,
    /// Every finding up to here, in the order in which they are shown, each at its place.
    pub findings: Vec<Diagnostic>,
    /// What authors have excused, each at its place.
    pub waived: Vec<Waived>,
}

/// A site that is ready to be made, and everything that was found on the way.
#[derive(Debug)]
pub struct Prepared {
    /// The texts, for drawing findings.
    pub files: Files,
    /// Every finding, in the order in which they are shown, each at its place.
    pub findings: Vec<Diagnostic>,
    /// What authors have excused, each at its place.
    pub waived: Vec<Waived>,
    /// The site; `None` where an error stands in its way.
    pub site: Option<Site>,
}

/// A site: everything that its pages are made from. It does not change; any page can be made at any time.
#[derive(Debug)]
pub struct Site {
    library: Library,
    verification: Verification,
    assessment: Arc<Assessment>,
    record: Option<Record>,
    uses: Uses,
    plan: Arc<Plan>,
    variants: Variants,
    config: Config,
    messages: Messages,
    renderer: Renderer,
    exporter: Exporter,
    statics: Vec<StaticFile>,
    today: civil::Date,
    /// Of a site that is to be written.
    fingerprint: Option<Fingerprint>,
}

/// Reads the project in `root` and looks at all of it, without a thought of pages.
///
/// # Errors
/// When there is no site in that folder. What is wrong with the site is among the findings.
pub fn examine(root: &Path, request: &Request) -> Result<Examined, LoadError> {
    let mut examined = gather(root, request, None, None)?;
    examined.judge(request.publication.today, None);
    Ok(examined)
}

/// Reads a project and works out what follows from it; the rules have not been looked at yet, and what was found is not in
/// order. What is `kept` is not read again; `said` takes what the texts say before it is linked, for who wants that too.
fn gather(
    root: &Path,
    request: &Request,
    mut kept: Option<&mut Kept>,
    said: Option<&mut Parsed>,
) -> Result<Examined, LoadError> {
    let (project, mut findings, parsed) = read(root, request, kept.as_deref_mut())?;
    let Project { mut files, config, config_file, content: _, mut assets, captures, theme, record, style } = project;

    if let Some(said) = said {
        said.clone_from(&parsed);
    }
    let pictures = parsed.pictures();
    load::look_at_pictures(&mut assets, |asset| {
        pictures.paths.contains(&asset.path) || pictures.addresses.contains(&asset.address)
    });
    let data = load::read_data(&assets, &parsed.data_files(), &mut files, &mut findings);
    let data = data.into_iter().map(|(path, file)| (path, DataFile { file, text: files.get(file).shared_text() }));
    let (found, data) = (found_files(assets), data.collect());
    let (library, found) = match kept.as_deref_mut() {
        Some(kept) => link::link_again(parsed, found, &data, request.publication, &mut kept.link),
        None => link::link(parsed, found, &data, request.publication),
    };
    findings.extend(found);

    let (verification, found) = verify(&library, &captures, &files, kept.as_deref_mut().map(|kept| &mut kept.copies));
    findings.extend(found);

    let today = request.publication.today;
    let house = house(&config);
    let assessment = match kept {
        Some(kept) => assess::assess_again(&library, house, today, &mut kept.assess),
        None => Arc::new(assess::assess(&library, house, today)),
    };
    let (record, found) = match record {
        Some(file) => record::read(file, files.get(file).text()),
        None => (None, Vec::new()),
    };
    findings.extend(found);

    Ok(Examined {
        files,
        config,
        config_file,
        theme,
        style,
        library,
        verification,
        assessment,
        record,
        findings,
        waived: Vec::new(),
    })
}

/// Whether a site’s content lies in that folder.
pub fn is_project(root: &Path) -> bool {
    load::is_project(root)
}

/// Loads a project and parses its texts.
fn read(
    root: &Path,
    request: &Request,
    kept: Option<&mut Kept>,
) -> Result<(Project, Vec<Diagnostic>, Parsed), LoadError> {
    let Some(Kept { load, parse, .. }) = kept else {
        let (project, mut findings) = load::load(root, &request.overrides)?;
        let (parsed, found) = parse::parse(&inputs(&project.content, &project.files), project.config.markdown);
        findings.extend(found);
        return Ok((project, findings, parsed));
    };
    let (project, mut findings) = load::load_again(root, &request.overrides, load)?;
    let Project { content, files, config, .. } = &project;
    let (parsed, found) = parse::parse_again(&inputs(content, files), files, config.markdown, parse);
    findings.extend(found);
    Ok((project, findings, parsed))
}

/// Reads the project in `root` and prepares its site.
///
/// # Errors
/// When there is no site in that folder. What is wrong with the site is among the findings.
pub fn prepare(root: &Path, request: &Request) -> Result<Prepared, LoadError> {
    prepare_asking(root, request, Darkroom::default(), |_, _| None)
}

/// The same, with what other sites answer to the links that lead to them: `ask` is given what the site is about.
/// `darkroom` says how smaller forms of pictures are made.
///
/// # Errors
/// As of [`prepare`].
pub fn prepare_asking(
    root: &Path,
    request: &Request,
    darkroom: Darkroom<'_>,
    ask: impl FnOnce(&Library, &Config) -> Option<Answers>,
) -> Result<Prepared, LoadError> {
    let mut examined = gather(root, request, None, None)?;
    let answers = ask(&examined.library, &examined.config);
    examined.judge(request.publication.today, answers.as_ref());
    let Made { mut prepared, templates, unjudged: _ } = made(examined, request, darkroom, Rules::LookedAt, None);
    let Prepared { files, findings, waived, site } = &mut prepared;
    if let Some(site) = site {
        let Site { verification, library, variants, plan, .. } = site;
        site.fingerprint = Some(fingerprint::of(files, (verification, library, variants), plan, request));
    }
    forget_others(files, findings.iter().chain(waived.iter().map(|it| &it.finding)), &templates);
    Ok(prepared)
}

/// What was made, with every text still there.
struct Made {
    prepared: Prepared,
    /// Which of the texts are templates.
    templates: Vec<FileId>,
    /// What of the site has not been looked at yet.
    unjudged: Option<Unjudged>,
}

/// Makes a site of what was read, unless an error stands in its way.
fn made(
    examined: Examined,
    request: &Request,
    darkroom: Darkroom<'_>,
    rules: Rules,
    kept: Option<&mut plan::Kept>,
) -> Made {
    let Examined { files, config, config_file, mut theme, style, library, verification, assessment, .. } = examined;
    let Examined { record, mut findings, mut waived, .. } = examined;

    let options = take_options(&mut theme, &config, config_file, &mut findings);
    let theme_paths: Vec<String> = theme.statics.iter().map(|file| file.path.clone()).collect();
    let variants = variants(&library, &config, darkroom);
    findings.extend(variants.findings(&library));
    let (plan, found) = planned(&library, (&config, config_file), &variants, &theme_paths, kept);
    findings.extend(found);

    let templates = templates(&theme);
    let (messages, found) = messages(&theme, &library, (&config, config_file), &files);
    findings.extend(found);
    let file = style.map(|file| StyleFile { file, path: files.get(file).path(), text: files.get(file).text() });
    let (style, found) = Style::load(&config, config_file, file);
    findings.extend(found);

    let today = request.publication.today;
    let uses = Uses::of(&library, record.as_ref());
    let parts = site::Site {
        library: &library,
        verification: &verification,
        assessment: &assessment,
        record: record.as_ref(),
        uses: &uses,
        plan: &plan,
        config: &config,
        messages: &messages,
        today,
    };
    let (renderer, found) = if theme.broken {
        (None, render::theme::syntax_findings(&templates, &files))
    } else {
        Renderer::new(parts, style, &templates, &theme.chain, &files)
    };
    findings.extend(found);
    let renderer = renderer.map(|it| it.with_options(&options).with_picture_sizes(theme.picture_sizes.clone()));
    let waits = rules.wait(renderer.is_some(), Known::of(parts, config_file), &mut findings, &mut waived);
    // Authors' dead links are errors of their own, and would be met again in the pages.
    if let Some(renderer) = renderer.as_ref().filter(|_| !waits && !has_errors(&findings)) {
        findings.extend(renderer.dead_links(parts, &theme.sheets, config_file, &files));
    }

    finish_findings(&mut findings, &files);
    let clean = !has_errors(&findings);
    let templates = templates.iter().map(|template| template.file).collect();
    let site = renderer.filter(|_| clean).map(|renderer| Site {
        library,
        verification,
        assessment,
        record,
        uses,
        plan,
        variants,
        config,
        messages,
        renderer,
        exporter: Exporter::default(),
        statics: theme.statics,
        today,
        fingerprint: None,
    });
    let unjudged = waits.then_some(Unjudged { config_file, sheets: theme.sheets });
    Made { prepared: Prepared { files, findings, waived, site }, templates, unjudged }
}

/// Says what stands where.
fn planned(
    library: &Library,
    (config, config_file): (&Config, FileId),
    variants: &Variants,
    theme_files: &[String],
    kept: Option<&mut plan::Kept>,
) -> (Arc<Plan>, Vec<Diagnostic>) {
    let widths = variants.widths();
    if let Some(kept) = kept {
        return plan::plan_again(library, (config, config_file), widths, theme_files, kept);
    }
    let (plan, findings) = plan::plan(library, config, widths, theme_files, config_file);
    (Arc::new(plan), findings)
}

/// Most texts of a large site have nothing to find in them, and of templates alone more may be found.
fn forget_others<'a>(files: &mut Files, told: impl Iterator<Item = &'a Diagnostic>, templates: &[FileId]) {
    let mentioned = told.flat_map(Diagnostic::files);
    let needed: HashSet<FileId> = mentioned.chain(templates.iter().copied()).collect();
    files.forget(|id| needed.contains(&id));
}

/// The templates of a theme, as the renderer takes them.
fn templates(theme: &ThemeFiles) -> Vec<TemplateText<'_>> {
    let texts = theme.templates.iter();
    texts.map(|text| TemplateText { theme: &text.theme, name: &text.name, file: text.file }).collect()
}

/// The words of the theme and of the program, in the languages of the site and its briefs.
pub fn messages(
    theme: &ThemeFiles,
    library: &Library,
    (config, config_file): (&Config, FileId),
    files: &Files,
) -> (Messages, Vec<Diagnostic>) {
    let texts = theme.messages.iter().map(|messages| {
        let load::ThemeMessages { theme, name, file, built_in } = messages;
        MessageText { theme, name, file: *file, built_in: *built_in }
    });
    let place = |path: FieldPath| Place::from(path.key("language"));
    let of_site = Spoken { language: config.language.clone(), file: config_file, place: place(FieldPath::root()) };
    let of_briefs = library.briefs.iter().filter_map(|brief| {
        let Declared { file, path } = &brief.declared;
        Some(Spoken { language: brief.language.clone()?, file: *file, place: place(path.clone()) })
    });
    let spoken: Vec<Spoken> = std::iter::once(of_site).chain(of_briefs).collect();
    Messages::load(&texts.collect::<Vec<_>>(), &theme.chain, &spoken, files)
}

/// The options of the theme with what the site chose, and among the theme's files the style sheet that tells it.
fn take_options(
    theme: &mut ThemeFiles,
    config: &Config,
    config_file: FileId,
    findings: &mut Vec<Diagnostic>,
) -> Vec<(String, OptionValue, bool)> {
    if theme.broken {
        return Vec::new();
    }
    let name = theme.chain.first().map_or("", String::as_str);
    let options = config::choose(name, &theme.options, &config.options, config_file, findings);
    let is_free = theme.statics.iter().all(|file| file.path != OPTIONS_STYLE);
    if let Some(style) = config::style(&options).filter(|_| is_free) {
        theme.statics.push(StaticFile { path: OPTIONS_STYLE.to_owned(), bytes: StaticBytes::Made(style.into_bytes()) });
    }
    options
}

/// The smaller forms of the pictures that texts show.
fn variants(library: &Library, config: &Config, darkroom: Darkroom<'_>) -> Variants {
    let Some(images) = &config.images else { return Variants::default() };
    let wish = Wish { widths: &images.widths, quality: images.quality };
    picture::variants(library, wish, darkroom, &load::read_picture)
}

fn has_errors(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// Gives every finding its place in its file, and puts them into order.
pub fn finish_findings(findings: &mut [Diagnostic], files: &Files) {
    place_findings(findings.iter_mut(), files);
    diag::sort(findings, files);
}

fn place_findings<'a>(findings: impl IntoIterator<Item = &'a mut Diagnostic>, files: &Files) {
    let open = |file| {
        let file = files.get(file);
        Places::of(file.path(), file.text())
    };
    diag::place(findings, open, Places::find, Places::rewrite);
}

/// The texts that were found, as the parser takes them.
pub fn inputs<'t>(content: &'t [load::ContentFile], files: &'t Files) -> Vec<Input<'t>> {
    content.iter().map(|content| input(content, files)).collect()
}

fn input<'t>(content: &'t load::ContentFile, files: &'t Files) -> Input<'t> {
    let kind = match &content.kind {
        ContentKind::Brief(slug) => InputKind::Brief(slug),
        ContentKind::Sources => InputKind::Sources,
        ContentKind::Claims => InputKind::Claims,
        ContentKind::Author(id) => InputKind::Author(id),
        ContentKind::Topic(id) => InputKind::Topic(id),
        ContentKind::Page(slug) => InputKind::Page(slug),
        ContentKind::Tombstones => InputKind::Tombstones,
    };
    Input { file: content.file, path: &content.path, text: files.get(content.file).text(), kind }
}

fn found_files(assets: Vec<load::FoundAsset>) -> Vec<FoundFile> {
    let found = |asset: load::FoundAsset| {
        let load::FoundAsset { id, file, path, address, picture, fault } = asset;
        FoundFile { path, asset: Asset { id, file, address: address.into(), picture }, fault }
    };
    assets.into_iter().map(found).collect()
}

impl Site {
    /// What the site is about.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// What its evidence adds up to.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    fn parts(&self) -> site::Site<'_> {
        site::Site {
            library: &self.library,
            verification: &self.verification,
            assessment: &self.assessment,
            record: self.record.as_ref(),
            uses: &self.uses,
            plan: &self.plan,
            config: &self.config,
            messages: &self.messages,
            today: self.today,
        }
    }
}

/// The house that publishes the site.
fn house(config: &Config) -> House<'_> {
    House {
        name: config.publisher.as_ref().and_then(|publisher| publisher.name.as_deref()),
        address: config.base_url.as_ref().map(BaseUrl::as_str),
    }
}
