//! RIS (Research Information Systems, 2011): lines `TY  - RPRT`, from `TY` to `ER`.

use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{ARXIV, Date, ExtraValue};

use super::entry::{Draft, Name};
use super::same::bare_doi;
use super::{Entry, key_of};

/// The tags of keys, of titles and of what a work appeared in, the first of which is taken, and of dates, of which the
/// first that can be read is.
const KEYS: [&str; 2] = ["ID", "LB"];
const TITLES: [&str; 4] = ["TI", "T1", "CT", "BT"];
const CONTAINERS: [&str; 6] = ["T2", "JF", "BT", "JO", "JA", "J2"];
const DATES: [&str; 3] = ["DA", "PY", "Y1"];

/// A line, or several where a value goes on.
struct Line<'t> {
    tag: &'t str,
    value: String,
    span: Span,
}

/// Reads every entry. What stands outside of one is told.
pub(super) fn read(file: FileId, text: &str) -> (Vec<Entry>, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let mut entries = Vec::new();
    let mut open: Vec<Line<'_>> = Vec::new();
    for line in lines(text) {
        match line {
            Err(span) if open.is_empty() => findings.push(
                Diagnostic::error("entry-broken", "a line outside of every entry")
                    .help("an entry begins with a line `TY  - ` and ends with `ER  - `")
                    .at(file, span, ""),
            ),
            // The value goes on.
            Err(span) => {
                if let Some(last) = open.last_mut() {
                    last.value.push(' ');
                    last.value.push_str(text[span.start as usize..span.end as usize].trim());
                }
            }
            Ok(line) if line.tag == "TY" && !open.is_empty() => {
                let finding = Diagnostic::warning("entry-unended", "an entry does not end before the next begins");
                findings.push(finding.help("put a line `ER  - ` before this one").at(file, line.span, ""));
                entries.push(entry(file, &std::mem::take(&mut open), entries.len(), &mut findings));
                open.push(line);
            }
            Ok(line) if line.tag == "ER" => {
                if !open.is_empty() {
                    entries.push(entry(file, &std::mem::take(&mut open), entries.len(), &mut findings));
                }
            }
            Ok(line) if open.is_empty() && line.tag != "TY" => findings.push(
                Diagnostic::error("entry-broken", format!("`{}` stands outside of every entry", line.tag))
                    .help("an entry begins with a line `TY  - ` and ends with `ER  - `")
                    .at(file, line.span, ""),
            ),
            Ok(line) => open.push(line),
        }
    }
    if let Some(first) = open.first() {
        let finding = Diagnostic::warning("entry-unended", "the last entry does not end");
        findings.push(finding.help("put a line `ER  - ` behind it").at(file, first.span, ""));
        entries.push(entry(file, &open, entries.len(), &mut findings));
    }
    (entries, findings)
}

/// Each line that is not empty: with its tag, or where it has none, its place.
fn lines(text: &str) -> impl Iterator<Item = Result<Line<'_>, Span>> {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |whole| {
        let line = whole.trim_end();
        let span = Span::new(at, at + line.len());
        at += whole.len();
        if line.is_empty() {
            return None;
        }
        let bytes = line.as_bytes();
        let is_tag = bytes.len() >= 4
            && bytes[0].is_ascii_uppercase()
            && (bytes[1].is_ascii_uppercase() || bytes[1].is_ascii_digit())
            && line[2..].trim_start().starts_with('-')
            && line[2..].starts_with(' ');
        if !is_tag {
            return Some(Err(span));
        }
        let value = line[2..].trim_start().trim_start_matches('-').trim().to_owned();
        Some(Ok(Line { tag: &line[..2], value, span }))
    })
}

