//! Each phase by itself: `cargo bench --bench phases`. What part of a build the work on evidence is:
//! `cargo bench --bench phases -- shares 1000 7`, with the number of briefs and that of runs.

mod shares;
mod site;

use corroborate::assess::{Assessment, House, assess};
use corroborate::check::{Checked, Flawed, Subject, check};
use corroborate::cite::{Citation, References, Style};
use corroborate::config::Config;
use corroborate::diag::{FileId, Files};
use corroborate::export::Exporter;
use corroborate::link::{DataFiles, link};
use corroborate::load::{ContentFile, Project, ThemeFiles, load};
use corroborate::model::{Library, MarkKind, SourceId};
use corroborate::parse::{Parsed, parse};
use corroborate::pipeline::{inputs, messages};
use corroborate::plan::{Data, Page, Plan, plan};
use corroborate::render::{Renderer, theme::TemplateText};
use corroborate::site::{Site, Uses};
use corroborate::verify::{Text, Verification, verify};
use corroborate::wording::Messages;
use divan::{Bencher, black_box};
use rayon::prelude::*;

use site::{SIZES, corpus, request};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [first, briefs, runs] if first == "shares" => {
            let number = |text: &str| text.parse().expect("a number of briefs, and one of runs");
            shares::print(number(briefs), number(runs));
        }
        _ => divan::main(),
    }
}

/// What is cheap enough to be measured at more briefs than pages are made of.
const LARGE: [usize; 3] = [SIZES[0], SIZES[1], 10_000];

/// A style of each form: numbers, authors and dates, notes. The first is the usual one.
const FORMS: [&str; 3] = ["american-medical-association", "apa", "chicago-notes"];

/// Everything that the phases make of a corpus, for those behind them.
struct Made {
    files: Files,
    config: Config,
    config_file: FileId,
    content: Vec<ContentFile>,
    theme: ThemeFiles,
    parsed: Parsed,
    library: Library,
    verification: Verification,
    assessment: Assessment,
    uses: Uses,
    plan: Plan,
    messages: Messages,
}

impl Made {
    fn new(briefs: usize) -> Self {
        let request = request();
        let (project, _) = load(&corpus(briefs), &request.overrides).expect("the corpus is a site");
        let Project { files, config, config_file, content, theme, .. } = project;
        let (parsed, findings) = parse(&inputs(&content, &files), config.markdown);
        assert!(findings.is_empty(), "the corpus has no faults: {findings:?}");
        let (library, findings) = link(parsed.clone(), Vec::new(), &DataFiles::new(), request.publication);
        assert!(findings.is_empty(), "the corpus has no faults: {findings:?}");
        let verification = Verification::default();
        let assessment = assess(&library, House::default(), request.publication.today);
        let (plan, _) = plan(&library, &config, Default::default(), &[], config_file);
        let uses = Uses::of(&library, None);
        let (messages, findings) = messages(&theme, &library, (&config, config_file), &files);
        assert!(findings.is_empty(), "the messages have no faults: {findings:?}");
        Self {
            files,
            config,
            config_file,
            content,
            theme,
            parsed,
            library,
            verification,
            assessment,
            uses,
            plan,
            messages,
        }
    }

    fn assess(&self) -> Assessment {
        assess(&self.library, House::default(), request().publication.today)
    }

    fn check(&self) -> Checked {
        let Self { library, verification, assessment, config, .. } = self;
        let today = request().publication.today;
        let flawed = Flawed::default();
        let subject =
            Subject { library, verification, assessment, record: None, config, today, flawed: &flawed, answers: None };
        check(subject, self.config_file)
    }

