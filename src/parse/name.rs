//! Names: ids as they are declared, and keys as they are used.

use crate::diag::Diagnostic;
use crate::model::Slug;
use crate::yaml::{Fields, Node};

/// A key that names something declared elsewhere, and its position in the list that holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawKey {
    /// The key.
    pub text: Box<str>,
    /// Its position, from 0.
    pub index: usize,
}

/// Where a statement comes from, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawOrigin {
    /// `self`
    Itself,
    /// `unstated`
    Unstated,
    /// One key, or several.
    Relays(Vec<RawKey>),
}

/// An id as it is declared: a name that can stand in an address. One that cannot is reported and taken all the same:
/// nothing is published while it stands, and what names it is not at fault.
pub(super) fn read_id(node: &Node<'_>, what: &str) -> Option<Box<str>> {
    let text = node.text()?;
    if let Err(error) = Slug::parse(&text) {
        let finding = Diagnostic::error("bad-id", format!("`{text}` cannot be {what}: it {error}"));
        node.fault(finding.help(suggestion(&text)), "");
    }
    Some(text.into())
}

/// The ids that a YAML text seems to declare that cannot be read: what names one of them is not at fault.
pub(super) fn seemingly_declared(yaml: &str) -> Vec<Box<str>> {
    let is_id = |c: char| c.is_alphanumeric() || "-_.".contains(c);
    let mut ids = Vec::new();
    for line in yaml.lines() {
        // A source's key stands at the beginning of a line, any other id behind `id:`.
        ids.extend(line.split_once(':').map(|(key, _)| key).filter(|key| !key.is_empty() && key.chars().all(is_id)));
        for (at, key) in line.match_indices("id:") {
            let value = line[at + key.len()..].trim_start_matches([' ', '"', '\'']);
            let end = value.find(|c| !is_id(c)).unwrap_or(value.len());
            ids.push(&value[..end]);
        }
    }
    ids.into_iter().map(Into::into).collect()
}

/// The name of something that was published, as a tombstone gives it.
pub(super) fn read_published(node: &Node<'_>, text: &str, what: &str) -> Option<Box<str>> {
    match Slug::parse(text) {
        Ok(slug) => Some(slug.into()),
        Err(error) => {
            let finding = Diagnostic::error("bad-id", format!("`{text}` cannot have been a {what}: it {error}"));
            node.fault(finding.help(suggestion(text)), "");
            None
        }
    }
}

/// What a name in an address looks like, with the nearest one to `text`.
pub(super) fn suggestion(text: &str) -> String {
    let rule = "a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between";
    match Slug::from_text(text) {
        Some(slug) if text.chars().count() <= Slug::MAX => format!("{rule}; try `{}`", slug.as_str()),
        _ => rule.to_owned(),
    }
}

/// Keys under `key`: one, or a list.
pub(super) fn read_keys(fields: &mut Fields<'_>, key: &'static str) -> Vec<RawKey> {
    fields.get(key).map(|node| keys_of(&node)).unwrap_or_default()
}

/// Keys that stand here: one, or a list.
pub(super) fn keys_of(node: &Node<'_>) -> Vec<RawKey> {
    let nodes = node.one_or_many().into_iter().enumerate();
    nodes.filter_map(|(index, node)| Some(RawKey { text: node.text()?.into(), index })).collect()
}

/// `self`, `unstated`, a key or a list of keys.
pub(super) fn read_origin(node: &Node<'_>) -> Option<RawOrigin> {
    let nodes = node.one_or_many();
    let mut keys = Vec::with_capacity(nodes.len());
    for (index, node) in nodes.iter().enumerate() {
        match node.text()?.as_str() {
            "self" if nodes.len() == 1 => return Some(RawOrigin::Itself),
            "unstated" if nodes.len() == 1 => return Some(RawOrigin::Unstated),
            word @ ("self" | "unstated") => {
                let finding = Diagnostic::error("bad-origin", format!("`{word}` stands among other origins"));
                node.fault(finding.help(format!("write `origin: {word}` alone, or leave it out of the list")), "");
            }
            key => keys.push(RawKey { text: key.into(), index }),
        }
    }
    (!keys.is_empty()).then_some(RawOrigin::Relays(keys))
}
