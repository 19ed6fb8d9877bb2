//! The words of pages in every language, from message files ([Project Fluent](https://projectfluent.org)).
//!
//! A theme has them in `messages/<language>.ftl`, the program its own beside this file. They are a chain as templates are:
//! what a theme says stands in for what its parents say and for what the program says. A language that lacks a message
//! takes it from the language it is a variety of, then from the site's, then from English.

mod declared;
mod file;
mod judge;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, FileId, Files, Place, Severity, Span};
use crate::model::Language;

use self::file::MessageFile;
use self::words::Layer;

pub use self::file::MessageText;
pub use self::words::{Arg, Words};

/// What the program says itself, by language.
const OWN: [(&str, &str); 5] = [
    ("ar", include_str!("ar.ftl")),
    ("en", include_str!("en.ftl")),
    ("es", include_str!("es.ftl")),
    ("fr", include_str!("fr.ftl")),
    ("km", include_str!("km.ftl")),
];

/// The language that has every message.
const REFERENCE: &str = "en";

/// A language that a site is written in, and the place that says so.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The language.
    pub language: Language,
    /// Where it is chosen.
    pub file: FileId,
    /// Where there.
    pub place: Place,
}

/// The words of a site, in every language that it is written in.
#[derive(Debug, Clone)]
pub struct Messages(Arc<All>);

#[derive(Debug)]
struct All {
    /// The site's language first.
    words: Vec<Words>,
    /// Which of them a language has.
    by_tag: BTreeMap<String, usize>,
    /// Messages of authors alone, with their places: what nothing asks for is there in vain.
    of_authors: Vec<(String, FileId, Span)>,
    /// Something could not be read, so that what is lacking may lack for no other reason.
    broken: bool,
}

impl Messages {
    /// Reads the message files of a chain of themes for the languages of a site, the site's own first, and says what is
    /// wrong with them.
    pub fn load(
        texts: &[MessageText<'_>],
        chain: &[String],
        spoken: &[Spoken],
        files: &Files,
    ) -> (Self, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let needed = |tag: &str| {
            tag == REFERENCE || spoken.iter().any(|spoken| varieties(spoken.language.as_str()).any(|it| it == tag))
        };
        // What comes with the program is right already, and read where it is used.
        let asked = texts.iter().filter(|text| !text.built_in || needed(text.tag()));
        let mut read: Vec<MessageFile> =
            asked.filter_map(|text| MessageFile::read(*text, chain, files, &mut findings)).collect();
        read.sort_by_key(|file| file.rank);
        let own = OWN.into_iter().filter(|(tag, _)| needed(tag));
        read.extend(own.filter_map(|(tag, text)| MessageFile::of_program(tag, text)));
        let tongues = spoken.iter().map(|spoken| spoken.language.as_str()).collect();
        findings.extend(judge::findings(&read, &tongues));

        let tags: BTreeSet<&str> = read.iter().map(|file| file.language.as_str()).collect();
        let layers: BTreeMap<&str, Arc<Layer>> =
            tags.iter().map(|tag| (*tag, Arc::new(Layer::new(tag, &read)))).collect();
        let site = spoken.first().map_or(REFERENCE, |spoken| spoken.language.as_str());
        let broken = findings.iter().any(|finding| finding.severity == Severity::Error);
        let of_authors = judge::of_authors(&read);
        let mut all = All { words: Vec::new(), by_tag: BTreeMap::new(), of_authors, broken };
        for Spoken { language, file, place } in spoken {
            let tag = language.as_str();
            if all.by_tag.contains_key(tag) {
                continue;
            }
            let order = varieties(tag).chain(varieties(site)).chain([REFERENCE]);
            let words = Words::new(order.filter_map(|tag| layers.get(tag)));
            if base(words.language()) != base(tag) {
                findings.push(wordless(tag, words.language()).at(*file, place.clone(), ""));
            }
            let at = all.words.iter().position(|known| known.is_same(&words)).unwrap_or(all.words.len());
            if at == all.words.len() {
                all.words.push(words);
            }
            all.by_tag.insert(tag.to_owned(), at);
        }
        if all.words.is_empty() {
            all.words.push(Words::of_program(REFERENCE));
        }
        (Self(Arc::new(all)), findings)
    }

    /// Every different set of words, that of the site's language first.
    pub(crate) fn all(&self) -> &[Words] {
        &self.0.words
    }

    /// Which of [`Self::all`] a language has.
    pub(crate) fn position(&self, tag: &str) -> usize {
        self.0.by_tag.get(tag).copied().unwrap_or(0)
    }

    /// The words for what is written in that language.
    pub(crate) fn of(&self, language: &Language) -> &Words {
        &self.0.words[self.position(language.as_str())]
    }

    /// The names of all messages.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.all().iter().flat_map(Words::ids)
    }

    /// A language in which nothing can be said for that message; `None` where there is no such language.
    pub(crate) fn lacking(&self, id: &str) -> Option<&str> {
        self.all().iter().find(|words| !self.0.broken && !words.has(id)).map(Words::language)
    }

    /// Messages that an author wrote and that are not among those that are asked for, each with its place.
    pub(crate) fn idle(&self, asked: &BTreeSet<&str>) -> impl Iterator<Item = (&str, FileId, Span)> {
        let idle = self.0.of_authors.iter().filter(|(id, ..)| !asked.contains(id.as_str()));
        idle.map(|(id, file, span)| (id.as_str(), *file, *span))
    }

    /// The words in the site's language.
    pub(crate) fn of_site(&self) -> &Words {
        &self.0.words[0]
    }
}

/// A tag and the wider ones that it is a variety of: `fr-CA`, `fr`.
fn varieties(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(wider, _)| wider))
}

/// The language of a tag, without script or region.
fn base(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn wordless(tag: &str, instead: &str) -> Diagnostic {
    let message = format!("there are no messages in `{tag}`: what pages say around a text is said in `{instead}`");
    Diagnostic::new(Severity::Info, "language-without-words", message)
        .help(format!("write them in `messages/{}.ftl` of a theme of your own, which `extends` this one", base(tag)))
}

#[cfg(test)]
mod tests;
