//! The page about the evidence of the whole site.

use tera::Value;

use crate::assess::{Caution, Coverage, Effect, Standing, Withdrawn};
use crate::model::{BriefId, Choice, ClaimId, ClaimKind, ClaimStatus, SourceId, Waiver};
use crate::plan::Page;
use crate::render::view::{
    CautionView, CoverageRow, DateView, EvidencePageView, KindRow, OldClaim, OriginRow, WaiverRow,
};
use crate::render::{Making, Ready};
use crate::site::Site;
use crate::wording::{self, Words};

/// More claims or briefs than this in one list are counted and not named.
const LONGEST: usize = 50;

pub(super) fn make(making: Making<'_>) -> Ready {
    let Making { site, shared, .. } = making;
    let claims: Vec<ClaimId> = site.library.claims.ids().collect();
    let cited = site.library.briefs.iter().flat_map(|brief| brief.body.references.iter().copied());
    let cited: Vec<SourceId> = cited.collect();
    let occurs = |standing: &Standing| claims.iter().any(|id| site.assessment[*id].standing == *standing);
    let standings: Vec<Standing> = Standing::ALL.into_iter().filter(occurs).collect();
    let covered = site.library.briefs.entries().map(|(id, brief)| (id, Coverage::of(brief)));
    let covered: Vec<(BriefId, Coverage)> = covered.collect();
    let view = EvidencePageView {
        profile: shared.profile(site, &claims, &cited).into(),
        kinds: kinds(making, &claims, &standings),
        standings: standings.into_iter().map(|standing| shared.standing(standing)).collect(),
        oldest: oldest(making, &claims),
        origins: origins(making),
        cautions: cautions(making, &claims),
        coverage_summary: coverage_summary(making.words, &covered),
        debt: debt(making, &covered),
        waivers: waivers(making),
        files: super::data::files(site),
        coverage: coverage(making, &covered),
    };
    Ready::new("evidence", "evidence.html", making.words.text("evidence"), ("evidence", view.into()))
        .describe(Some(making.words.text("evidence_description")))
}

fn kinds(making: Making<'_>, claims: &[ClaimId], standings: &[Standing]) -> Vec<KindRow> {
    let Making { site, .. } = making;
    let rows = ClaimKind::ALL.iter().map(|kind| {
        let of_kind: Vec<ClaimId> = claims.iter().copied().filter(|id| site.library[*id].kind == *kind).collect();
        let count =
            |standing: &Standing| of_kind.iter().filter(|id| site.assessment[**id].standing == *standing).count();
        KindRow {
            label: wording::claim_kind(making.words, *kind).to_owned(),
            count: of_kind.len(),
            cells: standings.iter().map(count).collect(),
        }
    });
    rows.filter(|row| row.count > 0).collect()
}

fn oldest(making: Making<'_>, claims: &[ClaimId]) -> Vec<OldClaim> {
    let site = making.site;
    let mut dated: Vec<_> = claims.iter().filter_map(|id| Some((site.library[*id].as_of?, *id))).collect();
    dated.sort_unstable();
    let oldest = dated.into_iter().take(5);
    oldest.map(|(date, id)| OldClaim { claim: making.claim(id), as_of: DateView::of(making.words, date) }).collect()
}

/// What would change is worked out for these alone: for every source of a large site it would take long.
fn origins(making: Making<'_>) -> Vec<OriginRow> {
    let Making { site, shared, .. } = making;
    let most = super::index::relied_on(making).into_iter().take(10);
    most.map(|id| {
        let impact = site.assessment.impact(site.library, Withdrawn::Source(id));
        let unsupported = impact.falls.iter().filter(|fall| fall.effect == Effect::Unsupported).count();
        let claims = shared.origin_of[id.index()];
        OriginRow { source: making.source(id), claims, falls: impact.falls.len(), unsupported }
    })
    .collect()
}

fn cautions(making: Making<'_>, claims: &[ClaimId]) -> Vec<CautionView> {
    let site = making.site;
    let views = Caution::ALL.into_iter().map(|caution| {
        let has = |id: &&ClaimId| site.assessment[**id].cautions.contains(&caution);
        let with: Vec<ClaimId> = claims.iter().filter(has).copied().collect();
        let (label, rule) = wording::caution(making.words, caution);
        let (label, rule) = (label.to_owned(), rule.to_owned());
        let named: Vec<Value> = with.iter().take(LONGEST).map(|id| making.claim(*id)).collect();
        CautionView { name: wording::caution_name(caution), label, rule, count: with.len(), claims: named }
    });
    views.filter(|view| view.count > 0).collect()
}

