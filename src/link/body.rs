//! A text's marks: names become ids, citations become numbers.

use std::collections::HashSet;

use crate::diag::{Diagnostic, FileId, Near, Place, Span, near};
use crate::model::{Body, ChartPart, Cited, CitedAs, ClaimId, ClaimUse, Heading, Library, Link, Mark, MarkKind};
use crate::model::{SourceId, Target, Url};
use crate::parse::body::{RawBody, RawCited, RawClaimPart, RawMark, RawMarkKind, RawTarget, resolve};

use super::DataFiles;
use super::asked::Names;
use super::chart::{self, ChartClaims};
use super::names::{NOT_YET, at};

/// Resolves the marks of texts, and gathers what is wrong with them.
pub(super) struct BodyLinker<'n> {
    pub(super) names: &'n Names<'n>,
    pub(super) data: &'n DataFiles,
    pub(super) open: Open,
}

/// What was found in something that was linked, and what is still to be looked at, when all else is there.
#[derive(Debug, Default)]
pub(super) struct Open {
    pub(super) findings: Vec<Diagnostic>,
    /// Links to a heading of another text.
    to_headings: Vec<ToHeading>,
    /// Uses of a claim's number; it may state none.
    to_measures: Vec<(ClaimId, FileId, Place)>,
    /// Charts of claims, whose measures must be of one unit.
    pub(super) to_charts: Vec<ChartClaims>,
}

/// A link to a heading of a text.
#[derive(Debug)]
struct ToHeading {
    target: Target,
    file: FileId,
    span: Span,
}

/// The place that a text is read in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Here<'p> {
    /// The file.
    pub(super) file: FileId,
    /// Where it lies below `content/`.
    pub(super) path: &'p str,
    /// Where all of the text stands, for one whose own spans mean nothing in the file: a value of the front matter.
    pub(super) within: Option<&'p crate::diag::FieldPath>,
}

impl Here<'_> {
    pub(super) fn place(&self, span: Span) -> Place {
        self.within.map_or(Place::Span(span), |path| Place::Field(path.clone()))
    }

    fn link<A>(&self, address: A, span: Span) -> Link<A> {
        Link { address, file: self.file, place: self.place(span) }
    }
}

impl<'n> BodyLinker<'n> {
    pub(super) fn new(names: &'n Names<'n>, data: &'n DataFiles) -> Self {
        Self { names, data, open: Open::default() }
    }

    /// Resolves a text, and says where it uses claims.
    pub(super) fn link(&mut self, raw: RawBody, here: Here<'_>) -> (Body, Vec<ClaimUse>) {
        for part in raw.unknown_parts {
            self.unknown_part(&part, here);
        }
        let mut body = Body {
            html: raw.html,
            marks: Vec::with_capacity(raw.marks.len()),
            blocks: raw.blocks,
            headings: raw.headings,
            outward: raw.outward.into_iter().map(|(url, span)| here.link(url, span)).collect(),
            footnotes: raw.footnotes,
            words: raw.words,
            ..Body::default()
        };
        let mut uses = Vec::new();
        let charts = self.charts(raw.charts, here, &mut body.charts);
        let pictures = self.pictures(raw.pictures, here, &mut body.pictures);
        let mut cited = HashSet::new();
        let mut kept = Vec::with_capacity(raw.marks.len());
        for RawMark { at, span, kind } in raw.marks {
            let kind = match kind {
                RawMarkKind::ClaimStart(id, sentence) => self.claim(&id, span, here).map(|claim| {
                    uses.push(ClaimUse { claim, sentence });
                    MarkKind::ClaimStart(claim)
                }),
                RawMarkKind::ClaimText(id, sentence) => self.claim(&id, span, here).map(|claim| {
                    uses.push(ClaimUse { claim, sentence });
                    MarkKind::ClaimText(claim)
                }),
                RawMarkKind::ClaimMeasure(id, sentence) => self.claim(&id, span, here).map(|claim| {
                    self.open.to_measures.push((claim, here.file, here.place(span)));
                    uses.push(ClaimUse { claim, sentence });
                    MarkKind::ClaimMeasure(claim)
                }),
                // Its beginning was reported, if there was anything to report.
                RawMarkKind::ClaimEnd(id) => self.names.claims.get(&id).map(MarkKind::ClaimEnd),
                RawMarkKind::Citation(items) => {
                    let items = self.citation(items, here);
                    note_references(&items, &mut cited, &mut body.references);
                    (!items.is_empty()).then_some(MarkKind::Citation(items))
                }
                RawMarkKind::Address(target) => {
                    let kind = self.address(&target, span, here);
                    body.inward.extend(inward(&kind, here, span));
                    Some(kind)
                }
                RawMarkKind::Chart(number, part) => kept_at(&charts, number).map(|at| {
                    if part == ChartPart::Table {
                        uses.extend(chart::uses(&body.charts[at as usize]));
                    }
                    MarkKind::Chart(at, part)
                }),
                RawMarkKind::Picture(number, part) => kept_at(&pictures, number).map(|at| MarkKind::Picture(at, part)),
                RawMarkKind::Word(word) => Some(MarkKind::Word(word)),
            };
            kept.push(kind.is_some().then(|| u32::try_from(body.marks.len()).unwrap_or(u32::MAX)));
            body.marks.extend(kind.map(|kind| Mark { at, kind }));
        }
        body.passages = raw.passages.into_iter().map(|passage| passage.with_marks(&kept)).collect();
        (body, uses)
    }

