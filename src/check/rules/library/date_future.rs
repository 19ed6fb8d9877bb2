//! `date-future`: a date of something that is said to have happened, and that is still to come.

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Brief, Date, Declared, Source};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "date-future",
    in_short: ("date lies in the future", "dates lie in the future"),
    level: Level::Warn,
    page: include_str!("date_future.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    let library = subject.library;
    for (id, brief) in library.briefs.entries() {
        // One that is itself to come is being looked at ahead of its day, with all that it says.
        if !is_to_come(subject, brief.date) {
            report(subject, (About::Brief(id), &brief.declared), of_brief(brief), found);
        }
    }
    for (id, source) in library.sources.entries() {
        report(subject, (About::Source(id), &source.declared), of_source(source), found);
    }
}

/// What happened, when, and where that is written.
type Event = (&'static str, Date, FieldPath);

fn of_brief(brief: &Brief) -> Vec<Event> {
    let path = || brief.declared.path.clone();
    let updated = brief.updated.map(|date| ("the brief was changed", date, path().key("updated")));
    let corrections = brief.corrections.iter().map(|correction| {
        let path = path().key("corrections").index(correction.index).key("date");
        ("the brief was corrected", correction.date, path)
    });
    updated.into_iter().chain(corrections).collect()
}

fn of_source(source: &Source) -> Vec<Event> {
    let path = || source.declared.path.clone();
    let accessed = source.accessed.map(|date| ("the source was looked at", date, path().key("accessed")));
    let archived = source.archived.as_ref().and_then(|archived| archived.date);
    let archived = archived.map(|date| ("the source was archived", date, path().key("archived").key("date")));
    let notices = source.notices.iter().enumerate().filter_map(|(at, notice)| {
        Some(("the notice was given", notice.date?, path().key("notices").index(at).key("date")))
    });
    accessed.into_iter().chain(archived).chain(notices).collect()
}

fn report(subject: Subject<'_>, (about, declared): (About, &Declared), events: Vec<Event>, found: &mut Found) {
    for (what, date, path) in events.into_iter().filter(|(_, date, _)| is_to_come(subject, *date)) {
        let message = format!("{what} on a day that is still to come ({date})");
        let finding = Diagnostic::warning("", message)
            .help(format!("correct the date; today is {}", subject.today))
            .at(declared.file, path, "");
        found.report_on(about, finding);
    }
}

/// Whether every day that a date may mean is still to come.
fn is_to_come(subject: Subject<'_>, date: Date) -> bool {
    date.first_day() > subject.today
}
