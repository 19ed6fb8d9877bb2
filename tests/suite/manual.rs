//! The reference of the views, `docs/content/pages/views.md`, is what the sources and two built sites make of it.
//!
//! ```sh
//! UPDATE_MANUAL=1 cargo test --test suite -- manual
//! ```
//!
//! writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value as Json;

use crate::corrections::{corrected, laid};
use crate::documents::read;
use crate::site::{Run, Site};

/// How much of a text is shown, in characters.
const SHOWN: usize = 80;

const HEAD: &str = "\
---
title: Views
---
Every view that templates are given, field by field, with an example. Where each is found is in
[the chapter on themes](themes.md#templates). This file is made from the doc comments in
`src/render/view/` and from what the demonstration site has in the field, or else one of the
sites of the tests: the first that is not none and not empty, long texts cut. A view leads to its own table.

A test holds the file to both; `UPDATE_MANUAL=1 cargo test --test suite -- manual` writes it anew.
";

/// A view as its declaration has it.
struct View {
    name: String,
    sentence: String,
    fields: Vec<Field>,
}

/// A field of a view.
struct Field {
    name: String,
    /// What the doc comment says of it.
    what: String,
    /// The view that it holds, or holds a list of.
    view: Option<String>,
}

/// The views of a file of `src/render/view/`, in its order.
fn views_of(text: &str) -> Vec<View> {
    let mut views: Vec<View> = Vec::new();
    let mut comment: Vec<&str> = Vec::new();
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let line = line.trim();
        if let Some(words) = line.strip_prefix("/// ") {
            comment.push(words);
            continue;
        }
        let sentence = std::mem::take(&mut comment).join(" ");
        if let Some(name) = line.strip_suffix(" {").filter(|name| indent == 4 && name.starts_with(char::is_uppercase)) {
            views.push(View { name: name.to_owned(), sentence, fields: Vec::new() });
        } else if let Some((name, kind)) = line.trim_end_matches(',').split_once(": ").filter(|_| indent == 8)
            && let Some(view) = views.last_mut()
            && !sentence.is_empty()
        {
            let of = named_view(&sentence, kind);
            view.fields.push(Field { name: name.to_owned(), what: sentence, view: of });
        }
    }
    views
}

/// The view that a field holds: what its type says, else the last word of its comment that looks like a view's name.
fn named_view(sentence: &str, kind: &str) -> Option<String> {
    let inner = kind.trim_start_matches("Option<").trim_start_matches("Vec<").trim_start_matches("super::");
    let inner = inner.trim_end_matches('>');
    if !inner.ends_with("Value") {
        let is_view = inner.starts_with(char::is_uppercase) && inner != "String";
        return is_view.then(|| inner.to_owned());
    }
    let words = sentence.split('`').skip(1).step_by(2);
    let looks = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic);
    let capitals = |word: &&str| word.matches(char::is_uppercase).count() >= 2 || *word == "Tally";
    words.filter(looks).filter(capitals).last().map(str::to_owned)
}

/// Every view, in the order in which the manual names the files.
fn all_views() -> Vec<View> {
    let manual = read("docs/content/pages/themes.md");
    let files = manual.lines().filter_map(|line| line.strip_prefix("| `")?.split_once(".rs` | [`"));
    files.flat_map(|(file, _)| views_of(&read(&format!("src/render/view/{file}.rs")))).collect()
}

/// A variable of a template, and the view that it holds.
type Variable = (String, Option<String>);

/// The variables of each template as the manual has them, with the views that they hold.
fn variables() -> Vec<(String, Vec<Variable>)> {
    let manual = read("docs/content/pages/themes.md");
    let rows = manual.lines().skip_while(|line| !line.starts_with("| Template |")).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|')).map(|row| {
        let mut cells = row.trim_matches('|').split(" | ");
        let template = cells.next().unwrap_or_default().trim().trim_matches('`').to_owned();
        let each = cells.next().unwrap_or_default().split("; ").filter_map(|variable| {
            let mut names = variable.split('`').skip(1).step_by(2).map(str::to_owned);
            Some((names.next()?, names.next()))
        });
        (template, each.collect())
    });
    rows.collect()
}

/// What every page has, with the views.
fn everywhere() -> [Variable; 2] {
    [("site", "SiteView"), ("page", "PageView")].map(|(name, view)| (name.to_owned(), Some(view.to_owned())))
}

/// The site with a theme whose pages print what they are given, those of some templates alone.
fn printing(mut site: Site, prints: impl Fn(&str) -> bool) -> Site {
    site = site.file("themes/printing/theme.yaml", "extends: folio\n");
    for (template, variables) in variables() {
        if !prints(&template) {
            site = site.file(&format!("themes/printing/templates/{template}"), "");
            continue;
        }
        let printed: String = variables
            .iter()
            .chain(&everywhere())
            .map(|(name, _)| format!("<pre id=\"{name}\">{{{{ {name} }}}}</pre>\n"))
            .collect();
        site = site.file(&format!("themes/printing/templates/{template}"), format!("<!--{template}-->\n{printed}"));
    }
    site
}

