//! `scope-drift`: the words that state a claim give its number, and leave out to what the claim limits it.

use super::said::{Said, comparable, meets, said};
use crate::check::rules::{Look, Rule};
use crate::check::words::is_english;
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{BriefId, Claim};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "scope-drift",
    in_short: (
        "number in a text leaves out what it is limited to",
        "numbers in texts leave out what they are limited to",
    ),
    level: Level::Warn,
    page: include_str!("scope_drift.md"),
    look: Look::Brief(look),
};

/// A way to limit what a number is a number of.
struct Scope {
    /// The words by which a claim does so.
    limits: &'static [&'static str],
    /// Other words that say the same in a text; a `*` stands for the rest of a word.
    told: &'static [&'static str],
}

/// A word is on the list only where leaving it out makes another number of it, and where few words can stand for it.
const SCOPES: &[Scope] = &[
    Scope {
        limits: &["excluding", "except", "apart from", "other than", "not counting", "net of"],
        told: &["exclud*", "without", "leav*", "omit*", "outside", "not includ*", "ex", "but for", "minus", "remain*"],
    },
    Scope { limits: &["seaborne"], told: &["sea", "ship*", "tanker*", "vessel*", "port*"] },
    Scope { limits: &["oecd"], told: &[] },
    Scope { limits: &["median"], told: &["half", "middle", "typical*"] },
    Scope { limits: &["per capita", "per head", "per person"], told: &["a head", "a person", "each", "apiece"] },
    Scope { limits: &["seasonally adjusted"], told: &["adjusted", "seasonal*"] },
    Scope { limits: &["in real terms", "inflation-adjusted"], told: &["real", "inflation", "prices"] },
    Scope { limits: &["onshore"], told: &["on land"] },
    Scope { limits: &["offshore"], told: &["at sea"] },
    Scope { limits: &["adult", "adults"], told: &["aged", "over", "older"] },
    Scope { limits: &["urban"], told: &["cit*", "town*"] },
    Scope { limits: &["rural"], told: &["countryside", "village*"] },
    Scope { limits: &["registered"], told: &["regist*"] },
];

fn look(subject: Subject<'_>, brief: BriefId, found: &mut Found) {
    let of_brief = &subject.library[brief];
    if !is_english(of_brief.language.as_ref(), subject.config) {
        return;
    }
    for said in said(subject, brief) {
        let claim = &subject.library[said.claim];
        let Some(term) = left_out(claim, &said.at.passage.text) else { continue };
        let Some(range) = number_of(subject, &said) else { continue };
        let message =
            format!("the words give the number of claim `{}` and leave out that it is limited by `{term}`", claim.id);
        let finding = Diagnostic::warning("", message)
            .help("say in the same paragraph what the number is of")
            .at(of_brief.declared.file, said.at.place(range), "")
            .at(claim.declared.file, claim.declared.path.clone().key("text"), "the claim");
        found.report_on(About::Claim(said.claim), finding);
    }
}

/// The word by which a claim limits its number and that a paragraph does not have, nor another for it.
fn left_out(claim: &Claim, paragraph: &str) -> Option<&'static str> {
    let measure = claim.measure.as_ref()?;
    let parts = [Some(&claim.text), measure.of.as_ref(), measure.place.as_ref()];
    let own: String = parts.into_iter().flatten().map(|part| words(part)).collect();
    let told = words(paragraph);
    SCOPES.iter().find_map(|scope| {
        let limit = scope.limits.iter().copied().find(|limit| has(&own, limit))?;
        let mut all = scope.limits.iter().chain(scope.told);
        (!all.any(|word| has(&told, word))).then_some(limit)
    })
}

/// Where some words give the number of their claim.
fn number_of(subject: Subject<'_>, said: &Said<'_>) -> Option<std::ops::Range<usize>> {
    let (language, measure) = (subject.language_of(said.claim), subject.library[said.claim].measure.as_ref()?);
    let (interval, unit) = (measure.interval(language)?, measure.unit(language));
    let same = said.quantities.iter().find(|it| comparable(it, &unit) && meets(it, &[interval]));
    same.map(|quantity| quantity.range.clone())
}

/// The words of a text in lower case, each between spaces.
fn words(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase);
    let plain: String =
        letters.map(|letter| if letter.is_alphanumeric() || letter == '-' { letter } else { ' ' }).collect();
    format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether words are among others: `exclud*` is in ` excluding `.
fn has(words: &str, wanted: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(stem) => words.contains(&format!(" {stem}")),
        None => words.contains(&format!(" {wanted} ")),
    }
}
