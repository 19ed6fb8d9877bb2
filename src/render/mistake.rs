//! What is wrong with templates, as Tera finds it when it loads them, as findings at their places.

use std::ops::Range;

use tera::{ErrorKind, ReportError, Tera};

use crate::diag::{Diagnostic, FileId, Files, Place, Span, nearest, quoted_list};

use super::theme::{REQUIRED, find, lower, report_finding};

/// Each template by the name that Tera knows it by.
type Named = [(String, FileId)];

/// Everything that Tera found when it loaded the templates, and every syntax error, of which it gives the first alone.
pub(super) fn load_findings(error: &tera::Error, named: &Named, files: &Files) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(_) => syntax_findings(named, files),
        ErrorKind::RenderingError(report) => vec![report_finding(report, named)],
        ErrorKind::MissingParent { current, parent } => {
            let message = format!("template `{current}` extends `{parent}`, which is not there");
            let help = match nearest_template(parent, named) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add it to the theme's `templates/`, or take the `extends` out of `{current}`"),
            };
            let finding = Diagnostic::error("missing-template", message).help(help);
            vec![at_reference(finding, current, ("extends", parent), named, files)]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain } => {
            vec![cycle(tpl, ("extends", inheritance_chain), named, files)]
        }
        ErrorKind::CircularInclude { tpl, include_chain } => vec![cycle(tpl, ("include", include_chain), named, files)],
        other => reports(&other.to_string(), named, files),
    }
}

/// Every syntax error of every template.
pub(super) fn syntax_findings(named: &Named, files: &Files) -> Vec<Diagnostic> {
    named
        .iter()
        .filter_map(|(name, file)| {
            let alone = Tera::default().add_raw_template(name, files.get(*file).text());
            match alone.as_ref().map_err(tera::Error::kind) {
                Err(ErrorKind::SyntaxError(report)) => Some(syntax_finding(report, named, files)),
                _ => None,
            }
        })
        .collect()
}

/// A template that refers to itself with such a tag, perhaps by way of others.
fn cycle(template: &str, (tag, chain): (&str, &[String]), named: &Named, files: &Files) -> Diagnostic {
    let verb = if tag == "include" { "includes" } else { "extends" };
    // Tera's chain begins or ends with the template itself, or does both.
    let others: Vec<&str> = chain.iter().map(String::as_str).filter(|name| *name != template).collect();
    let next = others.first().copied().unwrap_or(template);
    let mut finding = Diagnostic::error("template-cycle", format!("template `{template}` {verb} itself"));
    let parents = named.iter().filter(|(name, _)| name != template && short(name) == short(template));
    finding = match parents.map(|(name, _)| name).next() {
        Some(parent) if others.is_empty() => {
            finding.help(format!("a parent's template is named in full: `{{% {tag} \"{parent}\" %}}`"))
        }
        _ => finding.help(format!("take one `{tag}` away")),
    };
    let mut placed = at_reference(finding, template, (tag, next), named, files);
    if let (Some(label), false) = (placed.labels.first_mut(), others.is_empty()) {
        label.text = format!("by way of {}", quoted_list(others, "and"));
    }
    placed
}

/// The finding at the name that a tag of the template gives: `"x.html"` in `{% include "x.html" %}`.
fn at_reference(
    finding: Diagnostic,
    template: &str,
    (tag, meant): (&str, &str),
    named: &Named,
    files: &Files,
) -> Diagnostic {
    let Some(file) = find(template, named) else { return finding };
    let meant = find(meant, named).ok_or(meant);
    let mut written = references(files.get(file).text(), tag);
    match written.find(|(name, _)| find(name, named).ok_or(*name) == meant) {
        Some((_, range)) => finding.at(file, Span::from(range), ""),
        None => finding.at(file, Place::Whole, ""),
    }
}

