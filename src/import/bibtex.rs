//! BibLaTeX and BibTeX. The `biblatex` crate reads them; it gives a file up at its first mistake, so that a file with one
//! is taken apart and read entry by entry.

use std::collections::HashMap;

use biblatex::{Bibliography, Chunk, ChunksExt, Entry as Item, EntryType, ParseErrorKind, Person, Spanned};

use crate::diag::{Diagnostic, FileId, Span};
use crate::model::ExtraValue;

use super::Entry;
use super::entry::{Draft, Name};

/// One `@…{…}` of the text: where, of which sort, under which key.
struct Block<'t> {
    start: usize,
    text: &'t str,
    kind: &'t str,
    key: &'t str,
}

/// What a text was read to, as it grows.
#[derive(Default)]
struct Reading {
    entries: Vec<Entry>,
    findings: Vec<Diagnostic>,
    unread: Vec<Box<str>>,
}

/// Where an entry stands: its key, and how far what was read of it lies from there in the file.
#[derive(Clone, Copy)]
struct Site {
    file: FileId,
    key: Span,
    /// In what was read the entry begins here.
    before: usize,
    /// In the file it begins here.
    start: usize,
}

impl Site {
    /// Where a value stands in the file; `None` where it was taken from another entry.
    fn of(self, chunks: &[Spanned<Chunk>]) -> Option<Span> {
        let (first, last) = (chunks.first()?.span.start, chunks.last()?.span.end);
        let place = |at: usize| Some(at.checked_sub(self.before)? + self.start);
        Some(Span::new(place(first)?, place(last)?)).filter(|span| span.start < span.end)
    }
}

/// Reads every entry that can be read, in the order of the text; the others are told, each at its mistake, and their keys
/// are named.
pub(super) fn read(file: FileId, text: &str) -> (Vec<Entry>, Vec<Diagnostic>, Vec<Box<str>>) {
    let blocks = blocks(text);
    let mut reading = Reading::default();
    match Bibliography::parse(text) {
        Ok(all) => {
            let entries = blocks.iter().filter(|block| is_entry(block.kind));
            let places: HashMap<&str, Span> = entries.map(|block| (block.key, key_span(text, block))).collect();
            for item in all.iter() {
                let key = places.get(&*item.key).copied().unwrap_or(Span::new(0, 0));
                let read = entry(Site { file, key, before: 0, start: 0 }, item, &mut reading.findings);
                reading.entries.push(read);
            }
        }
        Err(_) => read_each(file, text, &blocks, &mut reading),
    }
    (reading.entries, reading.findings, reading.unread)
}

fn read_each(file: FileId, text: &str, blocks: &[Block<'_>], reading: &mut Reading) {
    let Reading { entries, findings, unread } = reading;
    let macros: Vec<&Block<'_>> = blocks.iter().filter(|block| block.kind == "string").collect();
    // A macro that cannot be read would spoil every entry.
    let macros: Vec<&&Block<'_>> = macros.iter().filter(|block| Bibliography::parse(block.text).is_ok()).collect();
    let mut known = String::new();
    macros.iter().for_each(|block| known.push_str(block.text));
    for block in blocks.iter().filter(|block| is_entry(block.kind)) {
        let mut alone = known.clone();
        if let Some(parent) = cross_reference(block.text).and_then(|key| blocks.iter().find(|other| other.key == key)) {
            alone.push_str(parent.text);
        }
        let before = alone.len();
        alone.push_str(block.text);
        match Bibliography::parse(&alone) {
            Ok(read) => {
                let Some(item) = read.get(block.key) else { continue };
                let site = Site { file, key: key_span(text, block), before, start: block.start };
                entries.push(entry(site, item, findings));
            }
            Err(error) => {
                let place = |at: usize| floor(text, block.start + at.saturating_sub(before).min(block.text.len()));
                // Where a text ends that should not is nowhere near the mistake.
                let told = error.span.start >= before && error.kind != ParseErrorKind::UnexpectedEof;
                let span = match told {
                    true => Span::new(place(error.span.start), place(error.span.end)),
                    false => key_span(text, block),
                };
                unread.push(block.key.into());
                let what = if block.key.is_empty() {
                    "an entry without a key".to_owned()
                } else {
                    format!("entry `{}`", block.key)
                };
                findings.push(
                    Diagnostic::error("entry-broken", format!("{what} cannot be read: {}", explain(&error.kind)))
                        .help("mend it; the other entries were read")
                        .at(file, span, ""),
                );
            }
        }
    }
}

fn explain(kind: &ParseErrorKind) -> String {
    match kind {
        ParseErrorKind::UnexpectedEof => "it does not end: a brace or a quotation mark is missing".to_owned(),
        ParseErrorKind::UnknownAbbreviation(name) => format!("no `@string` says what `{name}` stands for"),
        other => other.to_string(),
    }
}

fn is_entry(kind: &str) -> bool {
    !matches!(kind, "string" | "comment" | "preamble" | "xdata")
}

/// Every `@` at the beginning of a line begins a block, whatever the one before it lacks.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        if line[indent..].starts_with('@') {
            starts.push(at + indent);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain(std::iter::once(text.len()));
    let blocks = starts.iter().zip(ends).map(|(start, end)| {
        let text = &text[*start..end];
        let (kind, rest) = text[1..].split_once(['{', '(']).unwrap_or((&text[1..], ""));
        let key = rest.split([',', '}', '\n', '=']).next().unwrap_or_default().trim();
        Block { start: *start, text, kind: kind.trim(), key }
    });
    let mut blocks: Vec<Block<'_>> = blocks.collect();
    for block in &mut blocks {
        block.kind = ["string", "comment", "preamble", "xdata"]
            .into_iter()
            .find(|kind| block.kind.eq_ignore_ascii_case(kind))
            .unwrap_or(block.kind);
    }
    blocks
}

