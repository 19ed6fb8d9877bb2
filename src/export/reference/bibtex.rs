//! BibLaTeX, in names that BibTeX knows wherever it has one.

use std::fmt::Write as _;

use crate::cite::{Item, Name};
use crate::model::ARXIV;

/// Writes an entry.
pub(super) fn write(item: &Item, out: &mut String) {
    let kind = item.text("type");
    let (entry, subtype) = entry_type(kind);
    let _ = writeln!(out, "@{entry}{{{},", item.text("id"));
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "  {name} = {{{value}}},");
        }
    };
    field("entrysubtype", subtype);
    for role in ["author", "editor", "translator"] {
        let names: Vec<String> = item.names(role).iter().map(name).collect();
        field(role, &names.join(" and "));
    }
    field("title", &escaped(item.text("title")));
    field("shorttitle", &escaped(item.text("title-short")));
    field(if entry == "article" { "journaltitle" } else { "booktitle" }, &escaped(item.text("container-title")));
    field("origtitle", &escaped(item.text("original-title")));
    field("series", &escaped(item.text("collection-title")));
    field("date", &date(item, "issued"));
    let publisher = escaped(item.text("publisher"));
    field(if matches!(entry, "report" | "thesis") { "institution" } else { "publisher" }, &publisher);
    field("organization", &escaped(item.text("authority")));
    field("location", &escaped(item.text("publisher-place")));
    field("type", &escaped(item.text("genre")));
    field("edition", &escaped(item.text("edition")));
    field("version", &escaped(item.text("version")));
    field("volume", &escaped(item.text("volume")));
    field("volumes", &escaped(item.text("number-of-volumes")));
    for (name, number) in numbers(entry, item) {
        field(name, &escaped(number));
    }
    field("chapter", &escaped(item.text("chapter-number")));
    field("pages", &escaped(&item.text("page").replace('–', "-")).replace('-', "--"));
    field("pagetotal", &escaped(item.text("number-of-pages")));
    field("doi", &verbatim(item.text("DOI")));
    field("isbn", &escaped(item.text("ISBN")));
    field("issn", &escaped(item.text("ISSN")));
    field("url", &verbatim(item.text("URL")));
    field("urldate", &date(item, "accessed"));
    field("langid", &escaped(item.text("language")));
    field("abstract", &escaped(item.text("abstract")));
    field("keywords", &escaped(item.text("keyword")));
    field("library", &escaped(item.text("call-number")));
    field("note", &escaped(item.text("note")));
    field("annotation", &escaped(item.text("annote")));
    out.push_str("}\n");
}

/// Numbers, and the fields for them. In an article `number` is the number of the issue, `issue` a name of it that has
/// none ("Spring"), and `eid` the number of the article; of a book and its parts `number` is that in the series, and `eid` the
/// work's own; of reports, patents and other works it is their own (the manual of biblatex, “Journal Numbers and Issues” and
/// “Data Fields”), and that in the series only where they have none.
fn numbers<'a>(entry: &str, item: &'a Item) -> Vec<(&'static str, &'a str)> {
    let (issue, own, in_series) = (item.text("issue"), item.text("number"), item.text("collection-number"));
    let is_by_series = matches!(entry, "book" | "incollection" | "inproceedings" | "inreference");
    let own_field = match entry {
        "article" => "eid",
        _ if is_by_series && !in_series.is_empty() => "eid",
        _ => "number",
    };
    let issue_field = if entry == "article" && issue.contains(char::is_numeric) { "number" } else { "issue" };
    let mut numbers = vec![(issue_field, issue)];
    let preprint = own.strip_prefix(ARXIV);
    match preprint {
        Some(preprint) => numbers.extend([("eprint", preprint), ("eprinttype", "arxiv")]),
        None => numbers.push((own_field, own)),
    }
    if entry != "article" && (is_by_series || own.is_empty() || preprint.is_some()) {
        numbers.push(("number", in_series));
    }
    numbers
}

/// Braces keep an organisation's name whole.
fn name(name: &Name<'_>) -> String {
    match name.given {
        Some(given) => {
            let parts = [part(&name.family_with_particle()), name.suffix.map(part).unwrap_or_default(), part(given)];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        }
        None => format!("{{{}}}", escaped(name.family)),
    }
}

/// A part of a name, in braces where something in it would take the name apart.
fn part(text: &str) -> String {
    let escaped = escaped(text);
    if text.contains(',') || text.split_whitespace().any(|word| word == "and") {
        format!("{{{escaped}}}")
    } else {
        escaped
    }
}

fn date(item: &Item, variable: &str) -> String {
    let parts = item.date(variable);
    let parts =
        parts.iter().enumerate().map(|(at, part)| if at == 0 { format!("{part:04}") } else { format!("{part:02}") });
    parts.collect::<Vec<_>>().join("-")
}

/// What TeX takes for a command is written so that it prints as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        // Two of these are one sign of another sort.
        if letter == before && matches!(letter, '-' | '`' | '\'') {
            out.push_str("{}");
        }
        before = letter;
        match letter {
            // BibTeX counts braces behind a backslash too: a single one would take in all that follows.
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(letter);
            }
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            _ if letter.is_control() => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}

/// Addresses and DOIs are taken letter by letter; braces would end the field.
fn verbatim(text: &str) -> String {
    text.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}

/// The type of an entry for a type of CSL, and its subtype.
fn entry_type(kind: &str) -> (&'static str, &'static str) {
    match kind {
        "article-journal" => ("article", ""),
        "article-newspaper" => ("article", "newspaper"),
        "article-magazine" => ("article", "magazine"),
        "book" => ("book", ""),
        "chapter" => ("incollection", ""),
        "paper-conference" => ("inproceedings", ""),
        "report" => ("report", ""),
        "thesis" => ("thesis", ""),
        "webpage" | "post" | "post-weblog" => ("online", ""),
        "article" => ("online", "preprint"),
        "dataset" => ("dataset", ""),
        "software" => ("software", ""),
        "legislation" | "bill" | "regulation" | "treaty" => ("legislation", ""),
        "legal_case" => ("jurisdiction", ""),
        "patent" => ("patent", ""),
        "motion_picture" | "broadcast" => ("video", ""),
        "song" => ("audio", ""),
        "graphic" | "figure" | "map" => ("artwork", ""),
        "entry" | "entry-encyclopedia" | "entry-dictionary" => ("inreference", ""),
        "manuscript" => ("unpublished", ""),
        "standard" => ("standard", ""),
        "personal_communication" => ("letter", ""),
        _ => ("misc", ""),
    }
}