    fn parts(&self) -> Site<'_> {
        let Self { library, verification, assessment, uses, plan, config, messages, .. } = self;
        let today = request().publication.today;
        Site { library, verification, assessment, record: None, uses, plan, config, messages, today }
    }

    fn style(&self) -> Style {
        let (style, findings) = Style::load(&self.config, self.config_file, None);
        assert!(findings.is_empty(), "the style is known: {findings:?}");
        style
    }

    /// Prints what every brief cites, and every reference. Gives how many there are.
    fn cite(&self, style: &str) -> usize {
        let mut config = self.config.clone();
        config.citation.style = Some(style.to_owned());
        let (style, _) = Style::load(&config, self.config_file, None);
        let references = References::new(style, &self.library, &self.config.language, None);
        let briefs = self.library.briefs.map(|_, brief| {
            let cited = brief.body.marks.iter().filter_map(|mark| match &mark.kind {
                MarkKind::Citation(items) => Some(items),
                _ => None,
            });
            let citations: Vec<Citation<'_>> =
                cited.enumerate().map(|(at, items)| Citation { items, note: Some(at + 1) }).collect();
            references.page(&self.library, &self.config.language, &citations, &[]).references.len()
        });
        let sources = self.library.sources.map(|id, _| {
            black_box(references.reference(&self.library, id, &self.config.language));
        });
        briefs.iter().sum::<usize>() + sources.len()
    }

    fn renderer(&self) -> Renderer {
        let templates: Vec<TemplateText<'_>> = self
            .theme
            .templates
            .iter()
            .map(|template| TemplateText { theme: &template.theme, name: &template.name, file: template.file })
            .collect();
        let (renderer, findings) =
            Renderer::new(self.parts(), self.style(), &templates, &self.theme.chain, &self.files);
        renderer.unwrap_or_else(|| panic!("the theme works: {findings:?}"))
    }
}

/// A made-up copy of every source that is quoted: what is quoted from it, with other words around.
struct Copies {
    sources: Vec<SourceId>,
    texts: Vec<String>,
}

impl Copies {
    /// Letters of other words before each quotation; a page of a report has some three thousand.
    const AROUND: usize = 3_000;

    fn new(library: &Library) -> Self {
        let mut texts: std::collections::BTreeMap<SourceId, String> = std::collections::BTreeMap::new();
        for evidence in library.claims.iter().flat_map(|claim| &claim.evidence) {
            let Some(said) = evidence.context.as_ref().or(evidence.quote.as_ref()) else { continue };
            let text = texts.entry(evidence.source).or_default();
            let start = text.len();
            // The words of claims, so that they are of the same sort as those that are looked for.
            for claim in library.claims.iter().cycle().skip(start % library.claims.len()) {
                text.push_str(&claim.text);
                text.push(' ');
                if text.len() - start > Self::AROUND {
                    break;
                }
            }
            text.push_str(said);
            text.push_str("\n\n");
        }
        let (sources, texts) = texts.into_iter().unzip();
        Self { sources, texts }
    }

    fn verify(&self, library: &Library) -> Verification {
        let read = |at: usize| Ok(Text { plain: self.texts[at].clone(), sha256: [0; 32] });
        let (verification, findings) = verify(library, &self.sources, &read);
        assert!(findings.is_empty(), "every copy can be read");
        verification
    }
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn a_load(bencher: Bencher<'_, '_>, briefs: usize) {
    let (folder, overrides) = (corpus(briefs), request().overrides);
    bencher.bench_local(|| load(&folder, &overrides));
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn b_parse(bencher: Bencher<'_, '_>, briefs: usize) {
    let made = Made::new(briefs);
    let inputs = inputs(&made.content, &made.files);
    bencher.bench_local(|| parse(&inputs, made.config.markdown));
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn c_link(bencher: Bencher<'_, '_>, briefs: usize) {
    let made = Made::new(briefs);
    let publication = request().publication;
    bencher
        .with_inputs(|| made.parsed.clone())
        .bench_local_values(|parsed| link(parsed, Vec::new(), &DataFiles::new(), publication));
}

/// Every quotation compared with a copy of its source; the copies are made up, and in memory.
#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn d_verify(bencher: Bencher<'_, '_>, briefs: usize) {
    let made = Made::new(briefs);
    let copies = Copies::new(&made.library);
    bencher.bench_local(|| copies.verify(&made.library));
}

#[divan::bench(args = LARGE, sample_count = 10, sample_size = 1)]
fn d_assess(bencher: Bencher<'_, '_>, briefs: usize) {
    let made = Made::new(briefs);
    bencher.bench_local(|| made.assess());
}

#[divan::bench(args = LARGE, sample_count = 10, sample_size = 1)]
fn e_check(bencher: Bencher<'_, '_>, briefs: usize) {
    let made = Made::new(briefs);
    bencher.bench_local(|| made.check());
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn f_plan(bencher: Bencher<'_, '_>, briefs: usize) {
    let made = Made::new(briefs);
    bencher.bench_local(|| plan(&made.library, &made.config, Default::default(), &[], made.config_file));
}

/// The theme's templates and the values that pages share.
#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn g_renderer(bencher: Bencher<'_, '_>, briefs: usize) {
    let made = Made::new(briefs);
    bencher.bench_local(|| made.renderer());
}

/// What styles of each form cost: every reference of a site once, and the citations of every text.
#[divan::bench(args = FORMS, sample_count = 3, sample_size = 1)]
fn g_citations_100(bencher: Bencher<'_, '_>, style: &str) {
    let made = Made::new(100);
    bencher.bench_local(|| made.cite(style));
}

/// The same in the usual style.
#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn g_citations(bencher: Bencher<'_, '_>, briefs: usize) {
    let made = Made::new(briefs);
    bencher.bench_local(|| made.cite("american-medical-association"));
}

/// Every page, in memory, on as many threads as there are processors.
#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn h_render_all(bencher: Bencher<'_, '_>, briefs: usize) {
    let made = Made::new(briefs);
    let renderer = made.renderer();
    bencher.bench_local(|| render_where(&made, &renderer, |_| true));
}