fn entry(file: FileId, lines: &[Line<'_>], position: usize, findings: &mut Vec<Diagnostic>) -> Entry {
    let all = |tags: &[&str]| -> Vec<&str> {
        lines.iter().filter(|line| tags.contains(&line.tag)).map(|line| line.value.as_str()).collect()
    };
    let first = |tags: &[&str]| tags.iter().find_map(|tag| all(&[*tag]).into_iter().find(|value| !value.is_empty()));
    let kind = first(&["TY"]).unwrap_or_default().to_ascii_uppercase();
    let names = |tags: &[&str]| all(tags).into_iter().map(Name::by_comma).collect::<Vec<_>>();
    let authors = names(&["AU", "A1"]);
    let span = lines.first().map_or(Span::new(0, 0), |line| line.span);
    let place = |tags: &[&str]| {
        let of = |tag: &&str| lines.iter().find(|line| line.tag == *tag && !line.value.is_empty());
        tags.iter().find_map(of).map(|line| line.span)
    };
    let mut draft = match given(lines, &KEYS).next() {
        Some(key) => Draft::new(&key.value, (file, key.span), findings),
        None => {
            let key = made_key(&authors, first(&["PY", "Y1", "DA"]), position);
            Draft::new(&key, (file, span), findings).keyless()
        }
    };
    one_of(&mut draft, "label", given(lines, &KEYS), |_, _| {});
    let is_preprint = kind == "GEN" && first(&["M1"]).is_some_and(|number| number.starts_with(ARXIV));
    let (own, within) = if is_preprint { ("article", "repository") } else { kinds(&kind) };
    draft.text("type", own);
    if own == "misc" && !matches!(&*kind, "GEN" | "") {
        draft.extra("entrytype", ExtraValue::Text(kind.to_ascii_lowercase()));
    }
    let is_title = |line: &&Line<'_>| line.tag != "BT" || first(&TITLES[..3]).is_none();
    one_of(&mut draft, "title", given(lines, &TITLES).filter(is_title), |draft, title| draft.text("title", title));
    draft.stands_at(place(&["AU", "A1"]));
    draft.people("author", &authors);
    draft.stands_at(place(&["ED", "A2"]));
    draft.people("editor", &names(&["ED", "A2"]));
    draft.stands_at(place(&["A4"]));
    draft.translators(&names(&["A4"]));
    draft.people_of_wholes(&[], &names(&["A3"]));
    date(&mut draft, lines);
    container(&mut draft, given(lines, &CONTAINERS).filter(|line| line.tag != "BT" || !is_title(line)), within);
    one_of(&mut draft, "doi", dois(lines), |draft, doi| draft.serial("doi", doi));
    for line in lines {
        draft.stands_at(Some(line.span));
        field(&mut draft, line.tag, &line.value);
    }
    pages(&mut draft, lines);
    draft.finish("Untitled entry")
}

/// What it appeared in: its full name, and short ones beside that.
fn container<'l>(draft: &mut Draft<'_>, titles: impl Iterator<Item = &'l Line<'l>>, within: &str) {
    let (short, full): (Vec<_>, Vec<_>) = titles.partition(|line| matches!(line.tag, "JO" | "JA" | "J2"));
    let Some(taken) = full.first().or(short.first()).copied() else { return };
    draft.stands_at(Some(taken.span));
    if !within.is_empty() {
        draft.parent("type", within);
    }
    draft.parent("title", &taken.value);
    others(draft, "container-title", taken, full.into_iter());
    let mut known = vec![&taken.value];
    for line in short {
        if !known.contains(&&line.value) {
            draft.extra("container-title-short", ExtraValue::Text(line.value.clone()));
            known.push(&line.value);
        }
    }
}

/// The lines that give a DOI: programs write it as the type of the work too.
fn dois<'l>(lines: &'l [Line<'l>]) -> impl Iterator<Item = &'l Line<'l>> {
    given(lines, &["DO", "M3"]).filter(|line| line.tag == "DO" || is_doi(&line.value))
}

/// The pages, from the first to the last.
fn pages(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let first = |tag: &'static str| lines.iter().find(|line| line.tag == tag && !line.value.is_empty());
    let ends: Vec<&Line<'_>> = ["SP", "EP"].into_iter().filter_map(first).collect();
    draft.stands_at(ends.first().map(|line| line.span));
    let range: Vec<&str> = ends.iter().map(|line| line.value.as_str()).collect();
    draft.text("page-range", &range.join("-"));
    for taken in ends {
        let again = lines.iter().filter(|line| line.tag == taken.tag && !line.value.is_empty());
        others(draft, "page", taken, again);
    }
}

/// A line that stands for itself. The others are read together.
fn field(draft: &mut Draft<'_>, tag: &str, value: &str) {
    match tag {
        "TY" | "ID" | "LB" | "TI" | "T1" | "CT" | "BT" | "AU" | "A1" | "ED" | "A2" | "A4" | "T2" | "JO" | "JF"
        | "JA" | "J2" => {}
        "DA" | "PY" | "Y1" | "SP" | "EP" | "A3" | "DO" => {}
        "M3" if is_doi(value) => {}
        _ if value.is_empty() => {}
        "PB" => draft.text("publisher", value),
        "CY" | "PP" => draft.text("location", value),
        "VL" => draft.text("volume", value),
        "IS" => draft.text("issue", value),
        "ET" => draft.text("edition", value),
        "AB" | "N2" => draft.text("abstract", value),
        "SN" => draft.serial(if is_issn(value) { "issn" } else { "isbn" }, value),
        "M1" => draft.serial("number", value),
        "T3" => draft.series("title", value),
        "SV" => draft.series("volume", value),
        "UR" | "LK" => draft.url("url", value),
        "L1" | "L2" => draft.extra("attachment", ExtraValue::Text(value.to_owned())),
        "Y2" => dated(draft, "accessed", value),
        "LA" => draft.language(value),
        "M3" => draft.text("genre", value),
        "ST" => draft.text("short-title", value),
        "N1" => draft.note(value),
        "DB" => draft.text("archive", value),
        "AV" => draft.text("archive-location", value),
        "CN" => draft.text("call-number", value),
        "KW" => draft.extra("keywords", ExtraValue::Text(value.to_owned())),
        tag => draft.extra(&tag.to_ascii_lowercase(), ExtraValue::Text(value.to_owned())),
    }
}

