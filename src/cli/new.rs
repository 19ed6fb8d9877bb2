//! `corroborate new`

use std::collections::HashSet;

use corroborate::check::rule;
use corroborate::diag::{Diagnostic, Severity};
use corroborate::pipeline::{self, Examined, Request};
use corroborate::scaffold::{Called, Content, Made, NewSource, Refusal};
use corroborate::write;

use super::Outcome;
use super::args::{Common, New, NewArguments, NewClaim};
use super::prepare::{request, tell};
use super::terminal::Terminal;

/// What was made, and what there is to say of it.
struct Told {
    made: Made,
    lines: Vec<String>,
}

/// Adds something to the site, in a file of its own.
pub(super) fn run(common: &Common, arguments: &NewArguments, terminal: Terminal) -> Outcome {
    let mut request = match request(common, terminal) {
        Ok(request) => request,
        Err(outcome) => return outcome,
    };
    // What is not published yet has its id all the same.
    (request.publication.drafts, request.publication.future) = (true, true);
    let before = match pipeline::examine(&common.root, &request) {
        Ok(examined) => examined,
        Err(error) => return tell(&error, terminal),
    };
    let content = Content { library: &before.library, files: &before.files, today: request.publication.today };
    let Told { made, lines } = match make(content, &arguments.what) {
        Ok(told) => told,
        Err(Refusal { message, help }) => return terminal.fails(&message, &help),
    };
    // It may be there and not be what it should.
    if common.root.join(&made.file.path).exists() {
        let help = "change that one, or give another id with `--id`";
        return terminal.fails(&format!("`{}` is there already", made.file.path), help);
    }
    if let Err(error) = write::add(&common.root, [(&*made.file.path, made.file.text.as_bytes())]) {
        return terminal.fails(&error.to_string(), &error.help());
    }
    if let Some(outcome) = take_back(common, &request, &before, &made, terminal) {
        return outcome;
    }
    terminal.status(&format!("Wrote `{}`", made.file.path));
    lines.iter().for_each(|line| terminal.status(&format!("  {line}")));
    if is_spelt_anew(&arguments.what, &made.id) {
        let line = format!("`{}` is how it may be spelt in Latin letters; `--id` gives it another name", made.id);
        terminal.status(&format!("  {line}"));
    }
    Outcome::Clean
}

/// Whether an id was made of words in another script than its own.
fn is_spelt_anew(what: &New, id: &str) -> bool {
    let (words, wanted) = match what {
        New::Brief(new) => (&new.title, &new.id),
        New::Source(new) => (new.authors.first().unwrap_or(&new.title), &new.id),
        New::Claim(new) => (&new.text, &new.id),
        New::Author(new) => (&new.name, &new.id),
        New::Topic(new) => (&new.title, &new.id),
        New::Page(new) => (&new.title, &new.id),
    };
    // Latin letters end with those of Vietnamese.
    let is_of_another =
        |letter: char| letter.is_alphabetic() && !matches!(letter, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    wanted.is_none() && id.is_ascii() && words.contains(is_of_another)
}

fn make(content: Content<'_>, what: &New) -> Result<Told, Refusal> {
    match what {
        New::Brief(new) => {
            let made = content.brief(called(&new.title, new.id.as_ref()), &new.authors)?;
            let lines = vec![
                "`corroborate serve --open` shows it while you write".to_owned(),
                "it is a draft: take `draft: true` away to publish it".to_owned(),
            ];
            Ok(Told { made, lines })
        }
        New::Source(new) => {
            let made = content.source(&NewSource {
                called: called(&new.title, new.id.as_ref()),
                authors: &new.authors,
                publisher: new.publisher.as_deref(),
                date: new.published,
                url: new.url.as_ref(),
            })?;
            let lines = vec![
                format!("a text cites it:       [@{}]", made.id),
                format!("a claim stands on it:  evidence: [{}]", made.id),
            ];
            Ok(Told { made, lines })
        }
        New::Claim(new) => claim(content, new),
        New::Author(new) => {
            let made = content.author(called(&new.name, new.id.as_ref()))?;
            let lines = vec![format!("a brief names its author:  author: {}", made.id)];
            Ok(Told { made, lines })
        }
        New::Topic(new) => {
            let made = content.topic(called(&new.title, new.id.as_ref()))?;
            let lines = vec![format!("a brief names its topics:  topics: [{}]", made.id)];
            Ok(Told { made, lines })
        }
        New::Page(new) => {
            let made = content.page(called(&new.title, new.id.as_ref()))?;
            let lines = vec![
                format!("it will stand at /{}/; the menu is in content/site.yaml", made.id),
                "it is a draft: take `draft: true` away to publish it".to_owned(),
            ];
            Ok(Told { made, lines })
        }
    }
}

fn claim(content: Content<'_>, new: &NewClaim) -> Result<Told, Refusal> {
    let brief = new.brief.as_deref().map(|slug| content.file_of_brief(slug)).transpose()?;
    let (made, excused) = content.claim(called(&new.text, new.id.as_ref()), &new.sources)?;
    let place = brief.map_or_else(|| "a brief states it:".to_owned(), |path| format!("paste into `{path}`:"));
    let mut lines = vec![format!("{place}  [words](claim:{})", made.id)];
    lines.extend(excused.map(|until| format!("it is excused from evidence until {until}: name its sources by then")));
    Ok(Told { made, lines })
}

fn called<'a>(words: &'a str, id: Option<&'a String>) -> Called<'a> {
    Called { words, id: id.map(String::as_str) }
}

/// Takes a new file away again where the site cannot bear it: an address that is kept, a tombstone of the same name. What
/// the rules say of it is for its author to mend.
fn take_back(
    common: &Common,
    request: &Request,
    before: &Examined,
    made: &Made,
    terminal: Terminal,
) -> Option<Outcome> {
    let known: HashSet<(&str, &str)> = before.findings.iter().map(|it| (it.code, it.message.as_str())).collect();
    let is_new = |finding: &Diagnostic| {
        finding.severity == Severity::Error
            && rule(finding.code).is_none()
            && !known.contains(&(finding.code, finding.message.as_str()))
    };
    let Examined { findings, files, .. } = pipeline::examine(&common.root, request).ok()?;
    let broken: Vec<Diagnostic> = findings.into_iter().filter(is_new).collect();
    if broken.is_empty() {
        return None;
    }
    terminal.findings(&broken, &files);
    if let Err(error) = write::take_away(&common.root.join(&made.file.path)) {
        return Some(terminal.fails(&error.to_string(), &error.help()));
    }
    let message = format!("`{}` was taken away again: the site could not be built with it", made.file.path);
    Some(terminal.fails(&message, "give another id with `--id`"))
}
