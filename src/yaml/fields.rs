//! The fields of a mapping, asked for by name. What nobody asked for is reported at the end.

use std::fmt::Display;
use std::rc::Rc;

use serde_yaml::{Mapping, Value};

use crate::diag::{Diagnostic, nearest, quoted_list};

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
}

impl<'d> Fields<'d> {
    pub(super) fn new(node: Node<'d>, mapping: &'d Mapping, what: &'static str) -> Self {
        let trail = node.trail();
        Self { node, mapping, trail, what, asked: Vec::with_capacity(mapping.len()) }
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
        for (key, node) in self.node.entries_of(self.mapping) {
            if self.asked.contains(&key.as_str()) {
                continue;
            }
            let help = match nearest(&key, self.asked.iter().copied()) {
                Some(known) => format!("did you mean `{known}`?"),
                None if self.asked.is_empty() => "take it out".to_owned(),
                None => format!("known keys: {}", quoted_list(self.asked.iter().copied(), "and")),
            };
            let message = format!("{} has no key `{}`", self.what, super::node::shortened(&key));
            let finding = Diagnostic::error("unknown-key", message).help(help);
            node.fault_at(node.path().itself(), finding, "unknown key");
        }
    }

    fn present(&mut self, key: &'static str) -> Option<Node<'d>> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        let value = self.mapping.get(key)?;
        Some(self.node.child(self.trail.as_ref(), Crumb::Key(key), value))
    }
}
