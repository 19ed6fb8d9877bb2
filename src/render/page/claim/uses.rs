//! Where a claim is used.

use std::collections::HashSet;

use crate::model::{BriefId, ClaimId, ClaimUse, MarkKind};
use crate::plan::Page;
use crate::render::Making;
use crate::render::view::UseView;
use crate::site::Site;
use crate::wording;

/// How many marks to either side may be in the same sentence: more are not looked at.
const NEAR: usize = 8;

/// Every sentence of a text that uses the claim, by brief, the brief that declares it first. One that says the same again
/// (in a heading and a table, or twice in one sentence) is shown where it stands first.
pub(super) fn uses(making: Making<'_>, id: ClaimId) -> Vec<UseView> {
    let site = making.site;
    let home = site.library[id].home;
    let mut briefs: Vec<BriefId> = site.uses.claim_briefs[id.index()].clone();
    briefs.sort_by_key(|brief| (Some(*brief) != home, *brief));
    let mut uses = Vec::new();
    for brief in briefs {
        let address = site.plan.addresses.of(site.library, Page::Brief(brief));
        let mut shown: HashSet<String> = HashSet::new();
        let all = &site.library[brief].uses;
        let left_out = left_out(making, brief);
        for (position, ClaimUse { claim, sentence }) in all.iter().enumerate() {
            if *claim == id && shown.insert(format!("{}{}{}", sentence.before, sentence.words, sentence.after)) {
                // Words that only the whole site knows are put in where they stand.
                let words = match &*sentence.words {
                    "" => left_out.get(position).cloned().flatten().unwrap_or_default(),
                    words => words.to_owned(),
                };
                let near = &all[position.saturating_sub(NEAR)..all.len().min(position + NEAR + 1)];
                uses.push(UseView {
                    brief: making.brief(brief),
                    before: named(making, brief, banded(site, near, &sentence.before, ("", &words))),
                    words: named(making, brief, banded(site, near, &words, (&sentence.before, &sentence.after))),
                    after: named(making, brief, banded(site, near, &sentence.after, (&words, ""))),
                    address: format!("{address}#use-{}", position + 1),
                });
            }
        }
    }
    uses
}

/// What a text prints for each of its uses of claims where it has no words of its own for it: the claim's short text, or its
/// number.
fn left_out(making: Making<'_>, brief: BriefId) -> Vec<Option<String>> {
    let site = making.site;
    let language = site.library[brief].language.as_ref().unwrap_or(&site.config.language);
    let words =
        |claim: ClaimId| wording::short_sentence(&site.library[claim], site.config.likelihood_scale).into_owned();
    let number = |claim: ClaimId| {
        let from = site.library.language_of(claim).unwrap_or(&site.config.language);
        let measure = site.library[claim].measure.as_ref();
        measure.map_or_else(|| words(claim), |measure| wording::measure(measure, from, language))
    };
    let marks = site.library[brief].body.marks.iter().filter_map(|mark| match &mark.kind {
        MarkKind::ClaimStart(_) => Some(None),
        MarkKind::ClaimText(claim) => Some(Some(words(*claim))),
        MarkKind::ClaimMeasure(claim) => Some(Some(number(*claim))),
        _ => None,
    });
    marks.collect()
}

/// A part of a sentence, in which the words of each claim that is marked there have the band of its term; `beside` is what
/// stands before and behind the part.
fn banded(site: Site<'_>, marked: &[ClaimUse], part: &str, beside: (&str, &str)) -> String {
    let mut part = part.to_owned();
    for ClaimUse { claim, sentence } in marked {
        let (likelihood, words) = (site.library[*claim].likelihood.as_ref(), &*sentence.words);
        let Some(at) = part.find(words).filter(|_| likelihood.is_some() && !words.is_empty()) else { continue };
        let end = at + words.len();
        let after = if end == part.len() { beside.1 } else { &part[end..] };
        let before = if at == 0 { beside.0 } else { &part[..at] };
        let around = wording::Around { before, after };
        let words = wording::with_band(words, around, likelihood, site.config.likelihood_scale).into_owned();
        part.replace_range(at..end, &words);
    }
    part
}

/// A sentence in which the sources that it mentions by their keys are called by their names.
fn named(making: Making<'_>, brief: BriefId, text: String) -> String {
    if !text.contains('@') {
        return text;
    }
    let library = making.site.library;
    let mut sources = library[brief].body.references.clone();
    // The longest key first: one may begin with another.
    sources.sort_by_key(|source| std::cmp::Reverse(library[*source].id.len()));
    sources.into_iter().fold(text, |text, source| {
        text.replace(&format!("@{}", library[source].id), &making.shared.source_labels[source])
    })
}
