//! Every flag, and its help text.

mod begin;
mod value;

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use corroborate::config::{BaseUrl, Level};
use corroborate::schema::Written;
use jiff::civil;

use self::value::{base_url, day, rule_level, written};

pub(super) use self::begin::{
    CompletionsArguments, EjectArguments, InitArguments, ManArguments, New, NewArguments, NewClaim, ThemeArguments,
    ThemeCommand,
};

/// What to type first, and then every day.
const EXAMPLES: &str = "\
Begin:
  corroborate init my-site              a small site, with an example to learn from
  corroborate serve --open              shows it while you write
  corroborate new brief \"Who pays?\"    begins a brief

Every day:
  corroborate check                     what is wrong, where, and what to do
  corroborate explain single-origin     why a rule matters, and how to meet it
  corroborate build --strict            writes the site, unless anything is left to mend";

/// Publish policy briefs in which every claim and every source has a page of its own.
///
/// A brief is a Markdown file in `content/briefs/` whose front matter names the author, the claims it makes and the
/// sources they stand on. `corroborate build` checks them and writes a static site that any host can serve.
///
/// Exit codes: 0 done; 1 something is wrong with the content or the theme; 2 the program could not work.
#[derive(Debug, Parser)]
#[command(name = "corroborate", version, propagate_version = true, max_term_width = 100, after_long_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) common: Common,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Begin a site in a folder that is new or empty
    ///
    /// What it needs to be told is asked for, unless flags say it or nobody is there to answer. The site has a
    /// configuration, an author, a page about itself and a brief that is an example; it builds as it is. A README, a
    /// licence and what version control keeps may be there already, and stay as they are.
    Init(InitArguments),
    /// Add a brief, a source, a claim, an author, a topic or a page
    ///
    /// Each becomes a file of its own, with an id that its words give, and hints at what else it can say. Nothing is
    /// written over.
    New(NewArguments),
    /// Check the site and write it to the output folder
    ///
    /// Nothing is published unless everything can be: a build that fails leaves the old site as it was. Files that
    /// have not changed are not touched; files of earlier builds that no longer belong to the site are removed; other
    /// people's files are kept.
    Build(BuildArguments),
    /// Check the site and write nothing
    ///
    /// Every page is made, so that mistakes in the theme are found too. With --fix, what can be mended without a doubt is
    /// shown and, if you say so, written.
    Check(CheckArguments),
    /// Show the site in a browser while it is being written
    ///
    /// Pages are made when they are asked for, and made anew when a file is saved; the browser follows by itself. What is wrong
    /// stands over the page as it stands in the terminal, and the last good page beneath it. Drafts and what is dated in the
    /// future are shown with a mark. Nothing is written, and nobody but this machine is answered unless --interface says so.
    Serve(ServeArguments),
    /// Note in content/evidence.lock what is published now
    ///
    /// The record holds every claim, brief and source that was published, with its words, version and dates. Commit
    /// it. Whatever is changed later without a correction, or is not there any more, is then found. While errors stand,
    /// the record is left as it is.
    Lock(LockArguments),
    /// File a private copy of a source, to check quotations against
    ///
    /// The copy is put into content/captures/ under the source's key, and its hash and the day are noted in
    /// content/evidence.lock where there is one. It is never published. Keep no more than the passage that is quoted and
    /// a line on either side.
    Capture(CaptureArguments),
    /// Read bibliographies of other tools into source files
    ///
    /// BibLaTeX (.bib), RIS (.ris), CSL-JSON (.json) and hayagriva's YAML (.yml). Each becomes a file in
    /// content/sources/, which is then yours to edit. Nothing is lost: what a source has no key for goes under `extra`,
    /// what cannot be read is told with its line, and works that the site knows already, by DOI, ISBN or address, are
    /// told and not written again.
    Import(ImportArguments),
    /// List what differs in the evidence of two states of a site
    ///
    /// Claims that are new, gone or reworded, numbers that differ, evidence gained and lost, standing that changed,
    /// sources that were corrected or retracted. Each side is a folder that holds `content/`, or a revision of the git
    /// repository in which the folder of `--root` lies.
    Diff(DiffArguments),
    /// Say what would change if a source or a claim were withdrawn
    ///
    /// Nothing is written. What is listed follows from the evidence as it is declared, the gravest first.
    Impact(ImpactArguments),
    /// Explain a rule: what it reports, why that matters and what to do
    ///
    /// Without a name, every rule is listed in a line. Of a finding that is no rule's, such as `unknown-key`, it is said in
    /// a sentence what it reports.
    Explain(ExplainArguments),
    /// Write the schemas that editors check and complete front matter with
    ///
    /// JSON Schema (draft 7) for site.yaml, shared sources, claims and tombstones, and for the front matter of briefs, authors,
    /// topics and pages. With a name, that one is printed.
    Schema(SchemaArguments),
    /// Help an editor: completion, renaming, findings in the text
    ///
    /// A language server (LSP) over standard input and output; editors start it by themselves. How to tell yours of it is said
    /// in the manual's chapter on editors.
    Lsp,
    /// Remove what earlier builds wrote
    ///
    /// Only files that Corroborate made are removed from the output folder, and the smaller pictures that it keeps in
    /// .corroborate/pictures.
    Clean(OutputArguments),
    /// Take the files of a theme out of the program, to change them
    Theme(ThemeArguments),
    /// Print a script that completes commands and flags in a shell
    ///
    /// In Bash: source <(corroborate completions bash). In Zsh, Fish, PowerShell and Elvish it goes where these look for
    /// such scripts.
    Completions(CompletionsArguments),
    /// Write the manual pages of all commands into a folder
    ///
    /// Without a folder the first of them is printed.
    Man(ManArguments),
}

