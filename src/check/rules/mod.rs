//! The rules: for each a file that looks for it and a page that explains it; and their list.

mod orphan_claim;
mod source_unused;

use crate::config::Level;
use crate::diag::Diagnostic;

use super::Subject;

/// A rule: what it is called, how its findings are taken unless told otherwise, and how it looks for them.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Kebab-case; reads after "allow".
    pub name: &'static str,
    /// How its findings are taken.
    pub level: Level,
    /// The rule's page, in Markdown: what it reports, why that matters, what to do.
    pub page: &'static str,
    /// Looks for them. Severity and code are filled in by whoever runs the rule.
    pub run: fn(Subject<'_>) -> Vec<Diagnostic>,
}

/// Every rule, by name.
pub const RULES: [Rule; 2] = [orphan_claim::RULE, source_unused::RULE];
