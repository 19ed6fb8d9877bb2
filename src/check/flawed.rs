//! In whose declarations errors stand. What such a claim or brief seems to lack may be what could not be read, and where a
//! claim's support seems to come from may be where a circle was cut.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::assess::Assessment;
use crate::diag::{Diagnostic, FieldPath, FileId, Place, Severity, Step};
use crate::model::{Brief, BriefId, ClaimId, Declared, Library};

/// The claims and briefs of which something cannot be told yet, because something could not be read or leads nowhere, which
/// has been reported.
#[derive(Debug, Clone, Default)]
pub struct Flawed {
    claims: HashSet<ClaimId>,
    supports: HashSet<ClaimId>,
    briefs: HashSet<BriefId>,
    /// Texts whose front matter has a key that nobody knows.
    misspelt: HashSet<FileId>,
}

impl Flawed {
    /// Those that the errors among `findings` are about: every place of an error counts, not the first alone.
    pub fn of(library: &Library, assessment: &Assessment, findings: &[Diagnostic]) -> Self {
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        let mut places: Vec<(FileId, &FieldPath)> = Vec::new();
        let mut files: HashSet<FileId> = HashSet::new();
        let mut misspelt: HashSet<FileId> = HashSet::new();
        for (code, label) in errors.flat_map(|finding| finding.labels.iter().map(|label| (finding.code, label))) {
            match &label.place {
                Place::Field(path) => {
                    places.push((label.file, path));
                    misspelt.extend((code == "unknown-key" && path.steps.len() == 1).then_some(label.file));
                }
                Place::Whole | Place::Span(_) => _ = files.insert(label.file),
            }
        }
        if places.is_empty() && files.is_empty() {
            return Self::default();
        }
        // What could not be read at all has no title either.
        let is_unread = |brief: &Brief| brief.title.is_empty() && files.contains(&brief.declared.file);
        let briefs = library.briefs.entries().filter(|(_, brief)| is_unread(brief));
        let briefs = briefs.map(|(id, _)| id).collect();
        let claims = library.claims.entries().map(|(id, claim)| (&claim.declared, id));
        let sources = library.sources.entries().map(|(id, source)| (&source.declared, id));
        let claims = around(&places, claims);
        let mut supports = claims.clone();
        supports.extend(around(&places, sources).into_iter().flat_map(|source| &assessment[source].reaches));
        Self { claims, supports, briefs, misspelt }
    }

    /// Whether an error stands in the declaration of that claim.
    pub fn claim(&self, id: ClaimId) -> bool {
        self.claims.contains(&id)
    }

    /// Whether the front matter of that brief could not be read: of what it says nothing is known.
    pub fn brief(&self, id: BriefId) -> bool {
        self.briefs.contains(&id)
    }

    /// Whether the front matter of that brief has a key that nobody knows: what it seems to lack may stand there.
    pub fn has_unknown_key(&self, brief: &Brief) -> bool {
        self.misspelt.contains(&brief.declared.file)
    }

    /// Whether there is a brief of which nothing is known: it may state and cite anything.
    pub fn any_brief(&self) -> bool {
        !self.briefs.is_empty()
    }

    /// Whether one stands there, or in the declaration of a source that its evidence names or leads to: then it cannot
    /// be told yet where its support comes from.
    pub fn support(&self, id: ClaimId) -> bool {
        self.supports.contains(&id)
    }
}

/// Those of `declared` within whose declaration one of the places lies.
fn around<'l, Id: Copy + Eq + Hash>(
    places: &[(FileId, &FieldPath)],
    declared: impl Iterator<Item = (&'l Declared, Id)>,
) -> HashSet<Id> {
    let declared: HashMap<(FileId, &[Step]), Id> =
        declared.map(|(Declared { file, path }, id)| ((*file, path.steps.as_slice()), id)).collect();
    let around = |(file, path): &(FileId, &FieldPath)| {
        (0..=path.steps.len()).find_map(|length| declared.get(&(*file, &path.steps[..length])).copied())
    };
    places.iter().filter_map(around).collect()
}
