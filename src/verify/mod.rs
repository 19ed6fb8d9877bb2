//! Phase 4: the library and private captures of its sources → which quotations stand in them, word for word.
//!
//! A copy is asked for when it is needed, looked at, and dropped: nothing of it is kept but its hash, and of each
//! quotation whether it is there. A quotation passes when its words are there letter by letter, after what is no
//! difference of words has been made the same (`fold`), or not at all. What is similar is only ever shown as a
//! difference.

mod again;
mod find;
mod fold;
mod fragment;
mod loose;
mod nearest;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::diag::{Diagnostic, difference};
use crate::model::{BriefId, ClaimId, Library, Quoted, SourceId};

pub use self::again::Kept;
use self::again::Looked;
use self::find::Searchable;
use self::fold::{Folded, fold};
use self::fragment::Ground;
use self::loose::{Accents, Loose};

/// A copy of a source, as text.
#[derive(Debug, Clone)]
pub struct Text {
    /// The words that a reader of the source sees, an empty line between blocks.
    pub plain: String,
    /// The SHA-256 of the file as it lies there.
    pub sha256: [u8; 32],
}

/// Names a quotation: the claim, and which piece of its evidence it belongs to.
pub type QuoteId = (ClaimId, usize);

/// Names a paragraph of a block quotation: the brief, and the position among the passages of its text.
pub type PassageId = (BriefId, usize);

/// Words that are looked for in a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Words {
    /// Those that are quoted.
    Quote(QuoteId),
    /// The sentences that they stand in.
    Context(QuoteId),
    /// A paragraph of a block quotation, in that source.
    Passage(PassageId, SourceId),
}

/// What the copies say of the quotations.
#[derive(Debug, Clone, Default)]
pub struct Verification {
    quotes: BTreeMap<Words, Verdict>,
    captures: BTreeMap<SourceId, [u8; 32]>,
    /// Sources of which there is a copy that could not be read.
    unread: Vec<SourceId>,
}

/// What a copy says of a quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every word of it is there.
    Verbatim {
        /// The text fragment that leads to it and to nothing else in the copy, without `#:~:text=`; none where there is
        /// no such.
        fragment: Option<String>,
        /// In how many places it stands.
        places: usize,
    },
    /// Its words are there in this order, but in another case or with other punctuation: the difference.
    Altered(String),
    /// Its words are not there: the difference to the nearest passage, if one is near.
    NotFound(Option<String>),
}

impl Verdict {
    /// The word for what is known of a quotation, which stays.
    pub fn name(verdict: Option<&Self>) -> &'static str {
        match verdict {
            Some(Self::Verbatim { .. }) => "verbatim",
            Some(Self::Altered(_)) => "altered",
            Some(Self::NotFound(_)) => "missing",
            None => "unchecked",
        }
    }

    /// Whether every word is there.
    pub fn is_verbatim(&self) -> bool {
        matches!(self, Self::Verbatim { .. })
    }
}

impl Verification {
    /// What was found of a quotation; none where there is no copy.
    pub fn verdict(&self, quote: QuoteId) -> Option<&Verdict> {
        self.quotes.get(&Words::Quote(quote))
    }

    /// The same of the sentences around it.
    pub fn context(&self, quote: QuoteId) -> Option<&Verdict> {
        self.quotes.get(&Words::Context(quote))
    }

    /// The same of a paragraph of a block quotation, in the copy of one of its sources.
    pub fn passage(&self, passage: PassageId, source: SourceId) -> Option<&Verdict> {
        self.quotes.get(&Words::Passage(passage, source))
    }

