//! Claims: evidence, premises and relations become ids, and no claim may rest on itself.

use std::sync::Arc;

use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Attribution, BriefId, Claim, ClaimId, Declared, Evidence, Relation};
use crate::parse::{RawClaim, RawEvidence, RawKey};

use super::asked::Names;
use super::body::Open;
use super::graph::{cut_circles, edges, members};
use super::names::{around, at, repeated};
use super::places::Placed;
use super::relations;
use super::source::link_origin;

/// Looks at claims together: none may rest on itself.
pub(super) fn check(claims: &mut Placed<Arc<Claim>>, findings: &mut Vec<Diagnostic>) {
    cut_premise_circles(claims, findings);
    cut_succession_circles(claims, findings);
    relations::check(claims, findings);
}

/// Links a claim; `home` is the brief that declares it.
pub(super) fn link(raw: RawClaim, home: Option<BriefId>, names: &Names<'_>) -> (Claim, Open) {
    let mut found = Vec::new();
    let findings = &mut found;
    let declared = raw.declared;
    report_doubles(&raw.evidence, &raw.id, &declared, findings);
    let evidence = link_evidence(raw.evidence, &declared, names, findings);
    let rests_on = link_keys(raw.rests_on, &declared, "rests_on", names, findings);
    let relates = raw.relates.into_iter().filter_map(|(rel, key)| {
        let path = declared.path.clone().key("relates").index(key.index).key("claim");
        if *key.text == *raw.id {
            let finding = Diagnostic::error("self-relation", format!("claim `{}` is related to itself", raw.id))
                .help("name the other claim, or take the relation away");
            findings.push(at(finding, declared.file, path));
            return None;
        }
        Some(Relation { rel, claim: find(&key.text, &declared, path, names, findings)? })
    });
    let relates = relates.collect();
    let superseded_by = raw
        .superseded_by
        .and_then(|id| find(&id, &declared, declared.path.clone().key("superseded_by"), names, findings));
    let claim = Claim {
        id: raw.id,
        home,
        text: raw.text,
        short: raw.short,
        kind: raw.kind,
        as_of: raw.as_of,
        evidence,
        rests_on,
        relates,
        measure: raw.measure,
        confidence: raw.confidence,
        likelihood: raw.likelihood,
        forecast: raw.forecast,
        recommendation: raw.recommendation,
        mode: raw.mode,
        by: raw.by.map(|by| match names.sources.get(&by) {
            Some(source) => Attribution::Source(source),
            None => Attribution::Name(by),
        }),
        status: raw.status,
        superseded_by,
        reason: raw.reason,
        review_by: raw.review_by,
        alternatives: raw.alternatives,
        if_false: raw.if_false,
        would_change: raw.would_change,
        caveat: raw.caveat,
        allow: raw.allow,
        extra: raw.extra,
        declared,
    };
    (claim, Open::found(found))
}

