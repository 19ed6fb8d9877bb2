//! Phase 2: texts → what they say, one file at a time, in parallel. It never fails: what cannot be understood is
//! reported, and the rest is read all the same.

mod again;
pub mod body;
mod brief;
pub mod capture;
pub mod chart;
mod claim;
pub mod front_matter;
mod library;
pub mod markdown;
mod name;
mod order;
mod people;
mod source;
mod text;
mod tombstone;
mod waiver;

pub use again::{Kept, parse_again};
pub use brief::{RawBrief, RawCorrection, RawTranslation};
pub use claim::{RawClaim, RawEvidence};
pub use name::{RawKey, RawOrigin};
pub use people::{RawAuthor, RawPage, RawTopic};
pub use source::RawSource;
pub use tombstone::RawTombstone;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Markdown;
use crate::diag::{Diagnostic, FileId, Place};
use crate::model::Slug;
use crate::yaml::{Document, Node};

use self::body::{RawBody, RawTarget};
use self::chart::RawChartData;
use self::text::Text;

/// A text and what it is.
#[derive(Debug, Clone, Copy)]
pub struct Input<'t> {
    /// The text's id.
    pub file: FileId,
    /// Where it lies below `content/`.
    pub path: &'t str,
    /// The text.
    pub text: &'t str,
    /// What it is.
    pub kind: InputKind<'t>,
}

