//! `link-moved`: an address that has moved for good.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::external::{Answer, Answers, Outcome};

use super::{about, told};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "link-moved",
    in_short: ("link has moved", "links have moved"),
    level: Level::Info,
    page: include_str!("link_moved.md"),
    look: Look::Answers(look),
};

fn look(_: Subject<'_>, answers: &Answers, found: &mut Found) {
    for (written, Answer { asked, outcome }) in answers.each() {
        let Outcome::Moved { to } = outcome else { continue };
        let address = &written.address;
        let message = format!("`{address}` has moved for good to `{to}`, it answered on {asked}");
        let help = if is_front_page(to) && !is_front_page(address) {
            format!("that is a front page: see whether `{to}` still says what the link is for")
        } else {
            format!("see that it is the same, and write `{to}`")
        };
        found.report_on(about(written), told(message, &written.spots, help));
    }
}

/// Whether an address is that of a whole site.
fn is_front_page(address: &str) -> bool {
    let path = address.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
    path.is_none_or(|(_, path)| path.is_empty())
}
