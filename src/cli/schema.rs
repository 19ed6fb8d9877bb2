//! `corroborate schema`

use std::path::Path;

use corroborate::schema::{Written, schema};
use corroborate::write;

use super::Outcome;
use super::args::SchemaArguments;
use super::terminal::Terminal;

/// Writes the schemas into a folder, or prints one.
pub(super) fn run(arguments: &SchemaArguments, terminal: Terminal) -> Outcome {
    match (&arguments.of, &arguments.output) {
        (Some(written), _) => {
            terminal.text(&text(*written));
            Outcome::Clean
        }
        (None, folder) => write_all(folder, terminal),
    }
}

fn write_all(folder: &Path, terminal: Terminal) -> Outcome {
    for written in Written::ALL {
        let path = folder.join(format!("{}.schema.json", written.name()));
        if let Err(error) = write::file_in_folder(&path, text(written).as_bytes()) {
            return terminal.fails(&error.to_string(), &error.help());
        }
    }
    terminal.status(&format!("Wrote {} schemas to `{}`", Written::ALL.len(), folder.display()));
    Outcome::Clean
}

fn text(written: Written) -> String {
    format!("{:#}\n", schema(written))
}
