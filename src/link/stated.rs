//! Authors and topics: those that have a file, and those that are only named.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, FieldPath, FileId, Place};
use crate::model::{Declared, Slug};
use crate::parse::{RawAuthor, RawKey, RawTopic};

use super::declare::refuse_doubles;

/// An author or a topic: with a file of its own, or known only by a name that a brief gives.
#[derive(Debug)]
pub(super) enum Stated<T> {
    /// It has a file.
    Declared(Arc<T>),
    /// It has nothing but an id and a name, and a place where a brief names it first.
    Named { id: Box<str>, name: String, first: Declared },
}

/// What briefs name by id or by name: authors and topics.
pub(super) trait Named {
    const WHAT: &'static str;
    fn id(&self) -> &str;
    fn declared(&self) -> &Declared;
    /// The name that a brief may give instead of the id.
    fn name(&self) -> &str;
    /// The name by which it is sorted.
    fn sort_name(&self) -> &str;
}

impl Named for RawAuthor {
    const WHAT: &'static str = "author";

    fn id(&self) -> &str {
        &self.id
    }

    fn declared(&self) -> &Declared {
        &self.declared
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn sort_name(&self) -> &str {
        self.sort_name.as_deref().unwrap_or(&self.name)
    }
}

impl Named for RawTopic {
    const WHAT: &'static str = "topic";

    fn id(&self) -> &str {
        &self.id
    }

    fn declared(&self) -> &Declared {
        &self.declared
    }

    fn name(&self) -> &str {
        &self.title
    }

    fn sort_name(&self) -> &str {
        &self.title
    }
}

impl<T> Clone for Stated<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Declared(declared) => Self::Declared(Arc::clone(declared)),
            Self::Named { id, name, first } => Self::Named { id: id.clone(), name: name.clone(), first: first.clone() },
        }
    }
}

impl<T: Named> Stated<T> {
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Declared(declared) => declared.id(),
            Self::Named { id, .. } => id,
        }
    }

    fn sort_name(&self) -> &str {
        match self {
            Self::Declared(declared) => declared.sort_name(),
            Self::Named { name, .. } => name,
        }
    }
}

/// Ids, by what else texts call them.
type Called = HashMap<Box<str>, Box<str>>;

/// Those that have a file and those that `named` lists of briefs only name, sorted; and for every key in the lists that is no
/// id, whose it is. Each list comes with its file and its key there.
pub(super) fn name_stated<'b, T: Named>(
    mut declared: Vec<Arc<T>>,
    named: impl Iterator<Item = (&'b [RawKey], FileId, &'static str)>,
    findings: &mut Vec<Diagnostic>,
) -> (Vec<Stated<T>>, Called) {
    refuse_doubles(&mut declared, T::WHAT, |item| (item.id(), item.declared()), findings);
    let ids: HashSet<&str> = declared.iter().map(|item| item.id()).collect();
    let by_name: HashMap<&str, &str> = declared.iter().map(|item| (item.name(), item.id())).collect();
    let mut wanted = Wanted::default();
    let mut called = Called::new();
    for (keys, file, list) in named {
        for key in keys {
            match by_name.get(&*key.text) {
                Some(id) if **id == *key.text => {}
                Some(id) => {
                    called.insert(key.text.clone(), (*id).into());
                }
                None => {
                    let id = wanted.want(&ids, key, (file, list), findings);
                    called.extend(id.filter(|id| **id != *key.text).map(|id| (key.text.clone(), id)));
                }
            }
        }
    }
    let mut stated: Vec<Stated<T>> = wanted.into_stated();
    stated.extend(declared.into_iter().map(|item| Stated::Declared(item)));
    stated.sort_by(|a, b| (a.sort_name(), a.id()).cmp(&(b.sort_name(), b.id())));
    (stated, called)
}

/// Authors or topics that have no file, by id, with the names that were given.
#[derive(Default)]
struct Wanted(BTreeMap<Box<str>, (String, Declared)>);

impl Wanted {
    /// Notes one that a brief names, unless it has a file, and returns the id; `None` where the key is one, or makes none.
    fn want(
        &mut self,
        declared: &HashSet<&str>,
        key: &RawKey,
        (file, list): (FileId, &'static str),
        findings: &mut Vec<Diagnostic>,
    ) -> Option<Box<str>> {
        if declared.contains(&*key.text) {
            return None;
        }
        let what = if list == "topics" { "topic" } else { "author" };
        let index = key.index;
        let path = || FieldPath::root().key(list).index(index);
        let place = || Place::Field(path());
        let Some(slug) = Slug::from_text(&key.text) else {
            let finding = Diagnostic::error("bad-id", format!("`{}` leaves nothing for an address", key.text));
            let help = format!("give the {what} a file in {what}s/ and name it here by its id");
            findings.push(finding.help(help).at(file, place(), ""));
            return None;
        };
        if slug.as_str() == &*key.text && what == "author" {
            let mut known: Vec<&str> = declared.iter().copied().collect();
            known.sort_unstable();
            let finding = Diagnostic::warning(
                "unknown-author",
                format!("there is no author `{}`, so this is taken for a name", key.text),
            );
            let help = || format!("add `content/authors/{}.md`, or write the full name", key.text);
            findings.push(finding.meant(&key.text, known, help).at(file, place(), ""));
        }
        let id: Box<str> = slug.into();
        let shown = if what == "topic" { title_of(&key.text) } else { key.text.to_string() };
        if declared.contains(&*id) {
            let finding = Diagnostic::error("duplicate-id", format!("two {what}s would stand at `/{what}s/{id}/`"));
            let help = format!(
                "`{what}s/{id}.md` has another name than `{}`: write `{id}` to name that {what}, or give this one a file of \
                 its own in {what}s/ and name it here by its id",
                key.text
            );
            findings.push(finding.help(help).at(file, place(), ""));
            return Some(id);
        }
        if self.0.get(&id).is_some_and(|(name, _)| *name != shown && what == "author") {
            let finding = Diagnostic::error("duplicate-id", format!("two {what}s would stand at `/{what}s/{id}/`"));
            let help = format!("give `{}` a file of its own in {what}s/", key.text);
            findings.push(finding.help(help).at(file, place(), ""));
        }
        self.0.entry(id.clone()).or_insert_with(|| (shown, Declared { file, path: path() }));
        Some(id)
    }

    fn into_stated<T>(self) -> Vec<Stated<T>> {
        self.0.into_iter().map(|(id, (name, first))| Stated::Named { id, name, first }).collect()
    }
}

/// A topic's id as a title: `south-asia` reads "South asia".
fn title_of(text: &str) -> String {
    let spaced = text.replace('-', " ");
    let mut letters = spaced.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
