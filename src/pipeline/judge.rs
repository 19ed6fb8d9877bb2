//! The rules, looked at before a site is made or, where somebody waits for its pages, after.

use jiff::civil;

use crate::assess::Assessment;
use crate::check::{self, Checked, Flawed, Waived};
use crate::config::Config;
use crate::diag::{Diagnostic, FileId, Files};
use crate::external::Answers;
use crate::model::Library;
use crate::record::Record;
use crate::verify::Verification;

use super::{Examined, Site, finish_findings, has_errors, place_findings};

/// What the rules look at.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) library: &'a Library,
    pub(super) verification: &'a Verification,
    pub(super) assessment: &'a Assessment,
    pub(super) record: Option<&'a Record>,
    pub(super) config: &'a Config,
    /// Where it stands.
    pub(super) config_file: FileId,
    pub(super) today: civil::Date,
}

impl Known<'_> {
    /// Runs the rules; `findings` are those that have been made so far, and not yet placed.
    pub(super) fn judge(self, answers: Option<&Answers>, findings: &[Diagnostic]) -> Checked {
        let Self { library, verification, assessment, record, config, config_file, today } = self;
        let flawed = &Flawed::of(library, assessment, findings);
        let subject = check::Subject { library, verification, assessment, record, config, today, flawed, answers };
        check::check(subject, config_file)
    }
}

/// Whether the rules have been looked at when a site is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    LookedAt,
    /// They wait until the site is shown, unless there is none to show.
    Wait,
}

impl Rules {
    /// Whether they wait on. Where there is nothing to show they are looked at now.
    pub(super) fn wait(
        self,
        has_pages: bool,
        known: Known<'_>,
        findings: &mut Vec<Diagnostic>,
        waived: &mut Vec<Waived>,
    ) -> bool {
        let waits = self == Self::Wait && has_pages && !has_errors(findings);
        if self == Self::Wait && !waits {
            let checked = known.judge(None, findings);
            findings.extend(checked.findings);
            waived.extend(checked.waived);
        }
        waits
    }
}

impl Examined {
    /// Runs the rules, and puts all that was found into order.
    pub(crate) fn judge(&mut self, today: civil::Date, answers: Option<&Answers>) {
        let known = Known {
            library: &self.library,
            verification: &self.verification,
            assessment: &self.assessment,
            record: self.record.as_ref(),
            config: &self.config,
            config_file: self.config_file,
            today,
        };
        let Checked { findings, waived } = known.judge(answers, &self.findings);
        self.findings.extend(findings);
        self.waived = waived;
        finish_findings(&mut self.findings, &self.files);
        place_findings(self.waived.iter_mut().map(|Waived { finding, .. }| finding), &self.files);
    }
}

/// What is still to be looked at of a site that is shown already: the rules, and the links of its pages.
#[derive(Debug)]
pub struct Unjudged {
    pub(super) config_file: FileId,
    /// The theme’s style sheets by their paths.
    pub(super) sheets: Vec<(String, FileId)>,
}

impl Site {
    /// Looks at it. `files` and `findings` are what came with the site; what is found more comes to them, in order.
    pub fn judge(&self, unjudged: &Unjudged, files: &Files, findings: &mut Vec<Diagnostic>) {
        let Unjudged { config_file, sheets } = unjudged;
        let parts = self.parts();
        findings.extend(Known::of(parts, *config_file).judge(None, findings).findings);
        if !has_errors(findings) {
            findings.extend(self.renderer.dead_links(parts, sheets, *config_file, files));
        }
        finish_findings(findings, files);
    }
}

impl<'a> Known<'a> {
    /// What pages are made from holds it too.
    pub(super) fn of(parts: crate::site::Site<'a>, config_file: FileId) -> Self {
        let crate::site::Site { library, verification, assessment, record, config, today, .. } = parts;
        Self { library, verification, assessment, record, config, config_file, today }
    }
}
