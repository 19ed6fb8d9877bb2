//! What is wrong with message files as messages: declared twice, lacking, given other things than in English.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, FileId, Span, nearest, quoted_list};

use super::declared::{self, Declared};
use super::file::MessageFile;
use super::{REFERENCE, base, varieties};

/// What is wrong with the files of authors, on a site in those languages. All files are in the order of their themes.
pub(super) fn findings(files: &[MessageFile], spoken: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.of_author) {
        let Some(id) = file.file else { continue };
        findings.extend(duplicates(file, id));
        findings.extend(faults(file, id));
        findings.extend(unknown_references(file, id, files));
        findings.extend(other_arguments(file, id, files));
        findings.extend(missing(file, id, files));
        findings.extend(unwritten(file, id, files, spoken));
    }
    findings
}

fn duplicates(file: &MessageFile, id: FileId) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, &Declared> = BTreeMap::new();
    let mut findings = Vec::new();
    for message in &file.declared {
        if let Some(before) = first.insert(&message.id, message) {
            let finding = Diagnostic::error("duplicate-message", format!("message `{}` stands here twice", message.id));
            let finding = finding.help("take one of them away").at(id, message.span, "");
            findings.push(finding.at(id, before.span, "here it stands first"));
            first.insert(&message.id, before);
        }
    }
    findings
}

fn faults(file: &MessageFile, id: FileId) -> impl Iterator<Item = Diagnostic> {
    let faults = file.declared.iter().flat_map(|message| &message.faults);
    faults.map(move |(span, what, help)| Diagnostic::error("message-form", what.as_str()).help(*help).at(id, *span, ""))
}

/// Names of other messages that its language does not have, and messages that name themselves.
fn unknown_references(file: &MessageFile, id: FileId, files: &[MessageFile]) -> Vec<Diagnostic> {
    let of_language = || files.iter().filter(|other| other.language == file.language);
    let known: BTreeSet<&str> = of_language().flat_map(|other| declared::names(&other.declared)).collect();
    let mut findings = Vec::new();
    for message in &file.declared {
        for (name, span) in &message.references {
            if !known.contains(name.as_str()) {
                let finding = Diagnostic::error(
                    "unknown-message",
                    format!("message `{}` names `{name}`, which is not there", message.id),
                );
                let near = nearest(name, known.iter().copied().filter(|known| *known != message.id))
                    .map(|near| format!("did you mean `{near}`?"));
                let help = near.unwrap_or_else(|| "write it, or name one that is there".to_owned());
                findings.push(finding.help(help).at(id, *span, ""));
            } else if leads_back(&message.id, name, &of_language().collect::<Vec<_>>()) {
                let finding = Diagnostic::error("message-form", format!("message `{}` names itself", message.id));
                findings.push(finding.help("say it in other words").at(id, *span, ""));
            }
        }
    }
    findings
}

/// Whether what `name` stands for names `id`, perhaps by way of others.
fn leads_back(id: &str, name: &str, files: &[&MessageFile]) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![name];
    while let Some(name) = open.pop() {
        if name == id {
            return true;
        }
        if seen.insert(name) {
            let declared = files.iter().flat_map(|file| &file.declared).find(|message| message.id == name);
            open.extend(declared.into_iter().flat_map(|message| &message.references).map(|(name, _)| name.as_str()));
        }
    }
    false
}

/// Messages that take other arguments than they do in English.
fn other_arguments(file: &MessageFile, id: FileId, files: &[MessageFile]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let english = || files.iter().filter(|other| other.language.as_str() == REFERENCE);
    for message in &file.declared {
        // A message of the chosen theme's English may itself stand in for a parent's, which templates of both are written for.
        let others = english().filter(|other| other.rank > file.rank || file.language.as_str() != REFERENCE);
        let mut meant = others.flat_map(|other| &other.declared).filter(|other| other.id == message.id);
        let Some(meant) = meant.next() else { continue };
        let known = findings.len();
        for (name, span) in &message.arguments {
            if !meant.arguments.contains_key(name) {
                let what = format!("message `{}` is not given `{name}`", message.id);
                let given = meant.arguments.keys().map(String::as_str);
                let help = match (nearest(name, given.clone()), meant.arguments.is_empty()) {
                    (Some(near), _) => format!("did you mean `${near}`?"),
                    (None, true) => "it is given nothing".to_owned(),
                    (None, false) => format!("it is given {}", quoted_list(given, "and")),
                };
                findings.push(Diagnostic::error("message-arguments", what).help(help).at(id, *span, ""));
            }
        }
        let lost = meant.arguments.keys().filter(|name| !message.arguments.contains_key(*name));
        let lost: Vec<&str> = lost.map(String::as_str).collect();
        // One that is given by another name is told already.
        if !lost.is_empty() && findings.len() == known {
            let what = format!("message `{}` leaves out {}", message.id, quoted_list(lost.iter().copied(), "and"));
            let finding = Diagnostic::warning("message-arguments", what);
            findings.push(finding.help(format!("put `{{ ${} }}` where it belongs", lost[0])).at(id, message.span, ""));
        }
    }
    findings
}

