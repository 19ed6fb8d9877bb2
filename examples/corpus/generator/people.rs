//! Authors, topics and free pages.

use super::Corpus;
use super::random::{Purpose, Random};
use super::words::wrapped;

pub(super) const AUTHORS: usize = 30;
pub(super) const TOPICS: usize = 20;

/// Topics that have others below them.
const MAIN_TOPICS: usize = 5;

pub(super) fn author_id(corpus: &Corpus, at: usize) -> String {
    format!("{}-{at}", author_name(corpus, at).to_lowercase().replace(' ', "-"))
}

fn author_name(corpus: &Corpus, at: usize) -> String {
    corpus.words.name(&mut Random::new(Purpose::Person, at))
}

pub(super) fn author(corpus: &Corpus, at: usize) -> String {
    let mut random = Random::new(Purpose::Person, AUTHORS + at);
    let words = &corpus.words;
    format!(
        "---\nname: {name}\nrole: {role}\norganization: {organization}\nurl: https://{host}.example/\n\
         topics: [{topic}]\ninterests: >-\n  {interests}\nfunding: [None]\n---\n{biography}\n\n{more}\n",
        name = author_name(corpus, at),
        role = words.title(&mut random, 3),
        organization = words.title(&mut random, 3),
        host = words.word(&mut random),
        topic = topic_id(corpus, at % TOPICS),
        interests = words.sentence(&mut random),
        biography = wrapped(&words.text(&mut random, 60), ""),
        more = wrapped(&words.text(&mut random, 40), ""),
    )
}

pub(super) fn topic_id(corpus: &Corpus, at: usize) -> String {
    format!("{}-{at}", topic_title(corpus, at).to_lowercase().replace(' ', "-"))
}

fn topic_title(corpus: &Corpus, at: usize) -> String {
    corpus.words.title(&mut Random::new(Purpose::Person, 2 * AUTHORS + at), 2)
}

pub(super) fn topic(corpus: &Corpus, at: usize) -> String {
    let mut random = Random::new(Purpose::Person, 2 * AUTHORS + TOPICS + at);
    let words = &corpus.words;
    let parent = match at {
        0..MAIN_TOPICS => String::new(),
        _ => format!("parent: {}\n", topic_id(corpus, at % MAIN_TOPICS)),
    };
    format!(
        "---\ntitle: {title}\nsummary: >-\n  {summary}\n{parent}questions:\n  - {first}?\n  - {second}?\n---\n{text}\n",
        title = topic_title(corpus, at),
        summary = words.sentence(&mut random),
        first = words.clause(&mut random, 9),
        second = words.clause(&mut random, 11),
        text = wrapped(&words.text(&mut random, 80), ""),
    )
}

pub(super) fn page(corpus: &Corpus, at: usize, name: &str) -> String {
    let mut random = Random::new(Purpose::Page, at);
    let words = &corpus.words;
    format!(
        "---\ntitle: {title}\nsummary: {summary}\n---\n{first}\n\n## {heading}\n\n{second}\n",
        title = super::words::capitalised(name),
        summary = words.clause(&mut random, 8),
        first = wrapped(&words.text(&mut random, 150), ""),
        heading = words.title(&mut random, 3),
        second = wrapped(&words.text(&mut random, 150), ""),
    )
}
