//! From the text of `evidence.lock` to a [`Record`]. A record with one bad line is no record: what is missing from it
//! would pass for something that was never published.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diag::{Diagnostic, FileId, Place, Span};

use super::entry::Entry;
use super::{BriefEntry, CaptureEntry, ClaimEntry, FORM, Record, SourceEntry};

/// More mistakes than this are not told one by one.
const TOLD: usize = 5;

/// What to do where a line makes no sense.
const RESTORE: &str = "take the file from version control again; nothing is written over it while it cannot be read";

/// A line that was understood.
enum Line {
    Brief(BriefEntry),
    Capture(CaptureEntry),
    Claim(ClaimEntry),
    Source(SourceEntry),
}

/// Reads the record; `None` where anything in it cannot be understood, and the findings say what.
pub fn read(file: FileId, text: &str) -> (Option<Record>, Vec<Diagnostic>) {
    if let Some(at) = conflict(text) {
        let finding = Diagnostic::error("lock-conflict", "a merge has left its marks in the record")
            .help("keep the lines of both sides, take out the marks, then run `corroborate check`");
        return (None, vec![finding.at(file, at, "")]);
    }
    let lines: Vec<(Span, &str)> = lines(text);
    if let Some(finding) = bad_start(file, lines.first()) {
        return (None, vec![finding]);
    }
    let read: Vec<_> =
        lines[1..].par_iter().with_min_len(64).map(|(span, line)| read_line(file, *span, line)).collect();
    let mut record = Record { file: Some(file), ..Record::default() };
    let mut findings = Vec::new();
    for line in read {
        let double = match line {
            Ok(Line::Brief(entry)) => enter(&mut record.briefs, entry, file),
            Ok(Line::Capture(entry)) => enter(&mut record.captures, entry, file),
            Ok(Line::Claim(entry)) => enter(&mut record.claims, entry, file),
            Ok(Line::Source(entry)) => enter(&mut record.sources, entry, file),
            Err(finding) => Some(*finding),
        };
        findings.extend(double);
    }
    findings.truncate(TOLD);
    (findings.is_empty().then_some(record), findings)
}

/// Each line that is not empty, with its place.
fn lines(text: &str) -> Vec<(Span, &str)> {
    let mut at = 0;
    let all = text.split('\n').map(|line| {
        let start = at;
        at += line.len() + 1;
        (Span::new(start, start + line.len()), line)
    });
    all.filter(|(_, line)| !line.trim().is_empty()).collect()
}

/// Where the marks of a merge begin.
fn conflict(text: &str) -> Option<Span> {
    let marks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
    let (span, _) = lines(text).into_iter().find(|(_, line)| marks.iter().any(|mark| line.starts_with(mark)))?;
    Some(Span { end: span.start + 7, ..span })
}

/// What is wrong with the first line.
fn bad_start(file: FileId, first: Option<&(Span, &str)>) -> Option<Diagnostic> {
    let Some((span, line)) = first else {
        let finding = Diagnostic::error("lock-unreadable", "the record is empty");
        let help = "take it from version control again; if nothing has been published yet, remove it";
        return Some(finding.help(help).at(file, Place::Whole, ""));
    };
    let form = line.strip_prefix("{\"corroborate-lock\":").and_then(|rest| rest.trim_end().strip_suffix('}'));
    match form.and_then(|form| form.trim().parse::<u32>().ok()) {
        Some(FORM) => None,
        Some(form) if form > FORM => {
            let message =
                format!("a newer version of the program wrote the record: its form is {form}, known is {FORM}");
            let help = "use that version; nothing is written over the record";
            Some(Diagnostic::error("lock-newer", message).help(help).at(file, *span, ""))
        }
        Some(_) | None => {
            let message = format!("the record does not begin with `{{\"corroborate-lock\":{FORM}}}`");
            Some(Diagnostic::error("lock-unreadable", message).help(RESTORE).at(file, *span, ""))
        }
    }
}

fn read_line(file: FileId, span: Span, line: &str) -> Result<Line, Box<Diagnostic>> {
    if line.starts_with(ClaimEntry::START) {
        return entry(file, span, line).map(Line::Claim);
    }
    if line.starts_with(SourceEntry::START) {
        return entry(file, span, line).map(Line::Source);
    }
    if line.starts_with(BriefEntry::START) {
        return entry(file, span, line).map(Line::Brief);
    }
    if line.starts_with(CaptureEntry::START) {
        return entry(file, span, line).map(Line::Capture);
    }
    let message = "the line is about no brief, capture, claim or source";
    Err(Box::new(Diagnostic::error("lock-unreadable", message).help(RESTORE).at(file, span, "")))
}

fn entry<E: Entry>(file: FileId, span: Span, line: &str) -> Result<E, Box<Diagnostic>> {
    let bad = |message: String, span: Span| {
        Box::new(Diagnostic::error("lock-unreadable", message).help(RESTORE).at(file, span, ""))
    };
    let mut entry: E = serde_json::from_str(line).map_err(|error| {
        let text = error.to_string();
        // The place is shown by the underline.
        let reason = text.rfind(" at line ").map_or(text.as_str(), |at| &text[..at]);
        let at = (span.start as usize + error.column().saturating_sub(1)).min(span.end as usize);
        bad(format!("the line cannot be understood: {reason}"), Span::new(at, span.end as usize))
    })?;
    if !entry.is_whole() {
        let message = format!("the line of {} `{}` was changed by hand: its hash is another", E::WHAT, entry.name());
        return Err(bad(message, named(span, &entry)));
    }
    let named = named(span, &entry);
    entry.set_span(named);
    Ok(entry)
}

/// The beginning of a line, up to the end of the name.
fn named<E: Entry>(span: Span, entry: &E) -> Span {
    let end = span.start as usize + E::START.len() + entry.name().len() + 2;
    Span::new(span.start as usize, end.min(span.end as usize))
}

/// Takes in an entry, or says that there is one already.
fn enter<E: Entry>(entries: &mut BTreeMap<String, E>, entry: E, file: FileId) -> Option<Diagnostic> {
    let name = entry.name().to_owned();
    let place = entry.span().map_or(Place::Whole, Place::Span);
    entries.insert(name.clone(), entry)?;
    let message = format!("{} `{name}` has two lines in the record", E::WHAT);
    let help = "keep the one with the higher version, or of two equal ones either";
    Some(Diagnostic::error("lock-unreadable", message).help(help).at(file, place, ""))
}
