//! `corroborate serve`: what a browser gets, how it follows what is saved, and who is not answered.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::running::Running;
use crate::site::{Site, same};

/// A server at work, which ends with the test.
struct Served {
    _program: Running,
    port: u16,
    site: Site,
    /// What it has said in the terminal.
    said: Arc<Mutex<String>>,
}

/// An answer: its status, its head and its body.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Served {
    fn new(site: Site) -> Self {
        let mut command = site.command(&["serve", "--port", "0"]);
        let mut program = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(program.stderr.take().unwrap()).lines().map(Result::unwrap);
        let begun = lines.find(|line| line.starts_with("Showing ")).unwrap();
        let port = begun.rsplit_once("127.0.0.1:").unwrap().1.split('/').next().unwrap().parse().unwrap();
        // What it says goes on being read, so that it is never kept from saying more.
        let said = Arc::new(Mutex::new(String::new()));
        let heard = Arc::clone(&said);
        std::thread::spawn(move || lines.for_each(|line| *heard.lock().unwrap() += &format!("{line}\n")));
        let served = Self { _program: Running(program), port, site, said };
        served.until("the site has been read", |served| served.number() > 0 && served.news("/")["unjudged"] == false);
        served
    }

    /// Sends lines as they are, and reads what comes.
    fn raw(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut whole = Vec::new();
        stream.read_to_end(&mut whole).unwrap();
        let whole = String::from_utf8_lossy(&whole).into_owned();
        let (head, body) = whole.split_once("\r\n\r\n").unwrap_or((&whole, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Answer {
        self.raw(&format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port))
    }

    fn news(&self, page: &str) -> serde_json::Value {
        serde_json::from_str(&self.get(&format!("/_corroborate/news?page={page}")).body).unwrap()
    }

    /// The number of the state that is shown.
    fn number(&self) -> u64 {
        self.news("/")["number"].as_u64().unwrap()
    }

    /// Waits until something is so.
    #[track_caller]
    fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !is_so(self) {
            assert!(began.elapsed() < Duration::from_secs(30), "{what}: not within 30 s");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Writes a file as an editor does.
    fn save(&self, path: &str, text: &str) {
        self.site.write(&self.site.path(path), text);
    }
}

fn brief(body: &str) -> String {
    format!("---\ntitle: A brief\nauthor: Ann Lee\ndate: 2026-01-05\n---\n{body}\n")
}

#[test]
fn pages_are_made_on_request_and_follow_what_is_saved() {
    let served = Served::new(Site::good().brief("x", "It costs ten."));
    let page = served.get("/briefs/x/");
    assert_eq!(page.status, 200, "{}", page.head);
    assert!(page.head.contains("content-type: text/html; charset=utf-8"), "{}", page.head);
    assert!(page.body.contains("It costs ten.") && page.body.contains("/_corroborate/live.js"), "{}", page.body);
    let style = served.get("/theme/folio.css");
    assert_eq!(style.status, 200);
    assert!(style.head.contains("content-type: text/css") && !style.body.contains("live.js"), "{}", style.head);

    served.save("content/briefs/x.md", &brief("It costs eleven."));
    served.until("the page is new", |served| served.get("/briefs/x/").body.contains("It costs eleven."));
    served.save("content/briefs/y.md", &brief("Another."));
    served.until("a page comes", |served| served.get("/briefs/y/").status == 200);
    std::fs::remove_file(served.site.path("content/briefs/y.md")).unwrap();
    served.until("a page goes", |served| served.get("/briefs/y/").status == 404);
    assert!(!served.site.path("public").exists(), "nothing is written");
}

#[test]
fn drafts_and_what_is_dated_in_the_future_are_shown_with_a_mark() {
    let site = Site::good().brief_with("draft", "draft: true\n", "A draft.");
    let late = brief("Later.").replace("2026-01-05", "2099-01-05");
    let served = Served::new(site.file("content/briefs/late.md", late));
    for address in ["/briefs/draft/", "/briefs/late/"] {
        assert!(served.get(address).body.contains("<p class=\"banner warn\">"), "{address}");
    }
}

#[test]
fn it_starts_on_broken_content_says_what_is_wrong_and_recovers() {
    let served =
        Served::new(Site::good().file("content/briefs/x.md", "---\ntitle: <b>\nautor: A\ndate: 2026-01-05\n---\n"));
    let page = served.get("/briefs/x/");
    assert_eq!(page.status, 503, "{}", page.head);
    assert!(page.body.contains("a brief has no key `autor`"), "{}", page.body);
    assert!(page.body.contains("title: &lt;b&gt;") || !page.body.contains("<b>"), "{}", page.body);

    served.save("content/briefs/x.md", &brief("Mended."));
    served.until("the page is there", |served| served.get("/briefs/x/").status == 200);
    served.save("content/briefs/x.md", "---\ntitle: A\nautor: B\ndate: 2026-01-05\n---\nBroken.\n");
    served.until("trouble is told", |served| served.news("/briefs/x/")["trouble"].is_string());
    let told = served.news("/briefs/x/")["trouble"].as_str().unwrap().to_owned();
    same(
        &told,
        "
error[missing-key]: a brief has no `author`
 --> content/briefs/x.md:1:1
  |
1 | ---
  | ^^^ `author` is missing
  |
  = help: add `author: …`: the id of a file in authors/, or a name; `authors: […]` for several

error[unknown-key]: a brief has no key `autor`
 --> content/briefs/x.md:3:1
  |
3 | autor: B
  | ^^^^^ unknown key
  |
  = help: did you mean `author`?
",
    );
    let page = served.get("/briefs/x/");
    assert!(page.status == 200 && page.body.contains("Mended."), "the last good page stays: {}", page.body);
    served.save("content/briefs/x.md", &brief("Mended again."));
    served.until("it recovers", |served| served.get("/briefs/x/").body.contains("Mended again."));
    assert!(served.news("/briefs/x/")["trouble"].is_null());
}

#[test]
fn a_fault_of_the_theme_on_a_page_is_drawn_even_when_the_texts_are_gone() {
    let template = "{% extends \"folio/brief.html\" %}\n{% block brief_body %}{{ brief.title.nothing.there }}{% endblock brief_body %}\n";
    let site = Site::good().file("content/site.yaml", "title: A site\ntheme: mine\n").brief("x", "Here.");
    let site =
        site.file("themes/mine/theme.yaml", "extends: folio\n").file("themes/mine/templates/brief.html", template);
    let served = Served::new(site);
    let faulty = |served: &Served| {
        let page = served.get("/briefs/x/");
        page.status == 500 && page.body.contains("themes/mine/templates/brief.html:2")
    };
    assert!(faulty(&served), "{}", served.get("/briefs/x/").body);
    std::fs::rename(served.site.path("content"), served.site.path("aside")).unwrap();
    served.until("trouble is told", |served| served.news("/")["trouble"].is_string());
    assert!(faulty(&served), "{}", served.get("/briefs/x/").body);
}

#[test]
fn a_page_that_breaks_a_rule_is_shown_with_what_keeps_it_from_being_published() {
    let site = Site::good().file("content/site.yaml", "title: A site\nrules: {summary-missing: error}\n");
    let served = Served::new(site.brief("x", "Here."));
    let news = served.news("/briefs/x/");
    same(
        news["trouble"].as_str().unwrap(),
        "
error[summary-missing]: the brief has no summary
 --> content/briefs/x.md:2:8
  |
2 | title: A brief
  |        ^^^^^^^
  |
  = help: say what it says under `summary`, in a sentence or three
",
    );
    assert_eq!((&news["newest"], &news["editor"]), (&true.into(), &serde_json::Value::Null));
    assert!(served.get("/briefs/x/").body.contains("Here."));
    served.save("content/briefs/x.md", &brief("Here again."));
    served.until("it follows", |served| served.get("/briefs/x/").body.contains("Here again."));
}

#[test]
fn the_same_mistake_in_another_file_is_told_too() {
    let served = Served::new(Site::good().brief("x", "Here."));
    let says = |what: &'static str| move |served: &Served| served.said.lock().unwrap().contains(what);
    served.save("content/briefs/x.md", &brief("Here.").replace("author:", "sumary: S.\nauthor:"));
    served.until(
        "the first is told",
        says("error[unknown-key]: a brief has no key `sumary`\n --> content/briefs/x.md:3:1\n"),
    );
    served.save("content/briefs/y.md", &brief("There.").replace("author:", "sumary: S.\nauthor:"));
    served.until(
        "the second is told",
        says("error[unknown-key]: a brief has no key `sumary`\n --> content/briefs/y.md:3:1\n"),
    );
    let said = served.said.lock().unwrap();
    assert_eq!(said.matches("error[unknown-key]").count(), 2, "each once:\n{said}");
}

#[test]
fn it_does_not_begin_where_no_save_could_mend_what_is_wrong() {
    let site = Site::good().brief("x", "Here.").variable("SOURCE_DATE_EPOCH", "tomorrow");
    let run = site.run_without_date(&["serve", "--port", "0"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.starts_with("error: SOURCE_DATE_EPOCH is `tomorrow`, which is no number\n"), "{}", run.stderr);
}

#[test]
fn a_page_says_how_an_editor_opens_what_it_tells_of() {
    let served = Served::new(Site::good().brief("x", "Here.").argument("--editor").argument("zed"));
    let form = served.news("/")["editor"].as_str().unwrap().to_owned();
    let root = served.site.path("").canonicalize().unwrap();
    assert_eq!(form, format!("zed://file{}/{{file}}:{{line}}:{{column}}", root.display()));
}

#[test]
fn warnings_stand_in_the_way_where_they_are_taken_for_errors() {
    let site = Site::good().brief("x", "Here.").argument("--strict");
    let served = Served::new(site);
    assert!(served.news("/")["trouble"].as_str().unwrap().contains("[summary-missing]"), "{}", served.news("/"));
}

#[test]
fn the_site_may_go_and_come_again() {
    let served = Served::new(Site::good().brief("x", "Here."));
    let (folder, aside) = (served.site.path("content"), served.site.path("aside"));
    std::fs::rename(&folder, &aside).unwrap();
    served.until("trouble is told", |served| served.news("/")["trouble"].is_string());
    assert!(served.get("/briefs/x/").body.contains("Here."), "the last good page stays");
    std::fs::rename(&aside, &folder).unwrap();
    served.until("it recovers", |served| served.news("/")["trouble"].is_null());
    served.save("content/briefs/x.md", &brief("Here again."));
    served.until("it follows", |served| served.get("/briefs/x/").body.contains("Here again."));
}

#[test]
fn a_page_is_told_what_was_found_in_the_text_that_it_is_made_from() {
    let claim = |id: &str| format!("  - {{id: {id}, text: The {id} of them is so., evidence: [{{source: s}}]}}\n");
    let claims = format!("claims:\n{}{}", claim("one"), claim("two"));
    let site = Site::good().brief_with("x", &claims, "[Two](claim:two).").brief("y", "Nothing.");
    let site = site.file(
        "content/sources/s.yaml",
        "s: {title: S, author: {name: Office}, date: 2020, url: \"https://example.org/\"}\n",
    );
    let served = Served::new(site);
    let codes = |page: &str| -> Vec<String> {
        let news = served.news(page);
        assert!(news["trouble"].is_null(), "{news}");
        let code = |finding: &serde_json::Value| {
            format!("{}:{}", finding["code"].as_str().unwrap(), finding["labels"][0]["line"])
        };
        news["findings"].as_array().unwrap().iter().map(code).collect()
    };
    assert!(codes("%2Fclaims%2Fone%2F").contains(&"orphan-claim:6".to_owned()), "{:?}", codes("%2Fclaims%2Fone%2F"));
    assert!(codes("/claims/one/").iter().all(|code| code.ends_with(":6")), "{:?}", codes("/claims/one/"));
    assert!(!codes("/claims/two/").contains(&"orphan-claim:6".to_owned()), "{:?}", codes("/claims/two/"));
    assert!(codes("/briefs/x/").contains(&"orphan-claim:6".to_owned()), "{:?}", codes("/briefs/x/"));
    assert!(!codes("/briefs/y/").contains(&"orphan-claim:6".to_owned()), "{:?}", codes("/briefs/y/"));
}

#[test]
fn nothing_but_the_site_is_read_and_nobody_from_elsewhere_is_answered() {
    let served = Served::new(Site::good().brief("x", "Here."));
    let answers = |request: &str| served.raw(&format!("{request}\r\nConnection: close\r\n\r\n"));
    let host = format!("Host: localhost:{}", served.port);
    for path in
        ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/a%00b", "/a//b", "/a%5cb", "/%ff"]
    {
        let answer = answers(&format!("GET {path} HTTP/1.1\r\n{host}"));
        assert_eq!(answer.status, 400, "{path}: {}", answer.body);
    }
    for path in ["/content/site.yaml", "/content/briefs/x.md", "/briefs/x", "/_corroborate/", "/.corroborate-record"] {
        let answer = answers(&format!("GET {path} HTTP/1.1\r\n{host}"));
        let expected = if path == "/briefs/x" { 308 } else { 404 };
        assert_eq!(answer.status, expected, "{path}: {}", answer.body);
    }
    let moved = answers(&format!("GET /briefs/x HTTP/1.1\r\n{host}"));
    assert!(moved.head.contains("location: /briefs/x/"), "{}", moved.head);
    assert_eq!(answers(&format!("POST / HTTP/1.1\r\n{host}\r\nContent-Length: 0")).status, 405);
    assert_eq!(answers("GET / HTTP/1.1\r\nHost: example.org").status, 403);
    assert_eq!(answers(&format!("GET / HTTP/1.1\r\n{host}\r\nOrigin: http://example.org")).status, 403);
    assert_eq!(
        answers(&format!("GET /_corroborate/events HTTP/1.1\r\n{host}\r\nOrigin: http://example.org")).status,
        403
    );
    assert_eq!(answers(&format!("HEAD / HTTP/1.1\r\n{host}")).body, "");
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let served = Served::new(Site::good());
    let first = served.get("/theme/folio.css");
    let tag = first.head.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap().to_owned();
    let request = format!(
        "GET /theme/folio.css HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nIf-None-Match: {tag}\r\nConnection: close\r\n\r\n",
        served.port
    );
    let second = served.raw(&request);
    assert_eq!((second.status, second.body.as_str()), (304, ""));
}

#[test]
fn many_changes_and_many_browsers_that_hang_on_keep_nobody_waiting() {
    let served = Served::new(Site::good().brief("x", "Here."));
    let hanging: Vec<TcpStream> = (0..200)
        .map(|at| {
            let mut stream = TcpStream::connect(("127.0.0.1", served.port)).unwrap();
            // Half of them have asked for news, the others have not said what they want.
            if at % 2 == 0 {
                let host = format!("Host: 127.0.0.1:{}", served.port);
                stream.write_all(format!("GET /_corroborate/events HTTP/1.1\r\n{host}\r\n\r\n").as_bytes()).unwrap();
            }
            stream
        })
        .collect();
    for at in 0..300 {
        served.save(&format!("content/briefs/b{at}.md"), &brief("One of many."));
    }
    for at in 0..299 {
        std::fs::remove_file(served.site.path(&format!("content/briefs/b{at}.md"))).unwrap();
    }
    // Saved half-way, and then whole.
    served.save("content/briefs/x.md", "---\ntitle: A br");
    served.save("content/briefs/x.md", &brief("Whole."));
    served.until("the last state is shown", |served| {
        served.get("/briefs/x/").body.contains("Whole.")
            && served.get("/briefs/b299/").status == 200
            && served.get("/briefs/b298/").status == 404
    });
    drop(hanging);
}

#[test]
fn five_thousand_files_that_come_and_go_at_once_are_shown_as_they_are_in_the_end() {
    let served = Served::new(Site::good().brief("x", "Here."));
    let page = |at: usize| format!("content/pages/p{at}.md");
    std::fs::create_dir_all(served.site.path("content/pages")).unwrap();
    for at in 0..5000 {
        served.save(&page(at), &format!("---\ntitle: Page {at}\n---\nOne of many.\n"));
    }
    served.until("the last of them is there", |served| served.get("/p4999/").status == 200);
    for at in 0..4999 {
        std::fs::remove_file(served.site.path(&page(at))).unwrap();
    }
    served.until("all but the last are gone", |served| served.get("/p4998/").status == 404);
    assert_eq!(
        (served.get("/p0/").status, served.get("/p4999/").status, served.get("/briefs/x/").status),
        (404, 200, 200)
    );
}

#[test]
fn a_thousand_requests_at_once_are_all_answered() {
    let served = Served::new(Site::good().brief("x", "Here."));
    let request = format!("GET /briefs/x/ HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", served.port);
    let connect = |_| TcpStream::connect(("127.0.0.1", served.port)).unwrap();
    let mut streams: Vec<TcpStream> = (0..1000).map(connect).collect();
    for stream in &mut streams {
        stream.write_all(request.as_bytes()).unwrap();
    }
    for mut stream in streams {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("Here."), "{answer}");
    }
}

#[test]
fn files_that_editors_make_beside_a_text_change_nothing() {
    let served = Served::new(Site::good().brief("x", "Here."));
    let before = served.number();
    for name in [".x.md.swp", "x.md~", "4913", ".#x.md", "#x.md#"] {
        served.save(&format!("content/briefs/{name}"), "swap");
        std::fs::remove_file(served.site.path(&format!("content/briefs/{name}"))).unwrap();
    }
    served.save("notes.txt", "beside the site");
    served.save("content/briefs/x.md", &brief("There."));
    served.until("the page is new", |served| served.get("/briefs/x/").body.contains("There."));
    assert_eq!(served.number(), before + 1, "the text alone has made a new state");
}

#[test]
fn a_port_that_is_taken_is_passed_over() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let site = Site::good();
    let mut program = site.command(&["serve", "--port", &port.to_string()]).stderr(Stdio::piped()).spawn().unwrap();
    let said: Vec<String> =
        BufReader::new(program.stderr.take().unwrap()).lines().map(Result::unwrap).take(2).collect();
    program.kill().unwrap();
    program.wait().unwrap();
    assert_eq!(said[0], format!("Port {port} is taken"));
    assert!(
        said[1].starts_with("Showing `.` at http://127.0.0.1:") && !said[1].contains(&format!(":{port}/")),
        "{said:?}"
    );
}

#[test]
fn a_folder_without_a_site_can_be_served_and_says_what_is_missing() {
    let served = Served::new(Site::new().file("readme.txt", ""));
    let page = served.get("/");
    assert_eq!(page.status, 503);
    assert!(page.body.contains("there is no `content/site.yaml` in it"), "{}", page.body);
    std::fs::create_dir(served.site.path("content")).unwrap();
    served.save("content/site.yaml", "title: Begun\n");
    served.until("the site is there", |served| served.get("/").body.contains("Begun"));
}

#[test]
fn a_check_that_watches_checks_again_when_something_is_saved() {
    let site = Site::good().brief("x", "Here.");
    let mut program = site.command(&["check", "--watch"]).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(program.stderr.take().unwrap()).lines().map(Result::unwrap);
    let mut until = |wanted: &str| lines.find(|line| line.starts_with(wanted)).unwrap();
    until("Waiting for changes");
    std::fs::write(site.path("content/briefs/x.md"), brief("[Nowhere](claim:nothing).")).unwrap();
    assert_eq!(until("error[unknown-claim]"), "error[unknown-claim]: there is no claim `nothing`");
    until("Waiting for changes");
    std::fs::write(site.path("content/briefs/x.md"), brief("Here.")).unwrap();
    until("Waiting for changes");
    program.kill().unwrap();
    program.wait().unwrap();
}
