//! BibLaTeX and BibTeX. The `biblatex` crate reads them; it gives a file up at its first mistake, so that a file with one
//! is taken apart and read entry by entry.

mod dates;
mod inherited;
mod kinds;
mod mended;
mod people;
#[cfg(test)]
mod tests;
mod tex;
mod written;

use biblatex::{Chunk, ChunksExt, Entry as Item, EntryType, ParseErrorKind, Spanned};

use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{ExtraValue, on_one_line};

use self::inherited::Resolved;
use self::kinds::{genre, is_numbered_in_series, kinds};
use self::people::people;
use self::written::{Broken, Piece, Replaced, Text, Unread, Written};
use super::Entry;
use super::entry::Draft;

/// What a text was read to, as it grows.
#[derive(Default)]
struct Reading {
    entries: Vec<Entry>,
    findings: Vec<Diagnostic>,
    unread: Vec<Box<str>>,
}

/// Reads every entry that can be read, in the order of the text; the others are told, each at its mistake, and their keys
/// are named.
pub(super) fn read(file: FileId, text: &str) -> (Vec<Entry>, Vec<Diagnostic>, Vec<Box<str>>) {
    let mended = mended::mended(text);
    let text = Text::of(&mended);
    let mut reading = Reading::default();
    for piece in &text.pieces {
        match piece {
            Piece::Entry(written) => match text.read(written) {
                Ok(_) if written.is_data() => {}
                Ok(resolved) => {
                    let read = entry(file, (&text, written), &resolved, &mut reading.findings);
                    reading.entries.push(read);
                }
                Err(Unread::Deep) => {
                    reading.broken(file, (written.key(), written.at()), "its braces stand too deep in one another")
                }
                Err(Unread::Error(error, mistake)) => {
                    let span = mistake.filter(|_| is_near(&error.kind)).unwrap_or(written.at());
                    reading.broken(file, (written.key(), span), &explain(&error.kind));
                }
            },
            Piece::Broken(Broken { key, at, mistake, error }) => {
                let span = mistake.filter(|_| is_near(&error.kind)).unwrap_or(*at);
                reading.broken(file, (key, span), &explain(&error.kind));
            }
        }
    }
    (reading.entries, reading.findings, reading.unread)
}

impl Reading {
    fn broken(&mut self, file: FileId, (key, span): (&str, Span), why: &str) {
        self.unread.push(key.into());
        let what = if key.is_empty() { "an entry without a key".to_owned() } else { format!("entry `{key}`") };
        self.findings.push(
            Diagnostic::error("entry-broken", format!("{what} cannot be read: {why}"))
                .help("mend it; the other entries were read")
                .at(file, span, ""),
        );
    }
}

/// Where a text ends that should not is nowhere near the mistake.
fn is_near(kind: &ParseErrorKind) -> bool {
    *kind != ParseErrorKind::UnexpectedEof
}

fn explain(kind: &ParseErrorKind) -> String {
    match kind {
        ParseErrorKind::UnexpectedEof => "it does not end: a brace or a quotation mark is missing".to_owned(),
        ParseErrorKind::UnknownAbbreviation(name) => format!("no `@string` says what `{name}` stands for"),
        other => other.to_string(),
    }
}

fn entry(
    file: FileId,
    (text, written): (&Text<'_>, &Written<'_>),
    resolved: &Resolved,
    findings: &mut Vec<Diagnostic>,
) -> Entry {
    let item = &resolved.item;
    let mut draft = Draft::new(&item.key, (file, written.at()), findings);
    let place = |name: &str| written.value(name);
    let kind = match &item.entry_type {
        EntryType::Unknown(_) => written.kind().to_ascii_lowercase(),
        known => known.to_string(),
    };
    let plain = |key: &str| item.get(key).map(ChunksExt::format_verbatim);
    let subtype = plain("entrysubtype").unwrap_or_default();
    let (own, within) = kinds(&kind, &subtype);
    draft.text("type", own);
    if own == "misc" && kind != "misc" {
        draft.extra("entrytype", ExtraValue::Text(kind.clone()));
    }
    if let Some(title) = title(item, "title", "subtitle") {
        draft.stands_at(place("title"));
        draft.text("title", &title);
    }
    for role in ["author", "editor", "translator"] {
        if let Some(names) = item.get(role) {
            draft.stands_at(place(role));
            let list = people(names);
            match role {
                "translator" => draft.translators(&list.names),
                _ => draft.people(role, &list.names),
            }
            if list.goes_on {
                draft.goes_on(role, &names.format_verbatim());
            }
        }
    }
    dates::date(&mut draft, item, &place);
    container(&mut draft, resolved, within, &place);
    if let Some(genre) = kinds::genre_of(&kind).filter(|_| item.get("type").is_none()) {
        draft.text("genre", genre);
    }
    for (name, chunks) in &item.fields {
        draft.stands_at(place(name));
        if !in_series(&mut draft, &kind, item, name) {
            field(&mut draft, (&kind, own), name, chunks);
        }
    }
    for Replaced { name, value, at } in written.replaced() {
        draft.stands_at(Some(at));
        let message = format!("`{name}` stands there again, and the last is taken");
        draft.kept(&name.to_ascii_lowercase(), &on_one_line(&value), &message);
    }
    for (name, key) in written.unknown_parents(text) {
        draft.stands_at(place(name));
        draft.kept(name, key, &format!("there is no entry `{key}` to take fields from"));
    }
    draft.finish("Untitled entry")
}

