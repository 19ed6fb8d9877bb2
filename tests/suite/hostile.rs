//! Folders and files that nobody would make on purpose: each gets a clear message or works; none harms, hangs or
//! panics.

use std::fmt::Write as _;
use std::time::Duration;

use insta::assert_snapshot;

use crate::html::{tags, words};
use crate::site::{Site, lines};

const BRIEF: &str = "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\nText.\n";

#[test]
fn a_folder_without_a_site_is_told_what_a_site_begins_with() {
    let run = Site::new().build();
    assert_eq!(run.code, Some(2));
    assert_snapshot!(run.stderr, @r"
    error: `.` holds no site: there is no `content/site.yaml` in it
      help: `corroborate init` begins one; where there is one elsewhere, name its folder with `--root`
    ");
    let run = Site::new().file("content/briefs/x.md", BRIEF).build();
    assert_eq!(run.code, Some(2));
    let run = Site::new().run(&["build", "--root", "nowhere"]);
    assert_eq!(run.code, Some(2));
    assert_snapshot!(run.stderr, @r"
    error: there is no folder `nowhere`
      help: name the folder that holds `content/` with `--root`
    ");
}

#[test]
fn the_smallest_site_is_a_configuration_and_nothing_else() {
    let run = Site::good().build().succeeds();
    assert!(
        run.stderr.starts_with("Built 0 briefs, 0 claims and 0 sources into `./public` in … s\n"),
        "{}",
        run.stderr
    );
    assert!(run.has("index.html") && run.has("404.html"));
}

#[test]
fn a_configuration_that_is_a_folder_is_told() {
    let run = Site::new().file("content/site.yaml/x", "").build();
    assert_eq!(run.code, Some(2));
    assert_snapshot!(run.stderr, @r"
    error: cannot read `./content/site.yaml`: it is no file
      help: put a file there that can be read, holding `title: …`
    ");
}

#[test]
fn texts_that_are_not_utf_8_are_told_with_the_byte_and_a_guess() {
    let utf16 = |little: bool| -> Vec<u8> {
        let units = "\u{feff}---\ntitle: T\n".encode_utf16();
        units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    };
    let run = Site::good()
        .file("content/briefs/a.md", b"---\ntitle: caf\xe9\n---\n")
        .file("content/briefs/b.md", utf16(true))
        .file("content/briefs/c.md", utf16(false))
        .file("content/briefs/d.md", b"---\ntitle: \x80\n---\n")
        .file("content/briefs/e.md", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
        .file("content/sources/s.yaml", b"s: {title: caf\xe9}\n")
        .build()
        .fails();
    assert_snapshot!(run.findings(), @r"
    error[not-utf-8]: `content/briefs/a.md` is not UTF-8 from byte 14 on
     --> content/briefs/a.md:2:11
      |
    2 | title: caf�
      |           ^
      |
      = help: it looks like Windows-1252 or Latin-1; save it as UTF-8

    error[not-utf-8]: `content/briefs/b.md` is not UTF-8 from byte 0 on
    --> content/briefs/b.md
     = help: it looks like UTF-16 (little-endian); save it as UTF-8

    error[not-utf-8]: `content/briefs/c.md` is not UTF-8 from byte 0 on
    --> content/briefs/c.md
     = help: it looks like UTF-16 (big-endian); save it as UTF-8

    error[not-utf-8]: `content/briefs/d.md` is not UTF-8 from byte 11 on
     --> content/briefs/d.md:2:8
      |
    2 | title: �
      |        ^
      |
      = help: it looks like Windows-1252 or Latin-1; save it as UTF-8

    error[not-utf-8]: `content/briefs/e.md` is not UTF-8 from byte 0 on
    --> content/briefs/e.md
     = help: it looks like binary data, not text; save it as UTF-8

    error[not-utf-8]: `content/sources/s.yaml` is not UTF-8 from byte 14 on
     --> content/sources/s.yaml:1:15
      |
    1 | s: {title: caf�}
      |               ^
      |
      = help: it looks like Windows-1252 or Latin-1; save it as UTF-8
    ");
    let run = Site::new().file("content/site.yaml", b"title: caf\xe9\n").build().fails();
    assert_snapshot!(run.findings(), @r"
    error[not-utf-8]: `content/site.yaml` is not UTF-8 from byte 10 on
     --> content/site.yaml:1:11
      |
    1 | title: caf�
      |           ^
      |
      = help: it looks like Windows-1252 or Latin-1; save it as UTF-8
    ");
}

#[test]
fn marks_and_line_ends_of_other_systems_change_no_byte_of_a_page() {
    let text = "---\ntitle: T\nauthor: A\ndate: 2026-01-05\nsummary: |\n  One.\n  Two.\nclaims:\n  - {id: rose, text: It rose.}\n---\n# A\n\n[It rose](claim:rose).\n\n- a\n- b\n\n```\ncode\n\nmore\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    let page = |text: String| Site::good().file("content/briefs/x.md", text).build().succeeds().page("briefs/x/");
    let plain = page(text.to_owned());
    assert_eq!(page(format!("\u{feff}{text}")), plain, "a byte order mark");
    assert_eq!(page(text.replace('\n', "\r\n")), plain, "Windows' line ends");
    assert_eq!(page(text.replace('\n', "\r")), plain, "old Macintosh's line ends");
    assert_eq!(page(format!("\u{feff}{}", text.replacen('\n', "\r\n", 5))), plain, "both");
    assert_eq!(page(text.trim_end().to_owned()), plain, "no line end at the end");
}

#[test]
fn places_are_those_that_an_editor_shows_whatever_the_line_ends() {
    let brief = |end: &str| {
        format!(
            "\u{feff}---{end}title: T{end}author: A{end}date: 2026-01-05{end}---{end}One.{end}{end}[x](claim:y){end}"
        )
    };
    for end in ["\n", "\r\n", "\r"] {
        let run = Site::good().file("content/briefs/x.md", brief(end)).check();
        assert!(run.stderr.contains(" --> content/briefs/x.md:8:5\n"), "{end:?}: {}", run.stderr);
    }
}

#[test]
fn a_file_of_zero_bytes_is_told_or_published() {
    let run = Site::good()
        .file("content/briefs/x.md", "")
        .file("content/sources/s.yaml", "")
        .file("content/claims/c.yaml", "")
        .file("content/authors/a.md", "")
        .file("content/static/empty.txt", "")
        .build()
        .fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[empty-file]: the file is empty
    error[empty-file]: the file is empty
    ");
    let run = Site::good().file("content/static/empty.txt", "").file("content/sources/s.yaml", "").build().succeeds();
    assert_eq!(run.file("empty.txt"), "");
}

#[test]
fn static_files_keep_their_names_and_bytes() {
    let bytes = [0_u8, 159, 146, 150, 13, 10];
    let site = Site::good()
        .file("content/static/CNAME", "example.org")
        .file("content/static/.well-known/security.txt", "Contact: x")
        .file("content/static/a/b.bin", bytes)
        .brief("x", "[the file](/CNAME)\n");
    let run = site.build().succeeds();
    assert_eq!((run.file("CNAME").as_str(), run.findings()), ("example.org", ""));
    assert!(run.has(".well-known/security.txt"));
    assert_eq!(std::fs::read(site.path("public/a/b.bin")).unwrap(), bytes);
    assert!(run.page("briefs/x/").contains("href=\"../../CNAME\""));
}

#[test]
fn a_text_of_50_mebibytes_is_refused_and_a_file_of_that_size_is_published() {
    let site = Site::good().file("content/static/data.bin", "").file("content/briefs/x.md", "");
    for path in ["content/static/data.bin", "content/briefs/x.md"] {
        std::fs::File::options().write(true).open(site.path(path)).unwrap().set_len(50 << 20).unwrap();
    }
    let run = site.build().fails();
    assert_snapshot!(run.findings(), @r"
    error[file-too-large]: `content/briefs/x.md` is 50 MiB large
    --> content/briefs/x.md
     = help: a text file may have 16 MiB; put data and pictures beside the brief
    ");
    let run = site.without("content/briefs/x.md").build().succeeds();
    assert!(run.has("data.bin"));
}

#[test]
fn scripts_of_any_writing_are_written_as_they_are() {
    let khmer = "ការវិភាគគោលនយោបាយ និង\u{200b}ភស្តុតាង";
    let arabic = "تحليل السياسات والأدلة";
    let run = Site::good()
        .file("content/briefs/km.md", format!("---\ntitle: {khmer}\nauthor: សុខ វី\ndate: 2026-01-05\nlanguage: km\nclaims:\n  - {{id: a, text: {khmer}}}\n---\n## {khmer}\n\n[{khmer}](claim:a)។ [ទៅ](#{})\n", "ការវិភាគគោលនយោបាយ-និង\u{200b}ភស្តុតាង".replace('\u{200b}', "")))
        .file("content/briefs/ar.md", format!("---\ntitle: {arabic}\nauthor: ليلى\ndate: 2026-01-05\nlanguage: ar\n---\n{arabic}؟\n"))
        .build()
        .succeeds();
    assert_eq!(run.findings(), "");
    assert!(run.page("briefs/km/").contains(khmer) && run.page("claims/a/").contains(khmer));
    let page = run.whole_page("briefs/ar/");
    assert!(page.contains(arabic));
    let html = tags(&page).into_iter().find(|tag| tag.name == "html").unwrap();
    assert_eq!((html.value("lang"), html.value("dir")), (Some("ar"), Some("rtl")));
}

#[test]
fn a_brief_of_300_claims_numbers_all_of_them() {
    let (mut front, mut body) = ("claims:\n".to_owned(), String::new());
    for at in 0..300 {
        let _ = writeln!(front, "  - {{id: c-{at}, text: Claim {at}., evidence: [s-{at}]}}");
        let _ = writeln!(body, "[Claim {at}](claim:c-{at}) [@s-{at}].\n");
    }
    front.push_str("sources:\n");
    for at in 0..300 {
        let _ = writeln!(front, "  - {{id: s-{at}, title: Source {at}, author: \"Same, Ann\", date: 2025}}");
    }
    let run = Site::good().brief_with("x", &front, &body).build().succeeds();
    assert!(run.took < Duration::from_secs(30), "it took {:?}", run.took);
    let page = run.page("briefs/x/");
    let ids: Vec<String> = tags(&page).iter().filter_map(|tag| tag.value("id").map(str::to_owned)).collect();
    let distinct: std::collections::BTreeSet<&String> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "an id is given twice");
    assert!(page.contains("id=\"ref-300\"") && page.contains("id=\"cite-300-1\""));
}

#[test]
fn twenty_thousand_mistakes_on_one_line_are_drawn_in_time() {
    let words: String = (0..20_000).map(|at| format!("[é](claim:n-{at}) ")).collect();
    for format in ["human", "json"] {
        let run = Site::good().brief("x", &words).run(&["check", "--format", format]);
        assert_eq!(run.code, Some(1));
        assert!(run.stderr.len() + run.stdout.len() > 20_000 * 100);
        assert!(run.took < Duration::from_secs(20), "it took {:?}", run.took);
    }
}

#[test]
fn ten_thousand_citations_in_one_brief_are_numbered_in_time() {
    let mut front = "sources:\n".to_owned();
    for at in 0..1_000 {
        let _ = writeln!(front, "  - {{id: s-{at}, title: Source {at}}}");
    }
    let mut body = String::new();
    for at in 0..10_000 {
        let _ = writeln!(body, "It is so [@s-{}, p. {at}].\n", at % 1_000);
    }
    let run = Site::good().brief_with("x", &front, &body).build().succeeds();
    assert!(run.took < Duration::from_secs(60), "it took {:?}", run.took);
    let page = run.page("briefs/x/");
    assert_eq!(page.matches("class=\"cite\"").count(), 10_000);
    assert!(page.contains("id=\"cite-1000-10\"") && !page.contains("id=\"cite-1000-11\""));
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_passed_over_with_a_warning_wherever_they_lead() {
    let run = Site::good()
        .file("outside.md", BRIEF)
        .file("content/briefs/x.md", BRIEF)
        .link("content/briefs/passwd.md", "/etc/passwd")
        .link("content/briefs/outside.md", "../../outside.md")
        .link("content/briefs/gone.md", "nowhere.md")
        .link("content/briefs/a.md", "b.md")
        .link("content/briefs/b.md", "a.md")
        .link("content/briefs/loop", ".")
        .link("content/up", "..")
        .link("content/static/zero", "/dev/zero")
        .link("content/static/etc", "/etc")
        .build()
        .succeeds();
    assert_snapshot!(lines(&run.messages()), @r"
    warning[skipped-file]: `content/briefs/a.md` is a symbolic link and was not read
    warning[skipped-file]: `content/briefs/b.md` is a symbolic link and was not read
    warning[skipped-file]: `content/briefs/gone.md` is a symbolic link and was not read
    warning[skipped-file]: `content/briefs/loop` is a symbolic link and was not read
    warning[skipped-file]: `content/briefs/outside.md` is a symbolic link and was not read
    warning[skipped-file]: `content/briefs/passwd.md` is a symbolic link and was not read
    warning[skipped-file]: `content/static/etc` is a symbolic link and was not read
    warning[skipped-file]: `content/static/zero` is a symbolic link and was not read
    warning[skipped-file]: `content/up` is a symbolic link and was not read
    ");
    assert!(run.files().iter().all(|file| !file.contains("passwd") && !file.contains("zero") && !file.contains("etc")));
    assert!(run.took < Duration::from_secs(20));
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_shown_with_its_remedy() {
    let run = Site::good().link("content/briefs/x.md", "/etc/passwd").build().succeeds();
    assert_snapshot!(run.findings(), @r"
    warning[skipped-file]: `content/briefs/x.md` is a symbolic link and was not read
    --> content/briefs/x.md
     = help: put the file itself there: a site is built from what lies in its own folder
    ");
}

#[cfg(unix)]
#[test]
fn a_content_folder_or_a_configuration_that_is_a_link_works() {
    let run = Site::new()
        .file("elsewhere/site.yaml", "title: T\n")
        .file("elsewhere/briefs/x.md", BRIEF)
        .link("content", "elsewhere")
        .build()
        .succeeds();
    assert_eq!(run.findings(), "");
    assert!(run.has("briefs/x/index.html"));
    let linked =
        Site::new().file("elsewhere/site.yaml", "title: T\n").link("content/site.yaml", "../elsewhere/site.yaml");
    assert_eq!(linked.build().succeeds().findings(), "");
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_never_read() {
    let site = Site::good().file("content/briefs/x.md", BRIEF);
    for path in ["content/briefs/pipe.md", "content/static/pipe"] {
        std::fs::create_dir_all(site.path("content/static")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(site.path(path)).status().unwrap();
        assert!(made.success());
    }
    let run = site.build().succeeds();
    assert_snapshot!(run.findings(), @r"
    warning[skipped-file]: `content/briefs/pipe.md` is neither a file nor a folder and was not read
    --> content/briefs/pipe.md
     = help: take it out of the folder

    warning[skipped-file]: `content/static/pipe` is neither a file nor a folder and was not read
    --> content/static/pipe
     = help: take it out of the folder
    ");
}

#[cfg(unix)]
#[test]
fn a_configuration_that_never_ends_does_not_hang_the_program() {
    let run = Site::new().link("content/site.yaml", "/dev/zero").build();
    assert_eq!(run.code, Some(2));
    assert_snapshot!(run.stderr, @r"
    error: cannot read `./content/site.yaml`: it is no file
      help: put a file there that can be read, holding `title: …`
    ");
}

/// Permissions do not bind the superuser, so under one this shows only that the build goes on.
#[cfg(unix)]
#[test]
fn a_file_that_nobody_may_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::good().file("content/briefs/x.md", BRIEF);
    let file = site.path("content/briefs/x.md");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o000)).unwrap();
    let bound = std::fs::read(&file).is_err();
    let run = site.build();
    assert_eq!(run.code, Some(i32::from(bound)), "{}", run.stderr);
    assert_eq!(run.stderr.contains("error[unreadable-file]: cannot read `content/briefs/x.md`"), bound);
}

#[test]
fn a_tree_of_many_folders_and_a_folder_named_like_a_text_are_walked() {
    let deep = "d/".repeat(200);
    let run = Site::good()
        .file(&format!("content/static/{deep}x.txt"), "deep")
        .file("content/briefs/x.md/notes.txt", "a folder")
        .file("content/briefs/y.md/index.md", BRIEF)
        .build();
    assert_snapshot!(lines(&run.messages()), @"error[bad-file-name]: `y.md` cannot stand in an address: it has other characters than `a` to `z`, `0` to `9` and `-`");
    assert!(run.took < Duration::from_secs(20));
}

#[test]
fn markdown_that_grows_in_the_wrong_parser_is_read_in_time() {
    let bodies = [
        "[".repeat(50_000),
        "> ".repeat(5_000),
        "`".repeat(50_000),
        "a**b c* ".repeat(10_000),
        "- ".repeat(1_000) + "x",
        "*a ".repeat(50_000),
        "<!--".repeat(20_000),
        "![a](".repeat(20_000),
        format!("{}x{}", "*".repeat(10_000), "*".repeat(10_000)),
        "[^1]".repeat(200),
        "# h\n".repeat(20_000),
        (0..5_000).fold(String::new(), |mut text, at| {
            let _ = writeln!(text, "[^{at}]: note[^{}]\n", at + 1);
            text
        }) + "[^0]",
        "x ".repeat(500_000),
        format!("```\n{}\n```\n", "code\n".repeat(200_000)),
        "https://example.org/ ".repeat(20_000),
        format!("|{}\n|{}\n", "a|".repeat(2_000), "-|".repeat(2_000)),
    ];
    let site = bodies.iter().enumerate().fold(Site::good(), |site, (at, body)| site.brief(&format!("x-{at}"), body));
    let run = site.build().succeeds();
    assert!(run.took < Duration::from_secs(60), "it took {:?}", run.took);
}

#[test]
fn dates_at_the_end_of_time_work() {
    let site = Site::good().file("content/briefs/x.md", "---\ntitle: T\nauthor: A\ndate: 9999-12-31\n---\nText.\n");
    let run = site.build_with(&["--future"]).succeeds();
    assert!(words(&run.page("briefs/x/")).contains("31 December 9999"));
    let run = Site::good()
        .variable("SOURCE_DATE_EPOCH", "garbage")
        .file("content/briefs/x.md", BRIEF)
        .run_without_date(&["build"]);
    assert_eq!(run.code, Some(2));
    assert_snapshot!(run.stderr, @r"
    error: SOURCE_DATE_EPOCH is `garbage`, which is no number
      help: set it to seconds since 1970, or give `--date`
    ");
}

#[test]
fn what_would_steer_a_terminal_is_written_out() {
    let run = Site::good()
        .file(
            "content/briefs/x.md",
            "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n\"ke\\e[2Jy\": 1\n---\n[x](claim:\u{1b}]0;owned\u{7})\n",
        )
        .build()
        .fails();
    assert!(!run.stderr.contains(['\u{1b}', '\u{7}']), "{:?}", run.stderr);
    let json = Site::good().file("content/briefs/\u{1b}[2J.md", BRIEF).build_with(&["--format", "json"]).fails();
    assert!(!json.stdout.contains('\u{1b}'), "{:?}", json.stdout);
}
