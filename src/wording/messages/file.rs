//! A message file as it is read.

use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Diagnostic, FileId, Files, Place, Span};
use crate::model::Language;

use super::declared::{self, Declared};

/// The text of a message file, with the name of its theme.
#[derive(Debug, Clone, Copy)]
pub struct MessageText<'t> {
    /// The theme.
    pub theme: &'t str,
    /// The file's name within the theme's `messages/`: `fr.ftl`.
    pub name: &'t str,
    /// The file.
    pub file: FileId,
    /// The theme comes with the program.
    pub built_in: bool,
}

impl MessageText<'_> {
    /// The language by which it is named.
    pub(super) fn tag(&self) -> &str {
        self.name.strip_suffix(".ftl").unwrap_or(self.name)
    }
}

/// A message file.
#[derive(Debug)]
pub(super) struct MessageFile {
    /// Where it is; `None` for one that is a part of the program itself.
    pub(super) file: Option<FileId>,
    /// How near to the chosen theme its own is.
    pub(super) rank: usize,
    /// The author wrote it, and may mend it.
    pub(super) of_author: bool,
    pub(super) language: Language,
    pub(super) declared: Vec<Declared>,
    pub(super) resource: Arc<FluentResource>,
}

/// Deeper nesting of braces than any message needs: the parser goes down it by recursion.
const DEEPEST: usize = 12;

impl MessageFile {
    /// Reads a theme's file. `None` where it cannot be a message file.
    pub(super) fn read(
        text: MessageText<'_>,
        chain: &[String],
        files: &Files,
        findings: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let Some(language) = Language::parse(text.tag()).filter(|tag| tag.as_str() == text.tag()) else {
            let what = format!("`{}` does not say which language it is in", text.name);
            let finding = Diagnostic::error("message-file-name", what);
            let help = "name it by a BCP 47 tag: `messages/fr.ftl`, `messages/pt-BR.ftl`";
            findings.push(finding.help(help).at(text.file, Place::Whole, ""));
            return None;
        };
        let source = files.get(text.file).text();
        if let Some(at) = too_deep(source) {
            let finding =
                Diagnostic::error("message-syntax", format!("more than {DEEPEST} braces, one within the other"));
            let finding = finding.help("make several messages of it");
            findings.push(finding.at(text.file, Span::new(at, at + 1), ""));
            return None;
        }
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
            findings.extend(errors.iter().map(|error| syntax_finding(error, text.file, source)));
            resource
        });
        Some(Self {
            file: Some(text.file),
            rank: chain.iter().position(|theme| theme == text.theme).unwrap_or(chain.len()),
            of_author: !text.built_in,
            language,
            declared: declared::of(&resource),
            resource: Arc::new(resource),
        })
    }

    /// Reads a file of the program itself.
    pub(super) fn of_program(tag: &str, text: &str) -> Option<Self> {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        Some(Self {
            file: None,
            rank: usize::MAX,
            of_author: false,
            language: Language::parse(tag)?,
            declared: declared::of(&resource),
            resource: Arc::new(resource),
        })
    }
}

/// Where braces stand too deep within others.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // What begins a line begins anew.
            b'\n' if text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic) => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

fn syntax_finding(error: &ParserError, file: FileId, text: &str) -> Diagnostic {
    let (message, help) = told(&error.kind);
    let start = text.floor_char_boundary(error.pos.start);
    let end = text.ceil_char_boundary(error.pos.end.max(start + 1));
    Diagnostic::error("message-syntax", message).help_maybe(help.map(str::to_owned)).at(file, Span::new(start, end), "")
}

/// What is wrong, and what to do about it where that is not said with it.
fn told(kind: &ErrorKind) -> (String, Option<&'static str>) {
    match kind {
        ErrorKind::ExpectedToken('=') => (
            "a message begins with its name and `=`".to_owned(),
            Some("write `key_messages = Key messages`; what goes on in the next line is indented there"),
        ),
        ErrorKind::ExpectedToken('}') => ("`{` is not closed".to_owned(), Some("close it with `}`")),
        ErrorKind::ExpectedToken(token) => (format!("`{token}` is expected here"), None),
        ErrorKind::ExpectedMessageField { entry_id } => {
            (format!("message `{entry_id}` says nothing"), Some("write its text behind `=`"))
        }
        ErrorKind::MissingDefaultVariant => {
            ("none of the variants is the one for all else".to_owned(), Some("put `*` before one of them: `*[other]`"))
        }
        ErrorKind::MultipleDefaultVariants => {
            ("two variants are the one for all else".to_owned(), Some("put `*` before one of them alone"))
        }
        ErrorKind::UnbalancedClosingBrace => {
            ("`}` closes nothing".to_owned(), Some("a brace that is to be read is written `{\"}\"}`"))
        }
        other => {
            let told = other.to_string().replace('"', "`");
            let mut letters = told.chars();
            let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
            (first + letters.as_str(), None)
        }
    }
}
