//! The chapters on rules are made from the pages of the rules: a table of all in `rules.md`, and a chapter for each folder
//! of `src/check/rules/`.
//!
//! ```sh
//! UPDATE_MANUAL=1 cargo test --test suite -- manual
//! ```
//!
//! writes them anew.

use std::fmt::Write as _;
use std::path::Path;

use corroborate::check::{CHAPTERS, Chapter, Rule, rule};
use corroborate::model::Choice;

use crate::documents::{MANUAL, read};

#[test]
fn the_manual_lists_every_rule() {
    let path = format!("{MANUAL}/rules.md");
    let there = read(&path);
    let first = format!("\n## {}\n", CHAPTERS[0].title);
    let (before, _) =
        there.split_once(&first).unwrap_or_else(|| panic!("{path} has no heading `{}`", CHAPTERS[0].title));
    kept(&path, &format!("{before}{}", tables()));
}

#[test]
fn the_manual_has_the_page_of_every_rule() {
    for chapter in CHAPTERS {
        kept(&format!("{MANUAL}/rules-{}.md", chapter.folder), &pages(chapter));
    }
}

/// Compares a file with what it has to be, or writes it.
fn kept(path: &str, expected: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE_MANUAL").is_some() {
        std::fs::write(&file, expected).unwrap();
    }
    let there = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = there.lines().zip(expected.lines()).position(|(there, here)| there != here);
    let line = differs.unwrap_or_else(|| there.lines().count().min(expected.lines().count())) + 1;
    assert!(
        there == expected,
        "{path} is not what the rules are, from line {line} on. Write it anew with `UPDATE_MANUAL=1 cargo test --test suite -- manual`."
    );
}

/// The tables at the end of `rules.md`.
fn tables() -> String {
    let mut tables = String::new();
    for chapter in CHAPTERS {
        let _ = write!(tables, "\n## {}\n\n| Rule | Level | Reports |\n|---|---|---|\n", chapter.title);
        for Rule { name, level, .. } in chapter.rules {
            let summary = rule(name).map(Rule::summary).unwrap_or_default();
            let _ =
                writeln!(tables, "| [`{name}`](rules-{}.md#{name}) | {} | {summary} |", chapter.folder, level.name());
        }
    }
    tables
}

/// The chapter with the pages of the rules of a folder.
fn pages(chapter: &Chapter) -> String {
    let (first, rest) = chapter.title.split_at(1);
    let mut text = format!("---\ntitle: \"Rules: {}{rest}\"\n---\n", first.to_lowercase());
    text += "The pages of these [rules](rules.md), as `corroborate explain RULE` prints each of them.\n";
    for rule in chapter.rules {
        let mut in_example = false;
        for line in rule.page.lines() {
            in_example ^= line.starts_with("```");
            let _ = match line.strip_prefix("# ") {
                _ if in_example => writeln!(text, "{line}"),
                Some(name) => writeln!(text, "\n## {name}\n\n`{}`", rule.level.name()),
                None if line.starts_with('#') => writeln!(text, "#{line}"),
                None => writeln!(text, "{}", relinked(line, chapter)),
            };
        }
    }
    text
}

/// A line whose links to pages of rules, `(../folder/a_rule.md)`, lead to where these stand in the manual.
fn relinked(line: &str, chapter: &Chapter) -> String {
    let mut parts = line.split("](");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str("](");
        let linked = part.split_once(".md)").and_then(|(file, rest)| {
            let name = file.rsplit('/').next()?.replace('_', "-");
            let home = CHAPTERS.iter().find(|chapter| chapter.rules.iter().any(|rule| rule.name == name))?;
            let file = if home.folder == chapter.folder { String::new() } else { format!("rules-{}.md", home.folder) };
            Some(format!("{file}#{name}){rest}"))
        });
        text.push_str(linked.as_deref().unwrap_or(part));
    }
    text
}
