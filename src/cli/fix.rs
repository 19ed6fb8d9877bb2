//! `corroborate check --fix`: shows what can be mended without a doubt, and writes it where somebody says so.

use std::path::Path;

use corroborate::diag::{Diagnostic, Files};
use corroborate::fix::{self, Changes, Chosen};
use corroborate::load::Original;
use corroborate::write;

use super::change::Change;
use super::terminal::{Terminal, counted};

/// How often a site is looked at again after it was changed: what is mended may bring to light what can be mended too.
pub(super) const MOST_ROUNDS: usize = 5;

/// What is to be done after a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Next {
    /// Nothing is left to be mended by itself.
    Done,
    /// Files were written: the site is to be looked at again.
    Again,
    /// There are changes, and nobody wanted them written: what to say of them.
    Unwritten(String),
    /// A file could not be written, which has been told.
    Failed,
}

/// A file that is to be written.
struct Target<'d> {
    path: &'d str,
    before: Original,
    after: Original,
}

/// Shows the changes that leave no doubt, asks, and writes them. With `consent` nobody is asked.
pub(super) fn round(findings: &[Diagnostic], files: &Files, root: &Path, consent: bool, terminal: Terminal) -> Next {
    let Chosen { fixes, files: changes } = fix::choose(findings);
    let mut targets = Vec::with_capacity(changes.len());
    for change in &changes {
        match target(change, files, root) {
            Ok(target) => targets.push(target),
            Err(reason) => terminal.failure(&reason, "run the command again"),
        }
    }
    if targets.is_empty() {
        return if changes.is_empty() { Next::Done } else { Next::Failed };
    }
    let shown: Vec<Change<'_>> = targets.iter().map(Target::shown).collect();
    terminal.changes(&shown);
    let (these, count) = (if fixes == 1 { "this" } else { "these" }, counted(fixes, "change"));
    let to = counted(targets.len(), "file");
    let answer = if consent { Some(true) } else { terminal.agrees(&format!("Write {these} {count} to {to}?")) };
    match answer {
        Some(true) => {}
        Some(false) => return Next::Unwritten(format!("not written: {count} to {to}")),
        None => return Next::Unwritten(format!("not written: {count} to {to}; add `--yes` to write them")),
    }
    let mut written = 0;
    for target in &targets {
        let Target { path, before, after } = target;
        match write::rewrite(&root.join(path), before.bytes(), after.bytes()) {
            Ok(true) => written += 1,
            Ok(false) => terminal.failure(&changed(path), "run the command again"),
            Err(error) => terminal.failure(&error.to_string(), &error.help()),
        }
    }
    if written < targets.len() {
        return Next::Failed;
    }
    terminal.status(&format!("Wrote {count} to {to}"));
    Next::Again
}

/// The file on disk with its changes; `Err` says why there are none.
fn target<'d>(changes: &Changes<'_>, files: &'d Files, root: &Path) -> Result<Target<'d>, String> {
    let file = files.get(changes.file);
    let path = file.path();
    let before = Original::read(&root.join(path)).map_err(|reason| format!("cannot read `{path}`: {reason}"))?;
    let after = changes.made_in(&before, file.text()).ok_or_else(|| changed(path))?;
    Ok(Target { path, before, after })
}

fn changed(path: &str) -> String {
    format!("`{path}` has been changed meanwhile and is left as it is")
}

impl<'d> Target<'d> {
    fn shown(&self) -> Change<'d> {
        let text = |original: &Original| String::from_utf8_lossy(original.bytes()).into_owned();
        Change { path: self.path, before: text(&self.before), after: text(&self.after) }
    }
}
