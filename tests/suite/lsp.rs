//! `corroborate lsp`: an editor is played over standard input and output, and what it is told is looked at.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{ChildStdin, ChildStdout, Stdio};

use serde_json::{Value, json};

use crate::running::Running;
use crate::site::Site;

/// An editor with a server at work.
struct Editor {
    _program: Running,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    site: Site,
    number: u64,
    /// Findings by file, as they were told last.
    told: std::collections::BTreeMap<String, Vec<Value>>,
    /// Of which version of each file that was.
    versions: std::collections::BTreeMap<String, Value>,
    /// What the server asks to be told of.
    registered: Vec<Value>,
}

impl Editor {
    fn new(site: Site) -> Self {
        let root = site.path("");
        Self::opened(site, &root)
    }

    /// An editor in which that folder is open.
    fn opened(site: Site, root: &std::path::Path) -> Self {
        let mut command = site.command(&["lsp"]);
        let mut program = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (input, output) = (program.stdin.take().unwrap(), BufReader::new(program.stdout.take().unwrap()));
        let (told, versions, registered) = Default::default();
        let _program = Running(program);
        let mut editor = Self { _program, input, output, site, number: 0, told, versions, registered };
        let root = format!("file://{}", root.display());
        let capabilities = json!({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}});
        let folders = json!([{"uri": root.trim_end_matches('/'), "name": "site"}]);
        let answer = editor
            .ask("initialize", json!({"capabilities": capabilities, "workspaceFolders": folders, "rootUri": null}));
        assert_eq!(answer["serverInfo"]["name"], "corroborate");
        editor.tell("initialized", json!({}));
        editor
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).unwrap();
        self.input.flush().unwrap();
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "the server has ended");
            match line.trim().strip_prefix("Content-Length: ") {
                Some(number) => length = number.parse().unwrap(),
                None if line.trim().is_empty() => break,
                None => {}
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).unwrap();
        let message: Value = serde_json::from_slice(&body).unwrap();
        if message["method"] == "textDocument/publishDiagnostics" {
            let uri = message["params"]["uri"].as_str().unwrap();
            let path = uri.rsplit_once("/content/").unwrap().1.to_owned();
            self.versions.insert(path.clone(), message["params"]["version"].clone());
            self.told.insert(path, message["params"]["diagnostics"].as_array().unwrap().clone());
        }
        if message["method"] == "client/registerCapability" {
            let asked = message["params"]["registrations"].as_array().unwrap().iter();
            self.registered.extend(asked.cloned());
            self.send(&json!({"jsonrpc": "2.0", "id": message["id"], "result": null}));
        }
        message
    }

    /// What is answered; an error as its message.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.number += 1;
        let number = self.number;
        self.send(&json!({"jsonrpc": "2.0", "id": number, "method": method, "params": params}));
        loop {
            let message = self.receive();
            if message["id"] == number && message["method"].is_null() {
                return if message["error"].is_null() {
                    message["result"].clone()
                } else {
                    message["error"]["message"].clone()
                };
            }
        }
    }

    fn uri(&self, path: &str) -> String {
        format!("file://{}", self.site.path("content").join(path).display())
    }

    /// Opens a file with a text in which `‸` is where the cursor stands, and says where that is.
    fn open(&mut self, path: &str, text: &str) -> Value {
        let (before, behind) = text.split_once('‸').unwrap_or((text, ""));
        let document =
            json!({"uri": self.uri(path), "languageId": "markdown", "version": 1, "text": format!("{before}{behind}")});
        self.tell("textDocument/didOpen", json!({"textDocument": document}));
        let line = before.matches('\n').count();
        let character = before.rsplit('\n').next().unwrap().encode_utf16().count();
        json!({"textDocument": {"uri": self.uri(path)}, "position": {"line": line, "character": character}})
    }

    /// The labels of what is offered.
    fn offered(&mut self, path: &str, text: &str) -> Vec<String> {
        let place = self.open(path, text);
        let answer = self.ask("textDocument/completion", place);
        let items = answer.get("items").unwrap_or(&answer);
        items.as_array().unwrap().iter().map(|item| item["label"].as_str().unwrap().to_owned()).collect()
    }

    /// Waits until the findings of a file are those.
    fn until_told(&mut self, path: &str, is_so: impl Fn(&[Value]) -> bool) -> Vec<Value> {
        while !self.told.get(path).is_some_and(|told| is_so(told)) {
            self.receive();
        }
        self.told[path].clone()
    }
}

