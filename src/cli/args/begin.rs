//! The arguments of commands that begin something: a site, a brief, a theme of one's own, what a shell reads.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use clap_complete::Shell;
use corroborate::model::{Date, Language, Url};

use super::value::{address, date, language, theme_name};

#[derive(Debug, Args)]
pub(crate) struct InitArguments {
    /// The folder, made where it is not there [default: that of --root]
    #[arg(value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
    /// The title of the site
    #[arg(long)]
    pub(crate) title: Option<String>,
    /// Who writes there
    #[arg(long, value_name = "NAME")]
    pub(crate) author: Option<String>,
    /// The language of its pages, such as en, fr, es, ar or km
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub(crate) language: Option<Language>,
}

#[derive(Debug, Args)]
pub(crate) struct NewArguments {
    #[command(subcommand)]
    pub(crate) what: New,
}

#[derive(Debug, Subcommand)]
pub(crate) enum New {
    /// Begin a brief, as a draft in content/briefs/
    Brief(NewBrief),
    /// Note a source that every brief can cite, in content/sources/
    ///
    /// Its key is made of the author and the year.
    Source(NewSource),
    /// State a claim that several briefs can share, in content/claims/
    ///
    /// Without a source it is excused from evidence for 30 days.
    Claim(NewClaim),
    /// Introduce an author, in content/authors/
    Author(NewAuthor),
    /// Introduce a topic, in content/topics/
    Topic(NewTitled),
    /// Begin a page that is no brief, as a draft in content/pages/
    Page(NewTitled),
}

#[derive(Debug, Args)]
pub(crate) struct NewBrief {
    /// Its title
    pub(crate) title: String,
    /// Who writes it: an id or a name, once for each; otherwise whoever wrote the newest brief
    #[arg(long = "author", value_name = "AUTHOR")]
    pub(crate) authors: Vec<String>,
    /// The name in its address [default: the first words of the title]
    #[arg(long)]
    pub(crate) id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NewSource {
    /// Its title
    #[arg(long)]
    pub(crate) title: String,
    /// Where it can be read; it is noted as read today
    #[arg(long, value_parser = address)]
    pub(crate) url: Option<Url>,
    /// Who wrote it: `Family, Given` or the name of a body, once for each
    #[arg(long = "author", value_name = "NAME")]
    pub(crate) authors: Vec<String>,
    /// When it was published: a year, a month or a day
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) published: Option<Date>,
    /// Who published it
    #[arg(long, value_name = "NAME")]
    pub(crate) publisher: Option<String>,
    /// Its key [default: the author and the year]
    #[arg(long)]
    pub(crate) id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NewClaim {
    /// One sentence that stands by itself
    pub(crate) text: String,
    /// The key of a source that supports it, once for each
    #[arg(long = "source", value_name = "KEY")]
    pub(crate) sources: Vec<String>,
    /// The brief that will state it: where to paste the link to it is told
    #[arg(long, value_name = "SLUG")]
    pub(crate) brief: Option<String>,
    /// The name in its address [default: the first words of the sentence]
    #[arg(long)]
    pub(crate) id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NewAuthor {
    /// The name as it is shown
    pub(crate) name: String,
    /// The name in the address [default: the name]
    #[arg(long)]
    pub(crate) id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NewTitled {
    /// Its title
    pub(crate) title: String,
    /// The name in its address [default: the first words of the title]
    #[arg(long)]
    pub(crate) id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ThemeArguments {
    #[command(subcommand)]
    pub(crate) command: ThemeCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ThemeCommand {
    /// Copy a theme of the program, or some of its files, into themes/
    ///
    /// The whole theme goes to themes/<name>/ and stands in for that of the program. With --only, single files go to the
    /// site's own theme, or to a new one, themes/ours/, that extends the theme of the site: whatever is not in it
    /// goes on coming from the program. Nothing is written over.
    Eject(EjectArguments),
}

#[derive(Debug, Args)]
pub(crate) struct EjectArguments {
    /// The theme [default: that of the site]
    #[arg(value_name = "NAME")]
    pub(crate) from: Option<String>,
    /// One file alone, such as templates/brief.html or static/folio.css; once for each
    #[arg(long, value_name = "FILE")]
    pub(crate) only: Vec<String>,
    /// The name of the copy, or with --only of the theme that the files go to
    #[arg(long = "as", value_name = "NAME", value_parser = theme_name)]
    pub(crate) target: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArguments {
    /// The shell
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct ManArguments {
    /// The folder, such as ~/.local/share/man/man1
    #[arg(value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
}
