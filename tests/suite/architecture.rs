//! The architecture, held by tests: who may use whom, which module alone may do what, and how files are made.

use std::collections::{BTreeMap, BTreeSet};

use crate::rust_text::{RustFile, root, words};

/// Crates that one module alone names, so that they can be replaced there.
const CONFINED: [(&str, &str); 30] = [
    ("serde_yaml", "yaml"),
    ("saphyr_parser", "yaml"),
    ("annotate_snippets", "diag"),
    ("walkdir", "load"),
    ("include_dir", "load"),
    ("pulldown_cmark", "parse"),
    ("ammonia", "parse"),
    ("cssparser", "render"),
    ("html5ever", "parse render"),
    ("tera", "render"),
    ("fluent_bundle", "wording"),
    ("fluent_syntax", "wording"),
    ("intl_memoizer", "wording"),
    ("unic_langid", "wording"),
    ("clap", "cli"),
    ("clap_complete", "cli"),
    ("clap_mangen", "cli"),
    ("indicatif", "cli"),
    ("anstream", "cli"),
    ("similar", "cli"),
    ("strsim", "diag"),
    ("png", "export"),
    ("ab_glyph", "export"),
    ("ureq", "external"),
    ("axum", "serve"),
    ("tokio", "serve lsp"),
    ("tokio_stream", "serve"),
    ("notify", "serve"),
    ("mime_guess", "serve"),
    ("tower_lsp_server", "lsp"),
];

/// Asserts that there is nothing to report.
#[track_caller]
fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

/// Every place outside these modules at which one of the words stands in code that is not a test.
fn outside(modules: &[&str], forbidden: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in RustFile::below("src").iter().filter(|file| !modules.contains(&file.module())) {
        let code = file.code_without_tests();
        for word in forbidden {
            found.extend(words(&code, word).map(|at| format!("{} `{word}`", file.place(at))));
        }
    }
    found
}

/// The table: what each module may use.
fn may_use() -> BTreeMap<String, BTreeSet<String>> {
    let document = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let rows: Vec<(Vec<String>, &str)> = document
        .lines()
        .skip_while(|line| !line.starts_with("| module | may use |"))
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| line.trim().strip_prefix('|')?.strip_suffix('|')?.split_once('|'))
        .filter(|(module, _)| !module.starts_with("---") && module.trim() != "module")
        .map(|(modules, used)| (names(modules), used))
        .collect();
    let all: BTreeSet<String> = rows.iter().flat_map(|(modules, _)| modules.clone()).collect();
    let mut table = BTreeMap::new();
    for (modules, used) in rows {
        let used: BTreeSet<String> = match used.trim().strip_prefix("every phase but ") {
            Some(exceptions) => {
                let exceptions = names(exceptions);
                all.iter().filter(|name| !exceptions.contains(name) && *name != "cli").cloned().collect()
            }
            None if used.trim() == "–" => BTreeSet::new(),
            None if used.trim() == "the library's public items" => all.clone(),
            None => names(used).into_iter().collect(),
        };
        for module in modules {
            let others = used.iter().filter(|name| **name != module).cloned().collect();
            table.insert(module, others);
        }
    }
    table
}

/// The names in a cell of the table.
fn names(cell: &str) -> Vec<String> {
    cell.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect()
}

/// Which modules each module names, each time with a place.
fn uses() -> BTreeMap<(String, String), String> {
    let mut uses = BTreeMap::new();
    for file in RustFile::below("src").iter().filter(|file| !matches!(file.module(), "lib" | "main")) {
        let named = ["crate::", "corroborate::"].map(|beginning| file.named_behind(&file.code, beginning));
        for (name, at) in named.into_iter().flatten().chain(file.named_above(&file.code)) {
            uses.entry((file.module().to_owned(), name.to_owned())).or_insert_with(|| file.place(at));
        }
    }
    uses.retain(|(module, used), _| module != used);
    uses
}

#[test]
fn modules_use_only_what_the_table_allows() {
    let table = may_use();
    let uses = uses();
    assert!(uses.len() > 30, "the reader of paths found only {uses:?}");
    let found = uses.iter().filter(|((module, used), _)| !table.get(module).is_some_and(|may| may.contains(used)));
    let found: Vec<String> = found.map(|((module, used), place)| format!("{place}: {module} uses {used}")).collect();
    none("uses that the table does not allow", &found);
}

