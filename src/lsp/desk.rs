//! The project as the editor has it: what is on disk, with the texts that are open in front.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tower_lsp_server::ls_types::{Location, Position, TextEdit, Uri, WorkspaceEdit};

use crate::cite::{References, Style, StyleFile};
use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{ClaimId, Language, Slug, SourceId};
use crate::parse::Parsed;
use crate::pipeline::{self, Examined, Request, Survey, Workshop};
use crate::wording::Messages;

use super::names::{Kind, Name, Names, places};
use super::place;

/// What is open, and what was read last.
pub(super) struct Desk {
    root: PathBuf,
    request: Request,
    workshop: Workshop,
    /// Texts as they stand in the editor, each with its version there.
    open: BTreeMap<PathBuf, (String, i32)>,
    view: Option<View>,
    /// The last state in which every text could be read, where the newest has one that cannot: while YAML is typed it seldom
    /// parses, and the ids in it are still wanted.
    readable: Option<View>,
    /// Why there is nothing to look at.
    failure: Option<String>,
    /// Something has changed since the project was read.
    is_old: bool,
}

/// A project that was read.
pub(super) struct View {
    pub(super) examined: Examined,
    /// What the texts say, as it is written.
    parsed: Parsed,
    /// Found out when somebody asks for it: every text has to be gone through.
    names: OnceLock<Names>,
    pub(super) references: References,
    pub(super) messages: Messages,
    is_judged: bool,
}

impl Desk {
    pub(super) fn new(root: PathBuf, request: Request) -> Self {
        let workshop = Workshop::new(root.clone());
        Self { root, request, workshop, open: BTreeMap::new(), view: None, readable: None, failure: None, is_old: true }
    }

    /// Takes the text of a file as it stands in the editor; `None` when that lets go of it.
    pub(super) fn take(&mut self, uri: &Uri, text: Option<(String, i32)>) {
        let Some(path) = uri.to_file_path() else { return };
        self.workshop.forget(&path);
        match text {
            Some((text, version)) => {
                let text = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n");
                self.workshop.hold(&path, &text);
                self.open.insert(path.into_owned(), (text, version));
            }
            None => {
                self.workshop.release(&path);
                self.open.remove(&*path);
            }
        }
        self.is_old = true;
    }

    /// Has the project read again: something on disk has changed.
    pub(super) fn look_again(&mut self, paths: impl IntoIterator<Item = PathBuf>) {
        paths.into_iter().for_each(|path| self.workshop.forget(&path));
        self.is_old = true;
    }

    /// The text of a file as it stands in the editor.
    pub(super) fn text(&self, uri: &Uri) -> Option<&str> {
        self.open.get(&*uri.to_file_path()?).map(|(text, _)| text.as_str())
    }

    /// The version of that text.
    pub(super) fn version(&self, uri: &Uri) -> Option<i32> {
        self.open.get(&*uri.to_file_path()?).map(|(_, version)| *version)
    }

    /// The newest state of the project; the last that could be read where the newest cannot.
    pub(super) fn view(&mut self) -> Option<&View> {
        self.refresh();
        self.view.as_ref()
    }

    /// The newest state in which every text could be read, for what may be meant.
    pub(super) fn readable(&mut self) -> Option<&View> {
        self.refresh();
        self.readable.as_ref().or(self.view.as_ref())
    }

    fn refresh(&mut self) {
        if !std::mem::take(&mut self.is_old) {
            return;
        }
        match self.workshop.survey(&self.request) {
            Ok(Survey { examined, parsed }) => {
                let is_readable = parsed.unread.is_empty();
                let last = self.view.replace(View::new(examined, parsed));
                self.readable = match is_readable {
                    true => None,
                    false => self.readable.take().or(last),
                };
                self.failure = None;
            }
            Err(error) => self.failure = Some(error.to_string()),
        }
    }

    /// Everything that is found, rules and all, by file; `Err` says why nothing can be looked at.
    pub(super) fn findings(&mut self) -> Result<BTreeMap<Uri, Vec<&Diagnostic>>, String> {
        self.refresh();
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        let root = self.root.clone();
        let mut by_file: BTreeMap<Uri, Vec<&Diagnostic>> = BTreeMap::new();
        let Some(view) = self.judged() else { return Ok(by_file) };
        for finding in &view.examined.findings {
            let Some(label) = finding.labels.first() else { continue };
            if let Some(uri) = view.uri(&root, label.file) {
                by_file.entry(uri).or_default().push(finding);
            }
        }
        Ok(by_file)
    }

    /// The newest state of the project, rules and all.
    pub(super) fn judged(&mut self) -> Option<&View> {
        self.refresh();
        let view = self.view.as_mut()?;
        if !std::mem::replace(&mut view.is_judged, true) {
            view.examined.judge(self.request.publication.today, None);
        }
        Some(view)
    }

    /// The id at a place.
    pub(super) fn name_at(&mut self, uri: &Uri, position: Position) -> Option<(Name, &View)> {
        let root = self.root.clone();
        let view = self.view()?;
        let file = view.file(&root, uri)?;
        let byte = place::byte(view.examined.files.get(file).text(), position);
        let names = Names::in_file(&view.parsed, &view.examined.files, file);
        let name = names.at(file, u32::try_from(byte).ok()?)?.clone();
        Some((name, view))
    }

    /// Where an id is declared, or everywhere that it stands.
    pub(super) fn places(&mut self, name: &Name, which: impl Fn(&Name) -> bool) -> Vec<Location> {
        let root = self.root.clone();
        let Some(view) = self.view() else { return Vec::new() };
        let all = view.names().all(name.kind, &name.id).filter(|name| which(name));
        all.filter_map(|name| view.location(&root, name.file, name.span)).collect()
    }

