//! The command line: what is asked for, what is printed, with what code the program ends. Nothing of the library
//! knows of it.

mod args;
mod build;
mod capture;
mod change;
mod check;
mod clean;
mod diff;
mod digest;
mod explain;
mod external;
mod fix;
mod impact;
mod import;
mod init;
mod lock;
mod lsp;
mod new;
mod pictures;
mod prepare;
mod schema;
mod serve;
mod shell;
mod terminal;
mod theme;
mod watch;

use std::process::ExitCode;

use clap::Parser;

use self::args::{Arguments, Command};
use self::terminal::Terminal;

/// How a run came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing was found that stands in the way: exit code 0.
    Clean,
    /// Something is wrong with the content or the theme: exit code 1.
    Findings,
    /// The program could not work: exit code 2.
    Failed,
}

/// Runs the program.
pub(crate) fn run() -> ExitCode {
    let Arguments { command, common } = Arguments::parse();
    let terminal = Terminal::new(common.color, common.format, common.quiet);
    let outcome = match command {
        Command::Init(arguments) => init::run(&common, &arguments, terminal),
        Command::New(arguments) => new::run(&common, &arguments, terminal),
        Command::Build(arguments) => build::run(&common, &arguments, &terminal),
        Command::Check(arguments) if arguments.watch => watch::run(&common, &arguments, terminal),
        Command::Check(arguments) => check::run(&common, &arguments, terminal),
        Command::Diff(arguments) => diff::run(&common, &arguments, terminal),
        Command::Lock(arguments) => lock::run(&common, &arguments, terminal),
        Command::Capture(arguments) => capture::run(&common, &arguments, terminal),
        Command::Import(arguments) => import::run(&common, &arguments, terminal),
        Command::Impact(arguments) => impact::run(&common, &arguments, terminal),
        Command::Schema(arguments) => schema::run(&arguments, terminal),
        Command::Explain(arguments) => explain::run(&common, &arguments, terminal),
        Command::Serve(arguments) => serve::run(common, &arguments, terminal),
        Command::Lsp => lsp::run(&common, terminal),
        Command::Clean(arguments) => clean::run(&common, &arguments, &terminal),
        Command::Theme(arguments) => theme::run(&common, &arguments, terminal),
        Command::Completions(arguments) => shell::completions(&arguments, terminal),
        Command::Man(arguments) => shell::man(&arguments, terminal),
    };
    match outcome {
        Outcome::Clean => ExitCode::SUCCESS,
        Outcome::Findings => ExitCode::from(1),
        Outcome::Failed => ExitCode::from(2),
    }
}
