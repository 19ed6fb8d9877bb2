//! The published scales of likelihood: their terms, and the band of probability that each stands for.
//!
//! Data, and how a text is searched for it. `likely` is 55–80% to one house and 66–100% to another, so a term without
//! its scale says little.

use std::fmt;
use std::ops::Range;

use super::{Choice, Decimal, choice};

/// How likely something is held to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Likelihood {
    /// A term of a scale.
    Term {
        /// The term: `highly unlikely`.
        term: String,
        /// The scale; the site's where the author names none.
        scale: Option<LikelihoodScale>,
    },
    /// A probability between 0 and 1.
    Probability(Decimal),
}

choice! {
    /// A published scale of likelihood terms.
    pub enum LikelihoodScale {
        /// UK Professional Head of Intelligence Assessment, probability yardstick.
        Phia = "phia",
        /// US Intelligence Community Directive 203.
        Icd203 = "icd203",
        /// Intergovernmental Panel on Climate Change, from the fifth report on.
        Ipcc = "ipcc",
        /// European Food Safety Authority.
        Efsa = "efsa",
        /// Percentages alone.
        #[default]
        Plain = "plain",
    }
}

/// The terms that mean the same on a scale, and what they stand for.
#[derive(Debug, PartialEq, Eq)]
pub struct Band {
    /// The terms in lower case, the usual one first.
    pub terms: &'static [&'static str],
    /// From where, in percent.
    pub low: u8,
    /// To where, in percent.
    pub high: u8,
    /// Whether the ends belong to it, as the scale's publisher writes it.
    pub ends: Ends,
}

/// How the publisher of a scale writes the ends of a band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// `10–20%`.
    Both,
    /// `40–<50%`: up to the higher end without reaching it.
    Below,
    /// `≤ 5%`: the lower end is as low as can be.
    AtMost,
    /// `≥ 95%`: the higher end is as high as can be.
    AtLeast,
    /// `> 50%`.
    MoreThan,
}

/// As the scale's publisher writes it: `10–20%`.
impl fmt::Display for Band {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { low, high, .. } = self;
        match self.ends {
            Ends::Both => write!(out, "{low}–{high}%"),
            Ends::Below => write!(out, "{low}–<{high}%"),
            Ends::AtMost => write!(out, "≤ {high}%"),
            Ends::AtLeast => write!(out, "≥ {low}%"),
            Ends::MoreThan => write!(out, "> {low}%"),
        }
    }
}

const fn band(terms: &'static [&'static str], low: u8, high: u8) -> Band {
    with_ends(terms, low, high, Ends::Both)
}

const fn with_ends(terms: &'static [&'static str], low: u8, high: u8, ends: Ends) -> Band {
    Band { terms, low, high, ends }
}

/// UK Professional Head of Intelligence Assessment, probability yardstick (gov.uk, 24 March 2025).
static PHIA: [Band; 7] = [
    with_ends(&["remote chance", "remote"], 0, 5, Ends::AtMost),
    band(&["highly unlikely"], 10, 20),
    band(&["unlikely"], 25, 35),
    with_ends(&["realistic possibility"], 40, 50, Ends::Below),
    band(&["likely", "probable"], 55, 75),
    band(&["highly likely"], 80, 90),
    with_ends(&["almost certain"], 95, 100, Ends::AtLeast),
];

/// US Intelligence Community Directive 203, Analytic Standards (2015).
static ICD203: [Band; 7] = [
    band(&["almost no chance", "remote"], 1, 5),
    band(&["very unlikely", "highly improbable"], 5, 20),
    band(&["unlikely", "improbable"], 20, 45),
    band(&["roughly even chance", "roughly even odds"], 45, 55),
    band(&["likely", "probable"], 55, 80),
    band(&["very likely", "highly probable"], 80, 95),
    band(&["almost certain", "nearly certain", "almost certainly"], 95, 99),
];

