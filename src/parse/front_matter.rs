//! Splitting a text into its front matter and its body.

use std::ops::Range;

use crate::diag::{Change, Diagnostic, FieldPath, FileId, Place, Span};
use crate::yaml;

use super::library::{self, LibraryPlaces};

/// A text in its two parts, each with its first byte's position in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrontMatter<'t> {
    /// The YAML between the fences.
    pub yaml: &'t str,
    /// Where it begins.
    pub yaml_at: usize,
    /// The text behind the fences.
    pub body: &'t str,
    /// Where it begins.
    pub body_at: usize,
}

/// Splits a text that begins with `---` on a line of its own; the front matter ends with the next such line, or with
/// `...`. Line ends are `\n`.
///
/// # Errors
/// A finding that says which fence is missing, and what was found in its place.
pub fn split(file: FileId, text: &str) -> Result<FrontMatter<'_>, Diagnostic> {
    let first = text.lines().next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Err(without_fence(file, text, first));
    }
    let yaml_at = (first.len() + 1).min(text.len());
    let mut at = yaml_at;
    for line in text[yaml_at..].split_inclusive('\n') {
        let end = at + line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return Ok(FrontMatter { yaml: &text[yaml_at..at], yaml_at, body: &text[end..], body_at: end });
        }
        at = end;
    }
    Err(Diagnostic::error("unclosed-front-matter", "the front matter is not closed")
        .help("end it with a line of its own that holds only `---`")
        .at(file, Span::new(0, 3), "it begins here"))
}

fn without_fence(file: FileId, text: &str, first: &str) -> Diagnostic {
    if text.trim().is_empty() {
        return Diagnostic::error("empty-file", "the file is empty")
            .help("a text begins with front matter between two lines of `---`, such as `title: …`")
            .at(file, Place::Whole, "");
    }
    let here = Span::new(0, first.len().max(1).min(text.len()));
    if first.trim_end() == "+++" {
        return Diagnostic::error("toml-front-matter", "front matter in TOML where YAML is expected")
            .help("write `---` for `+++`, and `title: …` for `title = \"…\"`")
            .at(file, here, "TOML begins here");
    }
    if let Some(at) = text.find("\n---").filter(|at| text[..*at].trim().is_empty()) {
        return Diagnostic::error("no-front-matter", "the front matter does not begin in the first line")
            .help("take away what stands before the first `---`, empty lines too")
            .at(file, Span::new(at + 1, at + 4), "it begins here");
    }
    Diagnostic::error("no-front-matter", "the text has no front matter")
        .help("begin the file with a line `---`, then `title: …` and the other keys, then another line `---`")
        .at(file, here, "expected `---`")
}

/// Where the values of a file stand: of YAML, of the front matter where the file is Markdown, or of a bibliography.
#[derive(Debug)]
pub struct Places<'t> {
    text: &'t str,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    /// A file whose YAML stands at these bytes; `None` where a Markdown file has no front matter.
    Yaml(Option<yaml::Places>, Range<usize>),
    Library(LibraryPlaces),
}

impl<'t> Places<'t> {
    /// Reads a file, once for any number of places.
    pub fn of(file_path: &str, text: &'t str) -> Self {
        if let Some(format) = library::format_of(file_path) {
            return Self { text, kind: Kind::Library(LibraryPlaces::of(text, format)) };
        }
        if !file_path.ends_with(".md") {
            return Self { text, kind: Kind::Yaml(Some(yaml::Places::of(text)), 0..text.len()) };
        }
        let front = split(FileId(0), text).ok();
        let at = front.map_or(0..0, |front| front.yaml_at..front.yaml_at + front.yaml.len());
        Self { text, kind: Kind::Yaml(front.map(|front| yaml::Places::of(front.yaml)), at) }
    }

    /// The bytes of the value at `path`, in the file; `None` where there is no such value. The key of all front matter is
    /// the fence that it begins with.
    pub fn find(&self, path: &FieldPath) -> Option<Span> {
        let (yaml, at) = match &self.kind {
            Kind::Yaml(yaml, at) => (yaml.as_ref()?, at.start),
            Kind::Library(places) => return places.find(path),
        };
        if at > 0 && path.at_key && path.steps.is_empty() {
            return Some(Span::new(0, 3));
        }
        yaml.find(path).map(|span| span.shifted(at))
    }

    /// The bytes that a change takes away, in the file, and the text that comes in their place; `None` where it cannot be
    /// made without a doubt. What another tool writes is never changed.
    pub fn rewrite(&self, place: &Place, change: &Change) -> Option<(Span, String)> {
        let Kind::Yaml(yaml, at) = &self.kind else { return None };
        match place {
            Place::Whole => None,
            Place::Span(span) => change.written_in(self.text, *span),
            Place::Field(path) => {
                let (span, text) = yaml.as_ref()?.rewrite(&self.text[at.clone()], path, change)?;
                Some((span.shifted(at.start), text))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<(&str, &str), &str>) {
        let found = split(FileId(0), text);
        let found = found.as_ref().map(|front| (front.yaml, front.body)).map_err(|finding| finding.message.as_str());
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn the_first_fence_of_its_own_line_ends_the_front_matter() {
        check("---\na: 1\n---\nbody\n", Ok(("a: 1\n", "body\n")));
        check("---\na: 1\n...\nbody", Ok(("a: 1\n", "body")));
        check("---\na: |\n  ---\n---  \n", Ok(("a: |\n  ---\n", "")));
        check("---\n---", Ok(("", "")));
    }

    #[test]
    fn a_missing_fence_is_told_by_what_is_there() {
        check("", Err("the file is empty"));
        check(" \n", Err("the file is empty"));
        check("Hello\n", Err("the text has no front matter"));
        check("\n\n---\na: 1\n---\n", Err("the front matter does not begin in the first line"));
        check("+++\ntitle = 'x'\n+++\n", Err("front matter in TOML where YAML is expected"));
        check("---\na: 1\n", Err("the front matter is not closed"));
        check("---", Err("the front matter is not closed"));
    }
}