const FRONT: &str = "---\ntitle: A\nauthor: ann\ndate: 2026-01-05\nclaims:\n  - id: ships-late\n    text: Ships are late.\n    evidence: [office]\n  - id: ports-full\n    text: Ports are full.\n    rests_on: [ships-late]\n---\n";

fn site() -> Site {
    Site::good()
        .file("content/briefs/x.md", format!("{FRONT}[They are late](claim:ships-late) [@office, p. 3].\n"))
        .file("content/authors/ann.md", "---\nname: Ann Lee\n---\n")
        .file("content/sources/all.yaml", "office:\n  title: Ships in Port\n  author: Statistics Office\n  date: 2025\n  url: https://stat.example/\nnews:\n  title: Late Again\n  origin: office\n")
}

/// Places as `file:line:from-to`, lines and columns from 1.
fn places(answer: &Value) -> Vec<String> {
    let place = |it: &Value| {
        let (start, end) = (&it["range"]["start"], &it["range"]["end"]);
        let file = it["uri"].as_str().unwrap().rsplit_once("/content/").unwrap().1;
        let number = |value: &Value| value.as_u64().unwrap() + 1;
        format!("{file}:{}:{}-{}", number(&start["line"]), number(&start["character"]), number(&end["character"]))
    };
    let mut places: Vec<String> = answer.as_array().unwrap_or_else(|| panic!("{answer}")).iter().map(place).collect();
    places.sort();
    places
}

#[test]
fn ids_and_keys_are_offered_where_they_belong() {
    let mut editor = Editor::new(site());
    let body = |typed: &str| format!("{FRONT}{typed}");
    assert_eq!(editor.offered("briefs/x.md", &body("See [this](claim:sh‸")), ["ships-late"]);
    assert_eq!(editor.offered("briefs/x.md", &body("As known [@‸")), ["news", "office"]);
    assert_eq!(editor.offered("briefs/x.md", &body("By [her](author:‸")), ["ann"]);
    assert_eq!(editor.offered("briefs/x.md", &body("ann@off‸")), [""; 0]);
    assert_eq!(editor.offered("briefs/x.md", &body("A claim‸")), [""; 0]);
    let chart = |yaml: &str| body(&format!("```chart\ntitle: T\n{yaml}\n```\n\nEnd.\n"));
    assert_eq!(editor.offered("briefs/x.md", &chart("claims: [sh‸]")), ["ships-late"]);
    assert_eq!(editor.offered("briefs/x.md", &chart("claims:\n  - ports-full\n  - ‸")), ["ports-full", "ships-late"]);
    assert_eq!(editor.offered("briefs/x.md", &chart("note: ‸")), [""; 0]);
    assert_eq!(
        editor.offered("briefs/x.md", &chart("note: None.").replace("End.", "[a](source:‸")),
        ["news", "office"]
    );
    let message = |typed: &str| FRONT.replace("claims:\n", &format!("key_messages:\n  - One.\n  - {typed}\nclaims:\n"));
    assert_eq!(editor.offered("briefs/x.md", &message("[Late](claim:‸")), ["ports-full", "ships-late"]);
    assert_eq!(editor.offered("briefs/x.md", &message("'Late [@of‸'")), ["office"]);
    let front = |typed: &str| FRONT.replace("    evidence: [office]\n", &format!("    {typed}\n"));
    assert_eq!(editor.offered("briefs/x.md", &front("evidence: [of‸]")), ["office"]);
    assert_eq!(editor.offered("briefs/x.md", &front("evidence:\n      - source: ‸")), ["news", "office"]);
    assert_eq!(editor.offered("briefs/x.md", &front("superseded_by: ‸")), ["ports-full", "ships-late"]);
    let stances = ["supports", "disputes", "qualifies", "context"];
    assert_eq!(editor.offered("briefs/x.md", &front("evidence: [{source: office, stance: ‸}]")), stances);
    let keys = editor.offered("briefs/x.md", &front("re‸"));
    assert!(
        ["recommendation", "relates", "rests_on", "review_by"].iter().all(|key| keys.iter().any(|it| it == key)),
        "{keys:?}"
    );
    let rules = editor.offered("site.yaml", "title: A\nrules:\n  ‸");
    assert!(rules.iter().any(|rule| rule == "single-origin"), "{rules:?}");
    assert_eq!(editor.offered("site.yaml", "title: A\nprofile: ‸"), ["draft", "publish", "strict"]);
    assert_eq!(editor.offered("sources/all.yaml", "office:\n  title: A\nnews:\n  origin: ‸"), ["news", "office"]);
}

