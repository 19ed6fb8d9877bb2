//! Likelihood in words, always with its band and its scale.

use std::borrow::Cow;
use std::ops::Range;

use crate::model::{Choice, Claim, Likelihood, LikelihoodScale, term_in};

/// The likelihood as it is printed: `highly unlikely (10–20%, PHIA)`; a probability as a percentage. `default` is the
/// site's scale, for a term that names none. A term that is not on its scale is printed with the scale alone.
pub(crate) fn likelihood(likelihood: &Likelihood, default: LikelihoodScale) -> String {
    match likelihood {
        Likelihood::Probability(p) => percent(p.value),
        Likelihood::Term { term, scale } => {
            let scale = scale.unwrap_or(default);
            match (scale.band(term), scale.bands()) {
                (Some(band), _) => format!("{term} ({band}, {})", scale.title()),
                (None, []) => term.clone(),
                (None, _) => format!("{term} (no term of {})", scale.title()),
            }
        }
    }
}

/// The band alone, as it stands behind a term: `(10–20%, PHIA)`.
pub(super) fn band(likelihood: &Likelihood, default: LikelihoodScale) -> Option<String> {
    let (scale, band) = likelihood.band(default)?;
    Some(format!("({band}, {})", scale.title()))
}

/// A claim's sentence as readers are given it: its term of likelihood, where the sentence holds it, with band and scale.
pub(crate) fn sentence(claim: &Claim, default: LikelihoodScale) -> Cow<'_, str> {
    with_band(&claim.text, "", claim.likelihood.as_ref(), default)
}

/// The claim's short text, or its sentence where it has none, as [`sentence`].
pub(crate) fn short_sentence(claim: &Claim, default: LikelihoodScale) -> Cow<'_, str> {
    with_band(claim.brief_text(), "", claim.likelihood.as_ref(), default)
}

/// Words about a claim with the band of its term, where they hold the term and no band follows it; `next` is the text
/// behind the words.
pub(crate) fn with_band<'a>(
    words: &'a str,
    next: &str,
    likelihood: Option<&Likelihood>,
    default: LikelihoodScale,
) -> Cow<'a, str> {
    let Some(likelihood @ Likelihood::Term { term, .. }) = likelihood else { return Cow::Borrowed(words) };
    let (Some(band), Some(found)) = (band(likelihood, default), affirmed(words, term)) else {
        return Cow::Borrowed(words);
    };
    let (before, after) = words.split_at(found.end);
    let given = begins_with_band(if after.trim().is_empty() { next } else { after });
    if given { Cow::Borrowed(words) } else { Cow::Owned(format!("{before} {band}{after}")) }
}

/// Where words affirm a term. `None` where they do not hold it, deny it (`not likely`), grade it (`more likely`) or have a
/// longer term of some scale there (`very likely`): a band behind it would then say what nobody said.
pub(super) fn affirmed(words: &str, term: &str) -> Option<Range<usize>> {
    const DENYING: [&str; 9] = ["not", "cannot", "never", "neither", "nor", "no", "hardly", "scarcely", "without"];
    const GRADING: [&str; 10] = ["more", "less", "most", "least", "very", "as", "so", "too", "equally", "how"];
    let found = term_in(words, term)?;
    let mut terms = LikelihoodScale::ALL.iter().flat_map(|scale| scale.bands()).flat_map(|band| band.terms.iter());
    let covers = |longer: &str| {
        longer.len() > term.len()
            && term_in(words, longer).is_some_and(|whole| whole.start <= found.start && found.end <= whole.end)
    };
    if terms.any(|longer| covers(longer)) {
        return None;
    }
    let before = words[..found.start].to_lowercase();
    let mut near = before.split_whitespace().rev();
    let graded = near.clone().next().is_some_and(|word| GRADING.contains(&word));
    let denied = near.by_ref().take(3).any(|word| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        DENYING.contains(&word) || word.ends_with("n’t") || word.ends_with("n't")
    });
    (!graded && !denied).then_some(found)
}

/// Whether words begin with a band in brackets, so that none is missing: `(10–20%, …`.
pub(super) fn begins_with_band(words: &str) -> bool {
    let inside = words.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
    inside.is_some_and(|(inside, _)| inside.contains('%'))
}

