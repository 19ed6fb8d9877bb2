//! `check --external`: what is asked of other sites, and how politely.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use insta::assert_snapshot;

use crate::loopback::{Reply, Server, ask, leads_to, status};
use crate::site::{Site, lines, same};

#[test]
fn what_is_there_is_asked_once_and_nothing_is_said_of_it() {
    let server = Server::new(|_, _, _| status(200));
    let site = server.site(&["/a", "/a#part", "/b"], "");
    let site =
        site.brief("x", &format!("[One]({}) and [two]({}).\n", server.address("/a#other"), server.address("/c")));
    let run = ask(&site).succeeds();
    same(&server.said(&run), "Checked in … s: nothing to mend\n  3 addresses of other sites: 3 answer");
    let mut asked = server.asked();
    asked.sort_unstable();
    assert_eq!(asked, ["HEAD /a", "HEAD /b", "HEAD /c"]);
    let agent = format!("Corroborate/{} (link check)", env!("CARGO_PKG_VERSION"));
    assert_eq!(*server.agents.lock().unwrap(), vec![agent; 3]);
}

#[test]
fn nothing_is_asked_unless_it_is_wanted() {
    let server = Server::new(|_, _, _| status(404));
    let site = server.site(&["/a"], "");
    same(&site.check().succeeds().stderr, "Checked in … s: nothing to mend");
    let built = site.build().succeeds();
    assert_eq!(built.findings(), "");
    assert_eq!(server.asked(), [""; 0]);
    assert!(!site.path(".corroborate").exists());
}

#[test]
fn a_server_that_does_not_know_head_is_asked_for_the_page_and_none_of_it_is_read() {
    let server = Server::new(|method, path, _| match (method, path) {
        ("HEAD", "/405") => status(405),
        ("HEAD", "/501") => status(501),
        ("HEAD", "/403") => status(403),
        ("HEAD", "/404") => status(404),
        ("HEAD", "/cut") => Reply::Cut,
        _ => Reply::Endless,
    });
    let run = ask(&server.site(&["/405", "/501", "/403", "/404", "/cut"], "")).succeeds();
    same(&server.said(&run), "Checked in … s: nothing to mend\n  5 addresses of other sites: 5 answer");
    assert_eq!(server.asked().len(), 10);
    assert!(run.took < Duration::from_secs(20), "{:?}", run.took);
}

