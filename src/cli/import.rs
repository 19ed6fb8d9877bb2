//! `corroborate import`

use std::path::Path;

use corroborate::diag::{Files, Severity};
use corroborate::import::{self, Format};
use corroborate::load::read_bibliography;
use corroborate::model::Slug;
use corroborate::pipeline;
use corroborate::write;

use super::Outcome;
use super::args::{Common, ImportArguments};
use super::prepare::{request, tell};
use super::terminal::{Terminal, counts};

/// Reads bibliographies into source files, one file for each.
pub(super) fn run(common: &Common, arguments: &ImportArguments, terminal: Terminal) -> Outcome {
    let mut worst = Outcome::Clean;
    for file in &arguments.files {
        match (one(common, arguments, file, terminal), worst) {
            (Outcome::Failed, _) | (_, Outcome::Failed) => worst = Outcome::Failed,
            (Outcome::Findings, _) => worst = Outcome::Findings,
            (Outcome::Clean, _) => {}
        }
    }
    worst
}

fn one(common: &Common, arguments: &ImportArguments, path: &Path, terminal: Terminal) -> Outcome {
    let shown = path.display();
    let Some(format) = path.extension().and_then(|ending| Format::of_ending(&ending.to_string_lossy())) else {
        let message = format!("`{shown}` is no bibliography that can be read");
        terminal
            .failure(&message, "a bibliography ends in .bib (BibLaTeX), .ris, .json (CSL-JSON) or .yml (hayagriva)");
        return Outcome::Failed;
    };
    let mut request = match request(common, terminal) {
        Ok(request) => request,
        Err(outcome) => return outcome,
    };
    // A source may be declared in a brief that is not published yet.
    (request.publication.drafts, request.publication.future) = (true, true);
    // Looked at anew for each file: what the last one brought is known to the next.
    let library = match pipeline::examine(&common.root, &request) {
        Ok(examined) => examined.library,
        Err(error) => return tell(&error, terminal),
    };
    let mut files = Files::default();
    let file = match read_bibliography(path, &mut files) {
        Ok(file) => file,
        Err(finding) => {
            terminal.findings(&[finding], &files);
            return Outcome::Failed;
        }
    };
    let (entries, mut findings) = import::read(file, files.get(file).text(), format, &library);
    pipeline::finish_findings(&mut findings, &files);
    terminal.findings(&findings, &files);
    if let Some(counts) = counts(&findings) {
        terminal.status(&counts);
    }
    let outcome = match findings.iter().any(|finding| finding.severity == Severity::Error) {
        true => Outcome::Findings,
        false => Outcome::Clean,
    };
    if entries.is_empty() {
        terminal.status(&format!("Nothing to write: `{shown}` has no entry that the site has not"));
        return outcome;
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let text = import::to_text(&entries, &name);
    if arguments.dry_run {
        terminal.text(&text);
        return outcome;
    }
    let stem = path.file_stem().and_then(|stem| Slug::from_text(&stem.to_string_lossy()));
    let stem = stem.as_ref().map_or("imported", Slug::as_str);
    let target = common.root.join(format!("content/sources/{stem}.yaml"));
    if target.exists() && !arguments.replace {
        let message = format!("`{}` is there already", target.display());
        terminal.failure(&message, "give `--replace` to write over it, or give the bibliography another name");
        return Outcome::Failed;
    }
    if let Err(error) = write::file_in_folder(&target, text.as_bytes()) {
        terminal.failure(&error.to_string(), &error.help());
        return Outcome::Failed;
    }
    let noun = if entries.len() == 1 { "source" } else { "sources" };
    terminal.status(&format!("Wrote {} {noun} into `{}`", entries.len(), target.display()));
    outcome
}
