//! Which names a text asks for: it is linked again when one of them names something else.

use std::borrow::Borrow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::diag::{Diagnostic, Near};
use crate::model::{AssetId, AuthorId, BriefId, ClaimId, PageId, PictureFault, SourceId, Target, TopicId};

use super::names::{Register, Table};

/// The names that one text asks for.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// The sum of each, with what it is asked for. Another name of the same sum does no harm: the text is linked in vain.
    names: RefCell<Vec<u64>>,
    /// One of them leads nowhere, and it was asked which is the nearest: that depends on all.
    any: Cell<bool>,
}

/// What differs between two registers.
#[derive(Debug)]
pub(super) enum Changed {
    /// These names alone.
    Names(BTreeSet<u64>),
    /// Something that every text may depend on.
    All,
}

/// What a name is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum What {
    Brief,
    Claim,
    Source,
    Author,
    Topic,
    Page,
    Text,
    File,
    Address,
}

/// The register, for one text.
pub(super) struct Names<'r> {
    pub(super) briefs: Lookup<'r, BriefId>,
    pub(super) claims: Lookup<'r, ClaimId>,
    pub(super) sources: Lookup<'r, SourceId>,
    pub(super) authors: Lookup<'r, AuthorId>,
    pub(super) topics: Lookup<'r, TopicId>,
    pub(super) pages: Lookup<'r, PageId>,
    pub(super) texts: Paths<'r, Target>,
    pub(super) hidden_texts: Paths<'r, &'static str>,
    pub(super) files: Paths<'r, AssetId>,
    pub(super) addresses: Paths<'r, AssetId>,
    pub(super) faults: &'r HashMap<AssetId, (PictureFault, String)>,
}

/// The names of one kind of thing, for one text.
#[derive(Clone, Copy)]
pub(super) struct Lookup<'r, Id> {
    table: &'r Table<Id>,
    what: What,
    asked: &'r Asked,
}

/// Files, for one text.
#[derive(Clone, Copy)]
pub(super) struct Paths<'r, T> {
    paths: &'r HashMap<String, T>,
    what: What,
    asked: &'r Asked,
}

impl<'r> Names<'r> {
    /// Those of `register`; what is asked for is noted in `asked`.
    pub(super) fn of(register: &'r Register, asked: &'r Asked) -> Self {
        let Register { briefs, claims, sources, authors, topics, pages, .. } = register;
        let Register { texts, hidden_texts, files, addresses, faults, .. } = register;
        Self {
            briefs: Lookup { table: briefs, what: What::Brief, asked },
            claims: Lookup { table: claims, what: What::Claim, asked },
            sources: Lookup { table: sources, what: What::Source, asked },
            authors: Lookup { table: authors, what: What::Author, asked },
            topics: Lookup { table: topics, what: What::Topic, asked },
            pages: Lookup { table: pages, what: What::Page, asked },
            texts: Paths { paths: texts, what: What::Text, asked },
            hidden_texts: Paths { paths: hidden_texts, what: What::Text, asked },
            files: Paths { paths: files, what: What::File, asked },
            addresses: Paths { paths: addresses, what: What::Address, asked },
            faults,
        }
    }
}

impl<Id: Copy> Lookup<'_, Id> {
    /// See [`Table::get`].
    pub(super) fn get(&self, name: &str) -> Option<Id> {
        self.asked.note(self.what, name);
        self.table.get(name)
    }

    /// See [`Table::called`].
    pub(super) fn called(&self, text: &str) -> Option<Id> {
        self.asked.note(self.what, text);
        self.table.called(text)
    }

    /// See [`Table::near`].
    pub(super) fn near(&self, name: &str) -> Option<Near<'_>> {
        self.asked.any.set(true);
        self.table.near(name)
    }

    /// See [`Table::unknown`].
    pub(super) fn unknown(&self, name: &str, what: &'static str, how: &str) -> Option<Diagnostic> {
        self.asked.any.set(true);
        self.table.unknown(name, what, how)
    }
}

impl<'r, T> Paths<'r, T> {
    pub(super) fn get(&self, path: &str) -> Option<&'r T> {
        self.asked.note(self.what, path);
        self.paths.get(path)
    }

    /// All of them, in no order.
    pub(super) fn all(&self) -> impl Iterator<Item = &'r str> {
        self.asked.any.set(true);
        self.paths.keys().map(String::as_str)
    }
}

impl Asked {
    fn note(&self, what: What, name: &str) {
        self.names.borrow_mut().push(what.sum(name));
    }

    /// Whether the text comes out otherwise, or may.
    pub(super) fn is_touched(&self, changed: &Changed) -> bool {
        match changed {
            Changed::All => true,
            Changed::Names(names) if names.is_empty() => false,
            Changed::Names(names) => self.any.get() || self.names.borrow().iter().any(|sum| names.contains(sum)),
        }
    }
}

impl Changed {
    /// What differs between two registers.
    pub(super) fn between(one: &Register, other: &Register) -> Self {
        // What is wrong with a picture is asked by its id.
        if one.faults != other.faults {
            return Self::All;
        }
        let (mut names, mut of_claims) = (BTreeSet::new(), BTreeSet::new());
        let add = &mut names;
        // These two are far more than all others.
        rayon::join(
            || tables((&one.claims, &other.claims), What::Claim, &mut of_claims),
            || tables((&one.sources, &other.sources), What::Source, add),
        );
        add.append(&mut of_claims);
        tables((&one.briefs, &other.briefs), What::Brief, add);
        tables((&one.authors, &other.authors), What::Author, add);
        tables((&one.topics, &other.topics), What::Topic, add);
        tables((&one.pages, &other.pages), What::Page, add);
        entries((&one.texts, &other.texts), What::Text, add);
        entries((&one.hidden_texts, &other.hidden_texts), What::Text, add);
        entries((&one.files, &other.files), What::File, add);
        entries((&one.addresses, &other.addresses), What::Address, add);
        Self::Names(names)
    }
}

fn tables<Id: PartialEq>((one, other): (&Table<Id>, &Table<Id>), what: What, names: &mut BTreeSet<u64>) {
    entries((&one.ids, &other.ids), what, names);
    entries((&one.called, &other.called), what, names);
    entries((&one.hidden, &other.hidden), what, names);
    names.extend(one.unread.symmetric_difference(&other.unread).map(|name| what.sum(name)));
}

/// Adds the names that one of two maps lacks, or for which they have different things.
fn entries<K: Borrow<str> + Eq + Hash, T: PartialEq>(
    (one, other): (&HashMap<K, T>, &HashMap<K, T>),
    what: What,
    names: &mut BTreeSet<u64>,
) {
    let differing = |one: &HashMap<K, T>, other: &HashMap<K, T>, names: &mut BTreeSet<u64>| {
        let differing = one.iter().filter(|(name, of)| other.get((*name).borrow()) != Some(*of));
        names.extend(differing.map(|(name, _)| what.sum(name.borrow())));
    };
    differing(one, other, names);
    differing(other, one, names);
}

impl What {
    /// The sum of a name that is asked for it.
    pub(super) fn sum(self, name: &str) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self, name).hash(&mut hasher);
        hasher.finish()
    }
}
