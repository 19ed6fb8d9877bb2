//! The command line: exit codes, what is printed where, and what flags and environment do.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use insta::assert_snapshot;

use crate::site::{Site, same};

/// A site with a mistake.
fn broken() -> Site {
    Site::good().brief("x", "Costs [ten](claim:nowhere).\n")
}

/// A site with something to warn of.
fn doubtful() -> Site {
    Site::good().file("content/notes.txt", "what to do next")
}

fn help(arguments: &[&str]) -> String {
    let output =
        std::process::Command::new(env!("CARGO_BIN_EXE_corroborate")).args(arguments).env("COLUMNS", "100").output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_help_is_this() {
    assert_snapshot!("help", help(&["--help"]));
    assert_snapshot!("help-short", help(&["-h"]));
    assert_snapshot!("help-build", help(&["build", "--help"]));
    assert_snapshot!("help-check", help(&["check", "--help"]));
    assert_snapshot!("help-clean", help(&["clean", "--help"]));
    assert_eq!(help(&["--version"]), concat!("corroborate ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn exit_codes_tell_findings_from_failures() {
    assert_eq!(Site::good().build().code, Some(0));
    assert_eq!(Site::good().check().code, Some(0));
    assert_eq!(doubtful().build().code, Some(0));
    assert_eq!(broken().build().code, Some(1));
    assert_eq!(broken().check().code, Some(1));
    for site in [Site::new(), Site::new().file("content/briefs/x.md", "")] {
        assert_eq!(site.build().code, Some(2));
        assert_eq!(site.check().code, Some(2));
    }
    for arguments in
        [&["--frob"][..], &["biuld"], &["build", "--date", "2026"], &["build", "--base-url", "example.org"], &[]]
    {
        assert_eq!(Site::good().run(arguments).code, Some(2), "{arguments:?}");
    }
}

#[test]
fn a_folder_without_a_site_is_told_what_a_site_is() {
    same(
        &Site::new().build().stderr,
        "
error: `.` holds no site: there is no `content/site.yaml` in it
  help: `corroborate init` begins one; where there is one elsewhere, name its folder with `--root`
",
    );
    same(
        &Site::new().run(&["check", "--root", "nowhere"]).stderr,
        "
error: there is no folder `nowhere`
  help: name the folder that holds `content/` with `--root`
",
    );
}

#[test]
fn unknown_flags_and_values_are_met_with_the_known_ones() {
    let run = Site::good().run(&["build", "--drfts"]);
    assert!(run.stderr.contains("a similar argument exists: '--drafts'"), "{}", run.stderr);
    for (flag, value, reason) in [
        ("--date", "2026-13-01", "there is no month 13"),
        ("--date", "2026-11", "a build has a day: `2026-11-24`"),
        ("--base-url", "javascript:alert(1)", "it is no full address: write one such as `https://example.org/briefs/`"),
        ("--format", "xml", "[possible values: human, json, sarif, github]"),
    ] {
        let run = Site::good().run(&["build", flag, value]);
        assert!(run.stderr.contains(reason), "{}", run.stderr);
    }
}

#[test]
fn strict_makes_errors_of_warnings() {
    let run = doubtful().build().succeeds();
    assert_eq!(run.messages(), ["warning[stray-file]: `content/notes.txt` has no place in a site and was not read"]);
    let run = doubtful().run(&["build", "--strict"]).fails();
    assert_eq!(run.messages(), ["error[stray-file]: `content/notes.txt` has no place in a site and was not read"]);
    assert!(run.stderr.ends_with("\n\nNot built: 1 error\n"), "{}", run.stderr);
    assert_eq!(doubtful().run(&["check", "--strict"]).code, Some(1));
    assert_eq!(Site::good().run(&["build", "--strict"]).code, Some(0));
}

#[test]
fn quiet_prints_findings_and_nothing_else() {
    let run = Site::good().run(&["build", "--quiet"]).succeeds();
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));
    let (quiet, loud) = (broken().run(&["build", "--quiet"]).fails(), broken().build().fails());
    assert_eq!(quiet.stderr.trim_end(), loud.findings().trim_end());
    assert!(Site::new().run(&["build", "--quiet"]).stderr.starts_with("error: `.` holds no site"));
}

#[test]
fn the_last_lines_say_what_was_done() {
    let run = Site::good().build().succeeds();
    // Two are the program's own notes.
    let files = run.files().len() - 2;
    same(
        &run.stderr,
        &format!(
            "Built 0 briefs, 0 claims and 0 sources into `./public` in … s\n  \
             files: {files} written, 0 unchanged, 0 removed"
        ),
    );
    same(&Site::good().check().stderr, "Checked in … s: nothing to mend");
    assert!(doubtful().check().stderr.ends_with("\n\nChecked in … s: 1 warning\n"));
    assert!(doubtful().build().stderr.ends_with(" removed\n  1 warning\n"));
    assert!(broken().build().stderr.ends_with("\n\nNot built: 1 error\n"));
}

#[test]
fn json_is_one_object_a_line_on_the_standard_output() {
    let run = broken().file("content/notes.txt", "").run(&["build", "--format", "json"]).fails();
    assert_eq!(run.stderr, "");
    let lines: Vec<serde_json::Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let codes: Vec<&str> = lines.iter().map(|line| line["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["unknown-claim", "stray-file"]);
    let label = &lines[0]["labels"][0];
    assert_eq!((&label["file"], &label["line"]), (&"content/briefs/x.md".into(), &6.into()), "{label}");

    let run = Site::good().run(&["build", "--format", "json"]).succeeds();
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));

    let run = Site::new().run(&["build", "--format", "json"]);
    let failure: serde_json::Value = serde_json::from_str(run.stdout.trim_end()).unwrap();
    assert_eq!((run.code, &failure["severity"], run.stderr.as_str()), (Some(2), &"error".into(), ""));
}

/// The one run of a document of SARIF.
fn sarif(stdout: &str) -> serde_json::Value {
    let document: serde_json::Value = serde_json::from_str(stdout).unwrap();
    assert_eq!(document["version"], "2.1.0");
    assert_eq!(document["runs"].as_array().map(Vec::len), Some(1));
    document["runs"][0].clone()
}

#[test]
fn sarif_is_one_document_on_the_standard_output_whatever_happens() {
    let claim =
        "claims:\n  - id: rose\n    text: It rose.\n    allow: [{rule: orphan-claim, reason: kept, until: 2027}]\n";
    let site = broken().brief_with("y", claim, "Text.\n").file("content/notes: ä.txt", "");
    for command in ["check", "build"] {
        let run = site.run(&[command, "--format", "sarif", "--waived"]).fails();
        assert_eq!(run.stderr, "");
        let told = sarif(&run.stdout);
        let results = told["results"].as_array().unwrap();
        let of = |at: usize| (results[at]["ruleId"].as_str().unwrap(), results[at]["level"].as_str().unwrap());
        assert_eq!(
            [of(0), of(1), of(2)],
            [("unknown-claim", "error"), ("stray-file", "warning"), ("orphan-claim", "warning")]
        );
        assert_eq!(results.len(), 3);
        let place = |at: usize| results[at]["locations"][0]["physicalLocation"].clone();
        assert_eq!(place(0)["region"]["startLine"], 6);
        assert_eq!(place(1)["artifactLocation"]["uri"], "content/notes%3A%20%C3%A4.txt");
        assert_eq!(place(2)["artifactLocation"]["uri"], "content/briefs/y.md");
        assert_eq!(place(2)["region"]["startLine"], 6);
        assert_eq!(results[2]["suppressions"][0]["justification"], "kept (until 2027)");
        let rules = told["tool"]["driver"]["rules"].as_array().unwrap();
        assert_eq!(rules[0]["id"], "orphan-claim");
        assert!(rules[0]["help"]["markdown"].as_str().unwrap().starts_with("# orphan-claim\n"));
        assert_eq!(results[2]["ruleIndex"], 0);
    }
    let clean = sarif(&Site::good().run(&["build", "--format", "sarif"]).succeeds().stdout);
    assert_eq!(
        (&clean["results"], &clean["invocations"][0]["executionSuccessful"]),
        (&serde_json::json!([]), &true.into())
    );
    // What was found and why nothing could be written are one document as well.
    let taken = doubtful().file("public/theirs.txt", "x");
    for (site, results) in [(Site::new(), 0), (taken, 1)] {
        let run = site.run(&["build", "--format", "sarif"]);
        let told = sarif(&run.stdout);
        assert_eq!((run.code, told["results"].as_array().map(Vec::len)), (Some(2), Some(results)), "{}", run.stdout);
        assert_eq!(told["invocations"][0]["executionSuccessful"], false);
    }
}

#[test]
fn commands_for_github_are_a_line_each_with_paths_from_where_it_runs() {
    let run = broken().file("content/notes, 1.txt", "").run(&["check", "--format", "github"]).fails();
    assert_eq!(run.stderr, "");
    same(
        &run.stdout,
        "::error file=content/briefs/x.md,line=6,endLine=6,col=13,endColumn=26,title=unknown-claim::there is no claim `nowhere`%0Adeclare it under `claims:` in a brief's front matter\n\
         ::warning file=content/notes%2C 1.txt,title=stray-file::`content/notes, 1.txt` has no place in a site and was not read%0Atexts lie in briefs/, sources/, claims/, authors/, topics/ and pages/; other files in static/",
    );
    let below = Site::new().file("docs/site/content/site.yaml", "title: T\n").file("docs/site/content/notes.txt", "");
    let run = below.run(&["build", "--root", "./docs/site", "--format", "github"]).succeeds();
    assert!(run.stdout.starts_with("::warning file=docs/site/content/notes.txt,title=stray-file::"), "{}", run.stdout);
    let run = Site::new().run(&["build", "--format", "github"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), ""));
    assert!(run.stdout.starts_with("::error title=failure::`.` holds no site: "), "{}", run.stdout);
}

