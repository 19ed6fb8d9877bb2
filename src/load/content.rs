//! What lies below `content/`, and what each file is by where it lies.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::diag::{Diagnostic, FileId, Files, Place};
use crate::model::{Picture, PictureFault};

use super::again::Kept;
use super::bibliography::LARGEST as LARGEST_BIBLIOGRAPHY;
use super::captures::{self, Capture};
use super::text;

/// The largest file that a chart is drawn from, in bytes.
const LARGEST_DATA: u64 = 1 << 20;

/// A text below `content/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentFile {
    /// Its text.
    pub file: FileId,
    /// What it is.
    pub kind: ContentKind,
    /// Where it lies below `content/`: `briefs/x/index.md`.
    pub path: String,
}

/// What a text is, by where it lies. Names are as the file system has them; the parser checks them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentKind {
    /// `briefs/<slug>.md` or `briefs/<slug>/index.md`.
    Brief(String),
    /// `sources/*.yaml`, or a bibliography of another tool: `*.bib`, `*.ris`, `*.json`
    Sources,
    /// `claims/*.yaml`
    Claims,
    /// `authors/<id>.md`
    Author(String),
    /// `topics/<id>.md`
    Topic(String),
    /// `pages/<slug>.md` or `pages/<slug>/index.md`.
    Page(String),
    /// `tombstones.yaml`
    Tombstones,
}

/// A file that may be published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundAsset {
    /// What findings point into: its path, without a text.
    pub id: FileId,
    /// Where it lies on disk.
    pub file: PathBuf,
    /// Where it lies below `content/`: `briefs/x/map.png`.
    pub path: String,
    /// Where it would be published: `briefs/x/map.png`.
    pub address: String,
    /// What it looks like, once it was looked at as a picture.
    pub picture: Option<Picture>,
    /// What is wrong with it as a picture.
    pub fault: Option<PictureFault>,
}

/// What was found below `content/`.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// The texts, by what they are.
    pub(super) texts: Vec<ContentFile>,
    /// Other files that may be published.
    pub(super) assets: Vec<FoundAsset>,
    /// Private copies of sources.
    pub(super) captures: Vec<Capture>,
}

/// What is to be done with a file.
enum Role {
    Text(ContentKind),
    Asset(String),
    /// A private copy of a source.
    Capture,
    /// Not part of the site, and rightly there.
    Private,
    Stray,
}

/// Finds every file below `content/` of `root`, in the order of their paths.
pub(super) fn find(root: &Path, kept: &mut Kept, files: &mut Files, findings: &mut Vec<Diagnostic>) -> Content {
    let folder = root.join("content");
    let mut texts = Vec::new();
    let mut assets = Vec::new();
    let mut captures = Vec::new();
    let walk = WalkDir::new(&folder).follow_links(false).sort_by_file_name();
    let mut walk = walk.into_iter();
    while let Some(entry) = walk.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map_or_else(|| folder.clone(), Path::to_path_buf);
                findings.push(unreadable(files, root, &path, &error.to_string()));
                continue;
            }
        };
        let Some(path) = entry.path().strip_prefix(&folder).ok().and_then(shown) else {
            findings.push(odd_name(files, root, entry.path()));
            continue;
        };
        if path.is_empty() {
            continue;
        }
        if entry.file_type().is_dir() {
            if is_passed_over(&path) {
                walk.skip_current_dir();
            }
        } else if path == "site.yaml" {
            // It has been read, through whatever link leads to it.
        } else if !entry.file_type().is_file() {
            findings.push(not_a_file(files, &entry, &path));
        } else {
            match role(&path) {
                Role::Text(kind) => texts.push((entry.into_path(), path, kind)),
                Role::Asset(address) => {
                    let id = files.add(format!("content/{path}"), "");
                    let file = entry.into_path();
                    assets.push(FoundAsset { id, file, path, address, picture: None, fault: None });
                }
                Role::Capture => captures.push((entry.into_path(), path)),
                Role::Private => {}
                Role::Stray => findings.push(stray(files, &path)),
            }
        }
    }
    let captures = captures::take(captures, kept, files, findings);
    Content { texts: read_all(texts, kept, files, findings), assets, captures }
}