/// The demonstration, copied, so that it can have another theme.
pub(crate) fn demonstration() -> Site {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    copied(Site::new().with_rules(), &from, "content")
}

/// A site of the tests that has what the demonstration lacks.
fn rich() -> Site {
    laid(Site::new().with_rules(), "views", "")
}

/// A site whose lists stand on several pages.
fn long() -> Site {
    let (mut claims, mut sources) = (String::new(), String::new());
    for number in 1..=501 {
        let year = 2019 + number / 300;
        claims += &format!("- {{id: c{number}, kind: forecast, text: The ferry carries {number} people.}}\n");
        sources += &format!("s{number}: {{type: report, title: Report {number}, date: {year}}}\n");
    }
    let site = Site::good().file("content/claims/all.yaml", claims).file("content/sources/all.yaml", sources);
    (1..=201).fold(site.argument("--rule=all=allow"), |site, number| site.brief(&format!("b{number}"), "Text.\n"))
}

/// Every site that examples are taken from, in order, as built.
fn built() -> Vec<Run> {
    let address = ["--base-url", "https://example.org/"];
    let all = |_: &str| true;
    let lists = |template: &str| ["briefs.html", "claims.html", "sources.html", "forecasts.html"].contains(&template);
    let sites = [
        (printing(demonstration(), all), &address[..]),
        (printing(rich(), all), &address[..]),
        (printing(corrected(), all), &[]),
        (printing(long(), lists), &[]),
    ];
    let build = |(site, more): (Site, &[&str])| {
        site.build_with(&[&["--theme", "printing", "--date", "2026-11-24"], more].concat()).succeeds()
    };
    sites.into_iter().map(build).collect()
}

fn copied(mut site: Site, from: &Path, to: &str) -> Site {
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let inside = format!("{to}/{}", path.file_name().unwrap().to_str().unwrap());
        site =
            if path.is_dir() { copied(site, &path, &inside) } else { site.file(&inside, std::fs::read(path).unwrap()) };
    }
    site
}

/// The first value of each field of each view.
#[derive(Default)]
struct Examples(BTreeMap<(String, String), Json>);

impl Examples {
    /// Takes what the pages print, those of each template in the order of the manual.
    fn take(&mut self, run: &Run, views: &BTreeMap<&str, &View>) {
        let files: Vec<String> = run.files().into_iter().filter(|file| file.ends_with(".html")).collect();
        let pages: Vec<String> = files.iter().map(|file| run.file(file)).collect();
        for (template, variables) in variables() {
            let head = format!("<!--{template}-->");
            for page in pages.iter().filter(|page| page.starts_with(&head)) {
                for (name, view) in variables.iter().chain(&everywhere()) {
                    let Some(view) = view else { continue };
                    if let Some(value) = printed(page, name) {
                        self.walk(view, &value, views);
                    }
                }
            }
        }
    }

    fn walk(&mut self, view: &str, value: &Json, views: &BTreeMap<&str, &View>) {
        if let Json::Array(items) = value {
            items.iter().for_each(|item| self.walk(view, item, views));
        }
        let (Some(view), Json::Object(map)) = (views.get(view), value) else { return };
        let names: BTreeSet<&str> = view.fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(map.keys().map(String::as_str).collect::<BTreeSet<_>>(), names, "the fields of {}", view.name);
        for field in &view.fields {
            let value = &map[&field.name];
            if !is_empty(value) {
                self.0.entry((view.name.clone(), field.name.clone())).or_insert_with(|| value.clone());
            }
            if let Some(inner) = &field.view {
                self.walk(inner, value, views);
            }
        }
    }

    /// The example of a field, as a cell.
    fn cell(&self, view: &View, field: &Field) -> String {
        let Some(value) = self.0.get(&(view.name.clone(), field.name.clone())) else { return "–".to_owned() };
        if let Some(inner) = &field.view {
            let list = if value.is_array() { "list of " } else { "" };
            return format!("{list}[{inner}](#{})", inner.to_lowercase());
        }
        match value {
            Json::Array(items) if items.len() > 1 => format!("{}, …", code(&items[0])),
            Json::Array(items) => code(&items[0]),
            other => code(other),
        }
    }
}

fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(map) => map.is_empty(),
        Json::Bool(_) | Json::Number(_) => false,
    }
}

/// A scalar as code, cut where it is long.
fn code(value: &Json) -> String {
    let whole = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let line = whole.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
    let cut: String = line.chars().take(SHOWN).collect();
    let shown = if cut.len() < line.len() { format!("{}…", cut.trim_end()) } else { cut };
    if shown.contains('`') { format!("`` {shown} ``") } else { format!("`{shown}`") }
}

