//! Phase 5: the library and its assessment → findings that need the whole of both.
//!
//! What one file shows is reported by the parser, a key that leads nowhere by the linker.

mod rules;

use crate::assess::Assessment;
use crate::config::{Config, Level, Profile};
use crate::diag::{Diagnostic, FieldPath, FileId, Severity, nearest};
use crate::model::{Choice, Library};

pub use rules::{RULES, Rule};

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// What the site is about.
    pub library: &'a Library,
    /// What its evidence adds up to.
    pub assessment: &'a Assessment,
    /// The configuration.
    pub config: &'a Config,
}

/// Runs every rule that the configuration does not switch off. `config_file` is where it names rules.
pub fn check(library: &Library, assessment: &Assessment, config: &Config, config_file: FileId) -> Vec<Diagnostic> {
    let subject = Subject { library, assessment, config };
    let mut findings = unknown_rules(config, config_file);
    for rule in &RULES {
        if let Some(severity) = severity(rule, config) {
            let found = (rule.run)(subject).into_iter();
            findings.extend(found.map(|finding| Diagnostic { severity, code: rule.name, ..finding }));
        }
    }
    findings
}

/// How a rule's findings are taken: as `site.yaml` says of the rule, else by the rule's default and the profile.
fn severity(rule: &Rule, config: &Config) -> Option<Severity> {
    let set = config.rules.iter().rev().find(|(name, _)| name == rule.name).map(|(_, level)| *level);
    let level = set.unwrap_or(match (config.profile, rule.level) {
        (Profile::Draft, Level::Error) | (Profile::Publish, Level::Warn) => Level::Warn,
        (Profile::Strict, Level::Warn) => Level::Error,
        (_, level) => level,
    });
    match level {
        Level::Allow => None,
        Level::Info => Some(Severity::Info),
        Level::Warn => Some(Severity::Warning),
        Level::Error => Some(Severity::Error),
    }
}

fn unknown_rules(config: &Config, config_file: FileId) -> Vec<Diagnostic> {
    let unknown = config.rules.iter().filter(|(name, _)| RULES.iter().all(|rule| rule.name != name));
    unknown
        .map(|(name, level)| {
            let near = nearest(name, RULES.iter().map(|rule| rule.name)).map(|near| format!("did you mean `{near}`?"));
            let place = FieldPath::root().key("rules").key(name.clone()).itself();
            Diagnostic::error("unknown-rule", format!("there is no rule `{name}` to set to `{}`", level.name()))
                .help_maybe(near)
                .at(config_file, place, "")
        })
        .collect()
}
