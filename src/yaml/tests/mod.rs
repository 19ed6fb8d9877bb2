//! Tests of reading YAML: findings are compared whole, with the text they point at.

mod edits;
mod places;
mod properties;
mod reading;
mod refusals;

use super::*;
use crate::diag::{self, Change, Diagnostic, FieldPath, FileId, Place, Span};

const FILE: FileId = FileId(0);

/// What a path names in `text`.
fn locate(text: &str, path: &FieldPath) -> Option<Span> {
    Places::of(text).find(path)
}

/// Looks up the places of findings about `text`, and of their fixes.
fn place(text: &str, findings: &mut [Diagnostic]) {
    let rewrite = |places: &Places, place: &Place, change: &Change| match place {
        Place::Field(path) => places.rewrite(text, path, change),
        Place::Whole | Place::Span(_) => None,
    };
    diag::place(findings, |_| Places::of(text), Places::find, rewrite);
}

/// One line a finding: code, message, what each label underlines and says, help.
fn described(text: &str, findings: &[Diagnostic]) -> String {
    let mut out = String::new();
    for finding in findings {
        let severity = if finding.severity == diag::Severity::Error { "" } else { "warning " };
        out.push_str(&format!("{severity}{}: {}\n", finding.code, finding.message));
        for label in &finding.labels {
            let span = label.place.span().expect("every place is a span by now").range();
            let line = 1 + text[..span.start].matches('\n').count();
            let visible = |c: char| match c {
                '\n' => "\\n".to_owned(),
                c if c.is_control() || ('\u{2028}'..'\u{202f}').contains(&c) || c == '\u{feff}' => {
                    c.escape_debug().to_string()
                }
                c => c.to_string(),
            };
            let underlined: String = text[span].chars().map(visible).collect();
            out.push_str(&format!("  {line} \"{underlined}\" {}\n", label.text));
        }
        for help in &finding.help {
            out.push_str(&format!("  help: {help}\n"));
        }
    }
    out
}

/// The findings of parsing `text` and of reading it with `read`.
fn found(text: &str, read: impl FnOnce(Node<'_>)) -> String {
    let mut findings = match Document::parse(FILE, text, 0) {
        Err(findings) => findings,
        Ok(document) => {
            read(document.root());
            document.into_faults()
        }
    };
    place(text, &mut findings);
    described(text, &findings)
}

#[track_caller]
fn check(text: &str, read: impl FnOnce(Node<'_>), expected: &str) {
    let actual = found(text, read);
    let expected = expected.trim_start_matches('\n');
    assert!(actual == expected, "\n--- for\n{text}\n--- found\n{actual}\n--- expected\n{expected}");
}

fn is_accepted(text: &str) -> bool {
    Document::parse(FILE, text, 0).is_ok()
}

fn spans_of(findings: &[Diagnostic]) -> Vec<std::ops::Range<usize>> {
    let places = findings.iter().flat_map(|finding| &finding.labels).map(|label| &label.place);
    places.filter_map(Place::span).map(crate::diag::Span::range).collect()
}
