//! Tells Zed how the language server is started.

use zed_extension_api::{self as zed, Command, LanguageServerId, Worktree};

struct Corroborate;

impl zed::Extension for Corroborate {
    fn new() -> Self {
        Self
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> zed::Result<Command> {
        let command = worktree.which("corroborate").ok_or("`corroborate` is not on the PATH")?;
        Ok(Command { command, args: vec!["lsp".to_owned()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Corroborate);
