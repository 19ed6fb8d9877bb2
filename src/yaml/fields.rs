//! The fields of a mapping, asked for by name. What nobody asked for is reported at the end.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::rc::Rc;

use serde_yaml::{Mapping, Value};

use crate::diag::{Change, Diagnostic, Entry, Fix, Near, near, quoted_list};

use super::asked::{Want, note};
use super::node::{Crumb, Node, Trail};

/// A mapping that is being read.
#[must_use = "`finish` or `rest` deals with the keys that nobody asked for"]
pub struct Fields<'d> {
    node: Node<'d>,
    mapping: &'d Mapping,
    trail: Option<Rc<Trail<'d>>>,
    what: &'static str,
    asked: Vec<&'static str>,
    /// Keys that mean the same.
    pairs: Vec<(&'static str, &'static str)>,
}

impl<'d> Fields<'d> {
    pub(super) fn new(node: Node<'d>, mapping: &'d Mapping, what: &'static str) -> Self {
        let trail = node.trail();
        Self { node, mapping, trail, what, asked: Vec::with_capacity(mapping.len()), pairs: Vec::new() }
    }

    /// The mapping itself.
    pub fn node(&self) -> &Node<'d> {
        &self.node
    }

    /// Keeps a finding whose first place is the mapping.
    pub fn fault(&self, diagnostic: Diagnostic, label: &str) {
        self.node.fault(diagnostic, label);
    }

    /// The value under `key`; nothing written under it counts as not there.
    pub fn get(&mut self, key: &'static str) -> Option<Node<'d>> {
        note(&self.node, || Want::Key { key, required: false });
        self.present(key).filter(|node| !node.is_null())
    }

    /// Whether the key is written, whatever stands under it. Does not count as asking for it.
    pub fn has(&self, key: &str) -> bool {
        self.mapping.contains_key(key)
    }

    /// The value under `key` or under its other spelling; both at once is a finding.
    pub fn alias(&mut self, key: &'static str, also: &'static str) -> Option<Node<'d>> {
        self.pairs.push((key, also));
        let (first, second) = (self.get(key), self.get(also));
        if let (Some(first), Some(second)) = (&first, &second) {
            let message = format!("`{key}` and `{also}` mean the same, and both are given");
            let finding = Diagnostic::error("duplicate-key", message)
                .at(self.node.document().file(), first.path().itself(), "the other")
                .help(format!("keep `{key}`"));
            self.node.fault_at(second.path().itself(), finding, "one of them");
        }
        first.or(second)
    }

    /// The value under `key`; its absence and an empty value are findings.
    pub fn required(&mut self, key: &'static str) -> Option<Node<'d>> {
        note(&self.node, || Want::Key { key, required: true });
        match self.present(key) {
            None => {
                let message = format!("{} has no `{key}`", self.what);
                let finding = Diagnostic::error("missing-key", message).help(format!("add `{key}: …`"));
                let finding = self.with_stub(finding, key);
                // Of a whole text, what is missing is missing from its beginning on.
                let path = self.node.path();
                let path = if path.steps.is_empty() { path.itself() } else { path };
                self.node.fault_at(path, finding, &format!("`{key}` is missing"));
                None
            }
            Some(node) if node.is_null() => {
                node.empty();
                None
            }
            Some(node) => Some(node),
        }
    }

    /// The finding that `key` is missing, with a fix that leaves it to be filled in.
    pub fn with_stub(&self, finding: Diagnostic, key: &'static str) -> Diagnostic {
        if self.mapping.contains_key(key) {
            return finding;
        }
        // Keys are asked for in the order in which they are mostly written.
        let behind = self.asked.iter().rev().find(|asked| self.mapping.contains_key(**asked));
        let entry = Entry { key: key.into(), value: None, behind: behind.map(|key| (*key).into()) };
        let (file, path) = (self.node.document().file(), self.node.path());
        finding.fix(Fix::offered(format!("add `{key}`")).at(file, path, Change::Insert(entry)))
    }

    /// The text under `key`, if there is one.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        self.get(key)?.text()
    }

    /// The text under `key`, which must be there.
    pub fn required_text(&mut self, key: &'static str) -> Option<String> {
        self.required(key)?.text()
    }

    /// The texts of a list, or the one text.
    pub fn texts(&mut self, key: &'static str) -> Vec<String> {
        self.many(key, |node| node.text())
    }

    /// `true` or `false`, if given.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        self.get(key)?.flag()
    }

    /// The items of the list under `key`, as far as they can be read; anything but a list is a finding.
    pub fn list<T>(&mut self, key: &'static str, read: impl FnMut(Node<'d>) -> Option<T>) -> Vec<T> {
        let items = self.get(key).and_then(|node| node.list());
        items.unwrap_or_default().into_iter().filter_map(read).collect()
    }

    /// The same where a single item may stand without a list.
    pub fn many<T>(&mut self, key: &'static str, read: impl FnMut(Node<'d>) -> Option<T>) -> Vec<T> {
        let items = self.get(key).map(|node| node.one_or_many());
        items.unwrap_or_default().into_iter().filter_map(read).collect()
    }

    /// The text under `key` as `read` understands it; `what` says what it should be: "a date".
    pub fn parsed<T, E: Display>(
        &mut self,
        key: &'static str,
        code: &'static str,
        what: &'static str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        self.get(key)?.parsed(code, what, read)
    }

    /// Everything nobody asked for, in order.
    pub fn rest(self) -> Vec<(String, Node<'d>)> {
        let entries = self.node.entries_of(self.mapping);
        entries.into_iter().filter(|(key, _)| !self.asked.contains(&key.as_str())).collect()
    }

    /// Reports every key that nobody asked for.
    pub fn finish(self) {
        let unknown = |key: &Value| key.as_str().is_none_or(|key| !self.asked.contains(&key));
        if !self.mapping.keys().any(unknown) {
            return;
        }
        let entries = self.node.entries_of(self.mapping);
        let unknown: Vec<_> = entries.iter().filter(|(key, _)| !self.asked.contains(&key.as_str())).collect();
        let meant: Vec<Option<Near<'_>>> =
            unknown.iter().map(|(key, _)| near(key, self.asked.iter().copied())).collect();
        let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
        for near in meant.iter().flatten() {
            *wanted.entry(near.name).or_default() += 1;
        }
        for ((key, node), near) in unknown.into_iter().zip(meant) {
            let message = format!("{} has no key `{}`", self.what, super::node::shortened(key));
            let finding = Diagnostic::error("unknown-key", message);
            let finding = match near {
                Some(Near { name, .. }) if self.is_taken(name) => finding.help(format!("did you mean `{name}`?")),
                Some(near) => {
                    let is_clear = near.is_clear && wanted.get(near.name) == Some(&1);
                    finding.did_you_mean(key, Near { is_clear, ..near })
                }
                None if self.asked.is_empty() => finding.help("take it out"),
                None => finding.help(format!("known keys: {}", quoted_list(self.asked.iter().copied(), "and"))),
            };
            node.fault_at(node.path().itself(), finding, "unknown key");
        }
    }

    /// Whether the key is given already, or one that means the same.
    fn is_taken(&self, key: &str) -> bool {
        let other = self.pairs.iter().find_map(|(one, other)| match key {
            _ if *one == key => Some(*other),
            _ if *other == key => Some(*one),
            _ => None,
        });
        self.has(key) || other.is_some_and(|other| self.has(other))
    }

    fn present(&mut self, key: &'static str) -> Option<Node<'d>> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        let value = self.mapping.get(key)?;
        Some(self.node.child(self.trail.as_ref(), Crumb::Key(key), value))
    }
}
