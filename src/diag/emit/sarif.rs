//! Findings for programs that read SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format): code scanning,
//! editors, dashboards. One document for a run.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Value, json};

use super::super::lines::AllLines;
use super::super::{Diagnostic, Edit, FileId, Files, Fix, Label, Severity, Span};
use super::Excused;

/// What is written in a path as it is.
const IN_PATHS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The name by which places refer to where the program ran.
const ROOT: &str = "SRCROOT";

/// Everything that a run has to tell.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What was found.
    pub findings: &'a [Diagnostic],
    /// What was found and is excused.
    pub excused: &'a [Excused<'a>],
    /// What is known of the rules; those that were not broken are left out.
    pub rules: &'a [RuleText],
    /// Why the program could not work, where it could not, and what to do.
    pub failure: Option<(&'a str, &'a str)>,
    /// What stands before every path: the way from where the program ran to the project.
    pub base: &'a str,
}

/// What a reader is told of a rule.
#[derive(Debug, Clone)]
pub struct RuleText {
    /// Its name.
    pub id: &'static str,
    /// How its findings are taken unless told otherwise; `None` where they are not looked for.
    pub level: Option<Severity>,
    /// What it reports, in a sentence.
    pub summary: String,
    /// Its page, in Markdown.
    pub page: &'static str,
}

