//! The recipe for nginx, served by nginx.

#![cfg(unix)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::documents::read;
use crate::manual::demonstration;
use crate::running::Running;
use crate::site::Site;

/// nginx at work on the demonstration, which ends with the test.
struct Nginx {
    _program: Running,
    port: u16,
    site: Site,
}

/// An answer: its status, its head in lower case and its body.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    /// What the head says under a name.
    fn says(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// Where nginx is, or nothing and the reason why this is not tested.
fn installed() -> bool {
    let there = Command::new("nginx").arg("-v").stderr(Stdio::null()).status().is_ok_and(|status| status.success());
    if !there {
        told("not tested: nginx is not installed");
    }
    there
}

/// Says something where the runner of the tests does not keep it to itself.
pub(crate) fn told(what: &str) {
    _ = writeln!(std::io::stderr(), "{what}");
}

impl Nginx {
    /// Builds the demonstration, and serves it as the recipe says, but at a port of this computer alone and as who runs
    /// the test.
    fn new() -> Self {
        let site = demonstration();
        let _ = site.build_with(&["--base-url", "https://briefs.example.org/"]).succeeds();
        let site = site.file("public/.well-known/security.txt", "Contact: mailto:a@example.org\n");
        // The port is free now, and a test that is robbed of it asks for another.
        for _ in 0..20 {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            if let Some(program) = started(&site, port) {
                return Self { _program: Running(program), port, site };
            }
        }
        panic!("nginx does not start: {}", std::fs::read_to_string(site.path("error.log")).unwrap_or_default());
    }

    fn get(&self, path: &str, more: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: briefs.example.org\r\n{more}Connection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut whole = Vec::new();
        stream.read_to_end(&mut whole).unwrap();
        let end = whole.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(whole[..end].to_vec()).unwrap();
        let (first, lines) = head.split_once("\r\n").unwrap();
        let lines = lines.split("\r\n").map(|line| match line.split_once(": ") {
            Some((name, value)) => format!("{}: {value}\n", name.to_lowercase()),
            None => format!("{line}\n"),
        });
        let status = first.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head: lines.collect(), body: whole[end + 4..].to_vec() }
    }

    fn file(&self, path: &str) -> Vec<u8> {
        std::fs::read(self.site.path("public").join(path)).unwrap()
    }
}

/// nginx once it answers, or nothing where it ended.
fn started(site: &Site, port: u16) -> Option<Child> {
    let recipe = read("deploy/nginx.conf");
    let recipe = recipe.replace("listen      80;", &format!("listen      127.0.0.1:{port};"));
    let recipe = recipe.replace("    listen      [::]:80;\n", "");
    let recipe = recipe.replace("/var/www/briefs;", &format!("{};", site.path("public").display()));
    assert!(!recipe.contains(":80;") && !recipe.contains("/var/www/briefs;"), "{recipe}");
    let folder = site.path("").display().to_string();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("  {name}_temp_path {folder}/temporary-{name};\n"))
        .concat();
    let whole = format!(
        "daemon off;\nmaster_process off;\npid {folder}/nginx.pid;\nerror_log {folder}/error.log;\nevents {{}}\n\
         http {{\n  access_log off;\n{temporary}  include {folder}/briefs.conf;\n}}\n"
    );
    site.write(&site.path("briefs.conf"), recipe);
    site.write(&site.path("nginx.conf"), whole);
    let command = |more: &[&str]| {
        let mut command = Command::new("nginx");
        command.arg("-c").arg(site.path("nginx.conf")).args(more).stdin(Stdio::null());
        command
    };
    let tested = command(&["-t"]).output().unwrap();
    let said = String::from_utf8_lossy(&tested.stderr).into_owned();
    assert!(tested.status.success() && !said.contains("[warn]"), "nginx -t says:\n{said}");
    let mut program = command(&[]).stderr(Stdio::null()).spawn().unwrap();
    let began = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(began.elapsed() < Duration::from_secs(30), "nginx does not answer");
        if program.try_wait().unwrap().is_some() {
            return None;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Some(program)
}

