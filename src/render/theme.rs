//! The theme's templates, checked when they are loaded, and their mistakes as findings at their places.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use tera::{Context, ErrorKind, ReportError, Tera, Value};

use crate::diag::{Diagnostic, FileId, Files, Place, Span, quoted_list};

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
pub const REQUIRED: [&str; 16] = [
    "404.html",
    "author.html",
    "brief.html",
    "briefs.html",
    "claim.html",
    "claims.html",
    "corrections.html",
    "evidence.html",
    "forecasts.html",
    "gone.html",
    "home.html",
    "page.html",
    "scales.html",
    "source.html",
    "sources.html",
    "topic.html",
];

/// The largest page that a template may make, in bytes: far above any that a reader could use.
const LARGEST_PAGE: usize = 64 << 20;

/// How long one page may take. A page takes microseconds; this catches a template that never ends.
const LONGEST: Duration = Duration::from_secs(20);

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
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let mut findings = missing(templates, chain);
        let named: Vec<(String, FileId)> =
            templates.iter().map(|template| (format!("{}/{}", template.theme, template.name), template.file)).collect();
        let mut tera = Tera::default();
        // All that a template makes ends up in a page, whatever the template is called.
        tera.autoescape_on([""]);
        tera.register_function("range", range);
        let prefixes = chain.iter().map(|theme| format!("{theme}/"));
        let texts = named.iter().map(|(name, file)| (name.as_str(), files.get(*file).text()));
        let loaded = tera.set_fallback_prefixes(prefixes).and_then(|()| tera.add_raw_templates(texts));
        if let Err(error) = loaded {
            findings.extend(load_findings(&error, &named, files));
        }
        if findings.is_empty() { (Some(Self { tera, files: named }), findings) } else { (None, findings) }
    }

    /// Gives every template a variable.
    pub(super) fn set_global(&mut self, name: &'static str, value: Value) {
        self.tera.global_context().insert_value(name, value);
    }

    /// Renders a template into `buffer`; `path` is the page, for findings.
    pub(super) fn render(
        &self,
        template: &str,
        context: &Context,
        path: &str,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let mut page = Bounded { buffer, until: Instant::now() + LONGEST, over: None };
        DEADLINE.set(Some(page.until));
        let rendered = self.tera.render_to(template, context, &mut page);
        DEADLINE.set(None);
        rendered.map_err(|error| {
            let finding = match page.over {
                Some(reason) => Diagnostic::error("endless-template", format!("template `{template}` {reason}"))
                    .help("look for a loop that does not end")
                    .help(format!("it was rendering `/{path}`")),
                None => self.render_finding(&error, path),
            };
            Box::new(finding)
        })
    }

    fn render_finding(&self, error: &tera::Error, path: &str) -> Diagnostic {
        let finding = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => report_finding(report, &self.files),
            other => Diagnostic::error("template", lower(&other.to_string())),
        };
        finding.help(format!("it was rendering `/{path}`"))
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

/// Everything that Tera found when it loaded the templates, and every syntax error, of which it gives the first alone.
fn load_findings(error: &tera::Error, named: &[(String, FileId)], files: &Files) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(_) => named
            .iter()
            .filter_map(|(name, file)| {
                let alone = Tera::default().add_raw_template(name, files.get(*file).text());
                match alone.as_ref().map_err(tera::Error::kind) {
                    Err(ErrorKind::SyntaxError(report)) => Some(syntax_finding(report, named, files)),
                    _ => None,
                }
            })
            .collect(),
        ErrorKind::RenderingError(report) => vec![report_finding(report, named)],
        ErrorKind::MissingParent { current, parent } => {
            let message = format!("template `{current}` extends `{parent}`, which is not there");
            vec![in_template(Diagnostic::error("missing-template", message), current, named)]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain } => {
            let message = format!("template `{tpl}` extends itself");
            let finding = Diagnostic::error("template-cycle", message);
            vec![in_template(
                finding.help(format!("by way of {}", quoted_list(inheritance_chain.iter().map(String::as_str), "and"))),
                tpl,
                named,
            )]
        }
        ErrorKind::CircularInclude { tpl, include_chain } => {
            let message = format!("template `{tpl}` includes itself");
            let finding = Diagnostic::error("template-cycle", message);
            vec![in_template(
                finding.help(format!("by way of {}", quoted_list(include_chain.iter().map(String::as_str), "and"))),
                tpl,
                named,
            )]
        }
        other => reports(&other.to_string(), named, files),
    }
}