fn link_evidence(
    raw: Vec<RawEvidence>,
    declared: &Declared,
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Evidence> {
    let mut evidence = Vec::with_capacity(raw.len());
    for raw in raw {
        let index = raw.source.index;
        let path = declared.path.clone().key("evidence").index(index);
        let source = names.sources.get(&raw.source.text);
        let here = Declared { file: declared.file, path };
        let origin = raw.origin.map(|origin| link_origin(origin, &here, names, findings));
        let Some(source) = source else {
            let how = "declare it under `sources:` in the front matter, or in a file in sources/";
            let finding = names.sources.unknown(&raw.source.text, "source", how);
            findings.extend(finding.map(|finding| at(finding, here.file, here.path.key("source"))));
            continue;
        };
        evidence.push(Evidence {
            index,
            source,
            stance: raw.stance,
            locator: raw.locator,
            quote: raw.quote,
            context: raw.context,
            quote_language: raw.quote_language,
            translation: raw.translation,
            note: raw.note,
            origin,
        });
    }
    evidence
}

/// Reports a source that is given twice for the same. Two quotations from it are two things, whatever their place.
fn report_doubles(evidence: &[RawEvidence], claim: &str, declared: &Declared, findings: &mut Vec<Diagnostic>) {
    let place = |evidence: &RawEvidence| declared.path.clone().key("evidence").index(evidence.source.index);
    let is_same = |a: &RawEvidence, b: &RawEvidence| {
        let quote = a.quote.is_none() || b.quote.is_none() || a.quote == b.quote;
        quote && a.source.text == b.source.text && a.stance == b.stance && a.locator == b.locator
    };
    for (position, again) in evidence.iter().enumerate() {
        if let Some(first) = evidence[..position].iter().find(|first| is_same(first, again)) {
            let message = format!("claim `{claim}` names source `{}` twice for the same", again.source.text);
            let finding = Diagnostic::warning("duplicate-evidence", message)
                .help("take one away, or give each a `locator` of its own")
                .at(declared.file, place(again).key("source"), "again here")
                .at(declared.file, place(first).key("source"), "first here");
            findings.push(match adds_nothing(again, first) {
                true => repeated(finding, declared.file, place(again)),
                false => finding,
            });
        }
    }
}

/// Whether a piece of evidence says nothing that the first does not say.
fn adds_nothing(again: &RawEvidence, first: &RawEvidence) -> bool {
    fn is_said<T: PartialEq>(again: Option<&T>, first: Option<&T>) -> bool {
        again.is_none() || again == first
    }
    let RawEvidence { source: _, stance, locator, quote, context, quote_language, translation, note, origin } = again;
    *stance == first.stance
        && is_said(locator.as_ref(), first.locator.as_ref())
        && is_said(quote.as_ref(), first.quote.as_ref())
        && is_said(context.as_ref(), first.context.as_ref())
        && is_said(quote_language.as_ref(), first.quote_language.as_ref())
        && is_said(translation.as_ref(), first.translation.as_ref())
        && is_said(note.as_ref(), first.note.as_ref())
        && is_said(origin.as_ref(), first.origin.as_ref())
}

/// Links a list of claims' ids under `key`.
pub(super) fn link_keys(
    keys: Vec<RawKey>,
    declared: &Declared,
    key: &'static str,
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<ClaimId> {
    let mut ids = Vec::with_capacity(keys.len());
    for RawKey { text, index } in keys {
        let path = declared.path.clone().key(key).index(index);
        let Some(id) = find(&text, declared, path.clone(), names, findings) else { continue };
        if !ids.contains(&id) {
            ids.push(id);
        } else if key == "rests_on" {
            let finding = Diagnostic::warning("duplicate-premise", format!("`{text}` is named twice as a premise"))
                .help("take one away");
            findings.push(repeated(at(finding, declared.file, path.clone()), declared.file, path));
        }
    }
    ids
}

fn find(
    id: &str,
    declared: &Declared,
    path: FieldPath,
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Option<ClaimId> {
    let found = names.claims.get(id);
    if found.is_none() {
        let finding = names.claims.unknown(id, "claim", "declare it under `claims:` in a brief's front matter");
        findings.extend(finding.map(|finding| at(finding, declared.file, path)));
    }
    found
}

/// Reports claims that rest on themselves, perhaps through others, and cuts the circle.
fn cut_premise_circles(claims: &mut Placed<Arc<Claim>>, findings: &mut Vec<Diagnostic>) {
    let mut premises = edges(claims, |claim| claim.rests_on.iter().map(|id| id.index()).collect());
    let circles = cut_circles(&mut premises);
    for circle in &circles {
        let circle: Vec<&Claim> = members(claims, circle).collect();
        let names: Vec<&str> = circle.iter().map(|claim| &*claim.id).collect();
        let message = match names.as_slice() {
            [only] => format!("claim `{only}` rests on itself"),
            _ => format!("claims rest on each other in a circle: `{}` → `{}`", names.join("` → `"), names[0]),
        };
        let help = "a premise must stand without its conclusion: take one `rests_on` away";
        let finding = Diagnostic::error("support-cycle", message).help(help);
        findings.push(around(finding, circle.iter().map(|claim| &claim.declared), "rests_on"));
    }
    if !circles.is_empty() {
        for (claim, premises) in claims.iter_mut().zip(premises) {
            let Some(claim) = claim else { continue };
            Arc::make_mut(claim).rests_on = premises.into_iter().map(ClaimId::at).collect();
        }
    }
}

/// Reports claims that take each other's place in a circle, and cuts it: who follows a superseded claim must arrive.
fn cut_succession_circles(claims: &mut Placed<Arc<Claim>>, findings: &mut Vec<Diagnostic>) {
    let mut successors = edges(claims, |claim| claim.superseded_by.iter().map(|id| id.index()).collect());
    let circles = cut_circles(&mut successors);
    for circle in &circles {
        let circle: Vec<&Claim> = members(claims, circle).collect();
        let names: Vec<&str> = circle.iter().map(|claim| &*claim.id).collect();
        let message = match names.as_slice() {
            [only] => format!("claim `{only}` is superseded by itself"),
            _ => format!("claims supersede each other in a circle: `{}` → `{}`", names.join("` → `"), names[0]),
        };
        let help = "take `superseded_by` away from the one that holds today";
        let finding = Diagnostic::error("succession-cycle", message).help(help);
        findings.push(around(finding, circle.iter().map(|claim| &claim.declared), "superseded_by"));
    }
    if !circles.is_empty() {
        for (claim, successors) in claims.iter_mut().zip(successors) {
            let Some(claim) = claim else { continue };
            Arc::make_mut(claim).superseded_by = successors.first().map(|index| ClaimId::at(*index));
        }
    }
}
