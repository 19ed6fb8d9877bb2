//! Words and phrases of lists, found in the texts of briefs and in the words of claims in one pass for all lists.
//!
//! The lists are data, one file for each language; where a brief's language has none, nothing is found. Words that are
//! quoted are somebody else's and are passed over. What a phrase means where it stands is for the rule to judge.

pub(super) mod english;
mod passage;
mod phrase;
mod vocabulary;

use rayon::prelude::*;

use crate::config::Config;
use crate::diag::{Diagnostic, FileId, Place, Severity};
use crate::model::{Body, BriefId, Claim, ClaimId, ClaimKind, ClaimMode, Language, MarkKind, Passage};

use super::{About, Look, Rule, Subject};
use vocabulary::Vocabulary;

pub use passage::{Setting, Spot};
pub use phrase::Phrase;
pub(super) use phrase::first;

/// What a rule about words looks for, and what it says where it finds it.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    /// The phrases, in English.
    pub english: &'static [Phrase],
    /// The finding with its remedy; `None` where the words are well used. The place is filled in by whoever asks.
    pub judge: fn(&Spot<'_>) -> Option<Diagnostic>,
}

/// Looks through every brief and every claim for the words of these rules.
pub(super) fn look(subject: Subject<'_>, active: &[(&Rule, Severity)]) -> Vec<(About, Diagnostic)> {
    let sought = active.iter().filter_map(|(rule, severity)| match rule.look {
        Look::Words(words) => Some(Sought { code: rule.name, severity: *severity, words }),
        Look::Site(_)
        | Look::Brief(_)
        | Look::BriefAndClaim(..)
        | Look::Claim(_)
        | Look::Source(_)
        | Look::Answers(_) => None,
    });
    let sought: Vec<Sought> = sought.collect();
    if sought.is_empty() {
        return Vec::new();
    }
    let english = Vocabulary::of(sought.iter().map(|sought| sought.words.english));
    let briefs: Vec<BriefId> = subject.library.briefs.ids().collect();
    let claims: Vec<ClaimId> = subject.library.claims.ids().collect();
    let briefs = briefs.into_par_iter().with_min_len(16);
    let in_briefs = briefs.flat_map_iter(|id| in_brief(subject, id, &sought, &english));
    let claims = claims.into_par_iter().with_min_len(64);
    in_briefs.chain(claims.flat_map_iter(|id| in_shared(subject, id, &sought, &english))).collect()
}

/// Whether a text in this language, or else the site's, is in English.
pub(super) fn is_english(language: Option<&Language>, config: &Config) -> bool {
    let tag = language.unwrap_or(&config.language).as_str();
    tag == "en" || tag.starts_with("en-")
}

/// A rule that is looked for.
struct Sought {
    code: &'static str,
    severity: Severity,
    words: Words,
}

/// A finding, and what tells whether another is of the same words of the same claim.
struct Hit {
    about: About,
    finding: Diagnostic,
    words: String,
    claim: Option<ClaimId>,
}

/// Collects what the lists find.
struct Hits<'a> {
    sought: &'a [Sought],
    list: &'a Vocabulary,
    file: FileId,
    hits: Vec<Hit>,
}

fn in_brief(subject: Subject<'_>, id: BriefId, sought: &[Sought], list: &Vocabulary) -> Vec<(About, Diagnostic)> {
    let brief = &subject.library[id];
    if !is_english(brief.language.as_ref(), subject.config) {
        return Vec::new();
    }
    let declared = &brief.declared;
    let mut hits = Hits { sought, list, file: declared.file, hits: Vec::new() };
    let place = |key: &str| declared.path.clone().key(key.to_owned());
    for passage in &brief.body.passages {
        hits.look(passage, Setting::Text, About::Brief(id), &|spot| {
            (Place::Span(passage.span(spot.range.clone())), claim_stated(&brief.body, passage, spot))
        });
    }
    // Front matter is not kept with its places: the whole text is shown.
    for (index, message) in brief.key_messages.iter().enumerate() {
        for passage in &message.passages {
            hits.look(passage, Setting::Text, About::Brief(id), &|spot| {
                (place("key_messages").index(index).into(), claim_stated(message, passage, spot))
            });
        }
    }
    if let Some(summary) = &brief.summary {
        let passage = Passage::plain(summary);
        hits.look(&passage, Setting::Summary, About::Brief(id), &|_| (place("summary").into(), None));
    }
    brief.claims.iter().for_each(|claim| hits.look_at_claim(&subject.library[*claim], *claim));
    hits.into_findings()
}

/// The claim whose words a phrase stands in.
fn claim_stated(body: &Body, passage: &Passage, spot: &Spot<'_>) -> Option<ClaimId> {
    let within =
        |(from, to, _): &&(u32, u32, u32)| *from as usize <= spot.range.start && spot.range.end <= *to as usize;
    let (.., mark) = passage.stated.iter().find(within)?;
    match body.marks.get(*mark as usize)?.kind {
        MarkKind::ClaimStart(claim) => Some(claim),
        _ => None,
    }
}

/// Looks through a claim that lies in a file of its own.
fn in_shared(subject: Subject<'_>, id: ClaimId, sought: &[Sought], list: &Vocabulary) -> Vec<(About, Diagnostic)> {
    let claim = &subject.library[id];
    if claim.home.is_some() || !is_english(None, subject.config) {
        return Vec::new();
    }
    let mut hits = Hits { sought, list, file: claim.declared.file, hits: Vec::new() };
    hits.look_at_claim(claim, id);
    hits.into_findings()
}

impl Hits<'_> {
    /// Looks through a passage; `place` says where a phrase is written, and which claim it states.
    fn look(
        &mut self,
        passage: &Passage,
        setting: Setting<'_>,
        about: About,
        place: &dyn Fn(&Spot<'_>) -> (Place, Option<ClaimId>),
    ) {
        passage::spots(passage, setting, self.list, |spot| {
            let Sought { code, severity, words } = &self.sought[spot.list];
            let Some(finding) = (words.judge)(spot) else { return };
            let (place, claim) = place(spot);
            let words = spot.words().to_lowercase();
            let is_claim = matches!(about, About::Claim(_));
            let same =
                |hit: &&mut Hit| is_claim && hit.finding.code == *code && hit.claim == claim && hit.words == words;
            // What the text says in the words of the claim, or its short form, is one mistake in two places.
            if let Some(known) = self.hits.iter_mut().find(same) {
                known.about = about;
                known.finding = known.finding.clone().at(self.file, place, "and here");
                return;
            }
            let finding = Diagnostic { severity: *severity, code, ..finding }.at(self.file, place, "");
            self.hits.push(Hit { about, finding, words, claim });
        });
    }

    /// Looks through a claim's own words; those of somebody else are quoted.
    fn look_at_claim(&mut self, claim: &Claim, id: ClaimId) {
        let is_ours = claim.mode == ClaimMode::Endorsed && claim.kind != ClaimKind::Quotation;
        let own = [("text", Some(&claim.text)), ("short", claim.short.as_ref())].into_iter().filter(|_| is_ours);
        for (key, text) in own.chain([("caveat", claim.caveat.as_ref())]) {
            let Some(text) = text else { continue };
            let path = claim.declared.path.clone().key(key);
            let passage = Passage::plain(text);
            let place = |_: &Spot<'_>| (path.clone().into(), Some(id));
            self.look(&passage, Setting::Claim(claim), About::Claim(id), &place);
        }
    }

    fn into_findings(self) -> Vec<(About, Diagnostic)> {
        self.hits.into_iter().map(|hit| (hit.about, hit.finding)).collect()
    }
}
