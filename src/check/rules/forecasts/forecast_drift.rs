//! `forecast-drift`: one forecast stated at different strengths in one brief.

use super::certainty::{band_by_hand, certainty};
use super::chance::against_claim;
use crate::check::rules::{Look, Rule};
use crate::check::words::is_english;
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::model::{
    Body, Brief, BriefId, Claim, ClaimId, Likelihood, LikelihoodScale, MarkKind, Passage, on_one_line, term_in,
    terms_in,
};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "forecast-drift",
    in_short: ("drift in how strongly a brief states a claim", "drifts in how strongly a brief states a claim"),
    level: Level::Warn,
    page: include_str!("forecast_drift.md"),
    look: Look::Brief(look),
};

/// Words that open a condition.
const CONDITIONS: [&str; 6] = ["if", "unless", "provided that", "on condition that", "only once", "in case"];
/// Verbs that are weaker than any term.
const WEAK: [&str; 3] = ["may", "might", "could"];

/// Both ends of a term's band, in percent, where its scale has it.
type Ends = Option<(u8, u8)>;

/// A place of a brief at which a forecast is stated.
struct Use {
    claim: ClaimId,
    place: Place,
    /// The terms in the words, as they are written, and what each stands for.
    terms: Vec<(String, Ends)>,
    /// Those of the words that the claim's own likelihood rules out, and what tells so where they are a band.
    against: Option<(String, Option<String>)>,
    /// `may`, `might` or `could` in the words.
    weak: Option<&'static str>,
    /// What opens a condition in the sentence.
    condition: Option<&'static str>,
}

fn look(subject: Subject<'_>, id: BriefId, found: &mut Found) {
    let brief = &subject.library[id];
    let english = is_english(brief.language.as_ref(), subject.config);
    let mut uses = uses(subject, brief);
    if !english {
        uses.iter_mut().for_each(|it| it.against = None);
    }
    let mut seen: Vec<ClaimId> = Vec::new();
    for claim in uses.iter().map(|it| it.claim) {
        if seen.contains(&claim) {
            continue;
        }
        seen.push(claim);
        let of_claim: Vec<&Use> = uses.iter().filter(|it| it.claim == claim).collect();
        let claim = &subject.library[claim];
        let stated = of_claim.iter().find_map(|it| Some((it, it.against.as_ref()?)));
        let against = stated.map(|(it, (words, why))| {
            let finding = against(claim, words);
            (Diagnostic { help: why.iter().cloned().chain(finding.help).collect(), ..finding }, it.place.clone(), None)
        });
        let against = against
            .or_else(|| strength(claim, &of_claim, subject.config.likelihood_scale))
            .or_else(|| condition(claim, &of_claim));
        if let Some((finding, at, other)) = against {
            let finding = finding.at(brief.declared.file, at, "");
            let finding = match other {
                Some(other) => finding.at(brief.declared.file, other, "and here"),
                None => finding,
            };
            found.report(finding);
        }
    }
}

/// A finding, its place, and the other place if it is one of the brief.
type Drift = (Diagnostic, Place, Option<Place>);

/// The first use whose words are of another strength than the claim, or than a use before it.
fn strength(claim: &Claim, uses: &[&Use], default: LikelihoodScale) -> Option<Drift> {
    // The term, its band, and where it stands if that is in the brief.
    let mut first: Option<(String, Ends, Option<Place>)> = match &claim.likelihood {
        Some(own @ Likelihood::Term { term, .. }) => {
            Some((term.to_lowercase(), own.band(default).map(|(_, band)| (band.low, band.high)), None))
        }
        Some(Likelihood::Probability(_)) | None => None,
    };
    for it in uses {
        for (term, band) in &it.terms {
            match &first {
                Some((known, known_band, other)) if known != term && (band.is_none() || band != known_band) => {
                    return Some((drift(claim, known, term, other.is_none()), it.place.clone(), other.clone()));
                }
                Some(_) => {}
                None => first = Some((term.clone(), *band, Some(it.place.clone()))),
            }
        }
    }
    let (term, _, other) = first?;
    let weak = uses.iter().find_map(|it| Some((it, it.weak.filter(|_| it.terms.is_empty())?)))?;
    Some((drift(claim, &term, weak.1, other.is_none()), weak.0.place.clone(), other))
}

