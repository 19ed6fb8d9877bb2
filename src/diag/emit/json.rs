//! Findings for programs: one JSON object a line. Lines and columns count from 1, columns in characters.

use serde::Serialize;

use super::super::lines::AllLines;
use super::super::{Diagnostic, Files, Label};

/// Every finding as one line of JSON.
pub fn render(diagnostics: &[Diagnostic], files: &Files) -> String {
    let mut out = String::new();
    let texts = AllLines::of(files);
    for diagnostic in diagnostics {
        let object = Finding {
            severity: diagnostic.severity.name(),
            code: diagnostic.code,
            message: &diagnostic.message,
            help: &diagnostic.help,
            labels: diagnostic.labels.iter().map(|label| Mark::of(label, &texts)).collect(),
        };
        // Structs of texts and numbers always serialise.
        out.push_str(&serde_json::to_string(&object).unwrap_or_default());
        out.push('\n');
    }
    out
}

#[derive(Serialize)]
struct Finding<'a> {
    severity: &'a str,
    code: &'a str,
    message: &'a str,
    help: &'a [String],
    labels: Vec<Mark<'a>>,
}

#[derive(Serialize)]
struct Mark<'a> {
    file: &'a str,
    #[serde(flatten)]
    range: Option<Range>,
    text: &'a str,
}

#[derive(Serialize)]
struct Range {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl<'a> Mark<'a> {
    fn of(label: &'a Label, texts: &AllLines<'a>) -> Self {
        let range = label.place.span().map(|span| {
            let lines = texts.get(label.file);
            let (start, end) = (lines.position(span.range().start), lines.position(span.range().end));
            Range { line: start.line, column: start.column, end_line: end.line, end_column: end.column }
        });
        Self { file: texts.path(label.file), range, text: &label.text }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{Place, Span};
    use super::*;

    #[test]
    fn a_finding_is_one_line_with_its_places() {
        let mut files = Files::default();
        let file = files.add("content/briefs/x.md", "---\nឃង: \"a\u{1b}\"\n---\n");
        let finding = Diagnostic::error("unknown-key", "a brief has no key `ឃង`")
            .at(file, Span::new(4, 10), "unknown key")
            .at(file, Place::Whole, "")
            .help("take it out");
        let expected = concat!(
            r#"{"severity":"error","code":"unknown-key","message":"a brief has no key `ឃង`","help":["take it out"],"#,
            r#""labels":[{"file":"content/briefs/x.md","line":2,"column":1,"end_line":2,"end_column":3,"#,
            r#""text":"unknown key"},{"file":"content/briefs/x.md","text":""}]}"#,
            "\n"
        );
        assert_eq!(render(&[finding], &files), expected);
    }

    #[test]
    fn control_characters_are_escaped_and_keep_the_line_whole() {
        let files = Files::default();
        let finding = Diagnostic::warning("x", "a\u{1b}[2J\nb");
        assert_eq!(
            render(&[finding], &files),
            "{\"severity\":\"warning\",\"code\":\"x\",\"message\":\"a\\u001b[2J\\nb\",\"help\":[],\"labels\":[]}\n"
        );
    }
}