    /// What gives an id another name everywhere.
    ///
    /// # Errors
    /// Why it cannot have that name.
    pub(super) fn renamed(&mut self, name: &Name, to: &str) -> Result<WorkspaceEdit, String> {
        may_be_renamed(name)?;
        Slug::parse(to).map_err(|error| format!("`{to}` cannot stand in an address: it {error}"))?;
        let root = self.root.clone();
        self.refresh();
        // The last state that could be read is not the one that would be changed.
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        let Some(view) = &self.view else { return Err("the project cannot be read".to_owned()) };
        if view.names().all(name.kind, to).any(|other| other.declares) {
            return Err(format!("`{to}` is there already"));
        }
        if let Some(path) = view.named_otherwise(name) {
            return Err(format!(
                "`{path}` names `{}` where it cannot be told what is meant: change that first",
                name.id
            ));
        }
        let mut changes: std::collections::HashMap<Uri, Vec<TextEdit>> = std::collections::HashMap::new();
        for place in view.names().all(name.kind, &name.id) {
            let path = view.examined.files.get(place.file).path();
            if !path.ends_with(".md") && !path.ends_with(".yaml") && !path.ends_with(".yml") {
                return Err(format!("`{}` is declared in `{path}`, a bibliography of another tool", name.id));
            }
            if let Some(Location { uri, range }) = view.location(&root, place.file, place.span) {
                changes.entry(uri).or_default().push(TextEdit { range, new_text: to.to_owned() });
            }
        }
        Ok(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() })
    }

    /// Where a file of the project lies.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }
}

/// Whether an id can be given another name: not one that is the name of a file.
pub(super) fn may_be_renamed(name: &Name) -> Result<(), String> {
    match name.kind {
        Kind::Claim | Kind::Source => Ok(()),
        Kind::Brief | Kind::Author | Kind::Topic => {
            Err(format!("`{}` is the name of a file: rename that, and what names it", name.id))
        }
    }
}

/// Whether a byte of a text stands in code within its line.
fn is_code(text: &str, at: usize) -> bool {
    let before = text[..at].rsplit('\n').next().unwrap_or_default();
    before.matches('`').count() % 2 == 1
}

impl View {
    fn new(examined: Examined, parsed: Parsed) -> Self {
        let Examined { files, config, config_file, theme, style, library, .. } = &examined;
        let file = style.map(|file| StyleFile { file, path: files.get(file).path(), text: files.get(file).text() });
        let (style, _) = Style::load(config, *config_file, file);
        let references = References::new(style, library, &config.language, config.citation.locale.as_ref());
        let (messages, _) = pipeline::messages(theme, library, (config, *config_file), files);
        Self { parsed, names: OnceLock::new(), references, messages, examined, is_judged: false }
    }

    /// Every id in every text.
    fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::of(&self.parsed, &self.examined.files))
    }

    /// Where an id seems to be named in a place of which nothing is known: in a file that cannot be read, or in a comment. Code
    /// within a line names nothing.
    fn named_otherwise(&self, name: &Name) -> Option<String> {
        let schemes = match name.kind {
            Kind::Claim => ["claim:", "claim:"],
            Kind::Source => ["source:", "@"],
            Kind::Brief | Kind::Author | Kind::Topic => return None,
        };
        let known: std::collections::HashSet<(FileId, u32)> =
            self.names().all(name.kind, &name.id).map(|place| (place.file, place.span.start)).collect();
        let files = (0..).map(FileId).zip(self.examined.files.all());
        let mut texts = files.filter(|(_, file)| file.path().starts_with("content/"));
        texts.find_map(|(id, file)| {
            let (text, whole) = (file.text(), Span::new(0, file.text().len()));
            let all = schemes.iter().flat_map(|scheme| {
                let behind = u32::try_from(scheme.len()).unwrap_or_default();
                let places = places(text, whole, &format!("{scheme}{}", name.id));
                places.into_iter().map(move |place| place.start + behind)
            });
            let mut unknown = all.filter(|at| !known.contains(&(id, *at)) && !is_code(text, *at as usize));
            let line = place::position(text, unknown.next()? as usize).line + 1;
            Some(format!("{}:{line}", file.path()))
        })
    }

    /// The language of the site.
    pub(super) fn language(&self) -> &Language {
        &self.examined.config.language
    }

    pub(super) fn claim(&self, id: &str) -> Option<ClaimId> {
        self.examined.library.claims.find(|claim| (*claim.id).cmp(id))
    }

    pub(super) fn source(&self, key: &str) -> Option<SourceId> {
        self.examined.library.sources.find(|source| (*source.id).cmp(key))
    }

    /// The file at an address.
    pub(super) fn file(&self, root: &Path, uri: &Uri) -> Option<FileId> {
        let path = uri.to_file_path()?;
        let below = path.strip_prefix(root).ok()?.to_string_lossy().replace('\\', "/");
        self.examined.files.find(&below)
    }

    pub(super) fn uri(&self, root: &Path, file: FileId) -> Option<Uri> {
        let path = self.examined.files.get(file).path();
        path.starts_with("content/").then(|| Uri::from_file_path(root.join(path))).flatten()
    }

    pub(super) fn location(&self, root: &Path, file: FileId, span: Span) -> Option<Location> {
        let range = place::range(self.examined.files.get(file).text(), span);
        Some(Location { uri: self.uri(root, file)?, range })
    }
}
