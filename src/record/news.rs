//! What a new record has that the one before it had not, as far as whoever keeps it wants to be told.

use std::collections::BTreeSet;

use crate::model::Library;

use super::statement::differing;
use super::{BriefEntry, ClaimEntry, Edit, Record, dropped};

/// What has happened to things since the record before, each as `claim kida-2025`, sorted. A claim that states something
/// else and has other evidence is in both lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct News {
    /// Published for the first time.
    pub new: Vec<String>,
    /// Claims that state something else, and briefs with other words, where a new correction says so.
    pub corrected: Vec<String>,
    /// Claims in which a slip of the pen was mended.
    pub respelt: Vec<String>,
    /// Claims that state something else, and no correction says so.
    pub uncorrected: Vec<String>,
    /// Briefs with other words, and no correction says so.
    pub reworded: Vec<String>,
    /// Sources of which something else is said.
    pub redescribed: Vec<String>,
    /// Claims with evidence that they did not have.
    pub gained: Vec<String>,
    /// Claims without evidence that they had, where a new correction names them.
    pub lost: Vec<String>,
    /// The same, and no correction names them.
    pub dropped: Vec<String>,
    /// Claims that quote other words.
    pub requoted: Vec<String>,
    /// What is the same in other respects than these: another standing, status, outcome, likelihood, other premises.
    pub state: Vec<String>,
    /// Not published any more.
    pub gone: Vec<String>,
    /// Published again.
    pub back: Vec<String>,
}

/// What `now`, which was taken from `library`, has that `before` had not.
pub fn news(library: &Library, before: Option<&Record>, now: &Record) -> News {
    let mut news = News::default();
    let empty = Record::default();
    let before = before.unwrap_or(&empty);
    let named = named_anew(before, now);
    for (name, entry) in &now.briefs {
        let name = format!("brief {name}");
        let was = before.briefs.get(&entry.brief);
        if let Some(was) = news.there(&name, was.map(|was| (was, was.gone.is_some())), entry.gone.is_some()) {
            news.brief(name, was, entry);
        }
    }
    for (name, entry) in &now.claims {
        let name = format!("claim {name}");
        let was = before.claims.get(&entry.claim);
        if let Some(was) = news.there(&name, was.map(|was| (was, was.gone.is_some())), entry.gone.is_some()) {
            let claim = library.claims.find(|claim| (*claim.id).cmp(&entry.claim));
            let lost = claim.map_or(0, |id| dropped(library, &library[id], was).len());
            news.claim(name, (was, entry), lost, named.contains(entry.claim.as_str()));
        }
    }
    for (name, entry) in &now.sources {
        let name = format!("source {name}");
        let was = before.sources.get(&entry.source);
        if let Some(was) = news.there(&name, was.map(|was| (was, was.gone.is_some())), entry.gone.is_some())
            && was.version != entry.version
        {
            news.redescribed.push(name);
        }
    }
    news
}

/// The claims that a correction names which the earlier record does not have.
fn named_anew<'r>(before: &Record, now: &'r Record) -> BTreeSet<&'r str> {
    let new = now.briefs.iter().flat_map(|(name, entry)| {
        let known = before.briefs.get(name).map_or(&[][..], |was| &was.corrections);
        entry.corrections.iter().filter(move |correction| !known.contains(correction))
    });
    new.flat_map(|correction| &correction.claims).map(String::as_str).collect()
}

impl News {
    /// What it was before, where it is published now and was known before; else it is noted as what it is.
    fn there<'r, E>(&mut self, name: &str, was: Option<(&'r E, bool)>, is_gone: bool) -> Option<&'r E> {
        let list = match was {
            None => &mut self.new,
            Some((_, true)) if is_gone => return None,
            Some((was, false)) if !is_gone => return Some(was),
            Some(_) if is_gone => &mut self.gone,
            Some((was, _)) => {
                self.back.push(name.to_owned());
                return Some(was);
            }
        };
        list.push(name.to_owned());
        None
    }

    fn brief(&mut self, name: String, was: &BriefEntry, is: &BriefEntry) {
        let corrected = is.corrections.iter().any(|correction| !was.corrections.contains(correction));
        let list = match (was.version != is.version, corrected) {
            (_, true) => &mut self.corrected,
            (true, false) => &mut self.reworded,
            (false, false) if was.corrections != is.corrections || was.title != is.title || was.date != is.date => {
                &mut self.state
            }
            (false, false) => return,
        };
        list.push(name);
    }

    /// `lost` is how many pieces of evidence it does not have any more; `named`, that a new correction names it.
    fn claim(&mut self, name: String, (was, is): (&ClaimEntry, &ClaimEntry), lost: usize, named: bool) {
        let edit = Edit { fields: differing(&was.statement, &is.statement) };
        let corrected = is.before.last().is_some_and(|earlier| earlier.corrected_in.is_some());
        let restated = !edit.fields.is_empty();
        if restated {
            let list = match corrected {
                true => &mut self.corrected,
                false if edit.is_spelling() => &mut self.respelt,
                false => &mut self.uncorrected,
            };
            list.push(name.clone());
        }
        // A source with another key is in neither number.
        let gained = is.evidence.len() + lost > was.evidence.len();
        if gained {
            self.gained.push(name.clone());
        }
        if lost > 0 {
            let list = if named { &mut self.lost } else { &mut self.dropped };
            list.push(name.clone());
        }
        // What is quoted for the first time is told as evidence, if it is that.
        let requoted = was.quotes.iter().any(|(key, words)| is.quotes.get(key).is_some_and(|now| now != words));
        if requoted {
            self.requoted.push(name.clone());
        }
        let other = was.state != is.state
            || was.rests_on != is.rests_on
            || was.evidence != is.evidence
            || was.origins != is.origins
            || was.history != is.history;
        if other && !restated && !gained && !requoted && lost == 0 {
            self.state.push(name);
        }
    }

    /// Every list that has something in it, behind the words for it.
    pub fn told(&self) -> impl Iterator<Item = (&'static str, &[String])> {
        let lists: [(&'static str, &[String]); 13] = [
            ("new", &self.new),
            ("published again", &self.back),
            ("changed, with a correction", &self.corrected),
            ("changed in spelling alone, without a correction", &self.respelt),
            ("changed without a correction", &self.uncorrected),
            ("other words, without a correction", &self.reworded),
            ("described otherwise", &self.redescribed),
            ("more evidence", &self.gained),
            ("less evidence, with a correction", &self.lost),
            ("less evidence, without a correction", &self.dropped),
            ("other words quoted", &self.requoted),
            ("in another state (standing, status, likelihood, outcome or premises)", &self.state),
            ("not published any more", &self.gone),
        ];
        lists.into_iter().filter(|(_, names)| !names.is_empty())
    }
}
