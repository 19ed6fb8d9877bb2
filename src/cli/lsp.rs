//! `corroborate lsp`

use corroborate::lsp;

use super::Outcome;
use super::args::Common;
use super::prepare::request;
use super::terminal::Terminal;

/// Speaks with an editor until it takes its leave.
pub(super) fn run(common: &Common, terminal: Terminal) -> Outcome {
    let Ok(mut request) = request(common, terminal) else { return Outcome::Failed };
    // Whoever writes names drafts as well.
    (request.publication.drafts, request.publication.future) = (true, true);
    let root = std::path::absolute(&common.root).unwrap_or_else(|_| common.root.clone());
    match lsp::serve(root, request) {
        Ok(()) => Outcome::Clean,
        Err(error) => {
            terminal.fails(&format!("cannot speak with the editor: {error}"), "end some other programs, and try again")
        }
    }
}
