//! A claim: what it states, who states it, where it occurs, and on what it rests.

use crate::head::json::Node;
use crate::head::place::Place;
use crate::model::{
    Amount, Attribution, BriefId, Claim, ClaimId, ClaimKind, ClaimMode, Evidence, Language, Measure, Op, Origin, Period,
};
use crate::plan::Page;
use crate::site::dates::Dates;
use crate::wording;

use super::{people, source, topic_name};

/// A claim with everything that is known of it.
pub(in crate::head) fn claim(place: Place<'_>, id: ClaimId) -> Node {
    let site = place.site;
    let claim = &site.library[id];
    let language = site.library.language_of(id).unwrap_or(&site.config.language);
    let dates = site.uses.dates[id.index()];
    let topics = claim.home.map(|home| site.library[home].topics.as_slice()).unwrap_or_default();
    let about = topics.iter().map(|id| topic_name(place, *id)).chain(observation(claim, language));
    Node::of_type("Claim")
        .with("@id", place.thing(Page::Claim(id)))
        .with("url", place.address(Page::Claim(id)))
        .with("name", &*wording::short_sentence(claim, site.config.likelihood_scale))
        .with("text", &claim.text)
        .with("inLanguage", language.as_str())
        .list("author", stated_by(place, claim))
        .maybe("datePublished", dates.map(|Dates { published, .. }| published))
        .maybe("dateModified", dates.filter(|dates| dates.changed != dates.published).map(|dates| dates.changed))
        .maybe("version", site.record.and_then(|record| record.claims.get(&*claim.id)).map(|it| it.version as usize))
        .maybe("creativeWorkStatus", wording::claim_status(site.words(), claim.status))
        .maybe("temporalCoverage", claim.measure.as_ref().and_then(|measure| measure.period).map(|it| it.to_string()))
        .maybe("firstAppearance", first_appearance(place, id))
        .list("appearance", appearances(place, id))
        .list("about", about)
        .list("isBasedOn", claim.rests_on.iter().map(|id| Node::reference(place.thing(Page::Claim(*id)))))
        .list("citation", cited(claim).into_iter().map(|id| source::citation(place, id)))
}

/// A claim as the brief has it that states it.
pub(super) fn part(place: Place<'_>, id: ClaimId) -> Node {
    let name = wording::short_sentence(&place.site.library[id], place.site.config.likelihood_scale);
    Node::of_type("Claim").with("@id", place.thing(Page::Claim(id))).with("name", &*name)
}

/// The sources of its evidence, for and against, each once.
fn cited(claim: &Claim) -> Vec<crate::model::SourceId> {
    let mut cited = Vec::new();
    for Evidence { source, .. } in &claim.evidence {
        if !cited.contains(source) {
            cited.push(*source);
        }
    }
    cited
}

/// Who says so: the authors of the brief that declares it, or whoever it is attributed to.
fn stated_by(place: Place<'_>, claim: &Claim) -> Vec<Node> {
    let library = place.site.library;
    match (claim.mode, &claim.by) {
        (_, Some(Attribution::Source(id))) => people::of_source(&library[*id]),
        (_, Some(Attribution::Name(name))) => vec![Node::new().with("name", name)],
        (ClaimMode::Endorsed, None) => {
            let authors = claim.home.map(|home| library[home].authors.as_slice()).unwrap_or_default();
            authors.iter().map(|id| people::author(place, *id)).collect()
        }
        (ClaimMode::Attributed | ClaimMode::Reviewed, None) => Vec::new(),
    }
}

/// Where it occurs: the briefs that state it, and the source whose author it is attributed to.
fn appearances(place: Place<'_>, id: ClaimId) -> Vec<Node> {
    let briefs = place.site.uses.claim_briefs[id.index()].iter().map(|id| occurrence(place, *id));
    let said = match &place.site.library[id].by {
        Some(Attribution::Source(id)) => Some(source::citation(place, *id)),
        Some(Attribution::Name(_)) | None => None,
    };
    briefs.chain(said).collect()
}

/// Where it occurred first, as far as that is known: in the source whose own words it is said to be, or, if it is the
/// authors’ own reasoning, in the earliest brief. Of a fact that others have established it is not known.
fn first_appearance(place: Place<'_>, id: ClaimId) -> Option<Node> {
    let (library, claim) = (place.site.library, &place.site.library[id]);
    if let Some(Attribution::Source(source)) = &claim.by {
        let mut evidence = claim.evidence.iter().filter(|evidence| evidence.source == *source);
        let origin = evidence.find_map(|evidence| evidence.origin.as_ref()).unwrap_or(&library[*source].origin);
        return (*origin == Origin::Itself).then(|| Node::reference(place.thing(Page::Source(*source))));
    }
    let own = match claim.kind {
        ClaimKind::Judgement | ClaimKind::Assumption | ClaimKind::Forecast | ClaimKind::Recommendation => true,
        ClaimKind::Fact | ClaimKind::Statistic | ClaimKind::Quotation | ClaimKind::Causal => false,
    };
    if !own || claim.mode != ClaimMode::Endorsed || claim.by.is_some() {
        return None;
    }
    let briefs = place.site.uses.claim_briefs[id.index()].iter();
    let first = briefs.min_by_key(|id| (library[**id].date, std::cmp::Reverse(**id)))?;
    Some(Node::reference(place.thing(Page::Brief(*first))))
}

fn occurrence(place: Place<'_>, id: BriefId) -> Node {
    let brief = &place.site.library[id];
    Node::of_type(super::brief::kind(brief))
        .with("@id", place.thing(Page::Brief(id)))
        .with("name", &brief.title)
        .with("datePublished", brief.date)
}

/// The quantity that it states, where somebody has measured it: not what is expected, assumed or asked for.
fn observation(claim: &Claim, language: &Language) -> Option<Node> {
    match claim.kind {
        ClaimKind::Assumption | ClaimKind::Forecast | ClaimKind::Recommendation => return None,
        ClaimKind::Fact | ClaimKind::Statistic | ClaimKind::Quotation | ClaimKind::Causal | ClaimKind::Judgement => {}
    }
    let measure = claim.measure.as_ref()?;
    let Measure { amount, op, unit, of, place, period, method } = measure;
    let node = Node::of_type("Observation")
        .with("name", wording::measure(measure, language, language))
        .maybe("variableMeasured", of.as_ref())
        .maybe("observationAbout", place.as_ref().map(|place| Node::of_type("Place").with("name", place)))
        .maybe("observationDate", period.and_then(day))
        .maybe("measurementTechnique", method.as_ref())
        .maybe("unitText", unit.as_ref());
    Some(match (amount, op) {
        (Amount::Range(low, high), _) => node.maybe("minValue", number(low)).maybe("maxValue", number(high)),
        (Amount::Value(value), Op::Equal) => node.maybe("value", number(value)),
        (Amount::Value(value), Op::Less | Op::AtMost) => node.maybe("maxValue", number(value)),
        (Amount::Value(value), Op::More | Op::AtLeast) => node.maybe("minValue", number(value)),
        // No property says "about": as a number it would be exact.
        (Amount::Value(value), Op::About) => node.with("value", format!("≈ {}", value.text)),
    })
}

/// A date on which something was observed; a period has two, for which there is no property.
fn day(period: Period) -> Option<crate::model::Date> {
    match period {
        Period::At(date) => Some(date),
        Period::Between(..) => None,
    }
}

/// The digits as JSON has them.
fn number(decimal: &crate::model::Decimal) -> Option<crate::head::json::Value> {
    let plain = decimal.exact()?.to_string();
    Some(crate::head::json::Value::Number(plain))
}