#[test]
fn a_busy_server_is_left_alone_for_as_long_as_it_asks() {
    let server = Server::new(|_, path, before| match (path, before) {
        ("/busy", 0) => Reply::Head(429, "retry-after: 1\r\n".to_owned()),
        ("/broken", 0 | 1) => status(500),
        ("/patient", _) => Reply::Head(429, "retry-after: 86400\r\n".to_owned()),
        ("/down", _) => status(503),
        _ => status(200),
    });
    let run = ask(&server.site(&["/broken", "/busy", "/down", "/patient"], "")).succeeds();
    assert_snapshot!(server.said(&run), @r#"
    warning[link-unreachable]: `http://127.0.0.1:PORT_/down` says nothing of its page: it answered with 503 (Service Unavailable) on 2026-11-23
     --> content/sources/s.yaml:3:21
      |
    3 | s2: {title: S, url: "http://127.0.0.1:PORT_/down"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: ask again on another day; if it stays so, give a copy or the address at which it stands now

    info[link-refused]: `http://127.0.0.1:PORT_/patient` could not be checked: it answered with 429 (Too Many Requests) on 2026-11-23
     --> content/sources/s.yaml:4:21
      |
    4 | s3: {title: S, url: "http://127.0.0.1:PORT_/patient"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: look at it in a browser; many servers refuse programs and show the page to readers

    Checked in … s: 1 warning, 1 note
      4 addresses of other sites: 2 answer, 1 could not be checked, 1 could not be reached
    "#);
    let asked = server.asked();
    let expected = [
        "HEAD /broken",
        "GET /broken",
        "GET /broken",
        "HEAD /busy",
        "GET /busy",
        "HEAD /down",
        "GET /down",
        "GET /down",
        "HEAD /patient",
    ];
    assert_eq!(asked, expected);
    assert!(server.pauses()[3] >= Duration::from_secs(1), "{:?}", server.pauses());
}

#[test]
fn a_host_has_one_request_at_a_time_and_a_pause_between() {
    let server = Server::new(|_, _, _| status(200));
    let run = ask(&server.site(&["/a", "/b", "/c", "/d"], "  pause: 120\n")).succeeds();
    assert!(run.stderr.contains("4 answer"), "{}", run.stderr);
    let pauses = server.pauses();
    assert_eq!(pauses.len(), 3);
    assert!(pauses.iter().all(|pause| *pause >= Duration::from_millis(120)), "{pauses:?}");
}

#[test]
fn a_slow_server_and_one_that_says_nothing_are_not_waited_for() {
    let server = Server::new(|_, path, _| match path {
        "/slow" => Reply::Silent(Duration::from_secs(30)),
        _ => Reply::Cut,
    });
    let run = ask(&server.site(&["/slow", "/cut"], "  timeout: 1\n")).succeeds();
    assert_snapshot!(server.said(&run), @r#"
    warning[link-unreachable]: `http://127.0.0.1:PORT_/slow` could not be reached on 2026-11-23: there was no answer within 1 second
     --> content/sources/s.yaml:1:21
      |
    1 | s0: {title: S, url: "http://127.0.0.1:PORT_/slow"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: ask again on another day; if it stays so, give a copy or the address at which it stands now

    warning[link-unreachable]: `http://127.0.0.1:PORT_/cut` could not be reached on 2026-11-23: the answer broke off
     --> content/sources/s.yaml:2:21
      |
    2 | s1: {title: S, url: "http://127.0.0.1:PORT_/cut"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: ask again on another day; if it stays so, give a copy or the address at which it stands now

    Checked in … s: 2 warnings
      2 addresses of other sites: 2 could not be reached
    "#);
    assert!(run.took < Duration::from_secs(15), "{:?}", run.took);
}

#[test]
fn answers_are_kept_good_ones_for_longer() {
    let server = Server::new(|_, path, _| match path {
        "/gone" => status(404),
        "/moved" => leads_to(301, "/there"),
        "/down" => Reply::Head(503, "retry-after: 900\r\n".to_owned()),
        _ => status(200),
    });
    let site = server.site(&["/there", "/gone", "/moved", "/down"], "");
    let count = |arguments: &[&str]| {
        let before = server.asked().len();
        let run = site.run(&[&["check", "--external"], arguments].concat()).succeeds();
        let last = run.stderr.lines().last().unwrap().trim().to_owned();
        format!("{} requests: {last}", server.asked().len() - before)
    };
    let told = [
        count(&[]),
        count(&[]),
        count(&["--date", "2026-11-24"]),
        count(&["--date", "2026-11-30"]),
        count(&["--fresh"]),
    ];
    assert_snapshot!(told.join("\n"), @"
    6 requests: 4 addresses of other sites: 1 answers, 1 has moved, 1 is gone, 1 could not be reached
    1 requests: 4 addresses of other sites: 1 answers, 1 has moved, 1 is gone, 1 could not be reached; 3 known from an earlier run
    3 requests: 4 addresses of other sites: 1 answers, 1 has moved, 1 is gone, 1 could not be reached; 2 known from an earlier run
    6 requests: 4 addresses of other sites: 1 answers, 1 has moved, 1 is gone, 1 could not be reached
    6 requests: 4 addresses of other sites: 1 answers, 1 has moved, 1 is gone, 1 could not be reached
    ");
    let kept = std::fs::read_to_string(site.path(".corroborate/answers.jsonl")).unwrap();
    assert_snapshot!(kept.replace(&format!(":{}", server.port), ":PORT_"), @r#"
    {"corroborate":"answers","version":1}
    {"address":"http://127.0.0.1:PORT_/gone","asked":"2026-11-23","outcome":"gone","status":404,"at":null,"archived":null}
    {"address":"http://127.0.0.1:PORT_/moved","asked":"2026-11-23","outcome":"moved","to":"http://127.0.0.1:PORT_/there"}
    {"address":"http://127.0.0.1:PORT_/there","asked":"2026-11-23","outcome":"there"}
    "#);
}

#[test]
fn answers_that_cannot_be_read_are_told_and_asked_for_anew() {
    let server = Server::new(|_, _, _| status(200));
    let site =
        server.site(&["/a"], "").file(".corroborate/answers.jsonl", "{\"corroborate\":\"answers\",\"version\":1}\n{\n");
    same(
        &server.said(&ask(&site).succeeds()),
        "`.corroborate/answers.jsonl` cannot be used, and every address is asked anew: line 2 is no answer\n\
         Checked in … s: nothing to mend\n  1 address of other sites: 1 answers",
    );
    same(
        &server.said(&ask(&site).succeeds()),
        "Checked in … s: nothing to mend\n  1 address of other sites: 1 answers; 1 known from an earlier run",
    );
}

#[test]
fn fresh_goes_with_external_alone() {
    let run = Site::good().run(&["check", "--fresh"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("--external"), "{}", run.stderr);
}

#[test]
fn the_keys_are_checked() {
    let site = Site::good().file(
        "content/site.yaml",
        "title: A\nexternal:\n  allow: [\"https://example.org/\"]\n  skip: [\"ftp://example.org/\", a b]\n  pause: 1.5\n  timeout: 0\n  keep: 1000\n  archive: nowhere\n  alow: x\n",
    );
    assert_snapshot!(site.check().fails().stderr, @r#"
    In short:
      3 × A number that is larger or smaller than its key can be, such as that of f…  error[bad-limit]
      2 × A host under `external` that is none                                        error[bad-host]
      2 × An address to which a page cannot link                                      error[bad-url]
      1 × A key that the format does not have                                         error[unknown-key]

    error[bad-host]: `https://example.org/` is no host
     --> content/site.yaml:3:11
      |
    3 |   allow: ["https://example.org/"]
      |           ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write it as in an address: `example.org`, or `127.0.0.1:8080` with a port

    error[bad-url]: `ftp://example.org/` is not an address to publish
     --> content/site.yaml:4:10
      |
    4 |   skip: ["ftp://example.org/", a b]
      |          ^^^^^^^^^^^^^^^^^^^^
      |
      = help: it has the scheme `ftp`; only http, https, mailto and doi are published

    error[bad-host]: `a b` is no host
     --> content/site.yaml:4:32
      |
    4 |   skip: ["ftp://example.org/", a b]
      |                                ^^^
      |
      = help: write it as in an address: `example.org`, or `127.0.0.1:8080` with a port

    error[bad-limit]: there can be no pause of 1.5 milliseconds between requests
     --> content/site.yaml:5:10
      |
    5 |   pause: 1.5
      |          ^^^
      |
      = help: give a whole number from 0 to 60000

    error[bad-limit]: an answer cannot be waited for 0 seconds
     --> content/site.yaml:6:12
      |
    6 |   timeout: 0
      |            ^
      |
      = help: give a whole number from 1 to 300

    error[bad-limit]: an answer cannot be kept for 1000 days
     --> content/site.yaml:7:9
      |
    7 |   keep: 1000
      |         ^^^^
      |
      = help: give a whole number from 0 to 365

    error[bad-url]: `nowhere` is not an address to publish
     --> content/site.yaml:8:12
      |
    8 |   archive: nowhere
      |            ^^^^^^^
      |
      = help: it is not a URL: relative URL without a base

    error[unknown-key]: the section `external` has no key `alow`
     --> content/site.yaml:9:3
      |
    9 |   alow: x
      |   ^^^^ unknown key
      |
      = help: did you mean `allow`?

    Checked in … s: 8 errors
    "#);
}

#[test]
fn a_connection_that_is_not_safe_is_not_used() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest);
    });
    let config = format!(
        "title: A site\nrules: {{all: allow, link-unreachable: warn}}\nexternal: {{allow: [127.0.0.1], pause: 5}}\n\
         menu: [{{title: M, url: \"https://127.0.0.1:{port}/\"}}]\n"
    );
    let run = ask(&Site::new().with_rules().file("content/site.yaml", config)).succeeds();
    asked.join().unwrap();
    same(
        &lines(&run.messages()).replace(&port.to_string(), "PORT"),
        "warning[link-unreachable]: `https://127.0.0.1:PORT/` could not be reached on 2026-11-23: no safe connection could \
         be made (received corrupt message of type InvalidContentType)",
    );
}