/// Intergovernmental Panel on Climate Change, guidance note on uncertainties, from the fifth report on (2010).
static IPCC: [Band; 10] = [
    band(&["exceptionally unlikely"], 0, 1),
    band(&["extremely unlikely"], 0, 5),
    band(&["very unlikely"], 0, 10),
    band(&["unlikely"], 0, 33),
    band(&["about as likely as not"], 33, 66),
    with_ends(&["more likely than not"], 50, 100, Ends::MoreThan),
    band(&["likely"], 66, 100),
    band(&["very likely"], 90, 100),
    band(&["extremely likely"], 95, 100),
    band(&["virtually certain"], 99, 100),
];

/// European Food Safety Authority, guidance on uncertainty analysis (2018).
static EFSA: [Band; 9] = [
    band(&["almost impossible"], 0, 1),
    band(&["extremely unlikely"], 1, 5),
    band(&["very unlikely"], 5, 10),
    band(&["unlikely"], 10, 33),
    band(&["about as likely as not", "as likely as not"], 33, 66),
    band(&["likely"], 66, 90),
    band(&["very likely"], 90, 95),
    band(&["extremely likely"], 95, 99),
    band(&["almost certain"], 99, 100),
];

impl LikelihoodScale {
    /// The name as texts print it: `ICD 203`.
    pub fn title(self) -> &'static str {
        match self {
            Self::Phia => "PHIA",
            Self::Icd203 => "ICD 203",
            Self::Ipcc => "IPCC",
            Self::Efsa => "EFSA",
            Self::Plain => "plain",
        }
    }

    /// Its bands from the least likely on; none for percentages alone.
    pub fn bands(self) -> &'static [Band] {
        match self {
            Self::Phia => &PHIA,
            Self::Icd203 => &ICD203,
            Self::Ipcc => &IPCC,
            Self::Efsa => &EFSA,
            Self::Plain => &[],
        }
    }

    /// The band of a term, in whatever case it is written.
    pub fn band(self, term: &str) -> Option<&'static Band> {
        let wanted = term.to_lowercase();
        self.bands().iter().find(|band| band.terms.contains(&wanted.as_str()))
    }

    /// Every term, from the least likely on.
    pub fn terms(self) -> impl Iterator<Item = &'static str> {
        self.bands().iter().flat_map(|band| band.terms.iter().copied())
    }
}

impl Likelihood {
    /// The scale of a term and its band there; `default` is the scale of a term that names none.
    pub fn band(&self, default: LikelihoodScale) -> Option<(LikelihoodScale, &'static Band)> {
        match self {
            Self::Term { term, scale } => {
                let scale = scale.unwrap_or(default);
                Some((scale, scale.band(term)?))
            }
            Self::Probability(_) => None,
        }
    }

    /// The lowest and the highest probability that is meant, from 0 to 1; `None` for a term without a band.
    pub fn range(&self, default: LikelihoodScale) -> Option<(f64, f64)> {
        match self {
            Self::Probability(p) => Some((p.value, p.value)),
            Self::Term { .. } => {
                let (_, band) = self.band(default)?;
                Some((f64::from(band.low) / 100.0, f64::from(band.high) / 100.0))
            }
        }
    }
}

/// Words before a term that make it another: `not likely`, `more likely`; and `very likely`, where that is no term.
const CHANGING: [&str; 20] = [
    "not",
    "more",
    "less",
    "most",
    "least",
    "as",
    "so",
    "too",
    "how",
    "equally",
    "very",
    "highly",
    "extremely",
    "exceptionally",
    "quite",
    "rather",
    "fairly",
    "hardly",
    "roughly",
    "about",
];

/// Every term in a text, whichever scales have it, in order: where it stands, and the term in lower case.
///
/// Whole words only, the longest first: `highly unlikely` holds neither `unlikely` nor `likely`. `remote` alone is
/// passed over, because it is most often a place.
pub fn terms_in(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let lower = text.to_ascii_lowercase();
    // Nearly every sentence has none, and these parts are in all of them.
    if !["likel", "probabl", "certain", "chance", "odds", "possib"].iter().any(|part| lower.contains(part)) {
        return Vec::new();
    }
    let all = || LikelihoodScale::ALL.iter().flat_map(|scale| scale.terms()).filter(|term| *term != "remote");
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = next_word(&lower, from) {
        let starts = |term: &&'static str| {
            lower[start..].starts_with(*term) && !lower[start + term.len()..].starts_with(char::is_alphanumeric)
        };
        let longest = all().filter(starts).max_by_key(|term| term.len());
        let before = lower[..start].split_whitespace().next_back().unwrap_or_default();
        match longest {
            Some(term) if !CHANGING.contains(&before) => {
                found.push((start..start + term.len(), term));
                from = start + term.len();
            }
            _ => from = word_end(&lower, start),
        }
    }
    found
}

