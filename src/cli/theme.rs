//! `corroborate theme`

use std::collections::BTreeSet;
use std::path::Path;

use corroborate::diag::{nearest, quoted_list};
use corroborate::load::{StaticBytes, built_in_theme, built_in_themes, read_theme_file, theme_files};
use corroborate::pipeline::{self, Request};
use corroborate::scaffold::{Refusal, part_of_theme, theme_that_extends};
use corroborate::write::{self, DiskError};

use super::Outcome;
use super::args::{Common, EjectArguments, ThemeArguments, ThemeCommand};
use super::prepare::{request, tell};
use super::terminal::{Terminal, counted};

/// A theme of one's own that has no name yet, as the manual calls it.
const OWN: &str = "ours";

/// Takes a theme, or some of its files, out of the program.
pub(super) fn run(common: &Common, arguments: &ThemeArguments, terminal: Terminal) -> Outcome {
    let ThemeCommand::Eject(arguments) = &arguments.command;
    let request = match request(common, terminal) {
        Ok(request) => request,
        Err(outcome) => return outcome,
    };
    let examined = match pipeline::examine(&common.root, &request) {
        Ok(examined) => examined,
        Err(error) => return tell(&error, terminal),
    };
    let project = Project { root: &common.root, request, used: examined.config.theme, chain: examined.theme.chain };
    let done = match arguments.only.as_slice() {
        [] => project.whole(arguments),
        files => project.parts(arguments, files),
    };
    match done {
        Ok(lines) => {
            lines.iter().for_each(|line| terminal.status(line));
            Outcome::Clean
        }
        Err(Refusal { message, help }) => terminal.fails(&message, &help),
    }
}

/// The project that a theme is taken out for.
struct Project<'a> {
    root: &'a Path,
    request: Request,
    /// The theme that the site uses.
    used: String,
    /// That theme, and those that it extends.
    chain: Vec<String>,
}

