//! Phase 1: a directory → a [`Project`]: its configuration, its texts, its theme, its other files.
//!
//! The only phase that reads. Whatever cannot be taken as it is (a text that is not UTF-8, a symbolic link, a file
//! nobody may read) becomes a finding, and the rest is read all the same.

mod again;
mod bibliography;
mod captures;
mod content;
mod ground;
mod kept;
mod original;
mod picture;
mod style;
mod text;
mod theme;

use std::path::{Path, PathBuf};

use crate::config::{self, Config};
use crate::diag::{Diagnostic, FileId, Files, Place};

use self::text::TextError;

pub use again::{Kept, Version};
pub use bibliography::read_bibliography;
pub use captures::{Capture, CaptureForm, CaptureText, find_capture, read_capture};
pub use content::{ContentFile, ContentKind, FoundAsset, is_left_by_an_editor, read_data};
pub use ground::names_in;
pub use kept::{ANSWERS, PICTURES, find_kept_picture, read_answers};
pub use original::Original;
pub use picture::{look_at_pictures, read_copy, read_picture};
pub use style::LARGEST_STYLE;
pub use theme::{
    StaticBytes, StaticFile, TemplateFile, ThemeFiles, ThemeMessages, built_in_theme, built_in_themes, read_theme_file,
    theme_files,
};

/// Where the record of what has been published lies below a project's folder.
pub const RECORD: &str = "content/evidence.lock";

/// The largest record that is read, in bytes: that of some 70,000 claims.
const LARGEST_RECORD: u64 = 64 << 20;

/// What to do about a record that is no text any more.
const RESTORE: [&str; 2] = [
    "take the file from version control again; nothing is written over it while it cannot be read",
    "where there is no earlier copy, remove it and write it anew with `corroborate lock`; it then begins with today",
];

/// Everything that was found in a project's folder.
#[derive(Debug)]
pub struct Project {
    /// Every text, by id.
    pub files: Files,
    /// The configuration, with whatever the caller set aside of it.
    pub config: Config,
    /// Where the configuration is.
    pub config_file: FileId,
    /// The texts below `content/`, by what they are.
    pub content: Vec<ContentFile>,
    /// Other files below `content/` that may be published as they are.
    pub assets: Vec<FoundAsset>,
    /// Private copies of sources, by key. None has been read.
    pub captures: Vec<Capture>,
    /// The theme and its parents.
    pub theme: ThemeFiles,
    /// `evidence.lock`, the record of what has been published, where there is one that can be read.
    pub record: Option<FileId>,
    /// The style file that the configuration names, where there is one that can be read.
    pub style: Option<FileId>,
}

/// What the caller sets instead of `site.yaml`.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// The address of the site.
    pub base_url: Option<config::BaseUrl>,
    /// The theme's name.
    pub theme: Option<String>,
    /// How the findings of rules are taken, over what the configuration says.
    pub rules: Vec<(String, config::Level)>,
}

/// Why there is nothing to work on.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// There is no such folder.
    #[error("there is no folder `{}`", .0.display())]
    NoFolder(PathBuf),
    /// The folder holds no site.
    #[error("`{}` holds no site: there is no `content/site.yaml` in it", .0.display())]
    NoSite(PathBuf),
    /// The configuration cannot be read.
    #[error("cannot read `{}`: {reason}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
}

impl LoadError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::NoFolder(_) => "name the folder that holds `content/` with `--root`",
            Self::NoSite(_) => {
                "`corroborate init` begins one; where there is one elsewhere, name its folder with `--root`"
            }
            Self::Unreadable { .. } => "put a file there that can be read, holding `title: …`",
        }
    }
}

/// Whether a site’s content lies in that folder.
pub fn is_project(root: &Path) -> bool {
    root.join("content").is_dir()
}

/// Reads the project in `root`.
///
/// # Errors
/// When there is no site there. Everything else that is wrong is among the findings.
pub fn load(root: &Path, overrides: &Overrides) -> Result<(Project, Vec<Diagnostic>), LoadError> {
    load_again(root, overrides, &mut Kept::default())
}

/// The same, without reading texts of content that are kept and have not changed; those that are read are kept.
///
/// # Errors
/// As of [`load`].
pub fn load_again(
    root: &Path,
    overrides: &Overrides,
    kept: &mut Kept,
) -> Result<(Project, Vec<Diagnostic>), LoadError> {
    if !root.is_dir() {
        return Err(LoadError::NoFolder(root.to_owned()));
    }
    let site = root.join("content").join("site.yaml");
    if !site.exists() {
        return Err(LoadError::NoSite(root.to_owned()));
    }
    // A folder, a pipe or a device would be read for ever, or not at all.
    if !site.is_file() {
        return Err(LoadError::Unreadable { path: site, reason: "it is no file".to_owned() });
    }
    let mut files = Files::with(std::mem::take(&mut kept.ids));
    let mut findings = Vec::new();
    let (config_file, (mut config, faults)) = match text::read(&site) {
        Ok(text) => {
            let file = files.add("content/site.yaml", text);
            (file, config::read(file, files.get(file).text()))
        }
        Err(TextError::Io(error)) => {
            return Err(LoadError::Unreadable { path: site, reason: error.to_string() });
        }
        Err(fault) => {
            let file = files.add("content/site.yaml", fault.stand_in());
            (file, (Config::default(), vec![fault.finding(file, "content/site.yaml")]))
        }
    };
    findings.extend(faults);
    if let Some(base_url) = &overrides.base_url {
        config.base_url = Some(base_url.clone());
    }
    if let Some(theme) = &overrides.theme {
        config.theme.clone_from(theme);
    }
    config.rules.extend(overrides.rules.iter().cloned());
    let content::Content { texts: content, assets, captures } = content::find(root, kept, &mut files, &mut findings);
    let record = load_record(root, &mut files, &mut findings);
    let asked_in = overrides.theme.is_none().then_some(config_file);
    let theme = theme::load(root, &config.theme, asked_in, &mut files, &mut findings);
    let style = style::load(root, &config, config_file, &mut files, &mut findings);
    kept.ids = files.ids();
    Ok((Project { files, config, config_file, content, assets, captures, theme, record, style }, findings))
}

/// The record of what has been published. It may be larger than other texts, because it grows with every one of them.
fn load_record(root: &Path, files: &mut Files, findings: &mut Vec<Diagnostic>) -> Option<FileId> {
    let path = root.join(RECORD);
    // Whatever else stands there must not pass for no record at all: then nothing would be compared any more.
    let there = path.symlink_metadata().ok()?;
    if !there.is_file() {
        let what = if there.is_symlink() { "a link, which is not followed" } else { "no file" };
        let file = files.add(RECORD, "");
        let finding = Diagnostic::error(
            "unreadable-file",
            format!("`{RECORD}` is {what}, and so no record of what was published"),
        );
        findings.push(finding.help(RESTORE[0]).at(file, Place::Whole, ""));
        return None;
    }
    match text::read_up_to(&path, LARGEST_RECORD) {
        Ok(text) => Some(files.add(RECORD, text)),
        Err(fault) => {
            let file = files.add(RECORD, fault.stand_in());
            let mut finding = fault.finding(file, RECORD);
            if let TextError::Encoding { .. } = fault {
                // No other program writes it, so it was written in UTF-8 and has been spoilt since.
                finding.help = RESTORE.map(str::to_owned).to_vec();
            }
            findings.push(finding);
            None
        }
    }
}