/// Where one term stands in a text for the first time, as whole words and in whatever case.
pub fn term_in(text: &str, term: &str) -> Option<Range<usize>> {
    let (lower, term) = (text.to_ascii_lowercase(), term.to_ascii_lowercase());
    let whole = |(at, _): &(usize, &str)| {
        let before = lower[..*at].chars().next_back();
        let after = lower[at + term.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    let at = lower.match_indices(&term).find(whole)?.0;
    Some(at..at + term.len())
}

/// Whether words begin with a band in brackets: `(10–20%, …`.
pub fn begins_with_band(words: &str) -> bool {
    let inside = words.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
    inside.is_some_and(|(inside, _)| inside.contains('%'))
}

/// Where the next word begins.
fn next_word(text: &str, from: usize) -> Option<usize> {
    text[from..].find(char::is_alphanumeric).map(|at| from + at)
}

/// Where the word that begins here ends.
fn word_end(text: &str, from: usize) -> usize {
    text[from..].find(|letter: char| !letter.is_alphanumeric()).map_or(text.len(), |at| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_written_as_their_publishers_write_them() {
        let band = |scale: LikelihoodScale, term: &str| scale.band(term).map(ToString::to_string).unwrap_or_default();
        assert_eq!(band(LikelihoodScale::Phia, "Highly unlikely"), "10–20%");
        assert_eq!(band(LikelihoodScale::Phia, "probable"), "55–75%");
        assert_eq!(band(LikelihoodScale::Phia, "realistic possibility"), "40–<50%");
        assert_eq!(band(LikelihoodScale::Phia, "remote"), "≤ 5%");
        assert_eq!(band(LikelihoodScale::Ipcc, "more likely than not"), "> 50%");
        assert_eq!(band(LikelihoodScale::Icd203, "highly unlikely"), "");
        assert_eq!(band(LikelihoodScale::Plain, "likely"), "");
    }

    #[test]
    fn every_term_is_on_its_scale_once_and_every_band_is_one() {
        for scale in LikelihoodScale::ALL {
            let mut terms: Vec<&str> = scale.terms().collect();
            let count = terms.len();
            terms.sort_unstable();
            terms.dedup();
            assert_eq!(terms.len(), count, "{scale:?}");
            for band in scale.bands() {
                assert!(band.low < band.high && band.high <= 100, "{band:?}");
                assert!(band.terms.iter().all(|term| scale.band(term) == Some(band)), "{band:?}");
            }
        }
    }

    #[test]
    fn every_term_is_found_in_a_text_as_itself() {
        for term in LikelihoodScale::ALL.iter().flat_map(|scale| scale.terms()).filter(|term| *term != "remote") {
            let text = format!("It is {term}, we think.");
            let found = terms_in(&text);
            assert_eq!(found, [(6..6 + term.len(), term)], "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_term_is_passed_over() {
        for text in [
            "a remote village",
            "it is not likely",
            "more likely",
            "most likely",
            "likelihood",
            "uncertainty",
            "quite likely",
        ] {
            assert_eq!(terms_in(text), [], "{text}");
        }
        let found = |text: &str| terms_in(text).into_iter().map(|(_, term)| term).collect::<Vec<_>>();
        assert_eq!(
            found("Likely, yes; unlikely, no; MORE LIKELY THAN NOT."),
            ["likely", "unlikely", "more likely than not"]
        );
        assert_eq!(found("es ist wahrscheinlich, ٪ ខ្មែរ likely"), ["likely"]);
    }

    #[test]
    fn a_term_is_found_as_whole_words() {
        assert_eq!(term_in("Unlikely, but Likely", "likely"), Some(14..20));
        assert_eq!(term_in("unlikely", "likely"), None);
    }
}