#[test]
fn colour_is_for_terminals_and_for_those_who_ask() {
    let coloured = |variables: &[(&str, &str)], color: &str| {
        let site = variables.iter().fold(broken(), |site, (name, value)| site.variable(name, value));
        let run = site.run(&["build", "--color", color]);
        assert_eq!(run.stdout, "");
        run.stderr.contains('\u{1b}')
    };
    assert!(!coloured(&[], "auto"), "this is no terminal");
    assert!(coloured(&[], "always"));
    assert!(coloured(&[("NO_COLOR", "1")], "always"));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")], "auto"));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], "auto"));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1")], "never"));
}

#[test]
fn a_reader_who_goes_away_is_no_failure() {
    // More findings than fit into a pipe.
    let site = Site::good().brief("x", &"[ten](claim:nowhere)\n\n".repeat(2_000));
    let mut command = site.command(&["check", "--format", "json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::with_capacity(64, child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(line.starts_with("{\"severity\":\"error\",\"code\":\"unknown-claim\""), "{line}");
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(1), ""));

    let mut child = site.command(&["check"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn drafts_and_the_future_are_published_on_request() {
    let site = Site::good()
        .brief_with("draft", "draft: true\n", "Not yet.\n")
        .file("content/briefs/later.md", "---\ntitle: Later\nauthor: Ann Lee\ndate: 2027-01-05\n---\nSoon.\n");
    let published = |arguments: &[&str]| {
        let run = site.run(&[&["build"], arguments].concat()).succeeds();
        (run.has("briefs/draft/index.html"), run.has("briefs/later/index.html"))
    };
    let told = "\n  left out: 1 as drafts; `--drafts` takes them in\n  left out: 1 dated in the future; `--future` takes them in\n";
    let run = site.build().succeeds();
    assert!(run.stderr.contains(told), "{}", run.stderr);
    assert_eq!(published(&[]), (false, false));
    assert_eq!(published(&["--drafts"]), (true, false));
    assert_eq!(published(&["--future"]), (false, true));
    assert_eq!(published(&["-DF"]), (true, true));
    assert_eq!(published(&["--date", "2027-01-04"]), (false, false));
    assert_eq!(published(&["--date", "2027-01-05"]), (false, true));
}

#[test]
fn the_day_of_a_build_can_be_an_input() {
    let site =
        Site::good().file("content/briefs/later.md", "---\ntitle: Later\nauthor: A\ndate: 2027-01-05\n---\nSoon.\n");
    let run = |epoch: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_corroborate"));
        command.args(["build", "--color", "never"]).current_dir(site.path("")).env("SOURCE_DATE_EPOCH", epoch);
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    // The last second of the day before, in Greenwich, and the first of the day.
    for (epoch, published) in [("1799107199", false), ("1799107200", true)] {
        assert_eq!(run(epoch).0, Some(0));
        assert_eq!(site.path("public/briefs/later/index.html").exists(), published, "{epoch}");
    }
    let help = "\n  help: set it to seconds since 1970, or give `--date`\n";
    for (epoch, message) in [
        ("tomorrow", "error: SOURCE_DATE_EPOCH is `tomorrow`, which is no number"),
        ("-1", "error: SOURCE_DATE_EPOCH is `-1`, which is no number"),
        ("", "error: SOURCE_DATE_EPOCH is ``, which is no number"),
        ("99999999999999", "error: SOURCE_DATE_EPOCH lies beyond the year 9999"),
        ("1\u{1b}[31m", "error: SOURCE_DATE_EPOCH is `1\u{fffd}[31m`, which is no number"),
    ] {
        assert_eq!(run(epoch), (Some(2), format!("{message}{help}")));
    }
    // With a day given, nobody asks the variable.
    assert_eq!(site.variable("SOURCE_DATE_EPOCH", "tomorrow").build().code, Some(0));
}

#[test]
fn explain_refuses_a_form_that_it_does_not_have() {
    let run = Site::good().run(&["explain", "weasel", "--format", "json"]);
    assert_eq!(run.code, Some(2));
    let message = "{\"severity\":\"error\",\"code\":\"failure\",\"message\":\"`explain` prints pages for people, and has no other form\"";
    assert!(run.stdout.starts_with(message), "{}", run.stdout);
}

#[test]
fn a_site_of_pages_alone_is_counted_by_its_pages() {
    let site = Site::good().file("content/pages/about.md", "---\ntitle: About\n---\nUs.\n");
    let built = site.build().succeeds().stderr;
    assert!(built.starts_with("Built 1 page into "), "{built}");
}