/// The first of its dates that can be read; what the others say beyond it is told.
fn date(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let is_date = |line: &&Line<'_>| Date::parse(&iso(&line.value)).is_ok();
    if let Some(taken) = given(lines, &DATES).find(is_date).or_else(|| given(lines, &DATES).next()) {
        draft.stands_at(Some(taken.span));
        dated(draft, "date", &taken.value);
        let says_more =
            |line: &&Line<'_>| !iso(&taken.value).starts_with(&iso(&line.value)) || beyond(&line.value).is_some();
        others(draft, "date", taken, given(lines, &DATES).filter(says_more));
    }
}

/// The lines of these tags that say something, tag by tag.
fn given<'l>(lines: &'l [Line<'l>], tags: &'l [&str]) -> impl Iterator<Item = &'l Line<'l>> {
    tags.iter().flat_map(move |tag| lines.iter().filter(move |line| line.tag == *tag && !line.value.is_empty()))
}

/// Takes the first of these lines, and keeps and tells what the others say.
fn one_of<'l>(
    draft: &mut Draft<'_>,
    key: &str,
    mut lines: impl Iterator<Item = &'l Line<'l>>,
    take: impl FnOnce(&mut Draft<'_>, &str),
) {
    let Some(taken) = lines.next() else { return };
    draft.stands_at(Some(taken.span));
    take(draft, &taken.value);
    others(draft, key, taken, lines);
}

/// Keeps and tells what further lines say of the same.
fn others<'l>(draft: &mut Draft<'_>, key: &str, taken: &Line<'_>, lines: impl Iterator<Item = &'l Line<'l>>) {
    let says_same = |line: &Line<'_>| match key {
        "doi" => bare_doi(&line.value) == bare_doi(&taken.value),
        _ => line.value == taken.value,
    };
    for line in lines.filter(|line| !says_same(line)) {
        draft.stands_at(Some(line.span));
        let message = format!("`{}` gives another {key} than `{}`, which is taken", line.tag, taken.tag);
        draft.kept_again(key, &line.value, &message);
    }
}

/// A key for an entry that has none: who and when, so that it can stand in an address.
fn made_key(authors: &[Name], date: Option<&str>, position: usize) -> String {
    let who = authors.first().map(|name| name.family.as_str());
    key_of(who, date).map_or_else(|| format!("entry-{}", position + 1), |slug| slug.as_str().to_owned())
}

fn is_doi(text: &str) -> bool {
    let bare = bare_doi(text);
    bare.starts_with("10.") && bare.contains('/') && !bare.contains(char::is_whitespace)
}

/// A date. What stands behind its third slash is whatever else is said of it.
fn dated(draft: &mut Draft<'_>, key: &str, text: &str) {
    draft.date(key, &iso(text));
    if let Some(more) = beyond(text) {
        draft.more_than_day(key, ExtraValue::Text(text.to_owned()), &format!("`{more}`"));
    }
}

/// What stands behind the third slash of a date.
fn beyond(text: &str) -> Option<&str> {
    text.splitn(4, '/').nth(3).map(str::trim).filter(|more| !more.is_empty())
}

/// `2019/03/26/Spring` and `2019///` as ISO 8601, as far as that goes.
fn iso(text: &str) -> String {
    if !text.contains('/') {
        return text.trim().to_owned();
    }
    let parts = text.split('/').take(3).map(str::trim).take_while(|part| !part.is_empty());
    let parts: Vec<String> = parts.map(|part| format!("{part:0>2}")).collect();
    parts.join("-")
}

fn is_issn(number: &str) -> bool {
    number.bytes().filter(|byte| byte.is_ascii_alphanumeric()).count() == 8
}

/// The type of a source, and of what it is part of.
fn kinds(kind: &str) -> (&'static str, &'static str) {
    match kind {
        "JOUR" | "EJOUR" => ("article", "periodical"),
        "NEWS" => ("article", "newspaper"),
        "MGZN" => ("article-magazine", ""),
        "RPRT" | "GOVDOC" => ("report", ""),
        "BOOK" | "EBOOK" | "EDBOOK" => ("book", ""),
        "CHAP" | "ECHAP" => ("chapter", "book"),
        "ELEC" | "WEB" => ("web", ""),
        "BLOG" => ("post-weblog", ""),
        "STAT" | "LEGAL" => ("legislation", ""),
        "BILL" | "UNBILL" => ("bill", ""),
        "CASE" => ("case", ""),
        "HEAR" => ("hearing", ""),
        "THES" => ("thesis", ""),
        "CPAPER" | "CONF" => ("conference", "proceedings"),
        "PAT" => ("patent", ""),
        "VIDEO" | "MPCT" => ("video", ""),
        "SOUND" | "MUSIC" => ("audio", ""),
        "ART" => ("artwork", ""),
        "COMP" => ("repository", ""),
        "DATA" | "AGGR" => ("dataset", ""),
        "ENCYC" => ("entry", "reference"),
        "DICT" => ("entry-dictionary", ""),
        "MANSCPT" | "UNPB" => ("manuscript", ""),
        "MAP" => ("map", ""),
        "PCOMM" => ("personal_communication", ""),
        _ => ("misc", ""),
    }
}
