//! Likelihood in words, always with its band and its scale.

use crate::model::{Likelihood, LikelihoodScale};

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
pub(crate) fn band(likelihood: &Likelihood, default: LikelihoodScale) -> Option<String> {
    let (scale, band) = likelihood.band(default)?;
    Some(format!("({band}, {})", scale.title()))
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
    fn a_probability_is_printed_as_a_percentage() {
        let p = Likelihood::Probability(Decimal { text: "0.155".into(), value: 0.155 });
        assert_eq!(likelihood(&p, LikelihoodScale::Phia), "15.5%");
    }
}
