//! The quantity that a claim states, and those of other claims to compare it with.

use crate::model::{ClaimId, Measure, Rel};
use crate::number::Unit;
use crate::render::Making;
use crate::render::view::{MeasureView, RivalView};
use crate::wording;

/// Rivals that are listed, at most.
const LISTED: usize = 12;

pub(super) fn measure(making: Making<'_>, id: ClaimId, measure: &Measure) -> MeasureView {
    let rivals = rivals(making, id);
    let unit = parsed_unit(making, id, measure);
    MeasureView {
        amount: wording::amount(measure, &making.site.config.language),
        text: written(making, id, measure),
        unit: measure.unit.clone(),
        of: measure.of.clone(),
        share: unit.is_share(),
        place: measure.place.clone(),
        period: measure.period.map(|period| wording::period(making.words, period)),
        for_each_time: unit.is_for_each_time(),
        method: measure.method.clone(),
        more_rivals: rivals.len().saturating_sub(LISTED),
        rivals: rivals.into_iter().take(LISTED).filter_map(|rival| rival_view(making, measure, rival)).collect(),
    }
}

fn written(making: Making<'_>, id: ClaimId, measure: &Measure) -> String {
    let language = &making.site.config.language;
    wording::measure(measure, making.site.library.language_of(id).unwrap_or(language), language)
}

/// Claims whose numbers belong beside this one's: those that stand against it or say the same, then those that measure
/// the same thing. Each with how it stands to this one, where it says so.
fn rivals(making: Making<'_>, id: ClaimId) -> Vec<(ClaimId, Option<&'static str>)> {
    let library = making.site.library;
    let own = library[id].relates.iter().map(|relation| (relation.rel, relation.claim, true));
    let others = making.shared.related_to(id).iter().map(|(rel, claim)| (*rel, *claim, false));
    let mut found: Vec<(ClaimId, Option<&'static str>)> = Vec::new();
    for (rel, other, forward) in own.chain(others) {
        let label = match (rel, forward) {
            (Rel::Contradicts, _) => "rival_contradicts",
            (Rel::Undercuts, true) => "rival_undercut",
            (Rel::Undercuts, false) => "rival_undercuts",
            (Rel::SameAs, _) => "rival_same",
            (Rel::Refines, true) => "rival_refined",
            (Rel::Refines, false) => "rival_refines",
            (Rel::Answers, _) => continue,
        };
        if library[other].measure.is_some() && found.iter().all(|(known, _)| *known != other) {
            found.push((other, Some(label)));
        }
    }
    let related: Vec<ClaimId> = found.iter().map(|(claim, _)| *claim).collect();
    let group = making.site.assessment.measures.group(id).iter().copied();
    found.extend(group.filter(|other| *other != id && !related.contains(other)).map(|other| (other, None)));
    found
}

fn rival_view(making: Making<'_>, this: &Measure, rival: (ClaimId, Option<&'static str>)) -> Option<RivalView> {
    let (id, relation) = rival;
    let other = making.site.library[id].measure.as_ref()?;
    let mut notes: Vec<String> = relation.map(|relation| making.words.text(relation).to_owned()).into_iter().collect();
    notes.extend(differences(making, this, other));
    let note = (!notes.is_empty()).then(|| notes.join("; "));
    Some(RivalView { claim: making.claim(id), text: written(making, id, other), note })
}

/// In what two measures differ beside their numbers, as the other one has it.
fn differences(making: Making<'_>, this: &Measure, other: &Measure) -> Vec<String> {
    let text = |name: &str, this: &Option<String>, other: &Option<String>| {
        let other =
            other.as_ref().filter(|other| Some(other.to_lowercase()) != this.as_ref().map(|it| it.to_lowercase()))?;
        Some(making.words.say_own(name, &[("other", other.into())]))
    };
    let period = match (this.period, other.period) {
        (this, Some(other)) if this != Some(other) => {
            Some(making.words.say_own("differs_period", &[("other", wording::period(making.words, other).into())]))
        }
        (Some(_), None) => Some(making.words.text("differs_no_period").to_owned()),
        _ => None,
    };
    let found = [
        text("differs_of", &this.of, &other.of),
        text("differs_where", &this.place, &other.place),
        period,
        text("differs_method", &this.method, &other.method),
    ];
    found.into_iter().flatten().collect()
}

fn parsed_unit(making: Making<'_>, id: ClaimId, measure: &Measure) -> Unit {
    let language = making.site.library.language_of(id).unwrap_or(&making.site.config.language);
    Unit::parse(measure.unit.as_deref().unwrap_or_default(), language.as_str())
}
