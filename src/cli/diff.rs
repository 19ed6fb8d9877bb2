//! `corroborate diff`

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use corroborate::check::rules;
use corroborate::config::Level;
use corroborate::diag::Severity;
use corroborate::pipeline::{self, Examined, Request};
use corroborate::record::{self, Change, ChangeKind, Record};
use corroborate::wording::{Words, standing_label};
use serde_json::json;
use tempfile::TempDir;

use super::Outcome;
use super::args::{Common, DiffArguments, Format};
use super::prepare::{refuse_format, request, tell};
use super::terminal::{Terminal, visible};

/// A failure, and what to do about it.
type Failure = (String, String);

/// Lists what differs in the evidence of two states of a site.
pub(super) fn run(common: &Common, arguments: &DiffArguments, terminal: Terminal) -> Outcome {
    if let Some(outcome) = refuse_format("diff", common.format, terminal) {
        return outcome;
    }
    let mut request = match request(common, terminal) {
        Ok(request) => request,
        Err(outcome) => return outcome,
    };
    // What is compared is what the texts say; how it looks and what the rules make of it is not.
    request.overrides.theme = Some("folio".to_owned());
    request.overrides.rules = rules().map(|rule| (rule.name.to_owned(), Level::Allow)).collect();
    let mut sides: Vec<Record> = Vec::new();
    for side in [&arguments.old, &arguments.new] {
        match take(common, side, &request, terminal) {
            Ok(record) => sides.push(record),
            Err(outcome) => return outcome,
        }
    }
    let changes = record::changes(&sides[0], &sides[1]);
    if common.format == Format::Json {
        changes.iter().for_each(|change| terminal.text(&as_json(change)));
    } else {
        terminal.text(&visible(&as_text(&changes)));
    }
    terminal.status(&match changes.len() {
        0 => "The evidence is the same".to_owned(),
        1 => "1 difference".to_owned(),
        many => format!("{many} differences"),
    });
    Outcome::Clean
}

/// The record of one side.
fn take(common: &Common, side: &str, request: &Request, terminal: Terminal) -> Result<Record, Outcome> {
    let failed = |(message, help): Failure| {
        terminal.failure(&message, &help);
        Outcome::Failed
    };
    let folder = PathBuf::from(side);
    let (root, _kept) = if folder.exists() {
        (folder, None)
    } else {
        let taken = check_out(&common.root, side).map_err(failed)?;
        (taken.path().to_owned(), Some(taken))
    };
    let examined = pipeline::examine(&root, request).map_err(|error| match &_kept {
        None => tell(&error, terminal),
        Some(_) => failed((format!("there is no site in revision `{side}`"), NO_SITE.to_owned())),
    })?;
    let Examined { library, assessment, findings, .. } = examined;
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if errors > 0 {
        let (noun, they) = if errors == 1 { ("error", "it is") } else { ("errors", "they are") };
        terminal.status(&format!("`{side}` has {errors} {noun}: what {they} about may seem to be missing there"));
    }
    Ok(record::take(&library, &assessment, None, request.publication.today))
}

/// What to do where a revision holds no site.
const NO_SITE: &str = "name a revision in which `content/site.yaml` lies below the folder of `--root`";

/// The content of a revision in a folder of its own. Neither the index nor the files of the repository are touched.
fn check_out(root: &Path, revision: &str) -> Result<TempDir, Failure> {
    if revision.starts_with('-') || revision.contains(':') {
        let message = format!("`{revision}` is no folder and cannot be a revision");
        return Err((message, "name a folder, or a commit, a branch or a tag".to_owned()));
    }
    let commit = git(root, None, &["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")]);
    let commit = commit.map_err(|failure| failure.unless_missing(revision))?;
    let prefix =
        git(root, None, &["rev-parse", "--show-prefix"]).map_err(|failure| failure.unless_missing(revision))?;
    let folder = tempfile::Builder::new().prefix("corroborate-diff-").tempdir().map_err(|error| {
        (format!("cannot make a folder for revision `{revision}`: {error}"), "free some space on that disk".to_owned())
    })?;
    let index = folder.path().join("index");
    let tree = format!("{}:{}content", commit.trim(), prefix.trim_end_matches('\n'));
    let target = format!("--prefix={}/content/", folder.path().display());
    let read = git(root, Some(&index), &["read-tree", &tree]);
    read.map_err(|_| (format!("there is no site in revision `{revision}`"), NO_SITE.to_owned()))?;
    let top = git(root, None, &["rev-parse", "--show-toplevel"]).map_err(|failure| failure.unless_missing(revision))?;
    let out = git(Path::new(top.trim_end_matches('\n')), Some(&index), &["checkout-index", "--all", &target]);
    out.map_err(|failure| failure.unless_missing(revision))?;
    Ok(folder)
}

