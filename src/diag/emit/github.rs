//! Findings for GitHub Actions: one workflow command a line, which the runner shows beside the changed lines
//! (docs.github.com, “Workflow commands for GitHub Actions”).

use std::fmt::Write as _;

use super::super::lines::AllLines;
use super::super::{Diagnostic, Files, Label, Severity};
use super::visible::cleaned;

/// Every finding as one line. `base` stands before every path: the way from where the runner is to the project.
pub fn render(diagnostics: &[Diagnostic], files: &Files, base: &str) -> String {
    let texts = AllLines::of(files);
    let mut out = String::new();
    for diagnostic in diagnostics {
        let level = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let place = diagnostic.labels.first().map(|label| place(label, &texts, base)).unwrap_or_default();
        let text = text(diagnostic, &texts, base);
        let _ = writeln!(out, "::{level} {place}title={}::{}", property(diagnostic.code), data(&text));
    }
    out
}

/// Why the program could not work, as one line.
pub fn failure(message: &str, help: &str) -> String {
    let lines: Vec<String> = [message, help].into_iter().filter(|line| !line.is_empty()).map(cleaned).collect();
    format!("::error title=failure::{}\n", data(&lines.join("\n")))
}

/// The message, the other places that it concerns, and what to do, each on a line.
fn text(diagnostic: &Diagnostic, texts: &AllLines<'_>, base: &str) -> String {
    let mut lines = vec![cleaned(&diagnostic.message)];
    for label in diagnostic.labels.iter().skip(1) {
        let file = texts.path(label.file);
        let line =
            label.place.span().map(|span| format!(":{}", texts.get(label.file).position(span.range().start).line));
        let said = if label.text.is_empty() { String::new() } else { format!(": {}", label.text) };
        lines.push(cleaned(&format!("{base}{}{}{said}", file, line.unwrap_or_default())));
    }
    lines.extend(diagnostic.help.iter().map(|help| cleaned(help)));
    lines.join("\n")
}

/// `file=…,line=…,endLine=…,col=…,endColumn=…,`; columns only where the place is within one line, as GitHub wants it.
fn place(label: &Label, texts: &AllLines<'_>, base: &str) -> String {
    let file = texts.path(label.file);
    let mut place = format!("file={},", property(&cleaned(&format!("{base}{}", file))));
    if let Some(span) = label.place.span() {
        let lines = texts.get(label.file);
        let (start, end) = (lines.position(span.range().start), lines.position(span.range().end));
        let _ = write!(place, "line={},endLine={},", start.line, end.line);
        if start.line == end.line {
            let _ = write!(place, "col={},endColumn={},", start.column, end.column);
        }
    }
    place
}

/// A text behind `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value before it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::super::{Place, Span};
    use super::*;

    #[test]
    fn a_finding_is_one_command_with_its_place() {
        let mut files = Files::default();
        let brief = files.add("content/briefs/a,b.md", "---\nឃង: \"a\"\n---\nOne\ntwo\n");
        let other = files.add("content/site.yaml", "title: T\n");
        let findings = [
            Diagnostic::error("unknown-key", "100% of `ឃង`")
                .at(brief, Span::new(4, 10), "unknown key")
                .at(other, Span::new(0, 5), "declared here")
                .help("take it out")
                .help("or: leave it"),
            Diagnostic::warning("long", "over two lines").at(brief, Span::new(20, 26), ""),
            Diagnostic::new(Severity::Info, "whole", "the file").at(other, Place::Whole, ""),
            Diagnostic::warning("nowhere", "no place"),
        ];
        assert_eq!(
            render(&findings, &files, "site/"),
            concat!(
                "::error file=site/content/briefs/a%2Cb.md,line=2,endLine=2,col=1,endColumn=3,title=unknown-key::",
                "100%25 of `ឃង`%0Asite/content/site.yaml:1: declared here%0Atake it out%0Aor: leave it\n",
                "::warning file=site/content/briefs/a%2Cb.md,line=4,endLine=5,title=long::over two lines\n",
                "::notice file=site/content/site.yaml,title=whole::the file\n",
                "::warning title=nowhere::no place\n",
            )
        );
    }

    #[test]
    fn no_text_can_begin_a_command_of_its_own() {
        let finding = Diagnostic::warning("x", "a\n::error::b\r\n\u{1b}[2J").help("c\n::stop-commands::d");
        let drawn = render(&[finding], &Files::default(), "");
        assert_eq!(drawn, "::warning title=x::a␊::error::b␍␊␛[2J%0Ac␊::stop-commands::d\n");
        assert_eq!(failure("no\n::error::folder", ""), "::error title=failure::no␊::error::folder\n");
    }
}