#[test]
fn what_is_offered_takes_the_place_of_what_is_typed() {
    let mut editor = Editor::new(site());
    let place = editor.open("briefs/x.md", &format!("{FRONT}See [this](claim:ships-l‸"));
    let answer = editor.ask("textDocument/completion", place);
    let line = FRONT.matches('\n').count();
    let range = json!({"start": {"line": line, "character": 17}, "end": {"line": line, "character": 24}});
    let item = &answer["items"][0];
    assert_eq!(item["textEdit"], json!({"range": range, "newText": "ships-late"}));
    assert_eq!(item["detail"], "Ships are late.");
    assert_eq!(item["documentation"]["value"], "Ships are late.\n\n**Single origin**. One source supports it.");
}

#[test]
fn of_many_things_those_are_offered_that_have_the_letters_typed() {
    let claims: String = (0..300).map(|at| format!("- {{id: claim-{at:03}, text: T.}}\n")).collect();
    let mut editor = Editor::new(site().file("content/claims/many.yaml", claims));
    let place = editor.open("briefs/x.md", &format!("{FRONT}See [this](claim:‸"));
    let answer = editor.ask("textDocument/completion", place);
    assert_eq!((&answer["isIncomplete"], answer["items"].as_array().unwrap().len()), (&json!(true), 200));
    assert_eq!(editor.offered("briefs/x.md", &format!("{FRONT}See [this](claim:CL299‸")), ["claim-299"]);
}

#[test]
fn a_claim_is_told_with_its_standing_and_a_source_with_its_reference() {
    let mut editor = Editor::new(site());
    let place = editor.open("briefs/x.md", &format!("{FRONT}[They are late](claim:ships‸-late) [@office, p. 3].\n"));
    let told = editor.ask("textDocument/hover", place);
    assert_eq!(told["contents"]["value"], "Ships are late.\n\n**Single origin**. One source supports it.");
    let place = editor.open("briefs/x.md", &format!("{FRONT}[They are late](claim:ships-late) [@off‸ice, p. 3].\n"));
    let told = editor.ask("textDocument/hover", place);
    assert_eq!(told["contents"]["value"], "Statistics Office. Ships in Port. 2025. https://stat.example/");
    let place = editor.open("site.yaml", "title: A\nrules:\n  orphan‸-claim: error\n");
    let told = editor.ask("textDocument/hover", place);
    let meaning = "A claim that no text states, and that no other claim rests on or relates to.";
    assert_eq!(told["contents"]["value"], meaning);
    assert_eq!((&told["range"]["start"]["character"], &told["range"]["end"]["character"]), (&json!(2), &json!(14)));
}

#[test]
fn the_editor_is_asked_to_tell_what_changes_on_disk() {
    let mut editor = Editor::new(site());
    while editor.registered.is_empty() {
        editor.receive();
    }
    assert_eq!(editor.registered[0]["method"], "workspace/didChangeWatchedFiles");
    let watchers = json!([{"globPattern": "**/content/**"}, {"globPattern": "**/themes/**"}]);
    assert_eq!(editor.registered[0]["registerOptions"]["watchers"], watchers);
    let is_unknown = |it: &Value| it["code"] == "unknown-source";
    std::fs::write(editor.site.path("content/sources/all.yaml"), "news: {title: Late Again}\n").unwrap();
    let change = json!({"changes": [{"uri": editor.uri("sources/all.yaml"), "type": 2}]});
    editor.tell("workspace/didChangeWatchedFiles", change);
    editor.until_told("briefs/x.md", |told| told.iter().any(is_unknown));
    assert_eq!(editor.versions["briefs/x.md"], Value::Null, "nobody has opened it");
    // What was found in a site that is not there any more is not so.
    std::fs::remove_file(editor.site.path("content/site.yaml")).unwrap();
    let change = json!({"changes": [{"uri": editor.uri("site.yaml"), "type": 3}]});
    editor.tell("workspace/didChangeWatchedFiles", change);
    editor.until_told("briefs/x.md", <[Value]>::is_empty);
}