/// Reads the texts in parallel and takes them in, in order.
fn read_all(
    texts: Vec<(PathBuf, String, ContentKind)>,
    kept: &mut Kept,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Vec<ContentFile> {
    let read: Vec<_> =
        texts.into_par_iter().map(|(file, path, kind)| (kept.read(&file, largest(&kind)), file, path, kind)).collect();
    let mut content = Vec::with_capacity(read.len());
    for (text, file, path, kind) in read {
        let shown = format!("content/{path}");
        match text {
            Ok((text, stamp)) => {
                if let Some(stamp) = stamp {
                    kept.keep(file, stamp, &text);
                }
                content.push(ContentFile { file: files.add(shown, text), kind, path });
            }
            Err(fault) => {
                let file = files.add(shown.as_str(), fault.stand_in());
                findings.push(fault.finding(file, &shown));
            }
        }
    }
    content
}

/// Reads the files beside the texts that `wanted` names, by where they lie below `content/`, and returns those that could
/// be read. Each was known by its name alone before.
pub fn read_data(
    assets: &[FoundAsset],
    wanted: &BTreeSet<String>,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Vec<(String, FileId)> {
    let mut read = Vec::with_capacity(wanted.len());
    for asset in assets.iter().filter(|asset| wanted.contains(&asset.path)) {
        match text::read_up_to(&asset.file, LARGEST_DATA) {
            Ok(text) => {
                files.fill(asset.id, text);
                read.push((asset.path.clone(), asset.id));
            }
            Err(fault) => {
                files.fill(asset.id, fault.stand_in());
                findings.push(fault.finding(asset.id, &format!("content/{}", asset.path)));
            }
        }
    }
    read
}

/// Bibliographies grow with the years, other texts do not.
fn largest(kind: &ContentKind) -> u64 {
    match kind {
        ContentKind::Sources => LARGEST_BIBLIOGRAPHY,
        _ => text::LARGEST,
    }
}

/// A relative path with `/` between its parts; `None` where a part is not UTF-8.
fn shown(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.components().map(|part| part.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

/// Folders that hold nothing to read: what version control and editors keep. `static/` is taken whole: `.well-known/`
/// belongs to a site.
fn is_passed_over(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.starts_with('.') && !path.starts_with("static/")
}

/// What the file at `path` is, by where it lies.
fn role(path: &str) -> Role {
    let parts: Vec<&str> = path.split('/').collect();
    let name = parts[parts.len() - 1];
    let stem = |ending: &str| name.strip_suffix(ending).map(str::to_owned);
    match parts.as_slice() {
        ["static", rest @ ..] if !rest.is_empty() => Role::Asset(rest.join("/")),
        _ if is_left_by_an_editor(name) => Role::Private,
        ["site.yaml" | "evidence.lock"] => Role::Private,
        ["tombstones.yaml"] => Role::Text(ContentKind::Tombstones),
        ["captures", ..] => Role::Capture,
        [style] if is_style(style) => Role::Private,
        ["briefs", slug, "index.md"] => Role::Text(ContentKind::Brief((*slug).to_owned())),
        ["pages", slug, "index.md"] => Role::Text(ContentKind::Page((*slug).to_owned())),
        [folder, _] => match (*folder, stem(".md")) {
            ("briefs", Some(slug)) => Role::Text(ContentKind::Brief(slug)),
            ("authors", Some(id)) => Role::Text(ContentKind::Author(id)),
            ("topics", Some(id)) => Role::Text(ContentKind::Topic(id)),
            ("pages", Some(slug)) => Role::Text(ContentKind::Page(slug)),
            ("sources" | "claims", _) => listed(folder, name),
            ("pages", None) => Role::Asset(name.to_owned()),
            ("briefs" | "authors" | "topics", None) => Role::Asset(path.to_owned()),
            _ => Role::Stray,
        },
        ["briefs" | "authors" | "topics", ..] if stem(".md").is_none() && parts.len() > 2 => {
            Role::Asset(path.to_owned())
        }
        ["pages", rest @ ..] if stem(".md").is_none() && parts.len() > 2 => Role::Asset(rest.join("/")),
        _ => Role::Stray,
    }
}

/// A file in `sources/` or `claims/`.
fn listed(folder: &str, name: &str) -> Role {
    match (folder, name.rsplit_once('.').map(|(_, ending)| ending)) {
        ("sources", Some("yaml" | "yml" | "bib" | "ris" | "json")) => Role::Text(ContentKind::Sources),
        ("claims", Some("yaml" | "yml")) => Role::Text(ContentKind::Claims),
        _ => Role::Stray,
    }
}

/// A citation style, which the configuration may name.
fn is_style(name: &str) -> bool {
    name.ends_with(".csl")
}

/// Hidden files, backups and swap files, and the name by which Vim tries whether it may write.
pub fn is_left_by_an_editor(name: &str) -> bool {
    name == "4913"
        || name.starts_with(['.', '#'])
        || name.ends_with(['~', '#'])
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
}

fn unreadable(files: &mut Files, root: &Path, path: &Path, reason: &str) -> Diagnostic {
    let shown = path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned();
    let file = files.add(shown.as_str(), "");
    Diagnostic::error("unreadable-file", format!("cannot read `{shown}`: {reason}"))
        .help("make it readable, or take it out of the folder")
        .at(file, Place::Whole, "")
}

fn odd_name(files: &mut Files, root: &Path, path: &Path) -> Diagnostic {
    let shown = path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned();
    let file = files.add(shown.as_str(), "");
    Diagnostic::error("file-name", format!("the name of `{shown}` is not UTF-8"))
        .help("rename it; a name in an address has only `a` to `z`, `0` to `9` and `-`")
        .at(file, Place::Whole, "")
}

fn not_a_file(files: &mut Files, entry: &DirEntry, path: &str) -> Diagnostic {
    let (what, help) = if entry.file_type().is_symlink() {
        ("a symbolic link", "put the file itself there: a site is built from what lies in its own folder")
    } else {
        ("neither a file nor a folder", "take it out of the folder")
    };
    let file = files.add(format!("content/{path}"), "");
    Diagnostic::warning("skipped-file", format!("`content/{path}` is {what} and was not read")).help(help).at(
        file,
        Place::Whole,
        "",
    )
}

fn stray(files: &mut Files, path: &str) -> Diagnostic {
    let file = files.add(format!("content/{path}"), "");
    let help = match path.split('/').next() {
        Some("sources") => {
            "sources are listed in files that end in `.yaml`, or in a bibliography: `.bib`, `.ris` or `.json` (CSL-JSON)"
        }
        Some("claims") => "claims are listed in files that end in `.yaml`",
        Some("briefs" | "pages") => "a text lies at `<slug>.md`, or at `<slug>/index.md` with its pictures beside it",
        _ => "texts lie in briefs/, sources/, claims/, authors/, topics/ and pages/; other files in static/",
    };
    Diagnostic::warning("stray-file", format!("`content/{path}` has no place in a site and was not read"))
        .help(help)
        .at(file, Place::Whole, "")
}
