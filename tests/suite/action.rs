//! The action for GitHub: its scripts, run as a runner runs them, with a `gh` that keeps comments in a file.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::process::{Command, Output};

use serde_json::{Value as Json, json};

use crate::corrections::{DIFFERENCE, git, laid};
use crate::deploy::{CARGO, NOTES, commands};
use crate::documents::read;
use crate::site::{Site, same};

/// `gh api` for the comments of one pull request, with jq for what the real one has within.
const GH: &str = r#"echo "gh $*" >>"$NOTES"
[ "$1" = api ]
method=GET jq=. body= path=
while shift && [ $# -gt 0 ]; do
  case $1 in
    --method) method=$2; shift ;;
    --jq) jq=$2; shift ;;
    --field) body=${2#body=@}; shift ;;
    --paginate | --silent) ;;
    *) path=$1 ;;
  esac
done
if [ -n "${GH_ANSWERS:-}" ] && [ "$method" != GET ]; then
  echo "gh: $GH_ANSWERS" >&2
  exit 1
fi
case "$method $path" in
  "GET repos/office/briefs/issues/7/comments") jq -r "$jq" "$COMMENTS" ;;
  "POST repos/office/briefs/issues/7/comments")
    jq --rawfile body "$body" '. + [{id: (length + 1), user: {login: "github-actions[bot]"}, body: $body}]' "$COMMENTS" >"$COMMENTS.new" ;;
  "PATCH repos/office/briefs/issues/comments/"*)
    jq --rawfile body "$body" --argjson id "${path##*/}" 'map(if .id == $id then .body = $body else . end)' "$COMMENTS" >"$COMMENTS.new" ;;
  *) echo "gh: Not Found (HTTP 404)" >&2; exit 1 ;;
esac
if [ -e "$COMMENTS.new" ]; then mv "$COMMENTS.new" "$COMMENTS"; fi
"#;

/// A pull request on a repository, and what a runner has.
struct Runner {
    site: Site,
    answers: &'static str,
}

/// What a script left.
struct Left {
    output: Output,
    notes: String,
    summary: String,
    comments: Json,
}

impl Runner {
    /// A repository in whose folder `sub` lies the site `before`, and with a pull request that makes it `after`.
    fn new() -> Self {
        let site = laid(Site::new(), "before", "sub/");
        git(&site, &["init", "--quiet"]);
        git(&site, &["add", "sub"]);
        git(&site, &["commit", "--quiet", "-m", "before"]);
        git(&site, &["tag", "base"]);
        Self { site: laid(site, "after", "sub/"), answers: "" }.with_comments(&json!([]))
    }

    /// The same where GitHub answers so to whoever wants to write.
    fn answering(mut self, answers: &'static str) -> Self {
        self.answers = answers;
        self
    }

    /// The same with a pull request that changes nothing, or nothing any more.
    fn without_change(self) -> Self {
        git(&self.site, &["checkout", "--quiet", "--", "sub"]);
        git(&self.site, &["clean", "--quiet", "-d", "--force", "sub"]);
        self
    }

    /// The same with a file of claims in the site.
    fn with_claims(mut self, claims: &str) -> Self {
        self.site = self.site.file("sub/content/claims/more.yaml", claims);
        self
    }

    fn with_comments(mut self, comments: &Json) -> Self {
        self.site = self.site.file("comments.json", comments.to_string());
        self
    }

