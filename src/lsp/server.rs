//! Speaks the protocol: takes what an editor says, and answers.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::Mutex;
use tower_lsp_server::jsonrpc::{Error, Result};
use tower_lsp_server::ls_types::{
    CodeActionKind, CodeActionOptions, CodeActionParams, CodeActionProviderCapability, CodeActionResponse,
    CompletionOptions, CompletionParams, CompletionResponse, Diagnostic, DidChangeTextDocumentParams,
    DidChangeWatchedFilesParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
    GotoDefinitionParams, GotoDefinitionResponse, Hover, HoverContents, HoverParams, HoverProviderCapability,
    InitializeParams, InitializeResult, InitializedParams, Location, MarkupContent, MarkupKind, MessageType, OneOf,
    PrepareRenameResponse, ReferenceParams, RenameOptions, RenameParams, ServerCapabilities, ServerInfo,
    TextDocumentPositionParams, TextDocumentSyncCapability, TextDocumentSyncKind, Uri, WorkspaceEdit,
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
    /// Files of which findings have been told.
    told: Arc<Mutex<BTreeSet<Uri>>>,
}

impl Speaker {
    pub(super) fn new(client: Client, root: PathBuf, request: Request) -> Self {
        let desk = Arc::new(Mutex::new(Desk::new(root, request.clone())));
        Self { client, desk, request, turn: Arc::default(), told: Arc::default() }
    }

    /// Takes a text, and tells what is found in all when nothing more is typed.
    async fn take(&self, uri: Uri, text: Option<String>) {
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
            let mut desk = desk.lock().await;
            let found = tokio::task::block_in_place(|| found(&mut desk));
            drop(desk);
            match found {
                Ok(found) => tell(&client, &mut *told.lock().await, found).await,
                // A folder without a site is no mistake of whoever opened it.
                Err(failure) => client.log_message(MessageType::INFO, failure).await,
            }
        });
    }
}

/// Everything that is found, by file.
fn found(desk: &mut Desk) -> std::result::Result<Vec<(Uri, Vec<Diagnostic>)>, String> {
    let root = desk.root().to_owned();
    let by_file = desk.findings()?;
    let by_file: Vec<(Uri, Vec<crate::diag::Diagnostic>)> =
        by_file.into_iter().map(|(uri, found)| (uri, found.into_iter().cloned().collect())).collect();
    let Some(view) = desk.view() else { return Ok(Vec::new()) };
    let told = |found: Vec<crate::diag::Diagnostic>| found.iter().map(|it| findings::told(view, &root, it)).collect();
    Ok(by_file.into_iter().map(|(uri, found)| (uri, told(found))).collect())
}

/// Tells findings, and of files that had some and have none any more that they have none.
async fn tell(client: &Client, told: &mut BTreeSet<Uri>, found: Vec<(Uri, Vec<Diagnostic>)>) {
    let now: BTreeSet<Uri> = found.iter().map(|(uri, _)| uri.clone()).collect();
    for uri in told.difference(&now) {
        client.publish_diagnostics(uri.clone(), Vec::new(), None).await;
    }
    for (uri, found) in found {
        client.publish_diagnostics(uri, found, None).await;
    }
    *told = now;
}

impl LanguageServer for Speaker {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
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
        self.look_soon();
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        self.take(params.text_document.uri, Some(params.text_document.text)).await;
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        if let Some(change) = params.content_changes.into_iter().next_back() {
            self.take(params.text_document.uri, Some(change.text)).await;
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
        let mut desk = self.desk.lock().await;
        let root = desk.root().join("content");
        let path = text_document.uri.to_file_path();
        let below = path.as_deref().and_then(|path| path.strip_prefix(&root).ok());
        let Some(below) = below.map(|path| path.to_string_lossy().replace('\\', "/")) else { return Ok(None) };
        let Some(text) = desk.text(&text_document.uri).map(str::to_owned) else { return Ok(None) };
        let offers = desk.view().map(|view| complete::offers(view, &below, &text, position));
        Ok(offers.map(CompletionResponse::Array))
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position_params;
        let mut desk = self.desk.lock().await;
        let Some((name, view)) = desk.name_at(&text_document.uri, position) else { return Ok(None) };
        let range = place::range(view.examined.files.get(name.file).text(), name.span);
        let told = hover::told(view, &name).map(|value| Hover {
            contents: HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value }),
            range: Some(range),
        });
        Ok(told)
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let mut desk = self.desk.lock().await;
        let root = desk.root().to_owned();
        let offers = tokio::task::block_in_place(|| {
            let view = desk.judged()?;
            Some(actions::offered(view, &root, &params.text_document.uri, params.range))
        });
        Ok(offers)
    }

    async fn goto_definition(&self, params: GotoDefinitionParams) -> Result<Option<GotoDefinitionResponse>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position_params;
        let mut desk = self.desk.lock().await;
        let Some((name, _)) = desk.name_at(&text_document.uri, position) else { return Ok(None) };
        Ok(Some(GotoDefinitionResponse::Array(desk.places(&name, |name| name.declares))))
    }

    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let with_declaration = params.context.include_declaration;
        let mut desk = self.desk.lock().await;
        let Some((name, _)) = desk.name_at(&text_document.uri, position) else { return Ok(None) };
        Ok(Some(desk.places(&name, |name| with_declaration || !name.declares)))
    }

    async fn prepare_rename(&self, params: TextDocumentPositionParams) -> Result<Option<PrepareRenameResponse>> {
        let mut desk = self.desk.lock().await;
        let Some((name, view)) = desk.name_at(&params.text_document.uri, params.position) else { return Ok(None) };
        may_be_renamed(&name).map_err(Error::invalid_params)?;
        let range = place::range(view.examined.files.get(name.file).text(), name.span);
        Ok(Some(PrepareRenameResponse::RangeWithPlaceholder { range, placeholder: name.id.into() }))
    }

    async fn rename(&self, params: RenameParams) -> Result<Option<WorkspaceEdit>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let mut desk = self.desk.lock().await;
        let Some((name, _)) = desk.name_at(&text_document.uri, position) else { return Ok(None) };
        desk.renamed(&name, &params.new_name).map(Some).map_err(Error::invalid_params)
    }
}
