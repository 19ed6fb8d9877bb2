//! One Markdown file at hand: its front matter is read first, then its body, and both report into one list.

use crate::config::Markdown;
use crate::diag::{Diagnostic, FileId};
use crate::model::Figure;
use crate::yaml::{Document, Fields, Node};

use super::body::RawBody;
use super::front_matter::{self, FrontMatter};
use super::markdown::{self, RawHtml, Settings};

/// A Markdown file that is being read.
pub(super) struct Text<'t> {
    file: FileId,
    front: Option<FrontMatter<'t>>,
    /// Front matter that cannot be read.
    unread: Option<&'t str>,
    settings: Markdown,
    findings: Vec<Diagnostic>,
}

impl<'t> Text<'t> {
    /// Splits a text; one without front matter is reported and read no further.
    pub(super) fn new(file: FileId, text: &'t str, settings: Markdown) -> Self {
        match front_matter::split(file, text) {
            Ok(front) => Self { file, front: Some(front), unread: None, settings, findings: Vec::new() },
            Err(finding) => Self { file, front: None, unread: None, settings, findings: vec![finding] },
        }
    }

    /// The file.
    pub(super) fn file(&self) -> FileId {
        self.file
    }

    /// What has been found wrong.
    pub(super) fn into_findings(self) -> Vec<Diagnostic> {
        self.findings
    }

    /// Front matter that cannot be read.
    pub(super) fn unread(&self) -> Option<&'t str> {
        self.unread
    }

    /// Reads the front matter. Where it is not YAML or not a mapping, that is reported, and it is read as if nothing
    /// stood in it: the text is there, and what names it is not at fault. Its body is not read then.
    pub(super) fn front_matter<T>(
        &mut self,
        what: &'static str,
        read: impl FnOnce(&mut Self, Fields<'_>) -> T,
    ) -> Option<T> {
        let Some(front) = self.front else { return self.without_front_matter(what, read) };
        let document = match Document::parse(self.file, front.yaml, front.yaml_at) {
            Ok(document) => document,
            Err(faults) => {
                self.findings.extend(faults);
                self.unread = Some(front.yaml);
                return self.without_front_matter(what, read);
            }
        };
        let root = document.root();
        let read = if root.is_null() {
            let finding = Diagnostic::error("empty-front-matter", "the front matter is empty");
            let finding = finding.help("give it at least a `title: …`");
            self.findings.push(finding.at(self.file, crate::diag::Span::new(0, 3), ""));
            self.without_front_matter(what, read)
        } else if let Some(fields) = root.fields(what) {
            Some(read(self, fields))
        } else {
            self.without_front_matter(what, read)
        };
        self.findings.extend(document.into_faults());
        read
    }

    /// What a text would be with nothing in its front matter, without a word about what is missing.
    fn without_front_matter<T>(
        &mut self,
        what: &'static str,
        read: impl FnOnce(&mut Self, Fields<'_>) -> T,
    ) -> Option<T> {
        self.front = None;
        let nothing = Document::parse(self.file, "{}", 0).ok()?;
        let fields = nothing.root().fields(what)?;
        Some(read(self, fields))
    }

    /// Reads the body.
    pub(super) fn body(&mut self, figures: &[Figure]) -> RawBody {
        let Some(front) = self.front else { return RawBody::default() };
        let (body, findings) = markdown::body(front.body, &self.settings(front.body_at, figures));
        self.findings.extend(findings);
        body
    }

    /// Reads a line of the front matter that may hold inline Markdown. Findings in it point at the line as a whole.
    pub(super) fn inline(&mut self, node: &Node<'_>) -> Option<RawBody> {
        let text = node.text()?;
        let (body, findings) = markdown::inline(&text, &self.settings(0, &[]));
        for mut finding in findings {
            finding.labels.clear();
            self.findings.push(finding.at(self.file, node.path(), ""));
        }
        Some(body)
    }

    fn settings<'a>(&self, offset: usize, figures: &'a [Figure]) -> Settings<'a> {
        let raw_html = if self.settings.raw_html { RawHtml::Sanitise } else { RawHtml::Show };
        Settings { file: self.file, offset, raw_html, math: self.settings.math, figures, headings: &[] }
    }
}
