//! `corroborate lock`

use corroborate::check::CHAPTERS;
use corroborate::config::Level;
use corroborate::diag::Severity;
use corroborate::load::RECORD;
use corroborate::pipeline::{self, Examined};
use corroborate::record::{self, News};
use corroborate::write;

use super::Outcome;
use super::args::Common;
use super::prepare::{request, tell};
use super::terminal::{Terminal, counts};

/// Names of this many things are listed; of more, how many there are.
const LISTED: usize = 12;

/// Notes what is published now.
pub(super) fn run(common: &Common, terminal: Terminal) -> Outcome {
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
    if before.as_ref().map(record::Record::to_text).as_ref() != Some(&text)
        && let Err(error) = write::replace(&path, text.as_bytes())
    {
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
    summarise(&record::news(before.as_ref(), &now), terminal);
    Outcome::Clean
}

/// The rules that guard the record, each as an error.
fn guards() -> impl Iterator<Item = (String, Level)> {
    let chapter = CHAPTERS.iter().filter(|chapter| chapter.folder == "record").flat_map(|chapter| chapter.rules);
    chapter.filter(|rule| rule.level == Level::Error).map(|rule| (rule.name.to_owned(), Level::Error))
}

fn summarise(news: &News, terminal: Terminal) {
    let News { new, changed, gone } = news;
    if new.is_empty() && changed.is_empty() && gone.is_empty() {
        terminal.status("  nothing has changed");
    }
    for (what, names) in [("new", new), ("changed", changed), ("gone", gone)] {
        if names.is_empty() {
            continue;
        }
        let more = names.len().saturating_sub(LISTED);
        let shown = names.iter().take(LISTED).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        terminal.status(&format!("  {what}: {shown}{more}"));
    }
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
