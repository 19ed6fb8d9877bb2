//! What a new site, a new brief, source or claim, and a theme of one's own are made of: paths and bytes.
//!
//! Nothing is asked, read or written here: `cli` does that. The texts lie beside this file, those of a site in `site/`,
//! those of a single thing in `entry/`.

mod content;
mod fill;
mod ground;
mod id;
mod source;
mod theme;
mod whole;

#[cfg(test)]
mod tests;

pub use content::{Called, Content, Made};
pub use ground::{in_the_way, kept_for};
pub use source::NewSource;
pub use theme::{part_of_theme, theme_that_extends};
pub use whole::{NewSite, site, title_of_folder};

/// A file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Where, below the folder of the project, with `/` between its parts.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl NewFile {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// Why there is nothing to write.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    /// What stands in the way.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl Refusal {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }
}
