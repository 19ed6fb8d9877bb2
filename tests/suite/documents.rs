//! The documents agree with the program: links lead somewhere, files that are named are there, and the manual has the
//! keys, views and rules that the program has.

#![expect(clippy::disallowed_methods, reason = "the tests read the documents")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use corroborate::render::theme::REQUIRED;

use crate::rust_text::RustFile;
use crate::site::Site;

const DOCUMENTS: [&str; 12] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/content.md",
    "docs/data.md",
    "docs/first-theme.md",
    "docs/standing.md",
    "docs/start.md",
    "docs/themes.md",
    "docs/views.md",
    "themes/README.md",
];

/// A fenced block of a Markdown text.
#[derive(Debug)]
pub(crate) struct Block {
    /// What it is written in.
    pub(crate) language: String,
    /// What is in it.
    pub(crate) text: String,
    /// The paragraph before it, as one line.
    pub(crate) before: String,
    /// The line of its fence, from 1.
    pub(crate) line: usize,
}

/// A document of the repository.
pub(crate) fn read(path: &str) -> String {
    let file = root().join(path);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("cannot read `{path}`: {error}"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The fenced blocks of a Markdown text.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut before = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let fence: String = line.chars().take_while(|letter| *letter == '`').collect();
        if fence.len() < 3 {
            if line.is_empty() && before.last().is_some_and(|line: &&str| line.is_empty()) {
                before.clear();
            }
            before.push(line);
            continue;
        }
        let inside = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != fence);
        let text = inside.flat_map(|line| [line, "\n"]).collect();
        let paragraph = before.rsplit(|line| line.is_empty()).find(|lines| !lines.is_empty());
        blocks.push(Block {
            language: line[fence.len()..].to_owned(),
            text,
            before: paragraph.unwrap_or_default().join(" "),
            line: number + 1,
        });
        before.clear();
    }
    blocks
}

/// A Markdown text without its fenced blocks.
fn prose(text: &str) -> String {
    let mut fence = None;
    let mut prose = String::new();
    for line in text.lines() {
        let ticks = line.chars().take_while(|letter| *letter == '`').count();
        match fence {
            None if ticks >= 3 => fence = Some(ticks),
            Some(open) if ticks == open => fence = None,
            None => prose.extend([line, "\n"]),
            Some(_) => {}
        }
    }
    prose
}

