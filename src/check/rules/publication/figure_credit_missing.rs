//! `figure-credit-missing`: a picture of which nobody knows who made it.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::BriefId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-credit-missing",
    in_short: ("picture does not say who made it", "pictures do not say who made them"),
    level: Level::Warn,
    page: include_str!("figure_credit_missing.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    for (index, figure) in brief.figures.iter().enumerate().filter(|(_, figure)| figure.credit.is_none()) {
        let finding = Diagnostic::warning("", format!("nothing says who made picture `{}`", figure.src))
            .help("say it in `credit`, and in `license` on what terms it may be used; your own have an author too")
            .at(brief.declared.file, brief.declared.path.clone().key("figures").index(index).key("src"), "");
        found.report(finding);
    }
}
