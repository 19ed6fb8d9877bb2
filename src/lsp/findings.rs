//! Findings as the protocol has them.

use std::path::Path;

use tower_lsp_server::ls_types::{
    Diagnostic as Told, DiagnosticRelatedInformation, DiagnosticSeverity, NumberOrString, Range,
};

use crate::diag::{Diagnostic, Place, Severity, Span};

use super::desk::View;
use super::place;

/// A finding at its first place, with its others beside it.
pub(super) fn told(view: &View, root: &Path, finding: &Diagnostic) -> Told {
    let severity = match finding.severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        Severity::Info => DiagnosticSeverity::INFORMATION,
    };
    let helps = finding.help.iter().map(|help| format!("\n{help}"));
    let others = finding.labels.iter().skip(1).filter_map(|label| {
        let location = view.location(root, label.file, bytes(&label.place))?;
        Some(DiagnosticRelatedInformation { location, message: label.text.clone() })
    });
    let others: Vec<DiagnosticRelatedInformation> = others.collect();
    Told {
        range: finding.labels.first().map_or_else(Range::default, |label| {
            let text = view.examined.files.get(label.file).text();
            match label.place {
                Place::Whole => first_line(text),
                _ => place::range(text, bytes(&label.place)),
            }
        }),
        severity: Some(severity),
        code: Some(NumberOrString::String(finding.code.to_owned())),
        source: Some("corroborate".to_owned()),
        message: format!("{}{}", finding.message, helps.collect::<String>()),
        related_information: (!others.is_empty()).then_some(others),
        ..Told::default()
    }
}

/// The place of a label, as bytes.
fn bytes(place: &Place) -> Span {
    place.span().unwrap_or(Span::new(0, 0))
}

/// What is about a file as a whole stands at its first line.
fn first_line(text: &str) -> Range {
    let end = text.find('\n').unwrap_or(text.len());
    Range { start: place::position(text, 0), end: place::position(text, end) }
}
