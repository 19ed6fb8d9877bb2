//! What can be found, each kind with numbers of its own from the oldest on: so what is new comes last, and moves no
//! number. For each, what a result shows.

use serde::Serialize;

use crate::model::{AuthorId, BriefId, Choice, ClaimId, Date, Language, SourceId};
use crate::plan::{Findable, Page};
use crate::site::Site;
use crate::wording;

/// At most so many letters of a summary are shown.
const NOTE: usize = 240;

/// What a result shows. In a file it is a list, without the empty texts at its end.
#[derive(Debug, Default)]
pub(super) struct Result {
    /// From the site's root.
    address: String,
    title: String,
    /// What sort of text or document it is.
    label: String,
    date: String,
    note: String,
    /// Why it should not be relied on: `Retracted`.
    status: String,
    /// Its language, where that is not the site's.
    language: String,
    /// The position of its standing among all.
    standing: String,
}

impl Serialize for Result {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let Self { address, title, label, date, note, status, language, standing } = self;
        let fields = [address, title, label, date, note, status, language, standing];
        let filled = fields.iter().rposition(|field| !field.is_empty()).map_or(0, |last| last + 1);
        serializer.collect_seq(&fields[..filled])
    }
}

/// The positions in the library of all of a kind, by number.
pub(super) fn order(site: Site<'_>, kind: Findable) -> Vec<usize> {
    let library = site.library;
    let mut order: Vec<usize> = match kind {
        Findable::Brief => library.briefs.ids().map(BriefId::index).collect(),
        Findable::Claim => library.claims.ids().map(ClaimId::index).collect(),
        Findable::Source => library.sources.ids().map(SourceId::index).collect(),
        Findable::Author => library.authors.ids().map(AuthorId::index).collect(),
    };
    // Lists of the library are in the order of names, but for briefs.
    order.sort_by_cached_key(|at| {
        let slug = if kind == Findable::Brief { &*site.library[BriefId::at(*at)].slug } else { "" };
        (date(site, kind, *at).map(Date::first_day), slug)
    });
    order
}

/// By what it is narrowed and put in order: of a claim, the date of the knowledge, else of its publication.
pub(super) fn date(site: Site<'_>, kind: Findable, at: usize) -> Option<Date> {
    match kind {
        Findable::Brief => Some(site.library[BriefId::at(at)].date),
        Findable::Claim => {
            let published = site.uses.dates[at].map(|dates| dates.published);
            site.library[ClaimId::at(at)].as_of.or(published)
        }
        Findable::Source => site.library[SourceId::at(at)].date,
        Findable::Author => None,
    }
}

/// What a result shows of the one at this position of the library.
pub(super) fn result(site: Site<'_>, kind: Findable, at: usize) -> Result {
    match kind {
        Findable::Brief => brief(site, BriefId::at(at)),
        Findable::Claim => claim(site, ClaimId::at(at)),
        Findable::Source => source(site, SourceId::at(at)),
        Findable::Author => author(site, AuthorId::at(at)),
    }
}

fn brief(site: Site<'_>, id: BriefId) -> Result {
    let brief = &site.library[id];
    Result {
        address: address(site, Page::Brief(id)),
        title: brief.title.clone(),
        label: wording::brief_kind(site.words(), brief.kind).to_owned(),
        date: wording::date(site.words(), brief.date),
        note: brief.summary.as_deref().map(beginning).unwrap_or_default(),
        language: language(site, brief.language.as_ref()),
        ..Result::default()
    }
}

fn claim(site: Site<'_>, id: ClaimId) -> Result {
    let claim = &site.library[id];
    Result {
        address: address(site, Page::Claim(id)),
        title: wording::sentence(claim, site.config.likelihood_scale).into_owned(),
        label: wording::claim_kind(site.words(), claim.kind).to_owned(),
        note: wording::mode_note(site.words(), site.library, claim).unwrap_or_default(),
        date: claim.as_of.map(|date| wording::as_of(site.words(), date)).unwrap_or_default(),
        status: wording::claim_status(site.words(), claim.status).unwrap_or_default().to_owned(),
        language: language(site, site.library.language_of(id)),
        standing: (site.assessment[id].standing as usize).to_string(),
    }
}

fn source(site: Site<'_>, id: SourceId) -> Result {
    let source = &site.library[id];
    let whole = |person: &crate::model::Person| match &person.given {
        Some(given) => format!("{given} {}", person.name),
        None => person.name.clone(),
    };
    let people: Vec<String> = source.authors.iter().take(3).map(whole).chain(source.publisher.clone()).collect();
    let status = source.status.name();
    Result {
        address: address(site, Page::Source(id)),
        title: source.name().to_owned(),
        label: wording::source_kind(site.words(), source.kind.as_deref()),
        date: source.date.map(|date| wording::date(site.words(), date)).unwrap_or_default(),
        note: people.join(", "),
        status: if status == "active" { String::new() } else { wording::capitalised(status) },
        language: language(site, source.language.as_ref()),
        ..Result::default()
    }
}

fn author(site: Site<'_>, id: AuthorId) -> Result {
    let author = &site.library[id];
    let about: Vec<String> = author.role.iter().chain(&author.organization).cloned().collect();
    Result {
        address: address(site, Page::Author(id)),
        title: author.name.clone(),
        label: "Author".to_owned(),
        note: about.join(", "),
        ..Result::default()
    }
}

fn address(site: Site<'_>, page: Page) -> String {
    site.plan.addresses.of(site.library, page)
}

fn language(site: Site<'_>, own: Option<&Language>) -> String {
    own.filter(|own| **own != site.config.language).map(|own| own.as_str().to_owned()).unwrap_or_default()
}

/// A text as far as there is room, cut between words.
fn beginning(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(NOTE) else { return text.to_owned() };
    let cut = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    format!("{}…", text[..cut].trim_end_matches(|sign: char| !sign.is_alphanumeric()))
}
