//! Every name that is declared, and what it names.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::diag::{Change, Diagnostic, FieldPath, FileId, Fix, Near, Place, near};
use crate::model::{AssetId, AuthorId, BriefId, ClaimId, Declared, PageId, PictureFault, SourceId, Target, TopicId};

/// What to do about a name that is declared, but not published.
pub(super) const NOT_YET: &str =
    "publish it too, or do not use it here yet; `--drafts` and `--future` show how it will look";

/// The tables in which names are looked up. They are never iterated where order would show.
#[derive(Debug, Default)]
pub(super) struct Register {
    pub(super) briefs: Table<BriefId>,
    pub(super) claims: Table<ClaimId>,
    pub(super) sources: Table<SourceId>,
    pub(super) authors: Table<AuthorId>,
    pub(super) topics: Table<TopicId>,
    pub(super) pages: Table<PageId>,
    /// Texts by where they lie below `content/`.
    pub(super) texts: HashMap<String, Target>,
    /// Texts that are not published, by where they lie, and why.
    pub(super) hidden_texts: HashMap<String, &'static str>,
    /// Other files by where they lie below `content/`.
    pub(super) files: HashMap<String, AssetId>,
    /// What is wrong with those that texts show as pictures.
    pub(super) faults: HashMap<AssetId, (PictureFault, String)>,
    /// Other files by their address.
    pub(super) addresses: HashMap<String, AssetId>,
}

/// The names of one kind of thing.
#[derive(Debug)]
pub(super) struct Table<Id> {
    pub(super) ids: HashMap<Box<str>, Id>,
    /// How else texts call what has a name: an author by the full name, a topic by its title.
    pub(super) called: HashMap<Box<str>, Id>,
    /// Names that are declared, but not to be published, and why.
    pub(super) hidden: HashMap<Box<str>, String>,
    /// Names that are declared where it cannot be read as what.
    pub(super) unread: HashSet<Box<str>>,
    /// Something would be called by a name that another has.
    shadows: bool,
}

impl<Id> Default for Table<Id> {
    fn default() -> Self {
        Self {
            ids: HashMap::new(),
            called: HashMap::new(),
            hidden: HashMap::new(),
            unread: HashSet::new(),
            shadows: false,
        }
    }
}

impl<Id: Copy> Table<Id> {
    /// Enters a name.
    pub(super) fn add(&mut self, name: &str, id: Id) {
        self.ids.insert(name.into(), id);
    }

    /// Enters another name of what has one already; nothing that is declared under that name gives way to it. When the thing
    /// gets another id, so must this name.
    pub(super) fn add_alias(&mut self, name: &str, id: Id) {
        match self.ids.entry(name.into()) {
            Entry::Vacant(free) => _ = free.insert(id),
            Entry::Occupied(_) => self.shadows = true,
        }
    }

    /// Whether something would be called by a name that another has, and might be once that is gone.
    pub(super) fn has_shadows(&self) -> bool {
        self.shadows
    }

    /// Whether nothing is called so, be it published or not.
    pub(super) fn is_free(&self, name: &str) -> bool {
        !self.ids.contains_key(name) && !self.hidden.contains_key(name) && !self.unread.contains(name)
    }

    /// Takes a name out, and says whose it was.
    pub(super) fn remove(&mut self, name: &str) -> Option<Id> {
        self.ids.remove(name)
    }

    /// Enters how else something is called: `name` is the name that it has.
    pub(super) fn call(&mut self, text: Box<str>, name: &str) {
        if let Some(id) = self.get(name) {
            self.called.insert(text, id);
        }
    }

    /// What is called so, be it by its name or otherwise.
    pub(super) fn called(&self, text: &str) -> Option<Id> {
        self.called.get(text).copied().or_else(|| self.get(text))
    }

    /// Enters a name that is not published, with the reason.
    pub(super) fn hide(&mut self, name: &str, why: &str) {
        self.hidden.insert(name.into(), why.to_owned());
    }

    /// Notes names that are declared, though it could not be read as what.
    pub(super) fn note_unread(&mut self, names: &[Box<str>]) {
        self.unread.extend(names.iter().cloned());
    }

    /// What the name names.
    pub(super) fn get(&self, name: &str) -> Option<Id> {
        self.ids.get(name).copied()
    }

    /// The nearest known name. One that is declared and cannot be used may have been meant as well.
    pub(super) fn near(&self, name: &str) -> Option<Near<'_>> {
        let mut known: Vec<&str> = self.ids.keys().map(|name| &**name).collect();
        known.sort_unstable();
        let others = self.hidden.keys().chain(&self.unread);
        Some(near(name, known)?.among(name, others.map(|name| &**name)))
    }

    /// The finding for a name that leads nowhere. `what` is the kind of thing, `how` says how to declare one. `None`
    /// where it leads nowhere because its declaration could not be read, which has been reported.
    pub(super) fn unknown(&self, name: &str, what: &'static str, how: &str) -> Option<Diagnostic> {
        if self.unread.contains(name) {
            return None;
        }
        let code = match what {
            "claim" => "unknown-claim",
            "source" => "unknown-source",
            "brief" => "unknown-brief",
            "author" => "unknown-author",
            "topic" => "unknown-topic",
            _ => "unknown-page",
        };
        if let Some(why) = self.hidden.get(name) {
            return Some(Diagnostic::error(code, format!("{what} `{name}` is not published: {why}")).help(NOT_YET));
        }
        let finding = Diagnostic::error(code, format!("there is no {what} `{name}`"));
        Some(match self.near(name) {
            Some(near) => finding.did_you_mean(name, near),
            None => finding.help(how.to_owned()),
        })
    }
}

/// A finding that the item on that path repeats an earlier one of its list, and adds nothing to it.
pub(super) fn repeated(finding: Diagnostic, file: FileId, path: FieldPath) -> Diagnostic {
    finding.fix(Fix::sure("take the second one away").at(file, path, Change::Remove))
}

/// A finding about a circle: at `key` of each of its members, in their order.
pub(super) fn around<'d>(
    finding: Diagnostic,
    circle: impl IntoIterator<Item = &'d Declared>,
    key: &'static str,
) -> Diagnostic {
    circle.into_iter().enumerate().fold(finding, |finding, (position, member)| {
        let text = if position == 0 { "" } else { "and here" };
        finding.at(member.file, member.path.clone().key(key), text)
    })
}

/// A finding at a place.
pub(super) fn at(finding: Diagnostic, file: FileId, place: impl Into<Place>) -> Diagnostic {
    finding.at(file, place, "")
}
