//! The fixes of findings, as an editor offers them.

use std::collections::HashMap;
use std::path::Path;

use tower_lsp_server::ls_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, Range, TextEdit, Uri, WorkspaceEdit,
};

use crate::diag::{Diagnostic, Fix};

use super::desk::View;
use super::findings;

/// What would mend the findings that touch a range of a file.
pub(super) fn offered(view: &View, root: &Path, uri: &Uri, range: Range) -> Vec<CodeActionOrCommand> {
    let Some(file) = view.file(root, uri) else { return Vec::new() };
    let here = view.examined.findings.iter().filter(|finding| {
        finding.labels.first().is_some_and(|label| label.file == file)
            && touch(findings::told(view, root, finding).range, range)
    });
    let offers = here.flat_map(|finding| finding.fixes.iter().filter_map(move |fix| action(view, root, finding, fix)));
    offers.map(CodeActionOrCommand::CodeAction).collect()
}

fn action(view: &View, root: &Path, finding: &Diagnostic, fix: &Fix) -> Option<CodeAction> {
    let mut changes: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
    for edit in &fix.edits {
        let (file, span, text) = edit.written()?;
        let place = view.location(root, file, span)?;
        changes.entry(place.uri).or_default().push(TextEdit { range: place.range, new_text: text.to_owned() });
    }
    Some(CodeAction {
        title: fix.title.clone(),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![findings::told(view, root, finding)]),
        edit: Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }),
        is_preferred: Some(fix.safe),
        ..CodeAction::default()
    })
}

fn touch(one: Range, other: Range) -> bool {
    one.start <= other.end && other.start <= one.end
}
