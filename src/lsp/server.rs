//! Speaks the protocol: takes what an editor says, and answers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use serde_json::json;
use tokio::sync::Mutex;
use tower_lsp_server::jsonrpc::{Error, Result};
use tower_lsp_server::ls_types::{
    CodeActionKind, CodeActionOptions, CodeActionParams, CodeActionProviderCapability, CodeActionResponse,
    CompletionOptions, CompletionParams, CompletionResponse, Diagnostic, DidChangeTextDocumentParams,
    DidChangeWatchedFilesParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
    GotoDefinitionParams, GotoDefinitionResponse, Hover, HoverContents, HoverParams, HoverProviderCapability,
    InitializeParams, InitializeResult, InitializedParams, Location, MarkupContent, MarkupKind, MessageType, OneOf,
    PrepareRenameResponse, ReferenceParams, Registration, RenameOptions, RenameParams, ServerCapabilities, ServerInfo,
    TextDocumentPositionParams, TextDocumentSyncCapability, TextDocumentSyncKind, Uri, VersionedTextDocumentIdentifier,
    WorkspaceEdit,
};
use tower_lsp_server::{Client, LanguageServer};

use crate::pipeline::{self, Request};

use super::desk::{Desk, may_be_renamed};
use super::{actions, complete, findings, hover, place};

/// How long nothing has to be typed before everything is looked at.
const PAUSE: Duration = Duration::from_millis(200);

/// The server at one editor.
pub(super) struct Speaker {
    client: Client,
    desk: Arc<Mutex<Desk>>,
    request: Request,
    /// Counts changes: what is behind the newest need not be looked at.
    turn: Arc<AtomicU64>,
    /// Files of which findings have been told. Whoever looks holds it until all is told, so that nothing older follows.
    told: Arc<Mutex<BTreeSet<Uri>>>,
    /// Whether the editor can be asked to say what changes on disk.
    watches: AtomicBool,
}

impl Speaker {
    pub(super) fn new(client: Client, root: PathBuf, request: Request) -> Self {
        let desk = Arc::new(Mutex::new(Desk::new(root, request.clone())));
        Self { client, desk, request, turn: Arc::default(), told: Arc::default(), watches: AtomicBool::new(false) }
    }

    /// Does some work at the desk. It may have to read the whole project first.
    async fn at_desk<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T {
        let mut desk = self.desk.lock().await;
        tokio::task::block_in_place(|| work(&mut desk))
    }

    /// Takes a text with its version, and tells what is found in all when nothing more is typed.
    async fn take(&self, uri: Uri, text: Option<(String, i32)>) {
        let mut desk = self.desk.lock().await;
        // A folder above the site may be open, or a text alone.
        if !pipeline::is_project(desk.root())
            && let Some(path) = uri.to_file_path()
            && let Some(project) = path.ancestors().find(|folder| pipeline::is_project(folder))
        {
            *desk = Desk::new(project.to_owned(), self.request.clone());
        }
        desk.take(&uri, text);
        drop(desk);
        self.look_soon();
    }

    fn look_soon(&self) {
        let turn = self.turn.fetch_add(1, Ordering::SeqCst) + 1;
        let (client, desk, told, newest) =
            (self.client.clone(), Arc::clone(&self.desk), Arc::clone(&self.told), Arc::clone(&self.turn));
        tokio::spawn(async move {
            tokio::time::sleep(PAUSE).await;
            if newest.load(Ordering::SeqCst) != turn {
                return;
            }
            let mut told = told.lock().await;
            let mut desk = desk.lock().await;
            let found = tokio::task::block_in_place(|| found(&mut desk));
            let versions: BTreeMap<Uri, i32> =
                told.iter().filter_map(|uri| Some((uri.clone(), desk.version(uri)?))).collect();
            drop(desk);
            match found {
                Ok(found) => tell(&client, &mut told, found, &versions).await,
                // A folder without a site is no mistake of whoever opened it.
                Err(failure) => {
                    // What was found in a site that is not there any more is not so.
                    tell(&client, &mut told, Vec::new(), &versions).await;
                    client.log_message(MessageType::INFO, failure).await;
                }
            }
        });
    }
}

/// What is found in a file, and which version of the text it was.
struct Found {
    uri: Uri,
    findings: Vec<Diagnostic>,
    version: Option<i32>,
}

/// Everything that is found, by file.
fn found(desk: &mut Desk) -> std::result::Result<Vec<Found>, String> {
    let root = desk.root().to_owned();
    let by_file = desk.findings()?;
    let by_file: Vec<(Uri, Vec<crate::diag::Diagnostic>)> =
        by_file.into_iter().map(|(uri, found)| (uri, found.into_iter().cloned().collect())).collect();
    let versions: Vec<Option<i32>> = by_file.iter().map(|(uri, _)| desk.version(uri)).collect();
    let Some(view) = desk.view() else { return Ok(Vec::new()) };
    let told = |found: Vec<crate::diag::Diagnostic>| found.iter().map(|it| findings::told(view, &root, it)).collect();
    let found = by_file.into_iter().zip(versions);
    Ok(found.map(|((uri, found), version)| Found { uri, findings: told(found), version }).collect())
}

/// Tells findings, and of files that had some and have none any more that they have none. `versions` are those of texts that
/// are open.
async fn tell(client: &Client, told: &mut BTreeSet<Uri>, found: Vec<Found>, versions: &BTreeMap<Uri, i32>) {
    let now: BTreeSet<Uri> = found.iter().map(|found| found.uri.clone()).collect();
    for uri in told.difference(&now) {
        client.publish_diagnostics(uri.clone(), Vec::new(), versions.get(uri).copied()).await;
    }
    for Found { uri, findings, version } in found {
        client.publish_diagnostics(uri, findings, version).await;
    }
    *told = now;
}