#[test]
fn the_table_names_every_module_and_no_other() {
    let listed: BTreeSet<String> = may_use().into_keys().collect();
    let files = RustFile::below("src");
    let modules: BTreeSet<String> = files.iter().map(|file| file.module().to_owned()).collect();
    let modules: BTreeSet<String> = modules.into_iter().filter(|name| name != "lib" && name != "main").collect();
    assert_eq!(listed, modules);
    let unknown: Vec<String> = may_use().into_values().flatten().filter(|used| !modules.contains(used)).collect();
    none("names in the table that are no modules", &unknown);
}

#[test]
fn no_two_modules_use_each_other() {
    let table = may_use();
    // The binary may use everything, and nothing may use it.
    let mut open: BTreeSet<&String> = table.keys().filter(|module| *module != "cli").collect();
    // Take away whatever uses nothing that is left, until nothing is left but a circle.
    while let Some(done) = open.iter().find(|module| !table[**module].iter().any(|used| open.contains(used))).copied() {
        open.remove(done);
    }
    assert!(open.is_empty(), "these may use each other: {open:?}");
}

#[test]
fn some_crates_are_named_by_their_modules_alone() {
    let mut found = Vec::new();
    for (name, modules) in CONFINED {
        let modules: Vec<&str> = modules.split(' ').collect();
        for module in &modules {
            if !RustFile::below("src").iter().any(|file| file.module() == *module && file.code.contains(name)) {
                found.push(format!("`{name}` is not named by {module} any more: take it from the list"));
            }
        }
        found.extend(outside(&modules, &[name]));
    }
    none("crates outside their modules", &found);
}

#[test]
fn only_load_and_write_touch_the_disk() {
    let doors = ["fs", "File::open", "File::create", "OpenOptions", "read_dir", "is_dir", "metadata", "canonicalize"];
    none("the disk is touched", &outside(&["load", "write"], &doors));
    // Whether the old site is there is told in a message.
    none("the disk is asked", &outside(&["load", "write", "cli"], &["exists"]));
}

#[test]
fn load_only_reads_and_write_reads_only_what_it_wrote() {
    let writing =
        ["create", "create_dir", "create_dir_all", "remove_file", "remove_dir", "rename", "copy", "write_all"];
    // The protocol of editors calls one of its requests so.
    let renames = |place: &String| place.starts_with("src/lsp/server.rs") && place.ends_with("`rename`");
    let found = outside(&["write", "cli"], &writing[..7]).into_iter().filter(|place| !renames(place));
    none("something else than `write` writes", &found.collect::<Vec<_>>());
    let load: Vec<String> = outside(&["write", "cli", "render", "lsp"], &writing);
    none("`load` writes", &load);
}

#[test]
fn only_external_and_serve_speak_to_a_network() {
    let doors = ["net", "TcpStream", "TcpListener", "UdpSocket", "ToSocketAddrs"];
    // The command line has an address among its arguments.
    none("somebody else names a network", &outside(&["external", "serve", "cli"], &doors));
    none("somebody else speaks to a network", &outside(&["external", "serve"], &doors[1..]));
    let asks: Vec<String> = outside(&["external", "cli"], &["external::ask", "ureq"]);
    none("something else than the command line asks", &asks);
}

#[test]
fn only_the_binary_prints_and_ends_the_program() {
    let printing = ["println", "print", "eprintln", "eprint", "dbg", "stdout", "stderr", "exit", "abort"];
    // What speaks with an editor does so over standard output, and says nothing else there.
    let speaks = |place: &String| place.starts_with("src/lsp/mod.rs") && place.ends_with("`stdout`");
    let found = outside(&["cli", "main"], &printing).into_iter().filter(|place| !speaks(place));
    none("the library prints or exits", &found.collect::<Vec<_>>());
}

#[test]
fn the_clock_and_the_environment_are_inputs() {
    none("the library asks the clock", &outside(&["cli"], &["SystemTime", "Timestamp", "Zoned"]));
    let asks = outside(&["cli"], &["std::env", "env::"]);
    // The one exception: the home folder is no place for a site.
    let asks: Vec<String> = asks.into_iter().filter(|place| !place.starts_with("src/write/mod.rs")).collect();
    none("the library asks its environment", &asks);
}

