//! In whose declarations errors stand. What such a claim seems to lack may be what could not be read, and where its
//! support seems to come from may be where a circle was cut.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::assess::Assessment;
use crate::diag::{Diagnostic, FieldPath, FileId, Place, Severity, Step};
use crate::model::{ClaimId, Declared, Library, SourceId};

/// The claims of which something cannot be told yet, because something could not be read or leads nowhere, which has
/// been reported.
#[derive(Debug, Clone, Default)]
pub struct Flawed {
    claims: HashSet<ClaimId>,
    supports: HashSet<ClaimId>,
}

impl Flawed {
    /// Those that the errors among `findings` are about: every place of an error counts, not the first alone.
    pub fn of(library: &Library, assessment: &Assessment, findings: &[Diagnostic]) -> Self {
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        let places: Vec<(FileId, &FieldPath)> = errors
            .flat_map(|finding| &finding.labels)
            .filter_map(|label| match &label.place {
                Place::Field(path) => Some((label.file, path)),
                Place::Whole | Place::Span(_) => None,
            })
            .collect();
        if places.is_empty() {
            return Self::default();
        }
        let claims = library.claims.iter().enumerate().map(|(at, claim)| (&claim.declared, ClaimId::at(at)));
        let sources = library.sources.iter().enumerate().map(|(at, source)| (&source.declared, SourceId::at(at)));
        let claims = around(&places, claims);
        let mut supports = claims.clone();
        supports.extend(around(&places, sources).into_iter().flat_map(|source| &assessment[source].reaches));
        Self { claims, supports }
    }

    /// Whether an error stands in the declaration of that claim.
    pub fn claim(&self, id: ClaimId) -> bool {
        self.claims.contains(&id)
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