    /// Runs a script of the action.
    fn run(&self, script: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Left {
        let script = format!("{}/deploy/action/{script}", env!("CARGO_MANIFEST_DIR"));
        let line = [&["bash", &script], arguments].concat().iter().map(|word| format!("'{word}' ")).collect::<String>();
        self.step(&line, variables)
    }

    /// Runs a line as a step of a workflow.
    fn step(&self, line: &str, variables: &[(&str, &str)]) -> Left {
        let path = commands(&self.site, &[("gh", GH), ("cargo", CARGO), ("rustup", NOTES)]);
        for file in ["notes", "summary", "output"] {
            self.site.write(&self.site.path(file), "");
        }
        let output = Command::new("bash")
            .args(["-c", line])
            .current_dir(self.site.path(""))
            .env("PATH", path)
            .env("HOME", self.site.path("home"))
            .env("NOTES", self.site.path("notes"))
            .env("COMMENTS", self.site.path("comments.json"))
            .env("GH_ANSWERS", self.answers)
            .env("CORROBORATE_PROGRAM", env!("CARGO_BIN_EXE_corroborate"))
            .env("GITHUB_ACTION_PATH", env!("CARGO_MANIFEST_DIR"))
            .env("GITHUB_OUTPUT", self.site.path("output"))
            .env("GITHUB_STEP_SUMMARY", self.site.path("summary"))
            .env("GITHUB_REPOSITORY", "office/briefs")
            .env("SOURCE_DATE_EPOCH", "1795392000")
            .env_remove("PROGRAM")
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let text = |file: &str| std::fs::read_to_string(self.site.path(file)).unwrap();
        let comments = serde_json::from_str(&text("comments.json")).unwrap();
        Left { output, notes: text("notes"), summary: text("summary"), comments }
    }

    /// Says what happens to the evidence, as the last step of the action does.
    fn say(&self) -> Left {
        self.say_of("sub", "base")
    }

    /// The same of the site in a folder, against that of a commit.
    fn say_of(&self, root: &str, base: &str) -> Left {
        let variables = [
            ("PROGRAM", env!("CARGO_BIN_EXE_corroborate")),
            ("ROOT", root),
            ("BASE", base),
            ("HEAD", "0123456789abcdef0123456789abcdef01234567"),
            ("NUMBER", "7"),
            ("COMMENTER", "github-actions[bot]"),
            ("GH_TOKEN", "none"),
        ];
        let left = self.run("evidence.sh", &[], &variables);
        assert!(left.output.status.success(), "{}", left.said());
        left
    }
}

impl Left {
    fn said(&self) -> String {
        String::from_utf8_lossy(&self.output.stderr).into_owned()
    }

    fn printed(&self) -> String {
        String::from_utf8_lossy(&self.output.stdout).into_owned()
    }

