//! Likelihood in words, always with its band and its scale.

use std::borrow::Cow;
use std::ops::Range;

use crate::model::{Choice, Claim, Likelihood, LikelihoodScale, begins_with_band, term_in};
use crate::number::{digits, unit_text};

use super::Words;

/// The likelihood as it is printed: `highly unlikely (10–20%, PHIA)`; a probability as a percentage. `default` is the
/// site's scale, for a term that names none. A term that is not on its scale is printed with the scale alone. A term stays
/// in the language of its scale, which defines it there.
pub(crate) fn likelihood(words: &Words, likelihood: &Likelihood, default: LikelihoodScale) -> String {
    match likelihood {
        Likelihood::Probability(p) => percent(words, p.value),
        Likelihood::Term { term, scale } => {
            let scale = scale.unwrap_or(default);
            let (term_of, named) = (("term", term.into()), ("scale", scale.title().into()));
            match (scale.band(term), scale.bands()) {
                (Some(band), _) => words.say("likelihood_term", &[term_of, ("band", band.to_string().into()), named]),
                (None, []) => term.clone(),
                (None, _) => words.say("likelihood_no_term", &[term_of, named]),
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
    with_band(&claim.text, Around::default(), claim.likelihood.as_ref(), default)
}

/// The claim's short text, or its sentence where it has none, as [`sentence`].
pub(crate) fn short_sentence(claim: &Claim, default: LikelihoodScale) -> Cow<'_, str> {
    with_band(claim.brief_text(), Around::default(), claim.likelihood.as_ref(), default)
}

/// Words about a claim with the band of its term, where they hold the term and no band follows it.
pub(crate) fn with_band<'a>(
    words: &'a str,
    around: Around<'_>,
    likelihood: Option<&Likelihood>,
    default: LikelihoodScale,
) -> Cow<'a, str> {
    let Some(likelihood @ Likelihood::Term { term, .. }) = likelihood else { return Cow::Borrowed(words) };
    let (Some(band), Some(found)) = (band(likelihood, default), affirmed(around.before, words, term)) else {
        return Cow::Borrowed(words);
    };
    let (before, after) = words.split_at(found.end);
    let given = begins_with_band(if after.trim().is_empty() { around.after } else { after });
    if given { Cow::Borrowed(words) } else { Cow::Owned(format!("{before} {band}{after}")) }
}

/// What stands before and behind words.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Around<'a> {
    pub(crate) before: &'a str,
    pub(crate) after: &'a str,
}

/// Where words affirm a term; `before` is what stands before them. `None` where they do not hold it, deny it (`not
/// likely`), grade it (`more likely`), have a longer term of some scale there (`very likely`) or mean a place (`remote
/// areas`): a band behind it would then say what nobody said.
pub(super) fn affirmed(before: &str, words: &str, term: &str) -> Option<Range<usize>> {
    let mut from = 0;
    while let Some(found) = term_in(&words[from..], term) {
        let found = from + found.start..from + found.end;
        let led = format!("{before} {}", &words[..found.start]);
        if !is_within_longer(words, &found)
            && !is_changed(&led)
            && (term.to_lowercase() != "remote" || is_chance(&led, &words[found.end..]))
        {
            return Some(found);
        }
        from = found.end;
    }
    None
}

/// Whether a longer term of some scale stands there.
fn is_within_longer(words: &str, found: &Range<usize>) -> bool {
    let mut terms = LikelihoodScale::ALL.iter().flat_map(|scale| scale.terms());
    terms.any(|longer| {
        longer.len() > found.len()
            && term_in(words, longer).is_some_and(|whole| whole.start <= found.start && found.end <= whole.end)
    })
}

/// Whether what leads to a term in its sentence denies or grades it.
fn is_changed(led: &str) -> bool {
    const DENYING: [&str; 10] =
        ["not", "cannot", "never", "neither", "nor", "no", "hardly", "scarcely", "without", "nobody"];
    const GRADING: [&str; 10] = ["more", "less", "most", "least", "very", "as", "so", "too", "equally", "how"];
    /// Verbs that carry a denial on to what they say.
    const CARRYING: [&str; 9] = ["think", "thinks", "believe", "believes", "expect", "expects", "say", "says", "true"];
    let lower = led.to_lowercase();
    // From the term back to the beginning of its sentence.
    let ends = |word: &&str| !word.ends_with(['.', '!', '?', ':', ';']);
    let near: Vec<&str> = lower.split_whitespace().rev().take_while(ends).collect();
    let denies = |word: &str| {
        // “No, it is likely” denies something else.
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        (DENYING.contains(&bare) && !(bare == "no" && word.ends_with(',')))
            || word.ends_with("n’t")
            || word.ends_with("n't")
    };
    let carried = near.windows(2).any(|pair| CARRYING.contains(&pair[0]) && denies(pair[1]));
    near.first().is_some_and(|word| GRADING.contains(word)) || near.iter().take(3).any(|word| denies(word)) || carried
}

/// Whether `remote` is said of a chance, and not of a place.
fn is_chance(led: &str, behind: &str) -> bool {
    const CHANCES: [&str; 8] =
        ["chance", "chances", "possibility", "possibilities", "prospect", "probability", "likelihood", "risk"];
    const BEING: [&str; 14] = [
        "is", "are", "was", "were", "be", "been", "seems", "seem", "appears", "remains", "remain", "as", "though",
        "but",
    ];
    let next = behind.trim_start().split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let last = led.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let stands_alone = last.is_empty() && next.is_empty();
    CHANCES.contains(&next.to_lowercase().as_str()) || BEING.contains(&last.as_str()) || stands_alone
}