fn title(item: &Item, main: &str, sub: &str) -> Option<String> {
    let main = item.get(main)?.format_verbatim();
    Some(match item.get(sub) {
        Some(sub) => format!("{main}: {}", sub.format_verbatim()),
        None => main,
    })
}

/// The work that it is part of.
fn container(
    draft: &mut Draft<'_>,
    Resolved { item, of_whole }: &Resolved,
    within: &'static str,
    place: &impl Fn(&str) -> Option<Span>,
) {
    let journal = title(item, "journaltitle", "journalsubtitle").or_else(|| title(item, "journal", "journalsubtitle"));
    let Some(container) = journal.or_else(|| title(item, "booktitle", "booksubtitle")) else { return };
    draft.stands_at(["journaltitle", "journal", "booktitle"].into_iter().find_map(place));
    if !within.is_empty() {
        draft.parent("type", within);
    }
    draft.parent("title", &container);
    for (name, value) in of_whole {
        match name.as_str() {
            "url" => draft.parent_url(value),
            "urldate" => draft.parent_date("accessed", value),
            scheme => draft.parent_serial(scheme, value),
        }
    }
    let plain = |key: &str| item.get(key).map(ChunksExt::format_verbatim);
    if let (Some(taken), Some(other)) = (plain("journaltitle"), plain("journal"))
        && taken != other
    {
        draft.stands_at(place("journal"));
        draft.kept("journal", &other, "`journal` names another than `journaltitle`, which is taken");
    }
}

/// A field that is about the series or about arXiv; `false` where it is not.
fn in_series(draft: &mut Draft<'_>, kind: &str, item: &Item, name: &str) -> bool {
    let plain = |key: &str| item.get(key).map(ChunksExt::format_verbatim).unwrap_or_default();
    let is_preprint = ["eprinttype", "archiveprefix"].into_iter().any(|key| plain(key).eq_ignore_ascii_case("arxiv"));
    match name {
        "series" if kind != "article" => draft.series("title", &plain(name)),
        "number" if is_numbered_in_series(kind) && item.get("series").is_some() => draft.series("volume", &plain(name)),
        "eprint" if is_preprint => draft.serial("arxiv", &plain(name)),
        "eprinttype" | "archiveprefix" if is_preprint && item.get("eprint").is_some() => {}
        _ => return false,
    }
    true
}

fn field(draft: &mut Draft<'_>, (kind, own): (&str, &str), name: &str, chunks: &[Spanned<Chunk>]) {
    let value = chunks.format_verbatim();
    let value = value.trim();
    match name {
        "title" | "subtitle" | "author" | "editor" | "translator" | "date" | "year" | "month" | "day"
        | "journaltitle" | "journal" | "journalsubtitle" | "booktitle" | "booksubtitle" | "entrysubtype"
        | "crossref" | "xdata" | "xref" => {}
        _ if value.is_empty() => {}
        "publisher" => draft.text("publisher", value),
        "institution" | "school" | "organization" => {
            let key = if draft.has("organization") || draft.has("publisher") { "organization" } else { "publisher" };
            let key = if matches!(kind, "report" | "techreport") { key } else { "organization" };
            draft.text(key, value);
        }
        "location" | "address" => draft.text("location", value),
        "volume" => draft.text("volume", value),
        "issue" => draft.text("issue", value),
        "number" if matches!(own, "article" | "article-magazine") => draft.text("issue", value),
        "number" => draft.serial("number", value),
        "eid" => draft.serial("number", value),
        "edition" => draft.text("edition", value),
        "chapter" => draft.text("chapter", value),
        "pages" => draft.text("page-range", &value.replace("--", "-").replace('–', "-")),
        "pagetotal" => draft.text("page-total", value),
        "volumes" => draft.text("volume-total", value),
        "doi" => draft.serial("doi", value),
        "isbn" | "issn" | "pmid" | "pmcid" => draft.serial(name, value),
        "url" if value.contains('\\') => {
            draft.kept("url", value, &format!("`{value}` has a backslash, which no address has"));
        }
        "url" => draft.url("url", value),
        "urldate" => draft.date("accessed", value),
        "language" | "langid" if draft.has("language") => draft.extra(name, ExtraValue::Text(value.to_owned())),
        "language" | "langid" => draft.language(language(value)),
        "abstract" => draft.text("abstract", value),
        "version" => draft.text("version", value),
        "type" => draft.text("genre", genre(value)),
        "shorttitle" => draft.text("short-title", value),
        "origtitle" => draft.text("original-title", value),
        "library" => draft.text("call-number", value),
        "note" => draft.note(value),
        "annotation" | "annote" => draft.text("annote", value),
        _ if draft.own(name, value) => {}
        _ => draft.extra(name, ExtraValue::Text(value.to_owned())),
    }
}

/// The names that babel and polyglossia have for languages, of those that bibliographies use most.
fn language(name: &str) -> &str {
    match name.to_ascii_lowercase().as_str() {
        "english" | "american" | "usenglish" => "en",
        "british" | "ukenglish" => "en-GB",
        "french" | "francais" => "fr",
        "german" | "ngerman" => "de",
        "spanish" => "es",
        "italian" => "it",
        "portuguese" => "pt",
        "dutch" => "nl",
        "russian" => "ru",
        "arabic" => "ar",
        "chinese" => "zh",
        "japanese" => "ja",
        "korean" => "ko",
        _ => name,
    }
}
