//! `key-messages`: a policy brief without its three to five key messages, or with one that no claim bears out.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Body, Brief, BriefId, BriefKind, MarkKind};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "key-messages",
    in_short: ("flaw in key messages", "flaws in key messages"),
    level: Level::Warn,
    page: include_str!("key_messages.md"),
    look: Look::Brief(look),
};

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    if brief.kind != BriefKind::PolicyBrief {
        return;
    }
    if !subject.flawed.has_unknown_key(brief) {
        found_count(brief, found);
    }
    for (index, _) in brief.key_messages.iter().enumerate().filter(|(_, message)| !names_claim(message)) {
        let finding = Diagnostic::warning("", format!("key message {} names no claim", index + 1))
            .help("mark the words that state one: `[words](claim:…)`")
            .at(brief.declared.file, brief.declared.path.clone().key("key_messages").index(index), "");
        found.report(finding);
    }
}

fn found_count(brief: &Brief, found: &mut Found) {
    let (count, key) = match brief.key_messages.len() {
        3..=5 => return,
        0 => ("none".to_owned(), "title"),
        count => (count.to_string(), "key_messages"),
    };
    let place = brief.declared.path.clone().key(key);
    let finding = Diagnostic::warning("", format!("a policy brief has 3 to 5 key messages, and this one {count}"))
        .help("list what a reader in a hurry should take away under `key_messages`, a sentence each")
        .at(brief.declared.file, if brief.key_messages.is_empty() { place } else { place.itself() }, "");
    found.report(finding);
}

fn names_claim(message: &Body) -> bool {
    message
        .marks
        .iter()
        .any(|mark| matches!(mark.kind, MarkKind::ClaimStart(_) | MarkKind::ClaimText(_) | MarkKind::ClaimMeasure(_)))
}
