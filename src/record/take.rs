//! From a site to the record of it.

use jiff::civil;

use crate::assess::Assessment;
use crate::model::{
    Body, Brief, BriefId, Choice, ClaimId, Correction, CorrectionKind, Date, Library, Source, on_one_line,
};

use super::entry::{hash, hash_of};
use super::evidence::{evidence, origins, quotes};
use super::history::history;
use super::source::described;
use super::statement::{differing, state, statement};
use super::{BriefEntry, ClaimEntry, CorrectionEntry, Earlier, Record, SourceEntry, Stated};

/// The record as it has to be now. What was published once keeps its line, also when it is gone; the first of a site’s
/// records takes the dates of its briefs for those of their first publication.
pub fn take(library: &Library, assessment: &Assessment, previous: Option<&Record>, today: civil::Date) -> Record {
    let taking = Taking { library, assessment, previous, today: Date::Day(today) };
    let mut record = previous.cloned().unwrap_or_default();
    record.file = None;
    for entry in record.briefs.values_mut() {
        entry.gone.get_or_insert(taking.today);
    }
    for entry in record.claims.values_mut() {
        entry.gone.get_or_insert(taking.today);
    }
    for entry in record.sources.values_mut() {
        entry.gone.get_or_insert(taking.today);
    }
    for brief in &library.briefs {
        record.briefs.insert(brief.slug.to_string(), taking.brief(brief));
    }
    let first = taking.first_uses();
    for (id, claim) in library.claims.entries() {
        record.claims.insert(claim.id.to_string(), taking.claim(id, first[id.index()]));
    }
    for (id, source) in library.sources.entries() {
        let used = assessment[id].evidence.iter().filter_map(|(claim, _)| first[claim.index()]).min();
        record.sources.insert(source.id.to_string(), taking.source(source, used));
    }
    record
}

/// What the record would have of a claim if it were taken now, for the pages.
pub fn take_claim(
    library: &Library,
    assessment: &Assessment,
    previous: &Record,
    (id, today): (ClaimId, civil::Date),
) -> ClaimEntry {
    Taking { library, assessment, previous: Some(previous), today: Date::Day(today) }.claim(id, None)
}

/// A correction as the record keeps it.
pub fn correction_entry(library: &Library, correction: &Correction) -> CorrectionEntry {
    CorrectionEntry {
        date: correction.date,
        kind: correction.kind.name().to_owned(),
        text: on_one_line(&correction.text),
        claims: correction.claims.iter().map(|id| library[*id].id.to_string()).collect(),
    }
}

#[derive(Clone, Copy)]
struct Taking<'a> {
    library: &'a Library,
    assessment: &'a Assessment,
    previous: Option<&'a Record>,
    today: Date,
}

