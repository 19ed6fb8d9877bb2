//! What is wrong with an author's or a theme's text, as data.
//!
//! A [`Diagnostic`] names the mistake, the place, the reason and the remedy. The phases collect diagnostics and
//! never stop at the first; [`emit`] draws them. Failures of the environment (no such folder, a full disk) are not
//! diagnostics: each phase that touches the outside has an error type of its own.

pub mod difference;
pub mod emit;
mod files;
mod lines;
mod place;
mod suggest;

pub use files::{File, FileId, Files};
pub use place::{FieldPath, Label, Place, Span, Step};
pub use suggest::{is_one_slip, lacking, nearest, quoted_list, with_article};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; never fails a run.
    Info,
    /// Probably a mistake. Fails a run only with `--strict`.
    Warning,
    /// Nothing is published while it stands.
    Error,
}

impl Severity {
    /// The word as it is printed and as machines read it: `error`, `warning` or `info`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One finding: what is there, where, why it matters and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// The finding's kind, kebab-case, stable: `unknown-key`, `duplicate-id`.
    pub code: &'static str,
    /// One phrase in lower case without a full stop, names in backticks.
    pub message: String,
    /// The places it concerns; the first is the one to go to.
    pub labels: Vec<Label>,
    /// What to do, one sentence or phrase a line.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A finding without a place or a remedy yet.
    pub fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self { severity, code, message: message.into(), labels: Vec::new(), help: Vec::new() }
    }

    /// An error: nothing is published while it stands.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A warning: published all the same, unless the run is strict.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// The same finding, pointing at `place` in `file`, with a few words to stand beside the underline.
    #[must_use]
    pub fn at(mut self, file: FileId, place: impl Into<Place>, text: impl Into<String>) -> Self {
        self.labels.push(Label { file, place: place.into(), text: text.into() });
        self
    }

    /// The same finding with one more line of help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The same finding with one more line of help, where there is one.
    #[must_use]
    pub fn help_maybe(self, help: Option<String>) -> Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
    }
}

/// Turns places that are paths into spans, as `find` finds them; one that is not found becomes the whole file.
///
/// A file is opened once, however many findings point into it, and closed before the next.
pub fn place<'a, P>(
    diagnostics: impl IntoIterator<Item = &'a mut Diagnostic>,
    open: impl Fn(FileId) -> P,
    find: impl Fn(&P, &FieldPath) -> Option<Span>,
) {
    let labels = diagnostics.into_iter().flat_map(|diagnostic| &mut diagnostic.labels);
    let mut labels: Vec<&mut Label> = labels.filter(|label| matches!(label.place, Place::Field(_))).collect();
    labels.sort_by_key(|label| label.file);
    for of_one_file in labels.chunk_by_mut(|a, b| a.file == b.file) {
        let places = open(of_one_file[0].file);
        for label in of_one_file {
            if let Place::Field(path) = &label.place {
                label.place = find(&places, path).map_or(Place::Whole, Place::Span);
            }
        }
    }
}

/// Puts findings into the order in which they are shown: by file, by place in it, errors before warnings.
pub fn sort(diagnostics: &mut [Diagnostic], files: &Files) {
    diagnostics.sort_by_cached_key(|d| {
        let first = d.labels.first();
        let path = first.map(|label| files.get(label.file).path().to_owned());
        let start = first.map_or(0, |label| label.place.span().map_or(0, |span| span.start));
        (path, start, std::cmp::Reverse(d.severity), d.code, d.message.clone())
    });
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn a_file_is_opened_once_however_many_findings_point_into_it() {
        let mut findings: Vec<Diagnostic> = (0..2_000)
            .map(|number| {
                let path = FieldPath::root().index(number);
                Diagnostic::error("x", "x").at(FileId(1), path, "").at(FileId(0), FieldPath::root(), "")
            })
            .collect();
        findings.push(Diagnostic::error("x", "x").at(FileId(2), Span::new(0, 1), ""));
        let opened = RefCell::new(Vec::new());
        let open = |file| {
            opened.borrow_mut().push(file);
            file
        };
        place(&mut findings, open, |file, path| match path.steps.as_slice() {
            [Step::Index(number)] => Some(Span::new(*number, file.0 as usize + number)),
            _ => None,
        });
        assert_eq!(opened.into_inner(), [FileId(0), FileId(1)]);
        for (number, finding) in findings[..2_000].iter().enumerate() {
            let places: Vec<&Place> = finding.labels.iter().map(|label| &label.place).collect();
            assert_eq!(places, [&Place::Span(Span::new(number, number + 1)), &Place::Whole]);
        }
        assert_eq!(findings[2_000].labels[0].place, Place::Span(Span::new(0, 1)));
    }
}
