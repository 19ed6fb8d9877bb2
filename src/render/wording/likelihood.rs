//! Likelihood in words, always with its band and its scale.

use crate::model::{Likelihood, LikelihoodScale};

/// A term and the band it stands for, in percent.
type Band = (&'static str, u8, u8);

/// UK Professional Head of Intelligence Assessment, probability yardstick (gov.uk, 24 March 2025).
const PHIA: [Band; 8] = [
    ("remote chance", 0, 5),
    ("remote", 0, 5),
    ("highly unlikely", 10, 20),
    ("unlikely", 25, 35),
    ("realistic possibility", 40, 50),
    ("likely", 55, 75),
    ("highly likely", 80, 90),
    ("almost certain", 95, 100),
];

/// US Intelligence Community Directive 203 (2015).
const ICD203: [Band; 15] = [
    ("almost no chance", 1, 5),
    ("remote", 1, 5),
    ("very unlikely", 5, 20),
    ("highly improbable", 5, 20),
    ("unlikely", 20, 45),
    ("improbable", 20, 45),
    ("roughly even chance", 45, 55),
    ("roughly even odds", 45, 55),
    ("likely", 55, 80),
    ("probable", 55, 80),
    ("very likely", 80, 95),
    ("highly probable", 80, 95),
    ("almost certain", 95, 99),
    ("nearly certain", 95, 99),
    ("almost certainly", 95, 99),
];

/// Intergovernmental Panel on Climate Change, from the fifth assessment report on; the bands are nested.
const IPCC: [Band; 10] = [
    ("exceptionally unlikely", 0, 1),
    ("extremely unlikely", 0, 5),
    ("very unlikely", 0, 10),
    ("unlikely", 0, 33),
    ("about as likely as not", 33, 66),
    ("more likely than not", 50, 100),
    ("likely", 66, 100),
    ("very likely", 90, 100),
    ("extremely likely", 95, 100),
    ("virtually certain", 99, 100),
];

/// European Food Safety Authority, guidance on uncertainty analysis (2018).
const EFSA: [Band; 9] = [
    ("almost impossible", 0, 1),
    ("extremely unlikely", 1, 5),
    ("very unlikely", 5, 10),
    ("unlikely", 10, 33),
    ("as likely as not", 33, 66),
    ("likely", 66, 90),
    ("very likely", 90, 95),
    ("extremely likely", 95, 99),
    ("almost certain", 99, 100),
];

/// The likelihood as it is printed: `highly unlikely (10–20%, PHIA)`; a probability as a percentage. `default` is the
/// site's scale, for a term that names none. A term that is not on its scale is printed with the scale alone.
pub(in crate::render) fn likelihood(likelihood: &Likelihood, default: LikelihoodScale) -> String {
    match likelihood {
        Likelihood::Probability(p) => format!("{}%", round(p.value * 100.0)),
        Likelihood::Term { term, scale } => {
            let scale = scale.unwrap_or(default);
            let (name, bands) = bands(scale);
            let wanted = term.to_lowercase();
            match bands.iter().find(|(known, ..)| *known == wanted) {
                Some((_, low, high)) => format!("{term} ({}, {name})", band(*low, *high)),
                None if bands.is_empty() => term.clone(),
                None => format!("{term} (no term of {name})"),
            }
        }
    }
}

fn bands(scale: LikelihoodScale) -> (&'static str, &'static [Band]) {
    match scale {
        LikelihoodScale::Phia => ("PHIA", &PHIA),
        LikelihoodScale::Icd203 => ("ICD 203", &ICD203),
        LikelihoodScale::Ipcc => ("IPCC", &IPCC),
        LikelihoodScale::Efsa => ("EFSA", &EFSA),
        LikelihoodScale::Plain => ("plain", &[]),
    }
}

fn band(low: u8, high: u8) -> String {
    match (low, high) {
        (0, high) => format!("≤ {high}%"),
        (low, 100) => format!("≥ {low}%"),
        (low, high) => format!("{low}–{high}%"),
    }
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
        assert_eq!(term("Likely", Some(LikelihoodScale::Ipcc)), "Likely (≥ 66%, IPCC)");
        assert_eq!(term("highly unlikely", Some(LikelihoodScale::Icd203)), "highly unlikely (no term of ICD 203)");
    }

    #[test]
    fn a_probability_is_printed_as_a_percentage() {
        let p = Likelihood::Probability(Decimal { text: "0.155".into(), value: 0.155 });
        assert_eq!(likelihood(&p, LikelihoodScale::Phia), "15.5%");
    }
}
