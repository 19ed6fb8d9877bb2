//! The theme's templates, checked when they are loaded, and what goes wrong while they render.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use tera::{Context, ErrorKind, ReportError, Tera, Value};

use crate::diag::{Diagnostic, FileId, Files, Place, Span, nearest, quoted_list};

use super::{asked, mistake, say};
use crate::wording::Messages;

/// A template's text, with the name of its theme.
#[derive(Debug, Clone, Copy)]
pub struct TemplateText<'t> {
    /// The theme.
    pub theme: &'t str,
    /// The name within the theme: `brief.html`.
    pub name: &'t str,
    /// The file.
    pub file: FileId,
}

/// Every template that a theme must have, itself or from a parent.
pub const REQUIRED: [&str; 18] = [
    "404.html",
    "author.html",
    "brief.html",
    "briefs.html",
    "claim.html",
    "claims.html",
    "corrections.html",
    "embed.html",
    "evidence.html",
    "forecasts.html",
    "gone.html",
    "home.html",
    "page.html",
    "scales.html",
    "search.html",
    "source.html",
    "sources.html",
    "topic.html",
];

/// The largest page that a template may make, in bytes: far above any that a reader could use.
const LARGEST_PAGE: usize = 64 << 20;

/// How long one page may take. A page takes microseconds; this catches a template that never ends.
const LONGEST: Duration = Duration::from_secs(20);

/// What a template is rendered with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet<'p> {
    /// Its name.
    pub(super) template: &'p str,
    /// Its variables.
    pub(super) context: &'p Context,
    /// The page, for findings.
    pub(super) path: &'p str,
}

/// Loaded templates.
pub(super) struct Theme {
    tera: Tera,
    /// Each template by the name that Tera knows it by.
    files: Vec<(String, FileId)>,
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Theme").field("files", &self.files).finish_non_exhaustive()
    }
}

impl Theme {
    /// Loads the templates of a theme and its parents, `chain` naming the theme first. A template of the theme stands
    /// in for its parents' of the same name, and `parent/brief.html` names a parent's own.
    pub(super) fn load(
        templates: &[TemplateText<'_>],
        chain: &[String],
        files: &Files,
        messages: &Messages,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let mut findings = missing(templates, chain);
        let named = named(templates);
        let mut tera = Tera::default();
        // All that a template makes ends up in a page, whatever the template is called.
        tera.autoescape_on([""]);
        tera.register_function("range", range);
        tera.register_function("say", say::function(messages.clone()));
        let prefixes = chain.iter().map(|theme| format!("{theme}/"));
        let texts = named.iter().map(|(name, file)| (name.as_str(), files.get(*file).text()));
        let loaded = tera.set_fallback_prefixes(prefixes).and_then(|()| tera.add_raw_templates(texts));
        if let Err(error) = loaded {
            findings.extend(mistake::load_findings(&error, &named, files));
        }
        if !findings.is_empty() {
            return (None, findings);
        }
        let mut findings = asked::findings(&named, messages, files);
        findings.extend(mistake::idle_templates(&named, chain, files));
        (Some(Self { tera, files: named }), findings)
    }

    /// Each template by the name that Tera knows it by.
    pub(super) fn named(&self) -> &[(String, FileId)] {
        &self.files
    }

    /// Gives every template a variable.
    pub(super) fn set_global(&mut self, name: &'static str, value: Value) {
        self.tera.global_context().insert_value(name, value);
    }

    /// Renders a template into `buffer`.
    pub(super) fn render(&self, sheet: Sheet<'_>, buffer: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let Sheet { template, context, path } = sheet;
        let mut page = Bounded { buffer, until: Instant::now() + LONGEST, over: None };
        DEADLINE.set(Some(page.until));
        let rendered = self.tera.render_to(template, context, &mut page);
        DEADLINE.set(None);
        rendered.map_err(|error| {
            let finding = match page.over {
                Some(reason) => Diagnostic::error("endless-template", format!("template `{template}` {reason}"))
                    .help("look for a loop that does not end"),
                None => self.render_finding(&error),
            };
            Box::new(self.on_page(finding, template, path))
        })
    }

    fn render_finding(&self, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                undefined_help(report_finding(report, &self.files))
            }
            other => Diagnostic::error("template", lower(&other.to_string())),
        }
    }

    /// The finding with the page on which it was met: at its place, or else at the template that the page is made with.
    fn on_page(&self, mut finding: Diagnostic, template: &str, path: &str) -> Diagnostic {
        let met = format!("met on the page `/{path}`");
        if let Some(label) = finding.labels.first_mut() {
            label.text = met;
            return finding;
        }
        match find(template, &self.files) {
            Some(file) => finding.at(file, Place::Whole, met),
            None => finding,
        }
    }
}

