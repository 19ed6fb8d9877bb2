//! `link-inside`: an address that leads to one's own computer or network.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::external::{Answers, Outcome};

use super::{about, told};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "link-inside",
    in_short: ("link leads into this computer or its network", "links lead into this computer or its network"),
    level: Level::Warn,
    page: include_str!("link_inside.md"),
    look: Look::Answers(look),
};

fn look(_: Subject<'_>, answers: &Answers, found: &mut Found) {
    for (written, answer) in answers.each() {
        let Outcome::Inside { at } = &answer.outcome else { continue };
        let address = &written.address;
        let message = match at {
            None => format!("`{address}` leads to this computer or its own network, and was not asked"),
            Some(at) => format!(
                "`{address}` leads to `{at}`, which is on this computer or its own network, and was not followed"
            ),
        };
        let help = "give an address that readers can reach; where it is to be asked all the same, allow its host in \
                    site.yaml: `external: {allow: […]}`";
        found.report_on(about(written), told(message, &written.spots, help));
    }
}
