//! `corroborate completions` and `corroborate man`: what a shell and `man` are told of the command line.

use clap::{Command, CommandFactory};
use clap_mangen::Man;
use corroborate::write;

use super::Outcome;
use super::args::{Arguments, CompletionsArguments, ManArguments};
use super::terminal::{Terminal, counted};

/// The name of the program.
const NAME: &str = "corroborate";

/// Prints a script that completes commands and flags.
pub(super) fn completions(arguments: &CompletionsArguments, terminal: Terminal) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), NAME, &mut script);
    terminal.text(&String::from_utf8_lossy(&script));
    Outcome::Clean
}

/// Writes the manual pages into a folder, or prints the first of them.
pub(super) fn man(arguments: &ManArguments, terminal: Terminal) -> Outcome {
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let Some(folder) = &arguments.folder else {
        terminal.text(&String::from_utf8_lossy(&page(command).1));
        return Outcome::Clean;
    };
    let pages = pages(command);
    for (name, text) in &pages {
        // They can be made again at any time, and a newer program has newer ones.
        if let Err(error) = write::file_in_folder(&folder.join(name), text) {
            return terminal.fails(&error.to_string(), &error.help());
        }
    }
    terminal.status(&format!("Wrote {} into `{}`", counted(pages.len(), "page"), folder.display()));
    Outcome::Clean
}

/// The page of a command, and those of the commands in it, by the names of their files.
fn pages(command: Command) -> Vec<(String, Vec<u8>)> {
    let inner: Vec<Command> = command.get_subcommands().filter(|inner| !inner.is_hide_set()).cloned().collect();
    let inner = inner.into_iter().flat_map(pages);
    std::iter::once(page(command)).chain(inner).collect()
}

fn page(command: Command) -> (String, Vec<u8>) {
    let page = Man::new(command).source(concat!("corroborate ", env!("CARGO_PKG_VERSION"))).manual("Corroborate");
    let mut text = Vec::new();
    // Writing into memory does not fail.
    _ = page.render(&mut text);
    (page.get_filename(), text)
}
