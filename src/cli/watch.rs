//! `corroborate check --watch`: the site is checked again whenever something in it has been saved.

use corroborate::load::is_left_by_an_editor;
use corroborate::serve::Watch;

use super::args::{CheckArguments, Common};
use super::terminal::Terminal;
use super::{Outcome, check};

/// Checks again and again, until the program is ended.
pub(super) fn run(common: &Common, arguments: &CheckArguments, terminal: Terminal) -> Outcome {
    let mut watch = match Watch::new(&common.root, is_left_by_an_editor) {
        Ok(watch) => watch,
        Err(error) => return terminal.fails(&error.to_string(), error.help()),
    };
    if let Some(note) = watch.note() {
        terminal.status(note);
    }
    loop {
        // A run that fails is told; the next may not.
        check::run(common, arguments, terminal);
        terminal.status("Waiting for changes (Ctrl+C ends it)");
        if watch.wait().is_none() {
            return terminal.fails("the folder is watched no more", "start anew to go on");
        }
    }
}