#[derive(Debug, Args)]
pub(crate) struct BuildArguments {
    #[command(flatten)]
    pub(crate) output: OutputArguments,
    /// Build into a folder that Corroborate did not make
    ///
    /// Files of other programs stay, but those that the site needs to write take the place of the old ones.
    #[arg(long, short)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ServeArguments {
    /// The port, or the next that is free
    #[arg(long, short, value_name = "PORT", default_value_t = 4040)]
    pub(crate) port: u16,
    /// The address of this machine to answer at; 0.0.0.0 stands for all of them
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) interface: IpAddr,
    /// Open it in a browser
    #[arg(long)]
    pub(crate) open: bool,
    /// The editor that findings on pages open their text in: code, codium, cursor, zed, idea, subl or mate
    ///
    /// Or the form of its addresses, with {file}, {line} and {column}. Without it, $VISUAL or $EDITOR says which, where it is
    /// one of these.
    #[arg(long, value_name = "EDITOR")]
    pub(crate) editor: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// Ask other sites whether the links to them still lead somewhere
    ///
    /// Each address once, each host one at a time with a pause between. Answers are kept in .corroborate/answers.jsonl
    /// for the days that `external` in site.yaml says. What is found are notes and warnings.
    #[arg(long)]
    pub(crate) external: bool,
    /// With --external: ask anew what an earlier run knows
    #[arg(long, requires = "external")]
    pub(crate) fresh: bool,
    /// Check again whenever something is saved, until you end it
    #[arg(long, short, conflicts_with_all = ["external", "fix"])]
    pub(crate) watch: bool,
    /// Mend what leaves no doubt, after showing it
    ///
    /// Misspelt keys and names of which only one can be meant, dates in other forms, `yes` for `true`, what stands twice in
    /// a list, the day of `accessed` (which becomes the day of the run). What changes is shown, and written when you say so;
    /// everything else in the files stays as it is.
    #[arg(long)]
    pub(crate) fix: bool,
    /// With --fix: write without asking
    #[arg(long, short, requires = "fix")]
    pub(crate) yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LockArguments {
    /// Write nothing, and say what would change; with exit code 1 where anything would
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ImpactArguments {
    /// The key of a source or the id of a claim; `source:KEY` or `claim:ID` where both bear one name
    pub(crate) key: String,
}

#[derive(Debug, Args)]
pub(crate) struct CaptureArguments {
    /// The copy: a file that ends in .txt, .md or .html, in UTF-8, of at most 16 MiB
    pub(crate) file: PathBuf,
    /// The key of the source
    #[arg(long, value_name = "KEY")]
    pub(crate) source: String,
    /// Put it in the place of the copy that is there
    #[arg(long)]
    pub(crate) replace: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    /// The bibliographies, in UTF-8, of at most 64 MiB each
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Write over a file in content/sources/ that has the same name
    #[arg(long)]
    pub(crate) replace: bool,
    /// Print the source file, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct SchemaArguments {
    /// The one to print: site, brief, sources, claims, author, topic, page or tombstones
    #[arg(value_parser = written)]
    pub(crate) of: Option<Written>,
    /// The folder to write them to
    #[arg(long, short, value_name = "DIR", default_value = "schemas")]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArguments {
    /// The rule's name, or that of another finding
    pub(crate) rule: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct DiffArguments {
    /// The earlier state: a folder, or a commit, a branch or a tag
    pub(crate) old: String,
    /// The later state
    pub(crate) new: String,
}

#[derive(Debug, Args)]
pub(crate) struct OutputArguments {
    /// Where the site is written [default: `public` in the root]
    #[arg(long, short, value_name = "DIR")]
    pub(crate) output_dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Common {
    /// The folder that holds `content/`
    #[arg(long, short, global = true, value_name = "DIR", default_value = ".")]
    pub(crate) root: PathBuf,
    /// Where the site will stand, instead of `base_url` in site.yaml
    #[arg(long, short = 'u', global = true, value_name = "URL", value_parser = base_url)]
    pub(crate) base_url: Option<BaseUrl>,
    /// The theme, instead of `theme` in site.yaml
    #[arg(long, short, global = true, value_name = "NAME")]
    pub(crate) theme: Option<String>,
    /// Take in drafts
    #[arg(long, short = 'D', global = true)]
    pub(crate) drafts: bool,
    /// Take in what is dated in the future
    #[arg(long, short = 'F', global = true)]
    pub(crate) future: bool,
    /// Take warnings for errors
    #[arg(long, global = true)]
    pub(crate) strict: bool,
    /// How a rule's findings are taken, instead of `rules` in site.yaml: allow, info, warn or error; `all` stands for
    /// every rule that is not named
    #[arg(long = "rule", global = true, value_name = "RULE=LEVEL", value_parser = rule_level)]
    pub(crate) levels: Vec<(String, Level)>,
    /// Print what authors have excused as well
    #[arg(long, global = true)]
    pub(crate) waived: bool,
    /// Print findings and nothing else
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// How findings are printed
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
    /// When to colour
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub(crate) color: Color,
    /// The day of the build, on which depend future briefs and overdue forecasts [default: today, or the day of
    /// SOURCE_DATE_EPOCH]
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) date: Option<civil::Date>,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, on the standard error
    Human,
    /// One JSON object a line, on the standard output
    Json,
    /// One SARIF 2.1.0 document, on the standard output; what is excused is in it as suppressed
    Sarif,
    /// Workflow commands of GitHub Actions, on the standard output
    Github,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal that can, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        super::Arguments::command().debug_assert();
    }
}