    /// The SHA-256 of the copy of a source, in hexadecimal; none where there is none that could be read.
    pub fn capture(&self, source: SourceId) -> Option<String> {
        self.captures.get(&source).map(|hash| hash.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Whether there is a copy of a source, though it may be one that cannot be read.
    pub fn has_capture(&self, source: SourceId) -> bool {
        self.captures.contains_key(&source) || self.unread.contains(&source)
    }

    /// The hashes of all copies: what pages depend on, beside the texts of the project.
    pub fn hashes(&self) -> impl Iterator<Item = &[u8; 32]> {
        self.captures.values()
    }
}

/// Compares every quotation with the copy of its source, where there is one. `captures` are the sources that have one,
/// each once; `read` gives the copy of that position.
pub fn verify(
    library: &Library,
    captures: &[SourceId],
    read: &(dyn Fn(usize) -> Result<Text, Diagnostic> + Sync),
) -> (Verification, Vec<Diagnostic>) {
    verify_again(library, captures, &|_| false, read, &mut Kept::default())
}

/// Does what [`verify`] does, and does not look once more for the same words in the same copy: `is_the_same` says of which
/// copies, by their positions, it is known that they have not changed.
pub fn verify_again(
    library: &Library,
    captures: &[SourceId],
    is_the_same: &(dyn Fn(usize) -> bool + Sync),
    read: &(dyn Fn(usize) -> Result<Text, Diagnostic> + Sync),
    kept: &mut Kept,
) -> (Verification, Vec<Diagnostic>) {
    if captures.is_empty() {
        return Default::default();
    }
    let quotes = quotes(library);
    let of_source = |source| quotes.get(source).map(Vec::as_slice).unwrap_or_default();
    // Nothing for those of which all is known.
    let looked: Vec<Option<Result<Looked, Diagnostic>>> = captures
        .par_iter()
        .enumerate()
        .map(|(at, source)| {
            let wanted = of_source(source);
            if is_the_same(at) && kept.get(&library[*source].id, wanted).is_some() {
                return None;
            }
            Some(read(at).map(|text| Looked::new(wanted, text.sha256, verdicts(&text.plain, wanted))))
        })
        .collect();
    let mut verification = Verification::default();
    let mut findings = Vec::new();
    for (source, looked) in captures.iter().zip(looked) {
        let key = &*library[*source].id;
        match looked {
            Some(Ok(looked)) => kept.keep(key, looked),
            Some(Err(finding)) => {
                kept.forget(key);
                verification.unread.push(*source);
                findings.push(finding);
                continue;
            }
            None => {}
        }
        if let Some(Looked { sha256, verdicts, .. }) = kept.get(key, of_source(source)) {
            verification.captures.insert(*source, *sha256);
            verification.quotes.extend(verdicts.iter().cloned());
        }
    }
    (verification, findings)
}

/// Words that are looked for, and what they are.
type Wanted<'l> = (Words, &'l str);

/// The quotations from each source.
fn quotes(library: &Library) -> BTreeMap<SourceId, Vec<Wanted<'_>>> {
    let mut quotes: BTreeMap<SourceId, Vec<Wanted<'_>>> = BTreeMap::new();
    for (claim, of) in library.claims.entries() {
        for (at, evidence) in of.evidence.iter().enumerate() {
            let id = (claim, at);
            for (words, text) in [(Words::Quote(id), &evidence.quote), (Words::Context(id), &evidence.context)] {
                if let Some(text) = text {
                    quotes.entry(evidence.source).or_default().push((words, text));
                }
            }
        }
    }
    for (brief, of) in library.briefs.entries() {
        for Quoted { passage, text, sources } in of.body.quoted() {
            for source in sources {
                let words = Words::Passage((brief, passage), source);
                quotes.entry(source).or_default().push((words, text));
            }
        }
    }
    quotes
}

fn verdicts(plain: &str, quotes: &[Wanted<'_>]) -> Vec<(Words, Verdict)> {
    if quotes.is_empty() {
        return Vec::new();
    }
    let folded = Folded::of(plain);
    let searchable = Searchable::new(&folded);
    let ground = OnceLock::new();
    let verdict = |words: &Words, quote: &str| {
        let quote = fold(quote);
        let places = searchable.find(&quote);
        match places.first() {
            // No page leads from a block quotation to its place.
            Some(_) if matches!(words, Words::Passage(..)) => {
                Verdict::Verbatim { fragment: None, places: places.len() }
            }
            Some(place) => {
                let ground = ground.get_or_init(|| Ground::new(&folded, plain));
                Verdict::Verbatim { fragment: ground.to(place), places: places.len() }
            }
            None => missed(&folded, &quote),
        }
    };
    quotes.iter().map(|(words, quote)| (*words, verdict(words, quote))).collect()
}

/// What there is in place of a folded quotation that does not stand in the copy.
fn missed(folded: &Folded, quote: &str) -> Verdict {
    let quote = find::without_brackets(quote);
    let (text, wanted) = (Loose::of(&folded.text, Accents::Kept), Loose::of(&quote, Accents::Kept));
    let passage = text.places(&wanted, 1).first().and_then(|start| {
        let from = folded.word_at(*start);
        let last = text.folded_at((text.word_at(*start) + wanted.words().count()).checked_sub(1)?)?;
        let to = folded.word_at(last) + 1;
        Some(folded.text[folded.folded_range(from).start..folded.folded_range(to - 1).end].to_owned())
    });
    match passage {
        Some(passage) => Verdict::Altered(difference::words_within(&quote, &passage.replace(fold::JOIN, ""))),
        None => Verdict::NotFound(nearest::nearest(folded, &quote)),
    }
}
