//! The rules: one file each, and their list.

mod claim_unused;
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
    /// Looks for them. Severity and code are filled in by whoever runs the rule.
    pub run: fn(Subject<'_>) -> Vec<Diagnostic>,
}

/// Every rule, by name.
pub const RULES: [Rule; 2] = [claim_unused::RULE, source_unused::RULE];
