//! What is to be counted: all that differs from what was counted before, and whatever depends on that.

use std::sync::Arc;

use jiff::civil;

use crate::model::{Claim, ClaimId, Evidence, Library, SourceId};

use super::marked::Marked;
use super::origins::{self, Roots};
use super::{Assessment, corrected};

/// A library, and what was counted in it.
#[derive(Debug, Default)]
pub(super) struct Before {
    pub(super) library: Library,
    pub(super) assessment: Arc<Assessment>,
}

/// What has changed since then.
#[derive(Debug)]
pub(super) struct Changes {
    /// The sources that say something else or go back to something else, or are gone.
    pub(super) sources: Marked<SourceId>,
    /// Where every source goes back to; nothing where no source has changed.
    pub(super) roots: Option<Vec<Roots>>,
    /// The claims that say something else, whose sources have changed or whose correction, or that are gone.
    pub(super) claims: Marked<ClaimId>,
    /// By claim, the day of the last correction that says that something about it was wrong.
    pub(super) corrected: Vec<Option<civil::Date>>,
}

impl Changes {
    pub(super) fn between(before: &Before, library: &Library) -> Self {
        let Before { library: was, assessment: counted } = before;
        let mut sources = Marked::none(library.sources.places().max(was.sources.places()));
        sources.extend(was.sources.differing(&library.sources, |_, _| false));
        let roots = (!sources.is_empty()).then(|| origins::roots_of_all(library));
        for (place, roots) in roots.iter().flatten().enumerate() {
            let id = SourceId::at(place);
            if counted.sources.get(id).is_some_and(|counted| counted.roots != *roots) {
                sources.add(id);
            }
        }
        let mut claims = Marked::none(library.claims.places().max(was.claims.places()));
        claims.extend(was.claims.differing(&library.claims, same_but_for_words));
        for source in sources.ids() {
            claims.extend(counted.sources.get(source).iter().flat_map(|counted| counted.reaches.iter().copied()));
        }
        let corrected = corrected::corrected_on(library);
        let differ = corrected::corrected_on(was).into_iter().zip(&corrected).enumerate();
        claims.extend(differ.filter(|(_, (was, is))| was != *is).map(|(place, _)| ClaimId::at(place)));
        Self { sources, roots, claims, corrected }
    }

    /// Whether there is nothing to count.
    pub(super) fn are_none(&self) -> bool {
        self.sources.is_empty() && self.claims.is_empty()
    }
}

/// Whether two claims differ in nothing but words: what a reader is told of a claim, of its evidence, and in its defence.
fn same_but_for_words(one: &Claim, other: &Claim) -> bool {
    let without_words = |claim: &Claim| {
        let evidence = claim.evidence.iter().map(|evidence| Evidence {
            locator: None,
            quote: None,
            context: None,
            quote_language: None,
            translation: None,
            note: None,
            ..evidence.clone()
        });
        Claim {
            text: String::new(),
            short: None,
            evidence: evidence.collect(),
            reason: None,
            alternatives: Vec::new(),
            if_false: None,
            would_change: None,
            caveat: None,
            allow: Vec::new(),
            extra: Vec::new(),
            // Where it stands in its file is of no weight either.
            declared: one.declared.clone(),
            ..claim.clone()
        }
    };
    without_words(one) == without_words(other)
}