    /// Reports an entry of `figures` that no picture of the text uses, and whose file may not be there either.
    pub(super) fn unused_figure(&mut self, src: &str, here: Here<'_>) {
        // An address elsewhere is no file to look for.
        let lost = match src.strip_prefix('/') {
            Some(path) => match self.site(path, None) {
                Target::Address(_) => Some(Box::new(no_file(path))),
                _ => None,
            },
            None if Url::parse(src).is_ok() => None,
            None => self.file(src, None, here).err(),
        };
        let unused = || {
            Diagnostic::warning("unused-figure", format!("no picture of the text is `{src}`"))
                .help(format!("show it: `![what it shows]({src})`, or take the entry away"))
        };
        let finding = lost.map_or_else(unused, |finding| *finding);
        self.open.findings.push(at(finding, here.file, here.place(Span::new(0, 0))));
    }

    pub(super) fn claim(&mut self, id: &str, span: Span, here: Here<'_>) -> Option<ClaimId> {
        let found = self.names.claims.get(id);
        if found.is_none() {
            let finding =
                self.names.claims.unknown(id, "claim", "declare it under `claims:` in a brief's front matter");
            self.open.findings.extend(finding.map(|finding| at(finding, here.file, here.place(span))));
        }
        found
    }

    /// Reports a link to a part that no claim has; that there is no such claim is the finding of its mark.
    fn unknown_part(&mut self, RawClaimPart { claim, part, span }: &RawClaimPart, here: Here<'_>) {
        if self.names.claims.get(claim).is_some() {
            let message = format!("link to `claim:{claim}` names the part `{part}`");
            let help = "the parts are `#value`, the measure, where the link has no words: `[](claim:id#value)`";
            let finding = Diagnostic::error("unknown-claim-part", message).help(help);
            self.open.findings.push(at(finding, here.file, here.place(*span)));
        }
    }

    fn citation(&mut self, items: Vec<RawCited>, here: Here<'_>) -> Vec<Cited> {
        let mut cited = Vec::with_capacity(items.len());
        for RawCited { key, span, prefix, locator, cited_as, replaces } in items {
            match self.names.sources.get(&key) {
                Some(source) => cited.push(Cited { source, prefix, locator, cited_as, replaces }),
                // Where the words of the text would stay, they may be no citation.
                None if cited_as == CitedAs::InText && replaces > 0 => self.no_mention(&key, span, here),
                None => {
                    let how = "declare it under `sources:` in the front matter, or in a file in sources/";
                    let finding = self.names.sources.unknown(&key, "source", how);
                    self.open.findings.extend(finding.map(|finding| at(finding, here.file, here.place(span))));
                }
            }
        }
        cited
    }

    /// `@name` that names no source is a name elsewhere, unless it is nearly one of ours.
    fn no_mention(&mut self, key: &str, span: Span, here: Here<'_>) {
        if let Some(near) = self.names.sources.near(key) {
            let message = format!("`@{key}` is taken for text: there is no source `{key}`");
            // It may be somebody's name elsewhere.
            let near = Near { is_clear: false, ..near.behind("@") };
            let finding = Diagnostic::warning("unknown-mention", message)
                .did_you_mean(key, near)
                .help(format!("write `\\@{key}` where no source is meant"));
            self.open.findings.push(at(finding, here.file, here.place(span)));
        }
    }

