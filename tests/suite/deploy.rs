//! The recipes in `deploy/`: the manual shows them as they are, hosts can read them, and what they run builds a site.

#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value as Json;

use crate::documents::{MANUAL, blocks, read};
use crate::manual::demonstration;
use crate::site::Site;

/// What is run where a recipe installs the program: it notes what it is told, and puts the program where it is wanted.
pub(crate) const CARGO: &str = r#"echo "cargo $*" >>"$NOTES"
while [ $# -gt 0 ]; do
  if [ "$1" = --root ]; then
    mkdir -p "$2/bin"
    cp "$CORROBORATE_PROGRAM" "$2/bin/corroborate"
  fi
  shift
done
"#;

/// What only notes what it is told.
pub(crate) const NOTES: &str = r#"echo "$(basename "$0") $*" >>"$NOTES"
"#;

/// A folder of commands that stand in for those of a host.
pub(crate) fn commands(site: &Site, commands: &[(&str, &str)]) -> String {
    let folder = site.path("commands");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in commands {
        let file = folder.join(name);
        std::fs::write(&file, format!("#!/usr/bin/env bash\nset -euo pipefail\n{text}")).unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap())
}

/// Runs a script of a recipe in a site's folder, as the host would, on the day of the tests.
fn run(site: &Site, script: &str, variables: &[(&str, &str)]) -> Output {
    let path = commands(site, &[("cargo", CARGO), ("rustup", NOTES), ("npx", NOTES)]);
    let output = Command::new("bash")
        .args(["-euo", "pipefail", "-c", script])
        .current_dir(site.path(""))
        .env("PATH", path)
        .env("NOTES", site.path("notes"))
        .env("CORROBORATE_PROGRAM", env!("CARGO_BIN_EXE_corroborate"))
        // The 23rd of November 2026.
        .env("SOURCE_DATE_EPOCH", "1795392000")
        .envs(variables.iter().copied())
        .output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

fn notes(site: &Site) -> String {
    std::fs::read_to_string(site.path("notes")).unwrap_or_default()
}

fn yaml(path: &str) -> Json {
    serde_yaml::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The lines of a list of texts.
fn script(list: &Json) -> String {
    let lines = list.as_array().unwrap().iter().map(|line| line.as_str().unwrap());
    lines.collect::<Vec<_>>().join("\n")
}

/// The canonical address of the front page that was built.
fn address(site: &Site) -> String {
    let page = std::fs::read_to_string(site.path("public/index.html")).unwrap();
    let start = "<link rel=\"canonical\" href=\"";
    let rest = &page[page.find(start).expect("the site has an address") + start.len()..];
    rest[..rest.find('"').unwrap()].to_owned()
}

#[test]
fn the_manual_shows_every_recipe_as_it_is() {
    let chapter = read(&format!("{MANUAL}/deploy.md"));
    let shown: Vec<(String, String)> = blocks(&chapter)
        .into_iter()
        .filter_map(|block| Some((block.before.strip_prefix("`deploy/")?.strip_suffix("`:")?.to_owned(), block.text)))
        .collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy");
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file());
    let mut files: Vec<String> = entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
    files.sort_unstable();
    let mut names: Vec<&str> = shown.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, files, "the recipes that the chapter shows, and those that are there");
    for (name, text) in shown {
        assert!(text == read(&format!("deploy/{name}")), "the chapter shows another deploy/{name} than there is");
    }
}

#[test]
fn what_gitlab_runs_builds_the_site_and_tells_a_merge_request_what_it_does() {
    let recipe = yaml("deploy/gitlab-ci.yml");
    let before = script(&recipe["default"]["before_script"]);
    let site = demonstration();
    let pages = format!("{before}\n{}", script(&recipe["pages"]["script"]));
    let from = recipe["variables"]["CORROBORATE"].as_str().unwrap();
    run(&site, &pages, &[("CI_PAGES_URL", "https://briefs.gitlab.example/notes"), ("CORROBORATE", from)]);
    assert_eq!(address(&site), "https://briefs.gitlab.example/notes/");
    assert_eq!(recipe["pages"]["artifacts"]["paths"], serde_json::json!(["public"]));
    assert_eq!(notes(&site), format!("cargo install --quiet --locked --git {from} --root .program corroborate\n"));
    assert_eq!(recipe["default"]["cache"]["paths"], serde_json::json!([".program/"]));

    let check = format!("{before}\n{}", script(&recipe["check"]["script"]));
    for arguments in [&["init", "--quiet"][..], &["add", "content"], &["commit", "--quiet", "-m", "before"]] {
        crate::corrections::git(&site, arguments);
    }
    let file = "content/briefs/sending-the-workers-home.md";
    let text = std::fs::read_to_string(site.path(file)).unwrap();
    // What was published may not change on the same day, so there is no record here.
    let site = site.without("content/evidence.lock").file(file, text.replacen("title: ", "title: Still ", 1));
    let said = run(&site, &check, &[("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD"), ("CORROBORATE", from)]);
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(said.starts_with("brief sending-the-workers-home\n"), "{said}");
}

#[test]
fn what_netlify_runs_builds_the_site_and_previews_at_their_own_address() {
    let recipe: toml::Table = read("deploy/netlify.toml").parse().unwrap();
    let from = recipe["build"]["environment"]["CORROBORATE"].as_str().unwrap();
    let addresses = [
        ("CORROBORATE", from),
        ("URL", "https://briefs.netlify.example"),
        ("DEPLOY_PRIME_URL", "https://deploy-preview-7--briefs.netlify.example"),
    ];
    assert_eq!(recipe["build"]["publish"].as_str(), Some("public"));
    let site = demonstration();
    run(&site, recipe["build"]["command"].as_str().unwrap(), &addresses);
    assert_eq!(address(&site), "https://briefs.netlify.example/");
    let installed = format!(
        "rustup toolchain install stable --profile minimal --no-self-update\ncargo +stable install --quiet --locked --git {from} --root .program corroborate\n"
    );
    assert_eq!(notes(&site), installed);
    let preview = recipe["context"]["deploy-preview"]["command"].as_str().unwrap();
    run(&site, preview, &addresses);
    assert_eq!(address(&site), "https://deploy-preview-7--briefs.netlify.example/");
}

/// Every step of every job of a workflow.
fn steps(workflow: &Json) -> Vec<&Json> {
    let jobs = workflow["jobs"].as_object().unwrap().values();
    jobs.flat_map(|job| job["steps"].as_array().unwrap()).collect()
}

#[test]
fn workflows_hand_the_action_what_it_takes_and_have_no_more_rights_than_they_need() {
    let action = yaml("action.yml");
    let inputs = action["inputs"].as_object().unwrap();
    for (file, rights) in [
        ("github-pages.yml", "{contents: read}"),
        ("github-check.yml", "{contents: read, pull-requests: write}"),
        ("cloudflare-pages.yml", "{contents: read}"),
    ] {
        let workflow = yaml(&format!("deploy/{file}"));
        assert_eq!(workflow["permissions"], serde_yaml::from_str::<Json>(rights).unwrap(), "{file}");
        let ours: Vec<&Json> =
            steps(&workflow).into_iter().filter(|step| step["uses"] == "OWNER/corroborate@main").collect();
        assert_eq!(ours.len(), 1, "{file}");
        for (name, _) in ours[0]["with"].as_object().unwrap() {
            assert!(inputs.contains_key(name), "{file}: the action has no input `{name}`");
        }
    }
    let pages = yaml("deploy/github-pages.yml");
    assert_eq!(pages["jobs"]["publish"]["permissions"], serde_json::json!({"pages": "write", "id-token": "write"}));
}

#[test]
fn what_is_handed_to_cloudflare_is_what_was_built() {
    let workflow = yaml("deploy/cloudflare-pages.yml");
    let steps = steps(&workflow);
    let scripts: Vec<&str> = steps.iter().filter_map(|step| step["run"].as_str()).collect();
    let [script] = scripts[..] else { panic!("{scripts:?}") };
    let site = demonstration();
    run(&site, script, &[]);
    assert_eq!(notes(&site), "npx --yes wrangler@4 pages deploy public --project-name briefs --branch main\n");
}

#[test]
fn the_manual_lists_what_the_action_takes() {
    let action = yaml("action.yml");
    let inputs: Vec<&str> = action["inputs"].as_object().unwrap().keys().map(String::as_str).collect();
    let chapter = read(&format!("{MANUAL}/deploy.md"));
    let rows = chapter.lines().skip_while(|line| *line != "| Input | Means |").skip(2);
    let mut listed: Vec<&str> =
        rows.map_while(|row| row.strip_prefix("| `")?.split_once('`').map(|(name, _)| name)).collect();
    listed.sort_unstable();
    assert_eq!(listed, inputs);
}
