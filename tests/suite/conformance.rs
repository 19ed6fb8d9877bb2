//! hayagriva's own cases of CSL, run through our reading of CSL-JSON, our items and our printing. They lie in the package
//! of hayagriva and are read from there; nothing of them is copied.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use corroborate::cite::{Citation, Form, Part, References, Style, StyleFile};
use corroborate::link::Publication;
use corroborate::load::Overrides;
use corroborate::model::{Cited, CitedAs, Language, SourceId};
use corroborate::pipeline::{Request, examine};
use serde_json::Value;

use crate::html::words;
use crate::site::Site;

/// The cases that pass: a list that may only become longer. Of the others, four have dates before the first year, which no
/// source of ours has, and one compares the white space between blocks.
const PASSING: [&str; 12] = [
    "affix_DoiUrlPrefix",
    "choose_UseAncestorsDelimiter",
    "collapse_CitationNumberRangesSeparated",
    "collapse_CitationNumberRangesSort",
    "date_LocalizedDateDelimiters",
    "name_SubsequentAuthorSubstitute",
    "page_NumberPage",
    "page_NumberPageMacroSort",
    "page_NumberPageSort",
    "position_IbidIsNotIbidWithLocator",
    "position_IbidWithLocatorIsIbid",
    "sort_Unicode",
];

/// Where the package of hayagriva lies, as cargo knows it without asking anybody. It is asked about this system alone,
/// since a fresh machine has fetched no package that only others need.
fn package() -> PathBuf {
    let cargo = std::env::var_os("CARGO").expect("cargo runs the tests");
    let system = Command::new("rustc").args(["--print", "host-tuple"]).output().unwrap();
    let system = String::from_utf8(system.stdout).unwrap();
    let asked = ["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", system.trim()];
    let output = Command::new(cargo).args(asked).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    let known: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = known["packages"].as_array().unwrap();
    let hayagriva = packages.iter().find(|package| package["name"] == "hayagriva").unwrap();
    Path::new(hayagriva["manifest_path"].as_str().unwrap()).parent().unwrap().to_owned()
}

/// What stands under a heading of a case.
fn section<'t>(case: &'t str, name: &str) -> Option<&'t str> {
    let mut lines = case.split_inclusive('\n');
    let heading =
        |line: &str, sign: char| line.starts_with(sign) && line.trim_matches(['>', '<', '=', ' ', '\n', '\r']) == name;
    let before: usize = lines.by_ref().take_while(|line| !heading(line, '>')).map(str::len).sum();
    let from = before + case[before..].find('\n')? + 1;
    let length: usize = case[from..].split_inclusive('\n').take_while(|line| !heading(line, '<')).map(str::len).sum();
    (from < case.len()).then(|| case[from..from + length].trim())
}

/// What a case cites, citation by citation: keys, and pages in the sources.
fn wanted(case: &str) -> Vec<Vec<(String, Option<String>)>> {
    let item = |item: &Value| {
        let text = |key: &str| item[key].as_str().map(str::to_owned);
        (text("id").unwrap_or_default(), text("locator"))
    };
    let list = |items: &Value| items.as_array().unwrap().iter().map(item).collect();
    match section(case, "CITATION-ITEMS") {
        Some(text) => serde_json::from_str::<Vec<Value>>(text).unwrap().iter().map(list).collect(),
        None => vec![list(&serde_json::from_str(section(case, "INPUT").unwrap()).unwrap())],
    }
}

/// What we print of a case: the citations line by line, or the references.
fn printed(case: &str) -> Option<String> {
    let site = Site::new()
        .file("content/site.yaml", "title: T\ncitation: {style: case.csl}\n")
        .file("content/case.csl", section(case, "CSL")?)
        .file("content/sources/case.json", section(case, "INPUT")?);
    let publication = Publication { today: jiff::civil::date(2026, 11, 24), drafts: false, future: false };
    let request = Request { overrides: Overrides::default(), publication };
    let examined = examine(&site.path(""), &request).ok()?;
    let file = StyleFile { file: examined.style?, path: "case.csl", text: section(case, "CSL")? };
    let (style, findings) = Style::load(&examined.config, examined.config_file, Some(file));
    if !findings.is_empty() {
        return None;
    }
    let library = &examined.library;
    let references = References::new(style, library, &Language::default(), None);
    let is_note = references.style().form() == Form::Note;
    let source = |key: &str| library.sources.iter().position(|source| source.id.eq_ignore_ascii_case(key));
    let mut texts = Vec::new();
    for items in wanted(case) {
        let items = items.into_iter().map(|(key, locator)| {
            let source = SourceId::at(source(&key)?);
            Some(Cited { source, prefix: None, locator, cited_as: CitedAs::Usual, replaces: 0 })
        });
        texts.push(items.collect::<Option<Vec<Cited>>>()?);
    }
    let citations: Vec<Citation<'_>> =
        texts.iter().enumerate().map(|(at, items)| Citation { items, note: is_note.then_some(at + 1) }).collect();
    let page = references.page(library, &Language::default(), &citations, &[]);
    let lines: Vec<String> = match section(case, "MODE")? {
        "citation" => {
            let text = |part: &Part| match part {
                Part::Between(html) | Part::Item { html, .. } => html.clone(),
            };
            page.citations.iter().map(|printed| words(&printed.parts.iter().map(text).collect::<String>())).collect()
        }
        _ => {
            let all = page.references.iter().map(|listed| &listed.reference);
            all.map(|reference| words(&[&*reference.before, &reference.title, &reference.after].concat())).collect()
        }
    };
    Some(lines.join("\n"))
}

#[test]
fn the_cases_of_the_processor_pass_as_before() {
    let folder = package().join("tests/local");
    let mut cases: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let mut passing = BTreeSet::new();
    let mut others = String::new();
    for path in cases {
        let case = fs::read_to_string(&path).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let result = section(&case, "RESULT").unwrap();
        let ours = printed(&case);
        if ours.as_deref().is_some_and(|ours| words(ours) == words(result)) {
            passing.insert(name);
        } else {
            others.push_str(&format!("{name}\n  wants {}\n  ours  {ours:?}\n", words(result)));
        }
    }
    assert_eq!(passing, PASSING.into_iter().map(str::to_owned).collect(), "the others:\n{others}");
}