/// Who publishes a scale, and what must be known of its bands. Publishers and titles are called what they call themselves.
pub(crate) fn scale(words: &Words, scale: LikelihoodScale) -> (&'static str, Option<&str>) {
    let (publisher, note) = match scale {
        LikelihoodScale::Phia => (
            "Professional Head of Intelligence Assessment, United Kingdom: probability yardstick",
            Some("scale_note_phia"),
        ),
        LikelihoodScale::Icd203 => (
            "Office of the Director of National Intelligence, United States: Intelligence Community Directive 203, \
             Analytic Standards",
            Some("scale_note_icd203"),
        ),
        LikelihoodScale::Ipcc => (
            "Intergovernmental Panel on Climate Change: guidance on the treatment of uncertainties, from the fifth \
             assessment report on",
            Some("scale_note_ipcc"),
        ),
        LikelihoodScale::Efsa => {
            ("European Food Safety Authority: guidance on uncertainty analysis in scientific assessments", None)
        }
        LikelihoodScale::Plain => ("", None),
    };
    (publisher, note.map(|id| words.text(id)))
}

/// A probability or a share from 0 to 1 as a percentage.
pub(crate) fn percent(words: &Words, share: f64) -> String {
    let language = words.language();
    unit_text(&digits(&round(share * 100.0), language), "%", language, language)
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
            super::likelihood(&Words::of_program("en"), &likelihood, LikelihoodScale::Phia)
        };
        assert_eq!(term("highly unlikely", None), "highly unlikely (10–20%, PHIA)");
        assert_eq!(term("Likely", Some(LikelihoodScale::Ipcc)), "Likely (66–100%, IPCC)");
        assert_eq!(term("highly unlikely", Some(LikelihoodScale::Icd203)), "highly unlikely (no term of ICD 203)");
    }

    #[test]
    fn a_sentence_is_given_the_band_of_the_term_it_holds() {
        let unlikely = Likelihood::Term { term: "highly unlikely".into(), scale: None };
        let phia = |words| with_band(words, Around::default(), Some(&unlikely), LikelihoodScale::Phia).into_owned();
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
            with_band(
                "highly unlikely",
                Around { before: "", after: " (10 to 20%)" },
                Some(&unlikely),
                LikelihoodScale::Phia
            ),
            "highly unlikely"
        );
        let likely = Likelihood::Term { term: "likely".into(), scale: Some(LikelihoodScale::Ipcc) };
        for as_it_was in [
            "It is very likely to end.",
            "It is extremely likely.",
            "It is about as likely as not.",
            "more likely than not",
        ] {
            assert_eq!(with_band(as_it_was, Around::default(), Some(&likely), LikelihoodScale::Phia), as_it_was);
        }
        assert_eq!(with_band("highly unlikely", Around::default(), None, LikelihoodScale::Phia), "highly unlikely");
        assert_eq!(
            with_band("highly unlikely", Around::default(), Some(&unlikely), LikelihoodScale::Icd203),
            "highly unlikely"
        );
    }

    #[test]
    fn what_stands_before_the_words_can_deny_their_term() {
        let likely = Likelihood::Term { term: "likely".into(), scale: Some(LikelihoodScale::Ipcc) };
        let behind = |before| {
            with_band("likely that", Around { before, after: "" }, Some(&likely), LikelihoodScale::Phia).into_owned()
        };
        for before in ["It is not ", "It isn’t", "We do not believe that for this reason it is ", "It is more "] {
            assert_eq!(behind(before), "likely that", "{before}");
        }
        for before in ["", "It did not rain. It is ", "No, it is ", "It is not why we came: it is now "] {
            assert_eq!(behind(before), "likely (66–100%, IPCC) that", "{before}");
        }
    }

    #[test]
    fn a_remote_place_is_no_remote_chance() {
        let remote = Likelihood::Term { term: "remote".into(), scale: Some(LikelihoodScale::Phia) };
        let phia = |words| with_band(words, Around::default(), Some(&remote), LikelihoodScale::Phia).into_owned();
        for place in ["Aid will reach remote areas.", "Remote villages, and remote, hilly ones", "a remote island"] {
            assert_eq!(phia(place), place);
        }
        for (words, banded) in [
            ("a remote possibility", "a remote (≤ 5%, PHIA) possibility"),
            ("That aid reaches remote areas is remote.", "That aid reaches remote areas is remote (≤ 5%, PHIA)."),
            ("remote", "remote (≤ 5%, PHIA)"),
        ] {
            assert_eq!(phia(words), banded);
        }
    }

    #[test]
    fn a_probability_is_printed_as_a_percentage() {
        let p = Likelihood::Probability(Decimal { text: "0.155".into(), value: 0.155 });
        let said = |tag| likelihood(&Words::of_program(tag), &p, LikelihoodScale::Phia);
        assert_eq!(
            ["en", "fr", "es", "km", "ar"].map(said),
            ["15.5%", "15,5\u{202f}%", "15,5\u{a0}%", "15,5%", "15.5%"]
        );
    }
}
