//! The tutorial, followed step by step: every file in it is written, every command run, and what it shows of their output
//! is what they say.
//!
//! What the chapter has to look like for that:
//!
//! - a block `console` has commands behind `$ `, and beneath each what it prints; `…` stands for any number of lines;
//! - a block behind a paragraph that ends in "`a/file`:" is that file;
//! - one behind "Below the line `x` put:" or "In place of the line `x` put:" changes the file that was written last;
//! - a block quotation is what the page says of the claim.

#![cfg(unix)]

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::deploy::{NOTES, commands};
use crate::documents::{Block, MANUAL, blocks, read};
use crate::html::words;
use crate::site::{Site, timeless};

/// What is run where the tutorial installs the program: afterwards it is among the commands.
const CARGO: &str = r#"echo "cargo $*" >>"$NOTES"
ln -s "$CORROBORATE_PROGRAM" "$(dirname "$0")/corroborate"
"#;

/// Somebody who follows the tutorial.
struct Reader {
    site: Site,
    path: String,
    /// The folder in which commands are given.
    folder: PathBuf,
    /// The brief, which is changed bit by bit.
    brief: PathBuf,
    /// How many commands were given, how many files written or changed, and how many pages read.
    done: (usize, usize, usize),
}

impl Reader {
    fn new() -> Self {
        let site = Site::new();
        let path = commands(&site, &[("cargo", CARGO), ("rsync", NOTES)]);
        let folder = site.path("");
        Self { site, path, brief: PathBuf::new(), folder, done: (0, 0, 0) }
    }

    /// A command of a shell in the folder, on the day of the tests.
    fn command(&self, line: &str) -> Command {
        let mut command = Command::new("bash");
        command
            // In one stream, as a terminal shows it.
            .args(["-c", &format!("exec 2>&1; {line}")])
            .current_dir(&self.folder)
            .env("PATH", &self.path)
            .env("NOTES", self.site.path("noted"))
            .env("CORROBORATE_PROGRAM", env!("CARGO_BIN_EXE_corroborate"))
            .env("COLUMNS", "120")
            .env("NO_COLOR", "1")
            .env("SOURCE_DATE_EPOCH", "1795392000");
        command
    }

    /// Gives a command, and compares what it prints with what is shown.
    fn give(&mut self, line: &str, shown: &str) {
        self.done.0 += 1;
        if let Some(folder) = line.strip_prefix("cd ") {
            self.folder.push(folder);
            assert!(self.folder.is_dir() && shown.is_empty(), "{line}");
            return;
        }
        let printed = if line == "corroborate serve" {
            self.begin_of(&format!("exec {line}"))
        } else {
            String::from_utf8(self.command(line).output().unwrap().stdout).unwrap()
        };
        let (printed, shown) = (timeless(&printed), timeless(shown));
        assert!(is_shown(&printed, &shown), "$ {line}\n{printed}\nbut the tutorial shows\n{shown}");
    }

    /// The first line of a command that goes on until it is ended.
    fn begin_of(&self, line: &str) -> String {
        let mut program = self.command(line).stdout(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        let read = BufReader::new(program.stdout.take().unwrap()).read_line(&mut first);
        program.kill().unwrap();
        program.wait().unwrap();
        read.unwrap();
        // Another program may have the port.
        let (before, port) = first.split_once("127.0.0.1:").unwrap_or_else(|| panic!("{first}"));
        format!("{before}127.0.0.1:4040{}", port.trim_start_matches(|letter: char| letter.is_ascii_digit()))
    }

    /// Writes or changes a file as the paragraph before a block says.
    fn write(&mut self, block: &Block) {
        self.done.1 += 1;
        let before = block.before.as_str();
        if let Some((_, path)) = before.strip_suffix("`:").and_then(|before| before.rsplit_once('`')) {
            let file = self.folder.join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, &block.text).unwrap();
            if path.starts_with("content/briefs/") {
                self.brief = file;
            }
            return;
        }
        let begins = ["elow the line `", "n place of the line `"];
        let found =
            begins.iter().find_map(|begin| Some((*begin, before.rsplit_once(begin)?.1.strip_suffix("` put:")?)));
        let (begin, line) = found.unwrap_or_else(|| panic!("line {}: nothing is to be done with this", block.line));
        let text = std::fs::read_to_string(&self.brief).unwrap();
        let line = format!("\n{line}\n");
        assert_eq!(text.matches(&line).count(), 1, "line {}: `{}` in\n{text}", block.line, line.trim());
        let kept = if begin == begins[0] { line.as_str() } else { "\n" };
        std::fs::write(&self.brief, text.replace(&line, &format!("{kept}{}", block.text))).unwrap();
    }

