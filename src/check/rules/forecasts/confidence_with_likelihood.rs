//! `confidence-with-likelihood`: a sentence that holds both a level of confidence and a term of likelihood.

use std::ops::Range;

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Brief, BriefId, Claim, ClaimId, term_in, terms_in};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "confidence-with-likelihood",
    in_short: ("sentence mixes confidence with likelihood", "sentences mix confidence with likelihood"),
    level: Level::Error,
    page: include_str!("confidence_with_likelihood.md"),
    look: Look::Site(look),
};

/// How texts state a level of confidence (ICD 203, standard 2).
const LEVELS: [&str; 9] = [
    "high confidence",
    "moderate confidence",
    "medium confidence",
    "low confidence",
    "we are confident",
    "we remain confident",
    "i am confident",
    "highly confident",
    "moderately confident",
];

fn look(subject: Subject<'_>, found: &mut Found) {
    for (id, claim) in subject.library.claims.entries() {
        look_at_claim(claim, id, found);
    }
    for (id, brief) in subject.library.briefs.entries() {
        look_at_brief(brief, id, found);
    }
}

fn look_at_claim(claim: &Claim, id: ClaimId, found: &mut Found) {
    let place = |key: &str| claim.declared.path.clone().key(key.to_owned());
    let basis = claim.confidence.as_ref().and_then(|confidence| confidence.basis.as_ref());
    let texts: [(Option<&String>, FieldPath); 4] = [
        (Some(&claim.text), place("text")),
        (claim.short.as_ref(), place("short")),
        (claim.caveat.as_ref(), place("caveat")),
        (basis, place("confidence").key("basis")),
    ];
    for (text, place) in texts {
        let both = text.and_then(|text| text.split(". ").find_map(|sentence| both(sentence)));
        if let Some((level, _, term)) = both {
            let finding = finding(level, term).at(claim.declared.file, place, "");
            found.report_on(About::Claim(id), finding);
        }
    }
}

fn look_at_brief(brief: &Brief, id: BriefId, found: &mut Found) {
    let file = brief.declared.file;
    for passage in brief.body.passages.iter().filter(|passage| !passage.form.is_quotation()) {
        for sentence in passage.sentences() {
            let Some((level, at, term)) = both(&passage.text[sentence.clone()]) else { continue };
            let span = passage.span(sentence.start + at.start..sentence.start + at.end);
            found.report_on(About::Brief(id), finding(level, term).at(file, span, ""));
        }
    }
    for (index, message) in brief.key_messages.iter().enumerate() {
        let sentences = message.passages.iter().flat_map(|passage| passage.sentences().map(|at| &passage.text[at]));
        let place = FieldPath::root().key("key_messages").index(index);
        for (level, _, term) in sentences.filter_map(both) {
            found.report_on(About::Brief(id), finding(level, term).at(file, place.clone(), ""));
        }
    }
}

/// The level of confidence in a sentence, where it stands, and the term of likelihood beside it.
fn both(sentence: &str) -> Option<(&'static str, Range<usize>, &'static str)> {
    // `confident` and `confidence` alike; hardly any sentence has either.
    if !sentence.contains("onfiden") {
        return None;
    }
    let (level, at) = LEVELS.iter().find_map(|level| Some((*level, term_in(sentence, level)?)))?;
    let (_, term) = terms_in(sentence).into_iter().next()?;
    Some((level, at, term))
}

fn finding(level: &str, term: &str) -> Diagnostic {
    let message = format!("one sentence holds `{level}` and `{term}`");
    Diagnostic::error("", message)
        .help("say in one sentence how likely it is, and in another how sure you are, and why")
}
