//! What a rule has found, and whom it is about.

use crate::diag::{Diagnostic, Severity};
use crate::model::{BriefId, ClaimId, SourceId};

use super::Rule;

/// Whom a finding is about: whose waivers can excuse it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The site as a whole.
    Site,
    /// A brief.
    Brief(BriefId),
    /// A claim.
    Claim(ClaimId),
    /// A source.
    Source(SourceId),
}

/// Takes in what a rule finds.
#[derive(Debug)]
pub struct Found {
    about: About,
    findings: Vec<(About, Diagnostic)>,
}

impl Found {
    pub(super) fn about(about: About) -> Self {
        Self { about, findings: Vec::new() }
    }

    /// Reports a finding about whatever the rule was given to look at. Severity and code are filled in by whoever runs
    /// the rule.
    pub fn report(&mut self, finding: Diagnostic) {
        self.findings.push((self.about, finding));
    }

    /// Reports a finding about something else.
    pub fn report_on(&mut self, about: About, finding: Diagnostic) {
        self.findings.push((about, finding));
    }

    /// The findings, as those of that rule.
    pub(super) fn into_findings_of(self, rule: &Rule, severity: Severity) -> impl Iterator<Item = (About, Diagnostic)> {
        let code = rule.name;
        self.findings.into_iter().map(move |(about, finding)| (about, Diagnostic { severity, code, ..finding }))
    }
}