/// What a text is; names are as the file system has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputKind<'t> {
    /// A brief of that slug.
    Brief(&'t str),
    /// A list of sources, or a bibliography of another tool: which, its path tells.
    Sources,
    /// A list of claims.
    Claims,
    /// An author of that id.
    Author(&'t str),
    /// A topic of that id.
    Topic(&'t str),
    /// A free page of that slug.
    Page(&'t str),
    /// What was published and is there no more.
    Tombstones,
}

/// All that the texts say, each list in the order of its files. What there may be many of is shared with what is kept of it,
/// where something is.
#[derive(Debug, Clone, Default)]
pub struct Parsed {
    /// The briefs, with the claims and sources that they declare.
    pub briefs: Vec<Arc<RawBrief>>,
    /// The claims of `claims/*.yaml`.
    pub claims: Vec<Arc<RawClaim>>,
    /// The sources of `sources/`.
    pub sources: Vec<Arc<RawSource>>,
    /// The authors.
    pub authors: Vec<Arc<RawAuthor>>,
    /// The topics.
    pub topics: Vec<Arc<RawTopic>>,
    /// The free pages.
    pub pages: Vec<Arc<RawPage>>,
    /// The tombstones.
    pub tombstones: Vec<Arc<RawTombstone>>,
    /// Ids that are declared where it cannot be read as what.
    pub unread: Vec<Box<str>>,
}

impl Parsed {
    /// The files that charts are drawn from, by where they lie below `content/`.
    pub fn data_files(&self) -> BTreeSet<String> {
        let charts = self.bodies().flat_map(|(from, body)| body.charts.iter().map(move |chart| (from, chart)));
        let named = charts.filter_map(|(from, chart)| match &chart.data {
            RawChartData::File { path, .. } => body::resolve(from, path),
            RawChartData::Table(_) | RawChartData::Claims(_) => None,
        });
        named.collect()
    }

    /// The files that texts show as pictures.
    pub fn pictures(&self) -> PictureFiles {
        let mut files = PictureFiles::default();
        let messages = self.briefs.iter().flat_map(|brief| brief.key_messages.iter().map(|line| (&brief.path, line)));
        for (from, picture) in self
            .bodies()
            .chain(messages)
            .flat_map(|(from, body)| body.pictures.iter().map(move |picture| (from, picture)))
        {
            match &picture.target {
                RawTarget::File(path, _) => files.paths.extend(body::resolve(from, path)),
                RawTarget::Site(address, _) => {
                    files.addresses.insert(address.to_string());
                }
                RawTarget::Source(_) | RawTarget::Brief(..) | RawTarget::Author(_) | RawTarget::Topic(_) => {}
            }
        }
        files
    }

    /// Every text of many blocks, with where it lies below `content/`.
    fn bodies(&self) -> impl Iterator<Item = (&String, &RawBody)> {
        let briefs = self.briefs.iter().map(|brief| (&brief.path, &brief.body));
        let authors = self.authors.iter().map(|author| (&author.path, &author.body));
        let topics = self.topics.iter().map(|topic| (&topic.path, &topic.body));
        let pages = self.pages.iter().map(|page| (&page.path, &page.body));
        briefs.chain(authors).chain(topics).chain(pages)
    }
}

/// Files that texts show as pictures, by what the texts call them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PictureFiles {
    /// Where they lie below `content/`.
    pub paths: BTreeSet<String>,
    /// Or where they are published, without a leading `/`.
    pub addresses: BTreeSet<String>,
}

/// What one text says.
#[derive(Debug, Clone)]
enum Read {
    Brief(Arc<RawBrief>),
    Claims(Vec<Arc<RawClaim>>),
    Sources(Vec<Arc<RawSource>>),
    Author(Arc<RawAuthor>),
    Topic(Arc<RawTopic>),
    Page(Arc<RawPage>),
    Tombstones(Vec<Arc<RawTombstone>>),
    Nothing,
}

/// What came of one text.
#[derive(Debug, Clone)]
struct Outcome {
    read: Read,
    findings: Vec<Diagnostic>,
    /// Ids of claims and sources that it declares where it cannot be read.
    unread: Vec<Box<str>>,
}

/// Reads all texts.
pub fn parse(inputs: &[Input<'_>], settings: Markdown) -> (Parsed, Vec<Diagnostic>) {
    gathered(inputs.par_iter().map(|input| read(input, settings)).collect())
}

/// Reads one text, for what is found in it.
pub fn look_at(input: &Input<'_>, settings: Markdown) -> Vec<Diagnostic> {
    read(input, settings).findings
}

fn gathered(outcomes: Vec<Outcome>) -> (Parsed, Vec<Diagnostic>) {
    let mut parsed = Parsed::default();
    let mut findings = Vec::new();
    for Outcome { read, findings: found, unread } in outcomes {
        findings.extend(found);
        parsed.unread.extend(unread);
        match read {
            Read::Brief(brief) => parsed.briefs.push(brief),
            Read::Claims(claims) => parsed.claims.extend(claims),
            Read::Sources(sources) => parsed.sources.extend(sources),
            Read::Author(author) => parsed.authors.push(author),
            Read::Topic(topic) => parsed.topics.push(topic),
            Read::Page(page) => parsed.pages.push(page),
            Read::Tombstones(tombstones) => parsed.tombstones.extend(tombstones),
            Read::Nothing => {}
        }
    }
    library::number_made_up_keys(&mut parsed.sources);
    (parsed, findings)
}

fn read(input: &Input<'_>, settings: Markdown) -> Outcome {
    let name = match input.kind {
        InputKind::Sources => return read_sources(input),
        InputKind::Claims => return read_list(input, |file, node| claim::read(file, node).map(Arc::new), Read::Claims),
        InputKind::Tombstones => {
            return read_list(input, |file, node| tombstone::read(file, node).map(Arc::new), Read::Tombstones);
        }
        InputKind::Brief(name) | InputKind::Author(name) | InputKind::Topic(name) | InputKind::Page(name) => name,
    };
    let mut text = Text::new(input.file, input.text, settings);
    let (slug, refused) = match Slug::parse(name) {
        Ok(slug) => (slug.into(), None),
        Err(error) => (Box::from(name), Some(bad_name(input, name, &error.to_string()))),
    };
    let read = match input.kind {
        InputKind::Brief(_) => brief::read(slug, input.path, &mut text).map(|brief| Read::Brief(Arc::new(brief))),
        InputKind::Author(_) => {
            people::read_author(slug, input.path, &mut text).map(|author| Read::Author(Arc::new(author)))
        }
        InputKind::Topic(_) => {
            people::read_topic(slug, input.path, &mut text).map(|topic| Read::Topic(Arc::new(topic)))
        }
        InputKind::Page(_) => people::read_page(slug, input.path, &mut text).map(|page| Read::Page(Arc::new(page))),
        InputKind::Sources | InputKind::Claims | InputKind::Tombstones => None,
    };
    let unread = text.unread().map(name::seemingly_declared).unwrap_or_default();
    let mut findings = text.into_findings();
    findings.extend(refused);
    Outcome { read: read.unwrap_or(Read::Nothing), findings, unread }
}

fn bad_name(input: &Input<'_>, name: &str, why: &str) -> Diagnostic {
    Diagnostic::error("bad-file-name", format!("`{name}` cannot stand in an address: it {why}"))
        .help(name::suggestion(name))
        .help("rename the file, or its folder")
        .at(input.file, Place::Whole, "")
}

/// A library of sources: a mapping of keys to entries, as hayagriva has it, or a list of entries with `id`.
fn read_sources(input: &Input<'_>) -> Outcome {
    if let Some(format) = library::format_of(input.path) {
        return library::read(input, format);
    }
    let document = match Document::parse(input.file, input.text, 0) {
        Ok(document) => document,
        Err(findings) => return Outcome::unread(input, findings),
    };
    let root = document.root();
    let (mut sources, mut unread) = (Vec::new(), Vec::new());
    if root.kind() == "a list" {
        for node in root.list().unwrap_or_default() {
            let Some(mut fields) = node.fields("a source") else { continue };
            let id = fields.required("id").and_then(|node| name::read_id(&node, "a source's key"));
            sources.extend(id.map(|id| Arc::new(source::read(input.file, id, &node, fields))));
        }
    } else if !root.is_null() {
        for (key, node) in root.entries().unwrap_or_default() {
            if let Err(error) = Slug::parse(&key) {
                let message = format!("`{key}` cannot be a source's key: it {error}");
                let finding = Diagnostic::error("bad-id", message).help(name::suggestion(&key));
                node.fault_at_key(finding, "");
            }
            match node.fields("a source") {
                Some(fields) => sources.push(Arc::new(source::read(input.file, key.into(), &node, fields))),
                None => unread.push(key.into()),
            }
        }
    }
    Outcome { read: Read::Sources(sources), findings: document.into_faults(), unread }
}

/// A list of things of one kind: claims, tombstones.
fn read_list<T>(
    input: &Input<'_>,
    item: impl Fn(FileId, &Node<'_>) -> Option<T>,
    kind: impl FnOnce(Vec<T>) -> Read,
) -> Outcome {
    let document = match Document::parse(input.file, input.text, 0) {
        Ok(document) => document,
        Err(findings) => return Outcome::unread(input, findings),
    };
    let root = document.root();
    let nodes = if root.is_null() { Vec::new() } else { root.list().unwrap_or_default() };
    let items = nodes.iter().filter_map(|node| item(input.file, node)).collect();
    Outcome { read: kind(items), findings: document.into_faults(), unread: Vec::new() }
}

impl Outcome {
    /// A text of YAML that is none.
    fn unread(input: &Input<'_>, findings: Vec<Diagnostic>) -> Self {
        Self { read: Read::Nothing, findings, unread: name::seemingly_declared(input.text) }
    }
}
