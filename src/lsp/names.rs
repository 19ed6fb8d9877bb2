//! Where ids are declared, and where they are named.

use std::collections::HashSet;

use rayon::prelude::*;

use crate::diag::{FieldPath, FileId, Files, Span, Step};
use crate::model::{Declared, TombstoneKind};
use crate::parse::body::{RawBody, RawCited, RawMark, RawMarkKind, RawTarget};
use crate::parse::chart::RawChartData;
use crate::parse::front_matter::Places;
use crate::parse::{Parsed, RawBrief, RawClaim, RawKey, RawOrigin, RawSource};

/// What an id is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Claim,
    Source,
    Brief,
    Author,
    Topic,
}

/// An id in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) file: FileId,
    pub(super) span: Span,
    pub(super) kind: Kind,
    pub(super) id: Box<str>,
    /// Here it is declared.
    pub(super) declares: bool,
}

/// Ids in texts, by file and place.
#[derive(Debug, Default)]
pub(super) struct Names(Vec<Name>);

impl Names {
    /// Gathers what all texts name.
    pub(super) fn of(parsed: &Parsed, files: &Files) -> Self {
        let of_briefs = parsed.briefs.par_iter().map(|brief| {
            let mut gathered = Gathering::of(files);
            gathered.brief(brief);
            gathered.names
        });
        let mut names: Vec<Name> = of_briefs.flatten_iter().collect();
        let mut others = Gathering::of(files);
        others.all_but_briefs(parsed, |_| true);
        names.append(&mut others.names);
        Self::sorted(names, parsed)
    }

    /// Gathers what the texts of one file name.
    pub(super) fn in_file(parsed: &Parsed, files: &Files, file: FileId) -> Self {
        let mut gathered = Gathering::of(files);
        parsed.briefs.iter().filter(|brief| brief.declared.file == file).for_each(|brief| gathered.brief(brief));
        gathered.all_but_briefs(parsed, |declared| declared.file == file);
        Self::sorted(gathered.names, parsed)
    }

    fn sorted(mut names: Vec<Name>, parsed: &Parsed) -> Self {
        // Authors and topics, and what a claim is `by`, may be names of people and things that have no file.
        let authors: HashSet<&str> = parsed.authors.iter().map(|author| &*author.id).collect();
        let topics: HashSet<&str> = parsed.topics.iter().map(|topic| &*topic.id).collect();
        names.retain(|name| match name.kind {
            Kind::Author => authors.contains(&*name.id),
            Kind::Topic => topics.contains(&*name.id),
            Kind::Claim | Kind::Source | Kind::Brief => true,
        });
        names.sort_by_key(|name| (name.file, name.span));
        names.dedup();
        Self(names)
    }

    /// The id at a byte of a file; the byte behind its last counts.
    pub(super) fn at(&self, file: FileId, byte: u32) -> Option<&Name> {
        self.0.iter().find(|name| name.file == file && name.span.start <= byte && byte <= name.span.end)
    }

    /// Everywhere that an id stands.
    pub(super) fn all<'n>(&'n self, kind: Kind, id: &'n str) -> impl Iterator<Item = &'n Name> {
        self.0.iter().filter(move |name| name.kind == kind && &*name.id == id)
    }
}

struct Gathering<'f> {
    files: &'f Files,
    /// Of the file that was looked into last.
    places: Option<(FileId, Places<'f>)>,
    names: Vec<Name>,
}

impl<'f> Gathering<'f> {
    fn of(files: &'f Files) -> Self {
        Self { files, places: None, names: Vec::new() }
    }

    /// What is declared outside of briefs, as far as it is wanted.
    fn all_but_briefs(&mut self, parsed: &Parsed, is_wanted: impl Fn(&Declared) -> bool) {
        parsed.claims.iter().filter(|claim| is_wanted(&claim.declared)).for_each(|claim| self.claim(claim));
        parsed.sources.iter().filter(|source| is_wanted(&source.declared)).for_each(|source| self.source(source));
        for author in parsed.authors.iter().filter(|author| is_wanted(&author.declared)) {
            self.whole(Kind::Author, &author.id, author.declared.file);
            self.keys(Kind::Topic, &author.topics, &author.declared, "topics");
            self.body(&author.body, author.declared.file);
        }
        for topic in parsed.topics.iter().filter(|topic| is_wanted(&topic.declared)) {
            self.whole(Kind::Topic, &topic.id, topic.declared.file);
            self.field(Kind::Topic, topic.parent.as_deref(), &topic.declared, |path| path.key("parent"));
            self.body(&topic.body, topic.declared.file);
        }
        for page in parsed.pages.iter().filter(|page| is_wanted(&page.declared)) {
            self.body(&page.body, page.declared.file);
        }
        for tombstone in parsed.tombstones.iter().filter(|tombstone| is_wanted(&tombstone.declared)) {
            let kind = match tombstone.what {
                TombstoneKind::Brief => Kind::Brief,
                TombstoneKind::Claim => Kind::Claim,
                TombstoneKind::Source => Kind::Source,
            };
            self.field(kind, tombstone.successor.as_deref(), &tombstone.declared, |path| path.key("successor"));
        }
    }

