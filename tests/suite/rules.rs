//! The rules: their pages, whose examples are tests, their list, and how they are switched and excused.

use std::fmt::Write as _;
use std::path::Path;

use corroborate::check::{CHAPTERS, Look, Rule, rules};
use corroborate::config::{Config, Level};
use corroborate::diag::Diagnostic;
use corroborate::diag::emit::human;
use corroborate::external::{Answer, Answers, Outcome, Trouble, written};
use corroborate::link::Publication;
use corroborate::load::Overrides;
use corroborate::model::{Choice, Library};
use corroborate::picture::Darkroom;
use corroborate::pipeline::{Prepared, Request, prepare_asking};
use insta::assert_snapshot;
use rayon::prelude::*;

use crate::documents::read;
use crate::site::{Site, same};
use crate::tree::Tree;

/// The sections of a rule's page, in this order.
const SECTIONS: [&str; 5] = ["Why it matters", "Reported", "Not reported", "What to do", "When to allow it"];

/// A site that a page gives as an example: files by their paths below `content/`.
type Example = Vec<(String, String)>;

#[test]
fn examples_are_reported_as_their_pages_say() {
    let wrong: Vec<String> = rules()
        .par_bridge()
        .flat_map_iter(|rule| {
            let reported = examples(rule, "Reported").into_iter().map(|example| (example, true));
            let passed = examples(rule, "Not reported").into_iter().map(|example| (example, false));
            reported.chain(passed).enumerate().filter_map(|(at, (example, wanted))| wrong(rule, at, &example, wanted))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with an example: that it is not reported, or that something else is.
fn wrong(rule: &Rule, at: usize, example: &Example, wanted: bool) -> Option<String> {
    let (findings, drawn) = found(rule, example);
    let ours = findings.iter().any(|finding| finding.code == rule.name);
    let others = findings.iter().any(|finding| finding.code != rule.name);
    let unplaced = findings.iter().any(|finding| finding.labels.is_empty() || finding.help.is_empty());
    let fault = match (ours == wanted, others, unplaced) {
        (false, ..) if wanted => "is not reported",
        (false, ..) => "is reported",
        (true, true, _) => "has other mistakes",
        (true, false, true) => "is reported without a place or a remedy",
        (true, false, false) => return None,
    };
    Some(format!("{}: example {} {fault}\n{example:#?}\n{drawn}", rule.name, at + 1))
}

/// Every finding of an example when this rule alone is looked for.
fn found(rule: &Rule, example: &Example) -> (Vec<Diagnostic>, String) {
    let mut site = Site::new();
    if !example.iter().any(|(path, _)| path == "site.yaml") {
        site = site.file("content/site.yaml", "title: Example\n");
    }
    for (path, text) in example {
        site = site.file(&format!("content/{path}"), text);
    }
    let levels = [("all".to_owned(), Level::Allow), (rule.name.to_owned(), Level::Warn)];
    let today = jiff::civil::date(2026, 11, 24);
    let request = Request {
        overrides: Overrides { rules: levels.to_vec(), ..Overrides::default() },
        publication: Publication { today, drafts: false, future: false },
    };
    let ask = |library: &Library, config: &Config| {
        matches!(rule.look, Look::Answers(_)).then(|| as_named(library, config, today))
    };
    let Prepared { files, findings, .. } =
        prepare_asking(&site.path(""), &request, Darkroom::default(), ask).expect("an example is a site");
    let drawn = human::render(&findings, &files, human::Style { color: false, width: 100 });
    (findings, drawn)
}

/// What sites answer that are named for it: `gone.example` and the like. Nothing is asked; what leads inside never is.
fn as_named(library: &Library, config: &Config, today: jiff::civil::Date) -> Answers {
    let known = |address: &str| {
        let outcome = match address.split("//").nth(1)?.split('.').next()? {
            "there" => Outcome::There,
            "moved" => Outcome::Moved { to: "https://there.example/new".into() },
            "gone" => Outcome::Gone { status: 404, at: None, archived: None },
            "refused" => Outcome::Refused { status: 403 },
            "unreachable" => Outcome::Unreachable { trouble: Trouble::Name },
            _ => Outcome::Inside { at: None },
        };
        Some(Answer { asked: today, outcome })
    };
    let written = written(library, config);
    let answers = written.iter().filter_map(|one| Some((one.address.clone(), known(&one.address)?))).collect();
    Answers { written, answers, ..Answers::default() }
}

/// The examples of a section. Blocks that follow each other without words between them are files of one example.
fn examples(rule: &Rule, section: &str) -> Vec<Example> {
    let text = rule.page.split("\n## ").find_map(|part| part.strip_prefix(section)?.strip_prefix('\n'));
    let mut examples: Vec<Example> = Vec::new();
    let mut open: Option<(String, String)> = None;
    let mut apart = true;
    for line in text.unwrap_or_else(|| panic!("{} has no section `{section}`", rule.name)).lines() {
        match (&mut open, line.strip_prefix("```")) {
            (Some((path, text)), Some(_)) => {
                let file = (std::mem::take(path), std::mem::take(text));
                open = None;
                match examples.last_mut().filter(|_| !apart) {
                    Some(example) => example.push(file),
                    None => examples.push(vec![file]),
                }
                apart = false;
            }
            (Some((_, text)), None) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, Some(info)) => open = Some((path_of(rule, info), String::new())),
            (None, None) => apart |= !line.trim().is_empty(),
        }
    }
    assert!(!examples.is_empty(), "{} has no example under `{section}`", rule.name);
    examples.into_iter().map(|example| example.into_iter().map(|(path, text)| whole(path, text)).collect()).collect()
}

/// Where a block's file lies: as its first line says behind the language, else where such a file usually lies.
fn path_of(rule: &Rule, info: &str) -> String {
    let (language, path) = info.split_once(' ').unwrap_or((info, ""));
    match (language, path) {
        (_, path) if !path.is_empty() => path.to_owned(),
        ("yaml", _) => "claims/example.yaml".to_owned(),
        ("markdown", _) => "briefs/example.md".to_owned(),
        _ => panic!("{}: a block of `{language}` needs the path of its file", rule.name),
    }
}

/// A brief may leave out what every brief needs and the example is not about.
fn whole(path: String, text: String) -> (String, String) {
    if !path.starts_with("briefs/") || Path::new(&path).extension().is_none_or(|ending| ending != "md") {
        return (path, text);
    }
    let (front, body) = match text.strip_prefix("---\n").and_then(|rest| rest.split_once("---\n")) {
        Some((front, body)) => (front.to_owned(), body.to_owned()),
        None => (String::new(), text),
    };
    let mut whole = "---\n".to_owned();
    for (key, line) in
        [("title:", "title: Example\n"), ("author", "author: Ann Lee\n"), ("date:", "date: 2026-01-05\n")]
    {
        if !front.lines().any(|line| line.starts_with(key)) {
            whole.push_str(line);
        }
    }
    let _ = write!(whole, "{front}---\n{body}");
    (path, whole)
}

#[test]
fn every_page_has_the_same_sections_and_a_sentence_first() {
    for rule in rules() {
        let headings: Vec<&str> = rule.page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(headings, SECTIONS, "{}", rule.name);
        assert!(rule.page.starts_with(&format!("# {}\n\n", rule.name)), "{}", rule.name);
        let summary = rule.summary();
        assert!(summary.ends_with('.') && summary.len() <= 120, "{}: {summary}", rule.name);
    }
}

#[test]
fn rules_lie_in_their_chapters_in_order() {
    for chapter in CHAPTERS {
        let names: Vec<&str> = chapter.rules.iter().map(|rule| rule.name).collect();
        assert!(names.is_sorted(), "{names:?}");
        for name in names {
            let file = format!("src/check/rules/{}/{}.md", chapter.folder, name.replace('-', "_"));
            assert!(read(&file).starts_with("# "), "{file}");
        }
    }
    let mut names: Vec<&str> = rules().map(|rule| rule.name).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "two rules of one name");
}

#[test]
fn the_manual_lists_every_rule() {
    let mut tables = String::new();
    for chapter in CHAPTERS {
        let _ = write!(tables, "\n## {}\n\n| Rule | Level | Reports |\n|---|---|---|\n", chapter.title);
        for rule in chapter.rules {
            let file = format!("../src/check/rules/{}/{}.md", chapter.folder, rule.name.replace('-', "_"));
            let _ = writeln!(tables, "| [`{}`]({file}) | {} | {} |", rule.name, rule.level.name(), rule.summary());
        }
    }
    let manual = read("docs/rules.md");
    assert!(manual.ends_with(&tables), "docs/rules.md has to end with:\n{tables}");
}

#[test]
fn explain_prints_the_page_or_the_list() {
    let site = Site::new();
    let run = site.run(&["explain", "orphan-claim"]).succeeds();
    assert!(run.stdout.starts_with("# orphan-claim\n\nA claim that no text states"), "{}", run.stdout);
    let list = site.run(&["explain"]).succeeds().stdout;
    assert_eq!(list.lines().count(), rules().count());
    for (name, help) in
        [("orphan-clam", "did you mean `orphan-claim`?"), ("zzz", "`corroborate explain` lists the rules")]
    {
        let run = site.run(&["explain", name]);
        same(&run.stderr, &format!("error: there is no rule and no other finding `{name}`\n  help: {help}"));
        assert_eq!(run.code, Some(2));
    }
}

#[test]
fn explain_says_what_a_finding_of_the_format_is_about() {
    let site = Site::new();
    same(
        &site.run(&["explain", "unknown-key"]).succeeds().stdout,
        "# unknown-key

A key that the format does not have.

This is a finding of the format and not of a rule: no level can be set for it, and nothing can be excused from
it. Where it is reported, the place is shown and what to do. docs/content.md has the format.
",
    );
    same(
        &site.run(&["explain", "bad-dates"]).stderr,
        "error: there is no rule and no other finding `bad-dates`\n  help: did you mean `bad-date`?",
    );
}

#[test]
fn the_manual_lists_every_finding_of_the_format() {
    let manual = read("docs/findings.md");
    let rows = manual.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    let listed: Vec<&str> = rows.map(|(name, _)| name).collect();
    assert!(listed.is_sorted(), "{listed:?}");
    let tree = Tree::of(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
    let sources: Vec<&str> = tree
        .paths()
        .into_iter()
        .filter(|path| path.ends_with(".rs") && !path.contains("tests"))
        .map(|path| tree.text(path).split("#[cfg(test)]").next().unwrap_or_default())
        .collect();
    let sources = sources.join("\n");
    for name in &listed {
        assert!(sources.contains(&format!("\"{name}\"")), "nothing reports `{name}`");
        assert!(!rules().any(|rule| rule.name == *name), "`{name}` is a rule");
    }
    for start in ["Diagnostic::error(", "Diagnostic::warning(", ".parsed("] {
        for (_, behind) in sources.match_indices(start).map(|(at, _)| sources.split_at(at + start.len())) {
            let Some((name, _)) = behind.trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"')) else {
                continue;
            };
            let is_name = name.contains('-') && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
            assert!(!is_name || listed.contains(&name), "docs/findings.md lacks `{name}`");
        }
    }
}

/// A site with a claim that no text states, and this in its `allow`.
fn excused(allow: &str) -> Site {
    let claims = format!("- id: lonely\n  text: Nobody says so.\n{allow}");
    Site::new().with_rules().file("content/site.yaml", "title: T\n").file("content/claims/c.yaml", claims)
}

#[test]
fn a_waiver_excuses_and_is_counted() {
    let site = excused("  allow: [{rule: orphan-claim, reason: it has a page, until: 2027-05}]\n");
    let only = ["--rule", "all=allow", "--rule", "orphan-claim=warn"];
    let run = site.run(&[["check"].as_slice(), &only].concat()).succeeds();
    same(
        &run.stderr,
        "Checked in … s: nothing to mend\n  not counted: 1 excused finding, until 2027-05 (`--waived` shows it)",
    );
    let run = site.run(&[["check", "--waived"].as_slice(), &only].concat()).succeeds();
    same(
        run.findings(),
        "info[orphan-claim]: no text states claim `lonely`\n --> content/claims/c.yaml:1:7\n  |\n1 | - id: lonely\n  |       ^^^^^^\n  |\n  = help: mark the words that state it: `[words](claim:lonely)`\n  = help: excused until 2027-05: it has a page",
    );
    assert!(
        run.stderr.trim_end().ends_with("nothing to mend\n  not counted: 1 excused finding, until 2027-05"),
        "{}",
        run.stderr
    );
}

#[test]
fn what_is_excused_is_marked_for_programs() {
    let site = excused("  allow: [{rule: orphan-claim, reason: it has a page, until: 2027-05}]\n");
    let told = |format: &str, waived: &[&str]| {
        let rest = ["--rule", "all=allow", "--rule", "orphan-claim=error", "--format", format];
        site.run(&[["check"].as_slice(), &rest, waived].concat()).succeeds().stdout
    };
    same(&told("json", &[]), "");
    let finding: serde_json::Value = serde_json::from_str(&told("json", &["--waived"])).unwrap();
    assert_eq!(
        (&finding["severity"], &finding["code"], &finding["waived"]),
        (&"info".into(), &"orphan-claim".into(), &serde_json::json!({"reason": "it has a page", "until": "2027-05"}))
    );
    for waived in [[].as_slice(), &["--waived"]] {
        let document: serde_json::Value = serde_json::from_str(&told("sarif", waived)).unwrap();
        let results = document["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.len(), 1);
        assert_eq!(
            results[0]["suppressions"],
            serde_json::json!([{"kind": "inSource", "status": "accepted", "justification": "it has a page (until 2027-05)"}])
        );
    }
}

#[test]
fn a_waiver_that_has_run_out_is_an_error_and_excuses_nothing() {
    let site = excused("  allow: [{rule: orphan-claim, reason: it has a page, until: 2026-10-31}]\n");
    let run = site.run(&["check", "--rule", "all=allow", "--rule", "orphan-claim=warn"]).fails();
    let findings = run.findings();
    assert!(findings.contains("warning[orphan-claim]: no text states claim `lonely`"), "{findings}");
    assert!(findings.contains("error[waiver-expired]: the waiver of `orphan-claim` ended on 2026-10-31"), "{findings}");
}

#[test]
fn a_waiver_that_nothing_needs_or_knows_is_reported() {
    let site = excused(
        "  allow: [{rule: source-unused, reason: why not, until: 2027}, {rule: orphan-clam, reason: x, until: 2027}]\n",
    );
    let run = site.run(&["check", "--rule", "all=allow", "--rule", "source-unused=warn"]).fails();
    let findings = run.findings();
    assert!(
        findings.contains("warning[waiver-unused]: nothing here needs the waiver of `source-unused`"),
        "{findings}"
    );
    assert!(findings.contains("error[unknown-rule]: there is no rule `orphan-clam` to be excused from"), "{findings}");
    assert!(findings.contains("did you mean `orphan-claim`?"), "{findings}");
}

#[test]
fn a_name_that_no_rule_has_comes_with_where_to_look() {
    let site = excused("  allow: [{rule: zzz, reason: x, until: 2027}]\n")
        .file("content/site.yaml", "title: T\nrules: {zzz: warn}\n");
    assert_snapshot!(site.run(&["check", "--rule", "all=allow"]).fails().findings(), @"
    error[unknown-rule]: there is no rule `zzz` to be excused from
     --> content/claims/c.yaml:3:18
      |
    3 |   allow: [{rule: zzz, reason: x, until: 2027}]
      |                  ^^^
      |
      = help: `corroborate explain` lists the rules

    error[unknown-rule]: there is no rule `zzz` to set to `warn`
     --> content/site.yaml:2:9
      |
    2 | rules: {zzz: warn}
      |         ^^^
      |
      = help: `corroborate explain` lists the rules
    ");
    let run = site.run(&["check", "--rule", "zzz=info"]);
    assert!(run.stderr.contains("there is no rule `zzz`; `corroborate explain` lists the rules"), "{}", run.stderr);
}

#[test]
fn a_waiver_for_ages_is_reported_and_excuses_all_the_same() {
    let told = |until: &str| {
        let site = excused(&format!("  allow: [{{rule: orphan-claim, reason: it has a page, until: {until}}}]\n"));
        site.run(&["check", "--rule", "all=allow", "--rule", "orphan-claim=warn"]).succeeds().findings().to_owned()
    };
    assert_eq!(told("2029-11-23"), "");
    assert!(told("2029-11-24").contains("ends in 2029, more than three years from now"));
    assert_snapshot!(told("9999"), @"
    warning[waiver-far]: the waiver of `orphan-claim` ends in 9999, more than three years from now
     --> content/claims/c.yaml:3:62
      |
    3 |   allow: [{rule: orphan-claim, reason: it has a page, until: 9999}]
      |                                                              ^^^^
      |
      = help: give a day up to 2029-11-23, so that the reason is looked at again
    ");
}

#[test]
fn what_is_excused_is_listed_for_readers_in_every_theme() {
    let site = excused("  allow: [{rule: orphan-claim, reason: 'it has <a> page', until: 2027-05}]\n")
        .file(
            "content/sources/s.yaml",
            "s: {title: The survey, allow: [{rule: source-unused, reason: soon, until: 2027-01-01}]}\n",
        )
        .brief_with("b", "allow: [{rule: brief-long, reason: why not, until: 2028}]\n", "Text.\n");
    for theme in ["folio", "plain"] {
        let run = site.run(&["build", "--theme", theme, "--rule=all=allow"]).succeeds();
        let page = crate::html::words(&run.page("evidence/"));
        let (_, list) = page.split_once("What is excused, and why").unwrap_or_else(|| panic!("{page}"));
        let list = list.split_whitespace().collect::<Vec<_>>().join(" ");
        for row in [
            "Source The surveysource-unusedsoon1 January 2027",
            "Claim Nobody says so.orphan-claimit has <a> pageMay 2027",
            "Brief A briefbrief-longwhy not2028",
        ] {
            assert!(list.contains(row), "{theme}: {row}\n{list}");
        }
        let order = ["The survey", "Nobody says so.", "A brief"].map(|title| list.find(title).unwrap());
        assert!(order.is_sorted(), "{list}");
    }
    let run = Site::good().brief("b", "Text.\n").build().succeeds();
    assert!(!run.page("evidence/").contains("What is excused"));
}

#[test]
fn the_more_particular_setting_wins_and_the_command_line_over_the_file() {
    let site = excused("").file("content/site.yaml", "title: T\nrules: {all: allow, orphan-claim: error}\n");
    assert!(site.run(&["check"]).fails().findings().starts_with("error[orphan-claim]"));
    let run = site.run(&["check", "--rule", "orphan-claim=info"]).succeeds();
    assert!(run.findings().starts_with("info[orphan-claim]"));
    let run = site.run(&["check", "--rule", "orphan-clam=info"]);
    assert!(run.stderr.contains("there is no rule `orphan-clam`; did you mean `orphan-claim`?"), "{}", run.stderr);
}

#[test]
fn a_topic_that_is_spelt_almost_like_another_is_reported_where_it_is_named() {
    let run = Site::good()
        .with_rules()
        .argument("--rule=all=allow")
        .argument("--rule=similar-topic=warn")
        .file("content/topics/energy.md", "---\ntitle: Energy\n---\n")
        .brief_with("one", "topics: [energy, enregy, harbours]\n", "One.\n")
        .brief_with("two", "topics: [harbours, labour]\n", "Two.\n")
        .brief_with("zed", "topics: [harbors, enregy]\n", "Three.\n")
        .build()
        .succeeds();
    assert_snapshot!(run.findings(), @r"
    warning[similar-topic]: topic `enregy` has no file and is spelt almost like `energy`
     --> content/briefs/one.md:5:18
      |
    5 | topics: [energy, enregy, harbours]
      |                  ^^^^^^
      |
      = help: write `energy`, or add `content/topics/enregy.md` if it is another topic

    warning[similar-topic]: topic `harbors` has no file and is spelt almost like `harbours`
     --> content/briefs/zed.md:5:10
      |
    5 | topics: [harbors, enregy]
      |          ^^^^^^^
      |
      = help: write `harbours`, or add `content/topics/harbors.md` if it is another topic
    ");
}

#[test]
fn topics_that_are_only_like_each_other_are_not_reported() {
    let site = Site::good()
        .with_rules()
        .argument("--rule=all=allow")
        .argument("--rule=similar-topic=warn")
        .file("content/topics/ports.md", "---\ntitle: Ports\n---\n")
        .file("content/topics/parts.md", "---\ntitle: Parts\n---\n")
        .brief_with("one", "topics: [ports, parts, year-2024, year-2025, labour]\n", "One.\n")
        .brief_with("two", "topics: [Ports, year-2025, labour-market, rivers]\n", "Two.\n");
    let run = site.check().succeeds();
    assert_eq!(run.findings(), "");
    let site = site.brief_with("three", "topics: [river, rivers]\n", "Three.\n");
    assert_eq!(site.check().succeeds().messages().len(), 1);
    let site = site.argument("--rule=similar-topic=allow");
    assert_eq!(site.check().succeeds().findings(), "");
}