#[test]
fn an_id_leads_to_its_declaration_and_to_all_its_uses() {
    let mut editor = Editor::new(site());
    let text = format!("{FRONT}[They are late](claim:ships-late) [@of‸fice, p. 3].\n");
    let place = editor.open("briefs/x.md", &text);
    assert_eq!(places(&editor.ask("textDocument/definition", place.clone())), ["sources/all.yaml:1:1-7"]);
    let mut wanted = place;
    wanted["context"] = json!({"includeDeclaration": true});
    let all = ["briefs/x.md:13:37-43", "briefs/x.md:8:16-22", "sources/all.yaml:1:1-7", "sources/all.yaml:8:11-17"];
    assert_eq!(places(&editor.ask("textDocument/references", wanted)), all);
}

#[test]
fn an_id_is_renamed_everywhere_unless_the_name_is_taken_or_cannot_be() {
    let mut editor = Editor::new(site());
    let text = format!("{FRONT}[They are late](claim:ship‸s-late) [@office, p. 3].\n");
    let mut place = editor.open("briefs/x.md", &text);
    let prepared = editor.ask("textDocument/prepareRename", place.clone());
    assert_eq!(prepared["placeholder"], "ships-late");
    place["newName"] = json!("ships-delayed");
    let changes = editor.ask("textDocument/rename", place.clone())["changes"].clone();
    let edits = changes[editor.uri("briefs/x.md")].as_array().unwrap().clone();
    let mut lines: Vec<u64> = edits.iter().map(|edit| edit["range"]["start"]["line"].as_u64().unwrap() + 1).collect();
    lines.sort_unstable();
    assert_eq!(lines, [6, 11, 13]);
    assert!(edits.iter().all(|edit| edit["newText"] == "ships-delayed"));
    place["newName"] = json!("ports-full");
    assert_eq!(editor.ask("textDocument/rename", place.clone()), "`ports-full` is there already");
    place["newName"] = json!("Ships late");
    assert!(
        editor
            .ask("textDocument/rename", place)
            .as_str()
            .unwrap()
            .starts_with("`Ships late` cannot stand in an address")
    );
}

#[test]
fn findings_follow_what_is_typed() {
    let mut editor = Editor::new(site());
    let wrong = format!("{FRONT}[They are late](claim:ships-latte).\n");
    editor.open("briefs/x.md", &wrong);
    let found = editor.until_told("briefs/x.md", |told| told.iter().any(|it| it["code"] == "unknown-claim"));
    let unknown = found.iter().find(|it| it["code"] == "unknown-claim").unwrap();
    assert_eq!(unknown["message"], "there is no claim `ships-latte`\ndid you mean `ships-late`?");
    assert_eq!((&unknown["severity"], &unknown["source"]), (&json!(1), &json!("corroborate")));
    assert_eq!(unknown["range"]["start"]["line"], 12);
    let change = json!({"textDocument": {"uri": editor.uri("briefs/x.md"), "version": 2}, "contentChanges": [{"text": wrong.replace("latte", "late")}]});
    editor.tell("textDocument/didChange", change);
    editor.until_told("briefs/x.md", |told| told.iter().all(|it| it["code"] != "unknown-claim"));
    assert_eq!(editor.versions["briefs/x.md"], json!(2));
}

#[test]
fn what_would_mend_a_finding_is_offered_at_it() {
    let mut editor = Editor::new(site());
    let wrong = FRONT.replace("kind: fact\n", "").replace("    text: Ports are full.", "    txet: Ports are full.");
    let place = editor.open("briefs/x.md", &wrong.replace("    txet", "    ‸txet"));
    let range = json!({"start": place["position"], "end": place["position"]});
    let asked = json!({"textDocument": place["textDocument"], "range": range, "context": {"diagnostics": []}});
    let offers = editor.ask("textDocument/codeAction", asked);
    let offer = offers
        .as_array()
        .unwrap()
        .iter()
        .find(|offer| offer["title"] == "write `text`")
        .unwrap_or_else(|| panic!("{offers:#}"));
    assert_eq!((&offer["kind"], &offer["isPreferred"]), (&json!("quickfix"), &json!(true)));
    let edits = offer["edit"]["changes"][editor.uri("briefs/x.md")].as_array().unwrap();
    let line = &place["position"]["line"];
    let range = json!({"start": {"line": line, "character": 4}, "end": {"line": line, "character": 8}});
    assert_eq!(edits.as_slice(), [json!({"range": range, "newText": "text"})]);
}