#[test]
fn nginx_serves_the_site_as_the_recipe_and_the_chapter_say() {
    if !installed() {
        return;
    }
    let nginx = Nginx::new();
    let front = nginx.get("/", "");
    assert_eq!((front.status, front.says("content-type")), (200, Some("text/html; charset=utf-8")), "{}", front.head);
    assert_eq!(front.body, nginx.file("index.html"));

    // A folder without its slash, on whatever port.
    let folder = nginx.get("/claims", "");
    assert_eq!((folder.status, folder.says("location")), (301, Some("/claims/")), "{}", folder.head);
    assert_eq!(nginx.get("/claims/", "").status, 200);

    // What is not there, and what is not for readers.
    let not_found = nginx.file("404.html");
    for path in ["/nothing", "/claims/nothing/", "/_headers", "/.corroborate", "/.corroborate-record", "/404.html"] {
        let answer = nginx.get(path, "");
        assert_eq!((answer.status, &answer.body), (404, &not_found), "{path}: {}", answer.head);
        assert!(answer.says("content-security-policy").is_some(), "{path}");
    }
    assert_eq!(nginx.get("/.well-known/security.txt", "").status, 200);
    assert_ne!(nginx.get("/../nginx.conf", "").status, 200);

    // No list of a folder without a page.
    assert_eq!(nginx.get("/theme/", "").status, 403);
}

#[test]
fn nginx_sends_the_headers_of_the_site_with_every_answer() {
    if !installed() {
        return;
    }
    let nginx = Nginx::new();
    let headers = String::from_utf8(nginx.file("_headers")).unwrap();
    let headers: Vec<(&str, &str)> = headers.lines().skip(1).filter_map(|line| line.trim().split_once(": ")).collect();
    assert_eq!(headers.len(), 3);
    for path in ["/", "/claims/", "/theme/folio.css", "/theme/fonts/folio-sans-latin.woff2", "/evidence.json", "/no"] {
        let answer = nginx.get(path, "");
        for (name, value) in &headers {
            assert_eq!(answer.says(&name.to_lowercase()), Some(*value), "{path}: {name}");
        }
        let kept = if path.starts_with("/theme/fonts/") { "max-age=604800" } else { "no-cache" };
        assert_eq!(answer.says("cache-control"), Some(kept), "{path}");
        assert_eq!(answer.says("server"), Some("nginx"), "{path}");
    }
}

#[test]
fn nginx_compresses_what_is_text_and_says_what_each_file_is() {
    if !installed() {
        return;
    }
    let nginx = Nginx::new();
    let types = [
        ("/theme/folio.css", "text/css; charset=utf-8", true),
        ("/theme/search.js", "application/javascript; charset=utf-8", true),
        ("/evidence.json", "application/json", true),
        ("/claims.csv", "text/csv; charset=utf-8", true),
        ("/feed.xml", "text/xml; charset=utf-8", true),
        ("/reviews.ics", "text/calendar; charset=utf-8", true),
        ("/evidence.graphml", "application/graphml+xml", true),
        ("/claims/gain-20-billion/index.jsonld", "application/ld+json", true),
        ("/theme/fonts/folio-sans-latin.woff2", "font/woff2", false),
        ("/briefs/after-a-ceasefire/card.png", "image/png", false),
    ];
    for (path, kind, compressed) in types {
        let answer = nginx.get(path, "Accept-Encoding: gzip\r\n");
        assert_eq!((answer.status, answer.says("content-type")), (200, Some(kind)), "{path}");
        let encoding = compressed.then_some("gzip");
        assert_eq!(answer.says("content-encoding"), encoding, "{path}: {} bytes", answer.body.len());
    }
    // What has not changed is not sent again.
    let first = nginx.get("/theme/folio.css", "");
    let asked = format!("If-None-Match: {}\r\n", first.says("etag").unwrap());
    assert_eq!(nginx.get("/theme/folio.css", &asked).status, 304);
}
