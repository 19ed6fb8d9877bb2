//! Rust files as the architecture tests see them: the code without its comments, its literals and its tests, and the
//! paths it names. It knows as much of Rust as that takes, and is no parser.

use std::path::{Path, PathBuf};

/// A Rust file of this repository.
pub(crate) struct RustFile {
    /// From the repository's root, with `/`: `src/load/mod.rs`.
    pub(crate) path: String,
    /// The text as it stands.
    pub(crate) text: String,
    /// The text with a space for every character of a comment or a literal: places and lines stay.
    pub(crate) code: String,
}

impl RustFile {
    /// Every Rust file below a folder of the repository, sorted.
    pub(crate) fn below(folder: &str) -> Vec<Self> {
        let mut paths = Vec::new();
        collect(&root().join(folder), &mut paths);
        paths.sort();
        let read = paths.into_iter().map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let shown = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
            Self { path: shown, code: code_of(&text), text }
        });
        read.collect()
    }

    /// The module that the file belongs to, at the top of the crate: `load` for `src/load/text.rs`.
    pub(crate) fn module(&self) -> &str {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let name = below.split('/').next().unwrap_or(below);
        name.strip_suffix(".rs").unwrap_or(name)
    }

    /// How many modules lead to what the file holds: two for `src/load/text.rs`, none for `src/lib.rs`.
    fn depth(&self) -> usize {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let parts = below.strip_suffix(".rs").unwrap_or(below).split('/');
        let depth = parts.filter(|part| !matches!(*part, "mod" | "lib" | "main")).count();
        // `human_tests.rs` is the module `tests` of `human.rs`.
        depth + usize::from(below.ends_with("_tests.rs"))
    }

    /// Whether the file is there for tests alone.
    pub(crate) fn is_test(&self) -> bool {
        self.path.split('/').any(|part| part == "tests" || part == "tests.rs" || part.ends_with("_tests.rs"))
    }

    /// The code with a space for every character that is compiled for tests alone.
    pub(crate) fn code_without_tests(&self) -> String {
        if self.is_test() {
            return blank(&self.code);
        }
        let mut code = self.code.clone();
        while let Some(at) = code.find("#[cfg(test)]") {
            let end = at + end_of_item(&code[at..]);
            code.replace_range(at..end, &blank(&self.code[at..end]));
        }
        code
    }

    /// The line of a place in the text, from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// `src/load/mod.rs:12`
    pub(crate) fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, self.line(at))
    }

    /// What is named right behind `crate::` or another such beginning, groups taken apart: `a`, `b` and `c` for
    /// `crate::a::x` and `crate::{b::{x, y}, c}`, each with the place of the beginning.
    pub(crate) fn named_behind<'c>(&self, code: &'c str, beginning: &str) -> Vec<(&'c str, usize)> {
        let starts = words(code, beginning);
        starts.flat_map(|at| heads(&code[at + beginning.len()..]).into_iter().map(move |head| (head, at))).collect()
    }

    /// The names at the crate's root that the file reaches by going up: `output` for `super::super::output` in
    /// `src/write/stage.rs`.
    pub(crate) fn named_above<'c>(&self, code: &'c str) -> Vec<(&'c str, usize)> {
        let mut found = Vec::new();
        for at in words(code, "super::").filter(|at| !code[..*at].ends_with("super::")) {
            let mut rest = &code[at..];
            let mut levels = 0;
            while let Some(up) = rest.strip_prefix("super::") {
                (rest, levels) = (up, levels + 1);
            }
            let depth = self.depth() + open_modules(&code[..at]);
            if levels >= depth {
                found.extend(heads(rest).into_iter().map(|head| (head, at)));
            }
        }
        found
    }

    /// The names of the `mod` lines, where the module is a file of its own.
    pub(crate) fn declared_modules(&self) -> Vec<&str> {
        let lines = self.code.lines().filter_map(|line| {
            let (visibility, name) = line.trim().strip_suffix(';')?.rsplit_once("mod ")?;
            (visibility.is_empty() || visibility.starts_with("pub")).then_some(name)
        });
        lines.collect()
    }
}

/// The repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where a word begins that stands by itself: not in the middle of a longer name.
pub(crate) fn words<'c>(code: &'c str, word: &'c str) -> impl Iterator<Item = usize> + 'c {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let ends_open = word.ends_with(is_name);
    code.match_indices(word).map(|(at, _)| at).filter(move |&at| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        !(before.is_some_and(is_name) || ends_open && after.is_some_and(is_name))
    })
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// The first names of a path or of a group of paths.
fn heads(rest: &str) -> Vec<&str> {
    let rest = rest.trim_start();
    let Some(group) = rest.strip_prefix('{') else {
        let end = rest.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(rest.len());
        return if end == 0 { Vec::new() } else { vec![&rest[..end]] };
    };
    let mut depth = 0_usize;
    let mut from = 0;
    let mut found = Vec::new();
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                found.extend(heads(&group[from..at]));
                from = at + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    found
}

