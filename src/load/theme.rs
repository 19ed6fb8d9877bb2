//! A theme and the themes it extends: from the project's `themes/` folder, or from those built into the program.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, DirEntry, include_dir};
use walkdir::WalkDir;

use crate::config::ThemeOption;
use crate::diag::{Diagnostic, FieldPath, FileId, Files, Place, Severity, quoted_list};
use crate::yaml::Document;

use super::picture::read_copy;
use super::text::{self, TextError};

/// The themes that come with the program.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// More themes than this in a chain can only be a mistake.
const LONGEST_CHAIN: usize = 8;

/// A theme with its parents, the theme itself first.
#[derive(Debug, Default)]
pub struct ThemeFiles {
    /// The names of the themes, the chosen one first.
    pub chain: Vec<String>,
    /// Every template of every theme in the chain, the chosen theme's first.
    pub templates: Vec<TemplateFile>,
    /// Every message file of every theme in the chain, likewise.
    pub messages: Vec<ThemeMessages>,
    /// The files that are published with the site; a theme's own stand in for its parent's.
    pub statics: Vec<StaticFile>,
    /// The style sheets among them that are text, by their paths.
    pub sheets: Vec<(String, FileId)>,
    /// What they let a site choose; what a theme says of an option stands in for what its parent says.
    pub options: Vec<ThemeOption>,
    /// How wide pictures in texts are shown, as the attribute `sizes` says it, where one of the themes does.
    pub picture_sizes: Option<String>,
    /// The chain does not go on as its themes say, or something in them cannot be read: templates may be missing for
    /// no other reason.
    pub broken: bool,
}

/// A template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFile {
    /// The theme that it belongs to.
    pub theme: String,
    /// Its name within the theme: `brief.html`, `parts/note.html`.
    pub name: String,
    /// Its text.
    pub file: FileId,
}

/// A file of messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeMessages {
    /// The theme that it belongs to.
    pub theme: String,
    /// Its name within the theme's `messages/`: `fr.ftl`.
    pub name: String,
    /// Its text.
    pub file: FileId,
    /// The theme comes with the program.
    pub built_in: bool,
}

/// A file that a theme publishes.
#[derive(Debug, Clone)]
pub struct StaticFile {
    /// Its path within the theme's `static/` folder.
    pub path: String,
    /// Its bytes.
    pub bytes: StaticBytes,
}