impl Project<'_> {
    /// Writes all files of a theme, and returns what there is to say.
    fn whole(&self, arguments: &EjectArguments) -> Result<Vec<String>, Refusal> {
        let usual = || self.chain.iter().find(|name| built_in_theme(name).is_some()).map_or("folio", String::as_str);
        let name = arguments.from.as_deref().unwrap_or_else(usual);
        let files = built_in_theme(name).ok_or_else(|| self.no_theme_of_program(name))?;
        let target = arguments.target.as_deref().unwrap_or(name);
        if self.has(target, "") {
            return Err(refusal(
                format!("`themes/{target}/` is there already"),
                "remove it to go back to the theme of the program, or give the copy another name with `--as`",
            ));
        }
        let files: Vec<(String, &StaticBytes)> =
            files.iter().map(|(path, bytes)| (format!("themes/{target}/{path}"), bytes)).collect();
        self.write(&[], &files)?;
        let count = counted(files.len(), "file");
        let mut lines = vec![format!("Wrote the {count} of theme `{name}` into `themes/{target}/`")];
        if target == name {
            lines.push(format!("  they stand in for those of the program; to go back, remove `themes/{target}/`"));
        }
        lines.extend((!self.uses(target)).then(|| how_to_use(target)));
        Ok(lines)
    }

    /// Writes single files of a theme into one of the project's own, and returns what there is to say.
    fn parts(&self, arguments: &EjectArguments, wanted: &[String]) -> Result<Vec<String>, Refusal> {
        let theme = arguments.from.as_deref().unwrap_or(&self.used);
        let chain = self.chain_of(theme).ok_or_else(|| self.no_theme(theme))?;
        let usual = if self.has(theme, "") { theme } else { OWN };
        let target = arguments.target.as_deref().unwrap_or(usual);
        let begins = !self.has(target, "");
        let extends = || self.chain_of(target).is_some_and(|chain| chain.iter().any(|name| name == theme));
        if !begins && !extends() {
            let message = format!("`themes/{target}/` is there already, and does not extend `{theme}`");
            return Err(refusal(message, "give a theme of another name with `--as`"));
        }
        // What the program's theme of that name has, a copy of it may have lost.
        let others = chain.iter().map(String::as_str).filter(|name| *name != target);
        let others = others.filter_map(|name| Some((name, theme_files(self.root, name)?)));
        let providers: Vec<_> = others.chain(built_in_theme(target).map(|files| (target, files))).collect();
        let known: BTreeSet<String> = providers.iter().flat_map(|(_, files)| files.keys().cloned()).collect();
        let mut files = Vec::new();
        let mut lines = Vec::new();
        for wanted in wanted {
            let path = part_of_theme(wanted, theme, &known)?;
            if self.has(target, path) {
                let message = format!("`themes/{target}/{path}` is there already");
                return Err(refusal(message, "remove it to go back to the one that it stands in for"));
            }
            let found = providers.iter().find_map(|(from, files)| Some((*from, files.get(path)?)));
            let Some((from, bytes)) = found else { continue };
            lines.push(format!("Wrote `themes/{target}/{path}`, which stands in for that of `{from}`"));
            files.push((format!("themes/{target}/{path}"), bytes));
        }
        let manifest = begins.then(|| theme_that_extends(target, theme));
        lines.extend(manifest.iter().map(|file| format!("Wrote `{}`: all else comes from `{theme}`", file.path)));
        let manifest: Vec<(&str, &[u8])> =
            manifest.iter().map(|file| (file.path.as_str(), file.text.as_bytes())).collect();
        self.write(&manifest, &files)?;
        lines.push(match (self.uses(target), files.len()) {
            (true, 1) => "  to go back, remove it".to_owned(),
            (true, _) => "  to go back, remove them".to_owned(),
            (false, _) => how_to_use(target),
        });
        Ok(lines)
    }

    /// The theme with all that it extends; `None` where there is none of that name.
    fn chain_of(&self, theme: &str) -> Option<Vec<String>> {
        let mut request = self.request.clone();
        request.overrides.theme = Some(theme.to_owned());
        let chain = match theme == self.used {
            true => self.chain.clone(),
            false => pipeline::examine(self.root, &request).ok()?.theme.chain,
        };
        (!chain.is_empty()).then_some(chain)
    }

    /// Whether the site's pages are made with that theme, or with one that extends it.
    fn uses(&self, theme: &str) -> bool {
        self.chain.iter().any(|used| used == theme)
    }

    /// Whether a theme of the project has a file of that path; with none, whether there is one.
    fn has(&self, theme: &str, path: &str) -> bool {
        self.root.join("themes").join(theme).join(path).exists()
    }

    fn write(&self, texts: &[(&str, &[u8])], files: &[(String, &StaticBytes)]) -> Result<(), Refusal> {
        let read = files.iter().map(|(path, bytes)| match read_theme_file(bytes) {
            Ok(bytes) => Ok((path.as_str(), bytes)),
            Err(error) => Err(refusal(format!("`{path}` cannot be copied: {error}"), "make the original readable")),
        });
        let read: Vec<(&str, Vec<u8>)> = read.collect::<Result<_, _>>()?;
        let files = read.iter().map(|(path, bytes)| (*path, bytes.as_slice()));
        let refused = |error: DiskError| refusal(error.to_string(), error.help());
        write::add(self.root, texts.iter().copied().chain(files)).map_err(refused)
    }

    fn no_theme_of_program(&self, name: &str) -> Refusal {
        if self.has(name, "") {
            let message = format!("theme `{name}` does not come with the program: it lies in `themes/{name}/`");
            return refusal(message, "change its files, or take single ones of its parents into it with `--only`");
        }
        self.no_theme(name)
    }

    fn no_theme(&self, name: &str) -> Refusal {
        let known = built_in_themes();
        let known = || known.iter().map(String::as_str);
        let near = nearest(name, known()).map(|near| format!("did you mean `{near}`?"));
        let help = near.unwrap_or_else(|| format!("the program has {}", quoted_list(known(), "and")));
        refusal(format!("there is no theme `{name}`"), help)
    }
}

fn how_to_use(theme: &str) -> String {
    format!("  to use it, write `theme: {theme}` into `content/site.yaml`; to go back, take that line away")
}

fn refusal(message: impl Into<String>, help: impl Into<String>) -> Refusal {
    Refusal { message: message.into(), help: help.into() }
}