/// The pages of one kind, to see which kind takes the time.
#[divan::bench(args = [Kind::Briefs, Kind::Claims, Kind::Sources, Kind::Lists], sample_count = 10, sample_size = 1)]
fn i_render_1000(bencher: Bencher<'_, '_>, kind: Kind) {
    let made = Made::new(1_000);
    let renderer = made.renderer();
    bencher.bench_local(|| render_where(&made, &renderer, |page| kind.holds(page)));
}

/// The cards of a thousand briefs, on as many threads as there are processors.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn j_cards_1000(bencher: Bencher<'_, '_>) {
    let made = Made::new(1_000);
    bencher.bench_local(|| data_of(&made, made.library.briefs.ids().map(Data::Card).collect()));
}

/// The claims of a thousand briefs as linked data, likewise.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn j_linked_1000(bencher: Bencher<'_, '_>) {
    let made = Made::new(1_000);
    bencher.bench_local(|| data_of(&made, made.library.claims.ids().map(Data::LinkedClaim).collect()));
}

/// Makes files for programs and gives the size of all.
fn data_of(made: &Made, wanted: Vec<Data>) -> usize {
    let exporter = Exporter::default();
    let sizes = wanted.into_par_iter().with_min_len(8).map_init(Vec::new, |buffer, file| {
        buffer.clear();
        exporter.data(made.parts(), file, buffer);
        black_box(&*buffer).len()
    });
    sizes.sum()
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Briefs,
    Claims,
    Sources,
    Lists,
}

impl Kind {
    fn holds(self, page: Page) -> bool {
        match page {
            Page::Brief(_) => matches!(self, Self::Briefs),
            Page::Claim(_) | Page::Embed(_) => matches!(self, Self::Claims),
            Page::Source(_) => matches!(self, Self::Sources),
            Page::Home | Page::Briefs | Page::Claims | Page::Sources | Page::SourcesBy(_) => {
                matches!(self, Self::Lists)
            }
            Page::Forecasts | Page::Evidence | Page::Corrections | Page::Scales | Page::Search => {
                matches!(self, Self::Lists)
            }
            Page::Data(_) | Page::Gone(_) => false,
            Page::Author(_) | Page::Topic(_) | Page::Further(..) => matches!(self, Self::Lists),
            Page::Free(_) | Page::NotFound | Page::OldBrief(_) | Page::OldPage(_) => false,
            Page::Asset(_) | Page::Picture(..) | Page::ThemeFile(_) => false,
        }
    }
}

/// Renders pages and gives the size of all.
fn render_where(made: &Made, renderer: &Renderer, wanted: impl Fn(Page) -> bool + Sync) -> usize {
    let entries: Vec<_> = made.plan.entries().filter(|(_, page)| wanted(*page)).collect();
    let sizes = entries.par_iter().with_min_len(32).map_init(Vec::new, |buffer, (path, page)| {
        buffer.clear();
        renderer.page(made.parts(), *page, path.as_str(), buffer).expect("the page can be made");
        black_box(&*buffer).len()
    });
    sizes.sum()
}
