//! Names that stand in addresses, addresses that collide, and addresses that lead elsewhere.

use insta::assert_snapshot;

use crate::site::{Run, Site, lines};

/// The messages without the warnings about what is not used.
fn errors(run: &Run) -> String {
    let errors: Vec<&str> = run.messages().into_iter().filter(|line| line.starts_with("error")).collect();
    lines(&errors)
}

#[test]
fn an_id_that_cannot_stand_in_an_address_is_refused_with_one_that_can() {
    let run = Site::good()
        .brief_with(
            "x",
            "claims:\n  - {id: Gain of 20 billion, text: T}\n  - {id: Größe, text: T}\n  - {id: ../x, text: T}\n",
            "",
        )
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[bad-id]: `Gain of 20 billion` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
     --> content/briefs/x.md:6:10
      |
    6 |   - {id: Gain of 20 billion, text: T}
      |          ^^^^^^^^^^^^^^^^^^
      |
      = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between; try `gain-of-20-billion`

    error[bad-id]: `Größe` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
     --> content/briefs/x.md:7:10
      |
    7 |   - {id: Größe, text: T}
      |          ^^^^^
      |
      = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between; try `grosse`

    error[bad-id]: `../x` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
     --> content/briefs/x.md:8:10
      |
    8 |   - {id: ../x, text: T}
      |          ^^^^
      |
      = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between; try `x`
    ");
}

