//! `corroborate clean`

use corroborate::write;

use super::Outcome;
use super::args::{Common, OutputArguments};
use super::terminal::Terminal;

/// Removes what earlier builds wrote.
pub(super) fn run(common: &Common, arguments: &OutputArguments, terminal: &Terminal) -> Outcome {
    let target = arguments.output_dir.clone().unwrap_or_else(|| common.root.join("public"));
    match write::clean(&target) {
        Ok(None) => {
            terminal.status(&format!("Nothing to remove: no build has written to `{}`", target.display()));
            Outcome::Clean
        }
        Ok(Some(report)) => {
            let noun = if report.removed == 1 { "file" } else { "files" };
            terminal.status(&format!("Removed {} {noun} from `{}`", report.removed, target.display()));
            Outcome::Clean
        }
        Err(error) => {
            terminal.failure(&error.to_string(), &error.help());
            Outcome::Failed
        }
    }
}