thread_local! {
    /// When the page that this thread renders must be done.
    static DEADLINE: std::cell::Cell<Option<Instant>> = const { std::cell::Cell::new(None) };
}

/// Tera's `range`, within the time that a page may take: nested loops call it again and again, and that is the only
/// place where one that prints nothing can be stopped.
fn range(kwargs: tera::Kwargs, _: &tera::State<'_>) -> tera::TeraResult<Vec<Value>> {
    const LONGEST_RANGE: i64 = 100_000;
    if DEADLINE.get().is_some_and(|until| Instant::now() > until) {
        return Err(tera::Error::message("the page takes too long; look for a loop that does not end"));
    }
    let start = kwargs.get::<i64>("start")?.unwrap_or(0);
    let end = kwargs.must_get::<i64>("end")?;
    let step = kwargs.get::<i64>("step_by")?.unwrap_or(1).max(1);
    if (end.saturating_sub(start)) / step > LONGEST_RANGE {
        return Err(tera::Error::message(format!("`range` gives at most {LONGEST_RANGE} numbers")));
    }
    let step = usize::try_from(step).unwrap_or(1);
    Ok((start..end).step_by(step).map(Value::from).collect())
}

/// A buffer with a limit of size and time.
struct Bounded<'b> {
    buffer: &'b mut Vec<u8>,
    until: Instant,
    over: Option<&'static str>,
}

impl Write for Bounded<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    // Tera writes in many small pieces and always with this one; the standard's loops over `write`.
    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        // The clock is asked once in 64 KiB; a page is far smaller.
        let crossed = self.buffer.len() >> 16 != (self.buffer.len() + bytes.len()) >> 16;
        if self.buffer.len() + bytes.len() > LARGEST_PAGE {
            self.over = Some("makes a page of more than 64 MiB");
        } else if crossed && Instant::now() > self.until {
            self.over = Some("takes more than 20 seconds for one page");
        }
        if self.over.is_some() {
            return Err(io::ErrorKind::Other.into());
        }
        self.buffer.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The syntax errors of templates, for a theme that is not whole: what its templates lack may be in the theme that it
/// lacks, but how they are written is their own matter.
pub fn syntax_findings(templates: &[TemplateText<'_>], files: &Files) -> Vec<Diagnostic> {
    mistake::syntax_findings(&named(templates), files)
}

/// Each template by the name that Tera knows it by.
fn named(templates: &[TemplateText<'_>]) -> Vec<(String, FileId)> {
    templates.iter().map(|template| (format!("{}/{}", template.theme, template.name), template.file)).collect()
}

/// A finding for the templates that no theme of the chain has.
fn missing(templates: &[TemplateText<'_>], chain: &[String]) -> Vec<Diagnostic> {
    let Some(theme) = chain.first() else { return Vec::new() };
    let missing = REQUIRED.into_iter().filter(|name| templates.iter().all(|template| template.name != *name));
    let missing: Vec<&str> = missing.collect();
    let Some(first) = missing.first() else { return Vec::new() };
    let noun = if missing.len() == 1 { "template" } else { "templates" };
    let message = format!("theme `{theme}` lacks the {noun} {}", quoted_list(missing.iter().copied(), "and"));
    let help = format!("add `themes/{theme}/templates/{first}`, or let `theme.yaml` say `extends: folio`");
    vec![Diagnostic::error("missing-template", message).help(help)]
}

/// What Tera reports, at its place.
pub(super) fn report_finding(report: &ReportError, named: &[(String, FileId)]) -> Diagnostic {
    let finding = Diagnostic::error("template", lower(report.message()));
    match find(report.filename(), named) {
        Some(file) => finding.at(file, Span::from(report.span().range.clone()), ""),
        None => finding,
    }
}

/// Tera says of a name that is not defined in a second sentence which are; here they are the help.
fn undefined_help(mut finding: Diagnostic) -> Diagnostic {
    let Some((message, known)) = finding.message.split_once(". Available ") else { return finding };
    let Some((what, known)) = known.split_once(": ") else { return finding };
    let name = message.split('`').nth(1).unwrap_or_default();
    let mut known: Vec<&str> = known.split(", ").collect();
    known.sort_unstable();
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known {what}: {}", quoted_list(known, "and")),
    };
    finding.message = message.to_owned();
    finding.help(help)
}

/// The file of a template, by its full name or by the name that the nearest theme gives it.
pub(super) fn find(name: &str, named: &[(String, FileId)]) -> Option<FileId> {
    let exact = named.iter().find(|(known, _)| known == name);
    let short = || named.iter().find(|(known, _)| known.split_once('/').is_some_and(|(_, short)| short == name));
    exact.or_else(short).map(|(_, file)| *file)
}

/// Tera's messages begin with a capital, and some end with a full stop; ours do not.
pub(super) fn lower(message: &str) -> String {
    let mut letters = message.trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
