//! What is wrong with an author's or a theme's text, as data.
//!
//! A [`Diagnostic`] names the mistake, the place, the reason and the remedy. The phases collect diagnostics and
//! never stop at the first; [`emit`] draws them. Failures of the environment (no such folder, a full disk) are not
//! diagnostics: each phase that touches the outside has an error type of its own.

pub mod difference;
pub mod emit;
mod files;
mod fix;
mod lines;
mod place;
mod suggest;

pub use files::{File, FileId, Files, FormerIds};
pub use fix::{Change, Edit, Entry, Fix};
pub use place::{FieldPath, Label, Place, Span, Step};
pub use suggest::{Near, is_one_slip, lacking, near, nearest, quoted_list, with_article};

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
    /// What a program can do about it, each by itself enough.
    pub fixes: Vec<Fix>,
}

impl Diagnostic {
    /// A finding without a place or a remedy yet.
    pub fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self { severity, code, message: message.into(), labels: Vec::new(), help: Vec::new(), fixes: Vec::new() }
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

    /// The same finding with something that a program can do about it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }

    /// The same finding with the known name that was probably meant by `written`: as help, and as a fix that writes it
    /// where the finding is.
    #[must_use]
    pub fn did_you_mean(self, written: &str, near: Near<'_>) -> Self {
        let Near { name, sign, is_clear: _ } = near;
        self.help(format!("did you mean `{sign}{name}`?")).fix(near.fix(written, name))
    }

    /// The same for the name of `known` that is near enough; where none is, `otherwise` is the help.
    #[must_use]
    pub fn meant<'n>(
        self,
        written: &str,
        known: impl IntoIterator<Item = &'n str>,
        otherwise: impl FnOnce() -> String,
    ) -> Self {
        match near(written, known) {
            Some(near) => self.did_you_mean(written, near),
            None => self.help(otherwise()),
        }
    }

    /// The files that it concerns, or that a fix of it changes.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        let changed = self.fixes.iter().flat_map(|fix| &fix.edits).filter_map(|edit| Some(edit.at.as_ref()?.0));
        self.labels.iter().map(|label| label.file).chain(changed)
    }

    /// Puts its fixes where it is itself, unless they say where they belong.
    fn place_fixes(&mut self) {
        let here = self.labels.first().map(|label| (label.file, label.place.clone()));
        for edit in self.fixes.iter_mut().flat_map(|fix| &mut fix.edits).filter(|edit| edit.at.is_none()) {
            edit.at.clone_from(&here);
        }
    }

    /// What in it waits for a place to be looked up.
    fn waiting(&mut self) -> impl Iterator<Item = Waiting<'_>> {
        let labels = self.labels.iter_mut().filter(|label| matches!(label.place, Place::Field(_)));
        let edits = self.fixes.iter_mut().flat_map(|fix| &mut fix.edits).filter(|edit| edit.written().is_none());
        let edits = edits.filter_map(|edit| Some(Waiting::Edit(edit.at.as_ref()?.0, edit)));
        labels.map(Waiting::Label).chain(edits)
    }
}

/// A place that is still to be looked up.
enum Waiting<'d> {
    Label(&'d mut Label),
    Edit(FileId, &'d mut Edit),
}

impl Waiting<'_> {
    fn file(&self) -> FileId {
        match self {
            Self::Label(label) => label.file,
            Self::Edit(file, _) => *file,
        }
    }
}

/// Turns places that are paths into spans, as `find` finds them; one that is not found becomes the whole file. Changes of
/// fixes become the bytes and the text that `write` makes of them; a fix of which one cannot be made is dropped.
///
/// A file is opened once, however many findings point into it, and closed before the next.
pub fn place<'a, P>(
    diagnostics: impl IntoIterator<Item = &'a mut Diagnostic>,
    open: impl Fn(FileId) -> P,
    find: impl Fn(&P, &FieldPath) -> Option<Span>,
    write: impl Fn(&P, &Place, &Change) -> Option<(Span, String)>,
) {
    let mut diagnostics: Vec<&mut Diagnostic> = diagnostics.into_iter().collect();
    for diagnostic in &mut diagnostics {
        diagnostic.place_fixes();
    }
    let mut waiting: Vec<Waiting<'_>> = diagnostics.iter_mut().flat_map(|diagnostic| diagnostic.waiting()).collect();
    waiting.sort_by_key(Waiting::file);
    for of_one_file in waiting.chunk_by_mut(|a, b| a.file() == b.file()) {
        let places = open(of_one_file[0].file());
        for waiting in of_one_file {
            match waiting {
                Waiting::Label(label) => {
                    if let Place::Field(path) = &label.place {
                        label.place = find(&places, path).map_or(Place::Whole, Place::Span);
                    }
                }
                Waiting::Edit(file, edit) => {
                    let Some((_, place)) = &edit.at else { continue };
                    if let Some((span, text)) = write(&places, place, &edit.change) {
                        **edit = Edit { at: Some((*file, Place::Span(span))), change: Change::Write(text) };
                    }
                }
            }
        }
    }
    for diagnostic in diagnostics {
        diagnostic.fixes.retain(|fix| fix.edits.iter().all(|edit| edit.written().is_some()));
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
        let find = |file: &FileId, path: &FieldPath| match path.steps.as_slice() {
            [Step::Index(number)] => Some(Span::new(*number, file.0 as usize + number)),
            _ => None,
        };
        place(&mut findings, open, find, |_, _, _| None);
        assert_eq!(opened.into_inner(), [FileId(0), FileId(1)]);
        for (number, finding) in findings[..2_000].iter().enumerate() {
            let places: Vec<&Place> = finding.labels.iter().map(|label| &label.place).collect();
            assert_eq!(places, [&Place::Span(Span::new(number, number + 1)), &Place::Whole]);
        }
        assert_eq!(findings[2_000].labels[0].place, Place::Span(Span::new(0, 1)));
    }

    #[test]
    fn a_fix_is_where_its_finding_is_and_is_dropped_where_it_cannot_be_made() {
        let finding = |path: FieldPath| {
            let finding = Diagnostic::error("x", "x").meant("gian", ["gain"], || "known: `gain`".to_owned());
            finding.at(FileId(0), path, "")
        };
        let mut findings = [finding(FieldPath::root().index(3)), finding(FieldPath::root())];
        let find = |_: &(), _: &FieldPath| Some(Span::new(0, 1));
        let write = |_: &(), place: &Place, change: &Change| match (place, change) {
            (Place::Field(path), Change::Replace { new, .. }) if *path == FieldPath::root().index(3) => {
                Some((Span::new(3, 7), format!("'{new}'")))
            }
            _ => None,
        };
        place(&mut findings, |_| (), find, write);
        let [made, dropped] = &findings;
        assert_eq!(made.help, ["did you mean `gain`?"]);
        let [fix] = made.fixes.as_slice() else { panic!("{:?}", made.fixes) };
        assert_eq!((fix.title.as_str(), fix.safe), ("write `gain`", true));
        assert_eq!(fix.edits[0].written(), Some((FileId(0), Span::new(3, 7), "'gain'")));
        assert_eq!((dropped.help.len(), dropped.fixes.len()), (1, 0));
        // Findings are placed again when others have come to them.
        let before = findings.clone();
        place(&mut findings, |_| (), find, |_, _, _| None);
        assert_eq!(findings, before);
    }
}
