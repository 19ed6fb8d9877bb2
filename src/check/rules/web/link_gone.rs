//! `link-gone`: an address at which the server says that there is nothing.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::external::{Answer, Answers, Copied, Outcome, Owner, Role, Written, status_in_words};
use crate::model::{Library, Source, SourceStatus};

use super::{about, told};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "link-gone",
    in_short: ("link leads to nothing", "links lead to nothing"),
    level: Level::Warn,
    page: include_str!("link_gone.md"),
    look: Look::Answers(look),
};

fn look(subject: Subject<'_>, answers: &Answers, found: &mut Found) {
    for (written, Answer { asked, outcome }) in answers.each() {
        let Outcome::Gone { status, at, archived } = outcome else { continue };
        let source = source_of(written, subject.library);
        if source.is_some_and(|source| source.status == SourceStatus::Dead && source.archived.is_some()) {
            continue;
        }
        let address = &written.address;
        let status = status_in_words(*status);
        let message = match at {
            None => format!("`{address}` answered with {status} on {asked}"),
            Some(at) => format!("`{address}` leads to `{at}`, which answered with {status} on {asked}"),
        };
        let help = help(written, source, archived.as_ref());
        found.report_on(about(written), told(message, &written.spots, help));
    }
}

/// The source that can be read at the address.
fn source_of<'l>(written: &Written, library: &'l Library) -> Option<&'l Source> {
    written.spots.iter().find_map(|spot| match (spot.role, spot.owner) {
        (Role::Source, Owner::Source(id)) => Some(&library[id]),
        _ => None,
    })
}

fn help(written: &Written, source: Option<&Source>, elsewhere: Option<&Copied>) -> String {
    match (source.and_then(|source| source.archived.as_ref()), elsewhere) {
        (Some(archived), _) => {
            format!(
                "its copy is given: `{}`; say `status: dead`, or give the address at which it stands now",
                archived.url
            )
        }
        (None, Some(Copied { url, date })) if source.is_some() => {
            format!(
                "a web archive has a copy of {date}; look at it, and give it: `archived: {{url: \"{url}\", date: {date}}}`"
            )
        }
        (None, Some(Copied { url, date })) => {
            format!("a web archive has a copy of {date}; look at it, and link to that: `{url}`")
        }
        (None, None) if written.spots.iter().any(|spot| spot.role == Role::Copy) => {
            "look for another copy of the source, and give its address".to_owned()
        }
        (None, None) if source.is_some() => {
            "look for where it stands now, or for a copy, and give that: `archived: {url: …, date: …}`".to_owned()
        }
        (None, None) => "look for where it stands now, or take the link away".to_owned(),
    }
}
