//! How a claim stands to others.

use std::collections::HashSet;

use tera::Value;

use crate::assess::{Burden, Ground};
use crate::model::{BriefId, ClaimId, ClaimStatus, Rel};
use crate::render::Making;
use crate::render::drawing::{self, Argument};
use crate::render::view::{ArgumentView, BeyondView, BurdenView, GroundView, GroundsView, PremiseView, RelationView};
use crate::wording;

/// Steps from a claim to the premises shown last.
const DEPTH: usize = 6;
/// Premises, and dependents, that a page shows in all.
pub(super) const SHOWN: usize = 60;
/// Claims named between a claim and the bearer of its burden.
const STEPS: usize = 4;
/// Changes told at the head of a brief.
const GROUNDS: usize = 6;

/// Relations in both directions: those that the claim names, and those of claims that name it.
pub(super) fn relations(making: Making<'_>, id: ClaimId) -> Vec<RelationView> {
    let library = making.site.library;
    let own = library[id].relates.iter().map(|relation| (relation.rel, relation.claim, true));
    let others = making.shared.related_to(id).iter().map(|(rel, claim)| (*rel, *claim, false));
    own.chain(others)
        .map(|(rel, claim, forward)| {
            let label = match (rel, forward) {
                (Rel::Contradicts, true) => "relates_contradicts",
                (Rel::Contradicts, false) => "relates_contradicted",
                (Rel::Refines, true) => "relates_refines",
                (Rel::Refines, false) => "relates_refined",
                (Rel::SameAs, _) => "relates_same",
                (Rel::Answers, true) => "relates_answers",
                (Rel::Answers, false) => "relates_answered",
                (Rel::Undercuts, true) => "relates_undercuts",
                (Rel::Undercuts, false) => "relates_undercut",
            };
            RelationView { label: making.words.text(label).to_owned(), claim: making.claim(claim) }
        })
        .collect()
}

/// What a claim rests on and what rests on it, drawn where there is something to draw.
pub(super) fn argument_of_claim(making: Making<'_>, id: ClaimId) -> Option<ArgumentView> {
    argument(making, drawing::of_claim(making, id), (Vec::new(), 0))
}

/// The conclusions among the claims of a brief, and what they rest on.
pub(in crate::render::page) fn argument_of_brief(making: Making<'_>, claims: &[ClaimId]) -> Option<ArgumentView> {
    argument(making, drawing::of_claims(making, claims), forest(making, &drawing::conclusions(making, claims)))
}

fn argument(making: Making<'_>, drawing: Argument, (conclusions, more): (Vec<Value>, usize)) -> Option<ArgumentView> {
    let (drawing, too_large, beyond) = match drawing {
        Argument::None => return None,
        Argument::TooLarge => (None, true, Vec::new()),
        Argument::Drawn { drawing, beyond } => (Some(drawing), false, beyond),
    };
    let beyond = beyond.into_iter().map(|(claim, count)| BeyondView { claim: making.claim(claim), count });
    Some(ArgumentView { drawing, too_large, beyond: beyond.collect(), conclusions, more })
}

/// What a claim rests on, as a tree; what would be too much of it is counted.
pub(super) fn tree(making: Making<'_>, id: ClaimId) -> (Vec<Value>, usize) {
    let mut shown = HashSet::from([id]);
    branches(making, &making.site.library[id].rests_on, 1, &mut shown)
}

/// Claims and what they rest on, as trees; what would be too much of it is counted.
fn forest(making: Making<'_>, claims: &[ClaimId]) -> (Vec<Value>, usize) {
    // What another of them rests on is named there.
    let under: HashSet<ClaimId> =
        claims.iter().flat_map(|id| making.site.library[*id].rests_on.iter().copied()).collect();
    let roots: Vec<ClaimId> = claims.iter().filter(|id| !under.contains(id)).copied().collect();
    branches(making, &roots, 0, &mut HashSet::new())
}

/// Premises with what they rest on in turn, and how many of them are left out.
fn branches(
    making: Making<'_>,
    premises: &[ClaimId],
    depth: usize,
    shown: &mut HashSet<ClaimId>,
) -> (Vec<Value>, usize) {
    if depth > DEPTH {
        return (Vec::new(), premises.len());
    }
    let mut views = Vec::new();
    for (at, &premise) in premises.iter().enumerate() {
        if shown.len() > SHOWN {
            return (views, premises.len() - at);
        }
        let told = !shown.insert(premise);
        let below = &making.site.library[premise].rests_on;
        let (children, more) = if told { (Vec::new(), 0) } else { branches(making, below, depth + 1, shown) };
        let told = told && !below.is_empty();
        let claim = making.claim(premise);
        let found = &making.site.assessment[premise];
        let told_of = |marks: Vec<&str>| marks.into_iter().map(str::to_owned).collect();
        let marks = told_of(wording::own_marks(making.words, found));
        let carried = told_of(wording::carried_marks(making.words, found));
        views.push(PremiseView { claim, marks, carried, premises: children, told, more }.into());
    }
    (views, 0)
}

/// What weighs on a claim because of what it rests on, the gravest first.
pub(super) fn burdens(making: Making<'_>, id: ClaimId) -> Vec<BurdenView> {
    making.site.assessment[id].burdens.iter().filter_map(|carried| burden(making, id, carried.burden)).collect()
}

/// One burden, and the way by which it comes.
fn burden(making: Making<'_>, id: ClaimId, burden: Burden) -> Option<BurdenView> {
    let site = making.site;
    let carried = site.assessment[id].carried(burden)?;
    let between = (carried.distance - 1) as usize;
    let by_way_of = site.assessment.path(id, burden).take(between.min(STEPS));
    Some(BurdenView {
        what: wording::burden(making.words, burden, &site.library[carried.bearer]).to_owned(),
        bearer: making.claim(carried.bearer),
        by_way_of: by_way_of.map(|id| making.claim(id)).collect(),
        more: between.saturating_sub(STEPS),
    })
}

/// What has been done to the claims of a brief or to what they rest on since it was last changed.
pub(in crate::render::page) fn grounds(making: Making<'_>, id: BriefId) -> Option<GroundsView> {
    let claims = &making.site.uses.brief_claims[id];
    let grounds = making.site.assessment.grounds(claims, making.site.library[id].last_change());
    let items: Vec<GroundView> = grounds.iter().take(GROUNDS).map(|found| ground(making, *found)).collect();
    let more = grounds.len() - items.len();
    (!items.is_empty()).then_some(GroundsView { items, more })
}

fn ground(making: Making<'_>, ground: Ground) -> GroundView {
    let site = making.site;
    let bearer = &site.library[ground.bearer];
    let successor = bearer.superseded_by.filter(|_| bearer.status == ClaimStatus::Superseded);
    GroundView {
        claim: making.claim(ground.claim),
        itself: (ground.distance == 0).then(|| wording::own_burden(making.words, ground.burden).to_owned()),
        burden: if ground.distance == 0 { None } else { burden(making, ground.claim, ground.burden) },
        successor: successor.map(|id| making.claim(id)),
    }
}
