//! The pool of sources: of every twelve, some stand by themselves, some relay another or two, one does not say whom.

use std::fmt::Write;
use std::ops::Range;

use super::Corpus;
use super::random::{Purpose, Random};
use super::words::Words;

/// Sources among which relays stay.
const GROUP: usize = 12;

pub(super) fn id(corpus: &Corpus, at: usize) -> String {
    format!("{}-{at}", corpus.words.word(&mut Random::new(Purpose::SourceId, at)))
}

/// A file of sources.
pub(super) fn file(corpus: &Corpus, range: Range<usize>) -> String {
    let mut text = "# A part of the pool.\n".to_owned();
    for at in range {
        write_source(corpus, at, &mut text);
    }
    text
}

fn write_source(corpus: &Corpus, at: usize, out: &mut String) {
    let mut random = Random::new(Purpose::Source, at);
    let words = &corpus.words;
    let origin = origin(corpus, at);
    let (kind, tier) = kind(at);
    let _ = write!(
        out,
        "\n{id}:\n  type: {kind}\n  title: {title}\n  author: [\"{family}, {given}\", {{name: {body}}}]\n  date: {date}\n  \
         publisher: {publisher}\n  url: https://{host}.example/{path}/{at}\n  tier: {tier}\n{origin}  accessed: {accessed}\n  \
         archived: {{url: \"https://archive.example/{at}\", date: {archived}}}\n  access: {access}\n  \
         language: en\n  descriptor: >-\n    {descriptor}\n",
        id = id(corpus, at),
        title = words.clause(&mut random, 9),
        family = words.title(&mut random, 1),
        given = words.title(&mut random, 1),
        body = words.title(&mut random, 3),
        date = random.day(2010, 2024),
        publisher = words.title(&mut random, 3),
        host = words.word(&mut random),
        path = words.word(&mut random),
        accessed = random.day(2025, 2025),
        archived = random.day(2025, 2025),
        access = random.one_of(&["open", "open", "registration", "paywall"]),
        descriptor = words.sentence(&mut random),
    );
    if kind == "article" {
        let journal = words.title(&mut random, 3);
        let (volume, start) = (random.between(1, 60), random.between(1, 400));
        let _ = write!(
            out,
            "  parent: {{type: periodical, title: {journal}}}\n  volume: {volume}\n  issue: {}\n  page-range: {start}-{}\n  \
             serial-number: {{doi: 10.5555/{at}}}\n",
            volume % 4 + 1,
            start + 14,
        );
    }
    write_judgement(at, kind, words, &mut random, out);
}

/// What sort of source stands at a place in the pool, and how near it is to the matter.
fn kind(at: usize) -> (&'static str, &'static str) {
    match at % GROUP {
        0 => ("legislation", "record"),
        1 | 4 | 5 | 7 => ("report", "primary"),
        2 | 6 | 8 => ("article", "secondary"),
        _ => ("web", "tertiary"),
    }
}

/// Whether evidence from the source has to say where in it.
pub(super) fn is_long(at: usize) -> bool {
    kind(at).0 != "web"
}

/// What the source relays, if it relays anything.
fn origin(corpus: &Corpus, at: usize) -> String {
    let first = at - at % GROUP;
    let relays = |offsets: &[usize]| -> String {
        let keys: Vec<String> = offsets.iter().map(|offset| id(corpus, first + offset)).collect();
        format!("  origin: [{}]\n", keys.join(", "))
    };
    match at % GROUP {
        // A chain of two, a chain of three, one that relays two.
        2 => relays(&[1]),
        3 => relays(&[2]),
        6 => relays(&[4, 0]),
        8 => relays(&[7]),
        9 => relays(&[8]),
        11 => relays(&[9]),
        10 => "  origin: unstated\n".to_owned(),
        _ => String::new(),
    }
}

/// How the source is judged, and what became of it.
fn write_judgement(at: usize, kind: &str, words: &Words, random: &mut Random, out: &mut String) {
    if kind == "report" {
        let why = words.clause(random, 8);
        let _ = writeln!(out, "  reliability: {{grade: {}, why: \"{why}\"}}", random.one_of(&["A", "B", "C"]));
    }
    if at.is_multiple_of(17) {
        let _ = writeln!(out, "  interest: [{}]", random.one_of(&["party", "funder", "advocacy", "vendor"]));
    }
    if at.is_multiple_of(97) {
        let _ = writeln!(
            out,
            "  status: corrected\n  notices:\n    - type: correction\n      date: {}\n      text: {}",
            random.day(2025, 2025),
            words.sentence(random),
        );
    }
}