/// A text with the edits of a renaming in it.
fn renamed(editor: &mut Editor, place: Value, to: &str, text: &str) -> String {
    let mut asked = place;
    asked["newName"] = json!(to);
    let answer = editor.ask("textDocument/rename", asked);
    let edits = answer["changes"][editor.uri("briefs/x.md")].as_array().unwrap_or_else(|| panic!("{answer}")).clone();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let number =
        |edit: &Value, end: &str, part: &str| usize::try_from(edit["range"][end][part].as_u64().unwrap()).unwrap();
    let mut edits: Vec<(usize, usize, usize)> = edits
        .iter()
        .map(|edit| {
            (number(edit, "start", "line"), number(edit, "start", "character"), number(edit, "end", "character"))
        })
        .collect();
    edits.sort_unstable();
    for (line, from, to_column) in edits.into_iter().rev() {
        lines[line].replace_range(from..to_column, to);
    }
    lines.join("\n") + "\n"
}

#[test]
fn an_id_is_renamed_in_messages_and_links_by_reference_and_words_that_are_like_it_stay() {
    let mut editor = Editor::new(site());
    let claims = "key_messages:\n  - \"[Late](claim:ships-late), [later](claim:ships-late-2) and [late](claim:ships-late)\"\nclaims:\n  - {id: ships-late, text: Late., evidence: [office]}\n  - {id: ships-late-2, text: Later., evidence: [office]}\n";
    let text = format!(
        "---\ntitle: A\nauthor: ann\ndate: 2026-01-05\n{claims}---\nThey [are][it].\n\n[it]: claim:ships-late\n"
    );
    let place = editor.open("briefs/x.md", &text.replace("- {id: ships-late,", "- {id: ships‸-late,"));
    let expected = text
        .replace("(claim:ships-late)", "(claim:tardy)")
        .replace("{id: ships-late,", "{id: tardy,")
        .replace("[it]: claim:ships-late\n", "[it]: claim:tardy\n");
    assert_eq!(renamed(&mut editor, place, "tardy", &text), expected);
    let text = text.replace("[Late](claim:ships-late),", "The office [@office],");
    let place = editor.open("briefs/x.md", &text.replace("[@office]", "[@off‸ice]"));
    let expected = text.replace("[@office]", "[@bureau]").replace("evidence: [office]", "evidence: [bureau]");
    assert_eq!(renamed(&mut editor, place, "bureau", &text), expected);
}

#[test]
fn an_id_is_not_renamed_where_a_text_that_cannot_be_read_names_it() {
    let broken = "---\ntitle: \"open\nauthor: ann\ndate: 2026-01-05\n---\n[Late](claim:ships-late)\n";
    let mut editor = Editor::new(site().file("content/briefs/broken.md", broken));
    let mut place = editor.open("briefs/x.md", &format!("{FRONT}[They are late](claim:ship‸s-late).\n"));
    place["newName"] = json!("tardy");
    assert_eq!(
        editor.ask("textDocument/rename", place),
        "`content/briefs/broken.md:6` names `ships-late` where it cannot be told what is meant: change that first"
    );
}

#[test]
fn a_site_is_found_above_a_text_whatever_folder_is_open() {
    let site = site();
    let elsewhere = site.path("content/authors");
    let mut editor = Editor::opened(site.argument("--root").argument("content/authors"), &elsewhere);
    assert_eq!(editor.offered("briefs/x.md", &format!("{FRONT}As known [@‸")), ["news", "office"]);
}

#[test]
fn nothing_is_renamed_in_a_site_that_cannot_be_read() {
    let mut editor = Editor::new(site());
    let mut place = editor.open("briefs/x.md", &format!("{FRONT}[They are late](claim:ship‸s-late).\n"));
    assert!(editor.ask("textDocument/prepareRename", place.clone())["placeholder"].is_string());
    std::fs::rename(editor.site.path("content"), editor.site.path("aside")).unwrap();
    editor.tell("textDocument/didSave", json!({"textDocument": place["textDocument"]}));
    place["newName"] = json!("tardy");
    let answer = editor.ask("textDocument/rename", place);
    assert!(answer.as_str().is_some_and(|said| said.contains("holds no site")), "{answer}");
}

#[test]
fn code_within_a_line_names_nothing_that_stands_in_the_way_of_a_rename() {
    let text = format!("{FRONT}[They are late](claim:ships-late), as `[words](claim:ships-late)` says.\n");
    let mut editor = Editor::new(site());
    let place = editor.open("briefs/x.md", &text.replace("(claim:ships-late),", "(claim:ships‸-late),"));
    let text = renamed(&mut editor, place, "ships-slow", &text);
    assert!(text.ends_with("[They are late](claim:ships-slow), as `[words](claim:ships-late)` says.\n"), "{text}");
}
