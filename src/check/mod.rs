//! Phase 6: the library and what was found out about it → findings that need the whole of it.
//!
//! What one file shows is reported by the parser, a key that leads nowhere by the linker. Here every rule has a file
//! of its own in `rules/`; this file runs them, `words` finds the words that some of them look for, and `waiver`
//! takes out what an author has excused.

mod flawed;
mod found;
mod rules;
mod waiver;
mod words;

use jiff::civil;
use rayon::prelude::*;

use crate::assess::Assessment;
use crate::config::{Config, Level, Profile};
use crate::diag::{Diagnostic, FieldPath, FileId, Severity, near, nearest};
use crate::external::Answers;
use crate::model::{BriefId, ClaimId, Library, SourceId};
use crate::record::Record;
use crate::verify::Verification;

pub use flawed::Flawed;
pub use found::{About, Found};
pub use rules::{CHAPTERS, Chapter, Look, Rule, rule, rules};
pub use waiver::Waived;
pub use words::{Phrase, Setting, Spot, Words};

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// What the site is about.
    pub library: &'a Library,
    /// Which quotations stand in the copies of their sources.
    pub verification: &'a Verification,
    /// What its evidence adds up to.
    pub assessment: &'a Assessment,
    /// What has been published, where the site keeps a record of it.
    pub record: Option<&'a Record>,
    /// The configuration.
    pub config: &'a Config,
    /// The day of the build.
    pub today: civil::Date,
    /// The claims and briefs of which something cannot be told yet.
    pub flawed: &'a Flawed,
    /// What other sites answer, where they were asked.
    pub answers: Option<&'a Answers>,
}

impl<'a> Subject<'a> {
    /// The language (BCP 47) that a claim is written in: its brief's, else the site's.
    pub fn language_of(&self, claim: ClaimId) -> &'a str {
        self.library.language_of(claim).unwrap_or(&self.config.language).as_str()
    }
}

/// What the rules have found.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// What stands.
    pub findings: Vec<Diagnostic>,
    /// What would stand, had an author not excused it.
    pub waived: Vec<Waived>,
}

/// Runs every rule that the configuration does not switch off. `config_file` is where it names rules.
pub fn check(subject: Subject<'_>, config_file: FileId) -> Checked {
    let is_possible = |rule: &&Rule| subject.answers.is_some() || !matches!(rule.look, Look::Answers(_));
    let active: Vec<(&Rule, Severity)> =
        rules().filter(is_possible).filter_map(|rule| Some((rule, severity(rule, subject.config)?))).collect();
    let mut found = Vec::new();
    for (rule, severity) in &active {
        if let Look::Site(look) = rule.look {
            let mut here = Found::about(About::Site);
            look(subject, &mut here);
            found.extend(here.into_findings_of(rule, *severity));
        }
        if let (Look::Answers(look), Some(answers)) = (rule.look, subject.answers) {
            let mut here = Found::about(About::Site);
            look(subject, answers, &mut here);
            found.extend(here.into_findings_of(rule, *severity));
        }
    }
    let library = subject.library;
    let claims = |id: ClaimId, rule: &Rule, here: &mut Found| {
        if let Look::Claim(look) | Look::BriefAndClaim(_, look) = rule.look {
            look(subject, id, here);
        }
    };
    let sources = |id: SourceId, rule: &Rule, here: &mut Found| {
        if let Look::Source(look) = rule.look {
            look(subject, id, here);
        }
    };
    let briefs = |id: BriefId, rule: &Rule, here: &mut Found| match rule.look {
        Look::Brief(look) | Look::BriefAndClaim(look, _) if !subject.flawed.brief(id) => look(subject, id, here),
        _ => {}
    };
    found.extend(each(library.claims.ids().collect(), &active, About::Claim, claims));
    found.extend(each(library.sources.ids().collect(), &active, About::Source, sources));
    found.extend(each(library.briefs.ids().collect(), &active, About::Brief, briefs));
    found.extend(words::look(subject, &active));
    let names: Vec<&str> = active.iter().map(|(rule, _)| rule.name).collect();
    let mut checked = waiver::apply(found, subject, &names);
    checked.findings.extend(unknown_rules(subject.config, config_file));
    checked
}

/// Looks at things of one kind, one by one, on all processors.
fn each<Id: Copy + Send>(
    ids: Vec<Id>,
    active: &[(&Rule, Severity)],
    about: fn(Id) -> About,
    look: impl Fn(Id, &Rule, &mut Found) + Sync,
) -> Vec<(About, Diagnostic)> {
    let looked = ids.into_par_iter().with_min_len(16).map(|id| {
        let mut found = Vec::new();
        for (rule, severity) in active {
            let mut here = Found::about(about(id));
            look(id, rule, &mut here);
            found.extend(here.into_findings_of(rule, *severity));
        }
        found
    });
    looked.flatten_iter().collect()
}

/// How a rule's findings are taken: as `rules` says of it, else as `rules` says of all, else by the rule's default and
/// the profile.
fn severity(rule: &Rule, config: &Config) -> Option<Severity> {
    let set = |wanted: &str| config.rules.iter().rev().find(|(name, _)| name == wanted).map(|(_, level)| *level);
    let level = set(rule.name).or_else(|| set(ALL)).unwrap_or(match (config.profile, rule.level) {
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

/// What stands for every rule that is not named itself.
const ALL: &str = "all";

/// What to do where there is no rule of that name.
pub fn help_for_unknown(name: &str) -> String {
    nearest(name, rules().map(|rule| rule.name))
        .map_or_else(|| "`corroborate explain` lists the rules".to_owned(), |near| format!("did you mean `{near}`?"))
}

fn unknown_rules(config: &Config, config_file: FileId) -> Vec<Diagnostic> {
    let unknown = config.rules.iter().filter(|(name, _)| name != ALL && rule(name).is_none());
    unknown
        .map(|(name, level)| {
            use crate::model::Choice;
            let place = FieldPath::root().key("rules").key(name.clone()).itself();
            let message = format!("there is no rule `{name}` to set to `{}`", level.name());
            let finding = Diagnostic::error("unknown-rule", message);
            let is_set = |wanted: &str| config.rules.iter().any(|(name, _)| name == wanted);
            let finding = match near(name, rules().map(|rule| rule.name)) {
                Some(near) if !is_set(near.name) => finding.did_you_mean(name, near),
                _ => finding.help(help_for_unknown(name)),
            };
            finding.at(config_file, place, "")
        })
        .collect()
}
