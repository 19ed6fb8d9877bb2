//! `corroborate theme eject`: what is taken out of the program, and that the site is the same with it.

use std::fs;

use insta::assert_snapshot;

use crate::site::{Run, Site, same};

/// A site with something on most kinds of pages.
fn site() -> Site {
    let site = Site::new().with_rules();
    _ = site.run(&["init"]).succeeds();
    site
}

fn eject(site: &Site, arguments: &[&str]) -> Run {
    site.run(&[&["theme", "eject"], arguments].concat())
}

#[track_caller]
fn is_unchanged(site: &Site, arguments: &[&str]) {
    let run = site.run(&[&["build", "--strict"], arguments].concat()).succeeds();
    assert_eq!(run.findings(), "");
    assert!(run.stderr.contains("files: 0 written"), "{}", run.stderr);
}

/// Every file of the themes of this repository, by its path within its theme.
fn files_of(theme: &str) -> Vec<String> {
    fn walk(folder: &std::path::Path, before: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let name = entry.file_name().into_string().unwrap();
            match entry.file_type().unwrap().is_dir() {
                true => walk(&entry.path(), &format!("{before}{name}/"), found),
                false => found.push(format!("{before}{name}")),
            }
        }
    }
    let mut found = Vec::new();
    walk(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes").join(theme), "", &mut found);
    found.sort();
    found
}

#[test]
fn a_whole_theme_stands_in_for_that_of_the_program_and_makes_the_same_site() {
    for theme in ["folio", "plain"] {
        let site = site().argument("--theme").argument(theme);
        _ = site.build().succeeds();
        let run = eject(&site, &[]).succeeds();
        let files = files_of(theme);
        same(
            &run.stderr,
            &format!(
                "Wrote the {} files of theme `{theme}` into `themes/{theme}/`\n  \
                 they stand in for those of the program; to go back, remove `themes/{theme}/`",
                files.len()
            ),
        );
        for path in files {
            let (ours, theirs) = (site.path(&format!("themes/{theme}/{path}")), format!("themes/{theme}/{path}"));
            let theirs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(theirs);
            assert_eq!(fs::read(ours).unwrap(), fs::read(theirs).unwrap(), "{path}");
        }
        is_unchanged(&site, &[]);
        same(
            &eject(&site, &[]).stderr,
            &format!(
                "error: `themes/{theme}/` is there already\n  \
                 help: remove it to go back to the theme of the program, or give the copy another name with `--as`"
            ),
        );
    }
}

#[test]
fn the_copy_of_a_theme_can_have_a_name_of_its_own() {
    let site = site();
    _ = site.build().succeeds();
    let run = eject(&site, &["folio", "--as", "harbour"]).succeeds();
    assert!(run.stderr.ends_with(
        "\n  to use it, write `theme: harbour` into `content/site.yaml`; to go back, take that line away\n"
    ));
    is_unchanged(&site, &["--theme", "harbour"]);
    // Nothing else is needed for other languages.
    for language in ["fr", "es", "ar", "km"] {
        let site = Site::new().with_rules();
        _ = site.run(&["init", "--language", language]).succeeds();
        _ = eject(&site, &["--as", "harbour"]).succeeds();
        let run = site.run(&["build", "--strict", "--theme", "harbour"]).succeeds();
        assert_eq!(run.findings(), "", "{language}");
    }
}