    /// The target of an address; where it leads nowhere, the page itself, so that the HTML stays whole.
    fn address(&mut self, target: &RawTarget, span: Span, here: Here<'_>) -> MarkKind {
        match self.target(target, here) {
            Ok(target) => {
                if has_heading(&target) {
                    self.open.to_headings.push(ToHeading { target: target.clone(), file: here.file, span });
                }
                MarkKind::Address(target)
            }
            Err(finding) => {
                self.open.findings.extend(finding.map(|finding| at(*finding, here.file, here.place(span))));
                MarkKind::Address(Target::Address("".into()))
            }
        }
    }

    /// What a target names; `Err(None)` where what is wrong has been reported.
    pub(super) fn target(&self, target: &RawTarget, here: Here<'_>) -> Result<Target, Option<Box<Diagnostic>>> {
        let names = self.names;
        match target {
            RawTarget::Source(key) => {
                let how = "declare it under `sources:` in the front matter, or in a file in sources/";
                let found = names.sources.get(key).map(Target::Source);
                found.ok_or_else(|| names.sources.unknown(key, "source", how).map(Box::new))
            }
            RawTarget::Brief(slug, heading) => {
                let found = names.briefs.get(slug).map(|id| Target::Brief(id, heading.clone()));
                found.ok_or_else(|| names.briefs.unknown(slug, "brief", "briefs lie in briefs/").map(Box::new))
            }
            RawTarget::Author(id) => {
                let found = names.authors.get(id).map(Target::Author);
                found.ok_or_else(|| names.authors.unknown(id, "author", "authors lie in authors/").map(Box::new))
            }
            RawTarget::Topic(id) => {
                let found = names.topics.get(id).map(Target::Topic);
                found.ok_or_else(|| names.topics.unknown(id, "topic", "topics lie in topics/").map(Box::new))
            }
            RawTarget::File(path, heading) => self.file(path, heading.as_deref(), here).map_err(Some),
            RawTarget::Site(path, heading) => Ok(self.site(path, heading.as_deref())),
        }
    }

    /// A path relative to the text's own folder.
    pub(super) fn file(&self, path: &str, heading: Option<&str>, here: Here<'_>) -> Result<Target, Box<Diagnostic>> {
        let Some(resolved) = resolve(here.path, path) else {
            let finding = Diagnostic::error("outside-link", format!("`{path}` leads out of the content folder"));
            return Err(Box::new(finding.help("link to what lies below `content/`, or to a full address")));
        };
        if let Some(target) = self.names.texts.get(&resolved) {
            return Ok(with_heading(target.clone(), heading));
        }
        if let Some(asset) = self.names.files.get(&resolved) {
            return Ok(Target::Asset(*asset));
        }
        if let Some(why) = self.names.hidden_texts.get(&resolved) {
            let finding = Diagnostic::error("unknown-file", format!("`content/{resolved}` is not published: {why}"));
            return Err(Box::new(finding.help(NOT_YET)));
        }
        // `x.png` beside the page is written like `/x.png` on most sites; a static file is as good as one beside it.
        let finding = Diagnostic::error("unknown-file", format!("there is no file `content/{resolved}`"));
        let mut known: Vec<&str> = self.names.files.all().chain(self.names.texts.all()).collect();
        known.sort_unstable();
        Err(Box::new(match near(&resolved, known) {
            Some(near) => {
                with_file_name(finding.help(format!("did you mean `content/{}`?", near.name)), &resolved, near)
            }
            None => finding.help("a relative link names a file beside the text; `/…` begins at the site's root"),
        }))
    }

    /// What a path from the site's root names, or else the address as it is: whether a page or a file stands there is
    /// known when the site is planned.
    fn site(&self, path: &str, heading: Option<&str>) -> Target {
        let names = self.names;
        let trimmed = path.trim_end_matches("index.html").trim_matches('/');
        let named = match trimmed.split_once('/') {
            Some(("briefs", slug)) => names.briefs.get(slug).map(|id| Target::Brief(id, None)),
            // Places on pages that the theme alone fills are known when these are made.
            Some(_) if heading.is_some() => None,
            Some(("claims", id)) => names.claims.get(id).map(Target::Claim),
            Some(("sources", key)) => names.sources.get(key).map(Target::Source),
            Some(("authors", id)) => names.authors.get(id).map(Target::Author),
            Some(("topics", id)) => names.topics.get(id).map(Target::Topic),
            Some(_) => None,
            None => names.pages.get(trimmed).map(|id| Target::Page(id, None)),
        };
        let named = named.or_else(|| names.addresses.get(path).map(|asset| Target::Asset(*asset)));
        named.map_or_else(|| Target::Address(as_address(path, heading).into()), |target| with_heading(target, heading))
    }
}

