//! Sources: what they relay becomes ids, and none may relay itself.

use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::model::{Declared, Origin, Source, SourceId};
use crate::parse::{RawOrigin, RawSource};

use super::asked::Names;
use super::body::Open;
use super::graph::{cut_circles, edges, members};
use super::names::{around, at};
use super::places::Placed;

/// Links sources, in their order.
pub(super) fn link(raw: RawSource, names: &Names<'_>) -> (Source, Open) {
    let mut findings = Vec::new();
    let origin = link_origin(raw.origin, &raw.declared, names, &mut findings);
    let source = Source {
        id: raw.id,
        declared: raw.declared,
        kind: raw.kind,
        title: raw.title,
        note: raw.note,
        authors: raw.authors,
        editors: raw.editors,
        date: raw.date,
        publisher: raw.publisher,
        organization: raw.organization,
        location: raw.location,
        parents: raw.parents,
        volume: raw.volume,
        issue: raw.issue,
        page_range: raw.page_range,
        url: raw.url,
        serial_numbers: raw.serial_numbers,
        language: raw.language,
        genre: raw.genre,
        origin,
        tier: raw.tier,
        seen: raw.seen,
        accessed: raw.accessed,
        archived: raw.archived,
        access: raw.access,
        interests: raw.interests,
        reliability: raw.reliability,
        descriptor: raw.descriptor,
        status: raw.status,
        notices: raw.notices,
        allow: raw.allow,
        extra: raw.extra,
    };
    (source, Open::found(findings))
}

/// Links the origin of a source, or of a piece of evidence, that is declared there.
pub(super) fn link_origin(
    raw: RawOrigin,
    declared: &Declared,
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Origin {
    let keys = match raw {
        RawOrigin::Itself => return Origin::Itself,
        RawOrigin::Unstated => return Origin::Unstated,
        RawOrigin::Relays(keys) => keys,
    };
    let mut ids = Vec::with_capacity(keys.len());
    for key in keys {
        match names.sources.get(&key.text) {
            Some(id) if !ids.contains(&id) => ids.push(id),
            Some(_) => {}
            None => {
                let how = "an origin is the key of another source, `unstated`, or left out for a source of its own";
                let finding = names.sources.unknown(&key.text, "source", how);
                let place = declared.path.clone().key("origin").index(key.index);
                findings.extend(finding.map(|finding| at(finding, declared.file, place)));
            }
        }
    }
    // Something was named, if only wrongly: it relays, from where is not known.
    if ids.is_empty() { Origin::Unstated } else { Origin::Relays(ids) }
}

/// Reports sources that relay themselves, perhaps through others, and cuts the circle.
pub(super) fn cut_origin_circles(sources: &mut Placed<Arc<Source>>, findings: &mut Vec<Diagnostic>) {
    let mut relays = edges(sources, |source| match &source.origin {
        Origin::Relays(ids) => ids.iter().map(|id| id.index()).collect(),
        Origin::Itself | Origin::Unstated => Vec::new(),
    });
    let circles = cut_circles(&mut relays);
    for circle in &circles {
        let circle: Vec<&Source> = members(sources, circle).collect();
        let names: Vec<&str> = circle.iter().map(|source| &*source.id).collect();
        let message = match names.as_slice() {
            [only] => format!("source `{only}` is named as its own origin"),
            _ => format!("sources relay each other in a circle: `{}` → `{}`", names.join("` → `"), names[0]),
        };
        let help = "follow the statement back to where it was first made; a source of its own has no `origin`";
        let finding = Diagnostic::error("origin-cycle", message).help(help);
        findings.push(around(finding, circle.iter().map(|source| &source.declared), "origin"));
    }
    if !circles.is_empty() {
        for (source, relays) in sources.iter_mut().zip(relays) {
            let Some(source) = source.as_mut().map(Arc::make_mut) else { continue };
            if let Origin::Relays(ids) = &mut source.origin {
                *ids = relays.into_iter().map(SourceId::at).collect();
                if ids.is_empty() {
                    source.origin = Origin::Unstated;
                }
            }
        }
    }
}