#[test]
fn single_files_go_to_a_theme_that_extends_that_of_the_site() {
    let site = site();
    _ = site.build().succeeds();
    let run = eject(&site, &["--only", "templates/brief.html", "--only", "folio.css"]).succeeds();
    same(
        &run.stderr,
        "
Wrote `themes/ours/templates/brief.html`, which stands in for that of `folio`
Wrote `themes/ours/static/folio.css`, which stands in for that of `folio`
Wrote `themes/ours/theme.yaml`: all else comes from `folio`
  to use it, write `theme: ours` into `content/site.yaml`; to go back, take that line away
",
    );
    let manifest = fs::read_to_string(site.path("themes/ours/theme.yaml")).unwrap();
    assert_snapshot!(manifest, @r#"
        # Everything comes from the theme below. A file here stands in for its file of the same name.
        extends: folio
        "#);
    is_unchanged(&site, &["--theme", "ours"]);
    // Another goes to the same theme, whether the site uses it yet or not.
    _ = eject(&site, &["--only", "404.html"]).succeeds();
    let site = site.file("content/site.yaml", "title: A site\ntheme: ours\n");
    let run = eject(&site, &["--only", "messages/fr.ftl"]).succeeds();
    same(
        &run.stderr,
        "Wrote `themes/ours/messages/fr.ftl`, which stands in for that of `folio`\n  to go back, remove it",
    );
    let run = eject(&site, &["--only", "404.html"]);
    same(
        &run.stderr,
        "
error: `themes/ours/templates/404.html` is there already
  help: remove it to go back to the one that it stands in for
",
    );
}

#[test]
fn every_file_can_be_taken_out_alone() {
    let site = site();
    _ = site.build().succeeds();
    let files = files_of("folio");
    let wanted = files.iter().filter(|path| *path != "theme.yaml");
    let wanted: Vec<&str> = wanted.flat_map(|path| ["--only", path.as_str()]).collect();
    _ = eject(&site, &wanted).succeeds();
    is_unchanged(&site, &["--theme", "ours"]);
}

#[test]
fn what_cannot_be_taken_out_is_told_with_what_can() {
    let site = site().file("themes/mine/theme.yaml", "extends: plain\n");
    let told = [
        &["foli"][..],
        &["mine"],
        &["--only", "breif.html"],
        &["--only", "templates/../../x"],
        &["plain", "--only", "claim.html", "--only", "theme.yaml"],
        &["folio", "--only", "brief.html", "--as", "nothing/else"],
        &["--only", "brief.html", "--as", "mine", "plain"],
        &["nowhere", "--only", "brief.html"],
    ]
    .map(|arguments| {
        let run = eject(&site, arguments);
        assert_eq!(run.code, if arguments.contains(&"mine") && arguments.len() > 1 { Some(0) } else { Some(2) });
        run.stderr
    });
    assert_snapshot!(told.join("\n"), @r#"
        error: there is no theme `foli`
          help: did you mean `folio`?

        error: theme `mine` does not come with the program: it lies in `themes/mine/`
          help: change its files, or take single ones of its parents into it with `--only`

        error: theme `folio` has no file `breif.html` that can be taken out
          help: did you mean `brief.html`?

        error: theme `folio` has no file `templates/../../x` that can be taken out
          help: its templates are `templates/404.html`, `templates/author.html`, `templates/base.html`, `templates/brief.html`, `templates/briefs.html`, `templates/claim.html`, `templates/claims.html`, `templates/corrections.html`, `templates/embed.html`, `templates/evidence.html`, `templates/forecasts.html`, `templates/gone.html`, `templates/home.html`, `templates/page.html`, `templates/scales.html`, `templates/search.html`, `templates/source.html`, `templates/sources.html` and `templates/topic.html`

        error: theme `plain` has no file `theme.yaml` that can be taken out
          help: its templates are `templates/404.html`, `templates/author.html`, `templates/base.html`, `templates/brief.html`, `templates/briefs.html`, `templates/claim.html`, `templates/claims.html`, `templates/corrections.html`, `templates/embed.html`, `templates/evidence.html`, `templates/forecasts.html`, `templates/gone.html`, `templates/home.html`, `templates/page.html`, `templates/scales.html`, `templates/search.html`, `templates/source.html`, `templates/sources.html` and `templates/topic.html`

        error: invalid value 'nothing/else' for '--as <NAME>': it has other characters than `a` to `z`, `0` to `9` and `-`

        For more information, try '--help'.

        Wrote `themes/mine/templates/brief.html`, which stands in for that of `folio`
          to use it, write `theme: mine` into `content/site.yaml`; to go back, take that line away

        error: there is no theme `nowhere`
          help: the program has `folio` and `plain`
        "#);
    assert!(!site.path("themes/ours").exists());
    // A theme that goes another way is not mixed with this one.
    let site = site.file("themes/ours/theme.yaml", "name: From nothing\n");
    same(
        &eject(&site, &["--only", "brief.html"]).stderr,
        "
error: `themes/ours/` is there already, and does not extend `folio`
  help: give a theme of another name with `--as`
",
    );
}
