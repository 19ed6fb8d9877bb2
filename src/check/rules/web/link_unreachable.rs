//! `link-unreachable`: an address of which nothing could be learnt, and hosts of which nothing could.

use std::collections::BTreeMap;

use jiff::civil;

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::external::{Answer, Answers, Outcome, Trouble, Written};

use super::{about, told};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "link-unreachable",
    in_short: ("link was not answered", "links were not answered"),
    level: Level::Warn,
    page: include_str!("link_unreachable.md"),
    look: Look::Answers(look),
};

fn look(_: Subject<'_>, answers: &Answers, found: &mut Found) {
    let mut hosts: BTreeMap<(&str, String), Vec<(&Written, civil::Date)>> = BTreeMap::new();
    for (written, Answer { asked, outcome }) in answers.each() {
        match outcome {
            Outcome::Unreachable { trouble } if trouble.is_of_host() => {
                hosts.entry((host(&written.address), trouble.to_string())).or_default().push((written, *asked));
            }
            Outcome::Unreachable { trouble } => found.report_on(about(written), of_one(written, *asked, trouble)),
            _ => {}
        }
    }
    for ((host, trouble), all) in hosts {
        let [(first, asked), ..] = all[..] else { continue };
        let (owner, message) = match all.len() {
            1 => (about(first), format!("`{}` could not be reached on {asked}: {trouble}", first.address)),
            // A waiver of one of them would excuse the others.
            many => (
                About::Site,
                format!("`{host}` could not be reached on {asked}: {trouble}; {many} addresses are there"),
            ),
        };
        let spots = all.iter().flat_map(|(written, _)| &written.spots);
        found.report_on(owner, told(message, spots, HELP));
    }
}

/// What to do about it.
const HELP: &str = "ask again on another day; if it stays so, give a copy or the address at which it stands now";

fn of_one(written: &Written, asked: civil::Date, trouble: &Trouble) -> Diagnostic {
    let address = &written.address;
    let message = match trouble {
        Trouble::Status(_) => format!("`{address}` says nothing of its page: {trouble} on {asked}"),
        Trouble::Endless | Trouble::Elsewhere(_) => {
            format!("`{address}` leads to no page: {trouble}, when it was asked on {asked}")
        }
        _ => format!("`{address}` could not be reached on {asked}: {trouble}"),
    };
    told(message, &written.spots, HELP)
}

/// The host of an address, with its port where that is written.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?']).next().unwrap_or(rest)
}