fn coverage(making: Making<'_>, covered: &[(BriefId, Coverage)]) -> Vec<CoverageRow> {
    let mut least = covered.to_vec();
    // The part that is covered, compared without a division: a/b < c/d.
    least.sort_by(|(_, one), (_, other)| {
        (one.covered * other.sentences.max(1)).cmp(&(other.covered * one.sentences.max(1)))
    });
    let rows = least.into_iter().filter(|(_, coverage)| coverage.sentences > 0).take(LONGEST);
    rows.map(|(id, Coverage { sentences, covered, .. })| CoverageRow { brief: making.brief(id), sentences, covered })
        .collect()
}

fn coverage_summary(words: &Words, covered: &[(BriefId, Coverage)]) -> String {
    let Coverage { sentences, covered, .. } = covered.iter().fold(Coverage::default(), |all, (_, one)| all.and(*one));
    wording::capitalised(&words.say_counts("coverage", &[("count", sentences), ("covered", covered)], &[]))
}

/// What is still to be done, a sentence each.
fn debt(making: Making<'_>, covered: &[(BriefId, Coverage)]) -> Vec<String> {
    let Making { site, words, .. } = making;
    let library = site.library;
    let needed = covered.iter().map(|(_, coverage)| coverage.needed).sum();
    let active = || library.claims.iter().filter(|claim| claim.status == ClaimStatus::Active);
    let review = active().filter(|claim| claim.review_by.is_some_and(|date| date.last_day() < site.today)).count();
    let overdue = site.assessment.claims.iter().filter(|claim| claim.standing == Standing::Overdue).count();
    let unseen = library.sources.iter().filter(|source| !source.seen).count();
    let waivers = held(site);
    let first = waivers.iter().map(|(_, waiver)| waiver.until).min_by_key(|until| until.last_day());
    let excused = first.map(|first| {
        let date = wording::date(words, first);
        words.say_counts("debt_waived", &[("count", waivers.len())], &[("date", date.into())])
    });
    let owed: [(&str, usize); 4] =
        [("debt_needed", needed), ("debt_review", review), ("debt_overdue", overdue), ("debt_unseen", unseen)];
    let owed = owed.into_iter().filter(|(_, count)| *count > 0);
    let owed = owed.map(|(id, count)| wording::counted(words, id, count)).chain(excused);
    owed.map(|text| wording::capitalised(&text)).collect()
}

/// Every waiver and the page of what it excuses, those that end first coming first.
fn held<'l>(site: Site<'l>) -> Vec<(Page, &'l Waiver)> {
    let library = site.library;
    let claims = library.claims.entries().map(|(id, it)| (Page::Claim(id), &it.allow));
    let sources = library.sources.entries().map(|(id, it)| (Page::Source(id), &it.allow));
    let briefs = library.briefs.entries().map(|(id, it)| (Page::Brief(id), &it.allow));
    let all = claims.chain(sources).chain(briefs);
    let mut held: Vec<(Page, &Waiver)> =
        all.flat_map(|(page, waivers)| waivers.iter().map(move |waiver| (page, waiver))).collect();
    held.sort_by_key(|(_, waiver)| waiver.until.last_day());
    held
}

fn waivers(making: Making<'_>) -> Vec<WaiverRow> {
    let site = making.site;
    let row = |(page, waiver): (Page, &Waiver)| {
        let (what, title) = match page {
            Page::Source(id) => ("what_source", site.library[id].name().to_owned()),
            Page::Brief(id) => ("what_brief", site.library[id].title.to_string()),
            Page::Claim(id) => {
                ("what_claim", wording::short_sentence(&site.library[id], site.config.likelihood_scale).into())
            }
            _ => ("", String::new()),
        };
        WaiverRow {
            rule: waiver.rule.clone(),
            what: making.words.text(what).to_owned(),
            address: site.plan.addresses.of(site.library, page),
            title,
            reason: waiver.reason.clone(),
            until: DateView::of(making.words, waiver.until),
        }
    };
    held(site).into_iter().map(row).collect()
}