/// The names that such tags of a template give, and where each stands with its quotes.
fn references<'t>(text: &'t str, tag: &'t str) -> impl Iterator<Item = (&'t str, Range<usize>)> {
    text.match_indices("{%").filter_map(move |(at, _)| {
        let inside = text[at + 2..].trim_start_matches('-').trim_start();
        let quoted = inside.strip_prefix(tag)?.trim_start();
        let quote = quoted.chars().next().filter(|quote| "\"'`".contains(*quote))?;
        let name = quoted[1..].split(quote).next()?;
        let from = text.len() - quoted.len();
        Some((name, from..from + name.len() + 2))
    })
}

/// The name within its theme.
fn short(name: &str) -> &str {
    name.split_once('/').map_or(name, |(_, short)| short)
}

/// Templates of the theme itself that nothing asks for: they make no page, stand in for no parent's, give no component, and
/// no other names them.
pub(super) fn idle_templates(named: &Named, chain: &[String], files: &Files) -> Vec<Diagnostic> {
    let Some(theme) = chain.first() else { return Vec::new() };
    let text = |file: &FileId| files.get(*file).text();
    let is_idle = |(name, file): &&(String, FileId)| {
        let known = || named.iter().any(|(other, _)| other != name && short(other) == short(name));
        let asked = || {
            let quoted = [name.as_str(), short(name)].map(|name| [format!("\"{name}\""), format!("'{name}'")]).concat();
            named.iter().any(|(_, other)| quoted.iter().any(|quoted| text(other).contains(quoted)))
        };
        let is_ours = name.strip_prefix(theme.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let gives = || text(file).contains("{% component") || text(file).contains("{%- component");
        is_ours && !REQUIRED.contains(&short(name)) && !known() && !asked() && !gives()
    };
    let idle = named.iter().filter(is_idle).map(|(name, file)| {
        let others: Vec<_> = named.iter().filter(|(other, _)| other != name).cloned().collect();
        let finding = Diagnostic::warning("idle-template", format!("nothing uses the template `{name}`"));
        let help = match nearest_template(short(name), &others) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name it in an `include` or `extends` of another, or take it away".to_owned(),
        };
        finding.help(help).at(*file, Place::Whole, "")
    });
    idle.collect()
}

/// The nearest name of a template, as templates may write it: with its theme or without. All end alike, and what they
/// have in common must not make them near.
fn nearest_template(name: &str, named: &Named) -> Option<String> {
    let stem = |name: &str| name.strip_suffix(".html").unwrap_or(name).to_owned();
    let known = named.iter().flat_map(|(known, _)| [known.as_str(), short(known)]);
    let stems: Vec<String> = known.map(stem).collect();
    nearest(&stem(name), stems.iter().map(String::as_str)).map(|near| format!("{near}.html"))
}

/// Reads the reports that Tera has only as text: what is wrong with references between templates.
///
/// Each is `error: <message>`, then `--> <template>:<line>:<column>`, then the line with its underline.
fn reports(text: &str, named: &Named, files: &Files) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = Vec::new();
    for line in text.lines() {
        if let Some(message) = line.strip_prefix("error: ") {
            let finding = Diagnostic::error("template", lower(message));
            findings.push(template_help(migration_help(finding), named));
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

/// The nearest name to one of a template that is not there.
fn template_help(finding: Diagnostic, named: &Named) -> Diagnostic {
    let unknown = finding.message.strip_prefix("unknown template `").and_then(|rest| rest.strip_suffix('`'));
    let near = unknown.and_then(|name| nearest_template(name, named)).map(|near| format!("did you mean `{near}`?"));
    finding.help_maybe(near)
}

/// The finding at `<template>:<line>:<column>`, both from 1, the column in characters.
fn at_line(finding: Diagnostic, place: &str, named: &Named, files: &Files) -> Diagnostic {
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
fn syntax_finding(report: &ReportError, named: &Named, files: &Files) -> Diagnostic {
    let mut finding = report_finding(report, named);
    let tag = find(report.filename(), named).and_then(|file| files.get(file).text().get(report.span().range.clone()));
    if let Some(tag) = tag.filter(|_| finding.message == "unknown tag") {
        finding.message = format!("unknown tag `{tag}`");
    }
    migration_help(finding)
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