impl Open {
    /// Findings alone.
    pub(super) fn found(findings: Vec<Diagnostic>) -> Self {
        Self { findings, ..Self::default() }
    }

    /// Looks at what was open, now that all is there, and adds it to what was found.
    pub(super) fn close(&self, library: &Library, findings: &mut Vec<Diagnostic>) {
        findings.extend(self.findings.iter().cloned());
        for (claim, file, place) in &self.to_measures {
            let claim = &library[*claim];
            if claim.measure.is_none() {
                let finding = Diagnostic::error("no-measure", format!("claim `{}` states no number", claim.id));
                findings.push(at(finding.help("give the claim a `measure`, or use its words"), *file, place.clone()));
            }
        }
        for chart in &self.to_charts {
            chart.check(library, findings);
        }
        for ToHeading { target, file, span } in &self.to_headings {
            let (title, headings, wanted): (&str, &[Heading], &str) = match target {
                Target::Brief(id, Some(heading)) => (&library[*id].title, &library[*id].body.headings, heading),
                Target::Page(id, Some(heading)) => (&library[*id].title, &library[*id].body.headings, heading),
                _ => continue,
            };
            // A text without a title is one whose front matter was reported; its body may not have been read.
            if title.is_empty() {
                continue;
            }
            if headings.iter().all(|heading| &*heading.id != wanted) {
                let finding = Diagnostic::error("unknown-heading", format!("that page has no heading `{wanted}`"));
                let finding = match near(wanted, headings.iter().map(|heading| &*heading.id)) {
                    Some(near) => finding.did_you_mean(wanted, near.behind("#")),
                    None => finding,
                };
                findings.push(at(finding, *file, *span));
            }
        }
    }
}

/// The finding that there is no such file, with a fix where the one that is meant lies in the same folder.
fn with_file_name(finding: Diagnostic, wanted: &str, near: Near<'_>) -> Diagnostic {
    let (Some((folder, name)), Some((other, meant))) = (wanted.rsplit_once('/'), near.name.rsplit_once('/')) else {
        return finding;
    };
    // Others are not written as they are called.
    let is_plain = meant.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.'));
    if folder == other && is_plain { finding.fix(near.fix(name, meant)) } else { finding }
}

/// Numbers sources in the order in which they are first cited.
fn note_references(items: &[Cited], cited: &mut HashSet<SourceId>, references: &mut Vec<SourceId>) {
    for item in items {
        if cited.insert(item.source) {
            references.push(item.source);
        }
    }
}

/// Where among those that are kept the one of this number is.
fn kept_at(positions: &[Option<u32>], number: u32) -> Option<u32> {
    positions.get(number as usize).copied().flatten()
}

/// An address that names nothing of the library.
fn inward(kind: &MarkKind, here: Here<'_>, span: Span) -> Option<Link<Box<str>>> {
    let MarkKind::Address(Target::Address(address)) = kind else { return None };
    Some(here.link(address.clone(), span))
}

fn no_file(path: &str) -> Diagnostic {
    Diagnostic::error("unknown-address", format!("the site has no file `/{path}`"))
        .help("a picture named from the site's root lies in `static/`, or beside a text at its address")
}

/// A path as addresses are written: what is no file ends with a slash, and a folder's `index.html` is not named.
fn as_address(path: &str, heading: Option<&str>) -> String {
    let (path, query) = path.find('?').map_or((path, ""), |at| path.split_at(at));
    let folder = path.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'));
    let path = folder.unwrap_or(path);
    let name = path.rsplit('/').next().unwrap_or_default();
    let slash = if name.is_empty() || name.contains('.') { "" } else { "/" };
    let fragment = heading.map(|heading| format!("#{heading}")).unwrap_or_default();
    format!("{path}{slash}{query}{fragment}")
}

fn has_heading(target: &Target) -> bool {
    matches!(target, Target::Brief(_, Some(_)) | Target::Page(_, Some(_)))
}

fn with_heading(target: Target, heading: Option<&str>) -> Target {
    match target {
        Target::Brief(id, _) => Target::Brief(id, heading.map(Into::into)),
        Target::Page(id, _) => Target::Page(id, heading.map(Into::into)),
        other => other,
    }
}