fn against(claim: &Claim, words: &str) -> Diagnostic {
    match &claim.likelihood {
        Some(Likelihood::Probability(p)) => {
            let message =
                format!("claim `{}` has a probability of {} and is stated here with `{words}`", claim.id, p.text);
            Diagnostic::warning("", message).help("correct one of them")
        }
        Some(Likelihood::Term { term, .. }) => drift(claim, term, words, true),
        None => drift(claim, "", words, true),
    }
}

fn drift(claim: &Claim, one: &str, other: &str, of_claim: bool) -> Diagnostic {
    let message = if of_claim {
        format!("claim `{}` is held to be `{one}` and is stated here with `{other}`", claim.id)
    } else {
        format!("claim `{}` is stated with `{one}` and with `{other}` in one brief", claim.id)
    };
    Diagnostic::warning("", message).help("keep one strength, or make two claims of it")
}

/// The first use with a condition, where there is one without.
fn condition(claim: &Claim, uses: &[&Use]) -> Option<Drift> {
    let with = uses.iter().find(|it| it.condition.is_some())?;
    let without = uses.iter().find(|it| it.condition.is_none())?;
    let word = with.condition?;
    let message = format!("claim `{}` is stated with a condition (`{word}`) and without one in one brief", claim.id);
    let finding = Diagnostic::warning("", message).help("state the condition each time, or never");
    Some((finding, with.place.clone(), Some(without.place.clone())))
}

/// The places at which the brief states forecasts, or other claims with a likelihood, in words of its own.
fn uses(subject: Subject<'_>, brief: &Brief) -> Vec<Use> {
    let mut uses = Vec::new();
    for (index, message) in brief.key_messages.iter().enumerate() {
        let place = Place::Field(FieldPath::root().key("key_messages").index(index));
        uses.extend(uses_of(subject, message, |_, _| place.clone()));
    }
    let in_file = |passage: &Passage, words: std::ops::Range<usize>| Place::Span(passage.span(words));
    uses.extend(uses_of(subject, &brief.body, in_file));
    uses
}

fn uses_of(subject: Subject<'_>, body: &Body, place: impl Fn(&Passage, std::ops::Range<usize>) -> Place) -> Vec<Use> {
    let own = body.passages.iter().filter(|passage| !passage.form.is_quotation());
    let stated = own.flat_map(|passage| passage.stated.iter().map(move |stated| (passage, *stated)));
    let uses = stated.filter_map(|(passage, (from, to, mark))| {
        let MarkKind::ClaimStart(id) = body.marks.get(mark as usize)?.kind else { return None };
        let claim = &subject.library[id];
        if claim.likelihood.is_none() && claim.forecast.is_none() {
            return None;
        }
        let words = from as usize..to as usize;
        let text = passage.text.get(words.clone())?;
        let sentence = passage.sentences().find(|sentence| sentence.contains(&words.start));
        let sentence = sentence.and_then(|sentence| passage.text.get(sentence)).unwrap_or(text);
        let default = subject.config.likelihood_scale;
        let told = |at: std::ops::Range<usize>, why| (on_one_line(&passage.text[at]), why);
        let within = |at: std::ops::Range<usize>| told(words.start + at.start..words.start + at.end, None);
        let against =
            against_claim(claim, text, default).or_else(|| certainty(claim, text, default)).map(within).or_else(|| {
                band_by_hand(claim, &passage.text, words.clone(), default).map(|(at, why)| told(at, Some(why)))
            });
        Some(Use {
            claim: id,
            place: place(passage, words),
            against,
            terms: terms(claim, text, default),
            weak: WEAK.into_iter().find(|weak| is_verb(text, weak)),
            condition: CONDITIONS.into_iter().find(|word| term_in(sentence, word).is_some()),
        })
    });
    uses.collect()
}

/// The terms in words, with their bands on the claim's scale.
fn terms(claim: &Claim, words: &str, default: LikelihoodScale) -> Vec<(String, Ends)> {
    let scale = match &claim.likelihood {
        Some(Likelihood::Term { scale: Some(scale), .. }) => *scale,
        _ => default,
    };
    let found = terms_in(words).into_iter().map(|(_, term)| {
        // “Almost certainly” is the adverb of “almost certain”.
        let adjective = term.strip_suffix("ly").filter(|adjective| scale.band(adjective).is_some());
        adjective.unwrap_or(term)
    });
    found.map(|term| (term.to_owned(), scale.band(term).map(|band| (band.low, band.high)))).collect()
}

/// Whether the word stands in lower case: `May` is a month.
fn is_verb(words: &str, weak: &str) -> bool {
    term_in(words, weak).is_some_and(|at| words[at].starts_with(char::is_lowercase))
}
