//! `corroborate capture`

use std::path::{Path, PathBuf};

use corroborate::diag::{Diagnostic, nearest};
use corroborate::load::{CaptureForm, RECORD, read_capture};
use corroborate::model::{ClaimId, Date, Library, SourceId};
use corroborate::pipeline::{self, Examined, Request};
use corroborate::record::{CaptureEntry, Record};
use corroborate::verify::Verdict;
use corroborate::write;

use super::Outcome;
use super::args::{CaptureArguments, Common};
use super::prepare::{request, tell};
use super::terminal::Terminal;

/// Why nothing was filed, and what to do.
struct Refusal {
    message: String,
    help: String,
}

/// Files a private copy of a source.
pub(super) fn run(common: &Common, arguments: &CaptureArguments, terminal: Terminal) -> Outcome {
    let mut request = match request(common, terminal) {
        Ok(request) => request,
        Err(outcome) => return outcome,
    };
    // A copy may be filed before the brief that quotes it is published.
    (request.publication.drafts, request.publication.future) = (true, true);
    let examined = match pipeline::examine(&common.root, &request) {
        Ok(examined) => examined,
        Err(error) => return tell(&error, terminal),
    };
    match file(common, arguments, &request, examined, terminal) {
        Ok(()) => Outcome::Clean,
        Err(Refusal { message, help }) => {
            terminal.failure(&message, &help);
            Outcome::Failed
        }
    }
}

fn file(
    common: &Common,
    arguments: &CaptureArguments,
    request: &Request,
    examined: Examined,
    terminal: Terminal,
) -> Result<(), Refusal> {
    let CaptureArguments { file, source: key, replace } = arguments;
    if !examined.library.sources.iter().any(|source| &*source.id == key) {
        return Err(unknown(&examined.library, key));
    }
    let form = file.extension().and_then(|ending| CaptureForm::of_ending(&ending.to_string_lossy()));
    let form = form.ok_or_else(|| Refusal {
        message: format!("`{}` is neither text nor a page", file.display()),
        help: "a copy is a file that ends in .txt, .md or .html".to_owned(),
    })?;
    let (text, bytes) = read_capture(file).map_err(|finding| {
        let Diagnostic { message, help, .. } = finding;
        Refusal { message, help: help.join("; ") }
    })?;
    let name = format!("content/captures/{key}.{}", form.ending());
    let there: Vec<PathBuf> = ["txt", "md", "html", "htm"]
        .map(|ending| common.root.join(format!("content/captures/{key}.{ending}")))
        .into_iter()
        .filter(|path| path.exists())
        .collect();
    if let Some(known) = there.first().filter(|_| !replace) {
        return Err(Refusal {
            message: format!("there is a copy of source `{key}`: `{}`", known.display()),
            help: "give `--replace` to put this one in its place".to_owned(),
        });
    }
    let path = common.root.join(&name);
    let refused = |error: write::DiskError| Refusal { message: error.to_string(), help: error.help() };
    write::file_in_folder(&path, &bytes).map_err(refused)?;
    for other in there.iter().filter(|other| **other != path) {
        write::take_away(other).map_err(refused)?;
    }
    let hash: String = text.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    terminal.status(&format!("Filed `{}`, SHA-256 {hash}", path.display()));
    let day = Date::Day(request.publication.today);
    let entry = CaptureEntry { capture: key.clone(), sha256: hash, day, span: None };
    note(&common.root, examined.record, entry, terminal).map_err(refused)?;
    say_what_matches(&common.root, request, key, terminal);
    Ok(())
}

fn unknown(library: &Library, key: &str) -> Refusal {
    let near = nearest(key, library.sources.iter().map(|source| &*source.id));
    let near = near.map(|near| format!("did you mean `{near}`?"));
    let help = near.unwrap_or_else(|| "declare it in a brief or in a file in sources/ first".to_owned());
    Refusal { message: format!("there is no source `{key}`"), help }
}

/// Notes hash and day in the record, where the site keeps one.
fn note(root: &Path, record: Option<Record>, entry: CaptureEntry, terminal: Terminal) -> Result<(), write::DiskError> {
    let path = root.join(RECORD);
    let Some(mut record) = record else {
        let why = if path.exists() { "cannot be read" } else { "is not there" };
        terminal.status(&format!("  the day is not noted: `{RECORD}` {why}"));
        return Ok(());
    };
    record.captures.insert(entry.capture.clone(), entry);
    write::replace(&path, record.to_text().as_bytes())
}

/// Looks at the site again, as the next build will, and says which quotations stand in the copy.
fn say_what_matches(root: &Path, request: &Request, key: &str, terminal: Terminal) {
    let Ok(Examined { library, verification, .. }) = pipeline::examine(root, request) else { return };
    let Some(source) = library.sources.iter().position(|source| &*source.id == key).map(SourceId::at) else { return };
    let mut found = 0;
    let mut lines = Vec::new();
    for (at, claim) in library.claims.iter().enumerate() {
        for (index, evidence) in claim.evidence.iter().enumerate() {
            if evidence.source != source || evidence.quote.is_none() {
                continue;
            }
            let said = match verification.verdict((ClaimId::at(at), index)) {
                Some(Verdict::Verbatim { .. }) => {
                    found += 1;
                    "word for word"
                }
                Some(Verdict::Altered(_)) => "in another case or with other punctuation",
                Some(Verdict::NotFound(_)) => "not found",
                None => "not checked",
            };
            lines.push(format!("  `{}`: {said}", claim.id));
        }
    }
    match lines.len() {
        0 => terminal.status("  nothing is quoted from it yet"),
        all => terminal.status(&format!("  {found} of {all} quotations from it stand in it word for word")),
    }
    for line in lines {
        terminal.status(&line);
    }
}