#[test]
fn no_code_gives_up() {
    let mut found = outside(&[], &["panic!", "todo!", "unimplemented!", "unreachable!", "unwrap", "unsafe"]);
    found.extend(outside(&[], &["expect"]).into_iter().filter(|place| !stands_in_an_attribute(place)));
    none("code that may panic", &found);
}

/// Whether an `expect` is the one of `#[expect(…)]`.
fn stands_in_an_attribute(place: &str) -> bool {
    let (file, line) = place.split_once(' ').unwrap().0.rsplit_once(':').unwrap();
    let text = std::fs::read_to_string(root().join(file)).unwrap();
    let line = text.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap().trim();
    line.starts_with("#[expect(") || line.starts_with("#![expect(")
}

#[test]
fn exceptions_are_expectations_with_a_reason() {
    let mut found = Vec::new();
    for file in own_files() {
        for attribute in ["#[allow(", "#![allow(", "#[ignore"] {
            found.extend(file.code.match_indices(attribute).map(|(at, _)| format!("{} {attribute}", file.place(at))));
        }
    }
    none("exceptions that nobody has to justify", &found);
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = own_files().into_iter().filter(|file| !file.text.starts_with("//! "));
    none("files without `//!` in their first line", &silent.map(|file| file.path).collect::<Vec<_>>());
}

#[test]
fn files_are_short() {
    let long =
        own_files().into_iter().map(|file| (file.text.lines().count(), file.path)).filter(|(lines, _)| *lines > 500);
    let long: Vec<String> = long.map(|(lines, path)| format!("{path} has {lines} lines")).collect();
    none("files of more than 500 lines", &long);
}

#[test]
fn names_say_what_is_inside() {
    let mut found = Vec::new();
    for file in own_files() {
        let named = file.path.split('/').map(|part| part.strip_suffix(".rs").unwrap_or(part));
        if named
            .into_iter()
            .any(|part| matches!(part, "utils" | "util" | "helpers" | "helper" | "common" | "types" | "misc"))
        {
            found.push(file.path.clone());
        }
        // `x.rs` beside `x/`
        if root().join(file.path.strip_suffix(".rs").unwrap()).is_dir() && !file.path.starts_with("tests/") {
            found.push(format!("{} beside a folder of its name", file.path));
        }
    }
    none("names that say nothing", &found);
}

#[test]
fn no_file_is_forgotten() {
    let mut found = Vec::new();
    let files: Vec<RustFile> = RustFile::below("src").into_iter().chain(RustFile::below("tests")).collect();
    for file in &files {
        let path = file.path.strip_suffix(".rs").unwrap();
        let (parents, name) = match path.strip_suffix("/mod").unwrap_or(path).rsplit_once('/') {
            Some((_, "lib" | "main")) => continue,
            Some((folder, name)) => (["mod", "lib", "main"].map(|parent| format!("{folder}/{parent}.rs")), name),
            None => continue,
        };
        let declared = files.iter().filter(|parent| parents.contains(&parent.path));
        let beside = format!("\"{name}.rs\"");
        let by_path = |parent: &RustFile| {
            file.path.rsplit_once('/').is_some_and(|(folder, _)| parent.path.starts_with(folder))
                && parent.text.contains(&beside)
        };
        if !declared.into_iter().any(|parent| parent.declared_modules().contains(&name)) && !files.iter().any(by_path) {
            found.push(file.path.clone());
        }
    }
    none("files that no `mod` line names", &found);
}

#[test]
fn nothing_is_left_for_later_in_silence() {
    // Put together here, so that this file does not report itself.
    let words = [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["HA", "CK"]].map(|parts| parts.concat());
    let mut found = Vec::new();
    for file in own_files() {
        for word in &words {
            found.extend(crate::rust_text::words(&file.text, word).map(|at| format!("{} {word}", file.place(at))));
        }
    }
    none("words for what is not done", &found);
}

/// Every Rust file that we wrote.
fn own_files() -> Vec<RustFile> {
    let folders = ["src", "tests", "benches", "examples"].into_iter().filter(|folder| root().join(folder).is_dir());
    folders.flat_map(RustFile::below).collect()
}