    fn brief(&mut self, brief: &RawBrief) {
        let declared = &brief.declared;
        self.whole(Kind::Brief, &brief.slug, declared.file);
        self.keys(Kind::Author, &brief.authors, declared, brief.authors_key);
        self.keys(Kind::Topic, &brief.topics, declared, "topics");
        brief.claims.iter().for_each(|claim| self.claim(claim));
        brief.sources.iter().for_each(|source| self.source(source));
        for (index, figure) in brief.figures.iter().enumerate() {
            self.may_be_source(figure.source.as_deref(), declared, |path| {
                path.key("figures").index(index).key("source")
            });
        }
        for correction in &brief.corrections {
            for key in &correction.claims {
                let index = correction.index;
                self.field(Kind::Claim, Some(&key.text), declared, |path| {
                    path.key("corrections").index(index).key("claims").index(key.index)
                });
            }
        }
        for (index, message) in brief.key_messages.iter().enumerate() {
            self.line(message, declared, |path| path.key("key_messages").index(index));
        }
        self.body(&brief.body, declared.file);
    }

    fn claim(&mut self, claim: &RawClaim) {
        let declared = &claim.declared;
        self.declaration(Kind::Claim, &claim.id, declared);
        for evidence in &claim.evidence {
            let index = evidence.source.index;
            let item = |path: FieldPath| path.key("evidence").index(index);
            self.field(Kind::Source, Some(&evidence.source.text), declared, |path| item(path).key("source"));
            if let Some(RawOrigin::Relays(keys)) = &evidence.origin {
                for key in keys {
                    self.field(Kind::Source, Some(&key.text), declared, |path| {
                        item(path).key("origin").index(key.index)
                    });
                }
            }
        }
        self.keys(Kind::Claim, &claim.rests_on, declared, "rests_on");
        for (_, key) in &claim.relates {
            self.field(Kind::Claim, Some(&key.text), declared, |path| {
                path.key("relates").index(key.index).key("claim")
            });
        }
        self.field(Kind::Claim, claim.superseded_by.as_deref(), declared, |path| path.key("superseded_by"));
        self.may_be_source(claim.by.as_deref(), declared, |path| path.key("by"));
        let resolution = claim.forecast.as_ref().and_then(|forecast| forecast.resolution.as_ref());
        self.may_be_source(resolution.and_then(|it| it.source.as_deref()), declared, |path| {
            path.key("forecast").key("resolution").key("source")
        });
    }

    fn source(&mut self, source: &RawSource) {
        self.declaration(Kind::Source, &source.id, &source.declared);
        if let RawOrigin::Relays(keys) = &source.origin {
            self.keys(Kind::Source, keys, &source.declared, "origin");
        }
    }

    /// A file whose name is the id.
    fn whole(&mut self, kind: Kind, id: &str, file: FileId) {
        self.names.push(Name { file, span: Span::new(0, 0), kind, id: id.into(), declares: true });
    }

    /// An id that stands under `id`, or is the key of what it is of.
    fn declaration(&mut self, kind: Kind, id: &str, declared: &Declared) {
        let path = match declared.path.steps.last() {
            Some(Step::Key(_)) => declared.path.clone().itself(),
            _ => declared.path.clone().key("id"),
        };
        self.push((kind, id), declared.file, &path, true);
    }

    fn keys(&mut self, kind: Kind, keys: &[RawKey], declared: &Declared, under: &'static str) {
        for key in keys {
            self.field(kind, Some(&key.text), declared, |path| path.key(under).index(key.index));
        }
    }

    fn field(&mut self, kind: Kind, id: Option<&str>, declared: &Declared, way: impl FnOnce(FieldPath) -> FieldPath) {
        if let Some(id) = id {
            self.push((kind, id), declared.file, &way(declared.path.clone()), false);
        }
    }

    /// What is the key of a source or anything else.
    fn may_be_source(&mut self, text: Option<&str>, declared: &Declared, way: impl FnOnce(FieldPath) -> FieldPath) {
        let is_key = |text: &&str| crate::model::Slug::parse(text).is_ok();
        self.field(Kind::Source, text.filter(is_key), declared, way);
    }

