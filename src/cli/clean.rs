//! `corroborate clean`

use corroborate::load::PICTURES;
use corroborate::write;

use super::Outcome;
use super::args::{Common, OutputArguments};
use super::terminal::{Terminal, counted};

/// Removes what earlier builds wrote: the site, and the smaller forms of pictures that they have kept.
pub(super) fn run(common: &Common, arguments: &OutputArguments, terminal: &Terminal) -> Outcome {
    let target = arguments.output_dir.clone().unwrap_or_else(|| common.root.join("public"));
    let site = match write::clean(&target) {
        Ok(report) => report,
        Err(error) => return terminal.fails(&error.to_string(), &error.help()),
    };
    let kept = match write::forget_kept(&common.root.join(PICTURES)) {
        Ok(removed) => removed,
        Err(error) => return terminal.fails(&error.to_string(), &error.help()),
    };
    match site {
        None if kept == 0 => {
            terminal.status(&format!("Nothing to remove: no build has written to `{}`", target.display()));
        }
        None => {}
        Some(report) => {
            terminal.status(&format!("Removed {} from `{}`", counted(report.removed, "file"), target.display()));
        }
    }
    if kept > 0 {
        terminal
            .status(&format!("Removed {} from `{PICTURES}`, where smaller pictures are kept", counted(kept, "file")));
    }
    Outcome::Clean
}
