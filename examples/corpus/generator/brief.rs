//! A brief: front matter and about 1,200 words.

use std::fmt::Write;

use super::claims::{self, sources_of, used_sources};
use super::people::{AUTHORS, TOPICS, author_id, topic_id};
use super::random::{Purpose, Random};
use super::words::wrapped;
use super::{CLAIMS, Corpus, sources};

/// Sections of the text.
const SECTIONS: usize = 5;

pub(super) fn slug(corpus: &Corpus, at: usize) -> String {
    let mut random = Random::new(Purpose::Slug, at);
    format!("{}-{at}", corpus.words.words(&mut random, 3).replace(' ', "-"))
}

/// The whole file.
pub(super) fn text(corpus: &Corpus, at: usize) -> String {
    let mut random = Random::new(Purpose::Brief, at);
    let mut out = String::with_capacity(20_000);
    out.push_str("---\n");
    write_head(corpus, at, &mut random, &mut out);
    out.push_str("claims:\n");
    claims::write_all(corpus, at, &mut random, &mut out);
    write_foot(corpus, at, &mut random, &mut out);
    out.push_str("---\n");
    write_body(corpus, at, &mut random, &mut out);
    out
}

fn write_head(corpus: &Corpus, at: usize, random: &mut Random, out: &mut String) {
    let words = &corpus.words;
    let author = random.below(AUTHORS);
    let mut authors = vec![author_id(corpus, author)];
    if random.below(2) == 0 {
        authors.push(author_id(corpus, (author + 7) % AUTHORS));
    }
    let topic = random.below(TOPICS);
    let topics = [topic_id(corpus, topic), topic_id(corpus, (topic + 3) % TOPICS)];
    let _ = write!(
        out,
        "title: {}\nsubtitle: {}\nauthors: [{}]\ndate: {}\nsummary: >-\n  {}\nquestion: {}?\ntopics: [{}]\nkey_messages:\n",
        words.title(random, 7),
        words.clause(random, 8),
        authors.join(", "),
        random.day(2018, 2025),
        wrapped(&words.text(random, 24), "  "),
        words.clause(random, 9),
        topics.join(", "),
    );
    for claim in [0, 3, 5] {
        let (mark, id) = (words.words(random, 5), claims::id(corpus, at, claim));
        let _ =
            write!(out, "  - >-\n    {} [{mark}](claim:{id}) {}.\n", words.title(random, 4), words.words(random, 5));
    }
    if at.is_multiple_of(5) {
        let _ = writeln!(out, "series: {{title: {}, number: {}}}", words.title(random, 2), at / 5 + 1);
    }
    if at.is_multiple_of(10) {
        let _ = writeln!(out, "aliases: [/old/{at}/]");
    }
}

fn write_foot(corpus: &Corpus, at: usize, random: &mut Random, out: &mut String) {
    let words = &corpus.words;
    let _ = write!(
        out,
        "funding: [None]\ninterests: >-\n  {}\nlicense: CC-BY-4.0\nversion: \"1.{}\"\nreviewed_by: [{}, {}]\n\
         method: >-\n  {}\nexpires: 2035-12-31\nextra:\n  desk: {}\n",
        words.sentence(random),
        at % 4,
        words.name(random),
        words.name(random),
        wrapped(&words.text(random, 30), "  "),
        words.words(random, 2),
    );
    if at.is_multiple_of(6) {
        let _ = write!(
            out,
            "updated: 2026-01-15\ncorrections:\n  - date: 2026-01-15\n    type: correction\n    text: {}\n    claims: [{}]\n",
            words.sentence(random),
            claims::id(corpus, at, 0),
        );
    }
}