/// The run as a document.
pub fn render(report: Report<'_>, files: &Files) -> String {
    let Report { findings, excused, rules, failure, base } = report;
    let texts = AllLines::of(files);
    let all = findings.iter().chain(excused.iter().map(|excused| excused.finding));
    let mut known: BTreeMap<&str, usize> = all.map(|finding| (finding.code, 0)).collect();
    for (index, place) in known.values_mut().enumerate() {
        *place = index;
    }
    let result = |finding: &Diagnostic| result(finding, &known, &texts, base);
    let mut results: Vec<Value> = findings.iter().map(result).collect();
    for Excused { finding, reason, until } in excused {
        let mut value = result(finding);
        let justification = format!("{reason} (until {until})");
        // Its author wants it as it is.
        value.as_object_mut().and_then(|result| result.remove("fixes"));
        value["suppressions"] = json!([{ "kind": "inSource", "status": "accepted", "justification": justification }]);
        results.push(value);
    }
    let descriptors: Vec<Value> = known.keys().map(|code| descriptor(code, rules)).collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Corroborate",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": descriptors,
            }},
            "invocations": [invocation(failure)],
            "originalUriBaseIds": { ROOT: { "description": { "text": "The folder that the program was run in." } } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{document:#}\n")
}

fn invocation(failure: Option<(&str, &str)>) -> Value {
    let Some((message, help)) = failure else { return json!({ "executionSuccessful": true }) };
    let text = if help.is_empty() { message.to_owned() } else { format!("{message}\n{help}") };
    let notification = json!({ "descriptor": { "id": "failure" }, "level": "error", "message": { "text": text } });
    json!({ "executionSuccessful": false, "toolExecutionNotifications": [notification] })
}

/// What is known of a kind of finding; of one that is no rule, its name.
fn descriptor(code: &str, rules: &[RuleText]) -> Value {
    let Some(rule) = rules.iter().find(|rule| rule.id == code) else { return json!({ "id": code }) };
    json!({
        "id": code,
        "shortDescription": { "text": rule.summary },
        "help": { "text": rule.page, "markdown": rule.page },
        "defaultConfiguration": { "enabled": rule.level.is_some(), "level": rule.level.map_or("none", level) },
    })
}

fn result(finding: &Diagnostic, known: &BTreeMap<&str, usize>, texts: &AllLines<'_>, base: &str) -> Value {
    let lines: Vec<&str> =
        std::iter::once(finding.message.as_str()).chain(finding.help.iter().map(String::as_str)).collect();
    let mut value = json!({
        "ruleId": finding.code,
        "ruleIndex": known.get(finding.code),
        "level": level(finding.severity),
        "message": { "text": lines.join("\n") },
    });
    let mut places = finding.labels.iter().map(|label| location(label, texts, base));
    if let Some(first) = places.next() {
        value["locations"] = json!([first]);
    }
    let others: Vec<Value> = places.collect();
    if !others.is_empty() {
        value["relatedLocations"] = others.into();
    }
    if !finding.fixes.is_empty() {
        value["fixes"] = finding.fixes.iter().map(|fix| proposal(fix, texts, base)).collect();
    }
    value
}

/// A fix, the edits of each file together.
fn proposal(fix: &Fix, texts: &AllLines<'_>, base: &str) -> Value {
    let mut changes: BTreeMap<FileId, Vec<Value>> = BTreeMap::new();
    for (file, span, text) in fix.edits.iter().filter_map(Edit::written) {
        let replacement =
            json!({ "deletedRegion": Region::of(file, span, texts), "insertedContent": { "text": text } });
        changes.entry(file).or_default().push(replacement);
    }
    let changes = changes.into_iter().map(
        |(file, replacements)| json!({ "artifactLocation": artifact(file, texts, base), "replacements": replacements }),
    );
    json!({ "description": { "text": fix.title }, "artifactChanges": changes.collect::<Vec<_>>() })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

impl Region {
    fn of(file: FileId, span: Span, texts: &AllLines<'_>) -> Self {
        let lines = texts.get(file);
        let (start, end) = (lines.position(span.range().start), lines.position(span.range().end));
        Self { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column }
    }
}

fn artifact(file: FileId, texts: &AllLines<'_>, base: &str) -> Value {
    let path = format!("{base}{}", texts.path(file));
    json!({ "uri": utf8_percent_encode(&path, IN_PATHS).to_string(), "uriBaseId": ROOT })
}

fn location(label: &Label, texts: &AllLines<'_>, base: &str) -> Value {
    let mut place = json!({ "artifactLocation": artifact(label.file, texts, base) });
    if let Some(span) = label.place.span() {
        place["region"] = json!(Region::of(label.file, span, texts));
    }
    let mut location = json!({ "physicalLocation": place });
    if !label.text.is_empty() {
        location["message"] = json!({ "text": label.text });
    }
    location
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::*;

    fn run(report: Report<'_>, files: &Files) -> Value {
        let document: Value = serde_json::from_str(&render(report, files)).unwrap();
        assert_eq!(document["version"], "2.1.0");
        document["runs"][0].clone()
    }

    const NOTHING: Report<'_> = Report { findings: &[], excused: &[], rules: &[], failure: None, base: "" };

    #[test]
    fn a_finding_has_its_rule_and_its_places() {
        let mut files = Files::default();
        let brief = files.add("content/briefs/ä: 1.md", "---\nឃង: \"a\"\n---\n");
        let findings = [Diagnostic::warning("weasel", "`experts say` names nobody")
            .at(brief, Span::new(4, 10), "")
            .at(brief, crate::diag::Place::Whole, "this file")
            .help("say who")];
        let rules = [
            RuleText { id: "unbroken", level: None, summary: "x".to_owned(), page: "x" },
            RuleText { id: "weasel", level: Some(Severity::Warning), summary: "Names.".to_owned(), page: "# weasel\n" },
        ];
        let run = run(Report { findings: &findings, rules: &rules, base: "my site/", ..NOTHING }, &files);
        assert_eq!(run["columnKind"], "unicodeCodePoints");
        assert_eq!(
            run["tool"]["driver"]["rules"],
            json!([{
                "id": "weasel",
                "shortDescription": { "text": "Names." },
                "help": { "text": "# weasel\n", "markdown": "# weasel\n" },
                "defaultConfiguration": { "enabled": true, "level": "warning" },
            }])
        );
        let artifact = json!({ "uri": "my%20site/content/briefs/%C3%A4%3A%201.md", "uriBaseId": "SRCROOT" });
        assert_eq!(
            run["results"],
            json!([{
                "ruleId": "weasel",
                "ruleIndex": 0,
                "level": "warning",
                "message": { "text": "`experts say` names nobody\nsay who" },
                "locations": [{ "physicalLocation": {
                    "artifactLocation": artifact,
                    "region": { "startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 3 },
                }}],
                "relatedLocations": [{
                    "physicalLocation": { "artifactLocation": artifact },
                    "message": { "text": "this file" },
                }],
            }])
        );
    }

    #[test]
    fn a_fix_has_what_it_deletes_and_what_it_inserts() {
        let mut files = Files::default();
        let brief = files.add("content/briefs/x.md", "---\ntitel: x\n---\n");
        let fix = Fix::sure("write `title`").at(brief, Span::new(4, 9), Change::Write("title".to_owned()));
        let finding = Diagnostic::error("unknown-key", "X").fix(fix);
        let excused = [Excused { finding: &finding, reason: "kept", until: "2027".to_owned() }];
        let run = run(Report { findings: std::slice::from_ref(&finding), excused: &excused, ..NOTHING }, &files);
        assert_eq!(
            run["results"][0]["fixes"],
            json!([{
                "description": { "text": "write `title`" },
                "artifactChanges": [{
                    "artifactLocation": { "uri": "content/briefs/x.md", "uriBaseId": "SRCROOT" },
                    "replacements": [{
                        "deletedRegion": { "startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 6 },
                        "insertedContent": { "text": "title" },
                    }],
                }],
            }])
        );
        assert_eq!(run["results"][1]["fixes"], Value::Null);
    }

    #[test]
    fn what_is_excused_is_suppressed_and_what_is_no_rule_has_a_name() {
        let (open, excused) = (Diagnostic::error("z", "Z"), Diagnostic::new(Severity::Info, "a", "A"));
        let excused = [Excused { finding: &excused, reason: "there is no second estimate", until: "2027".to_owned() }];
        let run = run(Report { findings: &[open], excused: &excused, ..NOTHING }, &Files::default());
        assert_eq!(run["tool"]["driver"]["rules"], json!([{ "id": "a" }, { "id": "z" }]));
        assert_eq!(
            run["results"][0],
            json!({ "ruleId": "z", "ruleIndex": 1, "level": "error", "message": { "text": "Z" } })
        );
        let justification = "there is no second estimate (until 2027)";
        assert_eq!(
            run["results"][1],
            json!({
                "ruleId": "a", "ruleIndex": 0, "level": "note", "message": { "text": "A" },
                "suppressions": [{ "kind": "inSource", "status": "accepted", "justification": justification }],
            })
        );
    }

    #[test]
    fn a_failure_is_told_of_the_run() {
        let clean = run(NOTHING, &Files::default());
        assert_eq!((&clean["invocations"], &clean["results"]), (&json!([{ "executionSuccessful": true }]), &json!([])));
        let failed = run(Report { failure: Some(("no folder", "make one")), ..NOTHING }, &Files::default());
        assert_eq!(
            failed["invocations"],
            json!([{
                "executionSuccessful": false,
                "toolExecutionNotifications": [
                    { "descriptor": { "id": "failure" }, "level": "error", "message": { "text": "no folder\nmake one" } }
                ],
            }])
        );
    }
}
