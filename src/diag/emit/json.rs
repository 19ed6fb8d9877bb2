//! Findings for programs: one JSON object a line. Lines and columns count from 1, columns in characters.

use serde::Serialize;

use super::super::lines::AllLines;
use super::super::{Diagnostic, Edit, FileId, Files, Fix, Label, Severity, Span};
use super::Excused;

/// Every finding as one line of JSON, and behind them those that are excused, as worth knowing.
pub fn render(findings: &[Diagnostic], excused: &[Excused<'_>], files: &Files) -> String {
    let texts = AllLines::of(files);
    let open = findings.iter().map(|finding| Finding::of(finding, &texts));
    let excused = excused.iter().map(|Excused { finding, reason, until }| Finding {
        severity: Severity::Info.name(),
        waived: Some(Waived { reason, until }),
        // Its author wants it as it is.
        fixes: Vec::new(),
        ..Finding::of(finding, &texts)
    });
    let mut out = String::new();
    for object in open.chain(excused) {
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Mend<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    waived: Option<Waived<'a>>,
}

#[derive(Serialize)]
struct Waived<'a> {
    reason: &'a str,
    until: &'a str,
}

#[derive(Serialize)]
struct Mark<'a> {
    file: &'a str,
    #[serde(flatten)]
    range: Option<Range>,
    text: &'a str,
}

#[derive(Serialize)]
struct Mend<'a> {
    title: &'a str,
    safe: bool,
    /// As marks are: what takes the place of the range is the text.
    edits: Vec<Mark<'a>>,
}

#[derive(Serialize)]
struct Range {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl<'a> Finding<'a> {
    fn of(finding: &'a Diagnostic, texts: &AllLines<'a>) -> Self {
        Self {
            severity: finding.severity.name(),
            code: finding.code,
            message: &finding.message,
            help: &finding.help,
            labels: finding.labels.iter().map(|label| Mark::of(label, texts)).collect(),
            fixes: finding.fixes.iter().map(|fix| Mend::of(fix, texts)).collect(),
            waived: None,
        }
    }
}

impl<'a> Mark<'a> {
    fn of(label: &'a Label, texts: &AllLines<'a>) -> Self {
        let range = label.place.span().map(|span| Range::of(label.file, span, texts));
        Self { file: texts.path(label.file), range, text: &label.text }
    }
}

impl<'a> Mend<'a> {
    fn of(fix: &'a Fix, texts: &AllLines<'a>) -> Self {
        let edits = fix.edits.iter().filter_map(Edit::written).map(|(file, span, text)| {
            let range = Some(Range::of(file, span, texts));
            Mark { file: texts.path(file), range, text }
        });
        Self { title: &fix.title, safe: fix.safe, edits: edits.collect() }
    }
}

impl Range {
    fn of(file: FileId, span: Span, texts: &AllLines<'_>) -> Self {
        let lines = texts.get(file);
        let (start, end) = (lines.position(span.range().start), lines.position(span.range().end));
        Self { line: start.line, column: start.column, end_line: end.line, end_column: end.column }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{Change, Place};
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
        assert_eq!(render(&[finding], &[], &files), expected);
    }

    #[test]
    fn a_fix_has_its_title_and_the_text_for_each_range() {
        let mut files = Files::default();
        let file = files.add("content/briefs/x.md", "---\ntitel: x\n---\n");
        let fix = Fix::sure("write `title`").at(file, Span::new(4, 9), Change::Write("title".to_owned()));
        let finding = Diagnostic::error("unknown-key", "x").fix(fix);
        let expected = concat!(
            r#"{"severity":"error","code":"unknown-key","message":"x","help":[],"labels":[],"fixes":[{"title":"#,
            r#""write `title`","safe":true,"edits":[{"file":"content/briefs/x.md","line":2,"column":1,"#,
            r#""end_line":2,"end_column":6,"text":"title"}]}]}"#,
            "\n"
        );
        assert_eq!(render(&[finding], &[], &files), expected);
    }

    #[test]
    fn what_is_excused_comes_last_with_the_reason_and_the_day() {
        let (open, excused) = (Diagnostic::warning("z", "Z"), Diagnostic::error("a", "A"));
        let excused = Excused { finding: &excused, reason: "there is no other", until: "2027-05".to_owned() };
        let expected = concat!(
            r#"{"severity":"warning","code":"z","message":"Z","help":[],"labels":[]}"#,
            "\n",
            r#"{"severity":"info","code":"a","message":"A","help":[],"labels":[],"#,
            r#""waived":{"reason":"there is no other","until":"2027-05"}}"#,
            "\n"
        );
        assert_eq!(render(&[open], &[excused], &Files::default()), expected);
    }

    #[test]
    fn control_characters_are_escaped_and_keep_the_line_whole() {
        let files = Files::default();
        let finding = Diagnostic::warning("x", "a\u{1b}[2J\nb");
        assert_eq!(
            render(&[finding], &[], &files),
            "{\"severity\":\"warning\",\"code\":\"x\",\"message\":\"a\\u001b[2J\\nb\",\"help\":[],\"labels\":[]}\n"
        );
    }
}
