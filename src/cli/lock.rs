//! `corroborate lock`

use corroborate::check::CHAPTERS;
use corroborate::config::Level;
use corroborate::diag::Severity;
use corroborate::load::RECORD;
use corroborate::pipeline::{self, Examined};
use corroborate::record::{self, News, Record};
use corroborate::write;

use super::Outcome;
use super::args::{Common, LockArguments};
use super::prepare::{request, tell};
use super::terminal::{Terminal, counts};

/// Names of this many things are listed; of more, how many there are.
const LISTED: usize = 12;

/// Notes what is published now, or says what there would be to note.
pub(super) fn run(common: &Common, arguments: &LockArguments, terminal: Terminal) -> Outcome {
    if common.drafts || common.future {
        let flag = if common.drafts { "--drafts" } else { "--future" };
        terminal.failure(
            "the record holds what has been published, and that is no draft and not dated in the future",
            &format!("run it without `{flag}`"),
        );
        return Outcome::Failed;
    }
    let mut request = match request(common, terminal) {
        Ok(request) => request,
        Err(outcome) => return outcome,
    };
    // Whatever the configuration or the arguments make of these rules: a record from which they can be kept away would
    // forget what it was told. A waiver with its reason still counts.
    request.overrides.rules.extend(guards());
    let examined = match pipeline::examine(&common.root, &request) {
        Ok(examined) => examined,
        Err(error) => return tell(&error, terminal),
    };
    let Examined { files, library, assessment, record: before, findings, .. } = examined;
    let errors: Vec<_> = findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    if let Some(counts) = counts(&errors) {
        terminal.findings(&errors, &files);
        terminal.status(&format!("Not locked: {counts}; `{RECORD}` is as it was"));
        return Outcome::Findings;
    }
    let now = record::take(&library, &assessment, before.as_ref(), request.publication.today);
    let path = common.root.join(RECORD);
    let text = now.to_text();
    let current = before.as_ref().map(record::Record::to_text).as_ref() == Some(&text);
    if arguments.check {
        return compared(before.as_ref(), &now, current, terminal);
    }
    if !current && let Err(error) = write::replace(&path, text.as_bytes()) {
        terminal.failure(&error.to_string(), &error.help());
        return Outcome::Failed;
    }
    let (briefs, claims, sources) = (now.briefs.len(), now.claims.len(), now.sources.len());
    terminal.status(&format!(
        "Locked {}, {} and {} in `{}`",
        counted(briefs, "brief"),
        counted(claims, "claim"),
        counted(sources, "source"),
        path.display()
    ));
    if !summarise(&record::news(before.as_ref(), &now), terminal) {
        terminal.status("  nothing has changed");
    }
    Outcome::Clean
}

/// Says whether the record is what it has to be, and if not what is missing from it.
fn compared(before: Option<&Record>, now: &Record, current: bool, terminal: Terminal) -> Outcome {
    if current {
        terminal.status(&format!("`{RECORD}` is up to date"));
        return Outcome::Clean;
    }
    let state = if before.is_some() { "is not up to date" } else { "is not there" };
    terminal.status(&format!("`{RECORD}` {state}; `corroborate lock` would note:"));
    let listed = summarise(&record::news(before, now), terminal);
    if let (Some(before), false) = (before, listed) {
        // Standing, evidence and the like may change without a new version.
        let changes = record::changes(before, now);
        let mut names: Vec<String> = changes.iter().map(|it| format!("{} {}", it.about, it.name)).collect();
        names.dedup();
        list("in another state", &names, terminal);
        if names.is_empty() {
            terminal.status("  the same in other lines");
        }
    }
    Outcome::Findings
}

/// The rules that guard the record, each as an error.
fn guards() -> impl Iterator<Item = (String, Level)> {
    let chapter = CHAPTERS.iter().filter(|chapter| chapter.folder == "record").flat_map(|chapter| chapter.rules);
    chapter.filter(|rule| rule.level == Level::Error).map(|rule| (rule.name.to_owned(), Level::Error))
}

/// Lists what is new, changed or gone; says whether anything is.
fn summarise(news: &News, terminal: Terminal) -> bool {
    let News { new, changed, gone } = news;
    for (what, names) in [("new", new), ("changed", changed), ("gone", gone)] {
        list(what, names, terminal);
    }
    !(new.is_empty() && changed.is_empty() && gone.is_empty())
}

fn list(what: &str, names: &[String], terminal: Terminal) {
    if names.is_empty() {
        return;
    }
    let more = names.len().saturating_sub(LISTED);
    let shown = names.iter().take(LISTED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    terminal.status(&format!("  {what}: {shown}{more}"));
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
