//! `check --external`: what is said of the answers of other sites.

use std::net::TcpListener;

use insta::assert_snapshot;

use crate::loopback::{Reply, Server, ask, leads_to, status};
use crate::site::{Run, Site, same};

#[test]
fn a_gone_page_is_told_where_it_is_first_written_and_does_not_fail() {
    let server = Server::new(|_, _, _| status(404));
    let site = server.site(&["/a"], "");
    let link = server.address("/a");
    let text = format!("See [it]({link}), <{link}>, {link}, [x]({link}) and [y]({link}).\n");
    let run = ask(&site.brief("x", &text)).succeeds();
    assert_snapshot!(server.said(&run), @"
    warning[link-gone]: `http://127.0.0.1:PORT_/a` answered with 404 (Not Found) on 2026-11-23
     --> content/briefs/x.md:6:10
      |
    6 | ...t](http://127.0.0.1:PORT_/a), <http://127.0.0.1:PORT_/a>, http://127.0.0.1:PORT_/a, [x](http://127.0.0.1:PORT_/a) a...
      |       ^^^^^^^^^^^^^^^^^^^^^^^^   --------------------------  ------------------------      ------------------------ and here
      |                                  |                           |
      |                                  |                           and here
      |                                  and here
      |
      = help: look for where it stands now, or for a copy, and give that: `archived: {url: …, date: …}`
      = help: it is written in 2 more places

    Checked in … s: 1 warning
      1 address of other sites: 1 is gone
    ");
    assert_eq!(server.asked(), ["HEAD /a", "GET /a"]);
    let strict = site_strict(&server);
    assert_eq!(strict.code, Some(1));
}

fn site_strict(server: &Server) -> Run {
    server.site(&["/a"], "").run(&["check", "--external", "--strict"])
}

#[test]
fn every_place_at_which_an_address_can_be_written_is_looked_at() {
    let server = Server::new(|_, _, _| status(410));
    let at = |path: &str| server.address(path);
    let config = format!(
        "publisher: {{url: \"{}\", logo: \"{}\", corrections_policy: \"{}\"}}\nmenu: [{{title: B, url: /briefs/}}, {{title: M, url: \"{}\"}}]\n",
        at("/publisher"),
        at("/logo"),
        at("/policy"),
        at("/menu")
    );
    let source = format!(
        "s:\n  title: S\n  url: {{value: \"{}\", date: 2025-01-02}}\n  archived: \"{}\"\n  notices: [{{type: correction, url: \"{}\"}}]\n",
        at("/source"),
        at("/copy"),
        at("/notice")
    );
    let author = format!(
        "---\nname: Ann Lee\nurl: {}\nsame_as: [\"{}\"]\n---\n[Bio]({}).\n",
        at("/author"),
        at("/same"),
        at("/bio")
    );
    let topic = format!("---\ntitle: T\nsame_as: {}\n---\n[Topic]({}).\n", at("/same-topic"), at("/topic"));
    let page = format!("---\ntitle: P\n---\n[Page]({}).\n", at("/page"));
    let front = format!(
        "key_messages: [\"See [this]({}).\"]\ntranslations: [{{language: fr, url: \"{}\"}}]\n",
        at("/message"),
        at("/french")
    );
    let site = server
        .configured(&config)
        .file("content/sources/s.yaml", source)
        .file("content/authors/ann-lee.md", author)
        .file("content/topics/t.md", topic)
        .file("content/pages/p.md", page)
        .brief_with(
            "x",
            &front,
            &format!(
                "[Brief]({}), {} and `{}`.\n\n[^1]: [Note]({}).\n\nText[^1]\n",
                at("/brief"),
                at("/bare"),
                at("/code"),
                at("/note")
            ),
        );
    let run = ask(&site).succeeds();
    let said = server.said(&run);
    let places: Vec<String> = said
        .lines()
        .zip(said.lines().skip(1))
        .filter(|(line, _)| line.starts_with("warning"))
        .map(|(line, place)| {
            let address = line.split('`').nth(1).unwrap().trim_start_matches("http://127.0.0.1:PORT_");
            format!("{address} {}", place.trim().trim_start_matches("--> content/"))
        })
        .collect();
    assert_snapshot!(places.join("\n"), @"
    /author authors/ann-lee.md:3:6
    /same authors/ann-lee.md:4:11
    /bio authors/ann-lee.md:6:7
    /message briefs/x.md:5:16
    /french briefs/x.md:6:15
    /brief briefs/x.md:8:9
    /bare briefs/x.md:8:40
    /note briefs/x.md:10:14
    /page pages/p.md:4:8
    /publisher site.yaml:7:18
    /logo site.yaml:7:60
    /policy site.yaml:7:111
    /menu site.yaml:8:51
    /source sources/s.yaml:3:8
    /copy sources/s.yaml:4:3
    /notice sources/s.yaml:5:37
    /same-topic topics/t.md:3:10
    /topic topics/t.md:5:9
    ");
}

#[test]
fn a_page_that_has_moved_for_good_is_told_with_its_new_address() {
    let server = Server::new(|_, path, _| match path {
        "/a" => leads_to(301, "/b"),
        "/b" => leads_to(308, "new?x=1#y"),
        "/t" => leads_to(302, "/new"),
        "/half" => leads_to(301, "/t"),
        "/old/page" => leads_to(301, "/"),
        _ => status(200),
    });
    let run = ask(&server.site(&["/a", "/t", "/half", "/old/page"], "")).succeeds();
    assert_snapshot!(server.said(&run), @r#"
    info[link-moved]: `http://127.0.0.1:PORT_/a` has moved for good to `http://127.0.0.1:PORT_/new?x=1`, it answered on 2026-11-23
     --> content/sources/s.yaml:1:21
      |
    1 | s0: {title: S, url: "http://127.0.0.1:PORT_/a"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: see that it is the same, and write `http://127.0.0.1:PORT_/new?x=1`

    info[link-moved]: `http://127.0.0.1:PORT_/half` has moved for good to `http://127.0.0.1:PORT_/t`, it answered on 2026-11-23
     --> content/sources/s.yaml:3:21
      |
    3 | s2: {title: S, url: "http://127.0.0.1:PORT_/half"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: see that it is the same, and write `http://127.0.0.1:PORT_/t`

    info[link-moved]: `http://127.0.0.1:PORT_/old/page` has moved for good to `http://127.0.0.1:PORT_/`, it answered on 2026-11-23
     --> content/sources/s.yaml:4:21
      |
    4 | s3: {title: S, url: "http://127.0.0.1:PORT_/old/page"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: that is a front page: see whether `http://127.0.0.1:PORT_/` still says what the link is for

    Checked in … s: 3 notes
      4 addresses of other sites: 1 answers, 3 have moved
    "#);
}

#[test]
fn a_page_that_leads_to_nothing_is_gone_and_one_that_leads_on_and_on_is_left() {
    let server = Server::new(|_, path, _| match path {
        "/moved" => leads_to(301, "/gone"),
        "/gone" => status(404),
        "/mail" => leads_to(302, "mailto:a@example.org"),
        "/circle" => leads_to(302, "/circle"),
        "/bare" => status(302),
        number => leads_to(302, &format!("/{}", number[1..].parse::<u32>().unwrap() + 1)),
    });
    let run = ask(&server.site(&["/moved", "/1", "/circle", "/mail", "/bare"], "")).succeeds();
    assert_snapshot!(server.said(&run), @r#"
    In short:
      4 links were not answered  warning[link-unreachable]
      1 link leads to nothing    warning[link-gone]

    warning[link-gone]: `http://127.0.0.1:PORT_/moved` leads to `http://127.0.0.1:PORT_/gone`, which answered with 404 (Not Found) on 2026-11-23
     --> content/sources/s.yaml:1:21
      |
    1 | s0: {title: S, url: "http://127.0.0.1:PORT_/moved"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: look for where it stands now, or for a copy, and give that: `archived: {url: …, date: …}`

    warning[link-unreachable]: `http://127.0.0.1:PORT_/1` leads to no page: it led from one address to the next, when it was asked on 2026-11-23
     --> content/sources/s.yaml:2:21
      |
    2 | s1: {title: S, url: "http://127.0.0.1:PORT_/1"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: ask again on another day; if it stays so, give a copy or the address at which it stands now

    warning[link-unreachable]: `http://127.0.0.1:PORT_/circle` leads to no page: it led from one address to the next, when it was asked on 2026-11-23
     --> content/sources/s.yaml:3:21
      |
    3 | s2: {title: S, url: "http://127.0.0.1:PORT_/circle"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: ask again on another day; if it stays so, give a copy or the address at which it stands now

    warning[link-unreachable]: `http://127.0.0.1:PORT_/mail` leads to no page: it led to `mailto:a@example.org`, when it was asked on 2026-11-23
     --> content/sources/s.yaml:4:21
      |
    4 | s3: {title: S, url: "http://127.0.0.1:PORT_/mail"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: ask again on another day; if it stays so, give a copy or the address at which it stands now

    warning[link-unreachable]: `http://127.0.0.1:PORT_/bare` says nothing of its page: it answered with 302 (Found) on 2026-11-23
     --> content/sources/s.yaml:5:21
      |
    5 | s4: {title: S, url: "http://127.0.0.1:PORT_/bare"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: ask again on another day; if it stays so, give a copy or the address at which it stands now

    Checked in … s: 5 warnings
      5 addresses of other sites: 1 is gone, 4 could not be reached
    "#);
    let asked = server.asked();
    let hops = asked.iter().filter(|what| what.trim_start_matches("HEAD /").parse::<u32>().is_ok()).count();
    assert_eq!((hops, asked.iter().filter(|what| what.ends_with("/circle")).count()), (11, 1), "{asked:?}");
}

#[test]
fn a_server_that_refuses_programs_says_nothing_of_the_page() {
    let server = Server::new(|_, path, _| status(path[1..].parse().unwrap()));
    let site = server.site(&["/403", "/401", "/451", "/999"], "");
    let source = format!("paid: {{title: S, access: paywall, url: \"{}\"}}\n", server.address("/402"));
    let run = ask(&site.file("content/sources/paid.yaml", source)).succeeds();
    assert_snapshot!(server.said(&run), @r#"
    info[link-refused]: `http://127.0.0.1:PORT_/403` could not be checked: it answered with 403 (Forbidden) on 2026-11-23
     --> content/sources/s.yaml:1:21
      |
    1 | s0: {title: S, url: "http://127.0.0.1:PORT_/403"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: look at it in a browser; many servers refuse programs and show the page to readers

    info[link-refused]: `http://127.0.0.1:PORT_/401` could not be checked: it answered with 401 (Unauthorized) on 2026-11-23
     --> content/sources/s.yaml:2:21
      |
    2 | s1: {title: S, url: "http://127.0.0.1:PORT_/401"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: look at it in a browser; many servers refuse programs and show the page to readers

    info[link-refused]: `http://127.0.0.1:PORT_/451` could not be checked: it answered with 451 (Unavailable For Legal Reasons) on 2026-11-23
     --> content/sources/s.yaml:3:21
      |
    3 | s2: {title: S, url: "http://127.0.0.1:PORT_/451"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: look at it in a browser; many servers refuse programs and show the page to readers

    info[link-refused]: `http://127.0.0.1:PORT_/999` could not be checked: it answered with 999 on 2026-11-23
     --> content/sources/s.yaml:4:21
      |
    4 | s3: {title: S, url: "http://127.0.0.1:PORT_/999"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: look at it in a browser; many servers refuse programs and show the page to readers

    Checked in … s: 4 notes
      5 addresses of other sites: 5 could not be checked
    "#);
}

#[test]
fn nothing_inside_is_asked_whatever_its_form_and_whoever_leads_there() {
    let other = Server::new(|_, _, _| status(200));
    let inside = other.address("/secret");
    let server = Server::new(move |_, _, _| leads_to(302, &inside));
    let port = other.port;
    let addresses = [
        format!("http://127.0.0.1:{port}/"),
        format!("http://localhost:{port}/"),
        format!("http://2130706433:{port}/"),
        format!("http://0x7f.1:{port}/"),
        format!("http://[::1]:{port}/"),
        format!("http://[::ffff:127.0.0.1]:{port}/"),
        "http://169.254.169.254/latest/meta-data/".to_owned(),
    ];
    let sources: Vec<String> =
        addresses.iter().enumerate().map(|(at, url)| format!("i{at}: {{title: S, url: \"{url}\"}}\n")).collect();
    let site = server.site(&["/led"], "").file("content/sources/inside.yaml", sources.concat());
    let run = ask(&site).succeeds();
    assert_eq!(other.asked(), [""; 0]);
    assert_eq!(server.asked(), ["HEAD /led"]);
    let messages: Vec<String> = run
        .messages()
        .iter()
        .map(|line| line.replace(&format!(":{}", server.port), ":PORT_").replace(&format!(":{port}"), ":OTHER"))
        .collect();
    assert_snapshot!(messages.join("\n"), @"
    warning[link-inside]: `http://127.0.0.1:OTHER/` leads to this computer or its own network, and was not asked
    warning[link-inside]: `http://localhost:OTHER/` leads to this computer or its own network, and was not asked
    warning[link-inside]: `http://[::1]:OTHER/` leads to this computer or its own network, and was not asked
    warning[link-inside]: `http://[::ffff:7f00:1]:OTHER/` leads to this computer or its own network, and was not asked
    warning[link-inside]: `http://169.254.169.254/latest/meta-data/` leads to this computer or its own network, and was not asked
    warning[link-inside]: `http://127.0.0.1:PORT_/led` leads to `http://127.0.0.1:OTHER/secret`, which is on this computer or its own network, and was not followed
    ");
}

#[test]
fn a_host_that_cannot_be_reached_is_told_once() {
    let server = Server::new(|_, _, _| status(200));
    // It is asked first, and what is wrong with it must not be said of the other port.
    let ports = std::iter::repeat_with(|| TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port());
    let closed = ports.take(1_000).find(|port| *port < server.port && *port >= 10_000).unwrap();
    let sources: Vec<String> =
        (0..7).map(|at| format!("s{at}: {{title: S, url: \"http://127.0.0.1:{closed}/{at}\"}}\n")).collect();
    let config = format!(
        "title: A site\nrules: {{all: allow, link-unreachable: warn}}\nexternal: {{allow: [127.0.0.1], pause: 5}}\nmenu: [{{title: M, url: \"{}\"}}]\n",
        server.address("/there")
    );
    let site =
        Site::new().with_rules().file("content/site.yaml", config).file("content/sources/s.yaml", sources.concat());
    let run = ask(&site).succeeds();
    assert_snapshot!(run.stderr.replace(&format!(":{closed}"), ":PORT_"), @r#"
    warning[link-unreachable]: `127.0.0.1:PORT_` could not be reached on 2026-11-23: nobody listens there; 7 addresses are there
     --> content/sources/s.yaml:1:21
      |
    1 | s0: {title: S, url: "http://127.0.0.1:PORT_/0"}
      |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
    2 | s1: {title: S, url: "http://127.0.0.1:PORT_/1"}
      |                     -------------------------- and here
    3 | s2: {title: S, url: "http://127.0.0.1:PORT_/2"}
      |                     -------------------------- and here
    4 | s3: {title: S, url: "http://127.0.0.1:PORT_/3"}
      |                     -------------------------- and here
      |
      = help: ask again on another day; if it stays so, give a copy or the address at which it stands now
      = help: it is written in 3 more places

    Checked in … s: 1 warning
      8 addresses of other sites: 1 answers, 7 could not be reached
    "#);
}

#[test]
fn a_copy_of_what_is_gone_is_proposed_as_of_the_day_on_which_it_was_read() {
    let server = Server::new(|_, path, _| {
        match path {
        _ if path.starts_with("/available?") => Reply::Text(
            "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"status\": \"200\", \"timestamp\": \"20250102030405\", \
             \"url\": \"http://web.archive.org/web/20250102030405/https://example.org/a\"}}}"
                .to_owned(),
        ),
        _ => status(404),
    }
    });
    let archive = format!("  archive: \"{}\"\n", server.address("/available"));
    let source = format!(
        "a: {{title: S, accessed: 2025-01-05, url: \"{}\"}}\nb: {{title: S, url: \"{}\", archived: \"{}\"}}\n\
         c: {{title: S, status: dead, url: \"{}\", archived: \"https://there.invalid/\"}}\n",
        server.address("/a"),
        server.address("/b"),
        server.address("/copy"),
        server.address("/c"),
    );
    let site = server.configured(&format!("{archive}  skip: [there.invalid]\n")).file("content/sources/s.yaml", source);
    let run = ask(&site.brief("x", &format!("A [link]({}).\n", server.address("/d")))).succeeds();
    assert_snapshot!(server.said(&run), @r#"
    warning[link-gone]: `http://127.0.0.1:PORT_/d` answered with 404 (Not Found) on 2026-11-23
     --> content/briefs/x.md:6:10
      |
    6 | A [link](http://127.0.0.1:PORT_/d).
      |          ^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: a web archive has a copy of 2025-01-02; look at it, and link to that: `https://web.archive.org/web/20250102030405/https://example.org/a`

    warning[link-gone]: `http://127.0.0.1:PORT_/a` answered with 404 (Not Found) on 2026-11-23
     --> content/sources/s.yaml:1:42
      |
    1 | a: {title: S, accessed: 2025-01-05, url: "http://127.0.0.1:PORT_/a"}
      |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: a web archive has a copy of 2025-01-02; look at it, and give it: `archived: {url: "https://web.archive.org/web/20250102030405/https://example.org/a", date: 2025-01-02}`

    warning[link-gone]: `http://127.0.0.1:PORT_/b` answered with 404 (Not Found) on 2026-11-23
     --> content/sources/s.yaml:2:20
      |
    2 | b: {title: S, url: "http://127.0.0.1:PORT_/b", archived: "http://127.0.0.1:PORT_/copy"}
      |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: its copy is given: `http://127.0.0.1:PORT_/copy`; say `status: dead`, or give the address at which it stands now

    warning[link-gone]: `http://127.0.0.1:PORT_/copy` answered with 404 (Not Found) on 2026-11-23
     --> content/sources/s.yaml:2:48
      |
    2 | b: {title: S, url: "http://127.0.0.1:PORT_/b", archived: "http://127.0.0.1:PORT_/copy"}
      |                                                ^^^^^^^^
      |
      = help: look for another copy of the source, and give its address

    Checked in … s: 4 warnings
      5 addresses of other sites: 5 are gone; 1 passed over
    "#);
    let questions: Vec<String> = server.asked().into_iter().filter(|what| what.contains("available")).collect();
    let questions = questions.join("\n").replace(&server.port.to_string(), "PORT_");
    assert_snapshot!(questions, @"
    GET /available?url=http%3A%2F%2F127.0.0.1%3APORT_%2Fa&timestamp=20250105
    GET /available?url=http%3A%2F%2F127.0.0.1%3APORT_%2Fd
    ");
}

#[test]
fn waivers_and_the_list_of_hosts_to_pass_over_are_heeded() {
    let server = Server::new(|_, _, _| status(404));
    let source = format!(
        "a:\n  title: S\n  url: \"{}\"\n  allow: [{{rule: link-gone, reason: It is cited as gone., until: 2027}}]\n",
        server.address("/a")
    );
    let more = format!("  skip: [invalid, \"{}\"]\n", server.address("/private/"));
    let site = server.configured(&more).file("content/sources/s.yaml", source);
    let text = format!("[A](https://skipped.invalid/) and [b]({}).\n", server.address("/private/x"));
    let site = site.brief("x", &text);
    let run = ask(&site).succeeds();
    assert_snapshot!(server.said(&run), @"
    Checked in … s: nothing to mend
      1 address of other sites: 1 is gone; 2 passed over
      not counted: 1 excused finding, until 2027 (`--waived` shows it)
    ");
    // Where nobody asks, a waiver is not idle.
    same(&site.check().succeeds().stderr, "Checked in … s: nothing to mend");
}

#[test]
fn findings_are_for_programs_too() {
    let server = Server::new(|_, _, _| status(404));
    let run = server.site(&["/a"], "").run(&["check", "--external", "--format", "json"]).succeeds();
    assert_eq!(run.stderr, "");
    let finding: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(finding["code"], "link-gone");
    assert_eq!(finding["severity"], "warning");
}