/// Where a theme's file comes from.
#[derive(Debug, Clone)]
pub enum StaticBytes {
    /// It lies on disk.
    Disk(PathBuf),
    /// It is part of the program.
    BuiltIn(&'static [u8]),
    /// It is made from what the site chose.
    Made(Vec<u8>),
}

/// One file of a theme, wherever the theme is.
struct Found {
    path: String,
    bytes: StaticBytes,
}

/// The names of the themes that come with the program.
pub fn built_in_themes() -> Vec<String> {
    BUILT_IN.dirs().map(|dir| dir.path().to_string_lossy().into_owned()).collect()
}

/// The files of a theme that comes with the program, by their paths within it.
pub fn built_in_theme(name: &str) -> Option<BTreeMap<String, StaticBytes>> {
    let mut found = Vec::new();
    find_built_in(BUILT_IN.get_dir(name)?, name, &mut found);
    Some(found.into_iter().map(|file| (file.path, file.bytes)).collect())
}

/// The files of a theme of the project in `root`, or else of one that comes with the program.
pub fn theme_files(root: &Path, name: &str) -> Option<BTreeMap<String, StaticBytes>> {
    let found = find(root, name, &mut Files::default(), &mut Vec::new())?;
    Some(found.into_iter().map(|file| (file.path, file.bytes)).collect())
}

/// The bytes of a theme's file, wherever they are.
///
/// # Errors
/// When the system refuses.
pub fn read_theme_file(bytes: &StaticBytes) -> io::Result<Vec<u8>> {
    let mut read = Vec::new();
    match bytes {
        StaticBytes::Disk(path) => read_copy(path, &mut read)?,
        StaticBytes::BuiltIn(bytes) => read.extend_from_slice(bytes),
        StaticBytes::Made(bytes) => read.extend_from_slice(bytes),
    }
    Ok(read)
}

/// Loads the theme `name` and all that it extends. What is wrong is among the findings; `asked_in` is the file whose
/// `theme:` asks for it, unless the caller did.
pub(super) fn load(
    root: &Path,
    name: &str,
    asked_in: Option<FileId>,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> ThemeFiles {
    let mut theme = ThemeFiles::default();
    let mut next = Some((name.to_owned(), asked_in, "theme"));
    while let Some((name, asked_in, key)) = next.take() {
        let placed = |finding: Diagnostic, label: String| match asked_in {
            Some(file) => finding.at(file, FieldPath::root().key(key), label),
            None => finding,
        };
        if theme.chain.contains(&name) || theme.chain.len() == LONGEST_CHAIN {
            let finding = Diagnostic::error("theme-cycle", format!("theme `{name}` extends itself"));
            let others = names(&theme.chain).filter(|other| *other != name);
            let others: Vec<&str> = others.collect();
            let label =
                if others.is_empty() { String::new() } else { format!("by way of {}", quoted_list(others, "and")) };
            findings.push(placed(finding.help("take one `extends` away"), label));
            theme.broken = true;
            break;
        }
        let Some(found) = find(root, &name, files, findings) else {
            findings.push(placed(unknown_theme(root, &name), String::new()));
            theme.broken = true;
            break;
        };
        let parent = take_in(&name, found, &mut theme, files, findings);
        theme.chain.push(name);
        next = parent.map(|(name, file)| (name, Some(file), "extends"));
    }
    theme.statics.sort_by(|a, b| a.path.cmp(&b.path));
    theme
}

fn names(chain: &[String]) -> impl Iterator<Item = &str> {
    chain.iter().map(String::as_str)
}

/// The files of the theme `name`; the project's own theme stands in for a built-in one of the same name.
fn find(root: &Path, name: &str, files: &mut Files, findings: &mut Vec<Diagnostic>) -> Option<Vec<Found>> {
    let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', '\0', ':']);
    if !plain {
        return None;
    }
    let folder = root.join("themes").join(name);
    if folder.is_dir() {
        return Some(find_on_disk(&folder, name, files, findings));
    }
    let mut found = Vec::new();
    find_built_in(BUILT_IN.get_dir(name)?, name, &mut found);
    Some(found)
}

fn find_on_disk(folder: &Path, name: &str, files: &mut Files, findings: &mut Vec<Diagnostic>) -> Vec<Found> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder).follow_links(false).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                let path = path.to_string_lossy().replace('\\', "/");
                let hidden = path.split('/').any(|part| part.starts_with('.') || part.ends_with('~'));
                if !hidden {
                    found.push(Found { path, bytes: StaticBytes::Disk(entry.into_path()) });
                }
            }
            Ok(_) => {}
            Err(error) => {
                let file = files.add(format!("themes/{name}"), "");
                let finding = Diagnostic::error("unreadable-file", format!("cannot read theme `{name}`: {error}"));
                findings.push(finding.help("make its files readable").at(file, Place::Whole, ""));
            }
        }
    }
    found
}

fn find_built_in(dir: &'static Dir<'static>, name: &str, found: &mut Vec<Found>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(inner) => find_built_in(inner, name, found),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                let path = path.strip_prefix(&format!("{name}/")).unwrap_or(&path).to_owned();
                found.push(Found { path, bytes: StaticBytes::BuiltIn(file.contents()) });
            }
        }
    }
}