/// What a page prints of a variable: `None` where that is none.
fn printed(page: &str, name: &str) -> Option<Json> {
    let start = format!("<pre id=\"{name}\">");
    let rest = &page[page.find(&start)? + start.len()..];
    let text = rest[..rest.find("</pre>")?].replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let text = text.replace("&#39;", "'").replace("&#x27;", "'").replace("&#x2F;", "/").replace("&amp;", "&");
    if text.is_empty() {
        return None;
    }
    let json = with_null(&plain(&text));
    Some(serde_json::from_str(&json).unwrap_or_else(|error| panic!("`{name}` is printed as {json}: {error}")))
}

/// The text without the escapes of Rust that JSON does not know: `\u{fe0e}`.
fn plain(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        plain.push(u32::from_str_radix(code, 16).ok().and_then(char::from_u32).unwrap());
        plain.push_str(rest);
    }
    plain
}

/// The text of a map with `null` where Tera prints nothing for none.
fn with_null(text: &str) -> String {
    let mut json = String::with_capacity(text.len());
    let (mut quoted, mut escaped, mut last) = (false, false, ' ');
    for letter in text.chars() {
        let value_is_missing = match letter {
            ',' | '}' => matches!(last, ':' | ',' | '['),
            ']' => last == ',',
            _ => false,
        };
        if !quoted && value_is_missing {
            json.push_str("null");
        }
        if letter == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = quoted && !escaped && letter == '\\';
        if letter != ' ' || quoted {
            last = letter;
        }
        json.push(letter);
    }
    json
}

/// What `docs/content/pages/views.md` should be.
fn views_chapter() -> String {
    let views = all_views();
    let by_name: BTreeMap<&str, &View> = views.iter().map(|view| (view.name.as_str(), view)).collect();
    let mut examples = Examples::default();
    for run in built() {
        examples.take(&run, &by_name);
    }
    let mut chapter = HEAD.to_owned();
    for view in &views {
        chapter.push_str(&format!("\n## `{}`\n\n{}\n\n", view.name, view.sentence));
        chapter.push_str("| Field | What it is | For example |\n|---|---|---|\n");
        for field in &view.fields {
            let what = field.what.replace('|', "\\|");
            chapter.push_str(&format!("| `{}` | {what} | {} |\n", field.name, examples.cell(view, field)));
        }
    }
    chapter
}

#[test]
fn the_chapter_on_views_is_what_the_sources_and_a_built_site_make_of_it() {
    let chapter = views_chapter();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/content/pages/views.md");
    if std::env::var_os("UPDATE_MANUAL").is_some() {
        std::fs::write(&path, &chapter).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = there.lines().zip(chapter.lines()).enumerate().find(|(_, (there, here))| there != here);
    let place = differs.map_or_else(String::new, |(at, (there, here))| {
        format!("line {}:\n  is        {there}\n  should be {here}\n", at + 1)
    });
    assert!(
        there == chapter,
        "docs/content/pages/views.md is not what the views are. {place}Write it anew with `UPDATE_MANUAL=1 cargo test --test suite -- manual`."
    );
}

/// The variables that the program knows, by template: it names them where a template uses another.
fn known_variables() -> BTreeMap<String, BTreeSet<String>> {
    let mut site = rich().file("themes/asking/theme.yaml", "extends: folio\n");
    for (template, _) in variables() {
        site = site.file(&format!("themes/asking/templates/{template}"), "{{ nothing_like_it }}");
    }
    let run = site.run(&["check", "--theme", "asking", "--format", "json", "--base-url", "https://example.org/"]);
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in run.stdout.lines() {
        let finding: Json = serde_json::from_str(line).unwrap();
        let help = finding["help"][0].as_str().unwrap_or_default();
        let Some(names) = help.strip_prefix("known variables: ") else { continue };
        let template = finding["labels"][0]["file"].as_str().unwrap_or_default().rsplit('/').next().unwrap_or_default();
        let names = names.split('`').skip(1).step_by(2).map(str::to_owned);
        known.entry(template.to_owned()).or_default().extend(names);
    }
    known
}

#[test]
fn the_manual_has_the_variables_of_each_template() {
    let manual = read("docs/content/pages/themes.md");
    let rows = manual.lines().skip_while(|line| *line != "| Variable | What |").skip(2);
    let rows = rows.take_while(|line| line.starts_with("| `"));
    let shared: Vec<String> = rows.filter_map(|row| Some(row.split('`').nth(1)?.to_owned())).collect();
    let documented: BTreeMap<String, BTreeSet<String>> = variables()
        .into_iter()
        .map(|(template, own)| (template, own.into_iter().map(|(name, _)| name).chain(shared.clone()).collect()))
        .collect();
    assert_eq!(known_variables(), documented);
}