fn cross_reference(block: &str) -> Option<&str> {
    let lower = block.to_ascii_lowercase();
    let at = lower.find("crossref")?;
    let rest = block[at + "crossref".len()..].trim_start().strip_prefix('=')?.trim_start();
    rest.strip_prefix(['{', '"'])?.split(['}', '"']).next().map(str::trim)
}

fn key_span(text: &str, block: &Block<'_>) -> Span {
    match block.text.find(block.key).filter(|_| !block.key.is_empty()) {
        Some(at) => Span::new(block.start + at, block.start + at + block.key.len()),
        None => Span::new(block.start, floor(text, block.start + 1)),
    }
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn entry(site: Site, item: &Item, findings: &mut Vec<Diagnostic>) -> Entry {
    let mut draft = Draft::new(&item.key, (site.file, site.key), findings);
    let place = |name: &str| item.get(name).and_then(|chunks| site.of(chunks));
    let kind = match &item.entry_type {
        EntryType::Unknown(name) => name.to_ascii_lowercase(),
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
    for role in ["author", "editor"] {
        if let Some(names) = item.get(role) {
            draft.stands_at(place(role));
            draft.people(role, &people(names));
        }
    }
    draft.stands_at(place("date").or_else(|| place("year")));
    date(&mut draft, item);
    draft.stands_at(["journaltitle", "journal", "booktitle"].into_iter().find_map(place));
    container(&mut draft, item, within);
    for (name, chunks) in &item.fields {
        draft.stands_at(site.of(chunks));
        field(&mut draft, (&kind, own), name, chunks);
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

fn date(draft: &mut Draft<'_>, item: &Item) {
    let plain = |key: &str| item.get(key).map(ChunksExt::format_verbatim);
    if let Some(date) = plain("date") {
        return draft.date("date", &date);
    }
    let Some(year) = plain("year") else { return };
    let month = plain("month").map(|month| month_number(&month).unwrap_or(month));
    let parts = [Some(year), month, plain("day").map(|day| format!("{:0>2}", day.trim()))];
    let parts: Vec<String> = parts.into_iter().map_while(|part| part).collect();
    draft.date("date", &parts.join("-"));
}

fn month_number(month: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let month = month.trim().to_lowercase();
    let named = MONTHS.iter().position(|known| month.starts_with(known)).map(|at| at + 1);
    named.or_else(|| month.parse().ok()).map(|number| format!("{number:02}"))
}

/// The work that it is part of.
fn container(draft: &mut Draft<'_>, item: &Item, within: &'static str) {
    let journal = title(item, "journaltitle", "journalsubtitle").or_else(|| title(item, "journal", "journalsubtitle"));
    let Some(container) = journal.or_else(|| title(item, "booktitle", "booksubtitle")) else { return };
    if !within.is_empty() {
        draft.parent("type", within);
    }
    draft.parent("title", &container);
}

fn field(draft: &mut Draft<'_>, (kind, own): (&str, &str), name: &str, chunks: &[Spanned<Chunk>]) {
    let value = chunks.format_verbatim();
    let value = value.trim();
    match name {
        "title" | "subtitle" | "author" | "editor" | "date" | "year" | "month" | "day" | "journaltitle" | "journal"
        | "journalsubtitle" | "booktitle" | "booksubtitle" | "entrysubtype" | "crossref" | "xdata" | "xref" => {}
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
        "edition" => draft.text("edition", value),
        "chapter" => draft.text("chapter", value),
        "pages" => draft.text("page-range", &value.replace("--", "-").replace('–', "-")),
        "pagetotal" => draft.text("page-total", value),
        "volumes" => draft.text("volume-total", value),
        "doi" => draft.serial("doi", value),
        "isbn" | "issn" | "pmid" | "pmcid" => draft.serial(name, value),
        "url" => draft.url("url", value),
        "urldate" => draft.date("accessed", value),
        "language" | "langid" if draft.has("language") => draft.extra(name, ExtraValue::Text(value.to_owned())),
        "language" | "langid" => draft.language(language(value)),
        "abstract" => draft.text("abstract", value),
        "version" => draft.text("version", value),
        "type" => draft.text("genre", value),
        "shorttitle" => draft.text("short-title", value),
        "origtitle" => draft.text("original-title", value),
        "note" | "annotation" | "annote" if !draft.has("annote") => draft.text("annote", value),
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

/// A list of names, taken apart at each `and` that no braces hold.
fn people(chunks: &[Spanned<Chunk>]) -> Vec<Name> {
    let mut names: Vec<Vec<Spanned<Chunk>>> = vec![Vec::new()];
    for chunk in chunks {
        let Chunk::Normal(text) = &chunk.v else {
            names.last_mut().into_iter().for_each(|name| name.push(chunk.clone()));
            continue;
        };
        let spaced = text.replace(['\n', '\r', '\t'], " ");
        for (position, part) in format!("{spaced} ").split(" and ").enumerate() {
            if position > 0 {
                names.push(Vec::new());
            }
            if let Some(name) = names.last_mut().filter(|_| !part.trim().is_empty()) {
                name.push(Spanned::new(Chunk::Normal(part.to_owned()), chunk.span.clone()));
            }
        }
    }
    names.iter().filter_map(|name| person(name)).collect()
}

fn person(chunks: &[Spanned<Chunk>]) -> Option<Name> {
    if chunks.iter().all(|chunk| matches!(chunk.v, Chunk::Verbatim(_))) {
        let whole = chunks.format_verbatim();
        return (!whole.trim().is_empty()).then(|| Name::whole(whole.trim()));
    }
    let trimmed: Vec<Spanned<Chunk>> = chunks.to_vec();
    let people: Vec<Person> = trimmed.parse().ok()?;
    let Person { name, given_name, prefix, suffix, .. } = people.into_iter().next()?;
    let family = [prefix, name, suffix].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    match (family.is_empty(), given_name.is_empty()) {
        (true, true) => None,
        (true, false) => Some(Name::whole(given_name)),
        (false, true) => Some(Name::whole(family)),
        (false, false) => Some(Name { family, given: Some(given_name) }),
    }
}

/// The type of a source, and of what it is part of.
fn kinds(kind: &str, subtype: &str) -> (&'static str, &'static str) {
    match kind {
        "article" => match subtype {
            "newspaper" => ("article", "newspaper"),
            "magazine" => ("article-magazine", ""),
            _ => ("article", "periodical"),
        },
        "book" | "mvbook" | "booklet" | "collection" | "mvcollection" | "manual" => ("book", ""),
        "inbook" | "incollection" | "bookinbook" | "suppbook" | "suppcollection" => ("chapter", "book"),
        "inproceedings" | "conference" => ("article", "proceedings"),
        "proceedings" | "mvproceedings" => ("proceedings", ""),
        "report" | "techreport" => ("report", ""),
        "online" | "electronic" | "www" => ("web", ""),
        "thesis" | "phdthesis" | "mastersthesis" => ("thesis", ""),
        "dataset" => ("dataset", ""),
        "software" => ("repository", ""),
        "legislation" => ("legislation", ""),
        "jurisdiction" => ("case", ""),
        "patent" => ("patent", ""),
        "video" | "movie" => ("video", ""),
        "audio" | "music" => ("audio", ""),
        "artwork" | "image" => ("artwork", ""),
        "unpublished" => ("manuscript", ""),
        "inreference" => ("entry", "reference"),
        "reference" | "mvreference" => ("reference", ""),
        "periodical" => ("periodical", ""),
        "performance" => ("performance", ""),
        "standard" => ("standard", ""),
        "letter" => ("personal_communication", ""),
        _ => ("misc", ""),
    }
}