    /// The only comment that there is.
    #[track_caller]
    fn comment(&self) -> &str {
        assert_eq!(self.comments.as_array().map(Vec::len), Some(1), "{}", self.comments);
        self.comments[0]["body"].as_str().unwrap()
    }
}

/// Whether jq is there, without which the `gh` of these tests cannot answer.
fn can_answer() -> bool {
    let there = Command::new("jq").arg("--version").output().is_ok();
    if !there {
        crate::nginx::told("not tested: jq is not installed");
    }
    there
}

#[test]
fn a_pull_request_gets_one_comment_which_is_updated() {
    if !can_answer() {
        return;
    }
    let runner = Runner::new();
    let first = runner.say();
    let mark = "<!-- corroborate: the evidence of sub -->\n";
    let said =
        format!("### What this does to the evidence\n\n11 differences at 0123456:\n\n```text\n{DIFFERENCE}```\n");
    same(first.comment(), &format!("{mark}{said}"));
    same(&first.summary, &said);
    assert!(first.notes.contains("--method POST repos/office/briefs/issues/7/comments"), "{}", first.notes);

    // The next push takes the change back: the comment says so, and there is no second.
    let second = runner.without_change().say();
    let said = "### What this does to the evidence\n\nThe evidence is the same at 0123456 as before.\n";
    same(second.comment(), &format!("{mark}{said}"));
    assert!(second.notes.contains("--method PATCH repos/office/briefs/issues/comments/1"), "{}", second.notes);
}

#[test]
fn the_comment_says_where_the_site_has_errors() {
    if !can_answer() {
        return;
    }
    let left = Runner::new().without_change().with_claims("- {id: x, text: It costs ten., evidence: [nobody]}\n").say();
    let end = "```\n\n`sub` has 1 error: what it is about may seem to be missing there\n";
    assert!(left.comment().ends_with(end), "{}", left.comment());
}

#[test]
fn where_nothing_changes_no_comment_is_begun() {
    if !can_answer() {
        return;
    }
    let left = Runner::new().without_change().say();
    assert_eq!(left.comments, json!([]));
    assert!(left.summary.ends_with("The evidence is the same at 0123456 as before.\n"), "{}", left.summary);
}

#[test]
fn the_comment_of_somebody_else_who_quotes_ours_is_left_alone() {
    if !can_answer() {
        return;
    }
    let mark = "<!-- corroborate: the evidence of sub -->\nmine";
    let theirs = json!({"id": 1, "user": {"login": "ada"}, "body": mark});
    let elsewhere = json!({"id": 2, "user": {"login": "github-actions[bot]"}, "body": "<!-- corroborate: the evidence of other -->"});
    let left = Runner::new().with_comments(&json!([theirs, elsewhere])).say();
    let comments = left.comments.as_array().unwrap();
    assert_eq!((&comments[0], &comments[1], comments.len()), (&theirs, &elsewhere, 3));
    assert!(comments[2]["body"].as_str().unwrap().starts_with("<!-- corroborate: the evidence of sub -->\n### "));
}

#[test]
fn a_token_that_may_read_alone_leaves_it_to_the_summary_and_the_job_goes_on() {
    if !can_answer() {
        return;
    }
    let left = Runner::new().answering("Resource not accessible by integration (HTTP 403)").say();
    assert_eq!(left.comments, json!([]));
    assert!(left.summary.contains("11 differences at 0123456:"), "{}", left.summary);
    assert!(
        left.printed().starts_with("::notice title=Evidence::The token may not comment here"),
        "{}",
        left.printed()
    );

    // What else goes wrong is a warning, and no reason to fail either.
    let left = Runner::new().answering("Server Error (HTTP 502)").say();
    assert!(
        left.printed().starts_with("::warning title=Evidence::The comment could not be written"),
        "{}",
        left.printed()
    );
    assert!(left.said().contains("HTTP 502"), "{}", left.said());
}

#[test]
fn a_base_without_a_site_cannot_be_compared_and_the_summary_says_why() {
    let runner = Runner::new();
    git(&runner.site, &["checkout", "--quiet", "--orphan", "other"]);
    git(&runner.site, &["rm", "--quiet", "-r", "-f", "--cached", "."]);
    git(&runner.site, &["add", "comments.json"]);
    git(&runner.site, &["commit", "--quiet", "-m", "nothing"]);
    let left = runner.say_of("sub", "other");
    assert!(
        left.summary.contains("It could not be compared:\n\n```text\nerror: there is no site in revision `other`\n"),
        "{}",
        left.summary
    );
    assert_eq!((left.comments, left.notes.as_str()), (json!([]), ""));
}

#[test]
fn what_authors_wrote_can_call_nobody_and_close_nothing() {
    if !can_answer() {
        return;
    }
    let claims = "- id: loud\n  text: \"``` ```` @everybody <img src=x> ## loud\"\n";
    let left = Runner::new().without_change().with_claims(claims).say();
    let comment = left.comment();
    let fence = "`````";
    let (before, rest) = comment.split_once(&format!("{fence}text\n")).unwrap();
    let (inside, after) = rest.split_once(&format!("\n{fence}\n")).unwrap();
    assert!(inside.contains("@everybody <img src=x>") && !inside.contains(fence), "{comment}");
    assert!(!before.contains('@') && !after.contains('@'), "{comment}");
}

#[test]
fn what_is_too_long_for_a_comment_is_cut_at_a_line_and_is_whole_in_the_summary() {
    if !can_answer() {
        return;
    }
    let claims: String = (0..700).map(|n| format!("- {{id: c{n}, text: {} {n}.}}\n", "Long ".repeat(30))).collect();
    let left = Runner::new().without_change().with_claims(&claims).say();
    let comment = left.comment();
    assert!(comment.len() < 65_536, "{}", comment.len());
    assert!(comment.lines().filter(|line| line.contains("Long")).all(|line| line.ends_with('.')), "a line is cut");
    let (before, cut) = comment.trim_end().rsplit_once("\n\n").unwrap();
    let lacking = left.summary.lines().count() + 1 - before.lines().count();
    assert_eq!(cut, format!("{lacking} more lines are in the summary of the job."));
    assert_eq!(left.summary.matches("added: Long").count(), 700);
}

#[test]
fn the_build_is_told_what_the_workflow_says_and_marks_the_changed_lines() {
    let runner = Runner::new();
    let variables = |arguments: &'static str| {
        [
            ("PROGRAM", env!("CARGO_BIN_EXE_corroborate")),
            ("ROOT", "sub"),
            ("OUTPUT_DIR", "made here"),
            ("BASE_URL", "https://briefs.example.org"),
            ("ARGUMENTS", arguments),
        ]
    };
    let left = runner.run("build.sh", &[], &variables("--rule all=allow  --drafts"));
    assert!(left.output.status.success(), "{}", left.said());
    let page = std::fs::read_to_string(runner.site.path("made here/index.html")).unwrap();
    assert!(page.contains("href=\"https://briefs.example.org/\""), "{page}");

