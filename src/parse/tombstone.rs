//! `tombstones.yaml`: what was published and is there no more.

use crate::diag::{Diagnostic, FileId};
use crate::model::{Choice, Date, Declared, TombstoneKind};
use crate::yaml::Node;

/// A tombstone whose successor is not resolved yet. The fields are those of [`crate::model::Tombstone`].
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the model's tombstone")]
pub struct RawTombstone {
    pub declared: Declared,
    pub what: TombstoneKind,
    pub name: Box<str>,
    pub date: Date,
    pub reason: String,
    pub successor: Option<String>,
}

/// Reads a tombstone: exactly one of `brief`, `claim` and `source` says what was there.
pub(super) fn read(file: FileId, node: &Node<'_>) -> Option<RawTombstone> {
    let mut fields = node.fields("a tombstone")?;
    let mut named: Vec<(TombstoneKind, String)> = Vec::new();
    for (what, text) in [
        (TombstoneKind::Brief, fields.text("brief")),
        (TombstoneKind::Claim, fields.text("claim")),
        (TombstoneKind::Source, fields.text("source")),
    ] {
        named.extend(text.map(|text| (what, text)));
    }
    let date = fields.required("date").and_then(|node| node.date());
    let reason = fields.required_text("reason");
    let successor = fields.text("successor");
    fields.finish();
    let (what, name) = match named.as_slice() {
        [(what, name)] => (*what, crate::parse::name::read_published(node, name, what.name())?),
        others => {
            let found = if others.is_empty() { "does not say what was there" } else { "names several things" };
            let finding = Diagnostic::error("bad-tombstone", format!("a tombstone {found}"));
            node.fault(finding.help("write one of `brief: …`, `claim: …` and `source: …`"), "");
            return None;
        }
    };
    Some(RawTombstone {
        declared: Declared { file, path: node.path() },
        what,
        name,
        date: date?,
        reason: reason?,
        successor,
    })
}
