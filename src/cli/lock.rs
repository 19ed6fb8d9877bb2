//! `corroborate lock`

use corroborate::check::{CHAPTERS, Waived};
use corroborate::config::Level;
use corroborate::diag::Severity;
use corroborate::load::RECORD;
use corroborate::model::{Date, Library};
use corroborate::pipeline::{self, Examined};
use corroborate::record::{self, CaptureEntry, News, Record};
use corroborate::verify::Verification;
use corroborate::write;

use super::Outcome;
use super::args::{Common, LockArguments};
use super::prepare::{request, tell};
use super::terminal::{Terminal, counted, counts};

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
    let Examined { files, library, verification, assessment, record: before, findings, waived, .. } = examined;
    let errors: Vec<_> = findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    if let Some(counts) = counts(&errors) {
        terminal.findings(&errors, &files);
        terminal.status(&format!("Not locked: {counts}; `{RECORD}` is as it was"));
        return Outcome::Findings;
    }
    let mut now = record::take(&library, &assessment, before.as_ref(), request.publication.today);
    let laid = note_copies(&mut now, &library, &verification, Date::Day(request.publication.today));
    let path = common.root.join(RECORD);
    let text = now.to_text();
    let current = before.as_ref().map(record::Record::to_text).as_ref() == Some(&text);
    let news = record::news(&library, before.as_ref(), &now);
    if arguments.check {
        return compared(before.is_some(), &news, &laid, current, terminal);
    }
    if !current && let Err(error) = write::replace(&path, text.as_bytes()) {
        terminal.failure(&error.to_string(), &error.help());
        return Outcome::Failed;
    }
    terminal.status(&format!("Locked {} in `{}`", what_stands(&now), path.display()));
    if current {
        terminal.status("  nothing has changed");
    }
    summarise(&news, &laid, current, terminal);
    allowed(&waived, terminal);
    Outcome::Clean
}

/// Notes the hash of each copy that lies in `captures/` and was not filed by `corroborate capture`; gives their sources.
fn note_copies(record: &mut Record, library: &Library, verification: &Verification, day: Date) -> Vec<String> {
    let mut laid = Vec::new();
    for (id, source) in library.sources.entries() {
        let Some(sha256) = verification.capture(id) else { continue };
        if !record.captures.contains_key(&*source.id) {
            let capture = source.id.to_string();
            laid.push(capture.clone());
            record.captures.insert(capture.clone(), CaptureEntry { capture, sha256, day, span: None });
        }
    }
    laid
}

/// What is published: `2 briefs, 9 claims and 4 sources`, and how much of the record is about what is gone.
fn what_stands(record: &Record) -> String {
    let briefs: Vec<bool> = record.briefs.values().map(|entry| entry.gone.is_none()).collect();
    let claims: Vec<bool> = record.claims.values().map(|entry| entry.gone.is_none()).collect();
    let sources: Vec<bool> = record.sources.values().map(|entry| entry.gone.is_none()).collect();
    let stand = |of: &[bool], noun: &str| counted(of.iter().filter(|stands| **stands).count(), noun);
    let gone = [&briefs, &claims, &sources].into_iter().flatten().filter(|stands| !**stands).count();
    let gone = match gone {
        0 => String::new(),
        1 => ", and one thing that is not published any more,".to_owned(),
        many => format!(", and {many} things that are not published any more,"),
    };
    format!("{}, {} and {}{gone}", stand(&briefs, "brief"), stand(&claims, "claim"), stand(&sources, "source"))
}

/// Says whether the record is what it has to be, and if not what is missing from it.
fn compared(exists: bool, news: &News, laid: &[String], current: bool, terminal: Terminal) -> Outcome {
    if current {
        terminal.status(&format!("`{RECORD}` is up to date"));
        return Outcome::Clean;
    }
    let state = if exists { "is not up to date" } else { "is not there" };
    terminal.status(&format!("`{RECORD}` {state}; `corroborate lock` would note:"));
    summarise(news, laid, current, terminal);
    Outcome::Findings
}

/// The rules that guard the record, each as an error.
fn guards() -> impl Iterator<Item = (String, Level)> {
    let chapter = CHAPTERS.iter().filter(|chapter| chapter.folder == "record").flat_map(|chapter| chapter.rules);
    chapter.filter(|rule| rule.level == Level::Error).map(|rule| (rule.name.to_owned(), Level::Error))
}

/// Lists what has happened since the record before.
fn summarise(news: &News, laid: &[String], current: bool, terminal: Terminal) {
    let mut silent = laid.is_empty();
    for (what, names) in news.told() {
        list(what, names, terminal);
        silent = false;
    }
    list("copies that were laid into captures/ by hand", laid, terminal);
    if silent && !current {
        terminal.status("  the same in other lines");
    }
}

/// Says which changes stand in the record only because a waiver allows them.
fn allowed(waived: &[Waived], terminal: Terminal) {
    let guards: Vec<String> = guards().map(|(name, _)| name).collect();
    for Waived { finding, reason, until } in
        waived.iter().filter(|it| guards.iter().any(|name| name == it.finding.code))
    {
        terminal.status(&format!("  excused until {until}: {} ({reason})", finding.message));
    }
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