#[test]
fn every_link_leads_to_a_file_and_to_a_heading_of_it() {
    let mut broken = Vec::new();
    for document in DOCUMENTS {
        let folder = root().join(document).parent().unwrap().to_owned();
        for link in links(&prose(&read(document))) {
            if link.contains("://") || is_syntax(&link) {
                continue;
            }
            let (path, heading) = link.split_once('#').map_or((link.as_str(), None), |(path, id)| (path, Some(id)));
            let file = if path.is_empty() { root().join(document) } else { folder.join(path) };
            let has_heading = |id: &str| std::fs::read_to_string(&file).is_ok_and(|text| headings(&text).contains(id));
            if !file.exists() || !heading.is_none_or(has_heading) {
                broken.push(format!("{document}: {link}"));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

/// An address that the manual shows as an example of what authors write.
fn is_syntax(link: &str) -> bool {
    ["claim:", "source:", "brief:", "../briefs/other.md", "/about/", "map.png"]
        .iter()
        .any(|start| link.starts_with(start))
}

fn links(text: &str) -> Vec<String> {
    let starts = text.match_indices("](").map(|(at, _)| &text[at + 2..]);
    starts.filter_map(|rest| Some(rest.split_once(')')?.0.split(' ').next()?.to_owned())).collect()
}

/// The ids that headings get where the document is read.
fn headings(text: &str) -> BTreeSet<String> {
    let headings = prose(text);
    let headings = headings.lines().filter(|line| line.starts_with('#'));
    let id = |heading: &str| {
        let words = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = words.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
        kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
    };
    headings.map(id).collect()
}

#[test]
fn the_files_that_a_change_needs_are_there() {
    let text = read("CONTRIBUTING.md");
    let table = text.lines().skip_while(|line| *line != "| Change | Files |").skip(2);
    let rows: Vec<&str> = table.take_while(|line| line.starts_with('|')).collect();
    assert!(rows.len() >= 8, "{rows:?}");
    let named = rows.iter().flat_map(|row| row.split('`').skip(1).step_by(2)).filter(|name| name.contains('/'));
    let missing: Vec<&str> = named.filter(|name| !name.contains('<') && !root().join(name).exists()).collect();
    assert_eq!(missing, Vec::<&str>::new());
    for row in rows {
        for (start, _) in row.match_indices('<') {
            let folder = row[..start].rsplit('`').next().unwrap_or_default();
            assert!(folder.is_empty() || root().join(folder).is_dir(), "`{folder}` is no folder");
        }
    }
}

/// The keys of the tables of a document: by the heading above, in the order of the document.
pub(crate) fn documented_keys(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut heading = String::new();
    for line in text.lines() {
        if line.starts_with('#') {
            line.trim_start_matches('#').trim().clone_into(&mut heading);
        } else if let Some(row) = line.strip_prefix("| `") {
            let first = row.split(" | ").next().unwrap_or_default();
            let names = first.split('`').step_by(2).map(str::to_owned);
            keys.entry(heading.clone()).or_default().extend(names);
        }
    }
    keys
}

/// A site with a key in every mapping that no mapping has: the program answers with those that it knows.
fn site_with_unknown_keys() -> Site {
    let brief = "\
title: A
author: B
date: 2026
zzzzzzzz: 1
series: {title: S, zzzzzzzz: 1}
figures: [{src: a.png, zzzzzzzz: 1}]
corrections: [{date: 2026, text: T, zzzzzzzz: 1}]
translations: [{language: fr, brief: b, zzzzzzzz: 1}]
allow: [{rule: r, reason: x, zzzzzzzz: 1}]
claims:
  - id: c
    text: C.
    zzzzzzzz: 1
    evidence: [{source: s, zzzzzzzz: 1}]
    relates: [{rel: refines, claim: c, zzzzzzzz: 1}]
    measure: {value: 1, zzzzzzzz: 1}
    confidence: {level: low, zzzzzzzz: 1}
    likelihood: {p: 0.5, zzzzzzzz: 1}
    recommendation: {zzzzzzzz: 1}
    forecast:
      zzzzzzzz: 1
      resolution: {zzzzzzzz: 1}
      history: [{date: 2026, p: 0.5, zzzzzzzz: 1}]
sources:
  - id: s
    title: S
    zzzzzzzz: 1
    author: {name: A, zzzzzzzz: 1}
    parent: {title: P, zzzzzzzz: 1}
    archived: {url: \"https://example.org/\", zzzzzzzz: 1}
    reliability: {grade: A, zzzzzzzz: 1}
    notices: [{type: correction, zzzzzzzz: 1}]
";
    let config = "\
title: T
zzzzzzzz: 1
publisher: {zzzzzzzz: 1}
menu: [{title: T, url: /, zzzzzzzz: 1}]
citation: {zzzzzzzz: 1}
external: {zzzzzzzz: 1}
feed: {zzzzzzzz: 1}
forecasts: {zzzzzzzz: 1}
markdown: {zzzzzzzz: 1}
";
    Site::new()
        .file("content/site.yaml", config)
        .file("content/briefs/a.md", format!("---\n{brief}---\nText.\n"))
        .file("content/authors/b.md", "---\nname: B\nzzzzzzzz: 1\n---\n")
        .file("content/topics/t.md", "---\ntitle: T\nzzzzzzzz: 1\n---\n")
        .file("content/pages/p.md", "---\ntitle: P\nzzzzzzzz: 1\n---\n")
        .file("content/tombstones.yaml", "- {claim: gone, date: 2026, reason: R, zzzzzzzz: 1}\n")
        .file(
            "themes/x/theme.yaml",
            "extends: folio\nzzzzzzzz: 1\noptions: {o: {type: flag, default: true, zzzzzzzz: 1}}\n",
        )
}

/// The keys that the program knows, by what it calls the mapping.
fn accepted_keys() -> BTreeMap<String, BTreeSet<String>> {
    let run = site_with_unknown_keys().run(&["check", "--theme", "x", "--format", "json"]);
    let mut accepted = BTreeMap::new();
    for line in run.stdout.lines() {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        let message = finding["message"].as_str().unwrap();
        let Some((what, _)) = message.split_once(" has no key `zzzzzzzz`") else { continue };
        let known = finding["help"][0].as_str().unwrap();
        let known = known.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        accepted.insert(what.to_owned(), known);
    }
    accepted
}

/// Keys that are named in prose: hayagriva's, which are kept and not used.
fn kept_keys(text: &str) -> BTreeSet<String> {
    let from = text.find("The other keys of hayagriva").expect("the list of other keys");
    let paragraph = text[from..].split("\n\n").next().unwrap_or_default();
    paragraph.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn the_manual_has_the_keys_that_the_program_accepts() {
    let content = read("docs/content.md");
    let mut documented = documented_keys(&content);
    documented.extend(documented_keys(&read("docs/themes.md")));
    let accepted = accepted_keys();
    assert_eq!(accepted.len(), 36, "{:?}", accepted.keys());
    for (what, mut accepted) in accepted {
        let heading = match what.as_str() {
            "the configuration" => "site.yaml".to_owned(),
            "a brief" => "Briefs".to_owned(),
            "an author" => "Authors".to_owned(),
            "a topic" => "Topics".to_owned(),
            "a page" => "Pages".to_owned(),
            "a theme" => "theme.yaml".to_owned(),
            "an option of a theme" => "Options".to_owned(),
            other => format!("{}{}", other[..1].to_uppercase(), &other[1..]),
        };
        if matches!(what.as_str(), "a source" | "a parent") {
            let kept = kept_keys(&content);
            let unknown: Vec<_> = kept.difference(&accepted).collect();
            assert!(unknown.is_empty(), "the manual names keys that are not accepted: {unknown:?}");
            accepted.retain(|key| !kept.contains(key));
            // hayagriva has it with a hyphen, and libraries have it with both.
            accepted.remove("call_number");
        }
        let documented = documented.remove(&heading).unwrap_or_default();
        assert_eq!(documented, accepted, "the keys of {what}, under `{heading}`");
    }
}

#[test]
fn the_manual_has_the_templates_and_the_views() {
    let manual = read("docs/themes.md");
    let templates = documented_keys(&manual).remove("Templates").unwrap_or_default();
    let templates: BTreeSet<&str> =
        templates.iter().map(String::as_str).filter(|name| name.ends_with(".html")).collect();
    assert_eq!(templates, REQUIRED.into_iter().collect());

    let mut views = BTreeSet::new();
    for file in RustFile::below("src/render/view") {
        let name = file.path.trim_start_matches("src/render/view/").to_owned();
        let text = &file.text;
        let named = text.lines().filter_map(|line| line.strip_prefix("    ")?.strip_suffix(" {"));
        let named = named.filter(|name| name.starts_with(char::is_uppercase) && !name.contains(' '));
        views.extend(named.map(|view| (name.clone(), view.to_owned())));
    }
    let rows = manual.lines().filter_map(|line| line.strip_prefix("| [`"));
    let listed = rows.flat_map(|row| {
        let mut names = row.split('`').step_by(2).map(str::to_owned);
        let file = names.next().unwrap_or_default();
        names.filter(|name| !name.contains(['(', '|'])).map(move |view| (file.clone(), view)).collect::<Vec<_>>()
    });
    assert_eq!(listed.collect::<BTreeSet<_>>(), views);
}

#[test]
fn every_dependency_has_its_reason() {
    let text = read("ARCHITECTURE.md");
    let table = text.lines().skip_while(|line| *line != "| Crate | For | Note |").skip(2);
    let rows = table.take_while(|line| line.starts_with("| `"));
    let named = rows.flat_map(|row| row.split(" | ").next().unwrap_or_default().split('`').skip(1).step_by(2));
    let named: BTreeSet<&str> = named.collect();

    let manifest = read("Cargo.toml");
    let mut section = "";
    let mut listed = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if matches!(section, "[dependencies]" | "[dev-dependencies]") {
            listed.extend(line.split_once(" = ").map(|(name, _)| name));
        }
    }
    assert_eq!(named, listed);
}

#[test]
fn the_manual_has_the_standings_in_the_order_of_the_rules() {
    let site = Site::good().build().succeeds();
    let claims = site.page("claims/");
    let manual = read("docs/standing.md");
    let table = manual.lines().skip_while(|line| *line != "| Standing | Applies when |").skip(2);
    let rows = table.take_while(|line| line.starts_with('|'));
    let names: Vec<&str> =
        rows.map(|row| row.trim_start_matches("| ").split(" | ").next().unwrap_or_default()).collect();
    assert_eq!(names.len(), corroborate::assess::Standing::ALL.len());
    let mut rest = claims.as_str();
    for name in names {
        let at = rest.find(name).unwrap_or_else(|| panic!("the site does not print the rule of `{name}` in its place"));
        rest = &rest[at..];
    }
}
