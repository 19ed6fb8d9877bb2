//! Words and phrases of lists, found in the texts of briefs in one pass for all lists.
//!
//! The lists are data, one file for each language; where a brief's language has none, nothing is found. Words that are
//! quoted are somebody else's and are passed over. What a phrase means where it stands is for the rule to judge.

pub(super) mod english;
mod passage;
mod phrase;
mod vocabulary;

use rayon::prelude::*;

use crate::config::Config;
use crate::diag::{Diagnostic, Place, Severity};
use crate::model::{BriefId, Language};

use super::{About, Look, Rule, Subject};
use vocabulary::Vocabulary;

pub use passage::Spot;
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

/// Looks through every brief for the words of these rules.
pub(super) fn look(subject: Subject<'_>, active: &[(&Rule, Severity)]) -> Vec<(About, Diagnostic)> {
    let sought = active.iter().filter_map(|(rule, severity)| match rule.look {
        Look::Words(words) => Some(Sought { code: rule.name, severity: *severity, words }),
        Look::Site(_) | Look::Brief(_) | Look::Claim(_) | Look::Source(_) => None,
    });
    let sought: Vec<Sought> = sought.collect();
    if sought.is_empty() {
        return Vec::new();
    }
    let english = Vocabulary::of(sought.iter().map(|sought| sought.words.english));
    let briefs = (0..subject.library.briefs.len()).into_par_iter().with_min_len(16).map(BriefId::at);
    briefs.flat_map_iter(|id| in_brief(subject, id, &sought, &english)).collect()
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

fn in_brief(subject: Subject<'_>, id: BriefId, sought: &[Sought], list: &Vocabulary) -> Vec<(About, Diagnostic)> {
    let brief = &subject.library[id];
    let mut found = Vec::new();
    if !is_english(brief.language.as_ref(), subject.config) {
        return found;
    }
    let declared = &brief.declared;
    let mut take = |spot: &Spot<'_>, place: &dyn Fn() -> Place| {
        let Sought { code, severity, words } = &sought[spot.list];
        if let Some(finding) = (words.judge)(spot) {
            let finding = Diagnostic { severity: *severity, code, ..finding }.at(declared.file, place(), "");
            found.push((About::Brief(id), finding));
        }
    };
    for passage in &brief.body.passages {
        passage::spots(passage, list, |spot| take(spot, &|| Place::Span(passage.span(spot.range.clone()))));
    }
    // Front matter is not kept with its places: the whole message is shown.
    for (index, message) in brief.key_messages.iter().enumerate() {
        let place = || declared.path.clone().key("key_messages").index(index).into();
        message.passages.iter().for_each(|passage| passage::spots(passage, list, |spot| take(spot, &place)));
    }
    found
}