#[test]
fn every_kind_of_bad_id_is_refused() {
    let long = "a".repeat(300);
    let ids = [
        "../x",
        "a/b",
        ".",
        "..",
        "CON",
        "con",
        "nul.txt",
        "aux",
        "com1",
        "a:b",
        "x.",
        "x ",
        &long,
        "",
        "%2e%2e",
        "-",
        "-a",
        "a--b",
        "A",
        "é",
        "😀",
        "ខ្មែរ",
        "a b",
        "a_b",
        "a\\b",
        "<b>",
    ];
    let claims: String = ids.iter().map(|id| format!("- {{id: '{id}', text: T}}\n")).collect();
    let run = Site::good().file("content/claims/c.yaml", claims).check();
    assert_snapshot!(errors(&run).replace(&long, "a…a"), @r"
    error[bad-id]: `../x` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `a/b` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `.` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `..` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `CON` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `con` cannot be a claim's id: it is a name that Windows reserves, so the site could not be copied there
    error[bad-id]: `nul.txt` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `aux` cannot be a claim's id: it is a name that Windows reserves, so the site could not be copied there
    error[bad-id]: `com1` cannot be a claim's id: it is a name that Windows reserves, so the site could not be copied there
    error[bad-id]: `a:b` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `x.` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `a…a` cannot be a claim's id: it is longer than 120 characters
    error[empty-value]: `id` is empty
    error[bad-id]: `%2e%2e` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `-` cannot be a claim's id: it has a hyphen at its beginning or end, or two together
    error[bad-id]: `-a` cannot be a claim's id: it has a hyphen at its beginning or end, or two together
    error[bad-id]: `a--b` cannot be a claim's id: it has a hyphen at its beginning or end, or two together
    error[bad-id]: `A` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `é` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `😀` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `ខ្មែរ` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `a b` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `a_b` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `a\b` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `<b>` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    ");
}

#[test]
fn keys_of_sources_and_names_of_files_follow_the_same_rule() {
    let run = Site::good()
        .file("content/sources/s.yaml", "Smith2020: {title: S}\n../x: {title: X}\n2020: {title: Y}\n")
        .file("content/briefs/My Brief.md", "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\n")
        .file("content/authors/Ann.md", "---\nname: Ann\n---\n")
        .file("content/topics/a.b.md", "---\ntitle: T\n---\n")
        .file("content/pages/nul.md", "---\ntitle: T\n---\n")
        .file("content/briefs/-/index.md", "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[bad-file-name]: `Ann` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    --> content/authors/Ann.md
     = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between; try `ann`
     = help: rename the file, or its folder

    error[bad-file-name]: `-` cannot stand in an address: it has a hyphen at its beginning or end, or two together
    --> content/briefs/-/index.md
     = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between
     = help: rename the file, or its folder

    error[bad-file-name]: `My Brief` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    --> content/briefs/My Brief.md
     = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between; try `my-brief`
     = help: rename the file, or its folder

    error[bad-file-name]: `nul` cannot stand in an address: it is a name that Windows reserves, so the site could not be copied there
    --> content/pages/nul.md
     = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between
     = help: rename the file, or its folder

    error[bad-id]: `Smith2020` cannot be a source's key: it has other characters than `a` to `z`, `0` to `9` and `-`
     --> content/sources/s.yaml:1:1
      |
    1 | Smith2020: {title: S}
      | ^^^^^^^^^
      |
      = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between; try `smith2020`

    error[bad-id]: `../x` cannot be a source's key: it has other characters than `a` to `z`, `0` to `9` and `-`
     --> content/sources/s.yaml:2:1
      |
    2 | ../x: {title: X}
      | ^^^^
      |
      = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between; try `x`

    warning[source-unused]: nothing stands on source `2020`
     --> content/sources/s.yaml:3:1
      |
    3 | 2020: {title: Y}
      | ^^^^
      |
      = help: name it in a claim's `evidence`, or cite it: `[@2020]`

    error[bad-file-name]: `a.b` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    --> content/topics/a.b.md
     = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between; try `a-b`
     = help: rename the file, or its folder
    ");
}

#[test]
fn names_that_hostile_file_systems_carry_are_told_and_do_not_steer_the_terminal() {
    let text = "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\n";
    let run = Site::good()
        .file("content/briefs/a\u{1b}[31mb.md", text)
        .file("content/briefs/new\nline.md", text)
        .file("content/briefs/tab\there.md", text)
        .file("content/briefs/a?b.md", text)
        .file("content/briefs/'\"quoted\".md", text)
        .file("content/briefs/\u{202e}txt.md", text)
        .file("content/briefs/x .md", text)
        .file("content/briefs/-dash.md", text)
        .file(&format!("content/briefs/{}.md", "n".repeat(252)), text)
        .build()
        .fails();
    assert!(!run.stderr.contains(['\u{1b}', '\u{202e}', '\t']), "{:?}", run.stderr);
    assert_snapshot!(errors(&run).replace(&"n".repeat(252), "n…n"), @r#"
    error[bad-file-name]: `'"quoted"` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-file-name]: `-dash` cannot stand in an address: it has a hyphen at its beginning or end, or two together
    error[bad-file-name]: `a␛[31mb` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-file-name]: `a?b` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-file-name]: `new␊line` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-file-name]: `n…n` cannot stand in an address: it is longer than 120 characters
    error[bad-file-name]: `tab␉here` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-file-name]: `x ` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-file-name]: `<U+202E>txt` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    "#);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_whose_name_is_not_utf_8_is_told() {
    use std::os::unix::ffi::OsStrExt;
    let site = Site::good().brief("x", "");
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.md");
    site.write(&site.path("content/briefs").join(name), "---\ntitle: T\n---\n");
    assert_snapshot!(site.build().fails().findings(), @r"
    error[file-name]: the name of `content/briefs/caf�.md` is not UTF-8
    --> content/briefs/caf�.md
     = help: rename it; a name in an address has only `a` to `z`, `0` to `9` and `-`
    ");
}