    let brief = "---\ntitle: A\nauthor: B\ndate: 2026\n---\n[No](claim:nowhere).\n";
    let runner = Runner { site: runner.site.file("sub/content/briefs/x.md", brief), answers: "" };
    let left = runner.run("build.sh", &[], &variables(""));
    assert_eq!(left.output.status.code(), Some(1));
    let error = "::error file=sub/content/briefs/x.md,line=6,";
    assert!(left.printed().lines().any(|line| line.starts_with(error)), "{}", left.printed());
}

#[test]
fn the_program_is_compiled_once_for_each_state_of_the_sources() {
    let runner = Runner::new();
    let found = runner.run("program.sh", &["find"], &[("RUNNER_OS", "Linux"), ("RUNNER_ARCH", "X64")]);
    assert!(found.output.status.success(), "{}", found.said());
    let written = std::fs::read_to_string(runner.site.path("output")).unwrap();
    let value = |name: &str| {
        let line = written.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        line.unwrap_or_else(|| panic!("{name}: {written}")).to_owned()
    };
    let folder = value("folder");
    let hash = folder.rsplit('/').next().unwrap();
    assert_eq!(folder, runner.site.path(&format!("home/.cache/corroborate/{hash}")).display().to_string());
    assert_eq!(value("key"), format!("corroborate-Linux-X64-any-{hash}"));
    assert_eq!(value("program"), format!("{folder}/bin/corroborate"));

    let made = runner.run("program.sh", &["make", &folder], &[]);
    assert!(made.output.status.success(), "{}", made.said());
    let installed = format!("cargo install --quiet --locked --path {} --root {folder}\n", env!("CARGO_MANIFEST_DIR"));
    assert_eq!(made.notes, format!("rustup toolchain install stable --profile minimal --no-self-update\n{installed}"));
    assert_eq!(runner.run("program.sh", &["make", &folder], &[]).notes, "");

    let given = runner.run("program.sh", &["find"], &[("PROGRAM", "/opt/corroborate")]);
    assert!(given.output.status.success());
    assert_eq!(std::fs::read_to_string(runner.site.path("output")).unwrap(), "program=/opt/corroborate\n");
}

/// A text of the action with what stands for its expressions.
fn evaluated(text: &str, values: &BTreeMap<String, String>) -> String {
    let mut parts = text.split("${{ ");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (expression, rest) = part.split_once(" }}").unwrap();
        whole += values.get(expression).unwrap_or_else(|| panic!("nothing has `{expression}`"));
        whole += rest;
    }
    whole
}

