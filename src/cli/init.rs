//! `corroborate init`

use std::io;
use std::path::{Path, PathBuf};

use corroborate::diag::{nearest, quoted_list};
use corroborate::load::{built_in_themes, names_in};
use corroborate::model::Language;
use corroborate::scaffold::{NewFile, NewSite, in_the_way, kept_for, site, title_of_folder};
use corroborate::write;

use super::Outcome;
use super::args::{Common, InitArguments};
use super::prepare::request;
use super::terminal::{Terminal, counted};

/// Who writes on a site whose author nobody has named.
const NOBODY_NAMED: &str = "The editors";

/// Begins a site in a folder that is new or empty.
pub(super) fn run(common: &Common, arguments: &InitArguments, terminal: Terminal) -> Outcome {
    let folder = folder(&common.root, arguments.folder.as_deref());
    let names = match free(&folder, terminal) {
        Ok(names) => names,
        Err(outcome) => return outcome,
    };
    if let Some(outcome) = refuse_theme(common.theme.as_deref(), terminal) {
        return outcome;
    }
    let day = match request(common, terminal) {
        Ok(request) => request.publication.today,
        Err(outcome) => return outcome,
    };
    let Answers { title, author, language } = ask(arguments, &folder, terminal);
    let (base_url, theme) = (common.base_url.as_ref(), common.theme.as_deref());
    let wish = NewSite { title: &title, author: &author, language: &language, day, base_url, theme };
    let files = match site(&wish) {
        Ok(files) => files,
        Err(refusal) => return terminal.fails(&refusal.message, &refusal.help),
    };
    let (kept, new): (Vec<&NewFile>, Vec<&NewFile>) = files.iter().partition(|file| kept_for(file, &names).is_some());
    if let Err(error) = write::add(&folder, new.iter().map(|file| (&*file.path, file.text.as_bytes()))) {
        return terminal.fails(&error.to_string(), &error.help());
    }
    terminal.status(&format!("Wrote a site of {} into `{}`:", counted(new.len(), "file"), folder.display()));
    let width = new.iter().map(|file| file.path.chars().count()).max().unwrap_or_default();
    for file in &new {
        terminal.status(&format!("  {:width$}  {}", file.path, what_it_is(&file.path)));
    }
    for file in &kept {
        tell_of_kept(file, kept_for(file, &names).unwrap_or_default(), terminal);
    }
    tell_what_next(&folder, terminal);
    Outcome::Clean
}

/// Where the site begins: the folder that is named, as seen from that of `--root`.
fn folder(root: &Path, named: Option<&Path>) -> PathBuf {
    match named {
        // `./notes` is `notes`.
        Some(named) if root == Path::new(".") => named.to_owned(),
        Some(named) => root.join(named),
        None => root.to_owned(),
    }
}

/// What is in the folder; `Err` where that is in the way, which has been told.
fn free(folder: &Path, terminal: Terminal) -> Result<Vec<String>, Outcome> {
    let shown = folder.display();
    let elsewhere = "name a folder that is new or empty: `corroborate init DIR`";
    let names = match names_in(folder) {
        Ok(names) => names.unwrap_or_default(),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(terminal.fails(&format!("`{shown}` is no folder"), elsewhere));
        }
        Err(error) => return Err(terminal.fails(&format!("`{shown}` cannot be read: {error}"), elsewhere)),
    };
    if folder.join("content").join("site.yaml").exists() {
        let help = "`corroborate new brief TITLE` adds a brief to it";
        return Err(terminal.fails(&format!("`{shown}` holds a site already"), help));
    }
    let others = in_the_way(&names);
    if others.is_empty() {
        return Ok(names);
    }
    const SHOWN: usize = 3;
    let list = match others.len().checked_sub(SHOWN) {
        None | Some(0) => quoted_list(others, "and"),
        Some(more) => {
            let shown: Vec<String> = others.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
            format!("{} and {more} more", shown.join(", "))
        }
    };
    Err(terminal.fails(&format!("`{shown}` is not empty: it holds {list}"), elsewhere))
}

/// A theme that the program does not have would be missing.
fn refuse_theme(theme: Option<&str>, terminal: Terminal) -> Option<Outcome> {
    let (theme, known) = (theme?, built_in_themes());
    let known = || known.iter().map(String::as_str);
    if known().any(|name| name == theme) {
        return None;
    }
    let near = nearest(theme, known()).map(|near| format!("did you mean `{near}`?"));
    let help = near.unwrap_or_else(|| format!("a new site begins with {}", quoted_list(known(), "or")));
    Some(terminal.fails(&format!("there is no theme `{theme}`"), &help))
}

/// What a new site has to be told.
struct Answers {
    title: String,
    author: String,
    language: Language,
}

/// Asks for what the arguments leave open, where somebody is there to answer.
fn ask(arguments: &InitArguments, folder: &Path, terminal: Terminal) -> Answers {
    // The folder in which the program runs has a name as well.
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let name = whole.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let usual_title = title_of_folder(&name).unwrap_or_else(|| "Policy briefs".to_owned());
    let title = arguments.title.clone().unwrap_or_else(|| terminal.ask("Title of the site", &usual_title));
    let author = arguments.author.clone().unwrap_or_else(|| terminal.ask("Who writes", NOBODY_NAMED));
    let language = arguments.language.clone().unwrap_or_else(|| {
        loop {
            let usual = Language::default();
            let answer = terminal.ask("Language of the pages (en, fr, es, ar, km or another tag)", usual.as_str());
            match Language::parse(&answer) {
                Some(language) => break language,
                None => terminal.status(&format!("  `{answer}` is no language tag, such as `en` or `pt-BR`")),
            }
        }
    });
    Answers { title, author, language }
}

fn what_it_is(path: &str) -> &'static str {
    match path.split('/').nth(1) {
        Some("site.yaml") => "its title, its language, its menu",
        Some("briefs") => "a brief, as an example of how claims and sources are written",
        Some("authors") => "who writes",
        Some("pages") => "what the site is",
        _ if path == "README.md" => "what lies where, and how to go on",
        _ => "what needs no keeping under version control",
    }
}

fn tell_of_kept(file: &NewFile, name: &str, terminal: Terminal) {
    terminal.status(&match &*file.path {
        ".gitignore" => format!("Kept `{name}`; see that it has `/public/` and `/.corroborate/`"),
        _ => format!("Kept `{name}`"),
    });
}

fn tell_what_next(folder: &Path, terminal: Terminal) {
    let shown = folder.display().to_string();
    terminal.status("Next:");
    if shown != "." {
        let is_plain = |letter: char| letter.is_alphanumeric() || "/._-".contains(letter);
        let quotes = if shown.chars().all(is_plain) { "" } else { "\"" };
        terminal.status(&format!("  cd {quotes}{shown}{quotes}"));
    }
    terminal.status("  corroborate serve --open                shows the site, and follows what you save");
    terminal.status("  corroborate new brief \"A short title\"   begins a brief");
    terminal.status("  corroborate build                       checks everything, and writes the site into public/");
}