#[test]
fn two_briefs_of_one_slug_are_both_named() {
    let text = "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\n";
    let run =
        Site::good().file("content/briefs/foo.md", text).file("content/briefs/foo/index.md", text).build().fails();
    assert_snapshot!(run.findings(), @r"
    error[duplicate-address]: two texts would stand at the brief `foo`
    --> content/briefs/foo.md
    ::: content/briefs/foo/index.md
     = help: rename one of the two files; names that differ only in capitals are the same address
    ");
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_differ_in_capitals_alone_are_one_address() {
    let text = "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\n";
    let run = Site::good().file("content/briefs/foo.md", text).file("content/briefs/Foo.md", text).build().fails();
    assert_snapshot!(run.findings(), @r"
    error[bad-file-name]: `Foo` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`
    --> content/briefs/Foo.md
     = help: a name in an address is kebab-case, at most 120 characters: `a` to `z`, `0` to `9`, single `-` between; try `foo`
     = help: rename the file, or its folder

    error[duplicate-address]: two texts would stand at the brief `foo`
    --> content/briefs/foo.md
    ::: content/briefs/Foo.md
     = help: rename one of the two files; names that differ only in capitals are the same address
    ");
    let run = Site::good()
        .file("content/pages/about.md", "---\ntitle: T\n---\n")
        .file("content/static/About/index.html", "x")
        .file("content/static/Map.png", "x")
        .file("content/static/map.png", "x")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[duplicate-address]: two things would stand at `/about/index.html`
    --> content/pages/about.md
    ::: content/static/About/index.html
     = help: they are file `About/index.html` and page `about`; rename one

    error[duplicate-address]: two things would stand at `/map.png`
    --> content/static/map.png
    ::: content/static/Map.png
     = help: they are file `Map.png` and file `map.png`; rename one
    ");
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_differ_in_their_composition_alone_are_one_address() {
    let run =
        Site::good().file("content/static/\u{e9}.txt", "x").file("content/static/e\u{301}.txt", "x").build().fails();
    assert_snapshot!(lines(&run.messages()), @"error[duplicate-address]: two things would stand at `/é.txt`");
}

#[test]
fn an_alias_is_a_path_of_this_site() {
    let aliases = [
        "/../../etc/x",
        "//evil.example/x",
        "C:\\x",
        "\\\\srv\\x",
        "https://a.org/",
        "",
        "/",
        "a b",
        "%2e%2e/x",
        "/.htaccess",
        "javascript:x",
    ];
    let list: String = aliases.iter().map(|alias| format!("  - '{alias}'\n")).collect();
    let run = Site::good().brief_with("x", &format!("aliases:\n{list}  - \"a\\u0000b\"\n"), "").build();
    assert_snapshot!(errors(&run), @r"
    error[bad-alias]: `/../../etc/x` is no address of this site
    error[bad-alias]: `//evil.example/x` is no address of this site
    error[bad-alias]: `C:\x` is no address of this site
    error[bad-alias]: `\\srv\x` is no address of this site
    error[bad-alias]: `https://a.org/` is no address of this site
    error[empty-value]: an item of `aliases` is empty
    error[bad-alias]: `/` is no address of this site
    error[bad-alias]: `a b` is no address of this site
    error[bad-alias]: `%2e%2e/x` is no address of this site
    error[bad-alias]: `/.htaccess` is no address of this site
    error[bad-alias]: `javascript:x` is no address of this site
    error[control-character]: an item of `aliases` holds the control character U+0000
    ");
    let run = Site::good().brief_with("x", "aliases: [/2024/old-name/, older.html, é/x]\n", "").build().succeeds();
    for old in ["2024/old-name/index.html", "older.html", "é/x/index.html"] {
        assert!(run.file(old).contains("briefs/x/index.html"), "{old}");
    }
}

#[test]
fn an_address_that_could_run_or_read_something_is_refused_where_it_is_written() {
    let run = Site::good()
        .file("content/sources/s.yaml", "s:\n  title: S\n  url: JaVaScRiPt:alert(1)\n")
        .brief("x", "[@s]\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[bad-url]: `JaVaScRiPt:alert(1)` is not an address to publish
     --> content/sources/s.yaml:3:8
      |
    3 |   url: JaVaScRiPt:alert(1)
      |        ^^^^^^^^^^^^^^^^^^^
      |
      = help: it has the scheme `javascript`; only http, https, mailto and doi are published
    ");
}

#[test]
fn every_disguise_of_a_bad_address_is_refused() {
    let long = format!("https://example.org/{}", "a".repeat(10_240));
    let addresses = [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\\nscript:alert(1)",
        "java\\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:https://a.org/1",
        "//x",
        "http:///",
        "http://",
        "https://[::1",
        "https://user:pw@h/",
        "https://user@h/",
        "ftp://a.org/",
        "example.org",
        "/x",
        "x",
        "https://a b/",
        "https://exa<mple.org/",
        "about:blank",
        "ws://a.org/",
        &long,
    ];
    let sources: String =
        addresses.iter().enumerate().map(|(at, url)| format!("s-{at}: {{title: S, url: \"{url}\"}}\n")).collect();
    let run = Site::good().file("content/sources/s.yaml", sources).build().fails();
    assert_snapshot!(errors(&run), @r"
    error[bad-url]: `javascript:alert(1)` is not an address to publish
    error[bad-url]: `JaVaScRiPt:alert(1)` is not an address to publish
    error[bad-url]: `javascript:alert(1)` is not an address to publish
    error[bad-url]: `java␊script:alert(1)` is not an address to publish
    error[bad-url]: `java␉script:alert(1)` is not an address to publish
    error[bad-url]: `data:text/html,<script>alert(1)</script>` is not an address to publish
    error[bad-url]: `vbscript:x` is not an address to publish
    error[bad-url]: `file:///etc/passwd` is not an address to publish
    error[bad-url]: `blob:https://a.org/1` is not an address to publish
    error[bad-url]: `//x` is not an address to publish
    error[bad-url]: `http:///` is not an address to publish
    error[bad-url]: `http://` is not an address to publish
    error[bad-url]: `https://[::1` is not an address to publish
    error[bad-url]: `https://user:pw@h/` is not an address to publish
    error[bad-url]: `https://user@h/` is not an address to publish
    error[bad-url]: `ftp://a.org/` is not an address to publish
    error[bad-url]: `example.org` is not an address to publish
    error[bad-url]: `/x` is not an address to publish
    error[bad-url]: `x` is not an address to publish
    error[bad-url]: `https://a b/` is not an address to publish
    error[bad-url]: `https://exa<mple.org/` is not an address to publish
    error[bad-url]: `about:blank` is not an address to publish
    error[bad-url]: `ws://a.org/` is not an address to publish
    error[bad-url]: `https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` is not an address to publish
    ");
    let count = errors(&run).lines().filter(|line| line.starts_with("error[bad-url]")).count();
    assert_eq!(count, addresses.len(), "each is refused once");
}

#[test]
fn an_address_with_quotes_or_brackets_is_encoded() {
    let run = Site::good()
        .file("content/sources/s.yaml", "s:\n  title: S\n  url: 'https://e.org/\"><script>alert(''1'')</script>'\nt:\n  title: T\n  url: https://e.org/%zz b\nu:\n  title: U\n  url: https://\u{430}pple.com/\nv:\n  title: V\n  url: doi:10.1000/182\n")
        .brief("x", "[@s; @t; @u; @v]\n")
        .build()
        .succeeds();
    let links: Vec<String> = ["s", "t", "u", "v"]
        .iter()
        .flat_map(|key| crate::html::tags(&run.page(&format!("sources/{key}/"))))
        .filter_map(|tag| tag.value("href").filter(|href| href.starts_with("http")).map(str::to_owned))
        .collect();
    let mut distinct = links;
    distinct.dedup();
    assert_snapshot!(distinct.join("\n"), @r"
    https://e.org/%22%3E%3Cscript%3Ealert(%271%27)%3C/script%3E
    https://e.org/%25zz%20b
    https://xn--pple-43d.com/
    https://doi.org/10.1000/182
    ");
}

#[test]
fn an_author_named_almost_as_a_file_is_told_how_to_name_the_file() {
    let run = Site::new()
        .file("content/site.yaml", "title: T\n")
        .file("content/authors/ada.md", "---\nname: Ada Moreau\n---\n")
        .file("content/briefs/b.md", "---\ntitle: B\nauthor: Ada\ndate: 2026-01-02\n---\nText.\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[duplicate-id]: two authors would stand at `/authors/ada/`
     --> content/briefs/b.md:3:9
      |
    3 | author: Ada
      |         ^^^
      |
      = help: `authors/ada.md` has another name than `Ada`: write `ada` to name that author, or give this one a file of its own in authors/ and name it here by its id
    ");
}
