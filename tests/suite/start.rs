//! From nothing to a site of one's own: `init`, what the manual says of the start, and the themes that the program brings with it.

use std::fs;
use std::process::Stdio;

use insta::assert_snapshot;

use crate::site::{Run, Site, same};

/// A site that `init` has made in a folder, in which the program runs from now on.
pub(crate) fn begun(arguments: &[&str]) -> Site {
    let site = Site::new().with_rules();
    _ = init(&site, arguments).succeeds();
    site
}

fn init(site: &Site, arguments: &[&str]) -> Run {
    site.run(&[&["init"], arguments].concat())
}

pub(crate) fn read(site: &Site, path: &str) -> String {
    fs::read_to_string(site.path(path)).unwrap_or_else(|error| panic!("`{path}`: {error}"))
}

/// Nothing at all was found, even by those who take warnings for errors.
#[track_caller]
pub(crate) fn is_faultless(site: &Site, arguments: &[&str]) -> Run {
    let run = site.run(&[&["build", "--strict"], arguments].concat()).succeeds();
    assert_eq!(run.findings(), "");
    run
}

#[test]
fn a_site_begins_in_a_new_folder_and_says_what_comes_next() {
    let site = Site::new().with_rules();
    assert_snapshot!(init(&site, &["harbour-notes"]).succeeds().stderr, @r#"
        Wrote a site of 6 files into `harbour-notes`:
          content/site.yaml               its title, its language, its menu
          content/briefs/example.md       a brief, as an example of how claims and sources are written
          content/authors/the-editors.md  who writes
          content/pages/about.md          what the site is
          README.md                       what lies where, and how to go on
          .gitignore                      what needs no keeping under version control
        Next:
          cd harbour-notes
          corroborate serve --open                shows the site, and follows what you save
          corroborate new brief "A short title"   begins a brief
          corroborate build                       checks everything, and writes the site into public/
        "#);
    let run = is_faultless(&site, &["--root", "harbour-notes"]);
    assert!(run.stderr.contains("1 brief, 3 claims and 2 sources"), "{}", run.stderr);
    assert_snapshot!(read(&site, "harbour-notes/content/site.yaml"), @r#"
        # The configuration of the site. Only the title has to be there.
        title: Harbour notes
        language: en

        # What the site is, in a sentence.
        # description: Short papers on the harbour and its city.

        # Where the site will stand. Without it links name files, and the site opens from disk.
        # base_url: https://example.org/notes/

        # Who publishes it.
        # publisher: {name: The Harbour Office, url: "https://example.org/"}

        menu:
          - {title: Briefs, url: /briefs/}
          - {title: Claims, url: /claims/}
          - {title: Sources, url: /sources/}
          - {title: About, url: /about/}
        "#);
    assert_snapshot!(read(&site, "harbour-notes/.gitignore"), @r#"
        # What Corroborate makes, and can make again.
        /public/
        /.public.corroborate/
        /.corroborate/
        "#);
    assert!(read(&site, "harbour-notes/README.md").starts_with("# Harbour notes\n"));
}

#[test]
fn the_example_stands_on_its_sources_and_can_be_removed() {
    let site = begun(&[]);
    let run = is_faultless(&site, &[]);
    for claim in ["information-in-declaration", "information-in-covenant"] {
        assert!(run.page(&format!("claims/{claim}/")).contains("On record"), "{claim}");
    }
    assert!(run.page("claims/name-the-place/").contains("Argued"));
    assert!(run.page("briefs/example/").contains("This brief is an example."));
    assert!(run.page("about/").contains("Marked words in a brief state a claim"));
    let site = site.without("content/briefs/example.md");
    is_faultless(&site, &[]);
}

#[test]
fn what_is_said_of_a_site_is_written_as_yaml_reads_it() {
    let odd = "A: \"b\" # c {{title}} 'd' \u{1b}[31m\n- e";
    let arguments = ["--title", odd, "--author", "Zoë: de l’Arc", "--base-url", "https://example.org/x"];
    let site = begun(&[&arguments[..], &["--theme", "plain"]].concat());
    let run = is_faultless(&site, &[]);
    assert!(run.whole_page("").contains("A: &quot;b&quot; # c {{title}} &#39;d&#39; [31m - e"));
    assert!(run.page("authors/zoe-de-larc/").contains("Zoë: de l’Arc"));
    assert!(run.whole_page("").contains("plain.css"));
    assert!(run.whole_page("about/").contains("https://example.org/x/about/"));
    assert!(read(&site, "README.md").starts_with("# A: \"b\" \\# c {{title}} 'd' \\[31m - e\n"));
}

#[test]
fn a_site_in_any_language_builds_without_a_warning() {
    for language in ["en", "fr", "es", "ar", "km"] {
        let site = begun(&["--language", language]);
        let run = is_faultless(&site, &[]);
        assert!(run.whole_page("").contains(&format!("<html lang=\"{language}\"")), "{language}");
        assert!(run.whole_page("briefs/example/").contains("<html lang=\"en\""), "{language}");
    }
    let run = Site::new().run(&["init", "--language", "english"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("a language tag is `en`, `fr` or `pt-BR`"), "{}", run.stderr);
}

#[test]
fn a_repository_that_is_new_keeps_what_it_has() {
    let site = Site::new().with_rules().file("README.rst", "Mine").file(".gitignore", "/mine").file("LICENSE", "MIT");
    let site = site.file(".git/config", "");
    let run = init(&site, &[]).succeeds();
    assert!(
        run.stderr.contains("\nKept `README.rst`\nKept `.gitignore`; see that it has `/public/`"),
        "{}",
        run.stderr
    );
    assert_eq!(read(&site, ".gitignore"), "/mine");
    assert!(!site.path("README.md").exists());
    is_faultless(&site, &[]);
}

#[test]
fn a_folder_that_is_for_something_else_is_left_alone() {
    let site = Site::new().file("old/b.txt", "").file("old/a.txt", "").file("more/1", "").file("more/2", "");
    let site = site.file("more/3", "").file("more/4", "").file("file", "").file("site/content/site.yaml", "title: T\n");
    let told = |folder: &str| {
        let run = init(&site, &[folder]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
        run.stderr
    };
    same(
        &["old", "more", "file", "site"].map(told).concat(),
        "
error: `old` is not empty: it holds `a.txt` and `b.txt`
  help: name a folder that is new or empty: `corroborate init DIR`
error: `more` is not empty: it holds `1`, `2`, `3` and 1 more
  help: name a folder that is new or empty: `corroborate init DIR`
error: `file` is no folder
  help: name a folder that is new or empty: `corroborate init DIR`
error: `site` holds a site already
  help: `corroborate new brief TITLE` adds a brief to it
",
    );
    assert_eq!(fs::read_dir(site.path("old")).unwrap().count(), 2);
}

#[test]
fn what_cannot_be_a_site_is_refused_before_anything_is_written() {
    let site = Site::new();
    let told = |arguments: &[&str]| {
        let run = init(&site, &[&["new"], arguments].concat());
        assert_eq!(run.code, Some(2));
        run.stderr
    };
    let told = [told(&["--title", " \n"]), told(&["--author", "…"]), told(&["--theme", "foli"])].concat();
    same(
        &told,
        "
error: a site needs a title
  help: give one with `--title`
error: `…` leaves nothing for the address of an author's page
  help: give a name with letters or digits with `--author`
error: there is no theme `foli`
  help: did you mean `folio`?
",
    );
    assert!(!site.path("new").exists());
}

#[test]
fn nobody_is_asked_who_is_not_there() {
    let site = Site::new();
    let mut command = site.command(&["init", "notes"]);
    let mut program = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // It would wait for an answer that never comes.
    let held = program.stdin.take();
    let output = program.wait_with_output().unwrap();
    drop(held);
    assert_eq!(output.status.code(), Some(0));
    assert!(read(&site, "notes/content/site.yaml").contains("title: Notes\n"));
}

#[test]
fn what_the_manual_says_of_the_start_is_true() {
    let site = Site::new();
    let manual = crate::documents::read("docs/content/pages/start.md");
    let quoted: Vec<_> =
        crate::documents::blocks(&manual).into_iter().filter(|block| block.language == "console").collect();
    assert_eq!(quoted.len(), 5);
    for (position, block) in quoted.into_iter().enumerate() {
        let (command, said) = block.text.split_once('\n').unwrap();
        let command = command.strip_prefix("$ corroborate ").expect("a command of ours");
        // What stands between quotes is one argument.
        let parts = command.split('"').enumerate();
        let arguments: Vec<&str> = parts
            .flat_map(|(at, part)| if at % 2 == 1 { vec![part] } else { part.split_whitespace().collect() })
            .collect();
        let mut command = site.command(&arguments);
        if position > 0 {
            command.current_dir(site.path("harbour-notes"));
        }
        let output = command.output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        match said.strip_prefix("…\n") {
            Some(end) => {
                let (end, _) = end.split_once(" in ").unwrap();
                assert!(stderr.contains(&format!("\n{end} in ")), "{stderr}");
            }
            None => same(&stderr, said),
        }
    }
}

#[test]
fn an_installed_program_needs_no_folder_of_themes() {
    // Nothing of the repository lies near this folder.
    let site = begun(&[]);
    for theme in ["folio", "plain"] {
        let run = is_faultless(&site, &["--theme", theme]);
        assert!(run.has(&format!("theme/{theme}.css")), "{:?}", run.files());
        assert!(!site.path("themes").exists());
    }
}