/// Who publishes a scale, and what must be known of its bands.
pub(crate) fn scale(scale: LikelihoodScale) -> (&'static str, Option<&'static str>) {
    match scale {
        LikelihoodScale::Phia => (
            "Professional Head of Intelligence Assessment, United Kingdom: probability yardstick",
            Some(
                "There are gaps between its bands, so that a term says where a probability lies, and not where it ends.",
            ),
        ),
        LikelihoodScale::Icd203 => (
            "Office of the Director of National Intelligence, United States: Intelligence Community Directive 203, \
             Analytic Standards",
            Some(
                "Terms of one line mean the same. It asks for one line of terms in a text, and for a level of confidence \
                  never to stand in one sentence with a likelihood.",
            ),
        ),
        LikelihoodScale::Ipcc => (
            "Intergovernmental Panel on Climate Change: guidance on the treatment of uncertainties, from the fifth \
             assessment report on",
            Some("Its bands lie within each other: whatever is very likely is likely too."),
        ),
        LikelihoodScale::Efsa => {
            ("European Food Safety Authority: guidance on uncertainty analysis in scientific assessments", None)
        }
        LikelihoodScale::Plain => ("", None),
    }
}

/// A probability or a share from 0 to 1 as a percentage.
pub(crate) fn percent(share: f64) -> String {
    format!("{}%", round(share * 100.0))
}

/// At most one decimal, and none that is zero.
fn round(percent: f64) -> String {
    let text = format!("{percent:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Decimal;

    #[test]
    fn a_term_is_printed_with_its_band_and_scale() {
        let term = |term: &str, scale| {
            let likelihood = Likelihood::Term { term: term.to_owned(), scale };
            super::likelihood(&likelihood, LikelihoodScale::Phia)
        };
        assert_eq!(term("highly unlikely", None), "highly unlikely (10–20%, PHIA)");
        assert_eq!(term("Likely", Some(LikelihoodScale::Ipcc)), "Likely (66–100%, IPCC)");
        assert_eq!(term("highly unlikely", Some(LikelihoodScale::Icd203)), "highly unlikely (no term of ICD 203)");
    }

    #[test]
    fn a_sentence_is_given_the_band_of_the_term_it_holds() {
        let unlikely = Likelihood::Term { term: "highly unlikely".into(), scale: None };
        let phia = |words| with_band(words, "", Some(&unlikely), LikelihoodScale::Phia).into_owned();
        assert_eq!(phia("It is Highly unlikely, then."), "It is Highly unlikely (10–20%, PHIA), then.");
        for as_it_was in [
            "It is not highly unlikely to last.",
            "It is by no means highly unlikely.",
            "It isn’t highly unlikely.",
            "War is neither certain nor highly unlikely.",
            "It is more highly unlikely than not.",
        ] {
            assert_eq!(phia(as_it_was), as_it_was);
        }
        for as_it_was in ["It will not last.", "It is highly unlikely (10 to 20%) to last.", "It is unlikely to last."]
        {
            assert_eq!(phia(as_it_was), as_it_was);
        }
        assert_eq!(
            with_band("highly unlikely", " (10 to 20%)", Some(&unlikely), LikelihoodScale::Phia),
            "highly unlikely"
        );
        let likely = Likelihood::Term { term: "likely".into(), scale: Some(LikelihoodScale::Ipcc) };
        for as_it_was in [
            "It is very likely to end.",
            "It is extremely likely.",
            "It is about as likely as not.",
            "more likely than not",
        ] {
            assert_eq!(with_band(as_it_was, "", Some(&likely), LikelihoodScale::Phia), as_it_was);
        }
        assert_eq!(with_band("highly unlikely", "", None, LikelihoodScale::Phia), "highly unlikely");
        assert_eq!(with_band("highly unlikely", "", Some(&unlikely), LikelihoodScale::Icd203), "highly unlikely");
    }

    #[test]
    fn a_probability_is_printed_as_a_percentage() {
        let p = Likelihood::Probability(Decimal { text: "0.155".into(), value: 0.155 });
        assert_eq!(likelihood(&p, LikelihoodScale::Phia), "15.5%");
    }
}
