//! `allow`: the rules that a brief, a claim or a source is excused from.

use crate::model::Waiver;
use crate::yaml::Fields;

/// Reads the list under `allow`.
pub(super) fn read_list(fields: &mut Fields<'_>) -> Vec<Waiver> {
    let mut position = 0;
    fields.list("allow", |node| {
        let index = position;
        position += 1;
        let mut fields = node.fields("a waiver")?;
        let rule = fields.required_text("rule");
        let reason = fields.required_text("reason");
        let until = fields.required("until").and_then(|node| node.date());
        fields.finish();
        Some(Waiver { rule: rule?, reason: reason?, until: until?, index })
    })
}