#[test]
fn the_steps_of_the_action_one_after_another_build_the_site_and_comment() {
    if !can_answer() {
        return;
    }
    let action: Json = serde_yaml::from_str(&read("action.yml")).unwrap();
    let head = "0123456789abcdef0123456789abcdef01234567";
    let mut values: BTreeMap<String, String> = [
        ("github.token", "none"),
        ("github.event.pull_request.base.sha", "base"),
        ("github.event.pull_request.head.sha", head),
        ("github.event.pull_request.number", "7"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    for (name, input) in action["inputs"].as_object().unwrap() {
        let value = evaluated(input["default"].as_str().unwrap(), &values);
        values.insert(format!("inputs.{name}"), value);
    }
    values.insert("inputs.root".to_owned(), "sub".to_owned());
    values.insert("inputs.arguments".to_owned(), "--rule all=allow".to_owned());

    let runner = Runner::new();
    let mut comments = json!([]);
    for step in action["runs"]["steps"].as_array().unwrap() {
        let Some(line) = step["run"].as_str() else {
            let names = [step["with"]["path"].as_str().unwrap(), step["with"]["key"].as_str().unwrap()];
            assert!(names.iter().all(|name| !evaluated(name, &values).is_empty()), "{step}");
            continue;
        };
        let variables: Vec<(String, String)> = step["env"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.clone(), evaluated(value.as_str().unwrap(), &values)))
            .collect();
        let variables: Vec<(&str, &str)> =
            variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let left = runner.step(line, &variables);
        assert!(left.output.status.success(), "{}: {}{}", step["name"], left.printed(), left.said());
        let written = std::fs::read_to_string(runner.site.path("output")).unwrap();
        if let Some(id) = step["id"].as_str() {
            let outputs = written.lines().filter_map(|line| line.split_once('='));
            values.extend(outputs.map(|(name, value)| (format!("steps.{id}.outputs.{name}"), value.to_owned())));
        }
        comments = left.comments;
    }
    assert!(runner.site.path("public/index.html").exists());
    assert!(comments[0]["body"].as_str().is_some_and(|body| body.contains("11 differences at 0123456:")), "{comments}");
}

#[test]
fn a_base_that_was_not_fetched_is_fetched() {
    if !can_answer() {
        return;
    }
    let runner = Runner::new();
    git(&runner.site, &["add", "sub"]);
    git(&runner.site, &["commit", "--quiet", "-m", "after"]);
    git(&runner.site, &["config", "uploadpack.allowReachableSHA1InWant", "true"]);
    let from = format!("file://{}", runner.site.path("").display());
    git(&runner.site, &["clone", "--quiet", "--depth", "1", &from, "clone"]);
    let base = Command::new("git").args(["rev-parse", "base"]).current_dir(runner.site.path("")).output().unwrap();
    let base = String::from_utf8(base.stdout).unwrap();
    let left = runner.say_of("clone/sub", base.trim());
    assert!(left.comment().contains("11 differences at 0123456:"), "{}{}", left.comment(), left.said());
}

#[test]
fn the_steps_of_the_action_run_scripts_that_are_there_and_put_no_input_into_them() {
    let action: Json = serde_yaml::from_str(&read("action.yml")).unwrap();
    assert_eq!(action["runs"]["using"], "composite");
    for step in action["runs"]["steps"].as_array().unwrap() {
        let Some(run) = step["run"].as_str() else { continue };
        // What somebody else has chosen, such as the name of a branch, reaches a script as a variable alone.
        assert!(!run.contains("${{"), "{run}");
        assert_eq!(step["shell"], "bash", "{run}");
        let script = run.split('"').nth(1).unwrap().strip_prefix("$GITHUB_ACTION_PATH/").unwrap();
        let text = read(script);
        for (name, _) in step["env"].as_object().unwrap() {
            let is_used = text.contains(&format!("${name}"))
                || text.contains(&format!("${{{name}"))
                || run.contains(name.as_str());
            assert!(is_used || name == "GH_TOKEN", "{script} has no use for {name}");
        }
    }
}