fn write_body(corpus: &Corpus, at: usize, random: &mut Random, out: &mut String) {
    let words = &corpus.words;
    let used = used_sources(corpus, at);
    let _ = write!(out, "{}\n\n", wrapped(&words.text(random, 60), ""));
    for section in 0..SECTIONS {
        let _ = write!(out, "## {}\n\n", words.title(random, 4));
        for claim in (0..CLAIMS).filter(|claim| claim % SECTIONS == section) {
            let mut text = words.text(random, 30);
            let _ = write!(text, " {}", stating(corpus, (at, claim), &used, random));
            let _ = write!(text, " {}", words.text(random, 25));
            let _ = write!(out, "{}\n\n", wrapped(&text, ""));
        }
        write_block(corpus, (at, section), random, out);
        let _ = write!(out, "{}\n\n", wrapped(&words.text(random, 45), ""));
    }
    let _ = writeln!(out, "[^note]: {}", words.sentence(random));
}

/// A sentence that states a claim and cites what stands behind it.
fn stating(corpus: &Corpus, (at, claim): (usize, usize), used: &[usize], random: &mut Random) -> String {
    let words = &corpus.words;
    let id = claims::id(corpus, at, claim);
    let cited: Vec<String> = sources_of(used, claim)
        .into_iter()
        .map(|source| format!("@{}, p. {}", sources::id(corpus, source), random.between(1, 90)))
        .collect();
    let citation = if cited.is_empty() { String::new() } else { format!(" [{}]", cited.join("; ")) };
    format!("{} [{}](claim:{id}) {}{citation}.", words.title(random, 5), words.words(random, 7), words.words(random, 3))
}

/// What stands in a section beside paragraphs.
fn write_block(corpus: &Corpus, (at, section): (usize, usize), random: &mut Random, out: &mut String) {
    let words = &corpus.words;
    let earlier = at.saturating_sub(1 + random.below(30));
    let _ = match section {
        0 => write!(
            out,
            "- **{}** {}\n- *{}* {}\n- {} [{}](brief:{})\n\n",
            words.title(random, 2),
            words.words(random, 12),
            words.title(random, 2),
            words.words(random, 12),
            words.title(random, 6),
            words.words(random, 3),
            slug(corpus, earlier),
        ),
        1 => write_table(corpus, at, random, out),
        2 => write!(
            out,
            "> {}\n\n{} [{}](topic:{}), {} [{}](author:{}).[^note]\n\n",
            wrapped(&words.text(random, 25), "> "),
            words.title(random, 5),
            words.words(random, 2),
            topic_id(corpus, at % TOPICS),
            words.words(random, 3),
            words.words(random, 2),
            author_id(corpus, at % AUTHORS),
        ),
        3 => write!(
            out,
            "{} [{}](claim:{}) {}; {} [{}](../briefs/{}.md).\n\n",
            words.title(random, 4),
            words.words(random, 5),
            claims::id(corpus, earlier, 1),
            words.words(random, 3),
            words.words(random, 3),
            words.words(random, 3),
            slug(corpus, earlier),
        ),
        _ => write!(
            out,
            "1. {}\n2. {} [{}](https://{}.example/)\n3. ~~{}~~ {}\n\n> [!NOTE]\n> {}\n\n",
            words.title(random, 10),
            words.title(random, 8),
            words.words(random, 2),
            words.word(random),
            words.words(random, 2),
            words.words(random, 8),
            words.sentence(random),
        ),
    };
}

fn write_table(corpus: &Corpus, at: usize, random: &mut Random, out: &mut String) -> std::fmt::Result {
    let words = &corpus.words;
    write!(
        out,
        "| {} | {} | {} |\n|---|--:|--:|\n| {} | {} | {} |\n| {} | {} | {} |\n| {} | {} | [](claim:{}#value) |\n\n",
        words.word(random),
        words.word(random),
        words.word(random),
        words.words(random, 2),
        random.below(900),
        random.below(900),
        words.words(random, 2),
        random.below(900),
        random.below(900),
        words.words(random, 2),
        random.below(900),
        claims::id(corpus, at, 0),
    )
}