/// Sorts a theme's files into templates and static files, and says which theme it extends, and where it says so.
fn take_in(
    name: &str,
    found: Vec<Found>,
    theme: &mut ThemeFiles,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Option<(String, FileId)> {
    let mut extends = None;
    for Found { path, bytes } in found {
        let is_text = path == "theme.yaml" || path.starts_with("templates/") || path.starts_with("messages/");
        if let Some(path) = path.strip_prefix("static/") {
            if theme.statics.iter().all(|file| file.path != path) {
                theme.sheets.extend(read_sheet(name, path, &bytes, files).map(|file| (path.to_owned(), file)));
                theme.statics.push(StaticFile { path: path.to_owned(), bytes });
            }
        } else if is_text {
            let Some(file) = read_text(name, &path, &bytes, files, findings) else {
                theme.broken = true;
                continue;
            };
            if let Some(template) = path.strip_prefix("templates/") {
                let (theme_name, template) = (name.to_owned(), template.to_owned());
                theme.templates.push(TemplateFile { theme: theme_name, name: template, file });
                continue;
            }
            if let Some(messages) = path.strip_prefix("messages/") {
                let built_in = matches!(bytes, StaticBytes::BuiltIn(_));
                let (theme_name, messages) = (name.to_owned(), messages.to_owned());
                theme.messages.push(ThemeMessages { theme: theme_name, name: messages, file, built_in });
                continue;
            }
            let (Manifest { extends: parent, options, picture_sizes }, faults) = read_manifest(file, files);
            let known = |option: &ThemeOption| theme.options.iter().all(|nearer| nearer.name != option.name);
            let options: Vec<ThemeOption> = options.into_iter().filter(known).collect();
            theme.options.extend(options);
            theme.broken |= faults.iter().any(|fault| fault.severity == Severity::Error);
            findings.extend(faults);
            theme.picture_sizes = theme.picture_sizes.take().or(picture_sizes);
            extends = parent.map(|parent| (parent, file));
        }
    }
    extends
}

fn read_text(
    name: &str,
    path: &str,
    bytes: &StaticBytes,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Option<FileId> {
    let shown = format!("themes/{name}/{path}");
    match decode(bytes) {
        Ok(text) => Some(files.add(shown, text)),
        Err(fault) => {
            let file = files.add(shown.as_str(), fault.stand_in());
            findings.push(fault.finding(file, &shown));
            None
        }
    }
}

fn decode(bytes: &StaticBytes) -> Result<String, TextError> {
    match bytes {
        StaticBytes::Disk(path) => text::read(path),
        StaticBytes::BuiltIn(bytes) => text::decode(bytes.to_vec()),
        StaticBytes::Made(bytes) => text::decode(bytes.clone()),
    }
}

/// A style sheet. One that is no text is published as it is.
fn read_sheet(name: &str, path: &str, bytes: &StaticBytes, files: &mut Files) -> Option<FileId> {
    let is_sheet = path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("css"));
    let text = is_sheet.then(|| decode(bytes).ok()).flatten()?;
    Some(files.add(format!("themes/{name}/static/{path}"), text))
}

/// What `theme.yaml` says that the program needs.
#[derive(Default)]
struct Manifest {
    extends: Option<String>,
    options: Vec<ThemeOption>,
    /// How wide it shows pictures.
    picture_sizes: Option<String>,
}

/// Reads `theme.yaml` and returns what it says, and what is wrong with it.
fn read_manifest(file: FileId, files: &Files) -> (Manifest, Vec<Diagnostic>) {
    let document = match Document::parse(file, files.get(file).text(), 0) {
        Ok(document) => document,
        Err(faults) => return (Manifest::default(), faults),
    };
    let manifest = document.root().fields("a theme").map(|mut fields| {
        for known in ["name", "description", "license", "author", "url", "version"] {
            fields.text(known);
        }
        let options = fields.get("options").and_then(|node| node.entries()).unwrap_or_default();
        let options = options.into_iter().filter_map(|(name, node)| ThemeOption::read(name, &node)).collect();
        fields.get("extra");
        let (extends, picture_sizes) = (fields.text("extends"), fields.text("picture_sizes"));
        fields.finish();
        Manifest { extends, options, picture_sizes }
    });
    (manifest.unwrap_or_default(), document.into_faults())
}

fn unknown_theme(root: &Path, name: &str) -> Diagnostic {
    let own = WalkDir::new(root.join("themes")).min_depth(1).max_depth(1).sort_by_file_name().into_iter();
    let own = own.flatten().filter(|entry| entry.path().is_dir());
    let mut known: Vec<String> = own.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    known.extend(built_in_themes());
    known.sort();
    known.dedup();
    let finding = Diagnostic::error("unknown-theme", format!("there is no theme `{name}`"));
    let all = || format!("themes lie in `themes/`; known here: {}", quoted_list(names(&known), "and"));
    finding.meant(name, names(&known), all)
}