    fn push(&mut self, (kind, id): (Kind, &str), file: FileId, path: &FieldPath, declares: bool) {
        let found = self.find(file, path);
        let place = found.and_then(|span| places(self.files.get(file).text(), span, id).pop());
        self.names.extend(place.map(|span| Name { file, span, kind, id: id.into(), declares }));
    }

    /// The bytes of a value.
    fn find(&mut self, file: FileId, path: &FieldPath) -> Option<Span> {
        let text = self.files.get(file);
        if self.places.as_ref().is_none_or(|(known, _)| *known != file) {
            self.places = Some((file, Places::of(text.path(), text.text())));
        }
        self.places.as_ref().and_then(|(_, places)| places.find(path))
    }

    fn body(&mut self, body: &RawBody, file: FileId) {
        for (kind, before, id, span) in named(body) {
            let text = self.files.get(file).text();
            let words = format!("{before}{id}");
            let here = places(text, span, &words).pop();
            // A link by reference has its address elsewhere: `[words][name]`, and `[name]: claim:id` on a line of its own.
            let place = here.or_else(|| {
                places(text, Span::new(0, text.len()), &words).into_iter().find(|place| {
                    let line = text[..place.start as usize].rsplit('\n').next().unwrap_or_default().trim();
                    line.starts_with('[') && line.ends_with("]:")
                })
            });
            let span = place.map(|it| Span::new(it.start as usize + before.len(), it.end as usize));
            self.names.extend(span.map(|span| Name { file, span, kind, id: id.into(), declares: false }));
        }
    }

    /// A line of the front matter: what its own spans say means nothing in the file, and each id is looked for in all of it.
    fn line(&mut self, body: &RawBody, declared: &Declared, way: impl FnOnce(FieldPath) -> FieldPath) {
        let (file, path) = (declared.file, way(declared.path.clone()));
        let Some(line) = self.find(file, &path) else { return };
        for (kind, before, id, _) in named(body) {
            let text = self.files.get(file).text();
            let before = if before.is_empty() { "@" } else { before };
            let places = places(text, line, &format!("{before}{id}"));
            let spans = places.into_iter().map(|it| Span::new(it.start as usize + before.len(), it.end as usize));
            self.names.extend(spans.map(|span| Name { file, span, kind, id: id.into(), declares: false }));
        }
    }
}

/// What a text names: what sort of thing, what stands before its id, the id, and where.
fn named(body: &RawBody) -> Vec<(Kind, &'static str, &str, Span)> {
    let mut found: Vec<(Kind, &'static str, &str, Span)> = Vec::new();
    for RawMark { span, kind, at: _ } in &body.marks {
        match kind {
            RawMarkKind::ClaimStart(id, _) | RawMarkKind::ClaimText(id, _) | RawMarkKind::ClaimMeasure(id, _) => {
                found.push((Kind::Claim, "claim:", id, *span));
            }
            RawMarkKind::Citation(items) => {
                found.extend(items.iter().map(|RawCited { key, span, .. }| (Kind::Source, "", &**key, *span)));
            }
            RawMarkKind::Address(RawTarget::Source(id)) => found.push((Kind::Source, "source:", id, *span)),
            RawMarkKind::Address(RawTarget::Brief(id, _)) => found.push((Kind::Brief, "brief:", id, *span)),
            RawMarkKind::Address(RawTarget::Author(id)) => found.push((Kind::Author, "author:", id, *span)),
            RawMarkKind::Address(RawTarget::Topic(id)) => found.push((Kind::Topic, "topic:", id, *span)),
            _ => {}
        }
    }
    found.extend(body.unknown_parts.iter().map(|part| (Kind::Claim, "claim:", &*part.claim, part.span)));
    for chart in &body.charts {
        if let RawChartData::Claims(claims) = &chart.data {
            found.extend(claims.iter().map(|claim| (Kind::Claim, "", &*claim.id, claim.span)));
        }
    }
    found
}

/// Every place of the words in a part of a text that is not the beginning or the end of a longer id.
pub(super) fn places(text: &str, span: Span, words: &str) -> Vec<Span> {
    let Some(part) = text.get(span.range()) else { return Vec::new() };
    let is_of_id = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    let begin = span.start as usize;
    let all = part.match_indices(words).map(|(at, _)| (begin + at, begin + at + words.len()));
    let whole = all.filter(|(from, to)| !text[..*from].ends_with(is_of_id) && !text[*to..].starts_with(is_of_id));
    whole.map(|(from, to)| Span::new(from, to)).collect()
}