    /// Looks for words on the page of the claim.
    fn look_for(&mut self, quoted: &str) {
        self.done.2 += 1;
        let page = std::fs::read_to_string(self.folder.join("public/claims/workers-fell/index.html")).unwrap();
        let page = words(&page[page.find("<main").unwrap()..]);
        // The sign of a standing is none of its words.
        let page = page.replace(" . ", ". ");
        assert!(page.contains(quoted), "the page does not say “{quoted}”:\n{page}");
    }
}

/// The commands of a block, each with what is shown of its output.
fn given(text: &str) -> Vec<(&str, &str)> {
    let commands = format!("\n{text}").match_indices("\n$ ").map(|(at, _)| at).collect::<Vec<_>>();
    let ends = commands.iter().skip(1).copied().chain([text.len()]);
    let each = commands.iter().zip(ends).map(|(start, end)| &text[start + 2..end]);
    each.map(|command| command.split_once('\n').unwrap_or((command, ""))).collect()
}

/// Whether a text is what is shown of it.
fn is_shown(printed: &str, shown: &str) -> bool {
    let (printed, shown) = (format!("\n{}\n", printed.trim_end()), format!("\n{}\n", shown.trim_end()));
    let mut parts = shown.split("\n…\n");
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = printed.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return part.is_empty() || rest.ends_with(&format!("\n{part}"));
        }
        let Some(at) = rest.find(&format!("\n{part}\n")) else { return false };
        rest = &rest[at + 1 + part.len()..];
    }
    true
}

#[test]
fn the_tutorial_leads_from_nothing_to_a_published_brief() {
    let chapter = read(&format!("{MANUAL}/first-brief.md"));
    let mut reader = Reader::new();
    let mut blocks = blocks(&chapter).into_iter().peekable();
    let mut inside = false;
    for (at, line) in chapter.lines().enumerate() {
        inside ^= line.starts_with("```");
        if blocks.peek().is_some_and(|block| block.line == at + 1) {
            let block = blocks.next().unwrap();
            if block.language == "console" {
                given(&block.text).into_iter().for_each(|(command, shown)| reader.give(command, shown));
            } else {
                reader.write(&block);
            }
        } else if let Some(quoted) = line.strip_prefix("> ").filter(|_| !inside) {
            reader.look_for(quoted);
        }
    }
    assert!(blocks.next().is_none());
    assert_eq!(reader.done, (19, 18, 2));
    let notes = std::fs::read_to_string(reader.site.path("noted")).unwrap();
    assert_eq!(notes, "cargo install --path .\nrsync --archive --delete public/ notes.example.org:/var/www/notes/\n");
    let page = std::fs::read_to_string(reader.folder.join("public/briefs/the-workers/index.html")).unwrap();
    assert!(page.contains("<link rel=\"canonical\" href=\"https://notes.example.org/briefs/the-workers/\">"), "{page}");
}

#[test]
fn what_is_left_out_may_be_any_number_of_lines_and_nothing_else_may_differ() {
    let printed = "one\ntwo\nthree\nfour\n";
    for shown in ["one\ntwo\nthree\nfour\n", "…\n", "one\n…\n", "…\nfour\n", "one\n…\nthree\n…\n", "one\n…\nfour\n"]
    {
        assert!(is_shown(printed, shown), "{shown}");
    }
    for shown in ["", "one\n", "two\n…\n", "…\nthree\n", "one\n…\nthree\n", "one\n…\ntwo thirds\n…\n", "…\nfour\none\n"]
    {
        assert!(!is_shown(printed, shown), "{shown}");
    }
}
