//! A language server (LSP 3.17) for what authors write: completion, what stands behind an id, where it is declared and used,
//! its renaming, and findings while they type.
//!
//! 1. `desk` holds the project with what is open in the editor, and reads it again when that has changed.
//! 2. `names` says where ids are declared and named, `yaml_place` where in the YAML somebody is writing.
//! 3. `complete`, `hover`, `findings` and `actions` say what is known there; `server` speaks the protocol.

mod actions;
mod complete;
mod desk;
mod findings;
mod hover;
mod names;
mod place;
mod server;
mod yaml_place;

use std::io;
use std::path::PathBuf;

use tower_lsp_server::{LspService, Server};

use crate::pipeline::Request;

use self::server::Speaker;

/// Speaks with an editor over standard input and output until it takes its leave. `root` is the project’s folder where the
/// editor names none; `request` is what a build would be asked for.
///
/// # Errors
/// When the system has no room for a server.
pub fn serve(root: PathBuf, request: Request) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let (service, socket) = LspService::new(|client| Speaker::new(client, root, request));
        Server::new(tokio::io::stdin(), tokio::io::stdout(), socket).serve(service).await;
    });
    Ok(())
}
