//! Briefs.

use std::collections::HashMap;

use crate::diag::{Diagnostic, FieldPath};
use crate::model::{
    AuthorId, Body, Brief, ClaimId, Correction, Date, Declared, Figure, Translation, TranslationPlace, Url,
};
use crate::parse::body::RawBody;
use crate::parse::{RawBrief, RawCorrection, RawKey, RawTranslation};

use super::DataFiles;
use super::asked::Names;
use super::body::{BodyLinker, Here, Open};
use super::claim::link_keys;
use super::names::at;
use super::people::{link_topic_keys, named_twice};

/// Links a brief; `claims` are those that it declares.
pub(super) fn link(raw: RawBrief, claims: &[ClaimId], names: &Names<'_>, data: &DataFiles) -> (Brief, Open) {
    let mut linker = BodyLinker::new(names, data);
    let bodies = &mut linker;
    let mut found = Vec::new();
    let findings = &mut found;
    let declared = raw.declared.clone();
    let here = Here { file: declared.file, path: &raw.path, within: None };
    report_figures(&raw, bodies, findings);
    let (body, uses) = bodies.link(raw.body, here);
    let key_messages = link_key_messages(raw.key_messages, &declared, &raw.path, bodies);
    let brief = Brief {
        slug: raw.slug,
        title: raw.title,
        subtitle: raw.subtitle,
        summary: raw.summary,
        kind: raw.kind,
        // A brief without a date has been reported, and nothing is published.
        date: raw.date.unwrap_or(Date::Year(1)),
        updated: raw.updated,
        draft: raw.draft,
        expires: raw.expires,
        authors: link_authors(raw.authors, (&declared, raw.authors_key), names, findings),
        aliases: raw.aliases,
        topics: link_topic_keys(raw.topics, &declared, names, findings),
        series: raw.series,
        question: raw.question,
        key_messages,
        claims: claims.to_vec(),
        uses,
        figures: raw.figures,
        funding: raw.funding,
        interests: raw.interests,
        license: raw.license,
        doi: raw.doi,
        version: raw.version,
        reviewed_by: raw.reviewed_by,
        method: raw.method,
        corrections: link_corrections(raw.corrections, &declared, names, findings),
        language: raw.language,
        translations: link_translations(raw.translations, &declared, names, findings),
        allow: raw.allow,
        extra: raw.extra,
        body,
        declared,
    };
    let mut open = linker.open;
    open.findings.append(&mut found);
    (brief, open)
}

/// Reports entries of `figures` that say nothing of any picture, or say it a second time.
fn report_figures(raw: &RawBrief, bodies: &mut BodyLinker<'_>, findings: &mut Vec<Diagnostic>) {
    let file = raw.declared.file;
    let place = |position: usize| FieldPath::root().key("figures").index(position).key("src");
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (position, Figure { src, .. }) in raw.figures.iter().enumerate().filter(|(_, figure)| !figure.src.is_empty()) {
        if let Some(first) = known.get(src.as_str()) {
            let finding = Diagnostic::warning("duplicate-figure", format!("picture `{src}` has two entries"))
                .help("put what they say into one")
                .at(file, place(position), "again here")
                .at(file, place(*first), "first here");
            findings.push(finding);
            continue;
        }
        known.insert(src, position);
        if !raw.body.figures.contains(src.as_str()) {
            let within = place(position);
            bodies.unused_figure(src, Here { file, path: &raw.path, within: Some(&within) });
        }
    }
}

fn link_key_messages(raw: Vec<RawBody>, declared: &Declared, path: &str, bodies: &mut BodyLinker<'_>) -> Vec<Body> {
    raw.into_iter()
        .enumerate()
        .map(|(index, message)| {
            let within = FieldPath::root().key("key_messages").index(index);
            bodies.link(message, Here { file: declared.file, path, within: Some(&within) }).0
        })
        .collect()
}

/// Every author that a brief names has been entered, with or without a file; one that could not be was reported.
fn link_authors(
    keys: Vec<RawKey>,
    (declared, list): (&Declared, &'static str),
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<AuthorId> {
    let mut ids: Vec<AuthorId> = Vec::with_capacity(keys.len());
    for RawKey { text, index } in keys {
        match names.authors.called(&text) {
            Some(id) if !ids.contains(&id) => ids.push(id),
            Some(_) => findings.push(named_twice("author", &text, declared, FieldPath::root().key(list).index(index))),
            None => {}
        }
    }
    ids
}

fn link_corrections(
    raw: Vec<RawCorrection>,
    declared: &Declared,
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Correction> {
    let link = |RawCorrection { index, date, kind, text, claims }| {
        let here = Declared { file: declared.file, path: FieldPath::root().key("corrections").index(index) };
        let claims = link_keys(claims, &here, "claims", names, findings);
        Correction { date, kind, text, claims, index }
    };
    let mut corrections: Vec<Correction> = raw.into_iter().map(link).collect();
    corrections.sort_by_key(|correction| std::cmp::Reverse(correction.date));
    corrections
}

fn link_translations(
    raw: Vec<RawTranslation>,
    declared: &Declared,
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Translation> {
    let mut translations = Vec::with_capacity(raw.len());
    for RawTranslation { language, target: RawKey { text, index }, by_tag } in raw {
        let place = match names.briefs.get(&text) {
            Some(brief) => Some(TranslationPlace::Brief(brief)),
            None => Url::parse(&text).ok().map(TranslationPlace::Url),
        };
        match place {
            Some(place) => translations.push(Translation { language, place }),
            None => {
                let finding = names.briefs.unknown(&text, "brief", "name a brief of this site, or a full address");
                let path = FieldPath::root().key("translations");
                let path = if by_tag { path.key(language.as_str().to_owned()) } else { path.index(index) };
                findings.extend(finding.map(|finding| at(finding, declared.file, path)));
            }
        }
    }
    translations
}