impl Taking<'_> {
    /// When something that the record does not know was first published: on the day of its brief where there was no
    /// record before, else today.
    fn first(self, of_brief: Option<Date>) -> Date {
        match (self.previous, of_brief) {
            (None, Some(date)) => date.min(self.today),
            _ => self.today,
        }
    }

    /// By claim, the date of the earliest brief that declares or uses it.
    fn first_uses(self) -> Vec<Option<Date>> {
        let mut first: Vec<Option<Date>> = vec![None; self.library.claims.places()];
        for brief in &self.library.briefs {
            for id in brief.claims.iter().copied().chain(brief.uses.iter().map(|claim_use| claim_use.claim)) {
                let known = &mut first[id.index()];
                *known = Some(known.map_or(brief.date, |date| date.min(brief.date)));
            }
        }
        first
    }

    /// The last change that a brief tells of itself, as far as it has come.
    fn last_change(self, brief: &Brief) -> Date {
        let corrected = brief.corrections.iter().map(|correction| correction.date);
        let told = brief.updated.into_iter().chain(corrected).chain([brief.date]);
        told.max_by_key(|date| date.last_day()).map_or(self.today, |date| date.min(self.today))
    }

    fn brief(self, brief: &Brief) -> BriefEntry {
        let hash = brief_hash(brief);
        let before = self.previous.and_then(|record| record.briefs.get(&*brief.slug));
        let (version, first, since) = match before {
            None => (1, self.first(Some(brief.date)), None),
            Some(before) if before.hash == hash => (before.version, before.first, Some(before.since)),
            Some(before) => (before.version + 1, before.first, Some(self.today)),
        };
        let mut corrections: Vec<CorrectionEntry> =
            brief.corrections.iter().map(|correction| correction_entry(self.library, correction)).collect();
        corrections.sort_by(|a, b| (a.date, &a.text).cmp(&(b.date, &b.text)));
        BriefEntry {
            brief: brief.slug.to_string(),
            version,
            first,
            since: since.unwrap_or_else(|| self.last_change(brief).max(first)),
            hash,
            title: on_one_line(&brief.title),
            date: Some(brief.date),
            corrections,
            gone: None,
            span: None,
        }
    }

    fn claim(self, id: ClaimId, used: Option<Date>) -> ClaimEntry {
        let claim = &self.library[id];
        let statement = statement(self.library, claim);
        let (mut version, mut first, mut since, mut before) = (1, None, None, Vec::new());
        if let Some(entry) = self.previous.and_then(|record| record.claims.get(&*claim.id)) {
            (version, first, since) = (entry.version, Some(entry.first), Some(entry.since));
            before.clone_from(&entry.before);
            let fields = differing(&entry.statement, &statement);
            if !fields.is_empty() {
                let was: Stated = fields.into_iter().map(|field| (field.name, field.was)).collect();
                let correction = self.previous.and_then(|record| record.new_correction(self.library, id));
                let until = correction.map_or(self.today, |(_, correction)| correction.date);
                let corrected_in = correction.map(|(brief, _)| self.library[brief].slug.to_string());
                before.push(Earlier { version, until, was, corrected_in });
                version += 1;
                since = Some(until);
            }
        }
        let first = first.unwrap_or_else(|| self.first(used));
        ClaimEntry {
            claim: claim.id.to_string(),
            version,
            first,
            since: since.unwrap_or(first),
            hash: hash_of(&statement),
            statement,
            state: state(self.library, self.assessment, id),
            evidence: evidence(self.library, claim).into_iter().collect(),
            quotes: quotes(self.library, claim),
            origins: origins(self.library, claim),
            rests_on: claim.rests_on.iter().map(|id| self.library[*id].id.to_string()).collect(),
            history: history(claim),
            before,
            gone: None,
            span: None,
        }
    }

    fn source(self, source: &Source, used: Option<Date>) -> SourceEntry {
        let status = source.status.name().to_owned();
        let described = described(self.library, source);
        let texts = described.iter().flat_map(|(name, text)| [name.as_str(), text.as_str()]);
        let hash = hash([source.name(), &status].into_iter().chain(texts));
        let before = self.previous.and_then(|record| record.sources.get(&*source.id));
        let (version, first, since) = match before {
            None => (1, self.first(used), None),
            Some(before) if before.hash == hash => (before.version, before.first, Some(before.since)),
            Some(before) => (before.version + 1, before.first, Some(self.today)),
        };
        SourceEntry {
            source: source.id.to_string(),
            version,
            first,
            since: since.unwrap_or(first),
            hash,
            title: on_one_line(source.name()),
            status,
            described,
            gone: None,
            span: None,
        }
    }
}

impl Record {
    /// The newest correction that names the claim and that the record does not know yet, with its brief. That a slip of
    /// the pen was mended says nothing about what is stated.
    pub fn new_correction<'l>(&self, library: &'l Library, claim: ClaimId) -> Option<(BriefId, &'l Correction)> {
        self.new_note(library, claim, |kind| kind != CorrectionKind::Typo)
    }

    /// The same of the kinds of corrections that are asked for.
    pub fn new_note<'l>(
        &self,
        library: &'l Library,
        claim: ClaimId,
        is_meant: impl Fn(CorrectionKind) -> bool,
    ) -> Option<(BriefId, &'l Correction)> {
        let briefs = library.briefs.entries();
        let naming = briefs.flat_map(|(id, brief)| {
            let naming = brief.corrections.iter().filter(move |correction| correction.claims.contains(&claim));
            naming.map(move |correction| (id, correction))
        });
        let new = naming.filter(|(id, correction)| {
            let known = self.briefs.get(&*library[*id].slug).map_or(&[][..], |entry| &entry.corrections);
            known.is_empty() || !known.contains(&correction_entry(library, correction))
        });
        new.filter(|(_, correction)| is_meant(correction.kind)).max_by_key(|(_, correction)| correction.date)
    }
}

/// The hash of a brief's words, as the record keeps it: another line break or another mark-up is no change.
pub fn brief_hash(brief: &Brief) -> String {
    hash(words(brief).iter().map(String::as_str))
}

/// Every word of a brief that readers see: titles, summary, key messages, text.
fn words(brief: &Brief) -> Vec<String> {
    let passages =
        |body: &Body| -> Vec<String> { body.passages.iter().map(|passage| on_one_line(&passage.text)).collect() };
    let mut words = vec![on_one_line(&brief.title)];
    words.extend(brief.subtitle.as_deref().map(on_one_line));
    words.extend(brief.summary.as_deref().map(on_one_line));
    words.extend(brief.key_messages.iter().flat_map(passages));
    words.extend(passages(&brief.body));
    words
}
