//! `stealth-edit`: a published claim that states something else now, and no correction names it.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::model::{Claim, ClaimId, CorrectionKind};
use crate::record::Edit;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "stealth-edit",
    in_short: ("published claim states something else", "published claims state something else"),
    level: Level::Error,
    page: include_str!("stealth_edit.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let Some(edit) = silent_edit(subject, id).filter(|edit| !edit.is_spelling()) else { return };
    let claim = &subject.library[id];
    let message = format!("claim `{}` was published with other words, and no correction says so", claim.id);
    let help = format!(
        "add to `corrections` of a brief: `{{date: {}, text: …, claims: [{}]}}`, and say what was wrong and what is \
         said now",
        subject.today, claim.id
    );
    found.report(shown(&edit, claim, Diagnostic::error("", message)).help(help));
}

/// How a claim differs from what was published, unless a new correction names it.
pub(super) fn silent_edit(subject: Subject<'_>, id: ClaimId) -> Option<Edit> {
    let record = subject.record?;
    let claim = &subject.library[id];
    let entry = record.claims.get(&*claim.id)?;
    let edit = crate::record::edit(subject.library, claim, entry)?;
    let is_told =
        record.new_note(subject.library, id, |kind| edit.is_spelling() || kind != CorrectionKind::Typo).is_some();
    (!is_told).then_some(edit)
}

/// The finding at the first field that differs, with every difference.
pub(super) fn shown(edit: &Edit, claim: &Claim, finding: Diagnostic) -> Diagnostic {
    let first = edit.fields.first().map_or("text", |field| field.name.as_str());
    let path = path_of(claim, if edit.fields.iter().any(|field| field.name == "text") { "text" } else { first });
    let finding = finding.at(claim.declared.file, Place::Field(path), "");
    edit.fields.iter().fold(finding, |finding, field| finding.help(field.shown()))
}

/// Where a field of the record is written; the claim’s id where it is not written any more.
fn path_of(claim: &Claim, field: &str) -> FieldPath {
    let path = claim.declared.path.clone();
    match field {
        "text" => path.key("text"),
        "short" if claim.short.is_some() => path.key("short"),
        "caveat" if claim.caveat.is_some() => path.key("caveat"),
        "amount" | "of" | "place" | "period" if claim.measure.is_some() => path.key("measure"),
        "event" | "condition" | "horizon" | "criteria" | "settled by" if claim.forecast.is_some() => {
            path.key("forecast")
        }
        "addressee" | "action" | "by when" if claim.recommendation.is_some() => path.key("recommendation"),
        _ => path.key("id"),
    }
}