/// What a language lacks of what its theme says in English.
fn missing(file: &MessageFile, id: FileId, files: &[MessageFile]) -> Option<Diagnostic> {
    let tag = file.language.as_str();
    if base(tag) == REFERENCE {
        return None;
    }
    let of_theme = |tag| files.iter().filter(move |other| other.rank == file.rank && other.language.as_str() == tag);
    // A variety says only what it says in another way.
    if varieties(tag).skip(1).any(|wider| of_theme(wider).next().is_some()) {
        return None;
    }
    let has = declared::names(&file.declared);
    let wanted =
        of_theme(REFERENCE).flat_map(|english| &english.declared).filter(|message| !message.id.starts_with('-'));
    let lacking: Vec<&str> = wanted.map(|message| message.id.as_str()).filter(|name| !has.contains(name)).collect();
    let noun = if lacking.len() == 1 { "the message" } else { "the messages" };
    let what = format!("`{tag}` lacks {noun} {}", quoted_list(lacking.iter().copied(), "and"));
    let help = "write them; until then pages say them in another language";
    let finding = Diagnostic::warning("missing-message", what).help(help);
    (!lacking.is_empty()).then(|| finding.at(id, crate::diag::Place::Whole, ""))
}

/// What a theme says in English that nobody says in a language of the site for which it has no file.
fn unwritten(file: &MessageFile, id: FileId, files: &[MessageFile], spoken: &BTreeSet<&str>) -> Vec<Diagnostic> {
    if file.language.as_str() != REFERENCE {
        return Vec::new();
    }
    let unsaid = |tag: &&str| {
        let said = || files.iter().filter(|other| varieties(tag).any(|wider| wider == other.language.as_str()));
        // A language that nobody has words for is told as a whole.
        if said().next().is_none() || said().any(|other| other.rank == file.rank) {
            return None;
        }
        let known: BTreeSet<&str> = said().flat_map(|other| declared::names(&other.declared)).collect();
        let own = file.declared.iter().map(|message| message.id.as_str()).filter(|name| !name.starts_with('-'));
        let lacking: Vec<&str> = own.filter(|name| !known.contains(name)).collect();
        let (noun, it) = if lacking.len() == 1 { ("the message", "it") } else { ("the messages", "them") };
        let names = quoted_list(lacking.iter().copied(), "and");
        let what = format!("`{tag}` lacks {noun} {names}, which this theme has in English alone");
        let help = format!("write {it} in `messages/{}.ftl`; until then pages say {it} in another language", base(tag));
        let finding = Diagnostic::warning("missing-message", what).help(help);
        (!lacking.is_empty()).then(|| finding.at(id, crate::diag::Place::Whole, ""))
    };
    spoken.iter().filter(|tag| base(tag) != REFERENCE).filter_map(unsaid).collect()
}

/// Messages that only authors have, which no other names: each with its place.
pub(super) fn of_authors(files: &[MessageFile]) -> Vec<(String, FileId, Span)> {
    let (own, given): (Vec<&MessageFile>, Vec<&MessageFile>) = files.iter().partition(|file| file.of_author);
    let mut known: BTreeSet<&str> = given.iter().flat_map(|file| declared::names(&file.declared)).collect();
    let references = files.iter().flat_map(|file| &file.declared).flat_map(|message| &message.references);
    known.extend(references.map(|(name, _)| name.as_str()));
    let messages = own.iter().filter_map(|file| Some((file.file?, &file.declared)));
    let messages = messages.flat_map(|(file, declared)| declared.iter().map(move |message| (file, message)));
    let unknown = messages.filter(|(_, message)| !known.contains(message.id.as_str()));
    unknown.map(|(file, message)| (message.id.clone(), file, message.span)).collect()
}
