//! `link-refused`: an address that could not be checked, because the server does not answer programs.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::external::{Answer, Answers, Outcome, Owner, Written, status_in_words};
use crate::model::{Access, Library};

use super::{about, told};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "link-refused",
    in_short: ("link could not be checked", "links could not be checked"),
    level: Level::Info,
    page: include_str!("link_refused.md"),
    look: Look::Answers(look),
};

fn look(subject: Subject<'_>, answers: &Answers, found: &mut Found) {
    for (written, Answer { asked, outcome }) in answers.each() {
        let Outcome::Refused { status } = outcome else { continue };
        if is_known(written, subject.library) {
            continue;
        }
        let address = &written.address;
        let status = status_in_words(*status);
        let message = format!("`{address}` could not be checked: it answered with {status} on {asked}");
        let help = "look at it in a browser; many servers refuse programs and show the page to readers";
        found.report_on(about(written), told(message, &written.spots, help));
    }
}

/// Whether the source says itself that not everybody can read it.
fn is_known(written: &Written, library: &Library) -> bool {
    written.spots.iter().any(|spot| match spot.owner {
        Owner::Source(id) => {
            matches!(library[id].access, Some(Access::Registration | Access::Paywall | Access::Offline))
        }
        Owner::Site | Owner::Brief(_) => false,
    })
}
