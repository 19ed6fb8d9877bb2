//! The index that readers search with: words and where they are, cut into files so that a query needs few of them
//! whatever the size of the site. `search.js` of the theme reads it.
//!
//! Each file is a script that hands over what it has to the element that loads it: so pages need no policy beyond
//! `script-src 'self'`, and a site that is opened from disk can be searched as well.

mod fold;
mod found;
mod lists;
mod terms;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::assess::Standing;
use crate::model::{BriefId, ClaimId, Date, TopicId};
use crate::plan::{FOUND_PER_FILE, Findable, SearchPart, SearchSize};
use crate::site::Site;
use crate::wording;

use terms::Terms;

/// All files of the index.
#[derive(Debug)]
pub(super) struct Index {
    start: String,
    words: Vec<String>,
    ends: Vec<String>,
    found: [Vec<String>; Findable::ALL.len()],
    standings: String,
    topics: String,
}

/// What is read first.
#[derive(Serialize)]
struct Start<'a> {
    /// Changes when anything does; the other files are asked for by it.
    version: String,
    /// How many files there are, and how many results each has that has some.
    words: usize,
    ends: usize,
    results: usize,
    kinds: Vec<Kind>,
    /// Name, label, sign, class and number of claims.
    standings: Vec<(&'static str, &'a str, &'static str, &'static str, usize)>,
    /// Name and title.
    topics: Vec<(&'a str, &'a str)>,
}

/// How many there are of a kind.
#[derive(Serialize)]
struct Kind {
    count: usize,
    /// Each year, and the number of the first that is of it.
    years: Vec<(i16, usize)>,
}

impl Index {
    /// Goes through the whole site.
    pub(super) fn of(site: Site<'_>) -> Self {
        let size = site.plan.search.unwrap_or_default();
        let orders = Findable::ALL.map(|kind| found::order(site, kind));
        let mut terms = Terms::default();
        for (kind, order) in Findable::ALL.into_iter().zip(&orders) {
            terms.add_all(site, kind, order);
        }
        let files = terms.files(size);
        let [briefs, claims, ..] = &orders;
        let mut index = Self {
            start: String::new(),
            words: files.words.iter().map(script).collect(),
            ends: files.ends.iter().map(script).collect(),
            found: Findable::ALL.map(|kind| results(site, kind, &orders[kind as usize])),
            standings: script(&standings(site, claims)),
            topics: script(&topics(site, briefs, claims)),
        };
        index.start = script(&start(site, size, &orders, index.version()));
        index
    }

    /// One of its files.
    pub(super) fn part(&self, part: SearchPart) -> &[u8] {
        let text = match part {
            SearchPart::Start => Some(&self.start),
            SearchPart::Words(at) => self.words.get(at as usize),
            SearchPart::Ends(at) => self.ends.get(at as usize),
            SearchPart::Found(kind, at) => self.found[kind as usize].get(at as usize),
            SearchPart::Standings => Some(&self.standings),
            SearchPart::Topics => Some(&self.topics),
        };
        text.map(String::as_bytes).unwrap_or_default()
    }

    /// A hash of all the other files.
    fn version(&self) -> String {
        let mut hash = Sha256::new();
        let many = [&self.words, &self.ends].into_iter().chain(&self.found).flatten();
        many.chain([&self.standings, &self.topics]).for_each(|text| hash.update(text));
        hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A file that hands over a value to the element that loads it.
fn script(value: &(impl Serialize + ?Sized)) -> String {
    // Texts and numbers can always be written, and every JSON is a value of JavaScript.
    format!("document.currentScript.take({});\n", serde_json::to_string(value).unwrap_or_default())
}

fn results(site: Site<'_>, kind: Findable, order: &[usize]) -> Vec<String> {
    let file = |ids: &[usize]| script(&ids.iter().map(|at| found::result(site, kind, *at)).collect::<Vec<_>>());
    order.chunks(FOUND_PER_FILE).map(file).collect()
}

fn start<'a>(site: Site<'a>, size: SearchSize, orders: &[Vec<usize>], version: String) -> Start<'a> {
    let mut counts = [0; Standing::ALL.len()];
    for claim in site.assessment.claims.iter() {
        counts[claim.standing as usize] += 1;
    }
    let standing = |standing: Standing| {
        let wording::Standing { name, label, symbol, tone, .. } = wording::standing(site.messages.of_site(), standing);
        (name, label, symbol, tone, counts[standing as usize])
    };
    Start {
        version,
        words: size.words,
        ends: size.ends,
        results: FOUND_PER_FILE,
        kinds: Findable::ALL.into_iter().zip(orders).map(|(kind, order)| of_kind(site, kind, order)).collect(),
        standings: Standing::ALL.into_iter().map(standing).collect(),
        topics: site.library.topics.iter().map(|topic| (&*topic.id, &*topic.title)).collect(),
    }
}

fn of_kind(site: Site<'_>, kind: Findable, order: &[usize]) -> Kind {
    let mut years: Vec<(i16, usize)> = Vec::new();
    for (number, at) in order.iter().enumerate() {
        let year = found::date(site, kind, *at).map(Date::year);
        if let Some(year) = year.filter(|year| years.last().is_none_or(|(last, _)| last != year)) {
            years.push((year, number));
        }
    }
    Kind { count: order.len(), years }
}

/// The claims of each standing, by number.
fn standings(site: Site<'_>, claims: &[usize]) -> Vec<String> {
    let of = |standing| listed(claims, |at| site.assessment[ClaimId::at(at)].standing == standing);
    Standing::ALL.into_iter().map(of).collect()
}

/// The briefs and the claims on each topic, by number. A claim is about what the briefs are about that use it.
fn topics(site: Site<'_>, briefs: &[usize], claims: &[usize]) -> Vec<[String; 2]> {
    let is_about = |brief: BriefId, topic: TopicId| site.library[brief].topics.contains(&topic);
    let of = |topic: TopicId| {
        let briefs = listed(briefs, |at| is_about(BriefId::at(at), topic));
        let claims = listed(claims, |at| site.uses.claim_briefs[at].iter().any(|brief| is_about(*brief, topic)));
        [briefs, claims]
    };
    site.library.topics.ids().map(of).collect()
}

/// The numbers of those that are wanted.
fn listed(order: &[usize], wanted: impl Fn(usize) -> bool) -> String {
    let numbers = order.iter().zip(0..).filter(|(at, _)| wanted(**at)).map(|(_, number)| number);
    let mut list = String::new();
    lists::write(&numbers.collect::<Vec<u32>>(), &mut list);
    list
}
