//! An assessment that is not made again while the claims, their sources and the corrections are what they were.

use std::sync::Arc;

use jiff::civil;

use crate::model::{Claim, Evidence, Library};

use super::{Assessment, House, assess};

/// The assessment that was made last.
#[derive(Debug, Default)]
pub struct Kept(Option<Assessed>);

/// An assessment, and what it was made from.
#[derive(Debug)]
struct Assessed {
    assessment: Arc<Assessment>,
    library: Library,
    /// The name and the address of the house.
    house: (Option<String>, Option<String>),
    today: civil::Date,
}

/// Does what [`assess`] does, unless it would come out the same.
pub fn assess_again(library: &Library, house: House<'_>, today: civil::Date, kept: &mut Kept) -> Arc<Assessment> {
    let named = (house.name.map(str::to_owned), house.address.map(str::to_owned));
    let is_known =
        |known: &Assessed| known.house == named && known.today == today && stands_on_the_same(&known.library, library);
    let assessment = match kept.0.take().filter(is_known) {
        Some(known) => known.assessment,
        None => Arc::new(assess(library, house, today)),
    };
    let library = library.clone();
    kept.0 = Some(Assessed { assessment: Arc::clone(&assessment), library, house: named, today });
    assessment
}

/// Whether nothing that bears on evidence differs: of briefs these are their corrections.
fn stands_on_the_same(one: &Library, other: &Library) -> bool {
    one.claims.is_like(&other.claims, differ_in_words)
        && one.sources.is_like(&other.sources, |_, _| false)
        && one.briefs.is_like(&other.briefs, |one, other| one.corrections == other.corrections)
}

/// Whether two claims are the same but for words: what a reader is told of a claim, of its evidence, and in its defence.
fn differ_in_words(one: &Claim, other: &Claim) -> bool {
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
