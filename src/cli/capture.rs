//! `corroborate capture`

use std::path::{Path, PathBuf};

use corroborate::diag::{Diagnostic, Files, nearest};
use corroborate::load::{CaptureForm, RECORD, find_capture, read_capture};
use corroborate::model::{Date, Library, on_one_line};
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
    let refusal = |Diagnostic { message, help, .. }: Diagnostic| Refusal { message, help: help.join("; ") };
    find_capture(file).map_err(refusal)?;
    let form = file.extension().and_then(|ending| CaptureForm::of_ending(&ending.to_string_lossy()));
    let form = form.ok_or_else(|| Refusal {
        message: format!("`{}` is neither text nor a page", file.display()),
        help: "a copy is a file that ends in .txt, .md or .html".to_owned(),
    })?;
    let (text, bytes) = read_capture(file).map_err(refusal)?;
    if pipeline::words_of_copy(form, text.text).trim().is_empty() {
        let message = if bytes.is_empty() { "is empty" } else { "has no words that a reader sees" };
        return Err(Refusal {
            message: format!("`{}` {message}", file.display()),
            help: "save the passage that is quoted as text, and file that".to_owned(),
        });
    }
    let before = matches(&examined, key);
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
    // The site is looked at again, as the next build will.
    if let Ok(examined) = pipeline::examine(&common.root, request) {
        say_what_matches(&before, &matches(&examined, key), key, terminal);
    }
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

/// A quotation from a source: what has it, its words, and what the copy says of it.
struct Match {
    /// The claim, or the brief with a block quotation.
    by: String,
    quote: String,
    verdict: Option<Verdict>,
}

impl Match {
    fn is_verbatim(&self) -> bool {
        self.verdict.as_ref().is_some_and(Verdict::is_verbatim)
    }
}

/// The quotations from a source: those of claims, then those in blocks of texts.
fn matches(examined: &Examined, key: &str) -> Vec<Match> {
    let Examined { library, verification, .. } = examined;
    let of_claim = library.claims.entries().flat_map(|(id, claim)| {
        let quoted = claim.evidence.iter().enumerate().filter(|(_, evidence)| *library[evidence.source].id == *key);
        quoted.filter_map(move |(index, evidence)| {
            let verdict = verification.verdict((id, index)).cloned();
            Some(Match { by: format!("`{}`", claim.id), quote: on_one_line(evidence.quote.as_ref()?), verdict })
        })
    });
    let Some(source) = library.sources.find(|source| (*source.id).cmp(key)) else {
        return Vec::new();
    };
    let in_texts = library.briefs.entries().flat_map(|(id, brief)| {
        let quoted = brief.body.quoted().into_iter().filter(|quoted| quoted.sources.contains(&source));
        let matches = quoted.map(|quoted| Match {
            by: format!("brief `{}`", brief.slug),
            quote: on_one_line(quoted.text),
            verdict: verification.passage((id, quoted.passage), source).cloned(),
        });
        matches.collect::<Vec<_>>()
    });
    of_claim.chain(in_texts).collect()
}

/// Says which quotations stand in the new copy, and which stood in the one before.
fn say_what_matches(before: &[Match], now: &[Match], key: &str, terminal: Terminal) {
    let found = now.iter().filter(|it| it.is_verbatim()).count();
    terminal.status(&match (found, now.len()) {
        (_, 0) => "  nothing is quoted from it yet".to_owned(),
        (0, 1) => "  the one quotation from it does not stand in it word for word".to_owned(),
        (_, 1) => "  the one quotation from it stands in it word for word".to_owned(),
        (found, all) => format!("  {found} of {all} quotations from it stand in it word for word"),
    });
    let mut lost = 0;
    for it in now {
        let stood = before.iter().any(|was| was.is_verbatim() && (&was.by, &was.quote) == (&it.by, &it.quote));
        let said = match it.verdict {
            Some(Verdict::Verbatim { .. }) => "word for word",
            Some(Verdict::Altered(_)) => "in another case or with other punctuation",
            Some(Verdict::NotFound(_)) => "not found",
            None => "not checked",
        };
        let was = if stood && !it.is_verbatim() { "; it stood in the copy before" } else { "" };
        lost += usize::from(!was.is_empty());
        terminal.status(&format!("  {}: {said}{was}: “{}”", it.by, shortened(&it.quote)));
    }
    if found == 0 && !now.is_empty() {
        let message = format!("nothing that is quoted from `{key}` stands in the new copy");
        let help = if lost == 0 { "" } else { ", and if not, file the one before again with `--replace`" };
        let finding = Diagnostic::warning("capture-without-quotes", message)
            .help(format!("see whether it is a copy of this source{help}"));
        terminal.findings(&[finding], &Files::default());
    }
}

/// The beginning of a quotation, for a line of a terminal.
fn shortened(quote: &str) -> String {
    const LONGEST: usize = 60;
    match quote.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", quote[..end].trim_end()),
        None => quote.to_owned(),
    }
}