impl LanguageServer for Speaker {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let on_disk = params.capabilities.workspace.and_then(|it| it.did_change_watched_files);
        let can_watch = on_disk.and_then(|it| it.dynamic_registration).unwrap_or_default();
        self.watches.store(can_watch, Ordering::SeqCst);
        let folders = params.workspace_folders.unwrap_or_default();
        let project =
            folders.iter().filter_map(|folder| folder.uri.to_file_path()).find(|path| pipeline::is_project(path));
        if let Some(project) = project {
            *self.desk.lock().await = Desk::new(project.into_owned(), self.request.clone());
        }
        let triggers = [":", "@", "[", " ", "-"].map(str::to_owned);
        let capabilities = ServerCapabilities {
            text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::FULL)),
            completion_provider: Some(CompletionOptions {
                trigger_characters: Some(triggers.to_vec()),
                ..CompletionOptions::default()
            }),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
                code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
                ..CodeActionOptions::default()
            })),
            definition_provider: Some(OneOf::Left(true)),
            references_provider: Some(OneOf::Left(true)),
            rename_provider: Some(OneOf::Right(RenameOptions {
                prepare_provider: Some(true),
                work_done_progress_options: Default::default(),
            })),
            ..ServerCapabilities::default()
        };
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        let server_info = Some(ServerInfo { name: "corroborate".to_owned(), version });
        Ok(InitializeResult { capabilities, server_info, ..InitializeResult::default() })
    }

    async fn initialized(&self, _: InitializedParams) {
        if self.watches.load(Ordering::SeqCst) {
            let pattern = |folder: &str| json!({ "globPattern": format!("**/{folder}/**") });
            let watch = Registration {
                id: "files".to_owned(),
                method: "workspace/didChangeWatchedFiles".to_owned(),
                register_options: Some(json!({ "watchers": [pattern("content"), pattern("themes")] })),
            };
            // An editor that refuses says nothing of files; what is saved in it is seen all the same.
            _ = self.client.register_capability(vec![watch]).await;
        }
        self.look_soon();
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        self.take(params.text_document.uri, Some((params.text_document.text, params.text_document.version))).await;
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let VersionedTextDocumentIdentifier { uri, version } = params.text_document;
        if let Some(change) = params.content_changes.into_iter().next_back() {
            self.take(uri, Some((change.text, version))).await;
        }
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        self.take(params.text_document.uri, None).await;
    }

    async fn did_save(&self, _: DidSaveTextDocumentParams) {
        self.desk.lock().await.look_again([]);
        self.look_soon();
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        let paths = params.changes.iter().filter_map(|change| change.uri.to_file_path().map(|path| path.into_owned()));
        self.desk.lock().await.look_again(paths);
        self.look_soon();
    }

    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let offers = self.at_desk(|desk| {
            let root = desk.root().join("content");
            let path = text_document.uri.to_file_path()?;
            let below = path.strip_prefix(&root).ok()?.to_string_lossy().replace('\\', "/");
            let text = desk.text(&text_document.uri)?.to_owned();
            Some(complete::offers(desk.readable()?, &below, &text, position))
        });
        Ok(offers.await)
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position_params;
        let told = self.at_desk(|desk| {
            if let Some((name, view)) = desk.name_at(&text_document.uri, position) {
                let text = view.examined.files.get(name.file).text();
                return Some((hover::told(view, &name)?, place::range(text, name.span)));
            }
            hover::of_rule(desk.text(&text_document.uri)?, position)
        });
        Ok(told.await.map(|(value, range)| Hover {
            contents: HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value }),
            range: Some(range),
        }))
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let offers = self.at_desk(|desk| {
            let root = desk.root().to_owned();
            Some(actions::offered(desk.judged()?, &root, &params.text_document.uri, params.range))
        });
        Ok(offers.await)
    }

    async fn goto_definition(&self, params: GotoDefinitionParams) -> Result<Option<GotoDefinitionResponse>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position_params;
        let places = self.at_desk(|desk| {
            let (name, _) = desk.name_at(&text_document.uri, position)?;
            Some(desk.places(&name, |name| name.declares))
        });
        Ok(places.await.map(GotoDefinitionResponse::Array))
    }

    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let with_declaration = params.context.include_declaration;
        let places = self.at_desk(|desk| {
            let (name, _) = desk.name_at(&text_document.uri, position)?;
            Some(desk.places(&name, |name| with_declaration || !name.declares))
        });
        Ok(places.await)
    }

    async fn prepare_rename(&self, params: TextDocumentPositionParams) -> Result<Option<PrepareRenameResponse>> {
        let found = self.at_desk(|desk| {
            let (name, view) = desk.name_at(&params.text_document.uri, params.position)?;
            let range = place::range(view.examined.files.get(name.file).text(), name.span);
            Some((name, range))
        });
        let Some((name, range)) = found.await else { return Ok(None) };
        may_be_renamed(&name).map_err(Error::invalid_params)?;
        Ok(Some(PrepareRenameResponse::RangeWithPlaceholder { range, placeholder: name.id.into() }))
    }

    async fn rename(&self, params: RenameParams) -> Result<Option<WorkspaceEdit>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let renamed = self.at_desk(|desk| {
            let (name, _) = desk.name_at(&text_document.uri, position)?;
            Some(desk.renamed(&name, &params.new_name))
        });
        renamed.await.transpose().map_err(Error::invalid_params)
    }
}
