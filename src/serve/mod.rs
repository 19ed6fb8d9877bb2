//! A site as it is being written, served from memory: pages are made when a browser asks for them, and made anew when a file
//! is saved.
//!
//! 1. [`Watch`] says that something in the folder has changed, and of what sort.
//! 2. [`Stage`] holds the site that is shown, what is wrong with the newest state of the folder, and who waits for news.
//! 3. [`Server`] answers browsers: pages and files of the site, and below `/_corroborate/` what the script in each page
//!    (`live.js`) asks for.
//!
//! A server of this sort is for its author alone. It answers to no other name than that of the machine it runs on, so that no
//! page of another site can read a draft through it, and it reads no file but those of the site.

mod answer;
mod editor;
mod http;
mod page;
mod stage;
mod watch;

pub use editor::Editor;
pub use http::{ServeError, Server};
pub use stage::{Change, Stage, State};
pub use watch::{Changed, Watch, WatchError};
