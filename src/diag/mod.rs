//! What is wrong with an author's or a theme's text, as data.
//!
//! A [`Diagnostic`] names the mistake, the place, the reason and the remedy. The phases collect diagnostics and
//! never stop at the first; [`emit`] draws them. Failures of the environment (no such folder, a full disk) are not
//! diagnostics: each phase that touches the outside has an error type of its own.

pub mod emit;
mod files;
mod lines;
mod place;
mod suggest;

pub use files::{File, FileId, Files};
pub use place::{FieldPath, Label, Place, Span, Step};
pub use suggest::{nearest, quoted_list};

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

/// Turns places that are paths into spans, as `resolve` finds them; one that is not found becomes the whole file.
pub fn place(diagnostics: &mut [Diagnostic], resolve: impl Fn(FileId, &FieldPath) -> Option<Span>) {
    for label in diagnostics.iter_mut().flat_map(|diagnostic| &mut diagnostic.labels) {
        if let Place::Field(path) = &label.place {
            label.place = resolve(label.file, path).map_or(Place::Whole, Place::Span);
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
