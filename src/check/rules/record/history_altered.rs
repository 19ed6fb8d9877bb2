//! `history-altered`: an earlier statement of a forecast that was published, and is not there any more or says something
//! else.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Claim, ClaimId};
use crate::record::rewritten;

use super::{is_told, published};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "history-altered",
    in_short: ("earlier statement of a forecast was altered", "earlier statements of forecasts were altered"),
    level: Level::Error,
    page: include_str!("history_altered.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let Some(entry) = published(subject, id) else { return };
    let gone = rewritten(claim, entry);
    if gone.is_empty() || is_told(subject, id) {
        return;
    }
    let message = format!("the history of forecast `{}` is not the one that was published", claim.id);
    let finding = Diagnostic::error("", message).at(claim.declared.file, place(claim), "");
    let finding = gone.iter().fold(finding, |finding, was| finding.help(format!("it had: {was}")));
    found.report(finding.help(
        "leave earlier statements as they are; if one was given wrongly, add a correction that names the forecast",
    ));
}

/// The history, or what is nearest to it.
fn place(claim: &Claim) -> FieldPath {
    let path = claim.declared.path.clone();
    match &claim.forecast {
        Some(forecast) if !forecast.history.is_empty() => path.key("forecast").key("history").itself(),
        Some(_) => path.key("forecast").itself(),
        None => path.key("id"),
    }
}
