//! Schemas (JSON Schema, draft 7, which editors read) of everything that authors write in YAML: front matter, `site.yaml`,
//! shared sources and claims, tombstones.
//!
//! Nothing here says what a claim may have. `explore` lets the program's own readers read and notes what they ask for, and
//! what the keys mean stands in the manual's tables, from where `manual` takes it.

mod explore;
mod manual;
mod write;

use serde_json::Value;

use crate::config::{self, Markdown};
use crate::diag::{Diagnostic, FileId};
use crate::parse::{self, Input, InputKind};
use crate::yaml::{Asked, noted};

use self::explore::Explorer;

/// What authors write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// `site.yaml`.
    Site,
    /// The front matter of a brief.
    Brief,
    /// A file of `sources/`.
    Sources,
    /// A file of `claims/`.
    Claims,
    /// The front matter of an author.
    Author,
    /// The front matter of a topic.
    Topic,
    /// The front matter of a free page.
    Page,
    /// `tombstones.yaml`.
    Tombstones,
}

impl Written {
    /// All of it.
    pub const ALL: [Self; 8] =
        [Self::Site, Self::Brief, Self::Sources, Self::Claims, Self::Author, Self::Topic, Self::Page, Self::Tombstones];

    /// The name of its schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Brief => "brief",
            Self::Sources => "sources",
            Self::Claims => "claims",
            Self::Author => "author",
            Self::Topic => "topic",
            Self::Page => "page",
            Self::Tombstones => "tombstones",
        }
    }

    /// The files that it is for, as editors match them.
    pub fn files(self) -> &'static str {
        match self {
            Self::Site => "content/site.yaml",
            Self::Brief => "content/briefs/**/*.md",
            Self::Sources => "content/sources/*.yaml",
            Self::Claims => "content/claims/*.yaml",
            Self::Author => "content/authors/*.md",
            Self::Topic => "content/topics/*.md",
            Self::Page => "content/pages/*.md",
            Self::Tombstones => "content/tombstones.yaml",
        }
    }

    /// Lets the program read this YAML as what it is: what is found, and what was asked for.
    fn observe(self, yaml: &str) -> (Vec<Diagnostic>, Vec<Asked>) {
        let kind = match self {
            Self::Site => return noted(|| config::read(FileId(0), yaml).1),
            Self::Brief => InputKind::Brief("x"),
            Self::Sources => InputKind::Sources,
            Self::Claims => InputKind::Claims,
            Self::Author => InputKind::Author("x"),
            Self::Topic => InputKind::Topic("x"),
            Self::Page => InputKind::Page("x"),
            Self::Tombstones => InputKind::Tombstones,
        };
        let is_text = self.files().ends_with(".md");
        let text = if is_text { format!("---\n{yaml}\n---\n") } else { yaml.to_owned() };
        let path = if is_text { "x.md" } else { "x.yaml" };
        let input = Input { file: FileId(0), path, text: &text, kind };
        noted(|| parse::look_at(&input, Markdown::default()))
    }
}

/// The schema of something that authors write. It takes what the program takes, as far as a schema can say it: which ids there
/// are it cannot know.
pub fn schema(written: Written) -> Value {
    let shape = Explorer::new(&|yaml| written.observe(yaml)).shape();
    write::schema(written, &shape)
}
