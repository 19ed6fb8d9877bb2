//! A site of any size, made up: every brief of about 1,200 words with eight claims and six sources, from a pool of three
//! sources a brief. It uses every part of the content format that makes work, and nothing in it is reported.
//!
//! Everything follows from the number of the brief or source it belongs to, so that a text can name what another
//! declares without either being kept.

mod brief;
mod claims;
mod people;
mod random;
mod sources;
mod words;

use std::io;
use std::path::Path;

use words::Words;

/// Sources in one file.
const SOURCES_A_FILE: usize = 500;

/// Sources in the pool for each brief.
const SOURCES_A_BRIEF: usize = 3;

/// Claims that each brief declares.
const CLAIMS: usize = 8;

/// What a site is made from: its size, and the words.
pub(crate) struct Corpus {
    briefs: usize,
    words: Words,
}

impl Corpus {
    /// A site of that many briefs.
    pub(crate) fn new(briefs: usize) -> Self {
        Self { briefs, words: Words::new() }
    }

    /// Every file, by its path below the site's root.
    pub(crate) fn files(&self) -> impl Iterator<Item = (String, String)> + '_ {
        let config = ("content/site.yaml".to_owned(), CONFIG.to_owned());
        let pages = ["about", "method"].into_iter().enumerate();
        let pages = pages.map(|(at, page)| (format!("content/pages/{page}.md"), people::page(self, at, page)));
        let authors = (0..people::AUTHORS)
            .map(|at| (format!("content/authors/{}.md", people::author_id(self, at)), people::author(self, at)));
        let topics = (0..people::TOPICS)
            .map(|at| (format!("content/topics/{}.md", people::topic_id(self, at)), people::topic(self, at)));
        let sources = (0..self.sources().div_ceil(SOURCES_A_FILE)).map(|at| {
            let range = at * SOURCES_A_FILE..self.sources().min((at + 1) * SOURCES_A_FILE);
            (format!("content/sources/part-{at:03}.yaml"), sources::file(self, range))
        });
        let briefs =
            (0..self.briefs).map(|at| (format!("content/briefs/{}.md", brief::slug(self, at)), brief::text(self, at)));
        std::iter::once(config).chain(pages).chain(authors).chain(topics).chain(sources).chain(briefs)
    }

    /// How many sources the pool has.
    fn sources(&self) -> usize {
        self.briefs * SOURCES_A_BRIEF
    }
}

const CONFIG: &str = "\
title: A made-up site
description: Made-up briefs, for measuring.
base_url: https://corpus.example/
language: en
publisher:
  name: The made-up press
  url: https://press.example/
  corrections_policy: /method/
  funding: None
menu:
  - {title: Briefs, url: /briefs/}
  - {title: Claims, url: /claims/}
  - {title: Sources, url: /sources/}
  - {title: Method, url: /method/}
likelihood_scale: phia
# What chance makes is neither captured nor well sourced; printing thousands of findings is not what is to be measured.
rules:
  {capture-missing: allow, doi-preferred: allow, interested-alone: allow, not-comparable: allow,
   relay-as-evidence: allow, single-origin: allow, tertiary-only: allow}
";

/// Writes a site of that many briefs into `folder`, which must be empty or not be there, and says how many files it
/// has.
#[expect(clippy::disallowed_methods, reason = "a program of its own, which writes what it makes")]
pub(crate) fn write(briefs: usize, folder: &Path) -> io::Result<usize> {
    if folder.exists() && std::fs::read_dir(folder)?.next().is_some() {
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, "the folder is not empty"));
    }
    for part in ["pages", "authors", "topics", "sources", "briefs"] {
        std::fs::create_dir_all(folder.join("content").join(part))?;
    }
    let mut written = 0;
    for (path, text) in Corpus::new(briefs).files() {
        std::fs::write(folder.join(path), text)?;
        written += 1;
    }
    Ok(written)
}