/// How many `mod x {` are open at the end of the code.
fn open_modules(code: &str) -> usize {
    let mut modules = Vec::new();
    let mut depth = 0_usize;
    for (at, letter) in code.char_indices() {
        match letter {
            '{' => {
                let line = code[..at].rsplit('\n').next().unwrap_or_default().trim();
                if line.starts_with("mod ") || line.starts_with("pub mod ") || line.starts_with("pub(crate) mod ") {
                    modules.push(depth);
                }
                depth += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                modules.retain(|opened| *opened < depth);
            }
            _ => {}
        }
    }
    modules.len()
}

/// Where the item ends that begins here: with its `;`, or the `}` of its outermost braces.
fn end_of_item(code: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in code.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => return at + 1,
            '}' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

/// Spaces in the place of everything but line ends, as many bytes long.
fn blank(text: &str) -> String {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}

/// The text without comments and literals.
fn code_of(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let ends_name = code.ends_with(|last: char| last.is_alphanumeric() || last == '_');
        let (length, is_code) = match letter {
            '/' if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), false),
            '/' if rest.starts_with("/*") => (rest.find("*/").map_or(rest.len(), |end| end + 2), false),
            '"' => (string_length(rest), false),
            'r' | 'b' | 'c' if !ends_name && prefixed_string(rest).is_some() => {
                (prefixed_string(rest).unwrap_or(1), false)
            }
            '\'' => match character_length(rest) {
                Some(length) => (length, false),
                None => (1, true),
            },
            _ => (letter.len_utf8(), true),
        };
        let (taken, after) = rest.split_at(length);
        if is_code {
            code.push_str(taken);
        } else {
            code.push_str(&blank(taken));
        }
        rest = after;
    }
    code
}

/// The length of the string literal that begins here, with its quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a literal like `r#"…"#` or `b"…"` that begins here.
fn prefixed_string(text: &str) -> Option<usize> {
    let raw = text.trim_start_matches(['b', 'c']);
    let Some(raw) = raw.strip_prefix('r') else {
        let prefix = text.len() - raw.len();
        return (prefix == 1 && raw.starts_with('"')).then(|| prefix + string_length(raw));
    };
    let inner = raw.trim_start_matches('#');
    let end = format!("\"{}", "#".repeat(raw.len() - inner.len()));
    let inside = inner.strip_prefix('"')?;
    let begin = text.len() - inside.len();
    Some(inside.find(&end).map_or(text.len(), |at| begin + at + end.len()))
}

/// The length of the character literal that begins here; `None` for a lifetime.
fn character_length(text: &str) -> Option<usize> {
    let mut letters = text.char_indices().skip(1);
    match letters.next()? {
        (_, '\\') => text[3..].find('\'').map(|at| at + 4),
        _ => letters.next().filter(|(_, letter)| *letter == '\'').map(|(at, _)| at + 1),
    }
}

#[test]
fn comments_literals_and_tests_are_no_code() {
    let text = "fn a<'x>() { \"crate::no\"; r#\"\"crate::no\"#; b'\\''; '\"'; } // crate::no\n#[cfg(test)]\nmod t {\n}\nuse x;";
    let file = RustFile { path: "src/a/b.rs".to_owned(), text: text.to_owned(), code: code_of(text) };
    assert_eq!(file.code.len(), text.len());
    assert!(file.code.starts_with("fn a<'x>() {  "), "{}", file.code);
    assert!(!file.code.contains("crate"), "{}", file.code);
    assert!(!file.code_without_tests().contains("mod t"), "{}", file.code_without_tests());
    assert!(file.code_without_tests().ends_with("use x;"));
}

#[test]
fn paths_are_taken_apart() {
    let code = "use crate::{a::{self, b}, c, d::E as F};\npub(in crate::g) mod inner { use super::super::super::h; use super::i; }";
    let file = RustFile { path: "src/x/y.rs".to_owned(), text: code.to_owned(), code: code.to_owned() };
    let names = |found: Vec<(&str, usize)>| found.into_iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>();
    assert_eq!(names(file.named_behind(code, "crate::")), ["a", "c", "d", "g"]);
    assert_eq!(names(file.named_above(&code.replace("pub(in crate::g) ", "\n"))), ["h"]);
}