/// Why git gave nothing.
enum GitFailure {
    /// The program is not there.
    Missing(std::io::Error),
    /// It refused; its words.
    Refused(String),
}

impl GitFailure {
    fn unless_missing(self, revision: &str) -> Failure {
        match self {
            Self::Missing(error) => (
                format!("cannot run `git` to read revision `{revision}`: {error}"),
                "install git, or name two folders".to_owned(),
            ),
            Self::Refused(words) if words.is_empty() => (
                format!("`{revision}` is no folder, and no revision of the repository"),
                "name a folder, or a commit, a branch or a tag".to_owned(),
            ),
            Self::Refused(words) => (
                format!("`{revision}` is no folder, and git cannot read it as a revision: {words}"),
                "name a folder, or a commit, a branch or a tag of the repository in which `--root` lies".to_owned(),
            ),
        }
    }
}

/// Runs git in a folder, with an index of its own where one is given, and gives what it printed.
fn git(folder: &Path, index: Option<&Path>, arguments: &[&str]) -> Result<String, GitFailure> {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments).stdin(Stdio::null()).env("LC_ALL", "C");
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    if let Some(index) = index {
        command.env("GIT_INDEX_FILE", index);
    }
    let output = command.output().map_err(GitFailure::Missing)?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Err(GitFailure::Refused(words.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned()))
}

/// A paragraph for each thing that differs.
fn as_text(changes: &[Change]) -> String {
    let mut text = String::new();
    for of_one in changes.chunk_by(|a, b| (a.about, &a.name) == (b.about, &b.name)) {
        text.push_str(&format!("{} {}\n", of_one[0].about, of_one[0].name));
        for change in of_one {
            text.push_str(&format!("  {}\n", line(&change.kind)));
        }
    }
    text
}

fn line(kind: &ChangeKind) -> String {
    let from_to = |name: &str, was: &str, is: &str| match (was, is) {
        ("", is) => format!("{name}: {is} (new)"),
        (was, "") => format!("{name}: {was} (not any more)"),
        (was, is) => format!("{name}: {was} -> {is}"),
    };
    match kind {
        ChangeKind::Added(text) => format!("added: {text}"),
        ChangeKind::Removed(text) => format!("removed: {text}"),
        ChangeKind::Reworded(difference) => format!("reworded: {difference}"),
        ChangeKind::Number(was, is) => from_to("number", was, is),
        ChangeKind::Gained(evidence) => format!("new evidence: {evidence}"),
        ChangeKind::Lost(evidence) => format!("lost evidence: {evidence}"),
        ChangeKind::NewPremise(claim) => format!("new premise: {claim}"),
        ChangeKind::LostPremise(claim) => format!("lost premise: {claim}"),
        ChangeKind::Standing(was, is) => {
            let words = Words::of_program("en");
            from_to("standing", as_on_pages(&words, was), as_on_pages(&words, is))
        }
        ChangeKind::Restated(name, was, is) | ChangeKind::State(name, was, is) => from_to(name, was, is),
    }
}

/// A standing of the record as pages name it.
fn as_on_pages<'w>(words: &'w Words, standing: &'w str) -> &'w str {
    match record::standing_named(standing) {
        Some(known) => standing_label(words, known),
        None => standing,
    }
}

/// A line for programs. Standings keep the names that the record gives them.
fn as_json(change: &Change) -> String {
    let Change { about, name, kind } = change;
    let mut object = json!({ "about": about, "name": name, "change": kind.name() });
    match kind {
        ChangeKind::Added(text)
        | ChangeKind::Removed(text)
        | ChangeKind::Reworded(text)
        | ChangeKind::Gained(text)
        | ChangeKind::Lost(text)
        | ChangeKind::NewPremise(text)
        | ChangeKind::LostPremise(text) => object["text"] = json!(text),
        ChangeKind::Number(was, is) | ChangeKind::Standing(was, is) => {
            object["was"] = json!(was);
            object["is"] = json!(is);
        }
        ChangeKind::Restated(field, was, is) | ChangeKind::State(field, was, is) => {
            object["field"] = json!(field);
            object["was"] = json!(was);
            object["is"] = json!(is);
        }
    }
    format!("{object}\n")
}