/// Reads the reports that Tera has only as text: what is wrong with references between templates.
///
/// Each is `error: <message>`, then `--> <template>:<line>:<column>`, then the line with its underline.
fn reports(text: &str, named: &[(String, FileId)], files: &Files) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = Vec::new();
    for line in text.lines() {
        if let Some(message) = line.strip_prefix("error: ") {
            findings.push(migration_help(Diagnostic::error("template", lower(message))));
        } else if let Some(place) = line.trim_start().strip_prefix("--> ") {
            let placed = findings.pop().map(|finding| at_line(finding, place, named, files));
            findings.extend(placed);
        }
    }
    if findings.is_empty() {
        findings.push(Diagnostic::error("template", lower(text)));
    }
    findings
}

/// The finding at `<template>:<line>:<column>`, both from 1, the column in characters.
fn at_line(finding: Diagnostic, place: &str, named: &[(String, FileId)], files: &Files) -> Diagnostic {
    let mut parts = place.trim().rsplitn(3, ':');
    let column = parts.next().and_then(|text| text.parse::<usize>().ok());
    let line = parts.next().and_then(|text| text.parse::<usize>().ok());
    let file = parts.next().and_then(|name| find(name, named));
    let (Some(column), Some(line), Some(file)) = (column, line, file) else { return finding };
    let text = files.get(file).text();
    let line_at: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[line_at..];
    let at = line_at + rest.char_indices().nth(column.saturating_sub(1)).map_or(0, |(at, _)| at);
    let word = text[at..].find(|letter: char| !(letter.is_alphanumeric() || "_./\"'".contains(letter)));
    finding.at(file, Span::new(at, at + word.unwrap_or(text.len() - at).max(1)), "")
}

/// Tera says only that a tag is unknown; the text says which.
fn syntax_finding(report: &ReportError, named: &[(String, FileId)], files: &Files) -> Diagnostic {
    let mut finding = report_finding(report, named);
    let tag = find(report.filename(), named).and_then(|file| files.get(file).text().get(report.span().range.clone()));
    if let Some(tag) = tag.filter(|_| finding.message == "unknown tag") {
        finding.message = format!("unknown tag `{tag}`");
    }
    migration_help(finding)
}

fn report_finding(report: &ReportError, named: &[(String, FileId)]) -> Diagnostic {
    let finding = Diagnostic::error("template", lower(report.message()));
    match find(report.filename(), named) {
        Some(file) => finding.at(file, Span::from(report.span().range.clone()), ""),
        None => finding,
    }
}

fn in_template(finding: Diagnostic, name: &str, named: &[(String, FileId)]) -> Diagnostic {
    match find(name, named) {
        Some(file) => finding.at(file, Place::Whole, ""),
        None => finding,
    }
}

/// The file of a template, by its full name or by the name that the nearest theme gives it.
fn find(name: &str, named: &[(String, FileId)]) -> Option<FileId> {
    let exact = named.iter().find(|(known, _)| known == name);
    let short = || named.iter().find(|(known, _)| known.split_once('/').is_some_and(|(_, short)| short == name));
    exact.or_else(short).map(|(_, file)| *file)
}

/// A word for those who know Tera 1.
fn migration_help(finding: Diagnostic) -> Diagnostic {
    let old =
        ["`macro`", "`import`", "`slice`", "`date`", "`safe`", "`striptags`", "`slugify`", "`json_encode`", "`concat`"];
    if old.iter().any(|word| finding.message.contains(word)) {
        return finding.help(
            "templates are written for Tera 2: components instead of macros, `list[:5]` instead of `slice`, and dates \
             come ready as text",
        );
    }
    finding
}

/// Tera's messages begin with a capital, and some end with a full stop; ours do not.
fn lower(message: &str) -> String {
    let mut letters = message.trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
